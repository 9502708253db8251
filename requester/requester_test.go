package requester

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/internal/party"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// world is a requester, with the solver and the provider played by the test.
type world struct {
	*party.Trade
	*Requester
	steps  *party.Steps[atoll.Job]
	chain  *party.Chain
	blocks *content.Store
	db     *store.DB
	late   atomic.Int64 // seconds that the requester's clock is ahead
	fetch  func(root atoll.CID) error
	t      *testing.T
}

// Fetch implements Content.
func (w *world) Fetch(_ context.Context, _ atoll.PeerID, root atoll.CID, _ content.Limits) error {
	if w.fetch != nil {
		return w.fetch(root)
	}
	return nil // the test put it into the store
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{Trade: party.NewTrade(t), t: t, steps: party.NewSteps[atoll.Job]()}
	w.chain = &party.Chain{Balance: map[atoll.Account]atoll.Amount{w.Trade.Requester.Account(): party.MaxPrice.MulDivCeil(4, 1)}}
	var err error
	if w.blocks, err = content.Open(content.Config{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.blocks.Close() })
	if w.db, err = store.Open(t.Context(), "memory:"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.db.Close() })
	w.Trade.Solver.Peer.Handle(protocol.PostJob, func(context.Context, atoll.PeerID, []byte) ([]byte, error) {
		return atoll.Encode(protocol.JobReply{State: protocol.Open}), nil
	})
	w.start()
	t.Cleanup(func() { w.Requester.Close() })
	return w
}

func (w *world) start() {
	w.t.Helper()
	solver := w.Trade.Solver
	r, err := New(w.t.Context(), Config{
		Signer: w.Trade.Requester, Domain: party.Domain, Solver: solver.Account(), Solvers: solver.Peer.Addrs(),
		Store: w.db, Content: w, Blocks: w.blocks, Peers: w.Trade.Requester.Peer, Chain: w.chain, Ledger: "test",
		Now:     func() time.Time { return time.Now().Add(time.Duration(w.late.Load()) * time.Second) },
		Observe: w.steps.Add,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	w.Requester = r
}

// order submits a job and waits until the solver has it.
func (w *world) order() atoll.Job {
	w.t.Helper()
	c, err := w.blocks.AddReader(w.t.Context(), strings.NewReader(w.t.Name()))
	if err != nil {
		w.t.Fatal(err)
	}
	o := w.JobOffer()
	id, err := w.Submit(w.t.Context(), Order{Module: atoll.Module{CID: c, Engine: "wasm"}, Inputs: c, Needs: o.Needs, Gas: o.Gas,
		Timeout: 10 * time.Second, Wait: time.Minute, MaxPrice: party.MaxPrice})
	if err != nil {
		w.t.Fatal(err)
	}
	return w.await(id, atoll.JobOffered)
}

func (w *world) await(id atoll.Digest, s atoll.JobState) atoll.Job {
	w.t.Helper()
	return w.steps.Await(w.t, fmt.Sprintf("job %s is %s", id, s), func(j atoll.Job) bool { return j.ID == id && j.State == s })
}

// state is where a job stands in the journal.
func (w *world) state(id atoll.Digest) atoll.JobState {
	w.t.Helper()
	j, err := Load(w.t.Context(), w.db, id)
	if err != nil {
		w.t.Fatal(err)
	}
	return j.State
}

// deal binds a job, by the provider's question whether to begin.
func (w *world) deal(j atoll.Job) protocol.DealNotice {
	w.t.Helper()
	n := w.Notice(j.Offer, w.ResourceOffer())
	if _, err := w.Provider.Call(w.Trade.Requester.Peer, protocol.Begin, n); err != nil {
		w.t.Fatal(err)
	}
	return n
}

// result is one that is right.
func (w *world) result(n protocol.DealNotice) atoll.Result {
	w.t.Helper()
	c, err := w.blocks.AddReader(w.t.Context(), strings.NewReader("output of "+w.t.Name()))
	if err != nil {
		w.t.Fatal(err)
	}
	return atoll.Result{Deal: atoll.Hash(party.Domain, n.Deal.Message), Provider: w.Provider.Account(), Output: c, Gas: 1000}
}

func (w *world) deliver(res atoll.Signed[atoll.Result]) (protocol.Payment, error) {
	b, err := w.Provider.Call(w.Trade.Requester.Peer, protocol.Deliver, res)
	if err != nil {
		return protocol.Payment{}, err
	}
	return atoll.Decode[protocol.Payment](b)
}

// promised is what the requester has signed away to the provider in all.
func (w *world) promised() (sum atoll.Amount) {
	w.t.Helper()
	jobs, err := List(w.t.Context(), w.db, "", 0)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, j := range jobs {
		if j.Voucher != nil && j.Voucher.Message.Cumulative.Cmp(sum) > 0 {
			sum = j.Voucher.Message.Cumulative
		}
	}
	return sum
}

func TestWrongDealsAreRefusedAndChangeNothing(t *testing.T) {
	w := newWorld(t)
	j := w.order()
	stranger, other := party.New(t), party.New(t)
	good := w.Notice(j.Offer, w.ResourceOffer())
	with := func(change func(*protocol.DealNotice)) protocol.DealNotice {
		n := good
		change(&n)
		return n
	}
	signed := func(change func(*atoll.Deal)) protocol.DealNotice {
		d := good.Deal.Message
		change(&d)
		return with(func(n *protocol.DealNotice) { n.Deal = party.Sign(t, w.Trade.Solver, d) })
	}
	for _, c := range []struct {
		name string
		from *party.Party
		call string
		body protocol.DealNotice
		want error
	}{
		{"a deal told by another than the solver", stranger, protocol.Dealt, good, atoll.ErrRefused},
		{"a beginning by another than the provider", stranger, protocol.Begin, good, atoll.ErrRefused},
		{"a deal forged by a stranger", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) { n.Deal = party.Forge(t, stranger, n.Deal.Message) }), atoll.ErrBadSignature},
		{"a deal forged by the provider", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) { n.Deal = party.Forge(t, w.Provider, n.Deal.Message) }), atoll.ErrBadSignature},
		{"a deal for another chain", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) {
				n.Deal = party.SignFor(t, w.Trade.Solver, party.Foreign, n.Deal.Message)
			}), atoll.ErrBadSignature},
		{"a resource offer forged by a stranger", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) { n.Resource = party.Forge(t, stranger, n.Resource.Message) }), atoll.ErrBadSignature},
		{"a deal of a solver that the offer does not name", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) {
				d := n.Deal.Message
				d.Solver = other.Account()
				n.Deal = party.Sign(t, other, d)
			}), atoll.ErrRefused},
		{"a deal for another requester", w.Provider, protocol.Begin,
			signed(func(d *atoll.Deal) { d.Requester = other.Account() }), atoll.ErrRefused},
		{"a deal at another price", w.Provider, protocol.Begin,
			signed(func(d *atoll.Deal) { d.Price, d.MaxPrice = party.MaxPrice, party.MaxPrice }), atoll.ErrRefused},
		{"a deal whose deadline has passed", w.Provider, protocol.Begin,
			signed(func(d *atoll.Deal) { d.Deadline = uint64(w.Now.Unix()) - 10 }), atoll.ErrExpired},
		{"a deal that its provider has not accepted", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) { n.Acceptance = nil }), atoll.ErrRefused},
		{"a deal that a stranger has accepted", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) { n.Acceptance = party.Accept(t, stranger, n) }), atoll.ErrRefused},
		{"an acceptance of another deal", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) {
				other := *n
				other.Deal.Message.Deadline++
				n.Acceptance = party.Accept(t, w.Provider, &other)
			}), atoll.ErrRefused},
		{"an acceptance forged by a stranger", w.Provider, protocol.Begin,
			with(func(n *protocol.DealNotice) {
				word := party.Forge(t, stranger, n.Acceptance.Message)
				n.Acceptance = &word
			}), atoll.ErrBadSignature},
		{"a deal for an offer that was never made", w.Provider, protocol.Begin,
			signed(func(d *atoll.Deal) { d.JobOffer = atoll.Digest{1} }), atoll.ErrRefused},
	} {
		if _, err := c.from.Call(w.Trade.Requester.Peer, c.call, c.body); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if s := w.state(j.ID); s != atoll.JobOffered {
			t.Fatalf("%s: the job is %s", c.name, s)
		}
	}
	huge := good
	for len(atoll.Encode(huge)) <= atoll.MaxMessage {
		huge.ProviderAddrs = append(huge.ProviderAddrs, string(make([]byte, 1000)))
	}
	if _, err := w.Provider.Call(w.Trade.Requester.Peer, protocol.Begin, huge); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("an oversized notice: %v", err)
	}
	if _, err := w.Provider.CallRaw(w.Trade.Requester.Peer, protocol.Begin, append(atoll.Encode(good), 0)); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("a notice with a byte too many: %v", err)
	}

	w.deal(j)
	w.await(j.ID, atoll.JobDealt)
	if _, err := w.Provider.Call(w.Trade.Requester.Peer, protocol.Begin, good); err != nil {
		t.Errorf("the same deal again: %v", err)
	}
	second := signed(func(d *atoll.Deal) { d.Deadline++ })
	if _, err := w.Provider.Call(w.Trade.Requester.Peer, protocol.Begin, second); !errors.Is(err, atoll.ErrRefused) {
		t.Errorf("a second deal for the job: %v", err)
	}
	if _, err := w.Trade.Solver.Call(w.Trade.Requester.Peer, protocol.NoMatch, protocol.NoMatchNotice{JobOffer: j.ID, Reason: "none"}); err != nil {
		t.Error(err)
	}
	if s := w.state(j.ID); s != atoll.JobDealt {
		t.Errorf("the solver's word that there is no match made a dealt job %s", s)
	}
}

func TestWrongResultsAreRefusedAndChangeNothing(t *testing.T) {
	w := newWorld(t)
	j := w.order()
	n := w.deal(j)
	good := w.result(n)
	stranger := party.New(t)
	for _, c := range []struct {
		name string
		from *party.Party
		body any
		want error
	}{
		{"the provider's result, from another peer", stranger, party.Sign(t, w.Provider, good), atoll.ErrRefused},
		{"a stranger's result", w.Provider, party.Sign(t, stranger, func() atoll.Result {
			r := good
			r.Provider = stranger.Account()
			return r
		}()), atoll.ErrRefused},
		{"a forged result", w.Provider, party.Forge(t, stranger, good), atoll.ErrBadSignature},
		{"a result for another chain", w.Provider, party.SignFor(t, w.Provider, party.Foreign, good), atoll.ErrBadSignature},
		{"a result of an unknown deal", w.Provider, party.Sign(t, w.Provider, func() atoll.Result {
			r := good
			r.Deal = atoll.Digest{1}
			return r
		}()), atoll.ErrNotFound},
	} {
		if _, err := c.from.Call(w.Trade.Requester.Peer, protocol.Deliver, c.body); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if s := w.state(j.ID); s != atoll.JobDealt || !w.promised().IsZero() {
			t.Fatalf("%s: the job is %s, promised are %s", c.name, s, w.promised())
		}
	}
	w.fetch = func(atoll.CID) error { return fmt.Errorf("a block: %w", atoll.ErrNotFound) }
	if _, err := w.deliver(party.Sign(t, w.Provider, good)); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("outputs that the provider does not have: %v", err)
	}
	if s := w.state(j.ID); s != atoll.JobDealt {
		t.Errorf("outputs that are not there yet made the job %s", s)
	}
}

func TestAResultIsPaidOnce(t *testing.T) {
	w := newWorld(t)
	n := w.deal(w.order())
	res := party.Sign(t, w.Provider, w.result(n))
	due := settle.Due(&n.Deal.Message, &res.Message)
	first, err := w.deliver(res)
	if err != nil || first.Voucher == nil || first.Voucher.Message.Cumulative != due {
		t.Fatalf("payment %+v, %v; due are %s", first, err, due)
	}
	if _, err := first.Voucher.Verify(party.Domain); err != nil {
		t.Error(err)
	}
	id := atoll.Hash(party.Domain, n.Job.Message)
	for _, who := range []*party.Party{party.New(t), w.Provider} { // the stranger's word has no effect
		word := party.Sign(t, who, atoll.Receipt{Provider: who.Account(), Deal: res.Message.Deal})
		if _, err := who.Call(w.Trade.Requester.Peer, protocol.Settled, word); err != nil {
			t.Error(err)
		}
		forged := party.Forge(t, party.New(t), atoll.Receipt{Provider: w.Provider.Account(), Deal: res.Message.Deal})
		if _, err := who.Call(w.Trade.Requester.Peer, protocol.Settled, forged); !errors.Is(err, atoll.ErrBadSignature) {
			t.Errorf("a forged receipt: %v", err)
		}
		if s, want := w.state(id), map[bool]atoll.JobState{true: atoll.JobPaid, false: atoll.JobAccepted}[who == w.Provider]; s != want {
			t.Errorf("the job is %s, want %s", s, want)
		}
		if again, err := w.deliver(res); err != nil || *again.Voucher != *first.Voucher {
			t.Errorf("the same result again was answered with %+v, %v", again, err)
		}
	}
	if _, err := party.New(t).Call(w.Trade.Requester.Peer, protocol.Deliver, res); !errors.Is(err, atoll.ErrRefused) {
		t.Errorf("a stranger asks for the voucher of an ended job: %v", err)
	}
	next := party.Sign(t, w.Provider, w.result(w.deal(w.order())))
	if second, err := w.deliver(next); err != nil || second.Voucher.Message.Cumulative != due.Add(due) {
		t.Errorf("the next voucher is %+v, %v; want it to reach %s", second, err, due.Add(due))
	}
}

func TestTamperedOutputsEndTheJobUnpaid(t *testing.T) {
	w := newWorld(t)
	j := w.order()
	n := w.deal(j)
	w.fetch = func(c atoll.CID) error { return fmt.Errorf("block %s: %w", c, atoll.ErrWrongContent) }
	res := party.Sign(t, w.Provider, w.result(n))
	if _, err := w.deliver(res); !errors.Is(err, atoll.ErrWrongContent) {
		t.Errorf("delivery: %v", err)
	}
	got := w.await(j.ID, atoll.JobFailed)
	if got.Voucher != nil || got.Result == nil || got.Result.Signature != res.Signature {
		t.Errorf("the record has voucher %v and result %v", got.Voucher, got.Result)
	}
	w.fetch = nil
	if p, err := w.deliver(res); err != nil || p.Voucher != nil {
		t.Errorf("delivered again, the right thing: %+v, %v", p, err)
	}
	free(t, w)
}

// free checks that nothing is reserved.
func free(t *testing.T, w *world) {
	t.Helper()
	if a, err := w.Available(t.Context()); err != nil || a != w.chain.Balance[w.Trade.Requester.Account()] {
		t.Errorf("available are %s, %v", a, err)
	}
}

func TestAFailedRunCostsNothing(t *testing.T) {
	w := newWorld(t)
	j := w.order()
	res := w.result(w.deal(j))
	res.Status, res.Output, res.Message = atoll.StatusFailed, atoll.CID{}, "the disk is full"
	if p, err := w.deliver(party.Sign(t, w.Provider, res)); err != nil || p.Voucher != nil {
		t.Errorf("payment %+v, %v", p, err)
	}
	if got := w.await(j.ID, atoll.JobFailed); got.Reason != "the provider could not run it: the disk is full" {
		t.Errorf("reason %q", got.Reason)
	}
	free(t, w)
}

func TestALateResultIsNotPaid(t *testing.T) {
	w := newWorld(t)
	j := w.order()
	n := w.deal(j)
	w.late.Store(200)
	if _, err := w.deliver(party.Sign(t, w.Provider, w.result(n))); !errors.Is(err, atoll.ErrExpired) {
		t.Errorf("delivery: %v", err)
	}
	if !w.promised().IsZero() {
		t.Errorf("promised are %s", w.promised())
	}
}

func TestARequesterThatWasAwayTakesALateResult(t *testing.T) {
	w := newWorld(t)
	j := w.order()
	n := w.deal(j)
	w.Requester.Close()
	w.late.Store(3600)
	w.start()
	if p, err := w.deliver(party.Sign(t, w.Provider, w.result(n))); err != nil || p.Voucher == nil {
		t.Errorf("payment %+v, %v", p, err)
	}
	w.await(j.ID, atoll.JobAccepted)
}

func TestADeliveredResultIsPaidAfterARestart(t *testing.T) {
	w := newWorld(t)
	j := w.order()
	n := w.deal(j)
	w.chain.Set(func(c *party.Chain) { c.Away = fmt.Errorf("no chain: %w", atoll.ErrUnreachable) })
	if _, err := w.deliver(party.Sign(t, w.Provider, w.result(n))); err == nil {
		t.Fatal("paid without knowing what was paid before")
	}
	w.await(j.ID, atoll.JobDelivered)
	w.Requester.Close()
	w.chain.Set(func(c *party.Chain) { c.Away = nil })
	w.late.Store(3600) // and the deadline has passed
	w.start()
	if got := w.await(j.ID, atoll.JobAccepted); got.Voucher == nil {
		t.Error("no voucher")
	}
}

func TestAnOlderStorePromisesNoLessThanTheChainHasPaid(t *testing.T) {
	w := newWorld(t)
	paid := atoll.NewAmount(7777)
	w.chain.Set(func(c *party.Chain) {
		c.Paid = map[[2]atoll.Account]atoll.Amount{{w.Trade.Requester.Account(), w.Provider.Account()}: paid}
	})
	n := w.deal(w.order())
	res := party.Sign(t, w.Provider, w.result(n))
	p, err := w.deliver(res)
	if want := paid.Add(settle.Due(&n.Deal.Message, &res.Message)); err != nil || p.Voucher.Message.Cumulative != want {
		t.Errorf("voucher %+v, %v; want it to reach %s", p.Voucher, err, want)
	}
}

func TestEscrowBoundsWhatIsOffered(t *testing.T) {
	w := newWorld(t)
	for range 4 {
		w.order()
	}
	o := w.JobOffer()
	order := Order{Module: atoll.Module{CID: o.Module, Engine: "wasm"}, Inputs: o.Inputs, Needs: o.Needs, Gas: 1,
		Timeout: time.Second, Wait: time.Minute, MaxPrice: atoll.NewAmount(1)}
	if _, err := w.Submit(t.Context(), order); !errors.Is(err, atoll.ErrUnfunded) {
		t.Errorf("a fifth job: %v", err)
	}
	order.MaxPrice = atoll.Amount{}
	if _, err := w.Submit(t.Context(), order); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("inputs that are not in the store: %v", err)
	}
	jobs, err := List(t.Context(), w.db, "", 0)
	if err != nil || len(jobs) != 4 {
		t.Errorf("%d jobs in the store, %v", len(jobs), err)
	}
}

func TestCancelNeedsNobody(t *testing.T) {
	w := newWorld(t)
	j := w.order()
	if err := w.Trade.Solver.Peer.Close(); err != nil {
		t.Fatal(err)
	}
	if err := w.Cancel(t.Context(), j.ID); err != nil {
		t.Fatal(err)
	}
	if s := w.state(j.ID); s != atoll.JobCanceled {
		t.Errorf("the job is %s", s)
	}
	if _, err := w.Provider.Call(w.Trade.Requester.Peer, protocol.Begin, w.Notice(j.Offer, w.ResourceOffer())); !errors.Is(err, atoll.ErrRefused) {
		t.Errorf("a canceled job begins: %v", err)
	}
	free(t, w)
}
