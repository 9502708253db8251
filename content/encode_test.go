package content

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
)

// This file encodes UnixFS from its specification alone, so that the CIDs that
// the importer gives have something to be compared with.
// Source: https://specs.ipfs.tech/unixfs/

// enc is an encoded block, with what its parent needs to know of it.
type enc struct {
	cid   cid.Cid
	block []byte
	tsize uint64 // bytes of the DAG
	size  uint64 // bytes of the file
	deps  []enc
}

func field(num, wire byte, v uint64, b []byte) []byte {
	out := binary.AppendUvarint([]byte{num<<3 | wire}, v)
	return append(out, b...)
}

func bytesField(num byte, b []byte) []byte { return field(num, 2, uint64(len(b)), b) }

func v0(block []byte) cid.Cid {
	sum := sha256.Sum256(block)
	c, err := cid.Cast(append([]byte{0x12, 0x20}, sum[:]...))
	if err != nil {
		panic(err)
	}
	return c
}

func pbLink(name string, e enc) []byte {
	l := bytesField(1, e.cid.Bytes())
	l = append(l, bytesField(2, []byte(name))...)
	l = append(l, field(3, 0, e.tsize, nil)...)
	return bytesField(2, l)
}

// pbNode encodes a dag-pb node with links, in their order, and data.
func pbNode(data []byte, names []string, deps []enc) enc {
	var b []byte
	var tsize uint64
	for i, d := range deps {
		b = append(b, pbLink(names[i], d)...)
		tsize += d.tsize
	}
	if data != nil {
		b = append(b, bytesField(1, data)...)
	}
	return enc{cid: v0(b), block: b, tsize: tsize + uint64(len(b)), deps: deps}
}

func encodeLeaf(chunk []byte) enc {
	u := field(1, 0, 2, nil)
	if len(chunk) > 0 {
		u = append(u, bytesField(2, chunk)...)
	}
	e := pbNode(append(u, field(3, 0, uint64(len(chunk)), nil)...), nil, nil)
	e.size = uint64(len(chunk))
	return e
}

func encodeFile(data []byte) enc {
	level := []enc{}
	for chunk := range slices.Chunk(data, 262144) {
		level = append(level, encodeLeaf(chunk))
	}
	if len(level) == 0 {
		return encodeLeaf(nil)
	}
	for len(level) > 1 {
		var up []enc
		for group := range slices.Chunk(level, 174) {
			var total uint64
			var sizes []byte
			for _, g := range group {
				total += g.size
				sizes = append(sizes, field(4, 0, g.size, nil)...)
			}
			u := append(field(1, 0, 2, nil), field(3, 0, total, nil)...)
			e := pbNode(append(u, sizes...), make([]string, len(group)), group)
			e.size = total
			up = append(up, e)
		}
		level = up
	}
	return level[0]
}

func encodeDir(entries map[string]enc) enc {
	var names []string
	for n := range entries {
		names = append(names, n)
	}
	slices.Sort(names)
	var deps []enc
	for _, n := range names {
		deps = append(deps, entries[n])
	}
	return pbNode(field(1, 0, 1, nil), names, deps)
}

func encodeLink(target string) enc {
	return pbNode(append(field(1, 0, 4, nil), bytesField(2, []byte(target))...), nil, nil)
}

// load puts e and all below it into s and returns its CID.
func (e enc) load(t testing.TB, s *Store) atoll.CID {
	t.Helper()
	h := s.hold()
	defer s.release(h)
	out := batch{s: s, hold: h}
	var add func(enc)
	add = func(e enc) {
		if err := out.add(block{cid: e.cid, data: e.block}); err != nil {
			t.Fatal(err)
		}
		for _, d := range e.deps {
			add(d)
		}
	}
	add(e)
	if err := out.flush(); err != nil {
		t.Fatal(err)
	}
	return e.id(t)
}

func (e enc) id(t testing.TB) atoll.CID {
	t.Helper()
	c, err := fromCid(e.cid)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// noise returns n bytes that depend on seed.
func noise(n int, seed uint64) []byte {
	b := make([]byte, n)
	x := seed*2862933555777941757 + 3037000493
	for i := range b {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		b[i] = byte(x)
	}
	return b
}

func memory(t testing.TB) *Store {
	t.Helper()
	return opened(t, Config{})
}

func opened(t testing.TB, c Config) *Store {
	t.Helper()
	s, err := Open(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func addFile(t testing.TB, s *Store, data []byte) atoll.CID {
	t.Helper()
	c, err := s.AddReader(t.Context(), bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func addTree(t testing.TB, s *Store, files map[string]string) atoll.CID {
	t.Helper()
	c, err := s.AddFS(t.Context(), mapFS(files))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func mapFS(files map[string]string) fstest.MapFS {
	m := fstest.MapFS{}
	for n, d := range files {
		m[n] = &fstest.MapFile{Data: []byte(d)}
	}
	return m
}
