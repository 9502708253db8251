package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
)

// Registered returns the accounts that ever registered a node, in the order in
// which they first did.
func (c *Client) Registered(ctx context.Context) ([]atoll.Account, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	abi, err := nodes.NodesMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int),
		Addresses: []common.Address{c.contracts.Nodes},
		Topics:    [][]common.Hash{{abi.Events[nodes.NodesRegisteredEventName].ID}}})
	if err != nil {
		return nil, fmt.Errorf("registrations: %w", reach(err))
	}
	var out []atoll.Account
	seen := map[atoll.Account]bool{}
	for _, l := range logs {
		if e, ok := c.nodesEvent(&l); ok && !seen[e.Account] {
			seen[e.Account] = true
			out = append(out, e.Account)
		}
	}
	return out, nil
}
