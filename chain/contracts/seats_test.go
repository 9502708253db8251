package contracts_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

func TestSeatsAreTakenInOrderByWhoHasTheStake(t *testing.T) {
	w := newRuledWorld(t)
	a, b := evm.Signer(1), evm.Signer(2)
	sit := func(number int64) []byte { return evm.Nodes.PackSit(n(number)) }
	w.stake(a, chain.Provider, 1000) // of another role
	w.stake(a, chain.Verifier, seatStake-1)
	w.refused(a, w.Contracts.Nodes, sit(1), "InsufficientStake")
	w.stake(a, chain.Verifier, 1)
	for _, number := range []int64{0, 2} {
		w.refused(a, w.Contracts.Nodes, sit(number), "SeatNotFree")
	}
	w.nodes(a, sit(1))
	w.refused(a, w.Contracts.Nodes, sit(2), "AlreadySeated")
	w.stake(b, chain.Verifier, seatStake)
	w.refused(b, w.Contracts.Nodes, sit(1), "SeatNotFree")
	w.refused(b, w.Contracts.Nodes, evm.Nodes.PackRise(), "NotSeated")
	w.nodes(b, sit(2))
	equal(t, "seats", w.number(w.Contracts.Nodes, evm.Nodes.PackSeatCount()), 2)
	equal(t, "a's seat", w.seatOf(a.Account()), 1)
	equal(t, "b's seat", w.seatOf(b.Account()), 2)
	s := w.seat(2)
	if s.Account != b.Account() || s.Since.Uint64() != w.Time() || s.Left.Sign() != 0 {
		t.Errorf("seat %v", s)
	}
}

func TestASeatIsFreeASecondAfterTheDelay(t *testing.T) {
	w := newRuledWorld(t)
	a, b := evm.Signer(1), evm.Signer(2)
	w.stake(a, chain.Verifier, seatStake)
	w.stake(b, chain.Verifier, seatStake)
	w.nodes(a, evm.Nodes.PackSit(n(1)))
	w.Wait(100)
	w.nodes(a, evm.Nodes.PackRise())
	equal(t, "who rose sits at", w.seatOf(a.Account()), 0)
	equal(t, "it left", w.seat(1).Left.Uint64(), w.Time())
	equal(t, "the seat is still of", w.seat(1).Account, a.Account())
	w.refused(a, w.Contracts.Nodes, evm.Nodes.PackRise(), "NotSeated")
	w.refused(b, w.Contracts.Nodes, evm.Nodes.PackSit(n(1)), "SeatNotFree")
	w.Wait(unstakeDelay)
	w.refused(b, w.Contracts.Nodes, evm.Nodes.PackSit(n(1)), "SeatNotFree")
	w.Wait(1)
	w.nodes(b, evm.Nodes.PackSit(n(1)))
	equal(t, "the seat is of", w.seat(1).Account, b.Account())
	equal(t, "seats", w.number(w.Contracts.Nodes, evm.Nodes.PackSeatCount()), 1)
}

func TestWhoLeftASeatWaitsForAnother(t *testing.T) {
	w := newRuledWorld(t)
	who := evm.Signer(1)
	w.stake(who, chain.Verifier, seatStake)
	w.nodes(who, evm.Nodes.PackSit(n(1)))
	w.nodes(who, evm.Nodes.PackRise())
	left := w.number(w.Contracts.Nodes, evm.Nodes.PackLeftAt(who.Account()))
	equal(t, "left", uint64(left), w.Time())
	for _, wait := range []uint64{0, 1, unstakeDelay - 1} {
		w.Wait(wait)
		for _, number := range []int64{1, 2} {
			w.refused(who, w.Contracts.Nodes, evm.Nodes.PackSit(n(number)), "TooEarly")
		}
	}
	w.Wait(1)
	w.nodes(who, evm.Nodes.PackSit(n(1)))
}

// TestSeatsLeftLongAgoAreForgotten: draws look at seats by chance, so a trail
// of empty ones must not stay, nor grow faster than stake is put up.
func TestSeatsLeftLongAgoAreForgotten(t *testing.T) {
	w := newRuledWorld(t)
	sitter := func(i int64) *atoll.KeySigner { return evm.Signer(byte(100 + i)) }
	for i := int64(1); i <= 6; i++ {
		w.stake(sitter(i), chain.Verifier, seatStake)
		w.nodes(sitter(i), evm.Nodes.PackSit(n(i)))
	}
	trim := func(most, left int64) {
		w.t.Helper()
		w.nodes(anyone, evm.Nodes.PackTrim(n(most)))
		equal(w.t, "seats", w.number(w.Contracts.Nodes, evm.Nodes.PackSeatCount()), left)
	}
	trim(9, 6) // all are taken
	for _, i := range []int64{2, 4, 5, 6} {
		w.nodes(sitter(i), evm.Nodes.PackRise())
	}
	w.Wait(unstakeDelay)
	trim(9, 6)
	w.Wait(1)
	trim(0, 6)
	trim(1, 5)
	if s := w.seat(6); s.Account != (common.Address{}) || s.Since.Sign() != 0 || s.Left.Sign() != 0 {
		t.Errorf("of a seat that is no more %v is left", s)
	}
	trim(9, 3) // the third is taken, and the second is before it
	trim(9, 3)
	w.nodes(sitter(6), evm.Nodes.PackSit(n(4)))
	equal(t, "seats", w.number(w.Contracts.Nodes, evm.Nodes.PackSeatCount()), 4)
}

// TestOneStakeLeavesNoTrailOfEmptySeats: sitting and rising in turns made
// thousands of empty seats with one stake, until draws found nobody.
func TestOneStakeLeavesNoTrailOfEmptySeats(t *testing.T) {
	w := newRuledWorld(t)
	w.stake(evm.Signer(1), chain.Verifier, seatStake)
	for i := range byte(5) { // not by a chain of rotations either
		who, next := evm.Signer(1+i), evm.Signer(2+i)
		seats := w.number(w.Contracts.Nodes, evm.Nodes.PackSeatCount()) + 1
		if i == 0 {
			w.nodes(who, evm.Nodes.PackSit(n(seats)))
			w.nodes(who, evm.Nodes.PackRise())
		}
		w.refused(who, w.Contracts.Nodes, evm.Nodes.PackSit(n(seats)), "TooEarly")
		w.rotate(who, next)
		w.refused(next, w.Contracts.Nodes, evm.Nodes.PackSit(n(seats)), "TooEarly")
	}
	equal(t, "seats", w.number(w.Contracts.Nodes, evm.Nodes.PackSeatCount()), 1)
}

func TestARefereeWithTooLittleAtStakeLosesItsSeat(t *testing.T) {
	for _, c := range []struct {
		name  string
		lose  func(w *world, who *atoll.KeySigner)
		seat  int64
		stake int64
	}{
		{"by unstaking, and enough is left", func(w *world, who *atoll.KeySigner) {
			w.nodes(who, evm.Nodes.PackRequestUnstake(asVerifier, n(5)))
		}, 1, seatStake},
		{"by unstaking", func(w *world, who *atoll.KeySigner) {
			w.nodes(who, evm.Nodes.PackRequestUnstake(asVerifier, n(6)))
		}, 0, seatStake - 1},
		{"by unstaking in another role", func(w *world, who *atoll.KeySigner) {
			w.nodes(who, evm.Nodes.PackRequestUnstake(asProvider, n(10)))
		}, 1, seatStake + 5},
		{"by a slash, and enough is left", func(w *world, who *atoll.KeySigner) { w.slash(who.Account(), asVerifier, 5) }, 1, seatStake},
		{"by a slash", func(w *world, who *atoll.KeySigner) { w.slash(who.Account(), asVerifier, 6) }, 0, seatStake - 1},
		{"by a slash in another role", func(w *world, who *atoll.KeySigner) { w.slash(who.Account(), asProvider, 6) }, 1, seatStake + 5},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newRuledWorld(t)
			who := evm.Signer(1)
			w.stake(who, chain.Verifier, seatStake+5)
			w.stake(who, chain.Provider, 10)
			w.nodes(who, evm.Nodes.PackSit(n(1)))
			w.Wait(9)
			c.lose(w, who)
			equal(t, "seat", w.seatOf(who.Account()), c.seat)
			equal(t, "stake", w.stakeOf(who.Account(), chain.Verifier), c.stake)
			equal(t, "left", w.seat(1).Left.Sign() != 0, c.seat == 0)
		})
	}
}

// Draws.

// drawSeats is the rule of draws, in Go: ticket by ticket, a seat that is not
// drawn yet, whose referee sat there before the call and had not left by then,
// and is no party. It returns nil if too few are found.
func drawSeats(seed [32]byte, drawn, others []uint64, count, called uint64, parties []common.Address, seat func(uint64) nodes.NodesSeat) []uint64 {
	seats := slices.Clone(drawn)
	ticket := uint64(0)
	for i := range seats {
		for seats[i] == 0 {
			if ticket == 512 || count == 0 {
				return nil
			}
			hash := crypto.Keccak256(seed[:], common.BigToHash(new(big.Int).SetUint64(ticket)).Bytes())
			number := 1 + new(big.Int).Mod(new(big.Int).SetBytes(hash), new(big.Int).SetUint64(count)).Uint64()
			ticket++
			s := seat(number)
			left := s.Left.Uint64()
			if slices.Contains(seats, number) || slices.Contains(others, number) || s.Since.Uint64() >= called ||
				left != 0 && left <= called || slices.Contains(parties, s.Account) {
				continue
			}
			seats[i] = number
		}
	}
	return seats
}

// packed is a list of seats, 16 bits for each.
func packed(seats []uint64) *big.Int {
	all := new(big.Int)
	for i, s := range seats {
		all.Or(all, new(big.Int).Lsh(new(big.Int).SetUint64(s), uint(16*i)))
	}
	return all
}

// unpacked is packed backwards.
func unpacked(all *big.Int, size int) []uint64 {
	seats := make([]uint64, size)
	for i := range seats {
		seats[i] = new(big.Int).And(new(big.Int).Rsh(all, uint(16*i)), n(0xffff)).Uint64()
	}
	return seats
}

func TestDrawsAreBitForBitAsComputedElsewhere(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	w := newRuledWorld(t)
	const all = 24
	for i := range byte(all) {
		who := evm.Signer(100 + i)
		w.stake(who, chain.Verifier, seatStake)
		w.nodes(who, evm.Nodes.PackSit(n(int64(i)+1)))
		w.Wait(10)
		if i%5 == 4 { // some have left before the calls below, some leave after
			w.nodes(evm.Signer(100+i-3), evm.Nodes.PackRise())
		}
	}
	w.Wait(10)
	seats := map[uint64]nodes.NodesSeat{}
	for i := uint64(1); i <= all; i++ {
		seats[i] = w.seat(int64(i))
	}
	found, none := 0, 0
	for range 300 {
		size := []int{firstPanel, secondPanel}[random.IntN(2)]
		count := uint64(random.IntN(all + 1))
		drawn, others := make([]uint64, size), make([]uint64, firstPanel)
		for _, list := range [][]uint64{drawn, others} {
			for i := range list {
				if random.IntN(3) == 0 {
					list[i] = uint64(1 + i + 8*random.IntN(3))
				}
			}
		}
		called := seats[uint64(1+random.IntN(all))].Since.Uint64() + uint64(random.IntN(2)*random.IntN(60))
		parties := []common.Address{seats[uint64(1+random.IntN(all))].Account, seats[uint64(1+random.IntN(all))].Account, anyone.Account()}
		var seed [32]byte
		for i := range seed {
			seed[i] = byte(random.Uint32())
		}
		want := drawSeats(seed, drawn, others, count, called, parties, func(number uint64) nodes.NodesSeat { return seats[number] })
		out, err := w.View(w.Contracts.Nodes, evm.Nodes.PackDraw(nodes.NodesDraw{Seed: seed, Seats: packed(drawn), Others: packed(others),
			Size: n(int64(size)), SeatCount: n(int64(count)), Called: n(int64(called)), Parties: [3]common.Address(parties)}))
		if want == nil {
			none++
			if name := (evm.Result{Out: out, Err: err}).Name(); name != "NotEnoughReferees" {
				t.Fatalf("%q, want NotEnoughReferees", name)
			}
			continue
		}
		found++
		if err != nil {
			t.Fatal((evm.Result{Out: out, Err: err}).Name())
		}
		if got := unpacked(new(big.Int).SetBytes(out), size); !slices.Equal(got, want) {
			t.Fatalf("seats %v, want %v", got, want)
		}
	}
	if found < 50 || none < 50 {
		t.Errorf("%d draws found referees and %d did not: too few of one", found, none)
	}
}

func TestARefereeIsWhoSatThereWhenItWasDrawn(t *testing.T) {
	w := newRuledWorld(t)
	a, b := evm.Signer(1), evm.Signer(2)
	at := func(number, drawn uint64) common.Address {
		return read(w, w.Contracts.Nodes, evm.Nodes.PackRefereeAt(n(int64(number)), n(int64(drawn))), evm.Nodes.UnpackRefereeAt)
	}
	w.stake(a, chain.Verifier, seatStake)
	w.nodes(a, evm.Nodes.PackSit(n(1)))
	since := w.Time()
	equal(t, "drawn in the same second", at(1, since), common.Address{})
	equal(t, "drawn a second later", at(1, since+1), a.Account())
	w.Wait(100)
	w.nodes(a, evm.Nodes.PackRise())
	equal(t, "after it left", at(1, since+1), a.Account())
	w.Wait(unstakeDelay + 1)
	w.stake(b, chain.Verifier, seatStake)
	w.nodes(b, evm.Nodes.PackSit(n(1)))
	equal(t, "after the seat went to another", at(1, since+1), common.Address{})
	equal(t, "a seat that is none", at(7, since+1), common.Address{})
	equal(t, "the number of none", at(0, since+1), common.Address{})
}
