package ledger

import "github.com/atoll-network/atoll"

// Line is a voucher in a claim.
type Line struct {
	Payer      atoll.Account
	Cumulative atoll.Amount // at most 2^96-1 in Claim
	Good       bool         // the signature is the payer's
}

// Skip is why a voucher was passed over.
type Skip uint8

// The reasons, one more than the contract's.
const (
	NotSkipped Skip = iota
	NothingNew      // the payee has been paid this much already
	PayerEmpty      // the payer has nothing left
	BadVoucher      // the signature is not the payer's
)

// Paid is what became of a line.
type Paid struct {
	Amount  atoll.Amount
	Skipped Skip
}

// Deposit is Escrow.deposit, and depositWithPermit.
func (w *World) Deposit(from atoll.Account, amount atoll.Amount) error {
	return w.deposit(from, from, amount)
}

// DepositFor is Escrow.depositFor.
func (w *World) DepositFor(from, payer atoll.Account, amount atoll.Amount) error {
	if payer == (atoll.Account{}) {
		return refuse(ZeroAccount)
	}
	return w.deposit(from, payer, amount)
}

// DepositUntil is Escrow.depositUntil.
func (w *World) DepositUntil(from atoll.Account, amount atoll.Amount, availableAt uint64, at Block) error {
	if err := w.mayDeposit(from, from, amount); err != nil {
		return err
	}
	if earliest := w.earliest(from, at); availableAt < earliest {
		return refuse(TooEarly, earliest)
	}
	if err := w.deposit(from, from, amount); err != nil {
		return err
	}
	b := w.balances[from]
	w.balances[from] = Balance{b.Amount, b.Amount, availableAt}
	return nil
}

func (w *World) deposit(from, payer atoll.Account, amount atoll.Amount) error {
	if err := w.mayDeposit(from, payer, amount); err != nil {
		return err
	}
	w.wallets[from] = w.wallets[from].Sub(amount)
	w.credit(payer, amount)
	return nil
}

func (w *World) mayDeposit(from, payer atoll.Account, amount atoll.Amount) error {
	b := w.balances[payer]
	switch {
	case amount.IsZero():
		return refuse(ZeroAmount)
	case amount.Cmp(most.Sub(b.Amount)) > 0:
		return refuse(AmountTooLarge, amount)
	case amount.Cmp(w.wallets[from]) > 0:
		return refuse(ERC20InsufficientBalance, from, w.wallets[from], amount)
	}
	return nil
}

// AnnounceWithdrawal is Escrow.announceWithdrawal.
func (w *World) AnnounceWithdrawal(who atoll.Account, amount atoll.Amount, at Block) error {
	b := w.balances[who]
	if amount.IsZero() {
		return refuse(ZeroAmount)
	}
	if amount.Cmp(b.Amount) > 0 {
		return refuse(InsufficientBalance, amount, b.Amount)
	}
	w.balances[who] = Balance{b.Amount, amount, w.earliest(who, at)}
	return nil
}

// earliest is from when on a withdrawal that is announced now can be made: what
// an earlier notice has promised stands.
func (w *World) earliest(who atoll.Account, at Block) uint64 {
	return max(at.Time+w.Terms.WithdrawDelay, w.balances[who].AvailableAt)
}

// CancelWithdrawal is Escrow.cancelWithdrawal.
func (w *World) CancelWithdrawal(who atoll.Account) error {
	b := w.balances[who]
	if b.Leaving.IsZero() {
		return refuse(NoWithdrawal)
	}
	w.balances[who] = Balance{Amount: b.Amount, AvailableAt: b.AvailableAt}
	return nil
}

// Withdraw is Escrow.withdraw.
func (w *World) Withdraw(who atoll.Account, at Block) error {
	b := w.balances[who]
	if b.Leaving.IsZero() {
		return refuse(NoWithdrawal)
	}
	if at.Time < b.AvailableAt {
		return refuse(TooEarly, b.AvailableAt)
	}
	amount := least(b.Leaving, b.Amount)
	w.balances[who] = Balance{Amount: b.Amount.Sub(amount)}
	w.wallets[who] = w.wallets[who].Add(amount)
	return nil
}

// Claim is Escrow.claim, and claimSigned of one line.
func (w *World) Claim(payee atoll.Account, lines ...Line) ([]Paid, error) {
	if payee == (atoll.Account{}) || payee == w.At.Escrow {
		return nil, refuse(BadPayee, payee)
	}
	report := make([]Paid, len(lines))
	for i, l := range lines {
		between := pair{l.Payer, payee}
		before, b := w.claimed[between], w.balances[l.Payer]
		switch {
		case l.Cumulative.Cmp(before) <= 0:
			report[i].Skipped = NothingNew
		case b.Amount.IsZero():
			report[i].Skipped = PayerEmpty
		case !l.Good:
			report[i].Skipped = BadVoucher
		default:
			due := least(l.Cumulative.Sub(before), b.Amount)
			b.Amount = b.Amount.Sub(due)
			w.balances[l.Payer], w.claimed[between] = b, before.Add(due)
			w.wallets[payee] = w.wallets[payee].Add(due)
			report[i].Amount = due
		}
	}
	return report, nil
}

// seize is Escrow.seize by the court.
func (w *World) seize(from atoll.Account, amount atoll.Amount) (taken atoll.Amount) {
	b := w.balances[from]
	taken = least(amount, b.Amount)
	if taken.IsZero() {
		return taken
	}
	b.Amount = b.Amount.Sub(taken)
	w.balances[from] = b
	w.credit(w.At.Court, taken)
	return taken
}

// release is Escrow.release of one amount. What is too much for a balance is
// lost.
func (w *World) release(to atoll.Account, amount atoll.Amount) {
	if amount.IsZero() {
		return
	}
	b := w.balances[w.At.Court]
	b.Amount = b.Amount.Sub(amount)
	w.balances[w.At.Court] = b
	w.credit(to, amount)
}

func (w *World) credit(to atoll.Account, amount atoll.Amount) {
	b := w.balances[to]
	b.Amount = least(b.Amount.Add(amount), most)
	w.balances[to] = b
}
