package dispute_test

import (
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/settle/ledger"
)

func TestRefereesVoteByTheRules(t *testing.T) {
	rerun := func(change func(*dispute.Rerun)) func(*dispute.Finding) {
		return func(f *dispute.Finding) { change(f.Rerun) }
	}
	for name, c := range map[string]struct {
		result func(*atoll.Result)
		found  func(*dispute.Finding)
		want   dispute.Opinion
		wrong  bool // guilty of a wrong result
		owed   bool // guilty of not paying
		says   string
	}{
		"the same":           {want: dispute.Right, owed: true, says: "the same"},
		"less gas charged":   {result: func(r *atoll.Result) { r.Gas-- }, want: dispute.Right, owed: true},
		"another engine":     {result: func(r *atoll.Result) { r.Engine = "wasm 2" }, want: dispute.Right, owed: true},
		"other outputs":      {result: func(r *atoll.Result) { r.Output = lie }, want: dispute.Wrong, wrong: true, says: truth.String()},
		"another status":     {result: func(r *atoll.Result) { r.Status = atoll.StatusTrapped }, want: dispute.Wrong, wrong: true, says: "trapped"},
		"another exit code":  {result: func(r *atoll.Result) { r.ExitCode = 3 }, want: dispute.Wrong, wrong: true, says: "code 0"},
		"more gas charged":   {result: func(r *atoll.Result) { r.Gas++ }, want: dispute.Wrong, wrong: true, says: "takes 10 gas"},
		"no result at all":   {result: func(r *atoll.Result) { r.Status = 77 }, want: dispute.Wrong, wrong: true, says: "no valid result"},
		"no outputs claimed": {result: func(r *atoll.Result) { r.Output = atoll.CID{} }, want: dispute.Wrong, wrong: true},
		"a claim that does not repeat": {result: func(r *atoll.Result) { r.Status = atoll.StatusTimedOut },
			want: dispute.Unknown, says: "timed out"},
		"a second run that does not repeat": {found: rerun(func(r *dispute.Rerun) { r.Status = atoll.StatusTimedOut }),
			want: dispute.Unknown, says: "tells nothing"},
		"a difference between engines": {found: rerun(func(r *dispute.Rerun) { r.Output, r.Engine = lie, "wasm 2" }),
			want: dispute.Unknown, says: "wasm 2"},
		"no inputs": {found: func(f *dispute.Finding) { f.Missing, f.Rerun = "nobody has them", nil },
			want: dispute.Unknown, says: "nobody has them"},
		"no run": {found: func(f *dispute.Finding) { f.Trouble, f.Rerun = "it needs GPUs", nil },
			want: dispute.Unknown, says: "GPUs"},
		"outputs that are kept back": {found: func(f *dispute.Finding) { f.Withheld = "away" },
			want: dispute.Right, wrong: true, says: "the same"},
		"wrong outputs that are kept back": {result: func(r *atoll.Result) { r.Output = lie },
			found: func(f *dispute.Finding) { f.Withheld = "away" }, want: dispute.Wrong, wrong: true},
		"neither inputs nor outputs": {found: func(f *dispute.Finding) { f.Withheld, f.Missing, f.Rerun = "away", "away too", nil },
			want: dispute.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			r := atoll.Result{Deal: atoll.Digest{2}, Provider: atoll.Account{2}, Output: truth, Gas: 10, Engine: "wasm 1"}
			f := dispute.Finding{Rerun: &dispute.Rerun{Output: truth, Gas: 10, Engine: "wasm 1"}}
			if c.result != nil {
				c.result(&r)
			}
			if c.found != nil {
				c.found(&f)
			}
			opinion, why := dispute.Compare(&r, f)
			if opinion != c.want || !strings.Contains(why, c.says) {
				t.Errorf("opinion %d, %q; want %d and %q", opinion, why, c.want, c.says)
			}
			for kind, want := range map[ledger.Kind]bool{ledger.WrongResult: c.wrong, ledger.NoResult: c.wrong, ledger.Unpaid: c.owed} {
				if guilty, why := dispute.Weigh(kind, &r, f); guilty != want || why == "" {
					t.Errorf("kind %d: guilty is %t, want %t; %q", kind, guilty, want, why)
				}
			}
		})
	}
}
