package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime/pprof"
	"slices"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
)

// warmUp is how many jobs run before anything is measured.
const warmUp = 50

// watcher notes when jobs reach a state.
type watcher struct {
	mu sync.Mutex
	at map[atoll.Digest]time.Time
}

func (w *watcher) observe(j atoll.Job) {
	if j.State != atoll.JobAccepted {
		return
	}
	now := time.Now()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.at[j.ID] = now
}

// accepted is when a job's result was accepted and its voucher signed.
func (w *watcher) accepted(id atoll.Digest) time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	defer delete(w.at, id)
	return w.at[id]
}

// benchJob measures one job after another against warm nodes.
func benchJob(ctx context.Context, o *options) ([]row, error) {
	seen := watcher{at: map[atoll.Digest]time.Time{}}
	w, err := newWorld(ctx, filepath.Join(o.dir, "job"), seen.observe)
	if err != nil {
		return nil, err
	}
	defer w.close()
	if err := many(ctx, w.requester, w.module, 0, warmUp, 1); err != nil {
		return nil, err
	}
	var accepted, paid sample
	stop, err := profile(o, "job")
	if err != nil {
		return nil, err
	}
	for i := range o.jobs {
		start := time.Now()
		job, err := do(ctx, w.requester, w.module, warmUp+i)
		if err != nil {
			return nil, err
		}
		paid = append(paid, time.Since(start))
		accepted = append(accepted, seen.accepted(job.ID).Sub(start))
	}
	if _, err := stop(); err != nil {
		return nil, err
	}
	if err := audit(ctx, w.requester.Store, warmUp+o.jobs); err != nil {
		return nil, err
	}
	p50, p99 := accepted.median(), accepted.at(99)
	return []row{{
		what:  fmt.Sprintf("one job through the API, import to accepted result and voucher, %d jobs", o.jobs),
		value: fmt.Sprintf("p50 %s, p99 %s", ms(p50), ms(p99)), goal: "p50 ≤ 15 ms, p99 ≤ 60 ms",
		met: p50 <= 15*time.Millisecond && p99 <= 60*time.Millisecond,
	}, {
		what:  "the same, until the provider has the voucher",
		value: fmt.Sprintf("p50 %s, p99 %s, most %s", ms(paid.median()), ms(paid.at(99)), ms(paid.at(100))),
	}}, nil
}

// Windows over which the rate of jobs is measured.
const (
	windows    = 12
	windowJobs = 400
)

// benchJobs measures the rate of jobs with many in flight.
func benchJobs(ctx context.Context, o *options) ([]row, error) {
	w, err := newWorld(ctx, filepath.Join(o.dir, "jobs"), nil)
	if err != nil {
		return nil, err
	}
	defer w.close()
	if err := many(ctx, w.requester, w.module, 0, warmUp, o.flight); err != nil {
		return nil, err
	}
	stop, err := profile(o, "jobs")
	if err != nil {
		return nil, err
	}
	var rates []float64
	var cpu sample
	done := warmUp
	for range windows {
		used, start := cpuTime(), time.Now()
		if err := many(ctx, w.requester, w.module, done, windowJobs, o.flight); err != nil {
			return nil, err
		}
		rates = append(rates, windowJobs/time.Since(start).Seconds())
		cpu = append(cpu, (cpuTime()-used)/windowJobs)
		done += windowJobs
	}
	top, err := stop()
	if err != nil {
		return nil, err
	}
	if err := audit(ctx, w.requester.Store, done); err != nil {
		return nil, err
	}
	slices.Sort(rates)
	rate := rates[len(rates)/2]
	return []row{{
		what:  fmt.Sprintf("jobs per second, %d in flight, %d runs of %d jobs", o.flight, windows, windowJobs),
		value: fmt.Sprintf("%.0f (%.0f to %.0f)", rate, rates[0], rates[len(rates)-1]), goal: "≥ 300", met: rate >= 300,
		note: fmt.Sprintf("%s of CPU time a job, three nodes and the chain together", ms(cpu.median())),
	}, {
		what: "what limits it: share of the CPU time, by what asks for it", value: top,
	}}, nil
}

// profile starts a CPU profile. What it returns stops it and sums it up.
func profile(o *options, name string) (func() (string, error), error) {
	path := filepath.Join(o.profile, name+".pprof")
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, err
	}
	return func() (string, error) {
		pprof.StopCPUProfile()
		if err := f.Close(); err != nil {
			return "", err
		}
		return summarize(path)
	}, nil
}
