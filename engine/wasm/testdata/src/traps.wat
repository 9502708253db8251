;; Divides by zero, three calls deep.
(module
  (memory (export "memory") 1)
  (func $inner (result i32) (i32.div_s (i32.const 1) (i32.load (i32.const 0))))
  (func $middle (result i32) (call $inner))
  (func (export "_start") (drop (call $middle))))
