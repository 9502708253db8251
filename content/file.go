package content

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"sync"

	"github.com/atoll-network/atoll"
)

// file reads a UnixFS file block by block. Its methods may be called from
// several goroutines, one after the other.
type file struct {
	ctx  context.Context // governs every read
	s    *Store
	info info

	mu     sync.Mutex
	path   []span // from the root to the block read last
	off    int64
	closed bool
}

// span is a node of a file, and the offset in the file of its first byte.
type span struct {
	*node
	start int64
}

func newFile(ctx context.Context, s *Store, n *node, name string) *file {
	return &file{ctx: ctx, s: s, info: info{name, n}, path: []span{{n, 0}}}
}

func (f *file) Stat() (fs.FileInfo, error) { return f.info, nil }

func (f *file) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	return nil
}

func (f *file) Read(p []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	n, err := f.readAt(p, f.off)
	f.off += int64(n)
	return n, err
}

// ReadAt implements [io.ReaderAt].
func (f *file) ReadAt(p []byte, off int64) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := 0
	for n < len(p) {
		m, err := f.readAt(p[n:], off+int64(n))
		n += m
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// Seek implements [io.Seeker].
func (f *file) Seek(offset int64, whence int) (int64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += f.off
	case io.SeekEnd:
		offset += f.info.Size()
	default:
		offset = -1
	}
	if offset < 0 {
		return 0, &fs.PathError{Op: "seek", Path: f.info.name, Err: fs.ErrInvalid}
	}
	f.off = offset
	return offset, nil
}

// WriteTo implements [io.WriterTo], without a copy of each block.
func (f *file) WriteTo(w io.Writer) (int64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	var total int64
	for {
		data, err := f.at(f.off)
		if err == io.EOF {
			return total, nil
		}
		if err != nil {
			return total, err
		}
		n, err := w.Write(data)
		total += int64(n)
		f.off += int64(n)
		if err != nil {
			return total, err
		}
	}
}

// readAt reads from one block.
func (f *file) readAt(p []byte, off int64) (int, error) {
	if len(p) == 0 && !f.closed {
		return 0, nil
	}
	data, err := f.at(off)
	return copy(p, data), err
}

// at returns the bytes from off to the end of their block.
func (f *file) at(off int64) ([]byte, error) {
	switch {
	case f.closed:
		return nil, &fs.PathError{Op: "read", Path: f.info.name, Err: fs.ErrClosed}
	case off < 0:
		return nil, &fs.PathError{Op: "read", Path: f.info.name, Err: fs.ErrInvalid}
	case off >= f.info.Size():
		return nil, io.EOF
	}
	for len(f.path) > 1 {
		last := f.path[len(f.path)-1]
		if last.start <= off && off-last.start < last.size {
			break
		}
		f.path = f.path[:len(f.path)-1]
	}
	for {
		last := f.path[len(f.path)-1]
		if in := off - last.start; in < int64(len(last.data)) {
			return last.data[in:], nil
		}
		if err := f.descend(last, off); err != nil {
			return nil, &fs.PathError{Op: "read", Path: f.info.name, Err: err}
		}
	}
}

// descend adds to the path the child of n that has the byte at off.
func (f *file) descend(n span, off int64) error {
	if err := f.ctx.Err(); err != nil {
		return err
	}
	if len(f.path) > maxDepth {
		return fmt.Errorf("file %s: deeper than %d links: %w", f.info.node.cid, maxDepth, atoll.ErrTooLarge)
	}
	start := n.start + int64(len(n.data))
	for i, size := range n.parts {
		if off >= start+int64(size) {
			start += int64(size)
			continue
		}
		c := n.ipld.Links()[i].Cid
		if err := checkCid(c); err != nil {
			return err
		}
		child, err := f.s.node(c)
		if err != nil {
			return err
		}
		if child.mode != 0 || child.size != int64(size) {
			return fmt.Errorf("file %s: part %s has %d bytes, not %d: %w", n.cid, c, child.size, size, atoll.ErrMalformed)
		}
		f.path = append(f.path, span{child, start})
		return nil
	}
	return fmt.Errorf("file %s: no part for byte %d: %w", n.cid, off, atoll.ErrMalformed)
}
