package provider

import (
	"context"
	"encoding/json"
	"fmt"
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

// Claim redeems every voucher that has grown since it was last redeemed, and
// returns what was paid.
func (p *Provider) Claim(ctx context.Context) (atoll.Amount, error) {
	var total atoll.Amount
	for after := ""; ; {
		var due []settle.Credit
		err := p.cfg.Store.View(ctx, func(tx store.Tx) error {
			for r, err := range tx.Scan(creditKind, store.ScanOptions{State: creditDue, After: after, Limit: claimBatch}) {
				if err != nil {
					return err
				}
				var c settle.Credit
				if err := json.Unmarshal(r.Value, &c); err != nil {
					return fmt.Errorf("credit of %s: %w", r.Key, err)
				}
				due, after = append(due, c), r.Key
			}
			return nil
		})
		if err != nil || len(due) == 0 {
			return total, err
		}
		paid, err := p.redeem(ctx, due)
		total = total.Add(paid)
		if err != nil {
			return total, err
		}
	}
}

func (p *Provider) redeem(ctx context.Context, due []settle.Credit) (atoll.Amount, error) {
	var total atoll.Amount
	var vouchers []atoll.Signed[atoll.Voucher]
	for _, c := range due {
		vouchers = append(vouchers, c.Voucher)
	}
	now, err := p.cfg.Chain.Redeem(ctx, vouchers)
	if err != nil {
		return total, fmt.Errorf("redeem %d vouchers: %w", len(vouchers), err)
	}
	err = p.cfg.Store.Update(ctx, func(tx store.Tx) error {
		total = atoll.Amount{}
		for i, v := range vouchers {
			c, err := credit(tx, v.Message.Payer)
			if err != nil {
				return err
			}
			total = total.Add(now[i].Sub(c.Claimed))
			c.Claimed = now[i]
			if err := putCredit(tx, v.Message.Payer, c); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return total, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, c := range due {
		p.exposure.Redeemed(c.Voucher.Message.Payer, now[i].Sub(c.Claimed))
	}
	return total, nil
}
