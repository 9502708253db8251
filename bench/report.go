package main

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// machine says where and when something was measured.
type machine struct {
	cpu, kernel, memory string
	start               time.Time
	before, after       string // load averages
	took                time.Duration
}

func describeMachine() *machine {
	kernel, _, _ := strings.Cut(strings.TrimSpace(read("/proc/sys/kernel/osrelease")), "-")
	m := &machine{cpu: field("/proc/cpuinfo", "model name"), memory: "unknown", kernel: kernel, start: time.Now(), before: load()}
	if kib, err := strconv.ParseUint(strings.TrimSuffix(field("/proc/meminfo", "MemTotal"), " kB"), 10, 64); err == nil {
		m.memory = fmt.Sprintf("%.1f GiB", float64(kib)/(1<<20))
	}
	return m
}

func (m *machine) finish(took time.Duration) { m.took, m.after = took, load() }

func read(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return "unknown"
	}
	return string(b)
}

// field is the value of a line "name: value" in a file of /proc.
func field(path, name string) string {
	for line := range strings.Lines(read(path)) {
		if k, v, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(k) == name {
			return strings.TrimSpace(v)
		}
	}
	return "unknown"
}

func load() string {
	f := strings.Fields(read("/proc/loadavg"))
	return strings.Join(f[:min(3, len(f))], " ")
}

const heading = `# Benchmarks

Written by ` + "`go run ./bench -write`" + `; run it again rather than edit it. Medians unless a
line says otherwise; p99 is the value that 99 of 100 measurements do not exceed.

`

const method = `
- **cold** starts the built program with an empty home folder: it starts an EVM chain with the contracts, a
  solver and a provider, deposits, runs the job, pays for it, claims the payment on chain, and ends. Until the
  whole cow has come out of the pipe.
- **warm** is the whole life of the process, with ` + "`atoll up`" + ` running beside it.
- **job** and **jobs** run in one process: a devnet with its chain, a solver and a provider, and a requester, each with
  a libp2p host and stores on disk of its own. Each job has inputs of its own, so that its content travels both
  ways and the module runs for it. Every job ends paid; afterwards the vouchers are added up against the prices
  and the records in the stores are counted.
- **memory** runs the chain, the solver, the provider and the requester as four processes. They report after
  two collections of garbage, when no job is under way. Resident memory holds the pages of the program too, and
  caches of a fixed size that fill up: in the content store 1 MiB of blocks and up to 2 MiB of writes that wait,
  2 MiB of pages in the SQLite store.
- **native** is the same cowsay.c, compiled by cc -O2 and run by fork and exec, its output read from a pipe;
  **runner** is the module in WASM without a market: inputs imported, run, outputs imported.
- **idle** starts a new devnet each time.
`

// report renders the table.
func report(m *machine, rows []row) string {
	var b strings.Builder
	b.WriteString(heading)
	fmt.Fprintf(&b, "| measured | value | goal | |\n|---|---|---|---|\n")
	for _, r := range rows {
		verdict := ""
		if r.goal != "" {
			verdict = "met"
			if !r.met {
				verdict = "**missed**"
			}
		}
		if r.note != "" && verdict != "" {
			verdict += "; "
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", r.what, r.value, r.goal, verdict+r.note)
	}
	fmt.Fprintf(&b, "\n%s, %d cores, %s of memory, Linux %s, %s, %s. Load average before %s, after %s; it took %s.\n",
		m.cpu, runtime.NumCPU(), m.memory, m.kernel, runtime.Version(), m.start.UTC().Format(time.DateOnly),
		m.before, m.after, m.took.Round(time.Second))
	b.WriteString(method)
	return b.String()
}

// sample is a set of measured durations.
type sample []time.Duration

// at is the p-th percentile, by nearest rank. The sample must not be empty.
func (s sample) at(p float64) time.Duration {
	t := slices.Clone(s)
	slices.Sort(t)
	return t[max(int(math.Ceil(p/100*float64(len(t))))-1, 0)]
}

func (s sample) median() time.Duration { return s.at(50) }

// ms writes a duration in milliseconds, with three digits that count.
func ms(d time.Duration) string {
	v := float64(d) / 1e6
	switch {
	case v >= 100:
		return fmt.Sprintf("%.0f ms", v)
	case v >= 10:
		return fmt.Sprintf("%.1f ms", v)
	}
	return fmt.Sprintf("%.2f ms", v)
}

func mib(bytes uint64) string { return fmt.Sprintf("%.1f MiB", float64(bytes)/(1<<20)) }
