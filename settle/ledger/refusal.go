package ledger

import (
	"fmt"
	"strings"
)

// Reason is why a call is refused: the name of the contracts' custom error.
type Reason string

// The reasons, named as in the contracts.
const (
	// Of the token.
	ERC20InsufficientBalance Reason = "ERC20InsufficientBalance"

	// Of Escrow, Nodes and Witness.
	ZeroAmount          Reason = "ZeroAmount"
	ZeroAccount         Reason = "ZeroAccount"
	AmountTooLarge      Reason = "AmountTooLarge"
	InsufficientBalance Reason = "InsufficientBalance"
	NoWithdrawal        Reason = "NoWithdrawal"
	BadPayee            Reason = "BadPayee"
	NoRole              Reason = "NoRole"
	InsufficientStake   Reason = "InsufficientStake"
	NothingPending      Reason = "NothingPending"
	Locked              Reason = "Locked"
	NotLiable           Reason = "NotLiable"
	SeatNotFree         Reason = "SeatNotFree"
	AlreadySeated       Reason = "AlreadySeated"
	NotSeated           Reason = "NotSeated"
	NotOffered          Reason = "NotOffered"
	TooManyRotations    Reason = "TooManyRotations"
	NotEnoughReferees   Reason = "NotEnoughReferees"
	AccountInUse        Reason = "AccountInUse"
	BadEvidence         Reason = "BadEvidence"
	NothingDue          Reason = "NothingDue"

	// Of Court, and of others too.
	BadRules         Reason = "BadRules"
	BadSignature     Reason = "BadSignature"
	TooEarly         Reason = "TooEarly"
	TooLate          Reason = "TooLate"
	WrongKind        Reason = "WrongKind"
	OnlyParty        Reason = "OnlyParty"
	AlreadyOpened    Reason = "AlreadyOpened"
	WrongStatus      Reason = "WrongStatus"
	InsufficientBond Reason = "InsufficientBond"
	VoucherTooLow    Reason = "VoucherTooLow"
	BadBeacon        Reason = "BadBeacon"
	BeaconStillGood  Reason = "BeaconStillGood"
	NotReferee       Reason = "NotReferee"
	WrongVote        Reason = "WrongVote"

	CommitmentsMissing Reason = "CommitmentsMissing"
	WrongCommitments   Reason = "WrongCommitments"

	NobodyToReplace Reason = "NobodyToReplace"
	NoVerdict       Reason = "NoVerdict"
)

// Error implements error.
func (r Reason) Error() string { return string(r) }

// Refusal is a call that the contracts would refuse. errors.Is finds its
// [Reason] in it.
type Refusal struct {
	Reason Reason
	Values []any // the error's arguments, in the contract's order
}

// Error implements error, for example "TooEarly(1700000000)".
func (r *Refusal) Error() string {
	text := make([]string, len(r.Values))
	for i, v := range r.Values {
		text[i] = fmt.Sprint(v)
	}
	return string(r.Reason) + "(" + strings.Join(text, ", ") + ")"
}

// Unwrap returns the reason.
func (r *Refusal) Unwrap() error { return r.Reason }

func refuse(why Reason, values ...any) error { return &Refusal{why, values} }
