package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/wallet"
)

func (a *app) walletDeposit() *cobra.Command {
	var until string
	c := &cobra.Command{
		Use:   "deposit AMOUNT",
		Short: "Move tokens into escrow",
		Long: `Move tokens into escrow, from which jobs are paid. What is not promised to
providers can be withdrawn, with notice.

With --until the deposit itself gives the notice, for all that is in escrow then:
providers rely on it until that time, and from then on what is left can be taken
out. So who comes for one job needs two transactions and no more. The time is no
sooner than the escrow's notice.`,
		Example: `  atoll wallet deposit 100
  atoll wallet deposit 5 --until 4d
  atoll wallet deposit 5 --until 2031-05-01T12:00:00Z`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			sum, err := parseSum(args[0])
			if err != nil {
				return err
			}
			var at node.Moment
			if c.Flags().Changed("until") {
				if at, err = node.ParseMoment(until); err != nil {
					return fmt.Errorf("--until: %w", err)
				}
			}
			return a.onChain(c.Context(), func(n *node.Network, client *chain.Client) error {
				return a.deposit(c.Context(), n, client, sum, at)
			})
		},
	}
	c.Flags().StringVar(&until, "until", "", "let all of the escrow leave from this `time` on")
	return c
}

// deposit moves tokens into escrow: to stay, or with notice from a time on.
func (a *app) deposit(ctx context.Context, n *node.Network, c *chain.Client, sum atoll.Amount, until node.Moment) error {
	m := moved{Unit: "ATOLL", Amount: sum}
	if until == (node.Moment{}) {
		return a.move(ctx, n, c, m, chain.Deposit(sum), func(w io.Writer, m moved) {
			fmt.Fprintf(w, "deposited %s ATOLL\nescrow   %s\n", m.Amount, m.Escrow.text())
		})
	}
	at, err := node.LeavingAt(ctx, c, until)
	if err != nil {
		return fmt.Errorf("--until: %w", err)
	}
	return a.move(ctx, n, c, m, chain.DepositUntil(sum, at), func(w io.Writer, m moved) {
		fmt.Fprintf(w, "deposited %s ATOLL\nescrow   %s ATOLL, good for jobs until %s\n", m.Amount, m.Escrow.Balance, when(at))
		fmt.Fprintln(w, "what is left then is taken out with: atoll wallet withdraw --finish")
		fmt.Fprintln(w, "to let it stay after all: atoll wallet withdraw --cancel")
	})
}

func (a *app) walletWithdraw() *cobra.Command {
	var finish, cancel bool
	c := &cobra.Command{
		Use:   "withdraw AMOUNT | --finish | --cancel",
		Short: "Take tokens out of escrow",
		Long: `Take tokens out of escrow, in two steps. The first announces the withdrawal, so
that providers can redeem what they were promised before. When the notice is
over, --finish takes the tokens out, or what payments have left of them.

A new announcement replaces an earlier one, and starts its time again. --cancel
takes it back.`,
		Example: `  atoll wallet withdraw 20
  atoll wallet withdraw --finish
  atoll wallet withdraw --cancel`,
		Args: func(c *cobra.Command, args []string) error {
			if steps := len(args) + count(finish, cancel); steps != 1 {
				return errors.New("want one of: an AMOUNT to announce, --finish, --cancel")
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			if finish || cancel {
				return a.onChain(c.Context(), func(n *node.Network, client *chain.Client) error {
					return a.endWithdrawal(c.Context(), n, client, finish)
				})
			}
			sum, err := parseSum(args[0])
			if err != nil {
				return err
			}
			return a.onChain(c.Context(), func(n *node.Network, client *chain.Client) error {
				return a.move(c.Context(), n, client, moved{Unit: "ATOLL", Amount: sum}, chain.AnnounceWithdrawal(sum), func(w io.Writer, m moved) {
					fmt.Fprintf(w, "announced the withdrawal of %s ATOLL\nescrow   %s\n", m.Amount, m.Escrow.text())
					fmt.Fprintln(w, "then take it out with: atoll wallet withdraw --finish")
				})
			})
		},
	}
	c.Flags().BoolVar(&finish, "finish", false, "take out what was announced")
	c.Flags().BoolVar(&cancel, "cancel", false, "take the announcement back")
	return c
}

func count(flags ...bool) (n int) {
	for _, f := range flags {
		if f {
			n++
		}
	}
	return n
}

// endWithdrawal takes out what was announced, or takes the announcement back.
func (a *app) endWithdrawal(ctx context.Context, n *node.Network, c *chain.Client, finish bool) error {
	s, err := a.signerFor(n)
	if err != nil {
		return err
	}
	call := chain.CancelWithdrawal()
	if finish {
		call = chain.Withdraw()
	}
	before, err := c.Escrow(ctx, s.Account())
	if err != nil {
		return err
	}
	r, err := c.Do(ctx, s, call)
	if err != nil {
		return lacking(n, err)
	}
	m := moved{Account: s.Account().Hex(), Unit: "ATOLL", Amount: before.Withdrawing, Transaction: r.Tx.Hex()}
	word := "no longer to be withdrawn:"
	if finish {
		word = "withdrew"
		if m.Amount, err = withdrawn(ctx, c, r); err != nil {
			return err
		}
	}
	after, err := c.Escrow(ctx, s.Account())
	if err != nil {
		return err
	}
	m.Escrow = newEscrowStatus(after)
	return a.print(m, func(w io.Writer) {
		fmt.Fprintf(w, "%s %s ATOLL\nescrow   %s\n", word, m.Amount, m.Escrow.text())
	})
}

// withdrawn reads from the chain how much a withdrawal took out: payments may
// have left less than was announced.
func withdrawn(ctx context.Context, c *chain.Client, r chain.Receipt) (sum atoll.Amount, err error) {
	found := errors.New("found")
	err = c.WatchEscrow(ctx, r.Block, func(e chain.EscrowEvent) error {
		if e.Kind == chain.Withdrawn && e.Position.Tx == r.Tx {
			sum = e.Amount
			return found
		}
		return nil
	})
	if errors.Is(err, found) {
		err = nil
	}
	return sum, err
}

// defaultFund is what the faucet gives unless told otherwise, in ATOLL.
const defaultFund = "1000"

func (a *app) walletFund() *cobra.Command {
	return &cobra.Command{
		Use:   "fund [AMOUNT]",
		Short: "Get test tokens from the faucet",
		Long: `Get test tokens from the faucet, ` + defaultFund + ` unless told otherwise. On a devnet, an
account that has no ether gets some too; elsewhere the account pays for the
transaction. Networks whose tokens are worth something have no faucet.`,
		Example: `  atoll wallet fund
  atoll wallet fund 50 --account 0x70997970C51812dc3A010C7d01b50e0d17dc79C8`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			text := defaultFund
			if len(args) > 0 {
				text = args[0]
			}
			sum, err := parseSum(text)
			if err != nil {
				return err
			}
			return a.onChain(c.Context(), func(n *node.Network, client *chain.Client) error {
				return a.fund(c.Context(), n, client, sum)
			})
		},
	}
}

// firstEther is what an account without ether gets on a devnet, in wei.
const firstEther = 1_000_000_000_000_000_000

// funded is what the faucet gave.
type funded struct {
	Account string       `json:"account"`
	Tokens  atoll.Amount `json:"tokens"`
	Ether   atoll.Amount `json:"ether"` // wei
}

func (a *app) fund(ctx context.Context, n *node.Network, c *chain.Client, sum atoll.Amount) error {
	who, err := a.subject(n)
	if err != nil {
		return err
	}
	f := funded{Account: who.Hex(), Tokens: sum}
	calls := []chain.Call{chain.Faucet(who, sum)}
	signer, err := a.giver(n)
	if err != nil {
		return err
	}
	if n.Devnet {
		ether, err := c.EtherBalance(ctx, who)
		if err != nil {
			return err
		}
		if ether.IsZero() {
			f.Ether = atoll.NewAmount(firstEther)
			calls = append(calls, chain.SendEther(who, f.Ether))
		}
	}
	txs, err := c.Send(ctx, signer, calls...)
	if err != nil {
		return err
	}
	for _, tx := range txs {
		if _, err := tx.Wait(ctx); err != nil {
			return err
		}
	}
	return a.print(f, func(w io.Writer) {
		fmt.Fprintf(w, "%s got %s ATOLL\n", f.Account, f.Tokens)
		if !f.Ether.IsZero() {
			fmt.Fprintf(w, "and %s ether\n", f.Ether)
		}
	})
}

// giver pays for the faucet's transaction: on a devnet the last prefunded
// account, which needs no password, and elsewhere the user's.
func (a *app) giver(n *node.Network) (atoll.Signer, error) {
	if !n.Devnet {
		return a.signerFor(n)
	}
	key, err := wallet.ParseKey(devnet.WorthlessKey9)
	if err != nil {
		return nil, err
	}
	return atoll.NewKeySigner(key), nil
}
