package atoll

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"math/big"
	"math/bits"
	"strings"

	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
)

// Decimals is the number of decimal places of the token: one ATOLL is
// 10^18 units, as one ether is 10^18 wei.
const Decimals = 18

// Amount is a sum of tokens in the smallest unit, 256 bits wide. The zero
// value is nothing. Amounts are values: every method returns a new one.
type Amount struct{ v uint256.Int }

// NewAmount returns units of the smallest denomination.
func NewAmount(units uint64) Amount {
	var a Amount
	a.v.SetUint64(units)
	return a
}

// AmountFromBig converts b, and reports false when b is negative or wider
// than 256 bits.
func AmountFromBig(b *big.Int) (Amount, bool) {
	if b == nil || b.Sign() < 0 || b.BitLen() > 256 {
		return Amount{}, false
	}
	var a Amount
	a.v.SetFromBig(b)
	return a, true
}

// ParseAmount reads a decimal number of whole tokens, such as "1.5", with or
// without the suffix " ATOLL". More than [Decimals] places are an error, since
// they cannot be paid.
func ParseAmount(s string) (Amount, error) {
	t := strings.TrimSpace(s)
	if n := len(t) - len("ATOLL"); n >= 0 && strings.EqualFold(t[n:], "ATOLL") {
		t = strings.TrimSpace(t[:n])
	}
	whole, frac, dot := strings.Cut(t, ".")
	if whole == "" && frac == "" || dot && frac == "" || !digits(whole) || !digits(frac) {
		return Amount{}, fmt.Errorf("amount %q: want a decimal number of tokens, such as 1.5", s)
	}
	if len(frac) > Decimals {
		return Amount{}, fmt.Errorf("amount %q: more than %d decimal places", s, Decimals)
	}
	text := strings.TrimLeft(whole+frac+strings.Repeat("0", Decimals-len(frac)), "0")
	return parseUnits(s, text)
}

func digits(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

func parseUnits(orig, text string) (Amount, error) {
	var a Amount
	if text == "" {
		return a, nil
	}
	if len(text) > 78 {
		return Amount{}, fmt.Errorf("amount of %d digits: wider than 256 bits", len(text))
	}
	if err := a.v.SetFromDecimal(text); err != nil {
		return Amount{}, fmt.Errorf("amount %q: wider than 256 bits", orig)
	}
	return a, nil
}

// Add returns a+b, or the largest amount if that overflows.
func (a Amount) Add(b Amount) Amount {
	var s Amount
	if _, over := s.v.AddOverflow(&a.v, &b.v); over {
		return largest()
	}
	return s
}

// Sub returns a-b, or zero if b is larger.
func (a Amount) Sub(b Amount) Amount {
	var s Amount
	if _, under := s.v.SubOverflow(&a.v, &b.v); under {
		s.v.Clear()
	}
	return s
}

// MulDivCeil returns a*n/d rounded up, or the largest amount if that
// overflows. It panics when d is zero.
func (a Amount) MulDivCeil(n, d uint64) Amount {
	if a.v.IsUint64() {
		// The common case. Division is what takes time here.
		if hi, lo := bits.Mul64(a.v[0], n); hi < d {
			q, rem := bits.Div64(hi, lo, d)
			if rem == 0 {
				return NewAmount(q)
			}
			if q != math.MaxUint64 {
				return NewAmount(q + 1)
			}
		}
	}
	var words [5]uint64 // a*n, least significant first
	var carry uint64
	for i, w := range a.v {
		hi, lo := bits.Mul64(w, n)
		var c uint64
		words[i], c = bits.Add64(lo, carry, 0)
		carry = hi + c
	}
	words[4] = carry
	var q Amount
	var rem uint64
	for i := len(words) - 1; i >= 0; i-- {
		var w uint64
		w, rem = bits.Div64(rem, words[i], d)
		if i < len(q.v) {
			q.v[i] = w
		} else if w != 0 {
			return largest()
		}
	}
	if rem > 0 {
		return q.Add(NewAmount(1))
	}
	return q
}

func largest() (a Amount) {
	a.v.SetAllOne()
	return a
}

// Cmp returns -1, 0 or 1 as a is less than, equal to or greater than b.
func (a Amount) Cmp(b Amount) int { return a.v.Cmp(&b.v) }

// IsZero reports whether a is nothing.
func (a Amount) IsZero() bool { return a.v.IsZero() }

// Big returns a as a new big integer, for the contract bindings.
func (a Amount) Big() *big.Int { return a.v.ToBig() }

// Bytes32 returns a as an EVM word.
func (a Amount) Bytes32() [32]byte { return a.v.Bytes32() }

// Units returns a in the smallest denomination, in decimal.
func (a Amount) Units() string { return a.v.Dec() }

// String returns a in whole tokens without a unit, such as "1.5".
func (a Amount) String() string {
	s := a.v.Dec()
	if len(s) <= Decimals {
		s = strings.Repeat("0", Decimals-len(s)+1) + s
	}
	whole, frac := s[:len(s)-Decimals], strings.TrimRight(s[len(s)-Decimals:], "0")
	if frac == "" {
		return whole
	}
	return whole + "." + frac
}

// MarshalJSON writes the smallest units as a decimal string, which no JSON
// reader rounds.
func (a Amount) MarshalJSON() ([]byte, error) { return json.Marshal(a.Units()) }

// UnmarshalJSON reads what MarshalJSON writes.
func (a *Amount) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil || s == "" || !digits(s) {
		return fmt.Errorf("amount %s: want a decimal string of the smallest units: %w", b, ErrMalformed)
	}
	v, err := parseUnits(s, strings.TrimLeft(s, "0"))
	if err != nil {
		return err
	}
	*a = v
	return nil
}

// EncodeRLP implements rlp.Encoder.
func (a Amount) EncodeRLP(w io.Writer) error { return rlp.Encode(w, &a.v) }

// DecodeRLP implements rlp.Decoder.
func (a *Amount) DecodeRLP(s *rlp.Stream) error { return s.Decode(&a.v) }
