package contracts_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
)

// Attacks on vouchers.

func TestReplayedVoucherPaysOnce(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 1000)
	v := w.voucher(payer, payee, 100)
	w.claims(packClaim(payee, v, v), 100, nothingNew)
	w.claims(packClaim(payee, v), nothingNew)
	w.claims(packSigned(v), nothingNew)
	equal(t, "paid", w.tokensOf(payee), 100)
}

func TestVoucherOfAnotherChainOrContractPaysNothing(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 1000)
	for name, d := range map[string]atoll.Domain{
		"another chain":    {ChainID: 1, Escrow: w.Contracts.Escrow},
		"another contract": {ChainID: evm.ChainID, Escrow: w.Contracts.Nodes},
	} {
		t.Run(name, func(t *testing.T) {
			w := w.fork(t)
			v := w.promise(payer, payee, atoll.NewAmount(100), d)
			w.claims(packClaim(payee, v), badSignature)
			w.claims(packSigned(v), badSignature)
			equal(t, "paid", w.tokensOf(payee), 0)
		})
	}
}

func TestLowerCumulativeAfterAHigherOnePaysNothing(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 1000)
	w.claims(packClaim(payee, w.voucher(payer, payee, 100), w.voucher(payer, payee, 99)), 100, nothingNew)
	w.claims(packSigned(w.voucher(payer, payee, 99)), nothingNew)
	w.claims(packClaim(payee, w.voucher(payer, payee, 101)), 1)
}

func TestMalleatedSignaturePaysNothing(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 1000)
	v := w.voucher(payer, payee, 100)
	high := v
	high.Signature = malleate(v.Signature)
	w.claims(packSigned(high), badSignature)
	// The short form has no room for a high s; what is left is the parity.
	parity := v
	parity.Signature[64] ^= 27 ^ 28
	w.claims(packClaim(payee, parity), badSignature)
	w.claims(packSigned(parity), badSignature)
	w.claims(packClaim(payee, v), 100)
}

// malleate returns the other signature of the same message by the same key.
func malleate(s atoll.Signature) atoll.Signature {
	order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	order.Sub(order, new(big.Int).SetBytes(s[32:64])).FillBytes(s[32:64])
	s[64] ^= 27 ^ 28
	return s
}

func TestDustVouchersAreSkippedAndCheap(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 1000)
	var vouchers []atoll.Signed[atoll.Voucher]
	var want []int64
	for i := range 200 {
		dust := w.voucher(evm.Signer(byte(3+i%80)), payee, 1) // of somebody who has nothing
		if i%2 == 0 {
			dust = w.voucher(payer, payee, 1)
			dust.Signature[5] ^= 1
			want = append(want, badSignature)
		} else {
			want = append(want, payerEmpty)
		}
		vouchers = append(vouchers, dust)
	}
	vouchers, want = append(vouchers, w.voucher(payer, payee, 100)), append(want, 100)
	r := w.escrow(anyone, packClaim(payee, vouchers...))
	if got := outcomes(t, r); !slices.Equal(got, want) {
		t.Errorf("outcomes %v", got)
	}
	if each := r.Gas / 200; each > 12_000 {
		t.Errorf("a worthless voucher costs %d gas, more than 12,000", each)
	}
	// One that pays a unit costs its payer at least as much as the payee.
	w.claims(packClaim(payee, w.voucher(payer, payee, 101)), 1)
}

// Runtime codes of contract accounts.
const (
	acceptsAll = "631626ba7e60e01b5f5260205ff3" // says that any signature is good
	refusesAll = "5f5f5260205ff3"               // says that none is
	reverts    = "5f5ffd"
	shortWord  = "631626ba7e60e01b5f5260045ff3" // the right answer, and too short
	burnsGas   = "5b5f56"                       // loops for ever
	bombs      = "620fffff5ff3"                 // returns a mebibyte
)

func TestContractWalletsPayByERC1271(t *testing.T) {
	for _, c := range []struct {
		name, code string
		want       int64
	}{
		{"accepts", acceptsAll, 9},
		{"refuses", refusesAll, badSignature},
		{"reverts", reverts, badSignature},
		{"answers too little", shortWord, badSignature},
		{"burns gas", burnsGas, badSignature},
		{"returns too much", bombs, badSignature},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			wallet, payee := common.Address{0xaa}, evm.Signer(2).Account()
			w.Put(wallet, c.code)
			w.fund(evm.Signer(1), 10)
			w.escrow(evm.Signer(1), evm.Escrow.PackDepositFor(wallet, n(10)))
			v := w.voucher(evm.Signer(1), payee, 9)
			v.Message.Payer = wallet
			w.claims(packClaim(payee, v), badSignature) // lines are of keys alone
			r := w.escrow(anyone, packSigned(v))
			if got := outcomes(t, r); !slices.Equal(got, []int64{c.want}) {
				t.Errorf("outcomes %v, want [%d]", got, c.want)
			}
			if r.Gas > 400_000 {
				t.Errorf("%d gas: a contract account can make a claim expensive", r.Gas)
			}
			equal(t, "paid", w.tokensOf(payee), max(c.want, 0))
		})
	}
}

func TestDelegatingAnAccountDoesNotVoidItsVouchers(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 10)
	hostile := common.Address{0xbb}
	w.Put(hostile, burnsGas)
	w.Put(payer.Account(), "ef0100"+common.Bytes2Hex(hostile[:])) // EIP-7702
	w.claims(packSigned(w.voucher(payer, payee, 4)), 4)
	w.claims(packClaim(payee, w.voucher(payer, payee, 6)), 2)
}
