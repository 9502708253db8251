package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/atoll-network/atoll"
)

// Genesis returns the hash of the first block, which tells two chains with the
// same id apart.
func (c *Client) Genesis(ctx context.Context) (atoll.Digest, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	h, err := c.eth.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return atoll.Digest{}, fmt.Errorf("first block: %w", reach(err))
	}
	return h.Hash(), nil
}
