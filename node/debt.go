package node

import (
	"context"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/provider"
	"github.com/atoll-network/atoll/settle"
)

// isDebt reports whether a deal has ended unpaid and is worth a dispute.
func isDebt(r *provider.Record, least atoll.Amount) bool {
	return r.State == provider.Unpaid && r.Result != nil && r.Consent != nil && !least.IsZero() &&
		settle.Due(&r.Notice.Deal.Message, &r.Result.Message).Cmp(least) >= 0
}

// maxDebts is how many unpaid deals wait for their disputes.
const maxDebts = 256

// collectDebts takes requesters to the court, one after the other.
func (p *Provider) collectDebts(ctx context.Context, c *chain.Client, s atoll.Signer, bond atoll.Amount, debts <-chan provider.Record) {
	for {
		select {
		case r := <-debts:
			p.sue(ctx, c, s, bond, &r)
		case <-ctx.Done():
			return
		}
	}
}

// sue takes a requester that has not paid to the court. What it has been paid
// with before is redeemed first, since what is redeemed when the dispute opens
// is what the provider says it was paid.
func (p *Provider) sue(ctx context.Context, c *chain.Client, s atoll.Signer, bond atoll.Amount, r *provider.Record) {
	_, err := p.Claim(ctx)
	if err == nil {
		err = fill(ctx, c, s, bond)
	}
	if err == nil {
		_, err = c.Do(ctx, s, chain.OpenDispute(chain.Unpaid, chain.Evidence{Offer: r.Notice.Job, Deal: r.Notice.Deal,
			Result: r.Result, Consent: r.Consent}))
	}
	if err != nil {
		p.log.Error("a requester that has not paid cannot be taken to the court", "deal", r.ID, "error", err)
		return
	}
	p.log.Info("a requester that has not paid is taken to the court", "deal", r.ID, "requester", r.Notice.Deal.Message.Requester)
}
