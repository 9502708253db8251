package chain

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/atoll-network/atoll"
)

// Header returns the RLP of a block's header, which proves to a contract what
// the header says. The error wraps [atoll.ErrNotFound] if the block is not made
// yet.
func (c *Client) Header(ctx context.Context, block uint64) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	var raw json.RawMessage
	if err := c.rpc.CallContext(ctx, &raw, "eth_getBlockByNumber", hexutil.EncodeUint64(block), false); err != nil {
		return nil, fmt.Errorf("header of block %d: %w", block, reach(err))
	}
	if len(raw) == 0 || string(raw) == "null" {
		return nil, fmt.Errorf("header of block %d: %w", block, atoll.ErrNotFound)
	}
	var h types.Header
	var says struct {
		Hash atoll.Digest `json:"hash"`
	}
	if err := json.Unmarshal(raw, &h); err != nil {
		return nil, fmt.Errorf("header of block %d: %w", block, err)
	}
	if err := json.Unmarshal(raw, &says); err != nil {
		return nil, fmt.Errorf("header of block %d: %w", block, err)
	}
	// A chain of another make may have fields that are not known here.
	if h.Hash() != says.Hash {
		return nil, fmt.Errorf("header of block %d hashes to %s, and the block's hash is %s", block, h.Hash(), says.Hash)
	}
	out, err := rlp.EncodeToBytes(&h)
	if err != nil {
		return nil, fmt.Errorf("header of block %d: %w", block, err)
	}
	return out, nil
}

// AwaitHeader is [Client.Header] for a block that may not be made yet, for
// which it waits. On a chain that makes blocks on demand somebody has to want
// one, see [Client.Nudge].
func (c *Client) AwaitHeader(ctx context.Context, block uint64) (header []byte, err error) {
	done := &stop{}
	err = c.follow(ctx, nil, func(ctx context.Context) (bool, error) {
		request, cancel := context.WithTimeout(ctx, requestTimeout)
		defer cancel()
		head, err := c.eth.BlockNumber(request)
		if err != nil || head < block {
			return true, err
		}
		if header, err = c.Header(ctx, block); err != nil {
			return true, err
		}
		return false, done
	})
	if err == nil {
		return header, nil
	}
	return nil, fmt.Errorf("wait for block %d: %w", block, err)
}

// Nudge makes a chain that makes blocks on demand, such as a devnet, make one:
// the signer sends nothing to itself. Other chains make blocks by themselves.
func (c *Client) Nudge(ctx context.Context, s atoll.Signer) (Receipt, error) {
	return c.Do(ctx, s, SendEther(s.Account(), atoll.Amount{}))
}
