package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	unit    = 1_000_000_000             // the prototypes count in so many of the token's smallest unit
	balance = 1_000_000_000_000_000_000 // what accounts have at first, in units
	maxTx   = 128<<10 - 512             // bytes of calldata and access list that a transaction has room for
)

// market is a chain, clients who pay and providers who are paid. A client's
// number in the prototypes is its place; providers follow. The first thing
// that goes wrong is kept, and ends the measurement.
type market struct {
	*evm.World
	contracts          map[string]contract
	random             *rand.ChaCha8
	people             []*atoll.KeySigner
	clients, providers int
	owed               [][]uint64 // units since ever, by provider and client
	err                error
}

// prototype is one of the contracts, deployed.
type prototype struct {
	at  common.Address
	abi abi.ABI
}

func newMarket(contracts map[string]contract, clients, providers int) *market {
	p := chain.DefaultParameters()
	p.Holder, p.Supply = evm.Signer(0).Account(), atoll.NewAmount(1e10).MulDivCeil(1e18, 1)
	w, err := evm.New(p)
	m := &market{World: w, contracts: contracts, random: rand.NewChaCha8([32]byte{'t', 'e', 'n'}), clients: clients, providers: providers, err: err}
	for range clients + providers {
		var seed [32]byte
		m.random.Read(seed[:])
		key, err := crypto.ToECDSA(seed[:])
		m.check(err)
		m.people = append(m.people, atoll.NewKeySigner(key))
	}
	for range providers {
		m.owed = append(m.owed, make([]uint64, clients))
	}
	return m
}

func (m *market) check(err error) { m.err = errors.Join(m.err, err) }

// work is a day: each client owes each provider more.
func (m *market) work() {
	for _, of := range m.owed {
		for i := range of {
			of[i] += 1 + m.random.Uint64()%(1<<50)
		}
	}
}

func (m *market) accounts() []atoll.Account {
	var all []atoll.Account
	for _, p := range m.people {
		all = append(all, p.Account())
	}
	return all
}

func (m *market) deploy(name string) prototype {
	c, ok := m.contracts[name]
	if !ok {
		m.check(fmt.Errorf("no contract %s", name))
		return prototype{}
	}
	at, err := m.Create(c.code, nil)
	m.check(err)
	return prototype{at, c.abi}
}

// try makes a transaction.
func (m *market) try(from common.Address, p prototype, method string, arguments ...any) (uint64, error) {
	call, err := p.abi.Pack(method, arguments...)
	if err != nil {
		return 0, err
	}
	return m.transact(from, p, call, nil)
}

func (m *market) transact(from common.Address, p prototype, call []byte, access types.AccessList) (uint64, error) {
	size := len(call)
	for _, a := range access {
		size += 20 + 32*len(a.StorageKeys)
	}
	if size > maxTx {
		return 0, fmt.Errorf("%d bytes in a transaction", size)
	}
	r := m.CallWith(from, p.at, call, access)
	if r.Err == nil {
		return r.Gas, nil
	}
	if len(r.Out) >= 4 {
		if e, err := p.abi.ErrorByID([4]byte(r.Out[:4])); err == nil {
			return r.Gas, errors.New(e.Name)
		}
	}
	return r.Gas, errors.New(r.Name())
}

// send makes a transaction that must succeed, and returns its gas.
func (m *market) send(from common.Address, p prototype, method string, arguments ...any) uint64 {
	if m.err != nil {
		return 0
	}
	gas, err := m.try(from, p, method, arguments...)
	if err != nil {
		m.check(fmt.Errorf("%s: %w", method, err))
	}
	return gas
}

// view asks a prototype for a value.
func view[T any](m *market, p prototype, method string, arguments ...any) (value T) {
	if m.err != nil {
		return value
	}
	call, err := p.abi.Pack(method, arguments...)
	m.check(err)
	out, err := m.View(p.at, call)
	m.check(err)
	values, err := p.abi.Unpack(method, out)
	if m.check(err); err == nil {
		value = *abi.ConvertType(values[0], &value).(*T)
	}
	return value
}

// digest is the hash of a client's voucher.
func (m *market) digest(p prototype, provider, client int) []byte {
	d := atoll.Hash(atoll.Domain{ChainID: evm.ChainID, Escrow: p.at}, m.promise(provider, client))
	return d[:]
}

// promise is a voucher over all that a client owes a provider.
func (m *market) promise(provider, client int) atoll.Voucher {
	return atoll.Voucher{Payer: m.people[client].Account(), Payee: m.people[m.clients+provider].Account(),
		Cumulative: atoll.NewAmount(m.owed[provider][client]).MulDivCeil(unit, 1)}
}

// voucher is what a client signs for a provider, over all it owes.
func (m *market) voucher(p prototype, provider, client int) atoll.Signed[atoll.Voucher] {
	v, err := atoll.Sign(m.people[client], atoll.Domain{ChainID: evm.ChainID, Escrow: p.at}, m.promise(provider, client))
	m.check(err)
	return v
}

// head is the start of a line: an account and the growth of what it owes.
func head(account int, growth uint64) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(nil, uint32(account)), growth)
}

// compact is a signature's 64 bytes.
func compact(s atoll.Signature) []byte {
	r, vs := trial.Compact(s)
	return append(r[:], vs[:]...)
}

// words is a signature as two words.
func words(s atoll.Signature) (w [2][32]byte) {
	w[0], w[1] = trial.Compact(s)
	return w
}

func number(n int) *big.Int { return big.NewInt(int64(n)) }
