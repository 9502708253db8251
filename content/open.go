package content

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/atoll-network/atoll"
	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"
	"github.com/cockroachdb/pebble/v2/sstable"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/gofrs/flock"
)

// Config says where a store is and how large it may become. The zero value is
// an unbounded store in memory.
type Config struct {
	// Dir is the directory of the store, made if it does not exist. The empty
	// string keeps the store in memory.
	Dir string
	// Quota bounds the bytes of all blocks together. Adding beyond it fails
	// with [atoll.ErrTooLarge]. Zero is no bound.
	Quota uint64
	// ExportBytes bounds the bytes that one [Store.Export] writes. Zero is
	// [DefaultExportBytes]. It is needed because a small DAG can describe a
	// large tree by repeating its parts.
	ExportBytes uint64
}

// DefaultExportBytes is 64 GiB.
const DefaultExportBytes = 64 << 30

// Memory that one store may use beyond the blocks in flight: two memtables, and
// the cache of the index. More of either saves a few percent of the CPU time of
// a busy node.
const (
	memtableBytes = 1 << 20
	cacheBytes    = 1 << 20
)

// Store keeps blocks by CID, and the pins that protect them. Its methods may
// be called from several goroutines.
type Store struct {
	cfg    Config
	fs     vfs.FS
	dir    string // of fs
	files  *files
	db     *pebble.DB
	lock   *flock.Flock
	synced *pebble.WriteOptions // for what must survive a crash
	rooted atomic.Bool          // the names of the store's parts survive one

	mu    sync.Mutex // orders writes to db with the fields below
	usage uint64     // bytes of all blocks
	epoch uint64     // number of collections begun
	holds map[*hold]struct{}

	collecting sync.Mutex // one collection at a time
}

// Open opens the store that c describes. Only one process at a time may have
// a directory open: the error for a second one is [atoll.ErrRefused] and names
// the process id of the first.
func Open(c Config) (*Store, error) {
	if c.Dir == "" {
		return open(c, vfs.NewMem(), "/", false)
	}
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("open content store %q: %w", c.Dir, err)
	}
	lock, err := acquire(filepath.Join(c.Dir, "lock"))
	if err != nil {
		return nil, fmt.Errorf("open content store %q: %w", c.Dir, err)
	}
	s, err := open(c, vfs.Default, c.Dir, true)
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	s.lock = lock
	return s, nil
}

// acquire locks the file at path and writes this process's id into it.
func acquire(path string) (*flock.Flock, error) {
	lock := flock.New(path, flock.SetFlag(os.O_CREATE|os.O_RDWR), flock.SetPermissions(0o600))
	ok, err := lock.TryLock()
	if err != nil {
		return nil, err
	}
	if !ok {
		owner := "unknown"
		if b, err := os.ReadFile(path); err == nil && len(b) > 0 && len(b) < 32 {
			owner = strings.TrimSpace(string(b))
		}
		return nil, fmt.Errorf("in use by process %s: %w", owner, atoll.ErrRefused)
	}
	if err := os.WriteFile(path, fmt.Appendln(nil, os.Getpid()), 0o600); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return lock, nil
}

// open opens a store under dir of fsys. A durable one has a write-ahead log
// and syncs what it pins.
func open(c Config, fsys vfs.FS, dir string, durable bool) (*Store, error) {
	if c.ExportBytes == 0 {
		c.ExportBytes = DefaultExportBytes
	}
	s := &Store{cfg: c, fs: fsys, dir: dir, synced: pebble.NoSync, holds: make(map[*hold]struct{})}
	if durable {
		s.synced = pebble.Sync
	}
	var err error
	if s.files, err = openFiles(fsys, fsys.PathJoin(dir, "blocks"), durable); err != nil {
		return nil, fmt.Errorf("open content store %q: %w", dir, err)
	}
	if s.db, err = pebble.Open(fsys.PathJoin(dir, "index"), indexOptions(fsys, durable)); err != nil {
		return nil, fmt.Errorf("open index of content store %q: %w", dir, err)
	}
	if err := s.loadState(); err != nil {
		return nil, errors.Join(fmt.Errorf("open content store %q: %w", dir, err), s.db.Close())
	}
	return s, nil
}

func indexOptions(fsys vfs.FS, durable bool) *pebble.Options {
	o := &pebble.Options{
		FS:                          fsys,
		FormatMajorVersion:          pebble.FormatNewest,
		MemTableSize:                memtableBytes,
		MemTableStopWritesThreshold: 2,
		CacheSize:                   cacheBytes,
		MaxOpenFiles:                128,
		LBaseMaxBytes:               16 << 20,
		DisableWAL:                  !durable,
		Logger:                      quiet{},
	}
	for i := range o.Levels {
		o.Levels[i].FilterPolicy = bloom.FilterPolicy(10)
		o.Levels[i].Compression = func() *sstable.CompressionProfile { return sstable.NoCompression }
	}
	return o
}

// quiet drops pebble's log of its own housekeeping; its errors are returned by
// its methods. Fatalf is called when the database cannot go on without losing
// data, and must not return.
type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Errorf(string, ...any) {}
func (quiet) Fatalf(format string, args ...any) {
	panic(fmt.Sprintf("content index: "+format, args...))
}

// loadState reads what the last owner of the store left, and adds the block
// of no bytes, which bitswap cannot transfer and so must be everywhere.
func (s *Store) loadState() error {
	var err error
	if s.usage, err = s.counter(usageKey); err != nil {
		return err
	}
	if s.epoch, err = s.counter(epochKey); err != nil {
		return err
	}
	return s.put(s.now(), []block{{cid: emptyRaw()}})
}

// Close releases the store. The caller must have ended every operation on it.
func (s *Store) Close() error {
	err := s.db.Close()
	if s.lock != nil {
		err = errors.Join(err, s.lock.Close())
	}
	if err != nil {
		return fmt.Errorf("close content store: %w", err)
	}
	return nil
}

// Usage returns the bytes of all blocks in the store together.
func (s *Store) Usage() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.usage
}

func isNotExist(err error) bool { return errors.Is(err, fs.ErrNotExist) }
