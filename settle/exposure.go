package settle

import (
	"fmt"

	"github.com/atoll-network/atoll"
)

// Exposure tracks, per payer, what stands in escrow against what is promised
// from it and not yet redeemed. A solver reserves each deal's MaxPrice in it
// at match time. The zero value is not usable; call NewExposure. An Exposure
// is not safe for concurrent use.
type Exposure struct {
	payers map[atoll.Account]*payer
	deals  map[atoll.Digest]promise
}

type payer struct {
	balance  atoll.Amount // in escrow, less an announced withdrawal
	reserved atoll.Amount // for deals under way
	owed     atoll.Amount // for finished deals, not yet seen redeemed
	known    bool         // balance was set
}

type promise struct {
	payer  atoll.Account
	amount atoll.Amount
}

// NewExposure returns an account of no payers.
func NewExposure() *Exposure {
	return &Exposure{payers: map[atoll.Account]*payer{}, deals: map[atoll.Digest]promise{}}
}

// Known reports whether a balance was ever set for the payer.
func (x *Exposure) Known(who atoll.Account) bool {
	p := x.payers[who]
	return p != nil && p.known
}

// SetBalance records what the payer has in escrow, less what it has announced
// to withdraw.
func (x *Exposure) SetBalance(who atoll.Account, balance atoll.Amount) {
	p := x.payer(who)
	p.balance, p.known = balance, true
}

func (x *Exposure) payer(who atoll.Account) *payer {
	p := x.payers[who]
	if p == nil {
		p = &payer{}
		x.payers[who] = p
	}
	return p
}

// Available is what the payer can still promise.
func (x *Exposure) Available(who atoll.Account) atoll.Amount {
	p := x.payers[who]
	if p == nil {
		return atoll.Amount{}
	}
	return p.balance.Sub(p.reserved.Add(p.owed))
}

// Reserve promises amount of the payer's escrow to a deal. It is
// atoll.ErrUnfunded, with the sums, if that is more than is available.
func (x *Exposure) Reserve(deal atoll.Digest, who atoll.Account, amount atoll.Amount) error {
	if _, ok := x.deals[deal]; ok {
		return nil
	}
	if have := x.Available(who); amount.Cmp(have) > 0 {
		p := x.payer(who)
		return fmt.Errorf("payer %s has %s ATOLL free of %s in escrow, the deal may cost %s ATOLL: %w",
			who, have, p.balance, amount, atoll.ErrUnfunded)
	}
	x.Restore(deal, who, amount)
	return nil
}

// Restore reserves without asking, for a deal that was made before a restart.
func (x *Exposure) Restore(deal atoll.Digest, who atoll.Account, amount atoll.Amount) {
	if _, ok := x.deals[deal]; ok {
		return
	}
	x.deals[deal] = promise{who, amount}
	p := x.payer(who)
	p.reserved = p.reserved.Add(amount)
}

// Owe adds to what finished deals owe, for what was owed before a restart.
func (x *Exposure) Owe(who atoll.Account, amount atoll.Amount) {
	p := x.payer(who)
	p.owed = p.owed.Add(amount)
}

// Settle ends a deal's reservation; due of it stays owed until it is seen
// redeemed. A due of nothing frees all of it.
func (x *Exposure) Settle(deal atoll.Digest, due atoll.Amount) {
	r, ok := x.deals[deal]
	if !ok {
		return
	}
	delete(x.deals, deal)
	p := x.payer(r.payer)
	p.reserved = p.reserved.Sub(r.amount)
	p.owed = p.owed.Add(due)
}

// Redeemed records that paid was claimed on chain of what the payer owes. The
// balance that is left comes by SetBalance.
func (x *Exposure) Redeemed(who atoll.Account, paid atoll.Amount) {
	p := x.payer(who)
	p.owed = p.owed.Sub(paid)
}
