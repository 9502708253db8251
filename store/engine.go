package store

import (
	"context"
	"slices"
)

// engine is what a kind of database does for a [DB].
type engine interface {
	// begin starts a serializable transaction that may write. Only the one
	// writer of a DB calls it.
	begin(ctx context.Context) (session, error)
	// view runs fn in a read-only transaction on one snapshot.
	view(ctx context.Context, fn func(session) error) error
	// again reports whether err means that the whole transaction should be
	// tried once more.
	again(err error) bool
	close() error
}

// session is one transaction. After an error other than a missing record it
// can only be aborted.
type session interface {
	get(kind, key string) (r Record, found bool, err error)
	// page returns the next records of q, at least one unless there are none
	// left, and whether there may be more.
	page(q query) (rs []Record, more bool, err error)
	// write applies changes, no two of the same record.
	write(changes []change) error
	// mark, undo and keep are SAVEPOINT, ROLLBACK TO with RELEASE, and RELEASE.
	mark() error
	undo() error
	keep() error
	commit() error
	abort()
}

// pageRows and pageBytes bound what a scan holds in memory at once: a page
// ends at the first of them.
const (
	pageRows  = 64
	pageBytes = 1 << 20
)

// query asks for the records of a kind after a cursor.
type query struct {
	kind, state string
	order       Order
	from        bool   // whether the cursor below is set
	key         string // cursor
	updated     int64  // cursor, Newest only
	limit       int
}

// change is a put, or a delete of r's kind and key.
type change struct {
	r      Record
	delete bool
}

type recordID struct{ kind, key string }

// buffer holds changes that were not sent to the database yet, the last one
// per record.
type buffer struct {
	at    map[recordID]int
	list  []change
	bytes int
}

func (b *buffer) add(c change) {
	id := recordID{c.r.Kind, c.r.Key}
	b.bytes += len(c.r.Key) + len(c.r.Value)
	if i, ok := b.at[id]; ok {
		b.bytes -= len(c.r.Key) + len(b.list[i].r.Value)
		b.list[i] = c
		return
	}
	if b.at == nil {
		b.at = make(map[recordID]int)
	}
	b.at[id] = len(b.list)
	b.list = append(b.list, c)
}

func (b *buffer) find(kind, key string) (change, bool) {
	if i, ok := b.at[recordID{kind, key}]; ok {
		return b.list[i], true
	}
	return change{}, false
}

// flush sends the changes to the database.
func (b *buffer) flush(s session) error {
	if len(b.list) == 0 {
		return nil
	}
	err := s.write(b.list)
	b.reset()
	return err
}

func (b *buffer) reset() {
	clear(b.at)
	b.list = slices.Delete(b.list, 0, len(b.list))
	b.bytes = 0
}

// moveTo adds b's changes to another buffer.
func (b *buffer) moveTo(to *buffer) {
	for _, c := range b.list {
		to.add(c)
	}
	b.reset()
}

// where returns the rest of a SELECT of q from FROM on, and its arguments.
// arg gives the placeholder of the n-th argument, from 1.
func (q query) where(table string, arg func(n int) string) (string, []any) {
	text := " FROM " + table + " WHERE kind = " + arg(1)
	args := []any{q.kind}
	add := func(v any) string {
		args = append(args, v)
		return arg(len(args))
	}
	if q.state != "" {
		text += " AND state = " + add(q.state)
	}
	order := map[Order]string{ByKey: "key", ByKeyReverse: "key DESC", Newest: "updated DESC, key DESC"}[q.order]
	if q.from {
		switch q.order {
		case ByKey:
			text += " AND key > " + add([]byte(q.key))
		case ByKeyReverse:
			text += " AND key < " + add([]byte(q.key))
		case Newest:
			text += " AND (updated, key) < (" + add(q.updated) + ", " + add([]byte(q.key)) + ")"
		}
	}
	text += " ORDER BY " + order + " LIMIT " + add(int64(q.limit))
	return text, args
}
