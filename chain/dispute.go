package chain

import "fmt"

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
	DisputeNone    DisputeStatus = iota
	DisputeOpen                  // the accused may answer
	DisputeDrawing               // referees are to be drawn
	DisputeVoting                // the referees commit, reveal, and the loser may appeal, by the clock
	DisputeClosed
)

var disputeStatuses = [...]string{DisputeNone: "not opened", DisputeOpen: "open", DisputeDrawing: "waiting for a draw",
	DisputeVoting: "voted on", DisputeClosed: "closed"}

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
