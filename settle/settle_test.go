package settle_test

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
	"github.com/atoll-network/atoll/settle"
)

func TestDueIsThePriceOfTheJobAndItsGasUpToTheBound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, r := draw.Deal().Draw(t, "deal"), draw.Result().Draw(t, "result")
		due := settle.Due(&d, &r)
		if due.Cmp(d.MaxPrice) > 0 {
			t.Fatalf("due %s is over the bound of %s", due, d.MaxPrice)
		}
		if r.Status == atoll.StatusFailed {
			if !due.IsZero() {
				t.Fatalf("a failed run costs %s", due)
			}
			return
		}
		want := new(big.Int).Mul(d.GasPrice.Big(), new(big.Int).SetUint64(r.Gas))
		want.Add(want, big.NewInt(atoll.GasUnit-1)).Quo(want, big.NewInt(atoll.GasUnit)).Add(want, d.Price.Big())
		if want.Cmp(d.MaxPrice.Big()) > 0 {
			want = d.MaxPrice.Big()
		}
		if due.Big().Cmp(want) != 0 {
			t.Fatalf("due %s units, want %s", due.Units(), want)
		}
		more := r
		more.Gas = draw.Uint64(r.Gas, math.MaxUint64).Draw(t, "more gas")
		if settle.Due(&d, &more).Cmp(due) < 0 {
			t.Fatalf("%d gas cost %s, but %d gas cost %s", r.Gas, due, more.Gas, settle.Due(&d, &more))
		}
	})
}

func TestOnlyTheProvidersFailureIsFree(t *testing.T) {
	d := atoll.Deal{Price: atoll.NewAmount(5), GasPrice: atoll.NewAmount(2), MaxPrice: atoll.NewAmount(100)}
	for s := range atoll.StatusFailed + 1 {
		want := atoll.NewAmount(5 + 2*3)
		if s == atoll.StatusFailed {
			want = atoll.Amount{}
		}
		if got := settle.Due(&d, &atoll.Result{Status: s, Gas: 3 * atoll.GasUnit}); got != want {
			t.Errorf("%s costs %s units, want %s", s, got.Units(), want.Units())
		}
	}
}

func voucher(sum atoll.Amount) atoll.Signed[atoll.Voucher] {
	return atoll.Signed[atoll.Voucher]{Message: atoll.Voucher{Payer: atoll.Account{1}, Payee: atoll.Account{2}, Cumulative: sum}}
}

// Vouchers come in any order, old ones twice: what was accepted in all is
// never more than the largest of them.
func TestCreditNeverAcceptsMoreThanTheLargestVoucher(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var c settle.Credit
		accepted, largest := new(big.Int), new(big.Int)
		small := rapid.Bool().Draw(t, "small sums")
		sum := func(what string) atoll.Amount {
			if small {
				return atoll.NewAmount(rapid.Uint64Range(0, 20).Draw(t, what))
			}
			return draw.Amount().Draw(t, what)
		}
		t.Repeat(map[string]func(*rapid.T){
			"pay": func(t *rapid.T) {
				v, due, before := voucher(sum("voucher")), sum("due"), c
				reach := v.Message.Cumulative.Big()
				if reach.Cmp(largest) < 0 {
					reach = largest
				}
				total := new(big.Int).Add(accepted, due.Big())
				next, err := c.Pay(v, due)
				if total.Cmp(reach) > 0 {
					if !errors.Is(err, atoll.ErrUnfunded) || next != before {
						t.Fatalf("%s units are owed of %s: %v; want ErrUnfunded and no change", total, reach, err)
					}
					return
				}
				if err != nil {
					t.Fatalf("%s units are owed of %s: %v", total, reach, err)
				}
				c, accepted, largest = next, total, reach
			},
			"": func(t *rapid.T) {
				if c.Spent.Big().Cmp(accepted) != 0 || c.Voucher.Message.Cumulative.Big().Cmp(largest) != 0 {
					t.Fatalf("spent %s of %s units, want %s of %s", c.Spent.Units(), c.Voucher.Message.Cumulative.Units(), accepted, largest)
				}
			},
		})
	})
}

func TestJobsPaidInAnyOrderAreAllAccepted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dues := rapid.SliceOfN(rapid.Uint64Range(0, 100), 1, 10).Draw(t, "dues")
		// The payer signs in one order, the payee sees another.
		type job struct{ due, reach uint64 }
		var jobs []job
		total := uint64(0)
		for _, d := range dues {
			total += d
			jobs = append(jobs, job{d, total})
		}
		var c settle.Credit
		waiting := rapid.Permutation(jobs).Draw(t, "order")
		for len(waiting) > 0 {
			var still []job
			for _, j := range waiting {
				next, err := c.Pay(voucher(atoll.NewAmount(j.reach)), atoll.NewAmount(j.due))
				if err != nil {
					still = append(still, j)
					continue
				}
				c = next
			}
			if len(still) == len(waiting) {
				t.Fatalf("%d jobs stay unpaid with credit %s of %s", len(still), c.Spent.Units(), c.Voucher.Message.Cumulative.Units())
			}
			waiting = still
		}
		if c.Spent != atoll.NewAmount(total) || c.Unclaimed() != atoll.NewAmount(total) {
			t.Fatalf("spent %s, want %d", c.Spent.Units(), total)
		}
	})
}

func TestUnclaimedIsNeverNegative(t *testing.T) {
	c := settle.Credit{Voucher: voucher(atoll.NewAmount(5)), Claimed: atoll.NewAmount(7)}
	if got := c.Unclaimed(); !got.IsZero() {
		t.Errorf("Unclaimed() = %s units, want none", got.Units())
	}
}
