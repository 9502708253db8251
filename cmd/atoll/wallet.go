package main

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/wallet"
)

func (a *app) wallet() *cobra.Command {
	c := &cobra.Command{
		Use:   "wallet",
		Short: "Keep accounts, and move money into and out of escrow",
		Long: `Keep accounts, and move money into and out of escrow.

Jobs are paid from escrow: what is deposited there can be promised to providers.
What is not promised can be withdrawn, with notice.

Commands that sign use, in this order, the key in ATOLL_PRIVATE_KEY; the account
that --account names, or the wallet's default; and on a devnet, if the wallet is
empty, the first of its prefunded accounts. The password of an account is read
from the file that ATOLL_KEYSTORE_PASSWORD_FILE names, or asked for.`,
		Example: `  atoll wallet new
  atoll wallet fund
  atoll wallet deposit 100
  atoll wallet balance`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(a.walletNew(), a.walletImport(), a.walletList(), a.walletUse(), a.walletBalance(), a.walletFund(),
		a.walletDeposit(), a.walletWithdraw(), a.walletSend())
	return c
}

// keystore is where the wallet's keys are.
func (a *app) keystore() *wallet.Store {
	return &wallet.Store{Dir: filepath.Join(a.set.DataDir, "keystore")}
}

// keyOptions are for what asks for secrets, but signs nothing.
func (a *app) keyOptions() wallet.Options {
	return wallet.Options{Dir: a.keystore().Dir, Account: a.set.Account, In: a.in, Err: a.err}
}

// accountLine is an account in lists.
type accountLine struct {
	Account string `json:"account"`
	Default bool   `json:"default"`
}

func (a *app) walletNew() *cobra.Command {
	return &cobra.Command{
		Use:   "new",
		Short: "Make an account",
		Long: `Make an account, and keep its key in the wallet, encrypted with a password. The
first account becomes the default.

The password is asked for, or read from the file that
ATOLL_KEYSTORE_PASSWORD_FILE names. Without the password and the key's file, what
the account owns is lost: keep a copy of both.`,
		Example: `  atoll wallet new
  ATOLL_KEYSTORE_PASSWORD_FILE=pw atoll wallet new --json`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			password, err := wallet.NewPassword(a.keyOptions())
			if err != nil {
				return err
			}
			who, err := a.keystore().New(password)
			if err != nil {
				return err
			}
			return a.printKept(who)
		},
	}
}

func (a *app) walletImport() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "import",
		Short: "Bring in an account by its private key",
		Long: `Keep a private key in the wallet, encrypted with a password.

The key is 64 hex digits. It is read from a file, from standard input, or asked
for, but never taken as an argument, which everyone on the machine could see.`,
		Example: `  atoll wallet import
  atoll wallet import --file key.txt
  pass show eth | ATOLL_KEYSTORE_PASSWORD_FILE=pw atoll wallet import`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				// What was typed may be a key, and is not shown.
				return fmt.Errorf("import takes no arguments; give the key on standard input or with --file")
			}
			return nil
		},
		RunE: func(*cobra.Command, []string) error {
			o := a.keyOptions()
			text, err := wallet.ReadKey(o, file)
			if err != nil {
				return err
			}
			key, err := wallet.ParseKey(text)
			if err != nil {
				return err
			}
			password, err := wallet.NewPassword(o)
			if err != nil {
				return err
			}
			who, err := a.keystore().Import(key, password)
			if err != nil {
				return err
			}
			return a.printKept(who)
		},
	}
	c.Flags().StringVar(&file, "file", "", "`file` that holds the key; other users must not be able to read it")
	return c
}

func (a *app) printKept(who atoll.Account) error {
	d, err := a.keystore().Default()
	if err != nil {
		return err
	}
	return a.print(accountLine{who.Hex(), d == who}, func(w io.Writer) {
		fmt.Fprintf(w, "account %s\n", who)
		fmt.Fprintf(w, "its key is in %s; keep a copy of it and of the password\n", a.keystore().Dir)
		if d != who {
			fmt.Fprintf(w, "the default is still %s; to change it: atoll wallet use %s\n", d, who)
		}
	})
}

func (a *app) walletList() *cobra.Command {
	return &cobra.Command{
		Use:     "list",
		Aliases: []string{"ls"},
		Short:   "List the accounts in the wallet",
		Long:    `List the accounts in the wallet. The default bears a star.`,
		Example: `  atoll wallet list --json`,
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			who, err := a.keystore().List()
			if err != nil {
				return err
			}
			// Without a default there is none to mark, and the list tells.
			d, _ := a.keystore().Default()
			lines := []accountLine{}
			for _, w := range who {
				lines = append(lines, accountLine{w.Hex(), w == d})
			}
			return a.print(lines, func(w io.Writer) {
				if len(lines) == 0 {
					fmt.Fprintln(w, "no accounts; make one with: atoll wallet new")
				}
				for _, l := range lines {
					mark := " "
					if l.Default {
						mark = "*"
					}
					fmt.Fprintln(w, mark, l.Account)
				}
			})
		},
	}
}

func (a *app) walletUse() *cobra.Command {
	return &cobra.Command{
		Use:               "use ACCOUNT",
		Short:             "Choose the default account",
		Long:              `Choose the account that commands use unless --account or ATOLL_ACCOUNT names another.`,
		Example:           `  atoll wallet use 0x70997970C51812dc3A010C7d01b50e0d17dc79C8`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeAccounts,
		RunE: func(_ *cobra.Command, args []string) error {
			who, err := atoll.ParseAccount(args[0])
			if err != nil {
				return err
			}
			if err := a.keystore().SetDefault(who); err != nil {
				return err
			}
			return a.print(accountLine{who.Hex(), true}, func(w io.Writer) {
				fmt.Fprintf(w, "%s is the default account\n", who)
			})
		},
	}
}

// completeAccounts completes the first argument with the wallet's accounts.
func (a *app) completeAccounts(c *cobra.Command, args []string, _ string) (out []string, _ cobra.ShellCompDirective) {
	if len(args) > 0 || c.Root().PersistentPreRunE(c, nil) != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	who, err := a.keystore().List()
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	d, _ := a.keystore().Default()
	for _, w := range who {
		if w == d {
			out = append(out, w.Hex()+"\tdefault")
			continue
		}
		out = append(out, w.Hex())
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}
