package wasm

import (
	experimentalsys "github.com/tetratelabs/wazero/experimental/sys"
)

// position is an offset in a file, in bytes.
type position = int64

// direntCost is what listing an entry costs, in bytes moved.
const direntCost = 1024

// directory is what open directories have in common: a listing, made at the
// first read and again after a rewind.
type directory struct {
	experimentalsys.UnimplementedFile
	experimentalsys.DirFile
	listed  bool
	entries []experimentalsys.Dirent // left to read
}

// Each of these is in both of the embedded types.

func (*directory) IsDir() (bool, experimentalsys.Errno)             { return true, 0 }
func (*directory) IsAppend() bool                                   { return false }
func (*directory) SetAppend(bool) experimentalsys.Errno             { return experimentalsys.EISDIR }
func (*directory) Read([]byte) (int, experimentalsys.Errno)         { return 0, experimentalsys.EISDIR }
func (*directory) Pread([]byte, int64) (int, experimentalsys.Errno) { return 0, experimentalsys.EISDIR }
func (*directory) Write([]byte) (int, experimentalsys.Errno)        { return 0, experimentalsys.EISDIR }
func (*directory) Pwrite([]byte, int64) (int, experimentalsys.Errno) {
	return 0, experimentalsys.EISDIR
}
func (*directory) Truncate(int64) experimentalsys.Errno     { return experimentalsys.EISDIR }
func (*directory) Utimens(_, _ int64) experimentalsys.Errno { return 0 }

// Seek implements the method of wazero's File: directories can be rewound.
func (d *directory) Seek(offset position, whence int) (position, experimentalsys.Errno) {
	if offset != 0 || whence != 0 {
		return 0, experimentalsys.EINVAL
	}
	d.listed, d.entries = false, nil
	return 0, 0
}

func (d *directory) list(entries []experimentalsys.Dirent) { d.listed, d.entries = true, entries }

// take returns up to n entries, or all that are left if n is not positive.
func (d *directory) take(n int) []experimentalsys.Dirent {
	if n <= 0 || n > len(d.entries) {
		n = len(d.entries)
	}
	taken := d.entries[:n:n]
	d.entries = d.entries[n:]
	return taken
}
