package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/config"
	"github.com/atoll-network/atoll/node"
)

// deployFlags are the arguments of `atoll deploy` that are no parameters of the
// contracts.
type deployFlags struct {
	parameters, profile, name string
	yes, dryRun               bool
}

func (a *app) deploy() *cobra.Command {
	var f deployFlags
	c := &cobra.Command{
		Use:   "deploy --rpc URL (--supply ATOLL | --token ADDRESS) [--name NAME]",
		Short: "Put Atoll's contracts on a chain",
		Long: `Put Atoll's contracts on any EVM chain, and write the profile of the new network.
What it will do and cost is shown first, and asked about; --dry-run ends there.

Nobody owns the contracts, and nobody can change them or their parameters
afterwards. The parameters are those of a network whose token has value, unless
--parameters FILE or a flag says otherwise; flags win. The file is a JSON object
with the flags' names; --dry-run --json prints one. Times are like 90s, 36h, 4d.

If it is stopped or fails, the same command goes on where it was, as long as the
account sends nothing else in between. Ether must pay for the gas; rollups charge
for data beside that.`,
		Example: `  atoll deploy --rpc https://rpc.example.org --supply 1000000 --dry-run
  atoll deploy --rpc wss://rpc.example.org --supply 1000000 --name mynet
  atoll deploy --rpc http://127.0.0.1:8545 --supply 1000 --faucet 100 --name test --yes`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			p, err := a.deployParameters(c.Flags(), f.parameters)
			if err != nil {
				return err
			}
			return a.runDeploy(c.Context(), f, p)
		},
	}
	fl := c.Flags()
	fl.SortFlags = false
	fl.StringVar(&f.name, "name", "", "`name` of the network (default: chain- and the chain's id)")
	fl.StringVar(&f.profile, "profile", "", "write the profile to this `file` (default: where --network NAME finds it)")
	fl.StringVar(&f.parameters, "parameters", "", "read parameters from this `file`")
	fl.BoolVar(&f.dryRun, "dry-run", false, "show what would be done, and send nothing")
	fl.BoolVar(&f.yes, "yes", false, "do not ask")
	p := chain.DefaultParameters()
	for _, s := range node.DeploySettings() {
		standard := s.Get(&p)
		if standard == "0" {
			standard = "" // as good as not set, and not worth a word
		}
		fl.Var(&parameter{text: standard, kind: s.Kind}, s.Name, s.Usage)
	}
	c.MarkFlagFilename("parameters", "json")
	c.MarkFlagFilename("profile", "json")
	return c
}

// parameter is the value of a flag that a setting reads.
type parameter struct{ text, kind string }

func (p *parameter) String() string { return p.text }

func (p *parameter) Type() string { return p.kind }

func (p *parameter) Set(text string) error {
	p.text = text
	return nil
}

// deployParameters are the defaults, then what the file says, then the flags.
func (a *app) deployParameters(fl *pflag.FlagSet, file string) (chain.Parameters, error) {
	p := chain.DefaultParameters()
	if file != "" {
		b, err := os.ReadFile(file)
		if err != nil {
			return p, fmt.Errorf("--parameters: %w", err)
		}
		if err := node.ReadParameters(&p, b); err != nil {
			return p, fmt.Errorf("--parameters %s: %w", file, err)
		}
	}
	for _, s := range node.DeploySettings() {
		if given := fl.Lookup(s.Name); given.Changed {
			if err := s.Set(&p, given.Value.String()); err != nil {
				return p, fmt.Errorf("--%s: %w", s.Name, err)
			}
		}
	}
	if p.Token == (atoll.Account{}) && p.Supply.IsZero() {
		return p, errors.New("say how much there is to be of a new token with --supply, or name one that exists with --token")
	}
	return p, nil
}

func (a *app) runDeploy(ctx context.Context, f deployFlags, p chain.Parameters) error {
	if a.set.RPC == "" {
		return errors.New("say which chain by its JSON-RPC endpoint: --rpc URL")
	}
	d, err := node.OpenDeployment(ctx, a.set.RPC, p)
	if err != nil {
		return err
	}
	defer d.Close()
	who, err := a.subject(&node.Network{Devnet: d.Local})
	if err != nil {
		return err
	}
	if f.name == "" {
		f.name = fmt.Sprintf("chain-%d", d.ChainID)
	}
	if f.profile, err = a.profileFor(f); err != nil {
		return err
	}
	plan, err := d.Plan(ctx, who)
	if err != nil {
		return err
	}
	if err := overwrites(f.profile, plan); err != nil {
		return err
	}
	if f.dryRun {
		return a.print(newDeployPlan(plan, f), func(w io.Writer) { printDeployPlan(w, plan, f) })
	}
	printDeployPlan(a.err, plan, f)
	if !plan.Affordable() {
		return fmt.Errorf("account %s has %s ether, and about %s are needed: %w", who, plan.Balance, ether(plan.Cost), atoll.ErrUnfunded)
	}
	if !f.yes && !plan.Done() {
		if err := a.confirm(ctx, fmt.Sprintf("Create them on chain %d?", d.ChainID)); err != nil {
			return err
		}
	}
	return a.finishDeploy(ctx, d, plan, f)
}

func (a *app) finishDeploy(ctx context.Context, d *node.Deployment, plan *node.DeployPlan, f deployFlags) error {
	s, err := a.signerFor(&node.Network{Devnet: d.Local})
	if err != nil {
		return err
	}
	stand := 0
	n, err := d.Run(ctx, s, f.name, func(c chain.Creation) {
		if step := plan.Steps[stand]; !step.Stands {
			fmt.Fprintf(a.err, "created %-8s %s\n", c.Name, c.At)
		}
		stand++
	})
	if err != nil {
		return fmt.Errorf("%w; %d of %d contracts stand, and the same command goes on there", err, stand, len(plan.Steps))
	}
	if err := n.Save(f.profile); err != nil {
		return fmt.Errorf("all contracts stand, but the profile could not be written: %w; the same command with another --profile writes it", err)
	}
	return a.print(deployed{n, f.profile}, func(w io.Writer) {
		fmt.Fprintf(w, "network %s on chain %d: all contracts stand\n", n.Name, n.ChainID)
		fmt.Fprintf(w, "profile %s\n\n", f.profile)
		fmt.Fprintf(w, "It needs a solver, which writes its address into the profile:\n")
		fmt.Fprintf(w, "  atoll serve --role solver --network %s \\\n    --write-profile %s\n", networkArgument(a.set, f), f.profile)
		fmt.Fprintf(w, "Then give the profile to who is to join, and sell compute with:\n")
		fmt.Fprintf(w, "  atoll serve --network %s\n", networkArgument(a.set, f))
	})
}

// deployed is what a deployment prints as JSON.
type deployed struct {
	*node.Network
	Profile string `json:"profile"`
}

// networkArgument is how --network names the new network.
func networkArgument(s *config.Settings, f deployFlags) string {
	by := config.Settings{ConfigDir: s.ConfigDir, DataDir: s.DataDir, Network: f.name}
	if by.NetworkPath() == f.profile {
		return f.name
	}
	return f.profile
}

// profileFor is the file of the new network's profile.
func (a *app) profileFor(f deployFlags) (string, error) {
	if f.name == config.DefaultNetwork {
		return "", fmt.Errorf("--name %q: that is the network of atoll up; choose another", f.name)
	}
	if f.name != filepath.Base(f.name) || strings.HasPrefix(f.name, ".") || strings.HasSuffix(f.name, ".json") || clean(f.name) != f.name {
		return "", fmt.Errorf("--name %q: want a plain name, without folders", clean(f.name))
	}
	if f.profile == "" {
		return (&config.Settings{ConfigDir: a.set.ConfigDir, DataDir: a.set.DataDir, Network: f.name}).NetworkPath(), nil
	}
	path, err := filepath.Abs(f.profile)
	if err != nil {
		return "", fmt.Errorf("--profile: %w", err)
	}
	return path, nil
}

// overwrites refuses to write over the profile of another network.
func overwrites(path string, plan *node.DeployPlan) error {
	n, err := node.LoadNetwork(path)
	if errors.Is(err, atoll.ErrNotFound) {
		return nil
	}
	if err == nil && n.ChainID == plan.ChainID && n.Contracts == plan.Contracts {
		if len(n.Solvers) > 0 {
			return fmt.Errorf("profile %s is of these contracts already, and names their solvers", path)
		}
		return nil
	}
	return fmt.Errorf("%s is there already, and would be lost; choose another --name or --profile", path)
}

// plannedDeploy is a plan as it is printed.
type plannedDeploy struct {
	ChainID    uint64          `json:"chainId"`
	Deployer   string          `json:"deployer"`
	Name       string          `json:"name"`
	Profile    string          `json:"profile"`
	Parameters json.RawMessage `json:"parameters"`
	Contracts  []plannedStep   `json:"contracts"`
	Gas        uint64          `json:"gas"`      // at most
	GasPrice   atoll.Amount    `json:"gasPrice"` // wei
	Cost       atoll.Amount    `json:"cost"`     // wei, about
	Balance    atoll.Amount    `json:"balance"`  // wei
}

type plannedStep struct {
	Name   string `json:"name"`
	At     string `json:"at"`
	Gas    uint64 `json:"gas"`
	Stands bool   `json:"stands"`
}

func newDeployPlan(p *node.DeployPlan, f deployFlags) plannedDeploy {
	out := plannedDeploy{ChainID: p.ChainID, Deployer: p.Deployer.Hex(), Name: f.name, Profile: f.profile,
		Parameters: node.WriteParameters(p.Parameters), Gas: p.Gas, GasPrice: p.GasPrice, Cost: p.Cost, Balance: p.Balance}
	for _, s := range p.Steps {
		out.Contracts = append(out.Contracts, plannedStep{s.Name, s.At.Hex(), s.Gas, s.Stands})
	}
	return out
}

func printDeployPlan(w io.Writer, p *node.DeployPlan, f deployFlags) {
	line := func(name, format string, args ...any) {
		fmt.Fprintf(w, "%-15s %s\n", name, fmt.Sprintf(format, args...))
	}
	line("chain", "%d", p.ChainID)
	line("account", "%s", p.Deployer)
	line("profile", "%s", f.profile)
	fmt.Fprintln(w)
	for _, s := range node.DeploySettings() {
		switch text := s.Get(&p.Parameters); {
		case text == "" || text == "0" && s.Kind == "ATOLL":
		case s.Kind == "ATOLL":
			line(s.Name, "%s ATOLL", text)
		default:
			line(s.Name, "%s", text)
		}
	}
	fmt.Fprintln(w)
	for _, s := range p.Steps {
		if s.Stands {
			line(s.Name, "%s  stands", s.At)
		} else {
			line(s.Name, "%s", s.At)
		}
	}
	if !p.Done() {
		fmt.Fprintln(w)
		line("gas", "at most %d", p.Gas)
		line("cost", "about %s ether at today's price; the account has %s", ether(p.Cost), ether(p.Balance))
	}
	fmt.Fprintln(w)
}

// ether writes wei in ether, as precisely as people want to know it.
func ether(wei atoll.Amount) string {
	whole, part, _ := strings.Cut(wei.String(), ".")
	if whole == "0" {
		// The first four digits that say something.
		if zeros := len(part) - len(strings.TrimLeft(part, "0")); zeros+4 < len(part) {
			part = part[:zeros+4]
		}
	} else if len(part) > 4 {
		part = part[:4]
	}
	if part = strings.TrimRight(part, "0"); part == "" {
		return whole
	}
	return whole + "." + part
}

// confirm asks the user whether to go on. Everything but a yes is an error.
func (a *app) confirm(ctx context.Context, question string) error {
	fmt.Fprintf(a.err, "%s [y/N] ", question)
	answers := make(chan string, 1)
	go func() {
		// After an interrupt it reads on until the program ends, which is soon.
		line, _ := bufio.NewReader(a.in).ReadString('\n')
		answers <- line
	}()
	select {
	case <-ctx.Done():
		fmt.Fprintln(a.err)
		return ctx.Err()
	case line := <-answers:
		switch strings.ToLower(strings.TrimSpace(line)) {
		case "y", "yes":
			return nil
		}
		if line == "" {
			fmt.Fprintln(a.err)
		}
	}
	return errors.New("nothing was sent; to go on without being asked: --yes")
}
