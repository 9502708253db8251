package provider

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// Kinds of record in the store.
const (
	dealKind   = "deal"   // Record, by deal
	creditKind = "credit" // settle.Credit, by ledger and payer
)

// State is where a deal stands at its provider.
//
//	accepted ─▶ finished ─▶ paid
//	    │           └─────▶ unpaid
//	    └─▶ void
type State string

// The states of a deal.
const (
	Accepted State = "accepted" // agreed with the solver; to be run
	Finished State = "finished" // the result is signed; to be delivered
	Paid     State = "paid"     // a voucher covers it, or nothing was due
	Unpaid   State = "unpaid"   // the requester took or let pass the result without paying
	Void     State = "void"     // not run: the requester declined or stayed away
)

// Record is a deal in the provider's store.
type Record struct {
	ID     atoll.Digest        `json:"id"`
	State  State               `json:"state"`
	Notice protocol.DealNotice `json:"notice"`
	// Consent is the requester's word that this is the deal for its offer.
	Consent *atoll.Signed[atoll.Consent] `json:"consent,omitempty"`
	Result  *atoll.Signed[atoll.Result]  `json:"result,omitempty"`
	Reason  string                       `json:"reason,omitempty"`
	Since   time.Time                    `json:"since"` // when the state was reached
}

func (r *Record) ended() bool { return r.State == Paid || r.State == Unpaid || r.State == Void }

// next makes one transition of a deal: the journal takes it, and what belongs
// to the same step, and only then it is the deal's record.
func (p *Provider) next(ctx context.Context, d *deal, rec Record, also func(store.Tx) error) error {
	rec.Since = p.cfg.Now()
	if err := p.journal(ctx, rec, also); err != nil {
		return err
	}
	if rec.ended() {
		if err := p.cfg.Blocks.Unpin(ctx, owner(rec.ID)); err != nil && p.ctx.Err() == nil {
			p.cfg.Log.Warn("outputs of an ended deal stay pinned", "deal", rec.ID, "error", err)
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	d.record = rec
	if rec.State != Accepted {
		p.free(d)
	}
	if rec.ended() {
		delete(p.live, rec.ID)
		delete(p.byOffer, rec.Notice.Deal.Message.JobOffer)
	}
	return nil
}

func (p *Provider) journal(ctx context.Context, rec Record, also func(store.Tx) error) error {
	b, err := json.Marshal(rec)
	if err != nil {
		return err
	}
	err = p.cfg.Store.Update(ctx, func(tx store.Tx) error {
		if also != nil {
			if err := also(tx); err != nil {
				return err
			}
		}
		return tx.Put(store.Record{Kind: dealKind, Key: rec.ID.Hex(), State: string(rec.State), Value: b})
	})
	if err != nil {
		return fmt.Errorf("journal deal %s as %s: %w", rec.ID, rec.State, err)
	}
	if p.cfg.Observe != nil {
		p.cfg.Observe(rec)
	}
	return nil
}

// Load reads a deal's record.
func Load(ctx context.Context, db *store.DB, id atoll.Digest) (rec Record, err error) {
	err = db.View(ctx, func(tx store.Tx) error {
		r, err := tx.Get(dealKind, id.Hex())
		if err != nil {
			return err
		}
		return json.Unmarshal(r.Value, &rec)
	})
	return rec, err
}

// load takes up the deals that have not ended and the credit of all payers.
func (p *Provider) load(ctx context.Context) error {
	var open []Record
	err := p.cfg.Store.View(ctx, func(tx store.Tx) error {
		for _, s := range []State{Accepted, Finished} {
			for r, err := range tx.Scan(dealKind, store.ScanOptions{State: string(s)}) {
				if err != nil {
					return err
				}
				var rec Record
				if err := json.Unmarshal(r.Value, &rec); err != nil {
					return fmt.Errorf("deal %s: %w", r.Key, err)
				}
				open = append(open, rec)
			}
		}
		due, err := p.dueCredits(tx, "", 0)
		for _, c := range due {
			m := &c.Voucher.Message
			p.exposure.Open(m.Payer, m.Payee, m.Cumulative, c.Claimed)
		}
		if len(due) > 0 {
			p.ClaimSoon() // a withdrawal may have been announced while this node was away
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, rec := range open {
		if rec.State == Finished && !rec.Result.Message.Output.IsZero() {
			// Outputs that are lost all the same are made again, the same.
			if _, err := p.cfg.Blocks.Size(ctx, rec.Result.Message.Output); errors.Is(err, atoll.ErrNotFound) {
				rec.State, rec.Result = Accepted, nil
			}
		}
		p.start(rec, false)
	}
	return nil
}

func (p *Provider) creditKey(payer atoll.Account) string { return p.cfg.Ledger + "/" + payer.Hex() }

// creditOf reads what a payer has promised.
func (p *Provider) creditOf(tx store.Tx, payer atoll.Account) (c settle.Credit, err error) {
	rec, err := tx.Get(creditKind, p.creditKey(payer))
	if errors.Is(err, atoll.ErrNotFound) {
		return c, nil
	}
	if err != nil {
		return c, err
	}
	return c, json.Unmarshal(rec.Value, &c)
}

// dueCredits reads the credits of this ledger with something to claim, at most
// limit if it is not 0, that come after the key.
func (p *Provider) dueCredits(tx store.Tx, after string, limit int) (due []settle.Credit, err error) {
	prefix := p.cfg.Ledger + "/"
	for r, err := range tx.Scan(creditKind, store.ScanOptions{State: creditDue, After: max(after, prefix), Limit: limit}) {
		if err != nil {
			return nil, err
		}
		if !strings.HasPrefix(r.Key, prefix) {
			break
		}
		var c settle.Credit
		if err := json.Unmarshal(r.Value, &c); err != nil {
			return nil, fmt.Errorf("credit of %s: %w", r.Key, err)
		}
		due = append(due, c)
	}
	return due, nil
}

// States of a credit record: with something to claim on chain, and without.
const (
	creditDue     = "due"
	creditClaimed = "claimed"
)

func (p *Provider) putCredit(tx store.Tx, payer atoll.Account, c settle.Credit) error {
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	state := creditDue
	if c.Unclaimed().IsZero() {
		state = creditClaimed
	}
	return tx.Put(store.Record{Kind: creditKind, Key: p.creditKey(payer), State: state, Value: b})
}
