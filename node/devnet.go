package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
)

// DevnetConfig says how to run a whole network in this process.
type DevnetConfig struct {
	// Dir keeps it; "" is a network that ends with the process.
	Dir       string
	RPCPort   int // 0 for any
	Providers int
	Verifiers int
	Log       *slog.Logger
	Metrics   *Metrics // of all nodes; nil for none
	// Also is run while the nodes join, with a client of the chain, so that
	// its transactions share their block.
	Also func(context.Context, *Network, *chain.Client) error
}

// Devnet is an EVM chain, a solver, some providers and perhaps verifiers in one
// process, each node with an identity, a key and a store of its own.
type Devnet struct {
	Chain     *devnet.Devnet
	Client    *chain.Client
	Network   *Network
	Solver    *Solver
	Providers []*Provider
	Verifiers []*Verifier

	closers []func() error
}

// What devnet nodes stake, and what the faucet gives them for it.
var (
	devnetStake = atoll.NewAmount(1_000_000_000_000_000_000).MulDivCeil(100, 1)
	devnetBond  = atoll.NewAmount(1_000_000_000_000_000_000).MulDivCeil(20, 1) // for a dispute and an appeal
	devnetGas   = atoll.NewAmount(1_000_000_000_000_000_000)
)

// MaxDevnetProviders bounds the providers of a devnet, and its verifiers.
const MaxDevnetProviders = 64

// StartDevnet runs a network until Close. The solver and the other nodes make
// keys of their own; the faucet funds them.
func StartDevnet(ctx context.Context, c DevnetConfig) (_ *Devnet, err error) {
	if c.Providers < 0 || c.Providers > MaxDevnetProviders {
		return nil, fmt.Errorf("providers %d: want 0 to %d", c.Providers, MaxDevnetProviders)
	}
	if c.Verifiers < 0 || c.Verifiers > MaxDevnetProviders {
		return nil, fmt.Errorf("verifiers %d: want 0 to %d", c.Verifiers, MaxDevnetProviders)
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	d := &Devnet{}
	defer func() {
		if err != nil {
			err = errors.Join(err, d.Close())
		}
	}()
	sub := func(name string) string {
		if c.Dir == "" {
			return ""
		}
		return filepath.Join(c.Dir, name)
	}
	if d.Chain, err = devnet.Start(ctx, devnet.Config{Dir: sub("chain"), RPCPort: c.RPCPort, Log: c.Log}); err != nil {
		return nil, err
	}
	d.closers = append(d.closers, d.Chain.Close)
	d.Network = &Network{Name: "devnet", ChainID: d.Chain.ChainID(), RPC: d.Chain.WSURL(),
		Contracts: d.Chain.Contracts(), Devnet: true, PID: os.Getpid()}
	if d.Client, err = chain.New(ctx, d.Chain.RPC(), d.Chain.Contracts()); err != nil {
		return nil, err
	}
	d.closers = append(d.closers, func() error { d.Client.Close(); return nil })
	signers := make([]*atoll.KeySigner, 1+c.Providers+c.Verifiers)
	for i := range signers {
		if signers[i], err = nodeKey(sub(c.nodeName(i))); err != nil {
			return nil, err
		}
	}
	if err := d.fund(ctx, signers); err != nil {
		return nil, err
	}
	return d, d.startNodes(ctx, c, sub, signers)
}

// Faucet gives an account on a devnet what it lacks to deposit n: tokens from
// the token's faucet, and ether from the devnet's last prefunded account.
func Faucet(ctx context.Context, c *chain.Client, s atoll.Signer, n atoll.Amount) error {
	ether, err := c.EtherBalance(ctx, s.Account())
	if err != nil {
		return err
	}
	tokens, err := c.TokenBalance(ctx, s.Account())
	if err != nil {
		return err
	}
	key, err := crypto.HexToECDSA(devnet.WorthlessKey9)
	if err != nil {
		return err
	}
	var calls []chain.Call
	if ether.IsZero() {
		calls = append(calls, chain.SendEther(s.Account(), devnetGas))
	}
	if tokens.Cmp(n) < 0 {
		calls = append(calls, chain.Faucet(s.Account(), n.Sub(tokens)))
	}
	return send(ctx, c, atoll.NewKeySigner(key), calls)
}

// send sends transactions and waits for all of them.
func send(ctx context.Context, c *chain.Client, s atoll.Signer, calls []chain.Call) error {
	if len(calls) == 0 {
		return nil
	}
	txs, err := c.Send(ctx, s, calls...)
	if err != nil {
		return err
	}
	for _, tx := range txs {
		if _, err := tx.Wait(ctx); err != nil {
			return err
		}
	}
	return nil
}

// nodeName names the solver, then the providers, then the verifiers.
func (c *DevnetConfig) nodeName(i int) string {
	switch {
	case i == 0:
		return "solver"
	case i <= c.Providers:
		return fmt.Sprintf("provider-%d", i)
	}
	return fmt.Sprintf("verifier-%d", i-c.Providers)
}

// fund gives nodes that have nothing what they need, from the devnet's last
// prefunded account and the token's faucet.
func (d *Devnet) fund(ctx context.Context, nodes []*atoll.KeySigner) error {
	keys := d.Chain.Keys()
	bank := atoll.NewKeySigner(keys[len(keys)-1])
	var calls []chain.Call
	for _, n := range nodes {
		b, err := d.Client.EtherBalance(ctx, n.Account())
		if err != nil {
			return err
		}
		if b.IsZero() {
			calls = append(calls, chain.SendEther(n.Account(), devnetGas), chain.Faucet(n.Account(), devnetStake.Add(devnetBond)))
		}
	}
	if err := send(ctx, d.Client, bank, calls); err != nil {
		return fmt.Errorf("fund the devnet's nodes: %w", err)
	}
	return nil
}

// startNodes starts the solver, and the other nodes beside each other; their
// transactions share a block.
func (d *Devnet) startNodes(ctx context.Context, c DevnetConfig, sub func(string) string, signers []*atoll.KeySigner) error {
	place := func(i int) Place {
		return Place{Dir: sub(c.nodeName(i)), Log: c.Log.With("node", c.nodeName(i)), Metrics: c.Metrics}
	}
	var wg sync.WaitGroup
	errs := make([]error, 2+c.Providers+c.Verifiers)
	listening, failed := make(chan SolverRef, 1), make(chan struct{})
	wg.Go(func() {
		d.Solver, errs[0] = StartSolver(ctx, SolverConfig{Place: place(0), Network: d.Network, Chain: d.Client,
			Signer: signers[0], Stake: devnetStake, MinStake: devnetStake,
			Listening: func(r SolverRef) { listening <- r }})
		close(failed)
	})
	select {
	case ref := <-listening:
		d.Network.Solvers = []SolverRef{ref}
	case <-failed:
		return errs[0]
	}
	if c.Also != nil {
		wg.Go(func() { errs[1] = c.Also(ctx, d.Network, d.Client) })
	}
	d.Providers = make([]*Provider, c.Providers)
	for i := range c.Providers {
		wg.Go(func() {
			d.Providers[i], errs[2+i] = StartProvider(ctx, ProviderConfig{Place: place(i + 1), Network: d.Network,
				Chain: d.Client, Signer: signers[i+1], Terms: DefaultTerms(), Stake: devnetStake, ClaimEvery: time.Minute})
		})
	}
	d.Verifiers = make([]*Verifier, c.Verifiers)
	for i := range c.Verifiers {
		n := 1 + c.Providers + i
		wg.Go(func() {
			d.Verifiers[i], errs[1+n] = StartVerifier(ctx, VerifierConfig{Place: place(n), Network: d.Network,
				Chain: d.Client, Signer: signers[n], Stake: devnetStake})
		})
	}
	wg.Wait()
	if d.Solver != nil {
		d.closers = append(d.closers, d.Solver.Close)
	}
	for _, p := range d.Providers {
		if p != nil {
			d.closers = append(d.closers, p.Close)
		}
	}
	for _, v := range d.Verifiers {
		if v != nil {
			d.closers = append(d.closers, v.Close)
		}
	}
	return errors.Join(errs...)
}

// Close takes the network down: the providers first, then the solver, then the
// chain.
func (d *Devnet) Close() error {
	var errs []error
	for _, f := range slices.Backward(d.closers) {
		errs = append(errs, f())
	}
	d.closers = nil
	return errors.Join(errs...)
}

// nodeKey reads or makes the account key of a node that runs unattended. The
// file is readable by its owner only.
func nodeKey(dir string) (*atoll.KeySigner, error) {
	if dir == "" {
		k, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		return atoll.NewKeySigner(k), nil
	}
	path := filepath.Join(dir, "account.key")
	if b, err := os.ReadFile(path); err == nil {
		k, err := crypto.HexToECDSA(strings.TrimSpace(string(b)))
		if err != nil {
			return nil, fmt.Errorf("account key %s: not a private key", path)
		}
		return atoll.NewKeySigner(k), nil
	}
	k, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	if err := crypto.SaveECDSA(path, k); err != nil {
		return nil, fmt.Errorf("account key: %w", err)
	}
	return atoll.NewKeySigner(k), nil
}
