package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/atoll-network/atoll"
)

// seatsSearched is how many seats [Client.FreeSeat] looks at, at most.
const seatsSearched = 1000

// Seat is a place in the list that the court draws referees from.
type Seat struct {
	Number  uint64        // counted from one
	Account atoll.Account // who sits there, or sat there last
	Since   time.Time
	Left    time.Time // zero while the referee is there
}

// SeatStake is what a verifier must have at stake to sit as a referee.
func (c *Client) SeatStake(ctx context.Context) (atoll.Amount, error) {
	out, err := c.read(ctx, c.contracts.Nodes, c.nodes.PackSeatStake())
	if err != nil {
		return atoll.Amount{}, fmt.Errorf("stake of a seat: %w", err)
	}
	n, err := c.nodes.UnpackSeatStake(out)
	if err != nil {
		return atoll.Amount{}, fmt.Errorf("stake of a seat: %w", err)
	}
	return amount(n), nil
}

// UnstakeDelay is the time between a request to unstake and the withdrawal. As
// long must a seat be left before somebody else may take it.
func (c *Client) UnstakeDelay(ctx context.Context) (time.Duration, error) {
	out, err := c.read(ctx, c.contracts.Nodes, c.nodes.PackUnstakeDelay())
	if err != nil {
		return 0, fmt.Errorf("unstake delay: %w", err)
	}
	s, err := c.nodes.UnpackUnstakeDelay(out)
	if err != nil {
		return 0, fmt.Errorf("unstake delay: %w", err)
	}
	return duration(s), nil
}

// SeatOf is the number of an account's seat among the referees, counted from
// one; zero if it has none.
func (c *Client) SeatOf(ctx context.Context, who atoll.Account) (uint64, error) {
	n, err := readAmount(c, ctx, "seat of", who, c.contracts.Nodes, c.nodes.PackSeatOf(who), c.nodes.UnpackSeatOf)
	return clamp(n.Big()), err
}

// Seat is who sits at a seat. The error wraps [atoll.ErrNotFound] if there is
// no such seat.
func (c *Client) Seat(ctx context.Context, number uint64) (Seat, error) {
	count, err := c.seatCount(ctx)
	if err != nil {
		return Seat{}, err
	}
	if number == 0 || number > count {
		return Seat{}, fmt.Errorf("seat %d of %d: %w", number, count, atoll.ErrNotFound)
	}
	seats, err := c.seats(ctx, number, 1)
	if err != nil {
		return Seat{}, err
	}
	return seats[0], nil
}

// FreeSeat is the number of a seat that may be taken: one of the first
// thousand that was left long enough ago, or else the next new one.
func (c *Client) FreeSeat(ctx context.Context) (uint64, error) {
	count, err := c.seatCount(ctx)
	if err != nil {
		return 0, err
	}
	delay, err := c.UnstakeDelay(ctx)
	if err != nil {
		return 0, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return 0, err
	}
	most := min(count, seatsSearched)
	for first := uint64(1); first <= most; first += batchLimit {
		seats, err := c.seats(ctx, first, int(min(batchLimit, most-first+1)))
		if err != nil {
			return 0, err
		}
		for _, s := range seats {
			if !s.Left.IsZero() && head.Time.Sub(s.Left) > delay {
				return s.Number, nil
			}
		}
	}
	return count + 1, nil
}

func (c *Client) seatCount(ctx context.Context) (uint64, error) {
	out, err := c.read(ctx, c.contracts.Nodes, c.nodes.PackSeatCount())
	if err != nil {
		return 0, fmt.Errorf("seats: %w", err)
	}
	n, err := c.nodes.UnpackSeatCount(out)
	if err != nil {
		return 0, fmt.Errorf("seats: %w", err)
	}
	return clamp(n), nil
}

// seats reads n seats, all of which exist.
func (c *Client) seats(ctx context.Context, first uint64, n int) ([]Seat, error) {
	answers := make([]hexutil.Bytes, n)
	batch := make([]rpc.BatchElem, n)
	for i := range batch {
		number := new(big.Int).SetUint64(first + uint64(i))
		batch[i] = ethCall(c.contracts.Nodes, c.nodes.PackSeat(number), &answers[i])
	}
	if err := c.batch(ctx, batch); err != nil {
		return nil, fmt.Errorf("seats %d to %d: %w", first, first+uint64(n)-1, err)
	}
	seats := make([]Seat, n)
	for i, b := range answers {
		number := first + uint64(i)
		s, err := c.nodes.UnpackSeat(b)
		if err != nil {
			return nil, fmt.Errorf("seat %d: %w", number, err)
		}
		seats[i] = Seat{Number: number, Account: s.Account, Since: unix(clamp(s.Since)), Left: unix(clamp(s.Left))}
	}
	return seats, nil
}
