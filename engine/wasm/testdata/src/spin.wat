;; Runs for ever in the tightest of loops.
(module
  (memory (export "memory") 1)
  (func (export "_start") (loop (br 0))))
