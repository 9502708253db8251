package wasm

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	experimentalsys "github.com/tetratelabs/wazero/experimental/sys"
	"github.com/tetratelabs/wazero/sys"
)

// inputFile is an open file. Files that can neither seek nor read at an offset
// are opened anew when the program goes back.
type inputFile struct {
	experimentalsys.UnimplementedFile
	inputs *inputs
	path   string
	info   fs.FileInfo
	f      fs.File
	pos    int64 // of the program
	at     int64 // of f
	closed bool
}

// The methods below implement wazero's File.

func (f *inputFile) Dev() (uint64, experimentalsys.Errno)      { return devInputs, 0 }
func (f *inputFile) Ino() (sys.Inode, experimentalsys.Errno)   { return inputIno(f.path), 0 }
func (f *inputFile) Stat() (sys.Stat_t, experimentalsys.Errno) { return inputStat(f.path, f.info), 0 }
func (f *inputFile) SetAppend(bool) experimentalsys.Errno      { return experimentalsys.EROFS }
func (f *inputFile) Write([]byte) (int, experimentalsys.Errno) { return 0, experimentalsys.EBADF }
func (f *inputFile) Truncate(int64) experimentalsys.Errno      { return experimentalsys.EBADF }
func (f *inputFile) Utimens(_, _ int64) experimentalsys.Errno  { return experimentalsys.EROFS }
func (f *inputFile) Pwrite([]byte, int64) (int, experimentalsys.Errno) {
	return 0, experimentalsys.EBADF
}

func (f *inputFile) Read(p []byte) (int, experimentalsys.Errno) {
	n, errno := f.Pread(p, f.pos)
	f.pos += int64(n)
	return n, errno
}

// Pread reads as much as there is: programs must not see how the host cuts a
// file into pieces.
func (f *inputFile) Pread(p []byte, off int64) (int, experimentalsys.Errno) {
	if off < 0 {
		return 0, experimentalsys.EINVAL
	}
	if size := f.info.Size(); off >= size || len(p) == 0 {
		return 0, 0
	} else if int64(len(p)) > size-off {
		p = p[:size-off]
	}
	n, err := f.readAt(p, off)
	if err == io.EOF || err == io.ErrUnexpectedEOF || err == nil && n < len(p) {
		err = io.ErrUnexpectedEOF
	}
	if n < len(p) {
		if errno := f.inputs.errno("read", f.path, err); errno != 0 {
			return 0, errno
		}
	}
	f.inputs.run.bytesIn += uint64(n)
	f.inputs.run.charge(uint64(n))
	return n, 0
}

func (f *inputFile) readAt(p []byte, off int64) (int, error) {
	if r, ok := f.f.(io.ReaderAt); ok {
		return io.ReadFull(io.NewSectionReader(r, off, int64(len(p))), p)
	}
	if f.at != off {
		if err := f.move(off); err != nil {
			return 0, err
		}
	}
	n, err := io.ReadFull(f.f, p)
	f.at = off + int64(n)
	return n, err
}

// move takes f to an offset.
func (f *inputFile) move(off int64) error {
	if s, ok := f.f.(io.Seeker); ok {
		_, err := s.Seek(off, io.SeekStart)
		return err
	}
	if off < f.at {
		again, err := f.inputs.fsys.Open(f.path)
		if err != nil {
			return err
		}
		f.f.Close() // read only, nothing is lost
		f.f, f.at = again, 0
	}
	f.inputs.run.charge(uint64(off - f.at))
	_, err := io.CopyN(io.Discard, f.f, off-f.at)
	return err
}

func (f *inputFile) Seek(offset position, whence int) (position, experimentalsys.Errno) {
	return seek(&f.pos, f.info.Size(), offset, whence)
}

func (f *inputFile) Close() experimentalsys.Errno {
	if !f.closed {
		f.closed = true
		f.inputs.run.open--
		f.f.Close() // read only, nothing is lost
	}
	return 0
}

// inputDir is an open directory.
type inputDir struct {
	directory
	inputs  *inputs
	path    string
	info    fs.FileInfo
	counted bool
	closed  bool
}

func (d *inputDir) Dev() (uint64, experimentalsys.Errno)      { return devInputs, 0 }
func (d *inputDir) Ino() (sys.Inode, experimentalsys.Errno)   { return inputIno(d.path), 0 }
func (d *inputDir) Stat() (sys.Stat_t, experimentalsys.Errno) { return inputStat(d.path, d.info), 0 }

func (d *inputDir) Readdir(n int) ([]experimentalsys.Dirent, experimentalsys.Errno) {
	if !d.listed {
		list, err := fs.ReadDir(d.inputs.fsys, d.path)
		if errno := d.inputs.errno("list", d.path, err); errno != 0 {
			return nil, errno
		}
		d.inputs.run.charge(uint64(len(list)) * direntCost)
		slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
		entries := make([]experimentalsys.Dirent, len(list))
		for i, e := range list {
			entries[i] = experimentalsys.Dirent{Name: e.Name(), Ino: inputIno(path.Join(d.path, e.Name())), Type: e.Type()}
		}
		d.list(entries)
	}
	return d.take(n), 0
}

func (d *inputDir) Close() experimentalsys.Errno {
	if !d.closed {
		d.closed = true
		if d.counted {
			d.inputs.run.open--
		}
	}
	return 0
}
