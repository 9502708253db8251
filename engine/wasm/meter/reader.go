package meter

import (
	"errors"
	"fmt"

	"github.com/atoll-network/atoll"
)

// reader takes a WebAssembly binary apart, as strictly as the specification
// says. After the first error it returns zeros, and err stays set.
// Source: https://www.w3.org/TR/wasm-core-2/#binary-format
type reader struct {
	b   []byte
	pos int // of the next byte, from the start of the module
	end int
	err error
}

// refuse sets err, with the offset at which the failure was found.
func (r *reader) refuse(at int, kind error, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("wasm: at offset %#x: %s: %w", at, fmt.Sprintf(format, args...), kind)
	}
}

func (r *reader) malformed(at int, format string, args ...any) {
	r.refuse(at, atoll.ErrMalformed, format, args...)
}

func (r *reader) unsupported(at int, format string, args ...any) {
	r.refuse(at, atoll.ErrRefused, format, args...)
}

// more reports whether bytes are left and all went well so far.
func (r *reader) more() bool { return r.err == nil && r.pos < r.end }

func (r *reader) byte() byte {
	if r.err != nil {
		return 0
	}
	if r.pos >= r.end {
		r.malformed(r.pos, "unexpected end")
		return 0
	}
	r.pos++
	return r.b[r.pos-1]
}

func (r *reader) bytes(n uint32) []byte {
	if r.err != nil {
		return nil
	}
	if uint64(n) > uint64(r.end-r.pos) {
		r.malformed(r.pos, "%d bytes announced, %d left", n, r.end-r.pos)
		return nil
	}
	r.pos += int(n)
	return r.b[r.pos-int(n) : r.pos]
}

// sub returns a reader of the next n bytes and skips them.
func (r *reader) sub(n uint32) *reader {
	at := r.pos
	r.bytes(n)
	return &reader{b: r.b, pos: at, end: r.pos, err: r.err}
}

// done fails unless all bytes were read.
func (r *reader) done(what string) error {
	if r.err == nil && r.pos != r.end {
		r.malformed(r.pos, "%d bytes after the end of %s", r.end-r.pos, what)
	}
	return r.err
}

// u32 reads an unsigned LEB128 number of 32 bits.
func (r *reader) u32() uint32 {
	at := r.pos
	var v uint32
	for shift := 0; shift < 35; shift += 7 {
		c := r.byte()
		if shift == 28 && c > 0x0f {
			break
		}
		v |= uint32(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
	r.malformed(at, "number over 32 bits")
	return 0
}

// signed reads a signed LEB128 number of 32, 33 or 64 bits.
func (r *reader) signed(bits int) int64 {
	at := r.pos
	var v int64
	for shift := 0; shift < bits; shift += 7 {
		c := r.byte()
		v |= int64(c&0x7f) << shift
		if c >= 0x80 {
			continue
		}
		if shift+7 < 64 {
			v = v << (57 - shift) >> (57 - shift)
		}
		if left := bits - shift; left < 7 { // the unused bits repeat the sign
			if high := int8(c<<1) >> left; high != 0 && high != -1 {
				break
			}
		}
		return v
	}
	r.malformed(at, "number over %d bits", bits)
	return 0
}

// count reads the length of a vector. Each element has at least min bytes, so
// that no announcement makes anyone reserve more memory than was sent.
func (r *reader) count(min int) int {
	at := r.pos
	n := r.u32()
	if r.err == nil && uint64(n)*uint64(min) > uint64(r.end-r.pos) {
		r.malformed(at, "%d elements announced, %d bytes left", n, r.end-r.pos)
	}
	if r.err != nil {
		return 0
	}
	return int(n)
}

// atMost is count with a bound of ours.
func (r *reader) atMost(most, min int, what string) int {
	at := r.pos
	n := r.count(min)
	if n > most {
		r.unsupported(at, "%d %s, at most %d", n, what, most)
		return 0
	}
	return n
}

// index reads an index below limit.
func (r *reader) index(what string, limit int) uint32 {
	at := r.pos
	i := r.u32()
	if r.err == nil && uint64(i) >= uint64(limit) {
		r.malformed(at, "unknown %s %d", what, i)
		return 0
	}
	return i
}

func (r *reader) name() string { return string(r.bytes(r.u32())) }

// valueType reads one of the types of WebAssembly 2.0.
func (r *reader) valueType() byte {
	at := r.pos
	t := r.byte()
	if r.err == nil && !isValueType(t) {
		r.unsupported(at, "value type %#x", t)
	}
	return t
}

func (r *reader) refType() byte {
	at := r.pos
	t := r.byte()
	if r.err == nil && t != funcref && t != externref {
		r.unsupported(at, "reference type %#x", t)
	}
	return t
}

func (r *reader) zero(what string) {
	at := r.pos
	if c := r.byte(); r.err == nil && c != 0 {
		r.unsupported(at, "%s %#x", what, c)
	}
}

// limits reads the bounds of a table or memory; flags other than "has a
// maximum" belong to the threads and memory64 proposals.
func (r *reader) limits() (min, max uint32, hasMax bool) {
	at := r.pos
	flag := r.byte()
	if r.err == nil && flag > 1 {
		r.unsupported(at, "shared or 64-bit memory (limits flag %#x)", flag)
	}
	min, max = r.u32(), ^uint32(0)
	if flag == 1 {
		hasMax = true
		if max = r.u32(); r.err == nil && max < min {
			r.malformed(at, "maximum %d below minimum %d", max, min)
		}
	}
	return min, max, hasMax
}

// The value types.
const (
	i32       = 0x7f
	i64       = 0x7e
	f32       = 0x7d
	f64       = 0x7c
	v128      = 0x7b
	funcref   = 0x70
	externref = 0x6f
)

func isValueType(t byte) bool { return t >= v128 && t <= i32 || t == funcref || t == externref }

func appendU32(b []byte, v uint32) []byte {
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

func appendS64(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

func appendName(b []byte, s string) []byte {
	return append(appendU32(b, uint32(len(s))), s...)
}

// appendSection appends a section, unless it is empty.
func appendSection(b []byte, id byte, body []byte) []byte {
	if len(body) == 0 {
		return b
	}
	return append(appendU32(append(b, id), uint32(len(body))), body...)
}

// vector prepends the number of elements to their bytes; no elements give no
// section.
func vector(n int, elements []byte) []byte {
	if n == 0 {
		return nil
	}
	return append(appendU32(make([]byte, 0, len(elements)+5), uint32(n)), elements...)
}

// IsRefusal reports whether err is about the module, as all of this package's
// errors are.
func IsRefusal(err error) bool {
	return errors.Is(err, atoll.ErrMalformed) || errors.Is(err, atoll.ErrRefused)
}
