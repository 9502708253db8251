package content

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/network"
)

type cidCid = cid.Cid

func TestHostileServers(t *testing.T) {
	a, b := encodeFile([]byte("a")), encodeFile([]byte("b"))
	dir := encodeDir(map[string]enc{"a": a, "b": b})
	deep := encodeDir(nil)
	for range maxDepth + 10 {
		deep = encodeDir(map[string]enc{"d": deep})
	}
	send := func(es ...enc) func(*bufio.Writer) {
		return func(w *bufio.Writer) {
			for _, e := range es {
				_ = writeFrame(w, frameBlock, e.block)
			}
		}
	}
	then := func(fs ...func(*bufio.Writer)) func(*bufio.Writer) {
		return func(w *bufio.Writer) {
			for _, f := range fs {
				f(w)
			}
		}
	}
	end := func(w *bufio.Writer) { _ = writeFrame(w, frameEnd, nil) }
	raw := func(p ...byte) func(*bufio.Writer) { return func(w *bufio.Writer) { _, _ = w.Write(p) } }
	other := rawDir([]string{"x"}, []enc{{cid: mustCid(t, "bafyreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")}})
	notPB := enc{cid: v0([]byte("not dag-pb")), block: []byte("not dag-pb")}
	huge := binary.AppendUvarint([]byte{frameBlock}, 1<<40)
	for _, c := range []struct {
		name string
		root enc
		send func(*bufio.Writer)
		want error
	}{
		{"wrong block", dir, send(dir, b), atoll.ErrWrongContent},
		{"wrong root", dir, send(a), atoll.ErrWrongContent},
		{"extra block", dir, send(dir, a, b, a), atoll.ErrWrongContent},
		{"block twice", dir, send(dir, a, a), atoll.ErrWrongContent},
		{"stall at once", dir, nil, atoll.ErrUnreachable},
		{"stall in the middle", dir, send(dir, a), atoll.ErrUnreachable},
		{"stall before the end", dir, send(dir, a, b), atoll.ErrUnreachable},
		{"stall within a frame", dir, raw(frameBlock, 100, 1, 2, 3), atoll.ErrUnreachable},
		{"end too early", dir, then(send(dir, a), end), atoll.ErrMalformed},
		{"huge frame", dir, raw(huge...), atoll.ErrTooLarge},
		{"unknown frame", dir, raw(77, 0), atoll.ErrMalformed},
		{"bytes in the end", a, then(send(a), raw(frameEnd, 1, 0)), atoll.ErrTooLarge},
		{"fault without a reason", dir, raw(frameFault, 0), atoll.ErrMalformed},
		{"unknown fault", dir, raw(frameFault, 1, 99), atoll.ErrMalformed},
		{"deep DAG", deep, func(w *bufio.Writer) {
			for e := deep; ; e = e.deps[0] {
				_ = writeFrame(w, frameBlock, e.block)
				if len(e.deps) == 0 {
					break
				}
			}
			end(w)
		}, atoll.ErrTooLarge},
		{"another codec", other, then(send(other), end), atoll.ErrMalformed},
		{"not dag-pb", notPB, then(send(notPB), end), atoll.ErrMalformed},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			us, them := newHost(t), newHost(t)
			done := make(chan struct{})
			t.Cleanup(func() { close(done) })
			them.SetStreamHandler(Protocol, func(s network.Stream) {
				defer s.Reset()
				_, _ = readRequest(bufio.NewReader(s))
				w := bufio.NewWriter(s)
				if c.send != nil {
					c.send(w)
				}
				_ = w.Flush()
				_, _ = io.Copy(io.Discard, s) // keeps the stream open
				<-done
			})
			connect(t, us, them)
			x, s := newExchange(t, us, WithStall(300*time.Millisecond))
			before := s.Usage()
			err := x.Fetch(t.Context(), peerID(t, them), c.root.id(t), Limits{Blocks: 2000})
			if !errors.Is(err, c.want) {
				t.Errorf("fetch: %v, want %v", err, c.want)
			}
			if err := s.Verify(t.Context(), c.root.id(t)); err == nil && c.name != "stall before the end" && c.name != "extra block" && c.name != "bytes in the end" {
				t.Error("the DAG is here")
			}
			if s.Usage() < before {
				t.Errorf("usage %d, was %d", s.Usage(), before)
			}
		})
	}
}

// A server that generates a right DAG for ever is stopped by the limits.
func TestEndlessDAGIsStoppedByTheLimits(t *testing.T) {
	us, them := newHost(t), newHost(t)
	wide := encodeFile(noise(60*262144, 1))
	them.SetStreamHandler(Protocol, func(s network.Stream) {
		defer s.Reset()
		_, _ = readRequest(bufio.NewReader(s))
		w := bufio.NewWriter(s)
		_ = writeFrame(w, frameBlock, wide.block)
		for {
			for _, d := range wide.deps {
				if writeFrame(w, frameBlock, d.block) != nil {
					return
				}
			}
		}
	})
	connect(t, us, them)
	x, s := newExchange(t, us)
	if err := x.Fetch(t.Context(), peerID(t, them), wide.id(t), Limits{Bytes: 1 << 20}); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("fetch: %v", err)
	}
	if s.Usage() > 2<<20 {
		t.Errorf("kept %d bytes", s.Usage())
	}
	if err := x.Fetch(t.Context(), peerID(t, them), wide.id(t), Limits{}); !errors.Is(err, atoll.ErrWrongContent) {
		t.Errorf("fetch without limits: %v", err)
	}
}

// Whatever a client sends, the server goes on serving others.
func TestHostileClients(t *testing.T) {
	x, _, server, from := pair(t)
	big := addFile(t, server, noise(20<<20, 1))
	for _, b := range [][]byte{nil, {0}, {0xff, 0xff, 0xff, 0xff, 0xff, 1}, {3, 1, 1, 0}, {5, 1, 1, 1, 1, 0}, bytes.Repeat([]byte{0x7f}, 1000)} {
		s, err := x.host.NewStream(t.Context(), peerOf(t, from), Protocol)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = s.Write(b)
		_ = s.CloseWrite()
		if got, err := io.ReadAll(s); len(got) > 0 {
			t.Errorf("%x: answered %x %v", b, got, err)
		}
	}
	// One that asks and does not read.
	s, err := x.host.NewStream(t.Context(), peerOf(t, from), Protocol)
	if err != nil {
		t.Fatal(err)
	}
	k, err := toCid(big)
	if err != nil {
		t.Fatal(err)
	}
	if err := writeRequest(bufio.NewWriter(s), request{DefaultLimits, []cid.Cid{k}}); err != nil {
		t.Fatal(err)
	}
	if err := x.Fetch(t.Context(), from, addFile(t, server, []byte("x")), Limits{}); err != nil {
		t.Error(err)
	}
}

func mustCid(t testing.TB, text string) cid.Cid {
	c, err := cid.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func FuzzRequest(f *testing.F) {
	var b bytes.Buffer
	c := encodeFile(nil).cid
	if err := writeRequest(bufio.NewWriter(&b), request{Limits{Bytes: 9, Blocks: 7}, []cid.Cid{c, c}}); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, in []byte) {
		r, err := readRequest(bufio.NewReader(bytes.NewReader(in)))
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := writeRequest(bufio.NewWriter(&out), r); err != nil {
			t.Fatal(err)
		}
		again, err := readRequest(bufio.NewReader(&out))
		if err != nil || len(again.roots) != len(r.roots) || again.limits != r.limits {
			t.Errorf("%x: %+v, then %+v %v", in, r, again, err)
		}
	})
}

// FuzzResponse takes any bytes as the response to a request.
func FuzzResponse(f *testing.F) {
	root := encodeDir(map[string]enc{"a": encodeFile([]byte("a")), "b": encodeFile([]byte("b"))})
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	for _, e := range append([]enc{root}, root.deps...) {
		_ = writeFrame(w, frameBlock, e.block)
	}
	_ = writeFrame(w, frameEnd, nil)
	_ = w.Flush()
	f.Add(b.Bytes())
	f.Add([]byte{frameFault, 1, faultNotFound})
	f.Fuzz(func(t *testing.T, in []byte) {
		s := memory(t)
		x := &Exchange{store: s, stall: time.Second}
		h := s.hold()
		defer s.release(h)
		st := &stream{Stream: deaf{}, r: bufio.NewReader(bytes.NewReader(in)), w: bufio.NewWriter(io.Discard)}
		r := receiver{x: x, s: st, out: &batch{s: s, hold: h}}
		_, err := r.receive(t.Context(), []cid.Cid{root.cid}, Limits{Bytes: 1 << 20, Blocks: 100})
		if whole := s.Verify(t.Context(), root.id(t)); err == nil && whole != nil {
			t.Errorf("accepted, but %v", whole)
		}
	})
}

// deaf is a stream of which only the deadlines are used.
type deaf struct{ network.Stream }

func (deaf) SetReadDeadline(time.Time) error  { return nil }
func (deaf) SetWriteDeadline(time.Time) error { return nil }
func (deaf) Reset() error                     { return nil }
