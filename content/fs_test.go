package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"testing"
	"testing/fstest"
	"testing/iotest"

	"github.com/atoll-network/atoll"
)

func TestFSIsAFileSystem(t *testing.T) {
	s := memory(t)
	files := mapFS(map[string]string{
		"a.txt": "one", "empty": "", "big": string(noise(900_000, 1)), "sub/deep/file": "x", "sub/.hidden": "h",
	})
	files["link"] = &fstest.MapFile{Mode: fs.ModeSymlink, Data: []byte("sub/deep/file")}
	c, err := s.AddFS(t.Context(), files)
	if err != nil {
		t.Fatal(err)
	}
	fsys, err := s.FS(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if err := fstest.TestFS(fsys, "a.txt", "empty", "big", "sub/deep/file", "sub/.hidden", "link"); err != nil {
		t.Error(err)
	}
	if b, err := fs.ReadFile(fsys, "link"); err != nil || string(b) != "x" {
		t.Errorf("through the link: %q %v", b, err)
	}
	if again, err := CIDOfFS(t.Context(), fsys); err != nil || again != c {
		t.Errorf("imported again: %s %v, was %s", again, err, c)
	}
}

func TestShardedDirectoryReadsLikeAnyOther(t *testing.T) {
	s := memory(t)
	files := map[string]string{}
	for i := range 7000 {
		files[fmt.Sprintf("some-file-%05d", i)] = fmt.Sprint(i)
	}
	c := addTree(t, s, files)
	fsys, err := s.FS(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	list, err := fs.ReadDir(fsys, ".")
	if err != nil || len(list) != len(files) {
		t.Fatalf("%d entries, %v", len(list), err)
	}
	for i, e := range list {
		if want := fmt.Sprintf("some-file-%05d", i); e.Name() != want {
			t.Fatalf("entry %d is %q, want %q", i, e.Name(), want)
		}
	}
	for _, i := range []int{0, 3333, 6999} {
		name := fmt.Sprintf("some-file-%05d", i)
		if b, err := fs.ReadFile(fsys, name); err != nil || string(b) != files[name] {
			t.Errorf("%s: %q %v", name, b, err)
		}
	}
	if _, err := fs.Stat(fsys, "some-file-07000"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("an entry that is not there: %v", err)
	}
}

func TestFileReadsAtAnyOffset(t *testing.T) {
	s := memory(t)
	data := noise(174*262144+300_000, 1) // three levels
	c := addFile(t, s, data)
	f, err := s.OpenFile(t.Context(), c, ".")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	at, seek := f.(io.ReaderAt), f.(io.Seeker)
	for _, off := range []int64{0, 1, 262143, 262144, 174*262144 - 1, 174 * 262144, int64(len(data)) - 10, int64(len(data))} {
		p := make([]byte, 300_000)
		n, err := at.ReadAt(p, off)
		want := data[off:min(int64(len(data)), off+int64(len(p)))]
		if !bytes.Equal(p[:n], want) || (err == io.EOF) != (n < len(p)) {
			t.Errorf("ReadAt(%d): %d bytes, %v; want %d", off, n, err, len(want))
		}
	}
	if n, err := seek.Seek(-5, io.SeekEnd); err != nil || n != int64(len(data))-5 {
		t.Errorf("seek: %d %v", n, err)
	}
	if b, err := io.ReadAll(f); err != nil || !bytes.Equal(b, data[len(data)-5:]) {
		t.Errorf("after seek: %x %v", b, err)
	}
	if _, err := seek.Seek(0, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	if err := iotest.TestReader(readerOnly{f}, data); err != nil {
		t.Error(err)
	}
	if _, err := seek.Seek(-1, io.SeekStart); !errors.Is(err, fs.ErrInvalid) {
		t.Errorf("seek before the start: %v", err)
	}
}

type readerOnly struct{ io.Reader }

func TestLinksInATreeNeverLeadOutside(t *testing.T) {
	s := memory(t)
	secret := encodeFile([]byte("secret"))
	inner := encodeDir(map[string]enc{
		"up": encodeLink("../f"), "upup": encodeLink("../../f"), "abs": encodeLink("/etc/passwd"),
		"loop": encodeLink("loop"), "empty": encodeLink(""), "long": encodeLink(string(bytes.Repeat([]byte("./"), 5000))),
		"trick": encodeLink("../d/../../f"), "dangling": encodeLink("none"),
	})
	c := encodeDir(map[string]enc{"d": inner, "f": secret}).load(t, s)
	fsys, err := s.FS(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := fs.ReadFile(fsys, "d/up"); err != nil || string(b) != "secret" {
		t.Errorf("a link inside: %q %v", b, err)
	}
	for _, name := range []string{"upup", "abs", "loop", "empty", "long", "trick", "dangling"} {
		if b, err := fs.ReadFile(fsys, "d/"+name); err == nil {
			t.Errorf("%s: read %q", name, b)
		}
	}
}

// A file whose node lies about its parts gives an error, never wrong bytes.
func TestFilesThatLieAreRefused(t *testing.T) {
	s := memory(t)
	leaf := encodeFile([]byte("0123456789"))
	node := func(total uint64, sizes []uint64, deps ...enc) enc {
		u := append(field(1, 0, 2, nil), field(3, 0, total, nil)...)
		for _, n := range sizes {
			u = append(u, field(4, 0, n, nil)...)
		}
		return pbNode(u, make([]string, len(deps)), deps)
	}
	for _, c := range []struct {
		name string
		file enc
		ok   bool
	}{
		{"honest", node(20, []uint64{10, 10}, leaf, leaf), true},
		{"part too long", node(10, []uint64{5}, leaf), false},
		{"part too short", node(1000, []uint64{1000}, leaf), false},
		{"size without a part", node(20, []uint64{10, 10}, leaf), false},
		{"part without a size", node(10, []uint64{10}, leaf, leaf), false},
		{"sizes overflow", node(0, []uint64{math.MaxUint64, 1}, leaf, leaf), false},
		{"huge", node(math.MaxInt64, []uint64{math.MaxInt64, math.MaxInt64}, leaf, leaf), false},
		{"a directory as a part", node(0, []uint64{10}, encodeDir(nil)), false},
	} {
		id := c.file.load(t, s)
		f, err := s.OpenFile(t.Context(), id, ".")
		if err == nil {
			_, err = io.Copy(io.Discard, f)
		}
		if (err == nil) != c.ok || err != nil && !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// encodeShard is a shard of a directory, with the names of its links as they
// stand.
func encodeShard(width uint64, names []string, deps []enc) enc {
	u := append(field(1, 0, 5, nil), bytesField(2, bytes.Repeat([]byte{0xff}, 32))...)
	u = append(append(u, field(5, 0, 0x22, nil)...), field(6, 0, width, nil)...)
	return pbNode(u, names, deps)
}

func TestHostileShardsAreRefused(t *testing.T) {
	s := memory(t)
	x := encodeFile([]byte("x"))
	deep := encodeShard(256, []string{"00a"}, []enc{x})
	for range maxShardDepth + 1 {
		deep = encodeShard(256, []string{"00"}, []enc{deep})
	}
	twin := encodeShard(256, []string{"00a"}, []enc{x})
	empty := encodeShard(256, nil, nil)
	for range maxShardDepth - 1 { // 2^21 visits, unless empty shards are refused
		empty = encodeShard(256, []string{"00", "01"}, []enc{empty, empty})
	}
	for name, root := range map[string]enc{
		"deep":            deep,
		"empty":           empty,
		"an entry twice":  encodeShard(256, []string{"00", "01"}, []enc{twin, twin}),
		"short name":      encodeShard(256, []string{"0"}, []enc{x}),
		"file as a shard": encodeShard(256, []string{"00"}, []enc{x}),
		"width 0":         encodeShard(0, nil, nil),
		"width 3":         encodeShard(3, nil, nil),
		"huge width":      encodeShard(1<<40, nil, nil),
		"bad name":        encodeShard(256, []string{"00.."}, []enc{x}),
	} {
		c := root.load1(t, s)
		fsys, err := s.FS(t.Context(), c)
		if err == nil {
			_, err = fs.ReadDir(fsys, ".")
		}
		if !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzNode reads any block as any part of a UnixFS tree.
func FuzzNode(f *testing.F) {
	f.Add(encodeFile([]byte("x")).block)
	f.Add(encodeFile(noise(600_000, 1)).block)
	f.Add(encodeDir(map[string]enc{"a": encodeFile(nil), "b": encodeDir(nil)}).block)
	f.Add(encodeLink("../x").block)
	f.Add(encodeShard(256, []string{"00a"}, []enc{encodeFile(nil)}).block)
	f.Fuzz(func(t *testing.T, b []byte) {
		s := memory(t)
		c := enc{cid: v0(b), block: b, deps: []enc{encodeFile(nil), encodeFile([]byte("x"))}}.load(t, s)
		_ = s.Verify(t.Context(), c)
		if f, err := s.OpenFile(t.Context(), c, "."); err == nil {
			_, _ = io.CopyN(io.Discard, f, 1<<20)
		}
		if err := s.Export(t.Context(), c, t.TempDir()+"/x"); err != nil {
			return
		}
		fsys, err := s.FS(t.Context(), c)
		if err != nil {
			return
		}
		list, err := fs.ReadDir(fsys, ".")
		if err != nil {
			t.Fatal(err) // what can be exported can be listed
		}
		for _, e := range list {
			_, _ = fs.Stat(fsys, e.Name())
		}
	})
}
