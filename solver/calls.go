package solver

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/settle"
)

// postJob takes a job offer. The same offer again is answered with where it
// stands, so a requester that is unsure just asks again.
func (s *Solver) postJob(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	p, err := atoll.Decode[protocol.JobPost](body)
	if err != nil {
		return nil, err
	}
	id, err := p.Offer.Verify(s.cfg.Domain)
	if err != nil {
		return nil, err
	}
	o, now := &p.Offer.Message, s.cfg.Now()
	if from != o.Peer {
		return nil, fmt.Errorf("job offer names peer %s, this is %s: %w", o.Peer, from, atoll.ErrRefused)
	}
	if o.Solver != s.cfg.Signer.Account() {
		return nil, fmt.Errorf("job offer names solver %s, this is %s: %w", o.Solver, s.cfg.Signer.Account(), atoll.ErrRefused)
	}
	if b, known, err := s.standing(ctx, id); known || err != nil {
		return b, err
	}
	if atoll.Expired(o.Expiry, now) {
		return nil, fmt.Errorf("job offer expired at %s: %w", time.Unix(int64(o.Expiry), 0).UTC().Format(time.RFC3339), atoll.ErrExpired)
	}
	if o.Expiry > uint64(now.Add(maxExpiry).Unix()) {
		return nil, fmt.Errorf("job offer expires at %d, at most %s ahead: %w", o.Expiry, maxExpiry, atoll.ErrRefused)
	}
	if err := s.knowPayer(ctx, o.Requester, o.MaxPrice); err != nil {
		return nil, err
	}
	s.cfg.Peers.Learn(from, p.Addrs)
	rec := Record{ID: id, State: Open, Offer: p.Offer, Addrs: p.Addrs[:min(len(p.Addrs), 8)]}
	s.mu.Lock()
	if s.jobs[id] != nil {
		s.mu.Unlock()
		b, _, err := s.standing(ctx, id)
		return b, err
	}
	if len(s.jobs) >= maxOpen {
		s.mu.Unlock()
		return nil, fmt.Errorf("%d job offers are open here, come back later: %w", maxOpen, atoll.ErrRefused)
	}
	j := s.track(rec)
	s.mu.Unlock()
	if err := s.journal(ctx, rec); err != nil {
		s.mu.Lock()
		s.drop(j)
		s.mu.Unlock()
		return nil, err
	}
	s.mu.Lock()
	s.spawn(func() { s.match(j) })
	s.mu.Unlock()
	return atoll.Encode(protocol.JobReply{State: protocol.Open}), nil
}

// standing answers for a job offer that is known.
func (s *Solver) standing(ctx context.Context, id atoll.Digest) ([]byte, bool, error) {
	s.mu.Lock()
	j := s.jobs[id]
	var rec Record
	if j != nil {
		rec = j.record
	}
	s.mu.Unlock()
	if j == nil {
		var err error
		if rec, err = s.read(ctx, id); errors.Is(err, atoll.ErrNotFound) {
			return nil, false, nil
		} else if err != nil {
			return nil, false, err
		}
	}
	return atoll.Encode(reply(&rec)), true, nil
}

func reply(rec *Record) protocol.JobReply {
	switch rec.State {
	case Dealt, Ended:
		return protocol.JobReply{State: protocol.Matched, Deal: rec.Notice, Reason: rec.Reason}
	case Closed:
		return protocol.JobReply{State: protocol.Closed, Reason: rec.Reason}
	case Canceled:
		return protocol.JobReply{State: protocol.Canceled}
	}
	return protocol.JobReply{State: protocol.Open, Reason: rec.Reason}
}

// postResource takes a provider's offer into the book and matches what waits.
func (s *Solver) postResource(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	p, err := atoll.Decode[protocol.ResourcePost](body)
	if err != nil {
		return nil, err
	}
	id, err := p.Offer.Verify(s.cfg.Domain)
	if err != nil {
		return nil, err
	}
	o := &p.Offer.Message
	if from != o.Peer {
		return nil, fmt.Errorf("resource offer names peer %s, this is %s: %w", o.Peer, from, atoll.ErrRefused)
	}
	if atoll.Expired(o.Expiry, s.cfg.Now()) {
		return nil, fmt.Errorf("resource offer has expired: %w", atoll.ErrExpired)
	}
	stake, err := s.cfg.Chain.Stake(ctx, o.Provider)
	if err != nil {
		return nil, fmt.Errorf("stake of %s: %w", o.Provider, err)
	}
	k := market.Key{Provider: o.Provider, Peer: o.Peer}
	s.cfg.Peers.Learn(from, p.Addrs)
	s.mu.Lock()
	s.book.Expire(s.cfg.Now())
	if _, ok := s.offers[k]; !ok && len(s.offers) >= maxOffers {
		s.mu.Unlock()
		return nil, fmt.Errorf("the book is full with %d offers: %w", maxOffers, atoll.ErrRefused)
	}
	if err := s.book.Post(id, *o, stake); err != nil {
		s.mu.Unlock()
		return nil, err
	}
	if atoll.Hash(s.cfg.Domain, s.offers[k].offer.Message) != id {
		s.forgive(k)
	}
	s.offers[k] = posted{p.Offer, p.Addrs[:min(len(p.Addrs), 8)]}
	for k := range s.offers {
		if _, ok := s.book.Lookup(k); !ok {
			delete(s.offers, k)
		}
	}
	var reply protocol.ResourceReply
	var again []*job
	for deal, j := range s.byDeal {
		if n := j.record.Notice; n != nil && keyOf(n) == k {
			reply.Running = append(reply.Running, deal)
			if j.record.State == Proposed && !j.busy {
				j.busy = true
				again = append(again, j)
			}
		}
	}
	s.spawn(func() {
		for _, j := range again {
			s.resume(j)
		}
		s.rematch()
	})
	s.mu.Unlock()
	reply.Running = reply.Running[:min(len(reply.Running), 1000)]
	return atoll.Encode(reply), nil
}

// forgive lets a machine that has a new offer be asked again for jobs that it
// declined; the caller has the lock.
func (s *Solver) forgive(k market.Key) {
	for _, j := range slices.Concat(s.waiting.list, s.stuck.list) {
		j.not = slices.DeleteFunc(j.not, func(x market.Key) bool { return x == k })
	}
}

// cancelJob voids an open job offer. One that is dealt is answered with the
// deal, and canceled at its provider.
func (s *Solver) cancelJob(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	c, err := atoll.Decode[atoll.Signed[atoll.Cancel]](body)
	if err != nil {
		return nil, err
	}
	if _, err := c.Verify(s.cfg.Domain); err != nil {
		return nil, err
	}
	id := c.Message.JobOffer
	s.mu.Lock()
	j := s.jobs[id]
	if j != nil && j.record.Offer.Message.Requester != c.Message.Requester {
		s.mu.Unlock()
		return nil, fmt.Errorf("job offer %s is of another requester: %w", id, atoll.ErrRefused)
	}
	if j == nil || j.busy || j.record.State != Open {
		s.mu.Unlock()
		b, known, err := s.standing(ctx, id)
		if err == nil && !known {
			err = fmt.Errorf("job offer %s: %w", id, atoll.ErrNotFound)
		}
		return b, err
	}
	rec := j.record
	rec.State, rec.Reason = Canceled, ""
	j.busy = true // nothing matches it while the journal takes it
	s.mu.Unlock()
	if err := s.end(ctx, j, rec, atoll.Amount{}); err != nil {
		s.mu.Lock()
		j.busy = false
		s.mu.Unlock()
		return nil, err
	}
	return atoll.Encode(reply(&rec)), nil
}

// finish takes a provider's word that a deal has ended, which frees its
// capacity and leaves what is due owed.
func (s *Solver) finish(ctx context.Context, from atoll.PeerID, body []byte) ([]byte, error) {
	res, err := atoll.Decode[atoll.Signed[atoll.Result]](body)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	j := s.byDeal[res.Message.Deal]
	var rec Record
	if j != nil {
		rec = j.record
	}
	s.mu.Unlock()
	if j == nil || rec.Notice == nil {
		return nil, nil // ended before
	}
	if from != rec.Notice.Resource.Message.Peer || res.Message.Provider != rec.Notice.Deal.Message.Provider {
		return nil, fmt.Errorf("result of deal %s from another party: %w", res.Message.Deal, atoll.ErrRefused)
	}
	if _, err := res.Verify(s.cfg.Domain); err != nil {
		return nil, err
	}
	rec.State = Ended
	err = s.end(ctx, j, rec, settle.Due(&rec.Notice.Deal.Message, &res.Message))
	if errors.Is(err, errOver) {
		err = nil
	}
	return nil, err
}

// listBook answers what is on sale, a page at a time.
func (s *Solver) listBook(_ context.Context, _ atoll.PeerID, body []byte) ([]byte, error) {
	q, err := atoll.Decode[protocol.BookQuery](body)
	if err != nil {
		return nil, err
	}
	now := s.cfg.Now()
	job := q.Job
	if job == nil {
		job = &atoll.JobOffer{}
	} else {
		job.Solver, job.Expiry = s.cfg.Signer.Account(), uint64(now.Unix())+60
	}
	s.mu.Lock()
	s.book.Expire(now)
	page := protocol.BookPage{Total: uint64(s.book.Len())}
	verdicts := s.book.ExplainPage(job, now, int(min(q.From, page.Total)), protocol.PageSize)
	s.mu.Unlock()
	for size, i := 0, 0; i < len(verdicts); i++ {
		l := listing(&verdicts[i], q.Job != nil)
		if size += len(atoll.Encode(l)); size > pageBytes {
			break
		}
		page.Listings = append(page.Listings, l)
	}
	return atoll.Encode(page), nil
}

// pageBytes bounds the listings of one page, well under atoll.MaxMessage.
const pageBytes = 56 << 10

// listing shows an offer, without what makes it long.
func listing(v *market.Verdict, judged bool) protocol.Listing {
	l := protocol.Listing{Offer: v.Entry.Offer, Stake: v.Entry.Stake, Online: v.Entry.Online,
		Running: uint64(v.Entry.Running), Free: v.Entry.Free()}
	l.Offer.Modules = l.Offer.Modules[:min(len(l.Offer.Modules), 8)]
	l.Offer.Solvers = l.Offer.Solvers[:min(len(l.Offer.Solvers), 8)]
	if judged {
		l.Cost, l.Failing = v.Cost, v.Failing
	}
	return l
}
