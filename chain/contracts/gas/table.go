package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// tolerance is how far a figure may be from the file's.
const tolerance = 5 // percent

// row is a figure, and the most that it is to be; zero for no such goal.
type row struct {
	what  string
	value uint64
	most  uint64
}

// table is rows of one kind.
type table struct {
	name, unit string
	rows       []row
}

const heading = `# Gas

Written by ` + "`make bench-gas`" + `; run it again rather than edit it. The gas is that of whole transactions: the intrinsic
21,000, calldata and execution less refunds, by the rules of the Osaka fork. Accounts and signatures are random, and
amounts have 18 decimals that are all used, so that zero bytes in calldata do not flatter. Headers that are shown to
the court count as if none of their bytes were zero. The rules are the defaults of chain.DefaultParameters.

For comparison, measured on similar contracts of others, everything on the chain for one task: 1,768,831 gas with
Lilypad v2, 669,809 with Arbius.
`

// render writes the tables as a page.
func render(tables []table) string {
	var b strings.Builder
	b.WriteString(heading)
	for _, t := range tables {
		fmt.Fprintf(&b, "\n## %s\n\n| | %s | goal | |\n|---|--:|--:|---|\n", t.name, t.unit)
		for _, r := range t.rows {
			goal, verdict := "", ""
			if r.most > 0 {
				goal, verdict = "≤ "+grouped(r.most), "met"
				if r.value > r.most {
					verdict = fmt.Sprintf("**missed** by %.1f %%", 100*float64(r.value-r.most)/float64(r.most))
				}
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", r.what, grouped(r.value), goal, verdict)
		}
	}
	return b.String()
}

// parse reads the figures of a page.
func parse(text string) map[string]uint64 {
	figures := map[string]uint64{}
	for line := range strings.Lines(text) {
		cells := strings.Split(line, "|")
		if len(cells) < 3 {
			continue
		}
		n, err := strconv.ParseUint(strings.ReplaceAll(strings.TrimSpace(cells[2]), ",", ""), 10, 64)
		if err == nil {
			figures[strings.TrimSpace(cells[1])] = n
		}
	}
	return figures
}

// compare fails if a figure differs from the file's by more than the
// tolerance, or stands in one of the two only.
func compare(file map[string]uint64, tables []table) error {
	var all []error
	seen := map[string]bool{}
	for _, t := range tables {
		for _, r := range t.rows {
			seen[r.what] = true
			old, there := file[r.what]
			switch {
			case !there:
				all = append(all, fmt.Errorf("%q, %s %s, is not in the file", r.what, grouped(r.value), t.unit))
			case 100*r.value > (100+tolerance)*old:
				all = append(all, fmt.Errorf("%q grew from %s to %s %s", r.what, grouped(old), grouped(r.value), t.unit))
			case 100*r.value < (100-tolerance)*old:
				all = append(all, fmt.Errorf("%q fell from %s to %s %s", r.what, grouped(old), grouped(r.value), t.unit))
			}
		}
	}
	for what := range file {
		if !seen[what] {
			all = append(all, fmt.Errorf("%q is in the file and measured no more", what))
		}
	}
	if len(all) == 0 {
		return nil
	}
	return fmt.Errorf("the file is not current; \"make bench-gas\" writes it anew:\n%w", errors.Join(all...))
}

// grouped writes a number with its thousands apart.
func grouped(n uint64) string {
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
