package devnet

import "github.com/ethereum/go-ethereum/log"

// quiet is a go-ethereum logger that says nothing. go-ethereum logs to a
// global, and replaces the standard library's default logger by it when it is
// given one of its own type; this type is not, so slog is left alone.
type quiet struct{ log.Logger }

// silence turns off go-ethereum's global log. What matters of it reaches the
// caller as errors.
func silence() { log.SetDefault(quiet{log.NewLogger(log.DiscardHandler())}) }
