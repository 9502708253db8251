package provider

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

// deal is a live deal, worked on by one goroutine.
type deal struct {
	record Record        // guarded by Provider.mu
	wake   chan struct{} // the requester is here now
	cancel context.CancelCauseFunc
	ctx    context.Context // ends when the requester cancels
	holds  bool            // capacity is taken for it; guarded by Provider.mu
}

// Times of the delivery.
const (
	firstRetry = 50 * time.Millisecond
	lastRetry  = 30 * time.Second
	payGrace   = 24 * time.Hour // see Config.PayGrace
)

// start takes a deal up, from the state of its record. Held says that its
// capacity is taken already.
func (p *Provider) start(rec Record, held bool) {
	d := &deal{record: rec, wake: make(chan struct{}, 1), holds: rec.State == Accepted}
	d.ctx, d.cancel = context.WithCancelCause(p.ctx)
	m := &rec.Notice.Deal.Message
	p.mu.Lock()
	p.live[rec.ID] = d
	p.byOffer[m.JobOffer] = d
	if d.holds && !held {
		p.inUse = plus(p.inUse, rec.Notice.Job.Message.Needs)
	}
	p.exposure.Restore(rec.ID, m.Requester, m.Provider, m.MaxPrice)
	p.cfg.Peers.Learn(rec.Notice.Job.Message.Peer, rec.Notice.RequesterAddrs)
	p.spawn(func() {
		defer d.cancel(nil)
		p.pursue(d)
	})
	p.mu.Unlock()
}

func plus(a, b atoll.Resources) atoll.Resources {
	a.CPU, a.Memory, a.Disk, a.GPUs = a.CPU+b.CPU, a.Memory+b.Memory, a.Disk+b.Disk, a.GPUs+b.GPUs
	return a
}

func minus(a, b atoll.Resources) atoll.Resources {
	a.CPU, a.Memory, a.Disk, a.GPUs = a.CPU-b.CPU, a.Memory-b.Memory, a.Disk-b.Disk, a.GPUs-b.GPUs
	return a
}

// free gives a deal's capacity back; the caller has the lock.
func (p *Provider) free(d *deal) {
	if !d.holds {
		return
	}
	d.holds = false
	p.inUse = minus(p.inUse, d.record.Notice.Job.Message.Needs)
}

func (p *Provider) snapshot(d *deal) Record {
	p.mu.Lock()
	defer p.mu.Unlock()
	return d.record
}

// pursue brings a deal to its end.
func (p *Provider) pursue(d *deal) {
	if p.snapshot(d).State == Accepted {
		p.perform(d)
	}
	if p.snapshot(d).State == Finished {
		p.collect(d)
	}
}

// perform runs an accepted deal: it asks the requester whether to begin,
// fetches what the job needs, runs it, and journals the signed result.
func (p *Provider) perform(d *deal) {
	rec := p.snapshot(d)
	o := &rec.Notice.Job.Message
	deadline := time.Unix(int64(rec.Notice.Deal.Message.Deadline), 0)
	begun := false
	err := p.retry(d, deadline, func(ctx context.Context) error {
		consent, err := p.begin(ctx, &rec)
		if err != nil {
			return err
		}
		rec.Consent, begun = consent, true
		limits := content.Limits{Bytes: max(o.Needs.Disk, 1<<20) + moduleLimit}
		for _, root := range []atoll.CID{o.Module, o.Inputs} {
			if err := p.cfg.Content.Fetch(ctx, o.Peer, root, limits); err != nil {
				return fmt.Errorf("fetch %s from the requester: %w", root, err)
			}
		}
		return nil
	})
	if p.ctx.Err() != nil {
		return
	}
	res := atoll.Result{Deal: rec.ID, Provider: p.cfg.Signer.Account(), Status: atoll.StatusFailed}
	switch {
	case errors.Is(err, atoll.ErrCanceled):
		res.Message = canceledEarly
	case err != nil && begun:
		res.Message = clip(err.Error())
	case err != nil:
		p.void(d, err.Error())
		return
	default:
		res = p.run(d, &rec)
	}
	if p.ctx.Err() != nil {
		return // the node stops; the job runs again at the next start
	}
	if !res.Output.IsZero() { // it must survive a crash, since the result does
		if err := p.cfg.Blocks.Pin(p.ctx, res.Output, owner(rec.ID)); err != nil {
			p.cfg.Log.Error("outputs cannot be kept", "deal", rec.ID, "error", err)
			res = atoll.Result{Deal: rec.ID, Provider: res.Provider, Status: atoll.StatusFailed, Message: clip(err.Error())}
		}
	}
	signed, err := atoll.Sign(p.cfg.Signer, p.cfg.Domain, res)
	if errors.Is(err, atoll.ErrMalformed) { // an engine said what no result can say
		p.cfg.Log.Error("result is not valid", "deal", rec.ID, "error", err)
		signed, err = atoll.Sign(p.cfg.Signer, p.cfg.Domain, atoll.Result{Deal: rec.ID,
			Provider: res.Provider, Status: atoll.StatusFailed, Message: clip(err.Error())})
	}
	if err == nil {
		rec.State, rec.Result = Finished, &signed
		err = p.next(p.ctx, d, rec, nil)
	}
	if err != nil {
		p.cfg.Log.Error("result cannot be kept", "deal", rec.ID, "error", err)
		return
	}
	p.tell(rec)
}

// begin asks the requester whether to start, which it answers with its word
// that this is the deal for its offer. The result's journal entry keeps it: a
// deal that is interrupted before that asks again.
func (p *Provider) begin(ctx context.Context, rec *Record) (*atoll.Signed[atoll.Consent], error) {
	b, err := p.cfg.Peers.Call(ctx, rec.Notice.Job.Message.Peer, protocol.Begin, atoll.Encode(rec.Notice))
	if err != nil {
		return nil, err
	}
	c, err := atoll.Decode[atoll.Signed[atoll.Consent]](b)
	if err != nil {
		return nil, err
	}
	if _, err := c.Verify(p.cfg.Domain); err != nil {
		return nil, err
	}
	if c.Message.Deal != rec.ID || c.Message.Requester != rec.Notice.Deal.Message.Requester {
		return nil, fmt.Errorf("consent of %s to deal %s is not to this one: %w", c.Message.Requester, c.Message.Deal, atoll.ErrRefused)
	}
	return &c, nil
}

// owner is whose pin keeps a deal's outputs until the deal has ended.
func owner(deal atoll.Digest) string { return "deal/" + deal.Hex() }

// canceledEarly is the message of a result for which nothing ran.
const canceledEarly = "canceled before it ran"

// moduleLimit bounds what a module may bring beside the job's own disk.
const moduleLimit = 1 << 30

// tell lets the solver know of a result, beside the delivery.
func (p *Provider) tell(rec Record) {
	if solver, ok := p.solverOf(&rec); ok {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.spawn(func() { p.finish(p.ctx, solver, rec) })
	}
}

// run executes the job under the gate.
func (p *Provider) run(d *deal, rec *Record) atoll.Result {
	res := atoll.Result{Deal: rec.ID, Provider: p.cfg.Signer.Account(), Status: atoll.StatusFailed}
	select {
	case p.gate <- struct{}{}:
		defer func() { <-p.gate }()
	case <-d.ctx.Done():
	}
	if errors.Is(context.Cause(d.ctx), atoll.ErrCanceled) {
		res.Message = canceledEarly
		return res
	}
	id := rec.Notice.Deal.Message.JobOffer
	rep, err := p.cfg.Runner.Run(d.ctx, id, &rec.Notice.Job.Message, p.logs(rec))
	if err != nil {
		p.cfg.Log.Error("job cannot be run", "deal", rec.ID, "error", err)
		res.Message = clip(err.Error())
		return res
	}
	res.Status, res.ExitCode, res.Output, res.Gas, res.Memory = rep.Status, rep.ExitCode, rep.Output, rep.Gas, rep.Memory
	res.Duration, res.Engine, res.Message = uint64(rep.Duration.Milliseconds()), rep.Engine, rep.Message
	return res
}

func clip(s string) string { return strings.ToValidUTF8(s[:min(len(s), atoll.MaxSentence/2)], "") }

// logs sends what the job prints to the requester while it runs. What is lost
// on the way is still in the result.
func (p *Provider) logs(rec *Record) engine.LogSink {
	var sent [3]uint64
	to := rec.Notice.Job.Message.Peer
	return func(s engine.Stream, chunk []byte) {
		for len(chunk) > 0 {
			part := chunk[:min(len(chunk), logChunk)]
			body := atoll.Encode(protocol.LogChunk{Deal: rec.ID, Stream: uint8(s), Offset: sent[s], Bytes: part})
			p.cfg.Peers.Notify(to, protocol.Log, body)
			sent[s] += uint64(len(part))
			chunk = chunk[len(part):]
		}
	}
}

const logChunk = 32 << 10

// collect delivers a finished deal's result until the requester has paid, or
// will not.
func (p *Provider) collect(d *deal) {
	rec := p.snapshot(d)
	m := &rec.Notice.Deal.Message
	due := settle.Due(m, &rec.Result.Message)
	if m.Provider == m.Requester { // nobody owes itself
		due = atoll.Amount{}
	}
	to := rec.Notice.Job.Message.Peer
	until := time.Unix(int64(m.Deadline), 0).Add(p.cfg.PayGrace)
	err := p.retry(&deal{wake: d.wake, ctx: p.ctx}, until, func(ctx context.Context) error {
		b, err := p.cfg.Peers.Call(ctx, to, protocol.Deliver, atoll.Encode(*rec.Result))
		if err != nil {
			return err
		}
		pay, err := atoll.Decode[protocol.Payment](b)
		if err != nil {
			return err
		}
		return p.credit(ctx, d, rec, pay, due)
	})
	switch {
	case p.ctx.Err() != nil:
		return
	case err != nil:
		rec.State, rec.Reason = Unpaid, clip(err.Error())
		if err := p.next(p.ctx, d, rec, nil); err != nil {
			p.cfg.Log.Error("deal cannot be ended", "deal", rec.ID, "error", err)
		}
		p.settled(rec, atoll.Amount{})
		p.cfg.Log.Warn("result was not paid", "deal", rec.ID, "requester", m.Requester, "error", err)
	default:
		p.settled(rec, due)
		p.receipt(p.ctx, &rec)
	}
}

// receipt tells a requester that its deal is paid, in words that it can hold
// against the provider. It may be lost; a requester that comes back gets it.
func (p *Provider) receipt(ctx context.Context, rec *Record) {
	word, err := atoll.Sign(p.cfg.Signer, p.cfg.Domain, atoll.Receipt{Provider: p.cfg.Signer.Account(), Deal: rec.ID})
	if err != nil {
		p.cfg.Log.Error("receipt cannot be signed", "deal", rec.ID, "error", err)
		return
	}
	p.cfg.Peers.Call(ctx, rec.Notice.Job.Message.Peer, protocol.Settled, atoll.Encode(word))
}

// credit checks a payment and journals it with the deal's end.
func (p *Provider) credit(ctx context.Context, d *deal, rec Record, pay protocol.Payment, due atoll.Amount) error {
	rec.State = Paid
	if due.IsZero() {
		return p.next(ctx, d, rec, nil)
	}
	if pay.Voucher == nil {
		return fmt.Errorf("no voucher for a due of %s ATOLL: %w", due, atoll.ErrRefused)
	}
	v := *pay.Voucher
	if _, err := v.Verify(p.cfg.Domain); err != nil {
		return fmt.Errorf("voucher: %w: %w", err, atoll.ErrRefused)
	}
	if v.Message.Payer != rec.Notice.Deal.Message.Requester || v.Message.Payee != p.cfg.Signer.Account() {
		return fmt.Errorf("voucher of %s to %s does not pay this deal: %w", v.Message.Payer, v.Message.Payee, atoll.ErrRefused)
	}
	return p.next(ctx, d, rec, func(tx store.Tx) error {
		c, err := p.creditOf(tx, v.Message.Payer)
		if err != nil {
			return err
		}
		if c, err = c.Pay(v, due); err != nil {
			return fmt.Errorf("%w: %w", err, atoll.ErrRefused)
		}
		return p.putCredit(tx, v.Message.Payer, c)
	})
}

func (p *Provider) settled(rec Record, due atoll.Amount) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.exposure.Settle(rec.ID, rec.Notice.Deal.Message.Provider, due)
}

// void ends a deal that is not run. The solver is told by a result that says
// so, for which nothing is due.
func (p *Provider) void(d *deal, why string) {
	if p.ctx.Err() != nil {
		return
	}
	rec := p.snapshot(d)
	signed, err := atoll.Sign(p.cfg.Signer, p.cfg.Domain, atoll.Result{Deal: rec.ID,
		Provider: p.cfg.Signer.Account(), Status: atoll.StatusFailed, Message: clip(why)})
	if err == nil {
		rec.State, rec.Reason, rec.Result = Void, clip(why), &signed
		err = p.next(p.ctx, d, rec, nil)
	}
	if err != nil {
		p.cfg.Log.Error("deal cannot be voided", "deal", rec.ID, "error", err)
		return
	}
	p.settled(rec, atoll.Amount{})
	p.tell(rec)
	p.cfg.Log.Info("deal void", "deal", rec.ID, "reason", why)
}

// retry calls try until it succeeds, the other side refuses for good, or the
// time is up. Between attempts it waits ever longer, or until the requester
// shows up.
func (p *Provider) retry(d *deal, until time.Time, try func(context.Context) error) error {
	ctx, stop := context.WithDeadline(d.ctx, time.Now().Add(until.Sub(p.cfg.Now())))
	defer stop()
	for wait := firstRetry; ; wait = min(2*wait, lastRetry) {
		err := try(ctx)
		if err == nil || final(err) {
			return err
		}
		if ctx.Err() == nil {
			p.cfg.Log.Debug("requester is away; trying again", "error", err, "wait", wait)
		}
		timer := time.NewTimer(wait)
		select {
		case <-timer.C:
		case <-d.wake:
			wait = firstRetry / 2
		case <-ctx.Done():
			timer.Stop()
			return fmt.Errorf("%w: %w", context.Cause(ctx), err)
		}
		timer.Stop()
	}
}

// final reports whether asking again cannot help.
func final(err error) bool {
	for _, kind := range []error{atoll.ErrRefused, atoll.ErrExpired, atoll.ErrMalformed, atoll.ErrBadSignature,
		atoll.ErrTooLarge, atoll.ErrWrongContent, atoll.ErrCanceled, atoll.ErrReplayed} {
		if errors.Is(err, kind) {
			return true
		}
	}
	return false
}
