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
	"strings"
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

// Hold makes the node hold at the next step to a state.
func (n *Node) Hold(state string) {
	n.t.Helper()
	if err := n.ask(command{Do: "hold", State: state}, nil); err != nil {
		n.t.Fatalf("hold %s at %s: %v", n.Name, state, err)
	}
}

// Release lets the node go on from where it holds, and hold nowhere else.
func (n *Node) Release() {
	n.t.Helper()
	if err := n.ask(command{Do: "release"}, nil); err != nil && !errors.Is(err, ErrDied) {
		n.t.Fatalf("release %s: %v", n.Name, err)
	}
}

// Steps returns all steps of the node so far, over all its processes.
func (n *Node) Steps() []Step {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]Step(nil), n.steps...)
}

// Await waits for a step, past or to come.
func (n *Node) Await(is func(Step) bool) Step {
	n.t.Helper()
	return awaitAny(n.t, []*Node{n}, is)
}

// AwaitState waits for a job to be in a state.
func (n *Node) AwaitState(offer atoll.Digest, state string) {
	n.t.Helper()
	n.Await(func(s Step) bool { return s.Offer == offer && s.State == state })
}

// AwaitAny waits for a step of any of the nodes.
func AwaitAny(t testing.TB, nodes []*Node, is func(Step) bool) Step {
	t.Helper()
	return awaitAny(t, nodes, is)
}

func awaitAny(t testing.TB, nodes []*Node, is func(Step) bool) Step {
	t.Helper()
	deadline := time.NewTimer(Patience)
	defer deadline.Stop()
	from := make([]int, len(nodes))
	woken := make(chan struct{}, 1)
	done := make(chan struct{})
	defer close(done)
	for {
		for i, n := range nodes {
			n.mu.Lock()
			steps, changed := n.steps, n.changed
			n.mu.Unlock()
			for _, s := range steps[from[i]:] {
				if is(s) {
					return s
				}
			}
			from[i] = len(steps)
			go func() {
				select {
				case <-changed:
					select {
					case woken <- struct{}{}:
					default:
					}
				case <-done:
				}
			}()
		}
		select {
		case <-woken:
		case <-deadline.C:
			var names []string
			for _, n := range nodes {
				names = append(names, n.Name)
			}
			t.Fatalf("%s: no such step within %s", strings.Join(names, ", "), Patience)
		}
	}
}

// Submit orders a job.
func (n *Node) Submit(o Order) (id atoll.Digest, err error) {
	if o.Wait == 0 {
		o.Wait = 20 * time.Second
	}
	if o.MaxPrice == "" {
		o.MaxPrice = "1"
	}
	return id, n.ask(command{Do: "submit", Order: &o}, &id)
}

// MustSubmit orders a job that is taken.
func (n *Node) MustSubmit(o Order) atoll.Digest {
	n.t.Helper()
	id, err := n.Submit(o)
	if err != nil {
		n.t.Fatalf("submit: %v", err)
	}
	return id
}

// Post orders a job and returns when the order is in the requester's journal;
// unlike Submit, it does so even if the requester holds or dies there. No
// other order may be made at the same time.
func (n *Node) Post(o Order) atoll.Digest {
	n.t.Helper()
	old := len(n.Steps())
	failed := make(chan error, 1)
	go func() {
		if _, err := n.Submit(o); err != nil {
			failed <- err
		}
	}()
	seen := 0
	return awaitAny(n.t, []*Node{n}, func(s Step) bool {
		seen++
		select {
		case err := <-failed:
			if !errors.Is(err, ErrDied) {
				n.t.Fatalf("post: %v", err)
			}
		default:
		}
		return seen > old && s.State == string(atoll.JobCreated)
	}).Offer
}

// Wait waits until a job has ended.
func (n *Node) Wait(id atoll.Digest) (j atoll.Job, err error) {
	return j, n.ask(command{Do: "wait", ID: id}, &j)
}

// MustWait waits until a job is in a state that it ends in.
func (n *Node) MustWait(id atoll.Digest, want atoll.JobState) atoll.Job {
	n.t.Helper()
	j, err := n.Wait(id)
	if err != nil {
		n.t.Fatalf("wait for job %s: %v", id, err)
	}
	if j.State != want {
		n.t.Fatalf("job %s is %s (%s), want %s", id, j.State, j.Reason, want)
	}
	return j
}

// Cancel cancels a job.
func (n *Node) Cancel(id atoll.Digest) error { return n.ask(command{Do: "cancel", ID: id}, nil) }

// Export writes a job's result to a folder.
func (n *Node) Export(id atoll.Digest, dir string) error {
	return n.ask(command{Do: "export", ID: id, Dir: dir}, nil)
}

// Available is what a requester can still promise.
func (n *Node) Available() (a atoll.Amount, err error) {
	return a, n.ask(command{Do: "available"}, &a)
}

// Claim makes a provider redeem its vouchers; it returns what was paid.
func (n *Node) Claim() (a atoll.Amount, err error) { return a, n.ask(command{Do: "claim"}, &a) }

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
