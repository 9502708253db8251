package wasm

import (
	"io/fs"
	"slices"
	"strings"

	experimentalsys "github.com/tetratelabs/wazero/experimental/sys"
	"github.com/tetratelabs/wazero/sys"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/engine/wasm/meter"
)

// outputs is the writable file system under /outputs: a tree in memory, with
// no times, no links and no owners. Going over a limit ends the job.
type outputs struct {
	experimentalsys.UnimplementedFS
	run   *run
	root  *node
	bytes uint64 // in files that can still be reached or are open
	files int    // and directories
	made  uint64 // ever, for inode numbers
}

// node is a file or directory.
type node struct {
	ino      uint64
	parent   *node            // of a linked node; nil for the root
	children map[string]*node // nil for a file
	data     []byte
	linked   bool // it is in the tree
	handles  int
}

func (n *node) dir() bool { return n.children != nil }

func (n *node) stat() sys.Stat_t {
	st := sys.Stat_t{Dev: devOutputs, Ino: n.ino, Nlink: 1, Size: int64(len(n.data)), Mode: 0o644}
	if n.dir() {
		st.Mode = fs.ModeDir | 0o755
	}
	return st
}

// The numbers of the two file systems.
const (
	devInputs  = 1
	devOutputs = 2
)

const (
	maxOpen    = 1024 // files of one job
	maxName    = 255
	walkFactor = 4 // what looking up a byte of a path costs, against moving it
)

func newOutputs(r *run) *outputs {
	o := &outputs{run: r}
	o.root = &node{ino: o.number(), children: map[string]*node{}, linked: true}
	return o
}

func (o *outputs) number() uint64 {
	o.made++
	return o.made
}

// walk splits a path and pays for looking it up. wazero cleans paths, but
// joins those relative to an open directory, so they can grow.
func (r *run) walk(path string) ([]string, experimentalsys.Errno) {
	if path != "." { // which wazero opens before the program runs
		r.charge(uint64(len(path)) * walkFactor)
	}
	if len(path) > meter.MaxPath {
		return nil, experimentalsys.ENAMETOOLONG
	}
	var names []string
	for name := range strings.SplitSeq(path, "/") {
		switch {
		case name == "" || name == ".":
		case name == "..":
			return nil, experimentalsys.EPERM
		case len(name) > maxName:
			return nil, experimentalsys.ENAMETOOLONG
		default:
			names = append(names, name)
		}
	}
	return names, 0
}

// parent finds the directory that holds, or would hold, the last name of a
// path, and that name. The root has none.
func (o *outputs) parent(path string) (dir *node, name string, errno experimentalsys.Errno) {
	names, errno := o.run.walk(path)
	if errno != 0 {
		return nil, "", errno
	}
	dir = o.root
	for i, name := range names {
		if !dir.dir() {
			return nil, "", experimentalsys.ENOTDIR
		}
		if i == len(names)-1 {
			return dir, name, 0
		}
		if dir = dir.children[name]; dir == nil {
			return nil, "", experimentalsys.ENOENT
		}
	}
	return o.root, "", 0
}

func (o *outputs) find(path string) (*node, experimentalsys.Errno) {
	dir, name, errno := o.parent(path)
	if errno != 0 || name == "" {
		return dir, errno
	}
	n := dir.children[name]
	if n == nil {
		return nil, experimentalsys.ENOENT
	}
	if strings.HasSuffix(path, "/") && !n.dir() {
		return nil, experimentalsys.ENOTDIR
	}
	return n, 0
}

// create adds a file or directory.
func (o *outputs) create(dir *node, name string, children map[string]*node) *node {
	if o.files++; o.files > o.run.limits.Files {
		o.run.stop(atoll.StatusOutputTooLarge, "the program created more than %d files", o.run.limits.Files)
	}
	n := &node{ino: o.number(), parent: dir, children: children, linked: true}
	dir.children[name] = n
	return n
}

// drop forgets a node that nothing refers to any more.
func (o *outputs) drop(n *node) {
	if !n.linked && n.handles == 0 {
		o.bytes -= uint64(len(n.data))
		o.files--
		n.data = nil
	}
}

// resize changes a file's length.
func (o *outputs) resize(n *node, size uint64) {
	old := uint64(len(n.data))
	if size <= old {
		o.bytes -= old - size
		clear(n.data[size:])
		n.data = n.data[:size]
		return
	}
	if grow := size - old; grow > o.run.limits.Output-o.bytes {
		o.run.stop(atoll.StatusOutputTooLarge, "the program wrote more than %d bytes under /outputs", o.run.limits.Output)
	} else {
		o.run.charge(grow)
		o.bytes += grow
	}
	if size > uint64(cap(n.data)) {
		n.data = slices.Grow(n.data, int(size-old))
	}
	n.data = n.data[:size]
	clear(n.data[old:])
}

// OpenFile implements the method of wazero's FS.
func (o *outputs) OpenFile(path string, flag experimentalsys.Oflag, _ fs.FileMode) (experimentalsys.File, experimentalsys.Errno) {
	dir, name, errno := o.parent(path)
	if errno != 0 {
		return nil, errno
	}
	n := dir
	if name != "" {
		n = dir.children[name]
	}
	writes := flag&(experimentalsys.O_RDWR|experimentalsys.O_WRONLY) != 0
	slash := strings.HasSuffix(path, "/") || flag&experimentalsys.O_DIRECTORY != 0
	switch {
	case n == nil && flag&experimentalsys.O_CREAT == 0:
		return nil, experimentalsys.ENOENT
	case n == nil && slash:
		return nil, experimentalsys.EISDIR
	case n == nil:
		n = o.create(dir, name, nil)
	case flag&experimentalsys.O_CREAT != 0 && flag&experimentalsys.O_EXCL != 0:
		return nil, experimentalsys.EEXIST
	case n.dir() && (writes || flag&experimentalsys.O_TRUNC != 0):
		return nil, experimentalsys.EISDIR
	case !n.dir() && slash:
		return nil, experimentalsys.ENOTDIR
	}
	if path != "." && !o.run.opened() {
		o.drop(n)
		return nil, experimentalsys.EAGAIN
	}
	n.handles++
	if flag&experimentalsys.O_TRUNC != 0 {
		o.resize(n, 0)
	}
	if n.dir() {
		return &outputDir{outputs: o, node: n, counted: path != "."}, 0
	}
	return &outputFile{outputs: o, node: n, writes: writes, reads: flag&experimentalsys.O_WRONLY == 0,
		appends: flag&experimentalsys.O_APPEND != 0}, 0
}

// opened counts an open file, if one more may be open.
func (r *run) opened() bool {
	if r.open >= maxOpen {
		return false
	}
	r.open++
	return true
}

// Stat implements the method of wazero's FS.
func (o *outputs) Stat(path string) (sys.Stat_t, experimentalsys.Errno) {
	n, errno := o.find(path)
	if errno != 0 {
		return sys.Stat_t{}, errno
	}
	return n.stat(), 0
}

// Lstat implements the method of wazero's FS. There are no links.
func (o *outputs) Lstat(path string) (sys.Stat_t, experimentalsys.Errno) { return o.Stat(path) }

// Mkdir implements the method of wazero's FS.
func (o *outputs) Mkdir(path string, _ fs.FileMode) experimentalsys.Errno {
	dir, name, errno := o.parent(path)
	if errno != 0 {
		return errno
	}
	if name == "" || dir.children[name] != nil {
		return experimentalsys.EEXIST
	}
	o.create(dir, name, map[string]*node{})
	return 0
}

// Rename implements the method of wazero's FS.
func (o *outputs) Rename(from, to string) experimentalsys.Errno {
	fromDir, fromName, errno := o.parent(from)
	if errno != 0 {
		return errno
	}
	toDir, toName, errno := o.parent(to)
	if errno != 0 {
		return errno
	}
	n := fromDir.children[fromName]
	if n == nil || fromName == "" || toName == "" {
		return experimentalsys.ENOENT
	}
	if !n.dir() && (strings.HasSuffix(from, "/") || strings.HasSuffix(to, "/")) {
		return experimentalsys.ENOTDIR
	}
	for up := toDir; up != nil; up = up.parent {
		if up == n {
			return experimentalsys.EINVAL
		}
	}
	old := toDir.children[toName]
	switch {
	case old == n:
		return 0
	case old == nil:
	case old.dir() && !n.dir():
		return experimentalsys.EISDIR
	case !old.dir() && n.dir():
		return experimentalsys.ENOTDIR
	case len(old.children) > 0:
		return experimentalsys.ENOTEMPTY
	}
	delete(fromDir.children, fromName)
	toDir.children[toName], n.parent = n, toDir
	if old != nil {
		old.linked = false
		o.drop(old)
	}
	return 0
}

// Rmdir implements the method of wazero's FS.
func (o *outputs) Rmdir(path string) experimentalsys.Errno { return o.remove(path, true) }

// Unlink implements the method of wazero's FS.
func (o *outputs) Unlink(path string) experimentalsys.Errno { return o.remove(path, false) }

func (o *outputs) remove(path string, wantDir bool) experimentalsys.Errno {
	n, errno := o.find(path)
	if errno != 0 {
		return errno
	}
	dir, name, _ := o.parent(path)
	switch {
	case name == "":
		return experimentalsys.EPERM
	case wantDir && !n.dir():
		return experimentalsys.ENOTDIR
	case !wantDir && n.dir():
		return experimentalsys.EISDIR
	case len(n.children) > 0:
		return experimentalsys.ENOTEMPTY
	}
	delete(dir.children, name)
	n.linked = false
	o.drop(n)
	return 0
}

// Utimens implements the method of wazero's FS. Files have no times.
func (o *outputs) Utimens(path string, _, _ int64) experimentalsys.Errno {
	_, errno := o.find(path)
	return errno
}

// Link implements the method of wazero's FS.
func (*outputs) Link(_, _ string) experimentalsys.Errno { return experimentalsys.EPERM }

// Symlink implements the method of wazero's FS. The first argument would point
// into the program's memory.
func (*outputs) Symlink(_, _ string) experimentalsys.Errno { return experimentalsys.EPERM }

// Readlink implements the method of wazero's FS.
func (o *outputs) Readlink(path string) (string, experimentalsys.Errno) {
	if _, errno := o.find(path); errno != 0 {
		return "", errno
	}
	return "", experimentalsys.EINVAL
}
