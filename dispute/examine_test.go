package dispute_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/runner"
)

// workshop is a bench whose content comes from peers of a map.
type workshop struct {
	has     map[atoll.PeerID][]atoll.CID
	from    time.Time // when the peers are there
	refuses error
	run     func(context.Context) (runner.Report, error)

	mu   sync.Mutex
	here []atoll.CID
	held int
}

func (w *workshop) Admit(*atoll.JobOffer) error { return w.refuses }

func (w *workshop) Hold(context.Context) func() { w.held++; return func() { w.held-- } }

func (w *workshop) Fetch(_ context.Context, root atoll.CID, _ uint64, from ...atoll.PeerID) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, p := range from {
		if slices.Contains(w.has[p], root) && !time.Now().Before(w.from) {
			w.here = append(w.here, root)
			return nil
		}
	}
	return fmt.Errorf("nobody has it: %w", atoll.ErrNotFound)
}

func (w *workshop) Run(ctx context.Context, _ atoll.Digest, o *atoll.JobOffer) (runner.Report, error) {
	for _, root := range []atoll.CID{o.Module, o.Inputs} {
		if !slices.Contains(w.here, root) {
			return runner.Report{}, errors.New("it ran without what it needs")
		}
	}
	return w.run(ctx)
}

func TestExamination(t *testing.T) {
	const window = time.Minute
	module := must(atoll.ParseCID("QmVoTS97u1fdw5ZZcETq6j3bpeVz6KsfUqnW4q9podKWGK"))
	inputs := must(atoll.ParseCID("QmV4FoZLq35CPGHbdZ7i1c52m3wZ4Xk4LyJNZ3oyyHrxqP"))
	session, requester, provider := atoll.PeerID{1}, atoll.PeerID{2}, atoll.PeerID{3}
	done := func(context.Context) (runner.Report, error) {
		return runner.Report{Output: truth, Gas: 10, Engine: "wasm 1"}, nil
	}
	all := map[atoll.PeerID][]atoll.CID{session: {module, inputs}, provider: {truth}}
	for name, c := range map[string]struct {
		shop   *workshop
		output atoll.CID
		offer  func(*atoll.JobOffer)
		want   dispute.Opinion
		guilty bool          // of a wrong result
		most   time.Duration // that it may take
	}{
		"all is there":                    {shop: &workshop{has: all, run: done}, output: truth, want: dispute.Right},
		"the result is a lie":             {shop: &workshop{has: map[atoll.PeerID][]atoll.CID{session: {module, inputs}, provider: {lie}}, run: done}, output: lie, want: dispute.Wrong, guilty: true},
		"the requester's registered peer": {shop: &workshop{has: map[atoll.PeerID][]atoll.CID{requester: {module, inputs}, provider: {truth}}, run: done}, output: truth, want: dispute.Right},
		"the provider has the inputs":     {shop: &workshop{has: map[atoll.PeerID][]atoll.CID{provider: {module, inputs, truth}}, run: done}, output: truth, want: dispute.Right},
		"peers that come late":            {shop: &workshop{has: all, run: done, from: time.Date(2000, 1, 1, 0, 0, 20, 0, time.UTC)}, output: truth, want: dispute.Right},
		"peers that come too late":        {shop: &workshop{has: all, run: done, from: time.Date(2000, 1, 1, 0, 0, 50, 0, time.UTC)}, output: truth},
		"only the requester has the output": {shop: &workshop{has: map[atoll.PeerID][]atoll.CID{session: {module, inputs, truth}}, run: done},
			output: truth, guilty: true},
		"nobody has the inputs": {shop: &workshop{has: map[atoll.PeerID][]atoll.CID{session: {module}, provider: {truth}}, run: done}, output: truth},
		"a job that never ends": {shop: &workshop{has: all, run: func(ctx context.Context) (runner.Report, error) {
			<-ctx.Done()
			return runner.Report{Status: atoll.StatusCanceled}, nil
		}}, output: truth},
		"a job that is beyond this machine": {shop: &workshop{has: all, refuses: atoll.ErrRefused}, output: truth, most: time.Second},
		"an engine that is not here": {shop: &workshop{has: all, run: func(context.Context) (runner.Report, error) {
			return runner.Report{}, atoll.ErrRefused
		}}, output: truth},
		"an offer that is no message": {shop: &workshop{has: all, run: done}, output: truth, offer: func(o *atoll.JobOffer) { o.Timeout = 0 }},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				shop := c.shop
				f := dispute.Filing{Offer: atoll.JobOffer{Requester: atoll.Account{1}, Peer: session, Solver: atoll.Account{3}, Module: module,
					Inputs: inputs, Engine: "wasm", Gas: 1, Timeout: 10, Expiry: 1}}
				f.Case.Requester, f.Case.Provider = atoll.Account{1}, atoll.Account{2}
				if c.offer != nil {
					c.offer(&f.Offer)
				}
				r := atoll.Result{Deal: atoll.Digest{2}, Provider: atoll.Account{2}, Output: c.output, Gas: 10, Engine: "wasm 1"}
				e := dispute.Examiner{Bench: shop, Find: func(_ context.Context, who atoll.Account) []atoll.PeerID {
					return map[atoll.Account][]atoll.PeerID{{1}: {requester}, {2}: {provider}}[who]
				}}
				start := time.Now()
				found, err := e.Examine(t.Context(), &f, &r, start.Add(window))
				if err != nil {
					t.Fatal(err)
				}
				if opinion, why := dispute.Compare(&r, found); opinion != c.want {
					t.Errorf("opinion %d, want %d: %s", opinion, c.want, why)
				}
				if guilty, why := dispute.Weigh(0, &r, found); guilty != c.guilty {
					t.Errorf("guilty is %t, want %t: %s", guilty, c.guilty, why)
				}
				if took := time.Since(start); took > window || c.most > 0 && took > c.most {
					t.Errorf("it took %s", took)
				}
				if shop.held != 0 {
					t.Error("what it fetched is held for ever")
				}
			})
		})
	}
}

func TestExaminationThatIsInterruptedFindsNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	e := dispute.Examiner{Bench: &workshop{}, Find: func(context.Context, atoll.Account) []atoll.PeerID { return nil }}
	f := dispute.Filing{Offer: atoll.JobOffer{Requester: atoll.Account{1}, Peer: atoll.PeerID{1}, Solver: atoll.Account{3}, Module: truth,
		Inputs: truth, Engine: "wasm", Gas: 1, Timeout: 10, Expiry: 1}}
	if found, err := e.Examine(ctx, &f, &atoll.Result{Output: truth}, time.Now().Add(time.Hour)); !errors.Is(err, context.Canceled) {
		t.Errorf("found %+v, %v; want it interrupted", found, err)
	}
}
