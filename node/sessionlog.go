package node

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"syscall"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fsnotify/fsnotify"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
)

// Interrupt asks the process that has the session to cancel its job, as Ctrl-C
// does. The caller has just seen that there is one.
func (s *Session) Interrupt() error {
	pid := s.PID()
	if pid <= 0 {
		return fmt.Errorf("session %s names no process", s.Dir)
	}
	p, err := os.FindProcess(pid)
	if err == nil {
		err = p.Signal(syscall.SIGINT)
	}
	if err != nil {
		return fmt.Errorf("interrupt process %d: %w", pid, err)
	}
	return nil
}

// Logs copies what the session's job has printed; with follow, until it ends.
func (s *Session) Logs(ctx context.Context, follow bool, stdout, stderr io.Writer) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("follow the log: %w", err)
	}
	defer w.Close()
	if err := w.Add(s.Dir); err != nil {
		return fmt.Errorf("follow the log: %w", err)
	}
	out, errs := tail{path: s.Path("stdout.log"), to: stdout}, tail{path: s.Path("stderr.log"), to: stderr}
	defer out.close()
	defer errs.close()
	for {
		_, gone := os.Stat(s.Path("done")) // before the copy, which then has all
		if err := out.copy(); err != nil {
			return err
		}
		if err := errs.copy(); err != nil {
			return err
		}
		if !follow || gone == nil {
			return nil
		}
		select {
		case <-w.Events:
		case err := <-w.Errors:
			return fmt.Errorf("follow the log: %w", err)
		case <-ctx.Done():
			return nil
		}
	}
}

// tail copies what a growing file gains.
type tail struct {
	path string
	to   io.Writer
	f    *os.File
}

func (t *tail) copy() error {
	if t.f == nil {
		f, err := os.Open(t.path)
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil {
			return err
		}
		t.f = f
	}
	_, err := io.Copy(t.to, t.f)
	return err
}

func (t *tail) close() {
	if t.f != nil {
		t.f.Close()
	}
}

// ConnectSession joins the network of a session again: by the profile of today
// if it is of the same chain, since addresses change, else by the session's.
func ConnectSession(ctx context.Context, s *Session, profile, rpc string, log *slog.Logger) (*Network, *chain.Client, error) {
	old, err := s.Network()
	if err != nil {
		return nil, nil, err
	}
	n, c, err := Connect(ctx, profile, rpc, log)
	if err != nil {
		return nil, nil, err
	}
	if n.Domain() != old.Domain() {
		c.Close()
		return nil, nil, fmt.Errorf("the job is of network %q, chain %d; this is %q, chain %d: name its profile with --network %s",
			old.Name, old.ChainID, n.Name, n.ChainID, s.Path("network.json"))
	}
	return n, c, nil
}

// OwnKey reads or makes the account key of a node that has no wallet.
func OwnKey(dir string) (*atoll.KeySigner, error) { return nodeKey(dir) }

// WorthlessSigner is the prefunded devnet account of that address. It is
// atoll.ErrNotFound for any other.
func WorthlessSigner(account string) (*atoll.KeySigner, error) {
	for _, hex := range []string{devnet.WorthlessKey0, devnet.WorthlessKey1, devnet.WorthlessKey2, devnet.WorthlessKey3,
		devnet.WorthlessKey4, devnet.WorthlessKey5, devnet.WorthlessKey6, devnet.WorthlessKey7, devnet.WorthlessKey8, devnet.WorthlessKey9} {
		k, err := crypto.HexToECDSA(hex)
		if err != nil {
			return nil, err
		}
		if s := atoll.NewKeySigner(k); strings.EqualFold(s.Account().Hex(), account) {
			return s, nil
		}
	}
	return nil, fmt.Errorf("devnet account %s: %w", account, atoll.ErrNotFound)
}
