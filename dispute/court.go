package dispute

import (
	"context"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
)

// Court is the court as an account sees it and acts in it.
type Court interface {
	Rules(ctx context.Context) (ledger.Rules, error)
	// Heads calls each with the latest block and with those after it, as they
	// come, until ctx ends.
	Heads(ctx context.Context, each func(Head)) error
	// Watch calls each with every event from a block on, in their order, until
	// ctx ends or each returns an error.
	Watch(ctx context.Context, from uint64, each func(Event) error) error
	// Filing reads what a dispute is about. The error wraps atoll.ErrNotFound
	// if there is no such dispute.
	Filing(ctx context.Context, id atoll.Digest) (Filing, error)
	// State reads where a dispute stands.
	State(ctx context.Context, id atoll.Digest) (State, error)
	// Do makes a move and waits until it is on the chain.
	Do(ctx context.Context, m Move) error
}

// Head is a block.
type Head struct {
	Number uint64
	Time   time.Time
}

// Filing is what a dispute is about: what stands on the chain about it since it
// was opened, or answered.
type Filing struct {
	ID    atoll.Digest   `json:"id"`
	Case  ledger.Case    `json:"case"`
	Kind  ledger.Kind    `json:"kind"`
	Offer atoll.JobOffer `json:"offer"`
	Deal  atoll.Deal     `json:"deal"`
	// Result is the one in dispute; nil while a missing one was not given.
	Result *atoll.Result `json:"result,omitempty"`
}

// State is where a dispute stands.
type State struct {
	Dispute  ledger.Dispute
	Panels   [2]ledger.Panel
	Referees [2][]atoll.Account // by round and position; zero: nobody
}

// Panel is the one of the round under way.
func (s *State) Panel() ledger.Panel { return s.Panels[s.Dispute.Round()] }

// Move is something to be done in a dispute. Beside the action and the case,
// only the fields that the action needs are set.
type Move struct {
	Action   ledger.Action
	Case     ledger.Case
	Beacon   uint64                       // of draw: the block that decides
	Result   *atoll.Signed[atoll.Result]  // of giveResult
	Voucher  *atoll.Signed[atoll.Voucher] // of showVoucher
	Receipt  *atoll.Signed[atoll.Receipt] // of showReceipt
	Round    int                          // that is under way
	Position uint8                        // of commit and reveal: the account's
	Vote     *Vote                        // of commit, to it alone, and of reveal
	Cost     atoll.Amount                 // taken from the account's escrow
}

// EventKind says what happened.
type EventKind string

// What happens in a court.
const (
	Opened      EventKind = "Opened"
	ResultGiven EventKind = "ResultGiven"
	DrawCalled  EventKind = "DrawCalled"
	Drawn       EventKind = "Drawn"
	Committed   EventKind = "Committed"
	Revealed    EventKind = "Revealed"
	Fined       EventKind = "Fined"
	Appealed    EventKind = "Appealed"
	Executed    EventKind = "Executed"
)

// Event is a change of a dispute.
type Event struct {
	Kind  EventKind
	ID    atoll.Digest
	Block uint64

	Claimant, Defendant atoll.Account  // of Opened
	Verdict             ledger.Verdict // of Executed
	Due                 atoll.Amount   // of Executed: what went to the victim
}

// Judge runs jobs again.
type Judge interface {
	// Examine finds out what it can, until a time, about a result of the job
	// that a dispute is about. An error says that it was interrupted.
	Examine(ctx context.Context, f *Filing, r *atoll.Result, by time.Time) (Finding, error)
}

// Seller is what a provider knows of its deals.
type Seller interface {
	// Result is the provider's word on a deal that it took: the result, or that
	// it failed.
	Result(ctx context.Context, deal atoll.Digest) (atoll.Signed[atoll.Result], error)
}

// Stance is what a requester thinks of a result.
type Stance int

// The stances.
const (
	Undecided Stance = iota // it does not have it, or has not checked it
	Accepts                 // it owes the price
	Refuses                 // it refused to pay, and says why
)

// Buyer is what a requester knows of its jobs.
type Buyer interface {
	// Stance is what the requester thinks of the result in dispute, and why.
	Stance(ctx context.Context, f *Filing) (Stance, string, error)
	// Receipt is the provider's word that it was paid for a deal; nil if there
	// is none.
	Receipt(ctx context.Context, f *Filing) (*atoll.Signed[atoll.Receipt], error)
	// Voucher is the requester's latest voucher for a provider, raised to least
	// if it is lower. What it promises is journaled before it is given.
	Voucher(ctx context.Context, payee atoll.Account, least atoll.Amount) (atoll.Signed[atoll.Voucher], error)
}
