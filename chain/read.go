package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// EscrowAccount is what a payer has in escrow.
type EscrowAccount struct {
	Balance     atoll.Amount // all of it
	Withdrawing atoll.Amount // of which the payer has announced to take out this much
	WithdrawAt  time.Time    // from when on; zero if nothing is announced
}

// Available is what a payee may rely on: the balance less what may be taken
// out.
func (e EscrowAccount) Available() atoll.Amount { return e.Balance.Sub(e.Withdrawing) }

// Good is what a payee may rely on until a time: the balance, less what may be
// taken out by then.
func (e EscrowAccount) Good(until time.Time) atoll.Amount {
	if !e.WithdrawAt.IsZero() && until.Before(e.WithdrawAt) {
		return e.Balance
	}
	return e.Available()
}

// Unstaking is stake on its way out.
type Unstaking struct {
	Amount atoll.Amount
	At     time.Time // from when on it may be withdrawn; zero if there is none
}

// TokenBalance returns what an account has in tokens outside the escrow.
func (c *Client) TokenBalance(ctx context.Context, who atoll.Account) (atoll.Amount, error) {
	return readAmount(c, ctx, "token balance of", who, c.contracts.Token, c.token.PackBalanceOf(who), c.token.UnpackBalanceOf)
}

// EtherBalance returns what an account has to pay for transactions, in wei.
func (c *Client) EtherBalance(ctx context.Context, who atoll.Account) (atoll.Amount, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	b, err := c.eth.BalanceAt(ctx, who, nil)
	if err != nil {
		return atoll.Amount{}, fmt.Errorf("ether balance of %s: %w", who, reach(err))
	}
	return amount(b), nil
}

// Escrow returns what a payer has in escrow.
func (c *Client) Escrow(ctx context.Context, payer atoll.Account) (EscrowAccount, error) {
	// The announcement is read first: if a withdrawal happens in between, too
	// little seems available, not too much.
	var announced, balance hexutil.Bytes
	err := c.batch(ctx, []rpc.BatchElem{
		ethCall(c.contracts.Escrow, c.escrow.PackWithdrawal(payer), &announced),
		ethCall(c.contracts.Escrow, c.escrow.PackBalanceOf(payer), &balance),
	})
	if err != nil {
		return EscrowAccount{}, fmt.Errorf("escrow of %s: %w", payer, err)
	}
	w, err := c.escrow.UnpackWithdrawal(announced)
	if err != nil {
		return EscrowAccount{}, fmt.Errorf("escrow of %s: %w", payer, err)
	}
	b, err := c.escrow.UnpackBalanceOf(balance)
	if err != nil {
		return EscrowAccount{}, fmt.Errorf("escrow of %s: %w", payer, err)
	}
	return EscrowAccount{Balance: amount(b), Withdrawing: amount(w.Amount), WithdrawAt: unix(w.AvailableAt)}, nil
}

// WithdrawDelay is the time between the announcement of a withdrawal from
// escrow and the withdrawal.
func (c *Client) WithdrawDelay(ctx context.Context) (time.Duration, error) {
	out, err := c.read(ctx, c.contracts.Escrow, c.escrow.PackWithdrawDelay())
	if err != nil {
		return 0, fmt.Errorf("withdraw delay: %w", err)
	}
	s, err := c.escrow.UnpackWithdrawDelay(out)
	if err != nil {
		return 0, fmt.Errorf("withdraw delay: %w", err)
	}
	return duration(s), nil
}

// duration converts a contract's number of seconds.
func duration(seconds uint64) time.Duration { return time.Duration(min(seconds, 1<<33)) * time.Second }

// Claimed returns how much a payee has been paid from a payer's escrow in all.
func (c *Client) Claimed(ctx context.Context, payer, payee atoll.Account) (atoll.Amount, error) {
	return readAmount(c, ctx, "claims on", payer, c.contracts.Escrow, c.escrow.PackClaimed(payer, payee), c.escrow.UnpackClaimed)
}

// ClaimedAll is [Client.Claimed] for many payers at once, in their order.
func (c *Client) ClaimedAll(ctx context.Context, payee atoll.Account, payers []atoll.Account) ([]atoll.Amount, error) {
	out := make([]atoll.Amount, 0, len(payers))
	for part := range slices.Chunk(payers, batchLimit) {
		answers := make([]hexutil.Bytes, len(part))
		batch := make([]rpc.BatchElem, len(part))
		for i, payer := range part {
			batch[i] = ethCall(c.contracts.Escrow, c.escrow.PackClaimed(payer, payee), &answers[i])
		}
		if err := c.batch(ctx, batch); err != nil {
			return nil, fmt.Errorf("claims of %s: %w", payee, err)
		}
		for _, b := range answers {
			n, err := c.escrow.UnpackClaimed(b)
			if err != nil {
				return nil, fmt.Errorf("claims of %s: %w", payee, err)
			}
			out = append(out, amount(n))
		}
	}
	return out, nil
}

// Node returns what an account has registered. The error wraps
// [atoll.ErrNotFound] if it has registered nothing.
func (c *Client) Node(ctx context.Context, who atoll.Account) (NodeRecord, error) {
	out, err := c.read(ctx, c.contracts.Nodes, c.nodes.PackNode(who))
	if err != nil {
		return NodeRecord{}, fmt.Errorf("node of %s: %w", who, err)
	}
	n, err := c.nodes.UnpackNode(out)
	if err != nil {
		return NodeRecord{}, fmt.Errorf("node of %s: %w", who, err)
	}
	if n.Peer == [32]byte{} {
		return NodeRecord{}, fmt.Errorf("node of %s: %w", who, atoll.ErrNotFound)
	}
	return NodeRecord{Peer: n.Peer, Proof: proofOf(n.Proof), Endpoint: n.Endpoint}, nil
}

// StakeOf returns what an account has at stake in a role. What it is taking
// out does not count.
func (c *Client) StakeOf(ctx context.Context, who atoll.Account, role Role) (atoll.Amount, error) {
	return readAmount(c, ctx, "stake of", who, c.contracts.Nodes, c.nodes.PackStakeOf(who, uint8(role)), c.nodes.UnpackStakeOf)
}

// Unstaking returns what an account is taking out of a role.
func (c *Client) Unstaking(ctx context.Context, who atoll.Account, role Role) (Unstaking, error) {
	out, err := c.read(ctx, c.contracts.Nodes, c.nodes.PackPendingUnstake(who, uint8(role)))
	if err != nil {
		return Unstaking{}, fmt.Errorf("pending stake of %s: %w", who, err)
	}
	u, err := c.nodes.UnpackPendingUnstake(out)
	if err != nil {
		return Unstaking{}, fmt.Errorf("pending stake of %s: %w", who, err)
	}
	return Unstaking{Amount: amount(u.Amount), At: unix(u.AvailableAt)}, nil
}

// read calls a contract's view.
func (c *Client) read(ctx context.Context, to atoll.Account, data []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, reach(err)
	}
	return out, nil
}

// readAmount calls a view that returns one number.
func readAmount(c *Client, ctx context.Context, what string, who, to atoll.Account, data []byte,
	unpack func([]byte) (*big.Int, error)) (atoll.Amount, error) {
	out, err := c.read(ctx, to, data)
	if err != nil {
		return atoll.Amount{}, fmt.Errorf("%s %s: %w", what, who, err)
	}
	n, err := unpack(out)
	if err != nil {
		return atoll.Amount{}, fmt.Errorf("%s %s: %w", what, who, err)
	}
	return amount(n), nil
}

// ethCall is a call of a view for a batch.
func ethCall(to atoll.Account, data []byte, out *hexutil.Bytes) rpc.BatchElem {
	return rpc.BatchElem{Method: "eth_call", Result: out,
		Args: []any{map[string]any{"to": to, "data": hexutil.Bytes(data)}, "latest"}}
}

// amount converts a number of a contract, which is never negative nor wider
// than 256 bits.
func amount(b *big.Int) atoll.Amount {
	a, _ := atoll.AmountFromBig(b)
	return a
}
