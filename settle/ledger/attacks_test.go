package ledger_test

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
	"pgregory.net/rapid"
)

// gang is a provider that owes for a wrong result, and those who help it. They
// have keys and offers of their own, so they sign whatever they need.
type gang struct {
	*rapid.T
	*ledger.World
	at        ledger.Block
	until     uint64          // the time does not pass that
	bosses    []atoll.Account // who had the stake, the last one has it
	shill     atoll.Account   // accuses the provider in the gang's name
	solver    atoll.Account
	fresh     []atoll.Account
	open      []ledger.Case
	inflicted atoll.Amount // that verdicts for the shill have taken of the stake
	deals     byte
}

const loot = 600 // of the provider, at stake

func assemble(t *rapid.T) *gang {
	w, err := ledger.New(terms, ledger.Addresses{Escrow: atoll.Account{1}, Nodes: atoll.Account{2}, Court: atoll.Account{3}})
	if err != nil {
		t.Fatal(err)
	}
	g := &gang{T: t, World: w, at: ledger.Block{Time: 1_700_000_000, Number: 10}, shill: atoll.Account{5}, solver: atoll.Account{6},
		bosses: []atoll.Account{{4}}}
	for i := range byte(3) {
		g.fresh = append(g.fresh, atoll.Account{7, i + 1})
	}
	for _, who := range append([]atoll.Account{g.boss(), g.shill}, g.fresh...) {
		w.Fund(who, units(wealth))
		g.must(w.Deposit(who, units(wealth)))
	}
	w.Fund(g.boss(), units(loot))
	g.must(w.PutStake(g.boss(), ledger.Provider, units(loot)))
	return g
}

func (g *gang) must(err error) {
	if err != nil {
		g.Fatal(err)
	}
}

func (g *gang) boss() atoll.Account { return g.bosses[len(g.bosses)-1] }

// evidence is of a deal with the provider, as it was called at first.
func (g *gang) evidence(requester atoll.Account, price uint64) *ledger.Evidence {
	g.deals++
	offer, deal := atoll.Digest{1, g.deals}, atoll.Digest{2, g.deals}
	return &ledger.Evidence{OfferID: offer, DealID: deal, Offer: atoll.JobOffer{Requester: requester, Solver: g.solver, MaxPrice: units(price)},
		Deal: atoll.Deal{Solver: g.solver, JobOffer: offer, Requester: requester, Provider: g.bosses[0], Price: units(price),
			MaxPrice: units(price), Deadline: g.at.Time},
		Result: atoll.Result{Deal: deal, Provider: g.bosses[0]}, RequesterSigned: true, DealSigned: true, ProviderSigned: true}
}

func (g *gang) atStake() atoll.Amount {
	s := g.Stake(g.boss(), ledger.Provider)
	return s.Active.Add(s.Pending)
}

// hasAtAll is what the gang has, wherever it is.
func (g *gang) hasAtAll() (sum atoll.Amount) {
	for _, who := range append(append([]atoll.Account{g.shill, g.solver}, g.bosses...), g.fresh...) {
		sum = sum.Add(g.Wallet(who)).Add(g.Balance(who).Amount)
		for role := ledger.Provider; role <= ledger.Verifier; role++ {
			s := g.Stake(who, role)
			sum = sum.Add(s.Active).Add(s.Pending)
		}
	}
	return sum
}

// plot is one thing that the gang tries. Refusals are part of it.
func (g *gang) plot() {
	pick := func(label string, most int) int { return rapid.IntRange(0, most).Draw(g.T, label) }
	if len(g.open) > 0 {
		i := pick("of its disputes", len(g.open)-1)
		c := g.open[i]
		switch pick("in it", 5) {
		case 0:
			_ = g.Contest(g.boss(), c, g.at)
		case 1:
			_ = g.Concede(g.shill, c, g.at)
		case 2, 3:
			before := g.atStake()
			if g.Execute(c, g.at) == nil {
				g.inflicted = g.inflicted.Add(before.Sub(g.atStake()))
			}
		}
		if d, _ := g.Dispute(c.ID()); d.Status == ledger.Closed {
			g.open = append(g.open[:i:i], g.open[i+1:]...)
		}
	}
	switch pick("plot", 7) {
	case 0, 1:
		price := uint64(pick("price", 150) + 1)
		if c, err := g.Open(g.shill, ledger.WrongResult, g.evidence(g.shill, price), g.at); err == nil {
			g.open = append(g.open, c)
		}
	case 2:
		if active := g.Stake(g.boss(), ledger.Provider).Active; !active.IsZero() {
			g.must(g.RequestUnstake(g.boss(), ledger.Provider, active, g.at))
		}
	case 3:
		_ = g.WithdrawStake(g.boss(), ledger.Provider, g.at)
	case 4:
		if len(g.fresh) > 0 {
			next := g.fresh[0]
			g.OfferRotation(g.boss(), next)
			if g.AcceptRotation(next, g.boss(), g.at) == nil {
				g.bosses, g.fresh = append(g.bosses, next), g.fresh[1:]
			}
		}
	case 5:
		// To take the place of an account that nobody has accused.
		_ = g.CancelUnstake(g.boss(), ledger.Provider)
		for _, who := range g.fresh {
			g.OfferRotation(who, g.boss())
			_ = g.AcceptRotation(g.boss(), who, g.at)
		}
	default:
		wait := uint64(pick("seconds", 40))
		if pick("long", 9) == 0 {
			wait = terms.UnstakeDelay
		}
		g.at.Time = min(g.at.Time+wait, g.until)
	}
}

// A provider had a dispute with itself to bring its stake to safety from one
// with its victim: the stake was taken when the dispute was opened, and came
// back at its end as money. Now it stays where it is. Whatever the provider and
// its friends do, up to the last moment in which the victim may complain and
// from there to the end, the victim's verdict takes what is due, or all that
// their verdicts against themselves have left; and those take more than they
// give by the factor that is the penalty.
func TestAProviderCannotBringItsStakeToSafety(t *testing.T) {
	sequences(t, func(rt *rapid.T) {
		g := assemble(rt)
		victim := atoll.Account{9}
		g.Fund(victim, units(wealth))
		g.must(g.Deposit(victim, units(wealth)))
		had, total := g.Balance(victim).Amount, g.Total()
		before := g.hasAtAll()
		price := uint64(rapid.IntRange(1, 250).Draw(rt, "what the victim lost"))
		e := g.evidence(victim, price)
		g.until = g.at.Time + uint64(rules.Filing) - 1 // for the victim to complain
		for range rapid.IntRange(0, 30).Draw(rt, "before") {
			g.plot()
		}
		c, err := g.Open(victim, ledger.WrongResult, e, g.at)
		g.must(err)
		end := g.at.Time + uint64(rules.Answer)
		g.until = g.at.Time + 3*terms.UnstakeDelay
		for range rapid.IntRange(0, 30).Draw(rt, "after") {
			g.plot()
		}
		g.at.Time = max(g.at.Time, end)
		left := g.atStake()
		if want := units(loot).Sub(g.inflicted); left != want {
			rt.Fatalf("%s units are at stake, want %s: %s less what they lost to each other", left.Units(), want.Units(), units(loot).Units())
		}
		g.must(g.Execute(c, g.at))
		taken := left.Sub(g.atStake())
		if want := min(number(rules.Slash(units(price))), number(left)); number(taken) != want {
			rt.Fatalf("the victim's verdict takes %s units, want %d", taken.Units(), want)
		}
		relief := rules.Relief(units(price), taken)
		if got := g.Balance(victim).Amount.Sub(had); got != relief {
			rt.Fatalf("the victim gets %s units, want %s", got.Units(), relief.Units())
		}
		for _, c := range g.open {
			d, panels := g.Dispute(c.ID())
			stage, until := ledger.Phase(d, panels[0], rules, g.at.Time)
			if stage != ledger.StageExecute {
				g.at.Time = max(g.at.Time, until)
			}
			was := g.atStake()
			g.must(g.Execute(c, g.at))
			g.inflicted = g.inflicted.Add(was.Sub(g.atStake()))
		}
		// Two thirds, since the factor is two; what cannot be divided is
		// burned.
		burned := g.Balance(ledger.Burned).Amount
		lost := before.Sub(g.hasAtAll())
		penalty := g.inflicted.MulDivCeil(uint64(rules.SlashFactor), 1+uint64(rules.SlashFactor))
		if lost.Cmp(taken.Add(penalty)) < 0 || burned.Cmp(penalty.Add(taken.Sub(relief))) < 0 {
			rt.Fatalf("the gang lost %s units and %s were burned, of %s taken for the victim and %s for themselves",
				lost.Units(), burned.Units(), taken.Units(), g.inflicted.Units())
		}
		if g.Total() != total {
			rt.Fatalf("there are %s units, want %s", g.Total().Units(), total.Units())
		}
	})
}

// The same by name: each way in which the attack was made.
func TestDisputesWithOneselfSaveNoStake(t *testing.T) {
	// A third of what the provider loses to its friend comes back.
	const stakes = 430
	for name, c := range map[string]struct {
		disputes, price int
		end             func(s *scene, c ledger.Case)
		left            int // for the victim
	}{
		"dismissed":    {1, 200, func(s *scene, c ledger.Case) { s.must(s.w.Concede(c.Requester, c, s.at)) }, stakes},
		"many at once": {5, 200, func(s *scene, c ledger.Case) { s.must(s.w.Concede(c.Requester, c, s.at)) }, stakes},
		"not guilty":   {1, 200, func(s *scene, c ledger.Case) { s.answer(c); s.draw(c); s.vote(c, 0); s.settle(c) }, stakes},
		"no referees": {1, 200, func(s *scene, c ledger.Case) {
			s.answer(c)
			s.at.Time += uint64(rules.Draw)
			s.must(s.w.Execute(c, s.at))
		}, stakes},
		"by default":    {1, 100, byDefault, stakes - 300},
		"all of it":     {1, 200, byDefault, 0},
		"part by part":  {3, 40, byDefault, stakes - 360},
		"none of those": {0, 0, nil, stakes},
	} {
		t.Run(name, func(t *testing.T) {
			s := stage(t)
			friend := s.people[0]
			s.w.Fund(friend, units(wealth))
			s.must(s.w.Deposit(friend, units(wealth)))
			victims := s.open(ledger.WrongResult)
			was := s.worths()
			var own []ledger.Case
			for i := range c.disputes {
				e := s.evidence
				e.OfferID, e.DealID = atoll.Digest{11, byte(i)}, atoll.Digest{12, byte(i)}
				e.Deal.JobOffer, e.Result.Deal = e.OfferID, e.DealID
				e.Offer.Requester, e.Deal.Requester = friend, friend
				e.Offer.MaxPrice, e.Deal.Price, e.Deal.MaxPrice = units(uint64(c.price)), units(uint64(c.price)), units(uint64(c.price))
				self, err := s.w.Open(friend, ledger.WrongResult, &e, s.at)
				s.must(err)
				if i == 0 {
					s.must(s.w.RequestUnstake(s.provider, ledger.Provider, units(stakes), s.at))
				}
				own = append(own, self)
			}
			for _, self := range own {
				c.end(s, self)
			}
			s.refused(s.w.WithdrawStake(s.provider, ledger.Provider, s.at), map[bool]ledger.Reason{true: ledger.TooEarly,
				false: ledger.NothingPending}[c.left > 0 && c.disputes > 0])
			kept := s.w.Stake(s.provider, ledger.Provider)
			if got := number(kept.Active.Add(kept.Pending)); got != uint64(c.left) {
				t.Fatalf("%d units are at stake, want %d", got, c.left)
			}
			mine := stakes - c.left
			got := int64(s.worth(friend)) - int64(was[friend]) + int64(s.worth(s.provider)) - int64(was[s.provider])
			if got > -int64(mine-mine/3) {
				t.Errorf("they lost %d units of %d to themselves", -got, mine)
			}
			// However long that took, the victim's dispute still holds the rest.
			s.at.Time += terms.UnstakeDelay
			if c.left > 0 && c.disputes > 0 {
				s.refused(s.w.WithdrawStake(s.provider, ledger.Provider, s.at), ledger.Locked)
			}
			held := s.worth(s.requester)
			s.must(s.w.Execute(victims, s.at))
			taken := min(3*price, c.left)
			if got := s.worth(s.requester) - held; got != uint64(30+taken/3) {
				t.Errorf("the victim gets %d units, want its bond and %d", got, taken/3)
			}
		})
	}
}

func byDefault(s *scene, c ledger.Case) {
	s.at.Time += uint64(rules.Answer)
	s.must(s.w.Execute(c, s.at))
}

// After a rotation the old key, which may be a thief's, got what was paid back,
// and by answering first it kept the heir from answering.
func TestARotatedKeyIsNotPaidAndSilencesNobody(t *testing.T) {
	rotated := func(t *testing.T, kind ledger.Kind) (*scene, ledger.Case, atoll.Account) {
		s := stage(t)
		c := s.open(kind)
		heir := s.people[strangers]
		s.w.OfferRotation(s.provider, heir)
		s.must(s.w.AcceptRotation(heir, s.provider, s.at))
		s.must(s.w.Deposit(heir, units(100)))
		return s, c, heir
	}
	answer := func(s *scene, kind ledger.Kind, who atoll.Account, c ledger.Case) error {
		if kind == ledger.NoResult {
			return s.w.GiveResult(who, c, &s.evidence.Result, true, s.at)
		}
		return s.w.Contest(who, c, s.at)
	}
	for _, kind := range []ledger.Kind{ledger.WrongResult, ledger.NoResult} {
		t.Run("the heir answers", func(t *testing.T) {
			s, c, heir := rotated(t, kind)
			was := s.worths()
			s.refused(answer(s, kind, s.people[strangers+1], c), ledger.OnlyParty)
			s.must(answer(s, kind, heir, c))
			s.draw(c)
			s.vote(c, 0)
			s.settle(c)
			s.gains(was, heir, 0)
			s.gains(was, s.provider, 0)
			s.gains(was, s.requester, 0)
		})
		t.Run("the old key cannot answer", func(t *testing.T) {
			s, c, heir := rotated(t, kind)
			// Its money has gone to a payee.
			_, err := s.w.Claim(s.people[0], ledger.Line{Payer: s.provider, Cumulative: units(wealth), Good: true})
			s.must(err)
			s.refused(answer(s, kind, s.provider, c), ledger.InsufficientBond)
			s.must(answer(s, kind, heir, c))
		})
		t.Run("the old key answers", func(t *testing.T) {
			s, c, heir := rotated(t, kind)
			was := s.worths()
			s.must(answer(s, kind, s.provider, c))
			s.draw(c)
			s.vote(c, 7)
			s.must(s.w.Appeal(heir, c, s.at))
			s.draw(c)
			s.vote(c, 0)
			s.settle(c)
			s.gains(was, heir, 30)
			s.gains(was, s.provider, -30)
		})
		t.Run("guilty", func(t *testing.T) {
			s, c, heir := rotated(t, kind)
			was := s.worths()
			s.at.Time += uint64(rules.Answer)
			s.must(s.w.Execute(c, s.at))
			s.gains(was, heir, -3*price)
			s.gains(was, s.provider, 0)
			s.gains(was, s.requester, 30+price)
		})
		t.Run("dismissed", func(t *testing.T) {
			s, c, heir := rotated(t, kind)
			was := s.worths()
			s.must(s.w.Concede(s.requester, c, s.at))
			s.gains(was, heir, 3)
			s.gains(was, s.provider, 0)
		})
	}
}

// Who has an old key could accuse the heir for ever. Now it can until stake that
// leaves would have left; what was opened before is answered for all the same.
func TestAnHeirIsAccusedForALimitedTime(t *testing.T) {
	s := stage(t)
	heir := s.people[strangers]
	s.w.OfferRotation(s.provider, heir)
	s.must(s.w.AcceptRotation(heir, s.provider, s.at))
	s.at.Time += terms.UnstakeDelay - 1
	s.evidence.Deal.Deadline = s.at.Time
	first := s.file(ledger.WrongResult)
	s.at.Time++
	s.evidence.DealID[31]++
	s.evidence.Result.Deal = s.evidence.DealID
	_, err := s.w.Open(s.requester, ledger.WrongResult, &s.evidence, s.at)
	s.refused(err, ledger.NotLiable)
	if got := s.w.Stake(heir, ledger.Provider).Locks; got != 1 {
		t.Errorf("the heir's stake is held by %d disputes, want one", got)
	}
	was := s.worths()
	s.at.Time += uint64(rules.Answer)
	s.must(s.w.Execute(first, s.at))
	s.gains(was, heir, -3*price)
}

// An account that is accused takes nobody's place: a dispute would hold a stake
// that it does not know of, or none.
func TestTheAccusedTakesNobodysPlace(t *testing.T) {
	s := stage(t)
	poor := s.people[strangers]
	s.evidence.Deal.Provider, s.evidence.Result.Provider = poor, poor
	c := s.open(ledger.WrongResult)
	s.w.OfferRotation(s.provider, poor)
	s.refused(s.w.AcceptRotation(poor, s.provider, s.at), ledger.AccountInUse)
	s.at.Time += uint64(rules.Answer)
	s.must(s.w.Execute(c, s.at))
	s.must(s.w.AcceptRotation(poor, s.provider, s.at))
}

// One stake sat down, rose and sat elsewhere until there were seats without
// end, and all of them empty. Now it leaves one empty seat in the time that a
// stake takes to leave, and that one is forgotten.
func TestOneStakeDoesNotClogTheSeats(t *testing.T) {
	s := stage(t)
	honest := len(s.w.Seats())
	who, heirs := s.people[0], []atoll.Account{{0xbb, 1}, {0xbb, 2}, {0xbb, 3}}
	s.must(s.w.PutStake(who, ledger.Verifier, terms.SeatStake))
	s.must(s.w.Sit(who, honest+1, s.at))
	s.must(s.w.Rise(who, s.at))
	left := s.at.Time
	for i, next := range append([]atoll.Account{who}, heirs...) {
		if i > 0 {
			s.w.OfferRotation(who, next)
			s.must(s.w.AcceptRotation(next, who, s.at))
			who = next
		}
		for number := range honest + 4 {
			s.refused(s.w.Sit(who, number, s.at), ledger.TooEarly)
		}
		s.at.Time += terms.UnstakeDelay / 4
	}
	s.at.Time = left + terms.UnstakeDelay
	s.refused(s.w.Sit(who, honest+2, s.at), ledger.TooEarly)
	s.w.Trim(honest, s.at)
	if got := len(s.w.Seats()); got != honest+1 {
		t.Errorf("there are %d seats, want %d", got, honest+1)
	}
	s.at.Time++
	s.w.Trim(2*honest, s.at)
	if got := len(s.w.Seats()); got != honest {
		t.Errorf("there are %d seats, want the %d that are taken", got, honest)
	}
	s.must(s.w.Sit(who, honest+1, s.at))
	// A seat is left by a rotation too, and by losing stake.
	s.w.OfferRotation(who, atoll.Account{0xbb, 4})
	s.must(s.w.AcceptRotation(atoll.Account{0xbb, 4}, who, s.at))
	s.refused(s.w.Sit(atoll.Account{0xbb, 4}, honest+2, s.at), ledger.TooEarly)
	if got := s.w.SeatOf(who); got != 0 || s.w.Seats()[honest].Left != s.at.Time {
		t.Errorf("who gave its place away sits at %d", got)
	}
}

// Seats that are forgotten between the call for a draw and the draw are nobody's,
// and nobody is not drawn.
func TestNobodyIsNotDrawn(t *testing.T) {
	s := stage(t)
	for _, who := range s.people[referees+3 : strangers] {
		s.must(s.w.Rise(who, s.at))
	}
	s.at.Time += terms.UnstakeDelay + 1
	s.evidence.Deal.Deadline = s.at.Time
	c := s.open(ledger.WrongResult)
	s.answer(c)
	s.w.Trim(100, s.at)
	s.draw(c)
	d, panels := s.w.Dispute(c.ID())
	for i := range ledger.FirstPanel {
		if who := s.w.Referee(panels[0].Seats[i], d.Time); who == (atoll.Account{}) {
			t.Errorf("position %d is nobody's", i)
		}
	}
}

// Who has taken the place of a requester, or of a provider that is not accused,
// does not speak for it: what it paid would come back to the old key.
func TestOnlyTheHeirOfAnAccusedProviderSpeaksForIt(t *testing.T) {
	s := stage(t)
	c := s.open(ledger.Unpaid)
	heirs := map[atoll.Account]atoll.Account{s.requester: s.people[strangers], s.provider: s.people[strangers+1]}
	for old, heir := range heirs {
		s.w.OfferRotation(old, heir)
		s.must(s.w.AcceptRotation(heir, old, s.at))
		s.must(s.w.Deposit(heir, units(100)))
	}
	s.refused(s.w.Contest(heirs[s.requester], c, s.at), ledger.OnlyParty)
	s.refused(s.w.ShowReceipt(heirs[s.requester], c, true, s.at), ledger.OnlyParty)
	s.answer(c)
	s.draw(c)
	s.vote(c, 0)
	s.refused(s.w.Appeal(heirs[s.provider], c, s.at), ledger.OnlyParty)
	s.must(s.w.Appeal(s.provider, c, s.at))
}

// A provider that has signed a receipt and says that it was not paid loses its
// bond, at once and without referees.
func TestAReceiptRefutesAnAccusation(t *testing.T) {
	s := stage(t)
	was := s.worths()
	c := s.open(ledger.Unpaid)
	s.refused(s.w.ShowReceipt(s.provider, c, true, s.at), ledger.OnlyParty)
	s.refused(s.w.ShowReceipt(s.requester, c, false, s.at), ledger.BadSignature)
	s.must(s.w.ShowReceipt(s.requester, c, true, s.at))
	s.gains(was, s.requester, 0)
	s.gains(was, s.provider, -30)
	s.gains(was, ledger.Burned, 30)
	wrong := s.file(ledger.WrongResult)
	s.refused(s.w.ShowReceipt(s.provider, wrong, true, s.at), ledger.WrongKind)
}
