package crash

import (
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/test/fleet"
)

// TestKillDuringAClaim kills the claiming provider, or the chain, a little
// later each time: before the transaction is sent, while it waits for its
// block, before its receipt is read, before the journal knows.
func TestKillDuringAClaim(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 2, Escrow: "10"})
	p := f.Providers[0]
	for i, after := range []time.Duration{0, 2, 5, 10, 20, 50, 200, 500} {
		for _, r := range f.Requesters {
			r.MustWait(r.MustSubmit(cow), atoll.JobPaid)
		}
		dead := []*fleet.Node{p, f.Chain}[i%2]
		claimed := make(chan error, 1)
		go func() {
			_, err := p.Claim()
			claimed <- err
		}()
		select {
		case <-claimed:
		case <-time.After(after * time.Millisecond):
		}
		dead.Kill()
		dead.Start()
	}
	quiet(t, f)
	audit(t, f, fleet.Tokens(t, "20"))
}
