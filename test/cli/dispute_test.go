package cli

import (
	"os"
	"strings"
	"testing"
	"time"
)

// disputed is what the commands print of a dispute, as far as the tests care.
type disputed struct {
	ID, Job, About, Claimant, Defendant, Status, Stage, Verdict string

	Until    *time.Time
	Due      string
	Referees []struct{ Account string }
}

// TestARequesterGoesToCourtAndTakesItBack runs every command about disputes: on
// a devnet without verifiers no referees can be drawn, so that the accusation
// can be taken back at any time.
func TestARequesterGoesToCourtAndTakesItBack(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	devnet, d := u.up("--rpc-port", "0")
	if out := u.good("dispute", "list").out; out != "no disputes\n" {
		t.Errorf("disputes at first: %q", out)
	}
	var r receipt
	u.json(&r, "run", "cowsay", "moo")
	short := r.Job[2:14]
	u.refused([]string{"dispute", "open", short, "--kind", "none"}, "has a result", "--kind wrong")
	u.refused([]string{"dispute", "open", short, "--kind", "rude"}, `--kind "rude"`, "wrong or none")
	u.refused([]string{"dispute", "open", "feedfeed"}, "feedfeed", "not found")
	u.refused([]string{"dispute", "show", short}, short, "not found", "atoll dispute list")
	u.refused([]string{"dispute", "concede", short}, short, "not found")

	open := u.good("dispute", "open", short, "--wait=false")
	open.says(t, "accusing provider", "the bond is 12 ATOLL", "is open")
	var v disputed
	u.json(&v, "dispute", "show", short)
	if v.Job != r.Job || v.About != "a wrong result" || !strings.EqualFold(v.Defendant, d.Providers[0].Account) || v.Due == "" || v.Verdict != "" {
		t.Errorf("dispute show: %+v", v)
	}
	var same disputed
	if u.json(&same, "dispute", "show", v.ID); same.ID != v.ID || same.Job != v.Job {
		t.Errorf("by its whole id the dispute is %+v", same)
	}
	var all []disputed
	if u.json(&all, "dispute", "list"); len(all) != 1 || all[0].ID != v.ID {
		t.Errorf("dispute list: %+v", all)
	}
	u.refused([]string{"dispute", "open", short, "--wait=false"}, "there is or was a dispute")
	u.refused([]string{"dispute", "appeal", short}, "cannot be done")

	// An interrupted watch leaves the dispute as it is.
	watch := u.start("dispute", "watch", v.ID[2:10])
	watch.await(watch.err, "\n")
	watch.signal(os.Interrupt)
	if w := watch.wait(); w.code != 0 {
		t.Errorf("%s ended with the exit code %d: %s", w.line, w.code, w.err)
	} else {
		w.says(t, "stays open", "atoll dispute watch")
	}

	var end disputed
	if u.json(&end, "dispute", "concede", short); end.Status != "closed" || end.Verdict != "dismissed" {
		t.Errorf("dispute concede: %+v", end)
	}
	u.refused([]string{"dispute", "concede", short}, "closed")
	if out := u.good("dispute", "show", short).out; !strings.Contains(out, "verdict    dismissed") {
		t.Errorf("dispute show says %q", out)
	}
	down(u, devnet)
}

func TestNoDisputeAboutAJobWhoseDevnetIsGone(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	var r receipt
	u.json(&r, "run", "cowsay", "moo")
	u.refused([]string{"dispute", "open", r.Job[2:14]}, "ended with its process")
}
