package contracts_test

import (
	"slices"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
)

func vote(index int64, guilty bool, salt atoll.Digest) court.Vote {
	return court.Vote{Index: n(index), Guilty: guilty, Salt: salt}
}

func TestACommitmentIsTheRefereesAloneAndOnce(t *testing.T) {
	h := newHearing(t, trial.WrongResult).voting()
	panel := h.panel(0)
	m := h.commitment(0, 0, panel[0], true)
	for _, who := range []*atoll.KeySigner{panel[1], h.outsider(0), requester, provider, anyone} {
		h.no(who, h.packCommit(0, m), "NotReferee")
	}
	for _, position := range []int64{1, firstPanel, 7, 255, 256} {
		h.no(panel[0], evm.Court.PackCommit(h.id, n(0), n(position), m.Hash), "NotReferee")
	}
	h.no(panel[0], evm.Court.PackCommit(h.id, n(1), n(0), m.Hash), "WrongStatus")
	h.no(panel[0], evm.Court.PackCommit([32]byte{1}, n(0), n(0), m.Hash), "WrongStatus")
	h.court(panel[0], h.packCommit(0, m))
	h.no(panel[0], h.packCommit(0, m), "WrongVote")
	h.no(panel[0], h.packCommit(0, h.commitment(0, 0, panel[0], false)), "WrongVote")
	equal(t, "committed", h.round(0).Committed, 1)
}

func TestTheHashOfAVoteIsAsComputedElsewhere(t *testing.T) {
	h := newHearing(t, trial.WrongResult)
	for _, guilty := range []bool{true, false} {
		got := h.see(h.Contracts.Court, evm.Court.PackHashVote(h.id, n(1), anyone.Account(), guilty, salt(1)))
		equal(t, "hash", atoll.Digest(got), trial.HashVote(h.id, 1, anyone.Account(), guilty, salt(1)))
	}
	equal(t, "id", atoll.Digest(h.see(h.Contracts.Court, evm.Court.PackIdOf(h.c))), h.id)
}

// TestACopiedCommitmentIsNoVote: a referee that cannot be bothered copies
// another's commitment, and opens it as the other does.
func TestACopiedCommitmentIsNoVote(t *testing.T) {
	h := newHearing(t, trial.WrongResult).voting()
	panel := h.panel(0)
	honest := h.commitment(0, 0, panel[0], true)
	copied := court.Commitment{Position: n(1), Referee: panel[1].Account(), Hash: honest.Hash}
	third := h.commitment(0, 2, panel[2], true)
	for i, m := range []court.Commitment{honest, copied, third} {
		h.court(panel[i], h.packCommit(0, m))
		h.made = append(h.made, m)
	}
	h.at(h.time(0) + committing)
	h.court(anyone, h.packReveal(0, vote(0, true, salt(0))))
	h.no(panel[1], h.packReveal(0, vote(1, true, salt(0))), "WrongVote")
	// Nor does a list do that says the honest one was there twice.
	h.made[1] = court.Commitment{Position: n(1), Referee: panel[0].Account(), Hash: honest.Hash}
	h.no(panel[1], h.packReveal(0, vote(1, true, salt(0))), "WrongCommitments")
	h.made[1] = copied
	h.court(anyone, h.packReveal(0, vote(2, true, salt(2))))
	h.ends(h.afterVotes(), guilty, purse{requester: price, provider: -bond, stake: -slashed, referees: 2 * fee, fines: fine,
		burned: slashed - price + bond - 2*fee + fine})
}

func TestOnlyTheTrueListOfCommitmentsOpensVotes(t *testing.T) {
	start := newHearing(t, trial.WrongResult).voting()
	start.commit(0, "gig")
	start.at(start.time(0) + committing)
	true3 := start.made
	votes := start.votes
	forged := start.commitment(0, 1, start.panel(0)[1], true)
	for name, list := range map[string][]court.Commitment{
		"none":           nil,
		"too few":        true3[:2],
		"the last alone": true3[2:],
		"another order":  {true3[1], true3[0], true3[2]},
		"one twice":      {true3[0], true3[0], true3[1], true3[2]},
		"one more":       {true3[0], true3[1], true3[2], forged},
		"one exchanged":  {true3[0], forged, true3[2]},
		"another place":  {true3[0], true3[1], {Position: n(0), Referee: true3[2].Referee, Hash: true3[2].Hash}},
		"another person": {true3[0], true3[1], {Position: n(2), Referee: anyone.Account(), Hash: true3[2].Hash}},
	} {
		start.no(anyone, evm.Court.PackReveal(start.id, n(0), list, votes), "WrongCommitments")
		start.no(anyone, evm.Court.PackReveal(start.id, n(0), list, nil), "WrongCommitments")
		if start.round(0).Revealed != 0 {
			t.Fatalf("%s: votes were opened", name)
		}
	}
	for name, v := range map[string]court.Vote{
		"the other vote": vote(0, false, salt(0)), "another salt": vote(0, true, salt(1)),
		"another's": vote(1, true, salt(0)), "none there": vote(3, true, salt(0)), "far beyond": vote(256, true, salt(0)),
	} {
		start.no(anyone, start.packReveal(0, v), "WrongVote")
		// One that is wrong opens none of the others.
		start.no(anyone, start.packReveal(0, votes[1], v), "WrongVote")
		if start.round(0).Revealed != 0 {
			t.Fatalf("%s: votes were opened", name)
		}
	}
	start.no(anyone, start.packReveal(0, votes[0], votes[0]), "WrongVote")

	t.Run("one by one and in any order, by anyone, once", func(t *testing.T) {
		h := start.fork(t)
		for i, by := range []*atoll.KeySigner{provider, requester, anyone} {
			i = 2 - i
			h.court(by, h.packReveal(0, votes[i]))
			h.no(by, h.packReveal(0, votes[i]), "WrongVote")
		}
		r := h.round(0)
		equal(t, "revealed", r.Revealed, 0b111)
		equal(t, "guilty", r.Guilty, 0b101)
	})
	t.Run("no votes at all change nothing", func(t *testing.T) {
		h := start.fork(t)
		h.court(anyone, h.packReveal(0))
		equal(t, "revealed", h.round(0).Revealed, 0)
	})
}

// TestAVoteOfOneDisputeIsNoneOfAnother: nor of another round.
func TestAVoteOfOneDisputeIsNoneOfAnother(t *testing.T) {
	h := newHearing(t, trial.WrongResult).voting()
	panel := h.panel(0)
	other := *h
	other.id[0] ^= 1
	for i, m := range []court.Commitment{
		other.commitment(0, 0, panel[0], true), h.commitment(1, 1, panel[1], true), h.commitment(0, 2, panel[2], true),
	} {
		h.court(panel[i], h.packCommit(0, m))
		h.made = append(h.made, m)
	}
	h.at(h.time(0) + committing)
	h.no(anyone, h.packReveal(0, vote(0, true, salt(0))), "WrongVote")
	h.no(anyone, h.packReveal(0, vote(1, true, salt(1))), "WrongVote")
	h.court(anyone, h.packReveal(0, vote(2, true, salt(2))))
}

func TestCommittingAndRevealingHaveTheirTimes(t *testing.T) {
	start := newHearing(t, trial.WrongResult).voting()
	panel := start.panel(0)
	from := start.time(0) + committing
	last := start.commitment(0, 2, panel[2], true)
	start.commit(0, "gg-")
	start.made = append(start.made, last)

	t.Run("a commitment the last second, and a vote the next", func(t *testing.T) {
		h := start.fork(t)
		h.at(from - 1)
		h.court(panel[2], h.packCommit(0, last))
		h.no(anyone, h.packReveal(0, h.votes...), "TooEarly")
		h.at(from)
		h.court(anyone, h.packReveal(0, h.votes...))
		h.no(anyone, evm.Court.PackReplace(h.id, n(0)), "NobodyToReplace")
	})
	t.Run("no commitment when it is time to reveal", func(t *testing.T) {
		h := start.fork(t)
		h.at(from - 1)
		h.no(anyone, evm.Court.PackReplace(h.id, n(0)), "TooEarly")
		h.at(from)
		h.no(panel[2], h.packCommit(0, last), "TooLate")
	})
	t.Run("a vote the last second, and an appeal the next", func(t *testing.T) {
		h := start.fork(t)
		h.court(panel[2], h.packCommit(0, last))
		h.at(from)
		h.court(anyone, h.packReveal(0, h.votes...))
		h.at(from + revealing - 1)
		h.no(provider, evm.Court.PackAppeal(h.c), "TooEarly")
		h.court(anyone, h.packReveal(0, vote(2, true, salt(2))))
		h.at(from + revealing)
		h.no(anyone, h.packReveal(0, vote(2, true, salt(2))), "TooLate")
		h.court(provider, evm.Court.PackAppeal(h.c))
	})
}

// TestNobodyVotesAfterOthersWereSeen: while a seat may still be filled anew,
// no vote is opened, and who was replaced has nothing to say any more.
func TestNobodyVotesAfterOthersWereSeen(t *testing.T) {
	h := newHearing(t, trial.WrongResult).voting()
	silent := h.panel(0)[1]
	h.commit(0, "g-i")
	made := slices.Clone(h.made)
	h.at(h.time(0) + committing)
	h.no(anyone, h.packReveal(0, h.votes...), "CommitmentsMissing")
	before := h.purse()
	h.replace(0)
	h.status(0, isDrawing)
	equal(t, "fined", h.purse().fines-before.fines, fine)
	equal(t, "committed", h.round(0).Committed, 0)
	h.no(anyone, h.packReveal(0, h.votes...), "WrongStatus")
	h.draw(0)
	h.no(silent, h.packCommit(0, h.commitment(0, 1, silent, true)), "NotReferee")
	// What was committed before is not valid any more: all commit anew.
	h.commit(0, "gii")
	h.at(h.time(0) + committing)
	h.no(anyone, evm.Court.PackReveal(h.id, n(0), append(made, h.made...), h.votes), "WrongCommitments")
	h.court(anyone, h.packReveal(0, h.votes...))
	h.ends(h.afterVotes(), notGuilty, purse{requester: -bond, referees: 2 * fee, fines: 2 * fine, burned: bond - 2*fee + 2*fine})
}

// TestWhoCommitsAndHidesIsReplaced: the votes that were revealed stay.
func TestWhoCommitsAndHidesIsReplaced(t *testing.T) {
	h := newHearing(t, trial.WrongResult).voting()
	h.vote(0, "gcc")
	kept := h.seats(0)[0]
	end := h.time(0) + committing + revealing
	h.at(end - 1)
	h.no(anyone, evm.Court.PackReplace(h.id, n(0)), "TooEarly")
	h.at(end)
	h.no(provider, evm.Court.PackAppeal(h.c), "NoVerdict")
	h.replace(0)
	equal(t, "seats", h.seats(0)[0], kept)
	equal(t, "revealed", h.round(0).Revealed, 1)
	equal(t, "fined", h.purse().fines, 2*fine)
	h.draw(0)
	h.no(h.panel(0)[0], h.packCommit(0, h.commitment(0, 0, h.panel(0)[0], false)), "WrongVote")
	h.vote(0, ".gi")
	h.ends(h.afterVotes(), guilty, purse{requester: price, provider: -bond, stake: -slashed, referees: 2 * fee, fines: 3 * fine,
		burned: slashed - price + bond - 2*fee + 3*fine})
}

// TestAHiddenVoteThatDecidesNothingDelaysNothing: with two of three revealed
// there is a verdict.
func TestAHiddenVoteThatDecidesNothingDelaysNothing(t *testing.T) {
	h := newHearing(t, trial.WrongResult).judged("igi")
	h.at(h.time(0) + committing + revealing)
	h.no(anyone, evm.Court.PackReplace(h.id, n(0)), "NobodyToReplace")
	f := newHearing(t, trial.WrongResult).judged("gcg")
	f.at(f.time(0) + committing + revealing)
	f.no(anyone, evm.Court.PackReplace(f.id, n(0)), "NobodyToReplace")
}

func TestReplacingEndsWithTheTimeToAppeal(t *testing.T) {
	for _, letters := range []string{"---", "g--", "gcc", "ccc"} {
		start := newHearing(t, trial.WrongResult).voting()
		start.commit(0, letters)
		start.at(start.time(0) + committing)
		if letters == "gcc" {
			start.court(anyone, start.packReveal(0, start.votes...))
		}
		end := start.afterVotes()
		t.Run(letters+": the last second", func(t *testing.T) {
			h := start.fork(t)
			h.at(end - 1)
			h.no(anyone, evm.Court.PackExecute(h.c), "TooEarly")
			h.replace(0)
		})
		t.Run(letters+": and the next", func(t *testing.T) {
			h := start.fork(t)
			h.at(end)
			h.no(anyone, evm.Court.PackReplace(h.id, n(0)), "TooLate")
			h.court(anyone, evm.Court.PackExecute(h.c))
			h.status(0, isClosed)
		})
	}
}

// TestAllMoneyGoesBackWithoutReferees: what the fines bring pays those that
// did vote, as far as it goes, and the rest is burned.
func TestAllMoneyGoesBackWithoutReferees(t *testing.T) {
	for _, kind := range []uint8{trial.WrongResult, trial.NoResult, trial.Unpaid} {
		t.Run("all silent, three times over", func(t *testing.T) {
			h := newHearing(t, kind).voting()
			for range maxReplaced {
				h.at(h.time(0) + committing)
				h.replace(0)
				h.draw(0)
			}
			h.at(h.time(0) + committing)
			h.no(anyone, evm.Court.PackReplace(h.id, n(0)), "NobodyToReplace")
			h.ends(h.time(0)+committing+revealing, void, purse{fines: 9 * fine, burned: 9 * fine})
		})
	}
	t.Run("nobody asks for others", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).voting()
		h.ends(h.afterVotes(), void, purse{fines: 3 * fine, burned: 3 * fine})
	})
	t.Run("one has voted", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).judged("gcc")
		h.ends(h.afterVotes(), void, purse{referees: fee, fines: 2 * fine, burned: 2*fine - fee})
	})
	t.Run("two have, and are divided", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).judged("gic")
		h.ends(h.afterVotes(), void, purse{referees: 2 * fee, fines: fine, burned: fine - 2*fee})
	})
	t.Run("others are called for, and nobody draws them", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).judged("gic")
		h.at(h.time(0) + committing + revealing)
		h.replace(0)
		h.ends(h.time(0)+drawing, void, purse{referees: 2 * fee, fines: fine, burned: fine - 2*fee})
	})
	t.Run("the last chance leaves them divided", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult).judged("gcc")
		for i := range maxReplaced {
			h.at(h.time(0) + committing + revealing)
			h.no(anyone, evm.Court.PackExecute(h.c), "TooEarly")
			h.replace(0)
			h.draw(0)
			h.vote(0, []string{".ic", "..c"}[i])
		}
		h.ends(h.time(0)+committing+revealing, void, purse{referees: 2 * fee, fines: 4 * fine, burned: 4*fine - 2*fee})
	})
}
