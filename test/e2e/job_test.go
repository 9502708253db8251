package e2e

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/test/fleet"
)

var cow = fleet.Order{Module: "cowsay", Inputs: map[string]string{"Message": "moo"}}

const moo = " _____ \n< moo >\n ----- \n" +
	"        \\   ^__^\n" +
	"         \\  (oo)\\_______\n" +
	"            (__)\\       )\\/\\\n" +
	"                ||----w |\n" +
	"                ||     ||\n"

// money is what the chain says of a requester and a provider.
type money struct{ escrow, tokens, claimed atoll.Amount }

func look(t *testing.T, f *fleet.Fleet, payer, payee *fleet.Node) (m money) {
	t.Helper()
	ctx := t.Context()
	acc, err := f.Client.Escrow(ctx, payer.Account)
	if err != nil {
		t.Fatal(err)
	}
	m.escrow = acc.Balance
	if m.tokens, err = f.Client.TokenBalance(ctx, payee.Account); err != nil {
		t.Fatal(err)
	}
	if m.claimed, err = f.Client.Claimed(ctx, payer.Account, payee.Account); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestJobIsDoneCheckedAndPaid(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 1, Escrow: "10"})
	r, p := f.Requesters[0], f.Providers[0]
	before := look(t, f, r, p)
	start := time.Now()
	j := r.MustWait(r.MustSubmit(cow), atoll.JobPaid)
	t.Logf("paid %s ATOLL after %s", j.Price, time.Since(start))
	if j.Price.IsZero() || j.Result.Message.Status != atoll.StatusCompleted || j.Result.Message.ExitCode != 0 {
		t.Errorf("price %s, %s with code %d", j.Price, j.Result.Message.Status, j.Result.Message.ExitCode)
	}
	if now := look(t, f, r, p); now != before {
		t.Errorf("the job alone moved money on chain: %+v, before %+v", now, before)
	}

	dir := filepath.Join(t.TempDir(), "out")
	if err := r.Export(j.ID, dir); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(filepath.Join(dir, "stdout")); err != nil || string(b) != moo {
		t.Errorf("stdout is %q, %v", b, err)
	}
	want := j.Result.Message.Output
	if c, err := content.CIDOfFS(context.Background(), os.DirFS(dir)); err != nil || c != want {
		t.Errorf("the files hash to %s, %v; the result says %s", c, err, want)
	}
	if c := directoryCID(t, dir); c != want.String() {
		t.Errorf("by the specification the files have the CID %s, the result says %s", c, want)
	}

	paid, err := p.Claim()
	if err != nil || paid != j.Price {
		t.Fatalf("claimed %s, %v; want %s", paid, err, j.Price)
	}
	after := look(t, f, r, p)
	if got := before.escrow.Sub(after.escrow); got != j.Price {
		t.Errorf("the escrow fell by %s, want %s", got, j.Price)
	}
	if got := after.tokens.Sub(before.tokens); got != j.Price || after.claimed != j.Price {
		t.Errorf("the provider got %s, claimed so far %s, want %s", got, after.claimed, j.Price)
	}
	if again, err := p.Claim(); err != nil || !again.IsZero() {
		t.Errorf("a second claim gave %s, %v", again, err)
	}
	if last := look(t, f, r, p); last != after {
		t.Errorf("a second claim moved money: %+v, before %+v", last, after)
	}
}

func TestManyJobsCostOneTransaction(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 2, Escrow: "10", Watch: true})
	p := f.Providers[0]
	var due [2]atoll.Amount
	var ids [2][]atoll.Digest
	for i, r := range f.Requesters {
		for n := range 5 {
			ids[i] = append(ids[i], r.MustSubmit(fleet.Order{Module: "cowsay", Inputs: map[string]string{"Message": fmt.Sprint(n)}}))
		}
	}
	for i, r := range f.Requesters {
		for _, id := range ids[i] {
			due[i] = due[i].Add(r.MustWait(id, atoll.JobPaid).Price)
		}
	}
	head, err := f.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if paid, err := p.Claim(); err != nil || paid != due[0].Add(due[1]) {
		t.Errorf("claimed %s, %v; want %s", paid, err, due[0].Add(due[1]))
	}
	for i, r := range f.Requesters {
		if got := look(t, f, r, p); got.claimed != due[i] || got.escrow != fleet.Tokens(t, "10").Sub(due[i]) {
			t.Errorf("requester %d: claimed %s, in escrow %s; due was %s", i, got.claimed, got.escrow, due[i])
		}
	}
	now, err := f.Client.Head(t.Context())
	if err != nil || now.Number != head.Number+1 {
		t.Errorf("the claim took %d blocks, %v", now.Number-head.Number, err)
	}
}
