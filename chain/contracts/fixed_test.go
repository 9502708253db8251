package contracts_test

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
)

// TestAnAccusedAccountTakesNobodysPlace: it would forget what holds its stake,
// and the dispute could never end.
func TestAnAccusedAccountTakesNobodysPlace(t *testing.T) {
	w := newRuledWorld(t)
	accused, other := evm.Signer(1), evm.Signer(2)
	w.stake(other, chain.Provider, 50)
	w.nodes(ruler, evm.Nodes.PackLock(accused.Account())) // has nothing at stake
	w.nodes(other, evm.Nodes.PackOfferRotation(accused.Account()))
	w.refused(accused, w.Contracts.Nodes, evm.Nodes.PackAcceptRotation(other.Account()), "AccountInUse")
	w.unlock(accused.Account(), 10)
	w.nodes(accused, evm.Nodes.PackAcceptRotation(other.Account()))
}

// TestForgottenSeatsAreNotDrawn: whoever knows the beacon could else choose
// among panels, by forgetting seats before the draw.
func TestForgottenSeatsAreNotDrawn(t *testing.T) {
	w := newRuledWorld(t)
	for i := int64(1); i <= referees; i++ {
		w.stake(referee(i), chain.Verifier, seatStake)
		w.nodes(referee(i), evm.Nodes.PackSit(n(i)))
	}
	for i := int64(5); i <= referees; i++ {
		w.nodes(referee(i), evm.Nodes.PackRise())
	}
	w.Wait(unstakeDelay + 1)
	called := w.Time()
	panels := func() (all [30]string) {
		for i := range all {
			all[i] = read(w, w.Contracts.Nodes, evm.Nodes.PackDraw(nodes.NodesDraw{Seed: [32]byte{byte(i)}, Seats: n(0), Others: n(0),
				Size: n(firstPanel), SeatCount: n(referees), Called: n(int64(called)), Parties: [3]common.Address{{1}, {2}, {3}}}),
				evm.Nodes.UnpackDraw).String()
		}
		return all
	}
	before := panels()
	for range referees - 4 {
		w.nodes(anyone, evm.Nodes.PackTrim(n(1)))
		equal(t, "panels", panels(), before)
	}
	equal(t, "seats", w.number(w.Contracts.Nodes, evm.Nodes.PackSeatCount()), 4)
}

// TestOnlyAnAccusedProvidersHeirActsForIt: what others put up would come back
// to the old key.
func TestOnlyAnAccusedProvidersHeirActsForIt(t *testing.T) {
	t.Run("a requester's heir", func(t *testing.T) {
		h := newHearing(t, trial.Unpaid)
		h.open()
		h.rotate(requester, heir)
		h.deposit(heir, ready)
		h.no(heir, evm.Court.PackContest(h.c), "OnlyParty")
	})
	t.Run("a claimant's heir", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).judged("iii")
		h.rotate(requester, heir)
		h.deposit(heir, ready)
		h.at(h.time(0) + committing + revealing)
		h.no(heir, evm.Court.PackAppeal(h.c), "OnlyParty")
	})
}

// TestAReceiptEndsAFalseClaimOfAPaidProvider: it was paid, redeemed the voucher,
// and asks again.
func TestAReceiptEndsAFalseClaimOfAPaidProvider(t *testing.T) {
	h := newHearing(t, trial.Unpaid)
	receipt := func(by *atoll.KeySigner, m atoll.Receipt) []byte {
		sig, err := by.SignDigest(atoll.Hash(h.Domain(), m))
		if err != nil {
			t.Fatal(err)
		}
		return sig[:]
	}
	good := atoll.Receipt{Provider: provider.Account(), Deal: h.c.Deal}
	h.open()
	h.no(requester, evm.Court.PackShowReceipt(h.c, receipt(requester, good)), "BadSignature")
	h.no(requester, evm.Court.PackShowReceipt(h.c, receipt(provider, atoll.Receipt{Provider: provider.Account(), Deal: [32]byte{1}})), "BadSignature")
	h.no(anyone, evm.Court.PackShowReceipt(h.c, receipt(provider, good)), "OnlyParty")
	h.court(requester, evm.Court.PackShowReceipt(h.c, receipt(provider, good)))
	h.status(0, isClosed)
	h.no(requester, evm.Court.PackShowReceipt(h.c, receipt(provider, good)), "WrongStatus")

	late := newHearing(t, trial.Unpaid)
	late.open()
	late.contest()
	late.no(requester, evm.Court.PackShowReceipt(late.c, receipt(provider, good)), "WrongStatus")
	other := newHearing(t, trial.WrongResult)
	other.open()
	other.no(provider, evm.Court.PackShowReceipt(other.c, receipt(provider, good)), "WrongKind")
}
