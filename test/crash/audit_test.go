package crash

import (
	"context"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/provider"
	accounts "github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/solver"
	"github.com/atoll-network/atoll/test/fleet"
)

// audit holds the books of all parties against each other, when no job is
// under way, and then has everything redeemed.
func audit(t *testing.T, f *fleet.Fleet, escrow atoll.Amount) {
	t.Helper()
	jobs := map[atoll.Digest]atoll.Job{}
	spent := atoll.Amount{}
	for _, r := range f.Requesters {
		// What a requester promised each provider is the sum of what its paid jobs cost.
		due := map[atoll.Account]atoll.Amount{}
		for _, j := range fleet.Records[atoll.Job](r, "job") {
			jobs[j.ID] = j
			switch {
			case !j.State.Ended():
				t.Errorf("%s: job %s is still %s", r.Name, j.ID, j.State)
			case j.State == atoll.JobPaid:
				payee := j.Deal.Message.Provider
				due[payee] = due[payee].Add(j.Price)
			case j.Voucher != nil:
				t.Errorf("%s: job %s is %s and has a voucher", r.Name, j.ID, j.State)
			}
		}
		promised := map[atoll.Account]atoll.Amount{}
		for _, v := range fleet.Records[atoll.Voucher](r, "account") {
			promised[v.Payee] = v.Cumulative
		}
		for _, p := range f.Providers {
			if promised[p.Account] != due[p.Account] {
				t.Errorf("%s promised %s %s, its paid jobs cost %s", r.Name, p.Name, promised[p.Account], due[p.Account])
			}
			spent = spent.Add(due[p.Account])
		}
	}
	ran := map[atoll.Digest]string{}
	for _, p := range f.Providers {
		earned := atoll.Amount{}
		for _, d := range fleet.Records[provider.Record](p, "deal") {
			offer := d.Notice.Deal.Message.JobOffer
			j := jobs[offer]
			worked := d.Result != nil && d.Result.Message.Status != atoll.StatusFailed
			switch d.State {
			case provider.Paid:
				if j.State != atoll.JobPaid || j.Deal.Message != d.Notice.Deal.Message {
					t.Errorf("%s was paid for deal %s, of a job that is %s with another deal", p.Name, d.ID, j.State)
				}
				earned = earned.Add(j.Price)
			case provider.Void, provider.Unpaid:
				if worked {
					t.Errorf("%s worked on deal %s and is %s: %s", p.Name, d.ID, d.State, d.Reason)
				}
			default:
				t.Errorf("%s: deal %s is still %s", p.Name, d.ID, d.State)
			}
			if worked {
				if other := ran[offer]; other != "" {
					t.Errorf("job %s was run by %s and by %s", offer, other, p.Name)
				}
				ran[offer] = p.Name
			}
		}
		credit := atoll.Amount{}
		for _, c := range fleet.Records[accounts.Credit](p, "credit") {
			credit = credit.Add(c.Spent)
			if c.Voucher.Message.Cumulative != c.Spent {
				t.Errorf("%s holds a voucher for %s, of which it spent %s", p.Name, c.Voucher.Message.Cumulative, c.Spent)
			}
		}
		if credit != earned {
			t.Errorf("%s spent %s of its vouchers, its paid deals were worth %s", p.Name, credit, earned)
		}
	}
	for id, j := range jobs {
		if j.State == atoll.JobPaid && ran[id] == "" {
			t.Errorf("job %s was paid and nobody ran it", id)
		}
	}
	for _, o := range fleet.Records[solver.Record](f.Solver, "joboffer") {
		if o.State != solver.Ended && o.State != solver.Closed && o.State != solver.Canceled {
			t.Errorf("solver: job offer %s is still %s", o.ID, o.State)
		}
	}
	idle(t, f)
	redeemed(t, f, escrow, spent)
}

// idle checks that the solver counts nothing as in use, when all providers have
// told it what they offer.
func idle(t *testing.T, f *fleet.Fleet) {
	t.Helper()
	var page protocol.BookPage
	settle(t, "the book is not complete and idle", func() bool {
		var err error
		if page, err = f.Book(t.Context()); err != nil {
			t.Fatal(err)
		}
		for _, l := range page.Listings {
			if l.Running != 0 {
				return false
			}
		}
		return len(page.Listings) == len(f.Providers)
	})
	for _, l := range page.Listings {
		if l.Running != 0 || l.Free != l.Offer.Capacity {
			t.Errorf("the solver counts %d jobs at %s, and %+v of %+v as free", l.Running, l.Offer.Provider, l.Free, l.Offer.Capacity)
		}
	}
}

// redeemed has all vouchers claimed and checks what moved on chain.
func redeemed(t *testing.T, f *fleet.Fleet, escrow, spent atoll.Amount) {
	t.Helper()
	ctx := t.Context()
	for range 2 { // the second finds nothing to claim
		for _, p := range f.Providers {
			if _, err := p.Claim(); err != nil {
				t.Errorf("%s claims: %v", p.Name, err)
			}
		}
		var left, claimed, tokens atoll.Amount
		for _, r := range f.Requesters {
			acc, err := f.Client.Escrow(ctx, r.Account)
			if err != nil {
				t.Fatal(err)
			}
			left = left.Add(acc.Balance)
			for _, p := range f.Providers {
				c, err := f.Client.Claimed(ctx, r.Account, p.Account)
				if err != nil {
					t.Fatal(err)
				}
				claimed = claimed.Add(c)
			}
		}
		for _, p := range f.Providers {
			n, err := f.Client.TokenBalance(ctx, p.Account)
			if err != nil {
				t.Fatal(err)
			}
			tokens = tokens.Add(n)
		}
		if left != escrow.Sub(spent) || claimed != spent || tokens != spent {
			t.Errorf("on chain: %s of %s left in escrow, %s claimed, %s with the providers; the jobs cost %s",
				left, escrow, claimed, tokens, spent)
		}
	}
}

// quiet waits until every job, offer and deal in anyone's store has ended.
// A store tells nobody when another process changes it, so it asks.
func quiet(t *testing.T, f *fleet.Fleet) {
	t.Helper()
	settle(t, "some jobs, offers or deals have not ended", func() bool {
		for _, r := range f.Requesters {
			for _, j := range fleet.Records[atoll.Job](r, "job") {
				if !j.State.Ended() {
					return false
				}
			}
		}
		for _, o := range fleet.Records[solver.Record](f.Solver, "joboffer") {
			if o.State == solver.Open || o.State == solver.Proposed || o.State == solver.Dealt {
				return false
			}
		}
		for _, p := range f.Providers {
			for _, d := range fleet.Records[provider.Record](p, "deal") {
				if d.State == provider.Accepted || d.State == provider.Finished {
					return false
				}
			}
		}
		return true
	})
}

// settle waits, with ever longer pauses, until done reports true.
func settle(t *testing.T, what string, done func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), fleet.Patience)
	defer cancel()
	for pause := 10 * time.Millisecond; !done(); pause *= 2 {
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			t.Error(what)
			return
		}
	}
}
