package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/ethereum/go-ethereum/core/types"
)

// What happens in the court.
const (
	Opened      EventKind = court.CourtOpenedEventName
	ResultGiven EventKind = court.CourtResultGivenEventName
	DrawCalled  EventKind = court.CourtDrawCalledEventName
	Drawn       EventKind = court.CourtDrawnEventName
	Committed   EventKind = court.CourtCommittedEventName
	Revealed    EventKind = court.CourtRevealedEventName
	Fined       EventKind = court.CourtFinedEventName
	Appealed    EventKind = court.CourtAppealedEventName
	Executed    EventKind = court.CourtExecutedEventName
)

// CourtEvent is a step of a dispute.
type CourtEvent struct {
	Kind    EventKind
	Dispute atoll.Digest // its id

	// Of Opened.
	Case     Case
	About    DisputeKind
	Pledge   atoll.Amount // taken from the accused
	AnswerBy time.Time

	Due        atoll.Amount  // of Opened: the sum in dispute; of Executed: what the victim got of it
	Round      int           // of DrawCalled, Drawn, Committed, Revealed and Fined: 0, or 1 after an appeal
	Beacon     uint64        // of DrawCalled: the block to draw by
	Seats      [7]uint16     // of Drawn: the seats by position, zero for none
	Referee    uint8         // of Committed, Revealed and Fined: the position
	Commitment Commitment    // of Committed
	Guilty     bool          // of Revealed
	Fine       atoll.Amount  // of Fined
	Appellant  atoll.Account // of Appealed
	Verdict    Verdict       // of Executed
	Burned     atoll.Amount  // of Executed

	Position Position
}

// WatchCourt does for the court what [Client.WatchEscrow] does for the escrow.
func (c *Client) WatchCourt(ctx context.Context, from uint64, each func(CourtEvent) error) error {
	err := c.watch(ctx, from, c.contracts.Court, func(l *types.Log) error {
		if e, ok := c.courtEvent(l); ok {
			return each(e)
		}
		return nil
	})
	return fmt.Errorf("watch the court: %w", err)
}

// courtEvent reads a log of the court. It reports false for any other.
func (c *Client) courtEvent(log *types.Log) (CourtEvent, bool) {
	if log.Address != c.contracts.Court || !whole(c.court.GetABI(), log) {
		return CourtEvent{}, false
	}
	e := CourtEvent{Position: position(log)}
	if v, err := c.court.UnpackOpenedEvent(log); err == nil {
		e.Kind, e.Dispute, e.About = Opened, v.Id, DisputeKind(v.Kind)
		e.Case = Case{Deal: v.Deal, Requester: v.Claimant, Provider: v.Defendant, Solver: v.Solver}
		if e.About == Unpaid {
			e.Case.Requester, e.Case.Provider, e.Case.Unpaid = v.Defendant, v.Claimant, true
		}
		e.Due, e.Pledge, e.AnswerBy = amount(v.Due), amount(v.Pledge), unix(clamp(v.AnswerBy))
	} else if v, err := c.court.UnpackResultGivenEvent(log); err == nil {
		e.Kind, e.Dispute = ResultGiven, v.Id
	} else if v, err := c.court.UnpackDrawCalledEvent(log); err == nil {
		e.Kind, e.Dispute, e.Round, e.Beacon = DrawCalled, v.Id, small(v.Round), clamp(v.Beacon)
	} else if v, err := c.court.UnpackDrawnEvent(log); err == nil {
		e.Kind, e.Dispute, e.Round = Drawn, v.Id, small(v.Round)
		for i := range e.Seats {
			e.Seats[i] = uint16(new(big.Int).Rsh(v.Seats, uint(16*i)).Uint64())
		}
	} else if v, err := c.court.UnpackCommittedEvent(log); err == nil {
		e.Kind, e.Dispute, e.Round, e.Referee = Committed, v.Id, small(v.Round), uint8(small(v.Position))
		e.Commitment = Commitment{Position: e.Referee, Referee: v.Referee, Hash: v.Hash}
	} else if v, err := c.court.UnpackRevealedEvent(log); err == nil {
		e.Kind, e.Dispute, e.Round, e.Referee, e.Guilty = Revealed, v.Id, small(v.Round), uint8(small(v.Position)), v.Guilty
	} else if v, err := c.court.UnpackFinedEvent(log); err == nil {
		e.Kind, e.Dispute, e.Round, e.Referee, e.Fine = Fined, v.Id, small(v.Round), uint8(small(v.Position)), amount(v.Amount)
	} else if v, err := c.court.UnpackAppealedEvent(log); err == nil {
		e.Kind, e.Dispute, e.Appellant = Appealed, v.Id, v.Appellant
	} else if v, err := c.court.UnpackExecutedEvent(log); err == nil {
		e.Kind, e.Dispute, e.Verdict, e.Due, e.Burned = Executed, v.Id, Verdict(v.Verdict), amount(v.Due), amount(v.Burned)
	} else {
		return CourtEvent{}, false
	}
	return e, true
}

// small converts a round or a position, of which there are few.
func small(b *big.Int) int { return int(min(clamp(b), 0xff)) }
