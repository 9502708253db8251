package verifier

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/runner"
)

// Bench runs others' jobs again, within limits. Its methods may be called from
// many goroutines.
type Bench struct {
	cfg  BenchConfig
	gate chan struct{} // a token per running job
}

// BenchConfig is what a bench stands on.
type BenchConfig struct {
	Blocks  *content.Store // what Content fetches into and Runner reads
	Content Content
	Runner  *runner.Runner
	// Parallel is how many jobs run at the same time; the others wait.
	Parallel int
	// MaxTimeout is the longest that a job may run, and Most is the memory and
	// the disk that it may need.
	MaxTimeout time.Duration
	Most       atoll.Resources
	// Keep is how many bytes of blocks stay when a bench is tidied up.
	Keep uint64
	Log  *slog.Logger
}

// NewBench returns a bench.
func NewBench(cfg BenchConfig) (*Bench, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Parallel < 1 || cfg.MaxTimeout < time.Second {
		return nil, fmt.Errorf("parallel %d, longest run %s: want at least one, and a second", cfg.Parallel, cfg.MaxTimeout)
	}
	return &Bench{cfg: cfg, gate: make(chan struct{}, cfg.Parallel)}, nil
}

// Admit refuses, with atoll.ErrRefused, jobs that need more than there is here.
func (b *Bench) Admit(o *atoll.JobOffer) error {
	switch most := b.cfg.Most; {
	case o.Timeout > uint64(b.cfg.MaxTimeout/time.Second):
		return fmt.Errorf("is of a job that may run for %d seconds, here at most %s: %w", o.Timeout, b.cfg.MaxTimeout, atoll.ErrRefused)
	case o.Needs.Memory > most.Memory || o.Needs.Disk > most.Disk:
		return fmt.Errorf("is of a job that needs %d bytes of memory and %d of disk, here at most %d and %d: %w",
			o.Needs.Memory, o.Needs.Disk, most.Memory, most.Disk, atoll.ErrRefused)
	case o.Needs.GPUs > most.GPUs:
		return fmt.Errorf("is of a job that needs GPUs, and there are none here: %w", atoll.ErrRefused)
	}
	return nil
}

// Hold keeps what is fetched from here on until release is called; then what is
// too much is deleted.
func (b *Bench) Hold(ctx context.Context) (release func()) {
	let := b.cfg.Blocks.Hold()
	return func() {
		let()
		b.tidy(ctx)
	}
}

// Fetch brings content here, from the first of some peers that has it. Nothing
// is asked of anyone if it is here.
func (b *Bench) Fetch(ctx context.Context, root atoll.CID, most uint64, from ...atoll.PeerID) error {
	if len(from) == 0 {
		return fmt.Errorf("nobody is known who could have %s: %w", root, atoll.ErrNotFound)
	}
	var errs []error
	for _, p := range from {
		err := b.cfg.Content.Fetch(ctx, p, root, content.Limits{Bytes: most})
		if err == nil || ctx.Err() != nil {
			return err
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// NeedsLimit is how many bytes the module and the inputs of a job may have,
// each.
func NeedsLimit(o *atoll.JobOffer) uint64 { return max(o.Needs.Disk, 1<<20) + moduleLimit }

// Run runs a job again, whose offer has this id. It may take longer than the
// offer says, since this machine may be slower than the provider's.
func (b *Bench) Run(ctx context.Context, id atoll.Digest, offer *atoll.JobOffer) (runner.Report, error) {
	if err := enter(ctx, b.gate); err != nil {
		return runner.Report{}, err
	}
	defer func() { <-b.gate }()
	o := *offer
	o.Timeout = min(2*o.Timeout, uint64(b.cfg.MaxTimeout/time.Second))
	return b.cfg.Runner.Run(ctx, id, &o, nil)
}

// tidy frees the disk of what was fetched before.
func (b *Bench) tidy(ctx context.Context) {
	if b.cfg.Blocks.Usage() <= b.cfg.Keep {
		return
	}
	if _, err := b.cfg.Blocks.GC(ctx); err != nil && ctx.Err() == nil {
		b.cfg.Log.Warn("content of earlier checks cannot be deleted", "error", err)
	}
}

func enter(ctx context.Context, gate chan<- struct{}) error {
	select {
	case gate <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
