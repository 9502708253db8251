package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/wallet"
)

// session is one run: the network it found or started, and its client.
type session struct {
	app    *app
	flags  runFlags
	work   *node.Work
	p      *progress
	local  *node.Devnet // the embedded network, if there is no other
	net    *node.Network
	chain  *chain.Client
	signer atoll.Signer
	client *node.Client
	done   bool
}

// signerFor is the account that commands act for.
func (a *app) signerFor(n *node.Network) (atoll.Signer, error) {
	o := wallet.Options{Dir: filepath.Join(a.set.DataDir, "keystore"), Account: a.set.Account, In: a.in, Err: a.err}
	if n.Devnet {
		if s, err := node.WorthlessSigner(a.set.Account); err == nil {
			return s, nil
		}
		o.Fallback = devnet.WorthlessKey0
	}
	return wallet.Choose(o)
}

// connect joins the network, or starts one when there is none.
func (s *session) connect(ctx context.Context) (err error) {
	a := s.app
	s.net, s.chain, err = node.Connect(ctx, a.set.NetworkPath(), a.set.RPC, a.log())
	if err == nil {
		s.p.step("connected to %s, chain %d", s.net.Name, s.net.ChainID)
		s.signer, err = a.signerFor(s.net)
		return err
	}
	away := errors.Is(err, atoll.ErrNotFound) || errors.Is(err, atoll.ErrUnreachable)
	if a.set.Network != "devnet" || !away {
		return fmt.Errorf("network %s: %w", a.set.Network, err)
	}
	if s.signer, err = a.signerFor(&node.Network{Devnet: true}); err != nil {
		return err
	}
	c, nodes := node.DevnetConfig{Providers: 1, Log: a.log(), Also: s.fundLocal}, "a solver, a provider"
	if s.flags.verify {
		c.Verifiers, nodes = 1, nodes+", a verifier"
	}
	s.local, err = node.StartDevnet(ctx, c)
	if err != nil {
		return fmt.Errorf("start a devnet: %w", err)
	}
	s.net, s.chain = s.local.Network, s.local.Client
	s.p.step("started a devnet: chain %d, %s", s.net.ChainID, nodes)
	return nil
}

// firstDeposit is what a devnet account puts into escrow at least.
const firstDeposit = 100

// fundLocal gives the account on an embedded devnet what it needs.
func (s *session) fundLocal(ctx context.Context, n *node.Network, c *chain.Client) error {
	sum := atoll.NewAmount(firstDeposit).MulDivCeil(1e18, 1)
	if s.work.MaxPrice.Cmp(sum) > 0 {
		sum = s.work.MaxPrice
	}
	if err := node.Faucet(ctx, c, s.signer, sum); err != nil {
		return err
	}
	_, err := c.Do(ctx, s.signer, chain.Deposit(sum))
	return err
}

// findVerifier makes sure, if a verifier is wanted, that there is one.
func (s *session) findVerifier(ctx context.Context) error {
	if !s.flags.verify {
		return nil
	}
	_, err := node.Verifiers(ctx, s.chain, s.signer.Account())
	if errors.Is(err, atoll.ErrNotFound) {
		return errors.New("--verify: no verifier but the parties themselves has stake on this network; to run one: atoll serve --role verifier")
	}
	return err
}

// submit starts the client and hands in the job.
func (s *session) submit(ctx context.Context) (atoll.Digest, error) {
	a := s.app
	out := s.flags.out
	if out != "" {
		var err error
		if out, err = filepath.Abs(out); err != nil {
			return atoll.Digest{}, err
		}
	}
	sess, err := node.NewSession(a.set.DataDir, s.net, node.Info{Out: out, Account: s.signer.Account().Hex(), Embedded: s.local != nil,
		Verify: s.flags.verify})
	if err != nil {
		return atoll.Digest{}, err
	}
	c := node.ClientConfig{Data: a.set.DataDir, Session: sess, Network: s.net,
		Chain: s.chain, Signer: s.signer, Log: a.log()}
	if s.flags.follow && !a.set.JSON {
		c.Stdout, c.Stderr = a.out, a.err
	}
	if s.client, err = node.StartClient(ctx, c); err != nil {
		return atoll.Digest{}, err
	}
	if err := s.fund(ctx); err != nil {
		return atoll.Digest{}, err
	}
	order, err := s.work.Order(ctx, s.client.Requester.Blocks)
	if err != nil {
		return atoll.Digest{}, err
	}
	return s.client.Requester.Submit(ctx, order)
}

// fund tops the escrow up: on a devnet by itself, elsewhere when told to.
func (s *session) fund(ctx context.Context) error {
	least, err := s.flags.least()
	switch {
	case err != nil:
		return err
	case s.flags.deposit != "":
	case s.net.Devnet:
		least = atoll.NewAmount(firstDeposit).MulDivCeil(1e18, 1)
	default:
		return nil
	}
	sum, err := s.client.Fund(ctx, s.signer, s.work.MaxPrice, least)
	if !sum.IsZero() {
		s.p.step("deposited %s ATOLL into escrow", sum)
	}
	return err
}

// finish follows the job to its end and prints what came of it.
func (s *session) finish(ctx context.Context, id atoll.Digest) error {
	job, err := s.follow(ctx, id)
	if err != nil {
		return err
	}
	ctx = context.WithoutCancel(ctx) // what is done is shown and paid, interrupted or not
	if job.Result == nil || job.State == atoll.JobFailed {
		s.done = true
		if job.State == atoll.JobCanceled {
			return fmt.Errorf("job %s is canceled; nothing is owed", node.Short(id))
		}
		return fmt.Errorf("job %s failed: %s", node.Short(id), job.Reason)
	}
	out, err := s.client.Export(ctx, &job)
	if err != nil {
		return err
	}
	stdout, err := s.client.Output(ctx, &job, "stdout")
	if err != nil {
		return err
	}
	stderr, err := s.client.Output(ctx, &job, "stderr")
	if err != nil {
		return err
	}
	if !s.app.set.JSON {
		s.show(1, s.app.out, stdout)
		s.show(2, s.app.err, stderr)
	}
	settleCtx, cancel := context.WithTimeout(ctx, settleWait)
	defer cancel()
	if job, err = s.client.Requester.Wait(settleCtx, id); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	r := newReceipt(&job, out)
	if s.local != nil {
		if r.Claimed, err = s.claim(settleCtx); err != nil {
			return err
		}
	}
	s.done = job.State.Ended()
	if err := r.print(s.app, string(stdout), string(stderr)); err != nil {
		return err
	}
	return exitOf(&job)
}

// show prints what of a stream was not printed while the job ran.
func (s *session) show(stream uint8, w io.Writer, checked []byte) {
	rest, ok := s.client.Rest(stream, checked)
	if !ok {
		s.p.step("what was shown while the job ran is not what its result has; this is:")
		rest = checked
	}
	w.Write(rest)
}

// settleWait is how long a finished run waits for its payment to arrive.
const settleWait = 15 * time.Second

// claim redeems the voucher on the embedded chain before it ends.
func (s *session) claim(ctx context.Context) (string, error) {
	var total atoll.Amount
	for _, p := range s.local.Providers {
		paid, err := p.Claim(ctx)
		if err != nil {
			return "", err
		}
		total = total.Add(paid)
	}
	s.p.step("the provider claimed %s ATOLL on chain", total)
	return total.String(), nil
}

// follow prints the job's steps until its result is accepted or it has ended.
// When the user interrupts, it cancels the job and sees it to its end.
func (s *session) follow(ctx context.Context, id atoll.Digest) (atoll.Job, error) {
	stop := ctx.Done()
	bg := context.WithoutCancel(ctx)
	offered, early := false, "" // why a job waits is told after that it was offered
	for {
		select {
		case j := <-s.client.Steps():
			if j.ID != id {
				continue
			}
			s.p.job(&j)
			if j.State == atoll.JobOffered {
				offered = true
				if early != "" {
					s.p.step("%s", early)
				}
			}
			if j.State.Ended() || j.State == atoll.JobAccepted {
				return j, nil
			}
		case why := <-s.client.Waiting():
			if !offered {
				early = clean(why)
				continue
			}
			s.p.step("%s", clean(why))
		case <-stop:
			stop = nil
			s.p.step("canceling; interrupt again to leave the job to itself")
			if err := s.cancel(bg, id); err != nil {
				return atoll.Job{}, err
			}
		}
	}
}

func (s *session) cancel(ctx context.Context, id atoll.Digest) error {
	ctx, cancel := context.WithTimeout(ctx, settleWait)
	defer cancel()
	return s.client.Requester.Cancel(ctx, id)
}

func (s *session) close() {
	if s.client != nil {
		s.client.Close(s.done)
	}
	if s.local != nil {
		s.local.Close()
	} else if s.chain != nil {
		s.chain.Close()
	}
}
