package atoll_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const modulePath = "github.com/atoll-network/atoll"

// floors lists the packages from the ground up. A package imports only what
// stands on a lower floor, or in its own directory. An entry is a directory
// and all below it; "." is the root package alone.
var floors = [][]string{
	{"."},
	{"chain", "config", "content", "engine", "module", "modules", "peer", "store", "wallet"},
	{"market", "protocol", "settle"},
	{"runner"},
	{"dispute", "provider", "requester", "solver", "verifier"},
	{"node"},
	{"cmd"},
}

// rules are pure: they know the vocabulary and nothing else of Atoll.
var rules = []string{"market", "protocol", "settle"}

// neighbours are the pairs on one floor that may know each other.
var neighbours = map[string]string{"module": "modules"}

// outside lists what no floor may import: tests, benchmarks and tools.
var outside = []string{"bench", "chain/contracts", "chain/gen", "internal", "scripts", "store/storetest", "test"}

// owners says which packages may import a library, so that the others know
// the package that wraps it and not the library.
var owners = map[string][]string{
	"github.com/libp2p/go-libp2p":          {"content", "peer"},
	"github.com/ipfs/boxo":                 {"content"},
	"github.com/cockroachdb/pebble":        {"content"},
	"github.com/tetratelabs/wazero":        {"engine"},
	"modernc.org/sqlite":                   {"store"},
	"github.com/jackc/pgx":                 {"store"},
	"github.com/ethereum/go-ethereum/core": {"chain"},
	"github.com/ethereum/go-ethereum/eth":  {"chain"},
	"github.com/ethereum/go-ethereum/cmd":  {}, // GPL; its library packages are LGPL
	"github.com/spf13/cobra":               {"cmd"},
}

func TestNoPackageImportsUpward(t *testing.T) {
	for dir, imports := range importsOf(t) {
		if isOneOf(dir, outside) {
			continue
		}
		here := floorOf(dir)
		if here < 0 {
			t.Errorf("package %s stands on no floor; give it one in layout_test.go", dir)
			continue
		}
		for _, i := range imports {
			to, ours := strings.CutPrefix(i, modulePath)
			if !ours {
				continue
			}
			if to = strings.TrimPrefix(to, "/"); to == "" {
				to = "."
			}
			switch {
			case isOneOf(to, outside):
				t.Errorf("%s imports %s, which is for tests and tools", dir, to)
			case slices.Contains(rules, dir) && to != ".":
				t.Errorf("%s imports %s; it is a rule and knows the root package only", dir, to)
			case top(to) == top(dir) || neighbours[top(dir)] == to:
			case floorOf(to) >= here:
				t.Errorf("%s, on floor %d, imports %s on floor %d", dir, here, to, floorOf(to))
			}
		}
	}
}

func TestEachLibraryIsWrappedOnce(t *testing.T) {
	for dir, imports := range importsOf(t) {
		for _, i := range imports {
			for library, by := range owners {
				if isIn(i, library) && !isOneOf(dir, by) && !isOneOf(dir, outside) {
					t.Errorf("%s imports %s; only %s may", dir, i, strings.Join(by, ", "))
				}
			}
		}
	}
}

// importsOf reads the imports of every package but those of its tests, on all
// platforms. Packages go by their directory.
func importsOf(t *testing.T) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	tree := os.DirFS(".")
	err := fs.WalkDir(tree, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := path.Base(p)
		if d.IsDir() {
			if p != "." && (strings.HasPrefix(base, ".") || base == "testdata" || base == "node_modules") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(base, ".go") || strings.HasSuffix(base, "_test.go") {
			return nil
		}
		text, err := fs.ReadFile(tree, p)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, text, parser.ImportsOnly)
		if err != nil {
			return err
		}
		dir := path.Dir(p)
		found[dir] = slices.Grow(found[dir], len(f.Imports))
		for _, i := range f.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			found[dir] = append(found[dir], name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(found) < len(floors) {
		t.Fatalf("%d packages found", len(found))
	}
	return found
}

func floorOf(dir string) int {
	return slices.IndexFunc(floors, func(f []string) bool { return isOneOf(dir, f) })
}

// isOneOf reports whether dir is one of the entries or below one.
func isOneOf(dir string, entries []string) bool {
	return slices.ContainsFunc(entries, func(e string) bool { return isIn(dir, e) })
}

func isIn(p, parent string) bool { return p == parent || strings.HasPrefix(p, parent+"/") }

func top(dir string) string {
	first, _, _ := strings.Cut(dir, "/")
	return first
}
