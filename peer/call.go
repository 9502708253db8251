package peer

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	libp2ppeer "github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"

	"github.com/atoll-network/atoll"
)

// dialTimeout bounds making a connection and a stream.
const dialTimeout = 15 * time.Second

// notesRoom is how many bytes of notifications wait for one peer.
const notesRoom = 1 << 20

// dial is a link in the making, for which many calls may wait.
type dial struct {
	done chan struct{}
	link *link
	err  error
}

// Call runs a method on a peer and returns its reply. It connects when there
// is no connection, with the addresses that [Host.Learn] and [Host.Keep] were
// given. A host may call itself.
//
// The error is a [RemoteError] if the peer's handler returned one; ctx's, if
// it ended first, in which case the peer's handler is told; and otherwise
// wraps [atoll.ErrUnreachable], and the method may or may not have run, unless
// it wraps [atoll.ErrTooLarge], where req was not sent.
func (h *Host) Call(ctx context.Context, to atoll.PeerID, method string, req []byte) ([]byte, error) {
	if err := h.checkMessage(method, req); err != nil {
		return nil, fmt.Errorf("call %s: %w", method, err)
	}
	for try := 0; ; try++ {
		l, err := h.link(ctx, to)
		if err != nil {
			return nil, fmt.Errorf("call %s: %w", method, err)
		}
		reply, err := l.call(ctx, method, req)
		var remote *RemoteError
		switch {
		case err == nil, errors.As(err, &remote):
			return reply, err
		case err == errNotSent && try < 2:
			continue
		case err == errNotSent:
			err = errLinkDown
		}
		return nil, fmt.Errorf("call %s of peer %s: %w", method, to, err)
	}
}

func (h *Host) checkMessage(method string, payload []byte) error {
	if err := checkMethod([]byte(method)); err != nil {
		return err
	}
	if len(payload) > h.maxFrame {
		return fmt.Errorf("%d bytes, at most %d: %w", len(payload), h.maxFrame, atoll.ErrTooLarge)
	}
	return nil
}

// link returns the live link to a peer, or makes one. Callers that come in
// the meantime wait for the same.
func (h *Host) link(ctx context.Context, to atoll.PeerID) (*link, error) {
	h.mu.Lock()
	if h.closed {
		h.mu.Unlock()
		return nil, ErrClosed
	}
	if l := h.links[to]; l != nil {
		h.mu.Unlock()
		return l, nil
	}
	d := h.dials[to]
	if d == nil {
		d = &dial{done: make(chan struct{})}
		h.dials[to] = d
		h.tasks.Go(func() { h.serveLink(to, d) })
	}
	h.mu.Unlock()
	select {
	case <-d.done:
		return d.link, d.err
	case <-ctx.Done():
		return nil, fmt.Errorf("reach peer %s: %w: %w", to, atoll.ErrUnreachable, ctx.Err())
	}
}

// serveLink makes the link that d waits for, and serves it until it ends.
func (h *Host) serveLink(to atoll.PeerID, d *dial) {
	s, err := h.open(h.ctx, to)
	h.mu.Lock()
	delete(h.dials, to)
	if err == nil {
		d.link = newLink(to, s, h.maxFrame)
		h.links[to] = d.link
	}
	d.err = err
	h.mu.Unlock()
	close(d.done)
	if err != nil {
		return
	}
	stop := context.AfterFunc(h.ctx, func() { s.Reset() })
	defer stop()
	err = d.link.run(func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.links, to)
	})
	h.log.Debug("link ended", "peer", to, "error", err)
}

// open makes a stream to a peer.
func (h *Host) open(ctx context.Context, to atoll.PeerID) (stream, error) {
	if to == h.id {
		return h.openSelf()
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	s, err := h.connect(ctx, to)
	if err != nil {
		if h.ctx.Err() != nil {
			return nil, ErrClosed
		}
		return nil, fmt.Errorf("reach peer %s: %w: %s", to, atoll.ErrUnreachable, clean(err.Error()))
	}
	return s, nil
}

func (h *Host) connect(ctx context.Context, to atoll.PeerID) (stream, error) {
	if err := h.dialPeer(ctx, to); err != nil {
		return nil, err
	}
	s, err := h.host.NewStream(ctx, toLibp2p(to), rpcProtocol)
	if err != nil {
		return nil, err
	}
	return s, nil
}

// dialPeer connects to a peer if there is no connection. libp2p's memory of
// failed addresses is cleared: who calls wants to know now, and [Host.Keep]
// waits by itself.
func (h *Host) dialPeer(ctx context.Context, to atoll.PeerID) error {
	h.mu.Lock()
	info := libp2ppeer.AddrInfo{ID: toLibp2p(to), Addrs: h.book.addrs[to]}
	h.mu.Unlock()
	if s, ok := h.host.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(info.ID)
	}
	return h.host.Connect(ctx, info)
}

// pipe is a stream of this host to itself.
type pipe struct{ net.Conn }

func (p pipe) Reset() error { return p.Close() }

func (h *Host) openSelf() (stream, error) {
	near, far := net.Pipe()
	if !h.start(func() { h.serve(h.id, pipe{far}) }) {
		return nil, ErrClosed
	}
	return pipe{near}, nil
}

// Notify tells a peer something and does not wait: it returns when the
// notification is in the peer's queue. The queue is written in order, and lost
// if the peer cannot be reached or its connection ends. [ErrQueueFull] says
// that the notification was dropped because 1 MiB waits already.
func (h *Host) Notify(to atoll.PeerID, method string, payload []byte) error {
	if err := h.checkMessage(method, payload); err != nil {
		return fmt.Errorf("notify %s: %w", method, err)
	}
	f := frame{kind: kindNotify, method: []byte(method), payload: payload}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return ErrClosed
	}
	m := h.mail[to]
	if m == nil {
		m = &mailbox{out: newOutbox()}
		m.out.limit = max(notesRoom, h.maxFrame+frameRoom)
		h.mail[to] = m
		h.tasks.Go(func() { h.deliver(to, m) })
	}
	if !m.out.tryPush(f) {
		return fmt.Errorf("notify %s of peer %s: %w", method, to, ErrQueueFull)
	}
	return nil
}

// deliver writes a mailbox to its peer until the stream ends, then discards
// it.
func (h *Host) deliver(to atoll.PeerID, m *mailbox) {
	s, err := h.open(h.ctx, to)
	if err == nil {
		stop := context.AfterFunc(h.ctx, func() {
			s.Reset()
			m.out.close()
		})
		err = m.drain(s)
		stop()
	}
	h.mu.Lock()
	delete(h.mail, to)
	m.out.close()
	h.mu.Unlock()
	h.log.Debug("notifications ended", "peer", to, "error", err)
}
