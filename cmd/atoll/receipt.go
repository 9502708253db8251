package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/node"
)

// receipt is what a run tells at its end.
type receipt struct {
	Job      string         `json:"job"`
	State    atoll.JobState `json:"state"`
	Module   string         `json:"module"`
	Provider string         `json:"provider"`
	Status   string         `json:"status"`
	ExitCode uint32         `json:"exitCode"`
	Result   string         `json:"result"` // CID
	Price    string         `json:"price"`  // ATOLL
	Gas      uint64         `json:"gas"`
	Engine   string         `json:"engine"`
	Files    string         `json:"files"`
	Claimed  string         `json:"claimed,omitempty"`  // ATOLL, on an embedded chain
	Verifier string         `json:"verifier,omitempty"` // who got the same result
	Message  string         `json:"message,omitempty"`
	Stdout   string         `json:"stdout"`
	Stderr   string         `json:"stderr"`
}

func newReceipt(j *atoll.Job, files string) *receipt {
	r := &j.Result.Message
	out := &receipt{Job: j.ID.Hex(), State: j.State, Module: j.Module.Name + ":" + j.Module.Version,
		Provider: r.Provider.Hex(), Status: r.Status.String(), ExitCode: r.ExitCode, Result: r.Output.String(),
		Price: j.Price.String(), Gas: r.Gas, Engine: r.Engine, Files: files, Message: r.Message}
	if j.Attestation != nil && j.Attestation.Message.Agrees() {
		out.Verifier = j.Attestation.Message.Verifier.Hex()
	}
	return out
}

// print writes the receipt: for people to standard error, so that standard
// output holds the module's own and nothing else.
func (r *receipt) print(a *app, stdout, stderr string) error {
	if a.set.JSON {
		r.Stdout, r.Stderr = stdout, stderr
		return a.print(r, nil)
	}
	paid := "voucher signed; the provider has not fetched it yet"
	if r.State == atoll.JobPaid {
		paid = "paid by voucher"
	}
	if r.Claimed != "" {
		paid = "paid by voucher, claimed on chain"
	}
	fmt.Fprintf(a.err, "\n  job       %s\n  provider  %s\n  result    %s\n  price     %s ATOLL, %s\n  files     %s\n",
		r.Job[2:14], r.Provider, r.Result, r.Price, paid, r.Files)
	if r.Verifier != "" {
		fmt.Fprintf(a.err, "  verifier  %s got the same result\n", r.Verifier)
	}
	switch {
	case r.Status != atoll.StatusCompleted.String():
		fmt.Fprintf(a.err, "  ended     %s: %s\n", r.Status, clean(r.Message))
	case r.ExitCode != 0:
		fmt.Fprintf(a.err, "  ended     with exit code %d\n", r.ExitCode)
	}
	return nil
}

// exitOf is the module's exit code, or 1 if the run did not complete.
func exitOf(j *atoll.Job) error {
	r := &j.Result.Message
	switch {
	case r.Status != atoll.StatusCompleted:
		return exitError{1}
	case r.ExitCode > 255:
		return exitError{255}
	case r.ExitCode != 0:
		return exitError{int(r.ExitCode)}
	}
	return nil
}

// progress prints a line per step, with the time since the start.
type progress struct {
	w     io.Writer
	start time.Time
	dim   bool
}

func (a *app) progress() *progress {
	p := &progress{w: a.err, start: time.Now()}
	if f, ok := a.err.(*os.File); ok && term.IsTerminal(int(f.Fd())) && os.Getenv("NO_COLOR") == "" {
		p.dim = true
	}
	if a.set.JSON {
		p.w = io.Discard
	}
	return p
}

func (p *progress) step(format string, args ...any) {
	t := fmt.Sprintf("%7.3fs", time.Since(p.start).Seconds())
	if p.dim {
		t = "\x1b[2m" + t + "\x1b[0m"
	}
	fmt.Fprintf(p.w, "%s  %s\n", t, fmt.Sprintf(format, args...))
}

func (p *progress) job(j *atoll.Job) {
	switch j.State {
	case atoll.JobCreated:
		p.step("job %s signed, for at most %s ATOLL", node.Short(j.ID), j.Offer.Message.MaxPrice)
	case atoll.JobOffered:
		p.step("offered to solver %s", brief(j.Offer.Message.Solver))
	case atoll.JobDealt:
		p.step("deal with provider %s, for at most %s ATOLL", brief(j.Deal.Message.Provider), j.Deal.Message.MaxPrice)
	case atoll.JobDelivered:
		if a := j.Attestation; a != nil {
			p.step("verified by %s: same result", brief(a.Message.Verifier))
			return
		}
		p.step("result fetched and its CID recomputed: %s", j.Result.Message.Output)
	case atoll.JobAccepted:
		p.step("accepted; voucher signed for %s ATOLL", j.Price)
	case atoll.JobCanceled:
		p.step("canceled: %s", j.Reason)
	}
}

// brief shortens an account for a line of 80 columns.
func brief(a atoll.Account) string { h := a.Hex(); return h[:8] + "…" + h[len(h)-4:] }

// clean makes text from elsewhere safe for a terminal.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return '?'
		}
		return r
	}, s)
}
