package ledger

import (
	"math/bits"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/crypto"
)

// Kind is what a dispute is about.
type Kind uint8

// The kinds.
const (
	WrongResult Kind = iota // the result is not what the job gives, or cannot be had
	NoResult                // at the deadline there was neither a result nor the word that there is none
	Unpaid                  // the result was delivered and not paid
)

// Status is where a dispute stands.
type Status uint8

// The statuses.
const (
	None     Status = iota
	Open            // the accused may answer
	Drawing         // referees are to be drawn
	Voting          // referees commit, reveal, and the loser may appeal, by the clock
	Appealed        // of a first round after which there is a second
	Closed
)

// Verdict is how a dispute ends.
type Verdict uint8

// The verdicts.
const (
	Dismissed Verdict = iota // withdrawn, or answered with what was wanted
	Guilty
	NotGuilty
	Void // too few referees; everybody has the own money back
)

// Side is a side of a dispute.
type Side uint8

// The sides.
const (
	Nobody Side = iota
	Claimant
	Defendant
)

// Dispute is one of the court's. Time and Status are those of the round that is
// under way, or was the last.
type Dispute struct {
	Pledge    atoll.Amount // taken from an accused requester so far
	Due       atoll.Amount // what the victim gets if the accused is guilty and has it
	Time      uint64       // Open: until when to answer. Drawing: when the draw was called for. Voting: when it was made
	Status    Status
	Kind      Kind
	Appellant Side
}

// Round is the round that is under way: 0, or 1 after an appeal.
func (d Dispute) Round() int {
	if d.Appellant == Nobody {
		return 0
	}
	return 1
}

// Panel is the referees of a round. Bit i of a set is the referee at position i.
type Panel struct {
	Seats     [AppealPanel]uint16 // numbers by position; zero: nobody
	Paid      atoll.Amount        // of an unpaid deal: what vouchers had paid when the dispute was opened
	Drawn     uint64              // when it was drawn last, Unix seconds
	Beacon    uint64              // the block that decides the draw
	SeatCount uint64              // how many seats there were when the draw was called for
	Committed uint8
	Revealed  uint8
	Guilty    uint8
	Replaced  uint8 // how often silent referees were replaced
	Fined     uint8 // how many full fines the court holds
	Size      uint8 // how many referees there are to be
}

// Majority is what the votes that were revealed say: more than half of all
// seats for one verdict, or Void.
func (p Panel) Majority() Verdict {
	guilty, votes := bits.OnesCount8(p.Guilty), bits.OnesCount8(p.Revealed)
	switch {
	case 2*guilty > int(p.Size):
		return Guilty
	case 2*(votes-guilty) > int(p.Size):
		return NotGuilty
	}
	return Void
}

// Right is the set of referees that voted with a verdict; of Void, all that
// voted.
func (p Panel) Right(v Verdict) uint8 {
	switch v {
	case Void:
		return p.Revealed
	case Guilty:
		return p.Guilty
	}
	return p.Revealed &^ p.Guilty
}

func (p Panel) all() uint8 { return 1<<p.Size - 1 }

// Case is a dispute's parties, as the court knows them.
type Case struct {
	Deal      atoll.Digest
	Requester atoll.Account
	Provider  atoll.Account
	Solver    atoll.Account
	Unpaid    bool // the provider opened it; the requester opens all others
}

// Claimant is who opened the dispute.
func (c Case) Claimant() atoll.Account {
	if c.Unpaid {
		return c.Provider
	}
	return c.Requester
}

// Defendant is who is accused.
func (c Case) Defendant() atoll.Account {
	if c.Unpaid {
		return c.Requester
	}
	return c.Provider
}

// ID is the dispute's id, as Court.idOf gives it.
func (c Case) ID() atoll.Digest {
	var b [5 * 32]byte
	copy(b[:], c.Deal[:])
	copy(b[32+12:], c.Requester[:])
	copy(b[64+12:], c.Provider[:])
	copy(b[96+12:], c.Solver[:])
	b[159] = bit(c.Unpaid)
	return crypto.Keccak256Hash(b[:])
}

// HashVote is what a referee commits to, as Court.hashVote gives it.
func HashVote(id atoll.Digest, round int, referee atoll.Account, guilty bool, salt atoll.Digest) atoll.Digest {
	var b [5 * 32]byte
	copy(b[:], id[:])
	b[63] = byte(round)
	copy(b[64+12:], referee[:])
	b[127] = bit(guilty)
	copy(b[128:], salt[:])
	return crypto.Keccak256Hash(b[:])
}

func bit(b bool) byte {
	if b {
		return 1
	}
	return 0
}
