package content

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// newHost starts a libp2p host on loopback TCP.
func newHost(t testing.TB) host.Host {
	t.Helper()
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableRelay())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

func peerID(t testing.TB, h host.Host) atoll.PeerID {
	t.Helper()
	k, err := h.ID().ExtractPublicKey()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := k.Raw()
	if err != nil || len(raw) != ed25519.PublicKeySize {
		t.Fatal(err)
	}
	return atoll.PeerID(raw)
}

func connect(t testing.TB, a, b host.Host) {
	t.Helper()
	if err := a.Connect(t.Context(), peer.AddrInfo{ID: b.ID(), Addrs: b.Addrs()}); err != nil {
		t.Fatal(err)
	}
}

// pair returns the exchange of a client, its store, and the store and id of a
// server that it is connected to.
func pair(t testing.TB, opts ...ExchangeOption) (x *Exchange, client, server *Store, from atoll.PeerID) {
	t.Helper()
	a, b := newHost(t), newHost(t)
	connect(t, a, b)
	server = memory(t)
	x, client = newExchange(t, a, opts...)
	y := NewExchange(b, server, opts...)
	t.Cleanup(func() { closeExchange(t, y) })
	return x, client, server, peerID(t, b)
}

func newExchange(t testing.TB, h host.Host, opts ...ExchangeOption) (*Exchange, *Store) {
	t.Helper()
	s := memory(t)
	x := NewExchange(h, s, opts...)
	t.Cleanup(func() { closeExchange(t, x) })
	return x, s
}

func closeExchange(t testing.TB, x *Exchange) {
	if err := x.Close(); err != nil {
		t.Error(err)
	}
}

func TestFetchBringsTheWholeDAG(t *testing.T) {
	x, client, server, from := pair(t)
	for name, c := range map[string]atoll.CID{
		"empty file": addFile(t, server, nil),
		"small file": addFile(t, server, []byte("x")),
		"file":       addFile(t, server, noise(3_000_000, 1)),
		"directory":  addTree(t, server, map[string]string{"a": "1", "b/c": string(noise(300_000, 2)), "b/d": "1"}),
		"no bytes":   emptyRawID(t),
		"inline":     inlineID(t),
	} {
		if err := x.Fetch(t.Context(), from, c, Limits{}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := client.Verify(t.Context(), c); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got := pins(t, client); len(got) != 0 {
		t.Errorf("a fetch pinned %v", got)
	}
}

func emptyRawID(t testing.TB) atoll.CID {
	c, err := fromCid(emptyRaw())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func inlineID(t testing.TB) atoll.CID {
	c, err := atoll.CIDFromBytes([]byte{1, 0x55, 0, 3, 'a', 'b', 'c'})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestFetchOfWhatThePeerLacksSaysSo(t *testing.T) {
	x, client, server, from := pair(t)
	root := encodeDir(map[string]enc{"a": encodeFile([]byte("x")), "b": encodeFile([]byte("y"))})
	c := enc{cid: root.cid, block: root.block, deps: root.deps[:1]}.load(t, server)
	for range 3 { // the stream is used again
		err := x.Fetch(t.Context(), from, c, Limits{})
		if !errors.Is(err, atoll.ErrNotFound) {
			t.Errorf("fetch: %v", err)
		}
	}
	// What came stays, and the rest is fetched when it is there.
	if ok, _ := client.Has(t.Context(), root.deps[0].id(t)); !ok {
		t.Error("the block that came is gone")
	}
	root.load(t, server)
	if err := x.Fetch(t.Context(), from, c, Limits{}); err != nil {
		t.Error(err)
	}
	if err := client.Verify(t.Context(), c); err != nil {
		t.Error(err)
	}
}

func TestFetchStopsAtItsLimits(t *testing.T) {
	x, client, server, from := pair(t)
	c := addFile(t, server, noise(4*262144, 1)) // five blocks
	size, err := server.Size(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []Limits{{Bytes: size - 1}, {Blocks: 4}, {Bytes: 1}, {Blocks: 1}} {
		if err := x.Fetch(t.Context(), from, c, l); !errors.Is(err, atoll.ErrTooLarge) {
			t.Errorf("limits %+v: %v", l, err)
		}
	}
	if err := x.Fetch(t.Context(), from, c, Limits{Bytes: size, Blocks: 5}); err != nil {
		t.Error(err)
	}
	// The limits hold for what is here, too.
	if err := x.Fetch(t.Context(), from, c, Limits{Blocks: 4}); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("local, 4 blocks: %v", err)
	}
	if err := client.Verify(t.Context(), c); err != nil {
		t.Error(err)
	}
}

func TestManyFetchesAtOnce(t *testing.T) {
	x, client, server, from := pair(t)
	same := addTree(t, server, map[string]string{"a": string(noise(500_000, 1)), "b": "x"})
	var cs []atoll.CID
	for i := range 64 {
		cs = append(cs, same, addTree(t, server, map[string]string{"i": fmt.Sprint(i), "n": string(noise(40_000, uint64(i)))}))
	}
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Go(func() {
			if err := x.Fetch(t.Context(), from, c, Limits{}); err != nil {
				t.Error(err)
			}
			if err := client.Verify(t.Context(), c); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	p := x.pools[peerOf(t, from)]
	if n := len(p.idle); n == 0 || n > streamsPerPeer || len(p.slots) != 0 {
		t.Errorf("%d idle streams, %d in use", n, len(p.slots))
	}
}

func peerOf(t testing.TB, id atoll.PeerID) peer.ID {
	p, err := peer.IDFromBytes(id.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestDamagedBlockAtTheServerIsNotServed(t *testing.T) {
	a, b := newHost(t), newHost(t)
	connect(t, a, b)
	server := opened(t, Config{Dir: t.TempDir()})
	y := NewExchange(b, server)
	defer closeExchange(t, y)
	x, client := newExchange(t, a)
	c := addFile(t, server, noise(600_000, 1))
	path := blockFiles(t, server)[1]
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data[9] ^= 1
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := x.Fetch(t.Context(), peerID(t, b), c, Limits{}); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("fetch: %v", err)
	}
	// And a damaged copy here is replaced by a fetch.
	addFile(t, client, noise(600_000, 1))
	z := NewExchange(a, client)
	defer closeExchange(t, z)
	back := NewExchange(b, server)
	defer closeExchange(t, back)
	connect(t, b, a)
	if err := back.Fetch(t.Context(), peerID(t, a), c, Limits{}); err != nil {
		t.Fatal(err)
	}
	if err := server.Verify(t.Context(), c); err != nil {
		t.Error(err)
	}
}

func TestFetchGoesOnAfterTheServerClosedAnIdleStream(t *testing.T) {
	x, _, server, from := pair(t)
	for i := range 3 {
		c := addFile(t, server, []byte{byte(i)})
		if err := x.Fetch(t.Context(), from, c, Limits{}); err != nil {
			t.Fatal(err)
		}
		for _, s := range x.pools[peerOf(t, from)].idle {
			_ = s.Stream.CloseRead()
			_ = s.Stream.Reset()
		}
	}
}

func TestFetchFromAPeerThatCannotBeReached(t *testing.T) {
	x, _, server, _ := pair(t)
	stranger := newHost(t)
	err := x.Fetch(t.Context(), peerID(t, stranger), addFile(t, server, []byte("x")), Limits{})
	if !errors.Is(err, atoll.ErrUnreachable) {
		t.Errorf("fetch: %v", err)
	}
	if len(x.pools) != 0 {
		t.Errorf("%d pools kept", len(x.pools))
	}
	connect(t, x.host, stranger) // which does not speak the protocol
	err = x.Fetch(t.Context(), peerID(t, stranger), addFile(t, server, []byte("x")), Limits{})
	if !errors.Is(err, atoll.ErrUnreachable) {
		t.Errorf("fetch: %v", err)
	}
}

func TestFetchEndsWithItsContext(t *testing.T) {
	a, b := newHost(t), newHost(t)
	connect(t, a, b)
	asked := make(chan struct{})
	b.SetStreamHandler(Protocol, func(s network.Stream) {
		_, _ = readRequest(bufio.NewReader(s))
		close(asked)
	})
	x, _ := newExchange(t, a)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-asked; cancel() }()
	if err := x.Fetch(ctx, peerID(t, b), encodeFile([]byte("x")).id(t), Limits{}); !errors.Is(err, context.Canceled) {
		t.Errorf("fetch: %v", err)
	}
}

func TestCloseEndsFetches(t *testing.T) {
	a, b := newHost(t), newHost(t)
	connect(t, a, b)
	asked := make(chan struct{})
	b.SetStreamHandler(Protocol, func(s network.Stream) {
		_, _ = readRequest(bufio.NewReader(s))
		close(asked)
	})
	s := memory(t)
	x := NewExchange(a, s)
	go func() { <-asked; closeExchange(t, x) }()
	c := encodeFile([]byte("x")).id(t)
	if err := x.Fetch(t.Context(), peerID(t, b), c, Limits{}); !errors.Is(err, atoll.ErrUnreachable) {
		t.Errorf("fetch: %v", err)
	}
}

func TestBitswapReachesPeersWithoutTheBulkProtocol(t *testing.T) {
	x, client, server, from := pair(t, WithBitswap(), WithStall(5*time.Second))
	c := addTree(t, server, map[string]string{"a": "1", "empty": "", "b/c": string(noise(3_000_000, 2))})
	raw, err := server.AddFS(t.Context(), mapFS(map[string]string{"a": "1", "empty": ""}), CIDv1())
	if err != nil {
		t.Fatal(err)
	}
	h := client.hold()
	defer client.release(h)
	for _, c := range []atoll.CID{c, raw} {
		k, err := toCid(c)
		if err != nil {
			t.Fatal(err)
		}
		used, err := x.fetchBitswap(t.Context(), h, []cidCid{k}, DefaultLimits)
		if err != nil || used.Blocks < 3 {
			t.Errorf("%+v %v", used, err)
		}
		if err := client.Verify(t.Context(), c); err != nil {
			t.Error(err)
		}
	}
	_ = from
}

func TestBitswapIsTheFallback(t *testing.T) {
	a, b := newHost(t), newHost(t)
	server := memory(t)
	y := NewExchange(b, server, WithBitswap())
	defer closeExchange(t, y)
	b.RemoveStreamHandler(Protocol)
	connect(t, a, b)
	x, client := newExchange(t, a, WithBitswap())
	c := addTree(t, server, map[string]string{"a": "1", "b": string(noise(600_000, 1))})
	if err := x.Fetch(t.Context(), peerID(t, b), c, Limits{}); err != nil {
		t.Fatal(err)
	}
	if err := client.Verify(t.Context(), c); err != nil {
		t.Error(err)
	}
	if err := x.Fetch(t.Context(), peerID(t, b), addTree(t, server, map[string]string{"z": "9"}), Limits{Blocks: 1}); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("limited: %v", err)
	}
}
