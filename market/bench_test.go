package market_test

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
)

var gpuNames = []string{"NVIDIA H100 80GB HBM3", "NVIDIA A100-SXM4-40GB", "AMD Instinct MI300X", "NVIDIA GeForce RTX 4090"}

// varied is a book of so many offers of all kinds: sizes, prices, GPUs,
// allow-lists, some away, some busy, some about to expire.
func varied(tb testing.TB, r *rand.Rand, n int) *market.Book {
	b := market.NewBook(rules)
	for i := range n {
		o := atoll.ResourceOffer{
			Solvers: []atoll.Account{solver}, Engines: []string{"wasm"}, MaxTimeout: 60 << r.IntN(8),
			Price: atoll.NewAmount(1e15 + r.Uint64N(1e15)), GasPrice: atoll.NewAmount(r.Uint64N(1e12)),
			Capacity: atoll.Resources{CPU: 1000 << r.IntN(7), Memory: 1 << (30 + r.IntN(8)), Disk: 1 << (33 + r.IntN(8))},
			Expiry:   uint64(now.Unix()) - 60 + r.Uint64N(3600),
		}
		binary.BigEndian.PutUint64(o.Provider[:], r.Uint64())
		binary.BigEndian.PutUint64(o.Peer[:], r.Uint64())
		if r.IntN(2) == 0 {
			o.Engines = []string{"docker", "wasm"}
		}
		if r.IntN(3) == 0 {
			o.Capacity.GPUs, o.Capacity.GPUMemory = uint32(1+r.IntN(8)), 1<<(33+r.IntN(4))
			o.Capacity.GPUName = gpuNames[r.IntN(len(gpuNames))]
		}
		for range r.IntN(4) * r.IntN(4) {
			o.Modules = append(o.Modules, []atoll.CID{cidA, cidB}[r.IntN(2)])
		}
		if err := b.Post(dealID(r.Uint64()), o, atoll.NewAmount(9+r.Uint64N(20))); err != nil {
			tb.Fatal(err)
		}
		if r.IntN(4) == 0 {
			b.Take(dealID(uint64(i)), market.Key{Provider: o.Provider, Peer: o.Peer}, atoll.Resources{CPU: o.Capacity.CPU - 500, Memory: 1 << 29})
		}
		b.SetOnline(o.Peer, r.IntN(10) > 0)
	}
	return b
}

func jobs(r *rand.Rand, gpu bool) []atoll.JobOffer {
	out := make([]atoll.JobOffer, 64)
	for i := range out {
		j := atoll.JobOffer{Solver: solver, Module: cidA, Engine: "wasm", Gas: 1e9 + r.Uint64N(1e11), Timeout: 30 + r.Uint64N(300),
			MaxPrice: atoll.NewAmount(1e18), Expiry: uint64(now.Unix()) + 60,
			Needs: atoll.Resources{CPU: 500 + r.Uint64N(4000), Memory: 1<<28 + r.Uint64N(1<<32), Disk: r.Uint64N(1 << 34)}}
		if gpu {
			j.Needs.GPUs, j.Needs.GPUName, j.Needs.GPUMemory = uint32(1+r.IntN(4)), "h100", 1<<33
		}
		out[i] = j
	}
	return out
}

// BenchmarkMatch10000 matches jobs against a book of 10,000 offers. p99-ns is
// the time within which 99 of 100 matches are made; the target is 1 ms.
func BenchmarkMatch10000(b *testing.B) {
	const offers = 10_000
	r := rand.New(rand.NewPCG(1, 2))
	book := varied(b, r, offers)
	cheap, foreign := jobs(r, false), jobs(r, true)
	for i := range cheap {
		cheap[i].MaxPrice, foreign[i].Engine = atoll.NewAmount(1), "cog"
	}
	for _, c := range []struct {
		name string
		jobs []atoll.JobOffer
		fits bool
	}{{"cpu", jobs(r, false), true}, {"gpu", jobs(r, true), true}, {"no price fits", cheap, false}, {"no engine fits", foreign, false}} {
		b.Run(c.name, func(b *testing.B) {
			var times []time.Duration
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				start := time.Now()
				_, err := book.Match(&c.jobs[i%len(c.jobs)], now)
				times = append(times, time.Since(start))
				if (err == nil) != c.fits {
					b.Fatal(err)
				}
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)*99/100]), "p99-ns")
		})
	}
	b.Run("take and release", func(b *testing.B) {
		list := book.Entries()
		for i := 0; b.Loop(); i++ {
			e := &list[i%len(list)]
			id := dealID(uint64(offers + i))
			book.Take(id, market.Key{Provider: e.Offer.Provider, Peer: e.Offer.Peer}, atoll.Resources{CPU: 1})
			book.Release(id)
		}
	})
}

// BenchmarkExplain10000 is what a page of the book costs its solver.
func BenchmarkExplain10000(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	book, list := varied(b, r, 10_000), jobs(r, false)
	for i := 0; b.Loop(); i++ {
		if v := book.Explain(&list[i%len(list)], now); len(v) != 10_000 {
			b.Fatal(fmt.Errorf("%d verdicts", len(v)))
		}
	}
}
