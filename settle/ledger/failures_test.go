package ledger_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
)

// How systems of this kind have failed before, and that this one does not.

// scene is a furnished world with one deal between a requester and a provider.
type scene struct {
	*testing.T
	w                           *ledger.World
	at                          ledger.Block
	people                      []atoll.Account
	requester, provider, solver atoll.Account
	evidence                    ledger.Evidence
}

const (
	price  = 40
	before = 60 // seconds to the deal's deadline
)

func stage(t *testing.T) *scene {
	t.Helper()
	people := make([]atoll.Account, everybody)
	for i := range people {
		people[i] = atoll.Account{0xaa, byte(i + 1)}
	}
	w, at := furnished(people, ledger.Addresses{Escrow: atoll.Account{1}, Nodes: atoll.Account{2}, Court: atoll.Account{3}},
		ledger.Block{Time: 1_700_000_000, Number: 10})
	s := &scene{T: t, w: w, at: at, people: people, requester: people[1], provider: people[3], solver: people[providers]}
	offer, deal := atoll.Digest{1}, atoll.Digest{2}
	s.evidence = ledger.Evidence{
		OfferID: offer, DealID: deal,
		Offer: atoll.JobOffer{Requester: s.requester, Solver: s.solver, MaxPrice: units(price)},
		Deal: atoll.Deal{Solver: s.solver, JobOffer: offer, Requester: s.requester, Provider: s.provider,
			Price: units(price), MaxPrice: units(price), Deadline: at.Time + before},
		Result:          atoll.Result{Deal: deal, Provider: s.provider},
		RequesterSigned: true, DealSigned: true, ProviderSigned: true,
	}
	return s
}

func (s *scene) must(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

func (s *scene) refused(err error, want ledger.Reason) {
	s.Helper()
	if !errors.Is(err, want) {
		s.Fatalf("%v, want %s", err, want)
	}
}

func (s *scene) worth(who atoll.Account) uint64 {
	sum := s.w.Wallet(who).Add(s.w.Balance(who).Amount)
	for role := ledger.Provider; role <= ledger.Verifier; role++ {
		k := s.w.Stake(who, role)
		sum = sum.Add(k.Active).Add(k.Pending)
	}
	return number(sum)
}

func (s *scene) worths() map[atoll.Account]uint64 {
	all := map[atoll.Account]uint64{ledger.Burned: s.worth(ledger.Burned)}
	for _, who := range s.people {
		all[who] = s.worth(who)
	}
	return all
}

// open opens a dispute by the one who may.
func (s *scene) open(kind ledger.Kind) ledger.Case {
	s.Helper()
	if kind == ledger.NoResult {
		s.at.Time = s.evidence.Deal.Deadline + 1
	}
	return s.file(kind)
}

func (s *scene) answer(c ledger.Case) {
	s.Helper()
	if d, _ := s.w.Dispute(c.ID()); d.Kind == ledger.NoResult {
		s.must(s.w.GiveResult(c.Defendant(), c, &s.evidence.Result, true, s.at))
		return
	}
	s.must(s.w.Contest(c.Defendant(), c, s.at))
}

func (s *scene) draw(c ledger.Case) {
	s.Helper()
	s.at.Number += uint64(rules.BeaconDelay) + 1
	s.must(s.w.Draw(c, ledger.Header{Good: true, Mix: atoll.Digest{byte(s.at.Number)}}, s.at))
}

// vote lets the referees of a round vote: those at the positions in guilty for
// that, the others against it. It waits until all is revealed.
func (s *scene) vote(c ledger.Case, guilty uint8) {
	s.Helper()
	id := c.ID()
	d, panels := s.w.Dispute(id)
	p := panels[d.Round()]
	var said []ledger.Commitment
	var votes []ledger.Vote
	for i := range int(p.Size) {
		v := ledger.Vote{Index: i, Guilty: guilty&(1<<i) != 0, Salt: atoll.Digest{byte(i)}}
		who := s.w.Referee(p.Seats[i], d.Time)
		c := ledger.Commitment{Position: i, Referee: who, Hash: ledger.HashVote(id, d.Round(), who, v.Guilty, v.Salt)}
		s.must(s.w.Commit(who, id, d.Round(), i, c.Hash, s.at))
		said, votes = append(said, c), append(votes, v)
	}
	s.at.Time += uint64(rules.Commit)
	s.must(s.w.Reveal(id, d.Round(), said, votes, s.at))
	s.at.Time += uint64(rules.Reveal)
}

// settle lets the time to appeal pass, and ends the dispute.
func (s *scene) settle(c ledger.Case) {
	s.Helper()
	if d, _ := s.w.Dispute(c.ID()); d.Round() == 0 {
		s.at.Time += uint64(rules.Appeal)
	}
	s.must(s.w.Execute(c, s.at))
}

// gains says how much more, or less, an account has than before.
func (s *scene) gains(was map[atoll.Account]uint64, who atoll.Account, want int64) {
	s.Helper()
	if got := int64(s.worth(who)) - int64(was[who]); got != want {
		s.Errorf("%s gains %d units, want %d", who, got, want)
	}
}

// Elsewhere a timeout reverted always, and collateral was locked for ever.
// Here somebody stops at any point of a dispute, and anyone ends it on time.
func TestTimeoutsDoNotLockCollateral(t *testing.T) {
	round := rules.Round()
	for name, c := range map[string]struct {
		reach func(*scene, ledger.Case)
		takes uint64 // from where it stopped
	}{
		"nobody answers":                  {func(*scene, ledger.Case) {}, uint64(rules.Answer)},
		"nobody draws":                    {func(s *scene, c ledger.Case) { s.answer(c) }, uint64(rules.Draw)},
		"no referee commits":              {func(s *scene, c ledger.Case) { s.answer(c); s.draw(c) }, uint64(rules.Commit) + uint64(rules.Draw)},
		"a verdict is not executed":       {func(s *scene, c ledger.Case) { s.answer(c); s.draw(c); s.vote(c, 7) }, uint64(rules.Appeal)},
		"nobody draws for the appeal":     {appealed, uint64(rules.Draw)},
		"no referee commits after appeal": {func(s *scene, c ledger.Case) { appealed(s, c); s.draw(c) }, uint64(rules.Commit) + uint64(rules.Draw)},
		"the appeal's verdict is not executed": {func(s *scene, c ledger.Case) {
			appealed(s, c)
			s.draw(c)
			s.vote(c, 0)
		}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := stage(t)
			dispute := s.open(ledger.WrongResult)
			c.reach(s, dispute)
			stopped := s.at.Time
			for {
				d, panels := s.w.Dispute(dispute.ID())
				p := panels[d.Round()]
				step, until := ledger.Phase(d, p, rules, s.at.Time)
				if step == ledger.StageClosed {
					break
				}
				switch step {
				case ledger.StageReplace:
					s.must(s.w.Replace(dispute.ID(), d.Round(), s.at))
				case ledger.StageExecute:
					s.must(s.w.Execute(dispute, s.at))
				default:
					s.at.Time = until
				}
			}
			if took := s.at.Time - stopped; took != c.takes || took > 2*round+uint64(rules.Appeal) {
				t.Errorf("it took %d seconds, want %d", took, c.takes)
			}
			if left := s.w.Balance(s.w.At.Court).Amount; !left.IsZero() {
				t.Errorf("the court keeps %s units", left.Units())
			}
		})
	}
}

// appealed is a first round that the accused loses and appeals.
func appealed(s *scene, c ledger.Case) {
	s.answer(c)
	s.draw(c)
	s.vote(c, 7)
	s.must(s.w.Appeal(c.Defendant(), c, s.at))
}

// Elsewhere the fees of a task that nobody solved could not be taken back.
func TestMoneyOfAJobThatNobodyDidIsTheRequesters(t *testing.T) {
	s := stage(t)
	had := s.w.Balance(s.requester).Amount
	// No provider took the job, so no message of a provider is there.
	s.must(s.w.AnnounceWithdrawal(s.requester, had, s.at))
	s.at.Time += terms.WithdrawDelay
	s.must(s.w.Withdraw(s.requester, s.at))
	if got := number(s.w.Wallet(s.requester)); got != wealth-deposited(1) {
		t.Errorf("the requester has %d units, want all but its stake", got)
	}

	// A provider took it, and nothing came.
	s = stage(t)
	was := s.worths()
	c := s.open(ledger.NoResult)
	s.at.Time += uint64(rules.Answer)
	s.must(s.w.Execute(c, s.at))
	s.gains(was, s.requester, price)
}

// Elsewhere what was slashed went to an administrator. Here it goes to the
// victim, then to the referees, and what is left to nobody.
func TestSlashedMoneyGoesToTheVictim(t *testing.T) {
	s := stage(t)
	was := s.worths()
	c := s.open(ledger.WrongResult)
	s.answer(c)
	s.draw(c)
	s.vote(c, 7)
	s.settle(c)
	lost := int64(price*(1+int(rules.SlashFactor)) + 30)
	fees := int64(ledger.FirstPanel) * 3
	s.gains(was, s.requester, price)
	s.gains(was, s.provider, -lost)
	s.gains(was, s.solver, 0)
	s.gains(was, ledger.Burned, lost-price-fees)
	for _, who := range s.people[referees:strangers] {
		if got := int64(s.worth(who)) - int64(was[who]); got != 0 && got != 3 {
			t.Errorf("a referee gains %d units", got)
		}
	}
}

// Elsewhere who complained with good reason paid the referee. Here the loser
// pays, whoever it is.
func TestTheLoserPaysTheReferees(t *testing.T) {
	for _, kind := range []ledger.Kind{ledger.WrongResult, ledger.NoResult, ledger.Unpaid} {
		for _, guilty := range []bool{true, false} {
			t.Run(fmt.Sprint(kind, guilty), func(t *testing.T) {
				s := stage(t)
				was := s.worths()
				c := s.open(kind)
				s.answer(c)
				s.draw(c)
				s.vote(c, map[bool]uint8{true: 7, false: 0}[guilty])
				s.settle(c)
				if guilty {
					s.gains(was, c.Claimant(), price)
					return
				}
				s.gains(was, c.Claimant(), -30)
				s.gains(was, c.Defendant(), 0)
			})
		}
	}
}

// An appeal that turns the verdict gives the appellant everything back; the
// referees of the first round that were wrong are fined.
func TestAnAppealTurnsAVerdict(t *testing.T) {
	s := stage(t)
	was := s.worths()
	c := s.open(ledger.WrongResult)
	appealed(s, c)
	_, panels := s.w.Dispute(c.ID())
	wrong := s.w.Seats()[panels[0].Seats[0]-1].Account
	s.draw(c)
	s.vote(c, 0b11)
	s.settle(c)
	s.gains(was, s.provider, 0)
	s.gains(was, s.requester, -30)
	s.gains(was, wrong, -5)
	// The bond, and five fines, less five fees.
	s.gains(was, ledger.Burned, 30+5*5-5*3)
}

// Elsewhere anyone could write results. Here a verdict is the votes of the
// referees that were drawn.
func TestOnlyRefereesMakeAVerdict(t *testing.T) {
	s := stage(t)
	c := s.open(ledger.WrongResult)
	id := c.ID()
	s.answer(c)
	s.refused(s.w.Execute(c, s.at), ledger.TooEarly)
	s.refused(s.w.Draw(c, ledger.Header{}, s.at), ledger.BadBeacon)
	s.draw(c)
	d, panels := s.w.Dispute(id)
	p := panels[0]
	for i := range int(p.Size) {
		for _, who := range s.people {
			if who != s.w.Referee(p.Seats[i], d.Time) {
				s.refused(s.w.Commit(who, id, 0, i, atoll.Digest{1}, s.at), ledger.NotReferee)
			}
		}
	}
	first := s.w.Referee(p.Seats[0], d.Time)
	hash := ledger.HashVote(id, 0, first, true, atoll.Digest{9})
	said := []ledger.Commitment{{Position: 0, Referee: first, Hash: hash}}
	s.must(s.w.Commit(first, id, 0, 0, hash, s.at))
	s.refused(s.w.Commit(first, id, 0, 0, hash, s.at), ledger.WrongVote)
	for i := 1; i < int(p.Size); i++ {
		// These copy the vote of the first, which is of no use to them.
		who := s.w.Referee(p.Seats[i], d.Time)
		s.must(s.w.Commit(who, id, 0, i, hash, s.at))
		said = append(said, ledger.Commitment{Position: i, Referee: who, Hash: hash})
	}
	s.refused(s.w.Reveal(id, 0, said, nil, s.at), ledger.TooEarly)
	s.at.Time += uint64(rules.Commit)
	s.refused(s.w.Reveal(id, 0, said[:2], nil, s.at), ledger.WrongCommitments)
	s.refused(s.w.Reveal(id, 0, said, []ledger.Vote{{Index: 0, Guilty: false, Salt: atoll.Digest{9}}}, s.at), ledger.WrongVote)
	s.refused(s.w.Reveal(id, 0, said, []ledger.Vote{{Index: 1, Guilty: true, Salt: atoll.Digest{9}}}, s.at), ledger.WrongVote)
	s.must(s.w.Reveal(id, 0, said, []ledger.Vote{{Index: 0, Guilty: true, Salt: atoll.Digest{9}}}, s.at))
}

// Elsewhere a stranger could take a deal's id. Here a dispute is opened by who
// has the signatures of all others, and does not shut out the other side's.
func TestNobodySquatsOnADeal(t *testing.T) {
	s := stage(t)
	for _, who := range s.people {
		for _, kind := range []ledger.Kind{ledger.WrongResult, ledger.Unpaid} {
			if who != s.evidence.Case(kind).Claimant() {
				_, err := s.w.Open(who, kind, &s.evidence, s.at)
				s.refused(err, ledger.OnlyParty)
			}
		}
	}
	forged := s.evidence
	forged.ProviderSigned = false
	_, err := s.w.Open(s.requester, ledger.WrongResult, &forged, s.at)
	s.refused(err, ledger.BadSignature)
	// A stranger's deal of the same id has other parties, and so another
	// dispute.
	other := s.evidence
	other.Deal.Requester, other.Offer.Requester = s.people[0], s.people[0]
	if other.Case(ledger.WrongResult).ID() == s.evidence.Case(ledger.WrongResult).ID() {
		t.Error("two pairs of parties share a dispute")
	}
	s.open(ledger.WrongResult)
	_, err = s.w.Open(s.requester, ledger.WrongResult, &s.evidence, s.at)
	s.refused(err, ledger.AlreadyOpened)
	s.open(ledger.Unpaid)
}

// Elsewhere a requester that let a window pass had its job for nothing.
func TestSilenceIsNoWayToAFreeJob(t *testing.T) {
	s := stage(t)
	was := s.worths()
	c := s.open(ledger.Unpaid)
	s.refused(s.w.ShowVoucher(c, units(price-1), true, s.at), ledger.VoucherTooLow)
	s.at.Time += uint64(rules.Answer)
	s.must(s.w.Execute(c, s.at))
	s.gains(was, s.provider, price)
	s.gains(was, s.requester, -price-30)

	// Nor by saying at the last moment that there was no result.
	s = stage(t)
	was = s.worths()
	unpaid := s.open(ledger.Unpaid)
	s.at.Time = s.evidence.Deal.Deadline + uint64(rules.Filing) - 1
	s.must(s.w.Execute(unpaid, s.at))
	late := s.file(ledger.NoResult)
	s.answer(late)
	s.must(s.w.Concede(s.requester, late, s.at))
	s.gains(was, s.provider, price)
	s.at.Time++
	_, err := s.w.Open(s.requester, ledger.WrongResult, &s.evidence, s.at)
	s.refused(err, ledger.TooLate)
}

// file opens a dispute now.
func (s *scene) file(kind ledger.Kind) ledger.Case {
	s.Helper()
	c, err := s.w.Open(s.evidence.Case(kind).Claimant(), kind, &s.evidence, s.at)
	s.must(err)
	return c
}

func TestARefusalSaysWhatAndWhy(t *testing.T) {
	s := stage(t)
	err := s.w.AnnounceWithdrawal(s.requester, units(5000), s.at)
	var refusal *ledger.Refusal
	if !errors.As(err, &refusal) || refusal.Reason != ledger.InsufficientBalance || len(refusal.Values) != 2 {
		t.Fatalf("%#v", err)
	}
	if refusal.Values[0] != units(5000) || refusal.Values[1] != units(deposited(1)) {
		t.Errorf("values %v", refusal.Values)
	}
}

// The constructor's conditions, each broken alone by one unit.
func TestRulesThatContradictEachOther(t *testing.T) {
	if err := terms.Check(); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*ledger.Terms){
		"unstake delay": func(t *ledger.Terms) { t.UnstakeDelay = uint64(rules.Filing) + rules.Longest() },
		"bond":          func(t *ledger.Terms) { t.Rules.Bond = units(29) },
		"appeal bond":   func(t *ledger.Terms) { t.Rules.AppealBond = units(20) },
		"fine":          func(t *ledger.Terms) { t.Rules.Fine = units(2) },
		"seat stake":    func(t *ledger.Terms) { t.SeatStake = units(4) },
		"beacon":        func(t *ledger.Terms) { t.Rules.BeaconDelay = 0 },
		"answer":        func(t *ledger.Terms) { t.Rules.Answer = 0 },
		"draw":          func(t *ledger.Terms) { t.Rules.Draw = 0 },
		"commit":        func(t *ledger.Terms) { t.Rules.Commit = 0 },
		"reveal":        func(t *ledger.Terms) { t.Rules.Reveal = 0 },
		"appeal":        func(t *ledger.Terms) { t.Rules.Appeal = 0 },
		"fee":           func(t *ledger.Terms) { t.Rules.Fee = atoll.Amount{} },
	} {
		bad := terms
		spoil(&bad)
		if _, err := ledger.New(bad, ledger.Addresses{}); !errors.Is(err, ledger.BadRules) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
