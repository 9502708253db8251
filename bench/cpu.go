package main

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// cpuTime is what this process has used of the CPUs.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// consumers says who asked for CPU time, by a part of a function's name: the
// first that is found from the outermost caller's end of a stack, or, for those
// marked inner, anywhere in it.
var consumers = []struct{ name, part string }{
	{"garbage collection", "runtime.gcBgMarkWorker"},
	{"garbage collection", "runtime.gcAssistAlloc"},
	{"garbage collection", "runtime.bgsweep"},
	{"SQLite", "modernc.org/sqlite"},
	{"signatures and EIP-712", "go-ethereum/crypto"},
	{"signatures and EIP-712", "atoll-network/atoll.Hash"},
	{"JSON of the journals", "encoding/json"},
	{"WASM run", "atoll/engine/wasm"},
	{"content store", "cockroachdb/pebble"},
	{"bitswap", "boxo/bitswap"},
	{"libp2p", "libp2p/go-libp2p"},
	{"libp2p", "libp2p/go-yamux"},
	{"content: blocks and CIDs", "atoll/content"},
	{"wire form", "go-ethereum/rlp"},
	{"EVM chain", "go-ethereum/"},
	{"modules: inputs and templates", "atoll/module"},
	{"scheduler and network poller", "runtime.schedule"},
	{"scheduler and network poller", "runtime.mcall"},
}

// summarize reads a CPU profile by the Go tools and says what took how much.
func summarize(path string) (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "tool", "pprof", "-traces", self, path).Output()
	if err != nil {
		return "", fmt.Errorf("go tool pprof: %w", err)
	}
	shares, total := map[string]time.Duration{}, time.Duration(0)
	for _, trace := range strings.Split(string(out), "-----------+-------------------------------------------------------")[1:] {
		d, stack := parseTrace(trace)
		total += d
		shares[consumer(stack)] += d
	}
	if total == 0 {
		return "", fmt.Errorf("profile %s is empty", path)
	}
	var names []string
	for n := range shares {
		names = append(names, n)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Compare(shares[b], shares[a]) })
	var parts []string
	for _, n := range names {
		if s := 100 * float64(shares[n]) / float64(total); s >= 1 {
			parts = append(parts, fmt.Sprintf("%s %.0f %%", n, s))
		}
	}
	return strings.Join(parts, ", "), nil
}

// parseTrace reads one stack, its innermost function first.
func parseTrace(text string) (d time.Duration, stack string) {
	lines := strings.SplitSeq(strings.TrimSpace(text), "\n")
	for line := range lines {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if d == 0 {
			n, unit := f[0], ""
			for _, u := range []string{"ms", "us", "s"} {
				if v, ok := strings.CutSuffix(n, u); ok {
					n, unit = v, u
					break
				}
			}
			if v, err := strconv.ParseFloat(n, 64); err == nil && unit != "" {
				d = time.Duration(v * float64(map[string]time.Duration{"ms": time.Millisecond, "us": time.Microsecond, "s": time.Second}[unit]))
				f = f[1:]
			}
		}
		stack += strings.Join(f, " ") + "\n"
	}
	return d, stack
}

func consumer(stack string) string {
	for _, c := range consumers {
		if strings.Contains(stack, c.part) {
			return c.name
		}
	}
	return "other"
}
