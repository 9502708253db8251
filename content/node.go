package content

import (
	"context"
	"fmt"
	"io/fs"
	"math"
	"sort"
	"strings"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/boxo/ipld/unixfs/hamt"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
)

// node is a block read as UnixFS.
type node struct {
	cid  cid.Cid
	mode fs.FileMode // its type: fs.ModeDir, fs.ModeSymlink, or 0 for a file
	size int64       // bytes of a file, length of a link's target

	ipld  ipld.Node
	data  []byte   // of a file, what comes before its children; of a link, its target
	parts []uint64 // bytes of each child of a file
	shard *unixfs.FSNode
}

// node reads the block of c as UnixFS.
func (s *Store) node(c cid.Cid) (*node, error) {
	data, err := s.get(c)
	if err != nil {
		return nil, err
	}
	return parseNode(c, data)
}

func parseNode(c cid.Cid, data []byte) (*node, error) {
	if c.Type() == cid.Raw {
		raw, err := merkledag.NewRawNodeWPrefix(data, c.Prefix())
		if err != nil {
			return nil, fmt.Errorf("block %s: %v: %w", c, err, atoll.ErrMalformed)
		}
		return &node{cid: c, size: int64(len(data)), ipld: raw, data: data}, nil
	}
	pb, err := decode(c, data)
	if err != nil {
		return nil, err
	}
	f, err := unixfs.FSNodeFromBytes(pb.Data())
	if err != nil {
		return nil, fmt.Errorf("block %s is not UnixFS: %v: %w", c, err, atoll.ErrMalformed)
	}
	n := &node{cid: c, ipld: pb}
	switch f.Type() {
	case unixfs.TFile, unixfs.TRaw:
		n.data, n.parts = f.Data(), f.BlockSizes()
		return n, n.checkFile()
	case unixfs.TDirectory:
		n.mode = fs.ModeDir
	case unixfs.THAMTShard:
		n.mode, n.shard = fs.ModeDir, f
		return n, n.checkShard()
	case unixfs.TSymlink:
		n.mode, n.data, n.size = fs.ModeSymlink, f.Data(), int64(len(f.Data()))
	default:
		return nil, fmt.Errorf("block %s: UnixFS type %s: %w", c, f.Type(), atoll.ErrMalformed)
	}
	return n, nil
}

// checkFile computes the size of a file from the sizes of its parts.
func (n *node) checkFile() error {
	if len(n.parts) != len(n.ipld.Links()) {
		return fmt.Errorf("file %s: %d sizes for %d parts: %w", n.cid, len(n.parts), len(n.ipld.Links()), atoll.ErrMalformed)
	}
	size := uint64(len(n.data))
	for _, p := range n.parts {
		if size += p; p > math.MaxInt64 || size > math.MaxInt64 {
			return fmt.Errorf("file %s: more than %d bytes: %w", n.cid, int64(math.MaxInt64), atoll.ErrTooLarge)
		}
	}
	n.size = int64(size)
	return nil
}

// checkShard refuses the shards of other widths and hash functions than IPFS
// writes.
func (n *node) checkShard() error {
	if w := n.shard.Fanout(); w < 8 || w > 1024 || w&(w-1) != 0 || n.shard.HashType() != hamt.HashMurmur3 {
		return fmt.Errorf("directory %s: shards of %d with hash 0x%x: %w", n.cid, w, n.shard.HashType(), atoll.ErrMalformed)
	}
	return nil
}

// link is one entry of a directory.
type link struct {
	name string
	cid  cid.Cid
}

// entries returns the entries of a directory, sorted by name, at most max.
func (s *Store) entries(ctx context.Context, n *node, max int) ([]link, error) {
	var out []link
	if err := s.gather(ctx, n, 0, max, &out); err != nil {
		return nil, err
	}
	sort.Slice(out, func(i, j int) bool { return out[i].name < out[j].name })
	for i := 1; i < len(out); i++ {
		if out[i].name == out[i-1].name {
			return nil, fmt.Errorf("directory %s: entry %q twice: %w", n.cid, out[i].name, atoll.ErrMalformed)
		}
	}
	return out, nil
}

// maxShardDepth is how often a 64-bit hash can be divided over shards.
const maxShardDepth = 22

// gather appends the entries of a directory, or of one shard of it.
func (s *Store) gather(ctx context.Context, n *node, depth, max int, out *[]link) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	prefix := 0
	if n.shard != nil {
		prefix = len(fmt.Sprintf("%X", n.shard.Fanout()-1))
	}
	for _, l := range n.ipld.Links() {
		if err := checkCid(l.Cid); err != nil {
			return fmt.Errorf("directory %s, entry %q: %w", n.cid, l.Name, err)
		}
		if len(l.Name) < prefix {
			return fmt.Errorf("directory %s: shard named %q: %w", n.cid, l.Name, atoll.ErrMalformed)
		}
		if n.shard == nil || len(l.Name) > prefix {
			if len(*out) >= max {
				return fmt.Errorf("directory %s: more than %d entries: %w", n.cid, max, atoll.ErrTooLarge)
			}
			name := l.Name[prefix:]
			if err := checkName(name); err != nil {
				return fmt.Errorf("directory %s: %w", n.cid, err)
			}
			*out = append(*out, link{name, l.Cid})
			continue
		}
		if depth == maxShardDepth {
			return fmt.Errorf("directory %s: shards deeper than %d: %w", n.cid, maxShardDepth, atoll.ErrMalformed)
		}
		child, err := s.node(l.Cid)
		if err != nil {
			return err
		}
		if child.shard == nil || len(child.ipld.Links()) == 0 {
			return fmt.Errorf("directory %s: %s is not a shard with entries: %w", n.cid, l.Cid, atoll.ErrMalformed)
		}
		if err := s.gather(ctx, child, depth+1, max, out); err != nil {
			return err
		}
	}
	return nil
}

// find returns the entry of a directory that has a name, by its hash in a
// sharded one.
func (s *Store) find(ctx context.Context, n *node, name string) (link, error) {
	if n.shard != nil {
		sh, err := hamt.NewHamtFromDag(nodes{s}, n.ipld)
		if err != nil {
			return link{}, fmt.Errorf("directory %s: %v: %w", n.cid, err, atoll.ErrMalformed)
		}
		l, err := sh.Find(ctx, name)
		if err != nil {
			return link{}, err
		}
		return link{name, l.Cid}, checkCid(l.Cid)
	}
	for _, l := range n.ipld.Links() {
		if l.Name == name {
			return link{name, l.Cid}, checkCid(l.Cid)
		}
	}
	return link{}, fs.ErrNotExist
}

// maxName bounds the bytes of a name in a directory, as Linux does.
const maxName = 255

// checkName accepts the names that one entry of a directory can have on every
// file system.
func checkName(name string) error {
	switch {
	case name == "" || name == "." || name == "..":
	case strings.ContainsAny(name, "/\x00"):
	case len(name) > maxName:
	case !fs.ValidPath(name):
	default:
		return nil
	}
	return fmt.Errorf("entry %q is not a file name: %w", name, atoll.ErrMalformed)
}
