package peer_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/peer"
)

func newKey(t testing.TB) ed25519.PrivateKey {
	t.Helper()
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// start starts a host that serves "echo".
func start(t testing.TB, key ed25519.PrivateKey, listen ...string) *peer.Host {
	t.Helper()
	h, err := peer.New(peer.Config{Key: key, Listen: listen})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil && !errors.Is(err, peer.ErrClosed) {
			t.Error(err)
		}
	})
	h.Handle("echo", echo)
	return h
}

// pair starts two hosts; the first knows where the second is.
func pair(t testing.TB) (a, b *peer.Host) {
	t.Helper()
	a, b = start(t, newKey(t)), start(t, newKey(t))
	a.Learn(b.ID(), b.Addrs())
	return a, b
}

func call(t testing.TB, h *peer.Host, to atoll.PeerID, method string, req []byte) []byte {
	t.Helper()
	reply, err := h.Call(context.Background(), to, method, req)
	if err != nil {
		t.Fatal(err)
	}
	return reply
}

// soon fails a test that hangs.
func soon[T any](t testing.TB, what string, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(20 * time.Second):
		t.Fatalf("waited 20 s for %s", what)
		panic("unreachable")
	}
}

func TestACallGetsItsReply(t *testing.T) {
	a, b := pair(t)
	for _, size := range []int{0, 1, 127, 128, 70_000, peer.DefaultMaxFrame} {
		req := bytes.Repeat([]byte{7}, size)
		if got := call(t, a, b.ID(), "echo", req); !bytes.Equal(got, req) {
			t.Errorf("%d bytes came back as %d", size, len(got))
		}
	}
	// The way back needs no address.
	if got := call(t, b, a.ID(), "echo", []byte("x")); string(got) != "x" {
		t.Errorf("back: %q", got)
	}
	who := make(chan atoll.PeerID, 1)
	b.Handle("who", func(_ context.Context, from atoll.PeerID, _ []byte) ([]byte, error) { who <- from; return nil, nil })
	call(t, a, b.ID(), "who", nil)
	if got := <-who; got != a.ID() {
		t.Errorf("the handler was told %s, want %s", got, a.ID())
	}
}

func TestAHostMayCallItself(t *testing.T) {
	a := start(t, newKey(t))
	if got := call(t, a, a.ID(), "echo", []byte("x")); string(got) != "x" {
		t.Errorf("got %q", got)
	}
	noted := make(chan string, 1)
	a.Handle("note", func(_ context.Context, from atoll.PeerID, b []byte) ([]byte, error) {
		if from != a.ID() {
			t.Errorf("from %s", from)
		}
		noted <- string(b)
		return nil, nil
	})
	if err := a.Notify(a.ID(), "note", []byte("n")); err != nil {
		t.Fatal(err)
	}
	if got := soon(t, "the note", noted); got != "n" {
		t.Errorf("got %q", got)
	}
	ctx, cancel := context.WithCancel(t.Context())
	err := a.Keep(ctx, a.Addrs(), func(context.Context, atoll.PeerID) { cancel() }, nil)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("keep: %v", err)
	}
}

func TestManyCallsAtOnceGetTheirOwnReplies(t *testing.T) {
	a, b := pair(t)
	b.Handle("twice", func(_ context.Context, _ atoll.PeerID, req []byte) ([]byte, error) { return append(req, req...), nil })
	var wg sync.WaitGroup
	for i := range 1000 {
		wg.Go(func() {
			from, to := a, b.ID()
			if i%4 == 0 {
				from = b
			}
			req := fmt.Sprint("call ", i, " ")
			reply, err := from.Call(t.Context(), to, "twice", []byte(req))
			if err != nil || string(reply) != req+req {
				t.Errorf("%q: %q, %v", req, reply, err)
			}
		})
	}
	wg.Wait()
}

func TestASlowHandlerHoldsUpNoOther(t *testing.T) {
	a, b := pair(t)
	started, release := make(chan struct{}), make(chan struct{})
	b.Handle("slow", func(context.Context, atoll.PeerID, []byte) ([]byte, error) {
		close(started)
		<-release
		return []byte("late"), nil
	})
	late := make(chan []byte, 1)
	go func() { late <- call(t, a, b.ID(), "slow", nil) }()
	soon(t, "the slow handler", started)
	call(t, a, b.ID(), "echo", nil) // answered out of order
	close(release)
	if got := soon(t, "the slow reply", late); string(got) != "late" {
		t.Errorf("got %q", got)
	}
}

func TestCancelReachesTheHandler(t *testing.T) {
	a, b := pair(t)
	started, ended := make(chan struct{}), make(chan error, 1)
	b.Handle("wait", func(ctx context.Context, _ atoll.PeerID, _ []byte) ([]byte, error) {
		close(started)
		<-ctx.Done()
		ended <- ctx.Err()
		return nil, ctx.Err()
	})
	ctx, cancel := context.WithCancel(t.Context())
	failed := make(chan error, 1)
	go func() { _, err := a.Call(ctx, b.ID(), "wait", nil); failed <- err }()
	soon(t, "the handler", started)
	cancel()
	if err := soon(t, "the caller", failed); !errors.Is(err, context.Canceled) {
		t.Errorf("the caller got %v", err)
	}
	if err := soon(t, "the handler's end", ended); !errors.Is(err, context.Canceled) {
		t.Errorf("the handler got %v", err)
	}
	call(t, a, b.ID(), "echo", nil)
}

func TestAHandlerEndsWithItsCallersConnection(t *testing.T) {
	a, b := pair(t)
	started, ended := make(chan struct{}), make(chan struct{})
	b.Handle("wait", func(ctx context.Context, _ atoll.PeerID, _ []byte) ([]byte, error) {
		close(started)
		<-ctx.Done()
		close(ended)
		return nil, ctx.Err()
	})
	failed := make(chan error, 1)
	go func() { _, err := a.Call(t.Context(), b.ID(), "wait", nil); failed <- err }()
	soon(t, "the handler", started)
	a.Close()
	soon(t, "the handler's end", ended)
	if err := soon(t, "the caller", failed); !errors.Is(err, atoll.ErrUnreachable) {
		t.Errorf("the caller got %v", err)
	}
}

func TestCallsInFlightAreBounded(t *testing.T) {
	a, b := pair(t)
	var now, most atomic.Int64
	full, release := make(chan struct{}), make(chan struct{})
	b.Handle("hold", func(context.Context, atoll.PeerID, []byte) ([]byte, error) {
		n := now.Add(1)
		defer now.Add(-1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		if n == 256 {
			close(full)
		}
		<-release
		return nil, nil
	})
	var wg sync.WaitGroup
	for range 400 {
		wg.Go(func() {
			if _, err := a.Call(t.Context(), b.ID(), "hold", nil); err != nil {
				t.Error(err)
			}
		})
	}
	soon(t, "256 calls", full)
	// The next call waits for its turn, and may give up meanwhile.
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.Call(ctx, b.ID(), "hold", nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a call over the bound: %v", err)
	}
	close(release)
	wg.Wait()
	if most.Load() != 256 {
		t.Errorf("%d handlers ran at once, want 256", most.Load())
	}
}

// TestCanceledCallsKeepTheirPlace cancels as many calls as may be in flight,
// while their handlers go on, and then sees them all end.
func TestCanceledCallsKeepTheirPlace(t *testing.T) {
	a, b := pair(t)
	release := make(chan struct{})
	var started sync.WaitGroup
	started.Add(256)
	b.Handle("stubborn", func(context.Context, atoll.PeerID, []byte) ([]byte, error) {
		started.Done()
		<-release
		return nil, nil
	})
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	for range 256 {
		wg.Go(func() { a.Call(ctx, b.ID(), "stubborn", nil) })
	}
	started.Wait()
	cancel()
	wg.Wait()
	next := make(chan error, 1)
	go func() { _, err := a.Call(t.Context(), b.ID(), "echo", nil); next <- err }()
	select {
	case err := <-next:
		t.Fatalf("call 257 was let in: %v", err)
	case <-time.After(50 * time.Millisecond):
	}
	close(release)
	if err := soon(t, "the next call", next); err != nil {
		t.Error(err)
	}
}

func TestLargeCallsInFlightAreBoundedInBytes(t *testing.T) {
	a, b := pair(t)
	var now, most atomic.Int64
	b.Handle("hold", func(_ context.Context, _ atoll.PeerID, req []byte) ([]byte, error) {
		n := now.Add(int64(len(req)))
		defer now.Add(-int64(len(req)))
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		return req, nil
	})
	var wg sync.WaitGroup
	for range 64 {
		wg.Go(func() {
			if _, err := a.Call(t.Context(), b.ID(), "hold", make([]byte, peer.DefaultMaxFrame)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if most.Load() > 16<<20 {
		t.Errorf("%d bytes of requests at once, at most 16 MiB", most.Load())
	}
}

func TestErrorKindsCrossTheWire(t *testing.T) {
	a, b := pair(t)
	var fails error
	b.Handle("fail", func(context.Context, atoll.PeerID, []byte) ([]byte, error) { return nil, fails })
	kinds := []error{
		atoll.ErrMalformed, atoll.ErrTooLarge, atoll.ErrBadSignature, atoll.ErrExpired, atoll.ErrReplayed, atoll.ErrNoMatch,
		atoll.ErrUnfunded, atoll.ErrNotFound, atoll.ErrRefused, atoll.ErrCanceled, atoll.ErrWrongContent, atoll.ErrUnreachable,
	}
	for _, kind := range kinds {
		fails = fmt.Errorf("ram: want 8 GiB, have 4: %w", kind)
		_, err := a.Call(t.Context(), b.ID(), "fail", nil)
		for _, k := range kinds {
			if errors.Is(err, k) != (k == kind) {
				t.Errorf("%v: errors.Is %v = %v", err, k, errors.Is(err, k))
			}
		}
		var remote *peer.RemoteError
		if !errors.As(err, &remote) || remote.Peer != b.ID() || remote.Text != fails.Error() {
			t.Errorf("got %#v, want a RemoteError with the text %q", err, fails)
		}
	}
	for _, tt := range []struct{ said, want string }{
		{"plain", "plain"},
		{"two\nlines\x1b[31m\x00 and \xff bytes\t", "two lines[31m and  bytes"},
		{strings.Repeat("é", 5000), strings.Repeat("é", 510) + "…"},
		{"", "no reason given"},
	} {
		fails = errors.New(tt.said)
		_, err := a.Call(t.Context(), b.ID(), "fail", nil)
		var remote *peer.RemoteError
		if !errors.As(err, &remote) || remote.Kind != nil || remote.Text != tt.want {
			t.Errorf("%.40q came as %.80q", tt.said, err)
		}
	}
	// Passed on by a peer in between, the text stays as it was.
	c := start(t, newKey(t))
	c.Learn(a.ID(), a.Addrs())
	a.Handle("relay", func(ctx context.Context, _ atoll.PeerID, req []byte) ([]byte, error) {
		return a.Call(ctx, b.ID(), "fail", req)
	})
	fails = fmt.Errorf("gpu: %w", atoll.ErrNoMatch)
	_, err := c.Call(t.Context(), a.ID(), "relay", nil)
	var remote *peer.RemoteError
	if !errors.As(err, &remote) || remote.Text != fails.Error() || !errors.Is(err, atoll.ErrNoMatch) {
		t.Errorf("relayed: %v", err)
	}
}

func TestAnUnknownMethodIsNamed(t *testing.T) {
	a, b := pair(t)
	_, err := a.Call(t.Context(), b.ID(), "no/such", nil)
	if !errors.Is(err, peer.ErrNoMethod) || !strings.Contains(err.Error(), "no/such") {
		t.Errorf("got %v", err)
	}
	b.Handle("echo", nil)
	if _, err := a.Call(t.Context(), b.ID(), "echo", nil); !errors.Is(err, peer.ErrNoMethod) {
		t.Errorf("a method that is no longer served: %v", err)
	}
	for _, method := range []string{"", "with space", "é", strings.Repeat("x", 65)} {
		if _, err := a.Call(t.Context(), b.ID(), method, nil); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("method %q: %v", method, err)
		}
	}
}

func TestAPanicEndsTheCallAlone(t *testing.T) {
	a, b := pair(t)
	b.Handle("panic", func(context.Context, atoll.PeerID, []byte) ([]byte, error) { panic("secret") })
	b.Handle("exit", func(context.Context, atoll.PeerID, []byte) ([]byte, error) { runtime.Goexit(); return nil, nil })
	for _, method := range []string{"panic", "exit"} {
		for range 300 { // more than there are places
			_, err := a.Call(t.Context(), b.ID(), method, nil)
			if err == nil || !strings.Contains(err.Error(), "internal error") || strings.Contains(err.Error(), "secret") {
				t.Fatalf("%s: got %v", method, err)
			}
		}
		if err := a.Notify(b.ID(), method, nil); err != nil {
			t.Error(err)
		}
	}
	noted := make(chan struct{})
	b.Handle("note", func(context.Context, atoll.PeerID, []byte) ([]byte, error) { close(noted); return nil, nil })
	if err := a.Notify(b.ID(), "note", nil); err != nil {
		t.Fatal(err)
	}
	soon(t, "the note after the panics", noted)
}

func TestTooLargeIsRefusedOnEitherSide(t *testing.T) {
	a, b := pair(t)
	if _, err := a.Call(t.Context(), b.ID(), "echo", make([]byte, peer.DefaultMaxFrame+1)); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("request: %v", err)
	}
	if err := a.Notify(b.ID(), "echo", make([]byte, peer.DefaultMaxFrame+1)); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("notification: %v", err)
	}
	b.Handle("big", func(context.Context, atoll.PeerID, []byte) ([]byte, error) {
		return make([]byte, peer.DefaultMaxFrame+1), nil
	})
	if _, err := a.Call(t.Context(), b.ID(), "big", nil); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("reply: %v", err)
	}
	call(t, a, b.ID(), "echo", nil)
}

func TestNotificationsComeInOrder(t *testing.T) {
	a, b := pair(t)
	const n = 5000
	got := make(chan string, n)
	b.Handle("note", func(_ context.Context, _ atoll.PeerID, p []byte) ([]byte, error) { got <- string(p); return nil, nil })
	for i := range n {
		if err := a.Notify(b.ID(), "note", []byte(fmt.Sprint(i))); err != nil {
			t.Fatal(err)
		}
	}
	for i := range n {
		if p := soon(t, "a note", got); p != fmt.Sprint(i) {
			t.Fatalf("note %d came as %s", i, p)
		}
	}
}

func TestAFloodOfNotificationsIsDroppedAndHoldsUpNoCall(t *testing.T) {
	a, b := pair(t)
	release := make(chan struct{})
	var handled atomic.Int64
	b.Handle("note", func(ctx context.Context, _ atoll.PeerID, p []byte) ([]byte, error) {
		select {
		case <-release:
		case <-ctx.Done():
		}
		handled.Add(int64(len(p)))
		return nil, nil
	})
	payload := make([]byte, 100_000)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	sent, full := 0, 0
	for full < 5000 && sent < 5000 {
		err := a.Notify(b.ID(), "note", payload)
		switch {
		case err == nil:
			sent++
		case errors.Is(err, peer.ErrQueueFull):
			full++
			runtime.Gosched()
		default:
			t.Fatal(err)
		}
	}
	if full == 0 {
		t.Error("500 MB were taken for a peer that does not read")
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 64<<20 {
		t.Errorf("the flood holds %d MiB", grown>>20)
	}
	call(t, a, b.ID(), "echo", nil)
	close(release)
}

func TestAnUnknownPeerIsUnreachable(t *testing.T) {
	a := start(t, newKey(t))
	nobody := atoll.PeerID(newKey(t).Public().(ed25519.PublicKey))
	if _, err := a.Call(t.Context(), nobody, "echo", nil); !errors.Is(err, atoll.ErrUnreachable) || !strings.Contains(err.Error(), nobody.String()) {
		t.Errorf("no address: %v", err)
	}
	a.Learn(nobody, []string{"/ip4/127.0.0.1/tcp/1"})
	_, err := a.Call(t.Context(), nobody, "echo", nil)
	if !errors.Is(err, atoll.ErrUnreachable) || strings.Contains(err.Error(), "\n") {
		t.Errorf("nobody listens: %q", err)
	}
	if err := a.Notify(nobody, "echo", nil); err != nil {
		t.Errorf("a notification is not a promise: %v", err)
	}
	// Another peer at that address is not the one that was meant.
	b := start(t, newKey(t))
	where, _, _ := strings.Cut(b.Addrs()[0], "/p2p/")
	a.Learn(nobody, []string{where})
	if _, err := a.Call(t.Context(), nobody, "echo", nil); !errors.Is(err, atoll.ErrUnreachable) {
		t.Errorf("an impostor: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.Call(ctx, b.ID(), "echo", nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a canceled context: %v", err)
	}
}

func TestTheNextCallConnectsAgain(t *testing.T) {
	keyB := newKey(t)
	a, b := start(t, newKey(t)), start(t, keyB)
	a.Learn(b.ID(), b.Addrs())
	call(t, a, b.ID(), "echo", nil)
	where, _, _ := strings.Cut(b.Addrs()[0], "/p2p/")
	b.Close()
	if _, err := a.Call(t.Context(), b.ID(), "echo", nil); !errors.Is(err, atoll.ErrUnreachable) {
		t.Errorf("while it is away: %v", err)
	}
	start(t, keyB, where)
	call(t, a, b.ID(), "echo", nil)
}

func TestKeepConnectsAgainAndTells(t *testing.T) {
	keyB := newKey(t)
	a, b := start(t, newKey(t)), start(t, keyB)
	addrs := b.Addrs()
	where, _, _ := strings.Cut(addrs[0], "/p2p/")
	id := b.ID()
	b.Close()

	events := make(chan string, 10)
	ctx, cancel := context.WithCancel(t.Context())
	kept := make(chan error, 1)
	go func() {
		kept <- a.Keep(ctx, addrs, func(up context.Context, who atoll.PeerID) {
			if who != id {
				t.Errorf("up with %s", who)
			}
			call(t, a, id, "echo", nil)
			events <- "up"
			<-up.Done()
			events <- "up ended"
		}, func(err error) {
			if !errors.Is(err, atoll.ErrUnreachable) {
				t.Errorf("down for %v", err)
			}
			events <- "down"
		})
	}()
	want := func(e string) {
		t.Helper()
		if got := soon(t, e, events); got != e {
			t.Fatalf("got %q, want %q", got, e)
		}
	}
	want("down")
	for range 2 {
		b = start(t, keyB, where)
		want("up")
		b.Close()
		want("up ended")
		want("down")
	}
	start(t, keyB, where)
	want("up")
	cancel()
	want("up ended")
	if err := soon(t, "the end", kept); !errors.Is(err, context.Canceled) {
		t.Errorf("keep ended with %v", err)
	}
}

func TestKeepEndsWithTheHost(t *testing.T) {
	a, b := pair(t)
	up := make(chan struct{})
	kept := make(chan error, 1)
	go func() {
		kept <- a.Keep(t.Context(), b.Addrs(), func(context.Context, atoll.PeerID) { close(up) }, nil)
	}()
	soon(t, "up", up)
	a.Close()
	if err := soon(t, "the end", kept); !errors.Is(err, peer.ErrClosed) {
		t.Errorf("keep ended with %v", err)
	}
	c := start(t, newKey(t))
	for _, bad := range [][]string{nil, {"/ip4/127.0.0.1/tcp/1"}, {b.Addrs()[0], c.Addrs()[0]}} {
		if err := b.Keep(t.Context(), bad, nil, nil); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("keep of %q: %v", bad, err)
		}
	}
}

func TestAClosedHostRefuses(t *testing.T) {
	a, b := pair(t)
	call(t, a, b.ID(), "echo", nil)
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Call(t.Context(), b.ID(), "echo", nil); !errors.Is(err, peer.ErrClosed) {
		t.Errorf("call: %v", err)
	}
	if err := a.Notify(b.ID(), "echo", nil); !errors.Is(err, peer.ErrClosed) {
		t.Errorf("notify: %v", err)
	}
	if err := a.Close(); !errors.Is(err, peer.ErrClosed) {
		t.Errorf("close: %v", err)
	}
}

func TestCloseLeavesNoGoroutine(t *testing.T) {
	cycle := func() {
		a, b := start(t, newKey(t)), start(t, newKey(t))
		a.Learn(b.ID(), b.Addrs())
		b.Handle("wait", func(ctx context.Context, _ atoll.PeerID, _ []byte) ([]byte, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		})
		var wg sync.WaitGroup
		wg.Go(func() { a.Keep(t.Context(), b.Addrs(), nil, nil) })
		for range 20 {
			wg.Go(func() { a.Call(t.Context(), b.ID(), "wait", nil) })
		}
		call(t, a, b.ID(), "echo", nil)
		call(t, b, a.ID(), "echo", nil)
		call(t, a, a.ID(), "echo", nil)
		a.Notify(b.ID(), "echo", nil)
		b.Close()
		a.Close()
		wg.Wait()
	}
	cycle() // what libraries start once
	before := runtime.NumGoroutine()
	for range 5 {
		cycle()
	}
	deadline := time.After(15 * time.Second)
	tick := time.NewTicker(20 * time.Millisecond) // libp2p's own goroutines end a little later
	defer tick.Stop()
	for runtime.NumGoroutine() > before+2 {
		select {
		case <-tick.C:
		case <-deadline:
			buf := make([]byte, 1<<20)
			t.Fatalf("%d goroutines, %d before:\n%s", runtime.NumGoroutine(), before, buf[:runtime.Stack(buf, true)])
		}
	}
}
