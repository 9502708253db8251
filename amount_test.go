package atoll_test

import (
	"encoding/json"
	"math"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
)

var (
	mostBig = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	most, _ = atoll.AmountFromBig(mostBig)
)

// capped is b as an amount, the largest if it does not fit, and nothing if it
// is negative.
func capped(b *big.Int) atoll.Amount {
	if b.Sign() < 0 {
		return atoll.Amount{}
	}
	if a, ok := atoll.AmountFromBig(b); ok {
		return a
	}
	return most
}

func TestParseAmountReadsWholeTokens(t *testing.T) {
	for text, units := range map[string]string{
		"0": "0", "1": "1000000000000000000", "1.5": "1500000000000000000", ".5": "500000000000000000",
		"0.000000000000000001": "1", "007": "7000000000000000000", " 2 ATOLL ": "2000000000000000000", "2atoll": "2000000000000000000",
		"1.500000000000000000": "1500000000000000000", "0000000000000000000000000000000000000000000000000000000000000000000000000000000000001": "1000000000000000000",
		"115792089237316195423570985008687907853269984665640564039457.584007913129639935": mostBig.String(),
	} {
		if a, err := atoll.ParseAmount(text); err != nil || a.Units() != units {
			t.Errorf("ParseAmount(%q) = %s units, %v; want %s", text, a.Units(), err, units)
		}
	}
}

func TestParseAmountRefusesWhatCannotBePaid(t *testing.T) {
	for _, text := range []string{
		"", " ", ".", "1.", "ATOLL", "-1", "+1", "1e3", "0x10", "1,5", "1.2.3", "1 2", "1_000", "١", "NaN", "1.5 ETH", "1.-5",
		"0.0000000000000000001", "115792089237316195423570985008687907853269984665640564039457.584007913129639936",
		"200000000000000000000000000000000000000000000000000000000000", strings.Repeat("9", 5000),
	} {
		if a, err := atoll.ParseAmount(text); err == nil {
			t.Errorf("ParseAmount(%q) = %s, want an error", text, a)
		} else if len(err.Error()) > 300 {
			t.Errorf("ParseAmount of %d bytes: error of %d bytes", len(text), len(err.Error()))
		}
	}
}

func TestAmountPrintsWhatItParses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := draw.Amount().Draw(t, "amount")
		for _, text := range []string{a.String(), a.String() + " ATOLL"} {
			if b, err := atoll.ParseAmount(text); err != nil || b != a {
				t.Fatalf("ParseAmount(%q) = %s, %v; want %s", text, b, err, a)
			}
		}
		if s := a.String(); strings.Contains(s, ".") && strings.HasSuffix(s, "0") || strings.HasPrefix(s, "00") {
			t.Fatalf("String() = %q has idle zeros", s)
		}
		if b := draw.Must(atoll.DecodeJSON[atoll.Amount](draw.Must(json.Marshal(a)))); b != a {
			t.Fatalf("back from JSON %s, want %s", b, a)
		}
		if a.Units() != a.Big().String() {
			t.Fatalf("Units() = %s, want %s", a.Units(), a.Big())
		}
		if w := a.Bytes32(); new(big.Int).SetBytes(w[:]).Cmp(a.Big()) != 0 {
			t.Fatalf("Bytes32() = %x, want %s", w, a.Big())
		}
	})
}

func TestAmountJSONIsADecimalString(t *testing.T) {
	for _, text := range []string{`1`, `""`, `"-1"`, `"1.5"`, `"0x1"`, `null`, `true`, `"` + new(big.Int).Add(mostBig, big.NewInt(1)).String() + `"`, `" 1"`} {
		if a, err := atoll.DecodeJSON[atoll.Amount]([]byte(text)); err == nil {
			t.Errorf("DecodeJSON(%s) = %s, want an error", text, a)
		}
	}
}

func TestAmountArithmeticIsThatOfIntegersAndSaturates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := draw.Amount().Draw(t, "a"), draw.Amount().Draw(t, "b")
		if got, want := a.Add(b), capped(new(big.Int).Add(a.Big(), b.Big())); got != want {
			t.Fatalf("%s + %s = %s, want %s", a.Units(), b.Units(), got.Units(), want.Units())
		}
		if got, want := a.Sub(b), capped(new(big.Int).Sub(a.Big(), b.Big())); got != want {
			t.Fatalf("%s - %s = %s, want %s", a.Units(), b.Units(), got.Units(), want.Units())
		}
		if a.Cmp(b) != a.Big().Cmp(b.Big()) || a.IsZero() != (a.Big().Sign() == 0) {
			t.Fatalf("order of %s and %s is wrong", a.Units(), b.Units())
		}
		n := draw.Uint64(0, math.MaxUint64).Draw(t, "n")
		d := rapid.OneOf(draw.Uint64(1, math.MaxUint64), rapid.Just(uint64(atoll.GasUnit))).Draw(t, "d")
		num := new(big.Int).Mul(a.Big(), new(big.Int).SetUint64(n))
		den := new(big.Int).SetUint64(d)
		num.Add(num, new(big.Int).Sub(den, big.NewInt(1)))
		if got, want := a.MulDivCeil(n, d), capped(num.Quo(num, den)); got != want {
			t.Fatalf("ceil(%s * %d / %d) = %s, want %s", a.Units(), n, d, got.Units(), want.Units())
		}
	})
}

func TestMulDivCeilAtTheEdgesOfItsWords(t *testing.T) {
	edges := []uint64{1, 2, 3, 6, 1<<32 - 1, 1 << 32, 1<<63 - 1, 1 << 63, math.MaxUint64 - 1, math.MaxUint64}
	for _, a := range edges {
		for _, shift := range []uint{0, 1, 64, 128, 191, 192} {
			x := new(big.Int).Lsh(new(big.Int).SetUint64(a), shift)
			for _, n := range append(edges, 0) {
				for _, d := range edges {
					den := new(big.Int).SetUint64(d)
					want := new(big.Int).Mul(x, new(big.Int).SetUint64(n))
					want.Add(want, new(big.Int).Sub(den, big.NewInt(1))).Quo(want, den)
					if got := capped(x).MulDivCeil(n, d); got != capped(want) {
						t.Fatalf("ceil(%s * %d / %d) = %s, want %s", x, n, d, got.Units(), want)
					}
				}
			}
		}
	}
}

func TestAmountFromBigRefusesWhatDoesNotFit(t *testing.T) {
	for _, b := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Add(mostBig, big.NewInt(1))} {
		if a, ok := atoll.AmountFromBig(b); ok || !a.IsZero() {
			t.Errorf("AmountFromBig(%v) = %s, %v; want nothing, false", b, a, ok)
		}
	}
}

func TestAmountBigIsACopy(t *testing.T) {
	a := atoll.NewAmount(5)
	a.Big().SetInt64(7)
	if a != atoll.NewAmount(5) {
		t.Errorf("changing Big() changed the amount to %s", a.Units())
	}
}
