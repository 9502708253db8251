package solver

import (
	"errors"
	"slices"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/store"
)

// queue holds open jobs in the order they came.
type queue struct{ list []*job }

func (q *queue) push(j *job) { q.list = append(q.list, j) }

func (q *queue) take() []*job {
	l := q.list
	q.list = nil
	return l
}

// refillTries is how many waiting jobs are tried when a machine has room again.
const refillTries = 16

// refill matches jobs that wait for room, oldest first.
func (s *Solver) refill() {
	s.mu.Lock()
	n := min(len(s.waiting.list), refillTries)
	jobs := slices.Clone(s.waiting.list[:n])
	s.waiting.list = s.waiting.list[n:]
	if len(s.waiting.list) == 0 {
		s.waiting.list = nil
	}
	for _, j := range jobs {
		s.spawn(func() { s.match(j) })
	}
	s.mu.Unlock()
}

// rematch tries every open job again, for a book that has a new offer.
func (s *Solver) rematch() {
	s.mu.Lock()
	jobs := append(s.waiting.take(), s.stuck.take()...)
	s.mu.Unlock()
	for _, j := range jobs {
		s.match(j)
	}
}

// match finds an offer for an open job, signs the deal, journals it, and
// proposes it. A machine that declines is not asked again for the same job.
func (s *Solver) match(j *job) {
	if err := s.knowPayer(s.ctx, j.record.Offer.Message.Requester, atoll.Amount{}); err != nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		j.record.Reason = clip(err.Error())
		s.stuck.push(j)
		s.tellWhy(j)
		return
	}
	for s.ctx.Err() == nil {
		rec, payee, ok := s.choose(j)
		if payee != (atoll.Account{}) {
			if err := s.knowAccount(s.ctx, rec.Offer.Message.Requester, payee); err != nil {
				s.mu.Lock()
				defer s.mu.Unlock()
				j.record.Reason = clip(err.Error())
				s.stuck.push(j)
				s.tellWhy(j)
				return
			}
			continue
		}
		if !ok {
			return
		}
		keep := func(tx store.Tx) error { return s.keepDue(tx, &rec, atoll.Amount{}) }
		if err := s.journalWith(s.ctx, rec, keep); err != nil {
			if s.ctx.Err() == nil && !errors.Is(err, errOver) {
				s.cfg.Log.Error("deal cannot be journaled", "error", err)
			}
			s.mu.Lock()
			s.undo(j, &rec)
			s.mu.Unlock()
			return
		}
		s.mu.Lock()
		j.record = rec
		s.mu.Unlock()
		if s.propose(j) {
			return
		}
	}
}

// choose picks an offer and reserves what the deal needs; the job is busy from
// then on. It names the provider instead if the payer's account with it must be
// opened first.
func (s *Solver) choose(j *job) (_ Record, unknown atoll.Account, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	rec := j.record
	if s.jobs[rec.ID] != j || rec.State != Open || j.busy {
		return rec, unknown, false
	}
	now := s.cfg.Now()
	o := &rec.Offer.Message
	e, err := s.book.Match(o, now, j.not...)
	if err != nil {
		j.record.Reason = clip(err.Error())
		var none *market.NoMatch
		if errors.As(err, &none) && none.Busy {
			s.waiting.push(j)
		} else {
			s.stuck.push(j)
			s.tellWhy(j)
		}
		return rec, unknown, false
	}
	if !s.accounts[[2]atoll.Account{o.Requester, e.Offer.Provider}] {
		return rec, e.Offer.Provider, false
	}
	k := market.Key{Provider: e.Offer.Provider, Peer: e.Offer.Peer}
	deal, err := atoll.Sign(s.cfg.Signer, s.cfg.Domain, market.Propose(rec.ID, o, &e, now, s.cfg.Grace))
	if err == nil {
		m := &deal.Message
		err = s.exposure.Reserve(atoll.Hash(s.cfg.Domain, *m), o.Requester, m.Provider, m.MaxPrice, time.Unix(int64(m.Deadline), 0))
	}
	if err != nil {
		j.record.Reason = clip(err.Error())
		s.waiting.push(j) // for the payer's other deals to end
		s.tellWhy(j)
		return rec, unknown, false
	}
	p := s.offers[k]
	rec.State, rec.Reason = Proposed, ""
	rec.Notice = &protocol.DealNotice{Deal: deal, Job: rec.Offer, Resource: p.offer,
		RequesterAddrs: rec.Addrs, ProviderAddrs: p.addrs}
	id := dealID(s.cfg.Domain, &rec)
	s.book.Take(id, k, o.Needs)
	s.byDeal[id] = j
	j.busy = true
	return rec, unknown, true
}

// tellWhy lets a requester know why there is no match so far; it may be lost.
func (s *Solver) tellWhy(j *job) {
	n := protocol.NoMatchNotice{JobOffer: j.record.ID, Reason: j.record.Reason}
	s.cfg.Peers.Notify(j.record.Offer.Message.Peer, protocol.Waiting, atoll.Encode(n))
}

// undo gives back what choose reserved; the caller has the lock.
func (s *Solver) undo(j *job, rec *Record) {
	id := dealID(s.cfg.Domain, rec)
	s.book.Release(id)
	s.exposure.Release(id)
	delete(s.byDeal, id)
	j.busy = false
}

// resume proposes a journaled deal again, of which it is not known whether its
// provider has it. The job is busy.
func (s *Solver) resume(j *job) {
	if !s.propose(j) {
		s.match(j)
	}
}

// propose tells the provider of a journaled deal, and if it takes it, the
// requester. The job is busy. It reports false when the job is open again.
func (s *Solver) propose(j *job) bool {
	s.mu.Lock()
	rec := j.record
	s.mu.Unlock()
	k := keyOf(rec.Notice)
	word, err := s.ask(k, rec.Notice)
	if err != nil {
		if s.ctx.Err() != nil {
			return true
		}
		s.cfg.Log.Info("provider declined", "provider", k.Provider, "offer", rec.ID, "error", err)
		s.mu.Lock()
		if isFinal(err) {
			j.not = append(j.not, k)
		} else {
			s.book.SetOnline(k.Peer, false)
		}
		s.mu.Unlock()
		return !s.reopen(j, &rec, err)
	}
	notice := *rec.Notice
	notice.Acceptance = word
	rec.State, rec.Notice = Dealt, &notice
	if err := s.journal(s.ctx, rec); err != nil && !errors.Is(err, errOver) {
		s.cfg.Log.Error("deal cannot be journaled", "error", err)
		s.mu.Lock()
		j.busy = false // it ends with its deadline
		s.mu.Unlock()
		return true
	}
	s.mu.Lock()
	ended := s.jobs[rec.ID] != j // the result may be here already
	if !ended {
		j.record, j.busy = rec, false
		j.timer.Reset(s.untilDeadline(&rec))
	} else {
		j.busy = false
	}
	s.mu.Unlock()
	s.cfg.Peers.Learn(rec.Offer.Message.Peer, rec.Addrs)
	if _, err := s.call(rec.Offer.Message.Peer, protocol.Dealt, atoll.Encode(notice)); err != nil {
		// The provider asks the requester whether to begin, so it learns of
		// the deal; and it asks here when it is back.
		s.cfg.Log.Debug("requester is away", "offer", rec.ID, "error", err)
	}
	return true
}

// ask proposes a deal to its provider, which answers with its signed word.
func (s *Solver) ask(k market.Key, n *protocol.DealNotice) (*atoll.Signed[atoll.Acceptance], error) {
	b, err := s.call(k.Peer, protocol.Propose, atoll.Encode(*n))
	if err != nil {
		return nil, err
	}
	word, err := atoll.Decode[atoll.Signed[atoll.Acceptance]](b)
	if err != nil {
		return nil, err
	}
	return &word, market.VerifyAcceptance(s.cfg.Domain, atoll.Hash(s.cfg.Domain, n.Deal.Message), k.Provider, &word)
}

// reopen puts a declined job back into the book.
func (s *Solver) reopen(j *job, rec *Record, cause error) bool {
	open := *rec
	open.State, open.Notice, open.Reason = Open, nil, clip(cause.Error())
	if err := s.journal(s.ctx, open); err != nil {
		if s.ctx.Err() == nil && !errors.Is(err, errOver) {
			s.cfg.Log.Error("job offer cannot be reopened", "error", err)
		}
		s.mu.Lock()
		j.busy = false
		s.mu.Unlock()
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.undo(j, rec)
	j.record = open
	return true
}
