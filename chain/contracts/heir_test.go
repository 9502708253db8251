package contracts_test

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
)

// heir takes the provider's place.
var heir = evm.Signer(70)

// TestAnHeirAnswersAndIsPaid: a provider whose key is lost or stolen has given
// its place away. The heir's stake is held and taken, the heir may answer, and
// what is left goes to the heir and not to the old key.
func TestAnHeirAnswersAndIsPaid(t *testing.T) {
	inherited := func(t *testing.T) *hearing {
		h := newHearing(t, trial.WrongResult)
		h.rotate(provider, heir)
		h.deposit(heir, ready)
		h.open()
		return h
	}
	ends := func(h *hearing, heirs, oldKeys, stake int64) {
		h.t.Helper()
		equal(h.t, "the heir's escrow", h.escrowOf(heir.Account())-ready, heirs)
		equal(h.t, "the old key's escrow", h.escrowOf(provider.Account())-ready, oldKeys)
		equal(h.t, "the heir's stake", h.stakeOf(heir.Account(), chain.Provider)-atStake, stake)
		equal(h.t, "the court keeps", h.escrowOf(h.Contracts.Court), 0)
		// Nothing is held any more.
		h.nodes(heir, evm.Nodes.PackRequestUnstake(asProvider, n(10)))
		h.Wait(unstakeDelay)
		h.nodes(heir, evm.Nodes.PackWithdrawStake(asProvider))
	}
	execute := func(h *hearing) { h.court(anyone, evm.Court.PackExecute(h.c)) }

	t.Run("it contests and is not guilty", func(t *testing.T) {
		h := inherited(t)
		h.no(anyone, evm.Court.PackContest(h.c), "OnlyParty")
		h.court(heir, evm.Court.PackContest(h.c))
		h.draw(0)
		h.vote(0, "iii")
		h.at(h.afterVotes())
		execute(h)
		ends(h, 0, 0, 0)
	})
	t.Run("the old key contests, and the heir is paid", func(t *testing.T) {
		h := inherited(t)
		h.court(provider, evm.Court.PackContest(h.c))
		h.draw(0)
		h.vote(0, "iii")
		h.at(h.afterVotes())
		execute(h)
		ends(h, bond, -bond, 0)
	})
	t.Run("it is guilty", func(t *testing.T) {
		h := inherited(t)
		h.court(heir, evm.Court.PackContest(h.c))
		h.draw(0)
		h.vote(0, "ggg")
		h.at(h.afterVotes())
		execute(h)
		equal(t, "the victim's", h.escrowOf(requester.Account())-ready, price)
		ends(h, -bond, 0, -slashed)
	})
	t.Run("it is silent", func(t *testing.T) {
		h := inherited(t)
		h.at(h.time(0))
		execute(h)
		equal(t, "the victim's", h.escrowOf(requester.Account())-ready, price)
		ends(h, 0, 0, -slashed)
	})
	t.Run("it appeals and wins", func(t *testing.T) {
		h := inherited(t)
		h.court(heir, evm.Court.PackContest(h.c))
		h.draw(0)
		h.vote(0, "ggg")
		h.at(h.time(0) + committing + revealing)
		h.court(heir, evm.Court.PackAppeal(h.c))
		h.draw(1)
		h.vote(1, "iiiiiii")
		h.at(h.afterAppeal())
		execute(h)
		ends(h, 0, 0, 0)
	})
	t.Run("the accusation is taken back", func(t *testing.T) {
		h := inherited(t)
		h.court(requester, evm.Court.PackConcede(h.c))
		ends(h, fee, 0, 0)
	})
	t.Run("the place changes hands while it is accused", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).contested()
		h.rotate(provider, heir)
		h.deposit(heir, ready)
		h.nodes(heir, evm.Nodes.PackRequestUnstake(asProvider, n(5)))
		h.Wait(5)
		h.no(heir, evm.Court.PackContest(h.c), "WrongStatus")
		h.draw(0)
		h.vote(0, "ggg")
		h.at(h.afterVotes())
		execute(h)
		equal(t, "the victim's", h.escrowOf(requester.Account())-ready, price)
		h.nodes(heir, evm.Nodes.PackCancelUnstake(asProvider))
		ends(h, 0, -bond, -slashed)
	})
	t.Run("it gives the result that is missing", func(t *testing.T) {
		h := newHearing(t, trial.NoResult)
		h.rotate(provider, heir)
		h.deposit(heir, ready)
		h.open()
		h.court(heir, h.packAnswer()) // the result has the old key's signature
		h.court(requester, evm.Court.PackConcede(h.c))
		ends(h, 0, 0, 0)
	})
}

// TestAnOldKeyBindsItsHeirForAWhileOnly: who has a stolen key could sign new
// deals with it for ever.
func TestAnOldKeyBindsItsHeirForAWhileOnly(t *testing.T) {
	h := newHearing(t, trial.WrongResult)
	h.rotate(provider, heir)
	h.Wait(unstakeDelay - 1)
	h.about(trial.New(h.Domain(), requester, provider, solver, atoll.NewAmount(price), h.Time()+untilDeadline))
	last := h.fork(t)
	last.open()
	last.Wait(1)
	last.at(last.time(0))
	last.court(anyone, evm.Court.PackExecute(last.c))
	equal(t, "the heir's stake", last.stakeOf(heir.Account(), chain.Provider), atStake-slashed)
	h.Wait(1)
	h.no(requester, h.packOpen(), "NotLiable")
}
