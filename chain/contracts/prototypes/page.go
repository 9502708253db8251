package main

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/params"
)

// The day that the price of a job is measured on, as in chain/contracts/gas.
const (
	clients   = 100
	providers = 20
	jobsADay  = 240_000
)

// blobBytes is what fits a blob: 31 bytes in each of its field elements.
const blobBytes = params.BlobTxFieldElementsPerBlob * 31

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

// measure makes all measurements, each in a market of its own.
func measure(contracts map[string]contract) (*page, error) {
	p := &page{}
	var errs []error
	in := func(clients, providers int) *market {
		return newMarket(contracts, clients, providers)
	}
	done := func(m *market) { errs = append(errs, m.err) }
	for _, s := range []struct {
		name, wallet string
		bind         func(*market) claimer
		most         int // lines in a transaction
	}{
		{"the present: claims of the escrow", "any", present, 1000},
		{"claims in short lines (Indexed)", "any", indexed, 1000},
		{"the same, four sums to a slot (Packed)", "any", packed, 1000},
		{"claims with one aggregated signature (Distinct)", "BLS", distinct, 100},
	} {
		m := in(100, 1)
		hundred := m.later(s.bind(m))
		done(m)
		thousand := 10 * hundred
		if s.most > 100 {
			m := in(s.most, 1)
			thousand = m.later(s.bind(m))
			done(m)
		}
		p.schemes = append(p.schemes, scheme{name: s.name, lines: [3]uint64{hundred, thousand, 10 * thousand},
			day: providers * hundred, trust: "nobody", wait: "no", wallet: s.wallet})
	}

	signed := scheme{name: "netting that all have signed (Consent)", trust: "nobody", wait: "no", wallet: "any"}
	both := scheme{name: "the same, aggregated, four sums to a slot (Aggregated)", trust: "nobody", wait: "no", wallet: "BLS"}
	blob := scheme{name: "a posted root, its content in blobs (Posted)", trust: "a watcher", wait: "a day", wallet: "any"}
	bare := scheme{name: "a posted root, sums in calldata", trust: "a watcher", wait: "a day", wallet: "any"}
	full := scheme{name: "a posted root, vouchers in calldata", trust: "a watcher", wait: "a day", wallet: "any"}
	var key uint64
	for i, n := range []int{1, 10, 100, providers} {
		set := func(s *scheme, gas, most uint64) {
			if i < 3 {
				s.lines[i], s.mostLines[i] = gas, most
			} else {
				s.day, s.most = gas, most
			}
		}
		m := in(clients, n)
		set(&signed, consent(m), 0)
		done(m)
		m = in(clients, n)
		gas, k := aggregated(m)
		key = k
		set(&both, gas, 0)
		done(m)
		sizes := posted(in(clients, n), done)
		blobs := (sizes.bytes + blobBytes - 1) / blobBytes
		set(&blob, sizes.root+blobs*params.BlobBaseCost, sizes.root+blobs*params.BlobTxBlobGasPerBlob)
		set(&bare, sizes.root+sizes.sums, 0)
		set(&full, sizes.root+sizes.vouchers, 0)
	}
	p.schemes = append(p.schemes, signed, both, blob, bare, full)

	m := in(clients, providers)
	withdraw, challenge := m.postedSeldom()
	done(m)
	m = in(clients, providers)
	fallback := m.fallback()
	done(m)
	m = in(64, 1)
	keyG2 := m.enroll(m.deploy("Distinct"), m.secrets(64), secret.publicG2, secret.proveG2)
	done(m)
	m = in(100, 0)
	open := m.send(m.Holder.Account(), m.deploy("Indexed"), "open", m.accounts(), big.NewInt(balance)) / 100
	owners := m.send(m.Holder.Account(), m.deploy("Packed"), "open", m.accounts(), uint64(balance)) / 100
	done(m)
	p.seldom = []figure{
		{"number an account, in a slot with its balance", open},
		{"the same in a table, four balances to a slot", owners},
		{"register a key in G1 with its proof, 64 at a time", key},
		{"register a key in G2 with its proof, 64 at a time", keyG2},
		{"Consent: claim one voucher of a client that no longer signs", fallback},
		{"Posted: withdraw by a proof, without the token's transfer", withdraw},
		{"Posted: refute a root with a voucher and a receipt", challenge},
	}
	s := secret(strings.Repeat("\x01", 32))
	g1, g2 := s.publicG1(), s.publicG2()
	u := fields([]byte("message"), tagG1, 2)
	p.curve = []figure{
		{"add in G1", price(addG1, g1, g1)},
		{"add in G2", price(addG2, g2, g2)},
		{"map to G1", price(mapG1, u[:64])},
		{"map to G2", price(mapG2, u)},
		{"two pairings", price(pairing, g1, g2, g1, g2)},
		{"a further pairing", price(pairing, g1, g2, g1, g2) - price(pairing, g1, g2)},
	}
	return p, errors.Join(errs...)
}

// sizes is the gas of a root, of its content as calldata, and the content's
// bytes with vouchers.
type sizes struct{ root, sums, vouchers, bytes uint64 }

// posted measures the third day of an operator, when all slots are in use.
func posted(m *market, done func(*market)) (s sizes) {
	defer done(m)
	p := newPosting(m)
	p.day(nil, nil)
	p.day([][]byte{{1}}, nil)
	before := copied(m.owed)
	m.work()
	for _, signed := range []bool{false, true} {
		parts := p.content(before, signed)
		var gas, bytes uint64
		for _, part := range parts {
			gas += p.send(p.operator.Account(), p.prototype, "publish", part)
			bytes += uint64(len(part))
		}
		if signed {
			s.vouchers, s.bytes = gas, bytes
		} else {
			s.sums = gas
		}
	}
	s.root = p.day(nil, nil)
	return s
}

// postedSeldom is the gas of a withdrawal and of a challenge.
func (m *market) postedSeldom() (withdraw, challenge uint64) {
	p := newPosting(m)
	m.work()
	p.day(nil, nil)
	m.Wait(24 * 3600)
	withdraw, err := p.withdraw(m.clients, big.NewInt(balance))
	m.check(err)
	m.owed[0][0]-- // the operator's figure, one unit short
	p.day(nil, nil)
	m.owed[0][0]++
	challenge, err = p.challenge(0, p.receipt(0, 0))
	m.check(err)
	return withdraw, challenge
}

// fallback is the gas of a claim from a client that misses a settlement of
// Consent.
func (m *market) fallback() uint64 {
	p, last := m.consenting(2, 0)
	gas, err := m.claimAlone(p, last, 0, 0, 1000)
	m.check(err)
	return gas
}

// consenting makes settlements by Consent, the last without some members, and
// returns the last root that everybody signed as a tree.
func (m *market) consenting(days int, missing ...int) (p prototype, last tree) {
	p = m.deploy("Consent")
	m.send(m.Holder.Account(), p, "open", m.accounts(), uint64(balance))
	for day := range days {
		members := m.everybody()
		before := copied(m.owed)
		m.work()
		if day == days-1 && len(missing) > 0 {
			members = m.everybody(missing...)
			for j := range m.owed {
				for _, id := range missing {
					m.owed[j][id] = before[j][id]
				}
			}
		}
		t := m.pairTree()
		m.send(m.Holder.Account(), p, "settle", t.root(), m.entries(p, day+1, t.root(), m.changes(before), members))
		if len(members) == len(m.people) {
			last = t
		}
	}
	return p, last
}

// claimAlone claims a growth since the last root that both have signed.
func (m *market) claimAlone(p prototype, last tree, provider, client int, growth uint64) (uint64, error) {
	base, place := m.owed[provider][client], (m.clients+provider)*places+client
	m.owed[provider][client] += growth
	payee := m.clients + provider
	v := m.voucher(p, provider, client)
	return m.try(m.people[payee].Account(), p, "claim", number(payee), number(client), base, last.proof(place), growth, words(v.Signature))
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
