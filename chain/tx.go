package chain

import (
	"context"
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// Tx is a transaction that a node has. Its methods are safe for concurrent
// use.
type Tx struct {
	client *Client
	name   string
	from   atoll.Account
	tx     *types.Transaction
}

// Receipt is the outcome of a transaction that is on the chain.
type Receipt struct {
	Tx      atoll.Digest
	Block   uint64
	GasUsed uint64
	Fee     atoll.Amount // wei
	logs    []*types.Log
}

// Hash returns the transaction's hash.
func (t *Tx) Hash() atoll.Digest { return t.tx.Hash() }

// Wait returns the receipt as soon as the transaction is on the chain. The
// error is a [*RevertError] when it is there but the contract refused, which
// costs gas all the same. When the context ends first, the transaction may
// still be included later.
func (t *Tx) Wait(ctx context.Context) (Receipt, error) {
	r, err := t.client.receipts.wait(ctx, t.client, t.tx.Hash())
	if err != nil {
		return Receipt{}, fmt.Errorf("%s by %s: wait for transaction %s: %w", t.name, t.from, t.tx.Hash(), err)
	}
	receipt := Receipt{Tx: t.tx.Hash(), Block: r.BlockNumber.Uint64(), GasUsed: r.GasUsed, logs: r.Logs}
	if r.EffectiveGasPrice != nil {
		receipt.Fee = amount(r.EffectiveGasPrice).MulDivCeil(r.GasUsed, 1)
	}
	if r.Status != types.ReceiptStatusSuccessful {
		return receipt, fmt.Errorf("%s by %s: transaction %s: %w", t.name, t.from, t.tx.Hash(), t.reason(ctx, r))
	}
	return receipt, nil
}

// reason finds out why a transaction failed by making its call again: in the
// state before its block and, if it succeeds there, in the state after it.
func (t *Tx) reason(ctx context.Context, r *types.Receipt) error {
	if r.GasUsed >= t.tx.Gas() {
		return &RevertError{Call: t.name, Reason: "it ran out of gas"}
	}
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	msg := ethereum.CallMsg{From: t.from, To: t.tx.To(), Gas: t.tx.Gas(), Value: t.tx.Value(), Data: t.tx.Data()}
	for _, hash := range []bool{false, true} {
		at := r.BlockNumber.Uint64()
		if !hash && at > 0 {
			at--
		}
		if _, err := t.client.eth.CallContract(ctx, msg, atoll.NewAmount(at).Big()); err != nil {
			return t.client.explain(t.name, err)
		}
	}
	return &RevertError{Call: t.name, Reason: "the contract refused, for a reason that has since gone"}
}
