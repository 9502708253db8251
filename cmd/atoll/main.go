// Command atoll is the one binary of Atoll: it orders jobs, sells compute,
// matches, and runs a devnet.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll/config"
)

// app is what every command has: where to read and write, and the settings.
type app struct {
	in       io.Reader
	out, err io.Writer
	set      *config.Settings
	parsed   bool // the command line was one
}

// exitError ends the program with a code of its own; a job's, say.
type exitError struct{ code int }

func (e exitError) Error() string { return fmt.Sprintf("exit code %d", e.code) }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second interrupt ends the process at once
	a := &app{in: os.Stdin, out: os.Stdout, err: os.Stderr}
	os.Exit(a.main(ctx, os.Args[1:]))
}

// main runs the command line and returns the exit code.
func (a *app) main(ctx context.Context, args []string) int {
	root := a.root()
	root.SetArgs(args)
	c, err := root.ExecuteContextC(ctx)
	if err != nil && !a.parsed {
		err = fmt.Errorf("%s\nsee: %s --help", strings.TrimSpace(err.Error()), c.CommandPath())
	}
	var exit exitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.code
	case a.set != nil && a.set.JSON:
		json.NewEncoder(a.out).Encode(map[string]string{"error": err.Error()})
		return 1
	}
	fmt.Fprintln(a.err, "atoll:", clean(err.Error()))
	return 1
}

func (a *app) root() *cobra.Command {
	var flags config.Flags
	root := &cobra.Command{
		Use:   "atoll",
		Short: "Buy and sell compute, and check every answer",
		Long: `Atoll is an open network where anyone sells compute, anyone buys it, and every
answer can be checked.

Settings come from flags, then from ATOLL_* variables, then from the file
$XDG_CONFIG_HOME/atoll/config.toml, then from the network's profile.`,
		Example: `  atoll run cowsay -i Message=moo     run a job; with no network about, on a devnet of its own
  atoll up                            run a devnet until Ctrl-C
  atoll serve                         sell this machine's compute`,
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(*cobra.Command, []string) (err error) {
			a.parsed = true
			a.set, err = config.Load(flags)
			return err
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	flags.Register(root.PersistentFlags())
	a.completeFlags(root)
	root.AddCommand(a.run(), a.up(), a.serve(), a.list(), a.status(), a.logs(), a.results(), a.cancel(),
		a.dispute(), a.wallet(), a.stake(), a.offers(), a.nodes(), a.deploy(), a.version())
	return root
}

// completeFlags completes the values of the flags that every command has.
func (a *app) completeFlags(root *cobra.Command) {
	root.RegisterFlagCompletionFunc("log-level", func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return config.LogLevels(), cobra.ShellCompDirectiveNoFileComp
	})
	root.RegisterFlagCompletionFunc("account", func(c *cobra.Command, _ []string, text string) ([]string, cobra.ShellCompDirective) {
		return a.completeAccounts(c, nil, text)
	})
}

// print writes a value: as JSON if the user wants that, else by text.
func (a *app) print(v any, text func(io.Writer)) error {
	if a.set.JSON {
		e := json.NewEncoder(a.out)
		e.SetIndent("", "  ")
		e.SetEscapeHTML(false)
		return e.Encode(v)
	}
	text(a.out)
	return nil
}

// log is where nodes tell what they do, at the level that the user wants.
func (a *app) log() *slog.Logger {
	return slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: a.set.LogLevel}))
}
