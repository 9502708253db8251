package content

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/go-cid"
)

const (
	// maxDepth bounds the links between the root of a DAG and any block of it.
	maxDepth = 512
	// maxPending bounds the links that a traversal has read but not followed.
	maxPending = 1 << 18
)

// errLeave, returned by the load function of a traversal, says not to follow
// the links of the block.
var errLeave = errors.New("do not descend")

// traversal visits each block of a DAG once, depth first, the links of a block
// in their order. It is the one definition of what a DAG's blocks are: serving,
// fetching, pinning, verifying and collecting all use it.
//
// A block that links reach several times is visited at the first of them.
// Blocks that are inside their identity CIDs are followed but not loaded.
type traversal struct {
	// load returns the data of a block, having checked its hash.
	load func(context.Context, cid.Cid) ([]byte, error)
	// limits bounds what load returns, together over all roots. Zero fields
	// are no bound.
	limits Limits

	seen  map[nodeKey]struct{}
	bytes uint64
}

// nodeKey is a hash and how the block is read: its links depend on both.
type nodeKey [1 + sha256.Size]byte

func keyOf(c cid.Cid) nodeKey {
	var k nodeKey
	if c.Type() == cid.Raw {
		k[0] = 1
	}
	d := digestOf(c)
	copy(k[1:], d[:])
	return k
}

// run visits the blocks under root that the traversal has not visited before.
func (t *traversal) run(ctx context.Context, root cid.Cid) error {
	if t.seen == nil {
		t.seen = make(map[nodeKey]struct{})
	}
	path := [][]cid.Cid{{root}} // at each depth, the links still to follow
	pending := 1
	for len(path) > 0 {
		last := len(path) - 1
		if len(path[last]) == 0 {
			path = path[:last]
			continue
		}
		c := path[last][0]
		path[last] = path[last][1:]
		pending--
		data, err := t.visit(ctx, c)
		if errors.Is(err, errLeave) {
			continue
		}
		if err != nil {
			return err
		}
		next, err := links(c, data)
		if err != nil {
			return err
		}
		if len(next) == 0 {
			continue
		}
		if pending += len(next); pending > maxPending {
			return fmt.Errorf("block %s: more than %d links to follow: %w", c, maxPending, atoll.ErrTooLarge)
		}
		if len(path) > maxDepth {
			return fmt.Errorf("block %s: deeper than %d links: %w", c, maxDepth, atoll.ErrTooLarge)
		}
		path = append(path, next)
	}
	return nil
}

// visit returns the data of c, or errLeave if it was visited before.
func (t *traversal) visit(ctx context.Context, c cid.Cid) ([]byte, error) {
	if data, ok := inline(c); ok {
		return data, nil
	}
	k := keyOf(c)
	if _, ok := t.seen[k]; ok {
		return nil, errLeave
	}
	if n := t.limits.Blocks; n > 0 && len(t.seen) >= n {
		return nil, fmt.Errorf("block %s: more than %d blocks: %w", c, n, atoll.ErrTooLarge)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	t.seen[k] = struct{}{}
	data, err := t.load(ctx, c)
	if err != nil {
		return nil, err
	}
	if t.bytes += uint64(len(data)); t.limits.Bytes > 0 && t.bytes > t.limits.Bytes {
		return nil, fmt.Errorf("block %s: more than %d bytes: %w", c, t.limits.Bytes, atoll.ErrTooLarge)
	}
	return data, nil
}

// links returns the CIDs that a block links to, in the order of the block.
func links(c cid.Cid, data []byte) ([]cid.Cid, error) {
	if c.Type() == cid.Raw {
		return nil, nil
	}
	n, err := decode(c, data)
	if err != nil {
		return nil, err
	}
	out := make([]cid.Cid, 0, len(n.Links()))
	for _, l := range n.Links() {
		if err := checkCid(l.Cid); err != nil {
			return nil, fmt.Errorf("block %s links to %w", c, err)
		}
		out = append(out, l.Cid)
	}
	return out, nil
}

func decode(c cid.Cid, data []byte) (*merkledag.ProtoNode, error) {
	n, err := merkledag.DecodeProtobuf(data)
	if err != nil {
		return nil, fmt.Errorf("block %s: %v: %w", c, err, atoll.ErrMalformed)
	}
	return n, nil
}

// Limits bounds the blocks of a DAG.
type Limits struct {
	Bytes  uint64 // bytes of all distinct blocks together
	Blocks int    // number of distinct blocks
}

// Verify checks that every block of the DAG under root is in the store and
// hashes to its CID. The error is [atoll.ErrNotFound] or
// [atoll.ErrWrongContent] and names the first block at fault.
func (s *Store) Verify(ctx context.Context, root atoll.CID) error {
	if _, err := s.measure(ctx, root); err != nil {
		return fmt.Errorf("verify %s: %w", root, err)
	}
	return nil
}

// Size returns the bytes of the distinct blocks of the DAG under root, all of
// which it reads: it is what the DAG takes in a store or on a wire, and cannot
// be forged as the sizes that a DAG states can.
func (s *Store) Size(ctx context.Context, root atoll.CID) (uint64, error) {
	n, err := s.measure(ctx, root)
	if err != nil {
		return 0, fmt.Errorf("size of %s: %w", root, err)
	}
	return n, nil
}

func (s *Store) measure(ctx context.Context, root atoll.CID) (uint64, error) {
	c, err := toCid(root)
	if err != nil {
		return 0, err
	}
	t := traversal{load: func(_ context.Context, c cid.Cid) ([]byte, error) { return s.get(c) }}
	err = t.run(ctx, c)
	return t.bytes, err
}
