package provider

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
)

// propose is a solver's word that there is a deal. It is held against the
// offers that it binds, the payer's escrow, and what is free here; once this
// returns without an error the deal is in the journal.
func (p *Provider) propose(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	n, err := atoll.Decode[protocol.DealNotice](body)
	if err != nil {
		return nil, err
	}
	s, ok := p.solvers[from]
	if !ok || s.Account != n.Deal.Message.Solver {
		return nil, fmt.Errorf("peer %s is none of this provider's solvers: %w", from, atoll.ErrRefused)
	}
	id, err := p.known.VerifyDeal(p.cfg.Domain, n.Deal, n.Job, n.Resource)
	if err != nil {
		return nil, err
	}
	m, o := &n.Deal.Message, &n.Resource.Message
	if o.Provider != p.cfg.Signer.Account() || o.Peer != p.cfg.Peers.ID() {
		return nil, fmt.Errorf("deal %s is for provider %s: %w", id, o.Provider, atoll.ErrRefused)
	}
	if now := p.cfg.Now(); atoll.Expired(m.Deadline, now) || atoll.Expired(o.Expiry, now) || atoll.Expired(n.Job.Message.Expiry, now) {
		return nil, fmt.Errorf("deal %s or one of its offers has expired: %w", id, atoll.ErrExpired)
	}
	done, err := p.decide(ctx, m.JobOffer)
	if err != nil {
		return nil, err
	}
	defer done()
	if rec, err := Load(ctx, p.cfg.Store, id); err == nil {
		if rec.State == Void {
			return nil, fmt.Errorf("deal %s is void: %s: %w", id, rec.Reason, atoll.ErrRefused)
		}
		return atoll.Encode(*rec.Notice.Acceptance), nil // told before
	} else if !errors.Is(err, atoll.ErrNotFound) {
		return nil, err
	}
	if err := p.reserve(ctx, id, m, &n.Job.Message); err != nil {
		return nil, err
	}
	word, err := atoll.Sign(p.cfg.Signer, p.cfg.Domain, atoll.Acceptance{Provider: o.Provider, Deal: id})
	if err != nil {
		p.release(id, &n.Job.Message)
		return nil, err
	}
	n.Acceptance = &word
	n.RequesterAddrs = n.RequesterAddrs[:min(len(n.RequesterAddrs), 8)]
	rec := Record{ID: id, State: Accepted, Notice: n, Since: p.cfg.Now()}
	if err := p.journal(ctx, rec, nil); err != nil {
		p.release(id, &n.Job.Message)
		return nil, err
	}
	p.start(rec, true)
	return atoll.Encode(word), nil
}

// release gives back what reserve took.
func (p *Provider) release(id atoll.Digest, o *atoll.JobOffer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.exposure.Release(id)
	p.inUse = minus(p.inUse, o.Needs)
}

// decide makes the proposals for one job offer come one after the other.
func (p *Provider) decide(ctx context.Context, offer atoll.Digest) (done func(), err error) {
	for {
		p.mu.Lock()
		other := p.taking[offer]
		if other == nil {
			mine := make(chan struct{})
			p.taking[offer] = mine
			p.mu.Unlock()
			return func() {
				p.mu.Lock()
				defer p.mu.Unlock()
				delete(p.taking, offer)
				close(mine)
			}, nil
		}
		p.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// reserve takes capacity and, of the payer's escrow, what the deal may cost.
// It asks the chain again when what it knows is not enough, since news of a
// deposit may be on the way.
func (p *Provider) reserve(ctx context.Context, id atoll.Digest, m *atoll.Deal, o *atoll.JobOffer) error {
	err := p.tryReserve(id, m, o)
	if !errors.Is(err, atoll.ErrUnfunded) {
		return err
	}
	e, err := p.cfg.Chain.Escrow(ctx, m.Requester)
	if err != nil {
		return fmt.Errorf("escrow of %s: %w", m.Requester, err)
	}
	p.mu.Lock()
	p.exposure.SetEscrow(m.Requester, e)
	p.mu.Unlock()
	return p.tryReserve(id, m, o)
}

func (p *Provider) tryReserve(id atoll.Digest, m *atoll.Deal, o *atoll.JobOffer) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.byOffer[m.JobOffer] != nil {
		return fmt.Errorf("job offer %s has a deal here: %w", m.JobOffer, atoll.ErrReplayed)
	}
	u, c := plus(p.inUse, o.Needs), p.cfg.Terms.Capacity
	if u.CPU > c.CPU || u.Memory > c.Memory || u.Disk > c.Disk || u.GPUs > c.GPUs {
		return fmt.Errorf("no room: %d of %d milli-cores and %d of %d bytes of memory would be in use: %w",
			u.CPU, c.CPU, u.Memory, c.Memory, atoll.ErrRefused)
	}
	if err := p.exposure.Reserve(id, m.Requester, m.Provider, m.MaxPrice, time.Unix(int64(m.Deadline), 0)); err != nil {
		return err
	}
	p.inUse = u
	return nil
}

// EscrowChanged is told of every change of a payer's escrow on chain. A
// provider redeems at once when the payer has announced to take its money out,
// or when others have taken so much that what is left is less than twice what
// the payer owes or will owe here: who comes first is served first.
func (p *Provider) EscrowChanged(payer atoll.Account, e settle.Escrow) {
	p.mu.Lock()
	leaving := e.Leaving.Cmp(p.exposure.Escrow(payer).Leaving) > 0
	p.exposure.SetEscrow(payer, e)
	owed, reserved := p.exposure.Owed(payer, p.cfg.Signer.Account())
	sum := owed.Add(reserved)
	p.mu.Unlock()
	if !owed.IsZero() && (leaving || e.Balance.Cmp(sum.Add(sum)) < 0) {
		p.ClaimSoon()
	}
}

// Pays reports whether a payer has or had deals here: whether the provider
// wants to hear of its escrow.
func (p *Provider) Pays(payer atoll.Account) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.exposure.Known(payer) || p.exposure.HasAccount(payer, p.cfg.Signer.Account())
}

// Claimed is told what a payee has redeemed from a payer since ever, by
// whatever transaction: anyone may redeem a voucher for its payee.
func (p *Provider) Claimed(payer, payee atoll.Account, total atoll.Amount) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if payee == p.cfg.Signer.Account() && p.exposure.HasAccount(payer, payee) {
		p.exposure.Claimed(payer, payee, total)
	}
}

// attach tells where a requester is now, so that a result that waits for it is
// delivered.
func (p *Provider) attach(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	a, err := atoll.Decode[protocol.AttachPost](body)
	if err != nil {
		return nil, err
	}
	rec, err := Load(ctx, p.cfg.Store, a.Deal)
	if err != nil || from != rec.Notice.Job.Message.Peer {
		return nil, fmt.Errorf("deal %s of peer %s: %w", a.Deal, from, atoll.ErrNotFound)
	}
	p.cfg.Peers.Learn(from, a.Addrs)
	p.mu.Lock()
	defer p.mu.Unlock()
	if d := p.live[a.Deal]; d != nil {
		select {
		case d.wake <- struct{}{}:
		default:
		}
	} else if rec.State == Paid {
		p.spawn(func() { p.receipt(p.ctx, &rec) })
	}
	return atoll.Encode(protocol.DealState{State: string(rec.State), Reason: rec.Reason}), nil
}

// cancel stops a deal for its requester: before it runs it is void, and while
// it runs it ends as canceled, and what it used is due.
func (p *Provider) cancel(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	c, err := atoll.Decode[atoll.Signed[atoll.Cancel]](body)
	if err != nil {
		return nil, err
	}
	if _, err := c.Verify(p.cfg.Domain); err != nil {
		return nil, err
	}
	p.mu.Lock()
	d := p.byOffer[c.Message.JobOffer]
	p.mu.Unlock()
	if d == nil {
		return nil, fmt.Errorf("job offer %s has no deal under way here: %w", c.Message.JobOffer, atoll.ErrNotFound)
	}
	rec := p.snapshot(d)
	if c.Message.Requester != rec.Notice.Deal.Message.Requester || from != rec.Notice.Job.Message.Peer {
		return nil, fmt.Errorf("the job is of another requester: %w", atoll.ErrRefused)
	}
	d.cancel(atoll.ErrCanceled)
	return atoll.Encode(protocol.DealState{State: string(rec.State)}), nil
}
