package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/atoll-network/atoll/node"
)

// A role is this program started again as one node. It writes a line of JSON
// for each line that it reads, and ends with its input:
//
//	                          first, once the node runs: its network
//	stats                     usage, once nothing is under way
//	run FIRST COUNT FLIGHT    null, after a requester has run so many jobs
const (
	roleEnv    = "ATOLL_BENCH_ROLE"
	dirEnv     = "ATOLL_BENCH_DIR"
	networkEnv = "ATOLL_BENCH_NETWORK" // the network's profile, for all but the chain
)

// usage is what a process has in memory.
type usage struct {
	RSS        uint64 `json:"rss"`  // bytes
	Heap       uint64 `json:"heap"` // bytes of live objects
	Goroutines int    `json:"goroutines"`
}

// roleNode is a running role.
type roleNode struct {
	network *node.Network // with what the role added
	live    func() int    // jobs or deals under way
	run     func(ctx context.Context, first, count, flight int) error
	closers []func() error
}

func (n *roleNode) close() (err error) {
	for i := len(n.closers) - 1; i >= 0; i-- {
		err = errors.Join(err, n.closers[i]())
	}
	return err
}

// serveRole is main for a role.
func serveRole(role string) (err error) {
	ctx := context.Background()
	n, err := startRole(ctx, role, os.Getenv(dirEnv))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.close()) }()
	out := json.NewEncoder(os.Stdout)
	if err := out.Encode(n.network); err != nil {
		return err
	}
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		answer, err := n.answer(ctx, strings.Fields(in.Text()))
		if err != nil {
			return err
		}
		if err := out.Encode(answer); err != nil {
			return err
		}
	}
	return nil
}

func (n *roleNode) answer(ctx context.Context, words []string) (any, error) {
	switch {
	case len(words) == 1 && words[0] == "stats":
		return n.measure()
	case len(words) == 4 && words[0] == "run" && n.run != nil:
		var v [3]int
		for i := range v {
			var err error
			if v[i], err = strconv.Atoi(words[1+i]); err != nil {
				return nil, err
			}
		}
		return nil, n.run(ctx, v[0], v[1], v[2])
	}
	return nil, fmt.Errorf("unknown command %q", words)
}

// restTime is how long a node may take to bring its last jobs to an end.
const restTime = 20 * time.Second

// measure waits until nothing is under way, and reads what is in memory.
func (n *roleNode) measure() (u usage, err error) {
	for end := time.Now().Add(restTime); n.live() > 0; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			return u, fmt.Errorf("%d jobs are still under way after %s", n.live(), restTime)
		}
	}
	time.Sleep(200 * time.Millisecond) // what ends after a job's last step
	runtime.GC()
	debug.FreeOSMemory() // a second collection
	live := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(live)
	rss, err := residentOf(os.Getpid())
	return usage{RSS: rss, Heap: live[0].Value.Uint64(), Goroutines: runtime.NumGoroutine()}, err
}

// residentOf is the resident memory of a process, in bytes.
func residentOf(pid int) (uint64, error) {
	text, ok := strings.CutSuffix(field(fmt.Sprintf("/proc/%d/status", pid), "VmRSS"), " kB")
	if !ok {
		return 0, fmt.Errorf("no resident size of process %d in /proc", pid)
	}
	kib, err := strconv.ParseUint(text, 10, 64)
	return kib << 10, err
}

func startRole(ctx context.Context, role, dir string) (_ *roleNode, err error) {
	n := &roleNode{live: func() int { return 0 }}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.close())
		}
	}()
	if role == "chain" {
		c, err := devnet.Start(ctx, devnet.Config{Dir: dir})
		if err != nil {
			return nil, err
		}
		n.closers = append(n.closers, c.Close)
		n.network = &node.Network{Name: "bench", ChainID: c.ChainID(), RPC: c.WSURL(), Contracts: c.Contracts(), Devnet: true}
		return n, nil
	}
	if n.network, err = node.LoadNetwork(os.Getenv(networkEnv)); err != nil {
		return nil, err
	}
	c, err := chain.Dial(ctx, n.network.RPC, n.network.Contracts)
	if err != nil {
		return nil, err
	}
	n.closers = append(n.closers, func() error { c.Close(); return nil })
	switch place := (node.Place{Dir: dir}); role {
	case "solver":
		err = n.startSolver(ctx, place, c)
	case "provider":
		err = n.startProvider(ctx, place, c)
	case "requester":
		err = n.startRequester(ctx, place, c)
	default:
		err = fmt.Errorf("unknown role %q", role)
	}
	return n, err
}

// stake is what the solver and the provider have staked, in whole ATOLL.
const stake = 100

func (n *roleNode) startSolver(ctx context.Context, p node.Place, c *chain.Client) error {
	key, err := ownKey(ctx, p, c)
	if err != nil {
		return err
	}
	s, err := node.StartSolver(ctx, node.SolverConfig{Place: p, Network: n.network, Chain: c, Signer: key,
		Stake: whole(stake), MinStake: whole(stake)})
	if err != nil {
		return err
	}
	n.closers, n.live = append(n.closers, s.Close), s.Live
	n.network.Solvers = []node.SolverRef{s.Ref}
	return nil
}

func (n *roleNode) startProvider(ctx context.Context, p node.Place, c *chain.Client) error {
	key, err := ownKey(ctx, p, c)
	if err != nil {
		return err
	}
	s, err := node.StartProvider(ctx, node.ProviderConfig{Place: p, Network: n.network, Chain: c, Signer: key,
		Terms: node.DefaultTerms(), Stake: whole(stake), ClaimEvery: claimEvery})
	if err != nil {
		return err
	}
	n.closers, n.live = append(n.closers, s.Close), s.Live
	return nil
}

// claimEvery is often enough to have several claims while memory is measured.
const claimEvery = 10 * time.Second

// ownKey is a funded key of a node that has no wallet.
func ownKey(ctx context.Context, p node.Place, c *chain.Client) (*atoll.KeySigner, error) {
	key, err := node.OwnKey(p.Dir)
	if err != nil {
		return nil, err
	}
	return key, node.Faucet(ctx, c, key, whole(stake))
}

func (n *roleNode) startRequester(ctx context.Context, p node.Place, c *chain.Client) error {
	me, err := ownKey(ctx, p, c)
	if err != nil {
		return err
	}
	if err := pay(ctx, c, me); err != nil {
		return err
	}
	r, err := node.StartRequester(ctx, node.RequesterConfig{Place: p, Network: n.network, Chain: c, Signer: me, Watch: true})
	if err != nil {
		return err
	}
	n.closers, n.live = append(n.closers, r.Close), r.Live
	m, err := cowsay(ctx)
	if err != nil {
		return err
	}
	n.run = func(ctx context.Context, first, count, flight int) error {
		return many(ctx, r, m, first, count, flight)
	}
	return nil
}

// child is a role from outside.
type child struct {
	role    string
	process *os.Process
	in      io.WriteCloser
	out     *json.Decoder
	wait    func() error
}

// ask sends a line and reads the answer.
func (c *child) ask(answer any, line string) error {
	if line != "" {
		if _, err := io.WriteString(c.in, line+"\n"); err != nil {
			return fmt.Errorf("%s: %w", c.role, err)
		}
	}
	if err := c.out.Decode(answer); err != nil {
		return fmt.Errorf("%s ended: %w", c.role, err)
	}
	return nil
}

// end lets the process end by itself.
func (c *child) end() error { return errors.Join(c.in.Close(), c.wait()) }

// startChild starts a role, with the profile of the network as it is so far.
func startChild(role, dir, network string) (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), roleEnv+"="+role, dirEnv+"="+filepath.Join(dir, role), networkEnv+"="+network)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return &child{role: role, process: cmd.Process, in: in, out: json.NewDecoder(out), wait: cmd.Wait}, nil
}
