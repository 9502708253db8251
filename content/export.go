package content

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
)

// Export writes what root addresses to dst, which must not exist. It writes to
// a temporary neighbour of dst first and renames that, so that dst is complete
// or not there. Files get mode 0666 and directories 0777, less the umask.
//
// It refuses, naming the entry, what a hostile peer could do harm with: names
// that are not those of one entry, names that differ in case alone, symbolic
// links that lead outside, directories nested deeper than 128, more than
// 1,048,576 entries ([atoll.ErrMalformed], [atoll.ErrTooLarge]), and more bytes
// than [Config].ExportBytes.
func (s *Store) Export(ctx context.Context, root atoll.CID, dst string) error {
	if err := s.export(ctx, root, dst); err != nil {
		return fmt.Errorf("export %s to %q: %w", root, dst, err)
	}
	return nil
}

func (s *Store) export(ctx context.Context, root atoll.CID, dst string) error {
	c, err := toCid(root)
	if err != nil {
		return err
	}
	if err := mustNotExist(dst); err != nil {
		return err
	}
	parent, err := os.OpenRoot(filepath.Dir(dst))
	if err != nil {
		return err
	}
	defer parent.Close()
	tmp := ".atoll-export-" + rand.Text()
	x := exporter{ctx: ctx, s: s, root: parent, tmp: tmp}
	err = x.entry(c, tmp, 0)
	if err == nil {
		err = mustNotExist(dst)
	}
	if err == nil {
		err = parent.Rename(tmp, filepath.Base(dst))
	}
	if err != nil {
		return errors.Join(err, parent.RemoveAll(tmp))
	}
	return nil
}

func mustNotExist(dst string) error {
	if _, err := os.Lstat(dst); err == nil {
		return fs.ErrExist
	} else if !isNotExist(err) {
		return err
	}
	return nil
}

// exporter writes one tree.
type exporter struct {
	ctx     context.Context // of Export
	s       *Store
	root    *os.Root // the directory of the destination
	tmp     string   // name of the export in it
	entries int
	bytes   uint64
}

// shown returns how errors call the entry at name.
func (x *exporter) shown(name string) string {
	return "." + strings.TrimPrefix(name, x.tmp)
}

func (x *exporter) entry(c cid.Cid, name string, depth int) error {
	if err := x.ctx.Err(); err != nil {
		return err
	}
	n, err := x.s.node(c)
	if err != nil {
		return fmt.Errorf("entry %q: %w", x.shown(name), err)
	}
	switch n.mode {
	case fs.ModeDir:
		return x.dir(n, name, depth)
	case fs.ModeSymlink:
		return x.symlink(n, name, depth)
	}
	if err := x.file(n, name); err != nil {
		return fmt.Errorf("file %q: %w", x.shown(name), err)
	}
	return nil
}

func (x *exporter) dir(n *node, name string, depth int) error {
	if depth > maxNesting {
		return fmt.Errorf("directory %q is nested deeper than %d: %w", x.shown(name), maxNesting, atoll.ErrTooLarge)
	}
	list, err := x.s.entries(x.ctx, n, maxEntries-x.entries)
	if err != nil {
		return fmt.Errorf("directory %q: %w", x.shown(name), err)
	}
	x.entries += len(list)
	if err := checkNames(list); err != nil {
		return fmt.Errorf("directory %q: %w", x.shown(name), err)
	}
	if err := x.root.Mkdir(name, 0o777); err != nil {
		return err
	}
	for _, l := range list {
		if err := x.entry(l.cid, path.Join(name, l.name), depth+1); err != nil {
			return err
		}
	}
	return nil
}

func (x *exporter) file(n *node, name string) (err error) {
	if n.size < 0 || uint64(n.size) > x.s.cfg.ExportBytes-x.bytes {
		return fmt.Errorf("more than %d bytes in all: %w", x.s.cfg.ExportBytes, atoll.ErrTooLarge)
	}
	x.bytes += uint64(n.size)
	w, err := x.root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	_, err = io.Copy(w, newFile(x.ctx, x.s, n, name))
	return err
}

func (x *exporter) symlink(n *node, name string, depth int) error {
	target := string(n.data)
	if err := checkTarget(target, depth-1); err != nil {
		return fmt.Errorf("symbolic link %q: %w", x.shown(name), err)
	}
	return x.root.Symlink(target, name)
}

// checkTarget accepts the target of a symbolic link in a directory that is
// depth below the exported one, if it stays inside. Steps upward may only come
// first, where they leave real directories: after a name they could leave the
// target of another link.
func checkTarget(target string, depth int) error {
	bad := target == "" || len(target) > maxTarget || strings.ContainsRune(target, 0) ||
		strings.HasPrefix(target, "/") || !utf8.ValidString(target) ||
		runtime.GOOS == "windows" && strings.ContainsAny(target, `\:`)
	down := false
	for _, elem := range strings.Split(target, "/") {
		switch elem {
		case "", ".":
		case "..":
			depth--
			bad = bad || down
		default:
			down = true
		}
	}
	if bad || depth < 0 {
		return fmt.Errorf("target %q leads or may lead outside: %w", target, atoll.ErrMalformed)
	}
	return nil
}

// checkNames accepts the entries of a directory, each of which has a valid
// name, if they can be together on every file system.
func checkNames(list []link) error {
	seen := make(map[string]string, len(list))
	for _, l := range list {
		if !filepath.IsLocal(l.name) || runtime.GOOS == "windows" && strings.ContainsAny(l.name, `\:`) {
			return fmt.Errorf("entry %q is not a file name here: %w", l.name, atoll.ErrMalformed)
		}
		k := fold(l.name)
		if twin, ok := seen[k]; ok {
			return fmt.Errorf("entries %q and %q differ in case alone: %w", twin, l.name, atoll.ErrMalformed)
		}
		seen[k] = l.name
	}
	return nil
}

// fold maps names that are equal under simple case folding to one string.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		least := r
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			least = min(least, f)
		}
		return least
	}, name)
}
