package main

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/node"
)

func (a *app) stake() *cobra.Command {
	c := &cobra.Command{
		Use:   "stake",
		Short: "Show and change what an account has at stake",
		Long: `Show what an account has at stake for each role, what of it is leaving and from
when on, its seat among the referees, and who may take its place.

Who serves puts tokens at stake. The court takes of them from who is found
guilty in a dispute. "atoll serve" stakes what is missing to its --stake when it
starts. On a devnet its nodes have accounts of their own; those that have
registered are listed by "atoll nodes", and --account shows any of them.

With --json, amounts are in the smallest units, 10^-18.`,
		Example: `  atoll stake
  atoll stake add provider 50
  atoll stake remove provider 20
  atoll stake seat take`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return a.onChain(c.Context(), func(n *node.Network, client *chain.Client) error {
				who, err := a.subject(n)
				if err != nil {
					return err
				}
				s, err := node.StandingOf(c.Context(), n, client, who)
				if err != nil {
					return err
				}
				return a.print(newStanding(n, s), func(w io.Writer) { printStanding(w, s) })
			})
		},
	}
	c.AddCommand(a.stakeAdd(), a.stakeRemove(), a.stakeCancel(), a.stakeWithdraw(), a.stakeSeat(), a.stakeRotate())
	return c
}

// roleStake is the stake for one role as it is printed.
type roleStake struct {
	Role        string       `json:"role"`
	Active      atoll.Amount `json:"active"`
	Leaving     atoll.Amount `json:"leaving"`
	AvailableAt *time.Time   `json:"availableAt"` // null if nothing is leaving
}

func newRoleStake(r node.RoleStake) roleStake {
	s := roleStake{Role: r.Role.String(), Active: r.Active, Leaving: r.Leaving.Amount}
	if !r.Leaving.Amount.IsZero() {
		s.AvailableAt = &r.Leaving.At
	}
	return s
}

// text is the stake in words.
func (s *roleStake) text() string {
	if s.AvailableAt == nil {
		return fmt.Sprintf("%s ATOLL", s.Active)
	}
	return fmt.Sprintf("%s ATOLL, and %s leaving from %s on", s.Active, s.Leaving, when(*s.AvailableAt))
}

// standing is what an account is in the registry as it is printed.
type standing struct {
	Account      string       `json:"account"`
	Network      string       `json:"network"`
	Tokens       atoll.Amount `json:"tokens"` // outside of stakes and escrow
	Roles        []roleStake  `json:"roles"`
	Seat         uint64       `json:"seat"` // 0 for none
	SeatStake    atoll.Amount `json:"seatStake"`
	UnstakeDelay uint64       `json:"unstakeDelay"` // seconds
	Peer         string       `json:"peer,omitempty"`
	Endpoint     string       `json:"endpoint,omitempty"`
	OfferedTo    string       `json:"offeredTo,omitempty"`
	Successor    string       `json:"successor,omitempty"`
	LiableUntil  *time.Time   `json:"liableUntil,omitempty"` // of the successor
}

func newStanding(n *node.Network, s *node.Standing) standing {
	out := standing{Account: s.Account.Hex(), Network: n.Name, Tokens: s.Tokens, Seat: s.Seat, SeatStake: s.SeatStake,
		UnstakeDelay: uint64(s.Delay / time.Second)}
	for _, r := range s.Roles {
		out.Roles = append(out.Roles, newRoleStake(r))
	}
	if s.Node != nil {
		out.Peer, out.Endpoint = s.Node.Peer.String(), s.Node.Endpoint
	}
	if s.Offered != (atoll.Account{}) {
		out.OfferedTo = s.Offered.Hex()
	}
	if s.Successor != (atoll.Account{}) {
		out.Successor, out.LiableUntil = s.Successor.Hex(), &s.Until
	}
	return out
}

func printStanding(w io.Writer, s *node.Standing) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "account\t%s\n", s.Account)
	fmt.Fprintf(t, "tokens\t%s ATOLL\n", s.Tokens)
	for _, r := range s.Roles {
		fmt.Fprintf(t, "%s\t%s ATOLL\n", r.Role, r.Active)
		if !r.Leaving.Amount.IsZero() {
			fmt.Fprintf(t, "\tand %s leaving from %s on\n", r.Leaving.Amount, when(r.Leaving.At))
		}
	}
	if s.Seat != 0 {
		fmt.Fprintf(t, "seat\t%d, among the referees\n", s.Seat)
	} else {
		fmt.Fprintf(t, "seat\tnone; one needs %s ATOLL at stake as verifier\n", s.SeatStake)
	}
	if s.Node != nil {
		fmt.Fprintf(t, "node\t%s\n", s.Node.Peer)
	} else {
		fmt.Fprintf(t, "node\tnot registered\n")
	}
	if s.Offered != (atoll.Account{}) {
		fmt.Fprintf(t, "place\toffered to %s\n", s.Offered)
	}
	if s.Successor != (atoll.Account{}) {
		fmt.Fprintf(t, "place\ttaken by %s,\n\twhich answers for this account until %s\n", s.Successor, when(s.Until))
	}
	t.Flush()
}

// staked is what a command that changes a stake prints as JSON.
type staked struct {
	Account     string       `json:"account"`
	Role        string       `json:"role"`
	Amount      atoll.Amount `json:"amount"` // that was moved
	Transaction string       `json:"transaction"`
	Stake       roleStake    `json:"stake"` // after it
	Seat        uint64       `json:"seat"`  // after it; 0 for none
}

// change makes a change of a stake for the user's account and prints what
// became of it. The change is given the standing before it, and returns what
// was moved.
func (a *app) change(ctx context.Context, role string, do func(*chain.Client, atoll.Signer, chain.Role, *node.Standing) (atoll.Amount, chain.Receipt, error),
	text func(w io.Writer, before *node.Standing, after staked)) error {
	r, err := chain.ParseRole(role)
	if err != nil {
		return err
	}
	return a.onChain(ctx, func(n *node.Network, c *chain.Client) error {
		s, err := a.signerFor(n)
		if err != nil {
			return err
		}
		before, err := node.StandingOf(ctx, n, c, s.Account())
		if err != nil {
			return err
		}
		sum, receipt, err := do(c, s, r, before)
		if err != nil {
			return lacking(n, err)
		}
		after, err := node.StandingOf(ctx, n, c, s.Account())
		if err != nil {
			return err
		}
		out := staked{Account: s.Account().Hex(), Role: role, Amount: sum, Transaction: receipt.Tx.Hex(),
			Stake: newRoleStake(after.Of(r)), Seat: after.Seat}
		return a.print(out, func(w io.Writer) {
			text(w, before, out)
			fmt.Fprintf(w, "stake    %s\n", out.Stake.text())
		})
	})
}

// completeRole completes the first argument with the roles.
func completeRole(_ *cobra.Command, args []string, _ string) (out []string, _ cobra.ShellCompDirective) {
	if len(args) == 0 {
		for _, r := range node.Roles {
			out = append(out, r.String())
		}
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

func (a *app) stakeAdd() *cobra.Command {
	return &cobra.Command{
		Use:   "add ROLE AMOUNT",
		Short: "Put tokens at stake for a role",
		Long: `Put tokens at stake for a role: provider, solver or verifier. They can be taken
out again, with notice; see "atoll stake remove".`,
		Example: `  atoll stake add provider 50
  atoll stake add verifier 100 --account 0x70997970C51812dc3A010C7d01b50e0d17dc79C8`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: completeRole,
		RunE: func(c *cobra.Command, args []string) error {
			sum, err := parseSum(args[1])
			if err != nil {
				return err
			}
			return a.change(c.Context(), args[0], func(client *chain.Client, s atoll.Signer, r chain.Role, _ *node.Standing) (atoll.Amount, chain.Receipt, error) {
				receipt, err := client.Do(c.Context(), s, chain.Stake(r, sum))
				return sum, receipt, err
			}, func(w io.Writer, _ *node.Standing, m staked) {
				fmt.Fprintf(w, "put %s ATOLL at stake as %s\n", m.Amount, m.Role)
			})
		},
	}
}

func (a *app) stakeRemove() *cobra.Command {
	return &cobra.Command{
		Use:   "remove ROLE AMOUNT",
		Short: "Ask for stake back",
		Long: `Ask for stake back. It stops counting at once, and may be taken out when the
network's delay is over and no dispute against the account is under way, with
"atoll stake withdraw". Until it is out the court may still take it, for what the
account promised before.

If some is leaving already, this is added to it, and the delay of all of it
starts anew. A referee that keeps too little for its seat leaves it. A node that
"atoll serve" runs stakes again what is missing to its --stake when it starts.`,
		Example:           `  atoll stake remove provider 20`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: completeRole,
		RunE: func(c *cobra.Command, args []string) error {
			sum, err := parseSum(args[1])
			if err != nil {
				return err
			}
			return a.change(c.Context(), args[0], func(client *chain.Client, s atoll.Signer, r chain.Role, before *node.Standing) (atoll.Amount, chain.Receipt, error) {
				if have := before.Of(r); have.Active.Cmp(sum) < 0 {
					return sum, chain.Receipt{}, fmt.Errorf("account %s has %s ATOLL at stake as %s, less than %s", s.Account(), have.Active, r, sum)
				}
				receipt, err := client.Do(c.Context(), s, chain.RequestUnstake(r, sum))
				return sum, receipt, err
			}, func(w io.Writer, before *node.Standing, m staked) {
				fmt.Fprintf(w, "%s ATOLL no longer count as stake as %s\n", m.Amount, m.Role)
				if m.Stake.Leaving.Cmp(m.Amount) > 0 {
					fmt.Fprintln(w, "the delay of what was leaving already starts anew with it")
				}
				if before.Seat != 0 && m.Seat == 0 {
					fmt.Fprintf(w, "seat %d is left, since it needs %s ATOLL at stake\n", before.Seat, before.SeatStake)
				}
				if m.Stake.AvailableAt != nil {
					fmt.Fprintf(w, "from %s on take it out with:\n  atoll stake withdraw %s\n", when(*m.Stake.AvailableAt), m.Role)
				}
				fmt.Fprintf(w, "until it is out the court may take it; to leave it at stake after all:\n  atoll stake cancel %s\n", m.Role)
			})
		},
	}
}

func (a *app) stakeCancel() *cobra.Command {
	return &cobra.Command{
		Use:   "cancel ROLE",
		Short: "Leave at stake what was asked back",
		Long: `Put all that is leaving a role back at stake. A seat that was left by it is not
taken again by itself.`,
		Example:           `  atoll stake cancel provider`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: completeRole,
		RunE: func(c *cobra.Command, args []string) error {
			return a.change(c.Context(), args[0], func(client *chain.Client, s atoll.Signer, r chain.Role, before *node.Standing) (atoll.Amount, chain.Receipt, error) {
				receipt, err := client.Do(c.Context(), s, chain.CancelUnstake(r))
				return before.Of(r).Leaving.Amount, receipt, err
			}, func(w io.Writer, _ *node.Standing, m staked) {
				fmt.Fprintf(w, "%s ATOLL are at stake as %s again\n", m.Amount, m.Role)
			})
		},
	}
}

func (a *app) stakeWithdraw() *cobra.Command {
	return &cobra.Command{
		Use:   "withdraw ROLE",
		Short: "Take out the stake that was asked back",
		Long: `Take out what was asked back with "atoll stake remove", or what the court has
left of it, once the delay is over and no dispute against the account is under
way.`,
		Example:           `  atoll stake withdraw provider`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: completeRole,
		RunE: func(c *cobra.Command, args []string) error {
			return a.change(c.Context(), args[0], func(client *chain.Client, s atoll.Signer, r chain.Role, _ *node.Standing) (atoll.Amount, chain.Receipt, error) {
				return node.WithdrawStake(c.Context(), client, s, r)
			}, func(w io.Writer, _ *node.Standing, m staked) {
				fmt.Fprintf(w, "withdrew %s ATOLL of the stake as %s\n", m.Amount, m.Role)
			})
		},
	}
}
