package ledger

import "github.com/atoll-network/atoll"

// Stage is what a dispute waits for.
type Stage string

// The stages.
const (
	StageNone    Stage = ""        // there is no dispute
	StageAnswer  Stage = "answer"  // the accused may answer
	StageDraw    Stage = "draw"    // referees are to be drawn
	StageCommit  Stage = "commit"  // the referees commit
	StageReveal  Stage = "reveal"  // their votes are to be revealed
	StageReplace Stage = "replace" // silent referees are to be replaced
	StageAppeal  Stage = "appeal"  // the loser may appeal
	StageExecute Stage = "execute" // its time has come; anyone ends it
	StageClosed  Stage = "closed"
)

// Phase is where a dispute stands at now, and until when (Unix seconds; that
// second belongs to the next stage). Until is zero where no time ends the
// stage. The panel is the one of the round under way.
func Phase(d Dispute, p Panel, r Rules, now uint64) (s Stage, until uint64) {
	until = d.Time
	switch d.Status {
	case None:
		return StageNone, 0
	case Closed:
		return StageClosed, 0
	case Open:
		if now < until {
			return StageAnswer, until
		}
		return StageExecute, 0
	case Drawing:
		if until += uint64(r.Draw); now < until {
			return StageDraw, until
		}
		return StageExecute, 0
	}
	if until += uint64(r.Commit); now < until {
		return StageCommit, until
	}
	final := p.Replaced == MaxReplaced
	silent := p.Committed != p.all() && !final
	if until += uint64(r.Reveal); now < until && !silent {
		return StageReveal, until
	}
	until += uint64(r.Appeal)
	verdict := p.Majority() != Void
	switch {
	case now >= until:
		return StageExecute, 0
	case silent, !verdict && !final:
		return StageReplace, until
	case verdict && d.Round() == 0:
		return StageAppeal, until
	}
	return StageExecute, 0
}

// Latest is when a dispute ends at the latest (Unix seconds) if from now on the
// steps that anyone may take are taken when they can be. What is due now counts
// as taken now. [Rules.Longest] is for steps that are taken late.
func Latest(d Dispute, p Panel, r Rules, now uint64) uint64 {
	stage, until := Phase(d, p, r, now)
	// After the sitting that is under way: the replacements that are left,
	// and what an appeal may add.
	var after uint64
	if d.Round() == 0 {
		after = uint64(r.Appeal) + r.prompt()
	}
	again := after + uint64(MaxReplaced-min(p.Replaced, MaxReplaced))*r.sitting()
	switch stage {
	case StageAnswer:
		return until + r.prompt() + after
	case StageDraw:
		return until + uint64(r.Commit) + uint64(r.Reveal) + again
	case StageCommit:
		return until + uint64(r.Reveal) + again
	case StageReveal:
		return until + again
	case StageReplace:
		return now + again
	case StageAppeal:
		return until + r.prompt()
	}
	return now
}

// Action is a function of the court that is about a dispute that is open.
type Action string

// The actions.
const (
	ActContest     Action = "contest"
	ActGiveResult  Action = "giveResult"
	ActShowVoucher Action = "showVoucher"
	ActShowReceipt Action = "showReceipt"
	ActConcede     Action = "concede"
	ActDraw        Action = "draw"
	ActCallAgain   Action = "callAgain"
	ActCommit      Action = "commit"
	ActReveal      Action = "reveal"
	ActReplace     Action = "replace"
	ActAppeal      Action = "appeal"
	ActExecute     Action = "execute"
)

// Step is something that can be done in a dispute.
type Step struct {
	Action    Action
	By        atoll.Account // who may, or who has taken the place of an accused provider; zero: anyone, and of ActCommit the referees
	Positions uint8         // of ActCommit and ActReveal: which referees' votes are missing
	Cost      atoll.Amount  // taken from the caller for it
}

// Steps is what can be done in a dispute in a block. The panel is the one of
// the round under way; c must be the dispute's.
func Steps(c Case, d Dispute, p Panel, r Rules, at Block) []Step {
	var steps []Step
	stage, _ := Phase(d, p, r, at.Time)
	first := d.Round() == 0 && p.Replaced == 0
	if stage == StageAnswer && d.Kind == Unpaid {
		steps = append(steps, Step{Action: ActShowVoucher}, Step{Action: ActShowReceipt, By: c.Requester})
	}
	if stage == StageAnswer || d.Status == Drawing && first {
		concede := Step{Action: ActConcede, By: c.Claimant()}
		if !(d.Kind == NoResult && d.Status == Drawing) {
			concede.Cost = r.Fee
		}
		steps = append(steps, concede)
	}
	switch stage {
	case StageAnswer:
		answer := ActContest
		if d.Kind == NoResult {
			answer = ActGiveResult
		}
		steps = append(steps, Step{Action: answer, By: c.Defendant(), Cost: r.TopUp(d)})
	case StageDraw:
		switch {
		case at.Number > p.Beacon+BeaconMemory:
			steps = append(steps, Step{Action: ActCallAgain})
		case at.Number > p.Beacon:
			steps = append(steps, Step{Action: ActDraw})
		}
	case StageCommit:
		if missing := p.all() &^ p.Committed; missing != 0 {
			steps = append(steps, Step{Action: ActCommit, Positions: missing})
		}
	case StageReveal:
		if missing := p.Committed &^ p.Revealed; missing != 0 {
			steps = append(steps, Step{Action: ActReveal, Positions: missing})
		}
	case StageReplace:
		steps = append(steps, Step{Action: ActReplace})
	case StageAppeal:
		loser := c.Claimant()
		if p.Majority() == Guilty {
			loser = c.Defendant()
		}
		steps = append(steps, Step{Action: ActAppeal, By: loser, Cost: r.AppealBond})
	case StageExecute:
		steps = append(steps, Step{Action: ActExecute})
	}
	return steps
}
