package wasm

import (
	"errors"
	"hash/fnv"
	"io"
	"io/fs"
	"path"
	"strings"

	experimentalsys "github.com/tetratelabs/wazero/experimental/sys"
	"github.com/tetratelabs/wazero/sys"
)

// inputs shows a job's Inputs under /inputs, read-only. Symbolic links are
// seen but never followed. A failure to read, other than that a file is not
// there, ends the run as the host's: the program must not be able to act on
// it, since it would act otherwise elsewhere.
type inputs struct {
	experimentalsys.UnimplementedFS
	run   *run
	fsys  fs.FS
	links bool // fsys may have symbolic links
}

func newInputs(r *run, fsys fs.FS) *inputs {
	_, links := fsys.(fs.ReadLinkFS)
	return &inputs{run: r, fsys: fsys, links: links}
}

// lookup finds a file, and returns its path in fsys.
func (in *inputs) lookup(name string) (string, fs.FileInfo, experimentalsys.Errno) {
	names, errno := in.run.walk(name)
	if errno != 0 {
		return "", nil, errno
	}
	if len(names) == 0 {
		info, errno := in.lstat(".")
		return ".", info, errno
	}
	for i := range names {
		if !in.links && i < len(names)-1 {
			continue // one look at the whole path is enough
		}
		p := path.Join(names[:i+1]...)
		info, errno := in.lstat(p)
		last := i == len(names)-1
		switch {
		case errno != 0:
			return "", nil, errno
		case info.Mode()&fs.ModeSymlink != 0 && !last:
			return "", nil, experimentalsys.ELOOP
		case !info.IsDir() && (!last || strings.HasSuffix(name, "/")):
			return "", nil, experimentalsys.ENOTDIR
		case last:
			return p, info, 0
		}
	}
	return "", nil, experimentalsys.ENOENT
}

func (in *inputs) lstat(p string) (fs.FileInfo, experimentalsys.Errno) {
	if !fs.ValidPath(p) { // such as not UTF-8
		return nil, experimentalsys.ENOENT
	}
	info, err := fs.Lstat(in.fsys, p)
	return info, in.errno("stat", p, err)
}

// errno translates the errors that are the program's own doing.
func (in *inputs) errno(op, p string, err error) experimentalsys.Errno {
	switch {
	case err == nil:
		return 0
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrInvalid):
		return experimentalsys.ENOENT
	case in.run.ctx.Err() != nil:
		panic(in.run.interrupted())
	}
	in.run.fail("inputs: %s %q: %w", op, p, err)
	return 0
}

func inputStat(p string, info fs.FileInfo) sys.Stat_t {
	st := sys.Stat_t{Dev: devInputs, Ino: inputIno(p), Nlink: 1}
	switch {
	case info.IsDir():
		st.Mode = fs.ModeDir | 0o555
	case info.Mode().IsRegular():
		st.Mode, st.Size = 0o444, info.Size()
	default:
		st.Mode = info.Mode().Type() | 0o444
	}
	return st
}

// inputIno numbers files by their path, since an fs.FS need not number them.
func inputIno(p string) uint64 {
	h := fnv.New64a()
	io.WriteString(h, p) // cannot fail
	return h.Sum64() | 1
}

// OpenFile implements the method of wazero's FS.
func (in *inputs) OpenFile(name string, flag experimentalsys.Oflag, _ fs.FileMode) (experimentalsys.File, experimentalsys.Errno) {
	const writes = experimentalsys.O_RDWR | experimentalsys.O_WRONLY
	p, info, errno := in.lookup(name)
	switch {
	case errno == experimentalsys.ENOENT && flag&experimentalsys.O_CREAT != 0:
		return nil, experimentalsys.EROFS
	case errno != 0:
		return nil, errno
	case flag&experimentalsys.O_CREAT != 0 && flag&experimentalsys.O_EXCL != 0:
		return nil, experimentalsys.EEXIST
	case info.IsDir() && flag&(writes|experimentalsys.O_TRUNC) != 0:
		return nil, experimentalsys.EISDIR
	case flag&(experimentalsys.O_WRONLY|experimentalsys.O_TRUNC|experimentalsys.O_APPEND) != 0,
		flag&experimentalsys.O_RDWR != 0:
		return nil, experimentalsys.EROFS
	case info.Mode()&fs.ModeSymlink != 0:
		return nil, experimentalsys.ELOOP
	case !info.IsDir() && flag&experimentalsys.O_DIRECTORY != 0:
		return nil, experimentalsys.ENOTDIR
	case !info.IsDir() && !info.Mode().IsRegular():
		return nil, experimentalsys.EACCES
	}
	if name != "." && !in.run.opened() {
		return nil, experimentalsys.EAGAIN
	}
	if info.IsDir() {
		return &inputDir{inputs: in, path: p, info: info, counted: name != "."}, 0
	}
	f, err := in.fsys.Open(p)
	if errno := in.errno("open", p, err); errno != 0 {
		in.run.open--
		return nil, errno
	}
	return &inputFile{inputs: in, path: p, info: info, f: f}, 0
}

// Stat implements the method of wazero's FS.
func (in *inputs) Stat(name string) (sys.Stat_t, experimentalsys.Errno) {
	p, info, errno := in.lookup(name)
	if errno != 0 {
		return sys.Stat_t{}, errno
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		return sys.Stat_t{}, experimentalsys.ELOOP
	}
	return inputStat(p, info), 0
}

// Lstat implements the method of wazero's FS.
func (in *inputs) Lstat(name string) (sys.Stat_t, experimentalsys.Errno) {
	p, info, errno := in.lookup(name)
	if errno != 0 {
		return sys.Stat_t{}, errno
	}
	return inputStat(p, info), 0
}

// Readlink implements the method of wazero's FS. Where links lead is nobody's
// business.
func (*inputs) Readlink(string) (string, experimentalsys.Errno) { return "", experimentalsys.EACCES }

// The methods that would write.

func (*inputs) Mkdir(string, fs.FileMode) experimentalsys.Errno    { return experimentalsys.EROFS }
func (*inputs) Chmod(string, fs.FileMode) experimentalsys.Errno    { return experimentalsys.EROFS }
func (*inputs) Rename(_, _ string) experimentalsys.Errno           { return experimentalsys.EROFS }
func (*inputs) Rmdir(string) experimentalsys.Errno                 { return experimentalsys.EROFS }
func (*inputs) Link(_, _ string) experimentalsys.Errno             { return experimentalsys.EROFS }
func (*inputs) Symlink(_, _ string) experimentalsys.Errno          { return experimentalsys.EROFS }
func (*inputs) Unlink(string) experimentalsys.Errno                { return experimentalsys.EROFS }
func (*inputs) Utimens(string, int64, int64) experimentalsys.Errno { return experimentalsys.EROFS }
