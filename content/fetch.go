package content

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/peer"
)

// DefaultLimits bounds a fetch that states no limits.
var DefaultLimits = Limits{Bytes: 16 << 30, Blocks: 1 << 20}

// fetchKey is what two fetches have to have in common for one to wait for the
// other.
type fetchKey struct {
	from peer.ID
	root cid.Cid
}

// Fetch brings the whole DAG under root into the store, taking from the peer
// what is not here yet. When it returns nil every block is here and hashes to
// its CID; nothing is pinned. When it fails, the blocks that came stay, so that
// the next attempt goes on from there.
//
// The limits count the blocks that were here too; a zero field stands for that
// of [DefaultLimits]. The errors are [atoll.ErrNotFound] if the peer lacks a
// block, [atoll.ErrWrongContent] if it sends anything but the blocks of the DAG
// in their order, [atoll.ErrTooLarge] for a limit, [atoll.ErrMalformed] for a
// block that is not dag-pb or for a breach of the protocol, and
// [atoll.ErrUnreachable] if it cannot be reached or sends nothing for the time
// of [DefaultStall].
func (x *Exchange) Fetch(ctx context.Context, from atoll.PeerID, root atoll.CID, limits Limits) error {
	if err := x.fetch(ctx, from, root, limits); err != nil {
		return fmt.Errorf("fetch %s from %s: %w", root, from, err)
	}
	return nil
}

func (x *Exchange) fetch(ctx context.Context, from atoll.PeerID, root atoll.CID, limits Limits) error {
	id, err := peer.IDFromBytes(from.Bytes())
	if err != nil {
		return fmt.Errorf("%v: %w", err, atoll.ErrMalformed)
	}
	c, err := toCid(root)
	if err != nil {
		return err
	}
	if limits.Bytes == 0 {
		limits.Bytes = DefaultLimits.Bytes
	}
	if limits.Blocks <= 0 {
		limits.Blocks = DefaultLimits.Blocks
	}
	done, err := x.turn(ctx, fetchKey{id, c})
	if err != nil {
		return err
	}
	defer done()
	h := x.store.hold()
	defer x.store.release(h)
	want, limits, err := x.store.missing(ctx, h, c, limits)
	if err != nil {
		return err
	}
	for len(want) > 0 {
		n := min(len(want), maxRoots)
		used, err := x.fetchRoots(ctx, id, h, want[:n], limits)
		if err != nil {
			return err
		}
		want = want[n:]
		limits.Bytes -= used.Bytes
		limits.Blocks -= used.Blocks
		if len(want) > 0 && (limits.Bytes == 0 || limits.Blocks <= 0) {
			return fmt.Errorf("block %s is over the limits: %w", want[0], atoll.ErrTooLarge)
		}
	}
	return nil
}

// turn waits until no other fetch of k is in progress, so that the same blocks
// do not come several times, and returns what ends this one.
func (x *Exchange) turn(ctx context.Context, k fetchKey) (done func(), err error) {
	for {
		x.mu.Lock()
		if x.closed {
			x.mu.Unlock()
			return nil, errClosed
		}
		other, busy := x.fetching[k]
		if !busy {
			over := make(chan struct{})
			x.fetching[k] = over
			x.mu.Unlock()
			return func() {
				x.mu.Lock()
				delete(x.fetching, k)
				x.mu.Unlock()
				close(over)
			}, nil
		}
		x.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// missing returns the first block on each path from root that is not here or
// is damaged, and what the blocks that are here leave of the limits.
func (s *Store) missing(ctx context.Context, h *hold, root cid.Cid, limits Limits) ([]cid.Cid, Limits, error) {
	var want []cid.Cid
	keep := keeper{s: s, hold: h}
	t := traversal{limits: limits, load: func(ctx context.Context, c cid.Cid) ([]byte, error) {
		data, err := keep.load(ctx, c)
		if errors.Is(err, atoll.ErrNotFound) || errors.Is(err, atoll.ErrWrongContent) {
			want = append(want, c)
			return nil, errLeave
		}
		return data, err
	}}
	if err := t.run(ctx, root); err != nil {
		return nil, limits, err
	}
	if err := keep.flush(); err != nil {
		return nil, limits, err
	}
	limits.Blocks -= len(t.seen) - len(want)
	limits.Bytes -= t.bytes
	if len(want) > 0 && limits.Bytes == 0 {
		return nil, limits, fmt.Errorf("block %s is over the limits: %w", want[0], atoll.ErrTooLarge)
	}
	return want, limits, nil
}

// fetchRoots fetches the DAGs under roots, at most maxRoots of them, and
// returns how much that was.
func (x *Exchange) fetchRoots(ctx context.Context, id peer.ID, h *hold, roots []cid.Cid, limits Limits) (Limits, error) {
	p, err := x.pool(id)
	if err != nil {
		return Limits{}, err
	}
	defer x.leave(id, p)
	for fresh := false; ; fresh = true {
		used, stale, err := x.fetchOnce(ctx, p, id, h, roots, limits, fresh)
		if errors.Is(err, errNoBulk) && x.bitswap != nil {
			return x.fetchBitswap(ctx, h, roots, limits)
		}
		if err == nil || !stale || ctx.Err() != nil {
			return used, err
		}
	}
}

// fetchOnce makes a request on one stream. If it fails, stale says that this
// may be because the server has closed an idle stream.
func (x *Exchange) fetchOnce(ctx context.Context, p *pool, id peer.ID, h *hold, roots []cid.Cid, limits Limits, fresh bool) (used Limits, stale bool, err error) {
	s, err := p.get(ctx, x, id, fresh)
	if err != nil {
		return used, false, err
	}
	r := receiver{x: x, s: s, out: &batch{s: x.store, hold: h}}
	used, err = r.receive(ctx, roots, limits)
	stale = s.carried > 1 && r.frames == 0
	p.put(s, err == nil || r.ended)
	return used, stale, err
}

// receiver takes one response.
type receiver struct {
	x      *Exchange
	s      *stream
	out    *batch
	frames int  // that have come
	ended  bool // the last frame has come
}

func (r *receiver) receive(ctx context.Context, roots []cid.Cid, limits Limits) (used Limits, err error) {
	r.s.carried++
	stop := context.AfterFunc(ctx, func() { _ = r.s.Reset() })
	defer func() {
		if !stop() {
			r.ended = false
			err = errors.Join(ctx.Err(), err)
		}
	}()
	if err := r.s.SetWriteDeadline(time.Now().Add(r.x.stall)); err != nil {
		return used, r.streamError(err)
	}
	if err := writeRequest(r.s.w, request{limits, roots}); err != nil {
		return used, r.streamError(err)
	}
	t := traversal{load: r.load, limits: limits}
	for _, c := range roots {
		if err = t.run(ctx, c); err != nil {
			break
		}
	}
	if err == nil {
		err = r.end()
	}
	used = Limits{Bytes: t.bytes, Blocks: len(t.seen)}
	return used, errors.Join(err, r.out.flush())
}

// load takes the next block, which has to be that of c.
func (r *receiver) load(_ context.Context, c cid.Cid) ([]byte, error) {
	kind, data, err := r.frame()
	if err != nil {
		return nil, err
	}
	if kind != frameBlock {
		return nil, fmt.Errorf("response ends before block %s: %w", c, atoll.ErrMalformed)
	}
	if !matches(c, data) {
		return nil, fmt.Errorf("peer sent something else for block %s: %w", c, atoll.ErrWrongContent)
	}
	_, err = r.x.store.get(c)
	damaged := errors.Is(err, atoll.ErrWrongContent)
	return data, r.out.add(block{cid: c, data: data, force: damaged})
}

// end takes the last frame.
func (r *receiver) end() error {
	kind, data, err := r.frame()
	if err != nil {
		return err
	}
	if kind == frameBlock {
		return fmt.Errorf("peer sent a block of %d bytes that is not in the DAG: %w", len(data), atoll.ErrWrongContent)
	}
	return nil
}

// frame takes a frame, and makes an error of a fault.
func (r *receiver) frame() (byte, []byte, error) {
	if err := r.s.SetReadDeadline(time.Now().Add(r.x.stall)); err != nil {
		return 0, nil, r.streamError(err)
	}
	kind, data, err := readFrame(r.s.r)
	if err != nil {
		return 0, nil, r.streamError(err)
	}
	r.frames++
	r.ended = kind != frameBlock
	if kind == frameFault {
		return 0, nil, faultError(data)
	}
	return kind, data, nil
}

// streamError says what became of the stream.
func (r *receiver) streamError(err error) error {
	var timeout net.Error
	switch {
	case errors.Is(err, atoll.ErrMalformed), errors.Is(err, atoll.ErrTooLarge):
		return err
	case unsupported(err):
		return errNoBulk
	case errors.As(err, &timeout) && timeout.Timeout():
		return fmt.Errorf("peer sent no block for %s: %w", r.x.stall, atoll.ErrUnreachable)
	}
	return fmt.Errorf("stream ended: %v: %w", err, atoll.ErrUnreachable)
}
