package main

import (
	"fmt"
	"math/big"

	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/core/types"
)

// claimer redeems what some clients, by their numbers, owe the first provider.
// What they owed before is claimed already.
type claimer func(m *market, before []uint64, from, to int) uint64

// later is the gas of a later claim of one provider against so many clients:
// that of its second day.
func (m *market) later(claim claimer) uint64 {
	before := make([]uint64, m.clients)
	m.work()
	for from := 0; from < m.clients; from += 100 {
		claim(m, before, from, min(from+100, m.clients))
	}
	copy(before, m.owed[0])
	m.work()
	return claim(m, before, 0, m.clients)
}

// present is the escrow's claim.
func present(m *market) claimer {
	p := prototype{m.Contracts.Escrow, evm.Escrow.GetABI()}
	token := prototype{m.Contracts.Token, evm.Token.GetABI()}
	sum := new(big.Int).Mul(big.NewInt(balance/250), big.NewInt(unit))
	for _, c := range m.people[:m.clients] {
		m.send(m.Holder.Account(), token, "approve", p.at, sum)
		m.send(m.Holder.Account(), p, "depositFor", c.Account(), sum)
	}
	return func(m *market, _ []uint64, from, to int) uint64 {
		var lines []escrow.Line
		for i := from; i < to; i++ {
			lines = append(lines, trial.Line(m.voucher(p, 0, i)))
		}
		payee := m.people[m.clients].Account()
		var access types.AccessList
		if to-from <= 100 { // more would not fit a transaction
			access = chain.ClaimAccess(p.at, payee, m.accounts()[from:to])
		}
		if m.err != nil {
			return 0
		}
		gas, err := m.transact(payee, p, evm.Escrow.PackClaim(payee, lines), access)
		m.check(err)
		owed := new(big.Int).Mul(new(big.Int).SetUint64(m.owed[0][from]), big.NewInt(unit))
		if paid := view[*big.Int](m, p, "claimed", m.people[from].Account(), payee); m.err == nil && paid.Cmp(owed) != 0 {
			m.check(fmt.Errorf("a client of the escrow has paid %v of %v", paid, owed))
		}
		return gas
	}
}

// indexed claims by Indexed, packed by Packed.
func indexed(m *market) claimer {
	p := m.deploy("Indexed")
	sum := new(big.Int).Mul(big.NewInt(balance), big.NewInt(unit))
	all := m.accounts()
	for from := 0; from < len(all); from += 500 {
		m.send(m.Holder.Account(), p, "open", all[from:min(from+500, len(all))], sum)
	}
	return shortLines(p)
}

func packed(m *market) claimer {
	p := m.deploy("Packed")
	m.send(m.Holder.Account(), p, "open", m.accounts(), uint64(balance))
	return shortLines(p)
}

func shortLines(p prototype) claimer {
	return func(m *market, before []uint64, from, to int) uint64 {
		return m.send(m.Holder.Account(), p, "claim", number(m.clients), m.lines(p, 0, before, true)[76*from:76*to])
	}
}

// lines are a provider's vouchers in short lines.
func (m *market) lines(p prototype, provider int, before []uint64, signed bool) (lines []byte) {
	for i, owed := range m.owed[provider] {
		lines = append(lines, head(i, owed-before[i])...)
		if signed {
			lines = append(lines, compact(m.voucher(p, provider, i).Signature)...)
		}
	}
	return lines
}

// distinct claims by Distinct, with a key on BLS12-381 for each client.
func distinct(m *market) claimer {
	p := m.deploy("Distinct")
	m.send(m.Holder.Account(), p, "open", m.accounts(), new(big.Int).Mul(big.NewInt(balance), big.NewInt(unit)))
	secrets := m.secrets(m.clients)
	m.enroll(p, secrets, secret.publicG2, secret.proveG2)
	return func(m *market, before []uint64, from, to int) uint64 {
		sum := make([]byte, 128) // the point at infinity
		for i, s := range secrets[from:to] {
			sum = precompile(addG1, sum, s.signG1(m.digest(p, 0, from+i), tagG1))
		}
		return m.send(m.Holder.Account(), p, "claim", number(m.clients), m.lines(p, 0, before, false)[12*from:12*to], sum)
	}
}

func (m *market) secrets(n int) (all []secret) {
	for range n {
		s := make(secret, 32)
		m.random.Read(s[1:]) // below the group's order
		all = append(all, s)
	}
	return all
}

// enroll registers keys with the proofs of their secrets, and returns the gas
// of a key in a full group.
func (m *market) enroll(p prototype, secrets []secret, public, prove func(secret) []byte) uint64 {
	const group = 64 // Keys.GROUP
	var first uint64
	for from := 0; from < len(secrets); from += group {
		var keys, proofs [][]byte
		for _, s := range secrets[from:min(from+group, len(secrets))] {
			keys, proofs = append(keys, public(s)), append(proofs, prove(s))
		}
		gas := m.send(m.Holder.Account(), p, "enroll", keys, proofs)
		if from == 0 {
			first = gas / uint64(len(keys))
		}
	}
	return first
}
