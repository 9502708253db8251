package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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
	if raw.Size == 0 {
		return Panel{}, fmt.Errorf("dispute %s has no referees in round %d: %w", id, n, atoll.ErrNotFound)
	}
	p := Panel{Beacon: clamp(raw.Beacon), Replaced: int(raw.Replaced), Referees: make([]Referee, raw.Size)}
	// What is there of an unpaid deal before its first draw is no seats. A
	// dispute that was closed without one has no votes.
	drawn := d.Status == DisputeVoting || raw.Replaced > 0 || raw.Committed > 0 || d.Round > n
	answers := make([]hexutil.Bytes, raw.Size)
	var batch []rpc.BatchElem
	for i := range p.Referees {
		r := &p.Referees[i]
		r.Committed, r.Revealed, r.Guilty = raw.Committed>>i&1 == 1, raw.Revealed>>i&1 == 1, raw.Guilty>>i&1 == 1
		if drawn {
			r.Seat = new(big.Int).Rsh(raw.Seats, uint(16*i)).Uint64() & 0xffff
		}
		number := new(big.Int).SetUint64(r.Seat)
		batch = append(batch, ethCall(c.contracts.Nodes, c.nodes.PackRefereeAt(number, big.NewInt(d.Since.Unix())), &answers[i]))
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

// docket reads a dispute and one of its panels at the same block.
func (c *Client) docket(ctx context.Context, id atoll.Digest, n int) (Dispute, court.CourtPanel, error) {
	fail := func(err error) (Dispute, court.CourtPanel, error) {
		return Dispute{}, court.CourtPanel{}, fmt.Errorf("dispute %s: %w", id, err)
	}
	if n != 0 && n != 1 {
		return fail(fmt.Errorf("round %d: want 0 or 1: %w", n, atoll.ErrNotFound))
	}
	var dispute, panel hexutil.Bytes
	head, err := c.Head(ctx)
	if err != nil {
		return fail(err)
	}
	batch := []rpc.BatchElem{
		ethCall(c.contracts.Court, c.court.PackDispute(id), &dispute),
		ethCall(c.contracts.Court, c.court.PackPanel(id, round(n)), &panel),
	}
	for _, b := range batch {
		b.Args[1] = hexutil.EncodeUint64(head.Number)
	}
	if err := c.batch(ctx, batch); err != nil {
		return fail(err)
	}
	raw, err := c.court.UnpackDispute(dispute)
	if err != nil {
		return fail(err)
	}
	p, err := c.court.UnpackPanel(panel)
	if err != nil {
		return fail(err)
	}
	d := Dispute{Status: DisputeStatus(raw.Status), Kind: DisputeKind(raw.Kind), Due: amount(raw.Due), Pledge: amount(raw.Pledge)}
	if d.Status == DisputeNone {
		return fail(atoll.ErrNotFound)
	}
	if raw.Appellant != 0 {
		d.Round, d.ClaimantAppealed = 1, raw.Appellant == 1
	}
	if at := unix(clamp(raw.Time)); d.Status == DisputeOpen {
		d.AnswerBy = at
	} else {
		d.Since = at
	}
	settling := d.Status == DisputeOpen || d.Status == DisputeDrawing && d.Round == 0 && p.Replaced == 0
	if d.Kind == Unpaid && n == 0 && settling {
		d.Settles = amount(p.Seats).Add(d.Due)
	}
	return d, p, nil
}

// Opening returns the event by which a dispute was opened, for who has only its
// id. The error wraps [atoll.ErrNotFound] if there is none.
func (c *Client) Opening(ctx context.Context, id atoll.Digest) (CourtEvent, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{c.contracts.Court},
		Topics: [][]common.Hash{{c.court.GetABI().Events[court.CourtOpenedEventName].ID}, {id}}})
	if err != nil {
		return CourtEvent{}, fmt.Errorf("opening of dispute %s: %w", id, reach(err))
	}
	for i := range logs {
		if e, ok := c.courtEvent(&logs[i]); ok && e.Kind == Opened && e.Dispute == id {
			return e, nil
		}
	}
	return CourtEvent{}, fmt.Errorf("opening of dispute %s: %w", id, atoll.ErrNotFound)
}

func rulesOf(r court.Rules) CourtRules {
	s := func(n uint32) time.Duration { return duration(uint64(n)) }
	return CourtRules{Filing: s(r.Filing), Answer: s(r.Answer), Draw: s(r.Draw), Commit: s(r.Commit), Reveal: s(r.Reveal),
		Appeal: s(r.Appeal), BeaconDelay: r.BeaconDelay, SlashFactor: r.SlashFactor,
		Fee: amount(r.Fee), Fine: amount(r.Fine), Bond: amount(r.Bond), AppealBond: amount(r.AppealBond)}
}
