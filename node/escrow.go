package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
)

// contracts is the chain as the roles see it.
type contracts struct {
	client *chain.Client
	signer atoll.Signer
}

// Balance implements the roles' Chain.
func (c contracts) Balance(ctx context.Context, payer atoll.Account) (atoll.Amount, error) {
	e, err := c.client.Escrow(ctx, payer)
	return e.Available(), err
}

// Claimed implements requester.Chain.
func (c contracts) Claimed(ctx context.Context, payer, payee atoll.Account) (atoll.Amount, error) {
	return c.client.Claimed(ctx, payer, payee)
}

// Stake implements solver.Chain.
func (c contracts) Stake(ctx context.Context, provider atoll.Account) (atoll.Amount, error) {
	return c.client.StakeOf(ctx, provider, chain.Provider)
}

// Redeem implements provider.Chain.
func (c contracts) Redeem(ctx context.Context, v []atoll.Signed[atoll.Voucher]) ([]atoll.Amount, error) {
	if _, err := c.client.Claim(ctx, c.signer, v); err != nil {
		return nil, err
	}
	payers := make([]atoll.Account, len(v))
	for i := range v {
		payers[i] = v[i].Message.Payer
	}
	return c.client.ClaimedAll(ctx, c.signer.Account(), payers)
}

// watchEscrow tells each of every change of an escrow account from now on:
// what is in it, what was paid out of it, and whether its owner announced to
// withdraw. It ends with ctx.
func watchEscrow(ctx context.Context, c *chain.Client, log *slog.Logger, each func(payer atoll.Account, balance, paid atoll.Amount, withdrawing bool)) {
	for wait := time.Second; ctx.Err() == nil; wait = min(2*wait, time.Minute) {
		head, err := c.Head(ctx)
		if err == nil {
			err = c.WatchEscrow(ctx, head.Number+1, func(e chain.EscrowEvent) error {
				who := []atoll.Account{e.Payer}
				switch e.Kind {
				case chain.Skipped:
					return nil
				case chain.Moved:
					who = append(who, e.Payee)
				}
				for _, payer := range who {
					acc, err := c.Escrow(ctx, payer)
					if err != nil {
						return err
					}
					var paid atoll.Amount
					if e.Kind == chain.Claimed {
						paid = e.Amount
					}
					each(payer, acc.Available(), paid, e.Kind == chain.WithdrawalAnnounced)
				}
				return nil
			})
		}
		if ctx.Err() != nil {
			return
		}
		log.Warn("chain is away; trying again", "error", err, "wait", wait)
		if !sleep(ctx, wait) {
			return
		}
	}
}

// sleep waits; it reports false when ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// DialChain connects to the network's chain and checks that it is the right
// one. With patience it waits for a chain that is away, and says so, until ctx
// ends.
func DialChain(ctx context.Context, n *Network, patient bool, log *slog.Logger) (*chain.Client, error) {
	for wait := time.Second; ; wait = min(2*wait, 30*time.Second) {
		c, err := chain.Dial(ctx, n.RPC, n.Contracts)
		if err == nil {
			if id := c.Domain().ChainID; id != n.ChainID {
				c.Close()
				return nil, fmt.Errorf("chain at %s has id %d, the network profile says %d", n.RPC, id, n.ChainID)
			}
			return c, nil
		}
		if !patient || !errors.Is(err, atoll.ErrUnreachable) || ctx.Err() != nil {
			return nil, err
		}
		log.Warn("chain is away; trying again", "rpc", n.RPC, "error", err, "wait", wait)
		if !sleep(ctx, wait) {
			return nil, err
		}
	}
}
