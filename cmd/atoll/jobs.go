package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/requester"
	"github.com/atoll-network/atoll/store"
)

func (a *app) list() *cobra.Command {
	var limit int
	var state string
	c := &cobra.Command{
		Use:     "list",
		Short:   "List jobs, newest first",
		Example: "  atoll list\n  atoll list --state failed --limit 5\n  atoll list --json",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if state != "" && !slices.Contains(jobStates(), state) {
				return fmt.Errorf("--state %q: want one of %s", state, strings.Join(jobStates(), ", "))
			}
			jobs, err := a.jobs(c.Context(), atoll.JobState(state), limit)
			if err != nil {
				return err
			}
			return a.print(jobs, func(w io.Writer) { printJobs(w, jobs) })
		},
	}
	c.Flags().IntVar(&limit, "limit", 20, "how many; 0 for all")
	c.Flags().StringVar(&state, "state", "", "only jobs in this `state`, such as paid or failed")
	c.RegisterFlagCompletionFunc("state", func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return jobStates(), cobra.ShellCompDirectiveNoFileComp
	})
	return c
}

// jobStates are the names of the states of a job, in the order of its life.
func jobStates() (names []string) {
	for _, s := range []atoll.JobState{atoll.JobCreated, atoll.JobOffered, atoll.JobDealt, atoll.JobDelivered,
		atoll.JobAccepted, atoll.JobPaid, atoll.JobFailed, atoll.JobCanceled} {
		names = append(names, string(s))
	}
	return names
}

// jobs reads the store; before the first job there is none, and no jobs.
func (a *app) jobs(ctx context.Context, state atoll.JobState, limit int) ([]atoll.Job, error) {
	jobs := []atoll.Job{}
	err := a.withJobs(ctx, func(db *store.DB) (err error) {
		found, err := requester.List(ctx, db, state, limit)
		jobs = append(jobs, found...)
		return err
	})
	return jobs, err
}

func (a *app) withJobs(ctx context.Context, f func(*store.DB) error) error {
	path := node.JobStore(a.set.DataDir)
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	db, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	defer db.Close()
	return f(db)
}

func printJobs(w io.Writer, jobs []atoll.Job) {
	if len(jobs) == 0 {
		fmt.Fprintln(w, "no jobs; try: atoll run cowsay -i Message=moo")
		return
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "JOB\tMODULE\tSTATE\tAGE\tPRICE\tENDED")
	for _, j := range jobs {
		age := time.Since(j.Times[atoll.JobCreated]).Round(time.Second)
		ended := ""
		if j.Result != nil {
			ended = j.Result.Message.Status.String()
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", node.Short(j.ID), j.Module.Name, j.State, age, j.Price, ended)
	}
	t.Flush()
}

// find reads the job that an argument names.
func (a *app) find(ctx context.Context, arg string) (job atoll.Job, err error) {
	err = fmt.Errorf("job %q: %w; there are no jobs yet", arg, atoll.ErrNotFound)
	if e := a.withJobs(ctx, func(db *store.DB) error {
		job, err = requester.Find(ctx, db, arg)
		return nil
	}); e != nil {
		return job, e
	}
	return job, err
}

// completeJobs completes job ids.
func (a *app) completeJobs(c *cobra.Command, args []string, _ string) (out []string, _ cobra.ShellCompDirective) {
	if len(args) > 0 || c.Root().PersistentPreRunE(c, nil) != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	jobs, _ := a.jobs(context.Background(), "", 50)
	for _, j := range jobs {
		out = append(out, node.Short(j.ID)+"\t"+j.Module.Name+", "+string(j.State))
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

func (a *app) status() *cobra.Command {
	return &cobra.Command{
		Use:               "status JOB",
		Short:             "Show where a job stands",
		Long:              "Show where a job stands. JOB is its id, or the first digits of it.",
		Example:           "  atoll status 3f9a02c11d7e\n  atoll status 3f9a --json",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE: func(c *cobra.Command, args []string) error {
			j, err := a.find(c.Context(), args[0])
			if err != nil {
				return err
			}
			return a.print(j, func(w io.Writer) { a.printJob(w, &j) })
		},
	}
}

func (a *app) printJob(w io.Writer, j *atoll.Job) {
	fmt.Fprintf(w, "job       %s\nmodule    %s:%s  %s\nstate     %s\n", j.ID.Hex(), j.Module.Name, j.Module.Version, j.Module.CID, j.State)
	if j.Reason != "" {
		fmt.Fprintf(w, "reason    %s\n", clean(j.Reason))
	}
	if j.Deal != nil {
		fmt.Fprintf(w, "provider  %s\n", j.Deal.Message.Provider.Hex())
	}
	if j.Result != nil {
		r := &j.Result.Message
		ended := r.Status.String()
		if r.Status == atoll.StatusCompleted {
			ended = fmt.Sprintf("%s, exit code %d", ended, r.ExitCode)
		}
		fmt.Fprintf(w, "ended     %s, %d gas, %s\nresult    %s\nprice     %s ATOLL\n", ended, r.Gas, clean(r.Engine), r.Output, j.Price)
		if v := j.Attestation; v != nil && v.Message.Agrees() {
			fmt.Fprintf(w, "verifier  %s got the same result\n", v.Message.Verifier.Hex())
		} else if v != nil {
			fmt.Fprintf(w, "verifier  %s got another result: %s, %s, %d gas\n", v.Message.Verifier.Hex(), v.Message.Found, v.Message.Status, v.Message.Gas)
		}
		if r.Message != "" {
			fmt.Fprintf(w, "message   %s\n", clean(r.Message))
		}
	}
	for _, s := range jobStates() {
		if t, ok := j.Times[atoll.JobState(s)]; ok {
			fmt.Fprintf(w, "  %-9s %s\n", s, t.Format("2006-01-02 15:04:05.000"))
		}
	}
	if s, err := node.FindSession(a.set.DataDir, j.Offer.Message.Peer); err == nil {
		if dir := node.OutDir(s, a.set.DataDir, j); exists(dir) {
			fmt.Fprintf(w, "files     %s\n", dir)
		} else if !j.State.Ended() {
			fmt.Fprintf(w, "to wait for it, or take it up again: atoll results %s\n", node.Short(j.ID))
		}
	}
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

func (a *app) logs() *cobra.Command {
	var follow bool
	c := &cobra.Command{
		Use:               "logs JOB",
		Short:             "Show what a job prints",
		Long:              "Show what a job printed; with --follow, what it prints while it runs.",
		Example:           "  atoll logs 3f9a02c11d7e\n  atoll logs -f 3f9a",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE: func(c *cobra.Command, args []string) error {
			j, err := a.find(c.Context(), args[0])
			if err != nil {
				return err
			}
			s, err := node.FindSession(a.set.DataDir, j.Offer.Message.Peer)
			if err != nil {
				return err
			}
			if dir := node.OutDir(s, a.set.DataDir, &j); j.State.Ended() && exists(dir) {
				return errors.Join(copyFile(a.out, filepath.Join(dir, "stdout")), copyFile(a.err, filepath.Join(dir, "stderr")))
			}
			return s.Logs(c.Context(), follow && !j.State.Ended(), a.out, a.err)
		},
	}
	c.Flags().BoolVarP(&follow, "follow", "f", false, "go on until the job has ended")
	return c
}

func copyFile(w io.Writer, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}
