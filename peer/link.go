package peer

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"golang.org/x/sync/semaphore"

	"github.com/atoll-network/atoll"
)

// What may be in flight between two peers, in one direction. Both sides know
// these numbers: the caller keeps below them, so that its cancels are always
// read, and the other side reads no further while they are reached.
const (
	maxCalls       = 256
	maxCallBytes   = 16 << 20
	maxStreams     = 8 // of one peer to this host
	maxNotesQueued = 256
	maxNoteBytes   = 4 << 20
)

// link is the calling end of a stream.
type link struct {
	peer   atoll.PeerID
	out    *outbox
	down   chan struct{}       // closed when the link has ended
	slots  chan struct{}       // an element per call in flight
	bytes  *semaphore.Weighted // of requests in flight
	limit  int
	stream stream

	mu    sync.Mutex
	next  uint64
	calls map[uint64]*pending // nil once the link has ended
}

// pending is a call that was sent and not answered. It holds its place until
// the answer comes, even if the caller has left: the other side works on it
// that long.
type pending struct {
	size   int64
	answer chan answer
}

type answer struct {
	reply []byte
	err   error
}

func newLink(peer atoll.PeerID, s stream, limit int) *link {
	return &link{
		peer: peer, stream: s, limit: limit,
		out: newOutbox(), down: make(chan struct{}),
		slots: make(chan struct{}, maxCalls), bytes: semaphore.NewWeighted(maxCallBytes),
		calls: make(map[uint64]*pending),
	}
}

// run serves the link until its stream ends. It calls forget before any
// caller learns of the end, so that none is given this link again.
func (l *link) run(forget func()) error {
	var writer sync.WaitGroup
	writer.Go(func() {
		l.out.run(l.stream)
		l.stream.Reset() // wakes the reader
	})
	err := l.read()
	forget()
	l.stream.Reset()
	l.mu.Lock()
	calls := l.calls
	l.calls = nil
	l.mu.Unlock()
	for _, p := range calls {
		l.finish(p, answer{err: errLinkDown})
	}
	close(l.down)
	l.out.close()
	writer.Wait()
	return err
}

// read hands out answers. An answer to no call is a violation.
func (l *link) read() error {
	r := bufio.NewReaderSize(l.stream, 16<<10)
	for {
		f, err := readFrame(r, l.limit)
		if err != nil {
			return err
		}
		var a answer
		switch f.kind {
		case kindReply:
			a.reply = f.payload
		case kindError:
			a.err = decodeError(l.peer, f)
		default:
			return fmt.Errorf("a frame of kind %d where an answer belongs: %w", f.kind, atoll.ErrMalformed)
		}
		l.mu.Lock()
		p, ok := l.calls[f.id]
		delete(l.calls, f.id)
		l.mu.Unlock()
		if !ok {
			return fmt.Errorf("an answer to call %d, which is not open: %w", f.id, atoll.ErrMalformed)
		}
		l.finish(p, a)
	}
}

func (l *link) finish(p *pending, a answer) {
	p.answer <- a
	l.bytes.Release(p.size)
	<-l.slots
}

// errNotSent says that a link ended before a call went out on it.
var errNotSent = errors.New("link ended before the call was sent")

// call sends a request and waits for the answer.
func (l *link) call(ctx context.Context, method string, req []byte) ([]byte, error) {
	select {
	case l.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-l.down:
		return nil, errNotSent
	}
	p := &pending{size: min(int64(len(req)), maxCallBytes), answer: make(chan answer, 1)}
	if err := l.bytes.Acquire(ctx, p.size); err != nil {
		<-l.slots
		return nil, err
	}
	l.mu.Lock()
	if l.calls == nil {
		l.mu.Unlock()
		l.bytes.Release(p.size)
		<-l.slots
		return nil, errNotSent
	}
	l.next++
	id := l.next
	l.calls[id] = p
	l.mu.Unlock()
	if err := l.out.push(ctx, frame{kind: kindCall, id: id, method: []byte(method), payload: req}); err != nil {
		l.mu.Lock()
		_, open := l.calls[id]
		delete(l.calls, id)
		l.mu.Unlock()
		if open {
			l.bytes.Release(p.size)
			<-l.slots
		}
		if err == errLinkDown {
			err = errNotSent
		}
		return nil, err
	}
	select {
	case a := <-p.answer:
		return a.reply, a.err
	case <-ctx.Done():
		l.out.pushSmall(frame{kind: kindCancel, id: id})
		return nil, ctx.Err()
	}
}

// mailbox holds the notifications for one peer, which have a stream of their
// own: a slow reader of them does not hold up calls.
type mailbox struct {
	out *outbox
}

// drain writes what is in the mailbox to s until s ends. The other side sends
// nothing back.
func (m *mailbox) drain(s stream) error {
	var reader sync.WaitGroup
	reader.Go(func() {
		var b [1]byte
		io.ReadFull(s, b[:])
		s.Reset()
		m.out.close()
	})
	err := m.out.run(s)
	s.Reset()
	reader.Wait()
	return err
}
