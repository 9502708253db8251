// Package storetest is what every kind of database must do for a
// [store.DB]. The tests of package store run it on each.
package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/store"
)

// Run runs the suite. open returns an empty database each time; two calls of
// it in one test need not share anything.
func Run(t *testing.T, open func(t *testing.T, opts ...store.Option) *store.DB) {
	tests := []struct {
		rule string
		run  func(t *testing.T, db *store.DB)
	}{
		{"AReadGivesWhatWasPut", readGivesWhatWasPut},
		{"AMissingRecordIsNotFound", missingIsNotFound},
		{"AnUpdateSeesItsOwnChanges", seesItsOwnChanges},
		{"AFailedUpdateChangesNothing", failedChangesNothing},
		{"AFailedUpdateInABatchFailsAlone", failsAlone},
		{"APanicReachesTheCallerAndChangesNothing", panicReachesTheCaller},
		{"IncrementsAreNotLost", incrementsAreNotLost},
		{"AViewIsASnapshot", viewIsASnapshot},
		{"AViewCannotWrite", viewCannotWrite},
		{"BoundsAreKept", boundsAreKept},
		{"ScansAreOrdered", scansAreOrdered},
		{"AScanMayChangeWhatItScans", scanMayChange},
		{"LargeValuesScanInPages", largeValues},
		{"ACanceledContextWithdraws", canceledWithdraws},
		{"AClosedStoreRefuses", closedRefuses},
		{"ATransactionEndsWithItsFunction", txEnds},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			db := open(t)
			defer db.Close()
			tt.run(t, db)
		})
	}
	t.Run("ItBehavesLikeAMap", func(t *testing.T) { behavesLikeAMap(t, open) })
}

func put(t *testing.T, db *store.DB, rs ...store.Record) {
	t.Helper()
	err := db.Update(t.Context(), func(tx store.Tx) error {
		for _, r := range rs {
			if err := tx.Put(r); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, db *store.DB, kind, key string) (r store.Record, err error) {
	t.Helper()
	err = db.View(t.Context(), func(tx store.Tx) (err error) {
		r, err = tx.Get(kind, key)
		return err
	})
	return r, err
}

func keys(t *testing.T, tx store.Tx, kind string, o store.ScanOptions) []string {
	t.Helper()
	var out []string
	for r, err := range tx.Scan(kind, o) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r.Key)
	}
	return out
}

func equal(a, b store.Record) bool {
	return a.Kind == b.Kind && a.Key == b.Key && a.State == b.State && bytes.Equal(a.Value, b.Value) && a.Updated.Equal(b.Updated)
}

func readGivesWhatWasPut(t *testing.T, db *store.DB) {
	when := time.Date(2026, 1, 2, 3, 4, 5, 6000, time.UTC)
	for _, r := range []store.Record{
		{Kind: "a", Key: "k", State: "new", Value: []byte("v"), Updated: when},
		{Kind: "a", Key: "\x00\xff\x00", Value: []byte{0, 1, 0}, Updated: when},
		{Kind: "a", Key: "empty", Updated: when},
		{Kind: "b", Key: "k", State: "other kind", Value: []byte("w"), Updated: when},
		{Kind: "a", Key: "k", State: "again", Value: []byte("v2"), Updated: when.Add(time.Hour)},
	} {
		put(t, db, r)
		got, err := get(t, db, r.Kind, r.Key)
		if err != nil || !equal(got, r) {
			t.Errorf("got %+v, %v, want %+v", got, err, r)
		}
		if (got.Value == nil) != (len(r.Value) == 0) {
			t.Errorf("%q: an empty value must come back as nil, got %#v", r.Key, got.Value)
		}
	}
	before := time.Now().Add(-time.Millisecond)
	put(t, db, store.Record{Kind: "a", Key: "now"})
	if r, _ := get(t, db, "a", "now"); r.Updated.Before(before) || r.Updated.After(time.Now()) || r.Updated.Location() != time.UTC {
		t.Errorf("Updated was filled in as %v", r.Updated)
	}
}

func missingIsNotFound(t *testing.T, db *store.DB) {
	if _, err := get(t, db, "a", "k"); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("never put: %v", err)
	}
	put(t, db, store.Record{Kind: "a", Key: "k"})
	err := db.Update(t.Context(), func(tx store.Tx) error {
		if err := tx.Delete("a", "k"); err != nil {
			return err
		}
		return tx.Delete("a", "never there")
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := get(t, db, "a", "k"); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("deleted: %v", err)
	}
}

func seesItsOwnChanges(t *testing.T, db *store.DB) {
	put(t, db, store.Record{Kind: "a", Key: "1"}, store.Record{Kind: "a", Key: "2"})
	err := db.Update(t.Context(), func(tx store.Tx) error {
		value := []byte("v")
		tx.Put(store.Record{Kind: "a", Key: "3", Value: value})
		value[0] = 'x'
		tx.Delete("a", "1")
		r, err := tx.Get("a", "3")
		if err != nil || string(r.Value) != "v" {
			t.Errorf("put then get: %q, %v", r.Value, err)
		}
		r.Value[0] = 'y'
		if r, _ := tx.Get("a", "3"); string(r.Value) != "v" {
			t.Errorf("the caller can change a stored value to %q", r.Value)
		}
		if _, err := tx.Get("a", "1"); !errors.Is(err, atoll.ErrNotFound) {
			t.Errorf("delete then get: %v", err)
		}
		if got := keys(t, tx, "a", store.ScanOptions{}); !slices.Equal(got, []string{"2", "3"}) {
			t.Errorf("scan after changes: %q", got)
		}
		tx.Put(store.Record{Kind: "a", Key: "1"})
		tx.Delete("a", "3")
		if got := keys(t, tx, "a", store.ScanOptions{}); !slices.Equal(got, []string{"1", "2"}) {
			t.Errorf("scan after more changes: %q", got)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func failedChangesNothing(t *testing.T, db *store.DB) {
	put(t, db, store.Record{Kind: "a", Key: "k", State: "old"})
	refusal := errors.New("no")
	for _, scan := range []bool{false, true} {
		err := db.Update(t.Context(), func(tx store.Tx) error {
			tx.Put(store.Record{Kind: "a", Key: "k", State: "new"})
			tx.Put(store.Record{Kind: "a", Key: "l"})
			if scan {
				keys(t, tx, "a", store.ScanOptions{})
				tx.Delete("a", "k")
			}
			return refusal
		})
		if err != refusal {
			t.Errorf("want the function's own error, got %v", err)
		}
		if r, err := get(t, db, "a", "k"); err != nil || r.State != "old" {
			t.Errorf("scan %v: a failed update left %q, %v", scan, r.State, err)
		}
		if _, err := get(t, db, "a", "l"); !errors.Is(err, atoll.ErrNotFound) {
			t.Errorf("scan %v: a failed update left a record: %v", scan, err)
		}
	}
}

// failsAlone holds the writer with one update while the others gather behind
// it, so that they share a transaction.
func failsAlone(t *testing.T, db *store.DB) {
	const n = 30
	var started sync.WaitGroup
	started.Add(n)
	var ended sync.WaitGroup
	errs := make([]error, n)
	refusal := errors.New("no")
	ended.Go(func() {
		err := db.Update(t.Context(), func(store.Tx) error {
			for i := range n {
				ended.Go(func() {
					started.Done()
					errs[i] = db.Update(t.Context(), func(tx store.Tx) error {
						if i%4 == 1 { // makes the others' changes and its own real
							keys(t, tx, "a", store.ScanOptions{})
						}
						if err := tx.Put(store.Record{Kind: "a", Key: fmt.Sprint(i), State: "x"}); err != nil {
							return err
						}
						if i%4 == 2 {
							keys(t, tx, "a", store.ScanOptions{State: "x"})
						}
						if i%3 == 0 {
							return refusal
						}
						return nil
					})
				})
			}
			started.Wait()
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
	ended.Wait()
	for i, err := range errs {
		_, found := get(t, db, "a", fmt.Sprint(i))
		if i%3 == 0 {
			if err != refusal || !errors.Is(found, atoll.ErrNotFound) {
				t.Errorf("update %d must fail alone: %v, record %v", i, err, found)
			}
		} else if err != nil || found != nil {
			t.Errorf("update %d must succeed: %v, record %v", i, err, found)
		}
	}
}

func panicReachesTheCaller(t *testing.T, db *store.DB) {
	func() {
		defer func() {
			if p := recover(); p != "boom" {
				t.Errorf("recovered %v", p)
			}
		}()
		db.Update(t.Context(), func(tx store.Tx) error {
			tx.Put(store.Record{Kind: "a", Key: "k"})
			panic("boom")
		})
	}()
	if _, err := get(t, db, "a", "k"); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("the panicking update left its record: %v", err)
	}
	put(t, db, store.Record{Kind: "a", Key: "after"})
}

// Increment adds one to a counter record, n times. It is what another process
// runs too.
func Increment(ctx context.Context, db *store.DB, n int) error {
	for range n {
		err := db.Update(ctx, func(tx store.Tx) error {
			r, err := tx.Get("counter", "c")
			if err != nil && !errors.Is(err, atoll.ErrNotFound) {
				return err
			}
			return tx.Put(store.Record{Kind: "counter", Key: "c", Value: append(r.Value, 1)})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func incrementsAreNotLost(t *testing.T, db *store.DB) {
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			if err := Increment(t.Context(), db, 25); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if r, err := get(t, db, "counter", "c"); err != nil || len(r.Value) != 16*25 {
		t.Errorf("the counter is at %d, %v, want %d", len(r.Value), err, 16*25)
	}
}

func viewIsASnapshot(t *testing.T, db *store.DB) {
	put(t, db, store.Record{Kind: "a", Key: "1"})
	var writer sync.WaitGroup
	err := db.View(t.Context(), func(tx store.Tx) error {
		if _, err := tx.Get("a", "1"); err != nil {
			return err
		}
		writer.Go(func() { put(t, db, store.Record{Kind: "a", Key: "1", State: "x"}, store.Record{Kind: "a", Key: "2"}) })
		for range 5 {
			if got := keys(t, tx, "a", store.ScanOptions{}); len(got) != 1 {
				t.Errorf("a view saw a later update: %q", got)
			}
			if r, err := tx.Get("a", "1"); err != nil || r.State != "" {
				t.Errorf("a view saw a later state %q, %v", r.State, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	writer.Wait()
	if r, err := get(t, db, "a", "1"); err != nil || r.State != "x" {
		t.Errorf("a new view must see it: %q, %v", r.State, err)
	}
}

func viewCannotWrite(t *testing.T, db *store.DB) {
	err := db.View(t.Context(), func(tx store.Tx) error {
		if tx.Delete("a", "k") == nil {
			t.Error("a view could delete")
		}
		return tx.Put(store.Record{Kind: "a", Key: "k"})
	})
	if err == nil {
		t.Error("a view could put")
	}
}

func boundsAreKept(t *testing.T, db *store.DB) {
	long := func(n int) string { return strings.Repeat("x", n) }
	for _, tt := range []struct {
		r    store.Record
		want error
	}{
		{store.Record{Kind: long(store.MaxName), Key: long(store.MaxKey), State: long(store.MaxName), Value: []byte(long(store.MaxValue))}, nil},
		{store.Record{Kind: long(store.MaxName + 1), Key: "k"}, atoll.ErrTooLarge},
		{store.Record{Kind: "a", Key: long(store.MaxKey + 1)}, atoll.ErrTooLarge},
		{store.Record{Kind: "a", Key: "k", State: long(store.MaxName + 1)}, atoll.ErrTooLarge},
		{store.Record{Kind: "a", Key: "k", Value: []byte(long(store.MaxValue + 1))}, atoll.ErrTooLarge},
		{store.Record{Kind: "", Key: "k"}, atoll.ErrMalformed},
		{store.Record{Kind: "a", Key: ""}, atoll.ErrMalformed},
		{store.Record{Kind: "a\x00", Key: "k"}, atoll.ErrMalformed},
		{store.Record{Kind: "a", Key: "k", State: "é"}, atoll.ErrMalformed},
	} {
		err := db.Update(t.Context(), func(tx store.Tx) error { return tx.Put(tt.r) })
		if !errors.Is(err, tt.want) {
			t.Errorf("put of %.20q, %d-byte key, state %.20q, %d bytes: %v, want %v", tt.r.Kind, len(tt.r.Key), tt.r.State, len(tt.r.Value), err, tt.want)
		}
		if tt.want == nil {
			if r, err := get(t, db, tt.r.Kind, tt.r.Key); err != nil || len(r.Value) != store.MaxValue {
				t.Errorf("the largest record came back with %d bytes, %v", len(r.Value), err)
			}
		}
	}
}

func scansAreOrdered(t *testing.T, db *store.DB) {
	base := time.Unix(1_800_000_000, 0)
	const n = 300 // several pages
	err := db.Update(t.Context(), func(tx store.Tx) error {
		for i := range n {
			state := []string{"even", "odd"}[i%2]
			// Times run against the keys, and come in pairs.
			at := base.Add(time.Duration(n-i/2) * time.Second)
			if err := tx.Put(store.Record{Kind: "a", Key: fmt.Sprintf("%03d", i), State: state, Updated: at}); err != nil {
				return err
			}
		}
		return tx.Put(store.Record{Kind: "b", Key: "000"})
	})
	if err != nil {
		t.Fatal(err)
	}
	want := func(order store.Order, state string) []string {
		var out []string
		for i := range n {
			if state == "" || state == []string{"even", "odd"}[i%2] {
				out = append(out, fmt.Sprintf("%03d", i))
			}
		}
		switch order {
		case store.ByKeyReverse:
			slices.Reverse(out)
		case store.Newest:
			slices.SortStableFunc(out, func(a, b string) int {
				var i, j int
				fmt.Sscan(strings.TrimLeft(a, "0")+" ", &i)
				fmt.Sscan(strings.TrimLeft(b, "0")+" ", &j)
				if i/2 != j/2 {
					return i/2 - j/2
				}
				return j - i
			})
		}
		return out
	}
	err = db.View(t.Context(), func(tx store.Tx) error {
		for _, order := range []store.Order{store.ByKey, store.ByKeyReverse, store.Newest} {
			for _, state := range []string{"", "even", "odd", "none"} {
				all := want(order, state)
				if got := keys(t, tx, "a", store.ScanOptions{Order: order, State: state}); !slices.Equal(got, all) {
					t.Errorf("order %d state %q:\n got %q\nwant %q", order, state, got, all)
				}
				if len(all) == 0 {
					continue
				}
				got := keys(t, tx, "a", store.ScanOptions{Order: order, State: state, After: all[10], Limit: 70})
				if !slices.Equal(got, all[11:81]) {
					t.Errorf("order %d state %q after %s limit 70:\n got %q\nwant %q", order, state, all[10], got, all[11:81])
				}
			}
		}
		for _, err := range tx.Scan("a", store.ScanOptions{Order: store.Newest, After: "gone"}) {
			if !errors.Is(err, atoll.ErrNotFound) {
				t.Errorf("newest after a missing key: %v", err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func scanMayChange(t *testing.T, db *store.DB) {
	const n = 200
	err := db.Update(t.Context(), func(tx store.Tx) error {
		for i := range n {
			if err := tx.Put(store.Record{Kind: "a", Key: fmt.Sprintf("%03d", i), State: "new"}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, order := range []store.Order{store.ByKey, store.ByKeyReverse, store.Newest} {
		from, to := []string{"new", "1", "2", "3"}[i], []string{"new", "1", "2", "3"}[i+1]
		err := db.Update(t.Context(), func(tx store.Tx) error {
			seen := 0
			for r, err := range tx.Scan("a", store.ScanOptions{State: from, Order: order}) {
				if err != nil {
					return err
				}
				seen++
				r.State, r.Updated = to, time.Time{}
				if err := tx.Put(r); err != nil {
					return err
				}
				if seen%50 == 0 { // a scan in a scan makes the changes real
					if got := keys(t, tx, "a", store.ScanOptions{State: to}); len(got) != seen {
						t.Errorf("after %d changes a scan saw %d", seen, len(got))
					}
				}
			}
			if seen != n {
				t.Errorf("order %d: scanned %d of %d", order, seen, n)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func largeValues(t *testing.T, db *store.DB) {
	const n, size = 24, 300 << 10
	for i := range n {
		put(t, db, store.Record{Kind: "a", Key: fmt.Sprintf("%03d", i), Value: bytes.Repeat([]byte{byte(i)}, size)})
	}
	err := db.View(t.Context(), func(tx store.Tx) error {
		i := 0
		for r, err := range tx.Scan("a", store.ScanOptions{}) {
			if err != nil {
				return err
			}
			if len(r.Value) != size || r.Value[0] != byte(i) {
				t.Errorf("record %d: %q with %d bytes", i, r.Key, len(r.Value))
			}
			i++
		}
		if i != n {
			t.Errorf("scanned %d of %d", i, n)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func canceledWithdraws(t *testing.T, db *store.DB) {
	ctx, cancel := context.WithCancel(t.Context())
	ran := false
	var other sync.WaitGroup
	err := db.Update(t.Context(), func(store.Tx) error {
		// The writer is taken, so this one waits until its context ends.
		other.Go(func() {
			err := db.Update(ctx, func(store.Tx) error { ran = true; return nil })
			if !errors.Is(err, context.Canceled) {
				t.Errorf("withdrawn update: %v", err)
			}
		})
		cancel()
		other.Wait()
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	put(t, db, store.Record{Kind: "a", Key: "after"})
	if ran {
		t.Error("a withdrawn update ran")
	}
}

func closedRefuses(t *testing.T, db *store.DB) {
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if err := db.Update(t.Context(), func(store.Tx) error { return nil }); !errors.Is(err, store.ErrClosed) {
		t.Errorf("update: %v", err)
	}
	if err := db.View(t.Context(), func(store.Tx) error { return nil }); !errors.Is(err, store.ErrClosed) {
		t.Errorf("view: %v", err)
	}
	if err := db.Close(); !errors.Is(err, store.ErrClosed) {
		t.Errorf("close: %v", err)
	}
}

func txEnds(t *testing.T, db *store.DB) {
	var kept store.Tx
	db.Update(t.Context(), func(tx store.Tx) error { kept = tx; return nil })
	if err := kept.Put(store.Record{Kind: "a", Key: "k"}); err == nil {
		t.Error("a transaction could write after its function returned")
	}
	if _, err := kept.Get("a", "k"); err == nil || errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("a transaction could read after its function returned: %v", err)
	}
}
