package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
)

// Registered returns the accounts that ever registered a node, in the order in
// which they first did.
func (c *Client) Registered(ctx context.Context) ([]atoll.Account, error) {
	topics := [][]common.Hash{{c.nodes.GetABI().Events[nodes.NodesRegisteredEventName].ID}}
	var who []atoll.Account
	err := c.search(ctx, c.contracts.Nodes, topics, func(l *types.Log) bool {
		if e, ok := c.nodesEvent(l); ok {
			who = append(who, e.Account)
		}
		return false
	})
	if err != nil {
		return nil, fmt.Errorf("registrations: %w", err)
	}
	var out []atoll.Account
	seen := map[atoll.Account]bool{}
	for _, account := range slices.Backward(who) {
		if !seen[account] {
			seen[account] = true
			out = append(out, account)
		}
	}
	return out, nil
}
