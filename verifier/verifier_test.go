package verifier_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/verifier"
)

func TestVerifierSignsWhatItFound(t *testing.T) {
	other := must(atoll.ParseCID("QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"))
	for name, c := range map[string]struct {
		change func(*atoll.JobOffer, *atoll.Result)
		want   bool
	}{
		"the truth":         {nil, true},
		"less gas":          {func(_ *atoll.JobOffer, r *atoll.Result) { r.Gas-- }, true},
		"another output":    {func(_ *atoll.JobOffer, r *atoll.Result) { r.Output = other }, false},
		"another status":    {func(_ *atoll.JobOffer, r *atoll.Result) { r.Status = atoll.StatusTrapped }, false},
		"more gas":          {func(_ *atoll.JobOffer, r *atoll.Result) { r.Gas++ }, false},
		"no job at all":     {func(_ *atoll.JobOffer, r *atoll.Result) { r.Status, r.Output = atoll.StatusInvalid, atoll.CID{} }, false},
		"by another engine": {func(_ *atoll.JobOffer, r *atoll.Result) { r.Engine = "wasm 2" }, true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.start()
			from := w.asker()
			q := w.question(from, c.change)
			a, err := w.ask(t.Context(), from, q)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := a.Verify(domain); err != nil {
				t.Error(err)
			}
			r, m := &q.Result.Message, &a.Message
			if m.Verifier != w.signer.Account() || m.Deal != r.Deal || m.Claimed != r.Output || m.ClaimedStatus != r.Status ||
				m.ClaimedGas != r.Gas || m.Gas != 10 || m.Engine != "wasm 1" {
				t.Errorf("attestation %+v of result %+v", m, r)
			}
			if m.Agrees() != c.want {
				t.Errorf("agrees is %v, want %v, of %+v", m.Agrees(), c.want, m)
			}
		})
	}
}

func TestVerifierRefuses(t *testing.T) {
	type (
		job    = atoll.JobOffer
		result = atoll.Result
	)
	status := func(s atoll.Status) func(*job, *result) { return func(_ *job, r *result) { r.Status = s } }
	for name, c := range map[string]struct {
		world    func(*world)
		change   func(*job, *result)
		question func(*world, *protocol.CheckPost)
		want     error
		says     string
	}{
		"a result that timed out":    {change: status(atoll.StatusTimedOut), want: atoll.ErrRefused, says: `"timed out", which a second run`},
		"a result that was canceled": {change: status(atoll.StatusCanceled), want: atoll.ErrRefused, says: `"canceled", which a second run`},
		"a result that failed":       {change: status(atoll.StatusFailed), want: atoll.ErrRefused, says: `"failed", which a second run`},
		"a result of another deal": {change: func(_ *job, r *result) { r.Deal = atoll.Digest{1} },
			want: atoll.ErrRefused, says: "another deal"},
		"a forged result": {question: func(w *world, q *protocol.CheckPost) { q.Result.Message.Gas++ }, want: atoll.ErrBadSignature},
		"a result by another": {question: func(w *world, q *protocol.CheckPost) {
			r, thief := q.Result.Message, newSigner()
			r.Provider = thief.Account()
			q.Result = must(atoll.Sign(thief, domain, r))
		}, want: atoll.ErrRefused, says: "another provider"},
		"a forged job":                  {question: func(w *world, q *protocol.CheckPost) { q.Notice.Job.Message.Gas++ }, want: atoll.ErrBadSignature},
		"a forged deal":                 {question: func(w *world, q *protocol.CheckPost) { q.Notice.Deal.Message.Deadline++ }, want: atoll.ErrBadSignature},
		"a signature for another chain": {world: func(w *world) { w.config.Domain.ChainID++ }, want: atoll.ErrBadSignature},
		"its own result":                {world: func(w *world) { w.config.Signer = w.provider }, want: atoll.ErrRefused, says: "has a part in"},
		"its own job":                   {world: func(w *world) { w.config.Signer = w.requester }, want: atoll.ErrRefused, says: "has a part in"},
		"its own deal":                  {world: func(w *world) { w.config.Signer = w.solver }, want: atoll.ErrRefused, says: "has a part in"},
		"a long job":                    {change: func(j *job, _ *result) { j.Timeout = 61 }, want: atoll.ErrRefused, says: "61 seconds"},
		"a job with much memory":        {change: func(j *job, _ *result) { j.Needs.Memory = 1 << 40 }, want: atoll.ErrRefused, says: "memory"},
		"a job with all disks":          {change: func(j *job, _ *result) { j.Needs.Disk = 1<<64 - 1 }, want: atoll.ErrRefused, says: "disk"},
		"a job with GPUs":               {change: func(j *job, _ *result) { j.Needs.GPUs = 1 }, want: atoll.ErrRefused, says: "GPU"},
		"to accuse another engine": {change: func(_ *job, r *result) { r.Gas, r.Engine = 99, "wasm 2" },
			want: atoll.ErrRefused, says: "need not agree"},
		"to speak for a run that it could not finish": {world: func(w *world) { w.engine.status = atoll.StatusTimedOut },
			want: atoll.ErrRefused, says: "tells nothing"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			if c.world != nil {
				c.world(w)
			}
			w.start()
			from := w.asker()
			q := w.question(from, c.change)
			if c.question != nil {
				c.question(w, &q)
			}
			_, err := w.ask(t.Context(), from, q)
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v; want %v that says %q", err, c.want, c.says)
			}
		})
	}
}

func TestVerifierTellsWhatTheAskerDoesNotHold(t *testing.T) {
	w := newWorld(t)
	w.start()
	q := w.question(w.asker(), nil)
	if _, err := w.ask(t.Context(), w.asker(), q); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("%v, want ErrNotFound", err)
	}
	if n := w.engine.runs.Load(); n != 0 {
		t.Errorf("%d runs without a module", n)
	}
}

func TestSameQuestionRunsOnce(t *testing.T) {
	w := newWorld(t)
	w.engine.hold = make(chan struct{})
	v := w.start()
	from := w.asker()
	q := w.question(from, nil)
	// An asker that goes away leaves its check running.
	ctx, leave := context.WithCancel(t.Context())
	gone := make(chan error)
	go func() {
		_, err := w.ask(ctx, from, q)
		gone <- err
	}()
	both := make(chan atoll.Signed[atoll.Attestation], 2)
	var asking sync.WaitGroup
	for range 2 {
		asking.Go(func() { both <- must(w.ask(t.Context(), from, q)) })
	}
	leave()
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	close(w.engine.hold)
	asking.Wait()
	first := <-both
	if again := <-both; again != first {
		t.Errorf("answers %+v and %+v", first, again)
	}
	v.Close()
	w.start() // on the same store
	if again := must(w.ask(t.Context(), w.asker(), q)); again != first {
		t.Errorf("answer after a restart is %+v, want %+v", again, first)
	}
	if n := w.engine.runs.Load(); n != 1 {
		t.Errorf("the job ran %d times, want once", n)
	}
}

func TestPeersWaitInLineAndAreRefusedWhenItIsFull(t *testing.T) {
	w := newWorld(t)
	w.engine.hold = make(chan struct{})
	w.start()
	from := w.asker()
	job := func(n int) protocol.CheckPost {
		return w.question(from, func(o *atoll.JobOffer, _ *atoll.Result) { o.Nonce = uint64(n) })
	}
	var refused error
	var asking sync.WaitGroup
	answers := make(chan error, verifier.MaxPeerChecks+1)
	for n := range verifier.MaxPeerChecks + 1 {
		q := job(n)
		asking.Go(func() {
			_, err := w.ask(t.Context(), from, q)
			answers <- err
		})
	}
	// All but one wait for the run that is held; the one is answered now.
	if refused = <-answers; !errors.Is(refused, atoll.ErrRefused) {
		t.Errorf("one more than fits: %v, want ErrRefused", refused)
	}
	if n := w.engine.runs.Load(); n > 1 {
		t.Errorf("%d jobs of one peer run at a time", n)
	}
	close(w.engine.hold)
	asking.Wait()
	close(answers)
	for err := range answers {
		if err != nil {
			t.Error(err)
		}
	}
}

func TestClosingEndsChecks(t *testing.T) {
	w := newWorld(t)
	w.engine.hold = make(chan struct{})
	v := w.start()
	from := w.asker()
	q := w.question(from, nil)
	answer := make(chan error)
	go func() {
		_, err := w.ask(t.Context(), from, q)
		answer <- err
	}()
	v.Close()
	if err := <-answer; err == nil {
		t.Error("answered by a closed verifier")
	}
}

func TestDiskIsFreedAfterChecks(t *testing.T) {
	w := newWorld(t) // which keeps nothing
	w.start()
	from := w.asker()
	must(w.ask(t.Context(), from, w.question(from, nil)))
	if n := w.there.blocks.Usage(); n != 0 {
		t.Errorf("%d bytes stay after the check", n)
	}
}
