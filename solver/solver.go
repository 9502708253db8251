// Package solver is the role that matches: it keeps a book of resource
// offers, takes job offers, and signs deals between them.
//
// A solver holds nobody's money and nobody's keys. What it decides is in its
// store before it is told, so that after kill -9 the same offers have the same
// deals.
package solver

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// Chain is what a solver needs of the contracts.
type Chain interface {
	// Escrow is what a payer has in escrow.
	Escrow(ctx context.Context, payer atoll.Account) (settle.Escrow, error)
	// Claimed is what a payee has redeemed of a payer's vouchers since ever.
	Claimed(ctx context.Context, payer, payee atoll.Account) (atoll.Amount, error)
	// Stake is what a provider has staked.
	Stake(ctx context.Context, provider atoll.Account) (atoll.Amount, error)
}

// Config is what a solver stands on. All but Log and Observe are needed.
type Config struct {
	Signer   atoll.Signer
	Domain   atoll.Domain
	MinStake atoll.Amount // of a provider
	Store    *store.DB
	Peers    *peer.Host
	Chain    Chain
	// Ledger names the chain, by its genesis hash, say: what was owed on one is
	// not owed on another.
	Ledger string
	Grace  time.Duration // that a deal's deadline allows beyond the run
	Now    func() time.Time
	Log    *slog.Logger
	// Observe is told of each step of each job offer, after it is in the journal.
	Observe func(Record)
}

// Bounds of what the solver keeps in memory.
const (
	maxOpen   = 100_000        // open job offers
	maxOffers = 100_000        // resource offers
	maxExpiry = 24 * time.Hour // how far ahead a job offer may expire
)

// Solver is the role. Its methods may be called from many goroutines.
type Solver struct {
	cfg Config

	mu       sync.Mutex
	book     *market.Book
	offers   map[market.Key]posted // the signed offers behind the book's entries
	jobs     map[atoll.Digest]*job // open and dealt, by job offer
	byDeal   map[atoll.Digest]*job
	waiting  queue // would match if a machine were free
	stuck    queue // match nothing in the book
	exposure *settle.Exposure
	accounts map[[2]atoll.Account]bool // payer and payee: opened in the exposure

	stop   context.CancelFunc
	ctx    context.Context
	work   sync.WaitGroup
	closed bool // nothing new is started
}

type posted struct {
	offer atoll.Signed[atoll.ResourceOffer]
	addrs []string
}

// job is a job offer that has not ended.
type job struct {
	record Record
	not    []market.Key // machines that declined it
	timer  *time.Timer
	busy   bool // a proposal is under way
}

// New starts a solver: it takes up what the store has and answers calls on
// cfg.Peers.
func New(ctx context.Context, cfg Config) (*Solver, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Grace < time.Second {
		return nil, fmt.Errorf("solver: grace of %s, at least a second", cfg.Grace)
	}
	s := &Solver{cfg: cfg, book: market.NewBook(market.Rules{Solver: cfg.Signer.Account(), MinStake: cfg.MinStake}),
		offers: map[market.Key]posted{}, jobs: map[atoll.Digest]*job{}, byDeal: map[atoll.Digest]*job{},
		exposure: settle.NewExposure(), accounts: map[[2]atoll.Account]bool{}}
	s.ctx, s.stop = context.WithCancel(context.Background())
	if err := s.load(ctx); err != nil {
		s.stop()
		return nil, err
	}
	p := cfg.Peers
	p.Handle(protocol.PostJob, s.postJob)
	p.Handle(protocol.PostResource, s.postResource)
	p.Handle(protocol.CancelJob, s.cancelJob)
	p.Handle(protocol.Finish, s.finish)
	p.Handle(protocol.Book, s.listBook)
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, j := range s.jobs {
		if j.record.State == Proposed {
			j.busy = true
			cfg.Peers.Learn(keyOf(j.record.Notice).Peer, j.record.Notice.ProviderAddrs)
			s.spawn(func() { s.resume(j) })
		}
	}
	return s, nil
}

// spawn runs f, unless the solver is closed; the caller has the lock.
func (s *Solver) spawn(f func()) {
	if !s.closed {
		s.work.Go(f)
	}
}

// Close stops the solver. What is open stays in the store.
func (s *Solver) Close() {
	s.stop()
	s.mu.Lock()
	s.closed = true
	for _, j := range s.jobs {
		j.timer.Stop()
	}
	s.mu.Unlock()
	s.work.Wait()
}

// Live is the number of job offers that have not ended.
func (s *Solver) Live() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.jobs)
}

// EscrowChanged is told of every change of a payer's escrow on chain.
func (s *Solver) EscrowChanged(payer atoll.Account, e settle.Escrow) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.exposure.SetEscrow(payer, e)
	if len(s.stuck.list)+len(s.waiting.list) > 0 {
		s.spawn(s.rematch)
	}
}

// Claimed is told what a payee has redeemed from a payer since ever.
func (s *Solver) Claimed(payer, payee atoll.Account, total atoll.Amount) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.accounts[[2]atoll.Account{payer, payee}] {
		s.exposure.Claimed(payer, payee, total)
	}
}

// Pays reports whether a payer has or had jobs here: whether the solver wants
// to hear of its escrow.
func (s *Solver) Pays(payer atoll.Account) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.exposure.Known(payer)
}

// track puts a job among the live ones; the caller has the lock, or is New.
func (s *Solver) track(rec Record) *job {
	j := &job{record: rec}
	s.jobs[rec.ID] = j
	j.timer = time.AfterFunc(s.untilDeadline(&rec), func() { s.overdue(j) })
	return j
}

// drop forgets a job that has ended; the caller has the lock.
func (s *Solver) drop(j *job) {
	j.timer.Stop()
	delete(s.jobs, j.record.ID)
	if j.record.Notice != nil {
		delete(s.byDeal, dealID(s.cfg.Domain, &j.record))
	}
}

func dealID(d atoll.Domain, r *Record) atoll.Digest { return atoll.Hash(d, r.Notice.Deal.Message) }

func (s *Solver) untilDeadline(rec *Record) time.Duration {
	at := rec.Offer.Message.Expiry + 1
	if rec.State == Dealt {
		at = rec.Notice.Deal.Message.Deadline + 1
	}
	return max(time.Unix(int64(at), 0).Sub(s.cfg.Now()), 0)
}

// overdue ends what its deadline has passed.
func (s *Solver) overdue(j *job) {
	s.mu.Lock()
	rec, busy := j.record, j.busy
	if s.ctx.Err() != nil || s.jobs[rec.ID] != j {
		s.mu.Unlock()
		return
	}
	if busy {
		j.timer.Reset(time.Second)
		s.mu.Unlock()
		return
	}
	switch rec.State {
	case Open:
		s.book.Expire(s.cfg.Now())
		_, err := s.book.Match(&rec.Offer.Message, time.Unix(int64(rec.Offer.Message.Expiry), 0), j.not...)
		if rec.Reason == "" || err != nil && !isUnfunded(rec.Reason) {
			rec.Reason = reason(err)
		}
		rec.State = Closed
	case Dealt:
		rec.State, rec.Reason = Ended, "no result before the deadline"
	default: // proposed, and its provider never came back
		rec.State = Closed
		rec.Reason = "the offer expired before the provider that it was matched to answered"
	}
	j.busy = true // nothing matches it while the journal takes it
	s.mu.Unlock()
	if err := s.end(s.ctx, j, rec, atoll.Amount{}); err != nil {
		if s.ctx.Err() == nil && !errors.Is(err, errOver) {
			s.cfg.Log.Error("job offer cannot be ended; trying again", "offer", rec.ID, "error", err)
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.jobs[rec.ID] == j && !s.closed {
			j.busy = false
			j.timer.Reset(time.Second)
		}
		return
	}
	if rec.State == Closed {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.spawn(func() {
			body := atoll.Encode(protocol.NoMatchNotice{JobOffer: rec.ID, Reason: rec.Reason})
			s.call(rec.Offer.Message.Peer, protocol.NoMatch, body)
		})
	}
}

func reason(err error) string {
	if err == nil {
		return "the offer expired while a match was made"
	}
	return clip(err.Error())
}

func clip(s string) string { return s[:min(len(s), atoll.MaxSentence)] }

// end journals a job's last state, gives back what its deal took, and lets
// others have it.
func (s *Solver) end(ctx context.Context, j *job, rec Record, due atoll.Amount) error {
	if err := s.journalWith(ctx, rec, func(tx store.Tx) error { return s.keepDue(tx, &rec, due) }); err != nil {
		return err
	}
	s.mu.Lock()
	j.record = rec
	if rec.Notice != nil {
		id := dealID(s.cfg.Domain, &rec)
		s.book.Release(id)
		s.exposure.Settle(id, rec.Notice.Deal.Message.Provider, due)
	}
	s.drop(j)
	s.mu.Unlock()
	s.refill()
	return nil
}

// answerTime is how long a party may take to answer a call of the solver.
const answerTime = 20 * time.Second

func (s *Solver) call(to atoll.PeerID, method string, body []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(s.ctx, answerTime)
	defer cancel()
	return s.cfg.Peers.Call(ctx, to, method, body)
}

// isFinal reports whether a provider will decline a job whenever it is asked.
// Any other error is one of the moment: it is away, or not ready yet.
func isFinal(err error) bool {
	for _, kind := range []error{atoll.ErrRefused, atoll.ErrReplayed, atoll.ErrExpired, atoll.ErrMalformed,
		atoll.ErrBadSignature, atoll.ErrUnfunded, atoll.ErrTooLarge} {
		if errors.Is(err, kind) {
			return true
		}
	}
	return false
}
