package main

import (
	"errors"
	"math/big"
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
