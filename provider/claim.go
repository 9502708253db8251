package provider

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// claimBatch is how many vouchers one transaction redeems at most.
const claimBatch = 100

// ClaimSoon asks for a claim without waiting for its time.
func (p *Provider) ClaimSoon() {
	select {
	case p.claim <- struct{}{}:
	default:
	}
}

// claiming redeems vouchers from time to time. A claim that fails is tried
// again at the next time; the contract pays each voucher's growth only once,
// so a claim whose answer was lost does no harm.
func (p *Provider) claiming() {
	tick := time.NewTicker(p.cfg.ClaimEvery)
	defer tick.Stop()
	for {
		select {
		case <-p.ctx.Done():
			return
		case <-tick.C:
		case <-p.claim:
		}
		if paid, err := p.Claim(p.ctx); err != nil && p.ctx.Err() == nil {
			p.cfg.Log.Warn("claim failed; trying again later", "error", err)
		} else if !paid.IsZero() {
			p.cfg.Log.Info("claimed", "amount", paid)
		}
	}
}

// Claim redeems every voucher that has grown by ClaimLeast since it was last
// redeemed, and returns what was paid.
func (p *Provider) Claim(ctx context.Context) (atoll.Amount, error) {
	p.claims.Lock()
	defer p.claims.Unlock()
	var total atoll.Amount
	for after := ""; ; {
		var due []settle.Credit
		err := p.cfg.Store.View(ctx, func(tx store.Tx) (err error) {
			due, err = p.dueCredits(tx, after, claimBatch)
			return err
		})
		if err != nil || len(due) == 0 {
			return total, err
		}
		after = p.creditKey(due[len(due)-1].Voucher.Message.Payer)
		due = slices.DeleteFunc(due, func(c settle.Credit) bool { return c.Unclaimed().Cmp(p.cfg.ClaimLeast) < 0 })
		if len(due) == 0 {
			continue
		}
		paid, err := p.redeem(ctx, due)
		total = total.Add(paid)
		if err != nil {
			return total, err
		}
	}
}

func (p *Provider) redeem(ctx context.Context, due []settle.Credit) (atoll.Amount, error) {
	var vouchers []atoll.Signed[atoll.Voucher]
	for _, c := range due {
		vouchers = append(vouchers, c.Voucher)
	}
	now, err := p.cfg.Chain.Redeem(ctx, vouchers)
	if err != nil {
		return atoll.Amount{}, fmt.Errorf("redeem %d vouchers: %w", len(vouchers), err)
	}
	err = p.cfg.Store.Update(ctx, func(tx store.Tx) error {
		for i, v := range vouchers {
			c, err := p.creditOf(tx, v.Message.Payer)
			if err != nil {
				return err
			}
			c.Claimed = now[i]
			if err := p.putCredit(tx, v.Message.Payer, c); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return atoll.Amount{}, err
	}
	var total atoll.Amount
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, c := range due {
		total = total.Add(now[i].Sub(c.Claimed))
		p.exposure.Claimed(c.Voucher.Message.Payer, c.Voucher.Message.Payee, now[i])
	}
	return total, nil
}
