package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/settle"
)

// contracts is the chain as the roles see it.
type contracts struct {
	client *chain.Client
	signer atoll.Signer
}

// Escrow implements the roles' Chain.
func (c contracts) Escrow(ctx context.Context, payer atoll.Account) (settle.Escrow, error) {
	e, err := c.client.Escrow(ctx, payer)
	return inEscrow(e), err
}

func inEscrow(e chain.EscrowAccount) settle.Escrow {
	return settle.Escrow{Balance: e.Balance, Leaving: e.Withdrawing, LeavingAt: e.WithdrawAt}
}

// Claimed implements the roles' Chain.
func (c contracts) Claimed(ctx context.Context, payer, payee atoll.Account) (atoll.Amount, error) {
	return c.client.Claimed(ctx, payer, payee)
}

// Stake implements solver.Chain.
func (c contracts) Stake(ctx context.Context, provider atoll.Account) (atoll.Amount, error) {
	return c.client.StakeOf(ctx, provider, chain.Provider)
}

// Redeem implements provider.Chain.
func (c contracts) Redeem(ctx context.Context, all []atoll.Signed[atoll.Voucher]) ([]atoll.Amount, error) {
	var v []atoll.Signed[atoll.Voucher]
	payers := make([]atoll.Account, len(all))
	for i := range all {
		payers[i] = all[i].Message.Payer
		e, err := c.client.Escrow(ctx, payers[i])
		if err != nil {
			return nil, err
		}
		if !e.Balance.IsZero() { // else it would cost gas and bring nothing
			v = append(v, all[i])
		}
	}
	if len(v) > 0 {
		if _, err := c.client.Claim(ctx, c.signer, v); err != nil {
			return nil, err
		}
	}
	return c.client.ClaimedAll(ctx, c.signer.Account(), payers)
}

// payee is a role that wants to know of payers' escrows.
type payee interface {
	// Pays reports whether the role wants to hear of a payer.
	Pays(payer atoll.Account) bool
	EscrowChanged(payer atoll.Account, e settle.Escrow)
	// Claimed is told what a payee has redeemed from a payer since ever.
	Claimed(payer, payee atoll.Account, total atoll.Amount)
}

// watchEscrow tells a role of every change of the escrows that it wants to hear
// of, from now on. It ends with ctx.
func watchEscrow(ctx context.Context, c *chain.Client, log *slog.Logger, who payee) {
	var next uint64
	for wait := time.Second; ctx.Err() == nil; wait = min(2*wait, time.Minute) {
		var err error
		if next == 0 {
			var head chain.Head
			head, err = c.Head(ctx)
			next = head.Number + 1
		}
		if err == nil {
			err = c.WatchEscrow(ctx, next, func(e chain.EscrowEvent) error {
				next = e.Position.Block // told again after a failure, which does no harm
				return tell(ctx, c, e, who)
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

// tell reads what an event has changed. What is told is what stands now, not
// what the event says, so that an event may come twice.
func tell(ctx context.Context, c *chain.Client, e chain.EscrowEvent, who payee) error {
	if e.Kind == chain.Skipped || !who.Pays(e.Payer) {
		return nil
	}
	acc, err := c.Escrow(ctx, e.Payer)
	if err != nil {
		return err
	}
	if e.Kind == chain.Claimed {
		total, err := c.Claimed(ctx, e.Payer, e.Payee)
		if err != nil {
			return err
		}
		who.Claimed(e.Payer, e.Payee, total)
	}
	who.EscrowChanged(e.Payer, inEscrow(acc))
	return nil
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
