package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/store"
)

type model map[string]store.Record // by key; one kind

// scan is what the documentation says of Tx.Scan, over a map.
func (m model) scan(o store.ScanOptions) []store.Record {
	less := func(a, b store.Record) int {
		switch o.Order {
		case store.ByKeyReverse:
			return strings.Compare(b.Key, a.Key)
		case store.Newest:
			if c := b.Updated.Compare(a.Updated); c != 0 {
				return c
			}
			return strings.Compare(b.Key, a.Key)
		}
		return strings.Compare(a.Key, b.Key)
	}
	after, cut := m[o.After], o.After != ""
	if !cut {
		after = store.Record{}
	}
	after.Key = o.After
	var out []store.Record
	for _, r := range m {
		if (o.State == "" || r.State == o.State) && (!cut || less(after, r) < 0) {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, less)
	if o.Limit > 0 && len(out) > o.Limit {
		out = out[:o.Limit]
	}
	return out
}

// behavesLikeAMap runs random updates, some of which fail, against a database
// and a map, and compares every read.
func behavesLikeAMap(t *testing.T, open func(t *testing.T, opts ...store.Option) *store.DB) {
	var tick int64
	db := open(t, store.WithClock(func() time.Time { tick += 7; return time.UnixMicro(tick / 10) }))
	defer db.Close()
	ctx := context.Background()
	round := 0
	rapid.Check(t, func(rt *rapid.T) {
		round++
		kind := fmt.Sprint("kind ", round)
		key := rapid.SampledFrom([]string{"a", "aa", "b", "\x00", "\xff", "c"})
		state := rapid.SampledFrom([]string{"", "x", "y"})
		committed := model{}
		refusal := errors.New("no")
		compare := func(tx store.Tx, m model) {
			o := store.ScanOptions{State: state.Draw(rt, "state"), Limit: rapid.IntRange(0, 3).Draw(rt, "limit"),
				Order: store.Order(rapid.IntRange(0, 2).Draw(rt, "order"))}
			if after := key.Draw(rt, "after"); rapid.Bool().Draw(rt, "page") {
				if _, ok := m[after]; ok || o.Order != store.Newest {
					o.After = after
				}
			}
			want := m.scan(o)
			i := 0
			for r, err := range tx.Scan(kind, o) {
				if err != nil {
					rt.Fatal(err)
				}
				if i >= len(want) || !equal(r, want[i]) {
					rt.Fatalf("scan %+v: record %d is %+v, want %+v", o, i, r, want)
				}
				i++
			}
			if i != len(want) {
				rt.Fatalf("scan %+v gave %d records, want %d", o, i, len(want))
			}
		}
		for range rapid.IntRange(1, 6).Draw(rt, "updates") {
			fails := rapid.IntRange(0, 3).Draw(rt, "fails") == 0
			var m model
			err := db.Update(ctx, func(tx store.Tx) error {
				m = model{}
				for k, r := range committed {
					m[k] = r
				}
				for range rapid.IntRange(0, 6).Draw(rt, "steps") {
					k := key.Draw(rt, "key")
					switch rapid.IntRange(0, 4).Draw(rt, "step") {
					case 0, 1:
						r := store.Record{Kind: kind, Key: k, State: state.Draw(rt, "put state"), Value: rapid.SliceOfN(rapid.Byte(), 0, 4).Draw(rt, "value")}
						if err := tx.Put(r); err != nil {
							rt.Fatal(err)
						}
						got, err := tx.Get(kind, k)
						if err != nil {
							rt.Fatal(err)
						}
						r.Updated = got.Updated
						m[k] = r
					case 2:
						if err := tx.Delete(kind, k); err != nil {
							rt.Fatal(err)
						}
						delete(m, k)
					case 3:
						got, err := tx.Get(kind, k)
						if want, ok := m[k]; ok != (err == nil) || ok && !equal(got, want) {
							rt.Fatalf("get %q: %+v, %v, want %+v, %v", k, got, err, want, ok)
						}
						if err != nil && !errors.Is(err, atoll.ErrNotFound) {
							rt.Fatal(err)
						}
					case 4:
						compare(tx, m)
					}
				}
				if fails {
					return refusal
				}
				return nil
			})
			switch {
			case fails && err != refusal, !fails && err != nil:
				rt.Fatalf("update: %v", err)
			case !fails:
				committed = m
			}
			if err := db.View(ctx, func(tx store.Tx) error { compare(tx, committed); return nil }); err != nil {
				rt.Fatal(err)
			}
		}
	})
}
