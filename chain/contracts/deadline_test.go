package contracts_test

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
)

// TestNoSecondAllowsTwoAdjacentSteps: whoever makes blocks chooses their time
// by a few seconds. So at each deadline there is no second in which both the
// step before it and the one after it can be taken, and none in which neither
// can: the order of two transactions in one block decides nothing.
func TestNoSecondAllowsTwoAdjacentSteps(t *testing.T) {
	type step struct {
		by   *atoll.KeySigner
		call []byte
	}
	execute := func(h *hearing) step { return step{anyone, evm.Court.PackExecute(h.c)} }
	appeal := func(h *hearing) step { return step{provider, evm.Court.PackAppeal(h.c)} }
	replace := func(h *hearing) step { return step{anyone, evm.Court.PackReplace(h.id, n(0))} }
	reveal := func(h *hearing) step { return step{anyone, h.packReveal(0, h.votes...)} }
	draw := func(h *hearing) step {
		number := int64(0)
		if h.round(0).Status == isAppealed {
			number = 1
		}
		return step{anyone, evm.Court.PackDraw(h.c, h.header(number))}
	}
	// The last commitment of a panel: the list of them is then complete.
	var lastOne = func(h *hearing) step {
		who := h.panel(0)[2]
		return step{who, h.packCommit(0, h.commitment(0, 2, who, true))}
	}
	for _, c := range []struct {
		name          string
		kind          uint8
		play          func(h *hearing)
		deadline      func(h *hearing) uint64
		before, after func(h *hearing) step
	}{
		{"contest, or be guilty", trial.WrongResult, (*hearing).open, func(h *hearing) uint64 { return h.time(0) },
			func(h *hearing) step { return step{provider, h.packAnswer()} }, execute},
		{"give the result, or be guilty", trial.NoResult, (*hearing).open, func(h *hearing) uint64 { return h.time(0) },
			func(h *hearing) step { return step{provider, h.packAnswer()} }, execute},
		{"concede, or be right", trial.WrongResult, (*hearing).open, func(h *hearing) uint64 { return h.time(0) },
			func(h *hearing) step { return step{requester, evm.Court.PackConcede(h.c)} }, execute},
		{"show a voucher, or be guilty", trial.Unpaid, (*hearing).open, func(h *hearing) uint64 { return h.time(0) },
			func(h *hearing) step {
				r, vs := trial.Compact(h.voucher(requester, provider.Account(), price).Signature)
				return step{anyone, evm.Court.PackShowVoucher(h.c, n(price), r, vs)}
			}, execute},
		{"draw, or give all money back", trial.WrongResult, func(h *hearing) { h.contested() },
			func(h *hearing) uint64 { return h.time(0) + drawing }, draw, execute},
		{"draw others, or give all money back", trial.WrongResult, func(h *hearing) { h.judged("gcc"); h.at(h.afterVotes() - 1); h.replace(0) },
			func(h *hearing) uint64 { return h.time(0) + drawing }, draw, execute},
		{"draw for the appeal, or leave the verdict", trial.WrongResult,
			func(h *hearing) {
				h.judged("ggg")
				h.at(h.time(0) + committing + revealing)
				h.court(provider, evm.Court.PackAppeal(h.c))
			}, func(h *hearing) uint64 { return h.time(1) + drawing }, draw, execute},
		{"commit, or be replaced", trial.WrongResult, func(h *hearing) { h.voting(); h.commit(0, "gg-") },
			func(h *hearing) uint64 { return h.time(0) + committing }, lastOne, replace},
		{"be bound, or be seen", trial.WrongResult, func(h *hearing) { h.voting(); h.commit(0, "ggg") },
			func(h *hearing) uint64 { return h.time(0) + committing }, nil, reveal},
		{"reveal, or be replaced", trial.WrongResult, func(h *hearing) { h.voting(); h.commit(0, "ggg") },
			func(h *hearing) uint64 { return h.time(0) + committing + revealing }, reveal, replace},
		{"appeal, or let it be", trial.WrongResult, func(h *hearing) { h.judged("ggg") }, (*hearing).afterVotes, appeal, execute},
		{"replace, or give all money back", trial.WrongResult, func(h *hearing) { h.judged("gcc") }, (*hearing).afterVotes, replace, execute},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := newHearing(t, c.kind)
			c.play(start)
			end := c.deadline(start)
			for _, at := range []uint64{end - 2, end - 1, end, end + 1} {
				can := func(s func(h *hearing) step) bool {
					h := start.fork(t)
					move := s(h)
					h.at(at)
					return h.Call(move.by.Account(), h.Contracts.Court, move.call).Err == nil
				}
				if c.before != nil {
					equal(t, "the step before", can(c.before), at < end)
				}
				equal(t, "the step after", can(c.after), at >= end)
			}
		})
	}
}
