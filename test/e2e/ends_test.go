package e2e

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/test/fleet"
)

// TestEveryWayAJobEnds runs the ways beside the good one over the same
// network: each leaves nothing behind that the next would stumble over.
func TestEveryWayAJobEnds(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 1, Escrow: "10", Watch: true})
	r, p := f.Requesters[0], f.Providers[0]
	worker, chatter := fleet.Worker(t), fleet.Chatter(t)
	whole := fleet.Tokens(t, "10")
	var due atoll.Amount
	free := func(t *testing.T) {
		t.Helper()
		if a, err := r.Available(); err != nil || a != whole.Sub(due) {
			t.Errorf("available are %s, %v; want %s", a, err, whole.Sub(due))
		}
	}

	t.Run("the exit code of a program that fails reaches the requester, and is paid", func(t *testing.T) {
		f.Use(t)
		j := r.MustWait(r.MustSubmit(fleet.Order{Module: worker, Inputs: map[string]string{"turns": "0"}}), atoll.JobPaid)
		if m := j.Result.Message; m.Status != atoll.StatusCompleted || m.ExitCode != 3 || j.Price.IsZero() {
			t.Errorf("%s with code %d for %s", m.Status, m.ExitCode, j.Price)
		}
		due = due.Add(j.Price)
		free(t)
	})
	t.Run("a program that runs too long is stopped and paid", func(t *testing.T) {
		f.Use(t)
		j := r.MustWait(r.MustSubmit(fleet.Order{Module: chatter, Timeout: time.Second}), atoll.JobPaid)
		if m := j.Result.Message; m.Status != atoll.StatusTimedOut || m.Gas == 0 {
			t.Errorf("%s after %d gas: %s", m.Status, m.Gas, m.Message)
		}
		due = due.Add(j.Price)
		free(t)
	})
	for _, c := range []struct {
		name   string
		order  fleet.Order
		reason []string
	}{
		{"a job that pays too little", fleet.Order{Module: "cowsay", Inputs: cow.Inputs, MaxPrice: "0.0001"},
			[]string{"no offer matches", "price: costs up to 0.0101 ATOLL, the job pays at most 0.0001"}},
		{"a job that needs too much", fleet.Order{Module: "cowsay", Inputs: cow.Inputs, Memory: 1 << 40},
			[]string{"no offer matches", "memory: wants 1099511627776 bytes, has 1073741824"}},
	} {
		t.Run(c.name+" ends with the reason", func(t *testing.T) {
			f.Use(t)
			c.order.Wait = time.Second
			j := r.MustWait(r.MustSubmit(c.order), atoll.JobFailed)
			for _, part := range c.reason {
				if !strings.Contains(j.Reason, part) {
					t.Errorf("reason %q lacks %q", j.Reason, part)
				}
			}
			free(t)
		})
	}
	t.Run("a job that no escrow covers is refused before anyone hears of it", func(t *testing.T) {
		f.Use(t)
		steps := len(f.Solver.Steps())
		if _, err := r.Submit(fleet.Order{Module: "cowsay", Inputs: cow.Inputs, MaxPrice: "10.5"}); !errors.Is(err, atoll.ErrUnfunded) {
			t.Errorf("error %v, want ErrUnfunded", err)
		}
		if now := len(f.Solver.Steps()); now != steps {
			t.Errorf("the solver made %d steps", now-steps)
		}
		free(t)
	})
	t.Run("a job is canceled before it has a match", func(t *testing.T) {
		f.Use(t)
		id := r.MustSubmit(fleet.Order{Module: "cowsay", Inputs: cow.Inputs, MaxPrice: "0.0001"})
		r.AwaitState(id, "offered")
		if err := r.Cancel(id); err != nil {
			t.Fatal(err)
		}
		r.MustWait(id, atoll.JobCanceled)
		f.Solver.AwaitState(id, "canceled")
		free(t)
	})
	t.Run("a job is canceled while it runs, and what it used is paid", func(t *testing.T) {
		f.Use(t)
		id := r.MustSubmit(fleet.Order{Module: chatter})
		r.AwaitState(id, "printing")
		if err := r.Cancel(id); err != nil {
			t.Fatal(err)
		}
		j := r.MustWait(id, atoll.JobPaid)
		if m := j.Result.Message; m.Status != atoll.StatusCanceled || m.Output.IsZero() {
			t.Errorf("%s with output %s", m.Status, m.Output)
		}
		due = due.Add(j.Price)
		free(t)
	})
	t.Run("a job that has ended cannot be canceled", func(t *testing.T) {
		f.Use(t)
		j := r.MustWait(r.MustSubmit(cow), atoll.JobPaid)
		if err := r.Cancel(j.ID); err == nil || !strings.Contains(err.Error(), "it is paid") {
			t.Errorf("error %v", err)
		}
		due = due.Add(j.Price)
	})
	if paid, err := p.Claim(); err != nil || paid != due {
		t.Errorf("claimed %s, %v; want %s", paid, err, due)
	}
	if m := look(t, f, r, p); m.escrow != whole.Sub(due) || m.claimed != due {
		t.Errorf("on chain %+v, due was %s", m, due)
	}
	page, err := f.Book(t.Context())
	if err != nil || len(page.Listings) != 1 || page.Listings[0].Running != 0 || page.Listings[0].Free != page.Listings[0].Offer.Capacity {
		t.Errorf("book at the end: %+v, %v", page, err)
	}
}

func TestDepositIsGoodAtOnce(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 1, Escrow: "0.05"})
	r := f.Requesters[0]
	order := fleet.Order{Module: "cowsay", Inputs: cow.Inputs, MaxPrice: "0.05"}
	r.MustWait(r.MustSubmit(order), atoll.JobPaid)
	if _, err := r.Submit(order); !errors.Is(err, atoll.ErrUnfunded) {
		t.Errorf("error %v, want ErrUnfunded", err)
	}
	f.Deposit(r, "0.05")
	r.MustWait(r.MustSubmit(order), atoll.JobPaid)
}
