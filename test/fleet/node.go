package fleet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/store"
)

// Patience is how long anything may take before a test fails.
const Patience = 30 * time.Second

// ErrDied says that a process ended before it answered.
var ErrDied = errors.New("the process died")

// Node is a part of a fleet, over all the processes that play it one after the
// other. Its methods may be called from many goroutines.
type Node struct {
	Name    string
	Dir     string // of its state
	Account atoll.Account
	Signer  *atoll.KeySigner

	t   testing.TB
	set setting

	mu      sync.Mutex
	proc    *process
	steps   []Step
	changed chan struct{} // closed at the next step
}

type process struct {
	cmd   *exec.Cmd
	in    io.WriteCloser
	write sync.Mutex
	dead  chan struct{} // closed when it has ended

	mu    sync.Mutex
	n     int
	calls map[int]chan note
}

// PID is the process's id.
func (n *Node) PID() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.proc.cmd.Process.Pid
}

// Start starts a process for the node, which is not running, and waits until
// it is up. It holds at the states in hold.
func (n *Node) Start(hold ...string) {
	n.t.Helper()
	if err := n.TryStart(hold...); err != nil {
		n.t.Fatalf("start %s: %v", n.Name, err)
	}
}

// TryStart is Start for one that may fail.
func (n *Node) TryStart(hold ...string) error {
	_, err := n.start(hold)
	return err
}

func (n *Node) start(hold []string) (up ready, err error) {
	n.set.Hold = hold
	b, err := json.Marshal(n.set)
	if err != nil {
		return up, err
	}
	file := n.Dir + ".json"
	if err := os.WriteFile(file, b, 0o600); err != nil {
		return up, err
	}
	log, err := os.OpenFile(n.Dir+".log", os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return up, err
	}
	defer log.Close()
	fmt.Fprintf(log, "---- start\n")
	notes, far, err := os.Pipe()
	if err != nil {
		return up, err
	}
	p := &process{cmd: exec.Command(os.Args[0]), dead: make(chan struct{}), calls: map[int]chan note{}}
	p.cmd.Env = append(os.Environ(), variable+"="+file)
	p.cmd.ExtraFiles = []*os.File{far}
	p.cmd.Stdout, p.cmd.Stderr = log, log
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return up, err
	}
	first := make(chan note, 1)
	p.calls[0] = first
	err = p.cmd.Start()
	far.Close()
	if err != nil {
		notes.Close()
		return up, err
	}
	n.mu.Lock()
	n.proc = p
	n.mu.Unlock()
	go n.listen(p, notes)
	select {
	case a := <-first:
		if err := a.err(); err != nil {
			<-p.dead
			return up, err
		}
		return up, json.Unmarshal(a.Data, &up)
	case <-p.dead:
		return up, ErrDied
	case <-time.After(Patience):
		n.Kill()
		return up, fmt.Errorf("not up after %s", Patience)
	}
}

func (n *Node) listen(p *process, notes *os.File) {
	defer notes.Close()
	for d := json.NewDecoder(notes); ; {
		var a note
		if d.Decode(&a) != nil {
			break
		}
		if a.Step != nil {
			a.Step.Node = n.Name
			n.mu.Lock()
			n.steps = append(n.steps, *a.Step)
			close(n.changed)
			n.changed = make(chan struct{})
			n.mu.Unlock()
			continue
		}
		p.mu.Lock()
		if c := p.calls[a.Re]; c != nil {
			c <- a
			delete(p.calls, a.Re)
		}
		p.mu.Unlock()
	}
	p.cmd.Wait()
	close(p.dead)
}

func (a *note) err() error {
	switch {
	case a.Error == "":
		return nil
	case a.Kind > 0:
		return &failure{a.Error, kinds[a.Kind-1]}
	default:
		return &failure{a.Error, nil}
	}
}

// failure is an error of another process.
type failure struct {
	text string
	kind error
}

func (f *failure) Error() string { return f.text }
func (f *failure) Unwrap() error { return f.kind }

// Kill ends the process by SIGKILL, as a crash would.
func (n *Node) Kill() {
	n.mu.Lock()
	p := n.proc
	n.mu.Unlock()
	p.cmd.Process.Kill()
	<-p.dead
}

// Stop ends the process by its own means.
func (n *Node) Stop() {
	n.t.Helper()
	if err := n.ask(command{Do: "close"}, nil); err != nil && !errors.Is(err, ErrDied) {
		n.t.Errorf("stop %s: %v", n.Name, err)
	}
	n.mu.Lock()
	p := n.proc
	n.mu.Unlock()
	select {
	case <-p.dead:
	case <-time.After(Patience):
		n.t.Errorf("%s does not stop", n.Name)
		n.Kill()
	}
}

// Running reports whether the node has a process.
func (n *Node) Running() bool {
	n.mu.Lock()
	p := n.proc
	n.mu.Unlock()
	if p == nil {
		return false
	}
	select {
	case <-p.dead:
		return false
	default:
		return true
	}
}

// ask sends a command and waits for the answer, for as long as it takes.
func (n *Node) ask(c command, into any) error {
	n.mu.Lock()
	p := n.proc
	n.mu.Unlock()
	answer := make(chan note, 1)
	p.mu.Lock()
	p.n++
	c.N = p.n
	p.calls[c.N] = answer
	p.mu.Unlock()
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	p.write.Lock()
	_, err = p.in.Write(append(b, '\n'))
	p.write.Unlock()
	if err != nil {
		return ErrDied
	}
	select {
	case a := <-answer:
		if err := a.err(); err != nil || into == nil {
			return err
		}
		return json.Unmarshal(a.Data, into)
	case <-p.dead:
		return ErrDied
	case <-time.After(2 * Patience):
		return fmt.Errorf("%s has not answered %q", n.Name, c.Do)
	}
}

// Records reads all records of a kind from the node's store.
func Records[T any](n *Node, kind string) map[string]T {
	n.t.Helper()
	ctx := context.Background()
	db, err := store.Open(ctx, filepath.Join(n.Dir, "state.db"))
	if err != nil {
		n.t.Fatal(err)
	}
	defer db.Close()
	out := map[string]T{}
	err = db.View(ctx, func(tx store.Tx) error {
		for r, err := range tx.Scan(kind, store.ScanOptions{}) {
			if err != nil {
				return err
			}
			var v T
			if err := json.Unmarshal(r.Value, &v); err != nil {
				return err
			}
			out[r.Key] = v
		}
		return nil
	})
	if err != nil {
		n.t.Fatalf("read %s of %s: %v", kind, n.Name, err)
	}
	return out
}
