package contracts_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

func TestContractHashesVouchersAsTheVocabularyDoes(t *testing.T) {
	w := newWorld(t)
	v := atoll.Voucher{Payer: signer(1).Account(), Payee: signer(2).Account(), Cumulative: atoll.NewAmount(77)}
	r := w.must(signer(1), w.escrow, escrows.PackHashVoucher(
		escrow.Voucher{Payer: v.Payer, Payee: v.Payee, Cumulative: v.Cumulative.Big()}))
	if got, want := common.BytesToHash(r.out), atoll.Hash(w.domain(), v); got != want {
		t.Errorf("contract %s, package atoll %s", got, want)
	}
}

func TestDepositCreditsWhomItIsFor(t *testing.T) {
	w := newWorld(t)
	payer, friend := signer(1), signer(2)
	w.fund(friend, 100)
	w.must(friend, w.escrow, escrows.PackDepositFor(payer.Account(), big.NewInt(60)))
	w.must(friend, w.escrow, escrows.PackDeposit(big.NewInt(40)))
	if a, b := w.escrowOf(payer.Account()), w.escrowOf(friend.Account()); a != 60 || b != 40 {
		t.Errorf("payer has %d, friend %d, want 60 and 40", a, b)
	}
	w.refused(friend, w.escrow, escrows.PackDepositFor(common.Address{}, big.NewInt(1)), "ZeroAccount")
	w.refused(friend, w.escrow, escrows.PackDeposit(new(big.Int)), "ZeroAmount")
	w.refused(friend, w.escrow, escrows.PackDeposit(big.NewInt(1)), "ERC20InsufficientBalance")
}

// permit signs an allowance as ERC-2612 says.
func (w *world) permit(owner *atoll.KeySigner, spender common.Address, n, nonce, deadline int64) (v uint8, r, s [32]byte) {
	typeHash := crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	who := owner.Account()
	word := func(n int64) []byte { return common.LeftPadBytes(big.NewInt(n).Bytes(), 32) }
	body := crypto.Keccak256(typeHash, common.LeftPadBytes(who[:], 32), common.LeftPadBytes(spender[:], 32),
		word(n), word(nonce), word(deadline))
	domain := atoll.Domain{ChainID: chainID, Escrow: w.token}.Separator()
	sig, err := owner.SignDigest(crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], body))
	if err != nil {
		w.t.Fatalf("sign: %v", err)
	}
	return sig[64], [32]byte(sig[:32]), [32]byte(sig[32:64])
}

func TestDepositWithPermitSurvivesAFrontRunPermit(t *testing.T) {
	for name, frontRun := range map[string]bool{"permit is fresh": false, "permit was used by another": true} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			payer, other := signer(1), signer(2)
			w.must(w.holder, w.token, tokens.PackTransfer(payer.Account(), big.NewInt(50)))
			deadline := int64(w.env.Time) + 10
			v, r, s := w.permit(payer, w.escrow, 50, 0, deadline)
			if frontRun {
				w.must(other, w.token, tokens.PackPermit(payer.Account(), w.escrow, big.NewInt(50), big.NewInt(deadline), v, r, s))
			}
			w.must(payer, w.escrow, escrows.PackDepositWithPermit(big.NewInt(50), big.NewInt(deadline), v, r, s))
			if got := w.escrowOf(payer.Account()); got != 50 {
				t.Errorf("escrow %d, want 50", got)
			}
		})
	}
	w := newWorld(t)
	payer := signer(1)
	w.must(w.holder, w.token, tokens.PackTransfer(payer.Account(), big.NewInt(50)))
	past := int64(w.env.Time) - 1
	v, r, s := w.permit(payer, w.escrow, 50, 0, past)
	w.refused(payer, w.escrow, escrows.PackDepositWithPermit(big.NewInt(50), big.NewInt(past), v, r, s), "ERC20InsufficientAllowance")
}

func TestTokensThatTakeAFeeAreRefused(t *testing.T) {
	w := newWorld(t)
	// A token that says "one" to everything: transfers succeed and move nothing.
	fee := common.Address{0xfe}
	w.put(fee, "60015f5260205ff3")
	at := w.create(escrow.EscrowMetaData.Bin, escrows.PackConstructor(fee, withdrawDelay))
	w.refused(signer(1), at, escrows.PackDeposit(big.NewInt(5)), "TransferFee")
}

func TestClaimPaysGoodVouchersAndReportsBadOnes(t *testing.T) {
	w := newWorld(t)
	rich, poor, empty := signer(1), signer(2), signer(3)
	alice, bob := signer(11).Account(), signer(12).Account()
	w.deposit(rich, 1000)
	w.deposit(poor, 30)

	otherChain := w.voucher(rich, alice, 500)
	otherChain.Signature, _ = rich.SignDigest(atoll.Hash(atoll.Domain{ChainID: 1, Escrow: w.escrow}, otherChain.Message))
	otherContract := w.voucher(rich, alice, 500)
	otherContract.Signature, _ = rich.SignDigest(atoll.Hash(atoll.Domain{ChainID: chainID, Escrow: w.nodes}, otherContract.Message))
	otherSigner := w.voucher(rich, alice, 500)
	otherSigner.Signature, _ = poor.SignDigest(atoll.Hash(w.domain(), otherSigner.Message))
	otherAmount := w.voucher(rich, alice, 500)
	otherAmount.Message.Cumulative = atoll.NewAmount(501)
	highS := w.voucher(rich, alice, 500)
	highS.Signature = malleate(highS.Signature)

	r := w.must(bobby, w.escrow, packClaim(
		w.voucher(rich, alice, 100),
		w.voucher(rich, alice, 150),
		w.voucher(rich, alice, 150), // again
		w.voucher(rich, alice, 120), // older
		otherChain, otherContract, otherSigner, otherAmount, highS,
		w.voucher(rich, common.Address{}, 5),
		w.voucher(rich, w.escrow, 5),
		w.voucher(poor, bob, 50), // only 30 there
		w.voucher(poor, alice, 1),
		w.voucher(empty, alice, 1),
		w.voucher(rich, bob, 7),
	))
	want := []int64{100, 50, nothingNew, nothingNew, badSignature, badSignature, badSignature, badSignature, badSignature,
		badPayee, badPayee, 30, payerEmpty, payerEmpty, 7}
	if got := outcomes(r); !slices.Equal(got, want) {
		t.Errorf("outcomes\n got %v\nwant %v", got, want)
	}
	for _, c := range []struct {
		what      string
		got, want int64
	}{
		{"alice's tokens", w.tokensOf(alice), 150},
		{"bob's tokens", w.tokensOf(bob), 37},
		{"rich's escrow", w.escrowOf(rich.Account()), 843},
		{"poor's escrow", w.escrowOf(poor.Account()), 0},
		{"poor's debt paid to bob", w.claimed(poor.Account(), bob), 30},
		{"tokens in the contract", w.tokensOf(w.escrow), 843},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d, want %d", c.what, c.got, c.want)
		}
	}

	// Once the payer has money again, the same voucher pays the rest.
	w.deposit(poor, 100)
	if got := outcomes(w.must(bobby, w.escrow, packClaim(w.voucher(poor, bob, 50)))); !slices.Equal(got, []int64{20}) {
		t.Errorf("rest of the voucher: %v, want 20", got)
	}
}

var bobby = signer(12)

// malleate returns the other signature of the same message by the same key.
func malleate(s atoll.Signature) atoll.Signature {
	high := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(s[32:64]))
	high.FillBytes(s[32:64])
	s[64] ^= 27 ^ 28
	return s
}

func TestClaimWithUnequalListsReverts(t *testing.T) {
	w := newWorld(t)
	w.refused(bobby, w.escrow, escrows.PackClaim([]escrow.Voucher{{Cumulative: new(big.Int)}}, nil), "LengthMismatch")
}

func TestWithdrawalNeedsNoticeAndClaimsGoFirst(t *testing.T) {
	w := newWorld(t)
	payer, payee := signer(1), signer(2).Account()
	w.deposit(payer, 100)
	w.refused(payer, w.escrow, escrows.PackWithdraw(), "NoWithdrawal")
	w.refused(payer, w.escrow, escrows.PackCancelWithdrawal(), "NoWithdrawal")
	w.refused(payer, w.escrow, escrows.PackAnnounceWithdrawal(new(big.Int)), "ZeroAmount")
	w.refused(payer, w.escrow, escrows.PackAnnounceWithdrawal(big.NewInt(101)), "InsufficientBalance")

	w.must(payer, w.escrow, escrows.PackAnnounceWithdrawal(big.NewInt(80)))
	w.env.Time += withdrawDelay - 1
	w.refused(payer, w.escrow, escrows.PackWithdraw(), "TooEarly")
	if got := outcomes(w.must(bobby, w.escrow, packClaim(w.voucher(payer, payee, 50)))); !slices.Equal(got, []int64{50}) {
		t.Errorf("claim under notice: %v, want 50", got)
	}
	w.env.Time++
	w.must(payer, w.escrow, escrows.PackWithdraw())
	if got := w.tokensOf(payer.Account()); got != 50 {
		t.Errorf("payer got %d, want the 50 that the claim left", got)
	}
	w.refused(payer, w.escrow, escrows.PackWithdraw(), "NoWithdrawal")
}

func TestANewNoticeStartsTheDelayAnew(t *testing.T) {
	w := newWorld(t)
	payer := signer(1)
	w.deposit(payer, 100)
	w.must(payer, w.escrow, escrows.PackAnnounceWithdrawal(big.NewInt(10)))
	w.env.Time += withdrawDelay
	w.must(payer, w.escrow, escrows.PackAnnounceWithdrawal(big.NewInt(100)))
	w.refused(payer, w.escrow, escrows.PackWithdraw(), "TooEarly")
	w.must(payer, w.escrow, escrows.PackCancelWithdrawal())
	w.env.Time += withdrawDelay
	w.refused(payer, w.escrow, escrows.PackWithdraw(), "NoWithdrawal")
}

// Runtime codes of contract accounts.
const (
	acceptsAll = "631626ba7e60e01b5f5260205ff3" // says that any signature is good
	burnsGas   = "5b5f56"                       // loops for ever
	bombs      = "620fffff5ff3"                 // returns a mebibyte
)

func TestContractAccountsSignByERC1271(t *testing.T) {
	for _, c := range []struct {
		name, code string
		want       int64
	}{
		{"accepts", acceptsAll, 9},
		{"burns gas", burnsGas, badSignature},
		{"returns too much", bombs, badSignature},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			wallet, payee := common.Address{0xaa}, signer(2).Account()
			w.put(wallet, c.code)
			w.fund(signer(1), 10)
			w.must(signer(1), w.escrow, escrows.PackDepositFor(wallet, big.NewInt(10)))
			w.deposit(signer(3), 10)
			v := w.voucher(signer(1), payee, 9)
			v.Message.Payer = wallet
			r := w.must(bobby, w.escrow, packClaim(v, w.voucher(signer(3), payee, 4)))
			if got := outcomes(r); !slices.Equal(got, []int64{c.want, 4}) {
				t.Errorf("outcomes %v, want [%d 4]", got, c.want)
			}
			if r.gas > 700_000 {
				t.Errorf("%d gas: a contract account can make a claim expensive", r.gas)
			}
		})
	}
}

func TestDelegatingAnAccountDoesNotVoidItsVouchers(t *testing.T) {
	w := newWorld(t)
	payer, payee := signer(1), signer(2).Account()
	w.deposit(payer, 10)
	v := w.voucher(payer, payee, 6)
	hostile := common.Address{0xbb}
	w.put(hostile, burnsGas)
	w.put(payer.Account(), common.Bytes2Hex(types.AddressToDelegation(hostile)))
	if got := outcomes(w.must(bobby, w.escrow, packClaim(v))); !slices.Equal(got, []int64{6}) {
		t.Errorf("outcomes %v, want [6]", got)
	}
}

func TestClaimGas(t *testing.T) {
	for _, n := range []int{1, 10, 100, 200} {
		w := newWorld(t)
		payer := signer(1)
		w.deposit(payer, 1000)
		var same, apart []atoll.Signed[atoll.Voucher]
		for i := range n {
			same = append(same, w.voucher(payer, signer(2).Account(), uint64(i)+1))
			apart = append(apart, w.voucher(payer, common.BigToAddress(big.NewInt(int64(i)+1000)), 1))
		}
		one, many := w.must(bobby, w.escrow, packClaim(same...)), w.must(bobby, w.escrow, packClaim(apart...))
		t.Logf("%3d vouchers: %6d gas each to one payee, %6d to as many new ones (without the calldata)",
			n, one.gas/uint64(n), many.gas/uint64(n))
		if most := uint64(60_000 + 80_000*n); many.gas > most {
			t.Errorf("%d vouchers use %d gas, more than the client's bound of %d", n, many.gas, most)
		}
	}
}
