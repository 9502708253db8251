package dispute_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/settle/ledger"
	"github.com/atoll-network/atoll/store"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

var truth = must(atoll.ParseCID("QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"))
var lie = must(atoll.ParseCID("QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n"))

// honest is what every judge finds.
var honest = dispute.Finding{Rerun: &dispute.Rerun{Output: truth, Gas: 10, Engine: "wasm 1"}}

// bench is a judge that finds what it is told to, after a while.
type bench struct {
	takes time.Duration
	mu    sync.Mutex
	finds dispute.Finding
	runs  int
}

func (b *bench) Examine(ctx context.Context, _ *dispute.Filing, _ *atoll.Result, by time.Time) (dispute.Finding, error) {
	b.mu.Lock()
	b.runs++
	f := b.finds
	b.mu.Unlock()
	t := time.NewTimer(min(b.takes, time.Until(by)))
	defer t.Stop()
	select {
	case <-t.C:
		if b.takes > time.Until(by) && f.Rerun == nil {
			f.Trouble = "it took too long"
		}
		return f, nil
	case <-ctx.Done():
		return dispute.Finding{}, ctx.Err()
	}
}

// seller gives one result.
type seller struct{ result *atoll.Result }

func (s seller) Result(context.Context, atoll.Digest) (atoll.Signed[atoll.Result], error) {
	if s.result == nil {
		return atoll.Signed[atoll.Result]{}, atoll.ErrNotFound
	}
	return atoll.Signed[atoll.Result]{Message: *s.result}, nil
}

// buyer thinks one thing of all results.
type buyer struct {
	me      atoll.Account
	stance  dispute.Stance
	receipt *atoll.Signed[atoll.Receipt]
}

func (b buyer) Stance(context.Context, *dispute.Filing) (dispute.Stance, string, error) {
	return b.stance, "", nil
}

func (b buyer) Receipt(context.Context, *dispute.Filing) (*atoll.Signed[atoll.Receipt], error) {
	return b.receipt, nil
}

func (b buyer) Voucher(_ context.Context, payee atoll.Account, least atoll.Amount) (atoll.Signed[atoll.Voucher], error) {
	return atoll.Signed[atoll.Voucher]{Message: atoll.Voucher{Payer: b.me, Payee: payee, Cumulative: least}}, nil
}

// scene is a court, the parties of a deal, and five verifiers with seats.
type scene struct {
	*court
	t         *testing.T
	requester atoll.Account
	provider  atoll.Account
	solver    atoll.Account
	referees  []atoll.Account
	judges    map[atoll.Account]*bench
	stance    dispute.Stance
	receipt   *atoll.Signed[atoll.Receipt] // that the requester has
	given     *atoll.Result
	config    func(*dispute.Config)
	stagger   time.Duration

	stores  map[atoll.Account]*store.DB
	mu      sync.Mutex
	keepers map[atoll.Account]*dispute.Keeper
	moves   []string
}

const price = 30

// play runs f in a scene with a clock of its own.
func play(t *testing.T, onDemand bool, f func(*scene)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		s := &scene{court: newCourt(t, onDemand), t: t, requester: atoll.Account{1}, provider: atoll.Account{2}, solver: atoll.Account{3},
			judges: map[atoll.Account]*bench{}, stores: map[atoll.Account]*store.DB{}, keepers: map[atoll.Account]*dispute.Keeper{},
			stagger: 10 * time.Second}
		s.fund(s.requester, 1000, 0, 0)
		s.fund(s.provider, 1000, 1000, ledger.Provider)
		at := ledger.Block{Time: uint64(time.Now().Add(-time.Hour).Unix()), Number: 1}
		for i := range 12 {
			who := atoll.Account{0x10 + byte(i)}
			s.referees = append(s.referees, who)
			s.fund(who, 0, 100, ledger.Verifier)
			if err := s.world.Sit(who, i+1, at); err != nil {
				t.Fatal(err)
			}
		}
		for _, who := range append([]atoll.Account{s.requester, s.provider}, s.referees...) {
			s.judges[who] = &bench{finds: honest, takes: time.Second}
			s.stores[who] = must(store.Open(t.Context(), "memory:"))
		}
		s.after = func(who atoll.Account, m dispute.Move) {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.moves = append(s.moves, string(m.Action))
		}
		ctx, stop := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { s.run(ctx) })
		defer func() {
			stop()
			running.Wait()
			for who := range s.stores {
				s.leave(who)
				s.stores[who].Close()
			}
		}()
		f(s)
	})
}

// join starts the keepers of some accounts.
func (s *scene) join(accounts ...atoll.Account) {
	s.t.Helper()
	for _, who := range accounts {
		c := dispute.Config{Account: who, Court: desk{s.court, who}, Store: s.stores[who], Ledger: "test", Judge: s.judges[who],
			Stagger: s.stagger}
		switch who {
		case s.requester:
			c.Buyer = buyer{who, s.stance, s.receipt}
		case s.provider:
			c.Seller = seller{s.given}
		default:
			c.Referee = true
		}
		if s.onDemand {
			c.Nudge = func(context.Context) error { return s.block(func(ledger.Block) error { return nil }) }
		}
		if s.config != nil {
			s.config(&c)
		}
		k, err := dispute.New(s.t.Context(), c)
		if err != nil {
			s.t.Fatal(err)
		}
		s.mu.Lock()
		s.keepers[who] = k
		s.mu.Unlock()
	}
}

func (s *scene) joinAll() {
	s.t.Helper()
	s.join(append([]atoll.Account{s.requester, s.provider}, s.referees...)...)
}

// leave stops an account's keeper.
func (s *scene) leave(who atoll.Account) {
	s.mu.Lock()
	k := s.keepers[who]
	delete(s.keepers, who)
	s.mu.Unlock()
	if k != nil {
		k.Close()
	}
}

// deal is a deal's evidence.
func (s *scene) deal(output atoll.CID) ledger.Evidence {
	e := ledger.Evidence{OfferID: atoll.Digest{1}, DealID: atoll.Digest{2}, RequesterSigned: true, DealSigned: true, ProviderSigned: true,
		Offer: atoll.JobOffer{Requester: s.requester, Solver: s.solver, MaxPrice: atoll.NewAmount(price)},
		Deal: atoll.Deal{Solver: s.solver, JobOffer: atoll.Digest{1}, Requester: s.requester, Provider: s.provider,
			Price: atoll.NewAmount(price), MaxPrice: atoll.NewAmount(price), Deadline: uint64(time.Now().Add(-time.Minute).Unix())}}
	e.Result = s.result(output)
	return e
}

func (s *scene) result(output atoll.CID) atoll.Result {
	return atoll.Result{Deal: atoll.Digest{2}, Provider: s.provider, Output: output, Gas: 10, Engine: "wasm 1"}
}

// closes waits until a dispute is closed and returns the verdict.
func (s *scene) closes(id atoll.Digest) ledger.Verdict {
	s.t.Helper()
	for end := time.Now().Add(6 * time.Hour); ; {
		if v, ok := s.verdict(id); ok {
			synctest.Wait() // until all have heard
			return v
		}
		if time.Now().After(end) {
			s.t.Fatalf("dispute stands at %+v; moves %v", s.state(id), s.moves)
		}
		time.Sleep(time.Second)
	}
}

// owned is what a party has, in the escrow and at stake.
func (s *scene) owned(who atoll.Account) uint64 {
	n := s.world.Balance(who).Amount.Add(s.world.Stake(who, ledger.Provider).Active).Add(s.world.Stake(who, ledger.Verifier).Active)
	return n.Big().Uint64()
}

func (s *scene) count(a ledger.Action) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, m := range s.moves {
		if m == string(a) {
			n++
		}
	}
	return n
}

func TestVictimOfAWrongResultIsMadeWhole(t *testing.T) {
	play(t, false, func(s *scene) {
		// The liar's own machine does not know better, so it contests.
		s.judges[s.provider].finds = dispute.Finding{Trouble: "broken"}
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(lie))
		if v := s.closes(id); v != ledger.Guilty {
			t.Errorf("verdict %v, want guilty; moves %v", v, s.moves)
		}
		if got := s.owned(s.requester); got != 1000+price {
			t.Errorf("the requester has %d, had 1000, and paid nothing", got)
		}
		// The price, three times the price, and the bond.
		if got := s.owned(s.provider); got != 2000-4*price-100 {
			t.Errorf("the provider has %d", got)
		}
		if c, r := s.count(ledger.ActCommit), s.count(ledger.ActReveal); c != 3 || r != 3 {
			t.Errorf("%d commitments, %d votes, want 3 of each", c, r)
		}
	})
}

func TestFalselyAccusedProviderKeepsItsMoney(t *testing.T) {
	play(t, false, func(s *scene) {
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(truth))
		if v := s.closes(id); v != ledger.NotGuilty {
			t.Errorf("verdict %v, want not guilty; moves %v", v, s.moves)
		}
		if got := s.owned(s.provider); got != 2000 {
			t.Errorf("the provider has %d of 2000", got)
		}
		if got := s.owned(s.requester); got != 1000-100 {
			t.Errorf("the requester has %d, want 1000 less the bond", got)
		}
	})
}

func TestProviderThatFindsItWasWrongDoesNotContest(t *testing.T) {
	play(t, false, func(s *scene) {
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(lie))
		if v := s.closes(id); v != ledger.Guilty || s.count(ledger.ActContest) != 0 {
			t.Errorf("verdict %v, moves %v", v, s.moves)
		}
		if n := s.judges[s.provider].runs; n != 1 {
			t.Errorf("the provider ran the job %d times", n)
		}
	})
}

func TestMissingResult(t *testing.T) {
	failed := func(s *scene) *atoll.Result { r := s.result(atoll.CID{}); r.Status = atoll.StatusFailed; return &r }
	gave := func(c atoll.CID) func(*scene) *atoll.Result {
		return func(s *scene) *atoll.Result { r := s.result(c); return &r }
	}
	for name, c := range map[string]struct {
		gives   func(*scene) *atoll.Result
		alone   bool // the requester has no keeper
		verdict ledger.Verdict
		want    uint64 // what the requester has
		concede int
	}{
		"the provider says that it failed":          {failed, false, ledger.Dismissed, 1000, 0},
		"the result is there and right":             {gave(truth), false, ledger.Dismissed, 1000, 1},
		"the result is there and wrong":             {gave(lie), false, ledger.Guilty, 1000 + price, 0},
		"it is right, and the requester has gone":   {gave(truth), true, ledger.NotGuilty, 900, 0},
		"the provider has nothing to say of it all": {func(*scene) *atoll.Result { return nil }, false, ledger.Guilty, 1000 + price, 0},
	} {
		t.Run(name, func(t *testing.T) {
			play(t, false, func(s *scene) {
				s.given = c.gives(s)
				s.join(append([]atoll.Account{s.provider}, s.referees...)...)
				if !c.alone {
					s.join(s.requester)
				}
				e := s.deal(truth)
				id := s.open(ledger.NoResult, e)
				if v := s.closes(id); v != c.verdict {
					t.Errorf("verdict %v, want %v; moves %v", v, c.verdict, s.moves)
				}
				if got := s.owned(s.requester); got != c.want {
					t.Errorf("the requester has %d, want %d", got, c.want)
				}
				if n := s.count(ledger.ActConcede); n != c.concede {
					t.Errorf("conceded %d times, want %d", n, c.concede)
				}
			})
		})
	}
}

func TestUnpaidResult(t *testing.T) {
	for name, c := range map[string]struct {
		stance   dispute.Stance
		output   atoll.CID
		withheld bool
		verdict  ledger.Verdict
		paid     bool
		contests int
	}{
		"it was accepted":                           {dispute.Accepts, truth, false, ledger.Dismissed, true, 0},
		"it was refused, and is right":              {dispute.Refuses, truth, false, ledger.Guilty, true, 1},
		"it was refused, and is wrong":              {dispute.Refuses, lie, false, ledger.NotGuilty, false, 1},
		"it was refused, and cannot be had":         {dispute.Refuses, truth, true, ledger.NotGuilty, false, 1},
		"it was not checked, and is right":          {dispute.Undecided, truth, false, ledger.Dismissed, true, 0},
		"it was not checked, and is wrong":          {dispute.Undecided, lie, false, ledger.NotGuilty, false, 1},
		"it was not checked, and it cannot be had ": {dispute.Undecided, truth, true, ledger.NotGuilty, false, 1},
	} {
		t.Run(name, func(t *testing.T) {
			play(t, false, func(s *scene) {
				s.stance = c.stance
				if c.withheld {
					for who, j := range s.judges {
						if who != s.provider {
							j.finds.Withheld = "it is away"
						}
					}
				}
				s.joinAll()
				id := s.open(ledger.Unpaid, s.deal(c.output))
				if v := s.closes(id); v != c.verdict {
					t.Errorf("verdict %v, want %v; moves %v", v, c.verdict, s.moves)
				}
				if n := s.count(ledger.ActContest); n != c.contests {
					t.Errorf("contested %d times, want %d", n, c.contests)
				}
				got := s.owned(s.provider) + s.world.Wallet(s.provider).Big().Uint64()
				if paid := got == 2000+price; paid != c.paid {
					t.Errorf("the provider has %d of 2000", got)
				}
				if got := s.owned(s.requester); c.verdict == ledger.NotGuilty && got != 1000 {
					t.Errorf("the requester has %d of 1000", got)
				}
			})
		})
	}
}

// A provider that was paid and says that it was not is refuted by its own word,
// without referees.
func TestAReceiptIsShown(t *testing.T) {
	play(t, false, func(s *scene) {
		s.stance = dispute.Accepts
		s.receipt = &atoll.Signed[atoll.Receipt]{Message: atoll.Receipt{Provider: s.provider}}
		s.joinAll()
		id := s.open(ledger.Unpaid, s.deal(truth))
		if v := s.closes(id); v != ledger.NotGuilty {
			t.Errorf("verdict %v, want not guilty; moves %v", v, s.moves)
		}
		if n := s.count(ledger.ActShowReceipt); n != 1 {
			t.Errorf("the receipt was shown %d times: %v", n, s.moves)
		}
		if got := s.owned(s.requester); got != 1000 {
			t.Errorf("the requester has %d of 1000", got)
		}
	})
}

// Every node dies after every step that anyone makes, the journal's included,
// and comes back: nothing is lost, and no referee is fined.
func TestNothingIsLostWhenEverybodyDiesAfterEveryStep(t *testing.T) {
	play(t, false, func(s *scene) {
		s.judges[s.provider].finds = dispute.Finding{Trouble: "broken"}
		all := append([]atoll.Account{s.requester, s.provider}, s.referees...)
		id := s.open(ledger.WrongResult, s.deal(lie))
		for i, who := range s.referees {
			s.judges[who].takes = time.Duration(1+3*i) * time.Second
		}
		deaths := 0
		for end := time.Now().Add(3 * time.Hour); ; {
			if _, ok := s.verdict(id); ok || time.Now().After(end) {
				break
			}
			s.mu.Lock()
			before := len(s.moves)
			s.mu.Unlock()
			s.join(all...)
			for range 3600 { // until one more step is made
				s.mu.Lock()
				n := len(s.moves)
				s.mu.Unlock()
				if n > before {
					break
				}
				time.Sleep(time.Second)
			}
			for _, who := range all {
				s.leave(who)
			}
			deaths++
		}
		if v, ok := s.verdict(id); !ok || v != ledger.Guilty {
			t.Fatalf("verdict %v, %t after %d deaths; moves %v", v, ok, deaths, s.moves)
		}
		if deaths < 6 {
			t.Errorf("only %d deaths", deaths)
		}
		for _, who := range s.referees {
			if s.owned(who) < 100 {
				t.Errorf("referee %s was fined", who)
			}
		}
	})
}

func TestEndOfADisputeIsLearntByWhoWasAway(t *testing.T) {
	play(t, false, func(s *scene) {
		s.judges[s.provider].finds = dispute.Finding{Trouble: "broken"}
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(lie))
		for s.state(id).Dispute.Status != ledger.Voting {
			time.Sleep(time.Second)
		}
		s.leave(s.requester)
		s.closes(id)
		told := make(chan dispute.Progress, 10)
		s.config = func(c *dispute.Config) { c.Observe = func(p dispute.Progress) { told <- p } }
		s.join(s.requester)
		synctest.Wait()
		if len(told) != 1 || (<-told).Stage != ledger.StageClosed {
			t.Error("the requester was not told that the dispute is closed")
		}
		k := s.keepers[s.requester]
		if d, err := k.Await(s.t.Context(), id); err != nil || d.Verdict != ledger.Guilty {
			t.Errorf("waited for a dispute that is closed: %+v, %v", d, err)
		}
		d := must(k.Dockets(s.t.Context()))
		if len(d) != 1 || !d[0].Closed || d[0].Verdict != ledger.Guilty || d[0].Due != atoll.NewAmount(price) {
			t.Errorf("the requester's journal has %+v", d)
		}
		if n := k.Open(); n != 0 {
			t.Errorf("the requester attends to %d disputes", n)
		}
	})
}

// A referee that dies between its journal and its commitment votes the same
// with the same salt: the commitment may have arrived.
func TestVoteIsInTheJournalBeforeItIsCommitted(t *testing.T) {
	play(t, false, func(s *scene) {
		s.judges[s.provider].finds = dispute.Finding{Trouble: "broken"}
		hashes := map[atoll.Account]map[atoll.Digest]bool{}
		lost := errors.New("the node is gone")
		s.deny = func(who atoll.Account, m dispute.Move) error {
			if m.Action != ledger.ActCommit {
				return nil
			}
			s.mu.Lock()
			defer s.mu.Unlock()
			if hashes[who] == nil {
				hashes[who] = map[atoll.Digest]bool{hashOf(m.Case.ID(), who, m): true}
				return lost
			}
			hashes[who][hashOf(m.Case.ID(), who, m)] = true
			return nil
		}
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(lie))
		for s.state(id).Dispute.Status != ledger.Voting {
			time.Sleep(time.Second)
		}
		time.Sleep(1500 * time.Millisecond) // they have judged, and the first attempt failed
		for _, who := range s.referees {
			s.judges[who].finds = dispute.Finding{Missing: "all is forgotten"}
			s.leave(who)
		}
		s.join(s.referees...)
		if v := s.closes(id); v != ledger.Guilty {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
		if len(hashes) != 3 {
			t.Errorf("%d referees", len(hashes))
		}
		for who, h := range hashes {
			if len(h) != 1 {
				t.Errorf("referee %s sent %d commitments", who, len(h))
			}
		}
	})
}

func TestSilentRefereesAreReplaced(t *testing.T) {
	play(t, false, func(s *scene) {
		s.judges[s.provider].finds = dispute.Finding{Trouble: "broken"}
		s.join(s.requester, s.provider)
		id := s.open(ledger.WrongResult, s.deal(lie))
		for s.state(id).Dispute.Status != ledger.Voting {
			time.Sleep(time.Second)
		}
		silent := s.state(id).Referees[0][0]
		var left bool
		s.config = func(c *dispute.Config) {
			if c.Account == silent {
				c.Observe = func(p dispute.Progress) { left = left || p.Left }
			}
		}
		s.deny = func(who atoll.Account, m dispute.Move) error {
			if who == silent && m.Action == ledger.ActCommit {
				return errors.New("it cannot pay for gas")
			}
			return nil
		}
		s.join(s.referees...)
		if v := s.closes(id); v != ledger.Guilty {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
		if !left {
			t.Error("a referee that was replaced still attends to the dispute")
		}
		if s.count(ledger.ActReplace) == 0 || s.owned(silent) != 100-20 {
			t.Errorf("the silent referee has %d of 100; moves %v", s.owned(silent), s.moves)
		}
	})
}

func TestWithoutRefereesEverybodyGetsTheOwnMoneyBack(t *testing.T) {
	play(t, false, func(s *scene) {
		s.join(s.requester, s.provider)
		id := s.open(ledger.WrongResult, s.deal(truth))
		if v := s.closes(id); v != ledger.Void {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
		if r, p := s.owned(s.requester), s.owned(s.provider); r != 1000 || p != 2000 {
			t.Errorf("requester %d of 1000, provider %d of 2000", r, p)
		}
	})
}

func TestLoserAppealsWhenItsPolicySaysSo(t *testing.T) {
	play(t, false, func(s *scene) {
		// Three bribed referees are outvoted by seven others.
		s.config = func(c *dispute.Config) {
			if c.Account == s.provider {
				c.Appeal = func(_ context.Context, f *dispute.Filing, v ledger.Verdict) bool { return v == ledger.Guilty }
			}
		}
		s.join(s.requester, s.provider)
		id := s.open(ledger.WrongResult, s.deal(truth))
		for s.state(id).Dispute.Status != ledger.Voting {
			time.Sleep(time.Second)
		}
		for _, who := range s.state(id).Referees[0] {
			s.judges[who].finds.Rerun = &dispute.Rerun{Output: lie, Gas: 10, Engine: "wasm 1"}
		}
		s.join(s.referees...)
		if v := s.closes(id); v != ledger.NotGuilty {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
		if s.count(ledger.ActAppeal) != 1 || s.owned(s.provider) != 2000 {
			t.Errorf("the provider has %d of 2000; moves %v", s.owned(s.provider), s.moves)
		}
	})
}

func TestChainThatMakesBlocksOnDemandIsNudged(t *testing.T) {
	play(t, true, func(s *scene) {
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(truth))
		if v := s.closes(id); v != ledger.NotGuilty {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
		if s.number > 30 {
			t.Errorf("the chain has %d blocks: it was nudged too often", s.number)
		}
	})
}

func TestForgottenBeaconIsCalledAgain(t *testing.T) {
	play(t, true, func(s *scene) {
		s.join(s.provider)
		id := s.open(ledger.WrongResult, s.deal(truth))
		for s.state(id).Dispute.Status != ledger.Drawing {
			time.Sleep(time.Second)
		}
		s.leave(s.provider)
		for range 400 {
			s.block(func(ledger.Block) error { return nil })
		}
		s.joinAll()
		if v := s.closes(id); v != ledger.NotGuilty || s.count(ledger.ActCallAgain) != 1 {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
	})
}

// All act at the same moment: each step is made once, and the refusals of the
// others do no harm.
func TestSomebodyElseMayHaveActedFirst(t *testing.T) {
	play(t, false, func(s *scene) {
		s.stagger = time.Nanosecond
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(truth))
		if v := s.closes(id); v != ledger.NotGuilty {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
		if d, e := s.count(ledger.ActDraw), s.count(ledger.ActExecute); d != 1 || e != 1 {
			t.Errorf("%d draws, %d executions", d, e)
		}
	})
}

func TestThoseWithAPartInADisputeWaitForEachOther(t *testing.T) {
	play(t, false, func(s *scene) {
		s.stagger = time.Minute
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(truth))
		s.closes(id)
		for who, n := range s.gas {
			t.Errorf("%s paid for %d steps that were refused", who, n)
		}
	})
}

func TestCourtThatIsAwayForAWhile(t *testing.T) {
	play(t, false, func(s *scene) {
		s.joinAll()
		set := func(err error) { s.court.mu.Lock(); s.away = err; s.court.mu.Unlock() }
		set(fmt.Errorf("no route: %w", atoll.ErrUnreachable))
		time.Sleep(time.Minute)
		set(nil)
		id := s.open(ledger.WrongResult, s.deal(truth))
		for s.state(id).Dispute.Status != ledger.Voting {
			time.Sleep(time.Second)
		}
		set(atoll.ErrUnreachable)
		time.Sleep(time.Minute)
		set(nil)
		if v := s.closes(id); v != ledger.NotGuilty {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
	})
}

func TestJudgeThatTakesTooLongLeavesTheAccusedInPeace(t *testing.T) {
	play(t, false, func(s *scene) {
		for _, j := range s.judges {
			j.takes, j.finds = time.Hour, dispute.Finding{}
		}
		s.joinAll()
		id := s.open(ledger.WrongResult, s.deal(lie))
		if v := s.closes(id); v != ledger.NotGuilty || s.count(ledger.ActCommit) != 3 {
			t.Errorf("verdict %v; moves %v", v, s.moves)
		}
	})
}
