package requester

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/protocol"
)

// How long to wait before asking again, when nobody can tell when to.
const (
	firstRetry = time.Second
	lastRetry  = 30 * time.Second
)

// asking is how many parties are asked at the same time when the solver is
// back.
const asking = 16

// pause waits; it reports false when the job or the requester ended first.
func (r *Requester) pause(j *job, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-j.ended:
	case <-r.ctx.Done():
	}
	return false
}

// resync runs when the solver is (again) connected.
func (r *Requester) resync(ctx context.Context) {
	r.mu.Lock()
	defer r.mu.Unlock()
	room := make(chan struct{}, asking)
	for _, j := range r.live {
		r.spawn(func() {
			room <- struct{}{}
			defer func() { <-room }()
			if r.snapshot(j).Deal == nil {
				r.post(ctx, j, firstRetry)
			} else {
				r.attach(ctx, j)
			}
		})
	}
}

// resume takes up a job that had a deal when the requester was stopped.
func (r *Requester) resume(j *job) {
	if r.snapshot(j).State == atoll.JobDelivered {
		if err := r.settle(j); err != nil {
			r.cfg.Log.Warn("result cannot be paid yet", "error", err)
		}
	}
	r.attach(r.ctx, j)
	r.chase(j)
}

// chase asks the provider, less and less often, whether it has the voucher of
// an accepted job, in case its word got lost.
func (r *Requester) chase(j *job) {
	for wait := firstRetry; r.pause(j, wait); wait = min(2*wait, lastRetry) {
		if r.snapshot(j).State == atoll.JobAccepted {
			r.attach(r.ctx, j)
		}
	}
}

// post offers a job to the solver, as often as it takes; the solver answers
// with where it stands. wait is how long to wait if the solver cannot say.
func (r *Requester) post(ctx context.Context, j *job, wait time.Duration) {
	rec := r.snapshot(j)
	if rec.Deal != nil || rec.State.Ended() {
		return
	}
	body := atoll.Encode(protocol.JobPost{Offer: rec.Offer, Addrs: r.cfg.Peers.Addrs()})
	b, err := r.cfg.Peers.Call(ctx, r.solver, protocol.PostJob, body)
	var remote *peer.RemoteError
	switch {
	case err == nil:
	case refusal(err):
		r.fail(j, atoll.JobFailed, "the solver refused the offer: "+err.Error(), unmatched...)
		return
	case errors.As(err, &remote):
		r.cfg.Log.Warn("solver cannot take the offer now; trying again", "job", rec.ID, "error", err)
		r.mu.Lock()
		defer r.mu.Unlock()
		r.spawn(func() {
			if r.pause(j, wait) {
				r.post(r.ctx, j, min(2*wait, lastRetry))
			}
		})
		return
	default:
		return // it is away; resync posts it again
	}
	reply, err := atoll.Decode[protocol.JobReply](b)
	if err != nil {
		r.cfg.Log.Warn("solver's answer is unreadable", "job", rec.ID, "error", err)
		return
	}
	if r.heard(j, reply) {
		r.attach(ctx, j)
	}
}

// refusal reports whether asking again cannot help.
func refusal(err error) bool {
	for _, kind := range []error{atoll.ErrRefused, atoll.ErrReplayed, atoll.ErrExpired, atoll.ErrMalformed,
		atoll.ErrBadSignature, atoll.ErrUnfunded, atoll.ErrTooLarge, atoll.ErrWrongContent} {
		if errors.Is(err, kind) {
			return true
		}
	}
	return false
}

// heard takes the solver's word on where a job stands, and reports whether
// it gave the job its deal.
func (r *Requester) heard(j *job, reply protocol.JobReply) bool {
	switch reply.State {
	case protocol.Open:
		r.mu.Lock()
		j.cause = reply.Reason
		r.mu.Unlock()
		r.step(r.ctx, j, func(rec *atoll.Job) error {
			if rec.State != atoll.JobCreated {
				return errUnchanged
			}
			rec.State = atoll.JobOffered
			return nil
		})
	case protocol.Matched:
		if reply.Deal == nil {
			return false
		}
		err := r.take(r.ctx, j, *reply.Deal)
		if err != nil && !errors.Is(err, errUnchanged) {
			r.cfg.Log.Warn("deal refused", "error", err)
		}
		return err == nil
	case protocol.Closed:
		r.fail(j, atoll.JobFailed, reply.Reason, unmatched...)
	case protocol.Canceled:
		r.fail(j, atoll.JobCanceled, "canceled before a match", unmatched...)
	}
	return false
}

// attach tells the provider of a dealt job where its requester is.
func (r *Requester) attach(ctx context.Context, j *job) {
	rec := r.snapshot(j)
	if rec.Deal == nil || rec.State.Ended() {
		return
	}
	provider := r.learn(&rec)
	body := atoll.Encode(protocol.AttachPost{Deal: atoll.Hash(r.cfg.Domain, rec.Deal.Message), Addrs: r.cfg.Peers.Addrs()})
	b, err := r.cfg.Peers.Call(ctx, provider, protocol.Attach, body)
	if errors.Is(err, atoll.ErrNotFound) {
		// The solver proposes it to the provider before it tells us, so a
		// provider that never heard of it will not run it.
		r.cfg.Log.Warn("provider does not know the deal", "job", rec.ID)
		return
	}
	if err != nil {
		r.cfg.Log.Debug("provider is away", "job", rec.ID, "error", err)
		return
	}
	if s, err := atoll.Decode[protocol.DealState](b); err == nil && (s.State == "void" || s.State == "unpaid") {
		r.fail(j, atoll.JobFailed, "the provider gave the job up: "+s.Reason, atoll.JobDealt)
	}
}

// Cancel voids a job: at the solver if it has no deal, else at the provider,
// which stops it. What the run has cost until then is paid. Canceling a job
// that has ended is an error that says how it ended.
func (r *Requester) Cancel(ctx context.Context, id atoll.Digest) error {
	j := r.find(id)
	if j == nil {
		rec, err := Load(ctx, r.cfg.Store, id)
		if err != nil {
			return err
		}
		return fmt.Errorf("job %s has ended: it is %s", id, rec.State)
	}
	c, err := atoll.Sign(r.cfg.Signer, r.cfg.Domain, atoll.Cancel{Requester: r.cfg.Signer.Account(), JobOffer: id})
	if err != nil {
		return err
	}
	if r.snapshot(j).Deal == nil {
		b, err := r.cfg.Peers.Call(ctx, r.solver, protocol.CancelJob, atoll.Encode(c))
		if err == nil {
			if reply, err := atoll.Decode[protocol.JobReply](b); err == nil {
				r.heard(j, reply)
			}
		} else if ctx.Err() != nil {
			return err
		}
		// Whatever the solver knows or does: nobody runs a job to whose
		// beginning its requester does not agree.
		r.fail(j, atoll.JobCanceled, "canceled before a match", unmatched...)
	}
	rec := r.snapshot(j)
	if rec.State.Ended() {
		return nil
	}
	r.mu.Lock()
	j.canceling = true
	r.mu.Unlock()
	if _, err := r.cfg.Peers.Call(ctx, r.learn(&rec), protocol.Stop, atoll.Encode(c)); err != nil {
		return fmt.Errorf("cancel at provider %s: %w", rec.Provider, err)
	}
	return nil
}
