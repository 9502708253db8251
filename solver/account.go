package solver

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/store"
)

// dueKind is what a payer owed a payee in all, since ever, by the deals that
// this solver knows of: an amount, by ledger, payer and payee.
const dueKind = "due"

func (s *Solver) duePrefix(payer atoll.Account) string {
	return s.cfg.Ledger + "/" + payer.Hex() + "/"
}

// keepDue adds to what a payer owed a payee, in the transaction of the step
// that ends their deal: what is not redeemed yet is still owed after a restart.
// The step that makes the deal adds nothing, so that the sum is there.
func (s *Solver) keepDue(tx store.Tx, rec *Record, due atoll.Amount) error {
	if rec.Notice == nil {
		return nil
	}
	m := &rec.Notice.Deal.Message
	k := s.duePrefix(m.Requester) + m.Provider.Hex()
	var sum atoll.Amount
	old, err := tx.Get(dueKind, k)
	switch {
	case err == nil && due.IsZero():
		return nil
	case err == nil:
		err = json.Unmarshal(old.Value, &sum)
	case errors.Is(err, atoll.ErrNotFound):
		s.mu.Lock()
		sum = s.exposure.Due(m.Requester, m.Provider)
		s.mu.Unlock()
		err = nil
	}
	if err != nil {
		return fmt.Errorf("account of %s with %s: %w", m.Requester, m.Provider, err)
	}
	b, err := json.Marshal(sum.Add(due))
	if err != nil {
		return err
	}
	return tx.Put(store.Record{Kind: dueKind, Key: k, Value: b})
}

// knowPayer makes sure that the payer's escrow is known, and what it owes. It
// asks the chain again when what it knows is not enough, since news of a
// deposit may be on the way.
func (s *Solver) knowPayer(ctx context.Context, who atoll.Account, need atoll.Amount) error {
	s.mu.Lock()
	known := s.exposure.Known(who)
	enough := known && s.exposure.Available(who, s.cfg.Now()).Cmp(need) >= 0
	s.mu.Unlock()
	if enough {
		return nil
	}
	if !known {
		if err := s.openAccounts(ctx, who); err != nil {
			return err
		}
	}
	e, err := s.cfg.Chain.Escrow(ctx, who)
	if err != nil {
		return fmt.Errorf("escrow of %s: %w", who, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.exposure.SetEscrow(who, e)
	return nil
}

// openAccounts opens the accounts of a payer that are in the store.
func (s *Solver) openAccounts(ctx context.Context, payer atoll.Account) error {
	dues := map[atoll.Account]atoll.Amount{}
	err := s.cfg.Store.View(ctx, func(tx store.Tx) error {
		prefix := s.duePrefix(payer)
		for r, err := range tx.Scan(dueKind, store.ScanOptions{After: prefix}) {
			if err != nil {
				return err
			}
			payee, ok := strings.CutPrefix(r.Key, prefix)
			if !ok {
				break
			}
			var due atoll.Amount
			if err := json.Unmarshal(r.Value, &due); err != nil {
				return fmt.Errorf("account %s: %w", r.Key, err)
			}
			dues[common.HexToAddress(payee)] = due
		}
		return nil
	})
	if err != nil {
		return err
	}
	for payee, due := range dues {
		claimed, err := s.cfg.Chain.Claimed(ctx, payer, payee)
		if err != nil {
			return fmt.Errorf("what %s has claimed from %s: %w", payee, payer, err)
		}
		s.mu.Lock()
		s.open(payer, payee, due, claimed)
		s.mu.Unlock()
	}
	return nil
}

// open opens an account that is not open; the caller has the lock.
func (s *Solver) open(payer, payee atoll.Account, due, claimed atoll.Amount) {
	k := [2]atoll.Account{payer, payee}
	if !s.accounts[k] {
		s.accounts[k] = true
		s.exposure.Open(payer, payee, due, claimed)
	}
}

// knowAccount makes sure that the account of a payer with a payee is open
// before something is reserved in it.
func (s *Solver) knowAccount(ctx context.Context, payer, payee atoll.Account) error {
	claimed, err := s.cfg.Chain.Claimed(ctx, payer, payee)
	if err != nil {
		return fmt.Errorf("what %s has claimed from %s: %w", payee, payer, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open(payer, payee, claimed, claimed)
	return nil
}
