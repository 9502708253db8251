package contracts_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The roles as calls name them.
const (
	asProvider = uint8(chain.Provider)
	asSolver   = uint8(chain.Solver)
	asVerifier = uint8(chain.Verifier)
)

// ruler is the court of the worlds that have a key for one.
var ruler = evm.Signer(80)

// newRuledWorld makes a world whose registry answers to a key in the court's
// place.
func newRuledWorld(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	var err error
	w.Contracts.Escrow, err = w.Create(escrow.EscrowMetaData.Bin, evm.Escrow.PackConstructor(w.Contracts.Token, withdrawDelay, ruler.Account()))
	if err != nil {
		t.Fatal(err)
	}
	w.Contracts.Nodes, err = w.Create(nodes.NodesMetaData.Bin, evm.Nodes.PackConstructor(w.Contracts.Escrow, unstakeDelay, n(seatStake)))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// slash takes stake as the court, and returns how much it was.
func (w *world) slash(who common.Address, role uint8, amount int64) int64 {
	w.t.Helper()
	return new(big.Int).SetBytes(w.nodes(ruler, evm.Nodes.PackSlash(who, role, n(amount))).Out).Int64()
}

func (w *world) seat(number int64) nodes.NodesSeat {
	w.t.Helper()
	return read(w, w.Contracts.Nodes, evm.Nodes.PackSeat(n(number)), evm.Nodes.UnpackSeat)
}

func (w *world) holderOf(who common.Address) common.Address {
	w.t.Helper()
	return read(w, w.Contracts.Nodes, evm.Nodes.PackHolderOf(who), evm.Nodes.UnpackHolderOf)
}

// rotate lets one account take another's place.
func (w *world) rotate(from, to *atoll.KeySigner) {
	w.t.Helper()
	w.nodes(from, evm.Nodes.PackOfferRotation(to.Account()))
	w.nodes(to, evm.Nodes.PackAcceptRotation(from.Account()))
}

func TestRegisterKeepsTheLatestRecord(t *testing.T) {
	w := newWorld(t)
	who := evm.Signer(1)
	proof := [2][32]byte{{7}, {8}}
	w.nodes(who, evm.Nodes.PackRegister([32]byte{1}, [2][32]byte{}, "/ip4/1.2.3.4/tcp/1"))
	w.nodes(who, evm.Nodes.PackRegister([32]byte{2}, proof, "/dns/atoll.example/tcp/443/wss"))
	r := read(w, w.Contracts.Nodes, evm.Nodes.PackNode(who.Account()), evm.Nodes.UnpackNode)
	if r.Peer != [32]byte{2} || r.Proof != proof || r.Endpoint != "/dns/atoll.example/tcp/443/wss" {
		t.Errorf("record %v", r)
	}
	w.nodes(who, evm.Nodes.PackRegister([32]byte{2}, proof, strings.Repeat("x", 256)))
	w.refused(who, w.Contracts.Nodes, evm.Nodes.PackRegister([32]byte{2}, proof, strings.Repeat("x", 257)), "EndpointTooLong")
	w.refused(who, w.Contracts.Nodes, evm.Nodes.PackRegister([32]byte{}, proof, ""), "NoPeer")
}

func TestStakeLeavesAfterTheDelayOnly(t *testing.T) {
	w := newWorld(t)
	who := evm.Signer(1)
	w.stake(who, chain.Provider, 60)
	w.stake(who, chain.Solver, 40)
	ask := func(amount int64) []byte { return evm.Nodes.PackRequestUnstake(asProvider, n(amount)) }
	take := evm.Nodes.PackWithdrawStake(asProvider)
	w.refused(who, w.Contracts.Nodes, ask(61), "InsufficientStake")
	w.refused(who, w.Contracts.Nodes, ask(0), "ZeroAmount")
	w.refused(who, w.Contracts.Nodes, take, "NothingPending")

	w.nodes(who, ask(20))
	equal(t, "stake while 20 of 60 are on the way out", w.stakeOf(who.Account(), chain.Provider), 40)
	w.Wait(unstakeDelay - 1)
	w.refused(who, w.Contracts.Nodes, take, "TooEarly")
	w.nodes(who, ask(5)) // starts the delay anew for all
	amount, at := w.pending(who.Account(), chain.Provider)
	equal(t, "pending", amount, 25)
	equal(t, "from", at, w.Time()+unstakeDelay)
	w.Wait(unstakeDelay - 1)
	w.refused(who, w.Contracts.Nodes, take, "TooEarly")
	w.Wait(1)
	w.refused(who, w.Contracts.Nodes, evm.Nodes.PackWithdrawStake(asSolver), "NothingPending")
	w.nodes(who, take)
	equal(t, "got back", w.tokensOf(who.Account()), 25)
	w.refused(who, w.Contracts.Nodes, take, "NothingPending")

	w.nodes(who, ask(35))
	w.nodes(who, evm.Nodes.PackCancelUnstake(asProvider))
	w.refused(who, w.Contracts.Nodes, evm.Nodes.PackCancelUnstake(asProvider), "NothingPending")
	equal(t, "provider's stake", w.stakeOf(who.Account(), chain.Provider), 35)
	equal(t, "solver's stake", w.stakeOf(who.Account(), chain.Solver), 40)
}

func TestStakeNeedsARole(t *testing.T) {
	w := newWorld(t)
	who := evm.Signer(1)
	w.fund(who, 10)
	w.refused(who, w.Contracts.Nodes, evm.Nodes.PackStake(0, n(1)), "NoRole")
	w.refused(who, w.Contracts.Nodes, evm.Nodes.PackStakeWithPermit(0, n(1), n(0), 0, [32]byte{}, [32]byte{}), "NoRole")
	w.refused(who, w.Contracts.Nodes, evm.Nodes.PackStake(asProvider, n(0)), "ZeroAmount")
	if r := w.Call(who.Account(), w.Contracts.Nodes, evm.Nodes.PackStake(4, n(1))); r.Err == nil {
		t.Error("role 4 was accepted")
	}
}

func TestStakeWithPermitSurvivesAFrontRunPermit(t *testing.T) {
	for name, frontRun := range map[string]bool{"permit is fresh": false, "permit was used by another": true} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			who := evm.Signer(1)
			w.must(w.Holder, w.Contracts.Token, evm.Token.PackTransfer(who.Account(), n(9)))
			deadline := n(int64(w.Time()))
			v, r, s := w.permit(who, w.Contracts.Nodes, 9, 0, w.Time())
			if frontRun {
				w.must(anyone, w.Contracts.Token, evm.Token.PackPermit(who.Account(), w.Contracts.Nodes, n(9), deadline, v, r, s))
			}
			w.nodes(who, evm.Nodes.PackStakeWithPermit(asProvider, n(9), deadline, v, r, s))
			equal(t, "stake", w.stakeOf(who.Account(), chain.Provider), 9)
		})
	}
}

func TestFeeOnTransferTokenIsNotStaked(t *testing.T) {
	w := newRuledWorld(t)
	w.Put(w.Contracts.Token, fakeToken)
	w.refused(anyone, w.Contracts.Nodes, evm.Nodes.PackStake(asProvider, n(5)), "TransferFee")
	equal(t, "stake", w.stakeOf(anyone.Account(), chain.Provider), 0)
}

func TestReentrantTokenGetsStakeOnce(t *testing.T) {
	start := newWorld(t)
	who := evm.Signer(1)
	start.stake(who, chain.Provider, 50)
	start.nodes(who, evm.Nodes.PackRequestUnstake(asProvider, n(50)))
	start.Wait(unstakeDelay)
	for name, call := range map[string][]byte{
		"withdrawStake": evm.Nodes.PackWithdrawStake(asProvider), "stake": evm.Nodes.PackStake(asProvider, n(1)),
	} {
		t.Run(name, func(t *testing.T) {
			w := start.fork(t)
			w.Put(w.Contracts.Token, reentrantToken(call))
			r := w.nodes(who, evm.Nodes.PackWithdrawStake(asProvider))
			for _, l := range r.Logs {
				if l.Address == w.Contracts.Token && l.Topics[0] != (common.Hash{}) {
					t.Error("the inner call succeeded")
				}
			}
			w.refused(who, w.Contracts.Nodes, evm.Nodes.PackWithdrawStake(asProvider), "NothingPending")
		})
	}
}

// Slashing.

func TestOnlyTheCourtSlashes(t *testing.T) {
	w := newRuledWorld(t)
	who := evm.Signer(1)
	w.stake(who, chain.Provider, 60)
	for _, from := range []*atoll.KeySigner{who, anyone, w.Holder} {
		w.refused(from, w.Contracts.Nodes, evm.Nodes.PackSlash(who.Account(), asProvider, n(1)), "OnlyCourt")
	}
	equal(t, "taken", w.slash(who.Account(), asProvider, 1), 1)
}

func TestSlashTakesWhatCountsAndThenWhatIsPending(t *testing.T) {
	for _, c := range []struct {
		amount, taken, active, pending int64
	}{
		{0, 0, 40, 20},
		{1, 1, 39, 20},
		{40, 40, 0, 20},
		{41, 41, 0, 19},
		{60, 60, 0, 0},
		{1000, 60, 0, 0},
	} {
		w := newRuledWorld(t)
		who := evm.Signer(1)
		w.stake(who, chain.Provider, 60)
		w.stake(who, chain.Solver, 100)
		w.nodes(who, evm.Nodes.PackRequestUnstake(asProvider, n(20)))
		equal(t, "taken", w.slash(who.Account(), asProvider, c.amount), c.taken)
		equal(t, "active", w.stakeOf(who.Account(), chain.Provider), c.active)
		pending, _ := w.pending(who.Account(), chain.Provider)
		equal(t, "pending", pending, c.pending)
		equal(t, "another role's stake", w.stakeOf(who.Account(), chain.Solver), 100)
		equal(t, "the court's balance", w.escrowOf(ruler.Account()), c.taken)
		equal(t, "tokens in the escrow", w.tokensOf(w.Contracts.Escrow), c.taken)
		equal(t, "tokens in the registry", w.tokensOf(w.Contracts.Nodes), 160-c.taken)

		w.Wait(unstakeDelay)
		if c.pending == 0 {
			w.refused(who, w.Contracts.Nodes, evm.Nodes.PackWithdrawStake(asProvider), "NothingPending")
		} else {
			w.nodes(who, evm.Nodes.PackWithdrawStake(asProvider))
		}
		equal(t, "got back", w.tokensOf(who.Account()), c.pending)
	}
}

// Seats.

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

// Rotations.

func TestARotationTakesStakeSeatAndLiability(t *testing.T) {
	w := newRuledWorld(t)
	from, to := evm.Signer(1), evm.Signer(2)
	w.stake(from, chain.Provider, 50)
	w.nodes(from, evm.Nodes.PackRequestUnstake(asProvider, n(20)))
	_, at := w.pending(from.Account(), chain.Provider)
	w.stake(from, chain.Solver, 7)
	w.stake(from, chain.Verifier, seatStake)
	w.nodes(from, evm.Nodes.PackSit(n(1)))
	w.nodes(from, evm.Nodes.PackRegister([32]byte{1}, [2][32]byte{}, "x"))
	since := w.seat(1).Since.Uint64()
	w.Wait(50)
	w.rotate(from, to)

	for role, want := range map[chain.Role]int64{chain.Provider: 30, chain.Solver: 7, chain.Verifier: seatStake} {
		equal(t, "the heir's stake as "+role.String(), w.stakeOf(to.Account(), role), want)
		equal(t, "the old account's stake as "+role.String(), w.stakeOf(from.Account(), role), 0)
	}
	pending, until := w.pending(to.Account(), chain.Provider)
	equal(t, "pending", pending, 20)
	equal(t, "from", until, at)
	equal(t, "the heir's seat", w.seatOf(to.Account()), 1)
	equal(t, "the old account's seat", w.seatOf(from.Account()), 0)
	if s := w.seat(1); s.Account != to.Account() || s.Since.Uint64() != since {
		t.Errorf("seat %v", s)
	}
	if r := read(w, w.Contracts.Nodes, evm.Nodes.PackNode(from.Account()), evm.Nodes.UnpackNode); r.Peer != [32]byte{} {
		t.Errorf("the old account is still reached at %v", r)
	}
	w.refused(from, w.Contracts.Nodes, evm.Nodes.PackWithdrawStake(asProvider), "NothingPending")
	w.refused(from, w.Contracts.Nodes, evm.Nodes.PackRise(), "NotSeated")
	w.fund(from, 10)
	w.refused(from, w.Contracts.Nodes, evm.Nodes.PackStake(asProvider, n(1)), "AccountInUse")

	// What the old account promised is taken from the heir, until the second
	// from which on its stake could have been taken out.
	w.Wait(unstakeDelay - 1)
	equal(t, "holder", w.holderOf(from.Account()), to.Account())
	equal(t, "taken", w.slash(from.Account(), asSolver, 3), 3)
	equal(t, "the heir's stake", w.stakeOf(to.Account(), chain.Solver), 4)
	w.Wait(1)
	equal(t, "holder", w.holderOf(from.Account()), from.Account())
	equal(t, "taken", w.slash(from.Account(), asSolver, 3), 0)
	equal(t, "taken of the heir itself", w.slash(to.Account(), asSolver, 3), 3)
}

func TestARotationCannotTakeOverAnAccountInUse(t *testing.T) {
	start := newRuledWorld(t)
	from, to := evm.Signer(1), evm.Signer(2)
	start.stake(from, chain.Provider, 50)
	start.nodes(from, evm.Nodes.PackOfferRotation(to.Account()))
	accept := evm.Nodes.PackAcceptRotation(from.Account())
	for _, c := range []struct {
		name string
		use  func(w *world)
	}{
		{"it staked", func(w *world) { w.stake(to, chain.Solver, 1) }},
		{"its stake is on its way out", func(w *world) {
			w.stake(to, chain.Verifier, 1)
			w.nodes(to, evm.Nodes.PackRequestUnstake(asVerifier, n(1)))
		}},
		{"it gave its own place away", func(w *world) { w.rotate(to, evm.Signer(3)) }},
		{"it took another's place before", func(w *world) { w.rotate(evm.Signer(4), to) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := start.fork(t)
			c.use(w)
			w.refused(to, w.Contracts.Nodes, accept, "AccountInUse")
		})
	}
	t.Run("it is the account itself", func(t *testing.T) {
		w := start.fork(t)
		w.nodes(from, evm.Nodes.PackOfferRotation(from.Account()))
		w.refused(from, w.Contracts.Nodes, accept, "AccountInUse")
	})
	t.Run("its stake was taken out long ago", func(t *testing.T) {
		w := start.fork(t)
		w.stake(to, chain.Verifier, 1)
		w.nodes(to, evm.Nodes.PackRequestUnstake(asVerifier, n(1)))
		w.Wait(unstakeDelay)
		w.nodes(to, evm.Nodes.PackWithdrawStake(asVerifier))
		w.nodes(to, accept)
		equal(t, "stake", w.stakeOf(to.Account(), chain.Provider), 50)
	})
}

func TestARotationNeedsBothSides(t *testing.T) {
	w := newRuledWorld(t)
	from, to := evm.Signer(1), evm.Signer(2)
	w.stake(from, chain.Provider, 50)
	accept := evm.Nodes.PackAcceptRotation(from.Account())
	w.refused(to, w.Contracts.Nodes, accept, "NotOffered")
	w.nodes(from, evm.Nodes.PackOfferRotation(to.Account()))
	w.refused(anyone, w.Contracts.Nodes, accept, "NotOffered")
	w.nodes(from, evm.Nodes.PackOfferRotation(common.Address{})) // takes it back
	w.refused(to, w.Contracts.Nodes, accept, "NotOffered")
	w.rotate(from, to)
	w.refused(to, w.Contracts.Nodes, accept, "NotOffered")
	// Who gave its place away has none to give.
	third := evm.Signer(3)
	w.nodes(from, evm.Nodes.PackOfferRotation(third.Account()))
	w.refused(third, w.Contracts.Nodes, accept, "NotOffered")
}

func TestTheChainOfRotationsIsBounded(t *testing.T) {
	w := newRuledWorld(t)
	first := evm.Signer(1)
	w.stake(first, chain.Provider, 50)
	for i := range byte(maxRotations) {
		w.rotate(evm.Signer(1+i), evm.Signer(2+i))
	}
	last, next := evm.Signer(1+maxRotations), evm.Signer(2+maxRotations)
	w.nodes(last, evm.Nodes.PackOfferRotation(next.Account()))
	w.refused(next, w.Contracts.Nodes, evm.Nodes.PackAcceptRotation(last.Account()), "TooManyRotations")
	equal(t, "holder of the first", w.holderOf(first.Account()), last.Account())
	r := w.nodes(ruler, evm.Nodes.PackSlash(first.Account(), asProvider, n(5)))
	equal(t, "the last one's stake", w.stakeOf(last.Account(), chain.Provider), 45)
	if r.Gas > 300_000 {
		t.Errorf("to slash through %d rotations costs %d gas", maxRotations, r.Gas)
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
