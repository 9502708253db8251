package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/requester"
	"github.com/atoll-network/atoll/store"
)

// Sums of a benchmark's account, in whole ATOLL.
const (
	deposit  = 100_000
	maxPrice = 1
)

func whole(n uint64) atoll.Amount { return atoll.NewAmount(n).MulDivCeil(1e18, 1) }

// world is a devnet and a requester in this process.
type world struct {
	devnet    *node.Devnet
	requester *node.Requester
	module    *module.Module
}

// newWorld starts a world whose nodes keep their state under dir.
func newWorld(ctx context.Context, dir string, observe func(atoll.Job)) (_ *world, err error) {
	w := &world{}
	defer func() {
		if err != nil {
			err = errors.Join(err, w.close())
		}
	}()
	if w.devnet, err = node.StartDevnet(ctx, node.DevnetConfig{Dir: filepath.Join(dir, "devnet"), Providers: 1}); err != nil {
		return nil, err
	}
	me := atoll.NewKeySigner(w.devnet.Chain.Keys()[0])
	if err := pay(ctx, w.devnet.Client, me); err != nil {
		return nil, err
	}
	if w.requester, err = node.StartRequester(ctx, node.RequesterConfig{Place: node.Place{Dir: filepath.Join(dir, "requester")},
		Network: w.devnet.Network, Chain: w.devnet.Client, Signer: me, Watch: true, Observe: observe}); err != nil {
		return nil, err
	}
	w.module, err = cowsay(ctx)
	return w, err
}

// pay fills an account's escrow.
func pay(ctx context.Context, c *chain.Client, s atoll.Signer) error {
	if err := node.Faucet(ctx, c, s, whole(deposit)); err != nil {
		return err
	}
	_, err := c.Do(ctx, s, chain.Deposit(whole(deposit)))
	return err
}

func cowsay(ctx context.Context) (*module.Module, error) {
	dir, err := module.Builtin().Resolve(ctx, module.Ref{Module: "cowsay"})
	if err != nil {
		return nil, err
	}
	return module.Load(dir)
}

func (w *world) close() error {
	var errs []error
	if w.requester != nil {
		errs = append(errs, w.requester.Close())
	}
	if w.devnet != nil {
		errs = append(errs, w.devnet.Close())
	}
	return errors.Join(errs...)
}

// work is the i-th job.
func work(m *module.Module, i int) (*node.Work, error) {
	in, err := m.Manifest.Bind(map[string]string{"Message": "moo " + strconv.Itoa(i)})
	return &node.Work{Module: m, Inputs: in, MaxPrice: whole(maxPrice), Wait: time.Minute}, err
}

// do runs one job to its end: imports its module and inputs, offers it, and
// waits until it is paid.
func do(ctx context.Context, r *node.Requester, m *module.Module, i int) (job atoll.Job, err error) {
	w, err := work(m, i)
	if err != nil {
		return job, err
	}
	o, err := w.Order(ctx, r.Blocks)
	if err != nil {
		return job, err
	}
	id, err := r.Submit(ctx, o)
	if err != nil {
		return job, err
	}
	if job, err = r.Wait(ctx, id); err != nil {
		return job, err
	}
	return job, check(&job)
}

// check says whether a job ended as it should.
func check(j *atoll.Job) error {
	if j.State != atoll.JobPaid || j.Voucher == nil || j.Result == nil || j.Result.Message.Status != atoll.StatusCompleted {
		return fmt.Errorf("job %s ended as %s: %s", j.ID, j.State, j.Reason)
	}
	return nil
}

// many runs n jobs from the i-th on, some at a time.
func many(ctx context.Context, r *node.Requester, m *module.Module, i, n, flight int) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	turns := make(chan int)
	ended := make(chan struct{})
	for range flight {
		go func() {
			defer func() { ended <- struct{}{} }()
			for i := range turns {
				if _, err := do(ctx, r, m, i); err != nil {
					cancel(err)
				}
			}
		}()
	}
	for k := range n {
		select {
		case turns <- i + k:
		case <-ctx.Done():
		}
	}
	close(turns)
	for range flight {
		<-ended
	}
	return context.Cause(ctx)
}

// audit checks that n jobs are in the requester's store, all paid, and that
// the largest voucher is worth the sum of their prices.
func audit(ctx context.Context, db *store.DB, n int) error {
	jobs, err := requester.List(ctx, db, "", 0)
	if err != nil {
		return err
	}
	if len(jobs) != n {
		return fmt.Errorf("the requester's store has %d jobs, want %d", len(jobs), n)
	}
	var sum, most atoll.Amount
	for _, j := range jobs {
		if err := check(&j); err != nil {
			return err
		}
		sum = sum.Add(j.Price)
		if c := j.Voucher.Message.Cumulative; c.Cmp(most) > 0 {
			most = c
		}
	}
	if sum != most {
		return fmt.Errorf("vouchers reach %s ATOLL, the prices of %d jobs %s", most, n, sum)
	}
	return nil
}
