package ledger

import "github.com/atoll-network/atoll"

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
	w.panels[id][round].Seats = seats
	d.Status, d.Time = Voting, at.Time
	w.disputes[id] = d
	return nil
}

// known reports whether the chain knows the hash of the beacon's block.
func (p Panel) known(at Block) bool {
	return at.Number > p.Beacon && at.Number <= p.Beacon+BeaconMemory
}

// CallAgain is Court.callAgain.
func (w *World) CallAgain(id atoll.Digest, at Block) error {
	d, _ := w.Dispute(id)
	r := w.Terms.Rules
	if d.Status != Drawing {
		return refuse(WrongStatus, d.Status)
	}
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

// Commit is Court.commit.
func (w *World) Commit(caller atoll.Account, id atoll.Digest, position uint8, hash atoll.Digest, at Block) error {
	d, _ := w.Dispute(id)
	if d.Status != Voting {
		return refuse(WrongStatus, d.Status)
	}
	if until := d.Time + uint64(w.Terms.Rules.Commit); at.Time >= until {
		return refuse(TooLate, until)
	}
	p := &w.panels[id][d.Round()]
	if position >= p.Size || w.Referee(p.Seats[position], d.Time) != caller {
		return refuse(NotReferee, position)
	}
	if hash == (atoll.Digest{}) || p.Committed&(1<<position) != 0 {
		return refuse(WrongVote, position)
	}
	p.Committed |= 1 << position
	w.commitments[place{id, d.Round(), position}] = hash
	return nil
}

// Vote is a referee's vote, opened.
type Vote struct {
	Position uint8
	Referee  atoll.Account
	Guilty   bool
	Salt     atoll.Digest
}

// Reveal is Court.reveal.
func (w *World) Reveal(id atoll.Digest, votes []Vote, at Block) error {
	d, panels := w.Dispute(id)
	if d.Status != Voting {
		return refuse(WrongStatus, d.Status)
	}
	from := d.Time + uint64(w.Terms.Rules.Commit)
	if at.Time < from {
		return refuse(TooEarly, from)
	}
	if until := from + uint64(w.Terms.Rules.Reveal); at.Time >= until {
		return refuse(TooLate, until)
	}
	round := d.Round()
	p := panels[round]
	if p.Committed != p.all() && p.Replaced < MaxReplaced {
		return refuse(WrongVote, p.Size)
	}
	var opened uint8
	for _, v := range votes {
		hash := w.commitments[place{id, round, v.Position}]
		if v.Position >= p.Size || hash == (atoll.Digest{}) || opened&(1<<v.Position) != 0 ||
			hash != HashVote(id, round, v.Referee, v.Guilty, v.Salt) {
			return refuse(WrongVote, v.Position)
		}
		opened |= 1 << v.Position
		if v.Guilty {
			p.Guilty |= 1 << v.Position
		}
	}
	for i := range p.Size {
		if opened&(1<<i) != 0 {
			delete(w.commitments, place{id, round, i})
		}
	}
	p.Revealed |= opened
	w.panels[id][round] = p
	return nil
}

// Replace is Court.replace.
func (w *World) Replace(id atoll.Digest, at Block) error {
	r := w.Terms.Rules
	d, panels := w.Dispute(id)
	if d.Status != Voting {
		return refuse(WrongStatus, d.Status)
	}
	from := d.Time + uint64(r.Commit)
	if at.Time < from {
		return refuse(TooEarly, from)
	}
	p := panels[d.Round()]
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
		delete(w.commitments, place{id, d.Round(), i})
		if taken := w.punish(p.Seats[i], d.Time, at); taken == r.Fine {
			p.Fined++
		} else {
			w.release(Burned, taken)
		}
		p.Seats[i] = 0
	}
	p.Committed = there
	p.Replaced++
	w.call(id, d, p, at)
	return nil
}
