package content

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/atoll-network/atoll"
	"github.com/cockroachdb/pebble/v2"
	"github.com/ipfs/go-cid"
)

// maxOwner bounds the bytes of a pin's owner.
const maxOwner = 256

// Pin is a promise to keep the DAG under a CID.
type Pin struct {
	CID   atoll.CID
	Owner string // whoever made it, such as a deal's id
}

// Pin keeps the DAG under root until owner unpins it. It reads the whole DAG,
// and when it returns nil the DAG is complete, right and safe from a crash.
// One owner may pin several CIDs, and several owners the same one. The error
// is [atoll.ErrNotFound] or [atoll.ErrWrongContent] if the store does not have
// the whole DAG.
func (s *Store) Pin(ctx context.Context, root atoll.CID, owner string) error {
	if err := s.pin(ctx, root, owner); err != nil {
		return fmt.Errorf("pin %s for %q: %w", root, owner, err)
	}
	return nil
}

func (s *Store) pin(ctx context.Context, root atoll.CID, owner string) error {
	prefix, err := ownerPrefix(owner)
	if err != nil {
		return err
	}
	c, err := toCid(root)
	if err != nil {
		return err
	}
	h := s.hold()
	defer s.release(h)
	keep := keeper{s: s, hold: h, sync: true}
	t := traversal{load: keep.load}
	if err := t.run(ctx, c); err != nil {
		return err
	}
	if err := keep.flush(); err != nil {
		return err
	}
	if err := s.syncRoot(); err != nil {
		return err
	}
	if err := s.db.Set(append(prefix, c.Bytes()...), nil, s.synced); err != nil {
		return fmt.Errorf("write content index: %w", err)
	}
	return nil
}

// syncRoot makes the directories of a store that may be new survive a crash.
// That is left to the first pin, for the sake of stores that never have one.
func (s *Store) syncRoot() error {
	if s.synced == pebble.NoSync || s.rooted.Load() {
		return nil
	}
	if err := errors.Join(syncDir(s.fs, s.dir), syncDir(s.fs, s.fs.PathDir(s.dir))); err != nil {
		return err
	}
	s.rooted.Store(true)
	return nil
}

// Unpin removes every pin of owner. The blocks stay until the next [Store.GC].
func (s *Store) Unpin(ctx context.Context, owner string) error {
	prefix, err := ownerPrefix(owner)
	if err != nil {
		return fmt.Errorf("unpin: %w", err)
	}
	if err := s.deletePrefix(ctx, prefix); err != nil {
		return fmt.Errorf("unpin %q: %w", owner, err)
	}
	return nil
}

// deletePrefix deletes the keys that begin with prefix, which ends in a zero
// byte.
func (s *Store) deletePrefix(ctx context.Context, prefix []byte) error {
	end := bytes.Clone(prefix)
	end[len(end)-1]++
	it, err := s.db.NewIterWithContext(ctx, &pebble.IterOptions{LowerBound: prefix, UpperBound: end})
	if err != nil {
		return err
	}
	defer it.Close()
	b := s.db.NewBatch()
	defer b.Close()
	for ok := it.First(); ok; ok = it.Next() {
		if err := b.Delete(it.Key(), nil); err != nil {
			return err
		}
	}
	if err := it.Error(); err != nil {
		return err
	}
	return b.Commit(pebble.NoSync)
}

// Pins yields the pins in the order of their owners. An error ends it.
func (s *Store) Pins(ctx context.Context) iter.Seq2[Pin, error] {
	return func(yield func(Pin, error) bool) {
		it, err := s.db.NewIterWithContext(ctx, prefixed(pinPrefix))
		if err != nil {
			yield(Pin{}, fmt.Errorf("read pins: %w", err))
			return
		}
		defer it.Close()
		for ok := it.First(); ok; ok = it.Next() {
			owner, c, _ := bytes.Cut(it.Key()[1:], []byte{0})
			root, err := atoll.CIDFromBytes(c)
			if err != nil {
				yield(Pin{}, fmt.Errorf("pin of %q: %w", owner, err))
				return
			}
			if !yield(Pin{root, string(owner)}, nil) {
				return
			}
		}
		if err := it.Error(); err != nil {
			yield(Pin{}, fmt.Errorf("read pins: %w", err))
		}
	}
}

// ownerPrefix returns what the keys of an owner's pins begin with.
func ownerPrefix(owner string) ([]byte, error) {
	if owner == "" || len(owner) > maxOwner || bytes.IndexByte([]byte(owner), 0) >= 0 {
		return nil, fmt.Errorf("owner %q: want 1 to %d bytes, none of them zero: %w", owner, maxOwner, atoll.ErrMalformed)
	}
	return append(append([]byte{pinPrefix}, owner...), 0), nil
}

func prefixed(p byte) *pebble.IterOptions {
	return &pebble.IterOptions{LowerBound: []byte{p}, UpperBound: []byte{p + 1}}
}

// keeper is the load function of a traversal that relies on blocks being here:
// it moves them to the epoch of its hold, and syncs them if it is to.
type keeper struct {
	s    *Store
	hold *hold
	sync bool
	todo []cid.Cid // visited, but not yet moved or synced
}

func (k *keeper) load(_ context.Context, c cid.Cid) ([]byte, error) {
	data, e, err := k.s.getEntry(c)
	if err != nil {
		return nil, err
	}
	if e.epoch < k.hold.epoch || k.sync && e.large && !e.synced {
		k.todo = append(k.todo, c)
	}
	if len(k.todo) >= batchBlocks {
		return data, k.flush()
	}
	return data, nil
}

// flush moves and syncs what load has put off.
func (k *keeper) flush() error {
	if len(k.todo) == 0 {
		return nil
	}
	var large []digest
	for _, c := range k.todo {
		d := digestOf(c)
		if e, ok, err := k.s.lookup(d, false); err != nil {
			return err
		} else if ok && e.large && !e.synced {
			large = append(large, d)
		}
	}
	if k.sync {
		if err := k.s.files.sync(large); isNotExist(err) {
			return fmt.Errorf("collected meanwhile: %w", atoll.ErrNotFound)
		} else if err != nil {
			return err
		}
	}
	k.s.mu.Lock()
	defer k.s.mu.Unlock()
	b := k.s.db.NewBatch()
	defer b.Close()
	for _, c := range k.todo {
		d := digestOf(c)
		e, ok, err := k.s.lookup(d, true)
		if err != nil {
			return err
		}
		if !ok || !k.s.intact(d, e) {
			return fmt.Errorf("collected meanwhile: %w", notFound(c))
		}
		e.epoch, e.synced = k.s.epoch, e.synced || e.large && k.sync
		if err := b.Set(blockKey(d), e.append(nil), nil); err != nil {
			return err
		}
	}
	k.todo = k.todo[:0]
	return k.s.apply(b, k.s.usage, pebble.NoSync)
}
