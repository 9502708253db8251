package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/engine/wasm"
	"github.com/atoll-network/atoll/runner"
)

// runnerJobs is how many jobs the runner alone is measured over.
const runnerJobs = 1000

// benchRunner measures what is left of a job without a market: inputs into the
// content store, the run, outputs into the store.
func benchRunner(ctx context.Context, o *options) (_ []row, err error) {
	blocks, err := content.Open(content.Config{Dir: filepath.Join(o.dir, "runner")})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, blocks.Close()) }()
	engine, err := wasm.New(ctx, wasm.Config{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, engine.Close(ctx)) }()
	m, err := cowsay(ctx)
	if err != nil {
		return nil, err
	}
	r := runner.New(blocks, engine)
	var took sample
	for i := range warmUp + runnerJobs {
		start := time.Now()
		w, err := work(m, i)
		if err != nil {
			return nil, err
		}
		order, err := w.Order(ctx, blocks)
		if err != nil {
			return nil, err
		}
		rep, err := r.Run(ctx, atoll.Digest{}, &atoll.JobOffer{Module: order.Module.CID, Inputs: order.Inputs, Engine: order.Module.Engine,
			Needs: order.Needs, Gas: order.Gas, Timeout: uint64(order.Timeout / time.Second)}, nil)
		if err != nil || rep.Status != atoll.StatusCompleted {
			return nil, fmt.Errorf("job ended as %v: %s: %w", rep.Status, rep.Message, err)
		}
		if i >= warmUp {
			took = append(took, time.Since(start))
		}
	}
	return []row{{what: fmt.Sprintf("for comparison: the same jobs by the runner alone, content store included, %d jobs", runnerJobs),
		value: fmt.Sprintf("%s, p99 %s", ms(took.median()), ms(took.at(99)))}}, nil
}
