package peer

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/atoll-network/atoll"
)

// Bounds of a frame, in bytes. They are part of the protocol.
const (
	maxMethod    = 64
	maxErrorText = 1024
	// frameRoom is what a frame holds beside its payload, at most.
	frameRoom = 1 + binary.MaxVarintLen64 + 1 + maxMethod
)

type frameKind byte

// The kinds of frame. The side that opened a stream sends calls, cancels and
// notifications; the other side sends one reply or error for each call.
const (
	kindCall   frameKind = 1 // id, method, payload
	kindReply  frameKind = 2 // id, payload
	kindError  frameKind = 3 // id, code, text
	kindNotify frameKind = 4 // method, payload
	kindCancel frameKind = 5 // id
)

// frame is one message on a stream. Its wire form is
//
//	uvarint length of what follows
//	byte    kind
//	uvarint id       not in a notification
//	byte    length of the method, then the method     in a call and a notification
//	uvarint code     in an error
//	bytes   payload, or the text of an error
//
// A uvarint is the shortest form of its value, so that a frame has exactly one
// encoding.
type frame struct {
	kind    frameKind
	id      uint64
	method  []byte
	code    uint64
	payload []byte
}

// appendFrame adds the wire form of f to b.
func appendFrame(b []byte, f frame) []byte {
	var head [frameRoom + binary.MaxVarintLen64]byte
	h := append(head[:0], byte(f.kind))
	if f.kind != kindNotify {
		h = binary.AppendUvarint(h, f.id)
	}
	switch f.kind {
	case kindCall, kindNotify:
		h = append(h, byte(len(f.method)))
		h = append(h, f.method...)
	case kindError:
		h = binary.AppendUvarint(h, f.code)
	}
	b = binary.AppendUvarint(b, uint64(len(h)+len(f.payload)))
	b = append(b, h...)
	return append(b, f.payload...)
}

// readFrame reads one frame whose payload has at most limit bytes. It returns
// io.EOF if the stream ended between frames.
func readFrame(r *bufio.Reader, limit int) (frame, error) {
	n, err := readLength(r, uint64(limit)+frameRoom)
	if err != nil {
		return frame{}, err
	}
	// The memory grows with what really came, not with what was announced.
	const step = 64 << 10
	body := make([]byte, min(n, step))
	for read := 0; ; {
		if _, err := io.ReadFull(r, body[read:]); err != nil {
			return frame{}, fmt.Errorf("frame of %d bytes: %w", n, noEOF(err))
		}
		if read = len(body); read == n {
			break
		}
		grown := make([]byte, min(n, 2*read))
		copy(grown, body)
		body = grown
	}
	f, err := parseFrame(body)
	if err == nil && len(f.payload) > limit {
		err = fmt.Errorf("payload of %d bytes, at most %d: %w", len(f.payload), limit, atoll.ErrTooLarge)
	}
	return f, err
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// readLength reads a uvarint of at most limit.
func readLength(r io.ByteReader, limit uint64) (int, error) {
	var n uint64
	for shift := 0; ; shift += 7 {
		c, err := r.ReadByte()
		if err != nil {
			if shift > 0 {
				err = noEOF(err)
			}
			return 0, err
		}
		if c == 0 && shift > 0 {
			return 0, errNotShortest
		}
		n |= uint64(c&0x7f) << shift
		if n > limit || shift > 28 {
			return 0, fmt.Errorf("frame of more than %d bytes: %w", limit, atoll.ErrTooLarge)
		}
		if c < 0x80 {
			return int(n), nil
		}
	}
}

var (
	errNotShortest = fmt.Errorf("a number is not in its shortest form: %w", atoll.ErrMalformed)
	errCutShort    = fmt.Errorf("a frame is cut short: %w", atoll.ErrMalformed)
)

// takeUvarint cuts a uvarint from the front of b.
func takeUvarint(b []byte) (v uint64, rest []byte, err error) {
	v, n := binary.Uvarint(b)
	if n <= 0 {
		return 0, nil, errCutShort
	}
	if n > 1 && b[n-1] == 0 {
		return 0, nil, errNotShortest
	}
	return v, b[n:], nil
}

// parseFrame reads what comes after a frame's length. The result shares b.
func parseFrame(b []byte) (f frame, err error) {
	if len(b) == 0 {
		return frame{}, errCutShort
	}
	f.kind, b = frameKind(b[0]), b[1:]
	if f.kind < kindCall || f.kind > kindCancel {
		return frame{}, fmt.Errorf("frame of kind %d: %w", f.kind, atoll.ErrMalformed)
	}
	if f.kind != kindNotify {
		if f.id, b, err = takeUvarint(b); err != nil {
			return frame{}, err
		}
	}
	switch f.kind {
	case kindCall, kindNotify:
		if len(b) == 0 || len(b) < 1+int(b[0]) {
			return frame{}, errCutShort
		}
		f.method, b = b[1:1+b[0]], b[1+b[0]:]
		if err := checkMethod(f.method); err != nil {
			return frame{}, err
		}
	case kindError:
		if f.code, b, err = takeUvarint(b); err != nil {
			return frame{}, err
		}
		if len(b) > maxErrorText {
			return frame{}, fmt.Errorf("error text of %d bytes, at most %d: %w", len(b), maxErrorText, atoll.ErrTooLarge)
		}
	case kindCancel:
		if len(b) > 0 {
			return frame{}, fmt.Errorf("a cancel with a payload: %w", atoll.ErrMalformed)
		}
	}
	f.payload = b
	return f, nil
}

var errMethod = errors.New("want 1 to 64 of a-z, A-Z, 0-9, '.', '-', '_', '/'")

// checkMethod says whether a method's name is well formed.
func checkMethod(m []byte) error {
	ok := len(m) > 0 && len(m) <= maxMethod
	for _, c := range m {
		ok = ok && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_' || c == '/')
	}
	if !ok {
		return fmt.Errorf("method %q: %w: %w", m[:min(len(m), maxMethod)], errMethod, atoll.ErrMalformed)
	}
	return nil
}
