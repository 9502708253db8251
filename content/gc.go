package content

import (
	"context"
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/cockroachdb/pebble/v2"
	"github.com/ipfs/go-cid"
)

// Collected is what a collection deleted.
type Collected struct {
	Blocks int
	Bytes  uint64
}

// GC deletes every block that no pin reaches, except those that operations in
// progress rely on (see [Store.Hold]). It runs beside them: they wait for it at
// most while it deletes a few hundred blocks. If a pinned DAG is not whole, GC
// deletes nothing and returns what is wrong with it.
//
// It takes memory in proportion to the number of pinned blocks, about 200
// bytes each, until it returns.
func (s *Store) GC(ctx context.Context) (Collected, error) {
	s.collecting.Lock()
	defer s.collecting.Unlock()
	limit, err := s.newEpoch()
	if err != nil {
		return Collected{}, fmt.Errorf("collect garbage: %w", err)
	}
	live, err := s.mark(ctx, nil)
	if err != nil {
		return Collected{}, fmt.Errorf("collect garbage: %w", err)
	}
	w := sweeper{s: s, limit: limit}
	if err := w.sweep(ctx, live); err != nil {
		return w.done, fmt.Errorf("collect garbage: %w", err)
	}
	return w.done, nil
}

// Remove deletes the blocks of the DAG under root that no pin reaches and no
// operation in progress relies on. It reads that DAG and the pinned ones, but
// not the rest of the store as [Store.GC] does; blocks of the DAG that are not
// here are no error.
func (s *Store) Remove(ctx context.Context, root atoll.CID) (Collected, error) {
	s.collecting.Lock()
	defer s.collecting.Unlock()
	done, err := s.remove(ctx, root)
	if err != nil {
		return done, fmt.Errorf("remove %s: %w", root, err)
	}
	return done, nil
}

func (s *Store) remove(ctx context.Context, root atoll.CID) (Collected, error) {
	c, err := toCid(root)
	if err != nil {
		return Collected{}, err
	}
	doomed := make(map[digest]struct{})
	t := traversal{load: func(_ context.Context, c cid.Cid) ([]byte, error) {
		doomed[digestOf(c)] = struct{}{}
		data, err := s.get(c)
		if err != nil {
			return nil, errLeave
		}
		return data, nil
	}}
	if err := t.run(ctx, c); err != nil {
		return Collected{}, err
	}
	limit, err := s.newEpoch()
	if err != nil {
		return Collected{}, err
	}
	if _, err := s.mark(ctx, doomed); err != nil {
		return Collected{}, err
	}
	w := sweeper{s: s, limit: limit}
	for d := range doomed {
		if err := w.add(d); err != nil {
			return w.done, err
		}
	}
	return w.done, w.flush()
}

// newEpoch begins a collection. It returns the epoch before which an entry
// must have been added for the collection to delete it. The write is synced, so
// that what was unpinned before cannot be pinned again by a crash after.
func (s *Store) newEpoch() (limit uint64, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.db.NewBatch()
	defer b.Close()
	if err := setCounter(b, epochKey, s.epoch+1); err != nil {
		return 0, err
	}
	if err := b.Commit(s.synced); err != nil {
		return 0, fmt.Errorf("write content index: %w", err)
	}
	s.epoch++
	limit = s.epoch
	for h := range s.holds {
		limit = min(limit, h.epoch)
	}
	return limit, nil
}

// mark returns the digests that pins reach, or takes them out of doomed if it
// is not nil and stops when nothing is left in it.
func (s *Store) mark(ctx context.Context, doomed map[digest]struct{}) (map[digest]struct{}, error) {
	live := make(map[digest]struct{})
	reach := func(d digest) { live[d] = struct{}{} }
	if doomed != nil {
		reach = func(d digest) { delete(doomed, d) }
	}
	reach(digestOf(emptyRaw()))
	t := traversal{load: func(_ context.Context, c cid.Cid) ([]byte, error) {
		d := digestOf(c)
		reach(d)
		e, ok, err := s.lookup(d, false)
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, notFound(c)
		}
		if e.leaf || c.Type() == cid.Raw {
			return nil, errLeave
		}
		return s.get(c)
	}}
	for p, err := range s.Pins(ctx) {
		if err != nil {
			return nil, err
		}
		if doomed != nil && len(doomed) == 0 {
			break
		}
		c, err := toCid(p.CID)
		if err != nil {
			return nil, err
		}
		if err := t.run(ctx, c); err != nil {
			return nil, fmt.Errorf("DAG %s, pinned for %q, is not whole: %w", p.CID, p.Owner, err)
		}
	}
	return live, nil
}

// sweeper deletes blocks, some at a time.
type sweeper struct {
	s     *Store
	limit uint64
	todo  []digest
	done  Collected
}

// sweep deletes the blocks that are not live, and files that no entry has.
func (w *sweeper) sweep(ctx context.Context, live map[digest]struct{}) error {
	it, err := w.s.db.NewIterWithContext(ctx, prefixed(blockPrefix))
	if err != nil {
		return err
	}
	defer it.Close()
	for ok := it.First(); ok; ok = it.Next() {
		k := it.Key()
		if len(k) != 1+len(digest{}) {
			return fmt.Errorf("content index: key %x", k)
		}
		d := digest(k[1:])
		if _, ok := live[d]; ok {
			continue
		}
		e, err := parseEntry(it.Value())
		if err != nil {
			return fmt.Errorf("block %x: %w", d, err)
		}
		if e.epoch >= w.limit {
			continue
		}
		if err := w.add(d); err != nil {
			return err
		}
	}
	if err := it.Error(); err != nil {
		return err
	}
	if err := w.s.files.each(func(d digest) error {
		if _, ok, err := w.s.lookup(d, false); err != nil || ok {
			return err
		}
		return w.add(d)
	}); err != nil {
		return err
	}
	return w.flush()
}

func (w *sweeper) add(d digest) error {
	w.todo = append(w.todo, d)
	if len(w.todo) >= batchBlocks {
		return w.flush()
	}
	return nil
}

// flush deletes what add was given and is still old.
func (w *sweeper) flush() error {
	w.s.mu.Lock()
	defer w.s.mu.Unlock()
	b := w.s.db.NewBatch()
	defer b.Close()
	usage := w.s.usage
	var files []digest
	for _, d := range w.todo {
		e, ok, err := w.s.lookup(d, false)
		if err != nil {
			return err
		}
		if !ok {
			files = append(files, d) // left over by a crash
			continue
		}
		if e.epoch >= w.limit {
			continue
		}
		if err := b.Delete(blockKey(d), nil); err != nil {
			return err
		}
		if e.large {
			files = append(files, d)
		}
		usage -= min(usage, uint64(e.size))
		w.done.Blocks++
		w.done.Bytes += uint64(e.size)
	}
	w.todo = w.todo[:0]
	if err := w.s.apply(b, usage, pebble.NoSync); err != nil {
		return err
	}
	for _, d := range files {
		if err := w.s.files.remove(d); err != nil {
			return err
		}
	}
	return nil
}
