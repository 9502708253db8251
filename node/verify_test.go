package node

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/engine/wasm"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/provider"
	"github.com/atoll-network/atoll/runner"
)

// cheat is an engine whose programs end otherwise than they did.
type cheat struct {
	engine.Engine
	as func(*engine.Outcome)
}

func (c cheat) Run(ctx context.Context, job engine.Job, logs engine.LogSink) (engine.Outcome, error) {
	out, err := c.Engine.Run(ctx, job, logs)
	c.as(&out)
	return out, err
}

// startCheat is StartProvider for a provider whose engine cheats.
func startCheat(ctx context.Context, t *testing.T, d *Devnet, key *atoll.KeySigner, as func(*engine.Outcome)) {
	t.Helper()
	g, err := open(ctx, Place{}, true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.Close() })
	if err := join(ctx, g, d.Client, key, chain.Provider, devnetStake); err != nil {
		t.Fatal(err)
	}
	eng, err := wasm.New(ctx, wasm.Config{})
	if err != nil {
		t.Fatal(err)
	}
	g.onClose(func() error { return eng.Close(context.Background()) })
	run := runner.New(g.blocks, cheat{eng, as})
	s := d.Network.Solvers[0]
	p, err := provider.New(ctx, provider.Config{
		Signer: key, Domain: d.Network.Domain(), Solvers: []provider.Solver{{Account: s.Account, Addrs: s.Addrs}},
		Terms: DefaultTerms(), Store: g.store, Blocks: g.blocks, Content: g.exchange,
		Runner: run, Peers: g.host, Chain: contracts{d.Client, key}, Ledger: "test",
		Parallel: 1, ClaimEvery: time.Minute, Now: time.Now, Log: g.log,
	})
	if err != nil {
		t.Fatal(err)
	}
	g.onClose(func() error { p.Close(); return nil })
	if _, err := g.attendSeller(ctx, run, keeping{chain: d.Client, network: d.Network, signer: key}); err != nil {
		t.Fatal(err)
	}
}

// buyer is a requester with money, which has results verified or not.
func buyer(ctx context.Context, t *testing.T, d *Devnet, verify bool) *Requester {
	t.Helper()
	me := atoll.NewKeySigner(d.Chain.Keys()[0])
	if _, err := d.Client.Do(ctx, me, chain.Deposit(devnetStake)); err != nil {
		t.Fatal(err)
	}
	r, err := StartRequester(ctx, RequesterConfig{Network: d.Network, Chain: d.Client, Signer: me, Verify: verify})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

// cowsay runs a job and returns its record.
func cowsay(ctx context.Context, t *testing.T, r *Requester, message string) atoll.Job {
	t.Helper()
	dir, err := module.Builtin().Resolve(ctx, module.Ref{Module: "cowsay"})
	if err != nil {
		t.Fatal(err)
	}
	mod, err := module.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	in, err := mod.Manifest.Bind(map[string]string{"Message": message})
	if err != nil {
		t.Fatal(err)
	}
	o, err := (&Work{Module: mod, Inputs: in, MaxPrice: atoll.NewAmount(1e18), Wait: 20 * time.Second}).Order(ctx, r.Blocks)
	if err != nil {
		t.Fatal(err)
	}
	id, err := r.Submit(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	job, err := r.Wait(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	return job
}

func TestHonestResultIsVerifiedAndPaid(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	d, err := StartDevnet(ctx, DevnetConfig{Providers: 1, Verifiers: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	job := cowsay(ctx, t, buyer(ctx, t, d, true), "moo")
	if job.State != atoll.JobPaid || job.Attestation == nil {
		t.Fatalf("job is %s (%s), attestation %v; want it paid and attested", job.State, job.Reason, job.Attestation)
	}
	a := job.Attestation
	if _, err := a.Verify(d.Network.Domain()); err != nil {
		t.Error(err)
	}
	r := &job.Result.Message
	want := atoll.Attestation{Verifier: d.Verifiers[0].Account, Deal: r.Deal, Claimed: r.Output, Found: r.Output,
		ClaimedGas: r.Gas, Gas: r.Gas, Engine: r.Engine}
	if a.Message != want {
		t.Errorf("attestation is %+v, want %+v", a.Message, want)
	}
}

func TestCheatingProviderIsCaughtAndNotPaid(t *testing.T) {
	for name, c := range map[string]struct {
		as   func(*engine.Outcome)
		want string
	}{
		"another output": {func(o *engine.Outcome) { o.Stdout = []byte("a lie\n") }, " got Qm"},
		"another end":    {func(o *engine.Outcome) { o.Status, o.Message = atoll.StatusTrapped, "so sorry" }, " got "},
		"more gas":       {func(o *engine.Outcome) { o.Usage.Gas++ }, " gas, the provider claims "},
		"no second run":  {func(o *engine.Outcome) { o.Status = atoll.StatusTimedOut }, "no verifier can confirm"},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			d, err := StartDevnet(ctx, DevnetConfig{Verifiers: 1})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { d.Close() })
			key := atoll.NewKeySigner(d.Chain.Keys()[1])
			if err := Faucet(ctx, d.Client, key, devnetStake); err != nil {
				t.Fatal(err)
			}
			startCheat(ctx, t, d, key, c.as)
			r := buyer(ctx, t, d, true)
			job := cowsay(ctx, t, r, "moo")
			if job.State != atoll.JobFailed || job.Voucher != nil || !strings.Contains(job.Reason, c.want) {
				t.Errorf("job is %s (%s), voucher %v; want it failed, because %q, and not paid", job.State, job.Reason, job.Voucher, c.want)
			}
			if a := job.Attestation; a != nil && a.Message.Agrees() {
				t.Errorf("attestation agrees: %+v", a.Message)
			}
			if free, err := r.Available(ctx); err != nil || free != devnetStake {
				t.Errorf("escrow can promise %s, %v; want all of %s", free, err, devnetStake)
			}
		})
	}
}

func TestUnpaidUntilAVerifierAnswers(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	d, err := StartDevnet(ctx, DevnetConfig{Providers: 1, Verifiers: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	if err := d.Verifiers[0].Close(); err != nil { // it stays registered
		t.Fatal(err)
	}
	me, key := atoll.NewKeySigner(d.Chain.Keys()[0]), atoll.NewKeySigner(d.Chain.Keys()[1])
	if err := Faucet(ctx, d.Client, key, devnetStake); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Client.Do(ctx, me, chain.Deposit(devnetStake)); err != nil {
		t.Fatal(err)
	}
	told := make(chan string, 8)
	r, err := StartRequester(ctx, RequesterConfig{Network: d.Network, Chain: d.Client, Signer: me, Verify: true,
		Waiting: func(_ atoll.Digest, why string) { told <- why }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	begun := make(chan error, 1)
	go func() {
		if why, want := <-told, d.Verifiers[0].Account.Hex()+" is away"; !strings.Contains(why, want) {
			t.Errorf("told that %q, want that %s", why, want)
		}
		v, err := StartVerifier(ctx, VerifierConfig{Network: d.Network, Chain: d.Client, Signer: key, Stake: devnetStake})
		if err == nil {
			t.Cleanup(func() { v.Close() })
		}
		begun <- err
	}()
	job := cowsay(ctx, t, r, "moo")
	if err := <-begun; err != nil {
		t.Fatal(err)
	}
	if job.State != atoll.JobPaid || job.Attestation == nil || job.Attestation.Message.Verifier != key.Account() {
		t.Errorf("job is %s (%s), attested by %+v; want it paid after %s attested", job.State, job.Reason, job.Attestation, key.Account())
	}
}

func TestVerifiersLeaveThePartiesOut(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	d, err := StartDevnet(ctx, DevnetConfig{Providers: 1, Verifiers: 2})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	a, b := d.Verifiers[0].Account, d.Verifiers[1].Account
	all, err := Verifiers(ctx, d.Client)
	if err != nil || len(all) != 2 {
		t.Errorf("verifiers: %v, %v; want both", all, err)
	}
	one, err := Verifiers(ctx, d.Client, a)
	if err != nil || len(one) != 1 || one[0].Account != b {
		t.Errorf("verifiers but %s: %v, %v; want %s", a, one, err, b)
	}
	if none, err := Verifiers(ctx, d.Client, a, b); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("verifiers but all: %v, %v; want ErrNotFound", none, err)
	}
}
