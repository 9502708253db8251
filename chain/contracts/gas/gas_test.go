package main

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func sample() []table {
	return []table{
		{"Jobs", "gas", []row{{"a deposit", 97_158, 110_000}, {"a claim", 17_600, 16_000}}},
		{"Code", "bytes", []row{{"the court's", 22_939, 0}}},
	}
}

func TestPageSaysWhatIsMetAndWhatIsNot(t *testing.T) {
	page := render(sample())
	for _, line := range []string{
		"| a deposit | 97,158 | ≤ 110,000 | met |\n",
		"| a claim | 17,600 | ≤ 16,000 | **missed** by 10.0 % |\n",
		"| the court's | 22,939 |  |  |\n",
	} {
		if !strings.Contains(page, line) {
			t.Errorf("no line %q in\n%s", line, page)
		}
	}
}

func TestPageReadsBackAsItsFigures(t *testing.T) {
	got := parse(render(sample()))
	if len(got) != 3 || got["a deposit"] != 97_158 || got["a claim"] != 17_600 || got["the court's"] != 22_939 {
		t.Errorf("figures %v", got)
	}
	if err := compare(got, sample()); err != nil {
		t.Error(err)
	}
}

func TestFiguresMayMoveByTheTolerance(t *testing.T) {
	now := []table{{"Jobs", "gas", []row{{"a claim", 10_000, 0}}}}
	for _, c := range []struct {
		name string
		file map[string]uint64
		want string // what the error says; "" for none
	}{
		{"the same", map[string]uint64{"a claim": 10_000}, ""},
		{"5 % more than before", map[string]uint64{"a claim": 9_524}, ""},
		{"more than that", map[string]uint64{"a claim": 9_523}, `"a claim" grew from 9,523 to 10,000 gas`},
		{"5 % less than before", map[string]uint64{"a claim": 10_526}, ""},
		{"less than that", map[string]uint64{"a claim": 10_527}, `"a claim" fell from 10,527 to 10,000 gas`},
		{"not in the file", map[string]uint64{}, `"a claim", 10,000 gas, is not in the file`},
		{"not measured", map[string]uint64{"a claim": 10_000, "a deposit": 1}, `"a deposit" is in the file and measured no more`},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := compare(c.file, now)
			if (err != nil) != (c.want != "") {
				t.Fatalf("error %v, want %q", err, c.want)
			}
			if err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %q does not say %q", err, c.want)
			}
		})
	}
}

func TestThousandsAreApart(t *testing.T) {
	for n, want := range map[uint64]string{0: "0", 999: "999", 1000: "1,000", 1_234_567: "1,234,567"} {
		if got := grouped(n); got != want {
			t.Errorf("%d is %s, want %s", n, got, want)
		}
	}
}

func TestEveryRunMeasuresTheSame(t *testing.T) {
	run := func() []row {
		g, err := newWorld()
		if err != nil {
			t.Fatal(err)
		}
		lone, short := g.fork(), g.fork()
		rows := append(loneRows(lone), shortRows(short)...)
		if err := errors.Join(lone.err, short.err); err != nil {
			t.Fatal(err)
		}
		return rows
	}
	if a, b := run(), run(); !slices.Equal(a, b) {
		t.Errorf("two runs\n%v\n%v", a, b)
	}
}

func TestWhatGoesWrongEndsTheMeasurement(t *testing.T) {
	g, err := newWorld()
	if err != nil {
		t.Fatal(err)
	}
	g.escrow(g.person(), []byte{1, 2, 3, 4})
	if before := g.err; before == nil {
		t.Fatal("a call that reverts is no error")
	} else if n := g.deposit(g.Holder, g.amount(1)); n != 0 || g.err != before {
		t.Errorf("%d gas and %v after an error", n, g.err)
	}
}
