package ledger

import (
	"math/big"

	"github.com/atoll-network/atoll"
)

// Constants of the contracts.
const (
	FirstPanel   = 3         // referees that are drawn at first
	AppealPanel  = 7         // referees that are drawn on appeal
	MaxReplaced  = 2         // how often silent referees of a round are replaced
	MaxSeats     = 1<<16 - 2 // seats of referees
	MaxTickets   = 512       // how many tickets a draw looks at
	MaxRotations = 16        // how often a stake may pass to another account

	// BeaconMemory is for how many blocks the chain knows a block's hash.
	BeaconMemory = 256
)

// Burned is whose balance in the escrow nobody can use.
var Burned = atoll.Account{18: 0xde, 19: 0xad}

// Most is the largest balance or stake of an account: 2^96-1.
func Most() atoll.Amount {
	a, _ := atoll.AmountFromBig(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1)))
	return a
}

var most = Most()

// Rules are a court's. Times are in seconds, amounts in the token's smallest
// unit.
type Rules struct {
	Filing      uint32       // from a deal's deadline on, to open a dispute
	Answer      uint32       // for the accused to answer
	Draw        uint32       // for anyone to draw the referees
	Commit      uint32       // for the referees to commit to their votes
	Reveal      uint32       // to reveal them
	Appeal      uint32       // for the loser to appeal
	BeaconDelay uint8        // blocks from the call for a draw to the beacon
	SlashFactor uint8        // times the sum in dispute that a guilty provider loses beside the sum itself
	Fee         atoll.Amount // to each referee that voted with the verdict
	Fine        atoll.Amount // from each that was silent or voted against it
	Bond        atoll.Amount // from each side; pays the referees of both rounds
	AppealBond  atoll.Amount // from who appeals
}

// Round is how long a round can take at most, replacements and the time to
// appeal included: if every step is taken at the last moment.
func (r Rules) Round() uint64 { return (1 + MaxReplaced) * (r.sitting() + uint64(r.Appeal)) }

// prompt is how long the referees of a round can take if silent ones are
// replaced as soon as they can be.
func (r Rules) prompt() uint64 { return (1 + MaxReplaced) * r.sitting() }

// sitting is how long one draw and the votes after it take.
func (r Rules) sitting() uint64 { return uint64(r.Draw) + uint64(r.Commit) + uint64(r.Reveal) }

// Longest is after how long from its opening on anyone can end a dispute,
// whenever the steps before were taken.
func (r Rules) Longest() uint64 { return uint64(r.Answer) + 2*r.Round() }

// Pledge is what is taken from the accused when a dispute over due is opened,
// if it is there: nothing from a provider, whose stake is held back instead.
func (r Rules) Pledge(kind Kind, due atoll.Amount) atoll.Amount {
	if kind != Unpaid {
		return atoll.Amount{}
	}
	return due.Add(r.Bond)
}

// Slash is what a guilty provider loses of its stake, if it is there.
func (r Rules) Slash(due atoll.Amount) atoll.Amount { return times(due, r.parts()) }

// Relief is what the victim gets of what was taken from a guilty provider's
// stake: its sum, or less in proportion if there was less than [Rules.Slash].
func (r Rules) Relief(due, taken atoll.Amount) atoll.Amount {
	part := taken.MulDivCeil(1, r.parts())
	if times(part, r.parts()).Cmp(taken) > 0 {
		part = part.Sub(atoll.NewAmount(1))
	}
	return least(due, part)
}

func (r Rules) parts() uint64 { return 1 + uint64(r.SlashFactor) }

// TopUp is what is taken from the balance of who contests a dispute: the bond,
// and of an accused requester what was not there of the sum when it was opened.
func (r Rules) TopUp(d Dispute) atoll.Amount {
	if d.Kind != Unpaid {
		return r.Bond
	}
	return d.Due.Add(r.Bond).Sub(d.Pledge)
}

// Terms are what a set of contracts is created with.
type Terms struct {
	Rules         Rules
	WithdrawDelay uint64       // seconds from the notice of a withdrawal to it
	UnstakeDelay  uint64       // seconds from the request to unstake to the withdrawal
	SeatStake     atoll.Amount // that a verifier must have at stake to be a referee
}

// Check refuses what the court's constructor does, as BadRules.
func (t Terms) Check() error {
	r := t.Rules
	switch {
	case t.UnstakeDelay <= uint64(r.Filing)+r.Longest(),
		r.Bond.Cmp(times(r.Fee, FirstPanel+AppealPanel)) < 0,
		r.AppealBond.Cmp(times(r.Fee, AppealPanel)) < 0,
		r.Fine.Cmp(r.Fee) < 0,
		t.SeatStake.Cmp(r.Fine) < 0,
		r.BeaconDelay == 0, r.Answer == 0, r.Draw == 0, r.Commit == 0, r.Reveal == 0, r.Appeal == 0, r.Fee.IsZero():
		return refuse(BadRules)
	}
	return nil
}

func least(a, b atoll.Amount) atoll.Amount {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func times(a atoll.Amount, n uint64) atoll.Amount { return a.MulDivCeil(n, 1) }
