;; Has a start section that runs for ever when asked to by nobody: it is
;; metered like the rest.
(module
  (memory (export "memory") 1)
  (func $loop (loop (br 0)))
  (start $loop)
  (func (export "_start")))
