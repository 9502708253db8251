package module

import (
	"io"
	"io/fs"
	"strings"
)

// A selection shows some paths of a directory, with all below them, and hides
// the rest.
type selection struct {
	fsys fs.FS
	keep []string
}

// shows reports whether name is seen, and if so whether all below it is too.
func (s selection) shows(name string) (seen, whole bool) {
	for _, k := range s.keep {
		if name == k || strings.HasPrefix(name, k+"/") {
			return true, true
		}
		seen = seen || name == "." || strings.HasPrefix(k, name+"/")
	}
	return seen, false
}

// Open implements fs.FS.
func (s selection) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	seen, whole := s.shows(name)
	if !seen {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	f, err := s.fsys.Open(name)
	if err != nil || whole {
		return f, err
	}
	return &selectedDir{File: f, s: s, name: name}, nil
}

// ReadDir implements fs.ReadDirFS.
func (s selection) ReadDir(name string) ([]fs.DirEntry, error) {
	seen, whole := s.shows(name)
	if !seen {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrNotExist}
	}
	all, err := fs.ReadDir(s.fsys, name)
	if err != nil || whole {
		return all, err
	}
	var entries []fs.DirEntry
	for _, e := range all {
		path := e.Name()
		if name != "." {
			path = name + "/" + path
		}
		if seen, _ := s.shows(path); seen {
			entries = append(entries, e)
		}
	}
	return entries, nil
}

// A selectedDir is an open directory of which some entries are seen.
type selectedDir struct {
	fs.File
	s    selection
	name string
	rest []fs.DirEntry
	read bool
}

// ReadDir implements fs.ReadDirFile.
func (d *selectedDir) ReadDir(n int) ([]fs.DirEntry, error) {
	if !d.read {
		entries, err := d.s.ReadDir(d.name)
		if err != nil {
			return nil, err
		}
		d.rest, d.read = entries, true
	}
	count := len(d.rest)
	if n > 0 {
		if count == 0 {
			return nil, io.EOF
		}
		count = min(n, count)
	}
	entries := d.rest[:count]
	d.rest = d.rest[count:]
	return entries, nil
}
