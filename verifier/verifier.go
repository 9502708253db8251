// Package verifier is the role that checks others' work: asked about a
// provider's result, it runs the job again and signs what it found.
//
// Whoever holds a job's module and inputs may ask. What was found once is in
// the store, and the same question is answered from there.
package verifier

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/runner"
	"github.com/atoll-network/atoll/store"
)

// Bounds of the checks that run or wait at the same time, in all and for one
// peer; of a peer's, one runs at a time.
const (
	MaxChecks     = 64
	MaxPeerChecks = 8
)

// Content fetches what jobs need from those who ask.
type Content interface {
	Fetch(ctx context.Context, from atoll.PeerID, root atoll.CID, l content.Limits) error
}

// Config is what a verifier stands on. All but Log are needed.
type Config struct {
	Signer  atoll.Signer
	Domain  atoll.Domain
	Store   *store.DB
	Blocks  *content.Store // what Content fetches into and Runner reads; the verifier empties it
	Content Content
	Runner  *runner.Runner
	Peers   *peer.Host
	// Parallel is how many jobs run at the same time; the others wait.
	Parallel int
	// MaxTimeout is the longest that a job may run, and Most is the memory and
	// the disk that it may need.
	MaxTimeout time.Duration
	Most       atoll.Resources
	// Keep is how many bytes of blocks stay for the next checks.
	Keep uint64
	Log  *slog.Logger
}

// Verifier is the role. Its methods may be called from many goroutines.
type Verifier struct {
	cfg   Config
	bench *Bench

	mu     sync.Mutex
	checks map[atoll.Digest]*check // under way, by result
	lines  map[atoll.PeerID]*line
	closed bool // nothing new is started

	ctx  context.Context
	stop context.CancelFunc
	work sync.WaitGroup
}

// check is a check under way.
type check struct {
	done        chan struct{} // closed when the rest is set
	attestation atoll.Signed[atoll.Attestation]
	err         error
}

// line is the checks that a peer has asked for.
type line struct {
	turn   chan struct{} // holds a token while one runs
	length int
}

// New starts a verifier, which answers calls on cfg.Peers.
func New(cfg Config) (*Verifier, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	bench, err := NewBench(BenchConfig{Blocks: cfg.Blocks, Content: cfg.Content, Runner: cfg.Runner, Parallel: cfg.Parallel,
		MaxTimeout: cfg.MaxTimeout, Most: cfg.Most, Keep: cfg.Keep, Log: cfg.Log})
	if err != nil {
		return nil, fmt.Errorf("verifier: %w", err)
	}
	v := &Verifier{cfg: cfg, bench: bench,
		checks: map[atoll.Digest]*check{}, lines: map[atoll.PeerID]*line{}}
	v.ctx, v.stop = context.WithCancel(context.Background())
	cfg.Peers.Handle(protocol.Check, v.answer)
	return v, nil
}

// Bench is where the verifier runs jobs again.
func (v *Verifier) Bench() *Bench { return v.bench }

// Close stops the verifier. Checks under way are given up; those who asked ask
// again.
func (v *Verifier) Close() {
	v.stop()
	v.mu.Lock()
	v.closed = true
	v.mu.Unlock()
	v.work.Wait()
}

// answer answers a question about a result. A check goes on when the one who
// asked for it has gone, so that it is not begun again when he is back.
func (v *Verifier) answer(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	q, err := atoll.Decode[protocol.CheckPost](body)
	if err != nil {
		return nil, err
	}
	id, err := v.admit(&q)
	if err != nil {
		return nil, err
	}
	if a, err := v.load(ctx, id); err == nil {
		return atoll.Encode(a), nil
	}
	c, err := v.begin(from, id, &q)
	if err != nil {
		return nil, err
	}
	select {
	case <-c.done:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if c.err != nil {
		return nil, c.err
	}
	return atoll.Encode(c.attestation), nil
}

// admit decides whether a question can be answered, and returns the result's
// digest, which stands for the question.
func (v *Verifier) admit(q *protocol.CheckPost) (atoll.Digest, error) {
	deal, err := market.VerifyDeal(v.cfg.Domain, q.Notice.Deal, q.Notice.Job, q.Notice.Resource)
	if err != nil {
		return atoll.Digest{}, err
	}
	id, err := q.Result.Verify(v.cfg.Domain)
	if err != nil {
		return id, err
	}
	d, o, r, me := &q.Notice.Deal.Message, &q.Notice.Job.Message, &q.Result.Message, v.cfg.Signer.Account()
	for _, c := range []struct {
		ok  bool
		why string
	}{
		{r.Deal == deal, "is of another deal"},
		{r.Provider == d.Provider, "is of another provider"},
		{me != d.Requester && me != d.Provider && me != d.Solver, "is of a deal that this verifier has a part in"},
		{r.Status.Repeats(), fmt.Sprintf("ended with %q, which a second run can neither confirm nor refute", r.Status)},
	} {
		if !c.ok {
			return id, fmt.Errorf("result %s %s: %w", id, c.why, atoll.ErrRefused)
		}
	}
	if err := v.bench.Admit(o); err != nil {
		return id, fmt.Errorf("result %s %w", id, err)
	}
	return id, nil
}

// begin starts a check, or finds the one that is under way for the question.
func (v *Verifier) begin(from atoll.PeerID, id atoll.Digest, q *protocol.CheckPost) (*check, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if c := v.checks[id]; c != nil {
		return c, nil
	}
	l := v.lines[from]
	if l == nil {
		l = &line{turn: make(chan struct{}, 1)}
	}
	if v.closed || len(v.checks) >= MaxChecks || l.length >= MaxPeerChecks {
		return nil, fmt.Errorf("%d checks are waiting, %d of them for peer %s; ask again later: %w", len(v.checks), l.length, from, atoll.ErrRefused)
	}
	c := &check{done: make(chan struct{})}
	l.length++
	v.checks[id], v.lines[from] = c, l
	v.work.Go(func() {
		defer close(c.done)
		c.attestation, c.err = v.perform(v.ctx, l, from, id, q)
		if c.err != nil {
			v.cfg.Log.Info("result is not checked", "result", id, "error", c.err)
		}
		v.mu.Lock()
		defer v.mu.Unlock()
		delete(v.checks, id)
		if l.length--; l.length == 0 {
			delete(v.lines, from)
		}
	})
	return c, nil
}
