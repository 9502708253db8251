package store_test

import (
	"fmt"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/atoll-network/atoll/store"
	"github.com/atoll-network/atoll/store/storetest"
)

func exitGoroutine() { runtime.Goexit() }

// change is a small state change of one of 1,000 records: read, write back.
func change(b *testing.B, db *store.DB, i int64) {
	key := fmt.Sprint(i % 1000)
	err := db.Update(b.Context(), func(tx store.Tx) error {
		r, err := tx.Get("deal", key)
		if err != nil {
			r = store.Record{Kind: "deal", Key: key, Value: make([]byte, 300)}
		}
		r.State = fmt.Sprint("state ", i%5)
		return tx.Put(r)
	})
	if err != nil {
		b.Fatal(err)
	}
}

func benchmarkUpdates(b *testing.B, url string, callers int) {
	db := open(b, url)
	defer db.Close()
	var n atomic.Int64
	b.SetParallelism(max(1, callers/runtime.GOMAXPROCS(0)))
	b.ReportAllocs()
	b.ResetTimer()
	if callers == 1 {
		for b.Loop() {
			change(b, db, n.Add(1))
		}
		return
	}
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			change(b, db, n.Add(1))
		}
	})
	b.ReportMetric(float64(n.Load())/b.Elapsed().Seconds(), "updates/s")
}

func BenchmarkUpdate(b *testing.B) {
	for _, callers := range []int{1, 8, 64} {
		b.Run(fmt.Sprint("sqlite/", callers), func(b *testing.B) {
			benchmarkUpdates(b, filepath.Join(b.TempDir(), "a.db"), callers)
		})
	}
	b.Run("memory/64", func(b *testing.B) { benchmarkUpdates(b, "memory:", 64) })
	b.Run("postgres", func(b *testing.B) {
		url := storetest.Postgres(b)
		for _, callers := range []int{1, 64} {
			b.Run(fmt.Sprint(callers), func(b *testing.B) { benchmarkUpdates(b, url, callers) })
		}
	})
}

func BenchmarkGet(b *testing.B) {
	db := open(b, filepath.Join(b.TempDir(), "a.db"))
	defer db.Close()
	for i := range int64(1000) {
		change(b, db, i)
	}
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		key := fmt.Sprint(i % 1000)
		if err := db.View(b.Context(), func(tx store.Tx) error { _, err := tx.Get("deal", key); return err }); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkOpen opens and closes a file that is there.
func BenchmarkOpen(b *testing.B) {
	path := filepath.Join(b.TempDir(), "a.db")
	open(b, path).Close()
	for b.Loop() {
		open(b, path).Close()
	}
}

func BenchmarkOpenNew(b *testing.B) {
	dir := b.TempDir()
	for i := 0; b.Loop(); i++ {
		open(b, filepath.Join(dir, fmt.Sprint(i))).Close()
	}
}
