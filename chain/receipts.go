package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// errClosed says that the client was closed.
var errClosed = errors.New("the chain client was closed")

// batchLimit is how many requests go in one batch; public nodes refuse more.
const batchLimit = 100

// receipts waits for transactions, all with one request for each new block.
type receipts struct {
	once    sync.Once
	wake    chan struct{} // there is a new hash
	mu      sync.Mutex
	waiting map[atoll.Digest][]chan *types.Receipt
	last    error // of the latest request, nil if it was answered
}

// wait returns the receipt of a transaction once it is on the chain.
func (r *receipts) wait(ctx context.Context, c *Client, hash atoll.Digest) (*types.Receipt, error) {
	r.once.Do(func() {
		c.running.Go(func() {
			// It ends when the client is closed, which the waits notice.
			_ = c.follow(c.closed, r.wake, func(ctx context.Context) (bool, error) { return r.collect(ctx, c) })
		})
	})
	done := make(chan *types.Receipt, 1)
	r.mu.Lock()
	if r.waiting == nil {
		r.waiting = map[atoll.Digest][]chan *types.Receipt{}
	}
	r.waiting[hash] = append(r.waiting[hash], done)
	r.mu.Unlock()
	select {
	case r.wake <- struct{}{}:
	default:
	}
	select {
	case receipt := <-done:
		return receipt, nil
	case <-c.closed.Done():
		return nil, errClosed
	case <-ctx.Done():
		return nil, r.leave(hash, done, ctx.Err())
	}
}

// leave stops a wait.
func (r *receipts) leave(hash atoll.Digest, done chan *types.Receipt, err error) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	rest := r.waiting[hash][:0]
	for _, d := range r.waiting[hash] {
		if d != done {
			rest = append(rest, d)
		}
	}
	r.waiting[hash] = rest
	if len(rest) == 0 {
		delete(r.waiting, hash)
	}
	if r.last != nil {
		return fmt.Errorf("%w; the node's last answer: %w", err, r.last)
	}
	return err
}

// collect asks for all receipts that are waited for, and reports whether some
// are still missing.
func (r *receipts) collect(ctx context.Context, c *Client) (bool, error) {
	r.mu.Lock()
	var hashes []atoll.Digest
	for h := range r.waiting {
		hashes = append(hashes, h)
	}
	r.mu.Unlock()
	missing := false
	for len(hashes) > 0 {
		n := min(len(hashes), batchLimit)
		found := make([]*types.Receipt, n)
		batch := make([]rpc.BatchElem, n)
		for i, h := range hashes[:n] {
			batch[i] = rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{h}, Result: &found[i]}
		}
		err := c.batch(ctx, batch)
		r.mu.Lock()
		r.last = err
		for i, h := range hashes[:n] {
			if batch[i].Error != nil || found[i] == nil {
				missing = true
				continue
			}
			for _, done := range r.waiting[h] {
				done <- found[i]
			}
			delete(r.waiting, h)
		}
		r.mu.Unlock()
		if err != nil {
			return true, err
		}
		hashes = hashes[n:]
	}
	return missing, nil
}
