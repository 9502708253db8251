package module

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

func readTestdata(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func addTestdata(f *testing.F, pattern string, add func([]byte)) {
	f.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		f.Fatal(pattern, err)
	}
	for _, p := range paths {
		add(readTestdata(f, p))
	}
}

// Whatever parses survives its own JSON, binds its defaults or says what is
// missing, and renders or says why not.
func FuzzParseManifest(f *testing.F) {
	addTestdata(f, "testdata/good/*.toml", func(b []byte) { f.Add(b, true) })
	addTestdata(f, "testdata/*/*.json", func(b []byte) { f.Add(b, false) })
	f.Fuzz(func(t *testing.T, b []byte, isTOML bool) {
		format := JSON
		if isTOML {
			format = TOML
		}
		m, err := Parse(b, format)
		if err != nil {
			return
		}
		checkRoundTrip(t, m)
		in, err := m.Bind(nil)
		if err != nil {
			return
		}
		if again, err := m.BindJSON(in.Canonical()); err != nil || !bytes.Equal(again.Canonical(), in.Canonical()) {
			t.Fatalf("%s reads as %s, %v", in.Canonical(), again.Canonical(), err)
		}
		if c, err := m.Render(in); err == nil {
			for _, s := range append(c.Args, c.Env...) {
				if !isText(s) {
					t.Fatalf("%q is not fit to be an argument", s)
				}
			}
		}
	})
}

// The scan that finds the lines follows the library that reads the values: it
// accepts all the library does, and knows every value.
func FuzzTOMLScan(f *testing.F) {
	addTestdata(f, "testdata/good/*.toml", func(b []byte) { f.Add(string(b)) })
	for _, s := range []string{"a.b.c = 1\n[a.d]\nx = {y.z = [1, 2.0]}", "[[a]]\n[[a.b]]\n[a.b.c]\nd=1\n[[a.b]]\n[[a]]\n[a.c]",
		"a = '''\n'''''\nb = \"\"\"\\\"\"\"\"\"\"\n", "\"a.b\" = '#'\n'c' = 1979-05-27 07:32:00 # x\r\n", "a = [\n1, # x\n[], ]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > 1<<12 || !utf8.ValidString(src) {
			return
		}
		s, lost := scanTOML(src)
		var doc map[string]any
		_, err := toml.Decode(src, &doc)
		// The library also takes more quotes than may end a string.
		lenient := strings.Contains(src, strings.Repeat(`"`, 6)) || strings.Contains(src, strings.Repeat("'", 6))
		if lost && err == nil && !lenient {
			t.Fatalf("%q: the scan is lost at byte %d", src, s.pos)
		}
		if s.err != nil || err != nil {
			return
		}
		root, err := s.node(doc, "", 0)
		if err == nil && !bytes.ContainsAny([]byte(src), `\"'`) { // keys in quotes may be written in other ways
			checkLines(t, s, root, "")
		}
	})
}

func checkLines(t *testing.T, s *tomlScan, n *node, path string) {
	if _, ok := s.lines[path]; !ok && path != "" {
		t.Fatalf("%q: no line for %s", s.src, path)
	}
	for k, v := range n.members {
		checkLines(t, s, v, join(path, k))
	}
	if n.kind == array {
		for _, v := range n.items {
			if v.line < n.line {
				t.Fatalf("%q: an entry of %s stands on line %d, before %d", s.src, path, v.line, n.line)
			}
		}
	}
}

func FuzzBindJSON(f *testing.F) {
	m := full(f)
	for _, s := range []string{`{"Prompt":"a\u00e9\n"}`, `{"Prompt":"x","seed":-5,"scale":1.5e0,"tiled":false,"style":"oil","photo":"a/b"}`, `{`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		in, err := m.BindJSON(b)
		if err != nil {
			return
		}
		again, err := m.BindJSON(in.Canonical())
		if err != nil || !bytes.Equal(again.Canonical(), in.Canonical()) {
			t.Fatalf("%s reads as %s, %v", in.Canonical(), again.Canonical(), err)
		}
		if _, err := m.Render(in); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzInjection(f *testing.F) {
	m := mustParse(f, templated(injectable))
	f.Add(`","x":"{{.n}}$(id)`)
	f.Fuzz(func(t *testing.T, s string) {
		if got, ok := checkNoInjection(m, s); !ok {
			t.Fatalf("%q renders %s", s, got)
		}
	})
}

// A template either is refused, or renders within bounds to text.
func FuzzTemplate(f *testing.F) {
	for _, s := range []string{"{{.s}}", `{{if and .b (gt .n 1)}}{{printf "%05d %s" .n .d}}{{else}}{{json .}}{{end}}`, "{{or .s 1.5}}{{- .f -}}"} {
		f.Add(s)
	}
	m := mustParse(f, templated(""))
	in, err := m.Bind(map[string]string{"s": "text", "n": "7", "d": "1.5", "b": "true"})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		compiled, err := m.parseTemplate("x", s)
		if err != nil {
			return
		}
		r := renderer{view: m.view(in), left: MaxCommand}
		if out := r.render(compiled); r.err == nil && (!isText(out) || len(out) > MaxCommand) {
			t.Fatalf("%q renders %q", s, out)
		}
	})
}
