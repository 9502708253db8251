package module

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/modules"
)

// parseFile reads a manifest of testdata by the format its name ends in.
func parseFile(t testing.TB, path string) (*Manifest, error) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return Parse(b, Format(strings.TrimPrefix(filepath.Ext(path), ".")))
}

func mustParse(t testing.TB, toml string) *Manifest {
	t.Helper()
	m, err := Parse([]byte(toml), TOML)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestEveryKeyIsReadFromBothFormats(t *testing.T) {
	a, err := parseFile(t, "testdata/good/full.toml")
	if err != nil {
		t.Fatal(err)
	}
	b, err := parseFile(t, "testdata/good/full.json")
	if err != nil {
		t.Fatal(err)
	}
	fromTOML, err := json.MarshalIndent(a, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	fromJSON, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if string(fromTOML) != string(fromJSON) {
		t.Errorf("full.toml reads as\n%s\nand full.json as\n%s", fromTOML, fromJSON)
	}
	seed, _ := a.Input("seed")
	if seed.Max != int64(9007199254740993) {
		t.Errorf("seed.max is %v: digits of an int are lost", seed.Max)
	}
	scale, _ := a.Input("scale")
	if got := fmt.Sprint(scale.Default); got != "0.1234567890123456789" {
		t.Errorf("scale.default is %s: digits of a decimal are lost", got)
	}
	needs := atoll.Resources{CPU: 2000, Memory: 16 << 20, Disk: 1e9, GPUs: 1, GPUName: "H200", GPUMemory: 8 << 30}
	module := atoll.Module{Name: "full", Version: "1.2.3-rc.1+build.5", Engine: "wasm", Needs: needs, Gas: 1e9}
	if got := a.Describe(atoll.CID{}); got != module {
		t.Errorf("described as %+v, want %+v", got, module)
	}
}

func TestManifestSurvivesItsOwnJSON(t *testing.T) {
	paths, err := filepath.Glob("testdata/good/*")
	if err != nil || len(paths) == 0 {
		t.Fatal(err)
	}
	for _, path := range paths {
		m, err := parseFile(t, path)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		checkRoundTrip(t, m)
	}
}

func checkRoundTrip(t *testing.T, m *Manifest) {
	t.Helper()
	first, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	if len(first) > MaxManifest {
		return
	}
	again, err := Parse(first, JSON)
	if err != nil {
		t.Fatalf("%v, in %s", err, first)
	}
	second, err := json.Marshal(again)
	if err != nil || string(first) != string(second) {
		t.Fatalf("%s\nbecomes\n%s (%v)", first, second, err)
	}
}

func TestFaultsAreNamedWithLineAndKey(t *testing.T) {
	input := func(rules string) string { return minimal + "[[inputs]]\nname = \"x\"\n" + rules + "\n" }
	run := func(rules string) string {
		return strings.Replace(input(`type = "int"`), `"m.wasm"`, `"m.wasm", `+rules, 1)
	}
	for _, c := range []struct{ manifest, want string }{
		{"", `key "name" is missing`},
		{minimal + "licence = 1", `line 6: licence: unknown key; did you mean "license"?`},
		{minimal + "[[inputs]]\nname = \"a\"\ntype = \"int\"\n\n[[inputs]]\nname = \"b\"\ntype = \"int\"\nmim = 1", `line 13: inputs[1].mim: unknown key; did you mean "min"?`},
		{minimal + "[run]", `line 6: Key 'run' has already been defined.`},
		{minimal + "x = @\n", `line 6: x: expected value but found '@'`},
		{minimal + "license = 1", "line 6: license: want a string, not a number"},
		{minimal + "license = 1979-05-27", "line 6: license: a date or time is not a value here"},
		{minimal + `author = "0x12"`, `line 6: author: account "0x12"`},
		{minimal + "[network]\nmode = \"http\"", `line 7: network.mode: unknown value "http"; known are none`},
		{minimal + "[network]", `line 6: network: key "mode" is missing`},
		{minimal + "[verify]\nmethod = \"trust\"", `line 7: verify.method: unknown value "trust"`},
		{strings.Replace(minimal, `"m"`, `"M"`, 1), `line 1: name: "M": want 1 to 64 lower-case`},
		{strings.Replace(minimal, "1.0.0", "1.0", 1), `line 2: version: "1.0": want a semantic version`},
		{strings.Replace(minimal, "wasm\",", "wams\",", 1), `line 4: run.engine: unknown value "wams"; did you mean "wasm"?`},
		{strings.Replace(minimal, "m.wasm", "../m.wasm", 1), `line 4: run.program: "../m.wasm": want the path`},
		{strings.Replace(minimal, "1MiB", "1 megabyte", 1), `line 5: resources.memory: "1 megabyte": want a whole number and a unit`},
		{strings.Replace(minimal, "1MiB", "1B", 1), `resources.memory: 1B: want at least 64KiB`},
		{strings.Replace(minimal, "gas = 1", "gas = -1", 1), "line 5: resources.gas: -1: want a whole number from 0"},
		{strings.Replace(minimal, "gas = 1", "gas = 0", 1), "line 5: resources.gas: 0: want 1 to 2^62"},
		{strings.Replace(minimal, "gas = 1", "gas = 1, gpu_name = \"H\"", 1), "resources.gpu: gpu_name and gpu_memory want gpu"},
		{input(`type = "text"`), `line 8: inputs[0].type: unknown value "text"; known are bool`},
		{input("type = \"bool\"\nmin = 1"), `line 9: inputs[0].min: does not apply to type "bool"`},
		{input("type = \"string\"\nchoices = [\"a\"]"), `inputs[0].choices: does not apply to type "string"`},
		{input("type = \"int\"\ndefault = 1.5"), `line 9: inputs[0].default: "1.5": not a whole number`},
		{input("type = \"int\"\ndefault = 7\nmax = 6"), `line 9: inputs[0].default: 7: too large`},
		{input("type = \"int\"\nmin = 7\nmax = 6"), `line 9: inputs[0].min: 7 is over max, 6`},
		{input("type = \"int\"\ndefault = \"1\""), `inputs[0].default: want a number, not a string`},
		{input("type = \"decimal\"\ndefault = inf"), `inputs[0].default: not a finite number`},
		{input("type = \"int\"\nrequired = true\ndefault = 1"), `inputs[0].default: a required input has no default`},
		{input("type = \"enum\""), `line 6: inputs[0]: an enum needs choices`},
		{input("type = \"enum\"\nchoices = [\"a\", 2]"), `line 9: inputs[0].choices[1]: want a string, not a number`},
		{input("type = \"enum\"\nchoices = [\"abc\"]\ndefault = \"abd\""), `inputs[0].default: "abd": did you mean "abc"?`},
		{input("type = \"string\"\nmin_length = 3\nmax_length = 2"), "inputs[0].min_length: want min_length ≤ max_length"},
		{input("type = \"string\"\npattern = \"a)|(b\""), "inputs[0].pattern: error parsing regexp"},
		{input("type = \"string\"\npattern = \"((a{30}){30}){30}\""), "inputs[0].pattern:"},
		{input("type = \"string\"\npattern = \"a*\"\ndefault = \"aab\""), `inputs[0].default: "aab": does not match`},
		{input("type = \"int\"\nmain = true\n[[inputs]]\nname=\"y\"\ntype=\"int\"\nmain=true"), `line 13: inputs[1].main: "x" is the main input already`},
		{input("type = \"int\"\n[[inputs]]\nname=\"x\"\ntype=\"int\""), `inputs[1].name: "x": another input has this name`},
		{input("type = \"int\"\n[[outputs]]\nname=\"y\"\npath=\"y.png\"\ntype=\"image/png\""), `line 11: outputs[0].path: "y.png": want "stdout", "stderr" or a path under "outputs/"`},
		{input("type = \"int\"\n[[outputs]]\nname=\"y\"\npath=\"stdout\"\ntype=\"text\""), `outputs[0].type: "text": want a media type`},
		{input("type = \"int\"\n[[golden]]\ninputs={x=\"a\"}\nresult=\"QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH\""), `line 10: golden[0].inputs: input "x": want a number, not a string; want a whole number`},
		{input("type = \"int\"\n[[golden]]\ninputs={}\nresult=\"Qm\""), `line 11: golden[0].result: cid "Qm"`},
		{run(`args = ["{{.y}}"]`), `line 4: run.args[0]: unknown input "y"`},
		{run(`args = ["a", { when = ".x", args = ["{{x}}"] }]`), `line 4: run.args[1].args[0]: unknown function "x"`},
		{run(`args = [{ when = "gt .x", args = [] }]`), `run.args[0].when: gt .x: wrong number of arguments`},
		{run(`args = [{ args = [] }]`), `run.args[0]: key "when" is missing`},
		{run(`args = [1]`), `run.args[0]: want a table, not a number`},
		{run(`env = { "A=B" = "c" }`), `run.env.A=B: want a name of at most 64 letters`},
	} {
		_, err := Parse([]byte(c.manifest), TOML)
		var e *Error
		if !errors.As(err, &e) || !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("manifest\n%s\ngot  %v\nwant %s", c.manifest, err, c.want)
		}
	}
}

func TestJSONIsReadStrictly(t *testing.T) {
	for manifest, want := range map[string]string{
		"{\n\"name\": \"a\",\n\"name\": \"a\"}":  `line 3: key "name": stands here twice`,
		"{} {}":                                  "something follows",
		"{\n\"licence\": 1}":                     `line 2: licence: unknown key; did you mean "license"?`,
		"{\"name\":\nnull}":                      "line 2: null is not a value here",
		"{\"name\": \"\xff\"}":                   "not UTF-8",
		"":                                       "unexpected EOF",
		"{\"a\"":                                 "unexpected EOF",
		"[]":                                     "want a table, not a list",
		strings.Repeat("[", 100000):              "nested more than 8 deep",
		"[" + strings.Repeat("1,", 10000) + "1]": "more than 8192 values",
		`{"` + strings.Repeat("k", 65) + `":1}`:  "longer than 64 bytes",
	} {
		_, err := Parse([]byte(manifest), JSON)
		if !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80q: %v, want %q", manifest, err, want)
		}
	}
}

// A stranger's manifest costs no more than its size: each of these would take
// far longer than the bound without the checks that come before the reading.
func TestHostileManifestIsRefusedAtOnce(t *testing.T) {
	fill := func(s string) string { return strings.Repeat(s, MaxManifest/len(s)) }
	for name, manifest := range map[string]string{
		"dotted key":     fill("a.") + "a = 1",
		"dotted table":   "[" + strings.TrimSuffix(fill("a."), ".") + "]",
		"long table":     "[" + strings.Repeat("a", MaxManifest/2) + "]\n" + strings.Repeat("b=1\n", 10000),
		"deep list":      "a = " + fill("["),
		"deep table":     "a = " + fill("{a="),
		"many tables":    fill("[[a]]\n"),
		"many keys":      strings.Repeat("[[a]]\nb={}\n", 10000),
		"long number":    "a = " + strings.Repeat("1", MaxManifest-4),
		"open string":    "a = \"" + strings.Repeat("a", MaxManifest-5),
		"deep when lost": "= " + fill("["),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			_, err := Parse([]byte(manifest), TOML)
			if err == nil {
				t.Fatal("accepted")
			}
			if d := time.Since(start); d > time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
	if _, err := Parse(make([]byte, MaxManifest+1), TOML); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("got %v, want ErrTooLarge", err)
	}
}

func TestShippedModulesAreWellFormed(t *testing.T) {
	names, err := Builtin().Names()
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		b, err := modules.FS.ReadFile(name + "/" + ManifestTOML)
		if err != nil {
			t.Fatal(err)
		}
		m, err := Parse(b, TOML)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if m.Name != name {
			t.Errorf("directory %s has module %s", name, m.Name)
		}
		checkRoundTrip(t, m)
	}
}

func TestSizesKeepTheirBytes(t *testing.T) {
	for s, want := range map[string]Size{"0B": 0, "1KiB": 1024, "16MiB": 16 << 20, "3 GB": 3e9, "1536KiB": 1536 << 10, "8TiB": 8 << 40} {
		got, err := ParseSize(s)
		if err != nil || got != want {
			t.Errorf("ParseSize(%q) = %d, %v; want %d", s, got, err, want)
		}
		if again, err := ParseSize(got.String()); err != nil || again != got {
			t.Errorf("%q reads as %d, %v; want %d", got, again, err, got)
		}
	}
	for _, s := range []string{"", "1", "MiB", "-1B", "1.5GiB", "1 mb", "1KiBB", "99999999TiB", "1  B"} {
		if got, err := ParseSize(s); err == nil {
			t.Errorf("ParseSize(%q) = %d, want an error", s, got)
		}
	}
}
