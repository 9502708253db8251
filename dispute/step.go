package dispute

import (
	"context"
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
)

// view is a dispute at a moment.
type view struct {
	*docket
	state *State
	stage ledger.Stage
	until time.Time // when the stage ends; zero if at no time
	head  Head
	now   time.Time // on the chain's clock
	why   string    // of what is done
}

// choose picks the move to make now of the steps that can be taken; nil if
// there is none. It shortens the pause to when there may be one.
func (k *Keeper) choose(ctx context.Context, v *view, steps []ledger.Step, p *pause) (*Move, error) {
	c, me := &v.filing.Case, k.cfg.Account
	for _, s := range steps {
		var m *Move
		var err error
		switch s.Action {
		case ledger.ActContest:
			if s.By == me {
				m, err = k.answer(ctx, v)
			}
		case ledger.ActGiveResult:
			if s.By == me && k.cfg.Seller != nil {
				m, err = k.give(ctx, v)
			}
		case ledger.ActConcede:
			if s.By == me {
				m, err = k.relent(v)
			}
		case ledger.ActCommit:
			m, err = k.commit(ctx, v, s.Positions)
		case ledger.ActReveal:
			m, err = k.reveal(ctx, v, s.Positions)
		case ledger.ActAppeal:
			if s.By == me && k.cfg.Appeal != nil && !v.asked {
				v.asked = true
				panel := v.state.Panel()
				if k.cfg.Appeal(ctx, v.filing, panel.Majority()) {
					m = &Move{Action: s.Action}
				}
			}
		case ledger.ActDraw:
			if k.mine(v, s.Action, p) && !k.lenient(v, p) {
				m = &Move{Action: s.Action, Beacon: v.state.Panel().Beacon}
			}
		case ledger.ActCallAgain, ledger.ActReplace, ledger.ActExecute:
			if k.mine(v, s.Action, p) {
				m = &Move{Action: s.Action}
			}
		}
		if m != nil || err != nil {
			if m != nil {
				m.Case, m.Round = *c, v.state.Dispute.Round()
				if m.Action != ledger.ActConcede { // what conceding costs, the court has already
					m.Cost = s.Cost
				}
			}
			return m, err
		}
	}
	if b := v.state.Panel().Beacon; v.stage == ledger.StageDraw && v.head.Number < b {
		p.block = b
		if k.cfg.Nudge != nil && k.mine(v, "nudge", p) {
			if err := k.cfg.Nudge(ctx); err != nil {
				return nil, fmt.Errorf("make a block: %w", err)
			}
			p.soon(firstRetry)
		}
	}
	return nil, nil
}

// mine reports whether it is this account's turn to take a step that anyone
// may take. Those with a part in the dispute wait for each other, so that they
// do not all pay for the same step.
func (k *Keeper) mine(v *view, a ledger.Action, p *pause) bool {
	if v.due.action != a || v.due.at != v.state.Dispute {
		v.due = attempt{action: a, at: v.state.Dispute, since: k.cfg.Now()}
	}
	left := v.due.since.Add(time.Duration(k.rank(v)) * k.cfg.Stagger).Sub(k.cfg.Now())
	if left > 0 {
		p.soon(left)
	}
	return left <= 0
}

// rank is how many come before this account.
func (k *Keeper) rank(v *view) int {
	c := &v.filing.Case
	switch k.cfg.Account {
	case c.Claimant():
		return 0
	case c.Defendant():
		return 1
	}
	i, ok := k.position(v.state, v.state.Dispute.Round())
	if !ok {
		i, _ = k.position(v.state, 0)
	}
	return 2 + int(i)
}

// lenient reports whether to leave a draw for a while: a requester who missed
// a result, and was given it, may take its accusation back until then.
func (k *Keeper) lenient(v *view, p *pause) bool {
	d, panel := &v.state.Dispute, v.state.Panel()
	if d.Kind != ledger.NoResult || d.Round() != 0 || panel.Replaced != 0 {
		return false
	}
	until := k.mercy(v)
	decided := k.cfg.Account == v.filing.Case.Requester && v.exam != nil && v.exam.over()
	if decided || !v.now.Before(until) {
		return false
	}
	p.at = until
	return true
}

// mercy is until when a draw is left for.
func (k *Keeper) mercy(v *view) time.Time {
	return time.Unix(int64(v.state.Dispute.Time+uint64(k.rules.Draw)/4), 0)
}

// answer is what the accused of a wrong result, or of want of payment, does.
func (k *Keeper) answer(ctx context.Context, v *view) (*Move, error) {
	contest := &Move{Action: ledger.ActContest}
	r := v.filing.Result
	if r == nil {
		return nil, fmt.Errorf("dispute %s is about %d and has no result: %w", v.id, v.filing.Kind, atoll.ErrMalformed)
	}
	if v.filing.Kind == ledger.Unpaid {
		if k.cfg.Buyer == nil {
			return nil, nil // another node of the account knows
		}
		return k.answerUnpaid(ctx, v)
	}
	if k.cfg.Seller == nil {
		return nil, nil
	}
	if k.cfg.Judge == nil {
		v.why = "the result is said to be wrong, and this node does not run it again"
		return contest, nil
	}
	f, ok := k.judge(v, r, v.until, k.rules.Answer)
	if !ok {
		return nil, nil
	}
	opinion, why := Compare(r, f)
	if v.why = why; opinion == Wrong {
		k.giveIn(v)
		return nil, nil
	}
	return contest, nil
}

// giveIn tells, once, that an accusation is not answered, since it is true.
func (k *Keeper) giveIn(v *view) {
	if v.exam.told {
		return
	}
	v.exam.told = true
	k.cfg.Log.Warn("an accusation is true and is not contested", "dispute", v.id, "why", v.why)
	k.tell(v.docket, v.state, v.stage, unix(v.until), nil, "the accusation is true: "+v.why)
}

// answerUnpaid pays what is owed, or says that nothing is.
func (k *Keeper) answerUnpaid(ctx context.Context, v *view) (*Move, error) {
	receipt, err := k.cfg.Buyer.Receipt(ctx, v.filing)
	if err != nil {
		return nil, err
	}
	if receipt != nil {
		v.why = "the provider has signed that it was paid"
		return &Move{Action: ledger.ActShowReceipt, Receipt: receipt}, nil
	}
	stance, why, err := k.cfg.Buyer.Stance(ctx, v.filing)
	if err != nil {
		return nil, err
	}
	v.why = why
	if stance == Undecided {
		stance, v.why = Refuses, "nothing is known of the result"
		if k.cfg.Judge != nil {
			f, ok := k.judge(v, v.filing.Result, v.until, k.rules.Answer)
			if !ok {
				return nil, nil
			}
			var owes bool
			if owes, v.why = Weigh(ledger.Unpaid, v.filing.Result, f); owes {
				stance = Accepts
			}
		}
	}
	if stance == Refuses {
		return &Move{Action: ledger.ActContest}, nil
	}
	needed := v.state.Panels[0].Paid.Add(v.state.Dispute.Due)
	voucher, err := k.cfg.Buyer.Voucher(ctx, v.filing.Case.Provider, needed)
	if err != nil {
		return nil, fmt.Errorf("voucher for %s ATOLL: %w", needed, err)
	}
	return &Move{Action: ledger.ActShowVoucher, Voucher: &voucher}, nil
}

// give is what a provider accused of no result does.
func (k *Keeper) give(ctx context.Context, v *view) (*Move, error) {
	r, err := k.cfg.Seller.Result(ctx, v.filing.Case.Deal)
	if err != nil {
		return nil, fmt.Errorf("result of deal %s: %w", v.filing.Case.Deal, err)
	}
	v.why = fmt.Sprintf("the result says %q", r.Message.Status)
	return &Move{Action: ledger.ActGiveResult, Result: &r}, nil
}

// relent takes the accusation of a missing result back, if one was given that
// is right: it costs nothing then, and would be lost.
func (k *Keeper) relent(v *view) (*Move, error) {
	d := &v.state.Dispute
	until := k.mercy(v)
	if d.Kind != ledger.NoResult || d.Status != ledger.Drawing || k.cfg.Judge == nil || v.filing.Result == nil || !v.now.Before(until) {
		return nil, nil
	}
	f, ok := k.judge(v, v.filing.Result, until, k.rules.Draw/4)
	if !ok {
		return nil, nil
	}
	opinion, why := Compare(v.filing.Result, f)
	v.why = why
	if opinion == Right && f.Withheld == "" || !v.filing.Result.Status.Repeats() {
		return &Move{Action: ledger.ActConcede}, nil
	}
	return nil, nil
}
