package contracts_test

import (
	"math/big"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// ruled makes an escrow whose court is a key, and gives an account a balance
// there.
func ruled(t *testing.T, ruler, owner *atoll.KeySigner, amount int64) (*world, common.Address) {
	t.Helper()
	w := newWorld(t)
	at, err := w.Create(escrow.EscrowMetaData.Bin, evm.Escrow.PackConstructor(w.Contracts.Token, withdrawDelay, ruler.Account()))
	if err != nil {
		t.Fatal(err)
	}
	w.fund(owner, amount)
	w.must(owner, w.Contracts.Token, evm.Token.PackApprove(at, n(amount)))
	w.must(owner, at, evm.Escrow.PackDeposit(n(amount)))
	return w, at
}

// payment is a word as release takes it.
func payment(to common.Address, amount int64) (word [32]byte) {
	copy(word[:], to[:])
	n(amount).FillBytes(word[20:])
	return word
}

func TestOnlyTheCourtSeizesAndReleases(t *testing.T) {
	ruler, payer, other := evm.Signer(70), evm.Signer(1), evm.Signer(2)
	w, at := ruled(t, ruler, payer, 100)
	balance := func(who common.Address) int64 { return w.number(at, evm.Escrow.PackBalanceOf(who)) }
	for _, who := range []*atoll.KeySigner{payer, other, w.Holder} {
		w.refused(who, at, evm.Escrow.PackSeize(payer.Account(), n(1)), "OnlyCourt")
		w.refused(who, at, evm.Escrow.PackRelease([][32]byte{payment(who.Account(), 1)}), "OnlyCourt")
		w.refused(who, at, evm.Escrow.PackRelease(nil), "OnlyCourt")
	}

	// What is announced is taken too, and no more than is there.
	w.must(payer, at, evm.Escrow.PackAnnounceWithdrawal(n(100)))
	w.must(ruler, at, evm.Escrow.PackSeize(payer.Account(), n(30)))
	equal(t, "payer", balance(payer.Account()), 70)
	r := w.must(ruler, at, evm.Escrow.PackSeize(payer.Account(), n(1000)))
	equal(t, "taken", new(big.Int).SetBytes(r.Out).Int64(), 70)
	if r = w.must(ruler, at, evm.Escrow.PackSeize(payer.Account(), n(1))); len(r.Logs) != 0 || new(big.Int).SetBytes(r.Out).Sign() != 0 {
		t.Errorf("of an empty balance %x was taken, with %d logs", r.Out, len(r.Logs))
	}
	equal(t, "court", balance(ruler.Account()), 100)

	w.refused(ruler, at, evm.Escrow.PackRelease([][32]byte{payment(other.Account(), 60), payment(payer.Account(), 41)}), "InsufficientBalance")
	w.must(ruler, at, evm.Escrow.PackRelease([][32]byte{payment(other.Account(), 60), payment(payer.Account(), 15), payment(other.Account(), 5)}))
	equal(t, "other", balance(other.Account()), 65)
	equal(t, "payer", balance(payer.Account()), 15)
	equal(t, "court", balance(ruler.Account()), 20)
	w.Wait(withdrawDelay)
	w.must(payer, at, evm.Escrow.PackWithdraw())
	equal(t, "payer's tokens", w.tokensOf(payer.Account()), 15)
}

func TestTheCourtPayingItselfKeepsTheSum(t *testing.T) {
	ruler, payer := evm.Signer(70), evm.Signer(1)
	w, at := ruled(t, ruler, payer, 100)
	w.must(ruler, at, evm.Escrow.PackSeize(payer.Account(), n(100)))
	w.must(ruler, at, evm.Escrow.PackRelease([][32]byte{payment(ruler.Account(), 100)}))
	equal(t, "court", w.number(at, evm.Escrow.PackBalanceOf(ruler.Account())), 100)
	w.must(ruler, at, evm.Escrow.PackSeize(ruler.Account(), n(40)))
	equal(t, "court", w.number(at, evm.Escrow.PackBalanceOf(ruler.Account())), 100)
}

func TestBalancesHave96Bits(t *testing.T) {
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))
	total := new(big.Int).Lsh(most, 2)
	w := newWorldWith(t, func(p *chain.Parameters) { p.Supply, _ = atoll.AmountFromBig(total) })
	whale, payee := w.Holder, evm.Signer(2).Account()
	w.must(whale, w.Contracts.Token, evm.Token.PackApprove(w.Contracts.Escrow, abi.MaxUint256))
	w.must(whale, w.Contracts.Token, evm.Token.PackApprove(w.Contracts.Nodes, abi.MaxUint256))
	over := new(big.Int).Add(most, big.NewInt(1))
	w.refused(whale, w.Contracts.Escrow, evm.Escrow.PackDeposit(over), "AmountTooLarge")
	w.escrow(whale, evm.Escrow.PackDeposit(most))
	w.refused(whale, w.Contracts.Escrow, evm.Escrow.PackDeposit(n(1)), "AmountTooLarge")
	w.refused(whale, w.Contracts.Token, evm.Token.PackTransferAndCall0(w.Contracts.Escrow, n(1), nil), "AmountTooLarge")

	w.refused(whale, w.Contracts.Nodes, evm.Nodes.PackStake(uint8(chain.Provider), over), "AmountTooLarge")
	w.nodes(whale, evm.Nodes.PackStake(uint8(chain.Provider), most))
	w.refused(whale, w.Contracts.Nodes, evm.Nodes.PackStake(uint8(chain.Provider), n(1)), "AmountTooLarge")
	w.nodes(whale, evm.Nodes.PackRequestUnstake(uint8(chain.Provider), most))
	w.nodes(whale, evm.Nodes.PackStake(uint8(chain.Provider), n(1)))
	w.refused(whale, w.Contracts.Nodes, evm.Nodes.PackRequestUnstake(uint8(chain.Provider), n(1)), "AmountTooLarge")
	w.refused(whale, w.Contracts.Nodes, evm.Nodes.PackCancelUnstake(uint8(chain.Provider)), "AmountTooLarge")

	// The largest voucher of a claim pays all; one beyond it is for claimSigned.
	amount := func(b *big.Int) atoll.Amount { a, _ := atoll.AmountFromBig(b); return a }
	paid := func() *big.Int {
		return new(big.Int).SetBytes(w.see(w.Contracts.Token, evm.Token.PackBalanceOf(payee)))
	}
	w.escrow(anyone, packClaim(payee, w.promise(whale, payee, amount(most), w.Domain())))
	if paid().Cmp(most) != 0 {
		t.Errorf("paid %s, want %s", paid(), most)
	}
	w.escrow(whale, evm.Escrow.PackDeposit(n(5)))
	w.escrow(anyone, packSigned(w.promise(whale, payee, amount(new(big.Int).Add(most, n(3))), w.Domain())))
	w.escrow(anyone, packSigned(w.promise(whale, payee, amount(abi.MaxUint256), w.Domain())))
	if want := new(big.Int).Add(most, n(5)); paid().Cmp(want) != 0 {
		t.Errorf("paid %s, want %s", paid(), want)
	}
	w.escrow(whale, evm.Escrow.PackDeposit(n(5)))
	w.claims(packClaim(payee, w.promise(whale, payee, amount(most), w.Domain())), nothingNew)
}
