;; Prints a line, turns a loop as often as its last argument says, in
;; thousands, and prints another line.
(module
  (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 8192) "\20\20\00\00\06\00\00\00\28\20\00\00\06\00\00\00")
  (data (i32.const 8224) "begun\n  ended\n")
  (func (export "_start")
    (local $at i32) (local $n i64) (local $c i32)
    (drop (call $write (i32.const 1) (i32.const 8192) (i32.const 1) (i32.const 8208)))
    (drop (call $sizes (i32.const 0) (i32.const 4)))
    (drop (call $args (i32.const 16) (i32.const 4096)))
    (local.set $at (i32.load (i32.add (i32.const 12) (i32.mul (i32.const 4) (i32.load (i32.const 0))))))
    (block $end (loop $next
      (local.set $c (i32.load8_u (local.get $at)))
      (br_if $end (i32.eqz (local.get $c)))
      (local.set $n (i64.add (i64.mul (local.get $n) (i64.const 10))
        (i64.extend_i32_u (i32.sub (local.get $c) (i32.const 48)))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br $next)))
    (local.set $n (i64.mul (local.get $n) (i64.const 1000)))
    (loop $turn
      (local.set $n (i64.sub (local.get $n) (i64.const 1)))
      (br_if $turn (i64.gt_s (local.get $n) (i64.const 0))))
    (drop (call $write (i32.const 1) (i32.const 8200) (i32.const 1) (i32.const 8208)))))
