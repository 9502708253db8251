package dispute

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
	"github.com/atoll-network/atoll/store"
)

// Kinds of record in the store. Their keys begin with the ledger and the
// account.
const (
	docketKind = "dispute"      // Docket, by dispute
	voteKind   = "vote"         // Vote, by dispute and round
	cursorKind = "court-cursor" // the block from which events may be news
)

// States of a docket record.
const (
	stateOpen   = "open"
	stateClosed = "closed"
	stateLeft   = "left" // it goes on without this account
)

// Docket is a dispute that an account attends to.
type Docket struct {
	ID      atoll.Digest   `json:"id"`
	Closed  bool           `json:"closed"`
	Verdict ledger.Verdict `json:"verdict"` // of one that is closed
	Due     atoll.Amount   `json:"due"`     // of one that is closed: what went to the victim
}

// Vote is what a referee decided in a round of a dispute, with the salt that
// opens its commitment.
type Vote struct {
	ID     atoll.Digest `json:"id"`
	Round  int          `json:"round"`
	Guilty bool         `json:"guilty"`
	Salt   atoll.Digest `json:"salt"`
	Why    string       `json:"why"`
}

func (k *Keeper) prefix() string { return k.cfg.Ledger + "/" + k.cfg.Account.Hex() + "/" }

func (k *Keeper) put(ctx context.Context, kind, key, state string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	err = k.cfg.Store.Update(ctx, func(tx store.Tx) error {
		return tx.Put(store.Record{Kind: kind, Key: k.prefix() + key, State: state, Value: b})
	})
	if err != nil {
		return fmt.Errorf("journal %s %s: %w", kind, key, err)
	}
	return nil
}

// get reads a record. It reports false if there is none.
func (k *Keeper) get(ctx context.Context, kind, key string, into any) (bool, error) {
	err := k.cfg.Store.View(ctx, func(tx store.Tx) error {
		r, err := tx.Get(kind, k.prefix()+key)
		if err != nil {
			return err
		}
		return json.Unmarshal(r.Value, into)
	})
	if errors.Is(err, atoll.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("%s %s: %w", kind, key, err)
	}
	return true, nil
}

func voteKey(id atoll.Digest, round int) string { return id.Hex() + "/" + strconv.Itoa(round) }

// dockets reads the disputes in a state, or all of them.
func (k *Keeper) dockets(ctx context.Context, state string) ([]Docket, error) {
	var out []Docket
	err := k.cfg.Store.View(ctx, func(tx store.Tx) error {
		out = nil
		for r, err := range tx.Scan(docketKind, store.ScanOptions{State: state, After: k.prefix()}) {
			if err != nil {
				return err
			}
			if !strings.HasPrefix(r.Key, k.prefix()) {
				break
			}
			var d Docket
			if err := json.Unmarshal(r.Value, &d); err != nil {
				return fmt.Errorf("%s: %w", r.Key, err)
			}
			out = append(out, d)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read disputes: %w", err)
	}
	return out, nil
}
