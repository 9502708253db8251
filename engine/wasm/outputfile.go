package wasm

import (
	"io"
	"maps"
	"slices"

	experimentalsys "github.com/tetratelabs/wazero/experimental/sys"
	"github.com/tetratelabs/wazero/sys"
)

// outputFile is an open file.
type outputFile struct {
	experimentalsys.UnimplementedFile
	outputs                *outputs
	node                   *node
	pos                    int64
	reads, writes, appends bool
	closed                 bool
}

// The methods below implement wazero's File.

func (f *outputFile) Dev() (uint64, experimentalsys.Errno)      { return devOutputs, 0 }
func (f *outputFile) Ino() (sys.Inode, experimentalsys.Errno)   { return f.node.ino, 0 }
func (f *outputFile) Stat() (sys.Stat_t, experimentalsys.Errno) { return f.node.stat(), 0 }
func (f *outputFile) IsAppend() bool                            { return f.appends }
func (f *outputFile) SetAppend(enable bool) experimentalsys.Errno {
	f.appends = enable
	return 0
}
func (f *outputFile) Utimens(_, _ int64) experimentalsys.Errno { return 0 }

func (f *outputFile) Read(p []byte) (int, experimentalsys.Errno) {
	n, errno := f.Pread(p, f.pos)
	f.pos += int64(n)
	return n, errno
}

func (f *outputFile) Pread(p []byte, off int64) (int, experimentalsys.Errno) {
	if !f.reads {
		return 0, experimentalsys.EBADF
	}
	if off < 0 {
		return 0, experimentalsys.EINVAL
	}
	if off >= int64(len(f.node.data)) {
		return 0, 0
	}
	n := copy(p, f.node.data[off:])
	f.outputs.run.charge(uint64(n))
	return n, 0
}

func (f *outputFile) Write(p []byte) (int, experimentalsys.Errno) {
	if f.appends {
		f.pos = int64(len(f.node.data))
	}
	n, errno := f.Pwrite(p, f.pos)
	f.pos += int64(n)
	return n, errno
}

func (f *outputFile) Pwrite(p []byte, off int64) (int, experimentalsys.Errno) {
	if !f.writes {
		return 0, experimentalsys.EBADF
	}
	if off < 0 {
		return 0, experimentalsys.EINVAL
	}
	if len(p) == 0 {
		return 0, 0
	}
	f.outputs.run.charge(uint64(len(p)))
	if end := uint64(off) + uint64(len(p)); end > uint64(len(f.node.data)) {
		f.outputs.resize(f.node, end)
	}
	return copy(f.node.data[off:], p), 0
}

func (f *outputFile) Seek(offset position, whence int) (position, experimentalsys.Errno) {
	return seek(&f.pos, int64(len(f.node.data)), offset, whence)
}

// seek moves a position, which stays a valid one.
func seek(pos *int64, size, offset int64, whence int) (int64, experimentalsys.Errno) {
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += *pos
	case io.SeekEnd:
		offset += size
	default:
		return 0, experimentalsys.EINVAL
	}
	if offset < 0 { // or over the largest
		return 0, experimentalsys.EINVAL
	}
	*pos = offset
	return offset, 0
}

func (f *outputFile) Truncate(size int64) experimentalsys.Errno {
	if !f.writes {
		return experimentalsys.EBADF
	}
	if size < 0 {
		return experimentalsys.EINVAL
	}
	f.outputs.resize(f.node, uint64(size))
	return 0
}

func (f *outputFile) Close() experimentalsys.Errno {
	if !f.closed {
		f.closed = true
		f.outputs.close(f.node, true)
	}
	return 0
}

func (o *outputs) close(n *node, counted bool) {
	if counted {
		o.run.open--
	}
	n.handles--
	o.drop(n)
}

// outputDir is an open directory.
type outputDir struct {
	directory
	outputs *outputs
	node    *node
	counted bool
	closed  bool
}

func (d *outputDir) Dev() (uint64, experimentalsys.Errno)      { return devOutputs, 0 }
func (d *outputDir) Ino() (sys.Inode, experimentalsys.Errno)   { return d.node.ino, 0 }
func (d *outputDir) Stat() (sys.Stat_t, experimentalsys.Errno) { return d.node.stat(), 0 }

func (d *outputDir) Readdir(n int) ([]experimentalsys.Dirent, experimentalsys.Errno) {
	if !d.listed {
		names := slices.Sorted(maps.Keys(d.node.children))
		d.outputs.run.charge(uint64(len(names)) * direntCost)
		entries := make([]experimentalsys.Dirent, len(names))
		for i, name := range names {
			c := d.node.children[name]
			entries[i] = experimentalsys.Dirent{Name: name, Ino: c.ino, Type: c.stat().Mode.Type()}
		}
		d.list(entries)
	}
	return d.take(n), 0
}

func (d *outputDir) Close() experimentalsys.Errno {
	if !d.closed {
		d.closed = true
		d.outputs.close(d.node, d.counted)
	}
	return 0
}
