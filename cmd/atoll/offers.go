package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/config"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/protocol"
)

func (a *app) offers() *cobra.Command {
	var mod, maxPrice string
	c := &cobra.Command{
		Use:   "offers",
		Short: "Show what is on sale",
		Long: `Show the resource offers in the solver's book, cheapest first. With --module, say
of each offer whether a job of that module would match it, and if not, why not.`,
		Example: "  atoll offers\n  atoll offers --module cowsay --max-price 0.005\n  atoll offers --json",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx := c.Context()
			n, err := a.profile()
			if err != nil {
				return err
			}
			job, err := sample(ctx, mod, maxPrice)
			if err != nil {
				return err
			}
			book, err := node.Book(ctx, n, job)
			if err != nil {
				return a.away(err)
			}
			return a.print(book, func(w io.Writer) { printBook(w, book, job != nil) })
		},
	}
	c.Flags().StringVar(&mod, "module", "", "judge the offers for a job of this `module`")
	c.Flags().StringVar(&maxPrice, "max-price", "1", "of that job, in `ATOLL`")
	return c
}

// profile reads the network's profile.
func (a *app) profile() (*node.Network, error) {
	n, err := node.LoadNetwork(a.set.NetworkPath())
	return n, a.away(err)
}

// away says of an error that comes of no devnet what to do about it.
func (a *app) away(err error) error {
	if a.set.Network == config.DefaultNetwork && (errors.Is(err, atoll.ErrNotFound) || errors.Is(err, atoll.ErrUnreachable)) {
		return fmt.Errorf("no devnet is running; start one with: atoll up (%w)", err)
	}
	return err
}

// sample is an unsigned job offer of a module, to judge offers by; nil for no
// module.
func sample(ctx context.Context, name, maxPrice string) (*atoll.JobOffer, error) {
	if name == "" {
		return nil, nil
	}
	price, err := atoll.ParseAmount(maxPrice)
	if err != nil {
		return nil, fmt.Errorf("--max-price: %w", err)
	}
	id, err := node.ModuleCID(name)
	if err != nil {
		return nil, err
	}
	ref, err := module.ParseRef(name)
	if err != nil {
		return nil, err
	}
	dir, err := module.Sources{module.Builtin(), module.Local{}}.Resolve(ctx, ref)
	if err != nil {
		return nil, err
	}
	m, err := module.Load(dir)
	if err != nil {
		return nil, err
	}
	d := m.Manifest.Describe(id)
	return &atoll.JobOffer{Module: id, Engine: d.Engine, Needs: d.Needs, Gas: d.Gas,
		Timeout: m.Manifest.Resources.Timeout, MaxPrice: price}, nil
}

func printBook(w io.Writer, book []protocol.Listing, judged bool) {
	if len(book) == 0 {
		fmt.Fprintln(w, "the book is empty; to sell this machine's compute: atoll serve")
		return
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "PROVIDER\tPRICE\tPER 10⁹ GAS\tCPU\tMEMORY\tJOBS\tSTATE")
	for _, l := range book {
		state := "online"
		if !l.Online {
			state = "away"
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%d/%d m\t%s\t%d\t%s\n", brief(l.Offer.Provider), l.Offer.Price, l.Offer.GasPrice,
			l.Free.CPU, l.Offer.Capacity.CPU, module.Size(l.Free.Memory), l.Running, state)
	}
	t.Flush()
	if !judged {
		return
	}
	fmt.Fprintln(w)
	for _, l := range book {
		if len(l.Failing) == 0 {
			fmt.Fprintf(w, "%s  would match, for at most %s ATOLL\n", brief(l.Offer.Provider), l.Cost)
			continue
		}
		fmt.Fprintf(w, "%s  would not: %s\n", brief(l.Offer.Provider), clean(strings.Join(l.Failing, "; ")))
	}
}

func (a *app) nodes() *cobra.Command {
	return &cobra.Command{
		Use:     "nodes",
		Short:   "Show the nodes that registered on chain",
		Example: "  atoll nodes\n  atoll nodes --json",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx, cancel := context.WithTimeout(c.Context(), time.Minute)
			defer cancel()
			var nodes []node.Registration
			err := a.onChain(ctx, func(_ *node.Network, c *chain.Client) (err error) {
				nodes, err = node.Registered(ctx, c)
				return err
			})
			if err != nil {
				return err
			}
			return a.print(nodes, func(w io.Writer) { printNodes(w, nodes) })
		},
	}
}

func printNodes(w io.Writer, nodes []node.Registration) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "ACCOUNT\tROLE\tSTAKE\tENDPOINT")
	for _, n := range nodes {
		var roles []string
		for _, r := range n.Roles {
			roles = append(roles, r.Role)
		}
		stake := atoll.Amount{}
		for _, r := range n.Roles {
			stake = stake.Add(r.Stake)
		}
		addr, _, _ := strings.Cut(n.Endpoint, "/p2p/")
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", brief(n.Account), strings.Join(roles, ","), stake, clean(addr))
	}
	t.Flush()
}
