package peer_test

import (
	"crypto/ed25519"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/peer"
)

func TestQUIC(t *testing.T) {
	listen := "/ip4/127.0.0.1/udp/0/quic-v1"
	a, b := start(t, newKey(t), listen), start(t, newKey(t), listen)
	a.Learn(b.ID(), b.Addrs())
	if got := call(t, a, b.ID(), "echo", []byte("x")); string(got) != "x" || !strings.Contains(b.Addrs()[0], "quic-v1") {
		t.Errorf("got %q over %q", got, b.Addrs())
	}
}

func TestSplitAddr(t *testing.T) {
	a := start(t, newKey(t))
	for _, addr := range append(a.Addrs(), "/dns4/example.org/tcp/443/p2p/"+a.ID().String(), "/ip6/::1/udp/9/quic-v1/p2p/"+a.ID().String()) {
		if id, err := peer.SplitAddr(addr); err != nil || id != a.ID() {
			t.Errorf("%q: %s, %v", addr, id, err)
		}
	}
	for _, addr := range []string{
		"", "x", "/ip4/127.0.0.1/tcp/1", "/p2p/" + a.ID().String(), "/ip4/127.0.0.1/p2p/" + a.ID().String(),
		"/unix/etc/p2p/" + a.ID().String(),
		"/ip4/127.0.0.1/tcp/1/p2p/QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N",
		a.Addrs()[0] + "/p2p-circuit/p2p/" + a.ID().String(),
		"/dns4/" + strings.Repeat("a", 300) + "/tcp/1/p2p/" + a.ID().String(),
	} {
		if id, err := peer.SplitAddr(addr); !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
			t.Errorf("%q: %s, %v", addr, id, err)
		}
	}
}

func TestLearnLeavesOutWhatIsWrong(t *testing.T) {
	a, b := pair(t)
	c := start(t, newKey(t))
	hints := []string{"", "junk", "/ip4/127.0.0.1/tcp/1", c.Addrs()[0], "/p2p/" + b.ID().String(), strings.Repeat("/ip4/1.2.3.4", 100)}
	for range 100 {
		a.Learn(b.ID(), hints)
	}
	call(t, a, b.ID(), "echo", nil)
}

func TestAKeyIsMadeOnceAndKeptPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "dir", "peer.key")
	keys := make([]ed25519.PrivateKey, 8)
	var wg sync.WaitGroup
	for i := range keys {
		wg.Go(func() {
			var err error
			if keys[i], err = peer.LoadOrCreateKey(path); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for _, k := range keys {
		if len(k) != ed25519.PrivateKeySize || !k.Equal(keys[0]) {
			t.Fatal("two callers got different keys")
		}
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := peer.LoadOrCreateKey(path); err == nil || !strings.Contains(err.Error(), "0644") {
		t.Errorf("a key that others may read: %v", err)
	}
	for _, junk := range []string{"", "junk", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"} {
		bad := filepath.Join(t.TempDir(), "k")
		if err := os.WriteFile(bad, []byte(junk), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := peer.LoadOrCreateKey(bad); err == nil {
			t.Errorf("%q was taken for a key", junk)
		}
		if b, _ := os.ReadFile(bad); string(b) != junk {
			t.Error("a file that is not a key was changed")
		}
	}
}

func TestConfigIsChecked(t *testing.T) {
	key := newKey(t)
	for _, c := range []peer.Config{{}, {Key: key[:10]}, {Key: key, MaxFrame: -1}, {Key: key, MaxFrame: 1 << 30}, {Key: key, Listen: []string{"junk"}}} {
		if h, err := peer.New(c); err == nil {
			h.Close()
			t.Errorf("a host was started with %v", c)
		}
	}
	h := start(t, key)
	if taken, err := peer.New(peer.Config{Key: newKey(t), Listen: []string{strings.Split(h.Addrs()[0], "/p2p/")[0]}}); err == nil {
		taken.Close()
		t.Error("two hosts listen at one address")
	}
	quiet, err := peer.New(peer.Config{Key: newKey(t), Listen: []string{}})
	if err != nil {
		t.Fatal(err)
	}
	defer quiet.Close()
	if got := quiet.Addrs(); len(got) != 0 {
		t.Errorf("a host that does not listen has the addresses %q", got)
	}
	quiet.Learn(h.ID(), h.Addrs())
	call(t, quiet, h.ID(), "echo", nil)
}
