// Package market holds the rules of the market: an order book of resource
// offers and a matcher, as plain values without a clock, a network or a disk.
package market

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
)

// Key names one machine of one provider: a newer offer for the same key
// replaces the older.
type Key struct {
	Provider atoll.Account
	Peer     atoll.PeerID
}

// Entry is a resource offer in the book, with what only the solver knows.
type Entry struct {
	ID      atoll.Digest
	Offer   atoll.ResourceOffer
	Stake   atoll.Amount    // the provider's active stake
	Online  bool            // its peer is connected
	InUse   atoll.Resources // taken by running deals
	Running int             // deals running
	Matched uint64          // deals ever made, to spread work among equals

	used usage  // InUse, exact
	gpu  string // Offer.Capacity.GPUName in lower case
}

// Free is what the entry's machine has left.
func (e *Entry) Free() atoll.Resources {
	c := e.Offer.Capacity
	c.CPU = less(c.CPU, e.InUse.CPU)
	c.Memory = less(c.Memory, e.InUse.Memory)
	c.Disk = less(c.Disk, e.InUse.Disk)
	c.GPUs = less(c.GPUs, e.InUse.GPUs)
	return c
}

func less[N uint32 | uint64](a, b N) N {
	if b >= a {
		return 0
	}
	return a - b
}

// Rules are the solver's own conditions.
type Rules struct {
	Solver   atoll.Account
	MinStake atoll.Amount // a provider must have staked this
}

// Book holds the resource offers that a solver may match. The zero value is
// not usable; call NewBook. A Book is not safe for concurrent use.
type Book struct {
	rules    Rules
	machines map[Key]*Entry // with an offer, or with running deals, or both
	list     []*Entry       // those with an offer, cheapest first
	deals    map[atoll.Digest]taken
}

type taken struct {
	key   Key
	needs atoll.Resources
}

// NewBook returns an empty book.
func NewBook(r Rules) *Book {
	return &Book{rules: r, machines: map[Key]*Entry{}, deals: map[atoll.Digest]taken{}}
}

// order is that of Book.list.
func order(x, y *Entry) int {
	if d := x.Offer.Price.Cmp(y.Offer.Price); d != 0 {
		return d
	}
	if d := x.Offer.GasPrice.Cmp(y.Offer.GasPrice); d != 0 {
		return d
	}
	return x.ID.Cmp(y.ID)
}

// listed reports whether the machine has an offer in the book.
func (e *Entry) listed() bool { return e.ID != atoll.Digest{} }

// Post puts an offer into the book, in place of an older one of the same
// machine; what its running deals use stays counted. An offer with a lower
// sequence than the one in the book is atoll.ErrReplayed. Posting the offer
// that is there already changes nothing but that the machine is online.
func (b *Book) Post(id atoll.Digest, o atoll.ResourceOffer, stake atoll.Amount) error {
	if !slices.Contains(o.Solvers, b.rules.Solver) {
		return fmt.Errorf("resource offer of %s names other solvers than %s: %w", o.Provider, b.rules.Solver, atoll.ErrRefused)
	}
	e := b.machine(Key{o.Provider, o.Peer})
	if e.listed() {
		if o.Sequence < e.Offer.Sequence || o.Sequence == e.Offer.Sequence && id != e.ID {
			return fmt.Errorf("resource offer of %s has sequence %d, the book has %d: %w",
				o.Provider, o.Sequence, e.Offer.Sequence, atoll.ErrReplayed)
		}
		b.unlist(e)
	}
	e.ID, e.Offer, e.Stake, e.Online = id, o, stake, true
	e.gpu = strings.ToLower(o.Capacity.GPUName)
	at, _ := slices.BinarySearchFunc(b.list, e, order)
	b.list = slices.Insert(b.list, at, e)
	return nil
}

func (b *Book) machine(k Key) *Entry {
	e, ok := b.machines[k]
	if !ok {
		e = &Entry{Offer: atoll.ResourceOffer{Provider: k.Provider, Peer: k.Peer}}
		b.machines[k] = e
	}
	return e
}

// SetOnline records that a peer came or went. An offline machine is not
// matched, and its offer is kept until it expires.
func (b *Book) SetOnline(p atoll.PeerID, online bool) {
	for _, e := range b.list {
		if e.Offer.Peer == p {
			e.Online = online
		}
	}
}

// Remove takes a machine's offer out of the book; its running deals go on.
func (b *Book) Remove(k Key) {
	if e, ok := b.machines[k]; ok && e.listed() {
		b.unlist(e)
		b.withdraw(e)
	}
}

func (b *Book) unlist(e *Entry) {
	if at := slices.Index(b.list, e); at >= 0 {
		b.list = slices.Delete(b.list, at, at+1)
	}
}

// withdraw forgets the offer of a machine that has left the list, and the
// machine too if nothing runs there.
func (b *Book) withdraw(e *Entry) {
	e.ID, e.Online = atoll.Digest{}, false
	if e.Running == 0 {
		delete(b.machines, Key{e.Offer.Provider, e.Offer.Peer})
	}
}

// Expire removes the offers whose expiry has passed.
func (b *Book) Expire(now time.Time) {
	b.list = slices.DeleteFunc(b.list, func(e *Entry) bool {
		if !atoll.Expired(e.Offer.Expiry, now) {
			return false
		}
		b.withdraw(e)
		return true
	})
}

// Take counts a deal's needs against a machine's capacity until Release. It
// also counts deals on machines that have posted nothing since a restart.
func (b *Book) Take(deal atoll.Digest, k Key, needs atoll.Resources) {
	if _, ok := b.deals[deal]; ok {
		return
	}
	e := b.machine(k)
	b.deals[deal] = taken{k, needs}
	e.InUse = e.used.add(needs)
	e.Running++
	e.Matched++
}

// Release gives back what Take took, and reports whether the deal was there.
func (b *Book) Release(deal atoll.Digest) bool {
	t, ok := b.deals[deal]
	if !ok {
		return false
	}
	delete(b.deals, deal)
	e := b.machines[t.key]
	e.InUse = e.used.sub(t.needs)
	e.Running--
	if e.Running == 0 && !e.listed() {
		delete(b.machines, t.key)
	}
	return true
}

// Lookup returns the entry of a machine.
func (b *Book) Lookup(k Key) (Entry, bool) {
	e, ok := b.machines[k]
	if !ok || !e.listed() {
		return Entry{}, false
	}
	return *e, true
}

// Len is the number of offers in the book.
func (b *Book) Len() int { return len(b.list) }

// Entries returns a copy of the book, cheapest first.
func (b *Book) Entries() []Entry {
	out := make([]Entry, len(b.list))
	for i, e := range b.list {
		out[i] = *e
	}
	return out
}
