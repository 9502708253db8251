package ledger

import (
	"slices"

	"github.com/atoll-network/atoll"
)

// Header is the header that is shown for a draw.
type Header struct {
	Good bool         // it is the beacon block's
	Mix  atoll.Digest // the block's RANDAO mix
}

// Draw is Court.draw.
func (w *World) Draw(c Case, h Header, at Block) error {
	id := c.ID()
	d, panels := w.Dispute(id)
	if d.Status != Drawing {
		return refuse(WrongStatus, d.Status)
	}
	if until := d.Time + uint64(w.Terms.Rules.Draw); at.Time >= until {
		return refuse(TooLate, until)
	}
	round := d.Round()
	p := panels[round]
	if !h.Good || !p.known(at) {
		return refuse(BadBeacon, p.Beacon)
	}
	by := Draw{Seed: Seed(h.Mix, id, round, p.Replaced), Seats: p.Seats, Size: p.Size, SeatCount: p.SeatCount,
		Called: d.Time, Parties: [3]atoll.Account{c.Requester, c.Provider, c.Solver}}
	if round == 1 {
		by.Others = panels[0].Seats
	}
	seats, err := by.From(w.seats)
	if err != nil {
		return err
	}
	w.panels[id][round].Seats, w.panels[id][round].Drawn = seats, at.Time
	d.Status, d.Time = Voting, at.Time
	w.disputes[id] = d
	return nil
}

// known reports whether the chain knows the hash of the beacon's block.
func (p Panel) known(at Block) bool {
	return at.Number > p.Beacon && at.Number <= p.Beacon+BeaconMemory
}

// DrawAndCommit is Court.drawAndCommit.
func (w *World) DrawAndCommit(caller atoll.Account, c Case, h Header, position int, hash atoll.Digest, at Block) error {
	id := c.ID()
	d, panels := w.Dispute(id)
	if err := w.Draw(c, h, at); err != nil {
		return err
	}
	err := w.Commit(caller, id, d.Round(), position, hash, at)
	if err != nil {
		w.disputes[id] = d
		*w.panels[id] = panels
	}
	return err
}

// under is a dispute of which a round is under way, with a status.
func (w *World) under(id atoll.Digest, round int, status Status) (Dispute, error) {
	d := w.disputes[id]
	switch {
	case round == 0 && d.Round() == 1 && d.Status != Closed:
		return d, refuse(WrongStatus, Appealed)
	case round != d.Round():
		return d, refuse(WrongStatus, None)
	case d.Status != status:
		return d, refuse(WrongStatus, d.Status)
	}
	return d, nil
}

// CallAgain is Court.callAgain.
func (w *World) CallAgain(id atoll.Digest, round int, at Block) error {
	d, err := w.under(id, round, Drawing)
	if err != nil {
		return err
	}
	r := w.Terms.Rules
	if until := d.Time + uint64(r.Draw); at.Time >= until {
		return refuse(TooLate, until)
	}
	p := &w.panels[id][d.Round()]
	if at.Number <= p.Beacon || p.known(at) {
		return refuse(BeaconStillGood, p.Beacon)
	}
	p.Beacon = at.Number + uint64(r.BeaconDelay)
	return nil
}

// Commitment is what a referee committed to, and who it was.
type Commitment struct {
	Position int
	Referee  atoll.Account
	Hash     atoll.Digest
}

// Commit is Court.commit.
func (w *World) Commit(caller atoll.Account, id atoll.Digest, round, position int, hash atoll.Digest, at Block) error {
	d, err := w.under(id, round, Voting)
	if err != nil {
		return err
	}
	if until := d.Time + uint64(w.Terms.Rules.Commit); at.Time >= until {
		return refuse(TooLate, until)
	}
	p := &w.panels[id][round]
	if position < 0 || position >= int(p.Size) || w.Referee(p.Seats[position], d.Time) != caller {
		return refuse(NotReferee, position)
	}
	if p.Committed&(1<<position) != 0 {
		return refuse(WrongVote, position)
	}
	p.Committed |= 1 << position
	all := place{id, round}
	w.commitments[all] = append(w.commitments[all], Commitment{position, caller, hash})
	return nil
}

// Vote is a referee's vote, opened: of the commitment with this index among
// those that it is revealed with.
type Vote struct {
	Index  int
	Guilty bool
	Salt   atoll.Digest
}

// Reveal is Court.reveal.
func (w *World) Reveal(id atoll.Digest, round int, commitments []Commitment, votes []Vote, at Block) error {
	d, err := w.under(id, round, Voting)
	if err != nil {
		return err
	}
	from := d.Time + uint64(w.Terms.Rules.Commit)
	if at.Time < from {
		return refuse(TooEarly, from)
	}
	if until := from + uint64(w.Terms.Rules.Reveal); at.Time >= until {
		return refuse(TooLate, until)
	}
	p := w.panels[id][round]
	if p.Committed != p.all() && p.Replaced < MaxReplaced {
		return refuse(CommitmentsMissing)
	}
	if len(commitments) == 0 || !slices.Equal(commitments, w.commitments[place{id, round}]) {
		return refuse(WrongCommitments)
	}
	for _, v := range votes {
		if v.Index < 0 || v.Index >= len(commitments) {
			return refuse(WrongVote, v.Index)
		}
		c := commitments[v.Index]
		if p.Revealed&(1<<c.Position) != 0 || c.Hash != HashVote(id, round, c.Referee, v.Guilty, v.Salt) {
			return refuse(WrongVote, c.Position)
		}
		p.Revealed |= 1 << c.Position
		if v.Guilty {
			p.Guilty |= 1 << c.Position
		}
	}
	w.panels[id][round] = p
	return nil
}

// Replace is Court.replace. Who has not revealed commits anew.
func (w *World) Replace(id atoll.Digest, round int, at Block) error {
	r := w.Terms.Rules
	d, err := w.under(id, round, Voting)
	if err != nil {
		return err
	}
	from := d.Time + uint64(r.Commit)
	if at.Time < from {
		return refuse(TooEarly, from)
	}
	if until := from + uint64(r.Reveal) + uint64(r.Appeal); at.Time >= until {
		return refuse(TooLate, until)
	}
	p := w.panels[id][round]
	if p.Replaced == MaxReplaced {
		return refuse(NobodyToReplace)
	}
	there := p.Committed
	if there == p.all() {
		if p.Majority() != Void {
			return refuse(NobodyToReplace)
		}
		if from += uint64(r.Reveal); at.Time < from {
			return refuse(TooEarly, from)
		}
		there = p.Revealed
	}
	for i := range p.Size {
		if there&(1<<i) != 0 {
			continue
		}
		if taken := w.punish(p.Seats[i], d.Time, at); taken == r.Fine {
			p.Fined++
		} else {
			w.release(Burned, taken)
		}
		p.Seats[i] = 0
	}
	p.Committed = p.Revealed
	p.Replaced++
	w.call(id, d, p, at)
	return nil
}
