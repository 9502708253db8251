package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/settle/ledger"
	"github.com/atoll-network/atoll/store"
)

// Disputed is a dispute as people look at it.
type Disputed struct {
	ID        atoll.Digest  `json:"id"`
	About     string        `json:"about"` // such as "a wrong result"
	Job       *atoll.Digest `json:"job"`   // null if it is not one of this data directory
	Deal      atoll.Digest  `json:"deal"`
	Claimant  atoll.Account `json:"claimant"`
	Defendant atoll.Account `json:"defendant"`
	Status    string        `json:"status"` // such as "open"
	Stage     ledger.Stage  `json:"stage"`  // what it waits for
	Until     *time.Time    `json:"until"`  // when the stage ends; null if at no time
	Due       atoll.Amount  `json:"due"`    // the sum in dispute
	Pledge    atoll.Amount  `json:"pledge"` // taken from the accused
	Round     int           `json:"round"`  // 1 after an appeal
	Verdict   string        `json:"verdict,omitempty"`
	Won       *atoll.Amount `json:"won,omitempty"` // of one that is closed: what went to the victim
	Referees  []RefereeView `json:"referees"`      // of the round

	Case chain.Case `json:"-"`
}

// RefereeView is a referee as people look at it.
type RefereeView struct {
	Account   atoll.Account `json:"account"`
	Committed bool          `json:"committed"`
	Revealed  bool          `json:"revealed"`
	Guilty    bool          `json:"guilty"` // the vote, once revealed
}

// Look reads a dispute. The error wraps atoll.ErrNotFound if there is none.
func Look(ctx context.Context, c *chain.Client, id atoll.Digest) (Disputed, error) {
	opening, err := c.Opening(ctx, id)
	if err != nil {
		return Disputed{}, err
	}
	court := dispute.NewOnChain(c, nil)
	s, err := court.State(ctx, id)
	if err != nil {
		return Disputed{}, err
	}
	rules, err := court.Rules(ctx)
	if err != nil {
		return Disputed{}, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return Disputed{}, err
	}
	of := opening.Case
	v := Disputed{ID: id, About: opening.About.String(), Deal: of.Deal, Claimant: of.Claimant(), Defendant: of.Defendant(),
		Status: chain.DisputeStatus(s.Dispute.Status).String(), Due: s.Dispute.Due, Pledge: s.Dispute.Pledge, Round: s.Dispute.Round(),
		Referees: []RefereeView{}, Case: of}
	now := head.Time
	if wall := time.Now(); wall.After(now) { // there may have been no block for long
		now = wall
	}
	stage, until := ledger.Phase(s.Dispute, s.Panel(), rules, uint64(now.Unix()))
	if v.Stage = stage; until != 0 {
		at := time.Unix(int64(until), 0)
		v.Until = &at
	}
	p := s.Panel()
	for i, who := range s.Referees[s.Dispute.Round()] {
		has := func(set uint8) bool { return set>>i&1 == 1 }
		if p.Seats[i] != 0 {
			v.Referees = append(v.Referees, RefereeView{who, has(p.Committed), has(p.Revealed), has(p.Guilty)})
		}
	}
	if s.Dispute.Status == ledger.Closed {
		end, err := ending(ctx, c, opening)
		if err != nil {
			return v, err
		}
		v.Verdict, v.Won = end.Verdict.String(), &end.Due
	}
	return v, nil
}

// ending finds the event that closed a dispute, which must be closed.
func ending(ctx context.Context, c *chain.Client, opening chain.CourtEvent) (end chain.CourtEvent, err error) {
	found := errors.New("found")
	err = c.WatchCourt(ctx, opening.Position.Block, func(e chain.CourtEvent) error {
		if e.Dispute == opening.Dispute && e.Kind == chain.Executed {
			end = e
			return found
		}
		return nil
	})
	if errors.Is(err, found) {
		err = nil
	}
	return end, err
}

// disputable is how long after its deadline a deal's disputes are looked for.
const disputable = 60 * 24 * time.Hour

// Disputes are those about a data directory's jobs, newest job first, and those
// that the nodes in it attend to.
func Disputes(ctx context.Context, c *chain.Client, data, network string, jobs []atoll.Job) ([]Disputed, error) {
	out, seen := []Disputed{}, map[atoll.Digest]bool{}
	add := func(id atoll.Digest, job *atoll.Digest) error {
		if seen[id] {
			return nil
		}
		v, err := Look(ctx, c, id)
		if errors.Is(err, atoll.ErrNotFound) {
			return nil // of another chain
		}
		if err == nil {
			seen[id], v.Job = true, job
			out = append(out, v)
		}
		return err
	}
	for i := range jobs {
		j := &jobs[i]
		if j.Deal == nil || time.Since(time.Unix(int64(j.Deal.Message.Deadline), 0)) > disputable {
			continue
		}
		for _, unpaid := range []bool{false, true} {
			id := CaseOf(c.Domain(), j, unpaid).ID()
			if _, err := c.Dispute(ctx, id); errors.Is(err, atoll.ErrNotFound) {
				continue
			} else if err != nil {
				return nil, err
			}
			if err := add(id, &j.ID); err != nil {
				return nil, err
			}
		}
	}
	for _, role := range []string{"provider", "verifier"} {
		dockets, err := docketsAt(ctx, filepath.Join(data, "nodes", network, role, "state.db"))
		if err != nil {
			return nil, err
		}
		for _, d := range dockets {
			if err := add(d.ID, nil); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// docketsAt reads a node's dockets; there are none where no node has been.
func docketsAt(ctx context.Context, path string) ([]dispute.Docket, error) {
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	db, err := store.Open(ctx, path)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	return dispute.List(ctx, db)
}

// FindDispute finds the dispute that a text names: the beginning of a dispute's
// id or of a job's, of those in a data directory, or any dispute's whole id. It
// is atoll.ErrNotFound if there is none.
func FindDispute(ctx context.Context, c *chain.Client, jobs []atoll.Job, text string) (Disputed, error) {
	prefix := strings.ToLower(strings.TrimPrefix(text, "0x"))
	if len(prefix) < 4 {
		return Disputed{}, fmt.Errorf("dispute %q: give at least 4 hex digits of its id, or of its job's", text)
	}
	if len(prefix) == 64 {
		var id atoll.Digest
		if err := id.UnmarshalText([]byte("0x" + prefix)); err == nil {
			if v, err := Look(ctx, c, id); !errors.Is(err, atoll.ErrNotFound) {
				v.Job = jobOf(c.Domain(), jobs, &v)
				return v, err
			}
		}
	}
	var found []Disputed
	for i := range jobs {
		j := &jobs[i]
		if j.Deal == nil {
			continue
		}
		for _, unpaid := range []bool{false, true} {
			id := CaseOf(c.Domain(), j, unpaid).ID()
			if !begins(id, prefix) && !begins(j.ID, prefix) {
				continue
			}
			v, err := Look(ctx, c, id)
			if errors.Is(err, atoll.ErrNotFound) {
				continue
			}
			if err != nil {
				return Disputed{}, err
			}
			v.Job = &j.ID
			found = append(found, v)
		}
	}
	switch len(found) {
	case 0:
		return Disputed{}, fmt.Errorf("dispute %q: %w; atoll dispute list shows those there are", text, atoll.ErrNotFound)
	case 1:
		return found[0], nil
	}
	return Disputed{}, fmt.Errorf("dispute %q: more than one begins so: %s and %s; give more digits", text, found[0].ID, found[1].ID)
}

func begins(id atoll.Digest, prefix string) bool { return strings.HasPrefix(id.Hex()[2:], prefix) }

// jobOf is the job that a dispute is about, if it is one of these.
func jobOf(d atoll.Domain, jobs []atoll.Job, v *Disputed) *atoll.Digest {
	for i := range jobs {
		if j := &jobs[i]; j.Deal != nil && atoll.Hash(d, j.Deal.Message) == v.Deal {
			return &j.ID
		}
	}
	return nil
}
