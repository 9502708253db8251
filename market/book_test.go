package market_test

import (
	"errors"
	"math/big"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
)

// running is a deal in the model: what it took, and where.
type running struct {
	key   market.Key
	needs atoll.Resources
}

// bookModel is what a book should hold, without any arithmetic that wraps.
type bookModel struct {
	offers  map[market.Key]atoll.ResourceOffer
	deals   map[atoll.Digest]running
	matched map[market.Key]uint64 // deals ever, while the machine is remembered
}

// use adds up one resource of a machine's deals.
func (m *bookModel) use(k market.Key, part func(atoll.Resources) uint64) *big.Int {
	sum := new(big.Int)
	for _, d := range m.deals {
		if d.key == k {
			sum.Add(sum, new(big.Int).SetUint64(part(d.needs)))
		}
	}
	return sum
}

func (m *bookModel) running(k market.Key) (n int) {
	for _, d := range m.deals {
		if d.key == k {
			n++
		}
	}
	return n
}

// forget drops what is known of a machine with neither offer nor deals.
func (m *bookModel) forget(k market.Key) {
	if _, ok := m.offers[k]; !ok && m.running(k) == 0 {
		delete(m.matched, k)
	}
}

var parts = map[string]func(atoll.Resources) uint64{
	"cpu":    func(r atoll.Resources) uint64 { return r.CPU },
	"memory": func(r atoll.Resources) uint64 { return r.Memory },
	"disk":   func(r atoll.Resources) uint64 { return r.Disk },
	"gpus":   func(r atoll.Resources) uint64 { return uint64(r.GPUs) },
}

func TestBookCountsEveryDealOnceAndNeverSellsMoreThanThereIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := market.NewBook(rules)
		m := &bookModel{map[market.Key]atoll.ResourceOffer{}, map[atoll.Digest]running{}, map[market.Key]uint64{}}
		var clock = now
		deals := uint64(0)
		take := func(id atoll.Digest, k market.Key, needs atoll.Resources) {
			b.Take(id, k, needs)
			if _, ok := m.deals[id]; !ok {
				m.deals[id] = running{k, needs}
				m.matched[k]++
			}
		}
		t.Repeat(map[string]func(*rapid.T){
			"post": func(t *rapid.T) {
				o := resourceOffer().Draw(t, "offer")
				k := market.Key{Provider: o.Provider, Peer: o.Peer}
				old, had := m.offers[k]
				err := b.Post(idOf(o), o, atoll.NewAmount(10))
				if had && (o.Sequence < old.Sequence || o.Sequence == old.Sequence && idOf(o) != idOf(old)) {
					if !errors.Is(err, atoll.ErrReplayed) {
						t.Fatalf("offer of sequence %d after %d: %v, want ErrReplayed", o.Sequence, old.Sequence, err)
					}
					return
				}
				if err != nil {
					t.Fatalf("Post: %v", err)
				}
				m.offers[k] = o
			},
			"match and take": func(t *rapid.T) {
				j := jobOffer().Draw(t, "job")
				e, err := b.Match(&j, clock)
				if err != nil {
					return
				}
				k := market.Key{Provider: e.Offer.Provider, Peer: e.Offer.Peer}
				take(dealID(deals), k, j.Needs)
				deals++
				for name, part := range parts {
					if part(j.Needs) == 0 {
						continue // it may be over since a restart or a smaller offer
					}
					if sum := m.use(k, part); sum.Cmp(new(big.Int).SetUint64(part(e.Offer.Capacity))) > 0 {
						t.Fatalf("%s sold on %v is %s of %d", name, k, sum, part(e.Offer.Capacity))
					}
				}
			},
			"take as after a restart": func(t *rapid.T) {
				id := dealID(rapid.Uint64Range(0, deals+1).Draw(t, "deal"))
				deals += 2
				take(id, key().Draw(t, "key"), resources(capacities, 0, 1, 1<<32-1).Draw(t, "needs"))
			},
			"release": func(t *rapid.T) {
				id := dealID(rapid.Uint64Range(0, deals).Draw(t, "deal"))
				d, ok := m.deals[id]
				if got := b.Release(id); got != ok {
					t.Fatalf("Release = %v, want %v", got, ok)
				}
				delete(m.deals, id)
				if ok {
					m.forget(d.key)
				}
			},
			"remove": func(t *rapid.T) {
				k := key().Draw(t, "key")
				b.Remove(k)
				delete(m.offers, k)
				m.forget(k)
			},
			"expire": func(t *rapid.T) {
				clock = clock.Add(time.Duration(rapid.IntRange(0, 2_000_000).Draw(t, "seconds")) * time.Second)
				b.Expire(clock)
				for k, o := range m.offers {
					if atoll.Expired(o.Expiry, clock) {
						delete(m.offers, k)
						m.forget(k)
					}
				}
			},
			"": func(t *rapid.T) { sameBook(t, b, m) },
		})
	})
}

func sameBook(t *rapid.T, b *market.Book, m *bookModel) {
	entries := b.Entries()
	if b.Len() != len(m.offers) || len(entries) != len(m.offers) {
		t.Fatalf("the book has %d offers and %d entries, want %d", b.Len(), len(entries), len(m.offers))
	}
	for i, e := range entries {
		k := market.Key{Provider: e.Offer.Provider, Peer: e.Offer.Peer}
		if i > 0 && entries[i-1].Offer.Price.Cmp(e.Offer.Price) > 0 {
			t.Fatal("entries are not cheapest first")
		}
		if got, ok := b.Lookup(k); !ok || !reflect.DeepEqual(got, e) || e.ID != idOf(m.offers[k]) || !reflect.DeepEqual(e.Offer, m.offers[k]) {
			t.Fatalf("entry of %v is %+v, want %+v", k, e, m.offers[k])
		}
		if e.Running != m.running(k) || e.Matched != m.matched[k] {
			t.Fatalf("%d deals run on %v of %d ever, want %d of %d", e.Running, k, e.Matched, m.running(k), m.matched[k])
		}
		for name, part := range parts {
			use, has := m.use(k, part), new(big.Int).SetUint64(part(e.Offer.Capacity))
			free := new(big.Int).Sub(has, use)
			if free.Sign() < 0 {
				free.SetUint64(0)
			}
			if got := part(e.Free()); free.Cmp(new(big.Int).SetUint64(got)) != 0 {
				t.Fatalf("free %s of %v is %d, want %s of %s less %s", name, k, got, free, has, use)
			}
			if use.IsUint64() && (name != "gpus" || use.Uint64() < 1<<32) && part(e.InUse) != use.Uint64() {
				t.Fatalf("%s in use on %v is %d, want %s", name, k, part(e.InUse), use)
			}
		}
	}
}

func TestReleaseGivesBackExactlyWhatTakeTook(t *testing.T) {
	_, o := fitting()
	k := market.Key{Provider: o.Provider, Peer: o.Peer}
	b := market.NewBook(rules)
	if err := b.Post(atoll.Digest{1}, o, rules.MinStake); err != nil {
		t.Fatal(err)
	}
	all := atoll.Resources{CPU: 1<<64 - 1, Memory: 1<<64 - 1, Disk: 1<<64 - 1, GPUs: 1<<32 - 1}
	one := atoll.Resources{CPU: 1, Memory: 1, Disk: 1, GPUs: 1}
	b.Take(dealID(0), k, all)
	b.Take(dealID(1), k, all)
	b.Take(dealID(2), k, one)
	b.Take(dealID(2), k, one) // told twice
	if e, _ := b.Lookup(k); e.InUse != all || e.Free().CPU != 0 {
		t.Errorf("in use %+v, want all there is", e.InUse)
	}
	b.Release(dealID(1))
	b.Release(dealID(0))
	if e, _ := b.Lookup(k); e.InUse != one || e.Running != 1 {
		t.Errorf("in use %+v by %d deals, want %+v by one", e.InUse, e.Running, one)
	}
}

func TestReplacedOfferKeepsItsRunningDealsCounted(t *testing.T) {
	j, o := fitting()
	k := market.Key{Provider: o.Provider, Peer: o.Peer}
	b := market.NewBook(rules)
	b.Take(dealID(0), k, atoll.Resources{CPU: 400}) // before the offer came
	for seq := range uint64(3) {
		o.Sequence, o.Capacity.CPU = seq, 1000+100*seq
		if err := b.Post(atoll.Digest{byte(seq + 1)}, o, rules.MinStake); err != nil {
			t.Fatal(err)
		}
		if e, _ := b.Lookup(k); e.InUse.CPU != 400 || e.Running != 1 || e.Free().CPU != 600+100*seq {
			t.Errorf("sequence %d: %+v in use by %d deals", seq, e.InUse, e.Running)
		}
	}
	b.Remove(k)
	if _, ok := b.Lookup(k); ok || b.Len() != 0 {
		t.Error("the removed offer is still there")
	}
	if _, err := b.Match(&j, now); err == nil {
		t.Error("the removed offer is matched")
	}
	o.Capacity.CPU = 1399
	if err := b.Post(atoll.Digest{9}, o, rules.MinStake); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Match(&j, now); err == nil {
		t.Error("matched though a deal from before the removal still runs")
	}
	if !b.Release(dealID(0)) || b.Release(dealID(0)) {
		t.Error("Release does not report whether the deal was there")
	}
	if _, err := b.Match(&j, now); err != nil {
		t.Errorf("after the release: %v", err)
	}
}

func TestOfferForOtherSolversIsRefused(t *testing.T) {
	_, o := fitting()
	o.Solvers = []atoll.Account{{9}}
	b := market.NewBook(rules)
	if err := b.Post(atoll.Digest{1}, o, rules.MinStake); !errors.Is(err, atoll.ErrRefused) || b.Len() != 0 {
		t.Errorf("Post: %v, want ErrRefused", err)
	}
}

func TestSequenceReplayIsRefused(t *testing.T) {
	_, o := fitting()
	o.Sequence = 5
	k := market.Key{Provider: o.Provider, Peer: o.Peer}
	b := market.NewBook(rules)
	post := func(id byte, seq uint64) error {
		o.Sequence = seq
		return b.Post(atoll.Digest{id}, o, rules.MinStake)
	}
	for _, c := range []struct {
		id   byte
		seq  uint64
		want error
	}{{1, 5, nil}, {1, 5, nil}, {2, 5, atoll.ErrReplayed}, {2, 4, atoll.ErrReplayed}, {3, 6, nil}, {1, 5, atoll.ErrReplayed}} {
		if err := post(c.id, c.seq); !errors.Is(err, c.want) {
			t.Errorf("offer %d of sequence %d: %v, want %v", c.id, c.seq, err, c.want)
		}
	}
	if e, _ := b.Lookup(k); e.ID != (atoll.Digest{3}) {
		t.Errorf("offer %s is in the book, want the last one", e.ID)
	}
}

func TestReturnedPeerIsMatchedAgain(t *testing.T) {
	j, o := fitting()
	b := market.NewBook(rules)
	if err := b.Post(atoll.Digest{1}, o, rules.MinStake); err != nil {
		t.Fatal(err)
	}
	for _, online := range []bool{false, true, false, true} {
		b.SetOnline(o.Peer, online)
		if _, err := b.Match(&j, now); (err == nil) != online {
			t.Errorf("online %v: %v", online, err)
		}
	}
}
