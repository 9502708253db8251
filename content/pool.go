package content

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/atoll-network/atoll"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/multiformats/go-multistream"
)

// streamsPerPeer bounds the requests to one peer at a time. It is below what a
// libp2p host lets one peer open by default; more fetches wait their turn.
const streamsPerPeer = 32

// pool keeps the streams to one peer. Opening one takes a thousand times as
// long as a request on an open one.
type pool struct {
	slots chan struct{} // one in it for each stream in use
	users int           // fetches that have the pool; guarded by the exchange

	mu     sync.Mutex
	idle   []*stream
	busy   map[*stream]struct{}
	closed bool
}

// stream is the client's end of a stream.
type stream struct {
	network.Stream
	r       *bufio.Reader
	w       *bufio.Writer
	carried int // requests
}

var errNoBulk = fmt.Errorf("peer does not speak %s: %w", Protocol, atoll.ErrUnreachable)

func unsupported(err error) bool {
	return errors.Is(err, multistream.ErrNotSupported[protocol.ID]{})
}

// pool returns the streams to a peer; the caller gives them back with leave.
func (x *Exchange) pool(id peer.ID) (*pool, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closed {
		return nil, errClosed
	}
	p, ok := x.pools[id]
	if !ok {
		p = &pool{slots: make(chan struct{}, streamsPerPeer), busy: make(map[*stream]struct{})}
		x.pools[id] = p
	}
	p.users++
	return p, nil
}

// leave forgets a pool that nobody uses and that has no streams.
func (x *Exchange) leave(id peer.ID, p *pool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	p.users--
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.users == 0 && len(p.idle) == 0 && x.pools[id] == p {
		delete(x.pools, id)
	}
}

// get returns a stream, the one used last if any is idle and fresh is not
// asked for. It waits while too many are in use.
func (p *pool) get(ctx context.Context, x *Exchange, id peer.ID, fresh bool) (*stream, error) {
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if !fresh {
		if s := p.take(); s != nil {
			return s, nil
		}
	}
	raw, err := x.host.NewStream(ctx, id, Protocol)
	if err != nil {
		<-p.slots
		if unsupported(err) {
			return nil, errNoBulk
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("%v: %w", err, atoll.ErrUnreachable)
	}
	s := &stream{Stream: raw, r: bufio.NewReaderSize(raw, streamBuffer), w: bufio.NewWriterSize(raw, streamBuffer)}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		<-p.slots
		return nil, errors.Join(errClosed, raw.Reset())
	}
	p.busy[s] = struct{}{}
	return s, nil
}

// take returns an idle stream, or nil.
func (p *pool) take() *stream {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := len(p.idle)
	if n == 0 {
		return nil
	}
	s := p.idle[n-1]
	p.idle = p.idle[:n-1]
	p.busy[s] = struct{}{}
	return s
}

// put gives a stream back. ok says that its last response has ended.
func (p *pool) put(s *stream, ok bool) {
	<-p.slots
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.busy, s)
	if ok && !p.closed {
		p.idle = append(p.idle, s)
		return
	}
	_ = s.Reset() // nothing on it is awaited
}

// close ends the streams, those in use too.
func (p *pool) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	for _, s := range p.idle {
		_ = s.Reset()
	}
	for s := range p.busy {
		_ = s.Reset()
	}
	p.idle = nil
}
