package main

import (
	"encoding/binary"
	"math/big"
	"slices"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
)

// changes is what a day has changed in each account, in units.
func (m *market) changes(before [][]uint64) []int64 {
	all := make([]int64, m.clients+m.providers)
	for j, of := range m.owed {
		for i, owed := range of {
			all[i] -= int64(owed - before[j][i])
			all[m.clients+j] += int64(owed - before[j][i])
		}
	}
	return all
}

func copied(owed [][]uint64) (c [][]uint64) {
	for _, of := range owed {
		c = append(c, slices.Clone(of))
	}
	return c
}

// Batch is that of Posted.sol.
type Batch struct {
	Number    *big.Int
	Root      [32]byte
	Published [32]byte
	FinalAt   *big.Int
	Operator  common.Address
}

// Leaf is that of Posted.sol.
type Leaf struct {
	ID    *big.Int `abi:"id"`
	Net   *big.Int
	Pairs [][32]byte
}

// pairsHash stands for the pairs in the tree.
func (l Leaf) pairsHash() [32]byte {
	var all []byte
	for _, w := range l.Pairs {
		all = append(all, w[:]...)
	}
	return crypto.Keccak256Hash(all)
}

// Receipt is that of Posted.sol.
type Receipt struct {
	Payer      *big.Int
	Cumulative *big.Int
	Voucher    [2][32]byte
	Receipt    [2][32]byte
}

// posting is an operator that posts a root a day by Posted.
type posting struct {
	prototype
	*market
	operator *atoll.KeySigner
	batch    Batch
	leaves   []Leaf
	tree     tree
}

func newPosting(m *market) *posting {
	p := &posting{prototype: m.deploy("Posted"), market: m, operator: m.Holder,
		batch: Batch{Number: new(big.Int), FinalAt: new(big.Int)}}
	funds := new(big.Int).Mul(big.NewInt(balance), big.NewInt(unit))
	m.send(m.Holder.Account(), p.prototype, "open", m.accounts(), funds)
	m.send(p.operator.Account(), p.prototype, "bond")
	return p
}

// day posts what is owed, with its content in calldata in these parts, and
// returns the gas. The spoil changes a leaf first.
func (p *posting) day(parts [][]byte, spoil func([]Leaf)) (gas uint64) {
	p.leaves = p.leaves[:0]
	pair := func(other int, owed uint64, spent byte) (w [32]byte) {
		sum := new(big.Int).Mul(new(big.Int).SetUint64(owed), big.NewInt(unit))
		sum.FillBytes(w[20:])
		binary.BigEndian.PutUint32(w[16:], uint32(other))
		w[20] |= spent << 7
		return w
	}
	for i := range p.clients {
		leaf := Leaf{ID: number(i), Net: new(big.Int)}
		for j := range p.providers {
			leaf.Pairs = append(leaf.Pairs, pair(p.clients+j, p.owed[j][i], 1))
			leaf.Net.Sub(leaf.Net, new(big.Int).SetUint64(p.owed[j][i]))
		}
		p.leaves = append(p.leaves, leaf)
	}
	for j := range p.providers {
		leaf := Leaf{ID: number(p.clients + j), Net: new(big.Int)}
		for i := range p.clients {
			leaf.Pairs = append(leaf.Pairs, pair(i, p.owed[j][i], 0))
			leaf.Net.Add(leaf.Net, new(big.Int).SetUint64(p.owed[j][i]))
		}
		p.leaves = append(p.leaves, leaf)
	}
	var hashes [][32]byte
	for _, l := range p.leaves {
		l.Net.Mul(l.Net, big.NewInt(unit))
	}
	if spoil != nil {
		spoil(p.leaves)
	}
	for _, l := range p.leaves {
		pairs := l.pairsHash()
		hashes = append(hashes, crypto.Keccak256Hash(math.U256Bytes(new(big.Int).Set(l.Net)), pairs[:]))
	}
	p.tree = newTree(hashes)
	for _, part := range parts {
		gas += p.send(p.operator.Account(), p.prototype, "publish", part)
	}
	p.Wait(24 * 3600)
	gas += p.send(p.operator.Account(), p.prototype, "post", p.batch, p.tree.root())
	p.batch = Batch{Number: new(big.Int).Add(p.batch.Number, big.NewInt(1)), Root: p.tree.root(),
		Published: view[[32]byte](p.market, p.prototype, "published"),
		FinalAt:   new(big.Int).SetUint64(p.Time() + 24*3600), Operator: p.operator.Account()}
	return gas
}

// content is a day's vouchers by provider, in parts that fit a transaction.
func (p *posting) content(before [][]uint64, signed bool) (parts [][]byte) {
	var part []byte
	for j := range p.owed {
		lines := append(binary.BigEndian.AppendUint32(nil, uint32(p.clients+j)), p.lines(p.prototype, j, before[j], signed)...)
		if len(part)+len(lines) > maxTx-100 {
			parts, part = append(parts, part), nil
		}
		part = append(part, lines...)
	}
	return append(parts, part)
}

// withdraw takes money out of an account by the batch.
func (p *posting) withdraw(id int, amount *big.Int) (uint64, error) {
	l := p.leaves[id]
	return p.try(p.people[id].Account(), p.prototype, "withdraw", p.batch, l.ID, l.Net, l.pairsHash(), p.tree.proof(id), amount)
}

// receipt is a client's voucher for what it owes, and the operator's word that
// the batch has it.
func (p *posting) receipt(provider, client int) Receipt {
	v := p.voucher(p.prototype, provider, client)
	word, err := p.operator.SignDigest(crypto.Keccak256Hash(p.digest(p.prototype, provider, client), common.LeftPadBytes(p.batch.Number.Bytes(), 32)))
	p.check(err)
	return Receipt{Payer: number(client), Cumulative: v.Message.Cumulative.Big(), Voucher: words(v.Signature), Receipt: words(word)}
}

// challenge disputes a provider's leaf.
func (p *posting) challenge(provider int, r Receipt) (uint64, error) {
	id := p.clients + provider
	return p.try(p.people[id].Account(), p.prototype, "challenge", p.batch, p.leaves[id], p.tree.proof(id), r)
}

// places is Consent.PLACES.
const places = 256

// pairTree is what each pair has settled since ever, as Consent's roots hold it.
func (m *market) pairTree() tree {
	leaves := make([][32]byte, places*places)
	for j, of := range m.owed {
		for i, owed := range of {
			if owed > 0 {
				leaves[(m.clients+j)*places+i] = crypto.Keccak256Hash(common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, owed), 32))
			}
		}
	}
	return newTree(leaves)
}

var settlementType = crypto.Keccak256([]byte("Settlement(uint256 number,bytes32 root,bytes32 entries)"))

// entries are a settlement of Consent that all these members have signed.
func (m *market) entries(p prototype, n int, root [32]byte, change []int64, members []int) (entries []byte) {
	var heads []byte
	for _, id := range members {
		heads = append(heads, head(id, uint64(change[id]))...)
	}
	domain := atoll.Domain{ChainID: evm.ChainID, Escrow: p.at}.Separator()
	body := crypto.Keccak256(settlementType, common.LeftPadBytes(big.NewInt(int64(n)).Bytes(), 32), root[:], crypto.Keccak256(heads))
	digest := crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], body)
	for i, id := range members {
		s, err := m.people[id].SignDigest(digest)
		m.check(err)
		entries = append(append(entries, heads[12*i:12*i+12]...), compact(s)...)
	}
	return entries
}

// everybody is all numbers but some.
func (m *market) everybody(but ...int) (members []int) {
	for id := range m.people {
		if !slices.Contains(but, id) {
			members = append(members, id)
		}
	}
	return members
}

// consent is the gas of a later settlement by Consent.
func consent(m *market) uint64 {
	p := m.deploy("Consent")
	m.send(m.Holder.Account(), p, "open", m.accounts(), uint64(balance))
	var gas uint64
	for day := range 2 {
		before := copied(m.owed)
		m.work()
		root := m.pairTree().root()
		gas = m.send(m.Holder.Account(), p, "settle", root, m.entries(p, day+1, root, m.changes(before), m.everybody()))
	}
	return gas
}

// aggregated is the gas of a later settlement by Aggregated, and that of a
// key's registration.
func aggregated(m *market) (gas, key uint64) {
	p := m.deploy("Aggregated")
	m.send(m.Holder.Account(), p, "open", number(len(m.people)), uint64(balance))
	secrets := m.secrets(len(m.people))
	key = m.enroll(p, secrets, secret.publicG1, secret.proveG1)
	for day := range 2 {
		before := copied(m.owed)
		m.work()
		root := m.pairTree().root()
		var entries []byte
		for id, c := range m.changes(before) {
			entries = append(entries, head(id, uint64(c))...)
		}
		digest := view[[32]byte](m, p, "digestOf", number(day+1), root, entries)
		sum := make([]byte, 256) // the point at infinity
		for _, s := range secrets {
			sum = precompile(addG2, sum, s.signG2(digest[:], tagG2))
		}
		gas = m.send(m.Holder.Account(), p, "settle", root, entries, sum)
	}
	return gas, key
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
