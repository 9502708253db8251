package chain

import (
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
)

// maxReplaced is how often silent referees are replaced in one round; a
// constant of Court.sol.
const maxReplaced = 2

// Validate checks what the contracts' constructors would refuse, and what they
// would take and nobody can want. The error says which value is wrong, and
// wraps [atoll.ErrMalformed].
func (p Parameters) Validate() error {
	r := p.Court
	for _, d := range []struct {
		name  string
		value time.Duration
		zero  bool // may be zero
		most  uint64
	}{
		{"withdraw delay", p.WithdrawDelay, true, 1 << 40}, {"unstake delay", p.UnstakeDelay, false, 1 << 40},
		{"time to open a dispute", r.Filing, true, 1<<32 - 1}, {"time to answer", r.Answer, false, 1<<32 - 1},
		{"time to draw", r.Draw, false, 1<<32 - 1}, {"time to commit", r.Commit, false, 1<<32 - 1},
		{"time to reveal", r.Reveal, false, 1<<32 - 1}, {"time to appeal", r.Appeal, false, 1<<32 - 1},
	} {
		switch {
		case d.value < 0 || d.value > 0 && seconds(d.value) > d.most:
			return fmt.Errorf("%s of %s: want at most %d seconds: %w", d.name, d.value, d.most, atoll.ErrMalformed)
		case d.value == 0 && !d.zero:
			return fmt.Errorf("%s is zero: %w", d.name, atoll.ErrMalformed)
		case d.value%time.Second != 0:
			return fmt.Errorf("%s of %s: want whole seconds: %w", d.name, d.value, atoll.ErrMalformed)
		}
	}
	for _, a := range []struct {
		name  string
		value atoll.Amount
	}{
		{"stake of a seat", p.SeatStake}, {"fee of a referee", r.Fee}, {"fine of a referee", r.Fine},
		{"bond", r.Bond}, {"bond of an appeal", r.AppealBond},
	} {
		if a.value.IsZero() || a.value.Big().BitLen() > 96 {
			return fmt.Errorf("%s of %s ATOLL: want more than none, and at most 2^96-1 units: %w", a.name, a.value, atoll.ErrMalformed)
		}
	}
	if r.BeaconDelay == 0 {
		return fmt.Errorf("the beacon must be at least one block after the call for a draw: %w", atoll.ErrMalformed)
	}
	// The court may take stake for as long as a dispute can last.
	longest := seconds(r.Filing) + seconds(r.Answer) +
		2*(1+maxReplaced)*(seconds(r.Draw)+seconds(r.Commit)+seconds(r.Reveal)+seconds(r.Appeal))
	for _, a := range []struct {
		ok   bool
		text string
	}{
		{seconds(p.UnstakeDelay) > longest, fmt.Sprintf("the unstake delay of %s is not longer than the longest dispute, %s with the time to open it",
			p.UnstakeDelay, duration(longest))},
		{r.Bond.Cmp(times(r.Fee, firstPanel+appealPanel)) >= 0, fmt.Sprintf("the bond of %s ATOLL does not pay the fees of both panels, %s", r.Bond, times(r.Fee, firstPanel+appealPanel))},
		{r.AppealBond.Cmp(times(r.Fee, appealPanel)) >= 0, fmt.Sprintf("the bond of an appeal of %s ATOLL does not pay the fees of its panel, %s", r.AppealBond, times(r.Fee, appealPanel))},
		{r.Fine.Cmp(r.Fee) >= 0, fmt.Sprintf("the fine of %s ATOLL is less than a fee, %s", r.Fine, r.Fee)},
		{p.SeatStake.Cmp(r.Fine) >= 0, fmt.Sprintf("the stake of a seat of %s ATOLL does not cover a fine, %s", p.SeatStake, r.Fine)},
	} {
		if !a.ok {
			return fmt.Errorf("%s: %w", a.text, atoll.ErrMalformed)
		}
	}
	if p.Token != (atoll.Account{}) {
		if p.Holder != (atoll.Account{}) || !p.Supply.IsZero() || !p.Faucet.IsZero() {
			return fmt.Errorf("a token that exists has its own holder, supply and faucet: %w", atoll.ErrMalformed)
		}
		return nil
	}
	if p.Holder == (atoll.Account{}) || p.Supply.IsZero() {
		return fmt.Errorf("a new token needs a holder and a supply: %w", atoll.ErrMalformed)
	}
	return nil
}

// times multiplies an amount; it saturates.
func times(a atoll.Amount, n uint64) atoll.Amount { return a.MulDivCeil(n, 1) }
