package peer

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"testing"
	"time"

	libp2ppeer "github.com/libp2p/go-libp2p/core/peer"
	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
)

const testLimit = 1 << 16

func drawFrame(t *rapid.T) frame {
	f := frame{kind: frameKind(rapid.IntRange(1, 5).Draw(t, "kind"))}
	if f.kind != kindNotify {
		f.id = rapid.Uint64().Draw(t, "id")
	}
	switch f.kind {
	case kindCall, kindNotify:
		f.method = []byte(rapid.StringMatching(`[a-zA-Z0-9._/-]{1,64}`).Draw(t, "method"))
	case kindError:
		f.code = rapid.Uint64().Draw(t, "code")
	}
	if f.kind != kindCancel {
		f.payload = rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(t, "payload")
	}
	return f
}

func sameFrame(a, b frame) bool {
	return a.kind == b.kind && a.id == b.id && a.code == b.code && bytes.Equal(a.method, b.method) && bytes.Equal(a.payload, b.payload)
}

func TestFramesComeBackAsTheyWere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		frames := rapid.SliceOfN(rapid.Custom(drawFrame), 0, 5).Draw(t, "frames")
		var wire []byte
		for _, f := range frames {
			wire = appendFrame(wire, f)
		}
		r := bufio.NewReader(bytes.NewReader(wire))
		for _, f := range frames {
			if got, err := readFrame(r, testLimit); err != nil || !sameFrame(got, f) {
				t.Fatalf("%+v came back as %+v, %v", f, got, err)
			}
		}
		if _, err := readFrame(r, testLimit); err != io.EOF {
			t.Fatalf("at the end: %v", err)
		}
	})
}

func TestMalformedFramesAreRefused(t *testing.T) {
	for _, tt := range []struct {
		rule string
		wire []byte
		want error
	}{
		{"empty", []byte{0}, atoll.ErrMalformed},
		{"kind 0", []byte{1, 0}, atoll.ErrMalformed},
		{"kind 6", []byte{2, 6, 1}, atoll.ErrMalformed},
		{"no id", []byte{1, 2}, atoll.ErrMalformed},
		{"an id cut short", []byte{2, 2, 0x80}, atoll.ErrMalformed},
		{"an id not in its shortest form", []byte{3, 2, 0x81, 0}, atoll.ErrMalformed},
		{"a length not in its shortest form", []byte{0x82, 0, 2, 1}, atoll.ErrMalformed},
		{"an id over 64 bits", append([]byte{12, 2}, bytes.Repeat([]byte{0xff}, 11)...), atoll.ErrMalformed},
		{"a call with no method", []byte{2, 1, 1}, atoll.ErrMalformed},
		{"a call with an empty method", []byte{3, 1, 1, 0}, atoll.ErrMalformed},
		{"a method longer than the frame", []byte{4, 1, 1, 9, 'a'}, atoll.ErrMalformed},
		{"a method with a space", []byte{4, 1, 1, 1, ' '}, atoll.ErrMalformed},
		{"a cancel with a payload", []byte{3, 5, 1, 1}, atoll.ErrMalformed},
		{"an error with no code", []byte{2, 3, 1}, atoll.ErrMalformed},
		{"a long error text", appendFrame(nil, frame{kind: kindError, payload: make([]byte, maxErrorText+1)}), atoll.ErrTooLarge},
		{"a payload over the limit", appendFrame(nil, frame{kind: kindReply, payload: make([]byte, testLimit+1)}), atoll.ErrTooLarge},
		{"a length over the limit", binary.AppendUvarint(nil, testLimit+frameRoom+1), atoll.ErrTooLarge},
		{"a length over 64 bits", bytes.Repeat([]byte{0xff}, 12), atoll.ErrTooLarge},
		{"cut in the length", []byte{0x80}, io.ErrUnexpectedEOF},
		{"cut in the body", []byte{9, 2, 1}, io.ErrUnexpectedEOF},
	} {
		if f, err := readFrame(bufio.NewReader(bytes.NewReader(tt.wire)), testLimit); !errors.Is(err, tt.want) {
			t.Errorf("%s: %+v, %v, want %v", tt.rule, f, err, tt.want)
		}
	}
}

// FuzzReadFrame: no input panics or takes memory that did not come, and what
// is accepted has exactly one encoding.
func FuzzReadFrame(f *testing.F) {
	for _, fr := range []frame{
		{kind: kindCall, id: 1, method: []byte("echo"), payload: []byte("x")},
		{kind: kindReply, id: 300, payload: make([]byte, 200)},
		{kind: kindError, id: 1, code: 6, payload: []byte("no")},
		{kind: kindNotify, method: []byte("a/b"), payload: nil},
		{kind: kindCancel, id: 1 << 40},
	} {
		f.Add(appendFrame(nil, fr))
	}
	f.Add([]byte{0xff, 0xff, 0x03, 2, 1})
	f.Fuzz(func(t *testing.T, wire []byte) {
		src := bytes.NewReader(wire)
		r := bufio.NewReader(src)
		var again []byte
		for {
			fr, err := readFrame(r, testLimit)
			if err != nil {
				break
			}
			again = appendFrame(again, fr)
		}
		if !bytes.HasPrefix(wire, again) {
			t.Fatalf("%x was read as %x", wire, again)
		}
	})
}

func FuzzErrorText(f *testing.F) {
	f.Add(uint64(6), []byte("no offer\n\x1b[2J"))
	f.Fuzz(func(t *testing.T, code uint64, text []byte) {
		err := decodeError(atoll.PeerID{}, frame{code: code, payload: text})
		s := err.(*RemoteError).Text
		if len(s) == 0 || len(s) > maxErrorText || clean(s) != s {
			t.Fatalf("%q became %q", text, s)
		}
	})
}

// wireHosts returns a host that serves, and a function that opens a raw stream
// to it from another.
func wireHosts(t *testing.T) (*Host, func() stream) {
	t.Helper()
	var hosts []*Host
	for range 2 {
		_, key, err := ed25519.GenerateKey(nil)
		if err != nil {
			t.Fatal(err)
		}
		h, err := New(Config{Key: key, MaxFrame: testLimit})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { h.Close() })
		hosts = append(hosts, h)
	}
	server, client := hosts[0], hosts[1]
	server.Handle("echo", func(_ context.Context, _ atoll.PeerID, req []byte) ([]byte, error) { return req, nil })
	client.Learn(server.ID(), server.Addrs())
	return server, func() stream {
		s, err := client.open(t.Context(), server.ID())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Reset() })
		return s
	}
}

func TestViolationsResetTheStream(t *testing.T) {
	server, open := wireHosts(t)
	blocked := make(chan struct{})
	server.Handle("block", func(ctx context.Context, _ atoll.PeerID, _ []byte) ([]byte, error) {
		<-ctx.Done() // the stream's end
		blocked <- struct{}{}
		return nil, nil
	})
	block := appendFrame(nil, frame{kind: kindCall, id: 7, method: []byte("block")})
	for _, tt := range []struct {
		rule string
		wire []byte
	}{
		{"garbage", bytes.Repeat([]byte("GET / HTTP/1.1\r\n"), 10)},
		{"an oversized frame", binary.AppendUvarint(nil, testLimit*2)},
		{"a reply where a call belongs", appendFrame(nil, frame{kind: kindReply, id: 1})},
		{"an open call's id again", block},
	} {
		s := open()
		if _, err := s.Write(append(bytes.Clone(block), tt.wire...)); err != nil {
			t.Fatal(err)
		}
		select {
		case <-blocked:
		case <-time.After(10 * time.Second):
			t.Fatalf("%s: the handler was not canceled", tt.rule)
		}
		if b, err := io.ReadAll(s); err == nil {
			t.Errorf("%s: the stream was not reset, but ended after %x", tt.rule, b)
		}
	}
	// A well-behaved stream works as before.
	s := open()
	s.Write(appendFrame(nil, frame{kind: kindCall, id: 1, method: []byte("echo"), payload: []byte("x")}))
	if f, err := readFrame(bufio.NewReader(s), testLimit); err != nil || f.kind != kindReply || string(f.payload) != "x" {
		t.Errorf("got %+v, %v", f, err)
	}
}

func TestStreamsOfOnePeerAreBounded(t *testing.T) {
	_, open := wireHosts(t)
	hello := appendFrame(nil, frame{kind: kindCall, id: 1, method: []byte("echo")})
	refused := 0
	for range maxStreams + 3 {
		s := open()
		s.Write(hello)
		if _, err := readFrame(bufio.NewReader(s), testLimit); err != nil {
			refused++
		}
	}
	if refused != 3 {
		t.Errorf("%d of %d streams were refused, want 3", refused, maxStreams+3)
	}
}

// TestALyingServerBreaksItsOwnLinkAlone answers calls that were not made.
func TestALyingServerBreaksItsOwnLinkAlone(t *testing.T) {
	for _, lie := range []frame{{kind: kindReply, id: 99}, {kind: kindCall, id: 1, method: []byte("x")}, {kind: kindCancel, id: 1}} {
		near, far := newPipes()
		l := newLink(atoll.PeerID{}, near, testLimit)
		ended := make(chan error, 1)
		go func() { ended <- l.run(func() {}) }()
		failed := make(chan error, 1)
		go func() { _, err := l.call(t.Context(), "echo", nil); failed <- err }()
		if f, err := readFrame(bufio.NewReader(far), testLimit); err != nil || f.id != 1 {
			t.Fatalf("got %+v, %v", f, err)
		}
		far.Write(appendFrame(nil, lie))
		if err := <-ended; !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("%+v: the link ended with %v", lie, err)
		}
		if err := <-failed; !errors.Is(err, atoll.ErrUnreachable) {
			t.Errorf("%+v: the call failed with %v", lie, err)
		}
		if _, err := l.call(t.Context(), "echo", nil); err != errNotSent {
			t.Errorf("%+v: a later call: %v", lie, err)
		}
	}
}

func TestTheAddressBookIsBounded(t *testing.T) {
	b := newBook()
	for i := range maxPeersInBook + 100 {
		var id atoll.PeerID
		binary.BigEndian.PutUint64(id[:], uint64(i))
		a, err := parseAddr("/ip4/127.0.0.1/tcp/1")
		if err != nil {
			t.Fatal(err)
		}
		b.learn(id, a)
	}
	if len(b.addrs) != maxPeersInBook {
		t.Errorf("%d peers", len(b.addrs))
	}
}

func TestPeerIDsAreLibp2ps(t *testing.T) {
	server, _ := wireHosts(t)
	if got := server.host.ID().String(); got != server.ID().String() {
		t.Errorf("libp2p has %s, we have %s", got, server.ID())
	}
	if id, err := fromLibp2p(server.host.ID()); err != nil || id != server.ID() {
		t.Errorf("back: %s, %v", id, err)
	}
	if _, err := fromLibp2p(libp2ppeer.ID("junk")); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("junk: %v", err)
	}
}

func newPipes() (near, far pipe) {
	a, b := net.Pipe()
	return pipe{a}, pipe{b}
}
