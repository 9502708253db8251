package dispute

import (
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
)

// Finding is what a judge found out. The zero value: the outputs are there, and
// the job was not run.
type Finding struct {
	Missing  string `json:"missing,omitempty"`  // why the module or the inputs cannot be had; "" if they can
	Withheld string `json:"withheld,omitempty"` // why the outputs cannot be fetched; "" if they can
	Trouble  string `json:"trouble,omitempty"`  // why the job was not run
	Rerun    *Rerun `json:"rerun,omitempty"`    // the second run; nil if there was none
}

// Rerun is how the second run of a job ended.
type Rerun struct {
	Status   atoll.Status `json:"status"`
	ExitCode uint32       `json:"exitCode"`
	Output   atoll.CID    `json:"output"`
	Gas      uint64       `json:"gas"`
	Engine   string       `json:"engine"` // name and version
}

// Opinion is what is known of a result.
type Opinion int

// The opinions.
const (
	Unknown Opinion = iota
	Right
	Wrong
)

// Compare holds a result against a second run of its job, and says why it is of
// that opinion.
func Compare(r *atoll.Result, f Finding) (Opinion, string) {
	// The court asks only whether it was signed.
	if err := r.Validate(); err != nil {
		return Wrong, "it is no valid result: " + err.Error()
	}
	switch again := f.Rerun; {
	case !r.Status.Repeats():
		return Unknown, fmt.Sprintf("the result ended with %q, which a second run can neither confirm nor refute", r.Status)
	case f.Missing != "":
		return Unknown, "the job cannot be run again: " + f.Missing
	case again == nil:
		return Unknown, "the job was not run again: " + f.Trouble
	case !again.Status.Repeats():
		return Unknown, fmt.Sprintf("the second run ended with %q, which tells nothing of the first", again.Status)
	default:
		why := difference(r, again)
		switch {
		case why == "":
			return Right, "a second run gives the same"
		case again.Engine != r.Engine:
			return Unknown, fmt.Sprintf("%s, but it was made by engine %q, and here is %q", why, r.Engine, again.Engine)
		}
		return Wrong, why
	}
}

// difference says how a result is not what a second run gives; "" if it is.
func difference(r *atoll.Result, again *Rerun) string {
	switch {
	case r.Status != again.Status:
		return fmt.Sprintf("a second run ends with %q, the result says %q", again.Status, r.Status)
	case r.Output != again.Output:
		return fmt.Sprintf("a second run gives %s, the result says %s", nameOf(again.Output), nameOf(r.Output))
	case r.ExitCode != again.ExitCode:
		return fmt.Sprintf("a second run ends with code %d, the result says %d", again.ExitCode, r.ExitCode)
	case r.Gas > again.Gas:
		return fmt.Sprintf("a second run takes %d gas, the result charges %d", again.Gas, r.Gas)
	}
	return ""
}

func nameOf(c atoll.CID) string {
	if c.IsZero() {
		return "nothing"
	}
	return c.String()
}

// Weigh is a referee's vote about a result in a dispute of a kind, and why. The
// package comment has the rules.
func Weigh(kind ledger.Kind, r *atoll.Result, f Finding) (guilty bool, why string) {
	opinion, why := Compare(r, f)
	withheld := "its outputs cannot be fetched: " + f.Withheld
	if kind == ledger.Unpaid {
		if opinion == Right && f.Withheld != "" {
			return false, withheld
		}
		return opinion == Right, why
	}
	// What cannot be judged for want of the inputs is the requester's fault,
	// who may have kept them back.
	if f.Withheld != "" && f.Missing == "" {
		return true, withheld
	}
	return opinion == Wrong, why
}
