package contracts_test

import (
	"testing"

	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
)

// afterAppeal is when a second verdict can be executed.
func (h *hearing) afterAppeal() uint64 { return h.time(1) + committing + revealing }

func TestAppeals(t *testing.T) {
	const spoils = slashed - price // what a guilty provider loses and nobody gets
	for _, c := range []struct {
		name          string
		kind          uint8
		first, second string
		verdict       uint8
		want          purse
	}{
		// The first panel of three, then seven others. Each referee that voted
		// with the last verdict gets a fee, each other one loses a fine.
		{"the accused loses again", trial.WrongResult, "ggg", "ggggggg", guilty, purse{requester: price, provider: -bond - appealBond,
			stake: -slashed, referees: 10 * fee, burned: spoils + bond + appealBond - 10*fee}},
		{"the accused loses again, narrowly", trial.WrongResult, "ggi", "ggggiii", guilty, purse{requester: price, provider: -bond - appealBond,
			stake: -slashed, referees: 6 * fee, fines: 4 * fine, burned: spoils + bond + appealBond - 6*fee + 4*fine}},
		{"the accused wins", trial.WrongResult, "ggg", "iiiiiii", notGuilty, purse{requester: -bond,
			referees: 7 * fee, fines: 3 * fine, burned: bond - 7*fee + 3*fine}},
		{"the accused wins, and one of the first was right", trial.WrongResult, "gig", "giiiiic", notGuilty, purse{requester: -bond,
			referees: 6 * fee, fines: 4 * fine, burned: bond - 6*fee + 4*fine}},
		{"the claimant wins", trial.WrongResult, "iii", "ggggggg", guilty, purse{requester: price, provider: -bond,
			stake: -slashed, referees: 7 * fee, fines: 3 * fine, burned: spoils + bond - 7*fee + 3*fine}},
		{"the claimant loses again", trial.WrongResult, "iii", "iiiiiii", notGuilty, purse{requester: -bond - appealBond,
			referees: 10 * fee, burned: bond + appealBond - 10*fee}},
		{"the provider who was given no result loses again", trial.NoResult, "ggg", "ggggggg", guilty, purse{requester: price,
			provider: -bond - appealBond, stake: -slashed, referees: 10 * fee, burned: spoils + bond + appealBond - 10*fee}},
		{"the requester owes nothing after all", trial.Unpaid, "ggg", "iiiiiii", notGuilty, purse{provider: -bond,
			referees: 7 * fee, fines: 3 * fine, burned: bond - 7*fee + 3*fine}},
		{"the requester owes after all", trial.Unpaid, "iii", "ggggggg", guilty, purse{requester: -price - bond, provider: price,
			referees: 7 * fee, fines: 3 * fine, burned: bond - 7*fee + 3*fine}},
		{"the requester owes again", trial.Unpaid, "ggg", "ggggggg", guilty, purse{requester: -price - bond - appealBond, provider: price,
			referees: 10 * fee, burned: bond + appealBond - 10*fee}},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHearing(t, c.kind)
			loser, winner := h.defendant(), h.claimant()
			if c.first == "iii" {
				loser, winner = winner, loser
			}
			h.judged(c.first)
			h.at(h.time(0) + committing + revealing)
			h.no(winner, evm.Court.PackAppeal(h.c), "OnlyParty")
			h.no(anyone, evm.Court.PackAppeal(h.c), "OnlyParty")
			h.court(loser, evm.Court.PackAppeal(h.c))
			h.no(loser, evm.Court.PackAppeal(h.c), "WrongStatus")
			h.no(winner, evm.Court.PackConcede(h.c), "WrongStatus")
			h.status(0, isAppealed)
			h.status(1, isDrawing)
			h.draw(1)
			h.vote(1, c.second)
			h.no(loser, evm.Court.PackAppeal(h.c), "WrongStatus")
			h.ends(h.afterAppeal(), c.verdict, c.want)
			h.status(1, isClosed)
		})
	}
}

// TestAnAppealWithoutAVerdictLeavesTheFirst: the appeal's bond goes back.
func TestAnAppealWithoutAVerdictLeavesTheFirst(t *testing.T) {
	guiltyBefore := purse{requester: price, provider: -bond, stake: -slashed, referees: 3 * fee, burned: slashed - price + bond - 3*fee}
	plus := func(paid, fined int64) purse {
		p := guiltyBefore
		p.referees += paid
		p.fines += fined
		p.burned += fined - paid
		return p
	}
	start := newHearing(t, trial.WrongResult).judged("ggg")
	start.at(start.time(0) + committing + revealing)
	start.court(provider, evm.Court.PackAppeal(start.c))
	t.Run("nobody draws", func(t *testing.T) {
		h := start.fork(t)
		h.ends(h.time(1)+drawing, guilty, guiltyBefore)
	})
	t.Run("all are silent", func(t *testing.T) {
		h := start.fork(t)
		h.draw(1)
		for range maxReplaced {
			h.at(h.time(1) + committing)
			h.replace(1)
			equal(t, "nobody is left of those", packed(h.seats(1)).Sign(), 0)
			h.draw(1)
		}
		// Of three times seven some were drawn twice: each time it costs a fine.
		h.ends(h.afterAppeal(), guilty, plus(0, 21*fine))
	})
	t.Run("nobody replaces them", func(t *testing.T) {
		h := start.fork(t)
		h.draw(1)
		h.ends(h.afterAppeal()+appealing, guilty, plus(0, 7*fine))
	})
	t.Run("they are divided, and the fine of one pays what it can", func(t *testing.T) {
		h := start.fork(t)
		h.draw(1)
		h.vote(1, "gggiiic")
		h.ends(h.afterAppeal()+appealing, guilty, plus(fine, fine)) // of six fees
	})
	t.Run("the claimant's appeal", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).judged("iii")
		h.at(h.time(0) + committing + revealing)
		h.court(requester, evm.Court.PackAppeal(h.c))
		h.ends(h.time(1)+drawing, notGuilty, purse{requester: -bond, referees: 3 * fee, burned: bond - 3*fee})
	})
}

func TestAnAppealHasItsTimeAndItsPrice(t *testing.T) {
	start := newHearing(t, trial.WrongResult).judged("ggg")
	from := start.time(0) + committing + revealing
	appeal := evm.Court.PackAppeal(start.c)
	t.Run("the first second and not the one before", func(t *testing.T) {
		h := start.fork(t)
		h.at(from - 1)
		h.no(provider, appeal, "TooEarly")
		h.at(from)
		h.court(provider, appeal)
	})
	t.Run("the last second, when it cannot be executed", func(t *testing.T) {
		h := start.fork(t)
		h.at(from + appealing - 1)
		h.no(anyone, evm.Court.PackExecute(h.c), "TooEarly")
		h.court(provider, appeal)
	})
	t.Run("not the next, when it can", func(t *testing.T) {
		h := start.fork(t)
		h.at(from + appealing)
		h.no(provider, appeal, "TooLate")
		h.court(anyone, evm.Court.PackExecute(h.c))
	})
	t.Run("not for less than its bond", func(t *testing.T) {
		h := start.fork(t)
		h.at(from)
		has := h.escrowOf(provider.Account())
		out := evm.Signer(60).Account()
		h.claims(packClaim(out, h.voucher(provider, out, uint64(has-appealBond+1))), has-appealBond+1)
		h.no(provider, appeal, "InsufficientBond")
		h.deposit(provider, 1)
		h.court(provider, appeal)
		equal(t, "left", h.escrowOf(provider.Account()), 0)
	})
	t.Run("not before there is a round that could be appealed", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult)
		h.no(provider, appeal, "WrongStatus")
		h.open()
		h.no(provider, evm.Court.PackAppeal(h.c), "WrongStatus")
		h.contest()
		h.no(provider, evm.Court.PackAppeal(h.c), "WrongStatus")
	})
}

// TestTheSecondRoundVotesAsTheFirst: its commitments are chained elsewhere.
func TestTheSecondRoundVotesAsTheFirst(t *testing.T) {
	h := newHearing(t, trial.WrongResult).appealed("ggg", provider)
	for position, who := range h.panel(0) {
		h.no(who, h.packCommit(1, h.commitment(1, position, who, true)), "NotReferee")
	}
	h.commit(1, "iiiiii-")
	made := h.made
	h.no(anyone, h.packReveal(1, h.votes...), "TooEarly")
	h.at(h.time(1) + committing)
	h.no(anyone, h.packReveal(1, h.votes...), "CommitmentsMissing")
	h.no(anyone, evm.Court.PackReplace(h.id, n(0)), "WrongStatus")
	h.replace(1)
	h.draw(1)
	h.commit(1, "iiigggg")
	h.at(h.time(1) + committing)
	h.no(anyone, evm.Court.PackReveal(h.id, n(1), made, h.votes), "WrongCommitments")
	h.no(anyone, evm.Court.PackReveal(h.id, n(1), append(made, h.made...), h.votes), "WrongCommitments")
	h.court(anyone, h.packReveal(1, h.votes...))
	h.ends(h.afterAppeal(), guilty, purse{requester: price, provider: -bond - appealBond, stake: -slashed,
		referees: 7 * fee, fines: 4 * fine, burned: slashed - price + bond + appealBond - 7*fee + 4*fine})
}

// TestABoughtFirstPanelGainsNothing: whoever has bribed all of three is
// overruled by seven, and who was bribed pays.
func TestABoughtFirstPanelGainsNothing(t *testing.T) {
	h := newHearing(t, trial.WrongResult).appealed("iii", requester)
	bribed := h.panel(0)
	h.vote(1, "ggggggi")
	h.ends(h.afterAppeal(), guilty, purse{requester: price, provider: -bond, stake: -slashed,
		referees: 6 * fee, fines: 4 * fine, burned: slashed - price + bond - 6*fee + 4*fine})
	for _, who := range bribed {
		equal(t, "what a bribed referee got", h.escrowOf(who.Account()), 0)
		equal(t, "what it has left at stake", h.number(h.Contracts.Nodes, evm.Nodes.PackStakeOf(who.Account(), asVerifier)), refereeStake-fine)
	}
}

// TestAColludingMinorityDecidesNothing: it loses its fines, whatever it does.
func TestAColludingMinorityDecidesNothing(t *testing.T) {
	for _, letters := range []string{"igg", "cgg"} {
		h := newHearing(t, trial.WrongResult).judged(letters)
		bought := h.panel(0)[0]
		h.ends(h.afterVotes(), guilty, purse{requester: price, provider: -bond, stake: -slashed,
			referees: 2 * fee, fines: fine, burned: slashed - price + bond - 2*fee + fine})
		equal(t, "its stake", h.number(h.Contracts.Nodes, evm.Nodes.PackStakeOf(bought.Account(), asVerifier)), refereeStake-fine)
	}
	for _, letters := range []string{"iiigggg", "cccgggg"} {
		h := newHearing(t, trial.WrongResult).appealed("ggg", provider)
		h.vote(1, letters)
		h.ends(h.afterAppeal(), guilty, purse{requester: price, provider: -bond - appealBond, stake: -slashed,
			referees: 7 * fee, fines: 3 * fine, burned: slashed - price + bond + appealBond - 7*fee + 3*fine})
	}
}

// TestARefereeWithLittleLeftIsFinedWhatItHas: and one that has taken the rest
// of its stake out, or given it to an heir, is fined all the same.
func TestARefereeWithLittleLeftIsFinedWhatItHas(t *testing.T) {
	start := newHearing(t, trial.WrongResult).voting()
	who := start.panel(0)[2]
	all := evm.Nodes.PackRequestUnstake(asVerifier, n(refereeStake))
	t.Run("it is taking its stake out", func(t *testing.T) {
		h := start.fork(t)
		h.nodes(who, all)
		h.vote(0, "ggi")
		h.at(h.afterVotes())
		h.court(anyone, evm.Court.PackExecute(h.c))
		left, _ := h.pending(who.Account(), 3)
		equal(t, "pending", left, refereeStake-fine)
	})
	t.Run("it has gone to an heir", func(t *testing.T) {
		h := start.fork(t)
		heir := evm.Signer(70)
		h.rotate(who, heir)
		h.vote(0, "ggi")
		h.at(h.afterVotes())
		h.court(anyone, evm.Court.PackExecute(h.c))
		equal(t, "the heir's stake", h.stakeOf(heir.Account(), 3), refereeStake-fine)
	})
	t.Run("it votes on, and is paid", func(t *testing.T) {
		h := start.fork(t)
		h.nodes(who, evm.Nodes.PackRise())
		h.nodes(who, all)
		h.vote(0, "ggg")
		h.at(h.afterVotes())
		h.court(anyone, evm.Court.PackExecute(h.c))
		equal(t, "its fee", h.escrowOf(who.Account()), fee)
	})
}
