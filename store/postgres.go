package store

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

const pgSchema = `
CREATE TABLE IF NOT EXISTS atoll_records (
	kind TEXT NOT NULL, key BYTEA NOT NULL, state TEXT NOT NULL, value BYTEA NOT NULL, updated BIGINT NOT NULL,
	PRIMARY KEY (kind, key)
);
CREATE INDEX IF NOT EXISTS atoll_records_by_state ON atoll_records (kind, state, updated, key);
CREATE INDEX IF NOT EXISTS atoll_records_by_time ON atoll_records (kind, updated, key);
`

const (
	pgGet = "SELECT state, value, updated FROM atoll_records WHERE kind = $1 AND key = $2"
	pgPut = `INSERT INTO atoll_records (kind, key, state, value, updated)
		SELECT * FROM unnest($1::text[], $2::bytea[], $3::text[], $4::bytea[], $5::bigint[])
		ON CONFLICT (kind, key) DO UPDATE SET state = excluded.state, value = excluded.value, updated = excluded.updated`
	pgDelete = "DELETE FROM atoll_records WHERE (kind, key) IN (SELECT * FROM unnest($1::text[], $2::bytea[]))"
)

// postgres is a database on a server.
type postgres struct{ pool *pgxpool.Pool }

func openPostgres(ctx context.Context, url string) (engine, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, err // without the password
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, err
	}
	p := &postgres{pool}
	ctx, cancel := context.WithTimeout(ctx, maxWait)
	defer cancel()
	for try := 0; ; try++ {
		if _, err = pool.Exec(ctx, pgSchema); err == nil {
			return p, nil
		}
		if !duplicate(err) && !p.again(err) || !pause(ctx, try) {
			pool.Close()
			return nil, fmt.Errorf("make the tables: %w", err)
		}
	}
}

func pgCode(err error) string {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// duplicate reports whether err comes from two processes that make the same
// table at once: unique_violation, duplicate_table, duplicate_object.
func duplicate(err error) bool {
	switch pgCode(err) {
	case "23505", "42P07", "42710":
		return true
	}
	return false
}

// again is true for serialization_failure and deadlock_detected, which roll a
// transaction back to let another pass.
func (p *postgres) again(err error) bool {
	switch pgCode(err) {
	case "40001", "40P01":
		return true
	}
	return false
}

func (p *postgres) begin(ctx context.Context) (session, error) {
	tx, err := p.pool.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.Serializable})
	if err != nil {
		return nil, err
	}
	return &pgSession{ctx: ctx, tx: tx}, nil
}

func (p *postgres) view(ctx context.Context, fn func(session) error) error {
	for try := 0; ; try++ {
		err := p.viewOnce(ctx, fn)
		if err == nil || !p.again(err) || !pause(ctx, try) {
			return err
		}
	}
}

func (p *postgres) viewOnce(ctx context.Context, fn func(session) error) error {
	tx, err := p.pool.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.Serializable, AccessMode: pgx.ReadOnly})
	if err != nil {
		return fmt.Errorf("view store: %w", err)
	}
	s := &pgSession{ctx: ctx, tx: tx}
	defer s.abort()
	if err := fn(s); err != nil {
		return err
	}
	if err := s.commit(); err != nil {
		return fmt.Errorf("view store: %w", err)
	}
	return nil
}

func (p *postgres) close() error {
	p.pool.Close()
	return nil
}

// pgSession is one transaction on a server.
type pgSession struct {
	ctx context.Context
	tx  pgx.Tx
}

func (s *pgSession) get(kind, key string) (Record, bool, error) {
	r := Record{Kind: kind, Key: key}
	var updated int64
	err := s.tx.QueryRow(s.ctx, pgGet, kind, []byte(key)).Scan(&r.State, &r.Value, &updated)
	if errors.Is(err, pgx.ErrNoRows) {
		return Record{}, false, nil
	}
	r.Updated = microTime(updated)
	if len(r.Value) == 0 {
		r.Value = nil
	}
	return r, true, err
}

func (s *pgSession) page(q query) ([]Record, bool, error) {
	where, args := q.where("atoll_records", func(n int) string { return "$" + strconv.Itoa(n) })
	rows, err := s.tx.Query(s.ctx, "SELECT state, value, updated, key"+where, args...)
	if err != nil {
		return nil, false, err
	}
	defer rows.Close()
	var rs []Record
	for size := 0; rows.Next(); {
		r := Record{Kind: q.kind}
		var key []byte
		var updated int64
		if err := rows.Scan(&r.State, &r.Value, &updated, &key); err != nil {
			return nil, false, err
		}
		r.Key, r.Updated = string(key), microTime(updated)
		if len(r.Value) == 0 {
			r.Value = nil
		}
		rs = append(rs, r)
		if size += len(r.Key) + len(r.Value); size >= pageBytes {
			rows.Close()
			return rs, true, rows.Err()
		}
	}
	return rs, len(rs) == q.limit, rows.Err()
}

func (s *pgSession) write(changes []change) error {
	var kinds, states, oldKinds []string
	var keys, values, oldKeys [][]byte
	var times []int64
	for _, c := range changes {
		if c.delete {
			oldKinds, oldKeys = append(oldKinds, c.r.Kind), append(oldKeys, []byte(c.r.Key))
			continue
		}
		value := c.r.Value
		if value == nil {
			value = []byte{} // a nil is NULL
		}
		kinds, keys, states = append(kinds, c.r.Kind), append(keys, []byte(c.r.Key)), append(states, c.r.State)
		values, times = append(values, value), append(times, c.r.Updated.UnixMicro())
	}
	if len(oldKeys) > 0 {
		if _, err := s.tx.Exec(s.ctx, pgDelete, oldKinds, oldKeys); err != nil {
			return fmt.Errorf("delete %d records: %w", len(oldKeys), err)
		}
	}
	if len(keys) > 0 {
		if _, err := s.tx.Exec(s.ctx, pgPut, kinds, keys, states, values, times); err != nil {
			return fmt.Errorf("write %d records: %w", len(keys), err)
		}
	}
	return nil
}

func (s *pgSession) exec(sql string) error {
	_, err := s.tx.Exec(s.ctx, sql)
	return err
}

func (s *pgSession) mark() error { return s.exec("SAVEPOINT one") }
func (s *pgSession) keep() error { return s.exec("RELEASE SAVEPOINT one") }

func (s *pgSession) undo() error {
	if err := s.exec("ROLLBACK TO SAVEPOINT one"); err != nil {
		return err
	}
	return s.keep()
}

func (s *pgSession) commit() error { return s.tx.Commit(s.ctx) }

// abort rolls back; an error closes the connection, which does so too.
func (s *pgSession) abort() { _ = s.tx.Rollback(context.WithoutCancel(s.ctx)) }
