package contracts_test

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
)

// Failures that systems of this kind have had, by name.

// TestNoTimeoutLocksMoneyForEver: wherever a dispute is left alone, anyone can
// end it by the clock, and the court keeps nothing.
func TestNoTimeoutLocksMoneyForEver(t *testing.T) {
	for name, play := range map[string]func(h *hearing){
		"opened":             func(h *hearing) { h.open() },
		"contested":          func(h *hearing) { h.contested() },
		"drawn":              func(h *hearing) { h.voting() },
		"committed":          func(h *hearing) { h.voting(); h.commit(0, "gig") },
		"committed in part":  func(h *hearing) { h.voting(); h.commit(0, "g-g") },
		"revealed":           func(h *hearing) { h.judged("gig") },
		"revealed in part":   func(h *hearing) { h.judged("gcc") },
		"replaced":           func(h *hearing) { h.voting(); h.at(h.time(0) + committing); h.replace(0) },
		"replaced after all": func(h *hearing) { h.judged("gic"); h.at(h.afterVotes() - 1); h.replace(0) },
		"appealed": func(h *hearing) {
			h.judged("ggg")
			h.at(h.afterVotes() - 1)
			h.court(h.defendant(), evm.Court.PackAppeal(h.c))
		},
		"appealed and drawn":  func(h *hearing) { h.appealed("iii", h.claimant()) },
		"appealed and voted":  func(h *hearing) { h.appealed("iii", h.claimant()); h.vote(1, "gggiiig") },
		"appealed and hidden": func(h *hearing) { h.appealed("ggg", h.defendant()); h.vote(1, "gggciii") },
	} {
		for _, kind := range kinds {
			t.Run(name, func(t *testing.T) {
				h := newHearing(t, kind)
				play(h)
				h.Wait(longest)
				h.court(anyone, evm.Court.PackExecute(h.c))
				h.status(0, isClosed)
				equal(t, "the court keeps", h.escrowOf(h.Contracts.Court), 0)
				h.over()
				// And the stake is free.
				h.nodes(provider, evm.Nodes.PackRequestUnstake(asProvider, n(1)))
				h.Wait(unstakeDelay)
				h.nodes(provider, evm.Nodes.PackWithdrawStake(asProvider))
			})
		}
	}
}

// TestFeesOfAJobThatNobodyTookAreTheRequesters: money in the escrow is bound
// to no job, and is withdrawn whether or not one was ever done.
func TestFeesOfAJobThatNobodyTookAreTheRequesters(t *testing.T) {
	h := newHearing(t, trial.NoResult)
	h.escrow(requester, evm.Escrow.PackAnnounceWithdrawal(n(ready)))
	h.Wait(withdrawDelay)
	h.escrow(requester, evm.Escrow.PackWithdraw())
	equal(t, "tokens", h.tokensOf(requester.Account()), ready)
}

// TestSlashedMoneyGoesToTheVictimFirst: no account but the victim, the
// referees and the address of burned money gains anything by a verdict.
func TestSlashedMoneyGoesToTheVictimFirst(t *testing.T) {
	h := newHearing(t, trial.WrongResult).judged("ggg")
	h.at(h.afterVotes())
	parties := map[common.Address]bool{requester.Account(): true, burned: true}
	for _, who := range h.panel(0) {
		parties[who.Account()] = true
	}
	paid := false
	for _, l := range h.court(anyone, evm.Court.PackExecute(h.c)).Logs {
		e, err := evm.Escrow.UnpackReleasedEvent(l)
		if err != nil {
			continue
		}
		paid = true
		equal(t, "the first that is paid", common.Address(e.Payments[0][:20]), requester.Account())
		for _, p := range e.Payments {
			if who := common.Address(p[:20]); !parties[who] {
				t.Errorf("%s is paid", who)
			}
		}
	}
	equal(t, "paid", paid, true)
	equal(t, "who executed it", h.escrowOf(anyone.Account()), 0)
}

// TestAnHonestComplainerPaysNothing: the loser pays the referees.
func TestAnHonestComplainerPaysNothing(t *testing.T) {
	for _, kind := range kinds {
		for _, letters := range []string{"ggg", "ggi", "gcg"} {
			h := newHearing(t, kind).judged(letters)
			h.at(h.afterVotes())
			h.court(anyone, evm.Court.PackExecute(h.c))
			equal(t, "gain", h.escrowOf(h.claimant().Account())-ready, price)
		}
	}
}

// TestNobodyWritesResults: what a verdict is made of comes from who was drawn.
func TestNobodyWritesResults(t *testing.T) {
	h := newHearing(t, trial.WrongResult).voting()
	for _, who := range []*atoll.KeySigner{requester, provider, solver, anyone, h.outsider(0), h.Holder} {
		for position := range firstPanel {
			h.no(who, h.packCommit(0, h.commitment(0, position, who, true)), "NotReferee")
		}
	}
	h.at(h.time(0) + committing)
	// Nobody has committed, so there is nothing to open.
	h.no(provider, h.packReveal(0, vote(0, false, salt(0))), "CommitmentsMissing")
	h.no(anyone, evm.Court.PackExecute(h.c), "TooEarly")
}

// TestADealsIDCannotBeSquatted: an id is the hash of who is who in a deal that
// they have signed, so a stranger's dispute is another one.
func TestADealsIDCannotBeSquatted(t *testing.T) {
	h := newHearing(t, trial.WrongResult)
	stranger, friend := evm.Signer(60), evm.Signer(61)
	h.deposit(stranger, ready)
	// It names the same deal with other parties, and has them sign it.
	theirs := *h.trade
	theirs.Requester, theirs.Provider, theirs.Solver = stranger, friend, friend
	e, err := theirs.Evidence(trial.WrongResult)
	if err != nil {
		t.Fatal(err)
	}
	h.no(stranger, evm.Court.PackOpen(trial.WrongResult, e), "BadSignature")
	// Its own deal with the same words.
	own := trial.New(h.Domain(), stranger, friend, friend, atoll.NewAmount(price), h.trade.Deal.Deadline)
	if e, err = own.Evidence(trial.WrongResult); err != nil {
		t.Fatal(err)
	}
	h.court(stranger, evm.Court.PackOpen(trial.WrongResult, e))
	// A case that differs in anything is not this dispute.
	h.open()
	for name, change := range map[string]func(c *court.Case){
		"deal":      func(c *court.Case) { c.Deal[0] ^= 1 },
		"requester": func(c *court.Case) { c.Requester = stranger.Account() },
		"provider":  func(c *court.Case) { c.Provider = stranger.Account() },
		"solver":    func(c *court.Case) { c.Solver = stranger.Account() },
		"side":      func(c *court.Case) { c.Unpaid = true },
	} {
		c := h.c
		change(&c)
		if trial.ID(c) == h.id {
			t.Errorf("another %s has the same id", name)
		}
		h.no(stranger, evm.Court.PackConcede(c), "WrongStatus")
		h.no(stranger, evm.Court.PackContest(c), "WrongStatus")
	}
}

// TestADealHasOneDisputeOfEachSide: a second one for the same deal is refused,
// of another kind too, and the other side's is one of its own.
func TestADealHasOneDisputeOfEachSide(t *testing.T) {
	h := newHearing(t, trial.NoResult)
	h.open()
	h.no(requester, h.packOpen(), "AlreadyOpened")
	wrong := *h
	wrong.kind = trial.WrongResult
	wrong.no(requester, wrong.packOpen(), "AlreadyOpened")
	unpaid := *h
	unpaid.kind = trial.Unpaid
	unpaid.about(h.trade)
	unpaid.open()
	h.court(requester, evm.Court.PackConcede(h.c))
	h.no(requester, h.packOpen(), "AlreadyOpened")
}

// TestNoFreeJobByLettingAWindowPass: a requester that does not pay and does
// not answer loses the price and its bond; one that opens a dispute to keep
// its money, and lets go of it, pays a fee and owes what it owed.
func TestNoFreeJobByLettingAWindowPass(t *testing.T) {
	h := newHearing(t, trial.Unpaid)
	h.escrow(requester, evm.Escrow.PackAnnounceWithdrawal(n(ready))) // it has other plans
	h.open()
	h.Wait(answering)
	h.court(anyone, evm.Court.PackExecute(h.c))
	equal(t, "the provider's gain", h.escrowOf(provider.Account())-ready, price)
	equal(t, "the requester's loss", ready-h.escrowOf(requester.Account()), price+bond)

	h = newHearing(t, trial.WrongResult)
	h.open()
	h.court(requester, evm.Court.PackConcede(h.c))
	unpaid := *h
	unpaid.kind = trial.Unpaid
	unpaid.about(h.trade)
	unpaid.open()
	unpaid.Wait(answering)
	unpaid.court(anyone, evm.Court.PackExecute(unpaid.c))
	equal(t, "the provider's gain", h.escrowOf(provider.Account())-ready, price+fee)
}

// TestAStakeCannotBeHiddenByADisputeOfOnesOwn: an accused provider took its
// stake to safety by a dispute with itself, where it was out of the real
// victim's reach.
func TestAStakeCannotBeHiddenByADisputeOfOnesOwn(t *testing.T) {
	sybil := evm.Signer(60)
	start := newHearing(t, trial.WrongResult)
	start.deposit(sybil, ready)
	sum := int64(atStake / (1 + slashFactor)) // would take all of the stake
	trade := trial.New(start.Domain(), sybil, provider, solver, atoll.NewAmount(uint64(sum)), start.Time()+untilDeadline)
	evidence, err := trade.Evidence(trial.WrongResult)
	if err != nil {
		t.Fatal(err)
	}
	own := trade.Case(trial.WrongResult)
	start.court(sybil, evm.Court.PackOpen(trial.WrongResult, evidence))

	t.Run("and conceded, it leaves the stake where it was", func(t *testing.T) {
		h := start.fork(t)
		h.court(sybil, evm.Court.PackConcede(own))
		h.nodes(provider, evm.Nodes.PackRequestUnstake(asProvider, n(atStake)))
		h.open()
		h.Wait(unstakeDelay)
		h.refused(provider, h.Contracts.Nodes, evm.Nodes.PackWithdrawStake(asProvider), "Locked")
		h.court(anyone, evm.Court.PackExecute(h.c))
		equal(t, "the victim's gain", h.escrowOf(requester.Account())-ready, price)
	})
	t.Run("while it is under way, the victim's verdict comes first", func(t *testing.T) {
		h := start.fork(t)
		h.open()
		h.court(provider, evm.Court.PackContest(own)) // to draw it out
		h.Wait(answering)
		h.court(anyone, evm.Court.PackExecute(h.c))
		equal(t, "the victim's gain", h.escrowOf(requester.Account())-ready, price)
	})
	t.Run("and lost, it burns what it does not leave to the victim", func(t *testing.T) {
		h := start.fork(t)
		h.Wait(answering)
		h.court(anyone, evm.Court.PackExecute(own))
		equal(t, "the sybil's gain", h.escrowOf(sybil.Account())-ready, sum)
		equal(t, "burned", h.escrowOf(burned), sum*slashFactor)
		equal(t, "left of the stake", h.stakeOf(provider.Account(), chain.Provider), 0)
	})
}

// TestOneHonestPartyAloneEndsADispute: with all others gone, who was wronged
// takes every step itself, and nothing but referees' votes is missing.
func TestOneHonestPartyAloneEndsADispute(t *testing.T) {
	for _, kind := range kinds {
		h := newHearing(t, kind)
		alone := h.claimant()
		h.contested()
		h.Wait(1)
		h.court(alone, evm.Court.PackDraw(h.c, h.header(0)))
		h.commit(0, "gg-")
		h.at(h.time(0) + committing)
		h.court(alone, evm.Court.PackReplace(h.id, n(0)))
		h.Wait(1)
		h.court(alone, evm.Court.PackDraw(h.c, h.header(0)))
		h.commit(0, "ggg")
		h.at(h.time(0) + committing)
		h.court(alone, h.packReveal(0, h.votes...))
		h.at(h.afterVotes())
		h.court(alone, evm.Court.PackExecute(h.c))
		equal(t, "gain", h.escrowOf(alone.Account())-ready, price)
	}
}
