package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/wallet"
)

// onChain runs f with the network's chain.
func (a *app) onChain(ctx context.Context, f func(*node.Network, *chain.Client) error) error {
	if _, err := a.profile(); err != nil {
		return err
	}
	n, c, err := node.Connect(ctx, a.set.NetworkPath(), a.set.RPC, a.log())
	if err != nil {
		return a.away(err)
	}
	defer c.Close()
	return f(n, c)
}

// subject is the account that a command is about, which need not have a key
// here.
func (a *app) subject(n *node.Network) (atoll.Account, error) {
	if a.set.Account != "" {
		return atoll.ParseAccount(a.set.Account)
	}
	o := a.keyOptions()
	if n.Devnet {
		o.Fallback = devnet.WorthlessKey0
	}
	return wallet.Who(o)
}

// parseSum reads an amount that is not zero.
func parseSum(text string) (atoll.Amount, error) {
	n, err := atoll.ParseAmount(text)
	if err == nil && n.IsZero() {
		err = fmt.Errorf("amount %q: want more than zero", text)
	}
	return n, err
}

// moved is what a command that moves money prints as JSON.
type moved struct {
	Account     string        `json:"account"`
	To          string        `json:"to,omitempty"`
	Unit        string        `json:"unit"`   // ATOLL or ether
	Amount      atoll.Amount  `json:"amount"` // in the smallest units
	Transaction string        `json:"transaction"`
	Escrow      *escrowStatus `json:"escrow,omitempty"` // after it
}

// escrowStatus is an account's escrow as it is printed.
type escrowStatus struct {
	Balance     atoll.Amount `json:"balance"`
	Withdrawing atoll.Amount `json:"withdrawing"`
	WithdrawAt  *time.Time   `json:"withdrawAt"` // null if nothing is announced
	Available   atoll.Amount `json:"available"`
}

func newEscrowStatus(e chain.EscrowAccount) *escrowStatus {
	s := &escrowStatus{Balance: e.Balance, Withdrawing: e.Withdrawing, Available: e.Available()}
	if !e.WithdrawAt.IsZero() {
		s.WithdrawAt = &e.WithdrawAt
	}
	return s
}

// text is the status in words.
func (s *escrowStatus) text() string {
	if s.WithdrawAt == nil {
		return fmt.Sprintf("%s ATOLL", s.Balance)
	}
	return fmt.Sprintf("%s ATOLL: %s available, %s to be withdrawn from %s on", s.Balance, s.Available, s.Withdrawing, when(*s.WithdrawAt))
}

// when writes a time for people, in their zone.
func when(t time.Time) string { return t.Local().Format("2006-01-02 15:04:05 MST") }

// balance is what an account has.
type balance struct {
	Account string        `json:"account"`
	Network string        `json:"network"`
	Ether   atoll.Amount  `json:"ether"`  // wei
	Tokens  atoll.Amount  `json:"tokens"` // outside the escrow
	Escrow  *escrowStatus `json:"escrow"`
}

func (a *app) walletBalance() *cobra.Command {
	return &cobra.Command{
		Use:   "balance [ACCOUNT]",
		Short: "Show what an account has",
		Long: `Show what an account has: ether, which pays for transactions; tokens; and what
it has in escrow for jobs. The account need not be in the wallet.

With --json, amounts are in the smallest units, 10^-18.`,
		Example: `  atoll wallet balance
  atoll wallet balance 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json`,
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: a.completeAccounts,
		RunE: func(c *cobra.Command, args []string) error {
			return a.onChain(c.Context(), func(n *node.Network, client *chain.Client) error {
				who, err := a.subject(n)
				if len(args) > 0 {
					who, err = atoll.ParseAccount(args[0])
				}
				if err != nil {
					return err
				}
				return a.printBalance(c.Context(), n, client, who)
			})
		},
	}
}

func (a *app) printBalance(ctx context.Context, n *node.Network, c *chain.Client, who atoll.Account) (err error) {
	b := balance{Account: who.Hex(), Network: n.Name}
	if b.Ether, err = c.EtherBalance(ctx, who); err != nil {
		return err
	}
	if b.Tokens, err = c.TokenBalance(ctx, who); err != nil {
		return err
	}
	e, err := c.Escrow(ctx, who)
	if err != nil {
		return err
	}
	b.Escrow = newEscrowStatus(e)
	return a.print(b, func(w io.Writer) {
		fmt.Fprintf(w, "account  %s\n", b.Account)
		fmt.Fprintf(w, "ether    %s\n", b.Ether)
		fmt.Fprintf(w, "tokens   %s ATOLL\n", b.Tokens)
		fmt.Fprintf(w, "escrow   %s\n", b.Escrow.text())
	})
}

func (a *app) walletSend() *cobra.Command {
	var ether bool
	c := &cobra.Command{
		Use:   "send TO AMOUNT",
		Short: "Send tokens or ether to an account",
		Long: `Send tokens, or ether, to an account, and wait until it is on the chain. Tokens
in escrow are not sent; see "atoll wallet withdraw".`,
		Example: `  atoll wallet send 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 2.5
  atoll wallet send 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 0.1 --ether`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: a.completeAccounts,
		RunE: func(c *cobra.Command, args []string) error {
			to, err := atoll.ParseAccount(args[0])
			if err != nil {
				return err
			}
			sum, err := parseSum(args[1])
			if err != nil {
				return err
			}
			if ether && strings.HasSuffix(strings.ToUpper(args[1]), "ATOLL") {
				return fmt.Errorf("amount %q: --ether sends ether, not ATOLL", args[1])
			}
			return a.onChain(c.Context(), func(n *node.Network, client *chain.Client) error {
				if err := receives(client.Contracts(), to); err != nil {
					return err
				}
				m := moved{To: to.Hex(), Unit: "ATOLL", Amount: sum}
				call := chain.Transfer(to, sum)
				if ether {
					m.Unit, call = "ether", chain.SendEther(to, sum)
				}
				return a.move(c.Context(), n, client, m, call, func(w io.Writer, m moved) {
					fmt.Fprintf(w, "sent %s %s to %s\n", m.Amount, m.Unit, m.To)
				})
			})
		},
	}
	c.Flags().BoolVar(&ether, "ether", false, "send ether instead of ATOLL")
	return c
}

// receives refuses accounts where money would be lost.
func receives(c chain.Contracts, to atoll.Account) error {
	switch to {
	case atoll.Account{}:
		return fmt.Errorf("account %s belongs to nobody; what is sent there is lost", to)
	case c.Escrow:
		return fmt.Errorf("account %s is the escrow contract; what is sent there is lost; use: atoll wallet deposit", to)
	case c.Token, c.Nodes:
		return fmt.Errorf("account %s is a contract of Atoll's; what is sent there is lost", to)
	}
	return nil
}

// move makes a call for the user's account, waits for it, and prints what
// became of it.
func (a *app) move(ctx context.Context, n *node.Network, c *chain.Client, m moved, call chain.Call, text func(io.Writer, moved)) error {
	s, err := a.signerFor(n)
	if err != nil {
		return err
	}
	m.Account = s.Account().Hex()
	r, err := c.Do(ctx, s, call)
	if err != nil {
		return lacking(n, err)
	}
	m.Transaction = r.Tx.Hex()
	if m.To == "" {
		e, err := c.Escrow(ctx, s.Account())
		if err != nil {
			return err
		}
		m.Escrow = newEscrowStatus(e)
	}
	return a.print(m, func(w io.Writer) { text(w, m) })
}

// lacking says where money comes from when it is what is lacking.
func lacking(n *node.Network, err error) error {
	if errors.Is(err, atoll.ErrUnfunded) && n.Devnet {
		return fmt.Errorf("%w; get some with: atoll wallet fund", err)
	}
	return err
}
