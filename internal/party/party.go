// Package party plays the other parties in tests of one role: it has their
// keys and their peers, signs their messages, and makes their calls over real
// connections on the loopback interface.
package party

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
)

// Domain is what everything is signed for.
var Domain = atoll.Domain{ChainID: 1337, Escrow: atoll.Account{0xe5}}

// Foreign is the domain of another chain.
var Foreign = atoll.Domain{ChainID: 1, Escrow: atoll.Account{0xe5}}

// Party is someone with a key and a peer.
type Party struct {
	*atoll.KeySigner
	Peer *peer.Host

	t testing.TB
}

// New makes a party that ends with the test.
func New(t testing.TB) *Party {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	_, id, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	h, err := peer.New(peer.Config{Key: id})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.Close() })
	return &Party{atoll.NewKeySigner(key), h, t}
}

// Call encodes a body and calls a method of another peer.
func (p *Party) Call(to *peer.Host, method string, body any) ([]byte, error) {
	return p.CallRaw(to, method, atoll.Encode(body))
}

// CallRaw is Call for a body that may be anything.
func (p *Party) CallRaw(to *peer.Host, method string, body []byte) ([]byte, error) {
	p.Peer.Learn(to.ID(), to.Addrs())
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return p.Peer.Call(ctx, to.ID(), method, body)
}

// Sign signs a message, which must be right.
func Sign[M atoll.Message](t testing.TB, p *Party, m M) atoll.Signed[M] {
	t.Helper()
	return SignFor(t, p, Domain, m)
}

// SignFor is Sign for any domain.
func SignFor[M atoll.Message](t testing.TB, p *Party, d atoll.Domain, m M) atoll.Signed[M] {
	t.Helper()
	s, err := atoll.Sign(p, d, m)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Forge makes a message that claims to be its author's, with the signature of
// another.
func Forge[M atoll.Message](t testing.TB, by *Party, m M) atoll.Signed[M] {
	t.Helper()
	sig, err := by.SignDigest(atoll.Hash(Domain, m))
	if err != nil {
		t.Fatal(err)
	}
	return atoll.Signed[M]{Message: m, Signature: sig}
}

// Trade is the three parties of a deal.
type Trade struct {
	Requester, Provider, Solver *Party
	Now                         time.Time

	t     testing.TB
	nonce uint64
}

// NewTrade makes the parties.
func NewTrade(t testing.TB) *Trade {
	return &Trade{Requester: New(t), Provider: New(t), Solver: New(t), Now: time.Now(), t: t}
}

// Price is of every job, and MaxPrice the most that its offer allows.
var Price, MaxPrice = atoll.NewAmount(1000), atoll.NewAmount(5000)

// JobOffer is the requester's, new each time.
func (tr *Trade) JobOffer() atoll.JobOffer {
	tr.nonce++
	c, err := atoll.ParseCID("QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn")
	if err != nil {
		tr.t.Fatal(err)
	}
	return atoll.JobOffer{
		Requester: tr.Requester.Account(), Peer: tr.Requester.Peer.ID(), Solver: tr.Solver.Account(),
		Module: c, Inputs: c, Engine: "wasm", Needs: atoll.Resources{CPU: 100, Memory: 1 << 20}, Gas: atoll.GasUnit,
		Timeout: 10, MaxPrice: MaxPrice, Expiry: uint64(tr.Now.Unix()) + 60, Nonce: tr.nonce,
	}
}

// ResourceOffer is the provider's.
func (tr *Trade) ResourceOffer() atoll.ResourceOffer {
	return atoll.ResourceOffer{
		Provider: tr.Provider.Account(), Peer: tr.Provider.Peer.ID(), Solvers: []atoll.Account{tr.Solver.Account()},
		Engines: []string{"wasm"}, Capacity: atoll.Resources{CPU: 1000, Memory: 1 << 30}, Price: Price,
		MaxTimeout: 3600, Expiry: uint64(tr.Now.Unix()) + 600, Sequence: 1,
	}
}

// Deal is the solver's for two offers.
func (tr *Trade) Deal(j atoll.JobOffer, o atoll.ResourceOffer) atoll.Deal {
	return market.Propose(atoll.Hash(Domain, j), &j, &market.Entry{ID: atoll.Hash(Domain, o), Offer: o}, tr.Now, time.Minute)
}

// Notice is a good deal with its offers.
func (tr *Trade) Notice(j atoll.Signed[atoll.JobOffer], o atoll.ResourceOffer) protocol.DealNotice {
	n := protocol.DealNotice{Deal: Sign(tr.t, tr.Solver, tr.Deal(j.Message, o)), Job: j, Resource: Sign(tr.t, tr.Provider, o),
		RequesterAddrs: tr.Requester.Peer.Addrs(), ProviderAddrs: tr.Provider.Peer.Addrs()}
	n.Acceptance = Accept(tr.t, tr.Provider, &n)
	return n
}

// Accept is a provider's word that it takes a deal.
func Accept(t testing.TB, by *Party, n *protocol.DealNotice) *atoll.Signed[atoll.Acceptance] {
	word := Sign(t, by, atoll.Acceptance{Provider: by.Account(), Deal: atoll.Hash(Domain, n.Deal.Message)})
	return &word
}

// Consent answers a provider's question whether to begin, as the requester.
func Consent(t testing.TB, by *Party, body []byte) []byte {
	n, err := atoll.Decode[protocol.DealNotice](body)
	if err != nil {
		t.Error(err)
	}
	return atoll.Encode(Sign(t, by, atoll.Consent{Requester: by.Account(), Deal: atoll.Hash(Domain, n.Deal.Message)}))
}

// Chain is an escrow contract of a few maps. The zero value is one with
// nothing in it. Its methods may be called from many goroutines.
type Chain struct {
	mu        sync.Mutex
	Balance   map[atoll.Account]atoll.Amount
	Leaving   map[atoll.Account]atoll.Amount // what payers have announced to take out, from LeavingAt on
	LeavingAt time.Time
	Paid      map[[2]atoll.Account]atoll.Amount // payer, payee
	Staked    map[atoll.Account]atoll.Amount
	Away      error // what every call fails with
	Redeems   int
	// Claims, if set, is told how many vouchers each claim has.
	Claims *Steps[int]
}

// Set changes the chain.
func (c *Chain) Set(change func(*Chain)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	change(c)
}

// InEscrow is what a payer has in escrow, with nothing announced.
func InEscrow(n atoll.Amount) settle.Escrow { return settle.Escrow{Balance: n} }

// Escrow is what a payer has in escrow.
func (c *Chain) Escrow(_ context.Context, payer atoll.Account) (settle.Escrow, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return settle.Escrow{Balance: c.Balance[payer], Leaving: c.Leaving[payer], LeavingAt: c.LeavingAt}, c.Away
}

// Claimed is what a payee has been paid by a payer.
func (c *Chain) Claimed(_ context.Context, payer, payee atoll.Account) (atoll.Amount, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.Paid[[2]atoll.Account{payer, payee}], c.Away
}

// Stake is what a provider has staked.
func (c *Chain) Stake(_ context.Context, who atoll.Account) (atoll.Amount, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.Staked[who], c.Away
}

// Redeem pays what vouchers promise beyond what was paid.
func (c *Chain) Redeem(_ context.Context, vouchers []atoll.Signed[atoll.Voucher]) ([]atoll.Amount, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.Away != nil {
		return nil, c.Away
	}
	c.Redeems++
	if c.Claims != nil {
		c.Claims.Add(len(vouchers))
	}
	var out []atoll.Amount
	for _, v := range vouchers {
		if _, err := v.Verify(Domain); err != nil {
			return nil, fmt.Errorf("redeem: %w", err)
		}
		k := [2]atoll.Account{v.Message.Payer, v.Message.Payee}
		if v.Message.Cumulative.Cmp(c.Paid[k]) > 0 {
			if c.Paid == nil {
				c.Paid = map[[2]atoll.Account]atoll.Amount{}
			}
			c.Paid[k] = v.Message.Cumulative
		}
		out = append(out, c.Paid[k])
	}
	return out, nil
}

// Steps collects what a role tells of its journal.
type Steps[T any] struct {
	mu      sync.Mutex
	all     []T
	changed chan struct{}
}

// NewSteps returns an empty collection.
func NewSteps[T any]() *Steps[T] { return &Steps[T]{changed: make(chan struct{})} }

// Add takes a step; it is a role's Observe.
func (s *Steps[T]) Add(step T) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, step)
	close(s.changed)
	s.changed = make(chan struct{})
}

// All returns the steps so far.
func (s *Steps[T]) All() []T {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]T(nil), s.all...)
}

// Await waits for a step, past or to come.
func (s *Steps[T]) Await(t testing.TB, what string, is func(T) bool) T {
	t.Helper()
	timeout := time.NewTimer(20 * time.Second)
	defer timeout.Stop()
	for seen := 0; ; {
		s.mu.Lock()
		all, changed := s.all, s.changed
		s.mu.Unlock()
		for ; seen < len(all); seen++ {
			if is(all[seen]) {
				return all[seen]
			}
		}
		select {
		case <-changed:
		case <-timeout.C:
			t.Fatalf("%s: did not happen", what)
		}
	}
}
