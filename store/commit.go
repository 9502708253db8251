package store

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"github.com/atoll-network/atoll"
)

// maxBatch is how many updates share a transaction at most, and maxWait how
// long one transaction, with the wait for the right to write, may take.
const (
	maxBatch = 256
	maxWait  = 30 * time.Second
)

// errLeft marks an update whose function did not return: it panicked, or it
// ended its goroutine.
var errLeft = errors.New("update function did not return")

// update is one call of [DB.Update] on its way through the writer.
type update struct {
	ctx   context.Context
	fn    func(Tx) error
	state atomic.Int32
	turn  chan *txn  // the writer to the caller: run fn on this
	ran   chan error // the caller to the writer: what fn returned
	done  chan error // the writer to the caller: how it ended

	err  error // the writer's note of how fn ended, in this try
	over bool  // not to be run again
}

// The states of an update.
const (
	waiting int32 = iota // the caller may still withdraw
	claimed              // the writer has it
	gone                 // the caller has left
)

// Update runs fn, which reads and writes as if it were alone, and returns
// when its changes are durable. If fn returns an error, nothing is changed
// and Update returns that error as it is.
//
// fn runs in the caller's goroutine while other updates wait, so it must be
// quick, do no other I/O, and call neither Update nor View. It may run again
// from the start when another process got in between: it should only set
// variables of its caller, not add to them.
//
// A context that ends before fn's turn withdraws the update. After that,
// Update returns when the outcome is known. An error other than fn's own and
// the context's means that nothing was changed, unless it comes from a
// connection to a server that broke during the commit.
func (db *DB) Update(ctx context.Context, fn func(tx Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	u := &update{ctx: ctx, fn: fn, turn: make(chan *txn), ran: make(chan error, 1), done: make(chan error, 1)}
	select {
	case <-db.ctx.Done():
		return ErrClosed
	default:
	}
	select {
	case db.queue <- u:
	case <-ctx.Done():
		return ctx.Err()
	case <-db.ctx.Done():
		return ErrClosed
	}
	canceled := ctx.Done()
	for {
		select {
		case t := <-u.turn:
			u.run(t)
		case err := <-u.done:
			return err
		case <-canceled:
			if u.state.CompareAndSwap(waiting, gone) {
				return ctx.Err()
			}
			canceled = nil
		}
	}
}

// run calls fn, and tells the writer even if fn does not return.
func (u *update) run(t *txn) {
	err := errLeft
	defer func() {
		t.end()
		u.ran <- err
	}()
	err = u.fn(Tx{t})
}

// write is the one writer of a DB: it takes what waits and commits it.
func (db *DB) write() {
	defer close(db.done)
	for {
		select {
		case u := <-db.queue:
			db.commit(db.gather([]*update{u}))
		case <-db.ctx.Done():
			return
		}
	}
}

// gather adds the updates that wait now.
func (db *DB) gather(batch []*update) []*update {
	for len(batch) < maxBatch {
		select {
		case u := <-db.queue:
			batch = append(batch, u)
		default:
			return batch
		}
	}
	return batch
}

// commit brings a batch to its end, in as many tries as it takes.
func (db *DB) commit(batch []*update) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(db.ctx), maxWait)
	defer cancel()
	var err error
	for try := 0; ; try++ {
		batch, err = db.try(ctx, batch)
		if err == nil || !db.engine.again(err) || !pause(ctx, try) {
			break
		}
	}
	for _, u := range batch {
		switch {
		case u.over:
			u.done <- u.err
		case err != nil:
			u.done <- fmt.Errorf("update store: %w", err)
		default:
			u.done <- u.err
		}
	}
}

// try runs a batch in one transaction. It returns the batch with what came
// while it waited for the right to write.
func (db *DB) try(ctx context.Context, batch []*update) ([]*update, error) {
	s, err := db.engine.begin(ctx)
	if err != nil {
		return batch, err
	}
	batch = db.gather(batch)
	var base buffer
	for i := 0; i < len(batch); i++ {
		if err := db.apply(s, &base, batch[i]); err != nil {
			s.abort()
			return batch, err
		}
		if i == len(batch)-1 {
			batch = db.gather(batch) // what came in the meantime shares the flush
		}
	}
	if err := base.flush(s); err != nil {
		s.abort()
		return batch, err
	}
	return batch, s.commit()
}

// apply gives u its turn. It returns an error only if the session broke.
func (db *DB) apply(s session, base *buffer, u *update) error {
	if u.over || u.state.Load() == gone {
		return nil
	}
	if !u.state.CompareAndSwap(waiting, claimed) && u.state.Load() == gone {
		return nil
	}
	if u.err = u.ctx.Err(); u.err != nil {
		u.over = true
		return nil
	}
	t := &txn{session: s, now: db.now, base: base}
	u.turn <- t
	u.err = <-u.ran
	u.over = u.err == errLeft
	switch {
	case t.failed != nil:
		return t.failed
	case u.err != nil:
		return t.drop()
	}
	return t.accept()
}

// pause waits before another try, a little longer each time, and reports
// whether there is to be one.
func pause(ctx context.Context, try int) bool {
	d := min(50*time.Microsecond<<min(try, 10), 2*time.Millisecond)
	timer := time.NewTimer(d/2 + rand.N(d))
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// errBusy says that the right to write was not to be had.
var errBusy = fmt.Errorf("another process kept the database locked for %v: %w", maxWait, atoll.ErrUnreachable)
