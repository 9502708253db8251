package atoll

import (
	"fmt"
	"time"
	"unicode"
	"unicode/utf8"
)

// Bounds of what messages may say.
const (
	MaxTimeout  = 30 * 24 * 3600 // seconds a job may run
	MaxList     = 256            // entries of an allow-list
	MaxName     = 128            // bytes of a name
	MaxSentence = 1024           // bytes of an explanation
)

// GasUnit is the amount of gas that ResourceOffer.GasPrice buys: 10^9.
const GasUnit = 1_000_000_000

// Resources is an amount of machine: what a job needs, or what a provider has.
type Resources struct {
	CPU       uint64 `json:"cpu"`       // milli-cores
	Memory    uint64 `json:"memory"`    // bytes
	Disk      uint64 `json:"disk"`      // bytes
	GPUs      uint32 `json:"gpus"`      // how many
	GPUName   string `json:"gpuName"`   // what they are; of a job: a part of the name, "" for any
	GPUMemory uint64 `json:"gpuMemory"` // bytes on each
}

// JobOffer is a requester's order: run this module on these inputs, for at
// most this price. One offer becomes at most one deal.
type JobOffer struct {
	Requester Account   `json:"requester"` // signs, and pays
	Peer      PeerID    `json:"peer"`      // where the requester serves inputs and takes the result
	Solver    Account   `json:"solver"`    // the one solver that may match this offer
	Module    CID       `json:"module"`    // the module's directory
	Inputs    CID       `json:"inputs"`    // directory: inputs.json, and files under files/
	Engine    string    `json:"engine"`    // such as "wasm"
	Needs     Resources `json:"needs"`
	Gas       uint64    `json:"gas"`      // limit, in the engine's gas
	Timeout   uint64    `json:"timeout"`  // seconds the run may take
	MaxPrice  Amount    `json:"maxPrice"` // for the whole job
	Expiry    uint64    `json:"expiry"`   // Unix seconds; no match after it

	// Nonce is random, so that equal orders differ. In JSON it is a string,
	// since many readers round large numbers.
	Nonce uint64 `json:"nonce,string"`
}

// ResourceOffer is a provider's standing offer of a machine. A newer one of
// the same provider and peer, by Sequence, replaces the older.
type ResourceOffer struct {
	Provider   Account   `json:"provider"` // signs, and is paid
	Peer       PeerID    `json:"peer"`
	Solvers    []Account `json:"solvers"`    // who may match it
	Engines    []string  `json:"engines"`    // what it can run
	Modules    []CID     `json:"modules"`    // allow-list; empty for any
	Capacity   Resources `json:"capacity"`   // shared by the jobs that run at once
	Price      Amount    `json:"price"`      // per job
	GasPrice   Amount    `json:"gasPrice"`   // per GasUnit of gas used
	MaxTimeout uint64    `json:"maxTimeout"` // seconds a job may ask for
	Expiry     uint64    `json:"expiry"`     // Unix seconds
	Sequence   uint64    `json:"sequence"`
}

// Deal binds one job offer to one resource offer at a price, signed by the
// solver both named.
type Deal struct {
	Solver        Account `json:"solver"`
	JobOffer      Digest  `json:"jobOffer"`
	ResourceOffer Digest  `json:"resourceOffer"`
	Requester     Account `json:"requester"`
	Provider      Account `json:"provider"`
	Price         Amount  `json:"price"`    // per job
	GasPrice      Amount  `json:"gasPrice"` // per GasUnit of gas used
	MaxPrice      Amount  `json:"maxPrice"` // bound of both together
	Deadline      uint64  `json:"deadline"` // Unix seconds; a later result is not paid
}

// Status is how a run ended.
type Status uint8

// The ways a run ends. All but StatusFailed are the module's or the
// requester's own doing, and are paid.
const (
	StatusCompleted      Status = iota // the program ended; its exit code says how
	StatusTrapped                      // it did something illegal
	StatusOutOfGas                     // it reached the offer's gas limit
	StatusOutOfMemory                  // it wanted more memory than the offer allows
	StatusOutputTooLarge               // it wrote more than the offer allows
	StatusTimedOut                     // it ran longer than the offer allows
	StatusCanceled                     // the requester canceled it while it ran
	StatusInvalid                      // the module or its inputs are no valid job
	StatusFailed                       // the provider could not run it; not paid
	statusEnd
)

var statusNames = [statusEnd]string{"completed", "trapped", "out of gas", "out of memory",
	"output too large", "timed out", "canceled", "invalid", "failed"}

// String returns a short name, such as "out of gas".
func (s Status) String() string {
	if s >= statusEnd {
		return fmt.Sprintf("status %d", uint8(s))
	}
	return statusNames[s]
}

// Repeats reports whether every run of the same job ends like this. The others
// depend on the machine, the hour or the requester's wish, so that a second
// run neither confirms nor refutes them.
func (s Status) Repeats() bool {
	return s < statusEnd && s != StatusTimedOut && s != StatusCanceled && s != StatusFailed
}

// Result is a provider's claim about a run: these outputs, at this cost.
type Result struct {
	Deal     Digest  `json:"deal"`
	Provider Account `json:"provider"`
	Status   Status  `json:"status"`
	ExitCode uint32  `json:"exitCode"`
	Output   CID     `json:"output"`   // directory: stdout, stderr, exitCode, outputs/
	Gas      uint64  `json:"gas"`      // used
	Memory   uint64  `json:"memory"`   // bytes, peak
	Duration uint64  `json:"duration"` // milliseconds
	Engine   string  `json:"engine"`   // name and version of what ran it
	Message  string  `json:"message"`  // why, when the run did not complete
}

// Attestation is a verifier's word on a [Result]: the provider claimed this,
// and the same job run again gave that.
type Attestation struct {
	Verifier      Account `json:"verifier"`
	Deal          Digest  `json:"deal"`
	Claimed       CID     `json:"claimed"` // the result's output
	Found         CID     `json:"found"`   // the verifier's own
	ClaimedStatus Status  `json:"claimedStatus"`
	Status        Status  `json:"status"` // of the verifier's run
	ClaimedGas    uint64  `json:"claimedGas"`
	Gas           uint64  `json:"gas"`    // of the verifier's run
	Engine        string  `json:"engine"` // name and version of what the verifier ran it with
}

// Agrees reports whether the result is right: the same outputs and the same
// status, and no more gas charged than the run takes.
func (a Attestation) Agrees() bool {
	return a.Claimed == a.Found && a.ClaimedStatus == a.Status && a.ClaimedGas <= a.Gas
}

// Acceptance is a provider's word that it takes a deal. Whoever has it can call
// the provider to account if no result comes.
type Acceptance struct {
	Provider Account `json:"provider"`
	Deal     Digest  `json:"deal"`
}

// Consent is a requester's word that a deal is the one for its job offer: a
// solver may have signed others, and the requester owes for this one only.
type Consent struct {
	Requester Account `json:"requester"`
	Deal      Digest  `json:"deal"`
}

// Receipt is a provider's word that it has been paid for a deal. Without it a
// provider that was paid, and has redeemed what it was paid with, could say
// that it was not.
type Receipt struct {
	Provider Account `json:"provider"`
	Deal     Digest  `json:"deal"`
}

// Voucher promises that payer has owed payee this much in all, since ever.
// A later voucher is larger, and replaces the earlier ones; so a voucher can
// be redeemed once only, and needs neither nonce nor expiry.
type Voucher struct {
	Payer      Account `json:"payer"`
	Payee      Account `json:"payee"`
	Cumulative Amount  `json:"cumulative"`
}

// Cancel is a requester's word that a job offer is void.
type Cancel struct {
	Requester Account `json:"requester"`
	JobOffer  Digest  `json:"jobOffer"`
}

// Author is the requester.
func (o JobOffer) Author() Account { return o.Requester }

// Author is the provider.
func (o ResourceOffer) Author() Account { return o.Provider }

// Author is the solver.
func (d Deal) Author() Account { return d.Solver }

// Author is the provider.
func (r Result) Author() Account { return r.Provider }

// Author is the verifier.
func (a Attestation) Author() Account { return a.Verifier }

// Author is the provider.
func (a Acceptance) Author() Account { return a.Provider }

// Author is the requester.
func (c Consent) Author() Account { return c.Requester }

// Author is the provider.
func (r Receipt) Author() Account { return r.Provider }

// Author is the payer.
func (v Voucher) Author() Account { return v.Payer }

// Author is the requester.
func (c Cancel) Author() Account { return c.Requester }

// Validate implements Message.
func (o JobOffer) Validate() error {
	return check("job offer",
		rule{"requester", o.Requester != Account{}, "must be set"},
		rule{"peer", o.Peer != PeerID{}, "must be set"},
		rule{"solver", o.Solver != Account{}, "must be set"},
		rule{"module", !o.Module.IsZero(), "must be set"},
		rule{"inputs", !o.Inputs.IsZero(), "must be set"},
		rule{"engine", name(o.Engine, 1), "must be a short name"},
		rule{"needs.gpuName", name(o.Needs.GPUName, 0), "must be a short name"},
		rule{"gas", o.Gas > 0 && o.Gas <= 1<<62, "must be 1 to 2^62"},
		rule{"timeout", o.Timeout > 0 && o.Timeout <= MaxTimeout, "must be 1 second to 30 days"},
		rule{"expiry", o.Expiry > 0, "must be set"})
}

// Validate implements Message.
func (o ResourceOffer) Validate() error {
	engines := len(o.Engines) > 0 && len(o.Engines) <= 16
	for _, e := range o.Engines {
		engines = engines && name(e, 1)
	}
	modules := len(o.Modules) <= MaxList
	for _, m := range o.Modules {
		modules = modules && !m.IsZero()
	}
	return check("resource offer",
		rule{"provider", o.Provider != Account{}, "must be set"},
		rule{"peer", o.Peer != PeerID{}, "must be set"},
		rule{"solvers", len(o.Solvers) > 0 && len(o.Solvers) <= MaxList, "must name 1 to 256 solvers"},
		rule{"engines", engines, "must be 1 to 16 short names"},
		rule{"modules", modules, "must be at most 256 CIDs"},
		rule{"capacity.gpuName", name(o.Capacity.GPUName, 0), "must be a short name"},
		rule{"maxTimeout", o.MaxTimeout > 0 && o.MaxTimeout <= MaxTimeout, "must be 1 second to 30 days"},
		rule{"expiry", o.Expiry > 0, "must be set"})
}

// Validate implements Message.
func (d Deal) Validate() error {
	return check("deal",
		rule{"solver", d.Solver != Account{}, "must be set"},
		rule{"jobOffer", d.JobOffer != Digest{}, "must be set"},
		rule{"resourceOffer", d.ResourceOffer != Digest{}, "must be set"},
		rule{"requester", d.Requester != Account{}, "must be set"},
		rule{"provider", d.Provider != Account{}, "must be set"},
		rule{"price", d.Price.Cmp(d.MaxPrice) <= 0, "must be at most maxPrice"},
		rule{"deadline", d.Deadline > 0, "must be set"})
}

// Validate implements Message.
func (r Result) Validate() error {
	return check("result",
		rule{"deal", r.Deal != Digest{}, "must be set"},
		rule{"provider", r.Provider != Account{}, "must be set"},
		rule{"status", r.Status < statusEnd, "is unknown"},
		rule{"output", !r.Output.IsZero() || r.Status == StatusFailed || r.Status == StatusInvalid, "must be set"},
		rule{"engine", name(r.Engine, 0), "must be a short name"},
		rule{"message", len(r.Message) <= MaxSentence && utf8.ValidString(r.Message), "must be at most 1024 bytes of UTF-8"})
}

// Validate implements Message.
func (a Attestation) Validate() error {
	return check("attestation",
		rule{"verifier", a.Verifier != Account{}, "must be set"},
		rule{"deal", a.Deal != Digest{}, "must be set"},
		rule{"claimedStatus", a.ClaimedStatus.Repeats(), "must be one that a second run can confirm"},
		rule{"claimed", !a.Claimed.IsZero() || a.ClaimedStatus == StatusInvalid, "must be set"},
		rule{"status", a.Status.Repeats(), "must be one that a second run can confirm"},
		rule{"found", !a.Found.IsZero() || a.Status == StatusInvalid, "must be set"},
		rule{"engine", name(a.Engine, 0), "must be a short name"})
}

// Validate implements Message.
func (a Acceptance) Validate() error {
	return check("acceptance",
		rule{"provider", a.Provider != Account{}, "must be set"},
		rule{"deal", a.Deal != Digest{}, "must be set"})
}

// Validate implements Message.
func (c Consent) Validate() error {
	return check("consent",
		rule{"requester", c.Requester != Account{}, "must be set"},
		rule{"deal", c.Deal != Digest{}, "must be set"})
}

// Validate implements Message.
func (r Receipt) Validate() error {
	return check("receipt",
		rule{"provider", r.Provider != Account{}, "must be set"},
		rule{"deal", r.Deal != Digest{}, "must be set"})
}

// Validate implements Message.
func (v Voucher) Validate() error {
	return check("voucher",
		rule{"payer", v.Payer != Account{}, "must be set"},
		rule{"payee", v.Payee != Account{} && v.Payee != v.Payer, "must be set, and not the payer"})
}

// Validate implements Message.
func (c Cancel) Validate() error {
	return check("cancel",
		rule{"requester", c.Requester != Account{}, "must be set"},
		rule{"jobOffer", c.JobOffer != Digest{}, "must be set"})
}

// Expired reports whether a deadline in Unix seconds has passed at now.
func Expired(deadline uint64, now time.Time) bool { return now.Unix() > int64(min(deadline, 1<<62)) }

type rule struct {
	field string
	ok    bool
	want  string
}

func check(what string, rules ...rule) error {
	for _, r := range rules {
		if !r.ok {
			return fmt.Errorf("%s: %s %s: %w", what, r.field, r.want, ErrMalformed)
		}
	}
	return nil
}

func name(s string, least int) bool {
	if len(s) < least || len(s) > MaxName || !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if unicode.IsControl(r) {
			return false
		}
	}
	return true
}
