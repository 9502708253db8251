package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/atoll-network/atoll/node"
)

// command is a program that dies with this one.
func command(name string, args ...string) *exec.Cmd { return exec.Command(name, args...) }

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
	rate := float64(o.many-firstJobs) / time.Since(start).Seconds()
	var rows []row
	for i, n := range nodes {
		a, b := first[i], last[i]
		rows = append(rows, row{
			what:  fmt.Sprintf("%s: resident memory, live heap, goroutines after %d jobs → after %d", n.role, firstJobs, o.many),
			value: fmt.Sprintf("%s → %s, %s → %s, %d → %d", mib(a.RSS), mib(b.RSS), mib(a.Heap), mib(b.Heap), a.Goroutines, b.Goroutines),
			goal:  "± 5 %",
			met: flat(float64(a.RSS), float64(b.RSS), rssFloor) && flat(float64(a.Heap), float64(b.Heap), heapFloor) &&
				flat(float64(a.Goroutines), float64(b.Goroutines), goroutineFloor),
		})
	}
	rows[len(rows)-1].note = fmt.Sprintf("%.0f jobs per second over four processes", rate)
	return rows, nil
}

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
