package wasm

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"strings"

	"github.com/tetratelabs/wazero/sys"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/engine"
)

// logWriter is a program's stdout or stderr.
type logWriter struct {
	run    *run
	stream engine.Stream
	b      []byte
}

// Write implements io.Writer. Beyond the limit it ends the job, and keeps what
// fits.
func (w *logWriter) Write(p []byte) (int, error) {
	r := w.run
	r.charge(uint64(len(p)))
	fits := min(uint64(len(p)), r.limits.Log-r.logged)
	w.b = append(w.b, p[:fits]...)
	r.logged += fits
	if r.logs != nil && fits > 0 {
		r.logs(w.stream, p[:fits])
	}
	if fits < uint64(len(p)) {
		r.stop(atoll.StatusOutputTooLarge, "the program wrote more than %d bytes to stdout and stderr", r.limits.Log)
	}
	return len(p), nil
}

// stdin is a program's stdin. Reads are filled to the end, so that a program
// cannot tell a slow source from a fast one.
type stdin struct {
	run *run
	r   io.Reader
}

func newStdin(r *run, in io.Reader) *stdin {
	switch in.(type) {
	case *bytes.Reader, *bytes.Buffer, *strings.Reader:
	default:
		in = &abandoned{ctx: r.ctx, r: in}
	}
	return &stdin{r, in}
}

// Read implements io.Reader.
func (s *stdin) Read(p []byte) (int, error) {
	n, err := io.ReadFull(s.r, p)
	s.run.bytesIn += uint64(n)
	switch {
	case err == nil, err == io.EOF, err == io.ErrUnexpectedEOF:
	case s.run.ctx.Err() != nil:
		panic(s.run.interrupted())
	default:
		s.run.fail("read stdin: %w", err)
	}
	s.run.charge(uint64(n))
	return n, nil // wazero knows no io.EOF; nothing read is the end
}

// abandoned reads from r until ctx ends. A read that is under way then goes on
// by itself, into a buffer that nobody looks at.
type abandoned struct {
	ctx  context.Context
	r    io.Reader
	next []byte
	err  error
}

const chunk = 32 << 10

type readResult struct {
	b   []byte
	err error
}

func (a *abandoned) Read(p []byte) (int, error) {
	for len(a.next) == 0 {
		if a.err != nil {
			return 0, a.err
		}
		done := make(chan readResult, 1)
		go func() {
			b := make([]byte, chunk)
			n, err := a.r.Read(b)
			done <- readResult{b[:n], err}
		}()
		select {
		case got := <-done:
			a.next, a.err = got.b, got.err
		case <-a.ctx.Done():
			a.err = errors.New("the job ended")
		}
	}
	n := copy(p, a.next)
	a.next = a.next[n:]
	return n, nil
}

// random is what a program sees as random: ChaCha8 (C2SP chacha8rand) seeded
// with the job's id. The generator is made at the first read.
type random struct {
	id  atoll.Digest
	gen *rand.ChaCha8
}

// Read implements io.Reader.
func (r *random) Read(p []byte) (int, error) {
	if r.gen == nil {
		r.gen = rand.NewChaCha8(r.id)
	}
	return r.gen.Read(p)
}

// clock is a program's time. It starts at a fixed instant and moves on by a
// microsecond whenever it is read, and by as much as the program sleeps, which
// takes no time.
type clock struct{ elapsed int64 } // nanoseconds

const (
	epoch                               = 946684800 // 2000-01-01T00:00:00Z, in seconds
	clockStep                           = 1000
	clockMax                            = 1 << 61
	clockResolution sys.ClockResolution = clockStep
)

func (c *clock) sleep(ns int64) {
	if ns > 0 {
		c.elapsed = min(c.elapsed+min(ns, clockMax), clockMax)
	}
}

func (c *clock) monotonic() int64 {
	c.sleep(clockStep)
	return c.elapsed
}

func (c *clock) wall() (sec int64, nsec int32) {
	ns := c.monotonic()
	return epoch + ns/1e9, int32(ns % 1e9)
}
