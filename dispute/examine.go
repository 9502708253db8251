package dispute

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/runner"
)

// Bench runs others' jobs again.
type Bench interface {
	// Admit refuses jobs that need more than there is here.
	Admit(o *atoll.JobOffer) error
	// Fetch brings content here, at most so many bytes, from the first of some
	// peers that has it.
	Fetch(ctx context.Context, root atoll.CID, most uint64, from ...atoll.PeerID) error
	// Run runs a job, whose offer has this id.
	Run(ctx context.Context, id atoll.Digest, o *atoll.JobOffer) (runner.Report, error)
	// Hold keeps what is fetched until release is called.
	Hold(ctx context.Context) (release func())
}

// Examiner is the [Judge] that runs a job again on a bench.
type Examiner struct {
	Bench Bench
	// Find gives the peers of an account that may have what its deals are
	// about; there may be none.
	Find func(ctx context.Context, who atoll.Account) []atoll.PeerID
}

var _ Judge = Examiner{}

// What content may have beside the job's own disk, in bytes: a module, and what
// a result has of its own, see requester.OutputLimit.
const (
	moduleRoom = 1 << 30
	outputRoom = runner.LogLimit + 1<<20
)

// How long to wait before content is asked for again.
const (
	firstAsk = 500 * time.Millisecond
	lastAsk  = 5 * time.Second
)

// Examine implements [Judge]. In the first half of its time it looks for the
// content, in the rest it runs the job.
func (e Examiner) Examine(ctx context.Context, f *Filing, r *atoll.Result, by time.Time) (found Finding, err error) {
	o := &f.Offer
	// The court asks only whether it was signed.
	if err := o.Validate(); err != nil {
		return Finding{Trouble: err.Error()}, nil
	}
	if err := e.Bench.Admit(o); err != nil {
		return Finding{Trouble: "it " + err.Error()}, nil
	}
	defer e.Bench.Hold(ctx)()
	e.gather(ctx, f, r, by, &found)
	if ctx.Err() != nil {
		return Finding{}, ctx.Err()
	}
	switch {
	case found.Missing != "":
		return found, nil
	case found.Withheld != "":
		found.Trouble = "its outputs cannot be fetched: " + found.Withheld
		return found, nil
	}
	running, stop := context.WithDeadline(ctx, by)
	defer stop()
	rep, err := e.Bench.Run(running, f.Deal.JobOffer, o)
	switch {
	case ctx.Err() != nil:
		return Finding{}, ctx.Err()
	case running.Err() != nil:
		found.Trouble = "there was no time to run it to its end"
	case err != nil:
		found.Trouble = err.Error()
	default:
		found.Rerun = &Rerun{Status: rep.Status, ExitCode: rep.ExitCode, Output: rep.Output, Gas: rep.Gas, Engine: rep.Engine}
	}
	return found, nil
}

// gather brings here what the job needs, and what it is said to have given.
// This comes before the run, after which outputs that are right would be here
// whether the provider has them or not.
func (e Examiner) gather(ctx context.Context, f *Filing, r *atoll.Result, by time.Time, found *Finding) {
	now := time.Now()
	looking, stop := context.WithDeadline(ctx, now.Add(max(by.Sub(now), 0)/2))
	defer stop()
	o := &f.Offer
	everyone := func(ctx context.Context) []atoll.PeerID {
		from := append([]atoll.PeerID{o.Peer}, e.Find(ctx, f.Case.Requester)...)
		return append(from, e.Find(ctx, f.Case.Provider)...)
	}
	provider := func(ctx context.Context) []atoll.PeerID { return e.Find(ctx, f.Case.Provider) }
	var wg sync.WaitGroup
	wg.Go(func() {
		most := max(o.Needs.Disk, 1<<20) + moduleRoom
		for _, root := range []atoll.CID{o.Module, o.Inputs} {
			if err := e.seek(looking, root, most, everyone); err != nil {
				found.Missing = err.Error()
				return
			}
		}
	})
	if !r.Output.IsZero() {
		wg.Go(func() {
			if err := e.seek(looking, r.Output, o.Needs.Disk+o.Needs.Disk/64+outputRoom, provider); err != nil {
				found.Withheld = err.Error()
			}
		})
	}
	wg.Wait()
}

// seek asks for content until it is here, or the context ends, or what there is
// cannot be it.
func (e Examiner) seek(ctx context.Context, root atoll.CID, most uint64, from func(context.Context) []atoll.PeerID) error {
	for wait := firstAsk; ; wait = min(2*wait, lastAsk) {
		err := e.Bench.Fetch(ctx, root, most, from(ctx)...)
		if err == nil || errors.Is(err, atoll.ErrTooLarge) {
			return err
		}
		t := time.NewTimer(wait)
		select {
		case <-t.C:
		case <-ctx.Done():
			t.Stop()
			return fmt.Errorf("%s: %w", root, err)
		}
	}
}
