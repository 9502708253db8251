package peer

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"sync"

	"github.com/libp2p/go-libp2p/core/network"
	"golang.org/x/sync/semaphore"

	"github.com/atoll-network/atoll"
)

// guest is a peer that calls this host: what it has in flight here, over all
// its streams.
type guest struct {
	streams int
	slots   *semaphore.Weighted // calls
	bytes   *semaphore.Weighted // of calls
	notes   *semaphore.Weighted // bytes of notifications
}

// accept is libp2p's way in. It runs in a goroutine of its own.
func (h *Host) accept(s network.Stream) {
	from, err := fromLibp2p(s.Conn().RemotePeer())
	if err != nil {
		h.log.Debug("stream refused", "error", err)
		s.Reset()
		return
	}
	if !h.start(func() { h.serve(from, s) }) {
		s.Reset()
	}
}

// enter counts a stream of a peer, unless it has too many.
func (h *Host) enter(from atoll.PeerID) (*guest, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	g := h.guests[from]
	if g == nil {
		g = &guest{
			slots: semaphore.NewWeighted(maxCalls),
			bytes: semaphore.NewWeighted(maxCallBytes),
			notes: semaphore.NewWeighted(maxNoteBytes),
		}
		h.guests[from] = g
	}
	if g.streams == maxStreams {
		return nil, false
	}
	g.streams++
	return g, true
}

func (h *Host) leave(from atoll.PeerID, g *guest) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if g.streams--; g.streams == 0 {
		delete(h.guests, from)
	}
}

// session is the answering end of a stream.
type session struct {
	host   *Host
	from   atoll.PeerID
	guest  *guest
	out    *outbox
	ctx    context.Context
	notes  chan frame
	tasks  sync.WaitGroup
	mu     sync.Mutex
	active map[uint64]context.CancelFunc
}

// serve answers a peer's stream until it ends or the peer breaks a rule.
func (h *Host) serve(from atoll.PeerID, s stream) {
	defer s.Reset()
	g, ok := h.enter(from)
	if !ok {
		h.log.Warn("stream refused", "peer", from, "reason", "too many streams", "limit", maxStreams)
		return
	}
	defer h.leave(from, g)
	ctx, cancel := context.WithCancel(h.ctx)
	c := &session{host: h, from: from, guest: g, out: newOutbox(), ctx: ctx, active: make(map[uint64]context.CancelFunc)}
	stop := context.AfterFunc(ctx, func() { s.Reset() })
	c.tasks.Go(func() {
		c.out.run(s)
		cancel() // a write failed: wakes the reader
	})
	err := c.read(s)
	cancel()
	c.out.close()
	stop()
	s.Reset()
	if c.notes != nil {
		close(c.notes)
	}
	if err != nil && (errors.Is(err, atoll.ErrMalformed) || errors.Is(err, atoll.ErrTooLarge)) {
		h.log.Warn("stream reset", "peer", from, "error", err)
	}
	c.tasks.Wait()
}

// read takes requests until the stream ends.
func (c *session) read(s stream) error {
	r := bufio.NewReaderSize(s, 16<<10)
	for {
		f, err := readFrame(r, c.host.maxFrame)
		if err != nil {
			if err == io.EOF {
				return nil
			}
			return err
		}
		switch f.kind {
		case kindCall:
			err = c.begin(f)
		case kindCancel:
			c.mu.Lock()
			if cancel := c.active[f.id]; cancel != nil {
				cancel()
			}
			c.mu.Unlock()
		case kindNotify:
			err = c.note(f)
		default:
			err = fmt.Errorf("a frame of kind %d where a request belongs: %w", f.kind, atoll.ErrMalformed)
		}
		if err != nil {
			return err
		}
	}
}

// begin starts a call, and waits first while the peer has too much in flight.
func (c *session) begin(f frame) error {
	size := min(int64(len(f.payload)), maxCallBytes)
	if err := c.guest.slots.Acquire(c.ctx, 1); err != nil {
		return err
	}
	if err := c.guest.bytes.Acquire(c.ctx, size); err != nil {
		c.guest.slots.Release(1)
		return err
	}
	ctx, cancel := context.WithCancel(c.ctx)
	c.mu.Lock()
	_, twice := c.active[f.id]
	if !twice {
		c.active[f.id] = cancel
	}
	c.mu.Unlock()
	if twice {
		cancel()
		c.guest.bytes.Release(size)
		c.guest.slots.Release(1)
		return fmt.Errorf("call %d is open already: %w", f.id, atoll.ErrMalformed)
	}
	c.tasks.Go(func() {
		reply, err := []byte(nil), errNoReturn
		defer func() {
			// The id is free before the answer is out, so that the peer cannot
			// see the answer and be refused the id.
			c.mu.Lock()
			delete(c.active, f.id)
			c.mu.Unlock()
			cancel()
			c.answer(f.id, reply, err)
			c.guest.bytes.Release(size)
			c.guest.slots.Release(1)
		}()
		reply, err = c.run(ctx, f)
	})
	return nil
}

// answer sends the outcome of a call. If the stream has ended, nobody waits
// for it.
func (c *session) answer(id uint64, reply []byte, err error) {
	f := frame{kind: kindReply, id: id, payload: reply}
	if err != nil {
		code, text := encodeError(err)
		f = frame{kind: kindError, id: id, code: code, payload: []byte(text)}
	}
	_ = c.out.push(c.ctx, f)
}

// run calls the handler. A panic ends the call, not the program.
func (c *session) run(ctx context.Context, f frame) (reply []byte, err error) {
	fn := c.host.handler(f.method)
	if fn == nil {
		return nil, fmt.Errorf("%s: %w", f.method, ErrNoMethod)
	}
	defer func() {
		if p := recover(); p != nil {
			c.host.log.Error("handler panicked", "method", string(f.method), "peer", c.from, "panic", p, "stack", string(debug.Stack()))
			reply, err = nil, errNoReturn
		}
	}()
	reply, err = fn(ctx, c.from, f.payload)
	if err == nil && len(reply) > c.host.maxFrame {
		return nil, fmt.Errorf("%s: reply of %d bytes, at most %d: %w", f.method, len(reply), c.host.maxFrame, atoll.ErrTooLarge)
	}
	return reply, err
}

// note queues a notification for the one goroutine that runs them in order,
// and waits while its queue is full.
func (c *session) note(f frame) error {
	if c.notes == nil {
		c.notes = make(chan frame, maxNotesQueued)
		c.tasks.Go(c.runNotes)
	}
	size := min(int64(len(f.payload)), maxNoteBytes)
	if err := c.guest.notes.Acquire(c.ctx, size); err != nil {
		return err
	}
	select {
	case c.notes <- f:
		return nil
	case <-c.ctx.Done():
		c.guest.notes.Release(size)
		return c.ctx.Err()
	}
}

// runNotes runs notifications. Those that are left when the stream has ended
// are not run.
func (c *session) runNotes() {
	for f := range c.notes {
		if c.ctx.Err() == nil {
			if _, err := c.runNote(f); err != nil {
				c.host.log.Debug("notification failed", "method", string(f.method), "peer", c.from, "error", err)
			}
		}
		c.guest.notes.Release(min(int64(len(f.payload)), maxNoteBytes))
	}
}

// runNote gives a handler that ends its goroutine one of its own to end.
func (c *session) runNote(f frame) (reply []byte, err error) {
	ended := make(chan struct{})
	err = errNoReturn
	go func() {
		defer close(ended)
		reply, err = c.run(c.ctx, f)
	}()
	<-ended
	return reply, err
}
