// Package store keeps the durable state of a role: records of a kind, under a
// key, in a state.
//
// A [DB] is an SQLite file by default and a PostgreSQL database (or one that
// speaks its protocol) by URL. Both give the same promises: an [DB.Update] is
// serializable and atomic, and when it has returned without an error its
// records survive kill -9 and loss of power. Several processes may have the
// same database open.
//
// Updates that wait at the same time are committed together, so that many
// callers share the price of one flush to the disk.
package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
)

// Bounds on what one record holds, in bytes. A record over them is refused
// with an error that wraps [atoll.ErrTooLarge].
const (
	MaxName  = 64      // a kind or a state
	MaxKey   = 512     // a key
	MaxValue = 8 << 20 // a value
)

// ErrClosed is returned by every call on a database that was closed.
var ErrClosed = errors.New("store is closed")

// Record is one thing that a role remembers.
type Record struct {
	// Kind is the sort of thing: "deal", "voucher". One to [MaxName] printable
	// ASCII characters.
	Kind string
	// Key tells the record from others of its kind. Any 1 to [MaxKey] bytes,
	// ordered bytewise.
	Key string
	// State is what a state machine selects by: "running", "paid". At most
	// [MaxName] printable ASCII characters; may be empty.
	State string
	// Value is the record's content, which the store does not look into. At
	// most [MaxValue] bytes. An empty one comes back as nil.
	Value []byte
	// Updated is when the record was last put, in whole microseconds, UTC.
	// A zero one is filled in by [Tx.Put].
	Updated time.Time
}

// DB is an open database. Its methods may be called from many goroutines.
type DB struct {
	engine engine
	now    func() time.Time
	queue  chan *update
	stop   context.CancelFunc
	ctx    context.Context // done once Close was called
	done   chan struct{}   // closed when the writer has ended

	mu     sync.Mutex
	closed bool
	views  sync.WaitGroup
}

// Option changes how [Open] sets a database up.
type Option func(*DB)

// WithClock sets what [Tx.Put] fills [Record.Updated] from; [time.Now] if not
// given.
func WithClock(now func() time.Time) Option { return func(db *DB) { db.now = now } }

// Open opens the database at url, and makes it if it is not there:
//
//	/path/file.db, sqlite:///path/file.db   an SQLite file, mode 0600; its directory, mode 0700
//	memory:                                 gone when it is closed; for tests and trials
//	postgres://user@host/name               a PostgreSQL database; all settings of pgx's URLs
//
// The context bounds the opening alone.
func Open(ctx context.Context, url string, opts ...Option) (*DB, error) {
	db := &DB{now: time.Now, queue: make(chan *update), done: make(chan struct{})}
	for _, o := range opts {
		o(db)
	}
	e, err := openEngine(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("open store %q: %w", redact(url), err)
	}
	db.engine = e
	db.ctx, db.stop = context.WithCancel(context.Background())
	go db.write()
	return db, nil
}

func openEngine(ctx context.Context, url string) (engine, error) {
	scheme, rest, found := strings.Cut(url, ":")
	switch {
	case url == "":
		return nil, errors.New("no path given")
	case url == "memory:":
		return openMemory(ctx)
	case found && (scheme == "postgres" || scheme == "postgresql"):
		return openPostgres(ctx, url)
	case found && scheme == "sqlite":
		return openFile(ctx, strings.TrimPrefix(rest, "//"))
	case strings.Contains(url, "://"):
		return nil, fmt.Errorf("scheme %q is not one of sqlite, memory, postgres", scheme)
	}
	return openFile(ctx, url)
}

// redact takes the password out of a URL, for error messages.
func redact(url string) string {
	scheme, rest, ok := strings.Cut(url, "://")
	if !ok {
		return url
	}
	end := strings.IndexAny(rest, "/?")
	if end < 0 {
		end = len(rest)
	}
	at := strings.LastIndexByte(rest[:end], '@')
	if at < 0 {
		return url
	}
	user, _, _ := strings.Cut(rest[:at], ":")
	return scheme + "://" + user + rest[at:]
}

// View runs fn on one consistent snapshot, which later updates do not change.
// fn may read and not write, and may run again when the database asks for it.
// It must not call Update. View returns fn's error as it is.
func (db *DB) View(ctx context.Context, fn func(tx Tx) error) error {
	db.mu.Lock()
	if db.closed {
		db.mu.Unlock()
		return ErrClosed
	}
	db.views.Add(1)
	db.mu.Unlock()
	defer db.views.Done()
	return db.engine.view(ctx, func(s session) error {
		t := &txn{session: s, readOnly: true}
		defer t.end()
		if err := fn(Tx{t}); err != nil {
			return err
		}
		return t.failed
	})
}

// Close waits for the updates and views that are running and closes the
// database. Updates that still wait for their turn fail with [ErrClosed].
func (db *DB) Close() error {
	db.mu.Lock()
	if db.closed {
		db.mu.Unlock()
		return ErrClosed
	}
	db.closed = true
	db.mu.Unlock()
	db.stop()
	<-db.done
	db.views.Wait()
	if err := db.engine.close(); err != nil {
		return fmt.Errorf("close store: %w", err)
	}
	return nil
}

// check says whether r may be stored.
func (r *Record) check() error {
	if err := checkID(r.Kind, r.Key); err != nil {
		return err
	}
	if err := checkName("state", r.State); err != nil {
		return err
	}
	if len(r.Value) > MaxValue {
		return fmt.Errorf("%s %q: value of %d bytes, at most %d: %w", r.Kind, r.Key, len(r.Value), MaxValue, atoll.ErrTooLarge)
	}
	return nil
}

func checkID(kind, key string) error {
	if kind == "" || key == "" {
		return fmt.Errorf("record %q %q: a kind and a key are needed: %w", kind, key, atoll.ErrMalformed)
	}
	if len(key) > MaxKey {
		return fmt.Errorf("%s key of %d bytes, at most %d: %w", kind, len(key), MaxKey, atoll.ErrTooLarge)
	}
	return checkName("kind", kind)
}

func checkName(what, s string) error {
	if len(s) > MaxName {
		return fmt.Errorf("%s of %d bytes, at most %d: %w", what, len(s), MaxName, atoll.ErrTooLarge)
	}
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return fmt.Errorf("%s %q: want printable ASCII: %w", what, s, atoll.ErrMalformed)
		}
	}
	return nil
}
