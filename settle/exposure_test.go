package settle_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle"
)

// exposureModel is what Exposure should do, with plain integers.
type exposureModel struct {
	balance, owed uint64
	deals         map[atoll.Digest]uint64
}

func (m *exposureModel) reserved() (sum uint64) {
	for _, n := range m.deals {
		sum += n
	}
	return sum
}

func (m *exposureModel) free() uint64 {
	if out := m.reserved() + m.owed; out < m.balance {
		return m.balance - out
	}
	return 0
}

func TestExposureKeepsItsAccounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := settle.NewExposure()
		payers := map[atoll.Account]*exposureModel{}
		owner := map[atoll.Digest]atoll.Account{}
		sum := rapid.Uint64Range(0, 50)
		who := func(t *rapid.T) (atoll.Account, *exposureModel) {
			a := atoll.Account{rapid.ByteRange(1, 3).Draw(t, "payer")}
			if payers[a] == nil {
				payers[a] = &exposureModel{deals: map[atoll.Digest]uint64{}}
			}
			return a, payers[a]
		}
		deal := func(t *rapid.T) atoll.Digest { return atoll.Digest{rapid.ByteRange(1, 6).Draw(t, "deal")} }
		t.Repeat(map[string]func(*rapid.T){
			"balance": func(t *rapid.T) {
				a, m := who(t)
				m.balance = sum.Draw(t, "balance")
				x.SetBalance(a, atoll.NewAmount(m.balance))
			},
			"reserve": func(t *rapid.T) {
				a, m := who(t)
				id, n := deal(t), sum.Draw(t, "amount")
				err := x.Reserve(id, a, atoll.NewAmount(n))
				_, known := owner[id]
				if !known && n > m.free() {
					if !errors.Is(err, atoll.ErrUnfunded) {
						t.Fatalf("Reserve(%d) of %d free: %v, want ErrUnfunded", n, m.free(), err)
					}
					return
				}
				if err != nil {
					t.Fatalf("Reserve(%d) of %d free: %v", n, m.free(), err)
				}
				if !known {
					m.deals[id], owner[id] = n, a
				}
			},
			"restore": func(t *rapid.T) {
				a, m := who(t)
				id, n := deal(t), sum.Draw(t, "amount")
				x.Restore(id, a, atoll.NewAmount(n))
				if _, known := owner[id]; !known {
					m.deals[id], owner[id] = n, a
				}
			},
			"settle": func(t *rapid.T) {
				id, due := deal(t), sum.Draw(t, "due")
				x.Settle(id, atoll.NewAmount(due))
				if a, known := owner[id]; known {
					delete(payers[a].deals, id)
					delete(owner, id)
					payers[a].owed += due
				}
			},
			"owe": func(t *rapid.T) {
				a, m := who(t)
				n := sum.Draw(t, "amount")
				x.Owe(a, atoll.NewAmount(n))
				m.owed += n
			},
			"redeem": func(t *rapid.T) {
				a, m := who(t)
				n := sum.Draw(t, "paid")
				x.Redeemed(a, atoll.NewAmount(n))
				m.owed -= min(m.owed, n)
			},
			"": func(t *rapid.T) {
				for a, m := range payers {
					if got := x.Available(a); got != atoll.NewAmount(m.free()) {
						t.Fatalf("payer %d has %s units free, want %d of %d with %d reserved and %d owed",
							a[0], got.Units(), m.free(), m.balance, m.reserved(), m.owed)
					}
				}
			},
		})
	})
}

// While deals are only reserved, settled at no more than was reserved, and
// redeemed from the balance, no payer ever promises more than it has.
func TestPromisesNeverExceedTheEscrow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, who := settle.NewExposure(), atoll.Account{1}
		balance := rapid.Uint64Range(0, 100).Draw(t, "balance")
		x.SetBalance(who, atoll.NewAmount(balance))
		reserved, owed, next := map[atoll.Digest]uint64{}, uint64(0), byte(0)
		t.Repeat(map[string]func(*rapid.T){
			"reserve": func(t *rapid.T) {
				next++
				id, n := atoll.Digest{next}, rapid.Uint64Range(0, 40).Draw(t, "amount")
				if x.Reserve(id, who, atoll.NewAmount(n)) == nil {
					reserved[id] = n
				}
			},
			"settle": func(t *rapid.T) {
				id := atoll.Digest{rapid.ByteRange(0, next).Draw(t, "deal")}
				due := rapid.Uint64Range(0, reserved[id]).Draw(t, "due")
				x.Settle(id, atoll.NewAmount(due))
				delete(reserved, id)
				owed += due
			},
			"redeem": func(t *rapid.T) {
				paid := rapid.Uint64Range(0, owed).Draw(t, "paid")
				owed, balance = owed-paid, balance-paid
				x.SetBalance(who, atoll.NewAmount(balance))
				x.Redeemed(who, atoll.NewAmount(paid))
			},
			"": func(t *rapid.T) {
				out := owed
				for _, n := range reserved {
					out += n
				}
				if out > balance {
					t.Fatalf("%d units are promised of %d", out, balance)
				}
				if got := x.Available(who); got != atoll.NewAmount(balance-out) {
					t.Fatalf("%s units are free, want %d", got.Units(), balance-out)
				}
			},
		})
	})
}

func TestPayerIsKnownOnceItsBalanceIsSet(t *testing.T) {
	x, who := settle.NewExposure(), atoll.Account{1}
	x.Owe(who, atoll.NewAmount(1))
	x.Restore(atoll.Digest{1}, who, atoll.NewAmount(1))
	if x.Known(who) {
		t.Error("known before its balance was set")
	}
	x.SetBalance(who, atoll.Amount{})
	if !x.Known(who) {
		t.Error("not known after its balance was set to nothing")
	}
}

func TestUnfundedErrorTellsTheSums(t *testing.T) {
	x, who := settle.NewExposure(), atoll.Account{1}
	token, _ := atoll.ParseAmount("1")
	x.SetBalance(who, token.Add(token).Add(token))
	if err := x.Reserve(atoll.Digest{1}, who, token); err != nil {
		t.Fatal(err)
	}
	err := x.Reserve(atoll.Digest{2}, who, token.Add(token).Add(atoll.NewAmount(1)))
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
	x, who := settle.NewExposure(), atoll.Account{1}
	x.SetBalance(who, most)
	x.Restore(atoll.Digest{1}, who, most)
	x.Restore(atoll.Digest{2}, who, atoll.NewAmount(1))
	x.Owe(who, most)
	if got := x.Available(who); !got.IsZero() {
		t.Errorf("%s units are free", got.Units())
	}
	if err := x.Reserve(atoll.Digest{3}, who, atoll.NewAmount(1)); !errors.Is(err, atoll.ErrUnfunded) {
		t.Errorf("Reserve: %v, want ErrUnfunded", err)
	}
}
