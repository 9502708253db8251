package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/peer"
)

// Session is the folder of one run of a requester on the command line: its
// identity, the content of its jobs, and their logs. One process at a time has
// a session; another can take it up when that one is gone.
//
//	peer.key       the identity that the job offers name
//	network.json   the network's profile as it was
//	session.json   Info
//	lock, pid      the process that has it
//	content/       blocks of the module, the inputs and the result
//	stdout.log, stderr.log   what the job prints, as it comes
//	done           made when the job has ended
type Session struct {
	Dir  string
	Info Info
	lock *flock.Flock
}

// Info is what a session remembers beside the job's record.
type Info struct {
	Out      string `json:"out"`      // where results go
	Account  string `json:"account"`  // who pays
	Embedded bool   `json:"embedded"` // the network ended with the process
	Verify   bool   `json:"verify"`   // the result is checked before it is paid
}

// ErrBusy says that another process has the session.
var ErrBusy = errors.New("another process is at it")

func sessions(data string) string { return filepath.Join(data, "sessions") }

// NewSession makes a session under the data directory and takes it.
func NewSession(data string, n *Network, info Info) (*Session, error) {
	if err := os.MkdirAll(sessions(data), 0o700); err != nil {
		return nil, fmt.Errorf("data directory: %w", err)
	}
	tmp, err := os.MkdirTemp(sessions(data), "new-")
	if err != nil {
		return nil, fmt.Errorf("session: %w", err)
	}
	key, err := peer.LoadOrCreateKey(filepath.Join(tmp, "peer.key"))
	if err != nil {
		return nil, err
	}
	b, err := json.Marshal(info)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(tmp, "session.json"), b, 0o600); err != nil {
		return nil, fmt.Errorf("session: %w", err)
	}
	if err := n.Save(filepath.Join(tmp, "network.json")); err != nil {
		return nil, fmt.Errorf("session: %w", err)
	}
	if err := sweep(data, time.Now()); err != nil {
		return nil, err
	}
	dir := filepath.Join(sessions(data), atoll.PeerID(key[32:]).String())
	if err := os.Rename(tmp, dir); err != nil {
		return nil, fmt.Errorf("session: %w", err)
	}
	s := &Session{Dir: dir, Info: info}
	return s, s.take()
}

// FindSession opens the session of a peer without taking it.
func FindSession(data string, id atoll.PeerID) (*Session, error) {
	s := &Session{Dir: filepath.Join(sessions(data), id.String())}
	b, err := os.ReadFile(filepath.Join(s.Dir, "session.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("session of the job: %w", atoll.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("session of the job: %w", err)
	}
	if err := json.Unmarshal(b, &s.Info); err != nil {
		return nil, fmt.Errorf("%s: %w", s.Dir, err)
	}
	return s, nil
}

// take makes this process the session's. The error is ErrBusy if another is.
func (s *Session) take() error {
	l := flock.New(s.Path("lock"), flock.SetPermissions(0o600))
	ok, err := l.TryLock()
	if err != nil {
		return fmt.Errorf("session: %w", err)
	}
	if !ok {
		return fmt.Errorf("job is being run by process %d: %w", s.PID(), ErrBusy)
	}
	s.lock = l
	return os.WriteFile(s.Path("pid"), []byte(strconv.Itoa(os.Getpid())), 0o600)
}

// Resume takes a session that nobody has.
func (s *Session) Resume() error { return s.take() }

// Await blocks until no other process has the session, and takes it.
func (s *Session) Await(ctx context.Context) error {
	got := make(chan error, 1)
	l := flock.New(s.Path("lock"), flock.SetPermissions(0o600))
	go func() { got <- l.Lock() }()
	select {
	case err := <-got:
		if err != nil {
			return fmt.Errorf("session: %w", err)
		}
		s.lock = l
		return os.WriteFile(s.Path("pid"), []byte(strconv.Itoa(os.Getpid())), 0o600)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// PID is the process that has or had the session, 0 if unknown.
func (s *Session) PID() int {
	b, err := os.ReadFile(s.Path("pid"))
	if err != nil {
		return 0
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		return 0
	}
	return n
}

// Path names a file of the session.
func (s *Session) Path(name string) string { return filepath.Join(s.Dir, name) }

// Network is the network that the session's jobs were offered to.
func (s *Session) Network() (*Network, error) { return LoadNetwork(s.Path("network.json")) }

// Place is where the session's requester keeps its state; the store is shared
// by all sessions.
func (s *Session) Place(data string) Place {
	return Place{Dir: s.Dir, Store: JobStore(data)}
}

// JobStore is the database of all jobs that were ordered from a data directory.
func JobStore(data string) string { return filepath.Join(data, "requester.db") }

// contentKept is how long the content of a session that is over stays: while
// there may be a dispute about its job, referees ask for the inputs.
const contentKept = 4 * 24 * time.Hour

// Done marks the session as over. What only a running job or a dispute needs is
// freed by a later session; at once, if the network ended with the process.
func (s *Session) Done() error {
	if err := os.WriteFile(s.Path("done"), nil, 0o600); err != nil {
		return err
	}
	if !s.Info.Embedded {
		return nil
	}
	return os.RemoveAll(s.Path("content"))
}

// Undone takes back that the session is over, while there is a dispute about its
// job.
func (s *Session) Undone() error {
	if err := os.Remove(s.Path("done")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// sweep frees the content of sessions that have been over for long. One that a
// process has again is left alone.
func sweep(data string, now time.Time) error {
	over, err := filepath.Glob(filepath.Join(sessions(data), "*", "done"))
	if err != nil {
		return err
	}
	for _, mark := range over {
		s := &Session{Dir: filepath.Dir(mark)}
		at, err := os.Stat(mark)
		if err != nil || now.Sub(at.ModTime()) < contentKept {
			continue
		}
		if _, err := os.Stat(s.Path("content")); err != nil || s.take() != nil {
			continue
		}
		err = errors.Join(os.RemoveAll(s.Path("content")), s.Close())
		if err != nil {
			return fmt.Errorf("content of an old session: %w", err)
		}
	}
	return nil
}

// Close lets another process have the session.
func (s *Session) Close() error {
	if s.lock == nil {
		return nil
	}
	return s.lock.Unlock()
}
