package requester

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/store"
)

func (r *Requester) serve() {
	p := r.cfg.Peers
	p.Handle(protocol.Dealt, r.dealt)
	p.Handle(protocol.Begin, r.begin)
	p.Handle(protocol.NoMatch, r.noMatch)
	p.Handle(protocol.Waiting, r.waiting)
	p.Handle(protocol.Deliver, r.deliver)
	p.Handle(protocol.Settled, r.settled)
	p.Handle(protocol.Log, r.log)
}

func (r *Requester) find(id atoll.Digest) *job {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.live[id]
}

// dealt is the solver's word that there is a deal.
func (r *Requester) dealt(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	if from != r.solver {
		return nil, fmt.Errorf("deals come from the solver: %w", atoll.ErrRefused)
	}
	n, err := atoll.Decode[protocol.DealNotice](body)
	if err != nil {
		return nil, err
	}
	j := r.find(n.Deal.Message.JobOffer)
	if j == nil {
		return nil, fmt.Errorf("job offer %s: %w", n.Deal.Message.JobOffer, atoll.ErrNotFound)
	}
	if err := r.take(ctx, j, n); err != nil && !errors.Is(err, errUnchanged) {
		return nil, err
	}
	return nil, nil
}

// begin is the provider's question whether to start. Of all deals that anyone
// may have signed for an offer, the first one that comes here is the one, so
// an offer is never sold twice.
func (r *Requester) begin(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	n, err := atoll.Decode[protocol.DealNotice](body)
	if err != nil {
		return nil, err
	}
	j := r.find(n.Deal.Message.JobOffer)
	if j == nil {
		return nil, fmt.Errorf("job offer %s has ended or never was: %w", n.Deal.Message.JobOffer, atoll.ErrRefused)
	}
	if from != n.Resource.Message.Peer {
		return nil, fmt.Errorf("the deal is of another peer: %w", atoll.ErrRefused)
	}
	if err := r.take(ctx, j, n); err != nil && !errors.Is(err, errUnchanged) {
		return nil, err
	}
	word, err := atoll.Sign(r.cfg.Signer, r.cfg.Domain,
		atoll.Consent{Requester: r.cfg.Signer.Account(), Deal: atoll.Hash(r.cfg.Domain, n.Deal.Message)})
	if err != nil {
		return nil, err
	}
	return atoll.Encode(word), nil
}

// take binds a job to a deal, if the deal is right and the job has none.
func (r *Requester) take(ctx context.Context, j *job, n protocol.DealNotice) error {
	err := r.stepWith(ctx, j, func(rec *atoll.Job) error {
		if rec.Deal != nil {
			if rec.Deal.Message == n.Deal.Message {
				return errUnchanged
			}
			return fmt.Errorf("job %s has another deal: %w", rec.ID, atoll.ErrRefused)
		}
		id, err := r.known.VerifyOwn(r.cfg.Domain, n.Deal, rec.ID, &rec.Offer.Message, n.Resource)
		if err != nil {
			return err
		}
		if atoll.Expired(n.Deal.Message.Deadline, r.cfg.Now()) {
			return fmt.Errorf("the deal's deadline has passed: %w", atoll.ErrExpired)
		}
		if err := market.VerifyAcceptance(r.cfg.Domain, id, n.Deal.Message.Provider, n.Acceptance); err != nil {
			return err
		}
		rec.State, rec.Deal, rec.Resource, rec.Provider = atoll.JobDealt, &n.Deal, &n.Resource, n.Resource.Message.Peer
		rec.Acceptance = n.Acceptance
		rec.ProviderAddrs = n.ProviderAddrs[:min(len(n.ProviderAddrs), 8)]
		return nil
	}, func(tx store.Tx, rec *atoll.Job) error {
		deal := atoll.Hash(r.cfg.Domain, rec.Deal.Message)
		return tx.Put(store.Record{Kind: dealKind, Key: key(deal), Value: []byte(key(rec.ID))})
	})
	if err != nil {
		return err
	}
	rec := r.snapshot(j)
	r.learn(&rec)
	return nil
}

func (r *Requester) learn(rec *atoll.Job) atoll.PeerID {
	r.cfg.Peers.Learn(rec.Provider, rec.ProviderAddrs)
	return rec.Provider
}

func (r *Requester) noMatch(_ context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	n, err := atoll.Decode[protocol.NoMatchNotice](body)
	if err != nil {
		return nil, err
	}
	j := r.find(n.JobOffer)
	if from != r.solver || j == nil {
		return nil, fmt.Errorf("job offer %s: %w", n.JobOffer, atoll.ErrNotFound)
	}
	r.fail(j, atoll.JobFailed, n.Reason, unmatched...)
	return nil, nil
}

// waiting is the solver's word why a job has no match so far.
func (r *Requester) waiting(_ context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	n, err := atoll.Decode[protocol.NoMatchNotice](body)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	j := r.live[n.JobOffer]
	fresh := j != nil && from == r.solver && j.record.Deal == nil && j.cause != n.Reason
	if fresh {
		j.cause = n.Reason
	}
	r.mu.Unlock()
	if fresh && r.cfg.Waiting != nil {
		r.cfg.Waiting(n.JobOffer, n.Reason)
	}
	return nil, nil
}

// deliver takes a result: checks the signature, fetches the outputs, which
// recomputes their CID, journals it, and answers with the voucher that pays
// for it. A result that comes again is answered with the same voucher.
func (r *Requester) deliver(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	res, err := atoll.Decode[atoll.Signed[atoll.Result]](body)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	j := r.byDeal[res.Message.Deal]
	r.mu.Unlock()
	if j == nil {
		return r.again(ctx, from, res)
	}
	select {
	case <-j.turn:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { j.turn <- struct{}{} }()
	rec := r.snapshot(j)
	if from != rec.Provider || res.Message.Provider != rec.Deal.Message.Provider {
		return nil, fmt.Errorf("result of deal %s from another party: %w", res.Message.Deal, atoll.ErrRefused)
	}
	if rec.State == atoll.JobDealt {
		if err := r.receive(ctx, j, res); err != nil {
			return nil, err
		}
		rec = r.snapshot(j)
	}
	if rec.State == atoll.JobDelivered {
		if err := r.accept(ctx, j); err != nil {
			return nil, err
		}
		rec = r.snapshot(j)
	}
	return atoll.Encode(protocol.Payment{Voucher: rec.Voucher}), nil
}

// receive brings the outputs here.
func (r *Requester) receive(ctx context.Context, j *job, res atoll.Signed[atoll.Result]) error {
	rec := r.snapshot(j)
	if _, err := res.Verify(r.cfg.Domain); err != nil {
		return err
	}
	left := r.untilDeadline(j, &rec)
	if left == 0 {
		return fmt.Errorf("the result came after the deal's deadline: %w", atoll.ErrExpired)
	}
	if !res.Message.Output.IsZero() {
		limits := content.Limits{Bytes: OutputLimit(rec.Offer.Message.Needs), Blocks: maxBlocks}
		fetching, stop := context.WithTimeout(ctx, left)
		defer stop()
		if err := r.cfg.Content.Fetch(fetching, rec.Provider, res.Message.Output, limits); err != nil {
			err = fmt.Errorf("fetch output %s: %w", res.Message.Output, err)
			if refusal(err) {
				r.reject(ctx, j, res, err)
			}
			return err
		}
		if err := r.cfg.Blocks.Pin(ctx, res.Message.Output, resultOwner(rec.ID)); err != nil {
			return err
		}
	}
	return r.move(ctx, j, func(rec *atoll.Job) error {
		rec.State, rec.Result = atoll.JobDelivered, &res
		if m := &rec.Deal.Message; m.Provider != m.Requester { // nobody owes itself
			rec.Price = settle.Due(m, &res.Message)
		}
		return nil
	}, nil)
}

// reject ends a job whose provider signed for outputs that it does not have.
// The result stays in the record, as evidence.
func (r *Requester) reject(ctx context.Context, j *job, res atoll.Signed[atoll.Result], cause error) {
	err := r.move(ctx, j, func(rec *atoll.Job) error {
		rec.State, rec.Result = atoll.JobFailed, &res
		rec.Reason = fmt.Sprintf("provider %s: %v; nothing is paid", res.Message.Provider, cause)
		return nil
	}, nil)
	if err != nil {
		r.cfg.Log.Error("job cannot be ended", "error", err)
	}
}

// maxBlocks bounds the blocks of a result.
const maxBlocks = 1 << 20

// OutputLimit is the most bytes a result may have: the disk that the job asked
// for, its log, and room for what IPFS adds.
func OutputLimit(needs atoll.Resources) uint64 { return needs.Disk + needs.Disk/64 + LogLimit + 1<<20 }

// LogLimit is the most that a job may print, in bytes.
const LogLimit = 4 << 20

// accept pays for a delivered result, or ends the job if nothing is due.
func (r *Requester) accept(ctx context.Context, j *job) error {
	r.mu.Lock()
	canceling := j.canceling
	r.mu.Unlock()
	if err := r.verify(ctx, j, canceling); err != nil {
		return err
	}
	rec := r.snapshot(j)
	if err := r.knowPayee(ctx, rec.Deal.Message.Provider); err != nil {
		return err
	}
	err := r.move(ctx, j, func(rec *atoll.Job) error {
		rec.State = atoll.JobAccepted
		if rec.Result.Message.Status == atoll.StatusFailed {
			rec.State, rec.Reason = atoll.JobFailed, "the provider could not run it: "+rec.Result.Message.Message
			if canceling {
				rec.State, rec.Reason = atoll.JobCanceled, "canceled before it ran"
			}
		}
		return nil
	}, func(tx store.Tx, rec *atoll.Job) error {
		if rec.State != atoll.JobAccepted || rec.Price.IsZero() {
			return nil
		}
		v, err := r.promise(tx, rec.Deal.Message.Provider, rec.Price)
		rec.Voucher = &v
		return err
	})
	if err == nil && rec.Result.Message.Status != atoll.StatusFailed {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.exposure.Settle(rec.ID, rec.Deal.Message.Provider, rec.Price)
		r.spawn(func() { r.chase(j) })
	}
	return err
}

// settle accepts a job that was delivered, without its provider asking.
func (r *Requester) settle(j *job) error {
	select {
	case <-j.turn:
	case <-r.ctx.Done():
		return r.ctx.Err()
	}
	defer func() { j.turn <- struct{}{} }()
	if r.snapshot(j).State != atoll.JobDelivered {
		return nil
	}
	if err := r.accept(r.ctx, j); !r.snapshot(j).State.Ended() {
		return err
	}
	return nil
}

// again answers a result of a job that has ended here.
func (r *Requester) again(ctx context.Context, from atoll.PeerID, res atoll.Signed[atoll.Result]) ([]byte, error) {
	rec, err := r.byDealID(ctx, res.Message.Deal)
	if err != nil {
		return nil, err
	}
	if from != rec.Provider {
		return nil, fmt.Errorf("result of deal %s from another party: %w", res.Message.Deal, atoll.ErrRefused)
	}
	if rec.Voucher == nil && rec.State == atoll.JobFailed && rec.Result == nil {
		return nil, fmt.Errorf("job %s: %s: %w", rec.ID, rec.Reason, atoll.ErrExpired)
	}
	return atoll.Encode(protocol.Payment{Voucher: rec.Voucher}), nil
}

func (r *Requester) byDealID(ctx context.Context, deal atoll.Digest) (j atoll.Job, err error) {
	err = r.cfg.Store.View(ctx, func(tx store.Tx) error {
		rec, err := tx.Get(dealKind, key(deal))
		if err != nil {
			return err
		}
		if rec, err = tx.Get(jobKind, string(rec.Value)); err != nil {
			return err
		}
		return json.Unmarshal(rec.Value, &j)
	})
	return j, err
}

// settled is the provider's word that it has the voucher.
func (r *Requester) settled(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	word, err := atoll.Decode[atoll.Signed[atoll.Receipt]](body)
	if err != nil {
		return nil, err
	}
	if _, err := word.Verify(r.cfg.Domain); err != nil {
		return nil, err
	}
	r.mu.Lock()
	j := r.byDeal[word.Message.Deal]
	r.mu.Unlock()
	if j == nil {
		return nil, nil
	}
	err = r.step(ctx, j, func(rec *atoll.Job) error {
		if from != rec.Provider || word.Message.Provider != rec.Deal.Message.Provider || rec.State != atoll.JobAccepted {
			return errUnchanged
		}
		rec.State, rec.Receipt = atoll.JobPaid, &word
		return nil
	})
	if errors.Is(err, errUnchanged) {
		err = nil
	}
	return nil, err
}

// log passes on what a running job prints: in order, each byte once, no more
// than LogLimit. The result's own stdout and stderr are what counts.
func (r *Requester) log(_ context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	c, err := atoll.Decode[protocol.LogChunk](body)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	j := r.byDeal[c.Deal]
	if j == nil || from != j.record.Provider || r.cfg.LogChunk == nil || c.Stream < 1 || c.Stream > 2 {
		r.mu.Unlock()
		return nil, nil
	}
	id, seen := j.record.ID, &j.logs[c.Stream]
	var part []byte
	if end := c.Offset + uint64(len(c.Bytes)); c.Offset <= *seen && end > *seen && end <= LogLimit {
		part, *seen = c.Bytes[*seen-c.Offset:], end
	}
	r.mu.Unlock()
	if part != nil { // one at a time: a peer's notifications come one after another
		r.cfg.LogChunk(id, c.Stream, part)
	}
	return nil, nil
}
