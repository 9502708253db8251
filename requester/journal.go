package requester

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/store"
)

// Kinds of record in the store.
const (
	jobKind     = "job"     // atoll.Job, by id
	dealKind    = "dealt"   // a job's id, by its deal's
	accountKind = "account" // atoll.Voucher, by ledger, payer and payee: the last one signed
)

// errUnchanged says that a step found nothing to do.
var errUnchanged = errors.New("no change")

// step makes one transition of a job: change edits a copy of the record, the
// journal takes it, and only then it is the job's record. Steps of one job
// come one after the other.
func (r *Requester) step(ctx context.Context, j *job, change func(*atoll.Job) error) error {
	return r.stepWith(ctx, j, change, nil)
}

// stepWith is step with more writes in the same transaction.
func (r *Requester) stepWith(ctx context.Context, j *job, change func(*atoll.Job) error, also func(store.Tx, *atoll.Job) error) error {
	select {
	case <-j.turn:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { j.turn <- struct{}{} }()
	return r.move(ctx, j, change, also)
}

// move is stepWith for a caller that has the job's turn.
func (r *Requester) move(ctx context.Context, j *job, change func(*atoll.Job) error, also func(store.Tx, *atoll.Job) error) error {
	next := r.snapshot(j)
	if next.State.Ended() {
		return errUnchanged
	}
	next.Times = maps.Clone(next.Times)
	before := next.State
	if err := change(&next); err != nil {
		return err
	}
	if next.State != before {
		next.Times[next.State] = r.cfg.Now()
	}
	if err := r.journal(ctx, &next, also); err != nil {
		return err
	}
	r.mu.Lock()
	j.record = next
	if next.Deal != nil && next.State != before && next.State == atoll.JobDealt {
		r.byDeal[atoll.Hash(r.cfg.Domain, next.Deal.Message)] = j
	}
	if next.State.Ended() {
		j.timer.Stop()
		delete(r.live, next.ID)
		r.exposure.Release(next.ID)
		if next.Deal != nil {
			delete(r.byDeal, atoll.Hash(r.cfg.Domain, next.Deal.Message))
		}
		close(j.ended)
	} else {
		j.timer.Reset(r.untilDeadline(j, &next))
	}
	r.mu.Unlock()
	if next.State.Ended() {
		r.dropInputs(next.ID)
	}
	return nil
}

// journal writes the record, and what belongs to the same step, in one
// transaction.
func (r *Requester) journal(ctx context.Context, rec *atoll.Job, also func(store.Tx, *atoll.Job) error) error {
	var b []byte
	var err error
	if also == nil { // else it may change the record; other updates wait meanwhile
		if b, err = json.Marshal(rec); err != nil {
			return err
		}
	}
	err = r.cfg.Store.Update(ctx, func(tx store.Tx) error {
		if also != nil {
			if err := also(tx, rec); err != nil {
				return err
			}
			var err error
			if b, err = json.Marshal(rec); err != nil {
				return err
			}
		}
		return tx.Put(store.Record{Kind: jobKind, Key: key(rec.ID), State: string(rec.State), Value: b})
	})
	if err != nil {
		return fmt.Errorf("journal job %s as %s: %w", rec.ID, rec.State, err)
	}
	if r.cfg.Observe != nil {
		r.cfg.Observe(*rec)
	}
	return nil
}

func key(id atoll.Digest) string { return strings.TrimPrefix(id.Hex(), "0x") }

// untilDeadline is how long a job may stay in its state.
func (r *Requester) untilDeadline(j *job, rec *atoll.Job) time.Duration {
	var at uint64
	switch rec.State {
	case atoll.JobCreated, atoll.JobOffered:
		at = rec.Offer.Message.Expiry + matchGrace
	case atoll.JobDealt, atoll.JobDelivered:
		at = rec.Deal.Message.Deadline + 1
	default:
		at = rec.Deal.Message.Deadline + settleGrace
	}
	end := time.Unix(int64(at), 0)
	if j.late.After(end) {
		end = j.late
	}
	return max(end.Sub(r.cfg.Now()), 0)
}

// matchGrace is how many seconds after an offer's expiry the requester waits
// for the solver's last word; settleGrace, how many after the deadline for the
// provider to fetch its voucher. lateGrace is how long a requester that was
// away takes results whose deadline has passed, since it may have passed
// because nobody was there to take them.
const (
	matchGrace  = 2
	settleGrace = 24 * 3600
	lateGrace   = time.Minute
)

// unmatched are the states of a job without a deal.
var unmatched = []atoll.JobState{atoll.JobCreated, atoll.JobOffered}

// overdue ends a job whose deadline has passed.
func (r *Requester) overdue(j *job) {
	switch rec := r.snapshot(j); rec.State {
	case atoll.JobCreated:
		r.fail(j, atoll.JobFailed, "the solver could not be reached before the offer expired", rec.State)
	case atoll.JobOffered:
		cause := r.Cause(rec.ID)
		if cause == "" {
			cause = "the offer expired without a match"
		}
		r.fail(j, atoll.JobFailed, cause, rec.State)
	case atoll.JobDealt:
		r.fail(j, atoll.JobFailed, fmt.Sprintf("provider %s delivered no result by %s; nothing is paid",
			rec.Deal.Message.Provider, time.Unix(int64(rec.Deal.Message.Deadline), 0).UTC().Format(time.RFC3339)), rec.State)
	case atoll.JobDelivered:
		// It came in time, and is paid as soon as the chain tells what was paid before.
		if err := r.settle(j); err != nil && r.ctx.Err() == nil {
			if r.uncheckable(&rec, err) {
				r.fail(j, atoll.JobFailed, err.Error()+"; nothing is paid", rec.State)
				return
			}
			r.cfg.Log.Warn("result cannot be paid yet", "job", rec.ID, "error", err)
			r.mu.Lock()
			defer r.mu.Unlock()
			j.timer.Reset(lastRetry)
		}
	case atoll.JobAccepted:
		// The voucher is in the store and stays good; there is nobody to wait for.
		r.step(r.ctx, j, func(rec *atoll.Job) error { rec.State = atoll.JobPaid; return nil })
	}
}

// fail ends a job without a payment, if it is in one of the states.
func (r *Requester) fail(j *job, state atoll.JobState, why string, in ...atoll.JobState) {
	err := r.step(r.ctx, j, func(rec *atoll.Job) error {
		if !slices.Contains(in, rec.State) {
			return errUnchanged
		}
		rec.State, rec.Reason = state, why
		return nil
	})
	if err != nil && !errors.Is(err, errUnchanged) && r.ctx.Err() == nil {
		r.cfg.Log.Error("job cannot be ended", "error", err)
	}
}

// Load reads a job's record.
func Load(ctx context.Context, db *store.DB, id atoll.Digest) (j atoll.Job, err error) {
	err = db.View(ctx, func(tx store.Tx) error {
		rec, err := tx.Get(jobKind, key(id))
		if err != nil {
			return err
		}
		return json.Unmarshal(rec.Value, &j)
	})
	if err != nil {
		return j, fmt.Errorf("job %s: %w", id, err)
	}
	return j, nil
}

// List reads the jobs in a state, or all if it is empty, newest first; limit
// 0 is no limit.
func List(ctx context.Context, db *store.DB, state atoll.JobState, limit int) (jobs []atoll.Job, err error) {
	err = db.View(ctx, func(tx store.Tx) error {
		for rec, err := range tx.Scan(jobKind, store.ScanOptions{State: string(state), Limit: limit, Order: store.Newest}) {
			if err != nil {
				return err
			}
			var j atoll.Job
			if err := json.Unmarshal(rec.Value, &j); err != nil {
				return fmt.Errorf("job %s: %w", rec.Key, err)
			}
			jobs = append(jobs, j)
		}
		return nil
	})
	return jobs, err
}

// Abandon ends a job whose network is gone, so that nothing can come of it. It
// does nothing to a job that has ended.
func Abandon(ctx context.Context, db *store.DB, id atoll.Digest, why string, now time.Time) error {
	return db.Update(ctx, func(tx store.Tx) error {
		rec, err := tx.Get(jobKind, key(id))
		if err != nil {
			return err
		}
		var j atoll.Job
		if err := json.Unmarshal(rec.Value, &j); err != nil {
			return fmt.Errorf("job %s: %w", id, err)
		}
		if j.State.Ended() {
			return nil
		}
		j.State, j.Reason, j.Times[atoll.JobFailed] = atoll.JobFailed, why, now
		b, err := json.Marshal(j)
		if err != nil {
			return err
		}
		return tx.Put(store.Record{Kind: jobKind, Key: key(id), State: string(j.State), Value: b})
	})
}

// Find reads the one job whose id begins with the hex digits in prefix. It is
// atoll.ErrNotFound if there is none, and an error that names some if there
// are several.
func Find(ctx context.Context, db *store.DB, prefix string) (atoll.Job, error) {
	p := strings.ToLower(strings.TrimPrefix(prefix, "0x"))
	if len(p) < 4 {
		return atoll.Job{}, fmt.Errorf("job %q: give at least 4 hex digits of its id", prefix)
	}
	var found []atoll.Job
	err := db.View(ctx, func(tx store.Tx) error {
		for rec, err := range tx.Scan(jobKind, store.ScanOptions{After: before(p), Limit: 3}) {
			if err != nil {
				return err
			}
			if !strings.HasPrefix(rec.Key, p) {
				break
			}
			var j atoll.Job
			if err := json.Unmarshal(rec.Value, &j); err != nil {
				return fmt.Errorf("job %s: %w", rec.Key, err)
			}
			found = append(found, j)
		}
		return nil
	})
	switch {
	case err != nil:
		return atoll.Job{}, err
	case len(found) == 0:
		return atoll.Job{}, fmt.Errorf("job %q: %w; atoll list shows the jobs there are", prefix, atoll.ErrNotFound)
	case len(found) > 1:
		return atoll.Job{}, fmt.Errorf("job %q: more than one begins so: %s and %s; give more digits", prefix, found[0].ID, found[1].ID)
	}
	return found[0], nil
}

// before returns a key that sorts right before every key that begins with p.
func before(p string) string {
	b := []byte(p)
	b[len(b)-1]--
	return string(b) + "\xff"
}
