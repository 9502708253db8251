package content

import (
	"context"
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
)

// batch gathers blocks that were hashed and puts them into a store many at a
// time. The blocks of an import or a fetch go through one.
type batch struct {
	s     *Store
	hold  *hold
	buf   []block
	bytes int
}

// A batch is written when it reaches either bound.
const (
	batchBlocks = 256
	batchBytes  = 2 << 20
)

// add takes a block; its data must not change until flush.
func (b *batch) add(n block) error {
	b.buf = append(b.buf, n)
	b.bytes += len(n.data)
	if len(b.buf) >= batchBlocks || b.bytes >= batchBytes {
		return b.flush()
	}
	return nil
}

// flush writes what was added.
func (b *batch) flush() error {
	if len(b.buf) == 0 {
		return nil
	}
	err := b.s.put(b.hold, b.buf)
	clear(b.buf)
	b.buf, b.bytes = b.buf[:0], 0
	return err
}

// sink is the DAG service that boxo's importer writes to. Without a batch it
// drops the blocks, which is how a CID is computed without storing anything.
type sink struct {
	nodes
	out *batch
}

func (k sink) Add(_ context.Context, n ipld.Node) error {
	if k.out == nil {
		return nil
	}
	return k.out.add(block{cid: n.Cid(), data: n.RawData()})
}

func (k sink) AddMany(ctx context.Context, ns []ipld.Node) error {
	for _, n := range ns {
		if err := k.Add(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

// nodes is the read side of a DAG service. With no store it has no node.
type nodes struct{ s *Store }

func (r nodes) Get(_ context.Context, c cid.Cid) (ipld.Node, error) {
	if r.s == nil {
		return nil, notFound(c)
	}
	if err := checkCid(c); err != nil {
		return nil, err
	}
	n, err := r.s.node(c)
	if err != nil {
		return nil, err
	}
	return n.ipld, nil
}

func (r nodes) GetMany(ctx context.Context, cs []cid.Cid) <-chan *ipld.NodeOption {
	out := make(chan *ipld.NodeOption)
	go func() {
		defer close(out)
		for _, c := range cs {
			n, err := r.Get(ctx, c)
			select {
			case out <- &ipld.NodeOption{Node: n, Err: err}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (nodes) Add(context.Context, ipld.Node) error        { return errReadOnly }
func (nodes) AddMany(context.Context, []ipld.Node) error  { return errReadOnly }
func (nodes) Remove(context.Context, cid.Cid) error       { return errReadOnly }
func (nodes) RemoveMany(context.Context, []cid.Cid) error { return errReadOnly }

var errReadOnly = fmt.Errorf("DAG is read-only: %w", atoll.ErrRefused)
