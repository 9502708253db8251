package module

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"pgregory.net/rapid"
)

func full(t testing.TB) *Manifest {
	t.Helper()
	m, err := parseFile(t, "testdata/good/full.toml")
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestInputsAreTypedAndCompleted(t *testing.T) {
	in, err := full(t).Bind(map[string]string{"": "a boat", "seed": "-007", "scale": "1.50e1", "tiled": "false", "photo": "in/b.png"})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"Prompt":"a boat","photo":"in/b.png","scale":15,"seed":-7,"style":"oil","tiled":false,"width":256}`
	if got := string(in.Canonical()); got != want {
		t.Errorf("canonical inputs\n%s, want\n%s", got, want)
	}
	if got := in.Files(); !reflect.DeepEqual(got, []string{"in/b.png"}) {
		t.Errorf("files %q", got)
	}
	if v, given := in.Get("seed"); v != int64(-7) || !given {
		t.Errorf("seed is %v (%T), %v", v, v, given)
	}
	if v, given := in.Get("exposure"); given {
		t.Errorf("exposure is %v, though it was not given", v)
	}
}

func TestBadInputIsNamedWithItsValueAndWhatIsAllowed(t *testing.T) {
	m := full(t)
	for _, c := range []struct{ name, value, want string }{
		{"promt", "x", `input "promt": unknown; did you mean "Prompt"?`},
		{"prompt", "x", `input "prompt": unknown; did you mean "Prompt"?`},
		{"zzz", "x", `input "zzz": unknown; known are Prompt, exposure`},
		{"seed", "many", `input "seed": "many": not a whole number; want a whole number from -9007199254740993 to 9007199254740993`},
		{"seed", "+1", `"+1": not a whole number`},
		{"seed", "9007199254740994", `9007199254740994: too large; want`},
		{"seed", "99999999999999999999", `99999999999999999999: wider than 64 bits`},
		{"scale", "-0.0011", `input "scale": -0.0011: too small; want a decimal number from -0.001 to 20`},
		{"scale", "20.0000000001", `too large`},
		{"scale", "NaN", `"NaN": want a decimal number`},
		{"scale", "1e99999", `want a decimal number with a small exponent`},
		{"width", "300", `input "width": 300: not a choice; want one of 256, 512`},
		{"tiled", "yes", `input "tiled": "yes"; want true or false`},
		{"style", "oill", `input "style": "oill": did you mean "oil"?; want one of oil, ink "and" wash, chalk`},
		{"photo", "../etc/passwd", `input "photo": "../etc/passwd": not the path of an input file; want the path`},
		{"photo", "/etc/passwd", "not the path"}, {"photo", "a//b", "not the path"}, {"photo", "", "not the path"},
		{"photo", `a\..\b`, "not the path"}, {"photo", "a\nb", "not the path"}, {"photo", ".", "not the path"},
		{"Prompt", "", `input "Prompt": "": too short; want text of 1 to 1000 characters that matches`},
		{"Prompt", strings.Repeat("é", 1001), "1001 characters, too long"},
		{"Prompt", "a\nb", "does not match"},
		{"Prompt", "a\x00b", "with a NUL"}, {"Prompt", "\xff", "not UTF-8"},
	} {
		written := map[string]string{"": "p", c.name: c.value}
		if c.name == "Prompt" {
			delete(written, "")
		}
		_, err := m.Bind(written)
		var e *InputError
		if !errors.As(err, &e) || !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s=%.40q: %v\nwant %s", c.name, c.value, err, c.want)
		}
	}
	if _, err := m.Bind(nil); err == nil || !strings.Contains(err.Error(), `input "Prompt": missing, and required`) {
		t.Errorf("without the required input: %v", err)
	}
	if _, err := m.Bind(map[string]string{"": "a", "Prompt": "a"}); err == nil || !strings.Contains(err.Error(), "given twice") {
		t.Errorf("main input twice: %v", err)
	}
	if _, err := mustParse(t, minimal).Bind(map[string]string{"": "a"}); err == nil || !strings.Contains(err.Error(), "has no main input") {
		t.Errorf("no main input: %v", err)
	}
}

func TestInputsTogetherAreBounded(t *testing.T) {
	text := minimal
	written := map[string]string{}
	for _, n := range []string{"a", "b", "c", "d", "e"} {
		text += "[[inputs]]\nname = \"" + n + "\"\ntype = \"string\"\n"
		written[n] = strings.Repeat("x", MaxValue)
	}
	m := mustParse(t, text)
	if _, err := m.Bind(written); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("got %v, want ErrTooLarge", err)
	}
	if _, err := m.BindJSON(make([]byte, MaxInputs+1)); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("got %v, want ErrTooLarge", err)
	}
}

func TestJSONInputsAreReadStrictly(t *testing.T) {
	m := full(t)
	for doc, want := range map[string]string{
		`{"Prompt":"a","Prompt":"b"}`:     "stands here twice",
		`{"Prompt":"a"}{}`:                "something follows",
		`{"Prompt":1}`:                    "want a string, not a number",
		`{"Prompt":"a","seed":"1"}`:       "want a number, not a string",
		`{"Prompt":"a","seed":1.0}`:       `"1.0": not a whole number`,
		`{"Prompt":"a","seed":1e3}`:       `"1e3": not a whole number`,
		`{"Prompt":"a","tiled":"true"}`:   "want true or false, not a string",
		`{"Prompt":"a","seed":null}`:      "null is not a value",
		`{"Prompt":"a","":"b"}`:           "given twice",
		`["a"]`:                           "want a table, not a list",
		`{"Prompt":"\ud800"}x`:            "something follows",
		`{"Prompt":{"a":{"b":{"c":{}}}}}`: "want a string, not a table",
	} {
		if _, err := m.BindJSON([]byte(doc)); !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", doc, err, want)
		}
	}
}

// drawInputs draws values for the inputs of testdata/good/full.toml.
func drawInputs(t *rapid.T) map[string]string {
	text := rapid.StringMatching(`[^\x00-\x1f]{1,40}`)
	written := map[string]string{"Prompt": text.Draw(t, "Prompt")}
	for name, g := range map[string]*rapid.Generator[string]{
		"seed":     rapid.StringMatching(`-?[0-9]{1,15}`),
		"scale":    rapid.StringMatching(`0?[0-9]\.[0-9]{1,20}(e-[0-9])?`),
		"exposure": rapid.SampledFrom([]string{"0.5", "0.500", "5e-1", "1", "1.0", "2"}),
		"style":    rapid.SampledFrom([]string{"oil", `ink "and" wash`, "chalk"}),
		"photo":    rapid.StringMatching(`[a-z{}"$]{1,5}(/[a-z .]{1,5}x)?`),
		"tiled":    rapid.SampledFrom([]string{"true", "false"}),
	} {
		if rapid.Bool().Draw(t, "give "+name) {
			written[name] = g.Draw(t, name)
		}
	}
	return written
}

func TestCanonicalInputsReadAsThemselves(t *testing.T) {
	m := full(t)
	rapid.Check(t, func(t *rapid.T) {
		in, err := m.Bind(drawInputs(t))
		if err != nil {
			t.Fatal(err)
		}
		canonical := in.Canonical()
		if !json.Valid(canonical) {
			t.Fatalf("not JSON: %s", canonical)
		}
		again, err := m.BindJSON(canonical)
		if err != nil {
			t.Fatalf("%s: %v", canonical, err)
		}
		if !bytes.Equal(again.Canonical(), canonical) || !reflect.DeepEqual(again.values, in.values) {
			t.Fatalf("%s reads as %s", canonical, again.Canonical())
		}
		// Neither space, nor order, nor the way a number or string is written matters.
		var loose map[string]any
		dec := json.NewDecoder(bytes.NewReader(canonical))
		dec.UseNumber()
		if err := dec.Decode(&loose); err != nil {
			t.Fatal(err)
		}
		indented, err := json.MarshalIndent(loose, "", "\t")
		if err != nil {
			t.Fatal(err)
		}
		other, err := m.BindJSON(indented)
		if err != nil || !bytes.Equal(other.Canonical(), canonical) {
			t.Fatalf("%s\nreads as\n%s\nnot %s (%v)", indented, other.Canonical(), canonical, err)
		}
	})
}

func TestDecimalIsExactAndHasOneText(t *testing.T) {
	for s, want := range map[string]string{
		"0": "0", "-0": "0", "-0.000": "0", "007": "7", "1.50": "1.5", "1e3": "1000", "1E+3": "1000", "12.5e-3": "0.0125",
		"0.1234567890123456789": "0.1234567890123456789", "-1.0": "-1", "0e999": "0", "100e-2": "1",
	} {
		d, err := ParseDecimal(s)
		if err != nil || d.String() != want {
			t.Errorf("ParseDecimal(%q) = %s, %v; want %s", s, d, err, want)
		}
	}
	for _, s := range []string{"", "-", ".", "1.", ".5", "+1", "1e", "1e+", "e1", "1_0", "0x1", "1e41", "1e-41", "inf", "1e9999999999999999999", "--1", "1.2.3", "١"} {
		if d, err := ParseDecimal(s); err == nil {
			t.Errorf("ParseDecimal(%q) = %s, want an error", s, d)
		}
	}
}

func TestDecimalsOrderAsRationals(t *testing.T) {
	text := rapid.StringMatching(`-?[0-9]{1,4}(\.[0-9]{1,4})?(e-?[0-9])?`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := text.Draw(t, "a"), text.Draw(t, "b")
		x, err := ParseDecimal(a)
		if err != nil {
			t.Fatal(err)
		}
		y, err := ParseDecimal(b)
		if err != nil {
			t.Fatal(err)
		}
		p, _ := new(big.Rat).SetString(a)
		q, _ := new(big.Rat).SetString(b)
		if got, want := x.Cmp(y), p.Cmp(q); got != want || (got == 0) != (x == y) {
			t.Fatalf("%s compared to %s is %d, want %d; == is %v", x, y, got, want, x == y)
		}
		if r, ok := new(big.Rat).SetString(x.String()); !ok || r.Cmp(p) != 0 {
			t.Fatalf("%s reads as %s", a, x)
		}
	})
}
