package settle_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle"
)

var now = time.Unix(1_900_000_000, 0)

// exposureModel is one payer's part of an Exposure, with plain integers.
type exposureModel struct {
	balance uint64
	payees  map[byte]*accountModel
	deals   map[atoll.Digest]dealModel
}

type accountModel struct{ due, claimed uint64 }

type dealModel struct {
	payee  byte
	amount uint64
}

func (m *exposureModel) account(payee byte) *accountModel {
	if m.payees[payee] == nil {
		m.payees[payee] = &accountModel{}
	}
	return m.payees[payee]
}

func (m *exposureModel) reserved(payee byte) (sum uint64) {
	for _, d := range m.deals {
		if d.payee == payee {
			sum += d.amount
		}
	}
	return sum
}

// tidy moves what was due up to what was claimed beyond all that is known of.
func (m *exposureModel) tidy() {
	for payee, a := range m.payees {
		if r := m.reserved(payee); a.claimed > a.due+r {
			a.due = a.claimed - r
		}
	}
}

func (m *exposureModel) free() uint64 {
	var out uint64
	for payee, a := range m.payees {
		out += m.reserved(payee)
		if a.due > a.claimed {
			out += a.due - a.claimed
		}
	}
	return m.balance - min(out, m.balance)
}

func TestExposureKeepsItsAccounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := settle.NewExposure()
		payers := map[atoll.Account]*exposureModel{}
		owner := map[atoll.Digest]*exposureModel{}
		sum := rapid.Uint64Range(0, 50)
		who := func(t *rapid.T) (atoll.Account, *exposureModel) {
			a := atoll.Account{rapid.ByteRange(1, 3).Draw(t, "payer")}
			if payers[a] == nil {
				payers[a] = &exposureModel{payees: map[byte]*accountModel{}, deals: map[atoll.Digest]dealModel{}}
			}
			return a, payers[a]
		}
		payee := rapid.ByteRange(10, 12)
		deal := func(t *rapid.T) atoll.Digest { return atoll.Digest{rapid.ByteRange(1, 6).Draw(t, "deal")} }
		t.Repeat(map[string]func(*rapid.T){
			"escrow": func(t *rapid.T) {
				a, m := who(t)
				m.balance = sum.Draw(t, "balance")
				x.SetEscrow(a, settle.Escrow{Balance: atoll.NewAmount(m.balance)})
			},
			"reserve": func(t *rapid.T) {
				a, m := who(t)
				id, p, n := deal(t), payee.Draw(t, "payee"), sum.Draw(t, "amount")
				err := x.Reserve(id, a, atoll.Account{p}, atoll.NewAmount(n), now)
				if owner[id] == nil && n > m.free() {
					if !errors.Is(err, atoll.ErrUnfunded) {
						t.Fatalf("Reserve(%d) of %d free: %v, want ErrUnfunded", n, m.free(), err)
					}
					return
				}
				if err != nil {
					t.Fatalf("Reserve(%d) of %d free: %v", n, m.free(), err)
				}
				if owner[id] == nil {
					m.account(p)
					m.deals[id], owner[id] = dealModel{p, n}, m
				}
			},
			"restore": func(t *rapid.T) {
				a, m := who(t)
				id, p, n := deal(t), payee.Draw(t, "payee"), sum.Draw(t, "amount")
				x.Restore(id, a, atoll.Account{p}, atoll.NewAmount(n))
				if owner[id] == nil {
					m.account(p)
					m.deals[id], owner[id] = dealModel{p, n}, m
				}
			},
			"settle": func(t *rapid.T) {
				id, p, due := deal(t), payee.Draw(t, "payee"), sum.Draw(t, "due")
				x.Settle(id, atoll.Account{p}, atoll.NewAmount(due))
				if m := owner[id]; m != nil {
					if due > 0 {
						m.account(p).due += due
					}
					delete(m.deals, id)
					delete(owner, id)
					m.tidy()
				}
			},
			"open": func(t *rapid.T) {
				a, m := who(t)
				p, due, claimed := payee.Draw(t, "payee"), sum.Draw(t, "due"), sum.Draw(t, "claimed")
				x.Open(a, atoll.Account{p}, atoll.NewAmount(due), atoll.NewAmount(claimed))
				*m.account(p) = accountModel{due, claimed}
				m.tidy()
			},
			"claimed": func(t *rapid.T) {
				a, m := who(t)
				p := payee.Draw(t, "payee")
				total := m.account(p).claimed + sum.Draw(t, "more")
				x.Claimed(a, atoll.Account{p}, atoll.NewAmount(total))
				m.account(p).claimed = total
				m.tidy()
			},
			"": func(t *rapid.T) {
				for a, m := range payers {
					if got := x.Available(a, now); got != atoll.NewAmount(m.free()) {
						t.Fatalf("payer %d has %s units free, want %d of %d: %+v", a[0], got.Units(), m.free(), m.balance, m.payees)
					}
					for p, acc := range m.payees {
						owed, reserved := x.Owed(a, atoll.Account{p})
						if want := acc.due - min(acc.due, acc.claimed); owed != atoll.NewAmount(want) || reserved != atoll.NewAmount(m.reserved(p)) {
							t.Fatalf("payer %d owes %d %s units, %s reserved; want %d and %d", a[0], p, owed.Units(), reserved.Units(), want, m.reserved(p))
						}
					}
				}
			},
		})
	})
}

// While deals are only reserved, settled at no more than was reserved, and
// redeemed from the balance, no payer ever promises more than it has: in
// whatever order the ends and the claims of its deals become known.
func TestPromisesNeverExceedTheEscrow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, who, payee := settle.NewExposure(), atoll.Account{1}, atoll.Account{2}
		balance := rapid.Uint64Range(0, 100).Draw(t, "balance")
		x.SetEscrow(who, settle.Escrow{Balance: atoll.NewAmount(balance)})
		x.Open(who, payee, atoll.Amount{}, atoll.Amount{})
		type deal struct {
			amount, due uint64
			over        bool // at its provider, whose voucher may be redeemed
		}
		deals, next := map[byte]*deal{}, byte(0)
		var owed, claimed uint64 // in truth
		t.Repeat(map[string]func(*rapid.T){
			"reserve": func(t *rapid.T) {
				next++
				n := rapid.Uint64Range(0, 40).Draw(t, "amount")
				if x.Reserve(atoll.Digest{next}, who, payee, atoll.NewAmount(n), now) == nil {
					deals[next] = &deal{amount: n}
				}
			},
			"end": func(t *rapid.T) {
				d := deals[rapid.ByteRange(0, next).Draw(t, "deal")]
				if d == nil || d.over {
					t.Skip("no such deal")
				}
				d.over, d.due = true, rapid.Uint64Range(0, d.amount).Draw(t, "due")
				owed += d.due
			},
			"hear of an end": func(t *rapid.T) {
				id := rapid.ByteRange(0, next).Draw(t, "deal")
				if d := deals[id]; d != nil && d.over {
					x.Settle(atoll.Digest{id}, payee, atoll.NewAmount(d.due))
					delete(deals, id)
				}
			},
			"redeem": func(t *rapid.T) {
				paid := rapid.Uint64Range(0, owed).Draw(t, "paid")
				owed, balance, claimed = owed-paid, balance-paid, claimed+paid
				x.SetEscrow(who, settle.Escrow{Balance: atoll.NewAmount(balance)})
				x.Claimed(who, payee, atoll.NewAmount(claimed))
			},
			"": func(t *rapid.T) {
				out := owed
				for _, d := range deals {
					if !d.over {
						out += d.amount
					}
				}
				if out > balance {
					t.Fatalf("%d units are promised of %d", out, balance)
				}
				if got := x.Available(who, now); got.Cmp(atoll.NewAmount(balance-out)) > 0 {
					t.Fatalf("%s units are free, at most %d are", got.Units(), balance-out)
				}
			},
		})
		// When all is known, nothing stays reserved that is not owed.
		for id, d := range deals {
			if !d.over {
				d.due = 0
			}
			x.Settle(atoll.Digest{id}, payee, atoll.NewAmount(d.due))
		}
		if got := x.Available(who, now); got != atoll.NewAmount(balance-owed) {
			t.Fatalf("%s units are free at the end, want %d", got.Units(), balance-owed)
		}
	})
}

func TestClaimsOfDealsMadeElsewhereDoNotHideWhatIsOwedHere(t *testing.T) {
	x, who, payee := settle.NewExposure(), atoll.Account{1}, atoll.Account{2}
	x.SetEscrow(who, settle.Escrow{Balance: atoll.NewAmount(100)})
	x.Open(who, payee, atoll.NewAmount(10), atoll.NewAmount(10))
	x.Claimed(who, payee, atoll.NewAmount(70)) // 60 through another solver
	if err := x.Reserve(atoll.Digest{1}, who, payee, atoll.NewAmount(30), now); err != nil {
		t.Fatal(err)
	}
	x.Settle(atoll.Digest{1}, payee, atoll.NewAmount(30))
	if owed, _ := x.Owed(who, payee); owed != atoll.NewAmount(30) {
		t.Errorf("%s units are owed, want 30", owed.Units())
	}
}

func TestMoneyThatLeavesIsGoodForDealsThatAreOverBefore(t *testing.T) {
	leaves := now.Add(time.Hour)
	e := settle.Escrow{Balance: atoll.NewAmount(100), Leaving: atoll.NewAmount(80), LeavingAt: leaves}
	for _, c := range []struct {
		until time.Time
		want  uint64
	}{
		{now, 100},
		{leaves.Add(-settle.ClaimMargin), 100},
		{leaves.Add(-settle.ClaimMargin + time.Second), 20},
		{leaves.Add(time.Hour), 20},
	} {
		if got := e.Good(c.until); got != atoll.NewAmount(c.want) {
			t.Errorf("until %s: %s units, want %d", c.until, got.Units(), c.want)
		}
	}
	x, who := settle.NewExposure(), atoll.Account{1}
	x.SetEscrow(who, e)
	if err := x.Reserve(atoll.Digest{1}, who, atoll.Account{2}, atoll.NewAmount(50), now); err != nil {
		t.Error(err)
	}
	if err := x.Reserve(atoll.Digest{2}, who, atoll.Account{2}, atoll.NewAmount(10), leaves); !errors.Is(err, atoll.ErrUnfunded) {
		t.Errorf("a deal that is over too late: %v, want ErrUnfunded", err)
	}
}

func TestPayerIsKnownOnceItsEscrowIsSet(t *testing.T) {
	x, who := settle.NewExposure(), atoll.Account{1}
	x.Open(who, atoll.Account{2}, atoll.NewAmount(1), atoll.Amount{})
	x.Restore(atoll.Digest{1}, who, atoll.Account{2}, atoll.NewAmount(1))
	if x.Known(who) {
		t.Error("known before its escrow was set")
	}
	x.SetEscrow(who, settle.Escrow{})
	if !x.Known(who) {
		t.Error("not known after its escrow was set to nothing")
	}
}

func TestUnfundedErrorTellsTheSums(t *testing.T) {
	x, who := settle.NewExposure(), atoll.Account{1}
	token, _ := atoll.ParseAmount("1")
	x.SetEscrow(who, settle.Escrow{Balance: token.Add(token).Add(token)})
	if err := x.Reserve(atoll.Digest{1}, who, atoll.Account{2}, token, now); err != nil {
		t.Fatal(err)
	}
	err := x.Reserve(atoll.Digest{2}, who, atoll.Account{2}, token.Add(token).Add(atoll.NewAmount(1)), now)
	if !errors.Is(err, atoll.ErrUnfunded) {
		t.Fatalf("Reserve: %v, want ErrUnfunded", err)
	}
	for _, want := range []string{who.Hex(), "has 2 ATOLL free of 3 in escrow", "2.000000000000000001 ATOLL"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q does not tell %q", err, want)
		}
	}
}

func TestHugeSumsDoNotWrap(t *testing.T) {
	most, _ := atoll.AmountFromBig(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	x, who, payee := settle.NewExposure(), atoll.Account{1}, atoll.Account{2}
	x.SetEscrow(who, settle.Escrow{Balance: most})
	x.Restore(atoll.Digest{1}, who, payee, most)
	x.Restore(atoll.Digest{2}, who, payee, atoll.NewAmount(1))
	x.Open(who, payee, most, atoll.Amount{})
	if got := x.Available(who, now); !got.IsZero() {
		t.Errorf("%s units are free", got.Units())
	}
	if err := x.Reserve(atoll.Digest{3}, who, payee, atoll.NewAmount(1), now); !errors.Is(err, atoll.ErrUnfunded) {
		t.Errorf("Reserve: %v, want ErrUnfunded", err)
	}
}
