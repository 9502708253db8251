package chain

import (
	"context"
	"fmt"

	"github.com/atoll-network/atoll"
)

// Outcome is what became of a voucher in a claim.
type Outcome uint8

// The outcomes. All but Paid are the contract's reasons to pass over a
// voucher.
const (
	Paid         Outcome = iota
	BadPayee             // the payee is the zero address or the escrow itself
	NothingNew           // the payee had already been paid this much
	PayerEmpty           // the payer has nothing left in escrow
	BadSignature         // not the payer's, or for another chain, escrow or voucher
)

var outcomeNames = [...]string{"paid", "the payee cannot be paid", "nothing new", "the payer's escrow is empty", "bad signature"}

// String returns the outcome in words.
func (o Outcome) String() string {
	if int(o) >= len(outcomeNames) {
		return fmt.Sprintf("outcome %d", uint8(o))
	}
	return outcomeNames[o]
}

// ClaimReport is what became of the vouchers in one claim.
type ClaimReport struct {
	Receipt Receipt
	Lines   []ClaimLine // one for each voucher, in their order
}

// ClaimLine is what became of one voucher.
type ClaimLine struct {
	Voucher atoll.Voucher
	Outcome Outcome
	Paid    atoll.Amount // by this claim; less than was due if the escrow was short
	Total   atoll.Amount // paid by the payer to the payee since ever; zero unless Paid
}

// Paid sums up what the claim paid out.
func (r ClaimReport) Paid() atoll.Amount {
	var sum atoll.Amount
	for _, l := range r.Lines {
		sum = sum.Add(l.Paid)
	}
	return sum
}

// Claim redeems vouchers, see [Claim], waits, and reports on each. Errors are
// those of [Client.Do]; that a voucher was passed over is not one.
func (c *Client) Claim(ctx context.Context, s atoll.Signer, vouchers []atoll.Signed[atoll.Voucher]) (ClaimReport, error) {
	r, err := c.Do(ctx, s, Claim(vouchers))
	if err != nil {
		return ClaimReport{}, err
	}
	return c.ClaimReport(vouchers, r)
}

// ClaimReport reads from the receipt of a claim what became of its vouchers.
// It fails if the receipt is not of a claim of exactly these.
func (c *Client) ClaimReport(vouchers []atoll.Signed[atoll.Voucher], r Receipt) (ClaimReport, error) {
	report := ClaimReport{Receipt: r}
	for _, log := range r.logs {
		e, ok := c.escrowEvent(log)
		if !ok || e.Kind != Claimed && e.Kind != Skipped {
			continue
		}
		i := len(report.Lines)
		if i == len(vouchers) || vouchers[i].Message.Payer != e.Payer || vouchers[i].Message.Payee != e.Payee {
			return ClaimReport{}, fmt.Errorf("transaction %s is not a claim of these %d vouchers: event %d is %s of %s to %s",
				r.Tx, len(vouchers), i, e.Kind, e.Payer, e.Payee)
		}
		line := ClaimLine{Voucher: vouchers[i].Message, Outcome: e.Outcome}
		if e.Kind == Claimed {
			line.Paid, line.Total = e.Amount, e.Cumulative
		}
		report.Lines = append(report.Lines, line)
	}
	if len(report.Lines) != len(vouchers) {
		return ClaimReport{}, fmt.Errorf("transaction %s reports on %d vouchers, not on %d", r.Tx, len(report.Lines), len(vouchers))
	}
	return report, nil
}
