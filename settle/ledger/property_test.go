package ledger_test

import (
	"flag"
	"fmt"
	"strconv"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
	"pgregory.net/rapid"
)

// sequences checks a property at least 2,000 times, and 100,000 times where
// -rapid.checks asks for 1,000 draws or more.
func sequences(t *testing.T, property func(*rapid.T)) {
	t.Helper()
	checks, rounds := 100, 20
	if f := flag.Lookup("rapid.checks"); f != nil {
		if n, err := strconv.Atoi(f.Value.String()); err == nil {
			checks = n
		}
	}
	if checks >= 1000 {
		rounds = 100
	}
	for i := range rounds {
		if !t.Run(fmt.Sprint(i), rapid.MakeCheck(property)) {
			return
		}
	}
}

// What parties do, honest or not, in any order.
func TestMoneyIsSafeWhateverPartiesDo(t *testing.T) {
	sequences(t, func(rt *rapid.T) {
		b := alone(rt)
		total := b.w.Total()
		for range b.between("steps", 1, 80) {
			b.play()
			if got := b.w.Total(); got != total {
				b.Fatalf("there are %s units, want %s", got.Units(), total.Units())
			}
			b.courtHoldsWhatIsInDispute()
			b.theAccusedAreHeld()
		}
		b.nobodyIsPaidMoreThanSigned()
		b.stepsAreWhatCanBeDone()
		b.everybodyGetsOut()
	})
}

// The court has the bonds and pledges of the disputes that are open, and the
// fines of silent referees, and nothing else.
func (b *table) courtHoldsWhatIsInDispute() {
	var want atoll.Amount
	for _, t := range b.trials {
		d, panels := b.w.Dispute(t.id)
		if d.Status == ledger.Closed {
			continue
		}
		want = want.Add(d.Pledge).Add(rules.Bond)
		if d.Kind != ledger.Unpaid && d.Status != ledger.Open {
			want = want.Add(rules.Bond)
		}
		if d.Appellant != ledger.Nobody {
			want = want.Add(rules.AppealBond)
		}
		for _, p := range panels {
			want = want.Add(rules.Fine.MulDivCeil(uint64(p.Fined), 1))
		}
	}
	if got := b.w.Balance(b.w.At.Court).Amount; got != want {
		b.Fatalf("the court has %s units, of disputes that are open %s", got.Units(), want.Units())
	}
}

// Every stake is held by the disputes in which its owner is accused, and by no
// other.
func (b *table) theAccusedAreHeld() {
	locks := map[atoll.Account]uint64{}
	for _, t := range b.trials {
		if d, _ := b.w.Dispute(t.id); d.Status != ledger.Closed && d.Kind != ledger.Unpaid {
			locks[b.heir(t.Provider)]++
		}
	}
	for _, who := range b.people {
		for role := ledger.Provider; role <= ledger.Verifier; role++ {
			want := locks[who]
			if role != ledger.Provider {
				want = 0
			}
			if got := b.w.Stake(who, role).Locks; got != want {
				b.Fatalf("the stake of %s in role %d is held by %d disputes, want %d", b.name(who), role, got, want)
			}
		}
	}
}

func (b *table) nobodyIsPaidMoreThanSigned() {
	for _, payer := range b.people {
		for _, payee := range b.people {
			paid, signed := b.w.Claimed(payer, payee), b.signed[[2]atoll.Account{payer, payee}]
			if paid.Cmp(signed) > 0 {
				b.Fatalf("%s was paid %s units by %s, who signed %s", b.name(payee), paid.Units(), b.name(payer), signed.Units())
			}
		}
	}
}

// Each step of Steps can be made, and no other action can, by whomever.
func (b *table) stepsAreWhatCanBeDone() {
	for _, t := range b.trials {
		d, panels := b.w.Dispute(t.id)
		p := panels[d.Round()]
		can := map[ledger.Action]bool{}
		for _, s := range ledger.Steps(t.Case, d, p, rules, b.at) {
			can[s.Action] = true
		}
		if d.Status != ledger.Closed && len(can) == 0 {
			if _, until := ledger.Phase(d, p, rules, b.at.Time); until == 0 {
				b.Fatalf("nothing can be done in a dispute, and no time ends that")
			}
		}
		for _, a := range actions {
			c := b.w.Clone()
			why := reason(a.try(c, t, b, d, p))
			// What the caller lacks is not the dispute's doing.
			if done := why == "" || why == "InsufficientBond" || why == "NotEnoughReferees"; done != can[a.name] {
				stage, _ := ledger.Phase(d, p, rules, b.at.Time)
				b.Fatalf("at %q, round %d, %s is refused with %q; listed: %v", stage, d.Round(), a.name, why, can[a.name])
			}
		}
	}
}

// actions are all that can be done in a dispute, with arguments that are right
// if anything is.
var actions = []struct {
	name ledger.Action
	try  func(w *ledger.World, t *trial, b *table, d ledger.Dispute, p ledger.Panel) error
}{
	{ledger.ActContest, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		return w.Contest(t.Defendant(), t.Case, b.at)
	}},
	{ledger.ActGiveResult, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		r := atoll.Result{Deal: t.Deal, Provider: t.Provider}
		return w.GiveResult(t.Defendant(), t.Case, &r, true, b.at)
	}},
	{ledger.ActShowVoucher, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		return w.ShowVoucher(t.Case, ledger.Most(), true, b.at)
	}},
	{ledger.ActShowReceipt, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		return w.ShowReceipt(t.Requester, t.Case, true, b.at)
	}},
	{ledger.ActConcede, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		return w.Concede(t.Claimant(), t.Case, b.at)
	}},
	{ledger.ActDraw, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, p ledger.Panel) error {
		return w.Draw(t.Case, ledger.Header{Good: true, Mix: b.mix(p.Beacon)}, b.at)
	}},
	{ledger.ActCallAgain, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		return w.CallAgain(t.id, t.round(b), b.at)
	}},
	{ledger.ActCommit, func(w *ledger.World, t *trial, b *table, d ledger.Dispute, p ledger.Panel) error {
		err := error(ledger.NotReferee)
		for i := range p.Size {
			who := w.Referee(p.Seats[i], d.Time)
			if err = w.Commit(who, t.id, d.Round(), int(i), atoll.Digest{1}, b.at); err == nil {
				return nil
			}
		}
		return err
	}},
	{ledger.ActReveal, func(w *ledger.World, t *trial, b *table, d ledger.Dispute, p ledger.Panel) error {
		said := t.said[d.Round()]
		err := w.Reveal(t.id, d.Round(), said, nil, b.at)
		if err != nil {
			return err
		}
		for _, c := range said {
			vote := t.bench[d.Round()][c.Position].vote
			if err = w.Reveal(t.id, d.Round(), said, []ledger.Vote{vote}, b.at); err == nil {
				return nil
			}
		}
		return err
	}},
	{ledger.ActReplace, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		return w.Replace(t.id, t.round(b), b.at)
	}},
	{ledger.ActAppeal, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		err := w.Appeal(t.Claimant(), t.Case, b.at)
		if reason(err) == "OnlyParty" {
			err = w.Appeal(t.Defendant(), t.Case, b.at)
		}
		return err
	}},
	{ledger.ActExecute, func(w *ledger.World, t *trial, b *table, _ ledger.Dispute, _ ledger.Panel) error {
		return w.Execute(t.Case, b.at)
	}},
}

// From wherever things stand, anyone alone brings every dispute to its end in
// the time that the rules say, and then everybody takes out everything.
func (b *table) everybodyGetsOut() {
	w, at, latest := b.w.Clone(), b.at, b.at.Time
	total := w.Total()
	for _, t := range b.trials {
		d, panels := w.Dispute(t.id)
		end := ledger.Latest(d, panels[d.Round()], rules, at.Time)
		if end > at.Time+rules.Longest() {
			b.Fatalf("a dispute may last %d seconds more, of %d in all", end-at.Time, rules.Longest())
		}
		latest = max(latest, end)
	}
	for {
		next := uint64(0)
		for _, t := range b.trials {
			if until := b.push(w, t, at); until != 0 && (next == 0 || until < next) {
				next = until
			}
		}
		if next == 0 {
			break
		}
		at.Time = next
	}
	if at.Time > latest {
		b.Fatalf("the last dispute ends at %d, %d seconds too late", at.Time, at.Time-latest)
	}
	if got := w.Balance(w.At.Court).Amount; !got.IsZero() {
		b.Fatalf("the court keeps %s units", got.Units())
	}
	must := func(err error) {
		if err != nil {
			b.Fatalf("on the way out: %v", err)
		}
	}
	for _, who := range b.people {
		if n := w.Balance(who).Amount; !n.IsZero() {
			must(w.AnnounceWithdrawal(who, n, at))
		}
		for role := ledger.Provider; role <= ledger.Verifier; role++ {
			if n := w.Stake(who, role).Active; !n.IsZero() {
				must(w.RequestUnstake(who, role, n, at))
			}
		}
	}
	at.Time += max(terms.WithdrawDelay, terms.UnstakeDelay)
	for _, who := range b.people {
		// Who has promised to leave later does.
		at.Time = max(at.Time, w.Balance(who).AvailableAt)
	}
	out := w.Balance(ledger.Burned).Amount
	for _, who := range b.people {
		if !w.Balance(who).Amount.IsZero() {
			must(w.Withdraw(who, at))
		}
		for role := ledger.Provider; role <= ledger.Verifier; role++ {
			if !w.Stake(who, role).Pending.IsZero() {
				must(w.WithdrawStake(who, role, at))
			}
		}
		out = out.Add(w.Wallet(who))
	}
	if out != total {
		b.Fatalf("%s units are in wallets or burned, of %s", out.Units(), total.Units())
	}
}

// push does what anyone may do to end a dispute, and nothing that needs
// another: no vote, no answer, no draw. It returns until when to wait, or zero
// when the dispute is over.
func (b *table) push(w *ledger.World, t *trial, at ledger.Block) (until uint64) {
	for {
		d, panels := w.Dispute(t.id)
		stage, until := ledger.Phase(d, panels[d.Round()], rules, at.Time)
		err := error(nil)
		switch stage {
		case ledger.StageClosed:
			return 0
		case ledger.StageReplace:
			err = w.Replace(t.id, d.Round(), at)
		case ledger.StageExecute:
			err = w.Execute(t.Case, at)
		default:
			return until
		}
		if err != nil {
			b.Fatalf("%s: %v", stage, err)
		}
	}
}

// While anyone does what can be done as soon as it can, the time by which a
// dispute ends never moves further away.
func TestTheEndOfADisputeComesNearer(t *testing.T) {
	sequences(t, func(rt *rapid.T) {
		b := alone(rt)
		for len(b.trials) == 0 {
			b.open(b.bargain(), ledger.Kind(b.upto("kind", 2)), true)
		}
		c := b.trials[0]
		begun := b.at.Time
		end := begun + rules.Longest()
		for {
			d, panels := b.w.Dispute(c.id)
			now := ledger.Latest(d, panels[d.Round()], rules, b.at.Time)
			if now > end {
				b.Fatalf("%d seconds after its opening, a dispute that was to end after %d seconds ends after %d",
					b.at.Time-begun, end-begun, now-begun)
			}
			if end = now; d.Status == ledger.Closed {
				break
			}
			b.progress(c)
		}
	})
}
