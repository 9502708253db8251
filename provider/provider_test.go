package provider

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/internal/party"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/runner"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// world is a provider, with the solver and the requester played by the test.
type world struct {
	*party.Trade
	*Provider
	steps  *party.Steps[Record]
	told   *party.Steps[atoll.Result] // by the provider to the solver
	chain  *party.Chain
	blocks *content.Store
	db     *store.DB
	module atoll.CID
	inputs atoll.CID
	t      *testing.T

	mu   sync.Mutex
	runs int
	work func(ctx context.Context) // what a run does
	pay  func(atoll.Result) (protocol.Payment, error)
	mind error // what the requester says to a beginning
}

// Engine runs what the test says.
func (w *world) Name() string                { return "wasm" }
func (w *world) Version() string             { return "0" }
func (w *world) Close(context.Context) error { return nil }
func (w *world) Run(ctx context.Context, _ engine.Job, _ engine.LogSink) (out engine.Outcome, err error) {
	w.mu.Lock()
	w.runs++
	work := w.work
	w.mu.Unlock()
	if work != nil {
		work(ctx)
	}
	if errors.Is(context.Cause(ctx), atoll.ErrCanceled) {
		out.Status = atoll.StatusCanceled
	}
	out.Stdout, out.Usage.Gas = []byte("done"), 1000
	return out, ctx.Err()
}

func (w *world) ran() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.runs
}

const manifest = `name = "job"
version = "1.0.0"
description = "A job."
license = "Apache-2.0"
[run]
engine = "wasm"
program = "job.wasm"
args = []
[resources]
cpu = 100
memory = "1MiB"
gas = 1000
timeout = 10
[network]
mode = "none"
[verify]
method = "exact"
`

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{Trade: party.NewTrade(t), t: t, steps: party.NewSteps[Record](), told: party.NewSteps[atoll.Result]()}
	w.chain = &party.Chain{Balance: map[atoll.Account]atoll.Amount{w.Requester.Account(): party.MaxPrice.MulDivCeil(100, 1)}}
	ctx := t.Context()
	theirs, err := content.Open(content.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { theirs.Close() })
	serving := content.NewExchange(w.Requester.Peer.Libp2p(), theirs)
	t.Cleanup(func() { serving.Close() })
	w.module, err = theirs.AddFS(ctx, fstest.MapFS{"atoll.toml": {Data: []byte(manifest)}, "job.wasm": {Data: []byte("\x00asm\x01\x00\x00\x00")}})
	if err != nil {
		t.Fatal(err)
	}
	if w.inputs, err = theirs.AddFS(ctx, runner.Inputs([]byte("{}"), nil)); err != nil {
		t.Fatal(err)
	}
	w.Requester.Peer.Handle(protocol.Begin, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) {
		w.mu.Lock()
		defer w.mu.Unlock()
		return party.Consent(t, w.Requester, b), w.mind
	})
	w.Requester.Peer.Handle(protocol.Deliver, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) {
		res, err := atoll.Decode[atoll.Signed[atoll.Result]](b)
		if err != nil {
			return nil, err
		}
		if _, err := res.Verify(party.Domain); err != nil {
			return nil, err
		}
		w.mu.Lock()
		pay := w.pay
		w.mu.Unlock()
		p, err := pay(res.Message)
		return atoll.Encode(p), err
	})
	w.Requester.Peer.Handle(protocol.Settled, func(context.Context, atoll.PeerID, []byte) ([]byte, error) { return nil, nil })
	w.Solver.Peer.Handle(protocol.PostResource, func(context.Context, atoll.PeerID, []byte) ([]byte, error) {
		return atoll.Encode(protocol.ResourceReply{}), nil
	})
	w.Solver.Peer.Handle(protocol.Finish, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) {
		res, err := atoll.Decode[atoll.Signed[atoll.Result]](b)
		w.told.Add(res.Message)
		return nil, err
	})
	if w.blocks, err = content.Open(content.Config{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.blocks.Close() })
	if w.db, err = store.Open(ctx, "memory:"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.db.Close() })
	exchange := content.NewExchange(w.Trade.Provider.Peer.Libp2p(), w.blocks)
	t.Cleanup(func() { exchange.Close() })
	o := w.ResourceOffer()
	w.Provider, err = New(ctx, Config{
		Signer: w.Trade.Provider, Domain: party.Domain, Solvers: []Solver{{w.Solver.Account(), w.Solver.Peer.Addrs()}},
		Terms: Terms{Engines: o.Engines, Capacity: o.Capacity, Price: o.Price, MaxTimeout: time.Hour, Lifetime: time.Hour},
		Store: w.db, Blocks: w.blocks, Content: exchange, Runner: runner.New(w.blocks, w), Peers: w.Trade.Provider.Peer,
		Chain: w.chain, Ledger: "test", Parallel: 8, ClaimEvery: time.Hour, Now: time.Now, Observe: w.steps.Add,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Provider.Close)
	w.pay = w.cumulative()
	return w
}

// cumulative pays each deal with the voucher that an honest requester gives.
func (w *world) cumulative() func(atoll.Result) (protocol.Payment, error) {
	paid := map[atoll.Digest]atoll.Signed[atoll.Voucher]{}
	var sum atoll.Amount
	return func(r atoll.Result) (protocol.Payment, error) {
		w.mu.Lock()
		defer w.mu.Unlock()
		v, ok := paid[r.Deal]
		if !ok {
			sum = sum.Add(party.Price)
			v = party.Sign(w.t, w.Requester, atoll.Voucher{Payer: w.Requester.Account(), Payee: w.Trade.Provider.Account(), Cumulative: sum})
			paid[r.Deal] = v
		}
		return protocol.Payment{Voucher: &v}, nil
	}
}

func (w *world) offer() atoll.JobOffer {
	o := w.JobOffer()
	o.Module, o.Inputs = w.module, w.inputs
	return o
}

// good is a deal that the provider has no reason to decline.
func (w *world) good() protocol.DealNotice {
	return w.Notice(party.Sign(w.t, w.Requester, w.offer()), w.ResourceOffer())
}

func (w *world) propose(n protocol.DealNotice) (atoll.Digest, error) {
	_, err := w.Solver.Call(w.Trade.Provider.Peer, protocol.Propose, n)
	return atoll.Hash(party.Domain, n.Deal.Message), err
}

func (w *world) await(id atoll.Digest, s State) Record {
	w.t.Helper()
	return w.steps.Await(w.t, fmt.Sprintf("deal %s is %s", id, s), func(r Record) bool { return r.ID == id && r.State == s })
}

func (w *world) credit() (c settle.Credit) {
	w.t.Helper()
	err := w.db.View(w.t.Context(), func(tx store.Tx) (err error) {
		c, err = w.creditOf(tx, w.Requester.Account())
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

func (w *world) use() atoll.Resources {
	w.Provider.mu.Lock()
	defer w.Provider.mu.Unlock()
	return w.inUse
}

func TestWrongDealsAreDeclinedAndChangeNothing(t *testing.T) {
	w := newWorld(t)
	stranger := party.New(t)
	good := w.good()
	with := func(change func(*protocol.DealNotice)) protocol.DealNotice {
		n := good
		change(&n)
		return n
	}
	job := func(by *party.Party, change func(*atoll.JobOffer)) protocol.DealNotice {
		o := w.offer()
		change(&o)
		return w.Notice(party.Sign(t, by, o), w.ResourceOffer())
	}
	for _, c := range []struct {
		name string
		from *party.Party
		body protocol.DealNotice
		want error
	}{
		{"from another peer than the solver's", stranger, good, atoll.ErrRefused},
		{"forged by a stranger", w.Solver,
			with(func(n *protocol.DealNotice) { n.Deal = party.Forge(t, stranger, n.Deal.Message) }), atoll.ErrBadSignature},
		{"signed for another chain", w.Solver,
			with(func(n *protocol.DealNotice) { n.Deal = party.SignFor(t, w.Solver, party.Foreign, n.Deal.Message) }), atoll.ErrBadSignature},
		{"with a job offer for another chain", w.Solver,
			with(func(n *protocol.DealNotice) { n.Job = party.SignFor(t, w.Requester, party.Foreign, n.Job.Message) }), atoll.ErrBadSignature},
		{"with a job offer that nobody made", w.Solver,
			with(func(n *protocol.DealNotice) { n.Job = party.Forge(t, stranger, n.Job.Message) }), atoll.ErrBadSignature},
		{"with a resource offer that was not made here", w.Solver, func() protocol.DealNotice {
			o := w.ResourceOffer()
			o.Provider, o.Peer = stranger.Account(), stranger.Peer.ID()
			n := with(func(n *protocol.DealNotice) { n.Resource = party.Sign(t, stranger, o) })
			n.Deal = party.Sign(t, w.Solver, w.Deal(n.Job.Message, o))
			return n
		}(), atoll.ErrRefused},
		{"at a lower price", w.Solver, with(func(n *protocol.DealNotice) {
			d := n.Deal.Message
			d.Price, d.MaxPrice = atoll.NewAmount(1), atoll.NewAmount(1)
			n.Deal = party.Sign(t, w.Solver, d)
		}), atoll.ErrRefused},
		{"past its deadline", w.Solver, with(func(n *protocol.DealNotice) {
			d := n.Deal.Message
			d.Deadline = uint64(time.Now().Unix()) - 5
			n.Deal = party.Sign(t, w.Solver, d)
		}), atoll.ErrExpired},
		{"of a job offer that has expired", w.Solver,
			job(w.Requester, func(o *atoll.JobOffer) { o.Expiry = uint64(time.Now().Unix()) - 5 }), atoll.ErrExpired},
		{"that needs more than there is", w.Solver, func() protocol.DealNotice {
			o := w.offer()
			o.Needs.CPU = 100_000
			r := w.ResourceOffer()
			r.Capacity.CPU = 100_000 // an offer from when the machine was larger
			return w.Notice(party.Sign(t, w.Requester, o), r)
		}(), atoll.ErrRefused},
		{"of a payer without escrow", w.Solver,
			job(stranger, func(o *atoll.JobOffer) { o.Requester = stranger.Account() }), atoll.ErrUnfunded},
	} {
		if _, err := c.from.Call(w.Trade.Provider.Peer, protocol.Propose, c.body); !errors.Is(err, c.want) {
			t.Errorf("a deal %s: %v, want %v", c.name, err, c.want)
		}
	}
	long := good
	for len(atoll.Encode(long)) <= atoll.MaxMessage {
		long.RequesterAddrs = append(long.RequesterAddrs, strings.Repeat("x", 1000))
	}
	if _, err := w.propose(long); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("an oversized deal: %v", err)
	}
	if n := len(w.steps.All()); n != 0 || w.Live() != 0 || w.use() != (atoll.Resources{}) || w.ran() != 0 {
		t.Errorf("%d steps, %d deals live, %+v in use, %d runs", n, w.Live(), w.use(), w.ran())
	}
}

func TestADealProposedManyTimesRunsOnce(t *testing.T) {
	w := newWorld(t)
	gate := make(chan struct{})
	w.work = func(context.Context) { <-gate }
	n := w.good()
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if _, err := w.propose(n); err != nil {
				t.Errorf("proposal: %v", err)
			}
		})
	}
	all.Wait()
	other := n
	d := n.Deal.Message
	d.Deadline++
	other.Deal = party.Sign(t, w.Solver, d)
	if _, err := w.propose(other); !errors.Is(err, atoll.ErrReplayed) {
		t.Errorf("another deal for the same job offer: %v", err)
	}
	if w.use().CPU != 100 {
		t.Errorf("in use are %+v", w.use())
	}
	close(gate)
	id := atoll.Hash(party.Domain, n.Deal.Message)
	w.await(id, Paid)
	if _, err := w.propose(n); err != nil {
		t.Errorf("proposal of a deal that has ended: %v", err)
	}
	if w.ran() != 1 || w.use() != (atoll.Resources{}) || w.credit().Spent != party.Price {
		t.Errorf("%d runs, %+v in use, %s spent", w.ran(), w.use(), w.credit().Spent)
	}
}

func TestProposalsAtOnceFillTheMachineAndNoMore(t *testing.T) {
	w := newWorld(t)
	gate := make(chan struct{})
	w.work = func(context.Context) { <-gate }
	defer close(gate)
	var all sync.WaitGroup
	var mu sync.Mutex
	taken := 0
	for range 25 { // of 100 milli-cores each; there are 1000
		n := w.good()
		all.Go(func() {
			_, err := w.propose(n)
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				taken++
			} else if !errors.Is(err, atoll.ErrRefused) {
				t.Errorf("proposal: %v", err)
			}
		})
	}
	all.Wait()
	if taken != 10 || w.use().CPU != 1000 {
		t.Errorf("%d deals taken, %+v in use", taken, w.use())
	}
}

func TestWrongVouchersDoNotPay(t *testing.T) {
	w := newWorld(t)
	stranger := party.New(t)
	honest := w.pay
	id, err := w.propose(w.good())
	if err != nil {
		t.Fatal(err)
	}
	w.await(id, Paid)
	before := w.credit()
	voucher := func(by *party.Party, d atoll.Domain, payer, payee atoll.Account, n uint64) *atoll.Signed[atoll.Voucher] {
		v := atoll.Voucher{Payer: payer, Payee: payee, Cumulative: atoll.NewAmount(n)}
		sig, err := by.SignDigest(atoll.Hash(d, v))
		if err != nil {
			t.Fatal(err)
		}
		return &atoll.Signed[atoll.Voucher]{Message: v, Signature: sig}
	}
	me, you := w.Trade.Provider.Account(), w.Requester.Account()
	for _, c := range []struct {
		name    string
		voucher *atoll.Signed[atoll.Voucher]
		why     string
	}{
		{"no voucher", nil, "no voucher"},
		{"the last voucher again", voucher(w.Requester, party.Domain, you, me, 1000), "owed are"},
		{"a voucher that is one unit too low", voucher(w.Requester, party.Domain, you, me, 1999), "owed are"},
		{"a voucher of another payer", voucher(stranger, party.Domain, stranger.Account(), me, 5000), "does not pay this deal"},
		{"a voucher to another payee", voucher(w.Requester, party.Domain, you, stranger.Account(), 5000), "does not pay this deal"},
		{"a voucher for another chain", voucher(w.Requester, party.Foreign, you, me, 5000), "bad signature"},
		{"a voucher that a stranger signed", voucher(stranger, party.Domain, you, me, 5000), "bad signature"},
	} {
		w.mu.Lock()
		w.pay = func(atoll.Result) (protocol.Payment, error) { return protocol.Payment{Voucher: c.voucher}, nil }
		w.mu.Unlock()
		id, err := w.propose(w.good())
		if err != nil {
			t.Fatal(err)
		}
		if rec := w.await(id, Unpaid); !strings.Contains(rec.Reason, c.why) {
			t.Errorf("%s: reason %q", c.name, rec.Reason)
		}
		if now := w.credit(); now != before {
			t.Errorf("%s: credit is %+v, was %+v", c.name, now, before)
		}
	}
	w.mu.Lock()
	w.pay = honest
	w.mu.Unlock()
	if id, err = w.propose(w.good()); err != nil {
		t.Fatal(err)
	}
	w.await(id, Paid)
	if paid, err := w.Claim(t.Context()); err != nil || paid != atoll.NewAmount(2000) {
		t.Errorf("claimed %s units, %v", paid.Units(), err)
	}
	if paid, err := w.Claim(t.Context()); err != nil || !paid.IsZero() || w.chain.Redeems != 1 {
		t.Errorf("a second claim: %s units, %v, in %d transactions", paid.Units(), err, w.chain.Redeems)
	}
}

func TestAJobThatItsRequesterDeclinesIsNotRun(t *testing.T) {
	w := newWorld(t)
	w.mind = fmt.Errorf("it has another deal: %w", atoll.ErrRefused)
	id, err := w.propose(w.good())
	if err != nil {
		t.Fatal(err)
	}
	if rec := w.await(id, Void); !strings.Contains(rec.Reason, "another deal") {
		t.Errorf("reason %q", rec.Reason)
	}
	res := w.told.Await(t, "the solver is told", func(r atoll.Result) bool { return r.Deal == id })
	if res.Status != atoll.StatusFailed || w.ran() != 0 || w.use() != (atoll.Resources{}) {
		t.Errorf("the solver was told %s; %d runs, %+v in use", res.Status, w.ran(), w.use())
	}
}

func TestOnlyTheRequesterCancels(t *testing.T) {
	w := newWorld(t)
	running := make(chan struct{})
	w.work = func(ctx context.Context) {
		close(running)
		<-ctx.Done()
	}
	n := w.good()
	id, err := w.propose(n)
	if err != nil {
		t.Fatal(err)
	}
	<-running
	stranger := party.New(t)
	offer := n.Deal.Message.JobOffer
	mine := party.Sign(t, w.Requester, atoll.Cancel{Requester: w.Requester.Account(), JobOffer: offer})
	for _, c := range []struct {
		name string
		from *party.Party
		body any
		want error
	}{
		{"the requester's word from another peer", stranger, mine, atoll.ErrRefused},
		{"a stranger's word", stranger, party.Sign(t, stranger, atoll.Cancel{Requester: stranger.Account(), JobOffer: offer}), atoll.ErrRefused},
		{"a forged word", w.Requester, party.Forge(t, stranger, mine.Message), atoll.ErrBadSignature},
		{"a word on an unknown job", w.Requester,
			party.Sign(t, w.Requester, atoll.Cancel{Requester: w.Requester.Account(), JobOffer: atoll.Digest{1}}), atoll.ErrNotFound},
	} {
		if _, err := c.from.Call(w.Trade.Provider.Peer, protocol.Stop, c.body); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
	if _, err := stranger.Call(w.Trade.Provider.Peer, protocol.Attach, protocol.AttachPost{Deal: id}); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("a stranger attaches: %v", err)
	}
	if len(w.steps.All()) != 1 {
		t.Errorf("steps %+v", w.steps.All())
	}
	if _, err := w.Requester.Call(w.Trade.Provider.Peer, protocol.Stop, mine); err != nil {
		t.Fatal(err)
	}
	if rec := w.await(id, Finished); rec.Result.Message.Status != atoll.StatusCanceled && rec.Result.Message.Status != atoll.StatusFailed {
		t.Errorf("result is %s", rec.Result.Message.Status)
	}
}

func TestADepositIsSeenAtOnce(t *testing.T) {
	w := newWorld(t)
	set := func(n atoll.Amount) {
		w.chain.Set(func(c *party.Chain) { c.Balance[w.Requester.Account()] = n })
	}
	set(atoll.Amount{})
	n := w.good()
	if _, err := w.propose(n); !errors.Is(err, atoll.ErrUnfunded) {
		t.Fatalf("proposal: %v", err)
	}
	set(party.MaxPrice) // nobody tells the provider
	id, err := w.propose(n)
	if err != nil {
		t.Fatal(err)
	}
	w.await(id, Paid)
}

func TestAProviderRedeemsWhenItsMoneyIsInDanger(t *testing.T) {
	whole := party.MaxPrice.MulDivCeil(100, 1)
	for name, c := range map[string]struct {
		escrow settle.Escrow
		claims bool
	}{
		"the payer has announced a withdrawal": {settle.Escrow{Balance: whole, Leaving: atoll.NewAmount(1), LeavingAt: time.Now().Add(time.Hour)}, true},
		"others have taken almost all":         {settle.Escrow{Balance: party.Price.Add(party.Price).Sub(atoll.NewAmount(1))}, true},
		"others have taken a part":             {settle.Escrow{Balance: party.Price.Add(party.Price)}, false},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			claims := party.NewSteps[int]()
			w.chain.Set(func(c *party.Chain) { c.Claims = claims })
			id, err := w.propose(w.good())
			if err != nil {
				t.Fatal(err)
			}
			w.await(id, Paid)
			w.settledIn(id)
			w.EscrowChanged(w.Requester.Account(), c.escrow)
			if c.claims {
				claims.Await(t, "a claim", func(n int) bool { return n == 1 })
				return
			}
			w.Provider.Close() // a claim that was asked for has begun, or never will
			if n := claims.All(); len(n) > 0 {
				t.Errorf("claims of %v vouchers", n)
			}
		})
	}
}

// settledIn waits until a paid deal is in the provider's accounts.
func (w *world) settledIn(id atoll.Digest) {
	w.told.Await(w.t, "the solver is told", func(r atoll.Result) bool { return r.Deal == id })
	for { // booked right after the journal has it
		w.Provider.mu.Lock()
		_, reserved := w.exposure.Owed(w.Requester.Account(), w.Trade.Provider.Account())
		w.Provider.mu.Unlock()
		if reserved.IsZero() {
			return
		}
		runtime.Gosched()
	}
}

func TestSmallDebtsAreNotRedeemed(t *testing.T) {
	w := newWorld(t)
	w.Provider.cfg.ClaimLeast = party.Price.Add(atoll.NewAmount(1))
	for i := range uint64(2) {
		id, err := w.propose(w.good())
		if err != nil {
			t.Fatal(err)
		}
		w.await(id, Paid)
		paid, err := w.Claim(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if want := party.Price.MulDivCeil(2*i, 1); paid != want {
			t.Errorf("after %d deals %s units were redeemed, want %s", i+1, paid.Units(), want.Units())
		}
	}
}
