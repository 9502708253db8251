package peer

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
)

// The bounds of an outbox, in bytes, and how long the other side may take to
// read one piece.
const (
	outboxRoom   = 4 << 20
	outboxPiece  = 64 << 10
	writeTimeout = 30 * time.Second
)

// stream is what a link needs of a libp2p stream.
type stream interface {
	io.ReadWriter
	SetWriteDeadline(time.Time) error
	Reset() error
}

// outbox holds the encoded frames that wait to be written to a stream. One
// goroutine writes all that has gathered at once.
type outbox struct {
	limit int // bytes; one frame may go over it

	mu     sync.Mutex
	buf    []byte
	closed bool
	wake   chan struct{} // has one element when buf is not empty or closed is set
	room   chan struct{} // if not nil, closed when buf was taken
}

func newOutbox() *outbox { return &outbox{limit: outboxRoom, wake: make(chan struct{}, 1)} }

var errLinkDown = fmt.Errorf("the connection ended: %w", atoll.ErrUnreachable)

// push adds a frame, and waits for room until ctx ends.
func (o *outbox) push(ctx context.Context, f frame) error {
	for {
		o.mu.Lock()
		if o.closed {
			o.mu.Unlock()
			return errLinkDown
		}
		if len(o.buf) == 0 || len(o.buf)+len(f.payload) <= o.limit {
			o.add(f)
			o.mu.Unlock()
			return nil
		}
		if o.room == nil {
			o.room = make(chan struct{})
		}
		room := o.room
		o.mu.Unlock()
		select {
		case <-room:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// tryPush adds a frame if there is room.
func (o *outbox) tryPush(f frame) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.closed || len(o.buf)+len(f.payload)+frameRoom > o.limit {
		return false
	}
	o.add(f)
	return true
}

// pushSmall adds a frame without a payload, whose number is bounded by other
// means.
func (o *outbox) pushSmall(f frame) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.closed {
		o.add(f)
	}
}

func (o *outbox) add(f frame) {
	o.buf = appendFrame(slices.Grow(o.buf, len(f.payload)+frameRoom+binary.MaxVarintLen64), f)
	o.signal()
}

func (o *outbox) signal() {
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// close makes run and every push end.
func (o *outbox) close() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.closed {
		return
	}
	o.closed = true
	o.buf = nil
	o.free()
	o.signal()
}

func (o *outbox) free() {
	if o.room != nil {
		close(o.room)
		o.room = nil
	}
}

// take returns what has gathered, and leaves spare in its place.
func (o *outbox) take(spare []byte) (b []byte, closed bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	b, o.buf = o.buf, spare
	o.free()
	return b, o.closed
}

// run writes until a write fails or the outbox is closed.
func (o *outbox) run(s stream) error {
	var spare []byte
	for range o.wake {
		b, closed := o.take(spare[:0])
		if closed {
			return errLinkDown
		}
		for rest := b; len(rest) > 0; {
			piece := rest[:min(len(rest), outboxPiece)]
			if err := s.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
				return err
			}
			if _, err := s.Write(piece); err != nil {
				return err
			}
			rest = rest[len(piece):]
		}
		if spare = b; cap(spare) > outboxPiece {
			spare = nil
		}
	}
	return nil
}
