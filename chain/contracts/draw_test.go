package contracts_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// expected computes in Go which seats a round must get by a header, beside
// those that are drawn already.
func (h *hearing) expected(number int64, header []byte) []uint64 {
	h.t.Helper()
	var block types.Header
	if err := rlp.DecodeBytes(header, &block); err != nil {
		h.t.Fatal(err)
	}
	r := h.round(number)
	word := func(i uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(i)).Bytes() }
	seed := crypto.Keccak256(block.MixDigest[:], h.id[:], word(uint64(number)), word(uint64(r.Replaced)))
	var others []uint64
	if number == 1 {
		others = h.seats(0)
	}
	return drawSeats([32]byte(seed), h.seats(number), others, new(big.Int).Rsh(r.Body, 152).Uint64(), r.Time.Uint64(),
		[]common.Address{h.c.Requester, h.c.Provider, h.c.Solver}, func(i uint64) nodes.NodesSeat { return h.seat(int64(i)) })
}

// drawnAsExpected draws a round and compares it with Go's computation.
func (h *hearing) drawnAsExpected(number int64) []uint64 {
	h.t.Helper()
	h.Wait(1)
	header := h.header(number)
	want := h.expected(number, header)
	h.court(anyone, evm.Court.PackDraw(h.c, header))
	if got := h.seats(number); !slices.Equal(got, want) {
		h.t.Fatalf("seats %v, want %v", got, want)
	}
	return want
}

func TestPanelsAreBitForBitAsComputedElsewhere(t *testing.T) {
	for i := range uint64(8) {
		h := newHearing(t, trial.WrongResult)
		h.trade.Offer.Nonce = i // so that every dispute draws by another seed
		h.trade.Seal()
		h.about(h.trade)
		h.contested()
		first := h.drawnAsExpected(0)
		h.commit(0, "gg-")
		h.at(h.time(0) + committing)
		h.replace(0)
		if kept := h.seats(0); kept[0] != first[0] || kept[1] != first[1] || kept[2] != 0 {
			t.Fatalf("seats %v after the third of %v was silent", kept, first)
		}
		again := h.drawnAsExpected(0)
		h.vote(0, "ggg")
		h.at(h.time(0) + committing + revealing)
		h.court(provider, evm.Court.PackAppeal(h.c))
		for _, seat := range h.drawnAsExpected(1) {
			if slices.Contains(again, seat) {
				t.Errorf("seat %d of the first panel %v judges the appeal", seat, again)
			}
		}
	}
}

// TestNoPartyIsDrawn: the parties and the solver have seats, and of the
// others there are just enough.
func TestNoPartyIsDrawn(t *testing.T) {
	for i := range uint64(6) {
		w := newWorld(t)
		for seat, who := range []*atoll.KeySigner{requester, referee(2), provider, referee(4), solver, referee(6)} {
			w.stake(who, chain.Verifier, refereeStake)
			w.nodes(who, evm.Nodes.PackSit(n(int64(seat)+1)))
		}
		w.deposit(requester, ready)
		w.deposit(provider, ready)
		w.Wait(1)
		h := &hearing{world: w, kind: trial.WrongResult}
		trade := trial.New(w.Domain(), requester, provider, solver, atoll.NewAmount(price), w.Time()+untilDeadline)
		trade.Offer.Nonce = i
		trade.Seal()
		h.about(trade)
		h.contested()
		drawn := h.drawnAsExpected(0)
		slices.Sort(drawn)
		if !slices.Equal(drawn, []uint64{2, 4, 6}) {
			t.Errorf("seats %v, want those that are no party's", drawn)
		}
	}
}

func TestWhoCameOrWentBeforeTheCallIsNotDrawn(t *testing.T) {
	h := newHearing(t, trial.WrongResult)
	for i := int64(4); i < referees; i++ {
		h.nodes(referee(i), evm.Nodes.PackRise())
	}
	h.open()
	h.stake(evm.Signer(90), chain.Verifier, seatStake)
	h.nodes(evm.Signer(90), evm.Nodes.PackSit(n(referees+1))) // in the second of the call
	h.nodes(referee(referees), evm.Nodes.PackRise())
	h.contest()
	h.Wait(1)
	h.stake(evm.Signer(91), chain.Verifier, seatStake)
	h.nodes(evm.Signer(91), evm.Nodes.PackSit(n(referees+2))) // after it
	h.nodes(referee(1), evm.Nodes.PackRise())                 // too late to escape
	drawn := h.drawnAsExpected(0)
	slices.Sort(drawn)
	if !slices.Equal(drawn, []uint64{1, 2, 3}) {
		t.Errorf("seats %v, want the three who sat before and after the call", drawn)
	}
	h.vote(0, "ggg")
	h.ends(h.afterVotes(), guilty, purse{requester: price, provider: -bond, stake: -slashed, referees: 3 * fee,
		burned: slashed - price + bond - 3*fee})
}

func TestTooFewSeatsGiveAllMoneyBack(t *testing.T) {
	h := newHearing(t, trial.WrongResult)
	for i := int64(3); i <= referees; i++ {
		h.nodes(referee(i), evm.Nodes.PackRise())
	}
	h.Wait(1)
	h.contested()
	header := h.header(0)
	h.no(anyone, evm.Court.PackDraw(h.c, header), "NotEnoughReferees")
	h.ends(h.time(0)+drawing, void, purse{})
}

func TestOnlyTheBeaconsHeaderDraws(t *testing.T) {
	start := newHearing(t, trial.WrongResult)
	start.contested()
	beacon := start.beacon(0)
	equal(t, "the beacon's block", beacon, start.Block()+beaconDelay)
	draw := func(h *hearing, header []byte) []byte { return evm.Court.PackDraw(h.c, header) }

	t.Run("none before the block is made", func(t *testing.T) {
		h := start.fork(t)
		h.Mine(beaconDelay, 7)
		equal(t, "the block under way", h.Block(), beacon)
		h.no(anyone, draw(h, h.Header(beacon-1)), "BadBeacon")
		h.no(anyone, draw(h, nil), "BadBeacon")
	})
	t.Run("none of another block, and none that was changed", func(t *testing.T) {
		h := start.fork(t)
		good := h.header(0)
		h.Mine(3, 7)
		h.no(anyone, draw(h, h.Header(beacon-1)), "BadBeacon")
		h.no(anyone, draw(h, h.Header(beacon+1)), "BadBeacon")
		h.no(anyone, draw(h, nil), "BadBeacon")
		h.no(anyone, draw(h, append(slices.Clone(good), 0)), "BadBeacon")
		for i := range good {
			bad := bytes.Clone(good)
			bad[i] ^= 1
			h.no(anyone, draw(h, bad), "BadBeacon")
		}
		h.court(anyone, draw(h, good))
		h.no(anyone, draw(h, good), "WrongStatus")
	})
	t.Run("of another dispute the panel is another", func(t *testing.T) {
		panels := map[string]bool{}
		for nonce := range uint64(5) {
			h := newHearing(t, trial.WrongResult)
			h.trade.Offer.Nonce = nonce
			h.trade.Seal()
			h.about(h.trade)
			h.contested()
			h.draw(0)
			panels[packed(h.seats(0)).String()] = true
		}
		if len(panels) < 3 {
			t.Errorf("five disputes have %d panels", len(panels))
		}
	})
}

func TestADrawHasItsTime(t *testing.T) {
	start := newHearing(t, trial.WrongResult)
	start.contested()
	header := start.header(0)
	end := start.time(0) + drawing
	t.Run("the last second", func(t *testing.T) {
		h := start.fork(t)
		h.at(end - 1)
		h.no(anyone, evm.Court.PackExecute(h.c), "TooEarly")
		h.court(anyone, evm.Court.PackDraw(h.c, header))
		equal(t, "drawn", h.time(0), end-1)
	})
	t.Run("and the next", func(t *testing.T) {
		h := start.fork(t)
		h.at(end)
		h.no(anyone, evm.Court.PackDraw(h.c, header), "TooLate")
		h.no(anyone, evm.Court.PackDrawAndCommit(h.c, header, n(0), [32]byte{}), "TooLate")
		h.no(anyone, evm.Court.PackCallAgain(h.id, n(0)), "TooLate")
		start.fork(t).ends(end, void, purse{})
	})
}

func TestAForgottenBeaconIsCalledForAgain(t *testing.T) {
	start := newHearing(t, trial.WrongResult)
	start.no(anyone, evm.Court.PackCallAgain(start.id, n(0)), "WrongStatus")
	start.contested()
	beacon := start.beacon(0)
	again := evm.Court.PackCallAgain(start.id, n(0))
	start.no(anyone, again, "BeaconStillGood") // it is still to come
	start.Mine(int(beacon-start.Block()), 7)
	start.no(anyone, again, "BeaconStillGood") // it is under way
	header := start.header(0)
	start.no(anyone, again, "BeaconStillGood")
	start.Mine(255, 7)
	equal(t, "blocks since", start.Block()-beacon, 256)
	t.Run("the last block of it", func(t *testing.T) {
		h := start.fork(t)
		h.no(anyone, again, "BeaconStillGood")
		h.court(anyone, evm.Court.PackDraw(h.c, header))
	})
	t.Run("and the next", func(t *testing.T) {
		h := start.fork(t)
		called := h.time(0)
		h.Mine(1, 7)
		h.no(anyone, evm.Court.PackDraw(h.c, header), "BadBeacon")
		h.court(anyone, again)
		equal(t, "the new beacon", h.beacon(0), h.Block()+beaconDelay)
		equal(t, "the time of the call stays", h.time(0), called)
		h.no(anyone, again, "BeaconStillGood")
		// Who sat down since the first call is not drawn: nobody does so once
		// a beacon is known, and it stays so.
		h.drawnAsExpected(0)
		h.vote(0, "iii")
		h.ends(h.afterVotes(), notGuilty, purse{requester: -bond, referees: 3 * fee, burned: bond - 3*fee})
	})
	t.Run("in the second round", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).judged("ggg")
		h.at(h.time(0) + committing + revealing)
		h.court(provider, evm.Court.PackAppeal(h.c))
		h.Mine(beaconDelay+257, 7)
		h.no(anyone, evm.Court.PackCallAgain(h.id, n(0)), "WrongStatus")
		h.court(anyone, evm.Court.PackCallAgain(h.id, n(1)))
		h.drawnAsExpected(1)
	})
}

func TestWhoDrawsMayCommitAtOnce(t *testing.T) {
	start := newHearing(t, trial.WrongResult)
	start.contested()
	start.Wait(1)
	header := start.header(0)
	drawn := start.expected(0, header)
	first := referee(int64(drawn[0]))
	m := start.commitment(0, 0, first, true)
	together := evm.Court.PackDrawAndCommit(start.c, header, m.Position, m.Hash)

	// Who is not drawn there draws nobody by it.
	start.no(anyone, together, "NotReferee")
	start.no(first, evm.Court.PackDrawAndCommit(start.c, header, n(1), m.Hash), "NotReferee")
	start.no(first, evm.Court.PackDrawAndCommit(start.c, header, n(firstPanel), m.Hash), "NotReferee")
	start.status(0, isDrawing)

	apart, joined := start.fork(t), start.fork(t)
	joined.court(first, together)
	apart.court(anyone, evm.Court.PackDraw(apart.c, header))
	apart.court(first, apart.packCommit(0, m))
	a, b := apart.round(0), joined.round(0)
	if a.Body.Cmp(b.Body) != 0 || a.Committed != b.Committed || a.Time.Cmp(b.Time) != 0 || a.Status != b.Status {
		t.Errorf("in one step %v, in two %v", b, a)
	}
	joined.no(first, together, "WrongStatus")
	if !slices.Equal(joined.seats(0), drawn) {
		t.Errorf("seats %v, want %v", joined.seats(0), drawn)
	}
}
