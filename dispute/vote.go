package dispute

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
)

// marginMost is how long before the end of a window a judge is done at the
// latest, in which its transaction can be included; of a short window it is a
// quarter.
const marginMost = 15 * time.Minute

// exam is a judge's work on a dispute.
type exam struct {
	result atoll.Result
	stage  ledger.Stage
	stop   context.CancelFunc
	done   chan struct{} // closed when the rest is set
	found  Finding
	err    error

	seen bool // that it is over
	told bool // what came of it
}

func (e *exam) over() bool {
	select {
	case <-e.done:
		return true
	default:
		return false
	}
}

// judge is what a judge finds of a result by some time before until. It reports
// false while it is at work.
func (k *Keeper) judge(v *view, r *atoll.Result, until time.Time, window uint32) (Finding, bool) {
	e := v.exam
	if e != nil && (e.result != *r || e.stage != v.stage) {
		e.stop()
		e = nil
	}
	if e != nil && e.over() {
		if e.err != nil && k.ctx.Err() == nil {
			return Finding{Trouble: e.err.Error()}, true
		}
		return e.found, e.err == nil
	}
	if e == nil {
		e = &exam{result: *r, stage: v.stage, done: make(chan struct{})}
		var ctx context.Context
		ctx, e.stop = context.WithCancel(k.ctx)
		margin := min(time.Duration(window)*time.Second/4, marginMost)
		by := k.cfg.Now().Add(max(until.Sub(v.now)-margin, 0))
		filing, result := *v.filing, *r
		k.work.Go(func() {
			defer close(e.done)
			defer e.stop()
			e.found, e.err = k.cfg.Judge.Examine(ctx, &filing, &result, by)
		})
		v.exam = e
	}
	return Finding{}, false
}

// commit is a referee's first step: it judges, journals its vote, and commits
// to it.
func (k *Keeper) commit(ctx context.Context, v *view, missing uint8) (*Move, error) {
	round := v.state.Dispute.Round()
	i, sits := k.position(v.state, round)
	if !sits || missing&(1<<i) == 0 || !k.cfg.Referee {
		return nil, nil
	}
	var vote Vote
	decided, err := k.get(ctx, voteKind, voteKey(v.id, round), &vote)
	if err != nil {
		return nil, err
	}
	if !decided {
		if vote, decided, err = k.decide(ctx, v, round); err != nil || !decided {
			return nil, err
		}
	}
	v.why = vote.Why
	return &Move{Action: ledger.ActCommit, Position: i, Vote: &vote}, nil
}

// decide makes up a referee's mind, and journals it. It reports false while it
// is at work.
func (k *Keeper) decide(ctx context.Context, v *view, round int) (Vote, bool, error) {
	r := v.filing.Result
	if k.cfg.Judge == nil || r == nil {
		return Vote{}, false, fmt.Errorf("dispute %s has nothing to judge, or nobody here who could: %w", v.id, atoll.ErrRefused)
	}
	f, ok := k.judge(v, r, v.until, k.rules.Commit)
	if !ok {
		return Vote{}, false, nil
	}
	vote := Vote{ID: v.id, Round: round}
	vote.Guilty, vote.Why = Weigh(v.filing.Kind, r, f)
	if _, err := io.ReadFull(k.cfg.Rand, vote.Salt[:]); err != nil {
		return vote, false, fmt.Errorf("salt: %w", err)
	}
	k.cfg.Log.Info("referee has judged", "dispute", v.id, "guilty", vote.Guilty, "why", vote.Why)
	return vote, true, k.put(ctx, voteKind, voteKey(v.id, round), "", vote)
}

// reveal is a referee's second step.
func (k *Keeper) reveal(ctx context.Context, v *view, missing uint8) (*Move, error) {
	round := v.state.Dispute.Round()
	i, sits := k.position(v.state, round)
	if !sits || missing&(1<<i) == 0 {
		return nil, nil
	}
	var vote Vote
	decided, err := k.get(ctx, voteKind, voteKey(v.id, round), &vote)
	if err != nil || !decided {
		return nil, err
	}
	v.why = vote.Why
	return &Move{Action: ledger.ActReveal, Position: i, Vote: &vote}, nil
}
