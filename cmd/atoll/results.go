package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/requester"
	"github.com/atoll-network/atoll/store"
)

func (a *app) results() *cobra.Command {
	return &cobra.Command{
		Use:   "results JOB",
		Short: "Wait for a job and show where its results are",
		Long: `Wait for a job and show where its results are. If the process that ran the job
is gone, this one takes the job up where it stands.`,
		Example:           "  atoll results 3f9a02c11d7e\n  cat $(atoll results 3f9a)/stdout",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE: func(c *cobra.Command, args []string) error {
			j, err := a.find(c.Context(), args[0])
			if err != nil {
				return err
			}
			dir, j, err := a.bring(c.Context(), j)
			if err != nil {
				return err
			}
			return a.print(map[string]any{"files": dir, "job": j}, func(w io.Writer) { fmt.Fprintln(w, dir) })
		},
	}
}

// bring sees a job to its end and returns the folder of its results.
func (a *app) bring(ctx context.Context, j atoll.Job) (string, atoll.Job, error) {
	s, err := node.FindSession(a.set.DataDir, j.Offer.Message.Peer)
	if err != nil {
		return "", j, err
	}
	if err := s.Await(ctx); err != nil {
		return "", j, err
	}
	defer s.Close()
	if j, err = a.find(ctx, j.ID.Hex()); err != nil {
		return "", j, err
	}
	dir := node.OutDir(s, a.set.DataDir, &j)
	switch {
	case j.Result != nil && exists(dir) && j.State.Ended():
		return dir, j, nil
	case j.State == atoll.JobFailed || j.State == atoll.JobCanceled:
		return "", j, fmt.Errorf("job %s is %s: %s", node.Short(j.ID), j.State, j.Reason)
	}
	return a.takeUp(ctx, s, j)
}

// takeUp goes on with a job whose process is gone.
func (a *app) takeUp(ctx context.Context, s *node.Session, j atoll.Job) (string, atoll.Job, error) {
	client, closeAll, err := a.resume(ctx, s, &j)
	if err != nil {
		return "", j, err
	}
	done := false
	defer func() { closeAll(done) }()
	if j, err = client.Requester.Wait(ctx, j.ID); err != nil {
		return "", j, err
	}
	dir, err := client.Export(ctx, &j)
	if err != nil {
		return "", j, err
	}
	done = j.State.Ended()
	if dir == "" {
		return "", j, fmt.Errorf("job %s is %s: %s", node.Short(j.ID), j.State, j.Reason)
	}
	return dir, j, nil
}

// resume starts a session's client again; the caller has the session.
func (a *app) resume(ctx context.Context, s *node.Session, j *atoll.Job) (*node.Client, func(bool), error) {
	if s.Info.Embedded {
		return nil, nil, a.abandon(ctx, j)
	}
	n, chain, err := node.ConnectSession(ctx, s, a.set.NetworkPath(), a.set.RPC, a.log())
	if err != nil {
		return nil, nil, err
	}
	if a.set.Account == "" {
		a.set.Account = s.Info.Account
	}
	signer, err := a.sessionSigner(n, s)
	if err != nil {
		chain.Close()
		return nil, nil, err
	}
	c, err := node.StartClient(ctx, node.ClientConfig{Data: a.set.DataDir, Session: s, Network: n, Chain: chain, Signer: signer, Log: a.log()})
	if err != nil {
		chain.Close()
		return nil, nil, err
	}
	return c, func(done bool) { c.Close(done); chain.Close() }, nil
}

// abandon ends a job whose devnet ended with its process.
func (a *app) abandon(ctx context.Context, j *atoll.Job) error {
	const why = "its devnet ended with its process; run it again"
	if err := a.withJobs(ctx, func(db *store.DB) error {
		return requester.Abandon(ctx, db, j.ID, why, time.Now())
	}); err != nil {
		return err
	}
	return fmt.Errorf("job %s has failed: %s", node.Short(j.ID), why)
}

// sessionSigner is the account that pays for the session's jobs.
func (a *app) sessionSigner(n *node.Network, s *node.Session) (atoll.Signer, error) {
	if key, err := node.WorthlessSigner(s.Info.Account); n.Devnet && err == nil {
		return key, nil
	}
	signer, err := a.signerFor(n)
	if err == nil && signer.Account().Hex() != s.Info.Account {
		return nil, fmt.Errorf("the job is paid by account %s, this is %s; name it with --account", s.Info.Account, signer.Account())
	}
	return signer, err
}

func (a *app) cancel() *cobra.Command {
	return &cobra.Command{
		Use:   "cancel JOB",
		Short: "Cancel a job",
		Long: `Cancel a job. Before a provider has started it, nothing is owed; while it runs,
it is stopped, and what it has used is paid.`,
		Example:           "  atoll cancel 3f9a02c11d7e",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE:              func(c *cobra.Command, args []string) error { return a.runCancel(c.Context(), args[0]) },
	}
}

func (a *app) runCancel(ctx context.Context, arg string) error {
	j, err := a.find(ctx, arg)
	if err != nil {
		return err
	}
	if j.State.Ended() || j.State == atoll.JobAccepted {
		return fmt.Errorf("job %s has ended: it is %s", node.Short(j.ID), j.State)
	}
	s, err := node.FindSession(a.set.DataDir, j.Offer.Message.Peer)
	if err != nil {
		return err
	}
	err = s.Resume()
	if errors.Is(err, node.ErrBusy) {
		// The process that runs the job cancels it as by Ctrl-C.
		if err := s.Interrupt(); err != nil {
			return err
		}
		err = s.Await(ctx)
	} else if err == nil {
		err = a.cancelHere(ctx, s, j)
	}
	if err != nil {
		return err
	}
	defer s.Close()
	if j, err = a.find(ctx, j.ID.Hex()); err != nil {
		return err
	}
	return a.print(j, func(w io.Writer) { fmt.Fprintf(w, "job %s is %s\n", node.Short(j.ID), j.State) })
}

// cancelHere cancels a job whose process is gone.
func (a *app) cancelHere(ctx context.Context, s *node.Session, j atoll.Job) error {
	c, closeAll, err := a.resume(ctx, s, &j)
	if err != nil {
		return err
	}
	done := false
	defer func() { closeAll(done) }()
	if err := c.Requester.Cancel(ctx, j.ID); err != nil {
		return err
	}
	j, err = c.Requester.Wait(ctx, j.ID)
	done = j.State.Ended()
	return err
}
