package module

import (
	"fmt"
	"strconv"
	"strings"
)

// MaxDigits bounds the digits of a [Decimal] on each side of its point.
const MaxDigits = 40

// Decimal is an exact decimal number. The zero value is 0. Decimals are
// comparable with ==: each number has one representation.
type Decimal struct {
	text string // canonical, "" for 0
}

// ParseDecimal reads a number as JSON writes it, such as -1.50 or 1e-3; zeros
// may also lead. It refuses numbers with more than [MaxDigits] digits before
// or after the point.
func ParseDecimal(s string) (Decimal, error) {
	mantissa, exponent := s, 0
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		e, err := strconv.Atoi(s[i+1:])
		if err != nil || e > 1000 || e < -1000 {
			return Decimal{}, fmt.Errorf("%q: want a decimal number with a small exponent", clip(s))
		}
		mantissa, exponent = s[:i], e
	}
	unsigned, negative := strings.CutPrefix(mantissa, "-")
	whole, fraction, point := strings.Cut(unsigned, ".")
	if whole == "" || point && fraction == "" || !allDigits(whole) || !allDigits(fraction) {
		return Decimal{}, fmt.Errorf("%q: want a decimal number", clip(s))
	}
	whole, fraction = shift(whole, fraction, exponent)
	whole, fraction = strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
	if len(whole) > MaxDigits || len(fraction) > MaxDigits {
		return Decimal{}, fmt.Errorf("%q: more than %d digits before or after the point", clip(s), MaxDigits)
	}
	if whole == "" && fraction == "" {
		return Decimal{}, nil
	}
	var b strings.Builder
	if negative {
		b.WriteByte('-')
	}
	if whole == "" {
		whole = "0"
	}
	b.WriteString(whole)
	if fraction != "" {
		b.WriteString("." + fraction)
	}
	return Decimal{b.String()}, nil
}

// shift moves the decimal point by exponent places to the right.
func shift(whole, fraction string, exponent int) (string, string) {
	if exponent > 0 {
		n := min(exponent, len(fraction))
		return whole + fraction[:n] + strings.Repeat("0", exponent-n), fraction[n:]
	}
	n := min(-exponent, len(whole))
	return whole[:len(whole)-n], strings.Repeat("0", -exponent-n) + whole[len(whole)-n:] + fraction
}

func allDigits(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// Cmp returns -1, 0 or 1 as d is less than, equal to or greater than e.
func (d Decimal) Cmp(e Decimal) int {
	a, negA := strings.CutPrefix(d.String(), "-")
	b, negB := strings.CutPrefix(e.String(), "-")
	switch {
	case negA && !negB:
		return -1
	case negB && !negA:
		return 1
	case negA:
		a, b = b, a
	}
	wholeA, fractionA, _ := strings.Cut(a, ".")
	wholeB, fractionB, _ := strings.Cut(b, ".")
	if len(wholeA) != len(wholeB) {
		if len(wholeA) < len(wholeB) {
			return -1
		}
		return 1
	}
	if c := strings.Compare(wholeA, wholeB); c != 0 {
		return c
	}
	return strings.Compare(fractionA, fractionB)
}

// IsZero reports whether d is 0.
func (d Decimal) IsZero() bool { return d.text == "" }

// String returns d in plain notation: no exponent, no needless zeros.
func (d Decimal) String() string {
	if d.text == "" {
		return "0"
	}
	return d.text
}

// MarshalJSON writes d as a JSON number with all its digits.
func (d Decimal) MarshalJSON() ([]byte, error) { return []byte(d.String()), nil }
