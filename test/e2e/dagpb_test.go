package e2e

import (
	"crypto/sha256"
	"os"
	"path/filepath"
	"testing"

	"github.com/mr-tron/base58"
	"google.golang.org/protobuf/encoding/protowire"
)

// block is an encoded node of a Merkle DAG.
type block struct {
	hash []byte // a multihash
	size uint64 // with all that is below it
}

func (b block) cid() string { return base58.Encode(b.hash) }

// directoryCID computes what `ipfs add -r` calls a folder of small files, from
// the specifications of dag-pb and UnixFS and with none of Atoll's code.
// Sources: https://ipld.io/specs/codecs/dag-pb/spec/ and
// https://github.com/ipfs/specs/blob/main/UNIXFS.md
func directoryCID(t *testing.T, dir string) string { return directory(t, dir).cid() }

func directory(t *testing.T, dir string) block {
	t.Helper()
	entries, err := os.ReadDir(dir) // sorted
	if err != nil {
		t.Fatal(err)
	}
	var links []byte
	var below uint64
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		var b block
		if e.IsDir() {
			b = directory(t, path)
		} else {
			b = file(t, path)
		}
		var link []byte
		link = protowire.AppendBytes(protowire.AppendTag(link, 1, protowire.BytesType), b.hash)
		link = protowire.AppendString(protowire.AppendTag(link, 2, protowire.BytesType), e.Name())
		link = protowire.AppendVarint(protowire.AppendTag(link, 3, protowire.VarintType), b.size)
		links = protowire.AppendBytes(protowire.AppendTag(links, 2, protowire.BytesType), link)
		below += b.size
	}
	return node(links, []byte{0x08, 1}, below)
}

func file(t *testing.T, path string) block {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(b) > 256<<10 {
		t.Fatalf("%s has %d bytes, more than one block holds", path, len(b))
	}
	data := []byte{0x08, 2}
	if len(b) > 0 {
		data = protowire.AppendBytes(protowire.AppendTag(data, 2, protowire.BytesType), b)
	}
	data = protowire.AppendVarint(protowire.AppendTag(data, 3, protowire.VarintType), uint64(len(b)))
	return node(nil, data, 0)
}

// node encodes links before data, as the specification has it.
func node(links, data []byte, below uint64) block {
	raw := protowire.AppendBytes(protowire.AppendTag(links, 1, protowire.BytesType), data)
	sum := sha256.Sum256(raw)
	return block{append([]byte{0x12, 0x20}, sum[:]...), uint64(len(raw)) + below}
}
