package fleet

import (
	"context"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/protocol"
)

// Fleet is a network in processes.
type Fleet struct {
	Chain      *Node
	Solver     *Node
	Providers  []*Node
	Requesters []*Node
	Network    *node.Network
	Client     *chain.Client // of the test

	t   testing.TB
	dir string
}

// Config says what fleet to start.
type Config struct {
	Providers  int
	Requesters int
	Escrow     string // ATOLL that each requester deposits
	Watch      bool   // requesters follow their escrow
}

// Tokens reads an amount in ATOLL.
func Tokens(t testing.TB, s string) atoll.Amount {
	t.Helper()
	a, err := atoll.ParseAmount(s)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// New starts a fleet that ends with the test.
func New(t testing.TB, c Config) *Fleet {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), Patience)
	defer cancel()
	f := &Fleet{t: t, dir: t.TempDir()}
	t.Cleanup(f.end)
	f.Chain = f.add("chain", Chain)
	f.startChain(ctx)
	f.Solver = f.add("solver", Solver)
	for i := range c.Providers {
		f.Providers = append(f.Providers, f.add(fmt.Sprintf("provider-%d", i+1), Provider))
	}
	for i := range c.Requesters {
		r := f.add(fmt.Sprintf("requester-%d", i+1), Requester)
		r.set.Watch = c.Watch
		f.Requesters = append(f.Requesters, r)
	}
	f.fund(ctx, c.Escrow)
	up, err := f.Solver.start(nil)
	if err != nil {
		t.Fatalf("start solver: %v", err)
	}
	f.Network.Solvers = []node.SolverRef{*up.Solver}
	var wg sync.WaitGroup
	nodes := append(append([]*Node(nil), f.Providers...), f.Requesters...)
	errs := make([]error, len(nodes))
	for i, n := range nodes {
		wg.Go(func() { errs[i] = n.TryStart() })
	}
	wg.Wait()
	for i, err := range errs {
		if err != nil {
			t.Fatalf("start %s: %v", nodes[i].Name, err)
		}
	}
	return f
}

// Use makes the nodes' failures those of a subtest, until it ends.
func (f *Fleet) Use(t testing.TB) {
	whole := f.t
	set := func(t testing.TB) {
		f.t = t
		for _, n := range append(f.Nodes(), f.Chain) {
			n.t = t
		}
	}
	set(t)
	t.Cleanup(func() { set(whole) })
}

// Nodes are the solver, the providers and the requesters.
func (f *Fleet) Nodes() []*Node {
	return append(append([]*Node{f.Solver}, f.Providers...), f.Requesters...)
}

func (f *Fleet) add(name string, role Role) *Node {
	f.t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		f.t.Fatal(err)
	}
	s := atoll.NewKeySigner(key)
	n := &Node{Name: name, Dir: filepath.Join(f.dir, name), Account: s.Account(), Signer: s, t: f.t, changed: make(chan struct{})}
	n.set = setting{Role: role, Dir: n.Dir, Network: f.Network, Stake: Tokens(f.t, "100")}
	if role != Chain {
		n.set.Key = hex.EncodeToString(crypto.FromECDSA(key))
	}
	return n
}

// Key is the node's private key, 32 bytes.
func (n *Node) Key() []byte {
	b, err := hex.DecodeString(n.set.Key)
	if err != nil {
		n.t.Fatal(err)
	}
	return b
}

func (f *Fleet) startChain(ctx context.Context) {
	f.t.Helper()
	up, err := f.Chain.start(nil)
	if err != nil {
		f.t.Fatalf("start chain: %v", err)
	}
	f.Chain.set.RPCPort = up.Port // a restart serves at the same place
	f.Network = up.Network
	if f.Client, err = chain.Dial(ctx, up.Network.RPC, up.Network.Contracts); err != nil {
		f.t.Fatal(err)
	}
	f.t.Cleanup(f.Client.Close)
}

// fund gives every node what it needs, from an account that the chain began
// with, and makes the requesters' deposits.
func (f *Fleet) fund(ctx context.Context, escrow string) {
	f.t.Helper()
	key, err := crypto.HexToECDSA(devnet.WorthlessKey9)
	if err != nil {
		f.t.Fatal(err)
	}
	var calls []chain.Call
	for _, n := range f.Nodes() {
		calls = append(calls, chain.SendEther(n.Account, Tokens(f.t, "1")), chain.Faucet(n.Account, Tokens(f.t, "100")))
	}
	f.Send(ctx, atoll.NewKeySigner(key), calls...)
	if escrow != "" {
		for _, r := range f.Requesters {
			f.Send(ctx, r.Signer, chain.Deposit(Tokens(f.t, escrow)))
		}
	}
}

// Deposit puts more into a requester's escrow.
func (f *Fleet) Deposit(r *Node, n string) {
	f.t.Helper()
	f.Send(f.t.Context(), r.Signer, chain.Deposit(Tokens(f.t, n)))
}

// Send makes transactions and waits for them.
func (f *Fleet) Send(ctx context.Context, s atoll.Signer, calls ...chain.Call) {
	f.t.Helper()
	txs, err := f.Client.Send(ctx, s, calls...)
	if err != nil {
		f.t.Fatalf("send %v: %v", calls, err)
	}
	for _, tx := range txs {
		if _, err := tx.Wait(ctx); err != nil {
			f.t.Fatalf("send %v: %v", calls, err)
		}
	}
}

// Book asks the solver what is on sale, and how much of it is in use.
func (f *Fleet) Book(ctx context.Context) (protocol.BookPage, error) {
	key, err := peer.LoadOrCreateKey(filepath.Join(f.dir, "onlooker.key"))
	if err != nil {
		return protocol.BookPage{}, err
	}
	h, err := peer.New(peer.Config{Key: key, Listen: []string{}})
	if err != nil {
		return protocol.BookPage{}, err
	}
	defer h.Close()
	ref := f.Network.Solvers[0]
	id, err := peer.SplitAddr(ref.Addrs[0])
	if err != nil {
		return protocol.BookPage{}, err
	}
	h.Learn(id, ref.Addrs)
	b, err := h.Call(ctx, id, protocol.Book, atoll.Encode(protocol.BookQuery{}))
	if err != nil {
		return protocol.BookPage{}, err
	}
	return atoll.Decode[protocol.BookPage](b)
}

// end kills what runs. A process that crashed by itself or raced fails the
// test. If it failed, the last steps and the end of each log are shown.
func (f *Fleet) end() {
	if f.t.Failed() {
		var steps []Step
		for _, n := range f.all() {
			steps = append(steps, n.Steps()...)
		}
		slices.SortFunc(steps, func(a, b Step) int { return a.Time.Compare(b.Time) })
		for _, s := range steps[max(0, len(steps)-60):] {
			f.t.Logf("%s %s %s %s held=%t", s.Time.Format("15:04:05.000000"), s.Offer.Hex()[:10], s.Node, s.State, s.Held)
		}
	}
	for _, n := range append(f.all(), f.Chain) {
		if n == nil {
			continue
		}
		if n.Running() {
			n.Kill()
		}
		b, _ := os.ReadFile(n.Dir + ".log")
		for _, bad := range []string{"DATA RACE", "panic:", "fatal error:"} {
			if at := strings.Index(string(b), bad); at >= 0 {
				f.t.Errorf("%s: %s", n.Name, b[max(0, at-200):min(len(b), at+4000)])
			}
		}
		if f.t.Failed() {
			lines := strings.Split(strings.TrimSpace(string(b)), "\n")
			f.t.Logf("%s said last:\n%s", n.Name, strings.Join(lines[max(0, len(lines)-40):], "\n"))
		}
	}
}

func (f *Fleet) all() []*Node {
	if f.Solver == nil {
		return nil
	}
	return f.Nodes()
}

// Of are the nodes of a role.
func (f *Fleet) Of(r Role) []*Node {
	switch r {
	case Chain:
		return []*Node{f.Chain}
	case Solver:
		return []*Node{f.Solver}
	case Provider:
		return f.Providers
	default:
		return f.Requesters
	}
}
