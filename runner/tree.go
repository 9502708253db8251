package runner

import (
	"bytes"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"
)

// tree is a directory of a few small files, and another file system mounted
// as its directory "outputs".
type tree struct {
	files   map[string][]byte
	outputs fs.FS
}

// Inputs returns the directory that an offer's Inputs address: the canonical
// inputs, and the files among them, if any.
func Inputs(canonical []byte, files fs.FS) fs.FS {
	t := &tree{files: map[string][]byte{InputsFile: canonical}}
	if files == nil {
		return t
	}
	return &mounted{t, FilesDir, files}
}

// Open implements fs.FS.
func (t *tree) Open(name string) (fs.File, error) {
	m := &mounted{t, OutputsDir, t.outputs}
	if t.outputs == nil {
		m.sub = nil
	}
	return m.Open(name)
}

// mounted is a tree with one more directory.
type mounted struct {
	*tree
	at  string
	sub fs.FS
}

// Open implements fs.FS.
func (m *mounted) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if name == "." {
		return &dir{entries: m.list()}, nil
	}
	if m.sub != nil && name == m.at {
		return m.top()
	}
	if rest, ok := strings.CutPrefix(name, m.at+"/"); ok && m.sub != nil {
		return m.sub.Open(rest)
	}
	if b, ok := m.files[name]; ok {
		return &file{entry{name, int64(len(b)), 0o444}, bytes.NewReader(b)}, nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// top opens the mounted directory under its name here.
func (m *mounted) top() (fs.File, error) {
	f, err := m.sub.Open(".")
	if err != nil {
		return nil, err
	}
	d, ok := f.(fs.ReadDirFile)
	if !ok {
		f.Close()
		return nil, &fs.PathError{Op: "open", Path: m.at, Err: fs.ErrInvalid}
	}
	return &renamed{d, m.at}, nil
}

// renamed is a directory under another name.
type renamed struct {
	fs.ReadDirFile
	name string
}

// Stat implements fs.File.
func (r *renamed) Stat() (fs.FileInfo, error) { return entry{r.name, 0, fs.ModeDir | 0o555}, nil }

func (m *mounted) list() []fs.DirEntry {
	var out []fs.DirEntry
	for name, b := range m.files {
		out = append(out, fs.FileInfoToDirEntry(entry{name, int64(len(b)), 0o444}))
	}
	if m.sub != nil {
		out = append(out, fs.FileInfoToDirEntry(entry{m.at, 0, fs.ModeDir | 0o555}))
	}
	slices.SortFunc(out, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return out
}

// entry is a file's or directory's description; times are zero.
type entry struct {
	name string
	size int64
	mode fs.FileMode
}

func (e entry) Name() string       { return e.name }
func (e entry) Size() int64        { return e.size }
func (e entry) Mode() fs.FileMode  { return e.mode }
func (e entry) ModTime() time.Time { return time.Time{} }
func (e entry) IsDir() bool        { return e.mode.IsDir() }
func (e entry) Sys() any           { return nil }

type file struct {
	entry
	*bytes.Reader
}

func (f *file) Size() int64                { return f.entry.size }
func (f *file) Stat() (fs.FileInfo, error) { return f.entry, nil }
func (f *file) Close() error               { return nil }

type dir struct {
	entries []fs.DirEntry
	next    int
}

func (d *dir) Stat() (fs.FileInfo, error) { return entry{".", 0, fs.ModeDir | 0o555}, nil }
func (d *dir) Close() error               { return nil }
func (d *dir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: ".", Err: fs.ErrInvalid}
}

// ReadDir implements fs.ReadDirFile.
func (d *dir) ReadDir(n int) ([]fs.DirEntry, error) {
	rest := d.entries[d.next:]
	if n > 0 {
		if len(rest) == 0 {
			return nil, io.EOF
		}
		rest = rest[:min(n, len(rest))]
	}
	d.next += len(rest)
	return rest, nil
}
