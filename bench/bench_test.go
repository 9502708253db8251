package main

import (
	"strings"
	"testing"
	"time"
)

func TestPercentileIsTheNearestRank(t *testing.T) {
	var s sample
	for i := 100; i > 0; i-- {
		s = append(s, time.Duration(i))
	}
	for _, c := range []struct {
		p    float64
		want time.Duration
	}{{0, 1}, {1, 1}, {50, 50}, {99, 99}, {99.5, 100}, {100, 100}} {
		if got := s.at(c.p); got != c.want {
			t.Errorf("percentile %v of 1 to 100 is %d, want %d", c.p, got, c.want)
		}
	}
	if got := (sample{7}).at(99); got != 7 {
		t.Errorf("percentile 99 of one value 7 is %d", got)
	}
}

func TestTimeOfAStackGoesToTheFirstConsumerNamed(t *testing.T) {
	for _, c := range []struct {
		text string
		d    time.Duration
		want string
	}{
		{"     10ms   runtime.memmove\n             modernc.org/sqlite/lib._sqlite3Step\n  github.com/atoll-network/atoll/store.(*DB).write\n", 10 * time.Millisecond, "SQLite"},
		{"  1.50s   runtime.cgocall\n  github.com/ethereum/go-ethereum/crypto.Ecrecover (inline)\n", 1500 * time.Millisecond, "signatures and EIP-712"},
		{"  20ms   runtime.mallocgc\n  github.com/ethereum/go-ethereum/core/vm.Run\n", 20 * time.Millisecond, "EVM chain"},
		{"  20ms   main.main\n", 20 * time.Millisecond, "other"},
	} {
		d, stack := parseTrace(c.text)
		if got := consumer(stack); d != c.d || got != c.want {
			t.Errorf("%q is %v of %q, want %v of %q", c.text, d, got, c.d, c.want)
		}
	}
}

func TestFlatIsWithinFivePercentOrTheFloor(t *testing.T) {
	for _, c := range []struct {
		a, b, floor float64
		want        bool
	}{{100, 105, 1, true}, {100, 106, 1, false}, {100, 94, 1, false}, {10, 11, 20, true}, {10, 12, 20, false}} {
		if got := flat(c.a, c.b, c.floor); got != c.want {
			t.Errorf("flat(%v, %v, %v) = %v", c.a, c.b, c.floor, got)
		}
	}
}

func TestReportTellsWhatMissedItsGoal(t *testing.T) {
	text := report(describeMachine(), []row{
		{what: "a", value: "1", goal: "≤ 2", met: true, note: "n"},
		{what: "b", value: "3", goal: "≤ 2"},
		{what: "c", value: "4"},
	})
	for _, line := range []string{"| a | 1 | ≤ 2 | met; n |", "| b | 3 | ≤ 2 | **missed** |", "| c | 4 |  |  |"} {
		if !strings.Contains(text, line+"\n") {
			t.Errorf("the report lacks %q:\n%s", line, text)
		}
	}
}
