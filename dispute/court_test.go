package dispute_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/settle/ledger"
)

// rules are a court's with short windows, and no more than it needs.
var rules = ledger.Rules{
	Filing: 3600, Answer: 600, Draw: 400, Commit: 300, Reveal: 300, Appeal: 300, BeaconDelay: 2, SlashFactor: 3,
	Fee: atoll.NewAmount(10), Fine: atoll.NewAmount(20), Bond: atoll.NewAmount(100), AppealBond: atoll.NewAmount(70),
}

// blockTime is the time between two blocks of a court that makes them by
// itself.
const blockTime = 12 * time.Second

// court is the contracts' model with blocks and events: the chain of a test.
type court struct {
	t        testing.TB
	onDemand bool // blocks are made for transactions only

	mu      sync.Mutex
	world   *ledger.World
	number  uint64
	events  []dispute.Event
	filings map[atoll.Digest]dispute.Filing
	changed chan struct{} // closed at the next block
	away    error         // what every call fails with
	deny    func(who atoll.Account, m dispute.Move) error
	after   func(who atoll.Account, m dispute.Move) // called when a move was made
	gas     map[atoll.Account]int                   // transactions that were refused

	committed commitments
}

func newCourt(t testing.TB, onDemand bool) *court {
	w, err := ledger.New(ledger.Terms{Rules: rules, UnstakeDelay: 1 << 20, SeatStake: atoll.NewAmount(50)}, ledger.Addresses{
		Escrow: atoll.Account{0xe}, Nodes: atoll.Account{0xd}, Court: atoll.Account{0xc}})
	if err != nil {
		t.Fatal(err)
	}
	c := &court{t: t, onDemand: onDemand, world: w, number: 10, filings: map[atoll.Digest]dispute.Filing{},
		changed: make(chan struct{}), gas: map[atoll.Account]int{}, committed: commitments{}}
	return c
}

// run makes blocks until the context ends.
func (c *court) run(ctx context.Context) {
	if c.onDemand {
		return
	}
	tick := time.NewTicker(blockTime)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			c.block(func(ledger.Block) error { return nil })
		case <-ctx.Done():
			return
		}
	}
}

// block makes a block of one transaction.
func (c *court) block(f func(at ledger.Block) error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	at := ledger.Block{Time: uint64(time.Now().Unix()), Number: c.number + 1}
	err := f(at)
	if err == nil {
		c.number++
		close(c.changed)
		c.changed = make(chan struct{})
	}
	return err
}

// emit adds an event to the block that is made; the lock is held.
func (c *court) emit(e dispute.Event) {
	e.Block = c.number + 1
	c.events = append(c.events, e)
}

func (c *court) fund(who atoll.Account, escrow, stake uint64, role ledger.Role) {
	c.world.Fund(who, atoll.NewAmount(escrow+stake))
	var errs []error
	if escrow > 0 {
		errs = append(errs, c.world.Deposit(who, atoll.NewAmount(escrow)))
	}
	if stake > 0 {
		errs = append(errs, c.world.PutStake(who, role, atoll.NewAmount(stake)))
	}
	if err := errors.Join(errs...); err != nil {
		c.t.Fatal(err)
	}
}

// open opens a dispute.
func (c *court) open(kind ledger.Kind, e ledger.Evidence) atoll.Digest {
	var id atoll.Digest
	err := c.block(func(at ledger.Block) error {
		who := e.Case(kind).Claimant()
		cs, err := c.world.Open(who, kind, &e, at)
		if err != nil {
			return err
		}
		id = cs.ID()
		f := dispute.Filing{ID: id, Case: cs, Kind: kind, Offer: e.Offer, Deal: e.Deal}
		if kind != ledger.NoResult {
			f.Result = &e.Result
		}
		c.filings[id] = f
		c.emit(dispute.Event{Kind: dispute.Opened, ID: id, Claimant: cs.Claimant(), Defendant: cs.Defendant()})
		return nil
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return id
}

// state is a dispute's as anyone reads it.
func (c *court) state(id atoll.Digest) dispute.State {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.read(id)
}

func (c *court) read(id atoll.Digest) (s dispute.State) {
	s.Dispute, s.Panels = c.world.Dispute(id)
	for r, p := range s.Panels {
		for i := range p.Size {
			var who atoll.Account
			if p.Seats[i] != 0 {
				who = c.world.Referee(p.Seats[i], uint64(time.Now().Unix())+1)
			}
			s.Referees[r] = append(s.Referees[r], who)
		}
	}
	return s
}

// verdict is how a dispute ended.
func (c *court) verdict(id atoll.Digest) (ledger.Verdict, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, e := range c.events {
		if e.ID == id && e.Kind == dispute.Executed {
			return e.Verdict, true
		}
	}
	return 0, false
}

// desk is the court as one account sees it.
type desk struct {
	*court
	me atoll.Account
}

var _ dispute.Court = desk{}

func (d desk) fail() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.away
}

func (d desk) Rules(context.Context) (ledger.Rules, error) { return rules, d.fail() }

func (d desk) State(_ context.Context, id atoll.Digest) (dispute.State, error) {
	if err := d.fail(); err != nil {
		return dispute.State{}, err
	}
	return d.state(id), nil
}

func (d desk) Filing(_ context.Context, id atoll.Digest) (dispute.Filing, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	f, ok := d.filings[id]
	if !ok {
		return f, atoll.ErrNotFound
	}
	return f, d.away
}

func (d desk) Heads(ctx context.Context, each func(dispute.Head)) error {
	for {
		d.mu.Lock()
		h, changed, away := dispute.Head{Number: d.number, Time: time.Now()}, d.changed, d.away
		d.mu.Unlock()
		if away != nil {
			return away
		}
		each(h)
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (d desk) Watch(ctx context.Context, from uint64, each func(dispute.Event) error) error {
	for next := 0; ; {
		d.mu.Lock()
		events, changed, away := d.events, d.changed, d.away
		d.mu.Unlock()
		if away != nil {
			return away
		}
		for ; next < len(events); next++ {
			if events[next].Block >= from {
				if err := each(events[next]); err != nil {
					return err
				}
			}
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (d desk) Do(_ context.Context, m dispute.Move) error {
	if err := d.fail(); err != nil {
		return err
	}
	if d.deny != nil {
		if err := d.deny(d.me, m); err != nil {
			return err
		}
	}
	err := d.block(func(at ledger.Block) error { return d.make(m, at) })
	if err != nil {
		var r *ledger.Refusal
		if !errors.As(err, &r) {
			d.t.Errorf("%s by %s: %v", m.Action, d.me, err)
		}
		d.mu.Lock()
		d.gas[d.me]++
		d.mu.Unlock()
		return err
	}
	if d.after != nil {
		d.after(d.me, m)
	}
	return nil
}

func hashOf(id atoll.Digest, who atoll.Account, m dispute.Move) atoll.Digest {
	return ledger.HashVote(id, m.Round, who, m.Vote.Guilty, m.Vote.Salt)
}

// commitments are those of a dispute's round, in their order, that still count.
type commitments map[atoll.Digest]map[int][]ledger.Commitment

func (c commitments) add(id atoll.Digest, round int, made ledger.Commitment) {
	if c[id] == nil {
		c[id] = map[int][]ledger.Commitment{}
	}
	c[id][round] = append(c[id][round], made)
}

// reveal opens a vote among all commitments; the lock is held.
func (d desk) reveal(id atoll.Digest, m dispute.Move, at ledger.Block) error {
	made := d.committed[id][m.Round]
	for i, c := range made {
		if c.Position == int(m.Position) {
			return d.world.Reveal(id, m.Round, made, []ledger.Vote{{Index: i, Guilty: m.Vote.Guilty, Salt: m.Vote.Salt}}, at)
		}
	}
	return fmt.Errorf("position %d has not committed", m.Position)
}

// make makes a move in a block; the lock is held.
func (d desk) make(m dispute.Move, at ledger.Block) error {
	w, id := d.world, m.Case.ID()
	before, panels := w.Dispute(id)
	round := before.Round()
	e := dispute.Event{ID: id}
	var err error
	switch m.Action {
	case ledger.ActContest:
		e.Kind, err = dispute.DrawCalled, w.Contest(d.me, m.Case, at)
	case ledger.ActGiveResult:
		e.Kind, err = dispute.ResultGiven, w.GiveResult(d.me, m.Case, &m.Result.Message, true, at)
		if f := d.filings[id]; err == nil {
			f.Result = &m.Result.Message
			d.filings[id] = f
		}
	case ledger.ActShowVoucher:
		e.Kind, err = dispute.Executed, w.ShowVoucher(m.Case, m.Voucher.Message.Cumulative, true, at)
	case ledger.ActShowReceipt:
		e.Kind, e.Verdict, err = dispute.Executed, ledger.NotGuilty, w.ShowReceipt(d.me, m.Case, true, at)
	case ledger.ActConcede:
		e.Kind, err = dispute.Executed, w.Concede(d.me, m.Case, at)
	case ledger.ActDraw:
		if m.Beacon != panels[round].Beacon {
			d.t.Errorf("draw by block %d, the beacon is %d", m.Beacon, panels[round].Beacon)
		}
		e.Kind, err = dispute.Drawn, w.Draw(m.Case, ledger.Header{Good: true, Mix: atoll.Digest{byte(m.Beacon)}}, at)
	case ledger.ActCallAgain:
		e.Kind, err = dispute.DrawCalled, w.CallAgain(id, m.Round, at)
	case ledger.ActCommit:
		e.Kind, err = dispute.Committed, w.Commit(d.me, id, m.Round, int(m.Position), hashOf(id, d.me, m), at)
	case ledger.ActReveal:
		e.Kind, err = dispute.Revealed, d.reveal(id, m, at)
	case ledger.ActReplace:
		e.Kind, err = dispute.DrawCalled, w.Replace(id, m.Round, at)
	case ledger.ActAppeal:
		e.Kind, err = dispute.Appealed, w.Appeal(d.me, m.Case, at)
	case ledger.ActExecute:
		v, outcome := ledger.Outcome(before, panels[round], rules, at.Time)
		e.Kind, e.Verdict, err = dispute.Executed, v, w.Execute(m.Case, at)
		if err == nil && outcome != nil {
			d.t.Errorf("executed though %v", outcome)
		}
		e.Due = ledger.Settle(before, panels, v, atoll.Amount{}, rules).Due
	default:
		return fmt.Errorf("no such action")
	}
	switch {
	case err == nil && m.Action == ledger.ActCommit:
		d.committed.add(id, m.Round, ledger.Commitment{Position: int(m.Position), Referee: d.me, Hash: hashOf(id, d.me, m)})
	case err == nil && m.Action == ledger.ActReplace:
		delete(d.committed[id], m.Round)
	}
	if err == nil {
		if after, _ := w.Dispute(id); after.Status == ledger.Closed {
			e.Kind = dispute.Executed
		}
		d.emit(e)
	}
	return err
}
