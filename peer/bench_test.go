package peer_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/peer"
)

func echo(_ context.Context, _ atoll.PeerID, req []byte) ([]byte, error) { return req, nil }

func BenchmarkRoundTrip(b *testing.B) {
	for _, size := range []int{64, 16 << 10, 1 << 20} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			a, to := pair(b)
			req := make([]byte, size)
			call(b, a, to.ID(), "echo", req)
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				call(b, a, to.ID(), "echo", req)
			}
		})
	}
}

func BenchmarkCalls64InFlight(b *testing.B) {
	a, to := pair(b)
	req := make([]byte, 64)
	call(b, a, to.ID(), "echo", req)
	var n atomic.Int64
	b.SetParallelism(32) // on 2 cores
	b.ReportAllocs()
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			call(b, a, to.ID(), "echo", req)
			n.Add(1)
		}
	})
	b.ReportMetric(float64(n.Load())/b.Elapsed().Seconds(), "calls/s")
}

func BenchmarkCallSelf(b *testing.B) {
	a := start(b, newKey(b))
	for b.Loop() {
		call(b, a, a.ID(), "echo", nil)
	}
}

func BenchmarkNotify(b *testing.B) {
	a, to := pair(b)
	got := make(chan struct{}, 1024)
	to.Handle("note", func(context.Context, atoll.PeerID, []byte) ([]byte, error) { got <- struct{}{}; return nil, nil })
	payload := make([]byte, 64)
	const window = 256
	for sent, received := 0, 0; b.Loop(); sent++ {
		if sent-received == window {
			<-got
			received++
		}
		if err := a.Notify(to.ID(), "note", payload); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStart(b *testing.B) {
	key := newKey(b)
	for b.Loop() {
		h, err := peer.New(peer.Config{Key: key})
		if err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		h.Close()
		b.StartTimer()
	}
}

// BenchmarkFirstCall includes the connection.
func BenchmarkFirstCall(b *testing.B) {
	to := start(b, newKey(b))
	for b.Loop() {
		b.StopTimer()
		a := start(b, newKey(b))
		a.Learn(to.ID(), to.Addrs())
		b.StartTimer()
		call(b, a, to.ID(), "echo", nil)
		b.StopTimer()
		a.Close()
		b.StartTimer()
	}
}
