package e2e

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/test/fleet"
)

func TestRequesterIsAwayWhileTheProviderFinishes(t *testing.T) {
	for _, end := range []struct {
		name string
		how  func(*fleet.Node)
	}{{"stopped", (*fleet.Node).Stop}, {"killed", (*fleet.Node).Kill}} {
		t.Run(end.name, func(t *testing.T) {
			f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 1, Escrow: "10"})
			r, p := f.Requesters[0], f.Providers[0]
			p.Hold("finished")
			id := r.MustSubmit(cow)
			p.AwaitState(id, "finished")
			end.how(r)
			p.Release()
			r.Start()
			j := r.MustWait(id, atoll.JobPaid)
			if paid, err := p.Claim(); err != nil || paid != j.Price || paid.IsZero() {
				t.Errorf("claimed %s, %v; want %s", paid, err, j.Price)
			}
		})
	}
}

func TestNodesComeBackWhereTheyWere(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 1, Escrow: "10"})
	r, p := f.Requesters[0], f.Providers[0]
	var due atoll.Amount
	for _, c := range []struct {
		name string
		away *fleet.Node
		at   *fleet.Node // which holds when
		step string
	}{
		{"solver, before the match", f.Solver, r, "created"},
		{"solver, while the provider is asked", f.Solver, f.Solver, "proposed"},
		{"solver, while the job runs", f.Solver, p, "accepted"},
		{"provider, while the job runs", p, p, "accepted"},
		{"provider, when the result is signed", p, p, "finished"},
		{"provider, when the voucher is signed", p, r, "accepted"},
		{"requester, before the match", r, f.Solver, "open"},
		{"requester, when the voucher is signed", r, r, "accepted"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f.Use(t)
			c.at.Hold(c.step)
			id := r.Post(cow)
			c.at.AwaitState(id, c.step)
			if c.away == c.at {
				c.away.Kill()
			} else {
				c.away.Stop()
				c.at.Release()
			}
			c.away.Start()
			due = due.Add(r.MustWait(id, atoll.JobPaid).Price)
		})
	}
	if _, err := p.Claim(); err != nil { // a provider that comes back claims by itself, too
		t.Error(err)
	}
	if m := look(t, f, r, p); m.claimed != due || m.escrow != fleet.Tokens(t, "10").Sub(due) {
		t.Errorf("on chain %+v; due was %s", m, due)
	}
}

func TestJobsGoOnWithoutTheChain(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 1, Escrow: "10", Watch: true})
	r, p := f.Requesters[0], f.Providers[0]
	due := r.MustWait(r.MustSubmit(cow), atoll.JobPaid).Price
	f.Chain.Kill()
	due = due.Add(r.MustWait(r.MustSubmit(cow), atoll.JobPaid).Price)
	if _, err := p.Claim(); err == nil {
		t.Error("a claim without a chain succeeded")
	}
	f.Chain.Start()
	if paid, err := p.Claim(); err != nil || paid != due {
		t.Errorf("claimed %s, %v; want %s", paid, err, due)
	}
}
