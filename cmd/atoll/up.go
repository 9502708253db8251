package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/node"
)

func (a *app) up() *cobra.Command {
	var dir, metrics string
	var port, providers, verifiers int
	c := &cobra.Command{
		Use:   "up",
		Short: "Run a devnet",
		Long: `Run a whole network on this machine until Ctrl-C: an EVM chain with Atoll's
contracts, a solver, providers, and verifiers if wanted. While it runs, the
other commands find it by themselves, and wallets and libraries (MetaMask,
ethers, viem) can connect to its chain.

Everything is kept in the data directory and is there again at the next start,
after a crash too. The prefunded accounts' keys are known to everyone: send
nothing of value to them on any chain.`,
		Example: `  atoll up
  atoll up --providers 3 --verifiers 1 --rpc-port 8545
  atoll up --data-dir /tmp/devnet --json`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if dir == "" {
				dir = filepath.Join(a.set.DataDir, "devnet")
			}
			m, stop, err := a.metrics(metrics)
			if err != nil {
				return err
			}
			defer stop()
			return a.runUp(c.Context(), node.DevnetConfig{Dir: dir, RPCPort: port, Providers: providers, Verifiers: verifiers, Log: a.log(), Metrics: m})
		},
	}
	c.Flags().StringVar(&dir, "data-dir", "", "`folder` that keeps the devnet (default: devnet in the data directory)")
	c.Flags().IntVar(&port, "rpc-port", 8545, "port of JSON-RPC over HTTP and WebSocket; 0 for any")
	c.Flags().IntVar(&providers, "providers", 1, "how many providers to run")
	c.Flags().StringVar(&metrics, "metrics", "", metricsUsage)
	c.Flags().IntVar(&verifiers, "verifiers", 0, "how many verifiers to run")
	return c
}

func (a *app) runUp(ctx context.Context, c node.DevnetConfig) error {
	d, err := node.StartDevnet(ctx, c)
	if err != nil {
		return err
	}
	defer d.Close()
	profile := a.set.NetworkPath()
	if err := d.Network.Save(profile); err != nil {
		return fmt.Errorf("network profile: %w", err)
	}
	defer func() {
		// Another devnet may have put its own there since.
		if n, err := node.LoadNetwork(profile); err == nil && n.PID == os.Getpid() {
			os.Remove(profile)
		}
	}()
	if err := a.print(describeDevnet(d), func(w io.Writer) { printDevnet(w, d, profile) }); err != nil {
		return err
	}
	<-ctx.Done()
	fmt.Fprintln(a.err, "shutting down")
	return nil
}

const metricsUsage = "serve Prometheus metrics at this `address`, such as 127.0.0.1:9100"

// metrics serves what the nodes count, if an address is given.
func (a *app) metrics(addr string) (*node.Metrics, func() error, error) {
	if addr == "" {
		return nil, func() error { return nil }, nil
	}
	m := node.NewMetrics()
	stop, at, err := m.Serve(addr)
	if err != nil {
		return nil, nil, fmt.Errorf("--metrics %s: %w", addr, err)
	}
	fmt.Fprintf(a.err, "metrics at http://%s/metrics\n", at)
	return m, stop, nil
}

// devnetAccount is a prefunded account, key included: it is worthless.
type devnetAccount struct {
	Account    string `json:"account"`
	PrivateKey string `json:"privateKey"`
}

func devnetAccounts(d *node.Devnet) (out []devnetAccount) {
	for _, k := range d.Chain.Keys() {
		out = append(out, devnetAccount{crypto.PubkeyToAddress(k.PublicKey).Hex(), fmt.Sprintf("0x%x", crypto.FromECDSA(k))})
	}
	return out
}

func describeDevnet(d *node.Devnet) any {
	type nodeAddr struct {
		Account string   `json:"account"`
		Addrs   []string `json:"addrs"`
	}
	v := struct {
		*node.Network
		HTTP      string          `json:"http"`
		Accounts  []devnetAccount `json:"accounts"`
		Providers []nodeAddr      `json:"providers"`
		Verifiers []nodeAddr      `json:"verifiers"`
	}{Network: d.Network, HTTP: d.Chain.HTTPURL(), Accounts: devnetAccounts(d), Providers: []nodeAddr{}, Verifiers: []nodeAddr{}}
	for _, p := range d.Providers {
		v.Providers = append(v.Providers, nodeAddr{p.Offer().Message.Provider.Hex(), p.Addrs})
	}
	for _, n := range d.Verifiers {
		v.Verifiers = append(v.Verifiers, nodeAddr{n.Account.Hex(), n.Addrs})
	}
	return v
}

func printDevnet(w io.Writer, d *node.Devnet, profile string) {
	c := d.Network.Contracts
	fmt.Fprintf(w, "Atoll devnet\n\n")
	fmt.Fprintf(w, "  RPC        %s  %s\n", d.Chain.HTTPURL(), d.Chain.WSURL())
	fmt.Fprintf(w, "  chain id   %d\n", d.Network.ChainID)
	fmt.Fprintf(w, "  token      %s\n  escrow     %s\n  nodes      %s\n", c.Token.Hex(), c.Escrow.Hex(), c.Nodes.Hex())
	fmt.Fprintf(w, "  profile    %s\n\n", profile)
	line := func(role string, who atoll.Account, addrs []string) {
		fmt.Fprintf(w, "  %-9s  %s\n", role, who.Hex())
		for _, addr := range addrs {
			fmt.Fprintf(w, "             %s\n", addr)
		}
	}
	for _, s := range d.Network.Solvers {
		line("solver", s.Account, s.Addrs)
	}
	for _, p := range d.Providers {
		line("provider", p.Offer().Message.Provider, p.Addrs)
	}
	for _, v := range d.Verifiers {
		line("verifier", v.Account, v.Addrs)
	}
	fmt.Fprintf(w, "\n  Prefunded accounts. Everyone knows these keys: never send them anything of value.\n")
	for _, k := range devnetAccounts(d) {
		fmt.Fprintf(w, "  %s\n    %s\n", k.Account, k.PrivateKey)
	}
	fmt.Fprintf(w, "\nTry, in another terminal: atoll run cowsay -i Message=moo\nCtrl-C stops it; everything is kept.\n")
}
