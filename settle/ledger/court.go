package ledger

import "github.com/atoll-network/atoll"

// Open is Court.open. It returns the dispute that it opened.
func (w *World) Open(caller atoll.Account, kind Kind, e *Evidence, at Block) (Case, error) {
	r, c := w.Terms.Rules, e.Case(kind)
	due, err := e.Due(kind)
	if err != nil {
		return c, err
	}
	until := atoll.NewAmount(e.Deal.Deadline).Add(atoll.NewAmount(uint64(r.Filing)))
	id := c.ID()
	switch {
	case caller != c.Claimant():
		return c, refuse(OnlyParty, c.Claimant())
	case atoll.NewAmount(at.Time).Cmp(until) >= 0:
		return c, refuse(TooLate, until.Units())
	case kind == NoResult && at.Time <= e.Deal.Deadline:
		return c, refuse(TooEarly, e.Deal.Deadline+1)
	case w.disputes[id].Status != None:
		return c, refuse(AlreadyOpened)
	}
	if err := w.canPay(caller, r.Bond); err != nil {
		return c, err
	}
	if kind != Unpaid {
		if err := w.lock(c.Provider, at); err != nil {
			return c, err
		}
	}
	w.seize(caller, r.Bond)
	pledge := w.seize(c.Defendant(), r.Pledge(kind, due))
	var paid atoll.Amount
	if kind == Unpaid {
		paid = w.Claimed(c.Requester, c.Provider)
	}
	w.disputes[id] = Dispute{Pledge: pledge, Due: due, Time: at.Time + uint64(r.Answer), Status: Open, Kind: kind}
	w.panels[id] = &[2]Panel{{Paid: paid}}
	return c, nil
}

// Contest is Court.contest.
func (w *World) Contest(caller atoll.Account, c Case, at Block) error {
	d, err := w.toAnswer(caller, c, at)
	if err != nil {
		return err
	}
	if d.Kind == NoResult {
		return refuse(WrongKind, d.Kind)
	}
	return w.contest(caller, d, c, at)
}

// GiveResult is Court.giveResult; signed is whether the provider has signed r.
func (w *World) GiveResult(caller atoll.Account, c Case, r *atoll.Result, signed bool, at Block) error {
	d, err := w.toAnswer(caller, c, at)
	if err != nil {
		return err
	}
	if d.Kind != NoResult {
		return refuse(WrongKind, d.Kind)
	}
	if err := checkResult(c.Deal, c.Provider, r, signed); err != nil {
		return err
	}
	if r.Status == atoll.StatusFailed {
		w.close(d, c, Dismissed, atoll.Amount{}, at)
		return nil
	}
	return w.contest(caller, d, c, at)
}

// ShowVoucher is Court.showVoucher; good is whether the requester has signed
// the voucher for the provider.
func (w *World) ShowVoucher(c Case, cumulative atoll.Amount, good bool, at Block) error {
	d, panels := w.Dispute(c.ID())
	if d.Status != Open {
		return refuse(WrongStatus, d.Status)
	}
	if d.Kind != Unpaid {
		return refuse(WrongKind, d.Kind)
	}
	if at.Time >= d.Time {
		return refuse(TooLate, d.Time)
	}
	if needed := panels[0].Paid.Add(d.Due); cumulative.Cmp(needed) < 0 {
		return refuse(VoucherTooLow, cumulative, needed)
	}
	if !good {
		return refuse(BadSignature, c.Requester)
	}
	w.close(d, c, Dismissed, atoll.Amount{}, at)
	_, err := w.Claim(c.Provider, Line{c.Requester, cumulative, true})
	return err
}

// ShowReceipt is Court.showReceipt; signed is whether the provider has signed
// its receipt for the deal.
func (w *World) ShowReceipt(caller atoll.Account, c Case, signed bool, at Block) error {
	d, err := w.toAnswer(caller, c, at)
	if err != nil {
		return err
	}
	if d.Kind != Unpaid {
		return refuse(WrongKind, d.Kind)
	}
	if !signed {
		return refuse(BadSignature, c.Provider)
	}
	w.close(d, c, NotGuilty, atoll.Amount{}, at)
	return nil
}

// Concede is Court.concede.
func (w *World) Concede(caller atoll.Account, c Case, at Block) error {
	d, panels := w.Dispute(c.ID())
	if d.Status != Open && d.Status != Drawing || d.Appellant != Nobody || panels[0].Replaced != 0 {
		return refuse(WrongStatus, d.Status)
	}
	if d.Status == Open && at.Time >= d.Time {
		return refuse(TooLate, d.Time)
	}
	if caller != c.Claimant() {
		return refuse(OnlyParty, c.Claimant())
	}
	trouble := w.Terms.Rules.Fee
	if d.Kind == NoResult && d.Status == Drawing {
		trouble = atoll.Amount{}
	}
	w.close(d, c, Dismissed, trouble, at)
	return nil
}

// Appeal is Court.appeal.
func (w *World) Appeal(caller atoll.Account, c Case, at Block) error {
	r, id := w.Terms.Rules, c.ID()
	d, panels := w.Dispute(id)
	if d.Status != Voting || d.Appellant != Nobody {
		return refuse(WrongStatus, d.Status)
	}
	from := d.Time + uint64(r.Commit) + uint64(r.Reveal)
	if at.Time < from {
		return refuse(TooEarly, from)
	}
	if until := from + uint64(r.Appeal); at.Time >= until {
		return refuse(TooLate, until)
	}
	loser, side := c.Claimant(), Claimant
	switch panels[0].Majority() {
	case Void:
		return refuse(NoVerdict)
	case Guilty:
		loser, side = c.Defendant(), Defendant
	}
	if !w.speaksFor(caller, loser, c) {
		return refuse(OnlyParty, loser)
	}
	if err := w.take(caller, r.AppealBond); err != nil {
		return err
	}
	d.Appellant = side
	w.call(id, d, Panel{Size: AppealPanel}, at)
	return nil
}

// Execute is Court.execute.
func (w *World) Execute(c Case, at Block) error {
	d, panels := w.Dispute(c.ID())
	v, err := Outcome(d, panels[d.Round()], w.Terms.Rules, at.Time)
	if err != nil {
		return err
	}
	w.close(d, c, v, atoll.Amount{}, at)
	return nil
}

// speaksFor reports whether an account is a party to a dispute, or has taken the
// place of an accused provider, whose stake it is now.
func (w *World) speaksFor(caller, party atoll.Account, c Case) bool {
	return caller == party || !c.Unpaid && party == c.Provider && caller == w.Heir(party)
}

// toAnswer is a dispute that the caller, who is the accused or its heir, can
// still answer.
func (w *World) toAnswer(caller atoll.Account, c Case, at Block) (Dispute, error) {
	d := w.disputes[c.ID()]
	switch {
	case d.Status != Open:
		return d, refuse(WrongStatus, d.Status)
	case at.Time >= d.Time:
		return d, refuse(TooLate, d.Time)
	case !w.speaksFor(caller, c.Defendant(), c):
		return d, refuse(OnlyParty, c.Defendant())
	}
	return d, nil
}

// contest takes the bond, fills the pledge of a requester up, and calls for the
// first draw.
func (w *World) contest(caller atoll.Account, d Dispute, c Case, at Block) error {
	missing := w.Terms.Rules.TopUp(d)
	if err := w.take(caller, missing); err != nil {
		return err
	}
	if c.Unpaid {
		d.Pledge = d.Pledge.Add(missing)
	}
	id := c.ID()
	p := w.panels[id][0]
	p.Size = FirstPanel
	w.call(id, d, p, at)
	return nil
}

// call calls for a draw.
func (w *World) call(id atoll.Digest, d Dispute, p Panel, at Block) {
	p.Beacon, p.SeatCount = at.Number+uint64(w.Terms.Rules.BeaconDelay), uint64(len(w.seats))
	w.panels[id][d.Round()] = p
	delete(w.commitments, place{id, d.Round()})
	d.Status, d.Time = Drawing, at.Time
	w.disputes[id] = d
}

// take takes an amount from an account's balance, all of it or nothing.
func (w *World) take(from atoll.Account, amount atoll.Amount) error {
	if err := w.canPay(from, amount); err != nil {
		return err
	}
	w.seize(from, amount)
	return nil
}

func (w *World) canPay(from atoll.Account, amount atoll.Amount) error {
	if there := w.balances[from].Amount; amount.Cmp(there) > 0 {
		return refuse(InsufficientBond, amount, there)
	}
	return nil
}

// close ends a dispute and pays out all that the court holds of it.
func (w *World) close(d Dispute, c Case, v Verdict, trouble atoll.Amount, at Block) {
	id, r := c.ID(), w.Terms.Rules
	_, panels := w.Dispute(id)
	closed := d
	closed.Status = Closed
	w.disputes[id] = closed
	var stake atoll.Amount
	defendant := c.Defendant()
	if !c.Unpaid {
		lose := Settle(d, panels, v, trouble, r).Slashed
		defendant, stake = w.unlock(c.Provider, lose, at)
	}
	pay := SettleWith(d, panels, v, trouble, stake, r)
	w.release(c.Claimant(), pay.Claimant)
	w.release(defendant, pay.Defendant)
	left := pay.Rest
	for round, j := range pay.Rounds {
		seats, pot, drawn := panels[round].Seats, j.Pot, d.Time
		if round < d.Round() {
			drawn = panels[round].Drawn
		}
		for i := range panels[round].Size {
			if j.Wrong&(1<<i) != 0 {
				pot = pot.Add(w.punish(seats[i], drawn, at))
			}
		}
		left = left.Add(pot)
		for i := range panels[round].Size {
			if j.Right&(1<<i) == 0 {
				continue
			}
			fee := r.Fee
			if j.Void {
				fee = least(fee, pot)
				pot = pot.Sub(fee)
			}
			if referee := w.Referee(seats[i], drawn); referee != (atoll.Account{}) {
				w.release(referee, fee)
				left = left.Sub(fee)
			}
		}
	}
	w.release(Burned, left)
}

// punish fines the referee that was drawn at a seat, and returns what that
// brought.
func (w *World) punish(seat uint16, drawn uint64, at Block) atoll.Amount {
	referee := w.Referee(seat, drawn)
	if referee == (atoll.Account{}) {
		return atoll.Amount{}
	}
	return w.slash(referee, Verifier, w.Terms.Rules.Fine, at)
}
