package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/node"
)

// runFlags are the arguments of `atoll run`.
type runFlags struct {
	inputs   []string
	inputDir string
	out      string
	maxPrice string
	timeout  time.Duration
	wait     time.Duration
	detach   bool
	follow   bool
	verify   bool
	deposit  string
}

func (a *app) run() *cobra.Command {
	var f runFlags
	c := &cobra.Command{
		Use:   "run MODULE[:REF] [-i KEY=VALUE]...",
		Short: "Run a job",
		Long: `Run a module on somebody's machine, check the result, and pay for it.

MODULE is the name of a module that ships with Atoll, or a folder with an
atoll.toml. Progress goes to standard error, what the module prints to standard
output, and the exit code is the module's own.

With --verify, a staked verifier that has no part in the deal runs the job
again, and the provider is paid only if both results are the same.

If no network is reachable, the job runs on a devnet of its own, with an EVM
chain, a solver and a provider in this process, which ends with the job.`,
		Example: `  atoll run cowsay -i Message=moo
  atoll run cowsay moo -i cow=owl --max-price 0.5
  atoll run ./my-module -i data=table.csv --input-dir . --out result
  atoll run cowsay -i Message=moo --verify
  atoll run cowsay -i Message=moo --detach`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			return a.runJob(c.Context(), f, args)
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			names, err := module.Builtin().Names()
			if err != nil {
				return nil, cobra.ShellCompDirectiveDefault
			}
			return names, cobra.ShellCompDirectiveDefault
		},
	}
	fl := c.Flags()
	fl.StringArrayVarP(&f.inputs, "input", "i", nil, "an input of the module, `KEY=VALUE`; may be repeated")
	fl.StringVar(&f.inputDir, "input-dir", "", "`folder` with the files that inputs of type file name")
	fl.StringVarP(&f.out, "out", "o", "", "`folder` for the result; it must not exist (default: in the data directory)")
	fl.StringVar(&f.maxPrice, "max-price", "1", "the most the job may cost, in `ATOLL`")
	fl.DurationVar(&f.timeout, "timeout", 0, "how long the module may run (default: what the module says)")
	fl.DurationVar(&f.wait, "wait", 30*time.Second, "how long to wait for a provider")
	fl.BoolVarP(&f.follow, "follow", "f", false, "show what the job prints while it runs, before it is checked")
	fl.BoolVar(&f.detach, "detach", false, "print the job's id and go on in the background")
	fl.BoolVar(&f.verify, "verify", false, "have a verifier run the job again, and pay only for the same result")
	fl.StringVar(&f.deposit, "deposit", "", "deposit this many `ATOLL` into escrow first, if it holds less than the job may cost")
	return c
}

// least is what escrow holds at least before the job is offered, if that was
// said.
func (f *runFlags) least() (atoll.Amount, error) {
	if f.deposit == "" {
		return atoll.Amount{}, nil
	}
	n, err := atoll.ParseAmount(f.deposit)
	if err != nil {
		return n, fmt.Errorf("--deposit: %w", err)
	}
	return n, nil
}

// runJob is the life of a job on the command line.
func (a *app) runJob(ctx context.Context, f runFlags, args []string) error {
	work, err := a.work(ctx, f, args)
	if err != nil {
		return err
	}
	if f.detach && os.Getenv(detachedEnv) == "" {
		return a.detach(ctx)
	}
	p := a.progress()
	s := &session{app: a, flags: f, work: work, p: p}
	defer s.close()
	if err := s.connect(ctx); err != nil {
		return err
	}
	if err := s.findVerifier(ctx); err != nil {
		return err
	}
	id, err := s.submit(ctx)
	if err != nil {
		return err
	}
	if err := reportDetached(id); err != nil {
		return err
	}
	return s.finish(ctx, id)
}

// work reads the module and its inputs.
func (a *app) work(ctx context.Context, f runFlags, args []string) (*node.Work, error) {
	ref, err := module.ParseRef(args[0])
	if err != nil {
		return nil, err
	}
	dir, err := module.Sources{module.Builtin(), module.Local{}}.Resolve(ctx, ref)
	if err != nil {
		return nil, err
	}
	mod, err := module.Load(dir)
	if err != nil {
		return nil, fmt.Errorf("module %s: %w", args[0], err)
	}
	written := map[string]string{}
	if len(args) > 1 {
		written[""] = args[1]
	}
	for _, kv := range f.inputs {
		k, v, ok := strings.Cut(kv, "=")
		if !ok {
			return nil, fmt.Errorf("input %q: want KEY=VALUE", kv)
		}
		if _, twice := written[k]; twice {
			return nil, fmt.Errorf("input %q is given twice", k)
		}
		written[k] = v
	}
	in, err := mod.Manifest.Bind(written)
	if err != nil {
		return nil, err
	}
	price, err := atoll.ParseAmount(f.maxPrice)
	if err != nil {
		return nil, fmt.Errorf("--max-price: %w", err)
	}
	if _, err := f.least(); err != nil {
		return nil, err
	}
	if f.timeout < 0 || f.wait < time.Second {
		return nil, fmt.Errorf("--timeout %s, --wait %s: want positive durations, and at least a second to wait", f.timeout, f.wait)
	}
	if f.out != "" {
		if _, err := os.Lstat(f.out); err == nil {
			return nil, fmt.Errorf("--out %s is there already; name a new folder", f.out)
		}
	}
	w := &node.Work{Module: mod, Inputs: in, InputDir: f.inputDir, MaxPrice: price, Timeout: f.timeout, Wait: f.wait}
	return w, w.Check()
}
