package atoll

import "time"

// Module is what the market needs to know of a module; the rest of its
// manifest stays with package module.
type Module struct {
	CID     CID       `json:"cid"` // of the module's directory: its identity
	Name    string    `json:"name"`
	Version string    `json:"version"` // semantic version
	Engine  string    `json:"engine"`
	Needs   Resources `json:"needs"`
	Gas     uint64    `json:"gas"` // default limit
}

// JobState is where a job stands in its requester's eyes.
//
//	created ─▶ offered ─▶ dealt ─▶ delivered ─▶ accepted ─▶ paid
//	   └──────────┴─────────┴──────────┴─▶ failed, canceled
type JobState string

// The states of a job.
const (
	JobCreated   JobState = "created"   // signed and journaled; the solver may not have it
	JobOffered   JobState = "offered"   // in the solver's book
	JobDealt     JobState = "dealt"     // a provider is bound to it
	JobDelivered JobState = "delivered" // the result is here, its CID recomputed
	JobAccepted  JobState = "accepted"  // a voucher for it is signed
	JobPaid      JobState = "paid"      // the provider has the voucher
	JobFailed    JobState = "failed"    // over, and nothing is owed
	JobCanceled  JobState = "canceled"  // over by the requester's wish, and nothing is owed
)

// Ended reports whether nothing more happens in s.
func (s JobState) Ended() bool { return s == JobPaid || s == JobFailed || s == JobCanceled }

// Job is a requester's record of one job, from the offer to the payment.
type Job struct {
	ID      Digest           `json:"id"` // the job offer's digest
	State   JobState         `json:"state"`
	Module  Module           `json:"module"`
	Offer   Signed[JobOffer] `json:"offer"`
	Deal    *Signed[Deal]    `json:"deal,omitempty"`
	Result  *Signed[Result]  `json:"result,omitempty"`
	Voucher *Signed[Voucher] `json:"voucher,omitempty"`
	// Resource is the offer that the deal binds.
	Resource *Signed[ResourceOffer] `json:"resource,omitempty"`
	// Acceptance is the provider's word that it takes the deal.
	Acceptance *Signed[Acceptance] `json:"acceptance,omitempty"`
	// Receipt is the provider's word that it has been paid.
	Receipt *Signed[Receipt] `json:"receipt,omitempty"`
	// Attestation is what a verifier says of the result, if one was asked.
	Attestation *Signed[Attestation]   `json:"attestation,omitempty"`
	Price       Amount                 `json:"price"`  // what the result costs, once known
	Reason      string                 `json:"reason"` // why it failed
	Times       map[JobState]time.Time `json:"times"`  // when each state was reached

	Provider      PeerID   `json:"provider"` // the provider's peer, once dealt
	ProviderAddrs []string `json:"providerAddrs,omitempty"`
}
