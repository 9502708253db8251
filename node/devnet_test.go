package node

import (
	"context"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/module"
)

func TestDevnetRunsAJob(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	start := time.Now()
	ten, _ := atoll.ParseAmount("10")
	var me *atoll.KeySigner
	d, err := StartDevnet(ctx, DevnetConfig{Providers: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	t.Log("up", time.Since(start))
	me = atoll.NewKeySigner(d.Chain.Keys()[0])
	if _, err := d.Client.Do(ctx, me, chain.Deposit(ten)); err != nil {
		t.Fatal(err)
	}
	t.Log("deposited", time.Since(start))
	r, err := StartRequester(ctx, RequesterConfig{Network: d.Network, Chain: d.Client, Signer: me})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	dir, err := module.Builtin().Resolve(ctx, module.Ref{Module: "cowsay"})
	if err != nil {
		t.Fatal(err)
	}
	mod, err := module.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	in, err := mod.Manifest.Bind(map[string]string{"Message": "moo"})
	if err != nil {
		t.Fatal(err)
	}
	one, _ := atoll.ParseAmount("1")
	for range 3 {
		began := time.Now()
		o, err := (&Work{Module: mod, Inputs: in, MaxPrice: one, Wait: 10 * time.Second}).Order(ctx, r.Blocks)
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
		t.Log(job.State, job.Reason, time.Since(began), job.Price, job.Times)
		if job.State != atoll.JobPaid {
			t.Fatal("not paid")
		}
		t.Log(job.Result.Message)
	}
}
