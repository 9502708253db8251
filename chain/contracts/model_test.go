package contracts_test

import (
	"math/big"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

// model is what the escrow should hold, written down as plainly as possible.
type model struct {
	balance map[common.Address]int64
	claimed map[[2]common.Address]int64
	notice  map[common.Address]notice
	paid    map[common.Address]int64 // to payees
}

type notice struct {
	amount int64
	at     uint64
}

// TestEscrowBehavesAsTheModel does random things to the contract and to the
// model, and compares them after each.
func TestEscrowBehavesAsTheModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(t)
		m := model{map[common.Address]int64{}, map[[2]common.Address]int64{}, map[common.Address]notice{}, map[common.Address]int64{}}
		payers := []*atoll.KeySigner{signer(1), signer(2), signer(3)}
		payees := []common.Address{signer(21).Account(), signer(22).Account()}
		start := map[common.Address]int64{}
		for _, p := range payers {
			w.fund(p, 10_000)
			start[p.Account()] = 10_000
		}
		payer := rapid.SampledFrom(payers)
		small := rapid.Int64Range(1, 500)
		out := map[common.Address]int64{} // deposited less withdrawn
		t.Repeat(map[string]func(*rapid.T){
			"deposit": func(t *rapid.T) {
				p, n := payer.Draw(t, "payer"), small.Draw(t, "amount")
				if out[p.Account()]+n > start[p.Account()] {
					t.Skip("broke")
				}
				w.must(p, w.escrow, escrows.PackDeposit(big.NewInt(n)))
				m.balance[p.Account()] += n
				out[p.Account()] += n
			},
			"announce": func(t *rapid.T) {
				p, n := payer.Draw(t, "payer"), small.Draw(t, "amount")
				a := p.Account()
				if n > m.balance[a] {
					w.refused(p, w.escrow, escrows.PackAnnounceWithdrawal(big.NewInt(n)), "InsufficientBalance")
					return
				}
				w.must(p, w.escrow, escrows.PackAnnounceWithdrawal(big.NewInt(n)))
				m.notice[a] = notice{n, w.env.Time + withdrawDelay}
			},
			"cancel": func(t *rapid.T) {
				p := payer.Draw(t, "payer")
				if m.notice[p.Account()].amount == 0 {
					w.refused(p, w.escrow, escrows.PackCancelWithdrawal(), "NoWithdrawal")
					return
				}
				w.must(p, w.escrow, escrows.PackCancelWithdrawal())
				delete(m.notice, p.Account())
			},
			"withdraw": func(t *rapid.T) {
				p := payer.Draw(t, "payer")
				a := p.Account()
				switch n := m.notice[a]; {
				case n.amount == 0:
					w.refused(p, w.escrow, escrows.PackWithdraw(), "NoWithdrawal")
				case w.env.Time < n.at:
					w.refused(p, w.escrow, escrows.PackWithdraw(), "TooEarly")
				default:
					w.must(p, w.escrow, escrows.PackWithdraw())
					got := min(n.amount, m.balance[a])
					m.balance[a] -= got
					out[a] -= got
					delete(m.notice, a)
				}
			},
			"claim": func(t *rapid.T) {
				var vs []atoll.Signed[atoll.Voucher]
				var want []int64
				for range rapid.IntRange(1, 5).Draw(t, "vouchers") {
					p, payee := payer.Draw(t, "payer"), rapid.SampledFrom(payees).Draw(t, "payee")
					n := rapid.Int64Range(0, 2000).Draw(t, "cumulative")
					v := w.voucher(p, payee, uint64(n))
					good := rapid.IntRange(0, 5).Draw(t, "good") > 0
					if !good {
						v.Signature[rapid.IntRange(0, 64).Draw(t, "byte")] ^= 1
					}
					vs = append(vs, v)
					pair := [2]common.Address{p.Account(), payee}
					due := n - m.claimed[pair]
					switch bal := m.balance[p.Account()]; {
					case due <= 0:
						want = append(want, nothingNew)
					case bal == 0:
						want = append(want, payerEmpty)
					case !good:
						want = append(want, badSignature)
					default:
						due = min(due, bal)
						m.balance[p.Account()] -= due
						m.claimed[pair] += due
						m.paid[payee] += due
						want = append(want, due)
					}
				}
				got := outcomes(w.must(bobby, w.escrow, packClaim(vs...)))
				for i := range want {
					if len(got) != len(want) || got[i] != want[i] {
						t.Fatalf("outcomes %v, want %v", got, want)
					}
				}
			},
			"wait": func(t *rapid.T) {
				w.env.Time += rapid.Uint64Range(1, withdrawDelay).Draw(t, "seconds")
			},
			"": func(t *rapid.T) {
				var sum int64
				for _, p := range payers {
					a := p.Account()
					sum += m.balance[a]
					if got := w.escrowOf(a); got != m.balance[a] {
						t.Fatalf("escrow of %s is %d, want %d", a, got, m.balance[a])
					}
					if got := w.tokensOf(a); got != start[a]-out[a] {
						t.Fatalf("tokens of %s are %d, want %d", a, got, start[a]-out[a])
					}
				}
				for _, p := range payees {
					if got := w.tokensOf(p); got != m.paid[p] {
						t.Fatalf("payee %s has %d, want %d", p, got, m.paid[p])
					}
				}
				if got := w.tokensOf(w.escrow); got != sum {
					t.Fatalf("the contract has %d tokens for balances of %d", got, sum)
				}
			},
		})
	})
}
