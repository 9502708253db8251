package content

import (
	"bytes"
	"fmt"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/atoll-network/atoll"
)

var tiny = map[string]string{"stdout": "moo\n", "stderr": "", "exitCode": "0"}

func BenchmarkOpenFresh(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		dir := filepath.Join(b.TempDir(), "s")
		b.StartTimer()
		s, err := Open(Config{Dir: dir})
		if err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		_ = s.Close()
		b.StartTimer()
	}
}

func BenchmarkOpenMemory(b *testing.B) {
	for b.Loop() {
		s, err := Open(Config{})
		if err != nil {
			b.Fatal(err)
		}
		_ = s.Close()
	}
}

func BenchmarkAddFSTiny(b *testing.B) {
	s := opened(b, Config{Dir: b.TempDir()})
	i := 0
	for b.Loop() {
		i++
		tree := mapFS(tiny)
		tree["stdout"].Data = fmt.Appendf(nil, "moo %d", i)
		if _, err := s.AddFS(b.Context(), tree); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAddPinTiny(b *testing.B) {
	s := opened(b, Config{Dir: b.TempDir()})
	i := 0
	for b.Loop() {
		i++
		tree := mapFS(tiny)
		tree["stdout"].Data = fmt.Appendf(nil, "moo %d", i)
		c, err := s.AddFS(b.Context(), tree)
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Pin(b.Context(), c, "bench"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkExportTiny(b *testing.B) {
	s := memory(b)
	c := addTree(b, s, tiny)
	dir := b.TempDir()
	i := 0
	for b.Loop() {
		i++
		if err := s.Export(b.Context(), c, filepath.Join(dir, fmt.Sprint(i))); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAddReader100MiB(b *testing.B) {
	s := opened(b, Config{Dir: b.TempDir()})
	data := noise(100<<20, 1)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		b.StopTimer()
		if _, err := s.GC(b.Context()); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if _, err := s.AddReader(b.Context(), bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFetchTiny(b *testing.B) {
	x, _, server, from := pair(b)
	var cs []atoll.CID
	for i := 0; b.Loop(); i++ {
		if i == len(cs) {
			b.StopTimer()
			for j := range 1000 {
				tree := map[string]string{"stdout": fmt.Sprint("moo ", i+j), "stderr": "", "exitCode": "0"}
				cs = append(cs, addTree(b, server, tree))
			}
			b.StartTimer()
		}
		if err := x.Fetch(b.Context(), from, cs[i], Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFetch100MiB(b *testing.B) {
	a, h := newHost(b), newHost(b)
	connect(b, a, h)
	client := opened(b, Config{Dir: b.TempDir()})
	server := opened(b, Config{Dir: b.TempDir()})
	x, y := NewExchange(a, client), NewExchange(h, server)
	defer x.Close()
	defer y.Close()
	c := addFile(b, server, noise(100<<20, 1))
	b.SetBytes(100 << 20)
	for b.Loop() {
		b.StopTimer()
		if _, err := client.GC(b.Context()); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if err := x.Fetch(b.Context(), peerID(b, h), c, Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkJobs is the life of a result at a provider: imported, pinned,
// unpinned, removed. It reports what the heap has gained in the end.
func BenchmarkJobs(b *testing.B) {
	s := opened(b, Config{Dir: b.TempDir()})
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	i := 0
	for b.Loop() {
		i++
		owner := fmt.Sprint("deal ", i)
		tree := mapFS(tiny)
		tree["stdout"].Data = fmt.Appendf(nil, "moo %d", i)
		c, err := s.AddFS(b.Context(), tree)
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Pin(b.Context(), c, owner); err != nil {
			b.Fatal(err)
		}
		if err := s.Unpin(b.Context(), owner); err != nil {
			b.Fatal(err)
		}
		if _, err := s.Remove(b.Context(), c); err != nil {
			b.Fatal(err)
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric((float64(after.HeapAlloc)-float64(before.HeapAlloc))/(1<<20), "MiB")
}

// BenchmarkIdleMemory reports what an open store that has done some work keeps.
func BenchmarkIdleMemory(b *testing.B) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	s := opened(b, Config{Dir: b.TempDir()})
	for i := range 2000 {
		addTree(b, s, map[string]string{"stdout": fmt.Sprint(i), "stderr": "", "exitCode": "0"})
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	for b.Loop() {
	}
	b.ReportMetric(float64(after.HeapInuse-before.HeapInuse)/(1<<20), "MiB")
	m := s.db.Metrics()
	b.ReportMetric(float64(m.MemTable.Size+m.MemTable.ZombieSize)/(1<<20), "memtable-MiB")
	b.ReportMetric(float64(m.BlockCache.Size)/(1<<20), "cache-MiB")
}
