package chain

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
)

// DisputeKind is what a dispute is about. The numbers are the contract's.
type DisputeKind uint8

// The kinds. Of the first two the requester accuses the provider, of the last
// the provider the requester.
const (
	WrongResult DisputeKind = iota // the result is not what the job gives, or cannot be had
	NoResult                       // at the deadline of a deal the provider took there was none
	Unpaid                         // the result was delivered and not paid
)

var disputeKinds = [...]string{WrongResult: "a wrong result", NoResult: "a missing result", Unpaid: "want of payment"}

// String returns the kind in words.
func (k DisputeKind) String() string {
	if int(k) >= len(disputeKinds) {
		return fmt.Sprintf("kind %d", uint8(k))
	}
	return disputeKinds[k]
}

// DisputeStatus is where a dispute stands. The numbers are the contract's.
type DisputeStatus uint8

// The statuses.
const (
	DisputeNone     DisputeStatus = iota
	DisputeOpen                   // the accused may answer
	DisputeDrawing                // referees are to be drawn
	DisputeVoting                 // the referees commit, reveal, and the loser may appeal, by the clock
	disputeAppealed               // of the first round: there is a second
	DisputeClosed
)

var disputeStatuses = [...]string{DisputeNone: "not opened", DisputeOpen: "open", DisputeDrawing: "waiting for a draw",
	DisputeVoting: "voted on", disputeAppealed: "appealed", DisputeClosed: "closed"}

// String returns the status in words.
func (s DisputeStatus) String() string {
	if int(s) >= len(disputeStatuses) {
		return fmt.Sprintf("status %d", uint8(s))
	}
	return disputeStatuses[s]
}

// Verdict is how a dispute ended. The numbers are the contract's.
type Verdict uint8

// The verdicts.
const (
	Dismissed Verdict = iota // withdrawn, or answered with what was wanted
	Guilty
	NotGuilty
	Void // there were too few referees; everybody has the own money back
)

var verdicts = [...]string{Dismissed: "dismissed", Guilty: "guilty", NotGuilty: "not guilty", Void: "void"}

// String returns the verdict in words.
func (v Verdict) String() string {
	if int(v) >= len(verdicts) {
		return fmt.Sprintf("verdict %d", uint8(v))
	}
	return verdicts[v]
}

// Case is what a dispute is between: the court's functions take it, and its
// hash is the dispute's id. So there is at most one dispute about a deal from
// each side.
type Case struct {
	Deal      atoll.Digest
	Requester atoll.Account
	Provider  atoll.Account
	Solver    atoll.Account
	Unpaid    bool // the provider opened it, for want of payment; all others the requester
}

// CaseOf is the case that a dispute of this kind about a deal is.
func CaseOf(d atoll.Domain, deal atoll.Deal, kind DisputeKind) Case {
	return Case{Deal: atoll.Hash(d, deal), Requester: deal.Requester, Provider: deal.Provider,
		Solver: deal.Solver, Unpaid: kind == Unpaid}
}

// ID is the dispute's id, as idOf in Court.sol computes it.
func (c Case) ID() atoll.Digest {
	return crypto.Keccak256Hash(c.Deal[:], word(c.Requester), word(c.Provider), word(c.Solver), flag(c.Unpaid))
}

// Claimant is who opens the dispute.
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

func (c Case) binding() court.Case {
	return court.Case{Deal: c.Deal, Requester: c.Requester, Provider: c.Provider, Solver: c.Solver, Unpaid: c.Unpaid}
}

func caseOf(b court.Case) Case {
	return Case{Deal: b.Deal, Requester: b.Requester, Provider: b.Provider, Solver: b.Solver, Unpaid: b.Unpaid}
}

// Dispute is where a dispute stands.
type Dispute struct {
	Status DisputeStatus
	Kind   DisputeKind
	Due    atoll.Amount // what the victim gets if the accused is guilty
	Pledge atoll.Amount // what was taken from the accused so far
	// Since is when the status began: when the draw was called for, or when it
	// was made. Zero while the dispute is open.
	Since time.Time
	// AnswerBy is until when the accused may answer; of an open dispute only.
	AnswerBy time.Time
	// Settles is the least sum of a voucher that ends the dispute, see
	// [ShowVoucher]; of one for want of payment only, while it is open.
	Settles atoll.Amount
	// Round is 0, or 1 after an appeal.
	Round int
	// ClaimantAppealed says who appealed, if the round is 1.
	ClaimantAppealed bool
}

// DrawBy is until when referees may be drawn, while they are to be. Past it the
// dispute can be executed, and is void.
func (d Dispute) DrawBy(r CourtRules) time.Time { return d.Since.Add(r.Draw) }

// CommitBy is until when referees may commit to their votes, once drawn.
func (d Dispute) CommitBy(r CourtRules) time.Time { return d.Since.Add(r.Commit) }

// RevealBy is until when referees may reveal their votes, once drawn. In round
// 1 the dispute can be executed from then on.
func (d Dispute) RevealBy(r CourtRules) time.Time { return d.CommitBy(r).Add(r.Reveal) }

// AppealBy is until when the loser of round 0 may appeal. From then on the
// dispute can be executed.
func (d Dispute) AppealBy(r CourtRules) time.Time { return d.RevealBy(r).Add(r.Appeal) }

// Panel is the referees of one round.
type Panel struct {
	Beacon   uint64 // while they are to be drawn, the block to draw by
	Replaced int    // how often silent ones were replaced
	Referees []Referee
}

// Referee is one position of a panel.
type Referee struct {
	Seat      uint64        // zero while nobody is drawn
	Account   atoll.Account // zero also if the seat has gone to somebody else since the draw
	Committed bool
	Revealed  bool
	Guilty    bool // the vote, once revealed
}

// Position is where an account sits on the panel; false if it does not.
func (p Panel) Position(who atoll.Account) (uint8, bool) {
	for i, r := range p.Referees {
		if r.Account == who && who != (atoll.Account{}) {
			return uint8(i), true
		}
	}
	return 0, false
}

// Commitment is what a referee has committed to.
type Commitment struct {
	Position uint8
	Referee  atoll.Account
	Hash     atoll.Digest // [Vote.Hash] of its vote
}

// Vote is a referee's vote in one round of a dispute.
type Vote struct {
	Position uint8
	Referee  atoll.Account
	Guilty   bool
	Salt     [32]byte // random: without it a commitment could be guessed
}

// Hash is what the referee commits to, as hashVote in Court.sol computes it.
func (v Vote) Hash(dispute atoll.Digest, round int) atoll.Digest {
	n := atoll.NewAmount(uint64(round)).Bytes32()
	return crypto.Keccak256Hash(dispute[:], n[:], word(v.Referee), flag(v.Guilty), v.Salt[:])
}

// word is an account as the ABI encodes it.
func word(a atoll.Account) []byte { return common.LeftPadBytes(a[:], 32) }

// flag is a truth value as the ABI encodes it.
func flag(b bool) []byte {
	w := make([]byte, 32)
	if b {
		w[31] = 1
	}
	return w
}
