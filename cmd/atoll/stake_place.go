package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/node"
)

func (a *app) stakeSeat() *cobra.Command {
	return &cobra.Command{
		Use:   "seat take|leave",
		Short: "Take or leave a seat among the referees",
		Long: `Take a seat among the referees, from whom the court draws those that judge a
dispute, or leave it. A seat needs a stake as verifier; "atoll stake" says how
much.

A referee is paid for each vote with the majority, and fined if it is silent or
votes against it, so it must be online: "atoll serve --role verifier" votes, and
takes a seat when it starts, unless it is told --seat=false.

Who leaves still serves where it was drawn, and may take another seat when as
much time is over as stake needs to leave.`,
		Example: `  atoll stake seat take
  atoll stake seat leave`,
		Args:      cobra.MatchAll(cobra.ExactArgs(1), cobra.OnlyValidArgs),
		ValidArgs: []string{"take", "leave"},
		RunE: func(c *cobra.Command, args []string) error {
			ctx := c.Context()
			return a.onChain(ctx, func(n *node.Network, client *chain.Client) error {
				s, err := a.signerFor(n)
				if err != nil {
					return err
				}
				out := seated{Account: s.Account().Hex()}
				var r chain.Receipt
				if args[0] == "take" {
					out.Seat, r, err = node.TakeSeat(ctx, client, s)
				} else {
					out.Left, r, err = node.LeaveSeat(ctx, client, s)
				}
				if err != nil {
					return lacking(n, err)
				}
				out.Transaction = r.Tx.Hex()
				return a.print(out, func(w io.Writer) {
					if out.Seat != 0 {
						fmt.Fprintf(w, "%s sits at seat %d,\nand may be drawn as a referee\n", out.Account, out.Seat)
						fmt.Fprintln(w, "it must vote when it is drawn: keep atoll serve --role verifier running")
						return
					}
					fmt.Fprintf(w, "%s left seat %d; it still serves where it was drawn\n", out.Account, out.Left)
				})
			})
		},
	}
}

// seated is what a command that changes a seat prints as JSON.
type seated struct {
	Account     string `json:"account"`
	Seat        uint64 `json:"seat"`           // after it; 0 for none
	Left        uint64 `json:"left,omitempty"` // the seat that was left
	Transaction string `json:"transaction"`
}

func (a *app) stakeRotate() *cobra.Command {
	var to, accept string
	var cancel bool
	c := &cobra.Command{
		Use:   "rotate --to ACCOUNT | --accept ACCOUNT | --cancel",
		Short: "Pass stakes and seat on to a new account",
		Long: `Pass an account's stakes and its seat on to a new account, as when its key must
be replaced. It takes two steps: the old account offers its place with --to, the
new one takes it with --accept. The new account must never have staked. Until it
has taken the place, --cancel takes the offer back.

The stakes stay liable for what the old key has signed, and signs, for as long
as stake needs to leave: keep the old key safe until then, or who finds it can
lose you the stakes. Escrow does not pass on, and neither does the record of the
node, which registers itself again when it starts with the new account.`,
		Example: `  atoll stake rotate --to 0x70997970C51812dc3A010C7d01b50e0d17dc79C8
  atoll stake rotate --accept 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266 \
    --account 0x70997970C51812dc3A010C7d01b50e0d17dc79C8
  atoll stake rotate --cancel`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 || count(to != "", accept != "", cancel) != 1 {
				return errors.New("want one of: --to ACCOUNT, --accept ACCOUNT, --cancel")
			}
			return nil
		},
		RunE: func(c *cobra.Command, _ []string) error {
			text, flag := to, "--to"
			if accept != "" {
				text, flag = accept, "--accept"
			}
			var other atoll.Account
			if !cancel {
				var err error
				if other, err = atoll.ParseAccount(text); err != nil {
					return fmt.Errorf("%s: %w", flag, err)
				}
			}
			return a.onChain(c.Context(), func(n *node.Network, client *chain.Client) error {
				return a.rotate(c, n, client, other, flag, cancel)
			})
		},
	}
	c.Flags().StringVar(&to, "to", "", "offer the place to this `account`")
	c.Flags().StringVar(&accept, "accept", "", "take the place of this `account`")
	c.Flags().BoolVar(&cancel, "cancel", false, "take the offer back")
	for _, name := range []string{"to", "accept"} {
		c.RegisterFlagCompletionFunc(name, func(c *cobra.Command, _ []string, text string) ([]string, cobra.ShellCompDirective) {
			return a.completeAccounts(c, nil, text)
		})
	}
	return c
}

// rotated is what a step of a rotation prints as JSON.
type rotated struct {
	Account     string    `json:"account"` // that signed
	OfferedTo   string    `json:"offeredTo,omitempty"`
	TookPlaceOf string    `json:"tookPlaceOf,omitempty"`
	Canceled    bool      `json:"canceled,omitempty"`
	Transaction string    `json:"transaction"`
	Standing    *standing `json:"standing,omitempty"` // of who took the place
}

func (a *app) rotate(cmd *cobra.Command, n *node.Network, c *chain.Client, other atoll.Account, flag string, cancel bool) error {
	ctx := cmd.Context()
	s, err := a.signerFor(n)
	if err != nil {
		return err
	}
	delay, err := c.UnstakeDelay(ctx)
	if err != nil {
		return err
	}
	out := rotated{Account: s.Account().Hex(), Canceled: cancel}
	var r chain.Receipt
	switch {
	case cancel:
		r, err = c.Do(ctx, s, chain.OfferRotation(atoll.Account{}))
	case flag == "--to":
		out.OfferedTo = other.Hex()
		r, err = node.OfferPlace(ctx, n, c, s, other)
	default:
		out.TookPlaceOf = other.Hex()
		r, err = c.Do(ctx, s, chain.AcceptRotation(other))
	}
	if err != nil {
		return lacking(n, err)
	}
	out.Transaction = r.Tx.Hex()
	var now *node.Standing
	if out.TookPlaceOf != "" {
		if now, err = node.StandingOf(ctx, n, c, s.Account()); err != nil {
			return err
		}
		st := newStanding(n, now)
		out.Standing = &st
	}
	return a.print(out, func(w io.Writer) {
		switch {
		case cancel:
			fmt.Fprintf(w, "%s offers its place to nobody any more\n", out.Account)
		case now == nil:
			fmt.Fprintf(w, "%s offers its place\nto %s, which takes it with:\n", out.Account, out.OfferedTo)
			fmt.Fprintf(w, "  atoll stake rotate --accept %s \\\n    --account %s\n", out.Account, out.OfferedTo)
			fmt.Fprintln(w, "until then nothing changes; to take it back: atoll stake rotate --cancel")
		default:
			fmt.Fprintf(w, "%s has taken the place\nof %s\n", out.Account, out.TookPlaceOf)
			fmt.Fprintf(w, "what the old key has signed, or signs now, can cost these stakes for %s;\nkeep it safe until then\n\n", node.FormatDuration(delay))
			printStanding(w, now)
		}
	})
}
