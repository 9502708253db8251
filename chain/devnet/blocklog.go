package devnet

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// maxBlock bounds one block in the log, in bytes: what EIP-7934 allows.
const maxBlock = 10 << 20

// recordHead is the length of what stands before each block in the log.
const recordHead = 8

// errTorn says that the log ends in the middle of a record, which happens when
// the process or the machine stopped while it was written.
var errTorn = errors.New("torn record")

// blockLog is an append-only file of blocks. Each record is the length of the
// block's RLP and its CRC-32C, both big-endian and 4 bytes long, and the RLP.
// A block that was appended is on disk. It is not safe for concurrent use.
type blockLog struct {
	file *os.File
	end  int64 // where the next record goes
	last int64 // where the last record that was appended begins
}

// openBlockLog opens the log at path, which is created if missing, and calls
// each with every block in it, in order. A torn record at the end is cut off:
// its block was never shown to anyone. A damaged one before the end is an
// error.
func openBlockLog(path string, each func(*types.Block) error) (*blockLog, error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("block log: %w", err)
	}
	l := &blockLog{file: file}
	if err := l.load(each); err != nil {
		file.Close()
		return nil, fmt.Errorf("block log %s, record at byte %d: %w", path, l.end, err)
	}
	if err := syncDir(filepath.Dir(path)); err != nil {
		file.Close()
		return nil, fmt.Errorf("block log: %w", err)
	}
	return l, nil
}

func (l *blockLog) load(each func(*types.Block) error) error {
	size, err := l.file.Seek(0, io.SeekEnd)
	if err != nil {
		return err
	}
	if _, err := l.file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	in := bufio.NewReaderSize(l.file, 1<<20)
	for {
		block, n, err := readRecord(in, size-l.end)
		if err == io.EOF {
			return nil
		}
		if errors.Is(err, errTorn) {
			return errors.Join(l.file.Truncate(l.end), l.file.Sync())
		}
		if err != nil {
			return err
		}
		if err := each(block); err != nil {
			return err
		}
		l.end += n
	}
}

// readRecord reads one record, of which at most left bytes are there, and
// returns its length. The error is io.EOF at the end, and errTorn when the
// record is not whole and nothing stands after it.
func readRecord(in io.Reader, left int64) (*types.Block, int64, error) {
	if left == 0 {
		return nil, 0, io.EOF
	}
	if left < recordHead {
		return nil, 0, errTorn
	}
	var head [recordHead]byte
	if _, err := io.ReadFull(in, head[:]); err != nil {
		return nil, 0, err
	}
	length := int64(binary.BigEndian.Uint32(head[:4]))
	if length > left-recordHead {
		return nil, 0, errTorn
	}
	last := length == left-recordHead
	if length == 0 || length > maxBlock {
		// A file system may leave zeros where a write did not reach the disk.
		if length == 0 && allZero(in) {
			return nil, 0, errTorn
		}
		return nil, 0, fmt.Errorf("damaged: a block of %d bytes", length)
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(in, body); err != nil {
		return nil, 0, err
	}
	if crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli)) != binary.BigEndian.Uint32(head[4:]) {
		if last || allZero(in) {
			return nil, 0, errTorn
		}
		return nil, 0, errors.New("damaged: wrong checksum")
	}
	block := new(types.Block)
	if err := rlp.DecodeBytes(body, block); err != nil {
		return nil, 0, fmt.Errorf("damaged: %w", err)
	}
	return block, recordHead + length, nil
}

// allZero reports whether nothing but zeros is left to read.
func allZero(in io.Reader) bool {
	buf := make([]byte, 4096)
	for {
		n, err := in.Read(buf)
		for _, b := range buf[:n] {
			if b != 0 {
				return false
			}
		}
		if err != nil {
			return err == io.EOF
		}
	}
}

// append writes a block and syncs it to disk. After an error the log is as it
// was before, so that the append can be tried again.
func (l *blockLog) append(b *types.Block) error {
	record := make([]byte, recordHead)
	body, err := rlp.EncodeToBytes(b)
	if err != nil {
		return fmt.Errorf("encode block %d: %w", b.NumberU64(), err)
	}
	binary.BigEndian.PutUint32(record[:4], uint32(len(body)))
	binary.BigEndian.PutUint32(record[4:], crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli)))
	record = append(record, body...)
	_, err = l.file.WriteAt(record, l.end)
	if err == nil {
		err = l.file.Sync()
	}
	if err != nil {
		return errors.Join(fmt.Errorf("block log: append block %d: %w", b.NumberU64(), err), l.file.Truncate(l.end))
	}
	l.last, l.end = l.end, l.end+int64(len(record))
	return nil
}

// drop takes the last append back, of a block that did not reach the chain.
func (l *blockLog) drop() error {
	if err := errors.Join(l.file.Truncate(l.last), l.file.Sync()); err != nil {
		return fmt.Errorf("block log: take the last block back: %w", err)
	}
	l.end = l.last
	return nil
}

// close closes the file.
func (l *blockLog) close() error { return l.file.Close() }
