package requester

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// accountPrefix begins the keys of this account's records on this chain.
func (r *Requester) accountPrefix() string {
	return r.cfg.Ledger + "/" + r.cfg.Signer.Account().Hex() + "/"
}

// loadAccounts counts what earlier vouchers promised and was not redeemed.
func (r *Requester) loadAccounts(ctx context.Context) error {
	prefix := r.accountPrefix()
	var vouchers []atoll.Voucher
	err := r.cfg.Store.View(ctx, func(tx store.Tx) error {
		for rec, err := range tx.Scan(accountKind, store.ScanOptions{After: prefix}) {
			if err != nil {
				return err
			}
			if !strings.HasPrefix(rec.Key, prefix) {
				break
			}
			var v atoll.Voucher
			if err := json.Unmarshal(rec.Value, &v); err != nil {
				return fmt.Errorf("account %s: %w", rec.Key, err)
			}
			vouchers = append(vouchers, v)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, v := range vouchers {
		claimed, err := r.cfg.Chain.Claimed(ctx, v.Payer, v.Payee)
		if err != nil {
			return fmt.Errorf("what %s has claimed: %w", v.Payee, err)
		}
		r.floor[v.Payee] = claimed
		r.exposure.Open(v.Payer, v.Payee, v.Cumulative, claimed)
	}
	return nil
}

// Available is what the account's escrow can still promise to jobs that are
// over now.
func (r *Requester) Available(ctx context.Context) (atoll.Amount, error) {
	return r.available(ctx, r.cfg.Now())
}

func (r *Requester) available(ctx context.Context, until time.Time) (atoll.Amount, error) {
	who := r.cfg.Signer.Account()
	r.mu.Lock()
	known := r.exposure.Known(who)
	r.mu.Unlock()
	if !known {
		if err := r.refresh(ctx); err != nil {
			return atoll.Amount{}, err
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.exposure.Available(who, until), nil
}

// refresh asks the chain what is in escrow.
func (r *Requester) refresh(ctx context.Context) error {
	who := r.cfg.Signer.Account()
	e, err := r.cfg.Chain.Escrow(ctx, who)
	if err != nil {
		return fmt.Errorf("escrow of %s: %w", who, err)
	}
	r.EscrowChanged(who, e)
	return nil
}

// EscrowChanged is told of every change of an escrow on chain. Others than the
// account's own do not matter.
func (r *Requester) EscrowChanged(payer atoll.Account, e settle.Escrow) {
	if payer != r.cfg.Signer.Account() {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.exposure.SetEscrow(payer, e)
}

// Claimed is told what a payee has redeemed from a payer since ever.
func (r *Requester) Claimed(payer, payee atoll.Account, total atoll.Amount) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.exposure.HasAccount(payer, payee) {
		r.exposure.Claimed(payer, payee, total)
	}
}

// Pays reports whether the account is the payer's: whether it wants to hear of
// its escrow.
func (r *Requester) Pays(payer atoll.Account) bool { return payer == r.cfg.Signer.Account() }

// reserve promises what a job may cost of the escrow. It asks the chain again
// when what is known is not enough, since there may have been a deposit.
func (r *Requester) reserve(ctx context.Context, o *atoll.JobOffer, id atoll.Digest) error {
	until := time.Unix(int64(o.Expiry), 0).Add(time.Duration(o.Timeout) * time.Second)
	have, err := r.available(ctx, until)
	if err != nil {
		return err
	}
	if have.Cmp(o.MaxPrice) < 0 {
		if err := r.refresh(ctx); err != nil {
			return err
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.exposure.Reserve(id, o.Requester, atoll.Account{}, o.MaxPrice, until)
}

// knowPayee asks the chain, before the first voucher to a payee, what it has
// been paid before: a requester that lost its store must not promise less.
func (r *Requester) knowPayee(ctx context.Context, payee atoll.Account) error {
	r.mu.Lock()
	_, known := r.floor[payee]
	r.mu.Unlock()
	if known {
		return nil
	}
	claimed, err := r.cfg.Chain.Claimed(ctx, r.cfg.Signer.Account(), payee)
	if err != nil {
		return fmt.Errorf("what %s has claimed: %w", payee, err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.floor[payee] = claimed
	r.exposure.Open(r.cfg.Signer.Account(), payee, claimed, claimed)
	return nil
}

// promise raises what the account has promised to the payee by due, in the
// transaction of the step that accepts the result, and signs the voucher. The
// payee must be known.
func (r *Requester) promise(tx store.Tx, payee atoll.Account, due atoll.Amount) (atoll.Signed[atoll.Voucher], error) {
	v := atoll.Voucher{Payer: r.cfg.Signer.Account(), Payee: payee}
	k := r.accountPrefix() + payee.Hex()
	rec, err := tx.Get(accountKind, k)
	switch {
	case err == nil:
		err = json.Unmarshal(rec.Value, &v)
	case errors.Is(err, atoll.ErrNotFound):
		err = nil
	}
	if err != nil {
		return atoll.Signed[atoll.Voucher]{}, fmt.Errorf("account with %s: %w", payee, err)
	}
	r.mu.Lock()
	if floor := r.floor[payee]; floor.Cmp(v.Cumulative) > 0 {
		v.Cumulative = floor // the store is older than the chain
	}
	r.mu.Unlock()
	v.Cumulative = v.Cumulative.Add(due)
	b, err := json.Marshal(v)
	if err != nil {
		return atoll.Signed[atoll.Voucher]{}, err
	}
	if err := tx.Put(store.Record{Kind: accountKind, Key: k, Value: b}); err != nil {
		return atoll.Signed[atoll.Voucher]{}, err
	}
	return atoll.Sign(r.cfg.Signer, r.cfg.Domain, v)
}
