package cli

import (
	"net"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

// freePort is a port that nothing listens on.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
}

// begin runs a module in the background that works for a while, and returns
// when it is at it.
func begin(u *user) string {
	u.t.Helper()
	id := detach(u, testdata(u.t, "work"), "800000")
	logs := u.start("logs", "-f", id)
	logs.await(logs.out, "begun\n")
	logs.kill()
	return id
}

// finishes checks that a job has come to its end, and is paid.
func finishes(u *user, id string) {
	u.t.Helper()
	dir := strings.TrimSuffix(u.good("results", id).out, "\n")
	folder(u.t, dir, "begun\nended\n", "", "0")
	var got job
	if u.json(&got, "status", id); got.State != "paid" {
		u.t.Errorf("job %s is %s; want paid", id, got.State)
	}
}

func TestAServeThatIsFirstWaitsForANetwork(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	p := u.start("serve")
	p.await(p.err, "waiting for it")
	p.signal(os.Interrupt)
	if r := p.wait(); r.code != 0 || r.out != "" {
		t.Errorf("interrupted while it waits: %+v", r)
	}
	p = u.start("serve", "--price", "0.02", "--json")
	p.await(p.err, "waiting for it")
	devnet, _ := u.up("--rpc-port", "0", "--providers", "0")
	p.await(p.out, `"role": "provider"`)
	if r := u.good("run", "cowsay", "moo"); r.out != cow(t) || !strings.Contains(r.err, "voucher signed for 0.02") {
		t.Errorf("%+v", r)
	}
	p.signal(os.Interrupt)
	if r := p.wait(); r.code != 0 || !strings.Contains(r.err, "shutting down") {
		t.Errorf("%+v", r)
	}
	down(u, devnet)
}

func TestAServeThatIsKilledFinishesItsJobWhenItIsBack(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	devnet, _ := u.up("--rpc-port", "0", "--providers", "0")
	first := u.start("serve")
	account := strings.Fields(first.await(first.out, "/p2p/"))[1]
	id := begin(u)
	first.kill()
	second := u.start("serve")
	if again := strings.Fields(second.await(second.out, "/p2p/"))[1]; again != account {
		t.Errorf("serve is account %s, and was %s", again, account)
	}
	finishes(u, id)
	second.signal(os.Interrupt)
	if r := second.wait(); r.code != 0 {
		t.Errorf("%+v", r)
	}
	down(u, devnet)
}

// TestADevnetThatIsKilledGoesOn kills the chain, the solver, the provider and
// the verifier at once, while a job runs.
func TestADevnetThatIsKilledGoesOn(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	args := []string{"--rpc-port", freePort(t), "--verifiers", "1"}
	first, before := u.up(args...)
	r := u.good("run", "cowsay", "moo", "--verify")
	r.says(t, "verified by 0x", "verifier  "+before.Verifiers[0].Account+" got the same result")
	var paid receipt
	if u.json(&paid, "run", "cowsay", "moo", "--verify"); paid.Verifier != before.Verifiers[0].Account {
		t.Errorf("run --verify --json names verifier %q", paid.Verifier)
	}
	id := begin(u)
	first.kill()

	// With a profile and no network behind it, commands say so and end.
	u.refused([]string{"nodes"}, "no devnet is running; start one with: atoll up")
	u.refused([]string{"offers"}, "no devnet is running; start one with: atoll up")

	second, after := u.up(args...)
	before.PID, after.PID = 0, 0
	if !reflect.DeepEqual(before, after) {
		t.Errorf("the devnet after it was killed:\n%+v\nbefore:\n%+v", after, before)
	}
	finishes(u, id)
	if r := u.good("run", "cowsay", "moo", "--verify"); r.out != cow(t) || strings.Contains(r.err, "deposited") {
		t.Errorf("%+v; want a run from the escrow that was there", r)
	}
	down(u, second)
}
