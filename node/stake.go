package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
)

// Roles are what an account may have stake for, in the order in which they are
// shown.
var Roles = [...]chain.Role{chain.Provider, chain.Solver, chain.Verifier}

// Standing is what an account is in the node registry.
type Standing struct {
	Account atoll.Account
	Tokens  atoll.Amount // outside the registry and the escrow
	Roles   []RoleStake  // of all roles, in the order of [Roles]
	Seat    uint64       // among the referees, counted from one; 0 for none
	// SeatStake is what a verifier must have at stake for a seat.
	SeatStake atoll.Amount
	// Delay is the time between a request to unstake and the withdrawal.
	Delay time.Duration
	// Node is what the account has registered; nil for nothing.
	Node *chain.NodeRecord
	// Offered is who may take the account's place; zero for nobody.
	Offered atoll.Account
	// Successor has taken the account's place, and answers until a time for
	// what the account promised; zero for nobody.
	Successor atoll.Account
	Until     time.Time
}

// RoleStake is an account's stake for one role.
type RoleStake struct {
	Role    chain.Role
	Active  atoll.Amount
	Leaving chain.Unstaking
}

// Of is the account's stake for a role.
func (s *Standing) Of(role chain.Role) RoleStake {
	for _, r := range s.Roles {
		if r.Role == role {
			return r
		}
	}
	return RoleStake{Role: role}
}

// StandingOf reads what an account is in the registry of a network.
func StandingOf(ctx context.Context, n *Network, c *chain.Client, who atoll.Account) (*Standing, error) {
	s := &Standing{Account: who}
	var err error
	if s.Tokens, err = c.TokenBalance(ctx, who); err != nil {
		return nil, err
	}
	for _, role := range Roles {
		r, err := roleStake(ctx, c, who, role)
		if err != nil {
			return nil, err
		}
		s.Roles = append(s.Roles, r)
	}
	if s.Seat, err = c.SeatOf(ctx, who); err != nil {
		return nil, err
	}
	if s.SeatStake, err = c.SeatStake(ctx); err != nil {
		return nil, err
	}
	if s.Delay, err = c.UnstakeDelay(ctx); err != nil {
		return nil, err
	}
	switch record, err := c.Node(ctx, who); {
	case err == nil:
		s.Node = &record
	case !errors.Is(err, atoll.ErrNotFound):
		return nil, err
	}
	return s, s.readRotation(ctx, n)
}

func roleStake(ctx context.Context, c *chain.Client, who atoll.Account, role chain.Role) (RoleStake, error) {
	r := RoleStake{Role: role}
	var err error
	if r.Active, err = c.StakeOf(ctx, who, role); err != nil {
		return r, err
	}
	r.Leaving, err = c.Unstaking(ctx, who, role)
	return r, err
}

// readRotation reads who may take, or has taken, the account's place.
func (s *Standing) readRotation(ctx context.Context, n *Network) error {
	fail := func(err error) error { return fmt.Errorf("rotation of %s: %w", s.Account, err) }
	conn, err := ethclient.DialContext(ctx, n.RPC)
	if err != nil {
		return fail(fmt.Errorf("%v: %w", err, atoll.ErrUnreachable))
	}
	defer conn.Close()
	b := nodes.NewNodes()
	view := func(data []byte) ([]byte, error) {
		return conn.CallContract(ctx, ethereum.CallMsg{To: &n.Contracts.Nodes, Data: data}, nil)
	}
	out, err := view(b.PackRotation(s.Account))
	if err != nil {
		return fail(err)
	}
	if s.Offered, err = b.UnpackRotation(out); err != nil {
		return fail(err)
	}
	if out, err = view(b.PackSuccessorOf(s.Account)); err != nil {
		return fail(err)
	}
	successor, err := b.UnpackSuccessorOf(out)
	if err != nil {
		return fail(err)
	}
	if s.Successor = successor.Successor; s.Successor != (atoll.Account{}) {
		s.Until = time.Unix(int64(min(successor.Until, 1<<62)), 0)
	}
	return nil
}

// WithdrawStake takes out what was asked for of a role, or what the court has
// left of it, and returns how much it was.
func WithdrawStake(ctx context.Context, c *chain.Client, s atoll.Signer, role chain.Role) (atoll.Amount, chain.Receipt, error) {
	r, err := c.Do(ctx, s, chain.WithdrawStake(role))
	if err != nil {
		return atoll.Amount{}, r, err
	}
	var sum atoll.Amount
	found := errors.New("found")
	err = c.WatchNodes(ctx, r.Block, func(e chain.NodesEvent) error {
		if e.Kind == chain.StakeWithdrawn && e.Position.Tx == r.Tx {
			sum = e.Amount
			return found
		}
		return nil
	})
	if errors.Is(err, found) {
		err = nil
	}
	return sum, r, err
}

// TakeSeat seats an account among the referees, at a seat that is free, and
// returns its number.
func TakeSeat(ctx context.Context, c *chain.Client, s atoll.Signer) (uint64, chain.Receipt, error) {
	have, err := c.SeatOf(ctx, s.Account())
	if err != nil {
		return 0, chain.Receipt{}, err
	}
	if have != 0 {
		return 0, chain.Receipt{}, fmt.Errorf("account %s sits at seat %d already", s.Account(), have)
	}
	need, err := c.SeatStake(ctx)
	if err != nil {
		return 0, chain.Receipt{}, err
	}
	active, err := c.StakeOf(ctx, s.Account(), chain.Verifier)
	if err != nil {
		return 0, chain.Receipt{}, err
	}
	if active.Cmp(need) < 0 {
		return 0, chain.Receipt{}, fmt.Errorf("a seat needs %s ATOLL at stake as verifier, and account %s has %s; add what is missing with: "+
			"atoll stake add verifier %s", need, s.Account(), active, need.Sub(active))
	}
	number, err := c.FreeSeat(ctx)
	if err != nil {
		return 0, chain.Receipt{}, err
	}
	r, err := c.Do(ctx, s, chain.Sit(number))
	return number, r, err
}

// LeaveSeat takes an account off its seat, and returns which it was.
func LeaveSeat(ctx context.Context, c *chain.Client, s atoll.Signer) (uint64, chain.Receipt, error) {
	number, err := c.SeatOf(ctx, s.Account())
	if err != nil {
		return 0, chain.Receipt{}, err
	}
	if number == 0 {
		return 0, chain.Receipt{}, fmt.Errorf("account %s has no seat; take one with: atoll stake seat take", s.Account())
	}
	r, err := c.Do(ctx, s, chain.Rise())
	return number, r, err
}

// OfferPlace lets another account take the signer's place. It refuses accounts
// that the contract would not let take it.
func OfferPlace(ctx context.Context, n *Network, c *chain.Client, s atoll.Signer, to atoll.Account) (chain.Receipt, error) {
	if to == s.Account() {
		return chain.Receipt{}, fmt.Errorf("account %s has its own place already; name a new one", to)
	}
	mine := &Standing{Account: s.Account()}
	if err := mine.readRotation(ctx, n); err != nil {
		return chain.Receipt{}, err
	}
	if mine.Successor != (atoll.Account{}) {
		return chain.Receipt{}, fmt.Errorf("the place of %s was taken by %s already", s.Account(), mine.Successor)
	}
	other, err := StandingOf(ctx, n, c, to)
	if err != nil {
		return chain.Receipt{}, err
	}
	for _, r := range other.Roles {
		if !r.Active.IsZero() || !r.Leaving.Amount.IsZero() {
			return chain.Receipt{}, fmt.Errorf("account %s has a stake as %s of its own, so it cannot take another's place; name a new account",
				to, r.Role)
		}
	}
	if other.Successor != (atoll.Account{}) {
		return chain.Receipt{}, fmt.Errorf("the place of account %s was taken by %s, so it cannot take another's; name a new account", to, other.Successor)
	}
	return c.Do(ctx, s, chain.OfferRotation(to))
}
