package contracts_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
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

// unlock ends the hold on a stake as the court, and returns whose it is now and
// how much was taken of it.
func (w *world) unlock(who common.Address, amount int64) (heir common.Address, taken int64) {
	w.t.Helper()
	o, err := evm.Nodes.UnpackUnlock(w.nodes(ruler, evm.Nodes.PackUnlock(who, n(amount))).Out)
	if err != nil {
		w.t.Fatal(err)
	}
	return o.Heir, o.Taken.Int64()
}

func (w *world) seat(number int64) nodes.NodesSeat {
	w.t.Helper()
	return read(w, w.Contracts.Nodes, evm.Nodes.PackSeat(n(number)), evm.Nodes.UnpackSeat)
}

func (w *world) heirOf(who common.Address) common.Address {
	w.t.Helper()
	return read(w, w.Contracts.Nodes, evm.Nodes.PackHeirOf(who), evm.Nodes.UnpackHeirOf)
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

func TestOnlyTheCourtSlashesAndHoldsBack(t *testing.T) {
	w := newRuledWorld(t)
	who := evm.Signer(1)
	w.stake(who, chain.Provider, 60)
	for _, from := range []*atoll.KeySigner{who, anyone, w.Holder} {
		w.refused(from, w.Contracts.Nodes, evm.Nodes.PackSlash(who.Account(), asProvider, n(1)), "OnlyCourt")
		w.refused(from, w.Contracts.Nodes, evm.Nodes.PackLock(who.Account()), "OnlyCourt")
		w.refused(from, w.Contracts.Nodes, evm.Nodes.PackUnlock(who.Account(), n(0)), "OnlyCourt")
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

func TestAHeldStakeIsNotPaidOut(t *testing.T) {
	w := newRuledWorld(t)
	who := evm.Signer(1)
	take := evm.Nodes.PackWithdrawStake(asProvider)
	w.stake(who, chain.Provider, 60)
	w.stake(who, chain.Solver, 5)
	for _, role := range []uint8{asProvider, asSolver} {
		w.nodes(who, evm.Nodes.PackRequestUnstake(role, n(5)))
	}
	w.Wait(unstakeDelay)
	for range 2 { // several disputes hold the same stake
		w.nodes(ruler, evm.Nodes.PackLock(who.Account()))
	}
	w.refused(who, w.Contracts.Nodes, take, "Locked")
	w.nodes(who, evm.Nodes.PackWithdrawStake(asSolver)) // of another role
	w.nodes(who, evm.Nodes.PackRequestUnstake(asProvider, n(15)))
	w.Wait(unstakeDelay)
	w.refused(who, w.Contracts.Nodes, take, "Locked")

	heir, taken := w.unlock(who.Account(), 45)
	equal(t, "heir", heir, who.Account())
	equal(t, "taken", taken, 45)
	w.refused(who, w.Contracts.Nodes, take, "Locked")
	_, taken = w.unlock(who.Account(), 0)
	equal(t, "taken", taken, 0)
	w.nodes(who, take)
	equal(t, "got back", w.tokensOf(who.Account()), 20)
	if r := w.Call(ruler.Account(), w.Contracts.Nodes, evm.Nodes.PackUnlock(who.Account(), n(0))); r.Err == nil {
		t.Error("a stake that nothing holds was let go")
	}
}
