package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/engine/wasm"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/runner"
	"github.com/atoll-network/atoll/verifier"
)

// Verifier is a running verifier with its services.
type Verifier struct {
	*verifier.Verifier
	Account  atoll.Account
	Addrs    []string
	Disputes *dispute.Keeper
	*ground
}

// VerifierConfig says how to run a verifier.
type VerifierConfig struct {
	Place    Place
	Network  *Network
	Chain    *chain.Client
	Signer   atoll.Signer
	Stake    atoll.Amount // to have on chain; what is missing is staked
	Parallel int          // jobs at a time; 0 is one per core
	// MaxTimeout and Most bound the jobs that it runs again; zero is what a
	// provider offers unless told otherwise.
	MaxTimeout time.Duration
	Most       atoll.Resources
	// NoSeat keeps the verifier off the list of referees, who are drawn to
	// judge disputes. A referee needs the stake that a seat takes.
	NoSeat bool
}

// verifierKeep is how many bytes of modules and inputs a verifier keeps.
const verifierKeep = 4 << 30

// StartVerifier joins the network as a verifier and runs until Close.
func StartVerifier(ctx context.Context, c VerifierConfig) (_ *Verifier, err error) {
	g, err := open(ctx, c.Place, true)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, g.Close())
		}
	}()
	run, err := g.runner(ctx, c.Place)
	if err != nil {
		return nil, err
	}
	t := DefaultTerms()
	if c.MaxTimeout == 0 {
		c.MaxTimeout = t.MaxTimeout
	}
	if c.Most == (atoll.Resources{}) {
		c.Most = t.Capacity
	}
	if c.Parallel == 0 {
		c.Parallel = runtime.NumCPU()
	}
	v := &Verifier{Account: c.Signer.Account(), Addrs: g.host.Addrs(), ground: g}
	v.Verifier, err = verifier.New(verifier.Config{
		Signer: c.Signer, Domain: c.Network.Domain(), Store: g.store, Blocks: g.blocks, Content: g.exchange, Runner: run,
		Peers: g.host, Parallel: c.Parallel, MaxTimeout: c.MaxTimeout, Most: c.Most, Keep: verifierKeep, Log: g.log,
	})
	if err != nil {
		return nil, err
	}
	g.onClose(func() error { v.Verifier.Close(); return nil })
	if err := join(ctx, g, c.Chain, c.Signer, chain.Verifier, c.Stake); err != nil {
		return nil, err
	}
	if c.NoSeat {
		err = leaveSeat(ctx, c.Chain, c.Signer)
	} else {
		var seated bool
		if seated, err = takeSeat(ctx, c.Chain, c.Signer); err == nil && !seated {
			g.log.Warn("the stake does not suffice for a seat among the referees", "account", v.Account)
		}
	}
	if err != nil {
		return nil, err
	}
	// Who had a seat before may still be a referee.
	v.Disputes, err = g.attend(ctx, keeping{chain: c.Chain, network: c.Network, signer: c.Signer, bench: v.Bench(), referee: true})
	return v, err
}

// Close stops the verifier and its services.
func (v *Verifier) Close() error { return v.ground.Close() }

// runner makes what runs jobs on the ground.
func (g *ground) runner(ctx context.Context, p Place) (*runner.Runner, error) {
	cache := ""
	if p.Dir != "" {
		cache = filepath.Join(p.Dir, "wasm")
	}
	eng, err := wasm.New(ctx, wasm.Config{CacheDir: cache})
	if err != nil {
		return nil, err
	}
	g.onClose(func() error { return eng.Close(context.Background()) })
	return runner.New(g.blocks, eng), nil
}

// Verifiers gives the nodes with stake as verifiers, other than some accounts,
// in random order: the more stake, the likelier it is to come first, so that
// many accounts with little stake gain nothing. It is atoll.ErrNotFound if
// there are none.
func Verifiers(ctx context.Context, c *chain.Client, except ...atoll.Account) ([]Registration, error) {
	nodes, err := Registered(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("verifiers: %w", err)
	}
	type draw struct {
		node Registration
		at   float64
	}
	var drawn []draw
	for _, n := range nodes {
		for _, r := range n.Roles {
			if r.Role == chain.Verifier.String() && !slices.Contains(except, n.Account) {
				stake, _ := r.Stake.Big().Float64()
				// Efraimidis and Spirakis, "Weighted random sampling", 2006.
				drawn = append(drawn, draw{n, -math.Log(1-rand.Float64()) / stake})
			}
		}
	}
	if len(drawn) == 0 {
		return nil, fmt.Errorf("no verifier has stake on this network but the parties themselves: %w", atoll.ErrNotFound)
	}
	slices.SortFunc(drawn, func(a, b draw) int { return cmp.Compare(a.at, b.at) })
	out := make([]Registration, len(drawn))
	for i, d := range drawn {
		out[i] = d.node
	}
	return out, nil
}

// checker asks verifiers about results.
type checker struct {
	chain  *chain.Client
	peers  *peer.Host
	blocks *content.Store
	domain atoll.Domain
}

// Bounds of one question: how many verifiers are tried, and how long each has
// beside twice the job's timeout.
const (
	askMost  = 3
	askGrace = 2 * time.Minute
)

// verify is the requester's Verify.
func (c *checker) verify(ctx context.Context, j atoll.Job) (*atoll.Signed[atoll.Attestation], error) {
	r, d := &j.Result.Message, &j.Deal.Message
	if !r.Status.Repeats() {
		return nil, fmt.Errorf("the provider says that the job ended with %q, which no verifier can confirm: %w", r.Status, atoll.ErrRefused)
	}
	if err := c.consistent(ctx, r); err != nil {
		return nil, err
	}
	nodes, err := Verifiers(ctx, c.chain, d.Requester, d.Provider, d.Solver)
	if err != nil {
		return nil, err
	}
	var errs []error
	for _, n := range nodes[:min(len(nodes), askMost)] {
		a, err := c.ask(ctx, n, &j)
		switch {
		case errors.Is(err, atoll.ErrUnreachable):
			errs = append(errs, fmt.Errorf("verifier %s is away", n.Account))
		case err != nil:
			errs = append(errs, fmt.Errorf("verifier %s: %w", n.Account, err))
		case a.Message.Agrees():
			return a, nil
		default:
			return a, fmt.Errorf("%s: %w", difference(&a.Message), atoll.ErrRefused)
		}
	}
	// What a verifier refuses says nothing of the result.
	return nil, fmt.Errorf("no verifier answered so far: %s", strings.ReplaceAll(errors.Join(errs...).Error(), "\n", "; "))
}

// consistent holds the exit code that a result states against the one in its
// outputs.
func (c *checker) consistent(ctx context.Context, r *atoll.Result) error {
	if r.Status != atoll.StatusCompleted {
		return nil
	}
	f, err := c.blocks.OpenFile(ctx, r.Output, "exitCode")
	if err != nil {
		return fmt.Errorf("the provider's output has no exit code: %v: %w", err, atoll.ErrRefused)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, 16))
	if err == nil && string(b) != strconv.FormatUint(uint64(r.ExitCode), 10) {
		err = fmt.Errorf("the provider claims exit code %d, its output says %q: %w", r.ExitCode, b, atoll.ErrRefused)
	}
	return err
}

// ask asks one verifier, and holds its answer against the question.
func (c *checker) ask(ctx context.Context, n Registration, j *atoll.Job) (*atoll.Signed[atoll.Attestation], error) {
	if j.Resource == nil {
		return nil, fmt.Errorf("resource offer of the deal: %w", atoll.ErrNotFound)
	}
	ctx, stop := context.WithTimeout(ctx, askGrace+2*time.Duration(j.Offer.Message.Timeout)*time.Second)
	defer stop()
	c.peers.Learn(n.Peer, []string{n.Endpoint})
	b, err := c.peers.Call(ctx, n.Peer, protocol.Check, atoll.Encode(protocol.CheckPost{
		Notice: protocol.DealNotice{Deal: *j.Deal, Job: j.Offer, Resource: *j.Resource}, Result: *j.Result}))
	if err != nil {
		return nil, err
	}
	a, err := atoll.Decode[atoll.Signed[atoll.Attestation]](b)
	if err != nil {
		return nil, err
	}
	if _, err := a.Verify(c.domain); err != nil {
		return nil, err
	}
	m, r := &a.Message, &j.Result.Message
	if m.Verifier != n.Account || m.Deal != r.Deal || m.Claimed != r.Output || m.ClaimedStatus != r.Status || m.ClaimedGas != r.Gas {
		return nil, fmt.Errorf("the attestation is of something else: %w", atoll.ErrMalformed)
	}
	return &a, nil
}

// difference says how a result is wrong.
func difference(a *atoll.Attestation) string {
	switch {
	case a.Claimed != a.Found:
		return fmt.Sprintf("verifier %s got %s, the provider claims %s", a.Verifier, nameOf(a.Found), nameOf(a.Claimed))
	case a.ClaimedStatus != a.Status:
		return fmt.Sprintf("verifier %s got the status %q, the provider claims %q", a.Verifier, a.Status, a.ClaimedStatus)
	}
	return fmt.Sprintf("verifier %s used %d gas, the provider claims %d", a.Verifier, a.Gas, a.ClaimedGas)
}

// nameOf is a CID as people see it.
func nameOf(c atoll.CID) string {
	if c.IsZero() {
		return "nothing"
	}
	return c.String()
}
