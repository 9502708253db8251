package ledger_test

import (
	"math/bits"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
	"pgregory.net/rapid"
)

// Who is right and answers in time loses nothing, whatever the other side does,
// as long as in every panel that is drawn more than half are honest. Nor does
// an honest referee. If the honest side accuses, it gets what is due to it.
func TestTheHonestLoseNothing(t *testing.T) {
	sequences(t, func(rt *rapid.T) {
		b := alone(rt)
		for _, who := range b.people {
			b.w.Fund(who, units(wealth))
			if err := b.w.Deposit(who, units(wealth)); err != nil {
				rt.Fatal(err)
			}
		}
		var before []atoll.Amount
		for len(b.trials) == 0 {
			d := b.bargain()
			before = before[:0]
			for _, who := range b.people {
				before = append(before, b.worth(who))
			}
			if d.evidence.Deal.Provider == b.people[2] || d.evidence.Deal.Provider == b.people[3] {
				b.open(d, ledger.Kind(b.upto("kind", 2)), true)
			}
		}
		c := b.trials[0]
		h := &honesty{table: b, trial: c, accuses: b.chance("the claimant is right", 50), liars: map[atoll.Account]bool{}}
		h.run()
		honest := c.Defendant()
		if h.accuses {
			honest = c.Claimant()
		}
		for i, who := range b.people {
			want := before[i]
			switch {
			case who == honest && h.accuses && !h.dismissed && !h.none:
				d, _ := b.w.Dispute(c.id)
				if c.kind == ledger.Unpaid && d.Pledge.Cmp(d.Due) < 0 {
					want = want.Add(d.Pledge)
				} else {
					want = want.Add(d.Due)
				}
			case who == honest, i >= referees && i < strangers && !h.liars[who]:
			default:
				continue
			}
			if got := b.worth(who); got.Cmp(want) < 0 {
				b.Fatalf("%s was right, had %s units and has %s, want at least %s", b.name(who), before[i].Units(), got.Units(), want.Units())
			}
		}
	})
}

// honesty is a dispute in which one side is right.
type honesty struct {
	*table
	*trial
	accuses   bool                   // the claimant is right
	liars     map[atoll.Account]bool // referees that lie, or say nothing
	dismissed bool                   // the other side gave in
	none      bool                   // there is no verdict
}

func (h *honesty) run() {
	h.neutral = true
	for {
		d, panels := h.w.Dispute(h.id)
		p := panels[d.Round()]
		stage, until := ledger.Phase(d, p, rules, h.at.Time)
		switch stage {
		case ledger.StageClosed:
			return
		case ledger.StageAnswer:
			h.answered(until)
		case ledger.StageDraw:
			if !h.accuses && h.table.chance("gives in", 10) {
				h.concede(h.trial, h.Claimant())
				continue
			}
			h.mine(int(rules.BeaconDelay)+1, byte(h.upto("salt", 255)))
			h.draw(h.trial, true)
			if now, _ := h.w.Dispute(h.id); now == d {
				// Too few referees are left, and so no verdict.
				h.none = true
				h.wait(until - h.at.Time)
			}
		case ledger.StageCommit:
			h.commits(d, p)
			h.wait(until - h.at.Time)
		case ledger.StageReveal:
			h.reveals(d)
			h.wait(until - h.at.Time)
		case ledger.StageReplace:
			h.replace(h.trial)
		case ledger.StageAppeal:
			// Who is wrong has lost, and may try again.
			if h.chance("appeals", 60) {
				loser := h.Claimant()
				if p.Majority() == ledger.Guilty {
					loser = h.Defendant()
				}
				h.appeal(h.trial, loser)
			}
			if now, _ := h.w.Dispute(h.id); now == d {
				h.wait(until - h.at.Time)
			}
		case ledger.StageExecute:
			if err := h.execute(h.trial, h.people[0]); err != nil {
				h.Fatalf("execute: %v", err)
			}
		}
	}
}

// answered is the stage in which the accused may answer. One that is right does.
func (h *honesty) answered(until uint64) {
	if !h.accuses && h.chance("gives in", 10) {
		h.concede(h.trial, h.Claimant())
		return
	}
	if h.accuses && h.chance("silent", 30) {
		h.wait(until - h.at.Time)
		return
	}
	if h.accuses && h.kind == ledger.Unpaid && h.chance("pays", 30) {
		h.showVoucher(h.trial)
		h.dismissed = true
		return
	}
	before, _ := h.w.Dispute(h.id)
	if h.kind == ledger.NoResult {
		r := h.deal.evidence.Result
		r.Deal, r.Provider, r.Status = h.Deal, h.Provider, atoll.StatusCompleted
		if h.accuses && h.chance("says it failed", 30) {
			r.Status, h.dismissed = atoll.StatusFailed, true
		}
		h.mayLose(h.Provider, rules.TopUp(before))
		_ = h.call("giveResult", h.Provider, court, nil, func() error { return h.w.GiveResult(h.Provider, h.Case, &r, true, h.at) })
	} else {
		h.contest(h.trial, h.Defendant())
	}
	if now, _ := h.w.Dispute(h.id); now == before {
		if !h.accuses {
			h.Fatalf("the accused could not answer")
		}
		h.dismissed = false
		h.wait(until - h.at.Time)
	}
}

// commits lets the referees of a panel commit, of whom fewer than half lie.
func (h *honesty) commits(d ledger.Dispute, p ledger.Panel) {
	var lying uint8
	for i := range p.Size {
		if h.liars[h.bench[d.Round()][i].referee] {
			lying |= 1 << i
		}
	}
	for i := range p.Size {
		if p.Committed&(1<<i) != 0 {
			continue
		}
		who := h.bench[d.Round()][i].referee
		if !h.liars[who] && 2*(bits.OnesCount8(lying)+1) < int(p.Size) && h.chance("a liar", 40) {
			h.liars[who] = true
			lying |= 1 << i
		}
		if h.liars[who] && h.chance("silent", 40) {
			continue
		}
		h.commit(h.trial, int(i), who, h.accuses != h.liars[who])
	}
}

func (h *honesty) reveals(d ledger.Dispute) {
	var votes []ledger.Vote
	for _, s := range h.bench[d.Round()] {
		if s.committed && !s.revealed && !(h.liars[s.referee] && h.chance("keeps it", 50)) {
			votes = append(votes, s.vote)
		}
	}
	h.reveal(h.trial, h.said[d.Round()], votes)
}
