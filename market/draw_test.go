package market_test

import (
	"encoding/binary"
	"time"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
	"github.com/atoll-network/atoll/market"
)

var (
	solver = atoll.Account{0x50}
	now    = time.Unix(1_000_000, 0)
	cidA   = draw.Must(atoll.ParseCID("QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"))
	cidB   = draw.Must(atoll.ParseCID("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"))
)

// small draws from a few values, the first most often, so that offers and jobs
// often match or almost do.
func small(values ...uint64) *rapid.Generator[uint64] { return rapid.SampledFrom(values) }

// Both reach the largest number there is. Needs are mostly small, and
// capacities mostly large.
var (
	needs      = small(0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 1<<63, 1<<64-1)
	capacities = small(8, 7, 6, 5, 4, 3, 2, 1<<63, 1<<64-2, 1<<64-1, 0)
)

func resources(sizes *rapid.Generator[uint64], gpus ...uint32) *rapid.Generator[atoll.Resources] {
	return rapid.Custom(func(t *rapid.T) atoll.Resources {
		return atoll.Resources{
			CPU: sizes.Draw(t, "cpu"), Memory: sizes.Draw(t, "memory"), Disk: sizes.Draw(t, "disk"),
			GPUs: rapid.SampledFrom(gpus).Draw(t, "gpus"), GPUMemory: small(0, 1, 2).Draw(t, "gpuMemory"),
			GPUName: rapid.SampledFrom([]string{"", "h100", "NVIDIA H100"}).Draw(t, "gpuName"),
		}
	})
}

func jobOffer() *rapid.Generator[atoll.JobOffer] {
	return rapid.Custom(func(t *rapid.T) atoll.JobOffer {
		return atoll.JobOffer{
			Requester: atoll.Account{1}, Peer: atoll.PeerID{1}, Solver: rapid.SampledFrom([]atoll.Account{solver, solver, solver, solver, solver, {1}}).Draw(t, "solver"),
			Module: rapid.SampledFrom([]atoll.CID{cidA, cidA, cidB}).Draw(t, "module"), Inputs: cidA,
			Engine: rapid.SampledFrom([]string{"wasm", "wasm", "wasm", "docker", "wasm"}).Draw(t, "engine"), Needs: resources(needs, 0, 0, 0, 0, 0, 0, 1, 1, 1<<32-1).Draw(t, "needs"),
			Gas: small(1, atoll.GasUnit, 3*atoll.GasUnit).Draw(t, "gas"), Timeout: small(1, 1, 10, 100).Draw(t, "timeout"),
			MaxPrice: price(100, 10, 5).Draw(t, "maxPrice"), Expiry: small(1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000, 999_999, 6_000_000, 7_000_000).Draw(t, "expiry"),
		}
	})
}

func price(values ...uint64) *rapid.Generator[atoll.Amount] {
	return rapid.Custom(func(t *rapid.T) atoll.Amount {
		if rapid.SampledFrom([]int{0, 1, 2, 3, 4, 5, 6, 7}).Draw(t, "most") == 6 {
			return most()
		}
		return atoll.NewAmount(small(values...).Draw(t, "units"))
	})
}

func most() atoll.Amount {
	var a atoll.Amount
	for range 257 {
		a = a.Add(a).Add(atoll.NewAmount(1))
	}
	return a
}

// key is one of a few machines.
func key() *rapid.Generator[market.Key] {
	return rapid.Custom(func(t *rapid.T) market.Key {
		return market.Key{Provider: atoll.Account{rapid.ByteRange(1, 3).Draw(t, "provider")}, Peer: atoll.PeerID{rapid.ByteRange(1, 3).Draw(t, "peer")}}
	})
}

func resourceOffer() *rapid.Generator[atoll.ResourceOffer] {
	return rapid.Custom(func(t *rapid.T) atoll.ResourceOffer {
		k := key().Draw(t, "key")
		return atoll.ResourceOffer{
			Provider: k.Provider, Peer: k.Peer, Solvers: []atoll.Account{{2}, solver},
			Engines:  rapid.SampledFrom([][]string{{"wasm"}, {"wasm", "docker"}, {"wasm"}, {"docker"}, {"docker", "wasm"}}).Draw(t, "engines"),
			Modules:  rapid.SampledFrom([][]atoll.CID{nil, nil, {cidA}, {cidA, cidB}}).Draw(t, "modules"),
			Capacity: resources(capacities, 0, 1, 2, 1<<32-1).Draw(t, "capacity"), Price: price(0, 1, 2, 3, 8).Draw(t, "price"), GasPrice: price(0, 1, 2, 3).Draw(t, "gasPrice"),
			MaxTimeout: small(100, 10, 1).Draw(t, "maxTimeout"), Expiry: small(1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000, 999_999, 6_000_000, 7_000_000).Draw(t, "expiry"),
			Sequence: rapid.Uint64Range(0, 5).Draw(t, "sequence"),
		}
	})
}

// idOf stands for the digest of an offer: equal offers have equal ids.
func idOf(o atoll.ResourceOffer) atoll.Digest { return atoll.Hash(atoll.Domain{ChainID: 1}, o) }

func dealID(n uint64) (d atoll.Digest) {
	binary.BigEndian.PutUint64(d[:], n+1)
	return d
}
