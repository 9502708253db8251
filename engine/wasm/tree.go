package wasm

import (
	"bytes"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"
)

// tree shows a job's outputs as an fs.FS, once the job ended. It may be used
// by several goroutines.
type tree struct{ root *node }

var (
	_ fs.ReadDirFS  = tree{}
	_ fs.StatFS     = tree{}
	_ fs.ReadFileFS = tree{}
)

func (o *outputs) tree() fs.FS { return tree{o.root} }

func emptyTree() fs.FS { return tree{&node{children: map[string]*node{}}} }

func (t tree) find(op, name string) (entry, error) {
	if !fs.ValidPath(name) {
		return entry{}, &fs.PathError{Op: op, Path: name, Err: fs.ErrInvalid}
	}
	n := t.root
	if name != "." {
		for part := range strings.SplitSeq(name, "/") {
			if n = n.children[part]; n == nil {
				return entry{}, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
			}
		}
	}
	return entry{n, path.Base(name)}, nil
}

// Open implements fs.FS. Files also implement io.ReaderAt and io.Seeker.
func (t tree) Open(name string) (fs.File, error) {
	e, err := t.find("open", name)
	if err != nil {
		return nil, err
	}
	if e.dir() {
		return &treeDir{entry: e}, nil
	}
	return &treeFile{entry: e, Reader: bytes.NewReader(e.data)}, nil
}

// Stat implements fs.StatFS.
func (t tree) Stat(name string) (fs.FileInfo, error) { return t.find("stat", name) }

// ReadFile implements fs.ReadFileFS.
func (t tree) ReadFile(name string) ([]byte, error) {
	e, err := t.find("read", name)
	if err == nil && e.dir() {
		err = &fs.PathError{Op: "read", Path: name, Err: fs.ErrInvalid}
	}
	if err != nil {
		return nil, err
	}
	return bytes.Clone(e.data), nil
}

// ReadDir implements fs.ReadDirFS.
func (t tree) ReadDir(name string) ([]fs.DirEntry, error) {
	e, err := t.find("readdir", name)
	if err == nil && !e.dir() {
		err = &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrInvalid}
	}
	if err != nil {
		return nil, err
	}
	return e.list(), nil
}

// entry is a node by its name.
type entry struct {
	*node
	name string
}

func (e entry) Name() string               { return e.name }
func (e entry) Size() int64                { return int64(len(e.data)) }
func (e entry) Mode() fs.FileMode          { return e.stat().Mode }
func (e entry) Type() fs.FileMode          { return e.Mode().Type() }
func (e entry) ModTime() time.Time         { return time.Time{} }
func (e entry) IsDir() bool                { return e.dir() }
func (e entry) Sys() any                   { return nil }
func (e entry) Info() (fs.FileInfo, error) { return e, nil }

func (e entry) list() []fs.DirEntry {
	list := make([]fs.DirEntry, 0, len(e.children))
	for _, name := range slices.Sorted(maps.Keys(e.children)) {
		list = append(list, entry{e.children[name], name})
	}
	return list
}

type treeFile struct {
	entry
	*bytes.Reader
}

func (f *treeFile) Stat() (fs.FileInfo, error) { return f.entry, nil }
func (f *treeFile) Close() error               { return nil }
func (f *treeFile) Size() int64                { return f.entry.Size() }

type treeDir struct {
	entry
	read int
}

func (d *treeDir) Stat() (fs.FileInfo, error) { return d.entry, nil }
func (d *treeDir) Close() error               { return nil }
func (d *treeDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.name, Err: fs.ErrInvalid}
}

// ReadDir implements fs.ReadDirFile.
func (d *treeDir) ReadDir(n int) ([]fs.DirEntry, error) {
	list := d.list()[d.read:]
	if n > 0 && len(list) == 0 {
		return nil, io.EOF
	}
	if n > 0 && n < len(list) {
		list = list[:n]
	}
	d.read += len(list)
	return list, nil
}
