package node

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/atoll-network/atoll/chain"
)

// Moment is a time that a person gave: a time of day, or how long from now. The
// zero value is none.
type Moment struct {
	At time.Time
	In time.Duration // if At is not set
}

// longest bounds a [Moment], so that nothing is put away for ever by mistake.
const longest = 10 * 365 * 24 * time.Hour

// ParseMoment reads how long from now, such as "36h" or "4d", or a time, such
// as "2031-05-01T12:00:00Z". A day is 24 hours.
func ParseMoment(text string) (Moment, error) {
	if at, err := time.Parse(time.RFC3339, text); err == nil {
		return Moment{At: at}, nil
	}
	d, err := ParseDuration(text)
	if err != nil || d <= 0 {
		return Moment{}, fmt.Errorf("time %q: want how long from now, such as 36h or 4d, or a time such as 2031-05-01T12:00:00Z", text)
	}
	return Moment{In: d}, nil
}

// ParseDuration reads a duration, such as "36h" or "4d". A day is 24 hours.
func ParseDuration(text string) (time.Duration, error) {
	if days, ok := strings.CutSuffix(text, "d"); ok {
		if n, err := strconv.ParseUint(days, 10, 16); err == nil {
			return time.Duration(n) * 24 * time.Hour, nil
		}
	}
	d, err := time.ParseDuration(text)
	if err != nil {
		return 0, fmt.Errorf("time %q: want a number with a unit, such as 90s, 36h or 4d", text)
	}
	return d, nil
}

// FormatDuration writes a duration as people do, such as "7d", "36h" or "1h30m".
func FormatDuration(d time.Duration) string {
	if day := 24 * time.Hour; d >= 2*day && d%day == 0 {
		return fmt.Sprintf("%dd", d/day)
	}
	text := d.String()
	for _, zero := range []struct{ after, part string }{{"m", "0s"}, {"h", "0m"}} {
		if rest, ok := strings.CutSuffix(text, zero.after+zero.part); ok {
			text = rest + zero.after
		}
	}
	return text
}

// inclusion is what a transaction may need until it is in a block.
const inclusion = 2 * time.Minute

// LeavingAt is when a deposit that is made now can leave, for a person who
// wants it at a moment. It is an error if that is sooner than the escrow's notice,
// or too far away.
func LeavingAt(ctx context.Context, c *chain.Client, m Moment) (time.Time, error) {
	notice, err := c.WithdrawDelay(ctx)
	if err != nil {
		return time.Time{}, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return time.Time{}, err
	}
	// The next block is no earlier than either clock.
	now := time.Now()
	if head.Time.After(now) {
		now = head.Time
	}
	return m.leavingAt(now, notice)
}

func (m Moment) leavingAt(now time.Time, notice time.Duration) (time.Time, error) {
	at := m.At
	if at.IsZero() {
		at = now.Add(m.In)
	}
	earliest := now.Add(notice + inclusion)
	switch {
	case m.At.IsZero() && m.In >= notice && at.Before(earliest):
		at = earliest // who asks for the notice means the earliest time
	case at.Before(earliest):
		return time.Time{}, fmt.Errorf("%s is too soon: the escrow's notice is %s, so the earliest is %s",
			at.UTC().Format(time.RFC3339), FormatDuration(notice), earliest.UTC().Format(time.RFC3339))
	case at.After(now.Add(longest)):
		return time.Time{}, fmt.Errorf("%s is more than ten years away", at.UTC().Format(time.RFC3339))
	}
	return at.Truncate(time.Second), nil
}
