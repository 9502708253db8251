package cli

import (
	"strings"
	"testing"
)

// TestSmallDebtsWaitUntilTheyAreWorthAClaim has one job for less than a claim
// is made for, and another that makes it enough.
func TestSmallDebtsWaitUntilTheyAreWorthAClaim(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	chain, _ := u.up("--rpc-port", "0", "--providers", "0")
	u.refused([]string{"serve", "--claim-least", "much"}, "--claim-least", `"much"`)
	p := u.start("serve", "--price", "0.01", "--claim-every", "1s", "--claim-least", "0.02")
	p.await(p.err, "offer posted")
	u.good("run", "cowsay", "moo")
	// A withdrawal has everything redeemed that is worth it.
	u.good("wallet", "withdraw", "1")
	u.good("wallet", "withdraw", "--cancel")
	u.good("run", "cowsay", "moo")
	p.await(p.err, "amount=0.02")
	if all := p.err.String(); strings.Count(all, "msg=claimed") != 1 {
		t.Errorf("debts of less than 0.02 were claimed: %s", all)
	}
	p.kill()
	down(u, chain)
}
