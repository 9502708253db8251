package ledger

import (
	"maps"
	"slices"

	"github.com/atoll-network/atoll"
)

// Block is the block that a call is made in.
type Block struct {
	Time   uint64 // Unix seconds
	Number uint64
}

// Role is what a stake is for.
type Role uint8

// The roles.
const (
	Unset Role = iota
	Provider
	Solver
	Verifier
)

// Balance is an account's in the escrow.
type Balance struct {
	Amount      atoll.Amount
	Leaving     atoll.Amount // announced to be withdrawn
	AvailableAt uint64       // from when on, Unix seconds; of the last notice if there is none
}

// Stake is an account's in a role.
type Stake struct {
	Active      atoll.Amount // counts
	Pending     atoll.Amount // asked back; can be slashed still
	AvailableAt uint64       // from when on it can be withdrawn, Unix seconds
	Locks       uint64       // disputes in which the provider is accused; nothing is paid out until they are over
}

// Addresses are those of the contracts.
type Addresses struct{ Escrow, Nodes, Court atoll.Account }

// World is a set of contracts and the wallets of their users. All wallets have
// given the contracts an allowance without end. Its methods are the contracts'
// functions: they return a [Refusal] and change nothing where those revert. A
// World is not safe for concurrent use.
type World struct {
	Terms Terms
	At    Addresses

	wallets     map[atoll.Account]atoll.Amount
	balances    map[atoll.Account]Balance
	claimed     map[pair]atoll.Amount
	stakes      map[atoll.Account]*[Verifier + 1]Stake
	seats       []Seat
	seatOf      map[atoll.Account]int
	leftAt      map[atoll.Account]uint64
	rotation    map[atoll.Account]atoll.Account
	successors  map[atoll.Account]succession
	rotations   map[atoll.Account]int
	disputes    map[atoll.Digest]Dispute
	panels      map[atoll.Digest]*[2]Panel
	commitments map[place][]Commitment
}

// succession is who has taken an account's place, and until when it can be
// accused of what the account promised.
type succession struct {
	successor atoll.Account
	until     uint64
}

type pair struct{ payer, payee atoll.Account }

type place struct {
	id    atoll.Digest
	round int
}

// New returns contracts that hold nothing. It refuses terms with BadRules.
func New(t Terms, at Addresses) (*World, error) {
	if err := t.Check(); err != nil {
		return nil, err
	}
	return &World{
		Terms: t, At: at,
		wallets:     map[atoll.Account]atoll.Amount{},
		balances:    map[atoll.Account]Balance{},
		claimed:     map[pair]atoll.Amount{},
		stakes:      map[atoll.Account]*[Verifier + 1]Stake{},
		seatOf:      map[atoll.Account]int{},
		leftAt:      map[atoll.Account]uint64{},
		rotation:    map[atoll.Account]atoll.Account{},
		successors:  map[atoll.Account]succession{},
		rotations:   map[atoll.Account]int{},
		disputes:    map[atoll.Digest]Dispute{},
		panels:      map[atoll.Digest]*[2]Panel{},
		commitments: map[place][]Commitment{},
	}, nil
}

// Clone returns a copy that goes its own way.
func (w *World) Clone() *World {
	c := *w
	c.wallets, c.balances, c.claimed = maps.Clone(w.wallets), maps.Clone(w.balances), maps.Clone(w.claimed)
	c.stakes = make(map[atoll.Account]*[Verifier + 1]Stake, len(w.stakes))
	for a, s := range w.stakes {
		s := *s
		c.stakes[a] = &s
	}
	c.seats, c.seatOf, c.leftAt = slices.Clone(w.seats), maps.Clone(w.seatOf), maps.Clone(w.leftAt)
	c.rotation, c.successors, c.rotations = maps.Clone(w.rotation), maps.Clone(w.successors), maps.Clone(w.rotations)
	c.disputes, c.commitments = maps.Clone(w.disputes), maps.Clone(w.commitments)
	for k, all := range c.commitments {
		c.commitments[k] = slices.Clip(all) // so that both may append
	}
	c.panels = make(map[atoll.Digest]*[2]Panel, len(w.panels))
	for id, p := range w.panels {
		p := *p
		c.panels[id] = &p
	}
	return &c
}

// Fund adds tokens to a wallet from nowhere.
func (w *World) Fund(who atoll.Account, amount atoll.Amount) {
	w.wallets[who] = w.wallets[who].Add(amount)
}

// Wallet is the tokens that an account holds itself.
func (w *World) Wallet(who atoll.Account) atoll.Amount { return w.wallets[who] }

// Balance is an account's in the escrow.
func (w *World) Balance(who atoll.Account) Balance { return w.balances[who] }

// Claimed is what a payee has been paid by a payer's vouchers.
func (w *World) Claimed(payer, payee atoll.Account) atoll.Amount {
	return w.claimed[pair{payer, payee}]
}

// Stake is an account's in a role.
func (w *World) Stake(who atoll.Account, role Role) Stake {
	if s := w.stakes[who]; s != nil {
		return s[role]
	}
	return Stake{}
}

// Seats is the list of seats. The first has number one.
func (w *World) Seats() []Seat { return slices.Clone(w.seats) }

// SeatOf is the number of an account's seat; zero if it sits nowhere.
func (w *World) SeatOf(who atoll.Account) int { return w.seatOf[who] }

// LeftAt is when an account last left a seat (Unix seconds): it may take another
// only after the unstake delay.
func (w *World) LeftAt(who atoll.Account) uint64 { return w.leftAt[who] }

// Rotations is how many accounts had an account's stake before it.
func (w *World) Rotations(who atoll.Account) int { return w.rotations[who] }

// Dispute is a dispute, with the panels of both rounds.
func (w *World) Dispute(id atoll.Digest) (Dispute, [2]Panel) {
	if p := w.panels[id]; p != nil {
		return w.disputes[id], *p
	}
	return w.disputes[id], [2]Panel{}
}

// Heir is who has an account's stake: itself, or who has taken its place in the
// end.
func (w *World) Heir(who atoll.Account) atoll.Account {
	for {
		s, taken := w.successors[who]
		if !taken {
			return who
		}
		who = s.successor
	}
}

// Liable reports whether a stake can be held for what an account is accused of:
// its own or, for a time after it has given its place away, its heir's.
func (w *World) Liable(who atoll.Account, at Block) bool {
	s, taken := w.successors[who]
	return !taken || at.Time < s.until
}

// Referee is who was drawn at a seat at a time (Unix seconds); zero if the seat
// has gone to somebody else since, or is none.
func (w *World) Referee(seat uint16, drawn uint64) atoll.Account {
	if seat == 0 || int(seat) > len(w.seats) || w.seats[seat-1].Since >= drawn {
		return atoll.Account{}
	}
	return w.seats[seat-1].Account
}

// Total is all the tokens there are: in wallets, in the escrow and at stake.
func (w *World) Total() (sum atoll.Amount) {
	for _, n := range w.wallets {
		sum = sum.Add(n)
	}
	for _, b := range w.balances {
		sum = sum.Add(b.Amount)
	}
	for _, roles := range w.stakes {
		for _, s := range roles {
			sum = sum.Add(s.Active).Add(s.Pending)
		}
	}
	return sum
}

func (w *World) stake(who atoll.Account, role Role) *Stake {
	s := w.stakes[who]
	if s == nil {
		s = new([Verifier + 1]Stake)
		w.stakes[who] = s
	}
	return &s[role]
}
