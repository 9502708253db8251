package fleet

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
)

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
