package ledger

import "github.com/atoll-network/atoll"

// PutStake is Nodes.stake, and stakeWithPermit.
func (w *World) PutStake(who atoll.Account, role Role, amount atoll.Amount) error {
	if role == Unset {
		return refuse(NoRole)
	}
	if amount.IsZero() {
		return refuse(ZeroAmount)
	}
	if w.succeeded(who) {
		return refuse(AccountInUse, who)
	}
	active := w.Stake(who, role).Active
	if amount.Cmp(most.Sub(active)) > 0 {
		return refuse(AmountTooLarge, amount)
	}
	if amount.Cmp(w.wallets[who]) > 0 {
		return refuse(ERC20InsufficientBalance, who, w.wallets[who], amount)
	}
	w.wallets[who] = w.wallets[who].Sub(amount)
	w.stake(who, role).Active = active.Add(amount)
	return nil
}

// RequestUnstake is Nodes.requestUnstake.
func (w *World) RequestUnstake(who atoll.Account, role Role, amount atoll.Amount, at Block) error {
	s := w.Stake(who, role)
	if amount.IsZero() {
		return refuse(ZeroAmount)
	}
	if amount.Cmp(s.Active) > 0 {
		return refuse(InsufficientStake, amount, s.Active)
	}
	if amount.Cmp(most.Sub(s.Pending)) > 0 {
		return refuse(AmountTooLarge, amount)
	}
	*w.stake(who, role) = Stake{s.Active.Sub(amount), s.Pending.Add(amount), at.Time + w.Terms.UnstakeDelay, s.Locks}
	if role == Verifier {
		w.leaveIfPoor(who, at)
	}
	return nil
}

// CancelUnstake is Nodes.cancelUnstake.
func (w *World) CancelUnstake(who atoll.Account, role Role) error {
	s := w.Stake(who, role)
	if s.Pending.IsZero() {
		return refuse(NothingPending)
	}
	if s.Pending.Cmp(most.Sub(s.Active)) > 0 {
		return refuse(AmountTooLarge, s.Pending)
	}
	*w.stake(who, role) = Stake{Active: s.Active.Add(s.Pending), Locks: s.Locks}
	return nil
}

// WithdrawStake is Nodes.withdrawStake.
func (w *World) WithdrawStake(who atoll.Account, role Role, at Block) error {
	s := w.Stake(who, role)
	if s.Pending.IsZero() {
		return refuse(NothingPending)
	}
	if at.Time < s.AvailableAt {
		return refuse(TooEarly, s.AvailableAt)
	}
	if s.Locks != 0 {
		return refuse(Locked, s.Locks)
	}
	*w.stake(who, role) = Stake{Active: s.Active}
	w.wallets[who] = w.wallets[who].Add(s.Pending)
	return nil
}

// Sit is Nodes.sit.
func (w *World) Sit(who atoll.Account, number int, at Block) error {
	if n := w.seatOf[who]; n != 0 {
		return refuse(AlreadySeated, n)
	}
	if active := w.Stake(who, Verifier).Active; active.Cmp(w.Terms.SeatStake) < 0 {
		return refuse(InsufficientStake, w.Terms.SeatStake, active)
	}
	if left := w.leftAt[who]; left != 0 && at.Time <= left+w.Terms.UnstakeDelay {
		return refuse(TooEarly, left+w.Terms.UnstakeDelay+1)
	}
	mine := Seat{Account: who, Since: at.Time}
	if number == len(w.seats)+1 && number <= MaxSeats {
		w.seats = append(w.seats, mine)
	} else {
		if number <= 0 || number > len(w.seats) {
			return refuse(SeatNotFree, number)
		}
		if left := w.seats[number-1].Left; left == 0 || at.Time <= left+w.Terms.UnstakeDelay {
			return refuse(SeatNotFree, number)
		}
		w.seats[number-1] = mine
	}
	w.seatOf[who] = number
	return nil
}

// Rise is Nodes.rise.
func (w *World) Rise(who atoll.Account, at Block) error {
	if w.seatOf[who] == 0 {
		return refuse(NotSeated)
	}
	w.leave(who, at)
	return nil
}

// Trim is Nodes.trim.
func (w *World) Trim(most int, at Block) {
	for ; most > 0 && len(w.seats) > 0; most-- {
		if left := w.seats[len(w.seats)-1].Left; left == 0 || at.Time <= left+w.Terms.UnstakeDelay {
			return
		}
		w.seats = w.seats[:len(w.seats)-1]
	}
}

// OfferRotation is Nodes.offerRotation.
func (w *World) OfferRotation(who, candidate atoll.Account) { w.rotation[who] = candidate }

// AcceptRotation is Nodes.acceptRotation.
func (w *World) AcceptRotation(who, account atoll.Account, at Block) error {
	if w.rotation[account] != who || w.succeeded(account) {
		return refuse(NotOffered, account)
	}
	if account == who || w.succeeded(who) || w.rotations[who] != 0 {
		return refuse(AccountInUse, who)
	}
	if w.rotations[account] == MaxRotations {
		return refuse(TooManyRotations, account)
	}
	for role := Provider; role <= Verifier; role++ {
		if s := w.Stake(who, role); !s.Active.IsZero() || !s.Pending.IsZero() || s.Locks != 0 {
			return refuse(AccountInUse, who)
		}
	}
	w.rotations[who] = w.rotations[account] + 1
	delete(w.rotation, account)
	w.successors[account] = succession{who, at.Time + w.Terms.UnstakeDelay}
	for role := Provider; role <= Verifier; role++ {
		*w.stake(who, role) = w.Stake(account, role)
	}
	delete(w.stakes, account)
	if w.seatOf[account] != 0 {
		w.leave(account, at)
	}
	w.leftAt[who] = w.leftAt[account]
	return nil
}

func (w *World) succeeded(who atoll.Account) bool {
	_, taken := w.successors[who]
	return taken
}

// lock is Nodes.lock by the court.
func (w *World) lock(account atoll.Account, at Block) error {
	if !w.Liable(account, at) {
		return refuse(NotLiable, account)
	}
	w.stake(w.Heir(account), Provider).Locks++
	return nil
}

// unlock is Nodes.unlock by the court.
func (w *World) unlock(account atoll.Account, amount atoll.Amount, at Block) (heir atoll.Account, taken atoll.Amount) {
	heir = w.Heir(account)
	w.stake(heir, Provider).Locks--
	return heir, w.slash(heir, Provider, amount, at)
}

// slash is Nodes.slash by the court.
func (w *World) slash(account atoll.Account, role Role, amount atoll.Amount, at Block) (taken atoll.Amount) {
	heir := w.Heir(account)
	s := w.Stake(heir, role)
	fromActive := least(amount, s.Active)
	fromPending := least(amount.Sub(fromActive), s.Pending)
	taken = fromActive.Add(fromPending)
	if taken.IsZero() {
		return taken
	}
	*w.stake(heir, role) = Stake{s.Active.Sub(fromActive), s.Pending.Sub(fromPending), s.AvailableAt, s.Locks}
	if role == Verifier {
		w.leaveIfPoor(heir, at)
	}
	w.credit(w.At.Court, taken)
	return taken
}

func (w *World) leaveIfPoor(who atoll.Account, at Block) {
	if w.seatOf[who] != 0 && w.Stake(who, Verifier).Active.Cmp(w.Terms.SeatStake) < 0 {
		w.leave(who, at)
	}
}

func (w *World) leave(who atoll.Account, at Block) {
	w.seats[w.seatOf[who]-1].Left, w.leftAt[who] = at.Time, at.Time
	delete(w.seatOf, who)
}
