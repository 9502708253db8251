package market_test

import (
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
)

var rules = market.Rules{Solver: solver, MinStake: atoll.NewAmount(10)}

// fitting is a job and an offer that match, with nothing to spare.
func fitting() (atoll.JobOffer, atoll.ResourceOffer) {
	r := atoll.Resources{CPU: 1000, Memory: 2000, Disk: 3000, GPUs: 2, GPUName: "NVIDIA H100 80GB", GPUMemory: 4000}
	j := atoll.JobOffer{Requester: atoll.Account{1}, Peer: atoll.PeerID{1}, Solver: solver, Module: cidA, Inputs: cidA, Engine: "wasm",
		Needs: r, Gas: 3 * atoll.GasUnit, Timeout: 60, MaxPrice: atoll.NewAmount(5 + 3*2), Expiry: uint64(now.Unix())}
	j.Needs.GPUName = "h100"
	o := atoll.ResourceOffer{Provider: atoll.Account{2}, Peer: atoll.PeerID{2}, Solvers: []atoll.Account{{9}, solver}, Engines: []string{"docker", "wasm"},
		Modules: []atoll.CID{cidB, cidA}, Capacity: r, Price: atoll.NewAmount(5), GasPrice: atoll.NewAmount(2), MaxTimeout: 60, Expiry: uint64(now.Unix())}
	return j, o
}

func TestJobIsRefusedForEachConstraintAlone(t *testing.T) {
	type world struct {
		j     atoll.JobOffer
		o     atoll.ResourceOffer
		stake atoll.Amount
		then  func(*market.Book)
	}
	nothing := func(*market.Book) {}
	for _, c := range []struct {
		name    string
		change  func(*world)
		failing market.Constraint
		tells   []string
		waits   bool // it may serve later
	}{
		{"another solver", func(w *world) { w.j.Solver = atoll.Account{7} }, market.Solver, []string{atoll.Account{7}.Hex(), solver.Hex()}, false},
		{"the job expired", func(w *world) { w.j.Expiry-- }, market.Expiry, []string{"job offer expired at 1970-01-12T13:46:39Z, it is 1970-01-12T13:46:40Z"}, false},
		{"the offer expired", func(w *world) { w.o.Expiry-- }, market.Expiry, []string{"resource offer expired at 1970-01-12T13:46:39Z"}, false},
		{"another engine", func(w *world) { w.j.Engine = "cog" }, market.Engine, []string{"wants cog", "docker, wasm"}, false},
		{"not on the allow-list", func(w *world) { w.o.Modules = w.o.Modules[:1] }, market.Allowed, []string{cidA.String()}, false},
		{"too long", func(w *world) { w.j.Timeout++ }, market.Timeout, []string{"wants 61 s", "allows 60 s"}, false},
		{"too little cpu", func(w *world) { w.j.Needs.CPU++ }, market.CPU, []string{"1001", "1000"}, false},
		{"too little memory", func(w *world) { w.j.Needs.Memory++ }, market.Memory, []string{"2001", "2000"}, false},
		{"too little disk", func(w *world) { w.j.Needs.Disk++ }, market.Disk, []string{"3001", "3000"}, false},
		{"too few GPUs", func(w *world) { w.j.Needs.GPUs++ }, market.GPU, []string{"wants 3 × h100", "has 2 × NVIDIA H100 80GB"}, false},
		{"no GPU", func(w *world) { w.o.Capacity.GPUs = 0 }, market.GPU, []string{"wants 2 × h100", "has none"}, false},
		{"another GPU", func(w *world) { w.j.Needs.GPUName = "b200" }, market.GPU, []string{"wants 2 × b200", "has 2 × NVIDIA H100 80GB"}, false},
		{"too little GPU memory", func(w *world) { w.j.Needs.GPUMemory++ }, market.GPU, []string{"4001 bytes", "4000 bytes"}, false},
		{"too little stake", func(w *world) { w.stake = atoll.NewAmount(9) }, market.Stake, []string{"0.00000000000000001 ATOLL", "0.000000000000000009"}, false},
		{"too dear", func(w *world) { w.j.MaxPrice = w.j.MaxPrice.Sub(atoll.NewAmount(1)) }, market.Price, []string{"0.000000000000000011", "0.00000000000000001"}, false},
		{"too dear without gas", func(w *world) { w.o.Price, w.o.GasPrice = atoll.NewAmount(12), atoll.Amount{} }, market.Price, []string{"0.000000000000000012"}, false},
		{"too dear beyond all numbers", func(w *world) { w.o.Price = most() }, market.Price, nil, false},
		{"away", func(w *world) { w.then = func(b *market.Book) { b.SetOnline(w.o.Peer, false) } }, market.Online, []string{"away"}, true},
		{"cpu taken", func(w *world) { w.then = take(w.o, atoll.Resources{CPU: 1}) }, market.Busy, []string{"1 jobs run", "wants 1000 milli-cores, free are 999"}, true},
		{"memory taken", func(w *world) { w.then = take(w.o, atoll.Resources{Memory: 3}) }, market.Busy, []string{"wants 2000 bytes of memory, free are 1997"}, true},
		{"disk taken", func(w *world) { w.then = take(w.o, atoll.Resources{Disk: 3001}) }, market.Busy, []string{"wants 3000 bytes of disk, free are 0"}, true},
		{"GPUs taken", func(w *world) { w.then = take(w.o, atoll.Resources{GPUs: 1}) }, market.Busy, []string{"wants 2 GPUs, free are 1"}, true},
		{"taken beyond all numbers", func(w *world) {
			w.then = take(w.o, atoll.Resources{CPU: math.MaxUint64, Memory: math.MaxUint64, Disk: math.MaxUint64, GPUs: math.MaxUint32})
		}, market.Busy, []string{"milli-cores, free are 0", "memory, free are 0", "disk, free are 0", "GPUs, free are 0"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := world{stake: atoll.NewAmount(10), then: nothing}
			w.j, w.o = fitting()
			c.change(&w)
			b := market.NewBook(rules)
			if err := b.Post(atoll.Digest{1}, w.o, w.stake); err != nil {
				t.Fatal(err)
			}
			w.then(b)
			_, err := b.Match(&w.j, now)
			var none *market.NoMatch
			if !errors.As(err, &none) || !errors.Is(err, atoll.ErrNoMatch) {
				t.Fatalf("Match: %v, want a *NoMatch", err)
			}
			if want := map[market.Constraint]int{c.failing: 1}; !reflect.DeepEqual(none.Failing, want) || none.Offers != 1 || none.Busy != c.waits {
				t.Errorf("of %d offers %v fail, busy %v; want 1, %v, %v", none.Offers, none.Failing, none.Busy, want, c.waits)
			}
			for _, want := range append(c.tells, w.o.Provider.Hex(), string(c.failing)+" 1", string(c.failing)+": ") {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q does not tell %q", err, want)
				}
			}
			v := b.Explain(&w.j, now)
			if len(v) != 1 || len(v[0].Failing) != 1 || !strings.HasPrefix(v[0].Failing[0], string(c.failing)+": ") {
				t.Errorf("Explain = %+v, want one failure of %s", v, c.failing)
			}
		})
	}
}

func take(o atoll.ResourceOffer, r atoll.Resources) func(*market.Book) {
	return func(b *market.Book) { b.Take(atoll.Digest{0xdd}, market.Key{Provider: o.Provider, Peer: o.Peer}, r) }
}

func TestJobThatJustFitsIsMatched(t *testing.T) {
	j, o := fitting()
	b := market.NewBook(rules)
	if err := b.Post(atoll.Digest{1}, o, rules.MinStake); err != nil {
		t.Fatal(err)
	}
	e, err := b.Match(&j, now)
	if err != nil || e.ID != (atoll.Digest{1}) {
		t.Fatalf("Match = %s, %v", e.ID, err)
	}
	if v := b.Explain(&j, now); len(v) != 1 || v[0].Failing != nil || v[0].Cost != atoll.NewAmount(11) {
		t.Errorf("Explain = %+v", v)
	}
}

func TestGPUNeedsCountOnlyWhenOneIsWanted(t *testing.T) {
	j, o := fitting()
	j.Needs.GPUs, j.Needs.GPUName, j.Needs.GPUMemory = 0, "b200", math.MaxUint64
	o.Capacity.GPUs = 0
	b := market.NewBook(rules)
	if err := b.Post(atoll.Digest{1}, o, rules.MinStake); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Match(&j, now); err != nil {
		t.Errorf("Match: %v", err)
	}
}

func TestEmptyBookSaysSo(t *testing.T) {
	j, _ := fitting()
	_, err := market.NewBook(rules).Match(&j, now)
	if !errors.Is(err, atoll.ErrNoMatch) || !strings.Contains(err.Error(), "book is empty") {
		t.Errorf("Match: %v", err)
	}
}

func TestNoMatchNamesTheNearestOffer(t *testing.T) {
	j, o := fitting()
	b := market.NewBook(rules)
	far := o
	far.Provider, far.MaxTimeout, far.Capacity.CPU, far.Price = atoll.Account{3}, 1, 1, atoll.Amount{}
	dear := o
	dear.Provider, dear.Capacity.CPU = atoll.Account{4}, 1
	near := o
	near.Provider, near.Capacity.CPU, near.Price = atoll.Account{5}, 2, atoll.NewAmount(1)
	for i, o := range []atoll.ResourceOffer{far, dear, near} {
		if err := b.Post(atoll.Digest{byte(i + 1)}, o, rules.MinStake); err != nil {
			t.Fatal(err)
		}
	}
	_, err := b.Match(&j, now)
	want := "no offer matches: of 3 offers, failing by constraint: timeout 1, cpu 3; nearest: provider " + near.Provider.Hex() +
		": cpu: wants 1000 milli-cores, has 2"
	if err == nil || err.Error() != want {
		t.Errorf("Match: %v\nwant %s", err, want)
	}
}

func TestNearestOfEqualFailuresIsTheCheapestInAll(t *testing.T) {
	j, o := fitting()
	b := market.NewBook(rules)
	o.Capacity.CPU = 1
	for i, c := range []struct{ price, gas uint64 }{{1, 100}, {5, 1}, {6, 1}, {2, 50}} {
		o.Provider, o.Price, o.GasPrice = atoll.Account{10 + byte(i)}, atoll.NewAmount(c.price), atoll.NewAmount(c.gas)
		j.MaxPrice = atoll.NewAmount(1000)
		if err := b.Post(atoll.Digest{byte(i + 1)}, o, rules.MinStake); err != nil {
			t.Fatal(err)
		}
	}
	_, err := b.Match(&j, now)
	if want := "nearest: provider " + (atoll.Account{11}).Hex(); err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("Match: %v, want %s", err, want)
	}
}

// A sum of what runs and what is wanted that wraps around is small.
func TestLargestMachineIsNotSoldTwice(t *testing.T) {
	all := atoll.Resources{CPU: math.MaxUint64, Memory: math.MaxUint64, Disk: math.MaxUint64, GPUs: math.MaxUint32}
	for name, needs := range map[string]atoll.Resources{
		"milli-cores": {CPU: 2}, "bytes of memory": {Memory: 2}, "bytes of disk": {Disk: 2}, "GPUs": {GPUs: 2},
	} {
		j, o := fitting()
		o.Capacity, j.Needs = all, needs
		b := market.NewBook(rules)
		if err := b.Post(atoll.Digest{1}, o, rules.MinStake); err != nil {
			t.Fatal(err)
		}
		if _, err := b.Match(&j, now); err != nil {
			t.Errorf("%s of a free machine: %v", name, err)
		}
		take(o, all)(b)
		if _, err := b.Match(&j, now); err == nil || !strings.Contains(err.Error(), "busy: 1 jobs run there; wants 2 "+name+", free are 0") {
			t.Errorf("%s of a full machine: %v, want busy", name, err)
		}
	}
}

func TestMachinesThatDeclinedAreSkippedAndSaidToHave(t *testing.T) {
	j, o := fitting()
	b := market.NewBook(rules)
	if err := b.Post(atoll.Digest{1}, o, rules.MinStake); err != nil {
		t.Fatal(err)
	}
	_, err := b.Match(&j, now, market.Key{Provider: o.Provider, Peer: o.Peer})
	var none *market.NoMatch
	if !errors.As(err, &none) || none.Failing[market.Busy] != 1 || !strings.Contains(none.Nearest, "declined this job") {
		t.Errorf("Match: %v", err)
	}
}

// machine is an offer in the book, and what became of it.
type machine struct {
	offer atoll.ResourceOffer
	stake atoll.Amount
	takes []atoll.Resources
	away  bool
}

func (m *machine) key() market.Key { return market.Key{Provider: m.offer.Provider, Peer: m.offer.Peer} }

func machines() *rapid.Generator[[]machine] {
	one := rapid.Custom(func(t *rapid.T) machine {
		return machine{resourceOffer().Draw(t, "offer"), atoll.NewAmount(small(10, 11, 12, 9, 13).Draw(t, "stake")),
			rapid.SliceOfN(resources(needs, 0, 0, 1), 0, 2).Draw(t, "taken"), rapid.SampledFrom([]bool{false, false, false, false, true, false}).Draw(t, "away")}
	})
	return rapid.SliceOfNDistinct(one, 0, 9, func(m machine) market.Key { return m.key() })
}

// posted is a book of machines, posted in this order.
func posted(t *rapid.T, list []machine) *market.Book {
	b := market.NewBook(rules)
	for _, m := range list {
		if err := b.Post(idOf(m.offer), m.offer, m.stake); err != nil {
			t.Fatal(err)
		}
		for n, r := range m.takes {
			deal := idOf(m.offer)
			deal[0] = byte(n)
			b.Take(deal, m.key(), r)
		}
	}
	for _, m := range list {
		if m.away {
			b.SetOnline(m.offer.Peer, false)
		}
	}
	return b
}

// Match and Explain are two ways to the same answer.
func TestMatchIsTheCheapestOfThoseThatExplainSaysServe(t *testing.T) {
	var matched, refused int
	rapid.Check(t, func(t *rapid.T) {
		b := posted(t, machines().Draw(t, "machines"))
		j := jobOffer().Draw(t, "job")
		before := b.Entries()
		got, err := b.Match(&j, now)
		verdicts := b.Explain(&j, now)
		if !reflect.DeepEqual(b.Entries(), before) {
			t.Fatal("matching changed the book")
		}
		var best *market.Verdict
		for i := range verdicts {
			v := &verdicts[i]
			if v.Cost != market.Cost(&j, &v.Entry.Offer) {
				t.Fatalf("Explain says %s costs %s", v.Entry.ID, v.Cost)
			}
			if len(v.Failing) > 0 {
				continue
			}
			if best == nil || v.Cost.Cmp(best.Cost) < 0 || v.Cost == best.Cost &&
				(v.Entry.Matched < best.Entry.Matched || v.Entry.Matched == best.Entry.Matched && v.Entry.ID.Cmp(best.Entry.ID) < 0) {
				best = v
			}
		}
		if best == nil {
			var none *market.NoMatch
			if !errors.As(err, &none) || none.Offers != len(verdicts) {
				t.Fatalf("Match = %s, %v; want no match of %d offers", got.ID, err, len(verdicts))
			}
			refused++
			return
		}
		matched++
		if err != nil || got.ID != best.Entry.ID {
			t.Fatalf("Match = %s, %v; want %s", got.ID, err, best.Entry.ID)
		}
		if market.Cost(&j, &got.Offer).Cmp(j.MaxPrice) > 0 {
			t.Fatalf("the match costs %s of at most %s", market.Cost(&j, &got.Offer), j.MaxPrice)
		}
	})
	if matched == 0 || refused == 0 {
		t.Errorf("%d draws matched and %d did not, want both", matched, refused)
	}
}

func TestAnswerDoesNotDependOnTheOrderOfPosting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list, j := machines().Draw(t, "machines"), jobOffer().Draw(t, "job")
		a, b := posted(t, list), posted(t, rapid.Permutation(list).Draw(t, "order"))
		if !reflect.DeepEqual(a.Entries(), b.Entries()) || !reflect.DeepEqual(a.Explain(&j, now), b.Explain(&j, now)) {
			t.Fatal("two orders of posting give two books")
		}
		x, errX := a.Match(&j, now)
		y, errY := b.Match(&j, now)
		if x.ID != y.ID || (errX == nil) != (errY == nil) || errX != nil && errX.Error() != errY.Error() {
			t.Fatalf("Match = %s, %v in one order and %s, %v in another", x.ID, errX, y.ID, errY)
		}
	})
}

func TestWorkIsSpreadAmongEqualOffers(t *testing.T) {
	j, o := fitting()
	o.Capacity.CPU, o.Capacity.Memory, o.Capacity.Disk, o.Capacity.GPUs = 1<<40, 1<<40, 1<<40, 1<<20
	b := market.NewBook(rules)
	for i := range byte(4) {
		o.Provider = atoll.Account{10 + i}
		if err := b.Post(atoll.Digest{i + 1}, o, rules.MinStake); err != nil {
			t.Fatal(err)
		}
	}
	got := map[atoll.Account]int{}
	for n := range uint64(40) {
		e, err := b.Match(&j, now)
		if err != nil {
			t.Fatal(err)
		}
		got[e.Offer.Provider]++
		b.Take(dealID(n), market.Key{Provider: e.Offer.Provider, Peer: e.Offer.Peer}, j.Needs)
		if n%2 == 0 {
			b.Release(dealID(n))
		}
	}
	for who, n := range got {
		if n != 10 {
			t.Errorf("provider %s got %d of 40 jobs, want 10", who, n)
		}
	}
}
