package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/runner"
)

// Client runs one job from a session: it is what `atoll run` does between
// reading its arguments and printing.
type Client struct {
	Session   *Session
	Requester *Requester
	Chain     *chain.Client

	data  string
	steps chan atoll.Job
	wait  chan string
	mu    sync.Mutex
	logs  [3]*os.File
	tee   [3]io.Writer // by stream
	shown [3][]byte    // what went to tee
}

// ClientConfig says how to run a client.
type ClientConfig struct {
	Data    string // the data directory
	Session *Session
	Network *Network
	Chain   *chain.Client
	Signer  atoll.Signer
	Log     *slog.Logger
	// Stdout and Stderr are given what the job prints while it runs, as its
	// provider says; nil for nothing.
	Stdout, Stderr io.Writer
}

// StartClient starts the session's requester, which takes up the session's
// jobs that have not ended.
func StartClient(ctx context.Context, c ClientConfig) (*Client, error) {
	cl := &Client{Session: c.Session, Chain: c.Chain, data: c.Data, steps: make(chan atoll.Job, 64), wait: make(chan string, 8)}
	cl.tee[1], cl.tee[2] = c.Stdout, c.Stderr
	place := c.Session.Place(c.Data)
	place.Log = c.Log
	var err error
	cl.Requester, err = StartRequester(ctx, RequesterConfig{Place: place, Network: c.Network, Chain: c.Chain, Signer: c.Signer,
		Observe: cl.observe, Waiting: cl.waiting, LogChunk: cl.logChunk, Verify: c.Session.Info.Verify})
	return cl, err
}

func (c *Client) observe(j atoll.Job) {
	select {
	case c.steps <- j:
	default: // a reader that stays away misses steps, not the job
	}
}

func (c *Client) waiting(_ atoll.Digest, why string) {
	select {
	case c.wait <- why:
	default:
	}
}

// Waiting gives, while there is no match, why not.
func (c *Client) Waiting() <-chan string { return c.wait }

// logChunk appends what the job prints to the session's logs.
func (c *Client) logChunk(_ atoll.Digest, stream uint8, chunk []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.logs[stream] == nil {
		name := "stdout.log"
		if stream == 2 {
			name = "stderr.log"
		}
		f, err := os.OpenFile(c.Session.Path(name), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
		if err != nil {
			return
		}
		c.logs[stream] = f
	}
	c.logs[stream].Write(chunk)
	if c.tee[stream] != nil {
		c.tee[stream].Write(chunk)
		c.shown[stream] = append(c.shown[stream], chunk...)
	}
}

// Rest is what is left to show of a stream of the checked result, after what
// was shown while the job ran. It reports false when that was something else.
func (c *Client) Rest(stream uint8, checked []byte) ([]byte, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return bytes.CutPrefix(checked, c.shown[stream])
}

// Steps gives the job's record at each step.
func (c *Client) Steps() <-chan atoll.Job { return c.steps }

// Fund makes sure that the escrow covers n, by a deposit of what is missing or
// of least, whichever is more. It returns what was deposited.
func (c *Client) Fund(ctx context.Context, s atoll.Signer, n, least atoll.Amount) (atoll.Amount, error) {
	have, err := c.Requester.Available(ctx)
	if err != nil || have.Cmp(n) >= 0 {
		return atoll.Amount{}, err
	}
	sum := n.Sub(have)
	if sum.Cmp(least) < 0 {
		sum = least
	}
	if _, err := c.Chain.Do(ctx, s, chain.Deposit(sum)); err != nil {
		return atoll.Amount{}, fmt.Errorf("deposit %s ATOLL: %w", sum, err)
	}
	acc, err := c.Chain.Escrow(ctx, s.Account())
	if err != nil {
		return sum, err
	}
	c.Requester.EscrowChanged(s.Account(), inEscrow(acc))
	return sum, nil
}

// Export writes a job's result to its folder, unless it is there.
func (c *Client) Export(ctx context.Context, j *atoll.Job) (string, error) {
	return export(ctx, c.Requester.Blocks, c.Session, c.data, j)
}

func export(ctx context.Context, blocks *content.Store, s *Session, data string, j *atoll.Job) (string, error) {
	out := OutDir(s, data, j)
	if j.Result == nil || j.Result.Message.Output.IsZero() {
		return "", nil
	}
	if _, err := os.Stat(out); err == nil && j.State.Ended() {
		if c, err := content.CIDOfFS(ctx, os.DirFS(out)); err == nil && c == j.Result.Message.Output {
			return out, nil
		}
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return "", fmt.Errorf("results: %w", err)
	}
	if err := blocks.Export(ctx, j.Result.Message.Output, out); err != nil {
		return "", fmt.Errorf("results: %w", err)
	}
	return out, nil
}

// OutDir is where a job's results are or will be.
func OutDir(s *Session, data string, j *atoll.Job) string {
	if s.Info.Out != "" {
		return s.Info.Out
	}
	return filepath.Join(data, "results", Short(j.ID))
}

// Short is a job's id as people see it: enough of it to be found by.
func Short(id atoll.Digest) string { return id.Hex()[2:14] }

// Output reads a small file of a result, such as stdout.
func (c *Client) Output(ctx context.Context, j *atoll.Job, name string) ([]byte, error) {
	if j.Result == nil || j.Result.Message.Output.IsZero() {
		return nil, nil
	}
	f, err := c.Requester.Blocks.OpenFile(ctx, j.Result.Message.Output, name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, runner.LogLimit))
}

// Close ends the client; done says that the session's job has ended.
func (c *Client) Close(done bool) error {
	err := c.Requester.Close()
	c.mu.Lock()
	for _, f := range c.logs {
		if f != nil {
			f.Close()
		}
	}
	c.mu.Unlock()
	if done {
		err = errors.Join(err, c.Session.Done())
	}
	return errors.Join(err, c.Session.Close())
}

// Connect finds a running network by its profile: quickly, since the answer to
// "none is reachable" may be to start one. The error wraps atoll.ErrNotFound
// if there is no profile and atoll.ErrUnreachable if nobody answers.
func Connect(ctx context.Context, profile, rpc string, log *slog.Logger) (*Network, *chain.Client, error) {
	n, err := LoadNetwork(profile)
	if err != nil {
		return nil, nil, err
	}
	if rpc != "" {
		n.RPC = rpc
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	c, err := DialChain(ctx, n, false, log)
	if err != nil {
		return nil, nil, err
	}
	return n, c, nil
}
