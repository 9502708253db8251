// Package requester is the role that orders jobs: it signs offers, takes
// deals, checks results, and pays.
//
// Every step is written to the store before it is acted upon, so that a
// process that dies at any moment goes on where it stood when it is started
// again, and pays nobody twice.
package requester

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// Content fetches results from their providers into the local store.
type Content interface {
	Fetch(ctx context.Context, from atoll.PeerID, root atoll.CID, l content.Limits) error
}

// Blocks keeps content over crashes of this machine, for an owner.
type Blocks interface {
	Pin(ctx context.Context, root atoll.CID, owner string) error
	Unpin(ctx context.Context, owner string) error
}

// Chain is what a requester needs of the escrow contract.
type Chain interface {
	// Escrow is what a payer has in escrow.
	Escrow(ctx context.Context, payer atoll.Account) (settle.Escrow, error)
	// Claimed is what a payee has redeemed of a payer's vouchers since ever.
	Claimed(ctx context.Context, payer, payee atoll.Account) (atoll.Amount, error)
}

// Config is what a requester stands on. All fields but Observe, LogChunk and
// Log are needed.
type Config struct {
	Signer  atoll.Signer
	Domain  atoll.Domain
	Solver  atoll.Account // the solver that jobs are offered to
	Solvers []string      // its addresses
	Store   *store.DB
	Content Content
	Blocks  Blocks // where Content fetches to
	Peers   *peer.Host
	Chain   Chain
	// Ledger names the chain, by its genesis hash, say: what was promised on
	// one is not owed on another.
	Ledger string
	Now    func() time.Time
	Log    *slog.Logger
	// Observe is told of each step of each job, after it is in the journal.
	Observe func(atoll.Job)
	// Waiting is told why there is no match so far, when the solver says so, and
	// why a result is not verified so far.
	Waiting func(job atoll.Digest, why string)
	// Verify, if there is one, has the last word on a result before it is paid:
	// the job is as it was delivered. An error that wraps atoll.ErrRefused says
	// that the result is wrong; the job fails with it, and nothing is paid.
	// After any other error it is asked again, for a while. The attestation, if
	// it gives one, stays in the job's record either way.
	Verify func(context.Context, atoll.Job) (*atoll.Signed[atoll.Attestation], error)
	// LogChunk is given what a running job prints, in order, each byte once.
	LogChunk func(job atoll.Digest, stream uint8, chunk []byte)
}

// Order is a job to be done.
type Order struct {
	Module   atoll.Module
	Inputs   atoll.CID // the inputs' directory, held in the content store
	Needs    atoll.Resources
	Gas      uint64
	Timeout  time.Duration // of the run
	Wait     time.Duration // for a match
	MaxPrice atoll.Amount
}

// Requester is the role. Its methods may be called from many goroutines.
type Requester struct {
	cfg    Config
	solver atoll.PeerID
	known  market.Known

	mu       sync.Mutex
	live     map[atoll.Digest]*job
	byDeal   map[atoll.Digest]*job
	exposure *settle.Exposure
	floor    map[atoll.Account]atoll.Amount // by payee: claimed on chain, when first paid
	pinned   map[atoll.CID]bool             // modules

	stop   context.CancelFunc
	ctx    context.Context
	work   sync.WaitGroup
	closed bool // nothing new is started
}

// job is a live job. Its record changes under the turn, one step at a time.
type job struct {
	turn      chan struct{} // holds one token
	record    atoll.Job     // guarded by Requester.mu for reading
	ended     chan struct{}
	timer     *time.Timer
	cause     string // why the solver has no match so far
	logs      [3]uint64
	canceling bool      // the user wants it stopped
	late      time.Time // until when a result is taken even after the deadline
}

// New starts a requester: it answers calls on cfg.Peers at once, stays
// connected to the solver, and goes on with the jobs in the store that belong
// to the host's identity.
func New(ctx context.Context, cfg Config) (*Requester, error) {
	if len(cfg.Solvers) == 0 {
		return nil, errors.New("requester: no solver address given")
	}
	solver, err := peer.SplitAddr(cfg.Solvers[0])
	if err != nil {
		return nil, fmt.Errorf("requester: solver address: %w", err)
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	r := &Requester{cfg: cfg, solver: solver, live: map[atoll.Digest]*job{}, byDeal: map[atoll.Digest]*job{},
		exposure: settle.NewExposure(), floor: map[atoll.Account]atoll.Amount{}, pinned: map[atoll.CID]bool{}}
	r.ctx, r.stop = context.WithCancel(context.Background())
	if err := errors.Join(r.load(ctx), r.loadAccounts(ctx)); err != nil {
		r.Close()
		return nil, err
	}
	r.serve()
	cfg.Peers.Learn(solver, cfg.Solvers)
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, j := range r.live {
		if j.record.Deal != nil {
			r.spawn(func() { r.resume(j) })
		}
	}
	r.spawn(func() {
		cfg.Peers.Keep(r.ctx, cfg.Solvers, func(ctx context.Context, _ atoll.PeerID) { r.resync(ctx) },
			func(err error) { r.cfg.Log.Warn("solver is away; trying again", "error", err) })
	})
	return r, nil
}

// spawn runs f, unless the requester is closed; the caller has the lock.
func (r *Requester) spawn(f func()) {
	if !r.closed {
		r.work.Go(f)
	}
}

// Close stops the requester. Jobs that have not ended wait in the store.
func (r *Requester) Close() {
	r.stop()
	r.mu.Lock()
	r.closed = true
	for _, j := range r.live {
		j.timer.Stop()
	}
	r.mu.Unlock()
	r.work.Wait()
}

// Submit signs an offer for the order, journals it, and sends it to the
// solver. It returns as soon as the job is in the store; the job goes on by
// itself. The error is atoll.ErrUnfunded if the escrow does not cover it.
func (r *Requester) Submit(ctx context.Context, o Order) (atoll.Digest, error) {
	var nonce [8]byte
	rand.Read(nonce[:])
	now := r.cfg.Now()
	offer, err := atoll.Sign(r.cfg.Signer, r.cfg.Domain, atoll.JobOffer{
		Requester: r.cfg.Signer.Account(), Peer: r.cfg.Peers.ID(), Solver: r.cfg.Solver,
		Module: o.Module.CID, Inputs: o.Inputs, Engine: o.Module.Engine, Needs: o.Needs, Gas: o.Gas,
		Timeout: uint64((o.Timeout + time.Second - 1) / time.Second), MaxPrice: o.MaxPrice,
		Expiry: uint64(now.Add(o.Wait).Unix()), Nonce: binary.BigEndian.Uint64(nonce[:]),
	})
	if err != nil {
		return atoll.Digest{}, err
	}
	id := atoll.Hash(r.cfg.Domain, offer.Message)
	if err := r.reserve(ctx, &offer.Message, id); err != nil {
		return atoll.Digest{}, err
	}
	err = r.keepOrder(ctx, id, &o)
	rec := atoll.Job{ID: id, State: atoll.JobCreated, Module: o.Module, Offer: offer,
		Times: map[atoll.JobState]time.Time{atoll.JobCreated: now}}
	if err == nil {
		err = r.journal(ctx, &rec, nil)
	}
	if err != nil {
		r.mu.Lock()
		r.exposure.Release(id)
		r.mu.Unlock()
		return atoll.Digest{}, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	j := r.track(rec)
	r.spawn(func() { r.post(r.ctx, j, firstRetry) })
	return id, nil
}

// Wait blocks until the job has ended, or ctx is done, and returns its record.
func (r *Requester) Wait(ctx context.Context, id atoll.Digest) (atoll.Job, error) {
	r.mu.Lock()
	j := r.live[id]
	r.mu.Unlock()
	if j == nil {
		return Load(ctx, r.cfg.Store, id)
	}
	select {
	case <-j.ended:
		return r.snapshot(j), nil
	case <-ctx.Done():
		return r.snapshot(j), ctx.Err()
	}
}

// Cause is why the solver had no match for a job when it last said.
func (r *Requester) Cause(id atoll.Digest) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	if j := r.live[id]; j != nil {
		return j.cause
	}
	return ""
}

// Live is the number of jobs that have not ended.
func (r *Requester) Live() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.live)
}

func (r *Requester) snapshot(j *job) atoll.Job {
	r.mu.Lock()
	defer r.mu.Unlock()
	return j.record
}

// track puts a job among the live ones; the caller has the lock, or is New.
func (r *Requester) track(rec atoll.Job) *job {
	j := &job{turn: make(chan struct{}, 1), record: rec, ended: make(chan struct{})}
	j.turn <- struct{}{}
	if rec.Deal != nil {
		j.late = r.cfg.Now().Add(lateGrace)
	}
	j.timer = time.AfterFunc(r.untilDeadline(j, &rec), func() { r.overdue(j) })
	r.live[rec.ID] = j
	if rec.State != atoll.JobAccepted {
		r.exposure.Restore(rec.ID, rec.Offer.Message.Requester, atoll.Account{}, rec.Offer.Message.MaxPrice)
	}
	if rec.Deal != nil {
		r.byDeal[atoll.Hash(r.cfg.Domain, rec.Deal.Message)] = j
	}
	return j
}

// load takes up the jobs of this identity that have not ended.
func (r *Requester) load(ctx context.Context) error {
	for _, s := range []atoll.JobState{atoll.JobCreated, atoll.JobOffered, atoll.JobDealt, atoll.JobDelivered, atoll.JobAccepted} {
		jobs, err := List(ctx, r.cfg.Store, s, 0)
		if err != nil {
			return err
		}
		for _, rec := range jobs {
			if rec.Offer.Message.Peer == r.cfg.Peers.ID() {
				r.track(rec)
			}
		}
	}
	return nil
}
