// Command bench measures Atoll from the outside: the command line, jobs
// through the API, and what nodes hold in memory. It prints a table; with
// -write it puts the table, with the machine it was measured on, into
// bench/README.md.
//
//	go run ./bench                 all of it, about three minutes
//	go run ./bench -only job,jobs  some of it
//	go run ./bench -list           the names
//	go run ./bench -write          and bench/README.md
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// options are the arguments of the command, and what benchmarks share.
type options struct {
	only    string
	runs    int    // of what is measured by single runs
	jobs    int    // of the latency of jobs
	many    int    // jobs that a memory benchmark runs in all
	flight  int    // jobs at the same time
	atoll   string // the program to measure
	profile string // where CPU profiles go
	write   bool
	list    bool
	keep    bool

	dir string // for files of this run
}

// row is one line of the table.
type row struct {
	what  string
	value string
	goal  string
	met   bool
	note  string
}

// benchmark is a named measurement. It may give several rows.
type benchmark struct {
	name string
	run  func(context.Context, *options) ([]row, error)
}

var benchmarks = []benchmark{
	{"native", benchNative},
	{"runner", benchRunner},
	{"cold", benchCold},
	{"warm", benchWarm},
	{"idle", benchIdle},
	{"job", benchJob},
	{"jobs", benchJobs},
	{"memory", benchMemory},
	{"matcher", benchMatcher},
}

func main() {
	if role := os.Getenv(roleEnv); role != "" {
		if err := serveRole(role); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", role, err)
			os.Exit(1)
		}
		return
	}
	var o options
	flag.StringVar(&o.only, "only", "", "`names` of the benchmarks to run, with commas between them")
	flag.IntVar(&o.runs, "runs", 15, "how often to run what is measured by single runs")
	flag.IntVar(&o.jobs, "jobs", 1000, "how many jobs the latency of a job is measured over")
	flag.IntVar(&o.many, "many", 10_000, "how many jobs the memory of nodes is measured over")
	flag.IntVar(&o.flight, "flight", 64, "how many jobs are in flight when their rate is measured")
	flag.StringVar(&o.atoll, "atoll", "", "the atoll `program` to measure (default: built from ./cmd/atoll)")
	flag.StringVar(&o.profile, "profile", "", "`folder` to leave CPU profiles in")
	flag.BoolVar(&o.write, "write", false, "write bench/README.md")
	flag.BoolVar(&o.list, "list", false, "print the names of the benchmarks")
	flag.BoolVar(&o.keep, "keep", false, "keep the folder with the nodes' files")
	flag.Parse()
	if o.list {
		for _, b := range benchmarks {
			fmt.Println(b.name)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, &o); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o *options) (err error) {
	if o.runs < 10 || o.jobs < 100 || o.many < 1000 || o.flight < 1 {
		return errors.New("want at least 10 runs, 100 jobs, 1000 for memory, and 1 in flight")
	}
	chosen, err := choose(o.only)
	if err != nil {
		return err
	}
	if o.dir, err = os.MkdirTemp("", "atoll-bench-"); err != nil {
		return err
	}
	if o.keep {
		fmt.Fprintln(os.Stderr, "files are in", o.dir)
	} else {
		defer os.RemoveAll(o.dir)
	}
	if o.profile == "" {
		o.profile = o.dir
	} else if err := os.MkdirAll(o.profile, 0o755); err != nil {
		return err
	}
	m := describeMachine()
	began := time.Now()
	var rows []row
	for _, b := range chosen {
		start := time.Now()
		fmt.Fprintf(os.Stderr, "%s ...\n", b.name)
		r, err := b.run(ctx, o)
		if err != nil {
			return fmt.Errorf("%s: %w", b.name, err)
		}
		for _, l := range r {
			fmt.Fprintf(os.Stderr, "  %s: %s\n", l.what, l.value)
		}
		fmt.Fprintf(os.Stderr, "%s took %s\n", b.name, time.Since(start).Round(time.Second))
		rows = append(rows, r...)
	}
	m.finish(time.Since(began))
	text := report(m, rows)
	fmt.Println(text)
	if !o.write {
		return nil
	}
	return os.WriteFile(filepath.Join("bench", "README.md"), []byte(text), 0o644)
}

func choose(names string) ([]benchmark, error) {
	if names == "" {
		return benchmarks, nil
	}
	var out []benchmark
	for name := range strings.SplitSeq(names, ",") {
		i := slices.IndexFunc(benchmarks, func(b benchmark) bool { return b.name == name })
		if i < 0 {
			return nil, fmt.Errorf("no benchmark %q; -list prints the names", name)
		}
		out = append(out, benchmarks[i])
	}
	return out, nil
}
