package requester

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
)

// verifyGrace is how long after the deal's deadline a requester still tries to
// have a result verified.
const verifyGrace = 10 * time.Minute

// errUnverified says that a result is neither confirmed nor refuted.
var errUnverified = errors.New("the result could not be verified")

// verify has a delivered result checked, if the requester wants that, and ends
// the job if it is wrong. The caller has the job's turn.
func (r *Requester) verify(ctx context.Context, j *job, canceling bool) error {
	rec := r.snapshot(j)
	status := rec.Result.Message.Status
	switch {
	case r.cfg.Verify == nil, rec.Attestation != nil:
		return nil // an attestation against the result ended the job
	case status == atoll.StatusFailed, status == atoll.StatusCanceled && canceling:
		return nil // nothing is due, or the requester knows why it stopped
	}
	a, wrong := r.cfg.Verify(ctx, rec)
	if wrong != nil && !errors.Is(wrong, atoll.ErrRefused) {
		r.tell(j, wrong.Error())
		// Whatever kind of error it is, the provider should ask again.
		return fmt.Errorf("%w: %v: %w", errUnverified, wrong, atoll.ErrUnreachable)
	}
	err := r.move(ctx, j, func(rec *atoll.Job) error {
		rec.Attestation = a
		if wrong != nil {
			rec.State, rec.Reason = atoll.JobFailed, fmt.Sprintf("%v; nothing is paid", wrong)
		}
		return nil
	}, nil)
	return errors.Join(err, wrong)
}

// tell says why a job does not go on, unless it said so before.
func (r *Requester) tell(j *job, why string) {
	r.mu.Lock()
	fresh := j.cause != why
	j.cause = why
	r.mu.Unlock()
	if fresh && r.cfg.Waiting != nil {
		r.cfg.Waiting(r.snapshot(j).ID, why)
	}
}

// uncheckable reports whether err says that a result was not verified, and it
// has waited too long for it.
func (r *Requester) uncheckable(rec *atoll.Job, err error) bool {
	end := time.Unix(int64(rec.Deal.Message.Deadline), 0).Add(verifyGrace)
	return errors.Is(err, errUnverified) && r.cfg.Now().After(end)
}
