package module

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/atoll-network/atoll"
)

const wasmEmpty = "\x00asm\x01\x00\x00\x00"

const minimal = `name = "m"
version = "1.0.0"
description = "M."
run = { engine = "wasm", program = "m.wasm" }
resources = { memory = "1MiB", gas = 1 }
`

func TestBuiltinCowsayRendersClassicCommand(t *testing.T) {
	dir, err := Builtin().Resolve(context.Background(), Ref{Module: "cowsay"})
	if err != nil {
		t.Fatal(err)
	}
	m, err := Load(dir)
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
	if got, want := strings.Join(c.Args, "|"), "-f|cow|-m|default|-W|40|--|moo"; got != want {
		t.Errorf("args %q, want %q", got, want)
	}
}

func TestModuleShowsOnlyWhatItsManifestNames(t *testing.T) {
	files := fstest.MapFS{
		"atoll.toml":       {Data: []byte(strings.Replace(minimal, `"m.wasm"`, `"bin/m.wasm", files = ["data", "etc/a.txt"]`, 1))},
		"bin/m.wasm":       {Data: []byte(wasmEmpty)},
		"bin/m.wat":        {Data: []byte("source")},
		"main.c":           {Data: []byte("source")},
		"data/x/1":         {Data: []byte("1")},
		"data/2":           {Data: []byte("2")},
		"etc/a.txt":        {Data: []byte("a")},
		"etc/a.txt.orig":   {Data: []byte("a")},
		"database/secrets": {Data: []byte("s")},
	}
	m, err := Load(files)
	if err != nil {
		t.Fatal(err)
	}
	kept := []string{"atoll.toml", "bin/m.wasm", "data/x/1", "data/2", "etc/a.txt"}
	if err := fstest.TestFS(m.FS, kept...); err != nil {
		t.Error(err)
	}
	for name := range files {
		want := false
		for _, k := range kept {
			want = want || k == name
		}
		if _, err := fs.Stat(m.FS, name); (err == nil) != want {
			t.Errorf("%s: seen %v, want %v", name, err == nil, want)
		}
	}
}

func TestLoadRefusesDirectoryThatIsNoModule(t *testing.T) {
	toml := &fstest.MapFile{Data: []byte(minimal)}
	program := &fstest.MapFile{Data: []byte(wasmEmpty)}
	for name, c := range map[string]struct {
		dir  fstest.MapFS
		kind error
		want string
	}{
		"no manifest":    {fstest.MapFS{"m.wasm": program}, atoll.ErrMalformed, "neither atoll.toml nor atoll.json"},
		"two manifests":  {fstest.MapFS{"atoll.toml": toml, "atoll.json": toml, "m.wasm": program}, atoll.ErrMalformed, "both"},
		"no program":     {fstest.MapFS{"atoll.toml": toml}, atoll.ErrMalformed, `"m.wasm" is not in the module`},
		"not wasm":       {fstest.MapFS{"atoll.toml": toml, "m.wasm": toml}, atoll.ErrMalformed, "not a WebAssembly module"},
		"short program":  {fstest.MapFS{"atoll.toml": toml, "m.wasm": {Data: []byte("\x00as")}}, atoll.ErrMalformed, "not a WebAssembly module"},
		"program is dir": {fstest.MapFS{"atoll.toml": toml, "m.wasm/x": program}, atoll.ErrMalformed, "not a WebAssembly module"},
		"file missing": {fstest.MapFS{"m.wasm": program, "atoll.toml": {Data: []byte(strings.Replace(minimal, `"m.wasm"`, `"m.wasm", files = ["w"]`, 1))}},
			atoll.ErrMalformed, `"w" is not in the module`},
		"bad manifest": {fstest.MapFS{"m.wasm": program, "atoll.toml": {Data: []byte(minimal + "[naem]")}}, atoll.ErrMalformed, "atoll.toml: line 6: naem"},
		"too large":    {fstest.MapFS{"m.wasm": program, "atoll.toml": {Data: make([]byte, MaxManifest+1)}}, atoll.ErrTooLarge, "at most 262144"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(c.dir)
			if !errors.Is(err, c.kind) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %v with %q", err, c.kind, c.want)
			}
		})
	}
}

func TestRefSplitsAtLastColonOfName(t *testing.T) {
	for s, want := range map[string]Ref{
		"cowsay":                   {"cowsay", ""},
		"cowsay:1.0.0":             {"cowsay", "1.0.0"},
		"./dir:x/cowsay":           {"./dir:x/cowsay", ""},
		"host.example/a/b:v1":      {"host.example/a/b", "v1"},
		"https://host.example/a":   {"https://host.example/a", ""},
		"https://host.example/a:b": {"https://host.example/a", "b"},
	} {
		got, err := ParseRef(s)
		if err != nil || got != want || got.String() != s {
			t.Errorf("ParseRef(%q) = %+v, %v; want %+v", s, got, err, want)
		}
	}
	for _, s := range []string{"", ":", ":x", "cowsay:", "a\nb", "a\x00", "\xff", strings.Repeat("a", 2000)} {
		if r, err := ParseRef(s); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("ParseRef(%q) = %+v, %v; want a refusal", s, r, err)
		}
	}
}

func TestSourcesResolveInTurn(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "atoll.toml"), []byte(minimal), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "m.wasm"), []byte(wasmEmpty), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("/etc", filepath.Join(dir, "link")); err != nil {
		t.Fatal(err)
	}
	sources := Sources{Builtin(), Local{}}
	for ref, want := range map[string]string{
		"cowsay": "cowsay", "cowsay:1.0.0": "cowsay", dir: "m", dir + "/atoll.toml": "m",
	} {
		r, err := ParseRef(ref)
		if err != nil {
			t.Fatal(err)
		}
		fsys, err := sources.Resolve(context.Background(), r)
		if err != nil {
			t.Errorf("%s: %v", ref, err)
			continue
		}
		m, err := Load(fsys)
		if err != nil || m.Manifest.Name != want {
			t.Errorf("%s: %v, %v", ref, m, err)
		}
		if _, err := fsys.Open("link/passwd"); err == nil {
			t.Errorf("%s: a link leads out of the module", ref)
		}
	}
	for ref, want := range map[string]string{
		"cosway":       `did you mean "cowsay"?`,
		"cowsay:9.9.9": `no version "9.9.9" of built-in module "cowsay", it has 1.0.0`,
		"./nowhere":    "no module in directory",
		"./testdata":   "no atoll.toml in directory",
	} {
		r, err := ParseRef(ref)
		if err != nil {
			t.Fatal(err)
		}
		_, err = sources.Resolve(context.Background(), r)
		if !errors.Is(err, atoll.ErrNotFound) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want ErrNotFound with %q", ref, err, want)
		}
		t.Log(err)
	}
}
