package module

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"pgregory.net/rapid"
)

// templated returns a manifest with an input of each type and one run table.
func templated(run string) string {
	inputs := ""
	for _, in := range []string{`"s"|"string"`, `"n"|"int"`, `"d"|"decimal"`, `"b"|"bool"`, `"f"|"file"`} {
		name, kind, _ := strings.Cut(in, "|")
		inputs += "[[inputs]]\nname = " + name + "\ntype = " + kind + "\n"
	}
	return strings.Replace(minimal, `run = { engine = "wasm", program = "m.wasm" }`, "", 1) + inputs +
		"[run]\nengine = \"wasm\"\nprogram = \"m.wasm\"\n" + run
}

func TestTemplatesRenderTypedValues(t *testing.T) {
	all := map[string]string{"s": "it's", "n": "5", "d": "1.50", "b": "true", "f": "a/b"}
	for _, c := range []struct {
		template string
		in       map[string]string
		want     string
	}{
		{"{{.s}}-{{.n}}-{{.d}}-{{.b}}-{{.f}}", all, "it's-5-1.5-true-a/b"},
		{"{{.s}}-{{.n}}-{{.d}}-{{.b}}-{{.f}}", nil, "----"},
		{"{{/* words */}}{{json .s}}{{json .n}}{{json .d}}{{json .b}}", all, `"it's"51.5true`},
		{"{{json .s}} {{json .n}} {{json 1}} {{json 1.5}}", nil, "null null 1 1.5"},
		{"{{json .}}", all, `{"b":true,"d":1.5,"f":"a/b","n":5,"s":"it's"}`},
		{"{{if .n}}n{{else if .b}}b{{else}}none{{end}}", map[string]string{"n": "0", "b": "true"}, "b"},
		{"{{if .d}}d{{else}}none{{end}}", map[string]string{"d": "0.00"}, "none"},
		{"{{if given .d}}d{{else}}none{{end}}", map[string]string{"d": "0.00"}, "d"},
		{"{{if given .s}}s{{else}}none{{end}}", map[string]string{"s": ""}, "s"},
		{"{{if given .s}}s{{else}}none{{end}}", nil, "none"},
		{"{{or .s \"nothing\"}}", nil, "nothing"},
		{"{{gt .d 1}}{{lt .d 1.6}}{{ge .n .d}}{{le .n 4}}{{eq .n 4 5}}{{eq .d 1.5}}{{ne .s \"it\"}}{{eq .b true}}", all,
			"truetruetruefalsetruetruetruetrue"},
		{"{{gt .n 1}}{{le .n 1}}{{eq .n 1}}{{ne .n 1}}", nil, "falsefalsefalsetrue"},
		{"{{if and (gt .n 1) (not .b)}}yes{{else}}no{{end}}", all, "no"},
		{`{{printf "%s|%s|%s|%v|%05d|%3d|%%d" .s .d .b .f .n .n}}`, all, "it's|1.5|true|a/b|00005|  5|%d"},
	} {
		m := mustParse(t, templated("stdin = '''"+c.template+"'''\n"))
		in, err := m.Bind(c.in)
		if err != nil {
			t.Fatal(err)
		}
		got, err := m.Render(in)
		if err != nil || string(got.Stdin) != c.want {
			t.Errorf("%s with %v renders %q, %v; want %q", c.template, c.in, got.Stdin, err, c.want)
		}
	}
}

func TestConditionsDropWholeElements(t *testing.T) {
	m := mustParse(t, templated(`args = ["a", { when = "given .n", args = ["-n", "{{.n}}"] }, { when = ".b", args = [] }, "{{.s}}"]
env = { Z = "{{.n}}", A = "{{.s}}" }`))
	for _, c := range []struct {
		in   map[string]string
		want Command
	}{
		{nil, Command{Args: []string{"a", ""}, Env: []string{"A=", "Z="}}},
		{map[string]string{"n": "0", "s": "x=y", "b": "true"}, Command{Args: []string{"a", "-n", "0", "x=y"}, Env: []string{"A=x=y", "Z=0"}}},
	} {
		in, err := m.Bind(c.in)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := m.Render(in); err != nil || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%v renders %+v, %v; want %+v", c.in, got, err, c.want)
		}
	}
}

func TestTemplateLanguageHasNothingElse(t *testing.T) {
	for template, want := range map[string]string{
		"{{range 1000000000}}x{{end}}":     "not part of the template language",
		"{{with .s}}{{.}}{{end}}":          "not part of the template language",
		`{{template "x"}}`:                 "not part of the template language",
		`{{define "x"}}{{end}}`:            "cannot define another",
		`{{define "run.stdin"}}x{{end}}`:   "cannot define another",
		`{{block "x" .}}{{end}}`:           "cannot define another",
		"{{$x := .s}}{{$x}}":               "variables and pipes",
		"{{.s | json}}":                    "variables and pipes",
		"{{$.s}}":                          "not part of the template language",
		"{{.}}":                            "not part of the template language",
		"{{nil}}":                          "nil",
		"{{.s.Len}}":                       "no fields or methods",
		"{{(.s).Len}}":                     "not part of the template language",
		"{{.s .n}}":                        "only a function takes arguments",
		"{{.t}}":                           `unknown input "t"`,
		"{{given .}}":                      "not part of the template language",
		"{{jsn .s}}":                       `unknown function "jsn"; did you mean "json"?`,
		"{{html .s}}":                      "unknown function",
		"{{index .s 0}}":                   "unknown function",
		"{{call .s}}":                      "unknown function",
		"{{given .s .n}}":                  "wrong number of arguments",
		"{{json}}":                         "wrong number of arguments",
		"{{eq given .s}}":                  "not part of the template language",
		`{{if (printf "%s" .s)}}x{{end}}`:  "stands alone",
		`{{printf "%s" (printf "%s" .s)}}`: "stands alone",
		`{{printf "%1000000d" .n}}`:        "want only",
		`{{printf "%*d" .n .n}}`:           "want only",
		`{{printf "%s" }}`:                 "wants 1 arguments, not 0",
		`{{printf "x" .s}}`:                "wants 0 arguments, not 1",
		`{{printf .s}}`:                    "want a format in quotes",
		"{{if .s}}":                        "unexpected EOF",
		"{{":                               "unclosed action",
		strings.Repeat("x", maxTemplate+1): "template of 4097 bytes, at most 4096",
		strings.Repeat("{{if .s}}", 400):   "unexpected EOF",
	} {
		_, err := Parse([]byte(templated("stdin = '''"+template+"'''\n")), TOML)
		if !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), "run.stdin: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60s: %v, want %q", template, err, want)
		}
	}
	for condition, want := range map[string]string{
		"":                       "want a condition",
		".s}}true{{end}}{{if .n": "without braces",
		".s}}x{{else":            "without braces",
		"range .s":               "unexpected <range>",
		`printf "%s" .s`:         "stands alone",
		"$x := .s":               "variables and pipes",
		".s /* x":                "run.args[0].when",
	} {
		_, err := Parse([]byte(templated("args = [{ when = '''"+condition+"''', args = [] }]\n")), TOML)
		if !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), "run.args[0].when: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("when = %q: %v, want %q", condition, err, want)
		}
	}
}

func TestValuesOfOtherTypesFailToRender(t *testing.T) {
	for template, want := range map[string]string{
		`{{gt .s 1}}`:        "cannot compare it to 1",
		`{{eq .b .n}}`:       "cannot compare true to 5",
		`{{eq .n "5"}}`:      "cannot compare 5 to 5",
		`{{printf "%d" .d}}`: `%d of "1.5", which is not a whole number`,
		`{{printf "%d" .s}}`: `%d of "it"`,
		`{{json 1e300}}`:     "too many digits",
	} {
		m := mustParse(t, templated("stdin = '''"+template+"'''\n"))
		in, err := m.Bind(map[string]string{"s": "it", "n": "5", "d": "1.5", "b": "true"})
		if err != nil {
			t.Fatal(err)
		}
		if c, err := m.Render(in); !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "run.stdin") {
			t.Errorf("%s renders %q, %v; want %q", template, c.Stdin, err, want)
		}
	}
}

func TestCommandIsBounded(t *testing.T) {
	m := mustParse(t, templated("stdin = '''"+strings.Repeat("{{.s}}", 20)+"'''\n"))
	in, err := m.Bind(map[string]string{"s": strings.Repeat("x", MaxValue)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := m.Render(in); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("got %v, want ErrTooLarge", err)
	}
}

func TestRenderRefusesInputsOfAnotherManifest(t *testing.T) {
	a, b := mustParse(t, minimal), mustParse(t, minimal)
	in, err := a.Bind(nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.Render(in); err == nil {
		t.Error("rendered")
	}
	if _, err := a.Render(Inputs{}); err == nil {
		t.Error("rendered inputs that nothing bound")
	}
}

const injectable = `args = ["{{.s}}", "--a={{.s}}/x", "{{.n}}", { when = ".s", args = ["-t", "{{.s}}"] }, "end"]
env   = { A = "{{.s}}", B = "<{{.s}}>" }
stdin = '''{"s": {{json .s}}, "n": {{.n}}, "all": {{json .}}}'''`

func checkNoInjection(m *Manifest, s string) (string, bool) {
	in, err := m.Bind(map[string]string{"s": s, "n": "3"})
	if err != nil {
		return err.Error(), errors.Is(err, atoll.ErrMalformed) && !isText(s) || errors.Is(err, atoll.ErrTooLarge)
	}
	c, err := m.Render(in)
	if err != nil {
		return err.Error(), errors.Is(err, atoll.ErrTooLarge)
	}
	want := []string{s, "--a=" + s + "/x", "3"}
	if s != "" {
		want = append(want, "-t", s)
	}
	if want = append(want, "end"); !reflect.DeepEqual(c.Args, want) {
		return strings.Join(c.Args, "|"), false
	}
	if !reflect.DeepEqual(c.Env, []string{"A=" + s, "B=<" + s + ">"}) {
		return strings.Join(c.Env, "|"), false
	}
	var doc struct {
		S   string
		N   int
		All map[string]any
	}
	if err := json.Unmarshal(c.Stdin, &doc); err != nil || doc.S != s || doc.N != 3 || doc.All["s"] != s || len(doc.All) != 2 {
		return string(c.Stdin), false
	}
	return "", true
}

func TestNoStringBreaksOutOfItsPlace(t *testing.T) {
	m := mustParse(t, templated(injectable))
	hostile := rapid.SampledFrom([]string{`"`, `\`, "'", "\n", "\r\n", "{{", "}}", "{{.n}}", `","x":"`, "$(id)", "`id`", "--", " ", "\t", "=", "\x00", "\xff", "\u2028", "<", "%s", "é", "\x7f", "\x1b["})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.OneOf(hostile, rapid.String())).Draw(t, "parts"), "")
		if got, ok := checkNoInjection(m, s); !ok {
			t.Fatalf("%q renders %s", s, got)
		}
	})
}
