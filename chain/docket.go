package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
)

// CourtRules returns the rules of disputes, which never change.
func (c *Client) CourtRules(ctx context.Context) (CourtRules, error) {
	out, err := c.read(ctx, c.contracts.Court, c.court.PackRules())
	if err != nil {
		return CourtRules{}, fmt.Errorf("rules of the court: %w", err)
	}
	r, err := c.court.UnpackRules(out)
	if err != nil {
		return CourtRules{}, fmt.Errorf("rules of the court: %w", err)
	}
	return rulesOf(r), nil
}

// Dispute returns where a dispute stands. The error wraps [atoll.ErrNotFound]
// if there never was one.
func (c *Client) Dispute(ctx context.Context, id atoll.Digest) (Dispute, error) {
	d, _, err := c.docket(ctx, id, 0)
	return d, err
}

// Panel returns the referees of a round. The error wraps [atoll.ErrNotFound] if
// the dispute has not come to it.
func (c *Client) Panel(ctx context.Context, id atoll.Digest, n int) (Panel, error) {
	d, raw, err := c.docket(ctx, id, n)
	if err != nil {
		return Panel{}, err
	}
	if n == 1 && d.Round == 0 || d.Status == DisputeOpen {
		return Panel{}, fmt.Errorf("dispute %s has no referees in round %d: %w", id, n, atoll.ErrNotFound)
	}
	size := []int{firstPanel, appealPanel}[n]
	p := Panel{Replaced: int(raw.Replaced), Referees: make([]Referee, size)}
	if d.Status == DisputeDrawing && d.Round == n {
		p.Beacon = bits(raw.Body, 112, 40)
	}
	answers := make([]hexutil.Bytes, size)
	var batch []rpc.BatchElem
	for i := range p.Referees {
		r := &p.Referees[i]
		r.Committed, r.Revealed, r.Guilty = raw.Committed>>i&1 == 1, raw.Revealed>>i&1 == 1, raw.Guilty>>i&1 == 1
		r.Seat = bits(raw.Body, uint(16*i), 16)
		number := new(big.Int).SetUint64(r.Seat)
		batch = append(batch, ethCall(c.contracts.Nodes, c.nodes.PackRefereeAt(number, raw.Time), &answers[i]))
	}
	if err := c.batch(ctx, batch); err != nil {
		return Panel{}, fmt.Errorf("referees of dispute %s: %w", id, err)
	}
	for i, b := range answers {
		if p.Referees[i].Account, err = c.nodes.UnpackRefereeAt(b); err != nil {
			return Panel{}, fmt.Errorf("referees of dispute %s: %w", id, err)
		}
	}
	return p, nil
}

// How many referees the rounds have; constants of Court.sol.
const (
	firstPanel  = 3
	appealPanel = 7
)

// bits reads a part of a round's body.
func bits(body *big.Int, from, width uint) uint64 {
	return new(big.Int).Rsh(body, from).Uint64() & (1<<width - 1)
}

// docket reads a dispute and one of its rounds at the same block.
func (c *Client) docket(ctx context.Context, id atoll.Digest, n int) (Dispute, court.CourtRound, error) {
	fail := func(err error) (Dispute, court.CourtRound, error) {
		return Dispute{}, court.CourtRound{}, fmt.Errorf("dispute %s: %w", id, err)
	}
	if n != 0 && n != 1 {
		return fail(fmt.Errorf("round %d: want 0 or 1: %w", n, atoll.ErrNotFound))
	}
	var answers [3]hexutil.Bytes
	head, err := c.Head(ctx)
	if err != nil {
		return fail(err)
	}
	batch := []rpc.BatchElem{
		ethCall(c.contracts.Court, c.court.PackDispute(id), &answers[2]),
		ethCall(c.contracts.Court, c.court.PackRoundOf(id, round(0)), &answers[0]),
		ethCall(c.contracts.Court, c.court.PackRoundOf(id, round(1)), &answers[1]),
	}
	for _, b := range batch {
		b.Args[1] = hexutil.EncodeUint64(head.Number)
	}
	if err := c.batch(ctx, batch); err != nil {
		return fail(err)
	}
	raw, err := c.court.UnpackDispute(answers[2])
	if err != nil {
		return fail(err)
	}
	var rounds [2]court.CourtRound
	for i := range rounds {
		if rounds[i], err = c.court.UnpackRoundOf(answers[i]); err != nil {
			return fail(err)
		}
	}
	d := Dispute{Kind: DisputeKind(raw.Kind), Due: amount(raw.Due), Pledge: amount(raw.Pledge)}
	if raw.Appellant != 0 {
		d.Round, d.ClaimantAppealed = 1, raw.Appellant == 1
	}
	now := rounds[d.Round]
	switch d.Status = DisputeStatus(now.Status); d.Status {
	case DisputeNone:
		return fail(atoll.ErrNotFound)
	case DisputeOpen:
		d.AnswerBy = unix(clamp(now.Time))
		if d.Kind == Unpaid {
			d.Settles = amount(now.Body).Add(d.Due)
		}
	default:
		d.Since = unix(clamp(now.Time))
	}
	return d, rounds[n], nil
}

// Commitments returns what the referees of a round have committed to since its
// last draw, in their order, as [RevealVotes] takes it.
func (c *Client) Commitments(ctx context.Context, id atoll.Digest, n int) ([]Commitment, error) {
	events := c.court.GetABI().Events
	topics := [][]common.Hash{{events[court.CourtCommittedEventName].ID, events[court.CourtDrawnEventName].ID}, {id},
		{common.BigToHash(round(n))}}
	var made []Commitment
	err := c.search(ctx, c.contracts.Court, topics, func(l *types.Log) bool {
		e, ok := c.courtEvent(l)
		if ok && e.Kind == Committed {
			made = append(made, e.Commitment)
		}
		return ok && e.Kind == Drawn
	})
	if err != nil {
		return nil, fmt.Errorf("commitments in dispute %s: %w", id, err)
	}
	slices.Reverse(made)
	return made, nil
}

// Opening returns the event by which a dispute was opened, for who has only its
// id. The error wraps [atoll.ErrNotFound] if there is none.
func (c *Client) Opening(ctx context.Context, id atoll.Digest) (CourtEvent, error) {
	// What was never opened need not be looked for on the whole chain.
	if _, err := c.Dispute(ctx, id); err != nil {
		return CourtEvent{}, err
	}
	var found CourtEvent
	topics := [][]common.Hash{{c.court.GetABI().Events[court.CourtOpenedEventName].ID}, {id}}
	err := c.search(ctx, c.contracts.Court, topics, func(l *types.Log) (ok bool) {
		found, ok = c.courtEvent(l)
		return ok
	})
	if err == nil && found.Kind != Opened {
		err = atoll.ErrNotFound
	}
	if err != nil {
		return CourtEvent{}, fmt.Errorf("opening of dispute %s: %w", id, err)
	}
	return found, nil
}

func rulesOf(r court.Rules) CourtRules {
	s := func(n uint32) time.Duration { return duration(uint64(n)) }
	return CourtRules{Filing: s(r.Filing), Answer: s(r.Answer), Draw: s(r.Draw), Commit: s(r.Commit), Reveal: s(r.Reveal),
		Appeal: s(r.Appeal), BeaconDelay: r.BeaconDelay, SlashFactor: r.SlashFactor,
		Fee: amount(r.Fee), Fine: amount(r.Fine), Bond: amount(r.Bond), AppealBond: amount(r.AppealBond)}
}
