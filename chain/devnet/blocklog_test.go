package devnet

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// block returns a block without transactions.
func block(n int64) *types.Block {
	return types.NewBlockWithHeader(&types.Header{Number: big.NewInt(n), Difficulty: new(big.Int), Extra: []byte("atoll")})
}

// fill writes a log of n blocks and returns its path and the records' ends.
func fill(t testing.TB, n int64) (string, []int64) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "blocks.rlp")
	l, err := openBlockLog(path, nil)
	if err != nil {
		t.Fatal(err)
	}
	ends := []int64{0}
	for i := range n {
		if err := l.append(block(i + 1)); err != nil {
			t.Fatal(err)
		}
		ends = append(ends, l.end)
	}
	if err := l.close(); err != nil {
		t.Fatal(err)
	}
	return path, ends
}

// numbers reads the log's blocks.
func numbers(path string) ([]uint64, error) {
	var all []uint64
	l, err := openBlockLog(path, func(b *types.Block) error {
		all = append(all, b.NumberU64())
		return nil
	})
	if err != nil {
		return all, err
	}
	return all, l.close()
}

func TestBlockLogCutsATornRecordOff(t *testing.T) {
	path, ends := fill(t, 3)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []int64{ends[2], ends[2] + 1, ends[2] + 3, ends[2] + 4, ends[2] + 7, ends[2] + 8, ends[2] + 9, ends[3] - 1} {
		for _, zeros := range []int{0, 1, 5000} {
			torn := append(bytes.Clone(whole[:size]), make([]byte, zeros)...)
			if err := os.WriteFile(path, torn, 0o600); err != nil {
				t.Fatal(err)
			}
			got, err := numbers(path)
			if err != nil || len(got) != 2 {
				t.Fatalf("cut at byte %d, %d zeros after: blocks %v, %v; want 1 and 2", size, zeros, got, err)
			}
			if info, err := os.Stat(path); err != nil || info.Size() != ends[2] {
				t.Fatalf("cut at byte %d: the log has %d bytes, want %d", size, info.Size(), ends[2])
			}
		}
	}
}

func TestBlockLogRefusesDamageBeforeTheEnd(t *testing.T) {
	path, ends := fill(t, 3)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// Damage to a length may look like a torn record; to anything else not.
	for at := ends[1] + 4; at < ends[2]; at += 37 {
		bad := bytes.Clone(whole)
		bad[at] ^= 0x40
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		if got, err := numbers(path); err == nil {
			t.Fatalf("byte %d flipped: blocks %v", at, got)
		}
	}
}

func TestBlockLogDropsTheLastAppend(t *testing.T) {
	path, _ := fill(t, 1)
	l, err := openBlockLog(path, func(*types.Block) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int64{2, 3} {
		if err := l.append(block(n)); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(l.drop(), l.append(block(4)), l.close()); err != nil {
		t.Fatal(err)
	}
	got, err := numbers(path)
	if err != nil || len(got) != 3 || got[2] != 4 {
		t.Errorf("blocks %v, %v; want 1, 2 and 4", got, err)
	}
}

func FuzzBlockLogRecord(f *testing.F) {
	path, _ := fill(f, 2)
	whole, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add([]byte{})
	f.Add([]byte{0, 0, 0, 1, 0, 0, 0, 0, 0xc0})
	f.Fuzz(func(t *testing.T, raw []byte) {
		in, left := bytes.NewReader(raw), int64(len(raw))
		for {
			b, n, err := readRecord(in, left)
			if err != nil {
				if err == io.EOF && left != 0 {
					t.Fatalf("end of the log with %d bytes left", left)
				}
				return
			}
			body, err := rlp.EncodeToBytes(b)
			if err != nil {
				t.Fatal(err)
			}
			record := raw[int64(len(raw))-left:][:n]
			if sum := crc32.Checksum(record[recordHead:], crc32.MakeTable(crc32.Castagnoli)); sum != binary.BigEndian.Uint32(record[4:]) {
				t.Fatal("a record with a wrong checksum was taken")
			}
			if !bytes.Equal(body, record[recordHead:]) {
				t.Fatalf("block of record %x is written as %x", record[recordHead:], body)
			}
			left -= n
		}
	})
}
