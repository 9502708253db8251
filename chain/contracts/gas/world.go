package main

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// world is a chain with the contracts on it and people who use them. Keys and
// amounts are drawn from a fixed seed: they have as few zero bytes as real
// ones, and every run draws the same. The first thing that goes wrong is kept,
// and ends the measurement.
type world struct {
	*evm.World
	random *rand.ChaCha8
	err    error
}

// parameters are the defaults, with all tokens at the holder.
func parameters() chain.Parameters {
	p := chain.DefaultParameters()
	p.Holder, p.Supply = evm.Signer(0).Account(), whole(1_000_000_000)
	return p
}

func whole(n uint64) atoll.Amount { return atoll.NewAmount(n).MulDivCeil(1e18, 1) }

// burned is Court.BURNED.
var burned = common.HexToAddress("0xdead")

// newWorld makes a world in use: the escrow and the registry hold tokens, and
// something was burned before, as on every day but the first.
func newWorld() (*world, error) {
	w, err := evm.New(parameters())
	if err != nil {
		return nil, err
	}
	g := &world{World: w, random: rand.NewChaCha8([32]byte{'g', 'a', 's'})}
	other := g.person()
	g.deposit(other, whole(1000).Big())
	g.escrow(other, evm.Escrow.PackDepositFor(burned, whole(100).Big()))
	staker := g.person()
	g.stake(staker, chain.Verifier, whole(1).Big())
	return g, g.err
}

// fork returns a world that goes its own way, with the same draws to come.
func (g *world) fork() *world {
	var source rand.ChaCha8
	state, err := g.random.MarshalBinary()
	if err == nil {
		err = source.UnmarshalBinary(state)
	}
	return &world{World: g.Fork(), random: &source, err: errors.Join(g.err, err)}
}

// send makes a transaction that must succeed, and returns its gas.
func (g *world) send(from, to common.Address, call []byte, access ...types.AccessTuple) uint64 {
	if g.err != nil {
		return 0
	}
	r := g.CallWith(from, to, call, access)
	if r.Err != nil {
		g.err = fmt.Errorf("call %x of %s: %s", call[:4], to, r.Name())
	}
	return r.Gas
}

func (g *world) escrow(from *atoll.KeySigner, call []byte) uint64 {
	return g.send(from.Account(), g.Contracts.Escrow, call)
}

func (g *world) nodes(from *atoll.KeySigner, call []byte) uint64 {
	return g.send(from.Account(), g.Contracts.Nodes, call)
}

func (g *world) court(from *atoll.KeySigner, call []byte) uint64 {
	return g.send(from.Account(), g.Contracts.Court, call)
}

// person is somebody new, who has been given tokens.
func (g *world) person() *atoll.KeySigner {
	seed := g.digest()
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		g.err = errors.Join(g.err, err)
		return g.Holder
	}
	who := atoll.NewKeySigner(key)
	g.send(g.Holder.Account(), g.Contracts.Token, evm.Token.PackTransfer(who.Account(), g.amount(10_000)))
	return who
}

// digest is 32 random bytes.
func (g *world) digest() (d atoll.Digest) {
	for i := 0; i < len(d); i += 8 {
		n := g.random.Uint64()
		for j := range 8 {
			d[i+j] = byte(n >> (8 * j))
		}
	}
	return d
}

// amount is a little more than so many whole tokens, to the last of its 18
// decimals.
func (g *world) amount(tokens uint64) *big.Int {
	n := whole(tokens).Big()
	return n.Add(n, new(big.Int).SetUint64(g.random.Uint64()%1e18))
}

// forever is the deadline of permits that need none.
var forever = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// permit signs an allowance. The count is of the permits used before.
func (g *world) permit(owner *atoll.KeySigner, spender common.Address, amount *big.Int, count uint64) (v uint8, r, s [32]byte) {
	sig, err := trial.Permit(owner, evm.ChainID, g.Contracts.Token, spender, amount, count, forever)
	g.err = errors.Join(g.err, err)
	return sig[64], [32]byte(sig[:32]), [32]byte(sig[32:64])
}

// deposit puts tokens in escrow, by an allowance.
func (g *world) deposit(who *atoll.KeySigner, amount *big.Int) uint64 {
	g.send(who.Account(), g.Contracts.Token, evm.Token.PackApprove(g.Contracts.Escrow, forever))
	return g.escrow(who, evm.Escrow.PackDeposit(amount))
}

// deliver puts tokens in escrow by the token's own call.
func (g *world) deliver(who *atoll.KeySigner, amount *big.Int, data []byte) uint64 {
	return g.send(who.Account(), g.Contracts.Token, evm.Token.PackTransferAndCall0(g.Contracts.Escrow, amount, data))
}

// stake puts tokens at stake, by an allowance.
func (g *world) stake(who *atoll.KeySigner, role chain.Role, amount *big.Int) uint64 {
	g.send(who.Account(), g.Contracts.Token, evm.Token.PackApprove(g.Contracts.Nodes, forever))
	return g.nodes(who, evm.Nodes.PackStake(uint8(role), amount))
}

// voucher signs a promise.
func (g *world) voucher(payer *atoll.KeySigner, payee common.Address, sum *big.Int) atoll.Signed[atoll.Voucher] {
	n, _ := atoll.AmountFromBig(sum)
	v, err := atoll.Sign(payer, g.Domain(), atoll.Voucher{Payer: payer.Account(), Payee: payee, Cumulative: n})
	g.err = errors.Join(g.err, err)
	return v
}
