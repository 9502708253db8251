package content

import (
	"bytes"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/cockroachdb/pebble/v2"
	"pgregory.net/rapid"
)

func TestCollectionKeepsWhatPinsReachAndDeletesTheRest(t *testing.T) {
	for _, dir := range []string{"", t.TempDir()} {
		s := opened(t, Config{Dir: dir})
		shared := string(noise(300_000, 1))
		a := addTree(t, s, map[string]string{"shared": shared, "a": string(noise(50_000, 2))})
		b := addTree(t, s, map[string]string{"shared": shared, "b": string(noise(400_000, 3))})
		for owner, c := range map[string]atoll.CID{"a": a, "b1": b, "b2": b} {
			if err := s.Pin(t.Context(), c, owner); err != nil {
				t.Fatal(err)
			}
		}
		check := func(step string, wantA, wantB bool) {
			t.Helper()
			if _, err := s.GC(t.Context()); err != nil {
				t.Fatal(err)
			}
			if err := s.Verify(t.Context(), a); (err == nil) != wantA {
				t.Errorf("%s: a: %v", step, err)
			}
			if err := s.Verify(t.Context(), b); (err == nil) != wantB {
				t.Errorf("%s: b: %v", step, err)
			}
		}
		unpin := func(owner string) {
			t.Helper()
			if err := s.Unpin(t.Context(), owner); err != nil {
				t.Fatal(err)
			}
		}
		check("all pinned", true, true)
		unpin("b1")
		check("one pin of b gone", true, true)
		unpin("a")
		check("a unpinned", false, true)
		unpin("b2")
		check("nothing pinned", false, false)
		if s.Usage() != 0 {
			t.Errorf("usage %d after all is gone", s.Usage())
		}
		if dir != "" {
			if err := s.files.each(func(d digest) error { return fmt.Errorf("left: %x", d) }); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestHeldContentIsNotCollected(t *testing.T) {
	s := memory(t)
	old := addFile(t, s, noise(100_000, 1))
	release := s.Hold()
	c := addFile(t, s, noise(100_000, 2))
	again := addFile(t, s, noise(100_000, 1)) // was here before the hold
	if _, err := s.GC(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []atoll.CID{c, again, old} {
		if err := s.Verify(t.Context(), c); err != nil {
			t.Errorf("held: %v", err)
		}
	}
	release()
	release()
	if _, err := s.GC(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []atoll.CID{c, old} {
		if err := s.Verify(t.Context(), c); !errors.Is(err, atoll.ErrNotFound) {
			t.Errorf("released: %v", err)
		}
	}
}

func TestRemoveSparesWhatIsPinned(t *testing.T) {
	s := memory(t)
	a := addTree(t, s, map[string]string{"shared": "s", "a": "a"})
	b := addTree(t, s, map[string]string{"shared": "s", "b": string(noise(1<<20, 1))})
	if err := s.Pin(t.Context(), a, "x"); err != nil {
		t.Fatal(err)
	}
	got, err := s.Remove(t.Context(), b)
	if err != nil || got.Bytes < 1<<20 {
		t.Errorf("remove: %+v %v", got, err)
	}
	if err := s.Verify(t.Context(), a); err != nil {
		t.Error(err)
	}
	if ok, err := s.Has(t.Context(), b); ok || err != nil {
		t.Errorf("has: %v %v", ok, err)
	}
	if got, err := s.Remove(t.Context(), b); err != nil || got.Blocks != 0 {
		t.Errorf("remove again: %+v %v", got, err)
	}
}

func TestCollectionDeletesNothingIfPinnedContentIsNotWhole(t *testing.T) {
	s := memory(t)
	c := addTree(t, s, map[string]string{"a": "1", "b": string(noise(600_000, 1))})
	loose := addFile(t, s, []byte("loose"))
	if err := s.Pin(t.Context(), c, "x"); err != nil {
		t.Fatal(err)
	}
	k := encodeFile(noise(600_000, 1)).cid
	if err := s.db.Delete(blockKey(digestOf(k)), pebble.NoSync); err != nil {
		t.Fatal(err)
	}
	if _, err := s.GC(t.Context()); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("collect: %v", err)
	}
	if ok, _ := s.Has(t.Context(), loose); !ok {
		t.Error("the loose block is gone")
	}
}

// Imports that pin their content, while collections run all the time, never
// lose any of it.
func TestImportAndPinBesideCollections(t *testing.T) {
	s := opened(t, Config{Dir: t.TempDir()})
	stop := make(chan struct{})
	var collector, importers sync.WaitGroup
	collector.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
			}
			if _, err := s.GC(t.Context()); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for w := range 4 {
		importers.Go(func() {
			for i := range 30 {
				release := s.Hold()
				// Everyone imports the same few files again and again.
				c, err := s.AddFS(t.Context(), mapFS(map[string]string{
					"same":  string(noise(40_000, uint64(i%3))),
					"small": fmt.Sprint(i % 3),
				}))
				owner := fmt.Sprint(w)
				if err == nil {
					err = s.Pin(t.Context(), c, owner)
				}
				release()
				if err == nil {
					err = s.Verify(t.Context(), c)
				}
				if err == nil {
					err = s.Unpin(t.Context(), owner)
				}
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	importers.Wait()
	close(stop)
	collector.Wait()
}

// Whatever the order of operations, a collection leaves exactly what is pinned.
func TestCollectionAgreesWithAModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := Open(Config{})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		var all []atoll.CID
		pinned := map[string]atoll.CID{}
		owners := 0
		t.Repeat(map[string]func(*rapid.T){
			"add": func(t *rapid.T) {
				data := noise(rapid.SampledFrom([]int{0, 5, 33_000, 300_000}).Draw(t, "size"), uint64(rapid.IntRange(0, 2).Draw(t, "seed")))
				c, err := s.AddReader(t.Context(), bytes.NewReader(data))
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, c)
			},
			"pin": func(t *rapid.T) {
				if len(all) == 0 {
					return
				}
				c := rapid.SampledFrom(all).Draw(t, "cid")
				owners++
				owner := fmt.Sprint(owners)
				if err := s.Pin(t.Context(), c, owner); err == nil {
					pinned[owner] = c
				} else if !errors.Is(err, atoll.ErrNotFound) {
					t.Fatal(err)
				}
			},
			"unpin": func(t *rapid.T) {
				for owner := range pinned {
					if err := s.Unpin(t.Context(), owner); err != nil {
						t.Fatal(err)
					}
					delete(pinned, owner)
					return
				}
			},
			"remove": func(t *rapid.T) {
				if len(all) > 0 {
					if _, err := s.Remove(t.Context(), rapid.SampledFrom(all).Draw(t, "cid")); err != nil {
						t.Fatal(err)
					}
				}
			},
			"collect": func(t *rapid.T) {
				if _, err := s.GC(t.Context()); err != nil {
					t.Fatal(err)
				}
				var bytes uint64
				seen := map[atoll.CID]bool{}
				for _, c := range pinned {
					if n, err := s.Size(t.Context(), c); err != nil {
						t.Fatal(err)
					} else if !seen[c] {
						seen[c] = true
						bytes += n
					}
				}
				if s.Usage() > bytes {
					t.Fatalf("usage %d, pinned at most %d", s.Usage(), bytes)
				}
			},
			"": func(t *rapid.T) {
				for owner, c := range pinned {
					if err := s.Verify(t.Context(), c); err != nil {
						t.Fatalf("pin %s: %v", owner, err)
					}
				}
			},
		})
	})
}
