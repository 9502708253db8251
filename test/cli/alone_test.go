package cli

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// cow is what cowsay prints of "moo".
func cow(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../../modules/cowsay/testdata/moo.txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// receipt is what a run prints as JSON, as far as the tests care.
type receipt struct {
	Job, State, Module, Provider, Status, Result, Price, Files, Verifier, Message, Stdout, Stderr string

	ExitCode, Gas int
}

// folder checks the files of a result.
func folder(t *testing.T, dir, stdout, stderr, code string) {
	t.Helper()
	for name, want := range map[string]string{"stdout": stdout, "stderr": stderr, "exitCode": code} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || string(b) != want {
			t.Errorf("file %s of the result: %q, %v; want %q", name, b, err, want)
		}
	}
	if s, err := os.Stat(filepath.Join(dir, "outputs")); err != nil || !s.IsDir() {
		t.Errorf("folder outputs of the result: %v", err)
	}
}

func TestARunWithNoNetworkPrintsTheModulesOutputOnly(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	r := u.good("run", "cowsay", "-i", "Message=moo")
	if r.out != cow(t) {
		t.Errorf("stdout:\n%s\nwant:\n%s", r.out, cow(t))
	}
	r.says(t, "started a devnet", "deal with provider", "result fetched", "claimed on chain",
		"\n  job       ", "\n  provider  0x", "\n  result    Qm", " ATOLL, paid by voucher", "\n  files     "+u.data("results"))
	for _, line := range strings.Split(r.err, "\n") {
		if len([]rune(line)) > 80 && !strings.Contains(line, "files ") && !strings.Contains(line, "result fetched") {
			t.Errorf("a line is wider than 80 columns: %q", line)
		}
	}
	if jobs := u.good("list").out; !strings.Contains(jobs, "paid") {
		t.Errorf("list does not know the job afterwards: %s", jobs)
	}
	if _, err := os.Stat(u.profile()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the run left a profile of its own devnet: %v", err)
	}
}

func TestFilesGoInAndComeOut(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	mod, in, out := filepath.Join(u.home, "copy"), filepath.Join(u.home, "in"), filepath.Join(u.home, "out")
	program, err := os.ReadFile("../../engine/wasm/testdata/tool.wasm")
	if err != nil {
		t.Fatal(err)
	}
	table := []byte("a,b\n1,2\n")
	for path, b := range map[string][]byte{
		filepath.Join(mod, "tool.wasm"):        program,
		filepath.Join(in, "deep", "table.csv"): table,
		filepath.Join(mod, "atoll.toml"): []byte(`name = "copy"
version = "1.0.0"
description = "Copies a file."
inputs = [{ name = "data", type = "file", required = true }]
run = { engine = "wasm", program = "tool.wasm", args = ["copy", "/inputs/{{.data}}", "/outputs/copy.csv"] }
resources = { memory = "4MiB", disk = "1MiB", gas = 1000000000 }
`),
	} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, b, 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	u.good("run", mod, "-i", "data=deep/table.csv", "--input-dir", in, "--out", out)
	if b, err := os.ReadFile(filepath.Join(out, "outputs", "copy.csv")); err != nil || string(b) != string(table) {
		t.Errorf("the copy is %q, %v; want %q", b, err, table)
	}
}

func TestARunAsJSONPrintsOneObjectAndNothingElse(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	out := filepath.Join(u.home, "result")
	r := u.good("run", "cowsay", "moo", "--json", "--out", out)
	d := json.NewDecoder(strings.NewReader(r.out))
	d.UseNumber()
	var got receipt
	if err := d.Decode(&got); err != nil {
		t.Fatalf("%v: %s", err, r.out)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		t.Errorf("stdout holds more than an object: %s", r.out)
	}
	if r.err != "" {
		t.Errorf("stderr: %q; want nothing", r.err)
	}
	if got.Stdout != cow(t) || got.ExitCode != 0 || got.Status != "completed" || got.State != "paid" || got.Files != out || got.Gas == 0 {
		t.Errorf("receipt: %+v", got)
	}
	folder(t, out, cow(t), "", "0")

	// The same folder again is refused, and nothing is run for it.
	u.refused([]string{"run", "cowsay", "moo", "--out", out}, out, "name a new folder")
	var jobs []any
	if u.json(&jobs, "list"); len(jobs) != 1 {
		t.Errorf("%d jobs; want 1", len(jobs))
	}
}

func TestTheModulesExitCodeAndErrorsAreTheRuns(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	out := filepath.Join(u.home, "result")
	r := u.run("run", testdata(t, "fail"), "--out", out)
	if r.code != 7 || r.out != "half\n" {
		t.Errorf("exit code %d, stdout %q; want 7 and the module's line", r.code, r.out)
	}
	r.says(t, "out of beans\n", "ended     with exit code 7")
	folder(t, out, "half\n", "out of beans\n", "7")
}

func TestWhatIsWrongIsNamedBeforeAnythingRuns(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	dir := t.TempDir()
	for name, c := range map[string]struct {
		args, says []string
	}{
		"module":               {[]string{"run", "cowsya", "moo"}, []string{`"cowsya"`, `did you mean "cowsay"?`}},
		"module unlike any":    {[]string{"run", "bitcoin"}, []string{`"bitcoin"`, "known are cowsay"}},
		"version":              {[]string{"run", "cowsay:9.9.9", "moo"}, []string{`"9.9.9"`, "it has 1.0.0"}},
		"input":                {[]string{"run", "cowsay", "-i", "Mesage=moo"}, []string{`"Mesage"`, `did you mean "Message"?`}},
		"input missing":        {[]string{"run", "cowsay"}, []string{`"Message"`, "required"}},
		"input without value":  {[]string{"run", "cowsay", "-i", "Message"}, []string{`"Message"`, "want KEY=VALUE"}},
		"input twice":          {[]string{"run", "cowsay", "-i", "Message=a", "-i", "Message=b"}, []string{`"Message"`, "twice"}},
		"choice":               {[]string{"run", "cowsay", "moo", "-i", "cow=horse"}, []string{`"horse"`, "owl, robot, snail"}},
		"number":               {[]string{"run", "cowsay", "moo", "-i", "width=wide"}, []string{`"wide"`, "from 2 to 1000"}},
		"price":                {[]string{"run", "cowsay", "moo", "--max-price", "cheap"}, []string{"--max-price", `"cheap"`, "such as 1.5"}},
		"deposit":              {[]string{"run", "cowsay", "moo", "--deposit", "much"}, []string{"--deposit", `"much"`, "such as 1.5"}},
		"wait":                 {[]string{"run", "cowsay", "moo", "--wait", "0s"}, []string{"--wait 0s", "at least a second"}},
		"duration":             {[]string{"run", "cowsay", "moo", "--wait", "soon"}, []string{"--wait", `"soon"`, "atoll run --help"}},
		"folder":               {[]string{"run", "cowsay", "moo", "--out", dir}, []string{dir, "name a new folder"}},
		"no arguments":         {[]string{"run"}, []string{"atoll run --help"}},
		"too many arguments":   {[]string{"run", "cowsay", "moo", "twice"}, []string{"atoll run --help"}},
		"flag":                 {[]string{"run", "cowsay", "moo", "--cheap"}, []string{"--cheap", "atoll run --help"}},
		"command":              {[]string{"rnu"}, []string{`"rnu"`, "atoll --help"}},
		"command alike":        {[]string{"statu", "abcd"}, []string{"Did you mean this?\n\tstatus"}},
		"wallet command":       {[]string{"wallet", "statu"}, []string{`"statu"`, "atoll wallet --help"}},
		"network":              {[]string{"run", "cowsay", "moo", "--network", "atlantis"}, []string{"network atlantis", "atlantis.json", "not found"}},
		"role":                 {[]string{"serve", "--role", "king"}, []string{`"king"`, "provider, verifier or solver"}},
		"log level":            {[]string{"list", "--log-level", "loud"}, []string{`"loud"`, "debug, info, warn, error"}},
		"job unknown":          {[]string{"status", "abcd"}, []string{`"abcd"`, "no jobs yet"}},
		"state of a job":       {[]string{"list", "--state", "lost"}, []string{`"lost"`, "failed"}},
		"book without network": {[]string{"offers"}, []string{"no devnet is running", "atoll up"}},
		"nodes without":        {[]string{"nodes"}, []string{"no devnet is running", "atoll up"}},
	} {
		t.Run(name, func(t *testing.T) { u.in(t).refused(c.args, c.says...) })
	}
	if left, _ := os.ReadDir(u.home); len(left) > 0 {
		t.Errorf("a refused command left %q", left)
	}
	r := u.run("run", "cowsya", "--json")
	var failure struct{ Error string }
	if err := json.Unmarshal([]byte(r.out), &failure); err != nil || !strings.Contains(failure.Error, "cowsya") || r.err != "" || r.code != 1 {
		t.Errorf("with --json: %+v", r)
	}
}

func TestWithNothingYetListsAreEmptyAndSayWhatToDo(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	if r := u.good("list"); r.out != "no jobs; try: atoll run cowsay -i Message=moo\n" {
		t.Errorf("list: %q", r.out)
	}
	var jobs []any
	if r := u.json(&jobs, "list"); len(jobs) != 0 || r.out != "[]\n" {
		t.Errorf("list --json: %q", r.out)
	}
	var accounts []any
	if u.json(&accounts, "wallet", "list"); len(accounts) != 0 {
		t.Errorf("wallet list --json: %v", accounts)
	}
	if r := u.good("wallet", "list"); !strings.Contains(r.out, "atoll wallet new") {
		t.Errorf("wallet list: %q", r.out)
	}
}

func TestAnInterruptedRunOnItsOwnDevnetCancelsTheJob(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	p := u.start("run", testdata(t, "spin"), "--follow")
	p.await(p.out, "spinning\n")
	p.signal(os.Interrupt)
	r := p.wait()
	if r.code != 1 || r.out != "spinning\n" {
		t.Errorf("exit code %d, stdout %q; want 1 and what it printed, once", r.code, r.out)
	}
	r.says(t, "canceling", "claimed", "ended     canceled")
}
