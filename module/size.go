package module

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Size is a number of bytes. In a manifest it is written with a unit, such as
// "16MiB": B, KiB, MiB, GiB, TiB (powers of 1024) or KB, MB, GB, TB (of 1000).
type Size uint64

// sizeUnits, the largest first, so that String finds the shortest text.
var sizeUnits = [...]struct {
	name  string
	bytes uint64
}{
	{"TiB", 1 << 40}, {"TB", 1e12}, {"GiB", 1 << 30}, {"GB", 1e9}, {"MiB", 1 << 20},
	{"MB", 1e6}, {"KiB", 1 << 10}, {"KB", 1e3}, {"B", 1},
}

// ParseSize reads a whole number and a unit.
func ParseSize(s string) (Size, error) {
	digits := strings.TrimRight(s, "BKMGTi")
	n, err := strconv.ParseUint(strings.TrimSuffix(digits, " "), 10, 64)
	if err == nil {
		for _, u := range sizeUnits {
			if s[len(digits):] == u.name && n <= math.MaxInt64/u.bytes {
				return Size(n * u.bytes), nil
			}
		}
	}
	return 0, fmt.Errorf("%q: want a whole number and a unit, such as \"16MiB\"", clip(s))
}

// String returns the size in the largest unit that divides it.
func (s Size) String() string {
	for _, u := range sizeUnits {
		if n := uint64(s); n%u.bytes == 0 && n >= u.bytes {
			return strconv.FormatUint(n/u.bytes, 10) + u.name
		}
	}
	return "0B"
}

// MarshalText implements encoding.TextMarshaler.
func (s Size) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Size) UnmarshalText(b []byte) error {
	v, err := ParseSize(string(b))
	if err == nil {
		*s = v
	}
	return err
}
