package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestANetworkOfOnesOwn deploys the contracts on a chain that has nothing to do
// with them, joins with a solver and a provider, and runs a job there.
func TestANetworkOfOnesOwn(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	chain, d := u.up("--rpc-port", "0", "--providers", "0")
	args := []string{"deploy", "--rpc", d.HTTP, "--supply", "1000", "--faucet", "1000", "--name", "mine", "--profile", "mine.json"}
	u.refused(args, "Create them on chain 1337? [y/N]", "--yes") // there is nobody to ask
	r := u.good(append(args, "--yes")...)
	if n := strings.Count(r.err, "created "); n != 5 || !strings.Contains(r.out, "network mine on chain 1337") {
		t.Errorf("%+v", r)
	}
	profile := filepath.Join(u.home, "mine.json")
	solver := u.start("serve", "--role", "solver", "--network", "./mine.json", "--write-profile", profile)
	solver.await(solver.out, "/p2p/")
	provider := u.start("serve", "--network", "./mine.json")
	provider.await(provider.err, "offer posted")

	if r := u.good("run", "cowsay", "moo", "--network", "./mine.json", "--deposit", "5"); r.out != cow(t) {
		t.Errorf("%+v", r)
	} else {
		r.says(t, "connected to mine, chain 1337", "deposited 5 ATOLL")
	}
	for _, p := range []*process{provider, solver} {
		p.signal(os.Interrupt)
		if r := p.wait(); r.code != 0 {
			t.Errorf("%+v", r)
		}
	}
	down(u, chain)
}
