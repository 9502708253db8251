package crash

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/test/fleet"
)

// rounds is how often the random test runs; seed is what the first draws from.
// The variables ATOLL_CRASH_ROUNDS and ATOLL_CRASH_SEED set them.
func variable(t *testing.T, name string, otherwise uint64) uint64 {
	t.Helper()
	s := os.Getenv(name)
	if s == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

// TestKillAnyoneAnytime lets many jobs run while processes die: any of them,
// whenever. Then everyone is left alone, and every job ends, and the books
// agree.
func TestKillAnyoneAnytime(t *testing.T) {
	seed := variable(t, "ATOLL_CRASH_SEED", uint64(time.Now().UnixNano()))
	for i := range variable(t, "ATOLL_CRASH_ROUNDS", 1) {
		t.Run(fmt.Sprintf("seed=%d", seed+i), func(t *testing.T) { storm(t, seed+i) })
	}
}

const (
	stormJobs  = 50
	stormKills = 20
)

func storm(t *testing.T, seed uint64) {
	f := fleet.New(t, fleet.Config{Providers: 2, Requesters: 2, Escrow: "60", Watch: true})
	draw := rand.New(rand.NewPCG(seed, 0))
	module := fleet.Worker(t)
	var work sync.WaitGroup
	for i, r := range f.Requesters {
		draw := rand.New(rand.NewPCG(seed, uint64(i)+1))
		work.Go(func() {
			for range stormJobs / len(f.Requesters) {
				order := cow
				if draw.IntN(2) == 0 {
					order = fleet.Order{Module: module, Inputs: map[string]string{"turns": fmt.Sprint(draw.IntN(40_000))}}
				}
				order.Wait = 2 * fleet.Patience
				// An order whose answer is lost may have been taken; the audit sees.
				if _, err := r.Submit(order); err != nil && !errors.Is(err, fleet.ErrDied) && !errors.Is(err, atoll.ErrUnreachable) {
					t.Errorf("%s: submit: %v", r.Name, err)
				}
				time.Sleep(time.Duration(draw.IntN(200)) * time.Millisecond)
			}
		})
	}
	victims := append(f.Nodes(), f.Chain)
	for range stormKills {
		time.Sleep(time.Duration(draw.IntN(250)) * time.Millisecond)
		n := victims[draw.IntN(len(victims))]
		n.Kill()
		time.Sleep(time.Duration(draw.IntN(150)) * time.Millisecond)
		if err := n.TryStart(); err != nil {
			t.Fatalf("start %s: %v", n.Name, err)
		}
	}
	work.Wait()
	quiet(t, f)
	audit(t, f, fleet.Tokens(t, "120"))
	paid := 0
	for _, r := range f.Requesters {
		for _, j := range fleet.Records[atoll.Job](r, "job") {
			if j.State == atoll.JobPaid {
				paid++
			} else {
				t.Errorf("%s: job %s is %s: %s", r.Name, j.ID, j.State, j.Reason)
			}
		}
	}
	t.Logf("%d jobs paid over %d kills", paid, stormKills)
}
