package content

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/atoll-network/atoll"
	"github.com/cockroachdb/pebble/v2"
	"github.com/ipfs/go-cid"
)

// Has reports whether the block that c addresses is in the store. It says
// nothing of the blocks below: see [Store.Verify].
func (s *Store) Has(ctx context.Context, c atoll.CID) (bool, error) {
	k, err := toCid(c)
	if err != nil {
		return false, err
	}
	_, ok, err := s.blockSize(k)
	return ok, err
}

// blockSize returns the length in bytes of a block, and whether it is here.
func (s *Store) blockSize(c cid.Cid) (int, bool, error) {
	if data, ok := inline(c); ok {
		return len(data), true, nil
	}
	d := digestOf(c)
	e, ok, err := s.lookup(d, false)
	if err != nil || !ok {
		return 0, false, err
	}
	return e.size, s.intact(d, e), nil
}

// intact reports whether the file of a large block is there with its full
// length, which it may not be after a power failure.
func (s *Store) intact(d digest, e entry) bool {
	if !e.large {
		return true
	}
	n, ok := s.files.size(d)
	return ok && n == int64(e.size)
}

// get returns the data of a block. The error is [atoll.ErrNotFound], or
// [atoll.ErrWrongContent] if the disk has damaged it.
func (s *Store) get(c cid.Cid) ([]byte, error) {
	data, _, err := s.getEntry(c)
	return data, err
}

func (s *Store) getEntry(c cid.Cid) ([]byte, entry, error) {
	if data, ok := inline(c); ok {
		return data, entry{size: len(data)}, nil
	}
	d := digestOf(c)
	e, ok, err := s.lookup(d, true)
	if err != nil {
		return nil, e, err
	}
	if !ok {
		return nil, e, notFound(c)
	}
	data := e.data
	if e.large {
		data, err = s.files.read(d, e.size)
		switch {
		case isNotExist(err):
			return nil, e, notFound(c)
		case errors.Is(err, io.EOF):
			return nil, e, damaged(c)
		case err != nil:
			return nil, e, fmt.Errorf("read block %s: %w", c, err)
		}
	}
	if !matches(c, data) {
		return nil, e, damaged(c)
	}
	return data, e, nil
}

func damaged(c cid.Cid) error {
	return fmt.Errorf("block %s is damaged on disk: %w", c, atoll.ErrWrongContent)
}

// put stores blocks that the caller has hashed. What is already here is only
// moved to the current epoch if h began after it was added.
func (s *Store) put(h *hold, blocks []block) error {
	staged := make(map[digest]string)
	defer func() {
		for _, tmp := range staged {
			_ = s.fs.Remove(tmp) // left over by an error; Open removes it too
		}
	}()
	for _, b := range blocks {
		if len(b.data) > maxBlock {
			return fmt.Errorf("block %s of %d bytes, at most %d: %w", b.cid, len(b.data), maxBlock, atoll.ErrTooLarge)
		}
		if _, ok := inline(b.cid); ok || len(b.data) < largeBlock {
			continue
		}
		d := digestOf(b.cid)
		if n, ok := s.files.size(d); ok && n == int64(len(b.data)) && !b.force || staged[d] != "" {
			continue
		}
		tmp, err := s.files.stage(d, b.data)
		if err != nil {
			return fmt.Errorf("write block %s: %w", b.cid, err)
		}
		staged[d] = tmp
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.commit(h, blocks, staged)
}

// commit enters blocks into the index and gives staged files their places. The
// caller holds s.mu, so that no collection deletes in between.
func (s *Store) commit(h *hold, blocks []block, staged map[digest]string) error {
	batch := s.db.NewBatch()
	defer batch.Close()
	usage := s.usage
	seen := make(map[digest]bool, len(blocks))
	var buf []byte
	for _, b := range blocks {
		if _, ok := inline(b.cid); ok {
			continue
		}
		d := digestOf(b.cid)
		if seen[d] {
			continue
		}
		seen[d] = true
		e, ok, err := s.lookup(d, false)
		if err != nil {
			return err
		}
		large := len(b.data) >= largeBlock
		tmp := staged[d]
		if large && tmp == "" {
			// There was a file when put looked. A collection may have deleted it since.
			if n, there := s.files.size(d); !there || n != int64(len(b.data)) {
				if tmp, err = s.files.stage(d, b.data); err != nil {
					return fmt.Errorf("write block %s: %w", b.cid, err)
				}
				staged[d] = tmp
			}
		}
		if ok && tmp == "" && !b.force && e.epoch >= h.epoch {
			continue
		}
		if !ok {
			usage += uint64(len(b.data))
			if s.cfg.Quota > 0 && usage > s.cfg.Quota {
				return fmt.Errorf("content store is full: %d bytes in use, block of %d bytes, quota of %d: %w", s.usage, len(b.data), s.cfg.Quota, atoll.ErrTooLarge)
			}
		}
		if tmp != "" {
			if err := s.files.commit(d, tmp); err != nil {
				return fmt.Errorf("write block %s: %w", b.cid, err)
			}
			delete(staged, d)
		}
		n := entry{
			large:  large,
			synced: ok && e.synced && tmp == "",
			leaf:   isLeaf(b.data),
			epoch:  s.epoch,
			size:   len(b.data),
			data:   b.data,
		}
		buf = n.append(buf[:0])
		if err := batch.Set(blockKey(d), buf, nil); err != nil {
			return err
		}
	}
	if batch.Empty() {
		return nil
	}
	return s.apply(batch, usage, pebble.NoSync)
}

// apply writes batch and the new usage. The caller holds s.mu.
func (s *Store) apply(batch *pebble.Batch, usage uint64, o *pebble.WriteOptions) error {
	if usage != s.usage {
		if err := setCounter(batch, usageKey, usage); err != nil {
			return err
		}
	}
	if err := batch.Commit(o); err != nil {
		return fmt.Errorf("write content index: %w", err)
	}
	s.usage = usage
	return nil
}
