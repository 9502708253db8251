package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
)

// Sizes of the matcher's benchmark.
const (
	bookOffers = 10_000
	matches    = 5_000
)

// benchMatcher measures the matcher alone: a book of many offers, of which
// each match takes the room on one, so that the answer changes.
func benchMatcher(context.Context, *options) ([]row, error) {
	now := time.Unix(1_700_000_000, 0)
	solver := atoll.Account{1}
	book := market.NewBook(market.Rules{Solver: solver, MinStake: whole(1)})
	for i := range uint64(bookOffers) {
		var o atoll.ResourceOffer
		binary.BigEndian.PutUint64(o.Provider[:], i+1)
		binary.BigEndian.PutUint64(o.Peer[:], i+1)
		o.Engines, o.Solvers = []string{"wasm"}, []atoll.Account{solver}
		o.Capacity = atoll.Resources{CPU: 1000 * (1 + i%16), Memory: (1 + i%64) << 30, Disk: 10 << 30}
		o.Price, o.GasPrice = atoll.NewAmount(1000+i*7919%bookOffers), atoll.NewAmount(1+i%10)
		o.MaxTimeout, o.Expiry, o.Sequence = 3600, uint64(now.Unix())+3600, 1
		var id atoll.Digest
		binary.BigEndian.PutUint64(id[:], i+1)
		if err := book.Post(id, o, whole(1)); err != nil {
			return nil, err
		}
	}
	var took, none sample
	for i := range uint64(matches) {
		j := &atoll.JobOffer{Solver: solver, Engine: "wasm", Gas: 1_000_000, Timeout: 10, MaxPrice: whole(1), Expiry: uint64(now.Unix()) + 60,
			Needs: atoll.Resources{CPU: 100 * (1 + i%20), Memory: (1 + i%8) << 28, Disk: 1 << 20}}
		start := time.Now()
		e, err := book.Match(j, now)
		took = append(took, time.Since(start))
		if err != nil {
			return nil, err
		}
		var deal atoll.Digest
		binary.BigEndian.PutUint64(deal[8:], i+1)
		book.Take(deal, market.Key{Provider: e.Offer.Provider, Peer: e.Offer.Peer}, j.Needs)
		if i%10 == 0 {
			j.Needs.Memory = 1 << 40
			start := time.Now()
			if _, err := book.Match(j, now); err == nil {
				return nil, fmt.Errorf("an offer of %d bytes of memory was found", j.Needs.Memory)
			}
			none = append(none, time.Since(start))
		}
	}
	return []row{{
		what:  fmt.Sprintf("matcher alone, %d offers in the book, %d matches", bookOffers, matches),
		value: fmt.Sprintf("p50 %s, p99 %s", ms(took.median()), ms(took.at(99))), goal: "p99 ≤ 1 ms", met: took.at(99) <= time.Millisecond,
	}, {
		what: "no match, with the reason and the nearest offer", value: fmt.Sprintf("p50 %s, p99 %s", ms(none.median()), ms(none.at(99))),
	}}, nil
}
