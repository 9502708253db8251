package market

import (
	"cmp"
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
)

// Constraint is one condition that an offer must meet for a job.
type Constraint string

// The constraints, in the order in which they are checked and told.
const (
	Solver  Constraint = "solver"
	Expiry  Constraint = "expiry"
	Engine  Constraint = "engine"
	Allowed Constraint = "module"
	Timeout Constraint = "timeout"
	CPU     Constraint = "cpu"
	Memory  Constraint = "memory"
	Disk    Constraint = "disk"
	GPU     Constraint = "gpu"
	Stake   Constraint = "stake"
	Price   Constraint = "price"
	Online  Constraint = "online"
	Party   Constraint = "party"
	Busy    Constraint = "busy"
)

// constraints are numbered by their places here; failures has a bit for each.
var constraints = [...]Constraint{Solver, Expiry, Engine, Allowed, Timeout, CPU, Memory, Disk, GPU, Stake, Price, Online, Party, Busy}

// failures is a set of constraints.
type failures uint16

const (
	onSolver failures = 1 << iota
	onExpiry
	onEngine
	onAllowed
	onTimeout
	onCPU
	onMemory
	onDisk
	onGPU
	onStake
	onPrice
	onOnline
	onParty
	onBusy
)

func (f *failures) add(c failures, failed bool) {
	if failed {
		*f |= c
	}
}

func (f failures) has(c failures) bool { return f&c != 0 }

func (f failures) count() int { return bits.OnesCount16(uint16(f)) }

// all yields the numbers of the constraints in f.
func (f failures) all(yield func(int) bool) {
	for ; f != 0; f &= f - 1 {
		if !yield(bits.TrailingZeros16(uint16(f))) {
			return
		}
	}
}

// Cost is the most that a job can cost at an offer's prices.
func Cost(j *atoll.JobOffer, o *atoll.ResourceOffer) atoll.Amount {
	if o.GasPrice.IsZero() {
		return o.Price
	}
	return o.Price.Add(o.GasPrice.MulDivCeil(j.Gas, atoll.GasUnit))
}

// NoMatch says why no offer in the book serves a job. It wraps
// atoll.ErrNoMatch.
type NoMatch struct {
	Offers  int                // in the book
	Failing map[Constraint]int // how many offers fail each constraint
	Nearest string             // the offer that fails fewest, and how
	Busy    bool               // some offer would serve once it has room or is back
}

// Error tells the reason in one sentence.
func (n *NoMatch) Error() string {
	if n.Offers == 0 {
		return "no offer matches: the book is empty; no provider has posted an offer to this solver"
	}
	var parts []string
	for _, c := range constraints {
		if k := n.Failing[c]; k > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", c, k))
		}
	}
	return fmt.Sprintf("no offer matches: of %d offers, failing by constraint: %s; nearest: %s",
		n.Offers, strings.Join(parts, ", "), n.Nearest)
}

// Unwrap returns atoll.ErrNoMatch.
func (n *NoMatch) Unwrap() error { return atoll.ErrNoMatch }

// Match returns the cheapest offer that serves the job now, or a *NoMatch.
// Among equal prices it takes the machine with the fewest deals so far, then
// the lowest id, so that the same book gives the same answer everywhere. It
// skips the machines in not.
func (b *Book) Match(j *atoll.JobOffer, now time.Time, not ...Key) (Entry, error) {
	var best *Entry
	var cost atoll.Amount
	var why reasons
	for _, e := range b.list {
		if best != nil && e.Offer.Price.Cmp(cost) > 0 {
			break // so are all that follow
		}
		f := b.check(j, e, now)
		f.add(onBusy, len(not) > 0 && slices.Contains(not, Key{e.Offer.Provider, e.Offer.Peer}))
		if f != 0 {
			if best == nil {
				why.tally(j, e, f)
			}
			continue
		}
		if c := Cost(j, &e.Offer); best == nil || better(c, e, cost, best) {
			best, cost = e, c
		}
	}
	if best == nil {
		return Entry{}, b.noMatch(j, now, &why)
	}
	return *best, nil
}

func better(c atoll.Amount, e *Entry, cost atoll.Amount, best *Entry) bool {
	if d := c.Cmp(cost); d != 0 {
		return d < 0
	}
	if e.Matched != best.Matched {
		return e.Matched < best.Matched
	}
	return e.ID.Cmp(best.ID) < 0
}

// gpuFits reports whether c's GPUs, called name in lower case, serve n.
func gpuFits(n, c *atoll.Resources, name string) bool {
	return n.GPUs == 0 || n.GPUs <= c.GPUs && n.GPUMemory <= c.GPUMemory &&
		(n.GPUName == "" || strings.Contains(name, strings.ToLower(n.GPUName)))
}

// check tells every constraint that an offer fails.
func (b *Book) check(j *atoll.JobOffer, e *Entry, now time.Time) (f failures) {
	o, n := &e.Offer, &j.Needs
	f.add(onSolver, j.Solver != b.rules.Solver) // Post saw to the offer's solvers
	f.add(onExpiry, atoll.Expired(o.Expiry, now) || atoll.Expired(j.Expiry, now))
	f.add(onEngine, !slices.Contains(o.Engines, j.Engine))
	f.add(onAllowed, len(o.Modules) > 0 && !slices.Contains(o.Modules, j.Module))
	f.add(onTimeout, j.Timeout > o.MaxTimeout)
	f.add(onCPU, n.CPU > o.Capacity.CPU)
	f.add(onMemory, n.Memory > o.Capacity.Memory)
	f.add(onDisk, n.Disk > o.Capacity.Disk)
	f.add(onGPU, !gpuFits(n, &o.Capacity, e.gpu))
	f.add(onStake, e.Stake.Cmp(b.rules.MinStake) < 0)
	f.add(onPrice, o.Price.Cmp(j.MaxPrice) > 0 || Cost(j, o).Cmp(j.MaxPrice) > 0)
	f.add(onOnline, !e.Online)
	f.add(onParty, o.Provider == j.Requester) // nobody can pay itself
	f.add(onBusy, !f.has(onCPU) && n.CPU > less(o.Capacity.CPU, e.InUse.CPU) ||
		!f.has(onMemory) && n.Memory > less(o.Capacity.Memory, e.InUse.Memory) ||
		!f.has(onDisk) && n.Disk > less(o.Capacity.Disk, e.InUse.Disk) ||
		!f.has(onGPU) && n.GPUs > less(o.Capacity.GPUs, e.InUse.GPUs))
	return f
}

// Explain tells for every offer in the book, cheapest first, whether it serves
// the job, and which constraints fail if not.
func (b *Book) Explain(j *atoll.JobOffer, now time.Time) []Verdict {
	return b.ExplainPage(j, now, 0, len(b.list))
}

// ExplainPage is Explain for at most count offers after the first skip.
func (b *Book) ExplainPage(j *atoll.JobOffer, now time.Time, skip, count int) []Verdict {
	skip = max(0, min(skip, len(b.list)))
	count = max(0, min(count, len(b.list)-skip))
	out := make([]Verdict, count)
	for i, e := range b.list[skip : skip+count] {
		v := &out[i]
		v.Entry, v.Cost = *e, Cost(j, &e.Offer)
		for c := range b.check(j, e, now).all {
			v.Failing = append(v.Failing, b.detail(constraints[c], j, e, now))
		}
	}
	return out
}

// Verdict is one offer's fitness for one job.
type Verdict struct {
	Entry   Entry
	Cost    atoll.Amount // the most the job can cost there
	Failing []string     // sentences; empty when it serves
}

// reasons gathers why the offers of a book fail.
type reasons struct {
	counts  [len(constraints)]int
	near    *Entry // of those that fail fewest, the cheapest; the first of equals
	nearest failures
	least   atoll.Amount // its cost
	busy    bool
}

// tally counts what an offer fails. Offers come in order of their price.
func (r *reasons) tally(j *atoll.JobOffer, e *Entry, f failures) {
	for c := range f.all {
		r.counts[c]++
	}
	r.busy = r.busy || f&^(onBusy|onOnline) == 0
	d := f.count() - r.nearest.count()
	if r.near != nil && (d > 0 || d == 0 && e.Offer.Price.Cmp(r.least) >= 0) {
		return // no cost is below the price
	}
	if c := Cost(j, &e.Offer); r.near == nil || d < 0 || c.Cmp(r.least) < 0 {
		r.near, r.nearest, r.least = e, f, c
	}
}

func (b *Book) noMatch(j *atoll.JobOffer, now time.Time, r *reasons) *NoMatch {
	n := &NoMatch{Offers: len(b.list), Failing: map[Constraint]int{}, Busy: r.busy}
	for c, k := range r.counts {
		if k > 0 {
			n.Failing[constraints[c]] = k
		}
	}
	if r.near != nil {
		var parts []string
		for c := range r.nearest.all {
			parts = append(parts, b.detail(constraints[c], j, r.near, now))
		}
		n.Nearest = fmt.Sprintf("provider %s: %s", r.near.Offer.Provider, strings.Join(parts, "; "))
	}
	return n
}

// detail says by how much an offer fails one constraint.
func (b *Book) detail(c Constraint, j *atoll.JobOffer, e *Entry, now time.Time) string {
	o, n := &e.Offer, &j.Needs
	switch c {
	case Solver:
		return fmt.Sprintf("solver: the job names %s, this book is of %s", j.Solver, b.rules.Solver)
	case Party:
		return fmt.Sprintf("party: the provider is the requester itself, %s", o.Provider)
	case Expiry:
		if atoll.Expired(j.Expiry, now) {
			return fmt.Sprintf("expiry: the job offer expired at %s, it is %s", clock(j.Expiry), clock(uint64(now.Unix())))
		}
		return fmt.Sprintf("expiry: the resource offer expired at %s, it is %s", clock(o.Expiry), clock(uint64(now.Unix())))
	case Engine:
		return fmt.Sprintf("engine: wants %s, runs %s", j.Engine, strings.Join(o.Engines, ", "))
	case Allowed:
		return fmt.Sprintf("module: %s is not on its allow-list", j.Module)
	case Timeout:
		return fmt.Sprintf("timeout: wants %d s, allows %d s", j.Timeout, o.MaxTimeout)
	case CPU:
		return fmt.Sprintf("cpu: wants %d milli-cores, has %d", n.CPU, o.Capacity.CPU)
	case Memory:
		return fmt.Sprintf("memory: wants %d bytes, has %d", n.Memory, o.Capacity.Memory)
	case Disk:
		return fmt.Sprintf("disk: wants %d bytes, has %d", n.Disk, o.Capacity.Disk)
	case GPU:
		return fmt.Sprintf("gpu: wants %s, has %s", gpuText(n), gpuText(&o.Capacity))
	case Stake:
		return fmt.Sprintf("stake: the solver wants %s ATOLL, staked %s", b.rules.MinStake, e.Stake)
	case Price:
		return fmt.Sprintf("price: costs up to %s ATOLL, the job pays at most %s", Cost(j, o), j.MaxPrice)
	case Online:
		return "online: its node is away"
	default:
		return busyText(n, e)
	}
}

func clock(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }

// busyText says what a machine has too little of for now. It lacks nothing
// when Match was told to skip it.
func busyText(n *atoll.Resources, e *Entry) string {
	c, free := &e.Offer.Capacity, e.Free()
	var parts []string
	lack := func(what string, wants, has, capacity uint64) {
		if wants > has && wants <= capacity {
			parts = append(parts, fmt.Sprintf("wants %d %s, free are %d", wants, what, has))
		}
	}
	lack("milli-cores", n.CPU, free.CPU, c.CPU)
	lack("bytes of memory", n.Memory, free.Memory, c.Memory)
	lack("bytes of disk", n.Disk, free.Disk, c.Disk)
	lack("GPUs", uint64(n.GPUs), uint64(free.GPUs), uint64(c.GPUs))
	if parts == nil {
		return "busy: it declined this job"
	}
	return fmt.Sprintf("busy: %d jobs run there; %s", e.Running, strings.Join(parts, ", "))
}

func gpuText(r *atoll.Resources) string {
	if r.GPUs == 0 {
		return "none"
	}
	return fmt.Sprintf("%d × %s of %d bytes", r.GPUs, cmp.Or(r.GPUName, "any"), r.GPUMemory)
}
