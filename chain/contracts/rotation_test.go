package contracts_test

import (
	"testing"

	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
)

func TestARotationTakesStakeAndLiabilityAndLeavesTheSeat(t *testing.T) {
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
	rotated := w.Time()
	w.rotate(from, to)

	for role, want := range map[chain.Role]int64{chain.Provider: 30, chain.Solver: 7, chain.Verifier: seatStake} {
		equal(t, "the heir's stake as "+role.String(), w.stakeOf(to.Account(), role), want)
		equal(t, "the old account's stake as "+role.String(), w.stakeOf(from.Account(), role), 0)
	}
	pending, until := w.pending(to.Account(), chain.Provider)
	equal(t, "pending", pending, 20)
	equal(t, "from", until, at)
	if r := read(w, w.Contracts.Nodes, evm.Nodes.PackNode(from.Account()), evm.Nodes.UnpackNode); r.Peer != [32]byte{} {
		t.Errorf("the old account is still reached at %v", r)
	}
	w.refused(from, w.Contracts.Nodes, evm.Nodes.PackWithdrawStake(asProvider), "NothingPending")
	w.fund(from, 10)
	w.refused(from, w.Contracts.Nodes, evm.Nodes.PackStake(asProvider, n(1)), "AccountInUse")

	// The seat is left, and what it was drawn for is still the old key's to
	// judge, at the cost of the stake that the heir has now.
	equal(t, "the old account's seat", w.seatOf(from.Account()), 0)
	equal(t, "the heir's seat", w.seatOf(to.Account()), 0)
	if s := w.seat(1); s.Account != from.Account() || s.Since.Uint64() != since || s.Left.Uint64() != rotated {
		t.Errorf("seat %v", s)
	}
	w.refused(from, w.Contracts.Nodes, evm.Nodes.PackRise(), "NotSeated")
	equal(t, "taken for the seat", w.slash(from.Account(), asVerifier, 1), 1)
	equal(t, "the heir's stake", w.stakeOf(to.Account(), chain.Verifier), seatStake-1)

	// The heir cannot do by rotations what it could not do by rising.
	w.stake(to, chain.Verifier, 1)
	w.Wait(unstakeDelay)
	for _, number := range []int64{1, 2} {
		w.refused(to, w.Contracts.Nodes, evm.Nodes.PackSit(n(number)), "TooEarly")
	}
	w.Wait(1)
	w.nodes(to, evm.Nodes.PackSit(n(2)))
	equal(t, "the heir's seat", w.seatOf(to.Account()), 2)

	// New disputes about what the old account promised end with the delay; its
	// heir is who it was for ever.
	equal(t, "heir", w.heirOf(from.Account()), to.Account())
	w.refused(ruler, w.Contracts.Nodes, evm.Nodes.PackLock(from.Account()), "NotLiable")
	w.nodes(ruler, evm.Nodes.PackLock(to.Account()))
}

func TestAnHeirAnswersForNewDisputesUntilTheDelayIsOver(t *testing.T) {
	w := newRuledWorld(t)
	from, to, last := evm.Signer(1), evm.Signer(2), evm.Signer(3)
	w.stake(from, chain.Provider, 50)
	w.rotate(from, to)
	w.Wait(unstakeDelay - 1)
	w.nodes(ruler, evm.Nodes.PackLock(from.Account()))
	w.rotate(to, last)
	w.Wait(1)
	w.refused(ruler, w.Contracts.Nodes, evm.Nodes.PackLock(from.Account()), "NotLiable")

	// What was held before is taken from whoever has it then.
	heir, taken := w.unlock(from.Account(), 30)
	equal(t, "heir", heir, last.Account())
	equal(t, "taken", taken, 30)
	equal(t, "left", w.stakeOf(last.Account(), chain.Provider), 20)
	w.nodes(last, evm.Nodes.PackRequestUnstake(asProvider, n(20)))
	w.Wait(unstakeDelay)
	w.nodes(last, evm.Nodes.PackWithdrawStake(asProvider))
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
	equal(t, "heir of the first", w.heirOf(first.Account()), last.Account())
	r := w.nodes(ruler, evm.Nodes.PackSlash(first.Account(), asProvider, n(5)))
	equal(t, "the last one's stake", w.stakeOf(last.Account(), chain.Provider), 45)
	if r.Gas > 300_000 {
		t.Errorf("to slash through %d rotations costs %d gas", maxRotations, r.Gas)
	}
}
