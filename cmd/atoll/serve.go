package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/provider"
)

// serveFlags are the arguments of `atoll serve`.
type serveFlags struct {
	roles                            []string
	listen                           []string
	modules                          []string
	price, gasPrice, stake, minStake string
	metrics, memory, disk, profile   string
	cpu                              uint64
	parallel                         int
	maxTimeout, claimEvery           time.Duration
	claimLeast, disputeOver          string
	seat                             bool
}

func (a *app) serve() *cobra.Command {
	var f serveFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Join a network as a provider, a verifier or a solver",
		Long: `Join a network as a node and stay until Ctrl-C. A provider sells this machine's
compute; a verifier runs others' jobs again and signs what it finds; a solver
matches offers and signs deals.

The node registers itself on chain and stakes for its role. When the solver or
the chain is away it says so, waits, and goes on when they are back. The account
is the one of the wallet; on a devnet, the node makes one and the faucet funds
it.`,
		Example: `  atoll serve
  atoll serve --price 0.02 --cpu 4000 --memory 8GiB
  atoll serve --module cowsay --max-timeout 1m
  atoll serve --role verifier --parallel 2
  atoll serve --role solver --listen /ip4/0.0.0.0/tcp/4100 --write-profile net.json`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.runServe(c.Context(), f) },
	}
	t := node.DefaultTerms()
	fl := c.Flags()
	fl.StringSliceVar(&f.roles, "role", []string{"provider"}, "`provider`, verifier or solver; several may be given")
	fl.StringArrayVar(&f.listen, "listen", nil, "`multiaddr` to listen on (default: a loopback port that stays the same)")
	fl.StringVar(&f.price, "price", t.Price.String(), "of a job, in `ATOLL`")
	fl.StringVar(&f.gasPrice, "gas-price", t.GasPrice.String(), "of 10^9 gas, in `ATOLL`")
	fl.Uint64Var(&f.cpu, "cpu", t.Capacity.CPU, "what to sell, in `milli-cores`")
	fl.StringVar(&f.memory, "memory", "1GiB", "what to sell, or of a verifier, what a job may need, such as `8GiB`")
	fl.StringVar(&f.disk, "disk", "10GiB", "what to sell, or of a verifier, what a job may need, such as `100GiB`")
	fl.IntVar(&f.parallel, "parallel", 0, "how many jobs run at the same time (default: one per core)")
	fl.DurationVar(&f.maxTimeout, "max-timeout", t.MaxTimeout, "the longest that a job may run")
	fl.StringArrayVar(&f.modules, "module", nil, "run only this `module`, by name, folder or CID; may be repeated")
	fl.DurationVar(&f.claimEvery, "claim-every", 10*time.Minute, "how long a voucher waits at most until it is redeemed")
	fl.StringVar(&f.disputeOver, "dispute-over", "10", "from what price on a requester that does not pay is taken to the court, in `ATOLL`; 0: never")
	fl.StringVar(&f.claimLeast, "claim-least", "0", "what a payer must owe for its voucher to be redeemed, in `ATOLL`")
	fl.StringVar(&f.stake, "stake", "100", "to have staked for each role, in `ATOLL`")
	fl.StringVar(&f.minStake, "min-stake", "100", "of a solver: what a provider must have staked, in `ATOLL`")
	fl.BoolVar(&f.seat, "seat", true, "of a verifier: sit among the referees, who are drawn to judge disputes")
	fl.StringVar(&f.metrics, "metrics", "", metricsUsage)
	fl.StringVar(&f.profile, "write-profile", "", "of a solver: write a network profile that names it to this `file`")
	return c
}

func (a *app) runServe(ctx context.Context, f serveFlags) error {
	for _, r := range f.roles {
		if !slices.Contains([]string{"provider", "verifier", "solver"}, r) {
			return fmt.Errorf("--role %q: want provider, verifier or solver", r)
		}
	}
	log := a.serveLog()
	metrics, stop, err := a.metrics(f.metrics)
	if err != nil {
		return err
	}
	defer stop()
	n, err := node.AwaitNetwork(ctx, a.set.NetworkPath(), a.set.RPC, log)
	if ctx.Err() != nil {
		return nil // Ctrl-C is how it ends, whether it waited or served
	}
	if err != nil {
		return err
	}
	client, err := node.DialChain(ctx, n, true, log)
	if err != nil {
		return err
	}
	defer client.Close()
	s := server{app: a, flags: f, net: n, log: log}
	var accounts []atoll.Account
	for _, role := range []string{"solver", "provider", "verifier"} {
		if !slices.Contains(f.roles, role) {
			continue
		}
		dir := filepath.Join(a.set.DataDir, "nodes", n.Name, role)
		signer, err := a.nodeSigner(ctx, n, client, dir, f.stake)
		if err != nil {
			return err
		}
		if role == "verifier" && slices.Contains(accounts, signer.Account()) {
			return fmt.Errorf("a verifier needs an account of its own, since it may not check deals that it has a part in: "+
				"run it by itself, with another --account than %s", signer.Account())
		}
		accounts = append(accounts, signer.Account())
		m := member{node.Place{Dir: dir, Listen: f.listen, Log: log, Metrics: metrics}, client, signer}
		closeNode, err := s.start(ctx, role, m)
		if err != nil {
			return fmt.Errorf("%s: %w", role, err)
		}
		defer closeNode()
	}
	<-ctx.Done()
	log.Info("shutting down")
	return nil
}

// serveLog tells at least what a person who watches a node wants to see.
func (a *app) serveLog() *slog.Logger {
	level := min(a.set.LogLevel, slog.LevelInfo)
	return slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: level}))
}

// nodeSigner is the wallet's account, or on a devnet one of the node's own.
func (a *app) nodeSigner(ctx context.Context, n *node.Network, c *chain.Client, dir, stake string) (atoll.Signer, error) {
	if !n.Devnet || a.set.Account != "" {
		return a.signerFor(n)
	}
	s, err := node.OwnKey(dir)
	if err != nil {
		return nil, err
	}
	sum, err := atoll.ParseAmount(stake)
	if err != nil {
		return nil, fmt.Errorf("--stake: %w", err)
	}
	rules, err := c.CourtRules(ctx)
	if err != nil {
		return nil, err
	}
	return s, node.Faucet(ctx, c, s, sum.Add(rules.Bond))
}

// member is what a node of any role stands on.
type member struct {
	place  node.Place
	chain  *chain.Client
	signer atoll.Signer
}

// server starts nodes by role.
type server struct {
	app   *app
	flags serveFlags
	net   *node.Network
	log   *slog.Logger
}

func (s *server) start(ctx context.Context, role string, m member) (func() error, error) {
	stake, err := atoll.ParseAmount(s.flags.stake)
	if err != nil {
		return nil, fmt.Errorf("--stake: %w", err)
	}
	switch role {
	case "solver":
		return s.startSolver(ctx, m, stake)
	case "verifier":
		return s.startVerifier(ctx, m, stake)
	}
	return s.startProvider(ctx, m, stake)
}

func (s *server) startSolver(ctx context.Context, m member, stake atoll.Amount) (func() error, error) {
	least, err := atoll.ParseAmount(s.flags.minStake)
	if err != nil {
		return nil, fmt.Errorf("--min-stake: %w", err)
	}
	sol, err := node.StartSolver(ctx, node.SolverConfig{Place: m.place, Network: s.net, Chain: m.chain, Signer: m.signer,
		Stake: stake, MinStake: least})
	if err != nil {
		return nil, err
	}
	profile := *s.net
	profile.Solvers = []node.SolverRef{sol.Ref}
	*s.net = profile
	if s.flags.profile != "" {
		if err := profile.Save(s.flags.profile); err != nil {
			return nil, errors.Join(fmt.Errorf("--write-profile: %w", err), sol.Close())
		}
	}
	return sol.Close, s.tell("solver", sol.Ref.Account, sol.Ref.Addrs)
}

func (s *server) startProvider(ctx context.Context, m member, stake atoll.Amount) (func() error, error) {
	if len(s.net.Solvers) == 0 {
		return nil, fmt.Errorf("the profile of network %q names no solver", s.net.Name)
	}
	terms, err := s.flags.terms()
	if err != nil {
		return nil, err
	}
	least, err := atoll.ParseAmount(s.flags.claimLeast)
	if err != nil {
		return nil, fmt.Errorf("--claim-least: %w", err)
	}
	over, err := atoll.ParseAmount(s.flags.disputeOver)
	if err != nil {
		return nil, fmt.Errorf("--dispute-over: %w", err)
	}
	p, err := node.StartProvider(ctx, node.ProviderConfig{Place: m.place, Network: s.net, Chain: m.chain, Signer: m.signer,
		Terms: terms, Stake: stake,
		Parallel: s.flags.parallel, ClaimEvery: s.flags.claimEvery, ClaimLeast: least, DisputeOver: over})
	if err != nil {
		return nil, err
	}
	return p.Close, s.tell("provider", p.Offer().Message.Provider, p.Addrs)
}

func (s *server) startVerifier(ctx context.Context, m member, stake atoll.Amount) (func() error, error) {
	terms, err := s.flags.terms()
	if err != nil {
		return nil, err
	}
	v, err := node.StartVerifier(ctx, node.VerifierConfig{Place: m.place, Network: s.net, Chain: m.chain, Signer: m.signer,
		Stake: stake, Parallel: s.flags.parallel, MaxTimeout: terms.MaxTimeout, Most: terms.Capacity, NoSeat: !s.flags.seat})
	if err != nil {
		return nil, err
	}
	return v.Close, s.tell("verifier", v.Account, v.Addrs)
}

// tell says that a node is up.
func (s *server) tell(role string, who atoll.Account, addrs []string) error {
	v := map[string]any{"role": role, "account": who.Hex(), "addrs": addrs, "network": s.net.Name}
	return s.app.print(v, func(w io.Writer) {
		fmt.Fprintf(w, "%-9s %s\n", role, who.Hex())
		for _, addr := range addrs {
			fmt.Fprintf(w, "          %s\n", addr)
		}
	})
}

// terms reads what the provider offers from the flags.
func (f *serveFlags) terms() (t provider.Terms, err error) {
	t = node.DefaultTerms()
	if t.Price, err = atoll.ParseAmount(f.price); err != nil {
		return t, fmt.Errorf("--price: %w", err)
	}
	if t.GasPrice, err = atoll.ParseAmount(f.gasPrice); err != nil {
		return t, fmt.Errorf("--gas-price: %w", err)
	}
	memory, err := module.ParseSize(f.memory)
	if err != nil {
		return t, fmt.Errorf("--memory: %w", err)
	}
	disk, err := module.ParseSize(f.disk)
	if err != nil {
		return t, fmt.Errorf("--disk: %w", err)
	}
	if f.maxTimeout < time.Second || f.claimEvery < time.Second || f.parallel < 0 || f.cpu == 0 {
		return t, fmt.Errorf("--max-timeout %s, --claim-every %s, --parallel %d, --cpu %d: want at least a second, and no negatives",
			f.maxTimeout, f.claimEvery, f.parallel, f.cpu)
	}
	t.Capacity.CPU, t.Capacity.Memory, t.Capacity.Disk, t.MaxTimeout = f.cpu, uint64(memory), uint64(disk), f.maxTimeout
	for _, m := range f.modules {
		id, err := node.ModuleCID(m)
		if err != nil {
			return t, fmt.Errorf("--module %s: %w", m, err)
		}
		t.Modules = append(t.Modules, id)
	}
	return t, nil
}
