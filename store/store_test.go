package store_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/store"
	"github.com/atoll-network/atoll/store/storetest"
)

// TestMain lets the test binary be the other process of a test.
func TestMain(m *testing.M) {
	if url := os.Getenv("STORE_TEST_CHILD_URL"); url != "" {
		if err := child(url, os.Getenv("STORE_TEST_CHILD_DOES")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func open(t testing.TB, url string, opts ...store.Option) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), url, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func TestSQLiteFile(t *testing.T) {
	storetest.Run(t, func(t *testing.T, opts ...store.Option) *store.DB {
		return open(t, "sqlite://"+filepath.Join(t.TempDir(), "new", "a.db"), opts...)
	})
}

func TestMemory(t *testing.T) {
	storetest.Run(t, func(t *testing.T, opts ...store.Option) *store.DB {
		return open(t, "memory:", opts...)
	})
}

func TestPostgres(t *testing.T) {
	url := storetest.Postgres(t)
	storetest.Run(t, func(t *testing.T, opts ...store.Option) *store.DB {
		db := open(t, url, opts...)
		wipe(t, db)
		return db
	})
	t.Run("TwoProcesses", func(t *testing.T) { twoProcesses(t, url) })
	t.Run("ManyOpenAtOnce", func(t *testing.T) { manyOpen(t, url) })
}

// wipe deletes the kinds that the suite uses.
func wipe(t *testing.T, db *store.DB) {
	for _, kind := range []string{"a", "b", "counter", strings.Repeat("x", store.MaxName)} {
		err := db.Update(t.Context(), func(tx store.Tx) error {
			for r, err := range tx.Scan(kind, store.ScanOptions{}) {
				if err != nil {
					return err
				}
				if err := tx.Delete(r.Kind, r.Key); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestSQLiteTwoProcesses(t *testing.T) { twoProcesses(t, filepath.Join(t.TempDir(), "a.db")) }
func TestSQLiteManyOpenAtOnce(t *testing.T) {
	manyOpen(t, filepath.Join(t.TempDir(), "a.db"))
}

// child is what another process does: count, or store keys and print each
// when it is acknowledged.
func child(url, does string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, url)
	if err != nil {
		return err
	}
	defer db.Close()
	if does == "count" {
		var wg sync.WaitGroup
		errs := make([]error, 4)
		for i := range errs {
			wg.Go(func() { errs[i] = storetest.Increment(ctx, db, 50) })
		}
		wg.Wait()
		return errors.Join(errs...)
	}
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Go(func() {
			for i := 0; ; i++ {
				key := fmt.Sprintf("%s-%d-%d", does, w, i)
				err := db.Update(ctx, func(tx store.Tx) error {
					if err := tx.Put(store.Record{Kind: "kill", Key: key, Value: make([]byte, 200)}); err != nil {
						return err
					}
					return tx.Put(store.Record{Kind: "twin", Key: key})
				})
				if err != nil {
					fmt.Fprintln(os.Stderr, err)
					os.Exit(1)
				}
				fmt.Println(key) // one write: the pipe keeps it after a kill
			}
		})
	}
	wg.Wait()
	return nil
}

func startChild(t *testing.T, url, does string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), "STORE_TEST_CHILD_URL="+url, "STORE_TEST_CHILD_DOES="+does)
	cmd.Stderr = os.Stderr
	return cmd
}

// twoProcesses counts in this process and in two others at the same time.
func twoProcesses(t *testing.T, url string) {
	db := open(t, url)
	defer db.Close()
	wipe(t, db)
	var children []*exec.Cmd
	for range 2 {
		c := startChild(t, url, "count")
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		children = append(children, c)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if err := storetest.Increment(t.Context(), db, 50); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for _, c := range children {
		if err := c.Wait(); err != nil {
			t.Errorf("the other process: %v", err)
		}
	}
	err := db.View(t.Context(), func(tx store.Tx) error {
		r, err := tx.Get("counter", "c")
		if err == nil && len(r.Value) != 3*4*50 {
			t.Errorf("the counter is at %d, want %d", len(r.Value), 3*4*50)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// manyOpen opens the same new database from many sides, as commands that run
// in parallel do.
func manyOpen(t *testing.T, url string) {
	var wg sync.WaitGroup
	for i := range 12 {
		wg.Go(func() {
			for j := range 4 {
				db, err := store.Open(t.Context(), url)
				if err != nil {
					t.Error(err)
					return
				}
				key := fmt.Sprint(i, j)
				err = db.Update(t.Context(), func(tx store.Tx) error { return tx.Put(store.Record{Kind: "open", Key: key}) })
				if err != nil {
					t.Error(err)
				}
				err = db.View(t.Context(), func(tx store.Tx) error { _, err := tx.Get("open", key); return err })
				if err != nil {
					t.Error(err)
				}
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
}

// TestSQLiteKeepsAcknowledgedUpdatesWhenKilled kills a process that writes, at
// 20 random points.
func TestSQLiteKeepsAcknowledgedUpdatesWhenKilled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	total := 0
	for round := range 20 {
		cmd := startChild(t, path, fmt.Sprint(round))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var acked []string
		lines := bufio.NewScanner(out)
		for killAt := 1 + random.IntN(400); lines.Scan(); {
			acked = append(acked, lines.Text())
			if len(acked) == killAt {
				cmd.Process.Kill()
			}
		}
		cmd.Wait()
		if len(acked) == 0 {
			t.Fatal("the process acknowledged nothing")
		}
		total += len(acked)
		db := open(t, path)
		err = db.View(t.Context(), func(tx store.Tx) error {
			for _, key := range acked {
				for _, kind := range []string{"kill", "twin"} {
					if _, err := tx.Get(kind, key); err != nil {
						t.Errorf("round %d: acknowledged, then lost: %v", round, err)
					}
				}
			}
			for r, err := range tx.Scan("kill", store.ScanOptions{}) {
				if err != nil {
					return err
				}
				if _, err := tx.Get("twin", r.Key); err != nil {
					t.Errorf("round %d: half an update: %v", round, err)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		db.Close()
	}
	t.Logf("%d acknowledged updates, all there", total)
}

func TestFilesArePrivate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "x", "y")
	db := open(t, filepath.Join(dir, "a b%?#.db"))
	defer db.Close()
	if err := db.Update(t.Context(), func(tx store.Tx) error { return tx.Put(store.Record{Kind: "a", Key: "k"}) }); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 3 {
		t.Errorf("want the file and its two logs, got %v", entries)
	}
	for _, e := range entries {
		if info, err := e.Info(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v, %v", e.Name(), info.Mode(), err)
		}
		if !strings.HasPrefix(e.Name(), "a b%?#.db") {
			t.Errorf("a file named %q", e.Name())
		}
	}
	for _, d := range []string{dir, filepath.Dir(dir)} {
		if info, err := os.Stat(d); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("%s has mode %v, %v", d, info.Mode(), err)
		}
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "text"), []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	for _, tt := range []struct{ url, want string }{
		{"", "no path"},
		{"mysql://host/db", `"mysql"`},
		{filepath.Join(dir, "text"), "not a database"},
		{dir, "directory"},
		{"postgres://me:secret@127.0.0.1:1/db", "me@127.0.0.1"},
		{"postgres://me:secret@127.0.0.1:port/db", "me@127.0.0.1"},
	} {
		db, err := store.Open(ctx, tt.url)
		if err == nil {
			db.Close()
			t.Errorf("%q was opened", tt.url)
			continue
		}
		if !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q: %v; want it to name %s", tt.url, err, tt.want)
		}
		if strings.Contains(err.Error(), "secret") {
			t.Errorf("the error shows the password: %v", err)
		}
	}
}

func TestALaterSchemaIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	open(t, path).Close()
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt([]byte{0, 0, 0, 99}, 60); err != nil { // user_version in the file header
		t.Fatal(err)
	}
	f.Close()
	if db, err := store.Open(t.Context(), path); err == nil || !strings.Contains(err.Error(), "99") {
		t.Errorf("a file of schema version 99: %v", err)
		if err == nil {
			db.Close()
		}
	}
}

func TestUpdatesEndWhenClosed(t *testing.T) {
	db := open(t, "memory:")
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			for {
				err := db.Update(t.Context(), func(tx store.Tx) error { return tx.Put(store.Record{Kind: "a", Key: "k"}) })
				if err != nil {
					if !errors.Is(err, store.ErrClosed) {
						t.Error(err)
					}
					return
				}
			}
		})
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
	wg.Wait()
}

func TestATestThatEndsInAnUpdateLeavesTheStoreUsable(t *testing.T) {
	db := open(t, "memory:")
	defer db.Close()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		db.Update(context.Background(), func(tx store.Tx) error {
			tx.Put(store.Record{Kind: "a", Key: "k"})
			exitGoroutine()
			return nil
		})
	}()
	<-ended
	err := db.Update(t.Context(), func(tx store.Tx) error { _, err := tx.Get("a", "k"); return err })
	if !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("an update that ended its goroutine left its record: %v", err)
	}
}
