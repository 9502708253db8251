package node

import (
	"strings"
	"testing"
	"time"
)

func TestMomentIsATimeOrHowLongFromNow(t *testing.T) {
	day := time.Date(2031, 5, 1, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]Moment{
		"36h": {In: 36 * time.Hour}, "4d": {In: 96 * time.Hour}, "90s": {In: 90 * time.Second}, "1h30m": {In: 90 * time.Minute},
		"2031-05-01T12:00:00Z": {At: day}, "2031-05-01T14:00:00+02:00": {At: day},
	} {
		got, err := ParseMoment(text)
		if err != nil || got.In != want.In || !got.At.Equal(want.At) {
			t.Errorf("%q is %v, %v; want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "d", "soon", "0s", "0d", "-1h", "-4d", "4", "1.5d", "99999999d", "2031-05-01", "2031-13-01T12:00:00Z"} {
		if got, err := ParseMoment(text); err == nil || !strings.Contains(err.Error(), "36h or 4d") {
			t.Errorf("%q is %v, %v; want an error that says what is wanted", text, got, err)
		}
	}
}

func TestDurationsAreReadAsTheyAreWritten(t *testing.T) {
	for want, d := range map[string]time.Duration{
		"7d": 168 * time.Hour, "24h": 24 * time.Hour, "36h": 36 * time.Hour, "1h30m": 90 * time.Minute, "10m": 10 * time.Minute,
		"1h0m1s": time.Hour + time.Second, "10s": 10 * time.Second, "0s": 0, "2d": 48 * time.Hour, "1m30s": 90 * time.Second,
	} {
		got := FormatDuration(d)
		back, err := ParseDuration(got)
		if got != want || err != nil || back != d {
			t.Errorf("%v is %q and read as %v, %v; want %q", d, got, back, err, want)
		}
	}
}

func TestADepositLeavesNoSoonerThanTheEscrowsNotice(t *testing.T) {
	const notice = 72 * time.Hour
	now := time.Date(2030, 1, 1, 0, 0, 0, 5, time.UTC)
	earliest := now.Add(notice + inclusion).Truncate(time.Second)
	for name, c := range map[string]struct {
		m    Moment
		want time.Time // zero: refused
		says string
	}{
		"later":              {m: Moment{In: 96 * time.Hour}, want: now.Add(96 * time.Hour).Truncate(time.Second)},
		"the notice itself":  {m: Moment{In: notice}, want: earliest},
		"sooner":             {m: Moment{In: notice - time.Second}, says: "the escrow's notice is 3d, so the earliest is 2030-01-04T00:02:00Z"},
		"a time":             {m: Moment{At: earliest.Add(time.Second)}, want: earliest.Add(time.Second)},
		"a time too soon":    {m: Moment{At: now.Add(notice)}, says: "2030-01-04T00:00:00Z is too soon"},
		"a time in the past": {m: Moment{At: now.Add(-time.Hour)}, says: "too soon"},
		"too far":            {m: Moment{In: longest + time.Hour}, says: "more than ten years away"},
	} {
		got, err := c.m.leavingAt(now, notice)
		if c.says == "" && (err != nil || !got.Equal(c.want)) || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v, %v; want %v %q", name, got, err, c.want, c.says)
		}
	}
}

func FuzzParseMoment(f *testing.F) {
	for _, text := range []string{"36h", "4d", "2031-05-01T12:00:00Z", "-1h", "1e9d"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParseMoment(text)
		if err == nil && m.At.IsZero() && m.In <= 0 {
			t.Errorf("%q is %v", text, m)
		}
	})
}
