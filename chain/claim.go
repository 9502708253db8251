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
	NothingNew           // the payee had already been paid this much
	PayerEmpty           // the payer has nothing left in escrow
	BadSignature         // not the payer's, or for another chain, escrow or voucher
)

var outcomeNames = [...]string{"paid", "nothing new", "the payer's escrow is empty", "bad signature"}

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
	var skipped []EscrowEvent
	for _, log := range r.logs {
		for _, e := range c.escrowEvents(log) {
			switch e.Kind {
			case Skipped:
				skipped = append(skipped, e)
			case Claimed:
				report.Lines = append(report.Lines, ClaimLine{
					Voucher: atoll.Voucher{Payer: e.Payer, Payee: e.Payee}, Paid: e.Amount})
			}
		}
	}
	if len(report.Lines) != len(vouchers) {
		return ClaimReport{}, fmt.Errorf("transaction %s reports on %d vouchers, not on %d", r.Tx, len(report.Lines), len(vouchers))
	}
	for i := range report.Lines {
		line, want := &report.Lines[i], vouchers[i].Message
		if want.Payer != line.Voucher.Payer || want.Payee != line.Voucher.Payee {
			return ClaimReport{}, fmt.Errorf("transaction %s is not a claim of these %d vouchers: line %d is of %s to %s",
				r.Tx, len(vouchers), i, line.Voucher.Payer, line.Voucher.Payee)
		}
		line.Voucher = want
		if !line.Paid.IsZero() {
			continue
		}
		if len(skipped) == 0 || skipped[0].Payer != want.Payer {
			return ClaimReport{}, fmt.Errorf("transaction %s does not say why line %d was not paid", r.Tx, i)
		}
		line.Outcome, skipped = skipped[0].Outcome, skipped[1:]
	}
	return report, nil
}
