package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/atoll-network/atoll"
)

func TestFileCIDsAreThoseOfIPFSAdd(t *testing.T) {
	s := memory(t)
	for _, n := range []int{0, 1, 100, 32<<10 - 1, 262143, 262144, 262145, 3 * 262144, 174 * 262144, 174*262144 + 1, 400 * 262144} {
		data := noise(n, uint64(n))
		got := addFile(t, s, data)
		if want := encodeFile(data).id(t); got != want {
			t.Errorf("file of %d bytes: CID %s, want %s", n, got, want)
		}
	}
}

// The CIDs here are those that "ipfs add" of kubo prints, from its own tests
// and documentation.
func TestKnownCIDs(t *testing.T) {
	s := memory(t)
	v1 := []Option{CIDv1()}
	for _, c := range []struct {
		data string
		opts []Option
		want string
	}{
		{"", nil, "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"},
		{"hello world\n", nil, "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o"},
		{"hello world", nil, "Qmf412jQZiuVUtdgnB36FXFX7xg5V6KEbSJ4dpQuhkLyfD"},
		{"", v1, "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"},
		{"hello world\n", v1, "bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4"},
	} {
		got, err := s.AddReader(t.Context(), strings.NewReader(c.data), c.opts...)
		if err != nil || got.String() != c.want {
			t.Errorf("add %q: %v %v, want %s", c.data, got, err, c.want)
		}
	}
	got, err := s.AddFS(t.Context(), fstest.MapFS{})
	if want := "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"; err != nil || got.String() != want {
		t.Errorf("add an empty directory: %v %v, want %s", got, err, want)
	}
}

// The CIDs were compared with those of kubo 0.43.0: see TestCIDsAgreeWithKubo.
func TestShardedDirectoryCIDs(t *testing.T) {
	s := memory(t)
	for _, c := range []struct {
		n    int
		opts []Option
		want string
	}{
		{4500, nil, "QmabWaQxrsFznw3c165fhshU2PV9BXYG2zcLt3FyywhcEA"},
		{6000, nil, "QmPZ6UehAUaK9c6L8AkWKcQRB3ZqKCrjUcjPiTcHkdvdB7"},
		{20000, nil, "QmNQjthuZvS4h7SXtYWX9w67Ga9YRMsFCQBGsyML7canp7"},
		{6000, []Option{CIDv1()}, "bafybeiggfhv4vfnbzahgahamkn7xo3gedyktxrthneemwlfcctaleotk6y"},
	} {
		files := map[string]string{}
		for i := range c.n {
			files[fmt.Sprintf("some-file-%05d", i)] = ""
		}
		got, err := s.AddFS(t.Context(), mapFS(files), c.opts...)
		if err != nil || got.String() != c.want {
			t.Errorf("%d entries: %s %v, want %s", c.n, got, err, c.want)
		}
	}
}

func TestDirectoryCIDsAreThoseOfIPFSAdd(t *testing.T) {
	s := memory(t)
	got := addTree(t, s, map[string]string{"b": "two", "a": "one", ".hidden": "", "sub/c": string(noise(600_000, 7))})
	want := encodeDir(map[string]enc{
		"a": encodeFile([]byte("one")), "b": encodeFile([]byte("two")), ".hidden": encodeFile(nil),
		"sub": encodeDir(map[string]enc{"c": encodeFile(noise(600_000, 7))}),
	}).id(t)
	if got != want {
		t.Errorf("CID %s, want %s", got, want)
	}
	if err := s.Verify(t.Context(), got); err != nil {
		t.Error(err)
	}
}

func TestCIDOfFSStoresNothingAndAgreesWithAddFS(t *testing.T) {
	s := memory(t)
	before := s.Usage()
	for _, n := range []int{0, 3, 7000} { // the last one is sharded
		files := map[string]string{}
		for i := range n {
			files[fmt.Sprintf("some-file-%05d", i)] = fmt.Sprint(i % 10)
		}
		want, err := CIDOfFS(t.Context(), mapFS(files))
		if err != nil {
			t.Fatal(err)
		}
		if s.Usage() != before {
			t.Errorf("usage went from %d to %d", before, s.Usage())
		}
		if got := addTree(t, s, files); got != want {
			t.Errorf("%d entries: AddFS %s, CIDOfFS %s", n, got, want)
		}
		before = s.Usage()
	}
}

func TestAddPathKeepsSymlinksAndRefusesDevices(t *testing.T) {
	s := memory(t)
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "f"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("/etc/passwd", filepath.Join(dir, "l")); err != nil {
		t.Fatal(err)
	}
	got, err := s.AddPath(t.Context(), dir)
	want := encodeDir(map[string]enc{"f": encodeFile([]byte("x")), "l": encodeLink("/etc/passwd")}).id(t)
	if err != nil || got != want {
		t.Errorf("directory: %s %v, want %s", got, err, want)
	}
	got, err = s.AddPath(t.Context(), filepath.Join(dir, "f"))
	if want := encodeFile([]byte("x")).id(t); err != nil || got != want {
		t.Errorf("file: %s %v, want %s", got, err, want)
	}
	got, err = s.AddPath(t.Context(), filepath.Join(dir, "l"))
	if want := encodeLink("/etc/passwd").id(t); err != nil || got != want {
		t.Errorf("link: %s %v, want %s", got, err, want)
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{dir, filepath.Join(dir, "pipe"), "/dev/null"} {
		_, err := s.AddPath(t.Context(), p)
		if !errors.Is(err, atoll.ErrRefused) {
			t.Errorf("add %s: %v, want ErrRefused", p, err)
		}
	}
	if _, err := s.AddPath(t.Context(), filepath.Join(dir, "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("add a missing path: %v", err)
	}
}

func TestImportEndsWithItsContextAndItsReader(t *testing.T) {
	s := memory(t)
	broken := errors.New("broken")
	if _, err := s.AddReader(t.Context(), io.MultiReader(bytes.NewReader(noise(1<<20, 1)), errReader{broken})); !errors.Is(err, broken) {
		t.Errorf("failing reader: %v", err)
	}
	ctx, cancel := contextWithCancel(t)
	endless := readerFunc(func(p []byte) (int, error) { cancel(); return len(p), nil })
	if _, err := s.AddReader(ctx, endless); !errors.Is(err, ctx.Err()) {
		t.Errorf("endless reader: %v", err)
	}
}

func TestQuotaIsNotExceeded(t *testing.T) {
	s := opened(t, Config{Quota: 1 << 20})
	if _, err := s.AddReader(t.Context(), bytes.NewReader(noise(3<<20, 1))); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("3 MiB into 1 MiB: %v", err)
	}
	if _, err := s.GC(t.Context()); err != nil {
		t.Fatal(err)
	}
	addFile(t, s, noise(1<<19, 2))
	if u := s.Usage(); u > 1<<20 {
		t.Errorf("usage %d", u)
	}
}
