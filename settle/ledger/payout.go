package ledger

import "github.com/atoll-network/atoll"

// Payout is what happens to the money of a dispute when it ends.
type Payout struct {
	Verdict   Verdict
	Slashed   atoll.Amount // taken from the stake of a guilty provider
	Due       atoll.Amount // the victim's, contained in Claimant
	Claimant  atoll.Amount // to the balance of who opened the dispute
	Defendant atoll.Amount // to the balance of the accused or, of a provider, of its heir
	Rest      atoll.Amount // pays the referees; what is left is burned
	Rounds    [2]Judgment
}

// Judgment is what becomes of the referees of a round.
type Judgment struct {
	Right uint8        // positions that get a fee
	Wrong uint8        // positions that are fined
	Void  bool         // the fees come from the fines, as far as they reach
	Pot   atoll.Amount // fines that the court holds already
}

// Settle says who gets what when a dispute ends with a verdict, if there is as
// much at stake as a guilty provider is to lose; see [SettleWith].
func Settle(d Dispute, panels [2]Panel, v Verdict, trouble atoll.Amount, r Rules) Payout {
	return SettleWith(d, panels, v, trouble, r.Slash(d.Due), r)
}

// SettleWith says who gets what when a dispute ends with a verdict: the one of
// the round under way, Dismissed, or by a receipt NotGuilty. trouble goes from the claimant's bond to
// the accused. stake is what an accused provider has at stake, on its way out
// or not. The panels are those of the first round and of the appeal.
func SettleWith(d Dispute, panels [2]Panel, v Verdict, trouble, stake atoll.Amount, r Rules) Payout {
	appealed := d.Appellant != Nobody
	overturned := appealed && v != Void
	if appealed && !overturned {
		// An appeal without referees leaves the first verdict as it was.
		v = panels[0].Majority()
	}
	pledge := d.Pledge
	if d.Kind != Unpaid && d.Status != Open {
		pledge = r.Bond
	}
	held := r.Bond.Add(pledge)
	pay := Payout{Verdict: v}
	switch v {
	case Guilty:
		if d.Kind == Unpaid {
			pay.Due = least(d.Due, pledge)
		} else {
			pay.Slashed = least(stake, r.Slash(d.Due))
			pay.Due = r.Relief(d.Due, pay.Slashed)
			held = held.Add(pay.Slashed)
		}
		pay.Claimant = r.Bond.Add(pay.Due)
	case NotGuilty:
		pay.Defendant = pledge
	default:
		pay.Claimant, pay.Defendant = r.Bond.Sub(trouble), pledge.Add(trouble)
	}
	if appealed {
		held = held.Add(r.AppealBond)
		if !overturned || (v == Guilty) == (d.Appellant == Claimant) {
			if d.Appellant == Claimant {
				pay.Claimant = pay.Claimant.Add(r.AppealBond)
			} else {
				pay.Defendant = pay.Defendant.Add(r.AppealBond)
			}
		}
	}
	pay.Rest = held.Sub(pay.Claimant).Sub(pay.Defendant)
	if d.Status == Open || v == Dismissed {
		return pay
	}
	for round := 0; round <= d.Round(); round++ {
		p, verdict := panels[round], v
		if round == 1 && !overturned {
			verdict = Void
		}
		j := Judgment{Right: p.Right(verdict), Void: verdict == Void, Pot: times(r.Fine, uint64(p.Fined))}
		if d.Status == Voting || round < d.Round() {
			j.Wrong = p.all() &^ j.Right
		}
		pay.Rounds[round] = j
	}
	return pay
}

// Outcome is the verdict that ends a dispute at now if Court.execute is called.
// The panel is the one of the round under way. It refuses with WrongStatus or
// TooEarly.
func Outcome(d Dispute, p Panel, r Rules, now uint64) (Verdict, error) {
	v, from := Guilty, d.Time
	switch d.Status {
	case Open:
	case Drawing:
		v, from = Void, from+uint64(r.Draw)
	case Voting:
		v, from = p.Majority(), from+uint64(r.Commit)+uint64(r.Reveal)
		// Without a verdict, silent referees can be replaced until then.
		if v == Void && p.Replaced < MaxReplaced || v != Void && d.Round() == 0 {
			from += uint64(r.Appeal)
		}
	default:
		return 0, refuse(WrongStatus, d.Status)
	}
	if now < from {
		return 0, refuse(TooEarly, from)
	}
	return v, nil
}
