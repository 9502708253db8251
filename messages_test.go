package atoll_test

import (
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
)

// refuses changes a valid message in one way at a time; each must be refused
// with an error that names the field.
func refuses[M atoll.Message](t *testing.T, good M, changes map[string]func(*M)) {
	t.Helper()
	if err := good.Validate(); err != nil {
		t.Fatalf("good %T: %v", good, err)
	}
	for name, change := range changes {
		m := good
		change(&m)
		field, _, _ := strings.Cut(name, " ")
		if err := m.Validate(); !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), " "+field+" ") {
			t.Errorf("%T with %s: %v, want ErrMalformed that names the field", m, name, err)
		}
	}
}

var (
	someone  = atoll.Account{1}
	someID   = atoll.Digest{1}
	longName = strings.Repeat("n", atoll.MaxName+1)
	someCID  = draw.Must(atoll.ParseCID("QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"))
)

func TestJobOfferBounds(t *testing.T) {
	type m = atoll.JobOffer
	refuses(t, m{Requester: someone, Peer: atoll.PeerID{1}, Solver: someone, Module: someCID, Inputs: someCID,
		Engine: "wasm", Gas: 1 << 62, Timeout: atoll.MaxTimeout, Expiry: 1}, map[string]func(*m){
		"requester unset":         func(o *m) { o.Requester = atoll.Account{} },
		"peer unset":              func(o *m) { o.Peer = atoll.PeerID{} },
		"solver unset":            func(o *m) { o.Solver = atoll.Account{} },
		"module unset":            func(o *m) { o.Module = atoll.CID{} },
		"inputs unset":            func(o *m) { o.Inputs = atoll.CID{} },
		"engine unset":            func(o *m) { o.Engine = "" },
		"engine long":             func(o *m) { o.Engine = longName },
		"engine of two lines":     func(o *m) { o.Engine = "a\nb" },
		"engine with escape":      func(o *m) { o.Engine = "\x1b[2J" },
		"engine with delete":      func(o *m) { o.Engine = "a\x7f" },
		"engine with C1 escape":   func(o *m) { o.Engine = "\u009b2J" },
		"engine of no UTF-8":      func(o *m) { o.Engine = "\xff" },
		"needs.gpuName long":      func(o *m) { o.Needs.GPUName = longName },
		"needs.gpuName with a ␀":  func(o *m) { o.Needs.GPUName = "\x00" },
		"gas zero":                func(o *m) { o.Gas = 0 },
		"gas large":               func(o *m) { o.Gas = 1<<62 + 1 },
		"timeout zero":            func(o *m) { o.Timeout = 0 },
		"timeout large":           func(o *m) { o.Timeout = atoll.MaxTimeout + 1 },
		"timeout that wraps time": func(o *m) { o.Timeout = math.MaxUint64 },
		"expiry unset":            func(o *m) { o.Expiry = 0 },
	})
}

func TestResourceOfferBounds(t *testing.T) {
	type m = atoll.ResourceOffer
	refuses(t, m{Provider: someone, Peer: atoll.PeerID{1}, Solvers: make([]atoll.Account, atoll.MaxList),
		Engines: []string{"wasm"}, MaxTimeout: 1, Expiry: 1}, map[string]func(*m){
		"provider unset":          func(o *m) { o.Provider = atoll.Account{} },
		"peer unset":              func(o *m) { o.Peer = atoll.PeerID{} },
		"solvers of none":         func(o *m) { o.Solvers = nil },
		"solvers of many":         func(o *m) { o.Solvers = make([]atoll.Account, atoll.MaxList+1) },
		"engines of none":         func(o *m) { o.Engines = nil },
		"engines of many":         func(o *m) { o.Engines = strings.Split(strings.Repeat("e", 17), "") },
		"engines of no name":      func(o *m) { o.Engines = []string{"wasm", ""} },
		"engines of long names":   func(o *m) { o.Engines = []string{longName} },
		"modules with none":       func(o *m) { o.Modules = []atoll.CID{{}} },
		"modules of many":         func(o *m) { o.Modules = make([]atoll.CID, atoll.MaxList+1) },
		"capacity.gpuName long":   func(o *m) { o.Capacity.GPUName = longName },
		"maxTimeout zero":         func(o *m) { o.MaxTimeout = 0 },
		"maxTimeout over a month": func(o *m) { o.MaxTimeout = atoll.MaxTimeout + 1 },
		"expiry unset":            func(o *m) { o.Expiry = 0 },
	})
}

func TestDealBounds(t *testing.T) {
	type m = atoll.Deal
	refuses(t, m{Solver: someone, JobOffer: someID, ResourceOffer: someID, Requester: someone, Provider: someone,
		Price: atoll.NewAmount(2), MaxPrice: atoll.NewAmount(2), Deadline: 1}, map[string]func(*m){
		"solver unset":        func(d *m) { d.Solver = atoll.Account{} },
		"jobOffer unset":      func(d *m) { d.JobOffer = atoll.Digest{} },
		"resourceOffer unset": func(d *m) { d.ResourceOffer = atoll.Digest{} },
		"requester unset":     func(d *m) { d.Requester = atoll.Account{} },
		"provider unset":      func(d *m) { d.Provider = atoll.Account{} },
		"price over maxPrice": func(d *m) { d.Price = atoll.NewAmount(3) },
		"deadline unset":      func(d *m) { d.Deadline = 0 },
	})
}

func TestResultBounds(t *testing.T) {
	type m = atoll.Result
	refuses(t, m{Deal: someID, Provider: someone, Output: someCID, Message: strings.Repeat("m", atoll.MaxSentence)}, map[string]func(*m){
		"deal unset":              func(r *m) { r.Deal = atoll.Digest{} },
		"provider unset":          func(r *m) { r.Provider = atoll.Account{} },
		"status unknown":          func(r *m) { r.Status = atoll.StatusFailed + 1 },
		"status 255":              func(r *m) { r.Status = 255 },
		"output unset":            func(r *m) { r.Output = atoll.CID{} },
		"output unset of trapped": func(r *m) { r.Status, r.Output = atoll.StatusTrapped, atoll.CID{} },
		"engine long":             func(r *m) { r.Engine = longName },
		"message long":            func(r *m) { r.Message += "m" },
		"message of no UTF-8":     func(r *m) { r.Message = "\xc3" },
	})
	for _, s := range []atoll.Status{atoll.StatusFailed, atoll.StatusInvalid} {
		if err := (m{Deal: someID, Provider: someone, Status: s}).Validate(); err != nil {
			t.Errorf("%s without output: %v", s, err)
		}
	}
}

func TestAttestationBounds(t *testing.T) {
	type m = atoll.Attestation
	refuses(t, m{Verifier: someone, Deal: someID, Claimed: someCID, Found: someCID}, map[string]func(*m){
		"verifier unset":          func(a *m) { a.Verifier = atoll.Account{} },
		"deal unset":              func(a *m) { a.Deal = atoll.Digest{} },
		"claimed unset":           func(a *m) { a.Claimed = atoll.CID{} },
		"found unset":             func(a *m) { a.Found = atoll.CID{} },
		"claimedStatus failed":    func(a *m) { a.ClaimedStatus = atoll.StatusFailed },
		"claimedStatus unknown":   func(a *m) { a.ClaimedStatus = 255 },
		"status timed out":        func(a *m) { a.Status = atoll.StatusTimedOut },
		"status canceled":         func(a *m) { a.Status = atoll.StatusCanceled },
		"engine long":             func(a *m) { a.Engine = longName },
		"found unset of a trap":   func(a *m) { a.Status, a.Found = atoll.StatusTrapped, atoll.CID{} },
		"claimed unset of a trap": func(a *m) { a.ClaimedStatus, a.Claimed = atoll.StatusTrapped, atoll.CID{} },
	})
	if err := (m{Verifier: someone, Deal: someID, ClaimedStatus: atoll.StatusInvalid, Status: atoll.StatusInvalid}).Validate(); err != nil {
		t.Errorf("an invalid job, without outputs: %v", err)
	}
}

func TestAttestationAgreesWithWhatItWouldPayForItself(t *testing.T) {
	other := draw.Must(atoll.ParseCID("bafkqabtbor2g63c6"))
	good := atoll.Attestation{Claimed: someCID, Found: someCID, ClaimedGas: 7, Gas: 7}
	for name, c := range map[string]struct {
		change func(*atoll.Attestation)
		want   bool
	}{
		"same":         {func(*atoll.Attestation) {}, true},
		"less gas":     {func(a *atoll.Attestation) { a.ClaimedGas = 6 }, true},
		"more gas":     {func(a *atoll.Attestation) { a.ClaimedGas = 8 }, false},
		"other output": {func(a *atoll.Attestation) { a.Claimed = other }, false},
		"other status": {func(a *atoll.Attestation) { a.ClaimedStatus = atoll.StatusTrapped }, false},
	} {
		a := good
		if c.change(&a); a.Agrees() != c.want {
			t.Errorf("%s: agrees is %v, want %v", name, a.Agrees(), c.want)
		}
	}
}

func TestVoucherAndCancelBounds(t *testing.T) {
	refuses(t, atoll.Voucher{Payer: someone, Payee: atoll.Account{2}}, map[string]func(*atoll.Voucher){
		"payer unset":        func(v *atoll.Voucher) { v.Payer = atoll.Account{} },
		"payee unset":        func(v *atoll.Voucher) { v.Payee = atoll.Account{} },
		"payee is the payer": func(v *atoll.Voucher) { v.Payee = v.Payer },
	})
	refuses(t, atoll.Cancel{Requester: someone, JobOffer: someID}, map[string]func(*atoll.Cancel){
		"requester unset": func(c *atoll.Cancel) { c.Requester = atoll.Account{} },
		"jobOffer unset":  func(c *atoll.Cancel) { c.JobOffer = atoll.Digest{} },
	})
}

func TestDeadlineIncludesItsLastSecond(t *testing.T) {
	for _, c := range []struct {
		deadline uint64
		now      int64
		want     bool
	}{{100, 99, false}, {100, 100, false}, {100, 101, true}, {0, 1, true}, {math.MaxUint64, math.MaxInt32, false}, {1 << 63, math.MaxInt32, false}} {
		if got := atoll.Expired(c.deadline, time.Unix(c.now, 999_999_999)); got != c.want {
			t.Errorf("Expired(%d) at %d.999 = %v, want %v", c.deadline, c.now, got, c.want)
		}
	}
}

func TestStatusNames(t *testing.T) {
	seen := map[string]bool{}
	for s := range atoll.StatusFailed + 1 {
		if n := s.String(); n == "" || seen[n] {
			t.Errorf("status %d is called %q", uint8(s), n)
		} else {
			seen[n] = true
		}
	}
	if got := (atoll.StatusFailed + 1).String(); got != "status 9" {
		t.Errorf("unknown status is called %q", got)
	}
}

func TestJobStatesThatEnd(t *testing.T) {
	ends := map[atoll.JobState]bool{atoll.JobPaid: true, atoll.JobFailed: true, atoll.JobCanceled: true}
	for _, s := range []atoll.JobState{atoll.JobCreated, atoll.JobOffered, atoll.JobDealt, atoll.JobDelivered,
		atoll.JobAccepted, atoll.JobPaid, atoll.JobFailed, atoll.JobCanceled} {
		if s.Ended() != ends[s] {
			t.Errorf("%s ends: %v, want %v", s, s.Ended(), ends[s])
		}
	}
}
