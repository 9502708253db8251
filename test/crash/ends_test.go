package crash

import (
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/test/fleet"
)

// TestKillWhereJobsEndWithoutPay is TestKillAtEveryStep for the steps of jobs
// that find no match or are canceled.
func TestKillWhereJobsEndWithoutPay(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 2, Requesters: 1, Escrow: "10"})
	r := f.Requesters[0]
	cheap := cow
	cheap.MaxPrice = "0.001"
	brief := cheap
	brief.Wait = time.Second
	for _, c := range []struct {
		name   string
		order  fleet.Order
		cancel bool
		role   fleet.Role
		state  string
		want   atoll.JobState
	}{
		{"no match", brief, false, fleet.Solver, "closed", atoll.JobFailed},
		{"no match", brief, false, fleet.Requester, "failed", atoll.JobFailed},
		{"canceled", cheap, true, fleet.Solver, "canceled", atoll.JobCanceled},
		{"canceled", cheap, true, fleet.Requester, "canceled", atoll.JobCanceled},
	} {
		for _, victim := range []fleet.Role{fleet.Requester, fleet.Solver} {
			t.Run(c.name+", "+string(c.role)+" "+c.state+", "+string(victim)+" dies", func(t *testing.T) {
				f.Use(t)
				holder, dead := f.Of(c.role)[0], f.Of(victim)[0]
				holder.Hold(c.state)
				id := r.Post(c.order)
				f.Solver.AwaitState(id, "open")
				r.AwaitState(id, "offered")
				if c.cancel {
					go r.Cancel(id) // its answer may never come
				}
				holder.AwaitState(id, c.state)
				dead.Kill()
				if holder.Running() {
					holder.Release()
				}
				dead.Start()
				r.MustWait(id, c.want)
				quiet(t, f)
				if t.Failed() {
					t.FailNow()
				}
			})
		}
	}
	audit(t, f, fleet.Tokens(t, "10"))
}

// TestKillWhereAProviderIsDeclined makes two providers take the same job: the
// first dies with its deal in the journal, the second does the job. The first
// comes back, is told no, and dies again where it writes that down.
func TestKillWhereAProviderIsDeclined(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 2, Requesters: 1, Escrow: "10"})
	r := f.Requesters[0]
	for _, again := range []bool{false, true} {
		for _, p := range f.Providers {
			p.Hold("accepted")
		}
		id := r.Post(cow)
		step := fleet.AwaitAny(t, f.Providers, func(s fleet.Step) bool { return s.Offer == id && s.State == "accepted" })
		first, second := f.Providers[0], f.Providers[1]
		if step.Node == second.Name {
			first, second = second, first
		}
		first.Kill()
		second.Release()
		j := r.MustWait(id, atoll.JobPaid)
		if j.Deal.Message.Provider != second.Account {
			t.Errorf("job was done by %s", j.Deal.Message.Provider)
		}
		first.Start("void")
		first.AwaitState(id, "void")
		if again {
			first.Kill()
			first.Start()
		} else {
			first.Release()
		}
	}
	quiet(t, f)
	audit(t, f, fleet.Tokens(t, "10"))
}

// TestKillAProviderWhileItRuns kills it in the middle of a program. The job
// runs again, from its beginning, and is paid once.
func TestKillAProviderWhileItRuns(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 1, Escrow: "10"})
	r, p := f.Requesters[0], f.Providers[0]
	chatter := fleet.Chatter(t)
	id := r.Post(fleet.Order{Module: chatter, Timeout: time.Second})
	r.AwaitState(id, "printing")
	p.Kill()
	p.Start()
	if j := r.MustWait(id, atoll.JobPaid); j.Result.Message.Status != atoll.StatusTimedOut {
		t.Errorf("the run ended as %s", j.Result.Message.Status)
	}

	// A canceled run is paid for what it used, even if its provider dies with
	// the result in its journal.
	p.Hold("finished")
	id = r.Post(fleet.Order{Module: chatter})
	r.AwaitState(id, "printing")
	if err := r.Cancel(id); err != nil {
		t.Fatal(err)
	}
	p.AwaitState(id, "finished")
	p.Kill()
	p.Start()
	if j := r.MustWait(id, atoll.JobPaid); j.Result.Message.Status != atoll.StatusCanceled {
		t.Errorf("the run ended as %s", j.Result.Message.Status)
	}
	quiet(t, f)
	audit(t, f, fleet.Tokens(t, "10"))
}
