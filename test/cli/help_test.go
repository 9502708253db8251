package cli

import (
	"runtime"
	"strings"
	"testing"
)

// commands finds every command by what help lists.
func commands(u *user, path ...string) (all [][]string) {
	u.t.Helper()
	help := u.good(append(path, "--help")...).out
	_, list, ok := strings.Cut(help, "Available Commands:\n")
	if !ok {
		return nil
	}
	list, _, _ = strings.Cut(list, "\n\n")
	for line := range strings.Lines(list) {
		name := strings.Fields(line)[0]
		if name == "help" || name == "completion" {
			continue
		}
		sub := append(append([]string(nil), path...), name)
		all = append(append(all, sub), commands(u, sub...)...)
	}
	return all
}

func TestEveryCommandShowsExamplesAndPrintsJSON(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	all := commands(u)
	if len(all) < 15 {
		t.Fatalf("help lists %d commands: %v", len(all), all)
	}
	for _, c := range all {
		name := strings.Join(c, " ")
		help := u.good(append(c, "--help")...).out
		if !strings.Contains(help, "\nExamples:\n") || !strings.Contains(help, "atoll "+name) {
			t.Errorf("atoll %s --help has no example", name)
		}
		if !strings.Contains(help, "--json") {
			t.Errorf("atoll %s does not take --json", name)
		}
		for line := range strings.Lines(help) {
			if strings.HasPrefix(line, "  ") && !strings.HasPrefix(strings.TrimSpace(line), "-") && len(line) > 101 {
				t.Errorf("atoll %s --help: a line of %d columns: %s", name, len(line)-1, line)
			}
		}
	}
}

func TestVersionSaysWhatItWasBuiltWith(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	if r := u.good("version"); !strings.HasPrefix(r.out, "atoll ") || !strings.Contains(r.out, runtime.Version()+" ") {
		t.Errorf("version: %q", r.out)
	}
	var v struct{ Version, Go, Platform string }
	if u.json(&v, "version"); v.Version == "" || v.Go != runtime.Version() || v.Platform != runtime.GOOS+"/"+runtime.GOARCH {
		t.Errorf("version --json: %+v", v)
	}
}

func TestShellsCompleteCommandsModulesAndJobs(t *testing.T) {
	t.Parallel()
	u := newUser(t)
	if r := u.good("completion", "bash"); !strings.Contains(r.out, "__start_atoll") {
		t.Errorf("completion bash: %.200s", r.out)
	}
	u.good("run", "cowsay", "moo")
	var jobs []job
	u.json(&jobs, "list")
	for want, args := range map[string][]string{
		"serve":          {"se"},
		"cowsay":         {"run", "c"},
		jobs[0].ID[2:14]: {"status", ""},
		"failed":         {"list", "--state", ""},
		"debug":          {"list", "--log-level", ""},
	} {
		if r := u.good(append([]string{"__complete"}, args...)...); !strings.Contains(r.out, want) {
			t.Errorf("%s: %q; want %q in it", r.line, r.out, want)
		}
	}
}
