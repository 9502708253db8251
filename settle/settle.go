// Package settle is the accounting of who owes what: pure rules over values,
// the same as the escrow contract's.
package settle

import (
	"fmt"

	"github.com/atoll-network/atoll"
)

// Due is what a result costs under its deal: nothing if the provider failed,
// else the price of the job and of the gas it used, at most the deal's
// MaxPrice.
func Due(d *atoll.Deal, r *atoll.Result) atoll.Amount {
	if r.Status == atoll.StatusFailed {
		return atoll.Amount{}
	}
	due := d.Price.Add(d.GasPrice.MulDivCeil(r.Gas, atoll.GasUnit))
	if due.Cmp(d.MaxPrice) > 0 {
		return d.MaxPrice
	}
	return due
}

// Credit is what a payee knows of one payer: the largest voucher, and what it
// has been spent on. The zero value is no credit.
type Credit struct {
	Voucher atoll.Signed[atoll.Voucher] `json:"voucher"` // the largest so far
	Spent   atoll.Amount                `json:"spent"`   // due for jobs that vouchers paid
	Claimed atoll.Amount                `json:"claimed"` // redeemed on chain
}

// Pay spends due of the credit after taking v into account, which may be an
// older voucher than the largest, since jobs end in any order. If the credit
// does not suffice it is returned unchanged, with atoll.ErrUnfunded.
func (c Credit) Pay(v atoll.Signed[atoll.Voucher], due atoll.Amount) (Credit, error) {
	next := c
	if v.Message.Cumulative.Cmp(c.Voucher.Message.Cumulative) > 0 {
		next.Voucher = v
	}
	next.Spent = c.Spent.Add(due)
	if have := next.Voucher.Message.Cumulative; next.Spent.Cmp(have) > 0 || due.Cmp(have.Sub(c.Spent)) > 0 {
		return c, fmt.Errorf("vouchers of %s reach %s ATOLL, owed are %s: %w",
			v.Message.Payer, have, next.Spent, atoll.ErrUnfunded)
	}
	return next, nil
}

// Unclaimed is what could be redeemed on chain now.
func (c Credit) Unclaimed() atoll.Amount { return c.Voucher.Message.Cumulative.Sub(c.Claimed) }
