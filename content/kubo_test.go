package content

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// kubo is a repository of an "ipfs" program, which ATOLL_TEST_KUBO names.
type kubo struct {
	program string
	env     []string
}

func newKubo(t testing.TB) *kubo {
	t.Helper()
	k := &kubo{program: os.Getenv("ATOLL_TEST_KUBO")}
	if k.program == "" {
		t.Skip("ATOLL_TEST_KUBO is not set")
	}
	k.env = append(os.Environ(), "IPFS_PATH="+t.TempDir(), "IPFS_TELEMETRY=off")
	k.run(t, "init", "--profile=test")
	k.run(t, "config", "Routing.Type", "none")
	return k
}

func (k *kubo) command(args ...string) *exec.Cmd {
	c := exec.Command(k.program, args...)
	c.Env = k.env
	return c
}

func (k *kubo) run(t testing.TB, args ...string) string {
	t.Helper()
	out, err := k.command(args...).Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("ipfs %s: %v: %s", args, err, exit.Stderr)
		}
		t.Fatalf("ipfs %s: %v", args, err)
	}
	return strings.TrimSpace(string(out))
}

// start runs the daemon until the test ends and returns its address.
func (k *kubo) start(t testing.TB) peer.AddrInfo {
	t.Helper()
	c := k.command("daemon")
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.Process.Signal(syscall.SIGTERM)
		_ = c.Wait()
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() && !strings.Contains(lines.Text(), "Daemon is ready") {
	}
	go func() {
		for lines.Scan() {
		}
	}()
	for line := range strings.Lines(k.run(t, "id", "-f", "<addrs>")) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "/ip4/127.0.0.1/tcp/") && !strings.Contains(line, "/ws") {
			a, err := multiaddr.NewMultiaddr(line)
			if err != nil {
				t.Fatal(err)
			}
			info, err := peer.AddrInfoFromP2pAddr(a)
			if err != nil {
				t.Fatal(err)
			}
			return *info
		}
	}
	t.Fatal("the daemon has no TCP address on loopback")
	return peer.AddrInfo{}
}

func TestExchangeWithKuboOverBitswap(t *testing.T) {
	k := newKubo(t)
	them := k.start(t)
	h := newHost(t)
	x, s := newExchange(t, h, WithBitswap())
	if err := h.Connect(t.Context(), them); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, data := range map[string][]byte{"a": []byte("1"), "empty": nil, "big": noise(3_000_000, 1)} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, flag := range []string{"--cid-version=0", "--cid-version=1"} {
		c, err := atoll.ParseCID(k.run(t, "add", "-r", "-Q", flag, dir))
		if err != nil {
			t.Fatal(err)
		}
		key, err := them.ID.ExtractPublicKey()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := key.Raw()
		if err != nil {
			t.Fatal(err)
		}
		if err := x.Fetch(t.Context(), atoll.PeerID(raw), c, Limits{}); err != nil {
			t.Fatal(err)
		}
		if err := s.Verify(t.Context(), c); err != nil {
			t.Error(err)
		}
	}
	ours := addTree(t, s, map[string]string{"from": "us", "n": string(noise(600_000, 9))})
	if got := k.run(t, "cat", "--timeout=20s", ours.String()+"/from"); got != "us" {
		t.Errorf("kubo read %q", got)
	}
	k.run(t, "get", "--timeout=20s", "-o", filepath.Join(t.TempDir(), "got"), ours.String())
}

func TestCIDsAgreeWithKubo(t *testing.T) {
	run := newKubo(t).run
	dir := t.TempDir()
	s := memory(t)
	write := func(name string, data []byte) {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	compare := func(name string) {
		for _, v := range []struct {
			flag string
			opts []Option
		}{{"--cid-version=0", nil}, {"--cid-version=1", []Option{CIDv1()}}} {
			want := run(t, "add", "-r", "-H", "-Q", v.flag, filepath.Join(dir, name))
			got, err := s.AddPath(t.Context(), filepath.Join(dir, name), v.opts...)
			if err != nil || got.String() != want {
				t.Errorf("%s %s: %s %v, kubo %s", name, v.flag, got, err, want)
			}
		}
	}
	for _, n := range []int{0, 1, 262144, 262145, 174*262144 + 1} {
		write(fmt.Sprint("file", n), noise(n, uint64(n)))
		compare(fmt.Sprint("file", n))
	}
	write("tree/.hidden", []byte("h"))
	write("tree/a/b/c", noise(300_000, 3))
	write("tree/Ünï", nil)
	if err := os.Symlink("../x", filepath.Join(dir, "tree/l")); err != nil {
		t.Fatal(err)
	}
	compare("tree")
	for _, n := range []int{4500, 6000, 20000} {
		name := fmt.Sprint("many", n)
		for i := range n {
			write(fmt.Sprintf("%s/some-file-%05d", name, i), nil)
		}
		compare(name)
	}
}
