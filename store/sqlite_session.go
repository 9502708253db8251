package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"strings"
)

const (
	sqliteGet    = "SELECT state, value, updated FROM records WHERE kind = ? AND key = ?"
	sqliteInsert = "INSERT INTO records (kind, key, state, value, updated) VALUES "
	sqliteUpsert = " ON CONFLICT (kind, key) DO UPDATE SET state = excluded.state, value = excluded.value, updated = excluded.updated"
	sqliteDelete = "DELETE FROM records WHERE kind = ? AND key = ?"
)

// manyRows is how many puts go into one statement when there are as many: the
// driver compiles a statement each time it runs.
const manyRows = 8

var (
	sqlitePutOne  = sqliteInsert + "(?,?,?,?,?)" + sqliteUpsert
	sqlitePutMany = sqliteInsert + strings.Repeat("(?,?,?,?,?),", manyRows-1) + "(?,?,?,?,?)" + sqliteUpsert
)

// liteConn is one connection to SQLite, used by one goroutine at a time.
type liteConn struct {
	conn  driver.Conn
	execs driver.ExecerContext
	asks  driver.QueryerContext
}

func newLiteConn(c driver.Conn) (*liteConn, error) {
	execs, ok1 := c.(driver.ExecerContext)
	asks, ok2 := c.(driver.QueryerContext)
	if !ok1 || !ok2 {
		return nil, errors.New("the SQLite driver cannot run plain statements")
	}
	return &liteConn{conn: c, execs: execs, asks: asks}, nil
}

func (c *liteConn) close() error { return c.conn.Close() }

// named gives the arguments their ordinals.
func named(args []any) []driver.NamedValue {
	out := make([]driver.NamedValue, len(args))
	for i, v := range args {
		out[i] = driver.NamedValue{Ordinal: i + 1, Value: v}
	}
	return out
}

// exec runs statements. They run to their end: a context would cost a
// goroutine for each, and all are short.
func (c *liteConn) exec(sql string, args ...any) error {
	_, err := c.execs.ExecContext(context.Background(), sql, named(args))
	return err
}

func (c *liteConn) number(sql string) (int64, error) {
	rows, err := c.asks.QueryContext(context.Background(), sql, nil)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	row := make([]driver.Value, 1)
	if err := rows.Next(row); err != nil {
		return 0, err
	}
	n, ok := row[0].(int64)
	if !ok {
		return 0, fmt.Errorf("%s: want a number, not %v", sql, row[0])
	}
	return n, nil
}

// liteSession is one transaction on a connection.
type liteSession struct {
	c   *liteConn
	ctx context.Context
}

func (s *liteSession) get(kind, key string) (Record, bool, error) {
	rows, err := s.c.asks.QueryContext(context.Background(), sqliteGet, named([]any{kind, []byte(key)}))
	if err != nil {
		return Record{}, false, err
	}
	defer rows.Close()
	row := make([]driver.Value, 3)
	if err := rows.Next(row); err != nil {
		if err == io.EOF {
			err = nil
		}
		return Record{}, false, err
	}
	r := Record{Kind: kind, Key: key}
	return r, true, r.fill(row)
}

// fill sets what a row (state, value, updated) holds.
func (r *Record) fill(row []driver.Value) error {
	state, ok1 := row[0].(string)
	value, ok2 := row[1].([]byte)
	updated, ok3 := row[2].(int64)
	if !ok1 || !ok2 || !ok3 {
		return fmt.Errorf("%s %q: the columns have the types %T, %T, %T", r.Kind, r.Key, row[0], row[1], row[2])
	}
	r.State, r.Value, r.Updated = state, value, microTime(updated)
	return nil
}

func (s *liteSession) page(q query) ([]Record, bool, error) {
	if err := s.ctx.Err(); err != nil {
		return nil, false, err
	}
	where, args := q.where("records", func(int) string { return "?" })
	rows, err := s.c.asks.QueryContext(context.Background(), "SELECT state, value, updated, key"+where, named(args))
	if err != nil {
		return nil, false, err
	}
	defer rows.Close()
	var rs []Record
	row := make([]driver.Value, 4)
	for size := 0; size < pageBytes; {
		if err := rows.Next(row); err != nil {
			if err == io.EOF {
				return rs, len(rs) == q.limit, nil
			}
			return nil, false, err
		}
		key, ok := row[3].([]byte)
		if !ok {
			return nil, false, fmt.Errorf("%s: a key has the type %T", q.kind, row[3])
		}
		r := Record{Kind: q.kind, Key: string(key)}
		if err := r.fill(row); err != nil {
			return nil, false, err
		}
		rs = append(rs, r)
		size += len(r.Key) + len(r.Value)
	}
	return rs, true, nil
}

func (s *liteSession) write(changes []change) error {
	puts := make([]any, 0, 5*manyRows)
	for _, c := range changes {
		if c.delete {
			if err := s.c.exec(sqliteDelete, c.r.Kind, []byte(c.r.Key)); err != nil {
				return fmt.Errorf("delete %s %q: %w", c.r.Kind, c.r.Key, err)
			}
			continue
		}
		value := c.r.Value
		if value == nil {
			value = []byte{} // the driver's nil is NULL
		}
		puts = append(puts, c.r.Kind, []byte(c.r.Key), c.r.State, value, c.r.Updated.UnixMicro())
		if len(puts) == 5*manyRows {
			if err := s.c.exec(sqlitePutMany, puts...); err != nil {
				return fmt.Errorf("write %d records: %w", manyRows, err)
			}
			puts = puts[:0]
		}
	}
	for ; len(puts) > 0; puts = puts[5:] {
		if err := s.c.exec(sqlitePutOne, puts[:5]...); err != nil {
			return fmt.Errorf("write %v %q: %w", puts[0], puts[1], err)
		}
	}
	return nil
}

func (s *liteSession) mark() error { return s.c.exec("SAVEPOINT one") }
func (s *liteSession) undo() error { return s.c.exec("ROLLBACK TO one; RELEASE one") }
func (s *liteSession) keep() error { return s.c.exec("RELEASE one") }

// commit tries again when a reader stands in the way, which happens in a
// database in memory alone.
func (s *liteSession) commit() error {
	err := s.c.insist(s.ctx, "COMMIT")
	if err != nil {
		s.abort()
	}
	return err
}

// abort rolls back. Its error says that there is nothing to roll back, as
// after a failed commit that SQLite rolled back itself.
func (s *liteSession) abort() { _ = s.c.exec("ROLLBACK") }
