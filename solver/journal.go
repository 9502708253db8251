package solver

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/store"
)

const offerKind = "joboffer" // Record, by job offer

// State is where a job offer stands at its solver.
//
//	open ─▶ proposed ─▶ dealt ─▶ ended
//	 │ ▲───────┘ declined
//	 └─▶ closed, canceled
type State string

// The states of a job offer.
const (
	Open     State = "open"
	Proposed State = "proposed" // a deal is signed; its provider has not answered
	Dealt    State = "dealt"    // the provider has taken it
	Ended    State = "ended"    // the provider sent its result, or its deadline passed
	Closed   State = "closed"   // expired without a match
	Canceled State = "canceled" // by the requester, before a match
)

func (s State) over() bool { return s == Ended || s == Closed || s == Canceled }

// Record is a job offer in the solver's store.
type Record struct {
	ID     atoll.Digest                 `json:"id"`
	State  State                        `json:"state"`
	Offer  atoll.Signed[atoll.JobOffer] `json:"offer"`
	Addrs  []string                     `json:"addrs"` // of the requester
	Notice *protocol.DealNotice         `json:"notice,omitempty"`
	Reason string                       `json:"reason,omitempty"`
}

// errOver says that a job offer had ended before a step was journaled.
var errOver = errors.New("has ended")

// journal writes a step. A job offer that has ended stays so, even when the
// result overtakes the provider's word that it takes the deal.
func (s *Solver) journal(ctx context.Context, rec Record) error {
	return s.journalWith(ctx, rec, func(store.Tx) error { return nil })
}

// journalWith is journal with more writes in the same transaction.
func (s *Solver) journalWith(ctx context.Context, rec Record, also func(store.Tx) error) error {
	b, err := json.Marshal(rec)
	if err != nil {
		return err
	}
	err = s.cfg.Store.Update(ctx, func(tx store.Tx) error {
		if old, err := tx.Get(offerKind, rec.ID.Hex()); err == nil && State(old.State).over() {
			return errOver
		}
		if err := also(tx); err != nil {
			return err
		}
		return tx.Put(store.Record{Kind: offerKind, Key: rec.ID.Hex(), State: string(rec.State), Value: b})
	})
	if err != nil {
		return fmt.Errorf("journal job offer %s as %s: %w", rec.ID, rec.State, err)
	}
	if s.cfg.Observe != nil {
		s.cfg.Observe(rec)
	}
	return nil
}

func (s *Solver) read(ctx context.Context, id atoll.Digest) (rec Record, err error) {
	err = s.cfg.Store.View(ctx, func(tx store.Tx) error {
		r, err := tx.Get(offerKind, id.Hex())
		if err != nil {
			return err
		}
		return json.Unmarshal(r.Value, &rec)
	})
	return rec, err
}

// load takes up what had not ended. A proposal that was under way may have
// reached its provider or not; it is made again when the provider is back.
func (s *Solver) load(ctx context.Context) error {
	return s.cfg.Store.View(ctx, func(tx store.Tx) error {
		for _, st := range []State{Open, Proposed, Dealt} {
			for r, err := range tx.Scan(offerKind, store.ScanOptions{State: string(st)}) {
				if err != nil {
					return err
				}
				var rec Record
				if err := json.Unmarshal(r.Value, &rec); err != nil {
					return fmt.Errorf("job offer %s: %w", r.Key, err)
				}
				j := s.track(rec)
				if rec.Notice == nil {
					s.stuck.push(j)
					continue
				}
				id, m := dealID(s.cfg.Domain, &rec), &rec.Notice.Deal.Message
				s.byDeal[id] = j
				s.book.Take(id, keyOf(rec.Notice), rec.Offer.Message.Needs)
				s.exposure.Restore(id, m.Requester, m.Provider, m.MaxPrice)
			}
		}
		return nil
	})
}

func keyOf(n *protocol.DealNotice) market.Key {
	return market.Key{Provider: n.Resource.Message.Provider, Peer: n.Resource.Message.Peer}
}

func isUnfunded(reason string) bool { return strings.Contains(reason, atoll.ErrUnfunded.Error()) }
