package contracts_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
)

// anyone sends what anyone may send.
var anyone = evm.Signer(90)

// voucher signs a promise.
func (w *world) voucher(payer *atoll.KeySigner, payee common.Address, cumulative uint64) atoll.Signed[atoll.Voucher] {
	w.t.Helper()
	return w.promise(payer, payee, atoll.NewAmount(cumulative), w.Domain())
}

// promise signs a voucher without checking it, for any domain.
func (w *world) promise(payer *atoll.KeySigner, payee common.Address, cumulative atoll.Amount, d atoll.Domain) atoll.Signed[atoll.Voucher] {
	w.t.Helper()
	v := atoll.Voucher{Payer: payer.Account(), Payee: payee, Cumulative: cumulative}
	sig, err := payer.SignDigest(atoll.Hash(d, v))
	if err != nil {
		w.t.Fatal(err)
	}
	return atoll.Signed[atoll.Voucher]{Message: v, Signature: sig}
}

func packClaim(payee common.Address, vouchers ...atoll.Signed[atoll.Voucher]) []byte {
	lines := make([]escrow.Line, len(vouchers))
	for i, v := range vouchers {
		lines[i] = trial.Line(v)
	}
	return evm.Escrow.PackClaim(payee, lines)
}

func packSigned(v atoll.Signed[atoll.Voucher]) []byte {
	m := v.Message
	return evm.Escrow.PackClaimSigned(escrow.Voucher{Payer: m.Payer, Payee: m.Payee, Cumulative: m.Cumulative.Big()}, v.Signature[:])
}

// The reasons to skip a voucher, as outcomes reports them.
const (
	nothingNew   = -1
	payerEmpty   = -2
	badSignature = -3
)

// outcomes lists what a claim did with each voucher: the amount paid, or why
// it was passed over.
func outcomes(t *testing.T, r evm.Result) []int64 {
	t.Helper()
	var skipped, all []int64
	for _, l := range r.Logs {
		if e, err := evm.Escrow.UnpackSkippedEvent(l); err == nil {
			skipped = append(skipped, -int64(e.Reason)-1)
			continue
		}
		e, err := evm.Escrow.UnpackClaimedEvent(l)
		if err != nil {
			continue
		}
		var sum int64
		for _, line := range e.Lines {
			paid := new(big.Int).SetBytes(line[20:]).Int64()
			sum += paid
			if paid == 0 {
				paid, skipped = skipped[0], skipped[1:]
			}
			all = append(all, paid)
		}
		equal(t, "the sum that the event names", e.Paid.Int64(), sum)
	}
	if len(skipped) > 0 {
		t.Errorf("vouchers were skipped that the claim does not list: %v", skipped)
	}
	return all
}

// claims makes a claim and compares what it did with each voucher.
func (w *world) claims(data []byte, want ...int64) {
	w.t.Helper()
	if got := outcomes(w.t, w.escrow(anyone, data)); !slices.Equal(got, want) {
		w.t.Errorf("outcomes\n got %v\nwant %v", got, want)
	}
}

func TestContractHashesVouchersAsTheVocabularyDoes(t *testing.T) {
	w := newWorld(t)
	v := atoll.Voucher{Payer: evm.Signer(1).Account(), Payee: evm.Signer(2).Account(), Cumulative: atoll.NewAmount(77)}
	got := w.see(w.Contracts.Escrow, evm.Escrow.PackHashVoucher(escrow.Voucher{Payer: v.Payer, Payee: v.Payee, Cumulative: v.Cumulative.Big()}))
	equal(t, "digest", common.BytesToHash(got), atoll.Hash(w.Domain(), v))
	equal(t, "separator", common.BytesToHash(w.see(w.Contracts.Escrow, evm.Escrow.PackDomainSeparator())), w.Domain().Separator())
}

func TestEscrowRefusesToBeMadeOfNothing(t *testing.T) {
	w := newWorld(t)
	for name, arguments := range map[string][]byte{
		"no token": evm.Escrow.PackConstructor(common.Address{}, withdrawDelay, w.Contracts.Court),
		"no court": evm.Escrow.PackConstructor(w.Contracts.Token, withdrawDelay, common.Address{}),
	} {
		if _, err := w.Create(escrow.EscrowMetaData.Bin, arguments); err == nil || err.Error() != "ZeroAccount" {
			t.Errorf("%s: %v, want ZeroAccount", name, err)
		}
	}
}

func TestDepositCreditsWhomItIsFor(t *testing.T) {
	w := newWorld(t)
	payer, friend := evm.Signer(1), evm.Signer(2)
	w.fund(friend, 100)
	w.escrow(friend, evm.Escrow.PackDepositFor(payer.Account(), n(60)))
	w.escrow(friend, evm.Escrow.PackDeposit(n(40)))
	equal(t, "payer", w.escrowOf(payer.Account()), 60)
	equal(t, "friend", w.escrowOf(friend.Account()), 40)
	w.refused(friend, w.Contracts.Escrow, evm.Escrow.PackDepositFor(common.Address{}, n(1)), "ZeroAccount")
	w.refused(friend, w.Contracts.Escrow, evm.Escrow.PackDepositFor(payer.Account(), n(0)), "ZeroAmount")
	w.refused(friend, w.Contracts.Escrow, evm.Escrow.PackDeposit(n(0)), "ZeroAmount")
	w.refused(friend, w.Contracts.Escrow, evm.Escrow.PackDeposit(n(1)), "ERC20InsufficientBalance")
	equal(t, "tokens in the contract", w.tokensOf(w.Contracts.Escrow), 100)
}

func TestDepositWithPermitSurvivesAFrontRunPermit(t *testing.T) {
	for name, frontRun := range map[string]bool{"permit is fresh": false, "permit was used by another": true} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			payer := evm.Signer(1)
			w.must(w.Holder, w.Contracts.Token, evm.Token.PackTransfer(payer.Account(), n(50)))
			deadline := w.Time()
			v, r, s := w.permit(payer, w.Contracts.Escrow, 50, 0, deadline)
			if frontRun {
				w.must(anyone, w.Contracts.Token, evm.Token.PackPermit(payer.Account(), w.Contracts.Escrow, n(50), n(int64(deadline)), v, r, s))
			}
			w.escrow(payer, evm.Escrow.PackDepositWithPermit(n(50), n(int64(deadline)), v, r, s))
			equal(t, "escrow", w.escrowOf(payer.Account()), 50)
		})
	}
	w := newWorld(t)
	payer := evm.Signer(1)
	w.must(w.Holder, w.Contracts.Token, evm.Token.PackTransfer(payer.Account(), n(50)))
	past := w.Time() - 1
	v, r, s := w.permit(payer, w.Contracts.Escrow, 50, 0, past)
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackDepositWithPermit(n(50), n(int64(past)), v, r, s), "ERC20InsufficientAllowance")
}

func TestDepositUntilGivesNoticeOfEverything(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 30)
	w.must(w.Holder, w.Contracts.Token, evm.Token.PackTransfer(payer.Account(), n(50)))
	deadline := w.Time() + 10
	v, r, s := w.permit(payer, w.Contracts.Escrow, 50, 0, deadline)
	until := func(at uint64) []byte { return evm.Escrow.PackDepositUntil(n(50), at, n(int64(deadline)), v, r, s) }
	at := w.Time() + withdrawDelay
	w.refused(payer, w.Contracts.Escrow, until(at-1), "TooEarly")
	w.escrow(payer, until(at))
	amount, from := w.withdrawal(payer.Account())
	equal(t, "announced, with the 30 of before", amount, 80)
	equal(t, "from", from, at)

	w.Wait(withdrawDelay - 1)
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "TooEarly")
	w.claims(packClaim(payee, w.voucher(payer, payee, 25)), 25)
	w.Wait(1)
	w.escrow(payer, evm.Escrow.PackWithdraw())
	equal(t, "tokens back", w.tokensOf(payer.Account()), 55)
}

func TestTokensSentByTheirOwnCallAreTheSenders(t *testing.T) {
	start := newWorld(t)
	payer := evm.Signer(1)
	start.fund(payer, 100)
	send := func(amount int64, data []byte) []byte {
		return evm.Token.PackTransferAndCall0(start.Contracts.Escrow, n(amount), data)
	}
	word := func(at uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(at).Bytes(), 32) }
	earliest := start.Time() + withdrawDelay

	t.Run("without a word", func(t *testing.T) {
		w := start.fork(t)
		w.must(payer, w.Contracts.Token, send(40, nil))
		equal(t, "escrow", w.escrowOf(payer.Account()), 40)
		amount, at := w.withdrawal(payer.Account())
		equal(t, "announced", amount, 0)
		equal(t, "from", at, 0)
	})
	t.Run("with a time to take the rest out", func(t *testing.T) {
		w := start.fork(t)
		w.must(payer, w.Contracts.Token, send(40, word(earliest)))
		amount, at := w.withdrawal(payer.Account())
		equal(t, "announced", amount, 40)
		equal(t, "from", at, earliest)
	})
	t.Run("refusals move nothing", func(t *testing.T) {
		w := start.fork(t)
		w.refused(payer, w.Contracts.Token, send(40, word(earliest-1)), "TooEarly")
		w.refused(payer, w.Contracts.Token, send(0, nil), "ZeroAmount")
		for _, data := range [][]byte{{1}, append(make([]byte, 23), append([]byte{1}, make([]byte, 8)...)...)} {
			if r := w.Call(payer.Account(), w.Contracts.Token, send(40, data)); r.Err == nil {
				t.Errorf("data %x is no time, and was taken", data)
			}
		}
		equal(t, "tokens", w.tokensOf(payer.Account()), 100)
		equal(t, "escrow", w.escrowOf(payer.Account()), 0)
	})
	t.Run("only the token says so", func(t *testing.T) {
		w := start.fork(t)
		w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackOnTransferReceived(payer.Account(), payer.Account(), n(5), nil), "OnlyToken")
	})
	t.Run("who has an allowance deposits for the owner and announces nothing", func(t *testing.T) {
		w := start.fork(t)
		w.must(payer, w.Contracts.Token, evm.Token.PackApprove(anyone.Account(), n(100)))
		pull := func(data []byte) []byte {
			return evm.Token.PackTransferFromAndCall(payer.Account(), w.Contracts.Escrow, n(10), data)
		}
		w.refused(anyone, w.Contracts.Token, pull(word(earliest)), "OnlyOwner")
		w.must(anyone, w.Contracts.Token, pull(nil))
		equal(t, "owner's escrow", w.escrowOf(payer.Account()), 10)
	})
}

// fakeToken says "one" to everything: transfers succeed and move nothing.
const fakeToken = "60015f5260205ff3"

func TestFeeOnTransferTokenIsRefused(t *testing.T) {
	w := newWorld(t)
	at := common.Address{0xfe}
	w.Put(at, fakeToken)
	e, err := w.Create(escrow.EscrowMetaData.Bin, evm.Escrow.PackConstructor(at, withdrawDelay, w.Contracts.Court))
	if err != nil {
		t.Fatal(err)
	}
	w.refused(anyone, e, evm.Escrow.PackDeposit(n(5)), "TransferFee")
	equal(t, "escrow", w.number(e, evm.Escrow.PackBalanceOf(anyone.Account())), 0)
}

// A reentrantToken makes a call back to who calls it, logs whether that
// succeeded, and says "one".
func reentrantToken(call []byte) string {
	size := common.Bytes2Hex([]byte{byte(len(call) >> 8), byte(len(call))})
	return "61" + size + "601c5f39" + "5f5f61" + size + "5f5f335af1" + "5f5fa1" + "60015f5260205ff3" + common.Bytes2Hex(call)
}

func TestReentrantTokenGetsNothingTwice(t *testing.T) {
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	start := newWorld(t)
	start.deposit(payer, 100)
	start.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(100)))
	start.Wait(withdrawDelay)
	inner := map[string][]byte{
		"claim":       packClaim(payee, start.voucher(payer, payee, 60)),
		"claimSigned": packSigned(start.voucher(payer, payee, 60)),
		"withdraw":    evm.Escrow.PackWithdraw(),
		"deposit":     evm.Escrow.PackDeposit(n(1)),
		"depositFor":  evm.Escrow.PackDepositFor(payee, n(1)),
	}
	for _, outer := range []struct {
		name string
		call []byte
		left int64
	}{
		{"claim", packClaim(payee, start.voucher(payer, payee, 30)), 70},
		{"claimSigned", packSigned(start.voucher(payer, payee, 30)), 70},
		{"withdraw", evm.Escrow.PackWithdraw(), 0},
	} {
		for name, call := range inner {
			t.Run(name+" within "+outer.name, func(t *testing.T) {
				w := start.fork(t)
				w.Put(w.Contracts.Token, reentrantToken(call))
				r := w.escrow(payer, outer.call)
				calls := 0
				for _, l := range r.Logs {
					if l.Address == w.Contracts.Token {
						calls++
						if l.Topics[0] != (common.Hash{}) {
							t.Error("the inner call succeeded")
						}
					}
				}
				equal(t, "inner calls", calls, 1)
				equal(t, "payer's escrow", w.escrowOf(payer.Account()), outer.left)
			})
		}
	}
}

func TestClaimPaysGoodVouchersAndReportsBadOnes(t *testing.T) {
	w := newWorld(t)
	rich, poor, empty := evm.Signer(1), evm.Signer(2), evm.Signer(3)
	alice, bob := evm.Signer(11).Account(), evm.Signer(12).Account()
	w.deposit(rich, 1000)
	w.deposit(poor, 30)

	otherSigner := w.voucher(rich, alice, 500)
	otherSigner.Signature = w.voucher(poor, alice, 500).Signature
	otherAmount := w.voucher(rich, alice, 500)
	otherAmount.Message.Cumulative = atoll.NewAmount(501)
	noSignature := w.voucher(rich, alice, 500)
	noSignature.Signature = atoll.Signature{64: 27}
	nobody := atoll.Signed[atoll.Voucher]{Message: atoll.Voucher{Payee: alice, Cumulative: atoll.NewAmount(5)}, Signature: atoll.Signature{64: 27}}

	w.claims(packClaim(alice,
		w.voucher(rich, alice, 100),
		w.voucher(rich, alice, 150),
		w.voucher(rich, alice, 150), // again
		w.voucher(rich, alice, 120), // older
		otherSigner, otherAmount, noSignature,
		w.voucher(rich, bob, 500), // another payee's
		nobody,
		w.voucher(empty, alice, 1),
		w.voucher(poor, alice, 10),
		w.voucher(rich, alice, 157),
	), 100, 50, nothingNew, nothingNew, badSignature, badSignature, badSignature, badSignature, payerEmpty, payerEmpty, 10, 7)
	w.claims(packClaim(bob, w.voucher(poor, bob, 50), w.voucher(poor, bob, 51)), 20, payerEmpty)
	w.claims(packClaim(bob))
	equal(t, "alice's tokens", w.tokensOf(alice), 167)
	equal(t, "bob's tokens", w.tokensOf(bob), 20)
	equal(t, "rich's escrow", w.escrowOf(rich.Account()), 843)
	equal(t, "poor's escrow", w.escrowOf(poor.Account()), 0)
	equal(t, "poor's debt paid to bob", w.claimed(poor.Account(), bob), 20)
	equal(t, "tokens in the contract", w.tokensOf(w.Contracts.Escrow), 843)

	// Once the payer has money again, the same voucher pays the rest.
	w.deposit(poor, 100)
	w.claims(packClaim(bob, w.voucher(poor, bob, 50)), 30)
}

func TestPayeesThatCannotBePaidAreRefused(t *testing.T) {
	w := newWorld(t)
	payer := evm.Signer(1)
	w.deposit(payer, 10)
	for _, payee := range []common.Address{{}, w.Contracts.Escrow} {
		w.refused(anyone, w.Contracts.Escrow, packClaim(payee, w.voucher(payer, payee, 5)), "BadPayee")
		w.refused(anyone, w.Contracts.Escrow, packSigned(w.voucher(payer, payee, 5)), "BadPayee")
	}
}

// ledger is what the rules say of vouchers, in a few lines.
type ledger struct {
	balance map[common.Address]int64
	paid    map[[2]common.Address]int64
}

func (l *ledger) claim(payer, payee common.Address, cumulative int64, good bool) int64 {
	pair := [2]common.Address{payer, payee}
	switch {
	case cumulative <= l.paid[pair]:
		return nothingNew
	case l.balance[payer] == 0:
		return payerEmpty
	case !good:
		return badSignature
	}
	due := min(cumulative-l.paid[pair], l.balance[payer])
	l.paid[pair] += due
	l.balance[payer] -= due
	return due
}

func TestClaimsOfAnyMixturePayAsTheRulesSay(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	start := newWorld(t)
	l := ledger{map[common.Address]int64{}, map[[2]common.Address]int64{}}
	payers := make([]*atoll.KeySigner, 5)
	for i := range payers {
		payers[i] = evm.Signer(byte(i + 1))
		start.fund(payers[i], 1_000_000)
	}
	payees := []common.Address{evm.Signer(21).Account(), payers[0].Account()}
	w := start.fork(t)
	for round := range 60 {
		rich := payers[random.IntN(len(payers)-1)] // the last stays empty
		amount := 1 + random.Int64N(60)
		w.escrow(rich, evm.Escrow.PackDeposit(n(amount)))
		l.balance[rich.Account()] += amount

		payee := payees[random.IntN(len(payees))]
		var vouchers []atoll.Signed[atoll.Voucher]
		var want []int64
		for range random.IntN(12) {
			payer := payers[random.IntN(len(payers))]
			sum := random.Int64N(40 * int64(round+1))
			v, good := w.voucher(payer, payee, uint64(sum)), random.IntN(4) > 0
			if !good {
				v.Signature[random.IntN(64)] ^= 1 << random.IntN(7)
			}
			vouchers = append(vouchers, v)
			want = append(want, l.claim(payer.Account(), payee, sum, good))
		}
		before := w.tokensOf(payee)
		w.claims(packClaim(payee, vouchers...), want...)
		var sum int64
		for _, paid := range want {
			sum += max(paid, 0)
		}
		equal(t, "payee's tokens", w.tokensOf(payee), before+sum)
		for _, p := range payers {
			equal(t, "balance", w.escrowOf(p.Account()), l.balance[p.Account()])
			equal(t, "claimed", w.claimed(p.Account(), payee), l.paid[[2]common.Address{p.Account(), payee}])
		}
		if t.Failed() {
			t.Fatalf("in round %d", round)
		}
	}
}
