package content

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"pgregory.net/rapid"
)

func TestExportThenImportGivesTheSameCID(t *testing.T) {
	s := memory(t)
	name := rapid.StringMatching(`[a-z.é]{1,6}[0-9]`)
	rapid.Check(t, func(rt *rapid.T) {
		var tree func(depth int) map[string]enc
		tree = func(depth int) map[string]enc {
			m := map[string]enc{}
			for _, n := range rapid.SliceOfNDistinct(name, 0, 5, rapid.ID).Draw(rt, "names") {
				switch kind := rapid.IntRange(0, 3).Draw(rt, "kind"); {
				case kind == 0 && depth < 4:
					m[n] = encodeDir(tree(depth + 1))
				case kind == 1:
					m[n] = encodeLink(rapid.SampledFrom([]string{"a", "./b/c", strings.Repeat("../", depth) + "x"}).Draw(rt, "target"))
				default:
					m[n] = encodeFile(noise(rapid.SampledFrom([]int{0, 1, 1000, 300_000}).Draw(rt, "size"), 1))
				}
			}
			return m
		}
		root := encodeDir(tree(0))
		c := root.load(t, s)
		dst := filepath.Join(t.TempDir(), "out")
		if err := s.Export(t.Context(), c, dst); err != nil {
			rt.Fatal(err)
		}
		defer os.RemoveAll(dst)
		got, err := memory(t).AddPath(t.Context(), dst)
		if err != nil || got != c {
			rt.Fatalf("imported again: %s %v, was %s", got, err, c)
		}
	})
}

func TestExportWritesAFile(t *testing.T) {
	s := memory(t)
	dst := filepath.Join(t.TempDir(), "f")
	if err := s.Export(t.Context(), addFile(t, s, noise(400_000, 1)), dst); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(dst); err != nil || string(b) != string(noise(400_000, 1)) {
		t.Errorf("%d bytes, %v", len(b), err)
	}
}

// rawDir is a directory with entries as they stand.
func rawDir(names []string, deps []enc) enc { return pbNode(field(1, 0, 1, nil), names, deps) }

func TestExportRefusesHostileTreesAndLeavesNothing(t *testing.T) {
	x := encodeFile([]byte("x"))
	dirs := func(n int) enc {
		e := encodeDir(nil)
		for range n {
			e = encodeDir(map[string]enc{"d": e})
		}
		return e
	}
	bomb := encodeFile(noise(1000, 1))
	for i := range 40 { // 2^40 entries
		bomb = encodeDir(map[string]enc{"a": bomb, "b": bomb})
		_ = i
	}
	long := strings.Repeat("n", 256)
	for _, c := range []struct {
		name string
		root enc
		says string // in the error
		kind error
	}{
		{"slash", rawDir([]string{"a/b"}, []enc{x}), `"a/b"`, atoll.ErrMalformed},
		{"absolute", rawDir([]string{"/etc"}, []enc{x}), `"/etc"`, atoll.ErrMalformed},
		{"parent", rawDir([]string{".."}, []enc{x}), `".."`, atoll.ErrMalformed},
		{"self", rawDir([]string{"."}, []enc{x}), `"."`, atoll.ErrMalformed},
		{"empty", rawDir([]string{""}, []enc{x}), `""`, atoll.ErrMalformed},
		{"zero byte", rawDir([]string{"a\x00"}, []enc{x}), `"a\x00"`, atoll.ErrMalformed},
		{"not UTF-8", rawDir([]string{"\xff"}, []enc{x}), `"\xff"`, atoll.ErrMalformed},
		{"long", rawDir([]string{long}, []enc{x}), long, atoll.ErrMalformed},
		{"twice", rawDir([]string{"a", "a"}, []enc{x, x}), `"a"`, atoll.ErrMalformed},
		{"case", encodeDir(map[string]enc{"readme": x, "ReadMe": x}), `"ReadMe"`, atoll.ErrMalformed},
		{"case beyond ASCII", encodeDir(map[string]enc{"É": x, "é": x}), `"é"`, atoll.ErrMalformed},
		{"case of the Kelvin sign", encodeDir(map[string]enc{"K": x, "k": x}), `"k"`, atoll.ErrMalformed},
		{"link up", encodeDir(map[string]enc{"ok": x, "l": encodeLink("../x")}), `"../x"`, atoll.ErrMalformed},
		{"link to the root", encodeDir(map[string]enc{"l": encodeLink("/x")}), `"/x"`, atoll.ErrMalformed},
		{"link up after a name", encodeDir(map[string]enc{"d": encodeDir(map[string]enc{"up": encodeLink("..")}), "l": encodeLink("d/up/../..")}), `"d/up/../.."`, atoll.ErrMalformed},
		{"link to nothing", encodeDir(map[string]enc{"l": encodeLink("")}), `""`, atoll.ErrMalformed},
		{"link alone", encodeLink("x"), `"x"`, atoll.ErrMalformed},
		{"deep", dirs(200), "nested", atoll.ErrTooLarge},
		{"bomb", bomb, "", atoll.ErrTooLarge},
		{"late", encodeDir(map[string]enc{"a": x, "b": x, "z": rawDir([]string{".."}, []enc{x})}), `".."`, atoll.ErrMalformed},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := opened(t, Config{ExportBytes: 1 << 16})
			parent := t.TempDir()
			err := s.Export(t.Context(), c.root.load1(t, s), filepath.Join(parent, "out"))
			if !errors.Is(err, c.kind) || !strings.Contains(fmt.Sprint(err), c.says) {
				t.Errorf("export: %v, want %v about %s", err, c.kind, c.says)
			}
			if left, err := os.ReadDir(parent); err != nil || len(left) > 0 {
				t.Errorf("left %v %v", left, err)
			}
		})
	}
}

// load1 is load for DAGs whose parts repeat.
func (e enc) load1(t testing.TB, s *Store) atoll.CID {
	for i, d := range e.deps {
		if i == 0 || d.cid != e.deps[i-1].cid {
			d.load1(t, s)
		}
	}
	return enc{cid: e.cid, block: e.block}.load(t, s)
}

func TestExportLeavesAnExistingDestinationAlone(t *testing.T) {
	s := memory(t)
	c := addTree(t, s, map[string]string{"a": "x"})
	dst := t.TempDir()
	if err := s.Export(t.Context(), c, dst); !errors.Is(err, fs.ErrExist) {
		t.Errorf("onto a directory: %v", err)
	}
	link := filepath.Join(dst, "link")
	if err := os.Symlink("none", link); err != nil {
		t.Fatal(err)
	}
	if err := s.Export(t.Context(), c, link); !errors.Is(err, fs.ErrExist) {
		t.Errorf("onto a dangling link: %v", err)
	}
}

func TestExportOfWhatIsNotWholeLeavesNothing(t *testing.T) {
	s := memory(t)
	root := encodeDir(map[string]enc{"a": encodeFile([]byte("x")), "b": encodeFile([]byte("y"))})
	c := enc{cid: root.cid, block: root.block, deps: root.deps[:1]}.load(t, s)
	parent := t.TempDir()
	if err := s.Export(t.Context(), c, filepath.Join(parent, "out")); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("export: %v", err)
	}
	if left, _ := os.ReadDir(parent); len(left) > 0 {
		t.Errorf("left %v", left)
	}
}

// FuzzExportNames checks that an entry name and a link target that Export
// accepts stay below the destination.
func FuzzExportNames(f *testing.F) {
	for _, n := range []string{"a", "..", "a/b", "../x", "/", "a\x00", "A", "x/../..", "./../a"} {
		f.Add(n, n)
	}
	f.Fuzz(func(t *testing.T, name, target string) {
		s := memory(t)
		root := rawDir([]string{"d"}, []enc{rawDir([]string{name, "zz"}, []enc{encodeFile([]byte("x")), encodeLink(target)})})
		parent := t.TempDir()
		if err := s.Export(t.Context(), root.load(t, s), filepath.Join(parent, "out")); err != nil {
			if left, _ := os.ReadDir(parent); len(left) > 0 {
				t.Fatalf("%q %q: left %v", name, target, left)
			}
			return
		}
		list, err := os.ReadDir(filepath.Join(parent, "out", "d"))
		if err != nil || len(list) != 2 {
			t.Fatalf("%q: %v %v", name, list, err)
		}
		if to := filepath.Join("d", target); filepath.IsAbs(target) || !filepath.IsLocal(to) {
			t.Fatalf("link to %q leads outside", target)
		}
	})
}
