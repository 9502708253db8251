package node

import (
	"context"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
)

func TestDevnetRunsAJobAndMovesItsPriceOnChain(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	d, err := StartDevnet(ctx, DevnetConfig{Providers: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	r := buyer(ctx, t, d, false)
	p := d.Providers[0]
	provider := p.Offer().Message.Provider
	before, err := d.Client.TokenBalance(ctx, provider)
	if err != nil {
		t.Fatal(err)
	}
	job := cowsay(ctx, t, r, "moo")
	if job.State != atoll.JobPaid || job.Price.IsZero() {
		t.Fatalf("job is %s for %s: %s", job.State, job.Price, job.Reason)
	}
	paid, err := p.Claim(ctx)
	if err != nil || paid != job.Price {
		t.Fatalf("claimed %s, %v, want %s", paid, err, job.Price)
	}
	after, err := d.Client.TokenBalance(ctx, provider)
	if err != nil || after != before.Add(job.Price) {
		t.Errorf("provider has %s, %v, want %s + %s", after, err, before, job.Price)
	}
	escrow, err := d.Client.Escrow(ctx, job.Offer.Message.Requester)
	if err != nil || escrow.Balance != devnetStake.Sub(job.Price) {
		t.Errorf("escrow holds %s, %v, want %s - %s", escrow.Balance, err, devnetStake, job.Price)
	}
	if again, err := p.Claim(ctx); err != nil || !again.IsZero() {
		t.Errorf("a second claim paid %s, %v", again, err)
	}
}

func TestDevnetIsThereAgainAtTheNextStart(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	dir := t.TempDir()
	d, err := StartDevnet(ctx, DevnetConfig{Dir: dir, Providers: 1})
	if err != nil {
		t.Fatal(err)
	}
	provider, solver := d.Providers[0].Offer().Message.Provider, d.Network.Solvers[0]
	genesis, err := d.Client.Genesis(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if d, err = StartDevnet(ctx, DevnetConfig{Dir: dir, Providers: 1}); err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if again, err := d.Client.Genesis(ctx); err != nil || again != genesis {
		t.Errorf("the chain begins with %s, %v, want %s", again, err, genesis)
	}
	if again := d.Providers[0].Offer().Message.Provider; again != provider {
		t.Errorf("the provider is %s, want %s", again, provider)
	}
	if again := d.Network.Solvers[0]; again.Account != solver.Account || again.Addrs[0] != solver.Addrs[0] {
		t.Errorf("the solver is %v, want %v", again, solver)
	}
}
