package ledger_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

// The terms of the tests: short windows and small sums.
var terms = ledger.Terms{
	Rules: ledger.Rules{
		Filing: 100, Answer: 20, Draw: 10, Commit: 12, Reveal: 8, Appeal: 15,
		BeaconDelay: 2, SlashFactor: 2,
		Fee: units(3), Fine: units(5), Bond: units(30), AppealBond: units(21),
	},
	WithdrawDelay: 60, UnstakeDelay: 400, SeatStake: units(12),
}

var rules = terms.Rules

func units(n uint64) atoll.Amount { return atoll.NewAmount(n) }

func number(a atoll.Amount) uint64 { return a.Big().Uint64() }

// Who sits at the table: two requesters, two providers, a solver, the referees,
// and two accounts that nobody has used.
const (
	requesters = 2
	providers  = 4
	referees   = 5
	strangers  = 17
	everybody  = 19
)

// wealth is what each is given at first, in the wallet.
const wealth = 1000

// table is a world, those who act in it, and what they did. If it has a mirror,
// the contracts are called too and must agree.
type table struct {
	*rapid.T
	w      *ledger.World
	m      *mirror
	at     ledger.Block
	salts  map[uint64]byte // of the blocks that have ended
	people []atoll.Account
	deals  []*deal
	trials []*trial
	signed map[[2]atoll.Account]atoll.Amount // the largest voucher, by payer and payee
	may    map[atoll.Account]atoll.Amount    // what each may lose by the call that is made

	focus     int // percent of what is done that brings a dispute on
	diligence int // percent of what should be done that is done
	blind     bool
	neutral   bool // nobody commits when it draws
}

// deal is messages of a job; what is true of them is in the evidence.
type deal struct {
	evidence ledger.Evidence
}

// trial is a dispute, as those who look on would write it down.
type trial struct {
	ledger.Case
	id    atoll.Digest
	kind  ledger.Kind
	deal  *deal
	bench [2][ledger.AppealPanel]bench
	said  [2][]ledger.Commitment // since a round's last draw
}

// bench is what is known of a position.
type bench struct {
	referee   atoll.Account // who was drawn
	committed bool
	vote      ledger.Vote
	revealed  bool
}

func (t *trial) round(b *table) int {
	d, _ := b.w.Dispute(t.id)
	return d.Round()
}

// heir is who answers with its money for what somebody did.
func (b *table) heir(who atoll.Account) atoll.Account { return b.w.Heir(who) }

// spokesman is a party or, now and then, who has taken its place, whether or
// not that one may speak.
func (b *table) spokesman(party atoll.Account) atoll.Account {
	if heir := b.heir(party); heir != party && b.chance("heir", 60) {
		return heir
	}
	return party
}

// payFor says that who speaks for a party may pay for it.
func (b *table) payFor(t *trial, caller, party atoll.Account, amount atoll.Amount) {
	if caller == party || t.kind != ledger.Unpaid && party == t.Provider && caller == b.heir(party) {
		b.mayLose(caller, amount)
	}
}

func (b *table) person(label string) atoll.Account {
	return oneOf(b, label, b.people)
}

// amount is one of the sizes that matter here.
func (b *table) amount(label string) atoll.Amount {
	n := uint64(b.upto(label, 200))
	if n == 200 {
		return ledger.Most().Add(units(1))
	}
	return units(n)
}

// whoever is somebody of whom something is true, or else who.
func (b *table) whoever(who atoll.Account, is func(atoll.Account) bool) atoll.Account {
	var those []atoll.Account
	for _, a := range b.people {
		if is(a) {
			those = append(those, a)
		}
	}
	if len(those) == 0 {
		return who
	}
	return oneOf(b, "whoever", those)
}

// upto draws from 0 to most, each as likely: rapid prefers small numbers.
func (b *table) upto(label string, most int) int {
	const golden = 0x9E3779B97F4A7C15
	return int(rapid.Uint64().Draw(b.T, label) * golden >> 32 % uint64(most+1))
}

func (b *table) between(label string, least, most int) int { return least + b.upto(label, most-least) }

func oneOf[T any](b *table, label string, all []T) T { return all[b.upto(label, len(all)-1)] }

func (b *table) chance(label string, percent int) bool {
	return b.upto(label, 99) < percent
}

func (b *table) worth(who atoll.Account) atoll.Amount {
	sum := b.w.Wallet(who).Add(b.w.Balance(who).Amount)
	for role := ledger.Provider; role <= ledger.Verifier; role++ {
		s := b.w.Stake(who, role)
		sum = sum.Add(s.Active).Add(s.Pending)
	}
	return sum
}

func (b *table) mayLose(who atoll.Account, amount atoll.Amount) {
	b.may[who] = b.may[who].Add(amount)
}

// call makes a call, and looks who lost by it. The arguments after act are the
// same call for the mirror.
func (b *table) call(name string, from atoll.Account, to contract, pack func() []byte, act func() error) error {
	before := make([]atoll.Amount, len(b.people))
	for i, who := range b.people {
		before[i] = b.worth(who)
	}
	err := act()
	for i, who := range b.people {
		if b.m == nil && b.worth(who).Add(b.may[who]).Cmp(before[i]) < 0 {
			b.Fatalf("%s by %s: %s had %s units and has %s; it may lose %s", name, b.name(from), b.name(who),
				before[i].Units(), b.worth(who).Units(), b.may[who].Units())
		}
	}
	clear(b.may)
	if b.m != nil {
		b.m.agree(b, name, from, to, pack(), err)
	}
	return err
}

func (b *table) name(who atoll.Account) string {
	for i, a := range b.people {
		if a == who {
			switch {
			case i < requesters:
				return fmt.Sprint("requester ", i)
			case i < providers:
				return fmt.Sprint("provider ", i)
			case i < referees:
				return "solver"
			case i < strangers:
				return fmt.Sprint("referee ", i)
			}
			return fmt.Sprint("stranger ", i)
		}
	}
	return who.Hex()
}

// reason is the name of what a call was refused for.
func reason(err error) string {
	var r ledger.Reason
	if err == nil || !errors.As(err, &r) {
		return ""
	}
	return string(r)
}

func (b *table) wait(seconds uint64) {
	b.at.Time += seconds
	if b.m != nil {
		b.m.w.Wait(seconds)
	}
}

func (b *table) mine(blocks int, salt byte) {
	for range blocks {
		b.salts[b.at.Number] = salt
		b.at.Number++
	}
	if b.m != nil {
		b.m.w.Mine(blocks, salt)
	}
}

// mix is the RANDAO mix of a block that has ended, as package evm makes it.
func (b *table) mix(block uint64) atoll.Digest {
	return crypto.Keccak256Hash([]byte{b.salts[block]}, units(block).Big().Bytes())
}

// bargain makes a deal.
func (b *table) bargain() *deal {
	n := uint64(len(b.deals) + 1)
	requester := b.people[b.upto("requester", requesters-1)]
	provider := b.people[b.between("provider", requesters, providers-1)]
	switch {
	case b.chance("other provider", 10):
		provider = b.person("anyone as provider")
	case b.chance("provider without stake", 10):
		provider = b.people[b.between("stranger", strangers, everybody-1)]
	}
	solver := b.people[providers]
	price := uint64(b.upto("price", 60))
	bound := price + uint64(b.upto("room", 40))
	offer := atoll.JobOffer{Requester: requester, Solver: solver, MaxPrice: units(bound), Nonce: n}
	d := atoll.Deal{Requester: requester, Provider: provider, Solver: solver, Price: units(price), GasPrice: units(1),
		MaxPrice: units(bound), Deadline: b.at.Time - 120 + uint64(b.upto("deadline", 180))}
	switch b.upto("oddity", 30) {
	case 1:
		offer.MaxPrice = units(bound / 2)
	case 2:
		d.MaxPrice, offer.MaxPrice = ledger.Most().Add(units(1)), ledger.Most().Add(units(2))
	case 3:
		offer.Solver = requester
	}
	e := ledger.Evidence{Offer: offer, Deal: d}
	r := atoll.Result{Provider: provider, Gas: uint64(b.upto("gas", 40)) * atoll.GasUnit}
	if b.chance("failed", 10) {
		r.Status = atoll.StatusFailed
	}
	e.OfferID, e.DealID = atoll.Digest{1}, atoll.Digest{2}
	binary.BigEndian.PutUint64(e.OfferID[24:], n)
	binary.BigEndian.PutUint64(e.DealID[24:], n)
	if b.m != nil {
		e.OfferID = atoll.Hash(b.m.w.Domain(), e.Offer)
		e.Deal.JobOffer = e.OfferID
		e.DealID = atoll.Hash(b.m.w.Domain(), e.Deal)
	}
	e.Deal.JobOffer, r.Deal = e.OfferID, e.DealID
	if b.chance("other result", 5) {
		r.Provider = solver
	}
	e.Result = r
	made := &deal{evidence: e}
	b.deals = append(b.deals, made)
	return made
}

func (b *table) trial() *trial {
	if len(b.trials) == 0 {
		return nil
	}
	return oneOf(b, "dispute", b.trials)
}

// open opens a dispute about a deal; good: with nothing but true signatures, by
// the one who may.
func (b *table) open(d *deal, kind ledger.Kind, good bool) {
	e := d.evidence
	e.RequesterSigned = good || b.chance("requester signed", 90)
	e.DealSigned = good || b.chance("deal signed", 90)
	e.ProviderSigned = good || b.chance("provider signed", 90)
	c := e.Case(kind)
	caller := c.Claimant()
	if !good && b.chance("other caller", 10) {
		caller = b.person("caller")
	}
	due, _ := e.Due(kind)
	b.mayLose(c.Claimant(), rules.Bond)
	if kind == ledger.Unpaid {
		b.mayLose(c.Requester, due.Add(rules.Bond))
	}
	err := b.call("open", caller, court, func() []byte { return b.m.open(kind, &e) }, func() error {
		_, err := b.w.Open(caller, kind, &e, b.at)
		return err
	})
	if err == nil {
		b.trials = append(b.trials, &trial{Case: c, id: c.ID(), kind: kind, deal: d})
	}
}

func (b *table) contest(t *trial, caller atoll.Account) {
	d, _ := b.w.Dispute(t.id)
	b.payFor(t, caller, t.Defendant(), rules.TopUp(d))
	_ = b.call("contest", caller, court, func() []byte { return b.m.contest(t) },
		func() error { return b.w.Contest(caller, t.Case, b.at) })
}

func (b *table) giveResult(t *trial, caller atoll.Account) {
	d, _ := b.w.Dispute(t.id)
	b.payFor(t, caller, t.Defendant(), rules.TopUp(d))
	r, signed := t.deal.evidence.Result, b.chance("signed", 90)
	if b.chance("says it failed", 20) {
		r.Status = atoll.StatusFailed
	}
	_ = b.call("giveResult", caller, court, func() []byte { return b.m.giveResult(t, &r, signed) },
		func() error { return b.w.GiveResult(caller, t.Case, &r, signed, b.at) })
}

func (b *table) showVoucher(t *trial) {
	d, panels := b.w.Dispute(t.id)
	cumulative := panels[0].Paid.Add(d.Due)
	if b.chance("other sum", 30) {
		cumulative = units(uint64(b.upto("cumulative", 200)))
	}
	good := b.chance("good", 90)
	b.sign(t.Requester, t.Provider, cumulative, good)
	_ = b.call("showVoucher", b.people[0], court, func() []byte { return b.m.showVoucher(t, cumulative, good) },
		func() error { return b.w.ShowVoucher(t.Case, cumulative, good, b.at) })
}

// sign writes down that a payer signed a voucher, and so may lose what it adds.
func (b *table) sign(payer, payee atoll.Account, cumulative atoll.Amount, good bool) {
	if !good {
		return
	}
	k := [2]atoll.Account{payer, payee}
	if cumulative.Cmp(b.signed[k]) > 0 {
		b.signed[k] = cumulative
	}
	b.mayLose(payer, cumulative.Sub(b.w.Claimed(payer, payee)))
}

func (b *table) showReceipt(t *trial, caller atoll.Account) {
	signed := b.chance("signed", 80)
	_ = b.call("showReceipt", caller, court, func() []byte { return b.m.showReceipt(t, signed) },
		func() error { return b.w.ShowReceipt(caller, t.Case, signed, b.at) })
}

func (b *table) concede(t *trial, caller atoll.Account) {
	_ = b.call("concede", caller, court, func() []byte { return b.m.concede(t) },
		func() error { return b.w.Concede(caller, t.Case, b.at) })
}

func (b *table) draw(t *trial, good bool) {
	d, panels := b.w.Dispute(t.id)
	p := panels[d.Round()]
	h := ledger.Header{Good: good && p.Beacon < b.at.Number, Mix: b.mix(p.Beacon)}
	// Who knows that it will be drawn may commit at once.
	var first ledger.Commitment
	ahead := b.w.Clone()
	if b.chance("and commits", 20) && ahead.Draw(t.Case, h, b.at) == nil {
		_, drawn := ahead.Dispute(t.id)
		for drawn[d.Round()].Committed&(1<<first.Position) != 0 {
			first.Position++
		}
		first.Referee = ahead.Referee(drawn[d.Round()].Seats[first.Position], b.at.Time)
	}
	vote := ledger.Vote{Guilty: true, Salt: atoll.Digest{7}}
	var err error
	if first.Referee != (atoll.Account{}) && !b.neutral {
		first.Hash = ledger.HashVote(t.id, d.Round(), first.Referee, vote.Guilty, vote.Salt)
		err = b.call("drawAndCommit", first.Referee, court, func() []byte { return b.m.drawAndCommit(t, p.Beacon, first) },
			func() error { return b.w.DrawAndCommit(first.Referee, t.Case, h, first.Position, first.Hash, b.at) })
		defer func() {
			if err == nil {
				s := &t.bench[d.Round()][first.Position]
				s.committed, s.vote = true, vote
				t.said[d.Round()] = append(t.said[d.Round()], first)
			}
		}()
	} else {
		err = b.call("draw", b.people[1], court, func() []byte { return b.m.draw(t, p.Beacon, h.Good) },
			func() error { return b.w.Draw(t.Case, h, b.at) })
	}
	if err != nil {
		return
	}
	_, panels = b.w.Dispute(t.id)
	seats, taken := b.w.Seats(), map[uint16]bool{}
	for i := range panels[d.Round()].Size {
		n, was := panels[d.Round()].Seats[i], p.Seats[i]
		if n == 0 || taken[n] {
			b.Fatalf("seat %d is drawn twice, or nobody", n)
		}
		taken[n] = true
		if p.Replaced > 0 && was != 0 {
			continue
		}
		who := seats[n-1].Account
		if who == t.Requester || who == t.Provider || who == t.Solver {
			b.Fatalf("%s judges its own case", b.name(who))
		}
		t.bench[d.Round()][i] = bench{referee: who}
	}
}

func (b *table) callAgain(t *trial) {
	round := b.round(t)
	_ = b.call("callAgain", b.people[2], court, func() []byte { return b.m.callAgain(t, round) },
		func() error { return b.w.CallAgain(t.id, round, b.at) })
}

// round is the one that is under way; rarely, if nobody looks, the other.
func (b *table) round(t *trial) int {
	if b.blind && b.chance("other round", 10) {
		return 1 - t.round(b)
	}
	return t.round(b)
}

func (b *table) commit(t *trial, position int, caller atoll.Account, guilty bool) {
	round := b.round(t)
	v := ledger.Vote{Index: len(t.said[round]), Guilty: guilty, Salt: atoll.Digest{byte(position), byte(round)}}
	c := ledger.Commitment{Position: position, Referee: caller, Hash: ledger.HashVote(t.id, round, caller, guilty, v.Salt)}
	err := b.call("commit", caller, court, func() []byte { return b.m.commit(t, round, position, c.Hash) },
		func() error { return b.w.Commit(caller, t.id, round, position, c.Hash, b.at) })
	if err == nil {
		s := &t.bench[round][position]
		s.committed, s.vote = true, v
		t.said[round] = append(t.said[round], c)
	}
}

func (b *table) reveal(t *trial, said []ledger.Commitment, votes []ledger.Vote) {
	round := t.round(b)
	err := b.call("reveal", b.people[3], court, func() []byte { return b.m.reveal(t, round, said, votes) },
		func() error { return b.w.Reveal(t.id, round, said, votes, b.at) })
	if err == nil {
		for _, v := range votes {
			t.bench[round][said[v.Index].Position].revealed = true
		}
	}
}

// verdict counts the votes of a round.
func (t *trial) verdict(round int) ledger.Verdict {
	size := [2]int{ledger.FirstPanel, ledger.AppealPanel}[round]
	guilty, not := 0, 0
	for _, s := range t.bench[round][:size] {
		switch {
		case s.revealed && s.vote.Guilty:
			guilty++
		case s.revealed:
			not++
		}
	}
	switch {
	case guilty > size/2:
		return ledger.Guilty
	case not > size/2:
		return ledger.NotGuilty
	}
	return ledger.Void
}

func (b *table) replace(t *trial) {
	d, panels := b.w.Dispute(t.id)
	p := panels[d.Round()]
	all := bits.OnesCount8(p.Committed) == int(p.Size)
	for i := range p.Size {
		s := t.bench[d.Round()][i]
		if !s.committed || all && !s.revealed {
			b.mayBeFined(s)
		}
	}
	round := d.Round()
	err := b.call("replace", b.people[0], court, func() []byte { return b.m.replace(t, round) },
		func() error { return b.w.Replace(t.id, round, b.at) })
	if err != nil {
		return
	}
	t.said[round] = nil
	for i := range p.Size {
		s := &t.bench[round][i]
		if !s.committed || all && !s.revealed {
			*s = bench{}
		}
		s.committed = s.revealed
	}
}

// mayBeFined excuses the fine of who was drawn, or has taken its place.
func (b *table) mayBeFined(s bench) { b.mayLose(b.heir(s.referee), rules.Fine) }

func (b *table) appeal(t *trial, caller atoll.Account) {
	b.payFor(t, caller, t.Claimant(), rules.AppealBond)
	b.payFor(t, caller, t.Defendant(), rules.AppealBond)
	_ = b.call("appeal", caller, court, func() []byte { return b.m.appeal(t) },
		func() error { return b.w.Appeal(caller, t.Case, b.at) })
}

// execute ends a dispute. Referees lose a fine if they said nothing, or the
// contrary of the verdict, and a guilty provider loses stake; the others lose
// nothing.
func (b *table) execute(t *trial, caller atoll.Account) error {
	d, panels := b.w.Dispute(t.id)
	final := t.verdict(0)
	if d.Appellant != ledger.Nobody && t.verdict(1) != ledger.Void {
		final = t.verdict(1)
	}
	if d.Status == ledger.Voting || d.Status == ledger.Drawing {
		for round := range d.Round() + 1 {
			of := final
			if t.verdict(round) == ledger.Void {
				of = ledger.Void
			}
			for i := range panels[round].Size {
				s := t.bench[round][i]
				if s.referee == (atoll.Account{}) || s.revealed && (of == ledger.Void || s.vote.Guilty == (of == ledger.Guilty)) {
					continue
				}
				b.mayBeFined(s)
			}
		}
	}
	if final == ledger.Guilty || d.Status == ledger.Open {
		if t.kind != ledger.Unpaid {
			b.mayLose(b.heir(t.Provider), rules.Slash(d.Due))
		}
	}
	return b.call("execute", caller, court, func() []byte { return b.m.execute(t) },
		func() error { return b.w.Execute(t.Case, b.at) })
}

// progress does what is to be done in a dispute, or lets its time pass. Who
// should act may be silent.
func (b *table) progress(t *trial) {
	d, panels := b.w.Dispute(t.id)
	p := panels[d.Round()]
	stage, until := ledger.Phase(d, p, rules, b.at.Time)
	if stage == ledger.StageClosed {
		return
	}
	if stage == ledger.StageDraw && b.at.Number <= p.Beacon {
		b.mine(int(p.Beacon-b.at.Number)+1, byte(b.upto("salt", 255)))
	}
	steps := ledger.Steps(t.Case, d, p, rules, b.at)
	if len(steps) == 0 || until != 0 && !b.chance("on time", b.diligence) {
		if until == 0 {
			b.Fatalf("a dispute at %q waits for nobody, for ever", stage)
		}
		b.wait(until - b.at.Time)
		return
	}
	// The last step is the one that the stage is for.
	s := steps[len(steps)-1]
	if b.chance("another step", 10) {
		s = oneOf(b, "step", steps)
	}
	switch s.Action {
	case ledger.ActContest:
		b.contest(t, b.spokesman(s.By))
	case ledger.ActGiveResult:
		b.giveResult(t, b.spokesman(s.By))
	case ledger.ActShowVoucher:
		b.showVoucher(t)
	case ledger.ActShowReceipt:
		b.showReceipt(t, b.spokesman(s.By))
	case ledger.ActConcede:
		b.concede(t, s.By)
	case ledger.ActDraw:
		if b.chance("trim", 5) {
			b.trim(b.people[0])
		}
		b.draw(t, true)
	case ledger.ActCallAgain:
		b.callAgain(t)
	case ledger.ActCommit:
		for i := range p.Size {
			if s.Positions&(1<<i) != 0 && b.chance("commits", b.diligence) {
				if who := b.w.Referee(p.Seats[i], d.Time); who != (atoll.Account{}) {
					b.commit(t, int(i), who, b.chance("guilty", 60))
				}
			}
		}
		b.wait(until - b.at.Time)
	case ledger.ActReveal:
		var votes []ledger.Vote
		for i := range p.Size {
			if s.Positions&(1<<i) != 0 && b.chance("reveals", b.diligence) {
				votes = append(votes, t.bench[d.Round()][i].vote)
			}
		}
		b.reveal(t, t.said[d.Round()], votes)
		b.wait(until - b.at.Time)
	case ledger.ActReplace:
		b.replace(t)
	case ledger.ActAppeal:
		b.appeal(t, b.spokesman(s.By))
	case ledger.ActExecute:
		_ = b.execute(t, b.people[0])
	}
	if after, now := b.w.Dispute(t.id); after == d && now == panels && until > b.at.Time {
		// Somebody lacked the money, or there are too few referees.
		b.wait(until - b.at.Time)
	}
}

// any does something in a dispute without asking whether it can be done.
func (b *table) any(t *trial) {
	caller := b.person("caller")
	b.blind = true
	defer func() { b.blind = false }()
	switch b.upto("act", 11) {
	case 0:
		b.contest(t, caller)
	case 1:
		b.giveResult(t, caller)
	case 2:
		b.showVoucher(t)
	case 3:
		b.concede(t, caller)
	case 4:
		b.draw(t, b.chance("good", 70))
	case 5:
		b.callAgain(t)
	case 6:
		d, panels := b.w.Dispute(t.id)
		position := b.upto("position", 8)
		if p := panels[d.Round()]; b.chance("the referee", 50) && position < int(p.Size) {
			caller = b.w.Referee(p.Seats[position], d.Time)
		}
		if caller != (atoll.Account{}) {
			b.commit(t, position, caller, b.chance("guilty", 50))
		}
	case 7:
		said := t.said[t.round(b)]
		if len(said) == 0 {
			b.reveal(t, nil, nil)
			return
		}
		v := t.bench[t.round(b)][oneOf(b, "whose", said).Position].vote
		if b.chance("lie", 30) {
			v.Guilty = !v.Guilty
		}
		votes := []ledger.Vote{v}
		if b.chance("twice", 10) {
			votes = append(votes, v)
		}
		if b.chance("other commitments", 10) {
			said = slices.Clone(said)
			said[0].Position = 2
			said[0].Hash[0]++
		}
		b.reveal(t, said, votes)
	case 8:
		b.replace(t)
	case 9:
		b.appeal(t, caller)
	case 10:
		_ = b.execute(t, caller)
	case 11:
		b.showReceipt(t, caller)
	}
}

// money does something that is no part of a dispute; what needs a notice
// mostly is done by somebody who gave one.
func (b *table) money() {
	who, role := b.person("who"), ledger.Role(b.upto("role", 3))
	act := b.upto("money", 15)
	if b.chance("has notice", 70) {
		switch act {
		case 4, 5:
			who = b.whoever(who, func(a atoll.Account) bool { return !b.w.Balance(a).Leaving.IsZero() })
		case 9:
			who = b.whoever(who, func(a atoll.Account) bool { return !b.w.Stake(a, role).Active.IsZero() })
		case 10, 11:
			for role = ledger.Provider; role < ledger.Verifier; role++ {
				if slices.ContainsFunc(b.people, func(a atoll.Account) bool { return !b.w.Stake(a, role).Pending.IsZero() }) {
					break
				}
			}
			who = b.whoever(who, func(a atoll.Account) bool { return !b.w.Stake(a, role).Pending.IsZero() })
		}
	}
	switch act {
	case 0:
		n := b.amount("amount")
		_ = b.call("deposit", who, escrow, func() []byte { return b.m.deposit(n) },
			func() error { return b.w.Deposit(who, n) })
	case 1:
		to, n := b.person("to"), b.amount("amount")
		if b.chance("zero account", 5) {
			to = atoll.Account{}
		}
		b.mayLose(who, n)
		_ = b.call("depositFor", who, escrow, func() []byte { return b.m.depositFor(to, n) },
			func() error { return b.w.DepositFor(who, to, n) })
	case 2:
		n, at := b.amount("amount"), b.at.Time+terms.WithdrawDelay-2+uint64(b.upto("available", 30))
		_ = b.call("depositUntil", who, escrow, func() []byte { return b.m.depositUntil(n, at) },
			func() error { return b.w.DepositUntil(who, n, at, b.at) })
	case 3:
		n := b.amount("amount")
		_ = b.call("announceWithdrawal", who, escrow, func() []byte { return b.m.announce(n) },
			func() error { return b.w.AnnounceWithdrawal(who, n, b.at) })
	case 4:
		_ = b.call("cancelWithdrawal", who, escrow, func() []byte { return b.m.cancel() },
			func() error { return b.w.CancelWithdrawal(who) })
	case 5:
		_ = b.call("withdraw", who, escrow, func() []byte { return b.m.withdraw() },
			func() error { return b.w.Withdraw(who, b.at) })
	case 6, 7:
		b.claim(who)
	case 8:
		n := b.amount("amount")
		_ = b.call("stake", who, nodes, func() []byte { return b.m.stake(role, n) },
			func() error { return b.w.PutStake(who, role, n) })
	case 9:
		n := b.amount("amount")
		if b.chance("all", 60) {
			n = b.w.Stake(who, role).Active
		}
		_ = b.call("requestUnstake", who, nodes, func() []byte { return b.m.requestUnstake(role, n) },
			func() error { return b.w.RequestUnstake(who, role, n, b.at) })
	case 10:
		_ = b.call("cancelUnstake", who, nodes, func() []byte { return b.m.cancelUnstake(role) },
			func() error { return b.w.CancelUnstake(who, role) })
	case 11:
		_ = b.call("withdrawStake", who, nodes, func() []byte { return b.m.withdrawStake(role) },
			func() error { return b.w.WithdrawStake(who, role, b.at) })
	case 12:
		n := b.upto("seat", len(b.w.Seats())+2)
		_ = b.call("sit", who, nodes, func() []byte { return b.m.sit(n) },
			func() error { return b.w.Sit(who, n, b.at) })
	case 13:
		b.rise(who)
	case 14:
		b.rotate(who)
	case 15:
		b.trim(who)
	}
}

func (b *table) claim(payee atoll.Account) {
	var lines []ledger.Line
	if b.chance("bad payee", 3) {
		payee = b.w.At.Escrow
	}
	for range b.upto("lines", 3) {
		l := ledger.Line{Payer: b.person("payer"), Good: b.chance("good", 85),
			Cumulative: units(uint64(b.upto("cumulative", 300)))}
		b.sign(l.Payer, payee, l.Cumulative, l.Good)
		lines = append(lines, l)
	}
	if len(lines) == 1 && b.chance("alone", 50) {
		_ = b.call("claimSigned", b.people[0], escrow, func() []byte { return b.m.claimSigned(payee, lines[0]) },
			func() error { _, err := b.w.Claim(payee, lines...); return err })
		return
	}
	_ = b.call("claim", b.people[0], escrow, func() []byte { return b.m.claim(payee, lines) },
		func() error { _, err := b.w.Claim(payee, lines...); return err })
}

func (b *table) trim(who atoll.Account) {
	most := b.upto("seats", 4)
	_ = b.call("trim", who, nodes, func() []byte { return b.m.trim(most) },
		func() error { b.w.Trim(most, b.at); return nil })
}

func (b *table) rise(who atoll.Account) {
	_ = b.call("rise", who, nodes, func() []byte { return b.m.rise() },
		func() error { return b.w.Rise(who, b.at) })
}

// rotate lets another take an account's place.
func (b *table) rotate(who atoll.Account) {
	to := b.person("candidate")
	switch {
	case b.chance("stranger", 50):
		to = b.people[b.between("stranger", strangers, everybody-1)]
	case b.chance("accused", 30):
		to = b.whoever(to, func(a atoll.Account) bool { return b.w.Stake(a, ledger.Provider).Locks != 0 })
	}
	_ = b.call("offerRotation", who, nodes, func() []byte { return b.m.offerRotation(to) },
		func() error { b.w.OfferRotation(who, to); return nil })
	for role := ledger.Provider; role <= ledger.Verifier; role++ {
		s := b.w.Stake(who, role)
		b.mayLose(who, s.Active.Add(s.Pending))
	}
	_ = b.call("acceptRotation", to, nodes, func() []byte { return b.m.acceptRotation(who) },
		func() error { return b.w.AcceptRotation(to, who, b.at) })
}

// play does one thing, of all that can be done.
func (b *table) play() {
	t := b.trial()
	if t != nil && b.chance("progress", b.focus) {
		b.progress(t)
		return
	}
	n := b.upto("play", 99)
	switch {
	case n < 30 && t != nil:
		b.any(t)
	case n < 55:
		d := b.bargain()
		b.open(d, ledger.Kind(b.upto("kind", 2)), b.chance("good evidence", 70))
	case n < 58 && len(b.deals) > 0:
		b.open(oneOf(b, "deal", b.deals), ledger.Kind(b.upto("kind", 2)), true)
	case n < 90:
		b.money()
	case n < 95:
		b.wait(uint64(b.between("seconds", 1, 12)))
	case n < 96:
		b.wait(oneOf(b, "delay", []uint64{terms.WithdrawDelay, terms.UnstakeDelay, terms.UnstakeDelay + 1}))
	case n < 99:
		b.mine(b.between("blocks", 1, 4), byte(n))
	default:
		b.mine(ledger.BeaconMemory+b.between("many blocks", -1, 4), byte(n))
	}
}

type contract int

const (
	escrow contract = iota
	nodes
	court
)

// furnished is a world in which everybody has something in the wallet, most have
// something everywhere, and the referees sit. Its block is a second after.
func furnished(people []atoll.Account, where ledger.Addresses, at ledger.Block) (*ledger.World, ledger.Block) {
	w, err := ledger.New(terms, where)
	if err != nil {
		panic(err) // the terms are a constant
	}
	must := func(err error) {
		if err != nil {
			panic(err) // everybody has been funded
		}
	}
	for i, who := range people {
		w.Fund(who, units(wealth))
		if i < strangers {
			must(w.Deposit(who, units(deposited(i))))
		}
		switch {
		case i < referees:
			must(w.PutStake(who, ledger.Provider, units(deposited(i))))
		case i < strangers:
			must(w.PutStake(who, ledger.Verifier, units(seated(i))))
			must(w.Sit(who, i-referees+1, at))
		}
	}
	at.Time++
	return w, at
}

func deposited(i int) uint64 { return uint64(100 + 110*(i%4)) }

func seated(i int) uint64 { return uint64(12 + i%3*6) }

// alone is a table without contracts.
func alone(t *rapid.T) *table {
	people := make([]atoll.Account, everybody)
	for i := range people {
		people[i] = atoll.Account{0xaa, byte(i + 1)}
	}
	w, at := furnished(people, ledger.Addresses{Escrow: atoll.Account{1}, Nodes: atoll.Account{2}, Court: atoll.Account{3}},
		ledger.Block{Time: 1_700_000_000, Number: 10})
	return sit(t, &table{w: w, at: at, people: people})
}

func sit(t *rapid.T, b *table) *table {
	b.T, b.salts, b.signed, b.may = t, map[uint64]byte{}, map[[2]atoll.Account]atoll.Amount{}, map[atoll.Account]atoll.Amount{}
	b.focus = oneOf(b, "focus", []int{40, 80, 90})
	b.diligence = oneOf(b, "diligence", []int{70, 95, 100})
	if b.chance("empty seats", 15) {
		for _, who := range b.people[strangers-b.between("how many", 1, 7) : strangers] {
			b.rise(who)
		}
		b.wait(terms.UnstakeDelay + 1)
	}
	return b
}
