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
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/settle/ledger"
)

func (a *app) dispute() *cobra.Command {
	c := &cobra.Command{
		Use:   "dispute",
		Short: "Take a deal to the court",
		Long: `Take a deal to the court on chain. The requester of a job may say that its result
is wrong, or that there is none; the provider, that it was not paid. Both sides
put money up. If the accused says that it is not true, three verifiers with seats
are drawn, who run the job again and vote. The loser pays: the victim gets the
price, the referees their fees, and the rest is burned.

Providers and verifiers that serve attend to their disputes by themselves.`,
		Example: `  atoll dispute open 3f9a02c11d7e
  atoll dispute list
  atoll dispute show 3f9a`,
		Args: cobra.NoArgs,
	}
	c.AddCommand(a.disputeOpen(), a.disputeList(), a.disputeShow(), a.disputeWatch(), a.disputeConcede(), a.disputeAppeal())
	return c
}

func (a *app) disputeOpen() *cobra.Command {
	var kind string
	var wait bool
	c := &cobra.Command{
		Use:   "open JOB",
		Short: "Accuse the provider of a job",
		Long: `Accuse the provider of a job of a wrong result, or of none. The bond comes from
escrow, and comes back with the price if the referees find the provider guilty.

Until the dispute is closed this process serves the job's module and inputs,
which the referees ask for: who keeps them back loses. Ctrl-C leaves the dispute
open; go on with atoll dispute watch.`,
		Example: `  atoll dispute open 3f9a02c11d7e
  atoll dispute open 3f9a --kind none
  atoll dispute open 3f9a --wait=false`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE: func(c *cobra.Command, args []string) error {
			return a.openDispute(c.Context(), args[0], kind, wait)
		},
	}
	c.Flags().StringVar(&kind, "kind", "", "`wrong` or none (default: wrong if there is a result)")
	c.Flags().BoolVar(&wait, "wait", true, "stay until the dispute is closed")
	c.RegisterFlagCompletionFunc("kind", cobra.FixedCompletions([]string{"wrong", "none"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

// kindOf is what a dispute about a job is about, in the words of --kind.
func kindOf(word string, j *atoll.Job) (chain.DisputeKind, error) {
	switch {
	case word == "wrong", word == "" && j.Result != nil:
		return chain.WrongResult, nil
	case word == "none", word == "":
		return chain.NoResult, nil
	}
	return 0, fmt.Errorf("--kind %q: want wrong or none", word)
}

func (a *app) openDispute(ctx context.Context, arg, word string, wait bool) error {
	j, err := a.find(ctx, arg)
	if err != nil {
		return err
	}
	kind, err := kindOf(word, &j)
	if err != nil {
		return err
	}
	if _, err := node.Evidence(&j, kind); err != nil {
		return err
	}
	t, err := a.trial(ctx, &j)
	if err != nil {
		return err
	}
	defer t.close()
	terms, err := t.attendant.Terms(ctx, &j, kind)
	if err != nil {
		return err
	}
	t.p.step("accusing provider %s of %s; the bond is %s ATOLL, to win are %s", j.Deal.Message.Provider, kind, terms.Bond, terms.Due)
	id, err := t.attendant.Accuse(ctx, &j, kind)
	if err != nil {
		return err
	}
	t.p.step("dispute %s is open", node.Short(id))
	if wait {
		return a.attendTo(ctx, t, id)
	}
	return a.showDispute(ctx, t.chain, id)
}

func (a *app) disputeWatch() *cobra.Command {
	return &cobra.Command{
		Use:   "watch ID",
		Short: "Attend to a dispute until it is closed",
		Long: `Attend to a dispute about one of your jobs until it is closed: serve the job's
inputs to the referees, answer if you are accused, and take the steps that anyone
may take. ID is the beginning of the dispute's id or of the job's.`,
		Example:           "  atoll dispute watch 3f9a",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE: func(c *cobra.Command, args []string) error {
			ctx := c.Context()
			v, err := a.findDispute(ctx, args[0])
			if err != nil {
				return err
			}
			if v.Job == nil {
				return fmt.Errorf("dispute %s is not about a job that was ordered here", node.Short(v.ID))
			}
			j, err := a.find(ctx, v.Job.Hex())
			if err != nil {
				return err
			}
			t, err := a.trial(ctx, &j)
			if err != nil {
				return err
			}
			defer t.close()
			if err := t.attendant.Register(ctx); err != nil {
				return err
			}
			return a.attendTo(ctx, t, v.ID)
		},
	}
}

// trial is a session that attends to the disputes about its job.
type trial struct {
	p         *progress
	session   *node.Session
	chain     *chain.Client
	attendant *node.Attendant
	over      bool // nothing more is asked for
}

// trial takes the session of a job up.
func (a *app) trial(ctx context.Context, j *atoll.Job) (_ *trial, err error) {
	t := &trial{p: a.progress()}
	if t.session, err = node.FindSession(a.set.DataDir, j.Offer.Message.Peer); err != nil {
		return nil, err
	}
	if t.session.Info.Embedded {
		return nil, fmt.Errorf("job %s ran on a devnet that ended with its process, and its court with it", node.Short(j.ID))
	}
	if err := t.session.Resume(); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			t.close()
		}
	}()
	n, c, err := node.ConnectSession(ctx, t.session, a.set.NetworkPath(), a.set.RPC, a.log())
	if err != nil {
		return nil, a.away(err)
	}
	t.chain = c
	if a.set.Account == "" {
		a.set.Account = t.session.Info.Account
	}
	signer, err := a.sessionSigner(n, t.session)
	if err != nil {
		return nil, err
	}
	place := t.session.Place(a.set.DataDir)
	place.Log = a.log()
	t.attendant, err = node.Attend(ctx, node.AttendConfig{Place: place, Network: n, Chain: c, Signer: signer, Observe: t.p.dispute})
	if err != nil {
		return nil, err
	}
	if !t.attendant.Has(ctx, &j.Offer.Message) {
		return nil, fmt.Errorf("the inputs of job %s are not here any more: referees could not run it again, and the bond would be lost", node.Short(j.ID))
	}
	return t, t.session.Undone()
}

func (t *trial) close() {
	if t.attendant != nil {
		t.attendant.Close()
	}
	if t.chain != nil {
		t.chain.Close()
	}
	if t.over {
		t.session.Done()
	}
	t.session.Close()
}

// attendTo stays until a dispute is closed, or the user interrupts.
func (a *app) attendTo(ctx context.Context, t *trial, id atoll.Digest) error {
	_, err := t.attendant.Await(ctx, id)
	if ctx.Err() != nil {
		t.p.step("dispute %s stays open; go on with: atoll dispute watch %s", node.Short(id), node.Short(id))
		return nil
	}
	if err != nil {
		return err
	}
	t.over = true
	return a.showDispute(ctx, t.chain, id)
}

// dispute tells of a step of a dispute.
func (p *progress) dispute(d dispute.Progress) {
	until := ""
	if !d.Until.IsZero() {
		until = ", until " + d.Until.Local().Format(time.DateTime)
	}
	switch {
	case d.Did != nil && d.Why != "":
		p.step("%s: %s", d.Did.Action, clean(d.Why))
	case d.Did != nil:
		p.step("%s", d.Did.Action)
	case d.Why != "":
		p.step("%s", clean(d.Why))
	default:
		p.step("%s%s", stages[d.Stage], until)
	}
}

// stages say what a dispute waits for.
var stages = map[ledger.Stage]string{
	ledger.StageAnswer:  "the accused may answer",
	ledger.StageDraw:    "referees are drawn",
	ledger.StageCommit:  "the referees run the job again and vote",
	ledger.StageReveal:  "the votes are revealed",
	ledger.StageReplace: "silent referees are replaced",
	ledger.StageAppeal:  "there is a verdict; the loser may appeal",
	ledger.StageExecute: "its time has come",
	ledger.StageClosed:  "closed",
}

func (a *app) disputeList() *cobra.Command {
	return &cobra.Command{
		Use:     "list",
		Short:   "List disputes about your jobs, and those of this machine's nodes",
		Example: "  atoll dispute list\n  atoll dispute list --json",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx := c.Context()
			jobs, err := a.jobs(ctx, "", 0)
			if err != nil {
				return err
			}
			return a.onChain(ctx, func(n *node.Network, client *chain.Client) error {
				all, err := node.Disputes(ctx, client, a.set.DataDir, n.Name, jobs)
				if err != nil {
					return err
				}
				return a.print(all, func(w io.Writer) { printDisputes(w, all) })
			})
		},
	}
}

func printDisputes(w io.Writer, all []node.Disputed) {
	if len(all) == 0 {
		fmt.Fprintln(w, "no disputes")
		return
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "DISPUTE\tJOB\tABOUT\tATOLL\tSTAGE\tUNTIL\tVERDICT")
	for _, v := range all {
		job, until := "", ""
		if v.Job != nil {
			job = node.Short(*v.Job)
		}
		if v.Until != nil {
			until = v.Until.Local().Format(time.DateTime)
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", node.Short(v.ID), job, v.About, v.Due, v.Stage, until, v.Verdict)
	}
	t.Flush()
}

func (a *app) disputeShow() *cobra.Command {
	return &cobra.Command{
		Use:   "show ID",
		Short: "Show a dispute",
		Long: `Show where a dispute stands. ID is the beginning of its id or of its job's; of a
dispute about somebody else's deal, the whole id.`,
		Example:           "  atoll dispute show 3f9a\n  atoll dispute show 3f9a --json",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE: func(c *cobra.Command, args []string) error {
			v, err := a.findDispute(c.Context(), args[0])
			if err != nil {
				return err
			}
			return a.print(v, func(w io.Writer) { printDispute(w, &v) })
		},
	}
}

func (a *app) findDispute(ctx context.Context, arg string) (v node.Disputed, err error) {
	jobs, err := a.jobs(ctx, "", 0)
	if err != nil {
		return v, err
	}
	err = a.onChain(ctx, func(_ *node.Network, client *chain.Client) error {
		v, err = node.FindDispute(ctx, client, jobs, arg)
		return err
	})
	return v, err
}

func (a *app) showDispute(ctx context.Context, c *chain.Client, id atoll.Digest) error {
	v, err := node.Look(ctx, c, id)
	if err != nil {
		return err
	}
	return a.print(v, func(w io.Writer) { printDispute(w, &v) })
}

func printDispute(w io.Writer, v *node.Disputed) {
	fmt.Fprintf(w, "dispute    %s\n", v.ID.Hex())
	if v.Job != nil {
		fmt.Fprintf(w, "job        %s\n", v.Job.Hex())
	}
	fmt.Fprintf(w, "about      %s, %s ATOLL\nclaimant   %s\naccused    %s\nstatus     %s\n", v.About, v.Due, v.Claimant, v.Defendant, v.Status)
	switch {
	case v.Verdict != "":
		fmt.Fprintf(w, "verdict    %s; the victim got %s ATOLL\n", v.Verdict, v.Won)
	case v.Until != nil:
		fmt.Fprintf(w, "stage      %s, until %s\n", v.Stage, v.Until.Local().Format(time.DateTime))
	default:
		fmt.Fprintf(w, "stage      %s\n", v.Stage)
	}
	for _, r := range v.Referees {
		vote := "silent so far"
		switch {
		case r.Revealed && r.Guilty:
			vote = "guilty"
		case r.Revealed:
			vote = "not guilty"
		case r.Committed:
			vote = "has voted"
		}
		fmt.Fprintf(w, "referee    %s  %s\n", r.Account, vote)
	}
}

func (a *app) disputeConcede() *cobra.Command {
	return &cobra.Command{
		Use:   "concede ID",
		Short: "Take your accusation back",
		Long: `Take your accusation back, until referees are drawn. It costs a referee's fee,
which the accused gets; nothing if you missed a result and were given it since.`,
		Example:           "  atoll dispute concede 3f9a",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE: func(c *cobra.Command, args []string) error {
			return a.moveDispute(c.Context(), args[0], func(v *node.Disputed) chain.Call { return chain.Concede(v.Case) })
		},
	}
}

func (a *app) disputeAppeal() *cobra.Command {
	return &cobra.Command{
		Use:   "appeal ID",
		Short: "Appeal a verdict against you",
		Long: `Appeal a verdict against you, before it is executed. Seven other referees are
drawn. It takes a bond of its own from escrow, which is lost if they find the
same.`,
		Example:           "  atoll dispute appeal 3f9a",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeJobs,
		RunE: func(c *cobra.Command, args []string) error {
			return a.moveDispute(c.Context(), args[0], func(v *node.Disputed) chain.Call { return chain.Appeal(v.Case) })
		},
	}
}

// moveDispute makes a transaction about a dispute and shows where it stands
// then.
func (a *app) moveDispute(ctx context.Context, arg string, call func(*node.Disputed) chain.Call) error {
	v, err := a.findDispute(ctx, arg)
	if err != nil {
		return err
	}
	return a.onChain(ctx, func(n *node.Network, client *chain.Client) error {
		signer, err := a.signerFor(n)
		if err != nil {
			return err
		}
		if _, err := client.Do(ctx, signer, call(&v)); err != nil {
			return lacking(n, err)
		}
		return a.showDispute(ctx, client, v.ID)
	})
}
