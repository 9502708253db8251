package wasm

import (
	"fmt"
	"slices"
	"strings"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/engine"
)

// Bounds on what a program is started with: it can copy all of it at the
// price of one call to the host.
const (
	maxStrings     = 1024
	maxStringBytes = 128 << 10
)

// command returns the arguments and the sorted environment of a job.
func command(job engine.Job) (args []string, env [][2]string, err error) {
	total := 0
	for _, s := range slices.Concat(job.Args, job.Env) {
		if strings.IndexByte(s, 0) >= 0 {
			return nil, nil, fmt.Errorf("argument or variable %q: zero byte: %w", clip(s), atoll.ErrMalformed)
		}
		total += len(s) + 1
	}
	if n := len(job.Args) + len(job.Env); n > maxStrings || total > maxStringBytes {
		return nil, nil, fmt.Errorf("%d arguments and variables of %d bytes, at most %d of %d: %w", n, total, maxStrings, maxStringBytes, atoll.ErrTooLarge)
	}
	for _, kv := range job.Env {
		k, v, ok := strings.Cut(kv, "=")
		if !ok || k == "" {
			return nil, nil, fmt.Errorf("variable %q: want NAME=VALUE: %w", clip(kv), atoll.ErrMalformed)
		}
		env = append(env, [2]string{k, v})
	}
	slices.SortFunc(env, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	for i := 1; i < len(env); i++ {
		if env[i][0] == env[i-1][0] {
			return nil, nil, fmt.Errorf("variable %q is set twice: %w", clip(env[i][0]), atoll.ErrMalformed)
		}
	}
	return job.Args, env, nil
}

func clip(s string) string { return s[:min(len(s), 64)] }
