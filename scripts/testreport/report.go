package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"
)

// event is what go test -json says; see "go doc test2json".
type event struct {
	Action  string
	Package string
	Test    string // "" for the package as a whole
	Output  string
}

// name is a test of a package; its test is "" for the package.
type name struct{ pkg, test string }

// report turns events into lines.
type report struct {
	out            io.Writer
	output         map[name][]string // of what has not ended
	passed, failed int
	skipped        []string
}

func newReport(out io.Writer) *report {
	return &report{out: out, output: map[name][]string{}}
}

func (r *report) take(e event) {
	n := name{e.Package, e.Test}
	switch e.Action {
	case "output":
		if !strings.HasPrefix(e.Output, "=== ") {
			r.output[n] = append(r.output[n], e.Output)
		}
		return
	case "build-output":
		io.WriteString(r.out, e.Output)
		return
	case "pass", "fail", "skip":
	default:
		return
	}
	lines := r.output[n]
	delete(r.output, n)
	if e.Test == "" {
		r.endPackage(e, lines)
		return
	}
	switch e.Action {
	case "pass":
		r.passed++
	case "fail":
		r.failed++
		r.print(lines)
	case "skip":
		r.skipped = append(r.skipped, fmt.Sprintf("%s %s: %s", e.Package, e.Test, reason(lines)))
	}
}

// endPackage prints the line in which go test says how a package ended; if it
// failed, all that the package printed, and the tests that did not end.
func (r *report) endPackage(e event, lines []string) {
	if e.Action == "fail" {
		for n, l := range r.output {
			if n.pkg == e.Package {
				r.failed++
				r.print(l)
				delete(r.output, n)
			}
		}
		r.print(lines)
		return
	}
	for _, l := range lines {
		if strings.HasPrefix(l, "ok  \t") || strings.HasPrefix(l, "?   \t") {
			io.WriteString(r.out, l)
		}
	}
}

func (r *report) print(lines []string) {
	for _, l := range lines {
		io.WriteString(r.out, l)
	}
}

var position = regexp.MustCompile(`^\s*[^\s:]+\.go:\d+: (.*)`)

// reason is what a test said when it was skipped.
func reason(lines []string) string {
	for i := len(lines) - 1; i >= 0; i-- {
		if m := position.FindStringSubmatch(strings.TrimRight(lines[i], "\n")); m != nil {
			return m[1]
		}
	}
	return "no reason given"
}

// end prints the sums.
func (r *report) end() {
	for _, s := range r.skipped {
		fmt.Fprintln(r.out, "SKIP", s)
	}
	fmt.Fprintf(r.out, "tests: %d passed, %d failed, %d skipped (subtests included)\n", r.passed, r.failed, len(r.skipped))
}
