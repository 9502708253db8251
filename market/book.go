// Package market holds the rules of the market: an order book of resource
// offers and a matcher, as plain values without a clock, a network or a disk.
package market

import (
	"cmp"
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

	used usage // InUse, exact
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
	rules   Rules
	entries map[Key]*Entry
	list    []*Entry // the same entries, for scanning
	deals   map[atoll.Digest]taken
}

type taken struct {
	key   Key
	needs atoll.Resources
}

// NewBook returns an empty book.
func NewBook(r Rules) *Book {
	return &Book{rules: r, entries: map[Key]*Entry{}, deals: map[atoll.Digest]taken{}}
}

// Post puts an offer into the book, in place of an older one of the same
// machine; what its running deals use stays counted. An offer with a lower
// sequence than the one in the book is atoll.ErrReplayed. Posting the offer
// that is there already changes nothing.
func (b *Book) Post(id atoll.Digest, o atoll.ResourceOffer, stake atoll.Amount) error {
	if !slices.Contains(o.Solvers, b.rules.Solver) {
		return fmt.Errorf("resource offer of %s names other solvers than %s: %w", o.Provider, b.rules.Solver, atoll.ErrRefused)
	}
	k := Key{o.Provider, o.Peer}
	if old, ok := b.entries[k]; ok && old.ID != (atoll.Digest{}) {
		if o.Sequence < old.Offer.Sequence || o.Sequence == old.Offer.Sequence && id != old.ID {
			return fmt.Errorf("resource offer of %s has sequence %d, the book has %d: %w",
				o.Provider, o.Sequence, old.Offer.Sequence, atoll.ErrReplayed)
		}
	}
	e := b.entry(k)
	e.ID, e.Offer, e.Stake, e.Online = id, o, stake, true
	return nil
}

func (b *Book) entry(k Key) *Entry {
	e, ok := b.entries[k]
	if !ok {
		e = &Entry{Offer: atoll.ResourceOffer{Provider: k.Provider, Peer: k.Peer}}
		b.entries[k] = e
		b.list = append(b.list, e)
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
	e, ok := b.entries[k]
	if !ok {
		return
	}
	if b.withdraw(e) {
		b.unlist(e)
	}
}

// withdraw takes an offer out of the book. It reports whether nothing is left
// of the machine, so that its entry must leave the list too.
func (b *Book) withdraw(e *Entry) bool {
	if e.Running > 0 {
		e.ID, e.Online = atoll.Digest{}, false
		return false
	}
	delete(b.entries, Key{e.Offer.Provider, e.Offer.Peer})
	return true
}

func (b *Book) unlist(e *Entry) {
	b.list = slices.DeleteFunc(b.list, func(x *Entry) bool { return x == e })
}

// Expire removes the offers whose expiry has passed.
func (b *Book) Expire(now time.Time) {
	b.list = slices.DeleteFunc(b.list, func(e *Entry) bool {
		if e.ID == (atoll.Digest{}) || !atoll.Expired(e.Offer.Expiry, now) {
			return false
		}
		return b.withdraw(e)
	})
}

// Take counts a deal's needs against a machine's capacity until Release. It
// also counts deals on machines that have posted nothing since a restart.
func (b *Book) Take(deal atoll.Digest, k Key, needs atoll.Resources) {
	if _, ok := b.deals[deal]; ok {
		return
	}
	e := b.entry(k)
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
	e := b.entries[t.key]
	e.InUse = e.used.sub(t.needs)
	e.Running--
	if e.Running == 0 && e.ID == (atoll.Digest{}) {
		delete(b.entries, t.key)
		b.unlist(e)
	}
	return true
}

// Lookup returns the entry of a machine.
func (b *Book) Lookup(k Key) (Entry, bool) {
	e, ok := b.entries[k]
	if !ok || e.ID == (atoll.Digest{}) {
		return Entry{}, false
	}
	return *e, true
}

// Len is the number of offers in the book.
func (b *Book) Len() int {
	n := 0
	for _, e := range b.list {
		if e.ID != (atoll.Digest{}) {
			n++
		}
	}
	return n
}

// Entries returns a copy of the book, cheapest first.
func (b *Book) Entries() []Entry {
	var out []Entry
	for _, e := range b.list {
		if e.ID != (atoll.Digest{}) {
			out = append(out, *e)
		}
	}
	slices.SortFunc(out, func(x, y Entry) int {
		return cmp.Or(x.Offer.Price.Cmp(y.Offer.Price), x.Offer.GasPrice.Cmp(y.Offer.GasPrice),
			strings.Compare(string(x.ID[:]), string(y.ID[:])))
	})
	return out
}
