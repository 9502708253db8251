package dispute

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/settle/ledger"
)

// OnChain is a [Court] on a chain, as an account sees it and acts in it.
type OnChain struct {
	client *chain.Client
	signer atoll.Signer

	mu       sync.Mutex
	openings map[atoll.Digest]chain.CourtEvent
	given    map[atoll.Digest]chain.CourtEvent
}

// NewOnChain is the court that a client knows, in which the signer acts; nil
// for who only looks.
func NewOnChain(c *chain.Client, s atoll.Signer) *OnChain {
	return &OnChain{client: c, signer: s, openings: map[atoll.Digest]chain.CourtEvent{}, given: map[atoll.Digest]chain.CourtEvent{}}
}

var _ Court = (*OnChain)(nil)

// Rules implements [Court].
func (o *OnChain) Rules(ctx context.Context) (ledger.Rules, error) {
	r, err := o.client.CourtRules(ctx)
	if err != nil {
		return ledger.Rules{}, err
	}
	s := func(d time.Duration) uint32 { return uint32(d / time.Second) }
	return ledger.Rules{Filing: s(r.Filing), Answer: s(r.Answer), Draw: s(r.Draw), Commit: s(r.Commit), Reveal: s(r.Reveal),
		Appeal: s(r.Appeal), BeaconDelay: r.BeaconDelay, SlashFactor: r.SlashFactor,
		Fee: r.Fee, Fine: r.Fine, Bond: r.Bond, AppealBond: r.AppealBond}, nil
}

// Heads implements [Court].
func (o *OnChain) Heads(ctx context.Context, each func(Head)) error {
	for {
		h, err := o.client.Head(ctx)
		if err != nil {
			return err
		}
		each(Head{h.Number, h.Time})
		if _, err := o.client.AwaitHeader(ctx, h.Number+1); err != nil {
			return err
		}
	}
}

// Watch implements [Court].
func (o *OnChain) Watch(ctx context.Context, from uint64, each func(Event) error) error {
	return o.client.WatchCourt(ctx, from, func(e chain.CourtEvent) error {
		out := Event{Kind: EventKind(e.Kind), ID: e.Dispute, Block: e.Position.Block, Verdict: ledger.Verdict(e.Verdict), Due: e.Due}
		o.mu.Lock()
		switch e.Kind {
		case chain.Opened:
			out.Claimant, out.Defendant = e.Case.Claimant(), e.Case.Defendant()
			o.openings[e.Dispute] = e
		case chain.ResultGiven:
			o.given[e.Dispute] = e
		case chain.Executed:
			delete(o.openings, e.Dispute)
			delete(o.given, e.Dispute)
		}
		o.mu.Unlock()
		return each(out)
	})
}

// Filing implements [Court]. What was signed may be no valid message: whoever
// runs it again treats it as any bytes of a stranger.
func (o *OnChain) Filing(ctx context.Context, id atoll.Digest) (Filing, error) {
	o.mu.Lock()
	opening, known := o.openings[id]
	given, answered := o.given[id]
	o.mu.Unlock()
	if !known {
		var err error
		if opening, err = o.client.Opening(ctx, id); err != nil {
			return Filing{}, err
		}
	}
	e, err := o.client.DisputeEvidence(ctx, opening)
	if err != nil {
		return Filing{}, err
	}
	f := Filing{ID: id, Case: ledger.Case(opening.Case), Kind: ledger.Kind(opening.About), Offer: e.Offer.Message, Deal: e.Deal.Message}
	if e.Result != nil {
		f.Result = &e.Result.Message
		return f, nil
	}
	if !answered {
		if given, answered, err = o.answer(ctx, id, opening.Position.Block); err != nil || !answered {
			return f, err
		}
	}
	r, err := o.client.GivenResult(ctx, given)
	if err != nil {
		return Filing{}, err
	}
	f.Result = &r.Message
	return f, nil
}

// answer looks for the event by which a missing result was given, if the
// dispute has come that far.
func (o *OnChain) answer(ctx context.Context, id atoll.Digest, from uint64) (found chain.CourtEvent, ok bool, err error) {
	d, err := o.client.Dispute(ctx, id)
	if err != nil || d.Status == chain.DisputeOpen {
		return found, false, err
	}
	head, err := o.client.Head(ctx)
	if err != nil {
		return found, false, err
	}
	over := errors.New("over")
	ctx, stop := context.WithTimeout(ctx, time.Minute)
	defer stop()
	err = o.client.WatchCourt(ctx, from, func(e chain.CourtEvent) error {
		switch {
		case e.Position.Block > head.Number:
			return over
		case e.Dispute != id:
			return nil
		case e.Kind == chain.ResultGiven:
			found, ok = e, true
			return over
		case e.Kind == chain.Executed, e.Kind == chain.Drawn:
			return over
		}
		return nil
	})
	if errors.Is(err, over) {
		err = nil
	}
	return found, ok, err
}

// State implements [Court].
func (o *OnChain) State(ctx context.Context, id atoll.Digest) (State, error) {
	d, err := o.client.Dispute(ctx, id)
	if err != nil {
		return State{}, err
	}
	s := State{Dispute: ledger.Dispute{Pledge: d.Pledge, Due: d.Due, Status: statuses[d.Status], Kind: ledger.Kind(d.Kind)}}
	switch {
	case d.Round == 1 && d.ClaimantAppealed:
		s.Dispute.Appellant = ledger.Claimant
	case d.Round == 1:
		s.Dispute.Appellant = ledger.Defendant
	}
	at := d.Since
	if d.Status == chain.DisputeOpen {
		at = d.AnswerBy
	}
	s.Dispute.Time = uint64(max(at.Unix(), 0))
	for round := range d.Round + 1 {
		p, err := o.client.Panel(ctx, id, round)
		if errors.Is(err, atoll.ErrNotFound) {
			break // nobody was to be drawn so far
		}
		if err != nil {
			return State{}, err
		}
		s.Panels[round], s.Referees[round] = panelOf(p)
	}
	if !d.Settles.IsZero() {
		s.Panels[0].Paid = d.Settles.Sub(d.Due)
	}
	return s, nil
}

// statuses are the court's statuses in the words of the rules.
var statuses = map[chain.DisputeStatus]ledger.Status{chain.DisputeNone: ledger.None, chain.DisputeOpen: ledger.Open,
	chain.DisputeDrawing: ledger.Drawing, chain.DisputeVoting: ledger.Voting, chain.DisputeClosed: ledger.Closed}

// panelOf is a panel in the words of the rules, without what nothing here
// depends on.
func panelOf(p chain.Panel) (ledger.Panel, []atoll.Account) {
	out := ledger.Panel{Beacon: p.Beacon, Replaced: uint8(p.Replaced), Size: uint8(len(p.Referees))}
	who := make([]atoll.Account, len(p.Referees))
	for i, r := range p.Referees[:min(len(p.Referees), ledger.AppealPanel)] {
		out.Seats[i], who[i] = uint16(r.Seat), r.Account
		for _, bit := range []struct {
			set bool
			in  *uint8
		}{{r.Committed, &out.Committed}, {r.Revealed, &out.Revealed}, {r.Guilty, &out.Guilty}} {
			if bit.set {
				*bit.in |= 1 << i
			}
		}
	}
	return out, who
}

// Do implements [Court].
func (o *OnChain) Do(ctx context.Context, m Move) error {
	call, err := o.call(ctx, m)
	if err != nil {
		return err
	}
	_, err = o.client.Do(ctx, o.signer, call)
	return err
}

func (o *OnChain) call(ctx context.Context, m Move) (chain.Call, error) {
	c, id := chain.Case(m.Case), m.Case.ID()
	switch m.Action {
	case ledger.ActContest:
		return chain.Contest(c), nil
	case ledger.ActGiveResult:
		return chain.GiveResult(c, *m.Result), nil
	case ledger.ActShowVoucher:
		return chain.ShowVoucher(c, *m.Voucher), nil
	case ledger.ActShowReceipt:
		return chain.ShowReceipt(c, m.Receipt.Signature), nil
	case ledger.ActConcede:
		return chain.Concede(c), nil
	case ledger.ActDraw:
		header, err := o.client.Header(ctx, m.Beacon)
		return chain.Draw(c, header), err
	case ledger.ActCallAgain:
		return chain.CallAgain(id, m.Round), nil
	case ledger.ActCommit:
		return chain.CommitVote(id, m.Round, o.vote(m)), nil
	case ledger.ActReveal:
		made, err := o.client.Commitments(ctx, id, m.Round)
		return chain.RevealVotes(id, m.Round, made, o.vote(m)), err
	case ledger.ActReplace:
		return chain.ReplaceReferees(id, m.Round), nil
	case ledger.ActAppeal:
		return chain.Appeal(c), nil
	case ledger.ActExecute:
		return chain.ExecuteDispute(c), nil
	}
	return chain.Call{}, fmt.Errorf("%q: %w", m.Action, atoll.ErrMalformed)
}

// vote is the account's vote as the court takes it.
func (o *OnChain) vote(m Move) chain.Vote {
	return chain.Vote{Position: m.Position, Referee: o.signer.Account(), Guilty: m.Vote.Guilty, Salt: m.Vote.Salt}
}
