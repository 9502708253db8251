package verifier

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/runner"
	"github.com/atoll-network/atoll/store"
)

// attestationKind is the kind of record in the store: a signed attestation, by
// verifier and digest of the result, in the state that says what was found.
const (
	attestationKind = "attestation"
	agrees          = "agrees"
	differs         = "differs"
)

// Bounds of what is fetched for a check.
const (
	moduleLimit = 1 << 30 // bytes, beside the job's own disk
	fetchTime   = 10 * time.Minute
)

// perform checks a result, unless that was done before.
func (v *Verifier) perform(ctx context.Context, l *line, from atoll.PeerID, id atoll.Digest, q *protocol.CheckPost) (atoll.Signed[atoll.Attestation], error) {
	if err := enter(ctx, l.turn); err != nil {
		return atoll.Signed[atoll.Attestation]{}, err
	}
	defer func() { <-l.turn }()
	a, err := v.load(ctx, id)
	if !errors.Is(err, atoll.ErrNotFound) {
		return a, err
	}
	defer v.bench.Hold(ctx)()
	if err := v.fetch(ctx, from, &q.Notice.Job.Message); err != nil {
		return a, err
	}
	rep, err := v.run(ctx, q)
	if err != nil {
		return a, err
	}
	r := &q.Result.Message
	m := atoll.Attestation{
		Verifier: v.cfg.Signer.Account(), Deal: r.Deal, Claimed: r.Output, ClaimedStatus: r.Status, ClaimedGas: r.Gas,
		Found: rep.Output, Status: rep.Status, Gas: rep.Gas, Engine: rep.Engine,
	}
	if !m.Agrees() && rep.Engine != r.Engine {
		return a, fmt.Errorf("result %s was made by engine %q, here is %q: they need not agree: %w", id, r.Engine, rep.Engine, atoll.ErrRefused)
	}
	if a, err = atoll.Sign(v.cfg.Signer, v.cfg.Domain, m); err != nil {
		return a, err
	}
	return a, v.keep(ctx, id, a)
}

// fetch brings here what the job needs.
func (v *Verifier) fetch(ctx context.Context, from atoll.PeerID, o *atoll.JobOffer) error {
	ctx, stop := context.WithTimeout(ctx, fetchTime)
	defer stop()
	for _, root := range []atoll.CID{o.Module, o.Inputs} {
		if err := v.bench.Fetch(ctx, root, NeedsLimit(o), from); err != nil {
			return fmt.Errorf("fetch %s: %w", root, err)
		}
	}
	return nil
}

// run runs the job again.
func (v *Verifier) run(ctx context.Context, q *protocol.CheckPost) (runner.Report, error) {
	rep, err := v.bench.Run(ctx, q.Notice.Deal.Message.JobOffer, &q.Notice.Job.Message)
	if err == nil && !rep.Status.Repeats() {
		err = fmt.Errorf("the second run ended with %q, which tells nothing of the first: %w", rep.Status, atoll.ErrRefused)
	}
	return rep, err
}

func (v *Verifier) key(id atoll.Digest) string { return v.cfg.Signer.Account().Hex() + "/" + id.Hex() }

func (v *Verifier) keep(ctx context.Context, id atoll.Digest, a atoll.Signed[atoll.Attestation]) error {
	b, err := json.Marshal(a)
	if err != nil {
		return err
	}
	state := agrees
	if !a.Message.Agrees() {
		state = differs
	}
	err = v.cfg.Store.Update(ctx, func(tx store.Tx) error {
		return tx.Put(store.Record{Kind: attestationKind, Key: v.key(id), State: state, Value: b})
	})
	if err != nil {
		return fmt.Errorf("journal attestation of %s: %w", id, err)
	}
	v.cfg.Log.Info("result checked", "result", id, "provider's", a.Message.Claimed, "found", state)
	return nil
}

// load reads the attestation of a result. It is atoll.ErrNotFound if there is
// none.
func (v *Verifier) load(ctx context.Context, id atoll.Digest) (a atoll.Signed[atoll.Attestation], err error) {
	err = v.cfg.Store.View(ctx, func(tx store.Tx) error {
		rec, err := tx.Get(attestationKind, v.key(id))
		if err != nil {
			return err
		}
		return json.Unmarshal(rec.Value, &a)
	})
	if err != nil {
		return a, fmt.Errorf("attestation of %s: %w", id, err)
	}
	return a, nil
}
