package content

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"
)

// Keys of the index: one letter, then for a block its digest, for a pin the
// owner, a zero byte and the CID.
const (
	blockPrefix = 'b'
	pinPrefix   = 'p'
	usageKey    = "u"
	epochKey    = "e"
)

// largeBlock is the length in bytes from which a block has a file of its own.
const largeBlock = 32 << 10

// entry is what the index has for a block.
//
// Its form is a byte of flags, the epoch as a varint, then the length as a
// varint for a large block, and the data itself for a small one.
type entry struct {
	large  bool   // the data is in a file
	synced bool   // the file survives a power failure
	leaf   bool   // the block has no links: see isLeaf
	epoch  uint64 // the last epoch in which the block was added
	size   int    // bytes of the block
	data   []byte // of a small block
}

const (
	flagLarge  = 1
	flagSynced = 2
	flagLeaf   = 4
)

func (e entry) append(b []byte) []byte {
	var flags byte
	if e.large {
		flags |= flagLarge
	}
	if e.synced {
		flags |= flagSynced
	}
	if e.leaf {
		flags |= flagLeaf
	}
	b = binary.AppendUvarint(append(b, flags), e.epoch)
	if e.large {
		return binary.AppendUvarint(b, uint64(e.size))
	}
	return append(b, e.data...)
}

// parseEntry reads what append wrote. The data of the entry is a part of b.
func parseEntry(b []byte) (entry, error) {
	if len(b) == 0 {
		return entry{}, errors.New("index entry of no bytes")
	}
	e := entry{large: b[0]&flagLarge != 0, synced: b[0]&flagSynced != 0, leaf: b[0]&flagLeaf != 0}
	epoch, n := binary.Uvarint(b[1:])
	if n <= 0 {
		return entry{}, errors.New("index entry without an epoch")
	}
	e.epoch, e.data = epoch, b[1+n:]
	e.size = len(e.data)
	if e.large {
		size, n := binary.Uvarint(e.data)
		if n <= 0 || size > maxBlock {
			return entry{}, errors.New("index entry without a length")
		}
		e.size, e.data = int(size), nil
	}
	return e, nil
}

// isLeaf reports whether data, read as dag-pb, is one field of data and so has
// no links. A collection need not read such a block.
// Source: https://ipld.io/specs/codecs/dag-pb/spec/
func isLeaf(data []byte) bool {
	const dataTag = 1<<3 | 2
	if len(data) == 0 || data[0] != dataTag {
		return false
	}
	size, n := binary.Uvarint(data[1:])
	return n > 0 && size == uint64(len(data)-1-n)
}

func blockKey(d digest) []byte { return append([]byte{blockPrefix}, d[:]...) }

// lookup returns the entry of d and whether there is one. withData copies the
// data of a small block.
func (s *Store) lookup(d digest, withData bool) (entry, bool, error) {
	v, closer, err := s.db.Get(blockKey(d))
	if errors.Is(err, pebble.ErrNotFound) {
		return entry{}, false, nil
	}
	if err != nil {
		return entry{}, false, fmt.Errorf("read content index: %w", err)
	}
	defer closer.Close()
	e, err := parseEntry(v)
	if err != nil {
		return entry{}, false, fmt.Errorf("block %x: %w", d, err)
	}
	if withData {
		e.data = append(make([]byte, 0, len(e.data)), e.data...)
	} else {
		e.data = nil
	}
	return e, true, nil
}

// counter reads a number of the index, zero if it is not there.
func (s *Store) counter(key string) (uint64, error) {
	v, closer, err := s.db.Get([]byte(key))
	if errors.Is(err, pebble.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("read content index: %w", err)
	}
	defer closer.Close()
	if len(v) != 8 {
		return 0, fmt.Errorf("content index: counter %q has %d bytes, want 8", key, len(v))
	}
	return binary.BigEndian.Uint64(v), nil
}

func setCounter(b *pebble.Batch, key string, v uint64) error {
	return b.Set([]byte(key), binary.BigEndian.AppendUint64(nil, v), nil)
}
