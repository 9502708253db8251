package node

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/provider"
	"github.com/atoll-network/atoll/requester"
	"github.com/atoll-network/atoll/solver"
	"github.com/atoll-network/atoll/store"
)

// background starts f on the ground; it ends when the ground closes.
func (g *ground) background(f func(context.Context)) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); f(ctx) }()
	g.onClose(func() error { cancel(); <-done; return nil })
}

// Requester is a running requester with its services.
type Requester struct {
	*requester.Requester
	Blocks   *content.Store
	Store    *store.DB
	Disputes *dispute.Keeper // nil without Watch
	*ground
}

// RequesterConfig says how to run a requester.
type RequesterConfig struct {
	Place    Place
	Network  *Network
	Chain    *chain.Client
	Signer   atoll.Signer
	Observe  func(atoll.Job)
	Waiting  func(job atoll.Digest, why string)
	LogChunk func(job atoll.Digest, stream uint8, chunk []byte)
	// Verify has every result checked by a verifier before it is paid.
	Verify bool
	// Watch follows the escrow and the disputes on chain, for a requester that
	// lives long.
	Watch bool
}

// StartRequester runs a requester until Close.
func StartRequester(ctx context.Context, c RequesterConfig) (_ *Requester, err error) {
	if len(c.Network.Solvers) == 0 {
		return nil, fmt.Errorf("network %q names no solver: %w", c.Network.Name, atoll.ErrNotFound)
	}
	genesis, err := c.Chain.Genesis(ctx)
	if err != nil {
		return nil, err
	}
	g, err := open(ctx, c.Place, true)
	if err != nil {
		return nil, err
	}
	r := &Requester{Blocks: g.blocks, Store: g.store, ground: g}
	var verify func(context.Context, atoll.Job) (*atoll.Signed[atoll.Attestation], error)
	if c.Verify {
		verify = (&checker{c.Chain, g.host, g.blocks, c.Network.Domain()}).verify
	}
	r.Requester, err = requester.New(ctx, requester.Config{
		Signer: c.Signer, Domain: c.Network.Domain(), Solver: c.Network.Solvers[0].Account, Solvers: c.Network.Solvers[0].Addrs,
		Store: g.store, Content: g.exchange, Blocks: g.blocks, Peers: g.host, Chain: contracts{c.Chain, c.Signer}, Ledger: genesis.Hex(),
		Now: time.Now, Log: g.log, Waiting: c.Waiting, LogChunk: c.LogChunk, Verify: verify,
		Observe: counted(c.Place.Metrics, "requester", c.Signer.Account(), func(j atoll.Job) string { return string(j.State) }, c.Observe),
	})
	if err != nil {
		return nil, errors.Join(err, g.Close())
	}
	g.onClose(func() error { r.Requester.Close(); return nil })
	c.Place.Metrics.watch(g, "requester", c.Signer.Account(), r.Live)
	if c.Watch {
		r.Disputes, err = g.attendBuyer(ctx, c.Place, keeping{chain: c.Chain, network: c.Network, signer: c.Signer})
		if err != nil {
			return nil, errors.Join(err, g.Close())
		}
		g.background(func(ctx context.Context) {
			watchEscrow(ctx, c.Chain, g.log, r)
		})
	}
	return r, nil
}

// Close stops the requester and its services.
func (r *Requester) Close() error { return r.ground.Close() }

// Provider is a running provider with its services.
type Provider struct {
	*provider.Provider
	Blocks   *content.Store
	Addrs    []string
	Disputes *dispute.Keeper
	*ground
}

// ProviderConfig says how to run a provider.
type ProviderConfig struct {
	Place      Place
	Network    *Network
	Chain      *chain.Client
	Signer     atoll.Signer
	Terms      provider.Terms
	Stake      atoll.Amount // to have on chain; what is missing is staked
	Parallel   int          // jobs at a time; 0 is one per core
	ClaimEvery time.Duration
	ClaimLeast atoll.Amount // what a payer must owe for its voucher to be redeemed
	// DisputeOver is from what sum on a requester that does not pay is taken to
	// the court; zero is never.
	DisputeOver atoll.Amount
	Observe     func(provider.Record)
}

// DefaultTerms is what a provider offers unless told otherwise: this machine.
func DefaultTerms() provider.Terms {
	price, _ := atoll.ParseAmount("0.01")
	gas, _ := atoll.ParseAmount("0.001")
	return provider.Terms{
		Engines:  []string{"wasm"},
		Capacity: atoll.Resources{CPU: 1000 * uint64(runtime.NumCPU()), Memory: 1 << 30, Disk: 10 << 30},
		Price:    price, GasPrice: gas, MaxTimeout: time.Hour, Lifetime: 10 * time.Minute,
	}
}

// StartProvider joins the network as a provider and runs until Close.
func StartProvider(ctx context.Context, c ProviderConfig) (_ *Provider, err error) {
	genesis, err := c.Chain.Genesis(ctx)
	if err != nil {
		return nil, err
	}
	g, err := open(ctx, c.Place, true)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, g.Close())
		}
	}()
	if err := join(ctx, g, c.Chain, c.Signer, chain.Provider, c.Stake); err != nil {
		return nil, err
	}
	run, err := g.runner(ctx, c.Place)
	if err != nil {
		return nil, err
	}
	var solvers []provider.Solver
	for _, s := range c.Network.Solvers {
		solvers = append(solvers, provider.Solver{Account: s.Account, Addrs: s.Addrs})
	}
	if c.Parallel == 0 {
		c.Parallel = runtime.NumCPU()
	}
	rules, err := c.Chain.CourtRules(ctx)
	if err != nil {
		return nil, err
	}
	p := &Provider{Blocks: g.blocks, Addrs: g.host.Addrs(), ground: g}
	debts := make(chan provider.Record, maxDebts)
	observe := counted(c.Place.Metrics, "provider", c.Signer.Account(), func(r provider.Record) string { return string(r.State) }, c.Observe)
	p.Provider, err = provider.New(ctx, provider.Config{
		Signer: c.Signer, Domain: c.Network.Domain(), Solvers: solvers, Terms: c.Terms, Store: g.store,
		Blocks: g.blocks, Content: g.exchange, Runner: run, Peers: g.host,
		Chain: contracts{c.Chain, c.Signer}, Ledger: genesis.Hex(), Parallel: c.Parallel, ClaimEvery: c.ClaimEvery, ClaimLeast: c.ClaimLeast,
		PayGrace: min(24*time.Hour, rules.Filing/2), Now: time.Now, Log: g.log,
		Observe: func(r provider.Record) {
			if observe != nil {
				observe(r)
			}
			if isDebt(&r, c.DisputeOver) {
				select {
				case debts <- r:
				default:
					g.log.Warn("too many requesters have not paid; this one is not taken to the court", "deal", r.ID)
				}
			}
		},
	})
	if err != nil {
		return nil, err
	}
	g.onClose(func() error { p.Provider.Close(); return nil })
	g.background(func(ctx context.Context) { p.collectDebts(ctx, c.Chain, c.Signer, rules.Bond, debts) })
	c.Place.Metrics.watch(g, "provider", c.Signer.Account(), p.Live)
	p.Disputes, err = g.attendSeller(ctx, run, keeping{chain: c.Chain, network: c.Network, signer: c.Signer})
	if err != nil {
		return nil, err
	}
	g.background(func(ctx context.Context) {
		watchEscrow(ctx, c.Chain, g.log, p)
	})
	return p, nil
}

// Close stops the provider and its services.
func (p *Provider) Close() error { return p.ground.Close() }

// Solver is a running solver with its services.
type Solver struct {
	*solver.Solver
	Ref SolverRef
	*ground
}

// SolverConfig says how to run a solver.
type SolverConfig struct {
	Place    Place
	Network  *Network
	Chain    *chain.Client
	Signer   atoll.Signer
	Stake    atoll.Amount // to have on chain; what is missing is staked
	MinStake atoll.Amount // of providers
	Observe  func(solver.Record)
	// Listening is told where the solver is as soon as it answers, before its
	// transactions are on chain.
	Listening func(SolverRef)
}

// dealGrace is what a deal's deadline allows for moving inputs and outputs.
const dealGrace = 2 * time.Minute

// StartSolver joins the network as a solver and runs until Close.
func StartSolver(ctx context.Context, c SolverConfig) (_ *Solver, err error) {
	genesis, err := c.Chain.Genesis(ctx)
	if err != nil {
		return nil, err
	}
	g, err := open(ctx, c.Place, false)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, g.Close())
		}
	}()
	s := &Solver{Ref: SolverRef{c.Signer.Account(), g.host.Addrs()}, ground: g}
	s.Solver, err = solver.New(ctx, solver.Config{
		Signer: c.Signer, Domain: c.Network.Domain(), MinStake: c.MinStake, Store: g.store, Peers: g.host,
		Chain: contracts{c.Chain, c.Signer}, Ledger: genesis.Hex(), Grace: dealGrace, Now: time.Now, Log: g.log,
		Observe: counted(c.Place.Metrics, "solver", c.Signer.Account(), func(r solver.Record) string { return string(r.State) }, c.Observe),
	})
	if err != nil {
		return nil, err
	}
	g.onClose(func() error { s.Solver.Close(); return nil })
	c.Place.Metrics.watch(g, "solver", c.Signer.Account(), s.Live)
	if c.Listening != nil {
		c.Listening(s.Ref)
	}
	if err := join(ctx, g, c.Chain, c.Signer, chain.Solver, c.Stake); err != nil {
		return nil, err
	}
	g.background(func(ctx context.Context) {
		watchEscrow(ctx, c.Chain, g.log, s)
	})
	return s, nil
}

// Close stops the solver and its services.
func (s *Solver) Close() error { return s.ground.Close() }

// join registers a node's peer and endpoint on chain, and stakes what is
// missing, unless all of it is there.
func join(ctx context.Context, g *ground, c *chain.Client, s atoll.Signer, role chain.Role, stake atoll.Amount) error {
	calls, err := joining(ctx, g, c, s.Account(), role, stake)
	if err != nil || len(calls) == 0 {
		return err
	}
	if err := send(ctx, c, s, calls); err != nil {
		return fmt.Errorf("join as %s: %w", role, err)
	}
	return nil
}

func joining(ctx context.Context, g *ground, c *chain.Client, who atoll.Account, role chain.Role, stake atoll.Amount) ([]chain.Call, error) {
	var calls []chain.Call
	want := chain.NodeRecord{Peer: g.host.ID(), Proof: c.NewPeerProof(g.key, who)}
	if a := g.host.Addrs(); len(a) > 0 {
		want.Endpoint = a[0]
	}
	have, err := c.Node(ctx, who)
	if err != nil && !errors.Is(err, atoll.ErrNotFound) {
		return nil, err
	}
	if have != want {
		calls = append(calls, chain.Register(want))
	}
	staked, err := c.StakeOf(ctx, who, role)
	if err != nil {
		return nil, err
	}
	missing := stake.Sub(staked)
	if missing.IsZero() {
		return calls, nil
	}
	tokens, err := c.TokenBalance(ctx, who)
	if err != nil {
		return nil, err
	}
	if tokens.Cmp(missing) < 0 {
		return nil, fmt.Errorf("account %s has %s ATOLL, needs %s more to stake %s as %s: %w",
			who, tokens, missing.Sub(tokens), stake, role, atoll.ErrUnfunded)
	}
	return append(calls, chain.Stake(role, missing)), nil
}
