package content

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"
)

func TestSecondOwnerIsRefusedAndToldTheFirst(t *testing.T) {
	dir := t.TempDir()
	opened(t, Config{Dir: dir})
	_, err := Open(Config{Dir: dir})
	if !errors.Is(err, atoll.ErrRefused) || !strings.Contains(fmt.Sprint(err), fmt.Sprint(os.Getpid())) {
		t.Errorf("second open: %v, want ErrRefused and pid %d", err, os.Getpid())
	}
}

func TestContentSurvivesReopening(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	c := addFile(t, s, noise(1<<20, 1))
	if err := s.Pin(t.Context(), c, "me"); err != nil {
		t.Fatal(err)
	}
	usage := s.Usage()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = opened(t, Config{Dir: dir})
	if err := s.Verify(t.Context(), c); err != nil {
		t.Error(err)
	}
	if s.Usage() != usage {
		t.Errorf("usage %d, was %d", s.Usage(), usage)
	}
	if got := pins(t, s); len(got) != 1 || got[0] != (Pin{c, "me"}) {
		t.Errorf("pins %v", got)
	}
}

// After a power failure, what was pinned is whole, and everything else is
// either right or not there.
func TestPinnedContentSurvivesPowerFailure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mem := vfs.NewCrashableMem()
		s, err := open(Config{}, mem, "/s", true)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		var pinned, loose []atoll.CID
		for i := range rapid.IntRange(1, 4).Draw(t, "imports") {
			size := rapid.SampledFrom([]int{10, 40 << 10, 600 << 10}).Draw(t, "size")
			c, err := s.AddReader(t.Context(), bytes.NewReader(noise(size, uint64(i))))
			if err != nil {
				t.Fatal(err)
			}
			if !rapid.Bool().Draw(t, "pin") {
				loose = append(loose, c)
				continue
			}
			if err := s.Pin(t.Context(), c, fmt.Sprint(i)); err != nil {
				t.Fatal(err)
			}
			pinned = append(pinned, c)
		}
		after, err := open(Config{}, mem.CrashClone(vfs.CrashCloneCfg{}), "/s", true)
		if err != nil {
			t.Fatal(err)
		}
		defer after.Close()
		for _, c := range pinned {
			if err := after.Verify(t.Context(), c); err != nil {
				t.Errorf("pinned: %v", err)
			}
		}
		for i, c := range loose {
			err := after.Verify(t.Context(), c)
			if err != nil && !errors.Is(err, atoll.ErrNotFound) && !errors.Is(err, atoll.ErrWrongContent) {
				t.Errorf("loose %d: %v", i, err)
			}
		}
		if _, err := after.GC(t.Context()); err != nil {
			t.Error(err)
		}
	})
}

// A process that is killed loses nothing that it had pinned, and its lock goes
// with it.
func TestPinnedContentSurvivesKill(t *testing.T) {
	const variable = "ATOLL_TEST_PIN_UNTIL_KILLED"
	if dir := os.Getenv(variable); dir != "" {
		s := opened(t, Config{Dir: dir})
		for i := 0; ; i++ {
			c := addTree(t, s, map[string]string{"i": fmt.Sprint(i), "n": string(noise(100_000, uint64(i)))})
			if err := s.Pin(t.Context(), c, fmt.Sprint(i)); err != nil {
				t.Fatal(err)
			}
			fmt.Printf("pinned %s\n", c)
		}
	}
	dir := t.TempDir()
	for round := range 3 {
		child := exec.Command(os.Args[0], "-test.run=^TestPinnedContentSurvivesKill$")
		child.Env = append(os.Environ(), variable+"="+dir)
		out, err := child.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		var pinned []atoll.CID
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if text, ok := strings.CutPrefix(lines.Text(), "pinned "); ok {
				c, err := atoll.ParseCID(text)
				if err != nil {
					t.Fatal(err)
				}
				if pinned = append(pinned, c); len(pinned) == 5+round {
					_ = child.Process.Kill()
				}
			}
		}
		if err := child.Wait(); err == nil || len(pinned) < 5 {
			t.Fatalf("the child ended with %v after %d pins", err, len(pinned))
		}
		s, err := Open(Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range pinned {
			if err := s.Verify(t.Context(), c); err != nil {
				t.Error(err)
			}
		}
		if _, err := s.GC(t.Context()); err != nil {
			t.Error(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestVerifyNamesWhatIsMissingAndWhatIsDamaged(t *testing.T) {
	s := opened(t, Config{Dir: t.TempDir()})
	c := addFile(t, s, noise(600_000, 1))
	path := blockFiles(t, s)[0]
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	bad := bytes.Clone(good)
	bad[len(bad)/2] ^= 1
	for _, v := range []struct {
		name string
		data []byte
		want error
	}{
		{"flipped bit", bad, atoll.ErrWrongContent},
		{"cut off", good[:100], atoll.ErrWrongContent},
		{"empty", nil, atoll.ErrWrongContent},
		{"right", good, nil},
	} {
		if err := os.WriteFile(path, v.data, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := s.Verify(t.Context(), c); !errors.Is(err, v.want) {
			t.Errorf("%s: %v, want %v", v.name, err, v.want)
		}
		if err := s.Pin(t.Context(), c, "x"); !errors.Is(err, v.want) {
			t.Errorf("pin, %s: %v, want %v", v.name, err, v.want)
		}
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := s.Verify(t.Context(), c); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("removed: %v", err)
	}
	if again := addFile(t, s, noise(600_000, 1)); again != c {
		t.Errorf("added again: %s, was %s", again, c)
	}
	if err := s.Verify(t.Context(), c); err != nil {
		t.Errorf("added again: %v", err)
	}
}

func TestEmptyRawBlockIsAlwaysThere(t *testing.T) {
	s := memory(t)
	c, err := fromCid(emptyRaw())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.GC(t.Context()); err != nil {
		t.Fatal(err)
	}
	if ok, err := s.Has(t.Context(), c); !ok || err != nil {
		t.Errorf("has %s: %v %v", c, ok, err)
	}
}

func TestCIDsThatNoDAGMayHaveAreRefused(t *testing.T) {
	s := memory(t)
	for _, text := range []string{
		"bafyreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", // dag-cbor
	} {
		c, err := atoll.ParseCID(text)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Has(t.Context(), c); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("has %s: %v", text, err)
		}
	}
	if _, err := s.Has(t.Context(), atoll.CID{}); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("has the zero CID: %v", err)
	}
}

func FuzzIndexEntry(f *testing.F) {
	f.Add(entry{epoch: 3, data: []byte("x")}.append(nil))
	f.Add(entry{large: true, synced: true, size: 1 << 18}.append(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := parseEntry(b)
		if err != nil {
			return
		}
		again, err := parseEntry(e.append(nil))
		if err != nil || again.size != e.size || again.epoch != e.epoch || !bytes.Equal(again.data, e.data) {
			t.Errorf("%x: %+v, then %+v %v", b, e, again, err)
		}
	})
}

func pins(t testing.TB, s *Store) []Pin {
	t.Helper()
	var out []Pin
	for p, err := range s.Pins(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

func blockFiles(t testing.TB, s *Store) []string {
	t.Helper()
	got, err := filepath.Glob(filepath.Join(s.cfg.Dir, "blocks", "??", "*"+fileSuffix))
	if err != nil || len(got) == 0 {
		t.Fatalf("block files: %v %v", got, err)
	}
	return got
}
