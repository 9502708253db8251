// Package provider is the role that sells compute: it posts a resource offer,
// runs the jobs that solvers match to it, delivers signed results, and
// redeems the vouchers it is paid with.
//
// A deal's record in the store says how far it is; a process that dies at any
// moment takes every deal up where the record stands.
package provider

import (
	"context"
	"errors"
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
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// Chain is what a provider needs of the escrow contract.
type Chain interface {
	// Escrow is what a payer has in escrow.
	Escrow(ctx context.Context, payer atoll.Account) (settle.Escrow, error)
	// Redeem claims vouchers on chain, those of payers that have anything
	// there, and returns, for each, the cumulative amount that the contract has
	// paid by now.
	Redeem(ctx context.Context, v []atoll.Signed[atoll.Voucher]) ([]atoll.Amount, error)
}

// Content fetches what jobs need from their requesters.
type Content interface {
	Fetch(ctx context.Context, from atoll.PeerID, root atoll.CID, l content.Limits) error
}

// Solver is where to post offers.
type Solver struct {
	Account atoll.Account
	Addrs   []string
}

// Terms is what the provider offers.
type Terms struct {
	Engines    []string
	Modules    []atoll.CID // allow-list; empty for any
	Capacity   atoll.Resources
	Price      atoll.Amount // per job
	GasPrice   atoll.Amount // per atoll.GasUnit
	MaxTimeout time.Duration
	Lifetime   time.Duration // of an offer; it is renewed at half of it
}

// Config is what a provider stands on. All but Log and Observe are needed.
type Config struct {
	Signer  atoll.Signer
	Domain  atoll.Domain
	Solvers []Solver
	Terms   Terms
	Store   *store.DB
	Blocks  *content.Store
	Content Content
	Runner  *runner.Runner
	Peers   *peer.Host
	Chain   Chain
	// Ledger names the chain, by its genesis hash, say: what was promised on
	// one is not owed on another.
	Ledger string
	// Parallel is how many jobs run at the same time; the others wait.
	Parallel int
	// ClaimEvery is how long a voucher waits at most until it is redeemed.
	ClaimEvery time.Duration
	// PayGrace is how long after a deal's deadline the requester may come back
	// and pay; zero is a day.
	PayGrace time.Duration
	// ClaimLeast is what a payer must owe for its voucher to be redeemed: a
	// claim costs gas, and many small debts would make it cost more than it
	// brings.
	ClaimLeast atoll.Amount
	Now        func() time.Time
	Log        *slog.Logger
	// Observe is told of each step of each deal, after it is in the journal.
	Observe func(Record)
}

// Provider is the role. Its methods may be called from many goroutines.
type Provider struct {
	cfg  Config
	gate chan struct{} // a token per running job

	known market.Known

	mu       sync.Mutex
	offer    atoll.Signed[atoll.ResourceOffer]
	solvers  map[atoll.PeerID]Solver
	live     map[atoll.Digest]*deal         // by deal
	byOffer  map[atoll.Digest]*deal         // by job offer
	taking   map[atoll.Digest]chan struct{} // by job offer: a proposal is being decided
	inUse    atoll.Resources
	exposure *settle.Exposure

	claim  chan struct{} // a claim is wanted now
	claims sync.Mutex    // one claim at a time
	stop   context.CancelFunc
	ctx    context.Context
	work   sync.WaitGroup
	closed bool // nothing new is started
}

// New starts a provider: it takes up the deals in the store, answers calls on
// cfg.Peers, and keeps its offer with every solver.
func New(ctx context.Context, cfg Config) (*Provider, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Parallel < 1 || cfg.ClaimEvery <= 0 || cfg.Terms.Lifetime < time.Second {
		return nil, fmt.Errorf("provider: parallel %d, claim every %s, offer lifetime %s: all must be positive",
			cfg.Parallel, cfg.ClaimEvery, cfg.Terms.Lifetime)
	}
	if cfg.PayGrace == 0 {
		cfg.PayGrace = payGrace
	}
	p := &Provider{cfg: cfg, gate: make(chan struct{}, cfg.Parallel), solvers: map[atoll.PeerID]Solver{},
		live: map[atoll.Digest]*deal{}, byOffer: map[atoll.Digest]*deal{}, taking: map[atoll.Digest]chan struct{}{},
		exposure: settle.NewExposure(), claim: make(chan struct{}, 1)}
	p.ctx, p.stop = context.WithCancel(context.Background())
	for _, s := range cfg.Solvers {
		if len(s.Addrs) == 0 {
			return nil, fmt.Errorf("provider: solver %s has no address", s.Account)
		}
		id, err := peer.SplitAddr(s.Addrs[0])
		if err != nil {
			return nil, fmt.Errorf("provider: solver %s: %w", s.Account, err)
		}
		p.solvers[id] = s
	}
	if err := p.renew(); err != nil {
		return nil, err
	}
	if err := p.load(ctx); err != nil {
		p.stop()
		return nil, err
	}
	cfg.Peers.Handle(protocol.Propose, p.propose)
	cfg.Peers.Handle(protocol.Attach, p.attach)
	cfg.Peers.Handle(protocol.Stop, p.cancel)
	for id, s := range p.solvers {
		p.work.Go(func() {
			cfg.Peers.Keep(p.ctx, s.Addrs, func(ctx context.Context, _ atoll.PeerID) { p.post(ctx, id) },
				func(err error) { p.cfg.Log.Warn("solver is away; trying again", "solver", s.Account, "error", err) })
		})
	}
	p.work.Go(p.renewing)
	p.work.Go(p.claiming)
	return p, nil
}

// Close stops the provider: running jobs are stopped and will run again at
// the next start; vouchers that were not redeemed stay in the store.
func (p *Provider) Close() {
	p.stop()
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	p.work.Wait()
}

// spawn runs f, unless the provider is closed; the caller has the lock.
func (p *Provider) spawn(f func()) {
	if !p.closed {
		p.work.Go(f)
	}
}

// Offer is the resource offer as it is posted now.
func (p *Provider) Offer() atoll.Signed[atoll.ResourceOffer] {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.offer
}

// Live is the number of deals that have not ended.
func (p *Provider) Live() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.live)
}

// renew signs a new resource offer. Its sequence is the time, so that it grows
// over restarts.
func (p *Provider) renew() error {
	now, t := p.cfg.Now(), p.cfg.Terms
	o := atoll.ResourceOffer{
		Provider: p.cfg.Signer.Account(), Peer: p.cfg.Peers.ID(), Engines: t.Engines, Modules: t.Modules,
		Capacity: t.Capacity, Price: t.Price, GasPrice: t.GasPrice, MaxTimeout: uint64(t.MaxTimeout / time.Second),
		Expiry: uint64(now.Add(t.Lifetime).Unix()), Sequence: uint64(now.UnixMicro()),
	}
	for _, s := range p.cfg.Solvers {
		o.Solvers = append(o.Solvers, s.Account)
	}
	signed, err := atoll.Sign(p.cfg.Signer, p.cfg.Domain, o)
	if err != nil {
		return err
	}
	p.mu.Lock()
	p.offer = signed
	p.mu.Unlock()
	return nil
}

func (p *Provider) renewing() {
	tick := time.NewTicker(p.cfg.Terms.Lifetime / 2)
	defer tick.Stop()
	for {
		select {
		case <-p.ctx.Done():
			return
		case <-tick.C:
		}
		if err := p.renew(); err != nil {
			p.cfg.Log.Error("offer cannot be renewed", "error", err)
			continue
		}
		for id := range p.solvers {
			p.mu.Lock()
			p.spawn(func() {
				ctx, stop := context.WithTimeout(p.ctx, p.cfg.Terms.Lifetime/2) // then there is a newer one
				defer stop()
				p.post(ctx, id)
			})
			p.mu.Unlock()
		}
	}
}

// firstPost is how long to wait before an offer is posted again.
const firstPost = 500 * time.Millisecond

// post puts the offer into a solver's book; while the solver cannot take it,
// because its chain is away, say, it is asked again until ctx ends. The solver
// answers with the deals it counts as running here; those that ended are told
// again.
func (p *Provider) post(ctx context.Context, solver atoll.PeerID) {
	var b []byte
	for wait := firstPost; ; wait = min(2*wait, lastRetry) {
		var err error
		body := atoll.Encode(protocol.ResourcePost{Offer: p.Offer(), Addrs: p.cfg.Peers.Addrs()})
		if b, err = p.cfg.Peers.Call(ctx, solver, protocol.PostResource, body); err == nil {
			break
		}
		if ctx.Err() != nil {
			return
		}
		p.cfg.Log.Error("solver does not take the offer", "solver", p.solvers[solver].Account, "error", err)
		if final(err) {
			return
		}
		pause := time.NewTimer(wait)
		select {
		case <-pause.C:
		case <-ctx.Done():
			pause.Stop()
			return
		}
	}
	reply, err := atoll.Decode[protocol.ResourceReply](b)
	if err != nil {
		p.cfg.Log.Warn("solver's answer is unreadable", "error", err)
		return
	}
	p.cfg.Log.Info("offer posted", "solver", p.solvers[solver].Account, "running", len(reply.Running))
	for _, id := range reply.Running {
		if rec, err := Load(ctx, p.cfg.Store, id); err == nil && rec.Result != nil {
			p.finish(ctx, solver, rec)
		}
	}
}

// finish tells a solver that a deal has ended, so that it frees the capacity.
func (p *Provider) finish(ctx context.Context, solver atoll.PeerID, rec Record) {
	_, err := p.cfg.Peers.Call(ctx, solver, protocol.Finish, atoll.Encode(*rec.Result))
	if err != nil && !errors.Is(err, atoll.ErrUnreachable) && ctx.Err() == nil {
		p.cfg.Log.Debug("solver does not take the result", "deal", rec.ID, "error", err)
	}
}

// solverOf finds the peer of the solver that made a deal.
func (p *Provider) solverOf(rec *Record) (atoll.PeerID, bool) {
	for id, s := range p.solvers {
		if s.Account == rec.Notice.Deal.Message.Solver {
			return id, true
		}
	}
	return atoll.PeerID{}, false
}
