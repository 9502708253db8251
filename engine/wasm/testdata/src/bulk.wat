;; Fills and copies 64 KiB 1000 times, then grows by a page.
(module
  (memory (export "memory") 2 100)
  (func (export "_start") (local $i i32)
    (loop $again
      (memory.fill (i32.const 0) (local.get $i) (i32.const 65536))
      (memory.copy (i32.const 65536) (i32.const 0) (i32.const 65536))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $i) (i32.const 1000))))
    (drop (memory.grow (i32.const 1)))))
