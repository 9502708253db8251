package modules_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tetratelabs/wazero/sys"
	"pgregory.net/rapid"

	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/modules"
)

var update = flag.Bool("update", false, "write what cowsay prints to its testdata")

// A guest is cowsay.wasm, ready to run.
type guest struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
}

func newGuest(t testing.TB) guest {
	t.Helper()
	b, err := modules.FS.ReadFile("cowsay/cowsay.wasm")
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	r := wazero.NewRuntime(ctx)
	t.Cleanup(func() { r.Close(ctx) })
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, r); err != nil {
		t.Fatal(err)
	}
	code, err := r.CompileModule(ctx, b)
	if err != nil {
		t.Fatal(err)
	}
	return guest{r, code}
}

// run returns what cowsay prints, its complaint, and its exit code.
func (g guest) run(args []string, stdin string) (string, string, uint32, error) {
	var stdout, stderr bytes.Buffer
	config := wazero.NewModuleConfig().WithName("").WithArgs(append([]string{"cowsay"}, args...)...).
		WithStdin(strings.NewReader(stdin)).WithStdout(&stdout).WithStderr(&stderr)
	m, err := g.runtime.InstantiateModule(context.Background(), g.code, config)
	if m != nil {
		m.Close(context.Background())
	}
	var exit *sys.ExitError
	if errors.As(err, &exit) {
		return stdout.String(), stderr.String(), exit.ExitCode(), nil
	}
	return stdout.String(), stderr.String(), 0, err
}

// golden names the pictures in testdata.
var golden = []struct {
	name  string
	args  []string
	stdin string
}{
	{"moo", []string{"moo"}, ""},
	{"empty", []string{""}, ""},
	{"think", []string{"-k", "Am I?"}, ""},
	{"wrap", []string{"The quick brown fox jumps over the lazy dog, and then lies down beside it in the sun."}, ""},
	{"words", []string{"--", "-n", "is", "a", "word"}, ""},
	{"width", []string{"-W", "12", "a word of thirteenchars"}, ""},
	{"paragraphs", nil, "  first\nline\n\nsecond   line\n \n"},
	{"plain", []string{"-n"}, "a\tb\n  indented\n\nend\n"},
	{"unicode", []string{"-W30", "Größe, 日本語のテキスト, e\u0301 and \U0001F42E"}, ""},
	{"controls", []string{"-n", "\x1b[31mred\x7f \u009b2J"}, ""},
	{"not_utf8", []string{"\xff\xc3 \xe2\x82"}, ""},
	{"face", []string{"-e", "^^", "-TU", "face"}, ""},
	{"wide_face", []string{"-e", "目x", "-T", "é", "face"}, ""},
	{"dead_but_awake", []string{"-d", "-e", "OO", "mode, then eyes"}, ""},
	{"list", []string{"-l"}, ""},
	{"mode_borg", []string{"-b", "borg"}, ""},
	{"mode_dead", []string{"-m", "dead", "dead"}, ""},
	{"mode_greedy", []string{"-g", "greedy"}, ""},
	{"mode_paranoid", []string{"-p", "paranoid"}, ""},
	{"mode_stoned", []string{"-s", "stoned"}, ""},
	{"mode_tired", []string{"-t", "tired"}, ""},
	{"mode_wired", []string{"-w", "wired"}, ""},
	{"mode_youthful", []string{"-y", "youthful"}, ""},
	{"figure_atoll", []string{"-f", "atoll", "atoll"}, ""},
	{"figure_crab", []string{"-f", "crab", "-d", "crab"}, ""},
	{"figure_owl", []string{"-f", "owl", "-d", "owl"}, ""},
	{"figure_robot", []string{"-f", "robot", "-d", "robot"}, ""},
	{"figure_snail", []string{"-f", "snail", "-d", "snail"}, ""},
}

func TestCowsayDrawsGoldenPictures(t *testing.T) {
	g := newGuest(t)
	native := compileNative(t)
	for _, c := range golden {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join("cowsay", "testdata", c.name+".txt")
			got, complaint, code, err := g.run(c.args, c.stdin)
			if err != nil || code != 0 || complaint != "" {
				t.Fatalf("exit code %d, %v, %q", code, err, complaint)
			}
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%swant\n%s", got, want)
			}
			if native == "" {
				return
			}
			cmd := exec.Command(native, c.args...)
			cmd.Stdin = strings.NewReader(c.stdin)
			out, err := cmd.Output()
			if err != nil || string(out) != string(want) {
				t.Errorf("the native program prints (%v)\n%swant\n%s", err, out, want)
			}
		})
	}
}

// compileNative compiles cowsay for this machine, with the checks of the
// sanitizers where the compiler has them. It returns "" without a compiler.
func compileNative(t *testing.T) string {
	cc, err := exec.LookPath("cc")
	if err != nil {
		t.Log("no C compiler: the native program is not compared")
		return ""
	}
	program := filepath.Join(t.TempDir(), "cowsay")
	args := []string{"-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-o", program, "cowsay/cowsay.c"}
	checks := append([]string{"-fsanitize=address,undefined", "-fno-sanitize-recover=all"}, args...)
	if exec.Command(cc, checks...).Run() == nil {
		t.Setenv("ASAN_OPTIONS", "detect_leaks=0") // the message lives as long as the program
		return program
	}
	if out, err := exec.Command(cc, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

func TestMessageMooGivesTheClassicCow(t *testing.T) {
	dir, err := module.Builtin().Resolve(context.Background(), module.Ref{Module: "cowsay"})
	if err != nil {
		t.Fatal(err)
	}
	m, err := module.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	in, err := m.Manifest.Bind(map[string]string{"Message": "moo"})
	if err != nil {
		t.Fatal(err)
	}
	c, err := m.Manifest.Render(in)
	if err != nil {
		t.Fatal(err)
	}
	got, _, _, err := newGuest(t).run(c.Args, "")
	if err != nil {
		t.Fatal(err)
	}
	const want = " _____ \n< moo >\n ----- \n" +
		"        \\   ^__^\n         \\  (oo)\\_______\n            (__)\\       )\\/\\\n                ||----w |\n                ||     ||\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// The manifest's choices are the program's.
func TestEveryChoiceOfTheManifestRuns(t *testing.T) {
	g := newGuest(t)
	dir, err := module.Builtin().Resolve(context.Background(), module.Ref{Module: "cowsay"})
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := module.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	m := loaded.Manifest
	inputs := []map[string]string{{"think": "true", "wrap": "false", "eyes": "ab", "tongue": "c", "width": "1000"}, {"width": "2"}}
	for _, name := range []string{"cow", "mode"} {
		in, _ := m.Input(name)
		for _, choice := range in.Choices {
			inputs = append(inputs, map[string]string{name: choice.(string)})
		}
	}
	for _, written := range inputs {
		written[""] = "-n --"
		in, err := m.Bind(written)
		if err != nil {
			t.Fatal(err)
		}
		c, err := m.Render(in)
		if err != nil {
			t.Fatal(err)
		}
		if _, complaint, code, err := g.run(c.Args, ""); err != nil || code != 0 {
			t.Errorf("%v: exit code %d, %v, %s", written, code, err, complaint)
		}
	}
	listed, _, _, err := g.run([]string{"-l"}, "")
	if err != nil {
		t.Fatal(err)
	}
	cow, _ := m.Input("cow")
	if n := strings.Count(listed, "\n"); n != len(cow.Choices) {
		t.Errorf("the program has %d figures, the manifest %d", n, len(cow.Choices))
	}
}

func TestBadOptionsAreRefused(t *testing.T) {
	g := newGuest(t)
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-x"}, "unknown option -x"},
		{[]string{"-W"}, "a value is missing behind -W"},
		{[]string{"-W", "1"}, "not a width from 2 to 1000: 1"},
		{[]string{"-W", "99999999999999999999"}, "not a width: 99999999999999999999"},
		{[]string{"-W", "4x"}, "not a width: 4x"},
		{[]string{"-m", "sad"}, "unknown mode sad"},
		{[]string{"-f", "../cow"}, "unknown figure, see -l: ../cow"},
	} {
		out, complaint, code, err := g.run(c.args, "")
		if err != nil || code != 2 || out != "" || !strings.Contains(complaint, c.want) {
			t.Errorf("%q: exit code %d, %v, printed %q and %q; want 2 and %q", c.args, code, err, out, complaint, c.want)
		}
	}
}

func TestBalloonHoldsEveryWordWithinItsWidth(t *testing.T) {
	g := newGuest(t)
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(2, 80).Draw(t, "width")
		message := rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune(" \t\r\n\v\fab-'é\u00df")), rapid.Rune())).Draw(t, "message")
		message = strings.ReplaceAll(message, "\x00", "")
		out, complaint, code, err := g.run([]string{"-W", strconv.Itoa(width), "--", message}, "")
		if err != nil || code != 0 {
			t.Fatalf("exit code %d, %v, %s", code, err, complaint)
		}
		if !utf8.ValidString(out) {
			t.Fatalf("%q is not UTF-8", out)
		}
		balloon, _, found := strings.Cut(out, "\n        \\   ^__^\n")
		if !found {
			t.Fatalf("no cow in %q", out)
		}
		lines := strings.Split(balloon, "\n")
		edge := len(lines[0])
		var said strings.Builder
		for _, line := range lines[1 : len(lines)-1] {
			text := []rune(line)
			text = text[2 : len(text)-2]
			if narrow(message) && (len(text) != edge-4 || len(text) > max(width-1, 1)) {
				t.Fatalf("line %q is %d columns in a balloon of %d", line, len(text), edge-4)
			}
			said.WriteString(string(text))
		}
		if got, want := squeeze(said.String()), squeeze(visible(message)); got != want {
			t.Fatalf("said %q, want %q", got, want)
		}
	})
}

// narrow reports whether each character of s takes one column for sure.
func narrow(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= 0x300 }) < 0
}

// visible replaces control characters as cowsay does.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && !strings.ContainsRune("\t\n\v\f\r", r) || r >= 0x7f && r < 0xa0 {
			return '?'
		}
		return r
	}, s)
}

// squeeze removes what wrapping may change: the space that C knows.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t\n\v\f\r", r) {
			return -1
		}
		return r
	}, s)
}

func BenchmarkCowsayJob(b *testing.B) {
	g := newGuest(b)
	for b.Loop() {
		if _, _, code, err := g.run([]string{"-W", "40", "--", "moo"}, ""); err != nil || code != 0 {
			b.Fatal(code, err)
		}
	}
}

func BenchmarkCowsayLongMessage(b *testing.B) {
	g := newGuest(b)
	message := strings.Repeat("a few words of a long message ", 2000)
	b.SetBytes(int64(len(message)))
	for b.Loop() {
		if _, _, code, err := g.run([]string{"--", message}, ""); err != nil || code != 0 {
			b.Fatal(code, err)
		}
	}
}
