package e2e

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/test/fleet"
)

// forms are the ways a private key may lie in memory or in a file: as bytes,
// as the words of a big integer, as hex text.
func forms(key []byte) map[string][]byte {
	words := slices.Clone(key)
	slices.Reverse(words)
	text := hex.EncodeToString(key)
	return map[string][]byte{"bytes": key, "words": words, "hex": []byte(text), "upper case hex": []byte(strings.ToUpper(text))}
}

func TestSolverNeverHoldsAKeyOfTheParties(t *testing.T) {
	f := fleet.New(t, fleet.Config{Providers: 1, Requesters: 1, Escrow: "10"})
	r, p, s := f.Requesters[0], f.Providers[0], f.Solver
	keys := map[string][]byte{}
	for _, n := range []*fleet.Node{r, p, s} {
		for form, b := range forms(n.Key()) {
			keys[n.Name+"'s key as "+form] = b
		}
	}
	check := func(when string) {
		t.Helper()
		memory := inMemory(t, s.PID(), keys)
		for what := range memory {
			if !strings.HasPrefix(what, s.Name) {
				t.Errorf("%s: %s is in the solver's memory", when, what)
			}
		}
		if !memory[s.Name+"'s key as words"] && !memory[s.Name+"'s key as bytes"] {
			t.Errorf("%s: the scan does not find the solver's own key, so it proves nothing: found %v", when, memory)
		}
		for what := range inFiles(t, s.Dir, keys) {
			if !strings.HasPrefix(what, s.Name) {
				t.Errorf("%s: %s is in the solver's files", when, what)
			}
		}
	}
	f.Solver.Hold("dealt")
	id := r.MustSubmit(cow)
	s.AwaitState(id, "dealt")
	check("in the middle of a job")
	s.Release()
	r.MustWait(id, atoll.JobPaid)
	check("after a job")

	// The same scan finds what is there: the file that the provider keeps of
	// its own, and the provider's memory.
	own := filepath.Join(t.TempDir(), "own")
	if err := os.WriteFile(own, fmt.Appendf(nil, "key = %x\n", p.Key()), 0o600); err != nil {
		t.Fatal(err)
	}
	if found := inFiles(t, filepath.Dir(own), keys); !found[p.Name+"'s key as hex"] {
		t.Errorf("the scan of files found %v", found)
	}
	if found := inMemory(t, p.PID(), keys); !found[p.Name+"'s key as words"] {
		t.Errorf("the scan of the provider's memory found %v", found)
	}
}

// inMemory tells which of the byte strings are in a process's memory.
func inMemory(t *testing.T, pid int, want map[string][]byte) map[string]bool {
	t.Helper()
	maps, err := os.ReadFile(fmt.Sprintf("/proc/%d/maps", pid))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("this system has no /proc to read another process's memory in")
	}
	if err != nil {
		t.Fatal(err)
	}
	mem, err := os.Open(fmt.Sprintf("/proc/%d/mem", pid))
	if errors.Is(err, fs.ErrPermission) {
		t.Skip("this system does not let a process read its child's memory")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer mem.Close()
	found := map[string]bool{}
	buf := make([]byte, 4<<20)
	for line := range strings.Lines(string(maps)) {
		area, rest, _ := strings.Cut(line, " ")
		from, to, _ := strings.Cut(area, "-")
		if !strings.HasPrefix(rest, "r") {
			continue
		}
		start, err1 := strconv.ParseInt(from, 16, 64)
		end, err2 := strconv.ParseInt(to, 16, 64)
		if err1 != nil || err2 != nil {
			continue // the kernel's own pages, above 2^63
		}
		const overlap = 64 // of a key in its longest form
		for at := start; at < end; at += int64(len(buf)) - overlap {
			n, _ := mem.ReadAt(buf[:min(int64(len(buf)), end-at)], at)
			search(buf[:n], want, found)
		}
	}
	return found
}

func inFiles(t *testing.T, dir string, want map[string][]byte) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		b, err := os.ReadFile(path)
		search(b, want, found)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func search(b []byte, want map[string][]byte, found map[string]bool) {
	for name, w := range want {
		if !found[name] && bytes.Contains(b, w) {
			found[name] = true
		}
	}
}
