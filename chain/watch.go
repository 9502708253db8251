package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// spanMost is how many blocks one query for events covers at most. A node that
// refuses so many is asked for fewer.
const spanMost = 4096

// WatchEscrow calls each with every event of the escrow from block from on, in
// their order and each exactly once, those of the past first, until the
// context ends or each returns an error, which is then returned. It outlives
// lost connections. A block is reported as soon as the node has it and as many
// more as [Client.SetConfirmations] asks for.
func (c *Client) WatchEscrow(ctx context.Context, from uint64, each func(EscrowEvent) error) error {
	err := c.watch(ctx, from, c.contracts.Escrow, func(l *types.Log) error {
		for _, e := range c.escrowEvents(l) {
			if err := each(e); err != nil {
				return err
			}
		}
		return nil
	})
	return fmt.Errorf("watch the escrow: %w", err)
}

// WatchNodes does for the node registry what [Client.WatchEscrow] does for the
// escrow.
func (c *Client) WatchNodes(ctx context.Context, from uint64, each func(NodesEvent) error) error {
	err := c.watch(ctx, from, c.contracts.Nodes, func(l *types.Log) error {
		if e, ok := c.nodesEvent(l); ok {
			return each(e)
		}
		return nil
	})
	return fmt.Errorf("watch the nodes: %w", err)
}

// watch asks for logs block range by block range, at every new head for those
// up to it. Nothing is lost or doubled, whatever the subscription missed.
func (c *Client) watch(ctx context.Context, next uint64, contract atoll.Account, each func(*types.Log) error) error {
	span := uint64(spanMost)
	return c.follow(ctx, nil, func(ctx context.Context) (bool, error) {
		request, cancel := context.WithTimeout(ctx, requestTimeout)
		head, err := c.eth.BlockNumber(request)
		cancel()
		if err != nil {
			return true, err
		}
		under := c.confirmations.Load()
		if head < under {
			return true, nil
		}
		head -= under
		for next <= head {
			last := min(next+span-1, head)
			request, cancel := context.WithTimeout(ctx, requestTimeout)
			logs, err := c.eth.FilterLogs(request, ethereum.FilterQuery{
				FromBlock: atoll.NewAmount(next).Big(), ToBlock: atoll.NewAmount(last).Big(),
				Addresses: []atoll.Account{contract},
			})
			cancel()
			var refused rpc.Error
			if errors.As(err, &refused) && span > 1 {
				span /= 2
				continue
			}
			if err != nil {
				return true, err
			}
			for i := range logs {
				if err := each(&logs[i]); err != nil {
					return true, &stop{err}
				}
			}
			next, span = last+1, min(span*2, spanMost)
		}
		return true, nil
	})
}
