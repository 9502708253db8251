// Package protocol lists the calls that the roles make to each other, and the
// shape of what goes over them. Bodies are RLP, at most atoll.MaxMessage
// bytes. A caller is known by the key of its connection: a call about a job is
// answered only to the peer that the signed offer names.
package protocol

import "github.com/atoll-network/atoll"

// Calls that a solver answers.
const (
	PostJob      = "solver/job"      // JobPost → JobReply; may be repeated
	PostResource = "solver/resource" // ResourcePost → ResourceReply; may be repeated
	CancelJob    = "solver/cancel"   // Signed[Cancel] → JobReply
	Finish       = "solver/finish"   // Signed[Result] → nothing
	Book         = "solver/book"     // BookQuery → BookPage
)

// Calls that a requester answers.
const (
	Dealt   = "requester/deal"    // DealNotice → nothing
	NoMatch = "requester/nomatch" // NoMatchNotice → nothing
	Waiting = "requester/waiting" // NoMatchNotice, one way: no match so far
	Begin   = "requester/begin"   // DealNotice → Signed[Consent], or a refusal
	Deliver = "requester/result"  // Signed[Result] → Payment
	Settled = "requester/settled" // Signed[Receipt] → nothing
	Log     = "requester/log"     // LogChunk, one way
)

// Calls that a provider answers.
const (
	Propose = "provider/deal"   // DealNotice → Signed[Acceptance], or a refusal
	Attach  = "provider/attach" // AttachPost → DealState
	Stop    = "provider/cancel" // Signed[Cancel] → DealState
)

// Calls that a verifier answers.
const (
	Check = "verifier/check" // CheckPost → Signed[Attestation]
)

// JobPost carries a job offer to a solver, with the requester's addresses.
type JobPost struct {
	Offer atoll.Signed[atoll.JobOffer]
	Addrs []string
}

// States of a job at a solver.
const (
	Open     = "open"     // in the book, not matched so far
	Matched  = "matched"  // JobReply.Deal has the deal
	Closed   = "closed"   // expired without a match; JobReply.Reason says why
	Canceled = "canceled" // by the requester
)

// JobReply is where a job offer stands at the solver.
type JobReply struct {
	State  string
	Reason string      // why there is no match (so far)
	Deal   *DealNotice `rlp:"nil"`
}

// ResourcePost carries a resource offer to a solver.
type ResourcePost struct {
	Offer atoll.Signed[atoll.ResourceOffer]
	Addrs []string
}

// ResourceReply lists the deals that the solver counts as running on the
// provider's machine, so that both can agree after either was away.
type ResourceReply struct {
	Running []atoll.Digest
}

// DealNotice is a deal with the offers it binds, which prove it, and the
// addresses of its parties, which are hints.
type DealNotice struct {
	Deal           atoll.Signed[atoll.Deal]
	Job            atoll.Signed[atoll.JobOffer]
	Resource       atoll.Signed[atoll.ResourceOffer]
	RequesterAddrs []string
	ProviderAddrs  []string
	// Acceptance is the provider's word; there is none before it was asked.
	Acceptance *atoll.Signed[atoll.Acceptance] `rlp:"nil"`
}

// NoMatchNotice says that a job offer expired unmatched, and why.
type NoMatchNotice struct {
	JobOffer atoll.Digest
	Reason   string
}

// AttachPost tells a provider where a requester is now.
type AttachPost struct {
	Deal  atoll.Digest
	Addrs []string
}

// DealState is where a deal stands at its provider.
type DealState struct {
	State  string
	Reason string
}

// Payment answers a result: a voucher, or nothing when nothing is due.
type Payment struct {
	Voucher *atoll.Signed[atoll.Voucher] `rlp:"nil"`
}

// CheckPost asks a verifier to run a job again. The one who asks holds the
// module and the inputs.
type CheckPost struct {
	Notice DealNotice
	Result atoll.Signed[atoll.Result]
}

// Streams of LogChunk.
const (
	Stdout uint8 = 1
	Stderr uint8 = 2
)

// LogChunk is a part of what a running job prints.
type LogChunk struct {
	Deal   atoll.Digest
	Stream uint8
	Offset uint64 // bytes of the stream before this chunk
	Bytes  []byte
}

// BookQuery asks for a page of the book; with a job, for its fitness too.
type BookQuery struct {
	From uint64          // how many listings to skip
	Job  *atoll.JobOffer `rlp:"nil"`
}

// PageSize is the most listings in a BookPage; large ones make it fewer.
const PageSize = 32

// BookPage is a part of the book, cheapest first.
type BookPage struct {
	Total    uint64
	Listings []Listing
}

// Listing is one resource offer as the solver sees it.
type Listing struct {
	Offer   atoll.ResourceOffer
	Stake   atoll.Amount
	Online  bool
	Running uint64
	Free    atoll.Resources
	Cost    atoll.Amount // of the query's job, at most
	Failing []string     // why the query's job would not match; empty if it would
}
