package chain

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// accounts holds what the client knows of the accounts it sends for.
type accounts struct {
	mu  sync.Mutex
	all map[atoll.Account]*account
}

// account orders the transactions of one account. Its lock is held from the
// choice of a nonce until the node has the transaction.
type account struct {
	mu sync.Mutex
	// open holds the transactions, by nonce, that were not seen on the chain.
	open map[uint64]openTx
}

// openTx is a transaction that was signed.
type openTx struct {
	hash   atoll.Digest
	sent   bool // the node has it
	permit bool // it uses up a permit
}

func (a *accounts) get(who atoll.Account) *account {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.all == nil {
		a.all = map[atoll.Account]*account{}
	}
	if a.all[who] == nil {
		a.all[who] = &account{open: map[uint64]openTx{}}
	}
	return a.all[who]
}

// forget drops a transaction that will not be sent.
func (a *account) forget(nonce uint64, hash atoll.Digest) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if tx := a.open[nonce]; tx.hash == hash && !tx.sent {
		delete(a.open, nonce)
	}
}

// prune drops the transactions that are on the chain, by the node's count of
// mined ones, and those that the node had and has no more. The account's lock
// must be held.
func (c *Client) prune(ctx context.Context, acc *account, mined, pending uint64) error {
	var doubtful []uint64
	for nonce, tx := range acc.open {
		if nonce < mined {
			delete(acc.open, nonce)
		} else if tx.sent && nonce >= pending {
			doubtful = append(doubtful, nonce)
		}
	}
	// A node counts a transaction as pending a moment after it took it.
	for part := range slices.Chunk(doubtful, batchLimit) {
		known := make([]json.RawMessage, len(part))
		batch := make([]rpc.BatchElem, len(part))
		for i, nonce := range part {
			batch[i] = rpc.BatchElem{Method: "eth_getTransactionByHash", Args: []any{acc.open[nonce].hash}, Result: &known[i]}
		}
		if err := c.batch(ctx, batch); err != nil {
			return err
		}
		for i, nonce := range part {
			if len(known[i]) == 0 || string(known[i]) == "null" {
				delete(acc.open, nonce)
			}
		}
	}
	return nil
}

// numbers is what the next transactions of an account are made with.
type numbers struct {
	nonce, permit uint64
	tip, feeCap   *big.Int
}

// next asks the node for the numbers. The account's lock must be held.
func (c *Client) next(ctx context.Context, who atoll.Account, acc *account, permits bool) (numbers, error) {
	var mined, pending hexutil.Uint64
	var tip hexutil.Big
	var head types.Header
	err := c.batch(ctx, []rpc.BatchElem{
		{Method: "eth_getTransactionCount", Args: []any{who, "latest"}, Result: &mined},
		{Method: "eth_getTransactionCount", Args: []any{who, "pending"}, Result: &pending},
		{Method: "eth_maxPriorityFeePerGas", Result: &tip},
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &head},
	})
	if err != nil {
		return numbers{}, fmt.Errorf("nonce and fees of %s: %w", who, err)
	}
	n := numbers{nonce: uint64(pending), tip: tip.ToInt(), feeCap: new(big.Int)}
	if head.BaseFee != nil {
		n.feeCap.Lsh(head.BaseFee, 1) // enough for six full blocks in a row
	}
	n.feeCap.Add(n.feeCap, n.tip)
	if err := c.prune(ctx, acc, uint64(mined), n.nonce); err != nil {
		return numbers{}, fmt.Errorf("transactions under way of %s: %w", who, err)
	}
	for nonce := range acc.open {
		n.nonce = max(n.nonce, nonce+1)
	}
	if !permits {
		return n, nil
	}
	// Permits are counted by the token when they are used, so those of
	// transactions not yet included come on top; both counts are taken at the
	// same block.
	var used hexutil.Bytes
	call := ethCall(c.contracts.Token, c.token.PackNonces(who), &used)
	call.Args[1] = hexutil.EncodeBig(head.Number)
	err = c.batch(ctx, []rpc.BatchElem{call,
		{Method: "eth_getTransactionCount", Args: []any{who, hexutil.EncodeBig(head.Number)}, Result: &mined}})
	if err != nil {
		return numbers{}, fmt.Errorf("permits of %s: %w", who, err)
	}
	count, err := c.token.UnpackNonces(used)
	if err != nil {
		return numbers{}, fmt.Errorf("permits of %s: %w", who, err)
	}
	n.permit = count.Uint64()
	for nonce, tx := range acc.open {
		if tx.permit && nonce >= uint64(mined) {
			n.permit++
		}
	}
	return n, nil
}
