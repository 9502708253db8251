package chain

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/atoll-network/atoll"
)

// search calls each with the logs of a contract that have these topics, the
// latest first, until it returns true or there are no more. It goes back from
// the head block range by block range, since what is looked for is most often
// young, and nodes refuse to look through a long chain at once.
func (c *Client) search(ctx context.Context, contract atoll.Account, topics [][]common.Hash, each func(*types.Log) bool) error {
	request, cancel := context.WithTimeout(ctx, requestTimeout)
	last, err := c.eth.BlockNumber(request)
	cancel()
	if err != nil {
		return reach(err)
	}
	span := uint64(spanMost)
	for {
		first := last - min(last, span-1)
		request, cancel := context.WithTimeout(ctx, requestTimeout)
		logs, err := c.eth.FilterLogs(request, ethereum.FilterQuery{
			FromBlock: atoll.NewAmount(first).Big(), ToBlock: atoll.NewAmount(last).Big(),
			Addresses: []common.Address{contract}, Topics: topics,
		})
		cancel()
		var refused rpc.Error
		if errors.As(err, &refused) && span > 1 {
			span /= 2
			continue
		}
		if err != nil {
			return reach(err)
		}
		for i := len(logs) - 1; i >= 0; i-- {
			if each(&logs[i]) {
				return nil
			}
		}
		if first == 0 {
			return nil
		}
		last = first - 1
	}
}
