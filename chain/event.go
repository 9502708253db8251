package chain

import (
	"fmt"
	"math/big"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"
)

// EventKind says what happened.
type EventKind string

// What happens in the escrow.
const (
	Deposited           EventKind = escrow.EscrowDepositedEventName
	WithdrawalAnnounced EventKind = escrow.EscrowWithdrawalAnnouncedEventName
	WithdrawalCanceled  EventKind = escrow.EscrowWithdrawalCanceledEventName
	Withdrawn           EventKind = escrow.EscrowWithdrawnEventName
	Claimed             EventKind = escrow.EscrowClaimedEventName
	Skipped             EventKind = escrow.EscrowSkippedEventName
	Seized              EventKind = escrow.EscrowSeizedEventName   // the court took from a balance
	Released            EventKind = escrow.EscrowReleasedEventName // the court gave to a balance
)

// What happens in the node registry.
const (
	Registered       EventKind = nodes.NodesRegisteredEventName
	Staked           EventKind = nodes.NodesStakedEventName
	UnstakeRequested EventKind = nodes.NodesUnstakeRequestedEventName
	UnstakeCanceled  EventKind = nodes.NodesUnstakeCanceledEventName
	StakeWithdrawn   EventKind = nodes.NodesStakeWithdrawnEventName
	Slashed          EventKind = nodes.NodesSlashedEventName
	SeatTaken        EventKind = nodes.NodesSeatTakenEventName
	SeatLeft         EventKind = nodes.NodesSeatLeftEventName
	RotationOffered  EventKind = nodes.NodesRotationOfferedEventName
	Rotated          EventKind = nodes.NodesRotatedEventName
)

// Position says where on the chain an event is. Block and Index order events;
// the events of one claim, one for each voucher, share a position.
type Position struct {
	Block     uint64
	Index     uint // of the event in the block
	Tx        atoll.Digest
	BlockHash atoll.Digest
}

// EscrowEvent is a change in the escrow.
type EscrowEvent struct {
	Kind        EventKind
	Payer       atoll.Account // whose balance it is about
	Payee       atoll.Account // of Claimed and Skipped
	Amount      atoll.Amount  // deposited, announced, withdrawn, seized, released, or paid by this claim
	Cumulative  atoll.Amount  // of Skipped: what the voucher says
	AvailableAt time.Time     // of WithdrawalAnnounced
	Outcome     Outcome       // of Skipped
	Position    Position
}

// NodesEvent is a change in the node registry.
type NodesEvent struct {
	Kind        EventKind
	Account     atoll.Account
	Node        NodeRecord    // of Registered
	Role        Role          // of what concerns stake
	Amount      atoll.Amount  // of what concerns stake
	Seat        uint64        // of SeatTaken and SeatLeft, counted from one
	Other       atoll.Account // of RotationOffered and Rotated: who takes the place
	AvailableAt time.Time     // of UnstakeRequested
	Position    Position
}

// escrowEvents reads a log of the escrow: a claim is an event for each of its
// vouchers, also those that were passed over, and a release for each account. There are none in any other log.
func (c *Client) escrowEvents(log *types.Log) []EscrowEvent {
	if log.Address != c.contracts.Escrow || !whole(c.escrow.GetABI(), log) {
		return nil
	}
	if v, err := c.escrow.UnpackClaimedEvent(log); err == nil {
		events := make([]EscrowEvent, len(v.Lines))
		for i, line := range v.Lines {
			events[i] = EscrowEvent{Kind: Claimed, Payer: atoll.Account(line[:20]), Payee: v.Payee,
				Amount: amount(new(big.Int).SetBytes(line[20:])), Position: position(log)}
		}
		return events
	}
	if v, err := c.escrow.UnpackReleasedEvent(log); err == nil {
		events := make([]EscrowEvent, len(v.Payments))
		for i, p := range v.Payments {
			events[i] = EscrowEvent{Kind: Released, Payer: atoll.Account(p[:20]),
				Amount: amount(new(big.Int).SetBytes(p[20:])), Position: position(log)}
		}
		return events
	}
	if e, ok := c.escrowEvent(log); ok {
		return []EscrowEvent{e}
	}
	return nil
}

// escrowEvent reads a log that is no claim.
func (c *Client) escrowEvent(log *types.Log) (EscrowEvent, bool) {
	e := EscrowEvent{Position: position(log)}
	if v, err := c.escrow.UnpackSkippedEvent(log); err == nil {
		e.Kind, e.Payer, e.Payee, e.Cumulative = Skipped, v.Payer, v.Payee, amount(v.Cumulative)
		e.Outcome = Outcome(v.Reason) + 1
	} else if v, err := c.escrow.UnpackSeizedEvent(log); err == nil {
		e.Kind, e.Payer, e.Amount = Seized, v.From, amount(v.Amount)
	} else if v, err := c.escrow.UnpackDepositedEvent(log); err == nil {
		e.Kind, e.Payer, e.Amount = Deposited, v.Payer, amount(v.Amount)
	} else if v, err := c.escrow.UnpackWithdrawalAnnouncedEvent(log); err == nil {
		e.Kind, e.Payer, e.Amount, e.AvailableAt = WithdrawalAnnounced, v.Payer, amount(v.Amount), unix(clamp(v.AvailableAt))
	} else if v, err := c.escrow.UnpackWithdrawalCanceledEvent(log); err == nil {
		e.Kind, e.Payer = WithdrawalCanceled, v.Payer
	} else if v, err := c.escrow.UnpackWithdrawnEvent(log); err == nil {
		e.Kind, e.Payer, e.Amount = Withdrawn, v.Payer, amount(v.Amount)
	} else {
		return EscrowEvent{}, false
	}
	return e, true
}

// nodesEvent reads a log of the node registry. It reports false for any other.
func (c *Client) nodesEvent(log *types.Log) (NodesEvent, bool) {
	if log.Address != c.contracts.Nodes || !whole(c.nodes.GetABI(), log) {
		return NodesEvent{}, false
	}
	e := NodesEvent{Position: position(log)}
	if v, err := c.nodes.UnpackRegisteredEvent(log); err == nil {
		e.Kind, e.Account, e.Node = Registered, v.Account, NodeRecord{Peer: v.Peer, Proof: proofOf(v.Proof), Endpoint: v.Endpoint}
	} else if v, err := c.nodes.UnpackStakedEvent(log); err == nil {
		e.Kind, e.Account, e.Role, e.Amount = Staked, v.Account, Role(v.Role), amount(v.Amount)
	} else if v, err := c.nodes.UnpackUnstakeRequestedEvent(log); err == nil {
		e.Kind, e.Account, e.Role, e.Amount = UnstakeRequested, v.Account, Role(v.Role), amount(v.Amount)
		e.AvailableAt = unix(clamp(v.AvailableAt))
	} else if v, err := c.nodes.UnpackUnstakeCanceledEvent(log); err == nil {
		e.Kind, e.Account, e.Role, e.Amount = UnstakeCanceled, v.Account, Role(v.Role), amount(v.Amount)
	} else if v, err := c.nodes.UnpackStakeWithdrawnEvent(log); err == nil {
		e.Kind, e.Account, e.Role, e.Amount = StakeWithdrawn, v.Account, Role(v.Role), amount(v.Amount)
	} else if v, err := c.nodes.UnpackSlashedEvent(log); err == nil {
		e.Kind, e.Account, e.Role, e.Amount = Slashed, v.Account, Role(v.Role), amount(v.Amount)
	} else if v, err := c.nodes.UnpackSeatTakenEvent(log); err == nil {
		e.Kind, e.Account, e.Seat = SeatTaken, v.Account, clamp(v.Number)
	} else if v, err := c.nodes.UnpackSeatLeftEvent(log); err == nil {
		e.Kind, e.Account, e.Seat = SeatLeft, v.Account, clamp(v.Number)
	} else if v, err := c.nodes.UnpackRotationOfferedEvent(log); err == nil {
		e.Kind, e.Account, e.Other = RotationOffered, v.Account, v.Candidate
	} else if v, err := c.nodes.UnpackRotatedEvent(log); err == nil {
		e.Kind, e.Account, e.Other = Rotated, v.Account, v.Successor
	} else {
		return NodesEvent{}, false
	}
	return e, true
}

// whole reports whether a log has the data of its event. The bindings take
// none at all for nothing to read.
func whole(contract abi.ABI, log *types.Log) bool {
	if len(log.Topics) == 0 {
		return false
	}
	e, err := contract.EventByID(log.Topics[0])
	return err == nil && (len(log.Data) > 0 || len(e.Inputs.NonIndexed()) == 0)
}

func position(log *types.Log) Position {
	return Position{Block: log.BlockNumber, Index: log.Index, Tx: log.TxHash, BlockHash: log.BlockHash}
}

// clamp converts a contract's number to 64 bits.
func clamp(b *big.Int) uint64 {
	if !b.IsUint64() {
		return 1 << 62
	}
	return b.Uint64()
}

// String places the position, such as "block 12 event 3".
func (p Position) String() string { return fmt.Sprintf("block %d event %d", p.Block, p.Index) }
