package dispute

import (
	"context"
	"slices"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
)

// docket is a dispute that is attended to, by one goroutine.
type docket struct {
	id     atoll.Digest
	wake   chan struct{}
	filing *Filing
	exam   *exam
	stage  ledger.Stage // that was told last
	asked  bool         // whether to appeal
	left   bool         // the account has no part in it any more
	tried  attempt
	due    attempt // the step of anyone's that waits for those who come first
}

// attempt is a step at a point of a dispute.
type attempt struct {
	action ledger.Action
	at     ledger.Dispute
	since  time.Time
	times  int
}

func (d *docket) poke() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// pause says when to look at a dispute again, beside when something happens to
// it: at the first of these.
type pause struct {
	at    time.Time     // on the chain's clock
	block uint64        // when there is this block
	after time.Duration // of waiting
	again bool          // now
	over  bool          // never
}

// soon makes the pause at most this long.
func (p *pause) soon(d time.Duration) {
	if d = max(d, time.Millisecond); p.after == 0 || d < p.after {
		p.after = d
	}
}

// attend brings a dispute to its end.
func (k *Keeper) attend(d *docket) {
	defer func() {
		if d.exam != nil {
			d.exam.stop()
		}
		k.mu.Lock()
		defer k.mu.Unlock()
		delete(k.open, d.id)
	}()
	for wait := firstRetry; ; {
		p, err := k.turn(d)
		switch {
		case k.ctx.Err() != nil || p.over:
			return
		case err != nil:
			k.cfg.Log.Warn("dispute cannot be looked at; trying again", "dispute", d.id, "error", err)
			p = pause{after: wait}
			wait = min(2*wait, lastRetry)
		default:
			wait = firstRetry
		}
		if !p.again && !k.wait(d, p) {
			return
		}
	}
}

// wait waits for a pause's end. It reports false when the keeper is closed.
func (k *Keeper) wait(d *docket, p pause) bool {
	var after <-chan time.Time
	if p.after > 0 {
		t := time.NewTimer(p.after)
		defer t.Stop()
		after = t.C
	}
	var judged <-chan struct{}
	if d.exam != nil && !d.exam.seen {
		judged = d.exam.done
	}
	at := time.NewTimer(0) // what it sends first is no harm
	defer at.Stop()
	for {
		head, now, changed, ok := k.clock.look()
		if ok && p.block > 0 && head.Number >= p.block {
			return true
		}
		if ok && !p.at.IsZero() {
			left := p.at.Sub(now)
			if left <= 0 {
				return true
			}
			at.Reset(left)
		}
		select {
		case <-d.wake:
			return true
		case <-judged:
			return true
		case <-after:
			return true
		case <-at.C:
		case <-changed:
		case <-k.ctx.Done():
			return false
		}
	}
}

// turn looks at a dispute, does at most one thing in it, and says when to look
// again.
func (k *Keeper) turn(d *docket) (pause, error) {
	ctx := k.ctx
	if d.exam != nil && d.exam.over() {
		d.exam.seen = true // it wakes this goroutine once
	}
	head, now, _, ok := k.clock.look()
	if !ok {
		return pause{block: 1}, nil
	}
	s, err := k.cfg.Court.State(ctx, d.id)
	if err != nil {
		return pause{}, err
	}
	if s.Dispute.Status == ledger.Closed {
		if d.filing == nil { // it was closed while nobody was here
			if f, err := k.cfg.Court.Filing(ctx, d.id); err == nil {
				d.filing = &f
			}
		}
		k.tell(d, &s, ledger.StageClosed, 0, nil, "")
		return pause{over: true}, nil
	}
	if d.filing == nil || d.filing.Result == nil && s.Dispute.Status != ledger.Open {
		f, err := k.cfg.Court.Filing(ctx, d.id)
		if err != nil {
			return pause{}, err
		}
		d.filing = &f
	}
	if !k.concerned(d, &s) {
		d.left = true
		k.tell(d, &s, ledger.StageNone, 0, nil, "")
		return pause{over: true}, k.put(ctx, docketKind, d.id.Hex(), stateLeft, Docket{ID: d.id})
	}
	at := ledger.Block{Time: uint64(now.Unix()), Number: head.Number + 1}
	stage, until := ledger.Phase(s.Dispute, s.Panel(), k.rules, at.Time)
	v := view{docket: d, state: &s, stage: stage, head: head, now: now}
	if until != 0 {
		v.until = time.Unix(int64(until), 0)
	}
	if stage != d.stage {
		k.tell(d, &s, stage, until, nil, "")
	}
	p := pause{at: v.until}
	m, err := k.choose(ctx, &v, ledger.Steps(d.filing.Case, s.Dispute, s.Panel(), k.rules, at), &p)
	if err != nil || m == nil {
		return p, err
	}
	return k.do(ctx, &v, m, p)
}

// do makes a move. One that fails, as when somebody else made it first, is left
// if the dispute has moved on, and tried again if it has not.
func (k *Keeper) do(ctx context.Context, v *view, m *Move, p pause) (pause, error) {
	d := v.docket
	if t := &d.tried; t.action == m.Action && t.at == v.state.Dispute {
		if left := t.since.Add(min(firstRetry<<min(t.times, 6), lastRetry)).Sub(k.cfg.Now()); left > 0 {
			p.soon(left)
			return p, nil
		}
		t.times++
	} else {
		*t = attempt{action: m.Action, at: v.state.Dispute}
	}
	if k.cfg.Fund != nil && !m.Cost.IsZero() {
		if err := k.cfg.Fund(ctx, m.Cost); err != nil && ctx.Err() == nil {
			k.cfg.Log.Error("the escrow lacks what a step in a dispute costs", "dispute", d.id, "step", m.Action, "cost", m.Cost, "error", err)
		}
	}
	err := k.cfg.Court.Do(ctx, *m)
	d.tried.since = k.cfg.Now()
	if ctx.Err() != nil {
		return p, ctx.Err()
	}
	if err != nil {
		k.cfg.Log.Info("step in a dispute failed", "dispute", d.id, "step", m.Action, "error", err)
	} else {
		k.cfg.Log.Info("step in a dispute", "dispute", d.id, "step", m.Action, "why", v.why)
		k.tell(d, v.state, v.stage, unix(v.until), m, v.why)
	}
	return pause{again: true}, nil
}

func unix(t time.Time) uint64 {
	if t.IsZero() {
		return 0
	}
	return uint64(t.Unix())
}

// tell tells the observer.
func (k *Keeper) tell(d *docket, s *State, stage ledger.Stage, until uint64, did *Move, why string) {
	d.stage = stage
	if k.cfg.Observe == nil || d.filing == nil {
		return
	}
	p := Progress{Filing: d.filing, State: *s, Stage: stage, Did: did, Why: why, Left: d.left}
	if until != 0 {
		p.Until = time.Unix(int64(until), 0)
	}
	k.cfg.Observe(p)
}

// concerned reports whether the account has a part in a dispute: as a party, or
// as a referee that is to vote or has voted.
func (k *Keeper) concerned(d *docket, s *State) bool {
	c, me := &d.filing.Case, k.cfg.Account
	return me == c.Requester || me == c.Provider ||
		slices.Contains(s.Referees[0], me) || slices.Contains(s.Referees[1], me)
}
