package contracts_test

import (
	"math/big"
	"testing"

	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
)

func TestClaimAfterAWithdrawalStartedIsPaid(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 100)
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "NoWithdrawal")
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackCancelWithdrawal(), "NoWithdrawal")
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackAnnounceWithdrawal(n(0)), "ZeroAmount")
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackAnnounceWithdrawal(n(101)), "InsufficientBalance")

	w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(80)))
	w.Wait(withdrawDelay - 1)
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "TooEarly")
	w.claims(packClaim(payee, w.voucher(payer, payee, 50)), 50)
	w.Wait(1)
	w.escrow(payer, evm.Escrow.PackWithdraw())
	equal(t, "payer got what the claim left", w.tokensOf(payer.Account()), 50)
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "NoWithdrawal")
}

func TestAWithdrawalCannotRunAheadOfAClaim(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	w.deposit(payer, 100)
	// Whoever sees a claim coming and gives notice then is too late for it.
	w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(100)))
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "TooEarly")
	w.claims(packClaim(payee, w.voucher(payer, payee, 100)), 100)
	// A notice that was used up covers nothing that comes after it.
	w.deposit(payer, 70)
	w.Wait(withdrawDelay)
	w.escrow(payer, evm.Escrow.PackWithdraw())
	w.deposit(payer, 60)
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "NoWithdrawal")
}

func TestANewNoticeStartsTheDelayAnew(t *testing.T) {
	w := newWorld(t)
	payer := evm.Signer(1)
	w.deposit(payer, 100)
	w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(10)))
	w.Wait(withdrawDelay)
	w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(100)))
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "TooEarly")
	w.escrow(payer, evm.Escrow.PackCancelWithdrawal())
	w.Wait(withdrawDelay)
	w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "NoWithdrawal")
	equal(t, "escrow", w.escrowOf(payer.Account()), 100)
}

// TestWhatWasPromisedUntilATimeStaysPromised: a payee that relied on a notice
// for a far day is not cheated by a later notice for a nearer one.
func TestWhatWasPromisedUntilATimeStaysPromised(t *testing.T) {
	start := newWorld(t)
	payer := evm.Signer(1)
	start.fund(payer, 1000)
	until := func(w *world, amount int64, at uint64) []byte {
		return evm.Token.PackTransferAndCall0(w.Contracts.Escrow, n(amount), common.LeftPadBytes(new(big.Int).SetUint64(at).Bytes(), 32))
	}
	far := start.Time() + 10*withdrawDelay
	start.must(payer, start.Contracts.Token, until(start, 100, far))
	stays := func(w *world, amount int64) {
		w.t.Helper()
		got, at := w.withdrawal(payer.Account())
		equal(w.t, "announced", got, amount)
		equal(w.t, "from", at, far)
		w.Wait(far - w.Time() - 1)
		w.refused(payer, w.Contracts.Escrow, evm.Escrow.PackWithdraw(), "TooEarly")
		w.Wait(1)
		w.escrow(payer, evm.Escrow.PackWithdraw())
	}
	t.Run("announced again", func(t *testing.T) {
		w := start.fork(t)
		w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(60)))
		stays(w, 60)
		equal(t, "tokens", w.tokensOf(payer.Account()), 960)
		// The promise was kept, so the next is a new one.
		w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(40)))
		_, at := w.withdrawal(payer.Account())
		equal(t, "from", at, w.Time()+withdrawDelay)
	})
	t.Run("canceled and announced again", func(t *testing.T) {
		w := start.fork(t)
		w.escrow(payer, evm.Escrow.PackCancelWithdrawal())
		w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(100)))
		stays(w, 100)
	})
	t.Run("deposited more, until a nearer time", func(t *testing.T) {
		w := start.fork(t)
		w.refused(payer, w.Contracts.Token, until(w, 50, far-1), "TooEarly")
		w.must(payer, w.Contracts.Token, until(w, 50, far))
		stays(w, 150)
	})
	t.Run("a later time is a new promise", func(t *testing.T) {
		w := start.fork(t)
		w.Wait(9*withdrawDelay + 1)
		w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(100)))
		_, at := w.withdrawal(payer.Account())
		equal(t, "from", at, far+1)
	})
}

func TestAnAccountIsOpenedWithoutChangingIt(t *testing.T) {
	w := newWorld(t)
	payer, payee := evm.Signer(1), evm.Signer(2).Account()
	for range 2 {
		w.escrow(anyone, evm.Escrow.PackOpenAccount(payer.Account()))
		amount, at := w.withdrawal(payer.Account())
		equal(t, "announced", amount, 0)
		equal(t, "from", at, 0)
	}
	w.deposit(payer, 100)
	w.escrow(payer, evm.Escrow.PackAnnounceWithdrawal(n(40)))
	_, before := w.withdrawal(payer.Account())
	w.escrow(anyone, evm.Escrow.PackOpenAccount(payer.Account()))
	amount, at := w.withdrawal(payer.Account())
	equal(t, "announced", amount, 40)
	equal(t, "from", at, before)
	w.claims(packClaim(payee, w.voucher(payer, payee, 100)), 100)
	equal(t, "escrow", w.escrowOf(payer.Account()), 0)
}
