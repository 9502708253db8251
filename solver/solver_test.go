package solver

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/party"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// world is a solver, with the requester and a provider played by the test.
type world struct {
	*party.Trade
	*Solver
	steps *party.Steps[Record]
	heard *party.Steps[protocol.NoMatchNotice]
	dealt *party.Steps[protocol.DealNotice]
	chain *party.Chain
	db    *store.DB
	t     *testing.T

	mu    sync.Mutex
	asked int
	say   error // what the provider says to a proposal
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{Trade: party.NewTrade(t), t: t, steps: party.NewSteps[Record](), heard: party.NewSteps[protocol.NoMatchNotice](),
		dealt: party.NewSteps[protocol.DealNotice]()}
	w.chain = &party.Chain{Balance: map[atoll.Account]atoll.Amount{w.Requester.Account(): party.MaxPrice},
		Staked: map[atoll.Account]atoll.Amount{w.Provider.Account(): atoll.NewAmount(10)}}
	var err error
	if w.db, err = store.Open(t.Context(), "memory:"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.db.Close() })
	w.Provider.Peer.Handle(protocol.Propose, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.asked++
		return w.word(b), w.say
	})
	w.Requester.Peer.Handle(protocol.Dealt, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) {
		n, err := atoll.Decode[protocol.DealNotice](b)
		w.dealt.Add(n)
		return nil, err
	})
	w.Requester.Peer.Handle(protocol.NoMatch, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) {
		n, err := atoll.Decode[protocol.NoMatchNotice](b)
		w.heard.Add(n)
		return nil, err
	})
	w.start()
	t.Cleanup(func() { w.Solver.Close() })
	return w
}

func (w *world) start() {
	w.t.Helper()
	s, err := New(w.t.Context(), Config{Signer: w.Trade.Solver, Domain: party.Domain, MinStake: atoll.NewAmount(10), Store: w.db,
		Peers: w.Trade.Solver.Peer, Chain: w.chain, Ledger: "test", Grace: time.Minute, Now: time.Now, Observe: w.steps.Add})
	if err != nil {
		w.t.Fatal(err)
	}
	w.Solver = s
}

func (w *world) answer(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.say = err
}

// post calls the solver and returns where the job stands.
func (w *world) post(from *party.Party, call string, body any) (protocol.JobReply, error) {
	b, err := from.Call(w.Trade.Solver.Peer, call, body)
	if err != nil {
		return protocol.JobReply{}, err
	}
	return atoll.Decode[protocol.JobReply](b)
}

// job posts a good job offer.
func (w *world) job(change ...func(*atoll.JobOffer)) (protocol.JobPost, atoll.Digest) {
	w.t.Helper()
	o := w.JobOffer()
	for _, f := range change {
		f(&o)
	}
	p := protocol.JobPost{Offer: party.Sign(w.t, w.Requester, o), Addrs: w.Requester.Peer.Addrs()}
	if _, err := w.post(w.Requester, protocol.PostJob, p); err != nil {
		w.t.Fatal(err)
	}
	return p, atoll.Hash(party.Domain, o)
}

// machine posts the provider's offer.
func (w *world) machine(sequence uint64) protocol.ResourceReply {
	w.t.Helper()
	o := w.ResourceOffer()
	o.Sequence = sequence
	b, err := w.Provider.Call(w.Trade.Solver.Peer, protocol.PostResource,
		protocol.ResourcePost{Offer: party.Sign(w.t, w.Provider, o), Addrs: w.Provider.Peer.Addrs()})
	if err != nil {
		w.t.Fatal(err)
	}
	r, err := atoll.Decode[protocol.ResourceReply](b)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

func (w *world) await(id atoll.Digest, s State) Record {
	w.t.Helper()
	return w.steps.Await(w.t, fmt.Sprintf("job offer %s is %s", id, s), func(r Record) bool { return r.ID == id && r.State == s })
}

// inUse is what the book counts.
func (w *world) inUse() (running int, cpu uint64) {
	w.Solver.mu.Lock()
	defer w.Solver.mu.Unlock()
	for _, e := range w.book.Entries() {
		running += e.Running
		cpu += e.InUse.CPU
	}
	return running, cpu
}

func TestWrongJobOffersAreRefusedAndLeaveNothing(t *testing.T) {
	w := newWorld(t)
	stranger := party.New(t)
	offer := func(change func(*atoll.JobOffer)) atoll.JobOffer {
		o := w.JobOffer()
		change(&o)
		return o
	}
	same := func(*atoll.JobOffer) {}
	now := uint64(time.Now().Unix())
	for _, c := range []struct {
		name  string
		from  *party.Party
		offer atoll.Signed[atoll.JobOffer]
		want  error
	}{
		{"for another chain", w.Requester, party.SignFor(t, w.Requester, party.Foreign, offer(same)), atoll.ErrBadSignature},
		{"signed by a stranger", w.Requester, party.Forge(t, stranger, offer(same)), atoll.ErrBadSignature},
		{"from another peer than it names", stranger, party.Sign(t, w.Requester, offer(same)), atoll.ErrRefused},
		{"for another solver", w.Requester, party.Sign(t, w.Requester, offer(func(o *atoll.JobOffer) { o.Solver = stranger.Account() })), atoll.ErrRefused},
		{"that has expired", w.Requester, party.Sign(t, w.Requester, offer(func(o *atoll.JobOffer) { o.Expiry = now - 5 })), atoll.ErrExpired},
		{"that expires next week", w.Requester, party.Sign(t, w.Requester, offer(func(o *atoll.JobOffer) { o.Expiry = now + 7*24*3600 })), atoll.ErrRefused},
		{"that is not valid", w.Requester, party.Forge(t, w.Requester, offer(func(o *atoll.JobOffer) { o.Gas = 0 })), atoll.ErrMalformed},
	} {
		if _, err := w.post(c.from, protocol.PostJob, protocol.JobPost{Offer: c.offer}); !errors.Is(err, c.want) {
			t.Errorf("a job offer %s: %v, want %v", c.name, err, c.want)
		}
	}
	long := protocol.JobPost{Offer: party.Sign(t, w.Requester, offer(same)), Addrs: []string{strings.Repeat("x", atoll.MaxMessage)}}
	if _, err := w.post(w.Requester, protocol.PostJob, long); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("an oversized post: %v", err)
	}
	if w.Live() != 0 || len(w.steps.All()) != 0 {
		t.Errorf("%d jobs live, steps %+v", w.Live(), w.steps.All())
	}
}

func TestWrongResourceOffersAreRefusedAndLeaveNothing(t *testing.T) {
	w := newWorld(t)
	stranger := party.New(t)
	w.machine(5)
	offer := func(change func(*atoll.ResourceOffer)) atoll.ResourceOffer {
		o := w.ResourceOffer()
		o.Sequence = 6
		change(&o)
		return o
	}
	same := func(*atoll.ResourceOffer) {}
	for _, c := range []struct {
		name  string
		from  *party.Party
		offer atoll.Signed[atoll.ResourceOffer]
		want  error
	}{
		{"for another chain", w.Provider, party.SignFor(t, w.Provider, party.Foreign, offer(same)), atoll.ErrBadSignature},
		{"signed by a stranger", w.Provider, party.Forge(t, stranger, offer(same)), atoll.ErrBadSignature},
		{"from another peer than it names", stranger, party.Sign(t, w.Provider, offer(same)), atoll.ErrRefused},
		{"for other solvers", w.Provider, party.Sign(t, w.Provider, offer(func(o *atoll.ResourceOffer) { o.Solvers = []atoll.Account{{1}} })), atoll.ErrRefused},
		{"that has expired", w.Provider, party.Sign(t, w.Provider, offer(func(o *atoll.ResourceOffer) { o.Expiry = uint64(time.Now().Unix()) - 5 })), atoll.ErrExpired},
		{"that is older", w.Provider, party.Sign(t, w.Provider, offer(func(o *atoll.ResourceOffer) { o.Sequence = 4 })), atoll.ErrReplayed},
		{"that differs under the same sequence", w.Provider,
			party.Sign(t, w.Provider, offer(func(o *atoll.ResourceOffer) { o.Sequence, o.Price = 5, atoll.NewAmount(1) })), atoll.ErrReplayed},
	} {
		if _, err := c.from.Call(w.Trade.Solver.Peer, protocol.PostResource, protocol.ResourcePost{Offer: c.offer}); !errors.Is(err, c.want) {
			t.Errorf("a resource offer %s: %v, want %v", c.name, err, c.want)
		}
	}
	if l := w.book.Entries(); len(l) != 1 || l[0].Offer.Sequence != 5 {
		t.Errorf("the book is %+v", l)
	}
	w.machine(5) // the same once more is no replay
}

func TestAReplayedJobOfferHasOneDeal(t *testing.T) {
	w := newWorld(t)
	w.machine(1)
	p, id := w.job()
	w.dealt.Await(t, "the requester is told", func(n protocol.DealNotice) bool { return n.Deal.Message.JobOffer == id })
	var deal atoll.Digest
	check := func(when string) {
		t.Helper()
		for range 3 {
			r, err := w.post(w.Requester, protocol.PostJob, p)
			if err != nil || r.State != protocol.Matched {
				t.Fatalf("%s: %+v, %v", when, r, err)
			}
			d := atoll.Hash(party.Domain, r.Deal.Deal.Message)
			if deal != (atoll.Digest{}) && d != deal {
				t.Errorf("%s: another deal", when)
			}
			deal = d
		}
	}
	check("while it runs")
	res := atoll.Result{Deal: deal, Provider: w.Provider.Account(), Status: atoll.StatusFailed, Message: "no"}
	if _, err := w.Provider.Call(w.Trade.Solver.Peer, protocol.Finish, party.Sign(t, w.Provider, res)); err != nil {
		t.Fatal(err)
	}
	check("after it ended")
	w.Solver.Close()
	w.start()
	w.machine(2)
	check("after a restart")
	if w.asked != 1 {
		t.Errorf("the provider was asked %d times", w.asked)
	}
}

func TestACanceledJobOfferStaysCanceled(t *testing.T) {
	w := newWorld(t)
	p, id := w.job()
	w.await(id, Open)
	stranger := party.New(t)
	cancel := atoll.Cancel{Requester: w.Requester.Account(), JobOffer: id}
	for _, c := range []struct {
		name string
		word atoll.Signed[atoll.Cancel]
		want error
	}{
		{"a stranger's word", party.Sign(t, stranger, atoll.Cancel{Requester: stranger.Account(), JobOffer: id}), atoll.ErrRefused},
		{"a forged word", party.Forge(t, stranger, cancel), atoll.ErrBadSignature},
		{"a word for another chain", party.SignFor(t, w.Requester, party.Foreign, cancel), atoll.ErrBadSignature},
		{"a word on an unknown offer", party.Sign(t, w.Requester, atoll.Cancel{Requester: w.Requester.Account(), JobOffer: atoll.Digest{1}}), atoll.ErrNotFound},
	} {
		if _, err := w.post(w.Requester, protocol.CancelJob, c.word); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
	for range 2 {
		if r, err := w.post(w.Requester, protocol.CancelJob, party.Sign(t, w.Requester, cancel)); err != nil || r.State != protocol.Canceled {
			t.Errorf("canceling: %+v, %v", r, err)
		}
	}
	w.machine(1)
	if r, err := w.post(w.Requester, protocol.PostJob, p); err != nil || r.State != protocol.Canceled {
		t.Errorf("posted again: %+v, %v", r, err)
	}
	if w.asked != 0 || w.Live() != 0 {
		t.Errorf("the provider was asked %d times, %d jobs are live", w.asked, w.Live())
	}
}

func TestOnlyTheProviderEndsADeal(t *testing.T) {
	w := newWorld(t)
	w.machine(1)
	_, id := w.job()
	rec := w.await(id, Dealt)
	stranger := party.New(t)
	res := atoll.Result{Deal: atoll.Hash(party.Domain, rec.Notice.Deal.Message), Provider: w.Provider.Account(), Status: atoll.StatusFailed}
	theirs := res
	theirs.Provider = stranger.Account()
	for _, c := range []struct {
		name string
		from *party.Party
		body atoll.Signed[atoll.Result]
		want error
	}{
		{"from another peer", stranger, party.Sign(t, w.Provider, res), atoll.ErrRefused},
		{"of a stranger", w.Provider, party.Sign(t, stranger, theirs), atoll.ErrRefused},
		{"that is forged", w.Provider, party.Forge(t, stranger, res), atoll.ErrBadSignature},
		{"for another chain", w.Provider, party.SignFor(t, w.Provider, party.Foreign, res), atoll.ErrBadSignature},
	} {
		if _, err := c.from.Call(w.Trade.Solver.Peer, protocol.Finish, c.body); !errors.Is(err, c.want) {
			t.Errorf("a result %s: %v, want %v", c.name, err, c.want)
		}
	}
	if n, cpu := w.inUse(); n != 1 || cpu != 100 {
		t.Errorf("%d deals with %d milli-cores", n, cpu)
	}
	for range 2 {
		if _, err := w.Provider.Call(w.Trade.Solver.Peer, protocol.Finish, party.Sign(t, w.Provider, res)); err != nil {
			t.Error(err)
		}
	}
	if n, cpu := w.inUse(); n != 0 || cpu != 0 || w.Live() != 0 {
		t.Errorf("%d deals with %d milli-cores, %d jobs live", n, cpu, w.Live())
	}
}

func TestUnfundedJobsWaitForMoney(t *testing.T) {
	w := newWorld(t)
	w.machine(1)
	w.chain.Set(func(c *party.Chain) { c.Balance = nil })
	_, id := w.job()
	w.await(id, Open)
	w.Requester.Peer.Handle(protocol.Waiting, nil)
	w.EscrowChanged(w.Requester.Account(), party.InEscrow(party.MaxPrice))
	w.await(id, Dealt)
}

// What finished deals owe stays reserved until it is redeemed: over restarts of
// the solver, and whether the claim is heard of or is older than the solver.
func TestWhatIsOwedStaysReserved(t *testing.T) {
	w := newWorld(t)
	who, payee := w.Requester.Account(), w.Provider.Account()
	w.machine(1)
	_, id := w.job()
	rec := w.await(id, Dealt)
	d := &rec.Notice.Deal.Message
	res := atoll.Result{Deal: atoll.Hash(party.Domain, *d), Provider: payee, Status: atoll.StatusTrapped, Output: rec.Offer.Message.Inputs}
	if _, err := w.Provider.Call(w.Trade.Solver.Peer, protocol.Finish, party.Sign(t, w.Provider, res)); err != nil {
		t.Fatal(err)
	}
	due := settle.Due(d, &res)
	free := func() atoll.Amount {
		t.Helper()
		if err := w.knowPayer(t.Context(), who, party.MaxPrice); err != nil {
			t.Fatal(err)
		}
		w.Solver.mu.Lock()
		defer w.Solver.mu.Unlock()
		return w.exposure.Available(who, time.Now())
	}
	if got := free(); due.IsZero() || got != party.MaxPrice.Sub(due) {
		t.Fatalf("%s free of %s, and %s are owed", got, party.MaxPrice, due)
	}
	w.Solver.Close()
	w.start()
	if got := free(); got != party.MaxPrice.Sub(due) {
		t.Errorf("%s free after a restart, want %s", got, party.MaxPrice.Sub(due))
	}
	w.chain.Set(func(c *party.Chain) { c.Balance[who] = party.MaxPrice.Sub(due) })
	w.Claimed(who, payee, due)
	w.EscrowChanged(who, party.InEscrow(party.MaxPrice.Sub(due)))
	if got := free(); got != party.MaxPrice.Sub(due) {
		t.Errorf("%s free after the claim, want %s", got, party.MaxPrice.Sub(due))
	}
	w.Solver.Close()
	w.chain.Set(func(c *party.Chain) {
		c.Paid = map[[2]atoll.Account]atoll.Amount{{who, payee}: due}
		c.Balance[who] = party.MaxPrice
	})
	w.start()
	if got := free(); got != party.MaxPrice {
		t.Errorf("%s free after a deposit and a restart, want %s", got, party.MaxPrice)
	}
}

func TestAJobThatExpiresIsToldWhy(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*atoll.JobOffer)
		stake  uint64
		why    string
	}{
		{"too dear", func(o *atoll.JobOffer) { o.MaxPrice = atoll.NewAmount(999) }, 10, "price: costs up to"},
		{"too large", func(o *atoll.JobOffer) { o.Needs.Memory = 2 << 30 }, 10, "memory: wants 2147483648 bytes, has 1073741824"},
		{"too long", func(o *atoll.JobOffer) { o.Timeout = 7200 }, 10, "timeout: wants 7200 s, allows 3600 s"},
		{"no stake", func(*atoll.JobOffer) {}, 9, "stake: the solver wants"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.chain.Set(func(x *party.Chain) { x.Staked[w.Provider.Account()] = atoll.NewAmount(c.stake) })
			w.machine(1)
			p, id := w.job(c.change, func(o *atoll.JobOffer) { o.Expiry = uint64(time.Now().Unix()) })
			n := w.heard.Await(t, "the requester is told", func(n protocol.NoMatchNotice) bool { return n.JobOffer == id })
			if !strings.Contains(n.Reason, c.why) {
				t.Errorf("reason %q lacks %q", n.Reason, c.why)
			}
			if r, err := w.post(w.Requester, protocol.PostJob, p); err != nil || r.State != protocol.Closed || r.Reason != n.Reason {
				t.Errorf("posted again: %+v, %v", r, err)
			}
		})
	}
}

func TestAProviderThatIsNotReadyIsAskedAgain(t *testing.T) {
	w := newWorld(t)
	w.answer(errors.New("the disk is slow today"))
	w.machine(1)
	_, id := w.job()
	w.steps.Await(t, "the job is open again", func(r Record) bool { return r.ID == id && r.State == Open && r.Reason != "" })
	w.answer(nil)
	w.machine(1)
	w.await(id, Dealt)
	if n, cpu := w.inUse(); n != 1 || cpu != 100 {
		t.Errorf("%d deals with %d milli-cores", n, cpu)
	}
}

func TestAProviderThatDeclinesIsNotAskedAgainWithoutANewOffer(t *testing.T) {
	w := newWorld(t)
	w.answer(atoll.ErrRefused)
	w.machine(1)
	_, id := w.job()
	w.steps.Await(t, "the job is open again", func(r Record) bool { return r.ID == id && r.State == Open && r.Reason != "" })
	w.answer(nil)
	w.machine(1)
	_, other := w.job() // served after the first was tried again
	w.await(other, Dealt)
	w.mu.Lock()
	asked := w.asked
	w.mu.Unlock()
	if asked != 2 {
		t.Errorf("the provider was asked %d times", asked)
	}
	rec := w.await(other, Dealt)
	res := atoll.Result{Deal: atoll.Hash(party.Domain, rec.Notice.Deal.Message), Provider: w.Provider.Account(), Status: atoll.StatusFailed}
	if _, err := w.Provider.Call(w.Trade.Solver.Peer, protocol.Finish, party.Sign(t, w.Provider, res)); err != nil {
		t.Fatal(err)
	}
	w.machine(2)
	w.await(id, Dealt)
}

func TestAProposalIsMadeAgainAfterARestart(t *testing.T) {
	w := newWorld(t)
	asked := make(chan struct{}, 1)
	w.Provider.Peer.Handle(protocol.Propose, func(ctx context.Context, _ atoll.PeerID, _ []byte) ([]byte, error) {
		asked <- struct{}{}
		<-ctx.Done()
		return nil, ctx.Err()
	})
	w.machine(1)
	_, id := w.job()
	<-asked
	w.Solver.Close()
	w.Provider.Peer.Handle(protocol.Propose, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) { return w.word(b), nil })
	w.start()
	rec := w.await(id, Dealt)
	if first := w.await(id, Proposed); first.Notice.Deal != rec.Notice.Deal {
		t.Error("it is another deal")
	}
	if r := w.machine(2); len(r.Running) != 1 {
		t.Errorf("running are %v", r.Running)
	}
}

// word is the provider's, that it takes a deal.
func (w *world) word(body []byte) []byte {
	n, err := atoll.Decode[protocol.DealNotice](body)
	if err != nil {
		w.t.Error(err)
	}
	return atoll.Encode(*party.Accept(w.t, w.Provider, &n))
}

func TestADealNeedsItsProvidersWord(t *testing.T) {
	for name, lie := range map[string]func(*world, *protocol.DealNotice) *atoll.Signed[atoll.Acceptance]{
		"a stranger's": func(w *world, n *protocol.DealNotice) *atoll.Signed[atoll.Acceptance] {
			return party.Accept(t, party.New(t), n)
		},
		"of another deal": func(w *world, n *protocol.DealNotice) *atoll.Signed[atoll.Acceptance] {
			other := *n
			other.Deal.Message.Deadline++
			return party.Accept(t, w.Provider, &other)
		},
		"badly signed": func(w *world, n *protocol.DealNotice) *atoll.Signed[atoll.Acceptance] {
			word := party.Accept(t, w.Provider, n)
			word.Signature[3] ^= 1
			return word
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.Provider.Peer.Handle(protocol.Propose, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) {
				n, err := atoll.Decode[protocol.DealNotice](b)
				return atoll.Encode(*lie(w, &n)), err
			})
			w.machine(1)
			_, id := w.job()
			w.steps.Await(t, "the deal is refused", func(r Record) bool { return r.ID == id && r.State == Open && r.Reason != "" })
			w.Provider.Peer.Handle(protocol.Propose, func(_ context.Context, _ atoll.PeerID, b []byte) ([]byte, error) { return w.word(b), nil })
			w.machine(2) // a new offer: the machine is asked again
			rec := w.await(id, Dealt)
			if err := market.VerifyAcceptance(party.Domain, atoll.Hash(party.Domain, rec.Notice.Deal.Message), w.Provider.Account(), rec.Notice.Acceptance); err != nil {
				t.Error(err)
			}
		})
	}
}
