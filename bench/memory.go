package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/store"
)

// firstJobs is how many jobs the nodes have run when they are first measured.
const firstJobs = 1000

// growth is how much what a node holds may change from the first measurement
// to the last, as a share; what is smaller than the floor counts as the floor.
const (
	growth         = 0.05
	rssFloor       = 4 << 20
	heapFloor      = 1 << 20
	goroutineFloor = 20
)

// benchMemory runs a network of four processes.
func benchMemory(ctx context.Context, o *options) (_ []row, err error) {
	dir := filepath.Join(o.dir, "memory")
	nodes, err := startNodes(dir)
	defer func() {
		for i := len(nodes) - 1; i >= 0; i-- {
			err = errors.Join(err, nodes[i].end())
		}
	}()
	if err != nil {
		return nil, err
	}
	requester := nodes[len(nodes)-1]
	var done any
	run := func(first, count int) ([]usage, error) {
		if err := requester.ask(&done, fmt.Sprintf("run %d %d %d", first, count, o.flight)); err != nil {
			return nil, err
		}
		return measure(nodes)
	}
	first, err := run(0, firstJobs)
	if err != nil {
		return nil, err
	}
	start := time.Now()
	last, err := run(firstJobs, o.many-firstJobs)
	if err != nil {
		return nil, err
	}
	took := time.Since(start)
	later, err := run(o.many, o.many)
	if err != nil {
		return nil, err
	}
	db, err := store.Open(ctx, filepath.Join(dir, requester.role, "state.db")) // beside the node that has it open
	if err != nil {
		return nil, err
	}
	if err := errors.Join(audit(ctx, db, 2*o.many), db.Close()); err != nil {
		return nil, err
	}
	var rows []row
	for i, n := range nodes {
		rows = append(rows, memoryRow(n.role, o.many, first[i], last[i], later[i]))
	}
	rate := float64(o.many-firstJobs) / took.Seconds()
	return append(rows, row{what: fmt.Sprintf("jobs per second meanwhile, %d in flight, the nodes in four processes", o.flight),
		value: fmt.Sprintf("%.0f", rate)}), nil
}

// memoryRow compares a node after the first jobs with the same after many; the
// third measurement, after twice as many, tells growth from a start.
func memoryRow(role string, many int, a, b, c usage) row {
	return row{
		what: fmt.Sprintf("%s after %d, %d and %d jobs: resident memory; live heap; goroutines", role, firstJobs, many, 2*many),
		value: fmt.Sprintf("%s, %s, %s; %s, %s, %s; %d, %d, %d", mib(a.RSS), mib(b.RSS), mib(c.RSS), mib(a.Heap), mib(b.Heap), mib(c.Heap),
			a.Goroutines, b.Goroutines, c.Goroutines),
		goal: fmt.Sprintf("± 5 %% from %d to %d", firstJobs, many),
		met: flat(float64(a.RSS), float64(b.RSS), rssFloor) && flat(float64(a.Heap), float64(b.Heap), heapFloor) &&
			flat(float64(a.Goroutines), float64(b.Goroutines), goroutineFloor),
		note: fmt.Sprintf("resident %+.1f %%, then %+.1f %%", percent(a.RSS, b.RSS), percent(b.RSS, c.RSS)),
	}
}

func percent(a, b uint64) float64 { return 100 * (float64(b)/float64(a) - 1) }

func flat(a, b, floor float64) bool { return math.Abs(b-a) <= growth*max(a, floor) }

func measure(nodes []*child) ([]usage, error) {
	out := make([]usage, len(nodes))
	for i, n := range nodes {
		if err := n.ask(&out[i], "stats"); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// startNodes starts the roles one after another, the requester last. What it
// started it returns, with an error too.
func startNodes(dir string) (nodes []*child, err error) {
	profile := filepath.Join(dir, "network.json")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	for role := range strings.SplitSeq("chain solver provider requester", " ") {
		c, err := startChild(role, dir, profile)
		if err != nil {
			return nodes, err
		}
		nodes = append(nodes, c)
		var n node.Network
		if err := c.ask(&n, ""); err != nil {
			return nodes, err
		}
		if err := n.Save(profile); err != nil {
			return nodes, err
		}
	}
	return nodes, nil
}
