package content

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
)

const (
	// maxEntries bounds the entries of one directory that is listed, and of
	// one tree that is exported.
	maxEntries = 1 << 20
	// maxLinks bounds the symbolic links followed for one name.
	maxLinks = 40
	// maxTarget bounds the bytes of a symbolic link's target, as Linux does.
	maxTarget = 4096
	// maxDirs bounds the directories whose names one tree keeps in memory.
	maxDirs = 64
)

// FS returns the directory that root addresses as a file system. It reads
// blocks when they are asked for, until ctx ends. Listings are sorted by name,
// modification times are the zero time, and modes are 0444 and 0555. Symbolic
// links are followed as long as they stay inside. Files implement
// [io.ReaderAt], [io.Seeker] and [io.WriterTo].
//
// The file system implements [fs.ReadDirFS], [fs.StatFS] and [fs.ReadLinkFS].
// Its errors wrap those of package fs where they apply, and otherwise
// [atoll.ErrNotFound], [atoll.ErrWrongContent] or [atoll.ErrMalformed].
func (s *Store) FS(ctx context.Context, root atoll.CID) (fs.FS, error) {
	c, err := toCid(root)
	if err != nil {
		return nil, err
	}
	n, err := s.node(c)
	if err != nil {
		return nil, err
	}
	if n.mode != fs.ModeDir {
		return nil, fmt.Errorf("%s is not a directory: %w", root, atoll.ErrMalformed)
	}
	return &tree{ctx: ctx, s: s, root: n, dirs: make(map[cid.Cid]map[string]cid.Cid)}, nil
}

// OpenFile opens the file at name, slash-separated, in the directory that root
// addresses; name is "." if root is the file itself. The file reads until ctx
// ends and implements what those of [Store.FS] do.
func (s *Store) OpenFile(ctx context.Context, root atoll.CID, name string) (fs.File, error) {
	if name != "." {
		t, err := s.FS(ctx, root)
		if err != nil {
			return nil, err
		}
		return t.Open(name)
	}
	c, err := toCid(root)
	if err != nil {
		return nil, err
	}
	n, err := s.node(c)
	if err != nil {
		return nil, err
	}
	if n.mode != 0 {
		return nil, fmt.Errorf("%s is not a file: %w", root, atoll.ErrMalformed)
	}
	return newFile(ctx, s, n, "."), nil
}

// Stat describes what root addresses, from its first block alone. Its Size is
// the bytes of a file, as the block states it, and zero for a directory.
func (s *Store) Stat(ctx context.Context, root atoll.CID) (fs.FileInfo, error) {
	c, err := toCid(root)
	if err != nil {
		return nil, err
	}
	n, err := s.node(c)
	if err != nil {
		return nil, err
	}
	return info{root.String(), n}, nil
}

// tree is the file system under a directory.
type tree struct {
	ctx  context.Context // of FS: governs every read
	s    *Store
	root *node

	mu   sync.Mutex
	dirs map[cid.Cid]map[string]cid.Cid // names of plain directories read lately
}

func (t *tree) Open(name string) (fs.File, error) {
	n, err := t.resolve("open", name, true)
	if err != nil {
		return nil, err
	}
	if n.mode == fs.ModeDir {
		return &dir{t: t, info: info{path.Base(name), n}}, nil
	}
	return newFile(t.ctx, t.s, n, path.Base(name)), nil
}

func (t *tree) Stat(name string) (fs.FileInfo, error) {
	n, err := t.resolve("stat", name, true)
	if err != nil {
		return nil, err
	}
	return info{path.Base(name), n}, nil
}

func (t *tree) Lstat(name string) (fs.FileInfo, error) {
	n, err := t.resolve("lstat", name, false)
	if err != nil {
		return nil, err
	}
	return info{path.Base(name), n}, nil
}

func (t *tree) ReadLink(name string) (string, error) {
	n, err := t.resolve("readlink", name, false)
	if err != nil {
		return "", err
	}
	if n.mode != fs.ModeSymlink {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: fs.ErrInvalid}
	}
	return string(n.data), nil
}

func (t *tree) ReadDir(name string) ([]fs.DirEntry, error) {
	n, err := t.resolve("readdir", name, true)
	if err != nil {
		return nil, err
	}
	return t.list(n, name)
}

func (t *tree) list(n *node, name string) ([]fs.DirEntry, error) {
	if n.mode != fs.ModeDir {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: errors.New("not a directory")}
	}
	links, err := t.s.entries(t.ctx, n, maxEntries)
	if err != nil {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: err}
	}
	out := make([]fs.DirEntry, len(links))
	for i, l := range links {
		child, err := t.s.node(l.cid)
		if err != nil {
			return nil, &fs.PathError{Op: "readdir", Path: path.Join(name, l.name), Err: err}
		}
		out[i] = fs.FileInfoToDirEntry(info{l.name, &node{cid: child.cid, mode: child.mode, size: child.size}})
	}
	return out, nil
}

// resolve returns what name stands for. follow says to go on from a symbolic
// link at its end.
func (t *tree) resolve(op, name string, follow bool) (*node, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: op, Path: name, Err: fs.ErrInvalid}
	}
	n, err := t.walk(name, follow)
	if err != nil {
		return nil, &fs.PathError{Op: op, Path: name, Err: err}
	}
	return n, nil
}

func (t *tree) walk(name string, follow bool) (*node, error) {
	at := []*node{t.root} // the directories from the root to here
	todo := strings.Split(name, "/")
	hops := 0
	for len(todo) > 0 {
		elem := todo[0]
		todo = todo[1:]
		here := at[len(at)-1]
		switch elem {
		case "", ".":
			continue
		case "..":
			if len(at) == 1 {
				return nil, fmt.Errorf("symbolic link leads outside: %w", fs.ErrInvalid)
			}
			at = at[:len(at)-1]
			continue
		}
		if here.mode != fs.ModeDir {
			return nil, fs.ErrNotExist
		}
		c, err := t.find(here, elem)
		if err != nil {
			return nil, err
		}
		n, err := t.s.node(c)
		if err != nil {
			return nil, err
		}
		if n.mode != fs.ModeSymlink || len(todo) == 0 && !follow {
			at = append(at, n)
			continue
		}
		if hops++; hops > maxLinks {
			return nil, fmt.Errorf("more than %d symbolic links: %w", maxLinks, fs.ErrInvalid)
		}
		target := string(n.data)
		if target == "" || len(target) > maxTarget || strings.HasPrefix(target, "/") {
			return nil, fmt.Errorf("symbolic link to %q leads outside: %w", target, fs.ErrInvalid)
		}
		todo = append(strings.Split(target, "/"), todo...)
	}
	return at[len(at)-1], nil
}

// find returns the CID of an entry of a directory.
func (t *tree) find(n *node, name string) (cid.Cid, error) {
	if n.shard != nil {
		l, err := t.s.find(t.ctx, n, name)
		return l.cid, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	names, ok := t.dirs[n.cid]
	if !ok {
		links, err := t.s.entries(t.ctx, n, maxEntries)
		if err != nil {
			return cid.Undef, err
		}
		names = make(map[string]cid.Cid, len(links))
		for _, l := range links {
			names[l.name] = l.cid
		}
		for old := range t.dirs {
			if len(t.dirs) < maxDirs {
				break
			}
			delete(t.dirs, old)
		}
		t.dirs[n.cid] = names
	}
	c, ok := names[name]
	if !ok {
		return cid.Undef, fs.ErrNotExist
	}
	return c, nil
}

// info is the FileInfo of a node under a name.
type info struct {
	name string
	node *node
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.node.size }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) IsDir() bool        { return i.node.mode == fs.ModeDir }
func (i info) Sys() any           { return nil }

func (i info) Mode() fs.FileMode {
	switch i.node.mode {
	case fs.ModeDir:
		return fs.ModeDir | 0o555
	case fs.ModeSymlink:
		return fs.ModeSymlink | 0o777
	}
	return 0o444
}

// dir is an open directory.
type dir struct {
	t    *tree
	info info

	mu   sync.Mutex
	list []fs.DirEntry // what ReadDir has still to return
	read bool
}

func (d *dir) Stat() (fs.FileInfo, error) { return d.info, nil }
func (d *dir) Close() error               { return nil }

func (d *dir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.info.name, Err: errors.New("is a directory")}
}

// ReadDir implements [fs.ReadDirFile].
func (d *dir) ReadDir(n int) ([]fs.DirEntry, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.read {
		list, err := d.t.list(d.info.node, d.info.name)
		if err != nil {
			return nil, err
		}
		d.list, d.read = list, true
	}
	if n <= 0 {
		n = len(d.list)
	} else if len(d.list) == 0 {
		return nil, io.EOF
	}
	n = min(n, len(d.list))
	out := slices.Clone(d.list[:n])
	d.list = d.list[n:]
	return out, nil
}
