package contracts_test

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
)

// The whole life of disputes, with what everybody gains and loses to the unit.
// What a guilty provider loses is the price and slashFactor times the price;
// the victim gets the price, and what no rule gives to anyone is burned.

const slashed = price * (1 + slashFactor)

// afterVotes is when a first verdict can be executed: nobody has appealed.
func (h *hearing) afterVotes() uint64 { return h.time(0) + committing + revealing + appealing }

func TestSilenceIsGuilt(t *testing.T) {
	for _, c := range []struct {
		name string
		kind uint8
		want purse
	}{
		{"a wrong result", trial.WrongResult,
			purse{requester: price, stake: -slashed, burned: slashed - price}},
		{"no result", trial.NoResult,
			purse{requester: price, stake: -slashed, burned: slashed - price}},
		{"no payment", trial.Unpaid,
			purse{requester: -price - bond, provider: price, burned: bond}},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHearing(t, c.kind)
			h.open()
			h.status(0, isOpen)
			h.ends(h.time(0), guilty, c.want)
		})
	}
}

func TestDisputesThatAreTakenBack(t *testing.T) {
	for _, c := range []struct {
		name     string
		kind     uint8
		answered bool
		want     purse
	}{
		{"a wrong result, before it is contested", trial.WrongResult, false, purse{requester: -fee, provider: fee}},
		{"a wrong result, afterwards", trial.WrongResult, true, purse{requester: -fee, provider: fee}},
		{"no result, before one is given", trial.NoResult, false, purse{requester: -fee, provider: fee}},
		{"no result, and then there is one", trial.NoResult, true, purse{}},
		{"no payment, before it is contested", trial.Unpaid, false, purse{requester: fee, provider: -fee}},
		{"no payment, afterwards", trial.Unpaid, true, purse{requester: fee, provider: -fee}},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHearing(t, c.kind)
			h.open()
			if c.answered {
				h.contest()
			}
			h.no(h.defendant(), evm.Court.PackConcede(h.c), "OnlyParty")
			h.no(anyone, evm.Court.PackConcede(h.c), "OnlyParty")
			h.ended(h.court(h.claimant(), evm.Court.PackConcede(h.c)), dismissed, c.want)
		})
	}
}

func TestAProviderThatSaysItFailedOwesNothing(t *testing.T) {
	h := newHearing(t, trial.NoResult)
	h.open()
	failed := *h.trade
	failed.Result.Status, failed.Result.Message = atoll.StatusFailed, "the machine went down"
	r, sig, err := failed.SignedResult()
	if err != nil {
		t.Fatal(err)
	}
	h.at(h.time(0) - 1)
	h.ended(h.court(provider, evm.Court.PackGiveResult(h.c, r, sig)), dismissed, purse{})
}

func TestDisputesThatRefereesDecide(t *testing.T) {
	type outcome struct {
		verdict uint8
		want    purse
	}
	for _, c := range []struct {
		letters string
		kind    uint8
		outcome
	}{
		{"ggg", trial.WrongResult, outcome{guilty, purse{requester: price, provider: -bond, stake: -slashed,
			referees: 3 * fee, burned: slashed - price + bond - 3*fee}}},
		{"ggi", trial.WrongResult, outcome{guilty, purse{requester: price, provider: -bond, stake: -slashed,
			referees: 2 * fee, fines: fine, burned: slashed - price + bond - 2*fee + fine}}},
		{"gcg", trial.WrongResult, outcome{guilty, purse{requester: price, provider: -bond, stake: -slashed,
			referees: 2 * fee, fines: fine, burned: slashed - price + bond - 2*fee + fine}}},
		{"iii", trial.WrongResult, outcome{notGuilty, purse{requester: -bond, referees: 3 * fee, burned: bond - 3*fee}}},
		{"gii", trial.WrongResult, outcome{notGuilty, purse{requester: -bond, referees: 2 * fee, fines: fine, burned: bond - 2*fee + fine}}},
		{"ggg", trial.NoResult, outcome{guilty, purse{requester: price, provider: -bond, stake: -slashed,
			referees: 3 * fee, burned: slashed - price + bond - 3*fee}}},
		{"iii", trial.NoResult, outcome{notGuilty, purse{requester: -bond, referees: 3 * fee, burned: bond - 3*fee}}},
		{"ggg", trial.Unpaid, outcome{guilty, purse{requester: -price - bond, provider: price, referees: 3 * fee, burned: bond - 3*fee}}},
		{"igg", trial.Unpaid, outcome{guilty, purse{requester: -price - bond, provider: price, referees: 2 * fee, fines: fine, burned: bond - 2*fee + fine}}},
		{"iii", trial.Unpaid, outcome{notGuilty, purse{provider: -bond, referees: 3 * fee, burned: bond - 3*fee}}},
	} {
		t.Run([]string{"wrong result", "no result", "no payment"}[c.kind]+" "+c.letters, func(t *testing.T) {
			h := newHearing(t, c.kind)
			h.voting()
			h.status(0, isVoting)
			drawn := h.time(0)
			h.vote(0, c.letters)
			h.ends(drawn+committing+revealing+appealing, c.verdict, c.want)
		})
	}
}

// TestAVerdictTakesWhatThereIs: if the stake is short, the victim's part is
// short in proportion, so that nobody saves a stake by accusing himself.
func TestAVerdictTakesWhatThereIs(t *testing.T) {
	for _, c := range []struct{ stake, due int64 }{
		{slashed, price}, {slashed - 1, price - 1}, {slashed - 4, price - 1}, {slashed - 5, price - 2}, {4, 1}, {3, 0}, {0, 0},
	} {
		h := newHearing(t, trial.WrongResult)
		h.nodes(provider, evm.Nodes.PackRequestUnstake(asProvider, n(atStake)))
		h.Wait(unstakeDelay)
		h.nodes(provider, evm.Nodes.PackWithdrawStake(asProvider))
		if c.stake > 0 {
			h.nodes(provider, evm.Nodes.PackStake(asProvider, n(c.stake)))
		}
		h.about(trial.New(h.Domain(), requester, provider, solver, atoll.NewAmount(price), h.Time()+untilDeadline))
		h.open()
		h.ends(h.time(0), guilty, purse{requester: c.due, stake: -atStake, burned: c.stake - c.due})
	}
}

// TestARequesterThatIsShortPaysWhatItHas: what is in its escrow when the
// dispute opens; it can answer only if it fills that up.
func TestARequesterThatIsShortPaysWhatItHas(t *testing.T) {
	for _, c := range []struct{ has, paid int64 }{
		{price + bond, price}, {price + bond - 1, price}, {price, price}, {price - 1, price - 1}, {1, 1}, {0, 0},
	} {
		h := newHearing(t, trial.Unpaid)
		out := evm.Signer(60).Account()
		h.claims(packClaim(out, h.voucher(requester, out, uint64(ready-c.has))), ready-c.has)
		h.open()
		equal(t, "left", h.escrowOf(requester.Account()), 0)
		answered := h.fork(t)
		h.ends(h.time(0), guilty, purse{requester: -ready, provider: c.paid, burned: c.has - c.paid})

		if missing := price + bond - c.has; missing > 0 {
			if missing > 1 {
				answered.deposit(requester, missing-1)
			}
			answered.no(requester, answered.packAnswer(), "InsufficientBond")
			answered.deposit(requester, 1)
		}
		answered.contest()
		answered.status(0, isDrawing)
		answered.draw(0)
		answered.vote(0, "iii")
		answered.ends(answered.afterVotes(), notGuilty,
			purse{requester: price + bond - ready, provider: -bond, referees: 3 * fee, burned: bond - 3*fee})
	}
}

func TestAVoucherEndsADisputeAboutPayment(t *testing.T) {
	show := func(h *hearing, cumulative uint64) []byte {
		r, vs := trial.Compact(h.voucher(requester, provider.Account(), cumulative).Signature)
		return evm.Court.PackShowVoucher(h.c, n(int64(cumulative)), r, vs)
	}
	const earlier = 30 // paid for another job
	start := newHearing(t, trial.Unpaid)
	start.claims(packClaim(provider.Account(), start.voucher(requester, provider.Account(), earlier)), earlier)
	start.open()
	equal(t, "paid before", start.round(0).Body.Int64(), earlier)

	t.Run("one that is too low does not", func(t *testing.T) {
		h := start.fork(t)
		h.no(requester, show(h, earlier+price-1), "VoucherTooLow")
		h.no(requester, show(h, price), "VoucherTooLow") // was redeemed in part for something else
	})
	t.Run("one of another does not", func(t *testing.T) {
		h := start.fork(t)
		for _, v := range []atoll.Signed[atoll.Voucher]{
			h.voucher(anyone, provider.Account(), earlier+price),
			h.voucher(requester, anyone.Account(), earlier+price),
			h.promise(requester, provider.Account(), atoll.NewAmount(earlier+price), atoll.Domain{ChainID: 1, Escrow: h.Contracts.Escrow}),
		} {
			r, vs := trial.Compact(v.Signature)
			h.no(requester, evm.Court.PackShowVoucher(h.c, n(earlier+price), r, vs), "BadSignature")
		}
	})
	t.Run("one that is enough pays, whoever shows it, to the last second", func(t *testing.T) {
		h := start.fork(t)
		h.at(h.time(0) - 1)
		h.ended(h.court(anyone, show(h, earlier+price)), dismissed, purse{requester: -earlier - price})
		equal(t, "the provider's tokens", h.tokensOf(provider.Account()), earlier+price)
	})
	t.Run("it may have been redeemed since", func(t *testing.T) {
		h := start.fork(t)
		v := h.voucher(requester, provider.Account(), earlier+price)
		h.claims(packClaim(provider.Account(), v), price)
		h.ended(h.court(requester, show(h, earlier+price)), dismissed, purse{requester: -earlier - price})
		equal(t, "the provider's tokens", h.tokensOf(provider.Account()), earlier+price)
	})
	t.Run("not when the time to answer is over", func(t *testing.T) {
		h := start.fork(t)
		h.at(h.time(0))
		h.no(requester, show(h, earlier+price), "TooLate")
	})
	t.Run("not when it was contested", func(t *testing.T) {
		h := start.fork(t)
		h.contest()
		h.no(requester, show(h, earlier+price), "WrongStatus")
	})
	t.Run("not in a dispute of another kind", func(t *testing.T) {
		h := newHearing(t, trial.WrongResult)
		h.open()
		h.no(requester, show(h, price), "WrongKind")
	})
}
