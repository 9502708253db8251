package crash

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/test/fleet"
)

var cow = fleet.Order{Module: "cowsay", Inputs: map[string]string{"Message": "moo"}}

// points are the steps of a job that ends well, in every journal.
var points = []struct {
	role  fleet.Role
	state string
}{
	{fleet.Requester, "created"},
	{fleet.Solver, "open"},
	{fleet.Requester, "offered"},
	{fleet.Solver, "proposed"},
	{fleet.Provider, "accepted"},
	{fleet.Solver, "dealt"},
	{fleet.Requester, "dealt"},
	{fleet.Provider, "finished"},
	{fleet.Requester, "delivered"},
	{fleet.Requester, "accepted"},
	{fleet.Provider, "paid"},
	{fleet.Requester, "paid"},
	{fleet.Solver, "ended"},
}

// TestKillAtEveryStep stops the clock of one role right after each of its
// journal's steps, before anything comes of it, kills a role, lets the others
// go on without it for a moment, and starts it again. Where the killed role is
// the one that holds, it dies right after its step; where it is another, it
// dies right before its own next one.
func TestKillAtEveryStep(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 2, Requesters: 1, Escrow: "10"})
	r := f.Requesters[0]
	for _, at := range points {
		for _, victim := range []fleet.Role{fleet.Requester, fleet.Solver, fleet.Provider} {
			t.Run(string(at.role)+" "+at.state+", "+string(victim)+" dies", func(t *testing.T) {
				f.Use(t)
				holders := f.Of(at.role)
				for _, n := range holders {
					n.Hold(at.state)
				}
				id := r.Post(cow)
				fleet.AwaitAny(t, holders, func(s fleet.Step) bool { return s.Offer == id && s.State == at.state })
				dead := f.Of(victim)[0]
				if p := dealer(f, id); victim == fleet.Provider && p != nil {
					dead = p
				}
				dead.Kill()
				for _, n := range holders {
					if n.Running() {
						n.Release()
					}
				}
				dead.Start()
				r.MustWait(id, atoll.JobPaid)
				quiet(t, f)
				if t.Failed() {
					t.FailNow()
				}
			})
		}
	}
	audit(t, f, fleet.Tokens(t, "10"))
}

// dealer is the provider that took a job's deal last, if any.
func dealer(f *fleet.Fleet, id atoll.Digest) (who *fleet.Node) {
	for _, p := range f.Providers {
		for _, s := range p.Steps() {
			if s.Offer == id {
				who = p
			}
		}
	}
	return who
}
