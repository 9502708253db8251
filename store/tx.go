package store

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/atoll-network/atoll"
)

var (
	errReadOnly = errors.New("a view cannot write")
	errEnded    = errors.New("transaction used after its function returned")
)

// Order is the order in which [Tx.Scan] gives records.
type Order int

const (
	// ByKey gives the keys bytewise ascending.
	ByKey Order = iota
	// ByKeyReverse gives the keys bytewise descending.
	ByKeyReverse
	// Newest gives the most recently updated first.
	Newest
)

// ScanOptions selects records for [Tx.Scan]. The zero value is all of a kind,
// by key.
type ScanOptions struct {
	// State, when not empty, is the only state wanted.
	State string
	// After is the key after which to go on, in the order of the scan; the
	// record itself is left out. With [Newest] it must still be there.
	After string
	// Limit is how many records to give at most; 0 is no limit.
	Limit int
	Order Order
}

// Tx is a transaction. It is used by one goroutine, within the function that
// it was given to.
type Tx struct{ t *txn }

type txn struct {
	session  session
	now      func() time.Time
	readOnly bool
	ended    bool
	base     *buffer // what earlier updates of the same batch changed
	own      buffer
	marked   bool  // a savepoint stands before this update's first write
	failed   error // the session's first error; nothing can be done after it
}

func (t *txn) end() { t.ended = true }

func (t *txn) usable() error {
	if t.ended {
		return errEnded
	}
	return t.failed
}

// fail remembers an error of the session.
func (t *txn) fail(err error) error {
	if err != nil && t.failed == nil {
		t.failed = err
	}
	return err
}

// Get returns a record, or an error that wraps [atoll.ErrNotFound].
func (tx Tx) Get(kind, key string) (Record, error) {
	t := tx.t
	if err := t.usable(); err != nil {
		return Record{}, err
	}
	if err := checkID(kind, key); err != nil {
		return Record{}, err
	}
	c, ok := t.own.find(kind, key)
	if !ok && t.base != nil {
		c, ok = t.base.find(kind, key)
	}
	if ok && !c.delete {
		c.r.Value = bytes.Clone(c.r.Value)
		return c.r, nil
	}
	if !ok {
		r, found, err := t.session.get(kind, key)
		if err != nil {
			return Record{}, t.fail(fmt.Errorf("read %s %q: %w", kind, key, err))
		}
		if found {
			return r, nil
		}
	}
	return Record{}, fmt.Errorf("%s %q: %w", kind, key, atoll.ErrNotFound)
}

// Put stores a record in place of any other with its kind and key. It copies
// the value. The error is about the record itself; those of the database come
// from [DB.Update].
func (tx Tx) Put(r Record) error {
	t := tx.t
	if err := t.writable(); err != nil {
		return err
	}
	if err := r.check(); err != nil {
		return err
	}
	if r.Updated.IsZero() {
		r.Updated = t.now()
	}
	r.Updated = time.UnixMicro(r.Updated.UnixMicro()).UTC()
	r.Value = bytes.Clone(r.Value)
	if len(r.Value) == 0 {
		r.Value = nil
	}
	return t.change(change{r: r})
}

// Delete removes a record. It is no error if there is none.
func (tx Tx) Delete(kind, key string) error {
	t := tx.t
	if err := t.writable(); err != nil {
		return err
	}
	if err := checkID(kind, key); err != nil {
		return err
	}
	return t.change(change{r: Record{Kind: kind, Key: key}, delete: true})
}

func (t *txn) writable() error {
	if t.readOnly {
		return errReadOnly
	}
	return t.usable()
}

// maxPending is how many bytes of changes are held back before they are sent
// to the database.
const maxPending = 4 << 20

func (t *txn) change(c change) error {
	t.own.add(c)
	if t.own.bytes > maxPending {
		return t.flush()
	}
	return nil
}

// flush sends what is pending to the database, so that a query sees it. This
// update's own changes go behind a savepoint.
func (t *txn) flush() error {
	if err := t.base.flush(t.session); err != nil {
		return t.fail(err)
	}
	if len(t.own.list) == 0 {
		return nil
	}
	if !t.marked {
		if err := t.session.mark(); err != nil {
			return t.fail(err)
		}
		t.marked = true
	}
	return t.fail(t.own.flush(t.session))
}

// accept makes this update's changes part of the batch.
func (t *txn) accept() error {
	if !t.marked {
		t.own.moveTo(t.base)
		if t.base.bytes > maxPending {
			return t.base.flush(t.session)
		}
		return nil
	}
	if err := t.own.flush(t.session); err != nil {
		return err
	}
	return t.session.keep()
}

// drop leaves this update's changes out of the batch.
func (t *txn) drop() error {
	t.own.reset()
	if t.marked {
		return t.session.undo()
	}
	return nil
}

// Scan gives the records of a kind. It reads them page by page, in constant
// memory, and ends with the first error, which comes with a zero Record.
//
// The loop may change records. A record that it changes is not given a second
// time, unless it sets an older [Record.Updated] in a scan by [Newest]; one
// further on that it changes may be given as it was before or after.
func (tx Tx) Scan(kind string, o ScanOptions) iter.Seq2[Record, error] {
	t := tx.t
	return func(yield func(Record, error) bool) {
		q, err := t.start(tx, kind, o)
		if err != nil {
			yield(Record{}, err)
			return
		}
		left := o.Limit
		for {
			q.limit = pageRows
			if o.Limit > 0 {
				q.limit = min(q.limit, left)
			}
			if err := t.usable(); err != nil {
				yield(Record{}, err)
				return
			}
			rs, more, err := t.session.page(q)
			if err != nil {
				yield(Record{}, t.fail(fmt.Errorf("scan %s: %w", kind, err)))
				return
			}
			for _, r := range rs {
				if !yield(r, nil) {
					return
				}
			}
			left -= len(rs)
			if !more || len(rs) == 0 || o.Limit > 0 && left <= 0 {
				return
			}
			last := rs[len(rs)-1]
			q.from, q.key, q.updated = true, last.Key, last.Updated.UnixMicro()
		}
	}
}

// start makes the query for the first page of a scan.
func (t *txn) start(tx Tx, kind string, o ScanOptions) (query, error) {
	if err := t.usable(); err != nil {
		return query{}, err
	}
	if err := checkName("kind", kind); err != nil {
		return query{}, err
	}
	if o.Order < ByKey || o.Order > Newest || o.Limit < 0 {
		return query{}, fmt.Errorf("scan %s: order %d, limit %d: %w", kind, o.Order, o.Limit, atoll.ErrMalformed)
	}
	q := query{kind: kind, state: o.State, order: o.Order}
	if o.After != "" {
		q.from, q.key = true, o.After
		if o.Order == Newest {
			r, err := tx.Get(kind, o.After)
			if err != nil {
				return query{}, fmt.Errorf("scan after: %w", err)
			}
			q.updated = r.Updated.UnixMicro()
		}
	}
	if !t.readOnly {
		return q, t.flush()
	}
	return q, nil
}
