package cli

import "strings"

// movesStake is what a person does who has a stake, wants some of it back, and
// thinks better of it.
func movesStake(u *user, d devnetUp) {
	me := d.devnet.Accounts[5].Account
	with := func(args ...string) []string { return append(append([]string{"stake"}, args...), "--account", me) }
	if r := u.good(with("add", "verifier", "100")...); r.out != "put 100 ATOLL at stake as verifier\nstake    100 ATOLL\n" {
		u.t.Errorf("%s: %q", r.line, r.out)
	}
	if r := u.good(with("seat", "take")...); !strings.Contains(r.out, me+" sits at seat 1,\n") {
		u.t.Errorf("%s: %q", r.line, r.out)
	}
	if r := u.good(with("remove", "verifier", "40")...); !strings.Contains(r.out, "seat 1 is left") ||
		!strings.Contains(r.out, "\n  atoll stake withdraw verifier\n") {
		u.t.Errorf("%s: %q", r.line, r.out)
	}
	u.refused(with("withdraw", "verifier"), "it is too early; it may be done from ")
	u.good(with("cancel", "verifier")...)
	var got struct {
		Account, OfferedTo string

		Roles []struct{ Role, Active, Leaving string }
		Seat  int
	}
	u.json(&got, with()...)
	if got.Account != me || got.Seat != 0 || len(got.Roles) != 3 || got.Roles[2].Active != "100000000000000000000" || got.Roles[2].Leaving != "0" {
		u.t.Errorf("stake --json: %+v", got)
	}
	heir := d.devnet.Accounts[6].Account
	u.good(with("rotate", "--to", heir)...)
	r := u.good("stake", "rotate", "--accept", me, "--account", heir)
	if !strings.Contains(r.out, "\nverifier  100 ATOLL\n") {
		u.t.Errorf("%s: %q", r.line, r.out)
	}
	u.refused(with("add", "verifier", "1"), "one whose place was taken can stake no more")
}
