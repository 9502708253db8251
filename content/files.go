package content

import (
	"encoding/base32"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// files keeps the long blocks, one file each, in 1,024 directories named after
// two characters of the file's name.
type files struct {
	fs      vfs.FS
	dir     string
	tmp     string
	durable bool
	serial  atomic.Uint64 // names temporary files
	made    sync.Map      // directories known to exist
	scratch sync.Pool     // of *[]byte
}

const fileSuffix = ".block"

var base32Lower = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

func openFiles(fsys vfs.FS, dir string, durable bool) (*files, error) {
	f := &files{fs: fsys, dir: dir, tmp: fsys.PathJoin(dir, "tmp"), durable: durable}
	if err := fsys.RemoveAll(f.tmp); err != nil && !isNotExist(err) {
		return nil, err
	}
	return f, fsys.MkdirAll(f.tmp, 0o700)
}

// path returns where the block of digest d is or would be.
func (f *files) path(d digest) (dir, file string) {
	name := base32Lower.EncodeToString(d[:])
	dir = f.fs.PathJoin(f.dir, name[len(name)-3:len(name)-1])
	return dir, f.fs.PathJoin(dir, name+fileSuffix)
}

// size returns the length of the file of d, and whether there is one.
func (f *files) size(d digest) (int64, bool) {
	_, path := f.path(d)
	fi, err := f.fs.Stat(path)
	if err != nil {
		return 0, false
	}
	return fi.Size(), true
}

// read returns the content of the file of d, which must have n bytes.
func (f *files) read(d digest, n int) ([]byte, error) {
	_, path := f.path(d)
	file, err := f.fs.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data := make([]byte, n)
	if _, err := file.ReadAt(data, 0); err != nil {
		return nil, err
	}
	return data, nil
}

// stage writes data to a temporary file and returns its path, for commit.
func (f *files) stage(d digest, data []byte) (string, error) {
	dir, _ := f.path(d)
	if _, ok := f.made.Load(dir); !ok {
		if err := f.fs.MkdirAll(dir, 0o700); err != nil {
			return "", err
		}
		f.made.Store(dir, true)
	}
	tmp := f.fs.PathJoin(f.tmp, strconv.FormatUint(f.serial.Add(1), 36))
	file, err := f.fs.Create(tmp, vfs.WriteCategoryUnspecified)
	if err != nil {
		return "", err
	}
	// Write may change what it is given, and the block is still in use.
	buf, _ := f.scratch.Get().(*[]byte)
	if buf == nil {
		buf = new([]byte)
	}
	*buf = append((*buf)[:0], data...)
	_, err = file.Write(*buf)
	f.scratch.Put(buf)
	if err = errors.Join(err, file.Close()); err != nil {
		return "", errors.Join(err, f.fs.Remove(tmp))
	}
	return tmp, nil
}

// commit gives a staged file its place.
func (f *files) commit(d digest, tmp string) error {
	_, path := f.path(d)
	return f.fs.Rename(tmp, path)
}

// remove deletes the file of d, if there is one.
func (f *files) remove(d digest) error {
	_, path := f.path(d)
	if err := f.fs.Remove(path); err != nil && !isNotExist(err) {
		return err
	}
	return nil
}

// sync makes the files of ds survive a power failure.
func (f *files) sync(ds []digest) error {
	if !f.durable || len(ds) == 0 {
		return nil
	}
	dirs := map[string]bool{f.dir: true}
	for _, d := range ds {
		dir, path := f.path(d)
		dirs[dir] = true
		file, err := f.fs.Open(path)
		if err != nil {
			return err
		}
		if err := errors.Join(file.Sync(), file.Close()); err != nil {
			return fmt.Errorf("sync %q: %w", path, err)
		}
	}
	for dir := range dirs {
		if err := syncDir(f.fs, dir); err != nil {
			return err
		}
	}
	return nil
}

// syncDir makes the names in dir survive a power failure.
func syncDir(fsys vfs.FS, dir string) error {
	h, err := fsys.OpenDir(dir)
	if err != nil {
		return err
	}
	if err := errors.Join(h.Sync(), h.Close()); err != nil {
		return fmt.Errorf("sync %q: %w", dir, err)
	}
	return nil
}

// each calls fn with the digest of every file.
func (f *files) each(fn func(digest) error) error {
	dirs, err := f.fs.List(f.dir)
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		if len(dir) != 2 {
			continue
		}
		names, err := f.fs.List(f.fs.PathJoin(f.dir, dir))
		if err != nil {
			return err
		}
		for _, name := range names {
			b, err := base32Lower.DecodeString(strings.TrimSuffix(name, fileSuffix))
			if err != nil || len(b) != len(digest{}) {
				continue
			}
			if err := fn(digest(b)); err != nil {
				return err
			}
		}
	}
	return nil
}
