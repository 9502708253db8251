package settle

import (
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
)

// ClaimMargin is how long before a payer may take its money out a deal must be
// over, so that the payee has time to redeem.
const ClaimMargin = 15 * time.Minute

// Escrow is what a payer has in escrow.
type Escrow struct {
	Balance   atoll.Amount // all of it
	Leaving   atoll.Amount // of which the payer has announced to take out this much
	LeavingAt time.Time    // from when on; zero if nothing is announced
}

// Good is what a payee may rely on for a deal that is over at a time: all of
// it if that leaves [ClaimMargin] to redeem, else what does not leave.
func (e Escrow) Good(until time.Time) atoll.Amount {
	if !e.LeavingAt.IsZero() && !until.Add(ClaimMargin).After(e.LeavingAt) {
		return e.Balance
	}
	return e.Balance.Sub(e.Leaving)
}

// Exposure tracks, per payer, what stands in escrow against what is promised
// from it and not yet redeemed. A solver reserves each deal's MaxPrice in it
// at match time. The zero value is not usable; call NewExposure. An Exposure
// is not safe for concurrent use.
type Exposure struct {
	payers map[atoll.Account]*payer
	deals  map[atoll.Digest]promise
}

type payer struct {
	escrow   Escrow
	known    bool         // escrow was set
	reserved atoll.Amount // for deals under way
	owed     atoll.Amount // to all payees
	payees   map[atoll.Account]*account
}

// account is what one payer owes one payee. Both sums are since ever, and on
// the scale of the contract's books; they may run ahead of each other, since a
// claim may be seen before the deal's end is.
type account struct {
	due      atoll.Amount
	claimed  atoll.Amount
	reserved atoll.Amount
}

func (a *account) owed() atoll.Amount { return a.due.Sub(a.claimed) }

type promise struct {
	payer, payee atoll.Account
	amount       atoll.Amount
}

// NewExposure returns an account of no payers.
func NewExposure() *Exposure {
	return &Exposure{payers: map[atoll.Account]*payer{}, deals: map[atoll.Digest]promise{}}
}

// Known reports whether an escrow was ever set for the payer.
func (x *Exposure) Known(who atoll.Account) bool {
	p := x.payers[who]
	return p != nil && p.known
}

// SetEscrow records what the payer has in escrow.
func (x *Exposure) SetEscrow(who atoll.Account, e Escrow) {
	p := x.payer(who)
	p.escrow, p.known = e, true
}

// Escrow is what the payer has in escrow, as it was last set.
func (x *Exposure) Escrow(who atoll.Account) Escrow {
	if p := x.payers[who]; p != nil {
		return p.escrow
	}
	return Escrow{}
}

func (x *Exposure) payer(who atoll.Account) *payer {
	p := x.payers[who]
	if p == nil {
		p = &payer{payees: map[atoll.Account]*account{}}
		x.payers[who] = p
	}
	return p
}

// book changes the account of a payer with a payee and keeps the payer's sum.
func (x *Exposure) book(who, payee atoll.Account, change func(*account)) {
	p := x.payer(who)
	a := p.payees[payee]
	if a == nil {
		a = &account{}
		p.payees[payee] = a
	}
	before := a.owed()
	change(a)
	// What was claimed beyond all that is known of was promised elsewhere. It
	// must not count against what will be owed from here on; deals under way
	// may have ended without word of it so far.
	if known := a.due.Add(a.reserved); a.claimed.Cmp(known) > 0 {
		a.due = a.claimed.Sub(a.reserved)
	}
	p.owed = p.owed.Sub(before).Add(a.owed())
}

// HasAccount reports whether the account of a payer with a payee was opened.
func (x *Exposure) HasAccount(who, payee atoll.Account) bool {
	p := x.payers[who]
	return p != nil && p.payees[payee] != nil
}

// Open begins the account of a payer with a payee, or sets it anew: what was
// due in all, and what of it was redeemed on chain, since ever. Of two sums of
// which only the second is known, the first is the same.
func (x *Exposure) Open(who, payee atoll.Account, due, claimed atoll.Amount) {
	x.book(who, payee, func(a *account) { a.due, a.claimed = due, claimed })
}

// Due is what was due in all from a payer to a payee, since ever.
func (x *Exposure) Due(who, payee atoll.Account) atoll.Amount {
	if p := x.payers[who]; p != nil && p.payees[payee] != nil {
		return p.payees[payee].due
	}
	return atoll.Amount{}
}

// Owed is what finished deals owe to a payee and was not seen redeemed, and
// what is reserved for deals under way with it.
func (x *Exposure) Owed(who, payee atoll.Account) (owed, reserved atoll.Amount) {
	if p := x.payers[who]; p != nil && p.payees[payee] != nil {
		a := p.payees[payee]
		return a.owed(), a.reserved
	}
	return owed, reserved
}

// Available is what the payer can still promise to a deal that is over at a
// time.
func (x *Exposure) Available(who atoll.Account, until time.Time) atoll.Amount {
	p := x.payers[who]
	if p == nil {
		return atoll.Amount{}
	}
	return p.escrow.Good(until).Sub(p.reserved.Add(p.owed))
}

// Reserve promises amount of the payer's escrow to a deal that is over at a
// time. It is atoll.ErrUnfunded, with the sums, if that is more than is
// available.
func (x *Exposure) Reserve(deal atoll.Digest, who, payee atoll.Account, amount atoll.Amount, until time.Time) error {
	if _, ok := x.deals[deal]; ok {
		return nil
	}
	if have := x.Available(who, until); amount.Cmp(have) > 0 {
		p := x.payer(who)
		return fmt.Errorf("payer %s has %s ATOLL free of %s in escrow, the deal may cost %s ATOLL: %w",
			who, have, p.escrow.Good(until), amount, atoll.ErrUnfunded)
	}
	x.Restore(deal, who, payee, amount)
	return nil
}

// Restore reserves without asking, for a deal that was made before a restart.
func (x *Exposure) Restore(deal atoll.Digest, who, payee atoll.Account, amount atoll.Amount) {
	if _, ok := x.deals[deal]; ok {
		return
	}
	x.deals[deal] = promise{who, payee, amount}
	p := x.payer(who)
	p.reserved = p.reserved.Add(amount)
	x.book(who, payee, func(a *account) { a.reserved = a.reserved.Add(amount) })
}

// Settle ends a deal's reservation; due of it stays owed to payee, whom the
// reservation need not have known, until it is seen redeemed. A due of nothing
// frees all of it.
func (x *Exposure) Settle(deal atoll.Digest, payee atoll.Account, due atoll.Amount) {
	r, ok := x.deals[deal]
	if !ok {
		return
	}
	delete(x.deals, deal)
	p := x.payer(r.payer)
	p.reserved = p.reserved.Sub(r.amount)
	if !due.IsZero() {
		x.book(r.payer, payee, func(a *account) { a.due = a.due.Add(due) })
	}
	x.book(r.payer, r.payee, func(a *account) { a.reserved = a.reserved.Sub(r.amount) })
}

// Release frees a deal's reservation: nothing is owed.
func (x *Exposure) Release(deal atoll.Digest) { x.Settle(deal, atoll.Account{}, atoll.Amount{}) }

// Claimed records what a payee has redeemed from a payer, since ever. The
// escrow that is left comes by SetEscrow.
func (x *Exposure) Claimed(who, payee atoll.Account, total atoll.Amount) {
	x.book(who, payee, func(a *account) { a.claimed = total })
}
