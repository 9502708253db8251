package store

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"modernc.org/sqlite"
)

// Codes of SQLite: https://www.sqlite.org/rescode.html
const (
	sqliteBusy     = 5
	sqliteCantOpen = 14
)

// schemaVersion is kept in the file's user_version.
const schemaVersion = 1

// The table has a row id, because values are large: a table ordered by kind
// and key would carry them through its inner pages.
const sqliteSchema = `
CREATE TABLE IF NOT EXISTS records (
	kind TEXT NOT NULL, key BLOB NOT NULL, state TEXT NOT NULL, value BLOB NOT NULL, updated INTEGER NOT NULL,
	PRIMARY KEY (kind, key)
);
CREATE INDEX IF NOT EXISTS records_by_state ON records (kind, state, updated);
CREATE INDEX IF NOT EXISTS records_by_time ON records (kind, updated);
`

// maxReaders is how many views of one DB run at once; more wait.
const maxReaders = 4

// readerSetup keeps the pages that all readers together hold below what the
// writer does: they look single records up, and go through pages in a scan once.
const readerSetup = "PRAGMA cache_size=-256"

// lite is an SQLite database: one connection that writes, and a few that
// read.
type lite struct {
	dsn    string
	setup  string
	writer *liteConn
	slots  chan struct{} // a token per reader in use

	mu   sync.Mutex
	idle []*liteConn
}

// openFile opens an SQLite file in WAL mode. A commit is flushed to the disk
// before it returns (synchronous=FULL).
func openFile(ctx context.Context, path string) (engine, error) {
	if path == "" {
		return nil, errors.New("no path given")
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if err := createFile(path); err != nil {
		return nil, err
	}
	dsn := (&url.URL{Scheme: "file", Path: path}).String()
	const setup = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=16777216; PRAGMA cache_size=-2048"
	return openLite(ctx, dsn, setup)
}

// memories numbers the databases in memory, each of which is its own.
var memories atomic.Int64

func openMemory(ctx context.Context) (engine, error) {
	dsn := fmt.Sprintf("file:/atoll-store-%d?vfs=memdb", memories.Add(1))
	return openLite(ctx, dsn, "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF")
}

// createFile makes an empty file that only its owner may read. SQLite gives
// its log files the same mode.
func createFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, os.ErrNotExist) {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return err
		}
		f, err = os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		if err == nil {
			err = syncDir(filepath.Dir(path))
		}
	}
	if err != nil {
		if f != nil {
			f.Close()
		}
		return err
	}
	return f.Close()
}

func syncDir(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}

func openLite(ctx context.Context, dsn, setup string) (engine, error) {
	ctx, cancel := context.WithTimeout(ctx, maxWait)
	defer cancel()
	l := &lite{dsn: dsn, setup: setup, slots: make(chan struct{}, maxReaders)}
	for try := 0; ; try++ {
		c, err := l.connect(l.setup)
		if err == nil {
			if err = c.migrate(); err == nil {
				l.writer = c
				return l, nil
			}
			c.close()
		}
		// CANTOPEN: another process removed its log between two steps of ours.
		if code := sqliteCode(err); code != sqliteBusy && code != sqliteCantOpen || try > 20 && code == sqliteCantOpen {
			return nil, err
		}
		if !pause(ctx, try) {
			return nil, errors.Join(ctx.Err(), err)
		}
	}
}

// connect opens one connection. Its statements do not wait for locks: what
// may meet one is tried again by the caller, in steps finer than SQLite's own.
func (l *lite) connect(setup string) (*liteConn, error) {
	// The zero Driver is what the package registers with database/sql; a
	// connection of our own does without that package's pool and goroutines.
	c, err := new(sqlite.Driver).Open(l.dsn)
	if err != nil {
		return nil, err
	}
	conn, err := newLiteConn(c)
	if err == nil {
		if err = conn.exec(setup); err == nil {
			return conn, nil
		}
	}
	c.Close()
	return nil, err
}

// migrate makes the tables. A file of a later version of this package is
// refused.
func (c *liteConn) migrate() error {
	version, err := c.number("PRAGMA user_version")
	if err != nil || version == schemaVersion {
		return err
	}
	if version > schemaVersion {
		return fmt.Errorf("the file has schema version %d, this program knows up to %d: use a newer one", version, schemaVersion)
	}
	if err := c.exec("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	if err := c.exec(sqliteSchema + fmt.Sprintf("PRAGMA user_version=%d; COMMIT", schemaVersion)); err != nil {
		c.exec("ROLLBACK")
		return err
	}
	return nil
}

func sqliteCode(err error) int {
	var e *sqlite.Error
	if errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return 0
}

func (l *lite) begin(ctx context.Context) (session, error) {
	if err := l.writer.insist(ctx, "BEGIN IMMEDIATE"); err != nil {
		return nil, err
	}
	return &liteSession{c: l.writer, ctx: ctx}, nil
}

// insist runs a statement until it meets no lock.
func (c *liteConn) insist(ctx context.Context, sql string) error {
	for try := 0; ; try++ {
		err := c.exec(sql)
		if sqliteCode(err) != sqliteBusy {
			return err
		}
		if !pause(ctx, try) {
			if errors.Is(ctx.Err(), context.Canceled) {
				return ctx.Err()
			}
			return fmt.Errorf("%w: %w", errBusy, err)
		}
	}
}

func (l *lite) view(ctx context.Context, fn func(session) error) error {
	select {
	case l.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-l.slots }()
	wait, cancel := context.WithTimeout(ctx, maxWait)
	defer cancel()
	c, err := l.reader(wait)
	if err != nil {
		return fmt.Errorf("view store: %w", err)
	}
	s := &liteSession{c: c, ctx: ctx}
	healthy := false
	defer func() {
		s.abort()
		l.release(c, healthy)
	}()
	if err := c.exec("BEGIN"); err != nil {
		return fmt.Errorf("view store: %w", err)
	}
	// The first read takes the snapshot, and may meet the lock of a process
	// that opens, closes or repairs the file.
	if err := c.insist(wait, "SELECT 1 FROM records LIMIT 1"); err != nil {
		return fmt.Errorf("view store: %w", err)
	}
	err = fn(s)
	healthy = true
	return err
}

// reader returns an idle connection or a new one.
func (l *lite) reader(ctx context.Context) (*liteConn, error) {
	l.mu.Lock()
	if n := len(l.idle); n > 0 {
		c := l.idle[n-1]
		l.idle = l.idle[:n-1]
		l.mu.Unlock()
		return c, nil
	}
	l.mu.Unlock()
	for try := 0; ; try++ {
		c, err := l.connect(l.setup + "; " + readerSetup)
		if err == nil || sqliteCode(err) != sqliteBusy || !pause(ctx, try) {
			return c, err
		}
	}
}

func (l *lite) release(c *liteConn, healthy bool) {
	if !healthy {
		c.close()
		return
	}
	l.mu.Lock()
	l.idle = append(l.idle, c)
	l.mu.Unlock()
}

// again is never true: the right to write is taken before the first read.
func (l *lite) again(error) bool { return false }

func (l *lite) close() error {
	for _, c := range l.idle {
		c.close()
	}
	return l.writer.close()
}

// microTime turns the stored form of a time back.
func microTime(us int64) time.Time { return time.UnixMicro(us).UTC() }
