package main

import (
	"fmt"
	"strconv"
	"strings"
)

// scheme is a way to settle: its gas for vouchers of 100 clients to 1, 10 and
// 100 providers, and for the day's. If most is more, it is a range.
type scheme struct {
	name                string
	lines               [3]uint64
	day, most           uint64
	mostLines           [3]uint64
	trust, wait, wallet string
}

// figure is the gas of something that is done once or seldom.
type figure struct {
	what string
	gas  uint64
}

type page struct {
	schemes []scheme
	seldom  []figure
	curve   []figure
}

const heading = `# Settlement for a tenth

Prototypes, not contracts to use: none of them is shipped. ` + "`go run ./chain/contracts/prototypes -write`" + ` compiles and
measures them, and writes this page. What follows from it is in RATIONALE.md, "The next factor of ten".

Gas of whole transactions by the rules of Osaka, for days after the first: an account's and a pair's slots are in use.
N vouchers are those of 100 clients to 1, 10 and 100 providers, each once; claims take them in transactions of 100, and
of 1,000 for the next columns where these fit. The job is that of ../GAS.md: 100 clients, 20 providers, 240,000 jobs.
All that the chain is to check is checked in what is measured: signatures, pairings, sums. Left out are the notice of
a withdrawal and passing over bad vouchers. The present claim ends with a transfer of tokens; the others leave them in
the books, and a withdrawal by each provider each day, as the escrow has it, would add 3.7 gas to a job.
`

func (p *page) render() string {
	var b strings.Builder
	b.WriteString(heading)
	b.WriteString("\n| gas a voucher | N=100 | 1,000 | 10,000 | a job | less by | trusts | waits | keys |\n|---|--:|--:|--:|--:|--:|---|---|---|\n")
	for _, s := range p.schemes {
		fmt.Fprintf(&b, "| %s |", s.name)
		for i, n := range []uint64{100, 1000, 10_000} {
			fmt.Fprintf(&b, " %s |", between(s.lines[i], s.mostLines[i], n))
		}
		fmt.Fprintf(&b, " %s | %s | %s | %s | %s |\n", decimals(s.day, s.most, jobsADay), ratio(p.schemes[0].day, s.day, s.most), s.trust, s.wait, s.wallet)
	}
	for _, t := range []struct {
		name string
		rows []figure
	}{{"seldom", p.seldom}, {"precompiles of EIP-2537", p.curve}} {
		fmt.Fprintf(&b, "\n| %s | gas |\n|---|--:|\n", t.name)
		for _, f := range t.rows {
			fmt.Fprintf(&b, "| %s | %s |\n", f.what, grouped(f.gas))
		}
	}
	b.WriteString(`
Below this nothing goes: a signature on secp256k1 that the chain checks costs 3,000 gas, and 1,024 for its 64 bytes. A
slot that changes costs 5,000, and 1,250 for each of four sums in it. A byte that is only published costs 40
(EIP-7623).

Ranges are of the price of blobs, which this EVM has none of. A blob of 131,072 blob gas costs at least what 8,192 gas
cost (EIP-7918), and as much as 131,072 when both kinds of gas have one price. What it holds is gone after 18 days.
`)
	return b.String()
}

func between(low, high, by uint64) string {
	if high > low {
		return grouped((low+by/2)/by) + "–" + grouped((high+by/2)/by)
	}
	return grouped((low + by/2) / by)
}

func decimals(low, high, by uint64) string {
	one := func(n uint64) string { return strconv.FormatFloat(float64(n)/float64(by), 'f', 1, 64) }
	if high > low {
		return one(low) + "–" + one(high)
	}
	return one(low)
}

func ratio(of, low, high uint64) string {
	one := func(n uint64) string { return strconv.FormatFloat(float64(of)/float64(n), 'g', 3, 64) }
	if high > low {
		return one(high) + "–" + one(low)
	}
	return one(low)
}

// grouped writes a number with its thousands apart.
func grouped(n uint64) string {
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
