package fleet

import (
	"errors"
	"time"

	"github.com/atoll-network/atoll"
)

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
