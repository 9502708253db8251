package cli

import (
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestWithADevnet runs everything that a person does while a devnet is up.
func TestWithADevnet(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	devnet, d := u.up("--rpc-port", "0")
	if len(d.Accounts) != 10 || len(d.Solvers) != 1 || len(d.Providers) != 1 || len(d.Verifiers) != 0 || d.PID != devnet.cmd.Process.Pid {
		t.Errorf("up --json: %s", devnet.out)
	}
	for _, c := range []struct {
		name string
		test func(*user, devnetUp)
	}{
		{"run", runs},
		{"no match", matchesNothing},
		{"exit code", exits},
		{"interrupt", interrupts},
		{"background", goesOnInTheBackground},
		{"cancel", cancels},
		{"killed", takesUpAJobWhoseProcessIsGone},
		{"two at once", runsTwoAtOnce},
		{"offers", judgesOffers},
		{"nodes", listsNodes},
		{"no verifier", wantsAVerifier},
		{"a second up", isTheOnlyOneOfItsFolder},
		{"a devnet of a third", leavesTheProfileOfAnother},
		{"port in use", wantsAPortOfItsOwn},
		{"80 columns", fits80Columns},
		{"wallet", hasMoney},
		{"stake", movesStake},
		{"results of a canceled", hasNoResults},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(u.in(t), devnetUp{devnet, d}) })
	}
	down(u, devnet)
	if !strings.HasSuffix(devnet.err.String(), "shutting down\n") {
		t.Errorf("up says at its end: %q", devnet.err)
	}
	// With the devnet gone, what is on this machine is still there.
	var jobs []job
	if u.json(&jobs, "list"); len(jobs) == 0 {
		t.Error("no jobs after the devnet has ended")
	}
}

// devnetUp is a devnet that runs, and what it said.
type devnetUp struct {
	process *process
	devnet  devnet
}

// job is one of list, or of status, as far as the tests care.
type job struct {
	ID, State, Price, Reason string

	Module struct{ Name string }
	Result *struct {
		Message struct {
			Status json.RawMessage
			Gas    uint64
		}
	}
}

func runs(u *user, d devnetUp) {
	r := u.good("run", "cowsay", "-i", "Message=moo")
	if r.out != cow(u.t) {
		u.t.Errorf("stdout: %s", r.out)
	}
	r.says(u.t, "connected to devnet, chain 1337", "deposited 100 ATOLL into escrow", d.devnet.Providers[0].Account, "paid by voucher")
	if r := u.good("run", "cowsay", "moo"); strings.Contains(r.err, "deposited") {
		u.t.Errorf("the second run deposits again: %s", r.err)
	}
}

func matchesNothing(u *user, d devnetUp) {
	r := u.refused([]string{"run", "cowsay", "moo", "--max-price", "0.001", "--wait", "1s"},
		"no offer matches", "price 1", "nearest: provider "+d.devnet.Providers[0].Account, "costs up to 0.0101 ATOLL", "pays at most 0.001")
	if offered, why := strings.Index(r.err, "offered to solver"), strings.Index(r.err, "no offer matches"); offered < 0 || offered > why {
		u.t.Errorf("%s tells why the job waits before it was offered: %s", r.line, r.err)
	}
	var got struct{ Error string }
	j := u.run("run", "cowsay", "moo", "--max-price", "0.001", "--wait", "1s", "--json")
	if err := json.Unmarshal([]byte(j.out), &got); err != nil || !strings.Contains(got.Error, "nearest: provider") || j.code != 1 {
		u.t.Errorf("with --json: %+v", j)
	}
	var jobs []job
	u.json(&jobs, "list", "--state", "failed", "--limit", "1")
	if len(jobs) != 1 || !strings.Contains(jobs[0].Reason, "no offer matches") {
		u.t.Errorf("list --state failed: %+v after %s", jobs, r.err)
	}
}

func exits(u *user, _ devnetUp) {
	r := u.run("run", testdata(u.t, "fail"))
	if r.code != 7 || r.out != "half\n" {
		u.t.Errorf("exit code %d, stdout %q", r.code, r.out)
	}
	r.says(u.t, "out of beans\n", "exit code 7", "paid by voucher")
	var got receipt
	j := u.run("run", testdata(u.t, "fail"), "--json")
	if err := json.Unmarshal([]byte(j.out), &got); err != nil || got.ExitCode != 7 || got.Stderr != "out of beans\n" || j.code != 7 {
		u.t.Errorf("with --json: %+v", j)
	}
}

func interrupts(u *user, _ devnetUp) {
	p := u.start("run", testdata(u.t, "spin"), "--follow")
	p.await(p.out, "spinning\n")
	p.signal(os.Interrupt)
	r := p.wait()
	if r.code != 1 {
		u.t.Errorf("exit code %d; want 1", r.code)
	}
	r.says(u.t, "canceling", "ended     canceled", "voucher signed for 0.01")
	id := strings.Fields(r.err[strings.Index(r.err, "\n  job "):])[1]
	var got job
	if u.json(&got, "status", id); got.Result == nil || got.Result.Message.Gas == 0 || got.Price == "0" {
		u.t.Errorf("status --json: %+v; want a result, and what it used paid", got)
	}
	if s := u.good("status", id).out; !strings.Contains(s, "ended     canceled") || !strings.Contains(s, "price     0.01") {
		u.t.Errorf("status: %s", s)
	}
}

// detach runs a module in the background and returns the job's id.
func detach(u *user, args ...string) string {
	u.t.Helper()
	r := u.good(append([]string{"run", "--detach"}, args...)...)
	id := strings.TrimSuffix(r.out, "\n")
	if len(id) != 12 {
		u.t.Fatalf("%s prints %q; want an id", r.line, r.out)
	}
	r.says(u.t, "atoll status "+id)
	return id
}

func goesOnInTheBackground(u *user, _ devnetUp) {
	id := detach(u, testdata(u.t, "work"), "500000")
	logs := u.start("logs", "-f", id)
	if s := u.good("status", id).out; !strings.HasPrefix(s, "job       0x"+id) {
		u.t.Errorf("status: %s", s)
	}
	if r := logs.wait(); r.code != 0 || r.out != "begun\nended\n" || r.err != "" {
		u.t.Errorf("%+v", r)
	}
	dir := strings.TrimSuffix(u.good("results", id).out, "\n")
	folder(u.t, dir, "begun\nended\n", "", "0")
	var got struct {
		Files string
		Job   job
	}
	if u.json(&got, "results", id); got.Files != dir || got.Job.State != "paid" {
		u.t.Errorf("results --json: %+v", got)
	}
	if r := u.good("logs", id); r.out != "begun\nended\n" {
		u.t.Errorf("logs afterwards: %q", r.out)
	}
	if s := u.good("status", id[:6]).out; !strings.Contains(s, "completed, exit code 0") || !strings.Contains(s, dir) {
		u.t.Errorf("status of %s: %s", id[:6], s)
	}
	u.refused([]string{"cancel", id}, id, "has ended: it is paid")
}

func cancels(u *user, _ devnetUp) {
	var started struct{ Job string }
	u.json(&started, "run", "--detach", testdata(u.t, "spin"))
	logs := u.start("logs", "--follow", started.Job)
	logs.await(logs.out, "spinning\n")
	var got job
	if u.json(&got, "cancel", started.Job); got.Result == nil || got.Result.Message.Gas == 0 || got.Price == "0" {
		u.t.Errorf("cancel --json: %+v; want a result, and what it used paid", got)
	}
	if r := logs.wait(); r.code != 0 {
		u.t.Errorf("%+v", r)
	}
}

func takesUpAJobWhoseProcessIsGone(u *user, _ devnetUp) {
	id := detach(u, testdata(u.t, "work"), "800000")
	logs := u.start("logs", "-f", id)
	logs.await(logs.out, "begun\n")
	u.killDetached()
	logs.kill()
	dir := strings.TrimSuffix(u.good("results", id).out, "\n")
	folder(u.t, dir, "begun\nended\n", "", "0")
	if s := u.good("status", id).out; !strings.Contains(s, "state     paid") {
		u.t.Errorf("status: %s", s)
	}
}

func runsTwoAtOnce(u *user, _ devnetUp) {
	a, b := u.start("run", "cowsay", "moo"), u.start("run", "cowsay", "moo")
	for _, p := range []*process{a, b} {
		if r := p.wait(); r.code != 0 || r.out != cow(u.t) {
			u.t.Errorf("%+v", r)
		}
	}
}

func judgesOffers(u *user, d devnetUp) {
	if r := u.good("offers", "--module", "cowsay"); !strings.Contains(r.out, "would match, for at most 0.0101 ATOLL") {
		u.t.Errorf("offers: %s", r.out)
	}
	if r := u.good("offers", "--module", "cowsay", "--max-price", "0.001"); !strings.Contains(r.out, "would not: price: costs up to 0.0101 ATOLL") {
		u.t.Errorf("offers at 0.001: %s", r.out)
	}
	u.refused([]string{"offers", "--module", "cowsya"}, `"cowsya"`)
	var book []struct {
		Offer  struct{ Provider string }
		Online bool
	}
	if u.json(&book, "offers"); len(book) != 1 || !book[0].Online || !strings.EqualFold(book[0].Offer.Provider, d.devnet.Providers[0].Account) {
		u.t.Errorf("offers --json: %+v", book)
	}
}

func listsNodes(u *user, d devnetUp) {
	r := u.good("nodes")
	for _, want := range []string{"solver", "provider", "100", "/ip4/127.0.0.1/tcp/"} {
		if !strings.Contains(r.out, want) {
			u.t.Errorf("nodes: %s; want %q in it", r.out, want)
		}
	}
	var nodes []struct {
		Account string
		Roles   []struct{ Role string }
	}
	if u.json(&nodes, "nodes"); len(nodes) != 2 {
		u.t.Errorf("nodes --json: %+v", nodes)
	}
}

func wantsAVerifier(u *user, _ devnetUp) {
	u.refused([]string{"run", "cowsay", "moo", "--verify"}, "--verify", "no verifier", "atoll serve --role verifier")
}

func isTheOnlyOneOfItsFolder(u *user, d devnetUp) {
	u.refused([]string{"up", "--rpc-port", "0"}, u.data("devnet"), "process "+strconv.Itoa(d.devnet.PID))
}

func leavesTheProfileOfAnother(u *user, d devnetUp) {
	before, err := os.ReadFile(u.profile())
	if err != nil {
		u.t.Fatal(err)
	}
	other, _ := u.up("--rpc-port", "0", "--providers", "0", "--data-dir", filepath.Join(u.t.TempDir(), "other"))
	// The first is started again, so to speak: the profile is its own again.
	if err := os.WriteFile(u.profile(), before, 0o600); err != nil {
		u.t.Fatal(err)
	}
	other.signal(os.Interrupt)
	if r := other.wait(); r.code != 0 {
		u.t.Errorf("%+v", r)
	}
	if after, err := os.ReadFile(u.profile()); err != nil || string(after) != string(before) {
		u.t.Errorf("a devnet that ended took another's profile along: %v", err)
	}
}

func wantsAPortOfItsOwn(u *user, d devnetUp) {
	_, port, err := net.SplitHostPort(strings.TrimPrefix(d.devnet.HTTP, "http://"))
	if err != nil {
		u.t.Fatal(err)
	}
	u.refused([]string{"up", "--rpc-port", port, "--data-dir", filepath.Join(u.t.TempDir(), "other")}, port, "--rpc-port")
}

func fits80Columns(u *user, _ devnetUp) {
	u.good("run", "cowsay", "moo")
	for _, args := range [][]string{{"list"}, {"offers"}, {"offers", "--module", "cowsay"}, {"nodes"}, {"version"}, {"wallet", "balance"}, {"stake"}} {
		r := u.good(args...)
		for _, line := range strings.Split(r.out, "\n") {
			if len([]rune(line)) > 80 {
				u.t.Errorf("%s prints a line of %d columns: %q", r.line, len([]rune(line)), line)
			}
		}
	}
}

func hasMoney(u *user, _ devnetUp) {
	var got map[string]any
	u.json(&got, "wallet", "balance")
	if len(got) == 0 {
		u.t.Errorf("wallet balance --json: %v", got)
	}
}

func hasNoResults(u *user, _ devnetUp) {
	id := detach(u, "cowsay", "moo", "--max-price", "0.001", "--wait", "60s")
	if r := u.good("cancel", id); r.out != "job "+id+" is canceled\n" {
		u.t.Errorf("cancel: %q", r.out)
	}
	u.refused([]string{"results", id}, "job "+id+" is canceled")
	if s := u.good("status", id).out; !strings.Contains(s, "state     canceled") {
		u.t.Errorf("status: %s", s)
	}
}
