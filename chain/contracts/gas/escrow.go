package main

import (
	"math/big"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
)

// A day of the market that the price of a job is measured on.
const (
	clients      = 100
	providers    = 20
	jobsADay     = 240_000
	claimOfMany  = 100 // vouchers in one claim
	firstPayment = 1   // whole tokens
)

// depositRows measures the ways into the escrow.
func depositRows(g *world) []row {
	who := g.person()
	deposit := func(count uint64) uint64 {
		n := g.amount(50)
		v, r, s := g.permit(who, g.Contracts.Escrow, n, count)
		return g.escrow(who, evm.Escrow.PackDepositWithPermit(n, forever, v, r, s))
	}
	rows := []row{
		{what: "deposit with a permit, the first of an account", value: deposit(0), most: 110_000},
		{what: "deposit with a permit, a later one", value: deposit(1), most: 60_000},
	}
	until := g.person()
	n := g.amount(50)
	v, r, s := g.permit(until, g.Contracts.Escrow, n, 0)
	rows = append(rows, row{what: "deposit until a day, with a permit, the first of an account",
		value: g.escrow(until, evm.Escrow.PackDepositUntil(n, g.Time()+9*24*3600, forever, v, r, s))})
	plain := g.person()
	rows = append(rows,
		row{what: "deposit by an allowance given before, the first of an account", value: g.deposit(plain, g.amount(50))},
		row{what: "deposit by an allowance given before, a later one", value: g.escrow(plain, evm.Escrow.PackDeposit(g.amount(50)))},
		row{what: "deposit for another account, its first", value: g.escrow(plain, evm.Escrow.PackDepositFor(g.person().Account(), g.amount(50)))},
	)
	return rows
}

// withdrawalRows measures the ways out of it.
func withdrawalRows(g *world) []row {
	who := g.person()
	n := g.amount(50)
	g.deposit(who, n)
	announce := g.escrow(who, evm.Escrow.PackAnnounceWithdrawal(n))
	cancel := g.escrow(who, evm.Escrow.PackCancelWithdrawal())
	g.escrow(who, evm.Escrow.PackAnnounceWithdrawal(g.amount(20)))
	g.Wait(uint64(parameters().WithdrawDelay.Seconds()))
	some := g.escrow(who, evm.Escrow.PackWithdraw())
	return []row{
		{what: "announce a withdrawal", value: announce},
		{what: "cancel it", value: cancel},
		{what: "withdraw a part", value: some},
	}
}

// claim redeems the next voucher of each payer.
func (g *world) claim(payers []*atoll.KeySigner, payee *atoll.KeySigner, sum *big.Int) uint64 {
	lines := make([]escrow.Line, len(payers))
	for i, p := range payers {
		more := new(big.Int).Add(sum, new(big.Int).SetUint64(g.random.Uint64()%1e18))
		lines[i] = trial.Line(g.voucher(p, payee.Account(), more))
	}
	return g.escrow(payee, evm.Escrow.PackClaim(payee.Account(), lines))
}

// payers are people with a balance in escrow.
func (g *world) payers(n int) []*atoll.KeySigner {
	people := make([]*atoll.KeySigner, n)
	for i := range people {
		people[i] = g.person()
		g.deposit(people[i], g.amount(1000))
	}
	return people
}

// claimRows measures claims by their size.
func claimRows(g *world) []row {
	var rows []row
	for _, c := range []struct {
		n           int
		first, next string
		most        uint64
	}{
		{1, "claim of one voucher, the first of its pair", "claim of one voucher, a later one", 60_000},
		{10, "claim of 10 vouchers of as many payers, first of their pairs: each", "claim of 10 vouchers of as many payers, later ones: each", 0},
		{claimOfMany, "claim of 100 vouchers of as many payers, first of their pairs: each", "claim of 100 vouchers of as many payers, later ones: each", 16_000},
		{200, "claim of 200 vouchers of as many payers, first of their pairs: each", "claim of 200 vouchers of as many payers, later ones: each", 0},
	} {
		payers, payee := g.payers(c.n), g.person()
		first := g.claim(payers, payee, g.amount(firstPayment)) / uint64(c.n)
		next := g.claim(payers, payee, g.amount(3*firstPayment)) / uint64(c.n)
		rows = append(rows, row{what: c.first, value: first}, row{what: c.next, value: next, most: c.most})
	}
	payer, payee := g.payers(1)[0], g.person()
	g.claim([]*atoll.KeySigner{payer}, payee, g.amount(firstPayment))
	v := g.voucher(payer, payee.Account(), g.amount(3))
	rows = append(rows, row{what: "claim of one voucher by claimSigned, a later one", value: g.escrow(payee, evm.Escrow.PackClaimSigned(escrow.Voucher{
		Payer: v.Message.Payer, Payee: v.Message.Payee, Cumulative: v.Message.Cumulative.Big()}, v.Signature[:]))})
	dust := g.voucher(g.person(), payee.Account(), big.NewInt(1))
	bare := g.escrow(payee, evm.Escrow.PackClaim(payee.Account(), nil))
	return append(rows, row{what: "passing over a voucher whose payer has nothing, within a claim",
		value: g.escrow(payee, evm.Escrow.PackClaim(payee.Account(), []escrow.Line{trial.Line(dust)})) - bare})
}

// dayRows measures a day on which every client pays every provider, and each
// provider claims once: its second such day.
func dayRows(g *world) []row {
	payers := g.payers(clients)
	var day, topUps uint64
	for range providers {
		payee := g.person()
		g.claim(payers, payee, g.amount(firstPayment))
		day += g.claim(payers, payee, g.amount(3*firstPayment))
	}
	for _, p := range payers {
		n := g.amount(50)
		v, r, s := g.permit(p, g.Contracts.Escrow, n, 0)
		topUps += g.escrow(p, evm.Escrow.PackDepositWithPermit(n, forever, v, r, s))
	}
	return []row{
		{what: "a job, of 240,000 a day between 100 clients and 20 providers that claim once a day", value: day / jobsADay, most: 150},
		{what: "the same, when every client tops up every day", value: (day + topUps) / jobsADay},
	}
}

// loneRows measures a deal that is the only one of its requester, everything
// on the chain together.
func loneRows(g *world) []row {
	lone := func(until bool) (gas, rest uint64) {
		who, provider := g.person(), g.person()
		n := g.amount(50)
		v, r, s := g.permit(who, g.Contracts.Escrow, n, 0)
		if until {
			gas = g.escrow(who, evm.Escrow.PackDepositUntil(n, g.Time()+9*24*3600, forever, v, r, s))
		} else {
			gas = g.escrow(who, evm.Escrow.PackDepositWithPermit(n, forever, v, r, s))
		}
		gas += g.claim([]*atoll.KeySigner{who}, provider, g.amount(firstPayment))
		if until {
			g.Wait(9 * 24 * 3600)
			rest = g.escrow(who, evm.Escrow.PackWithdraw())
		}
		return gas, rest
	}
	plain, _ := lone(false)
	until, rest := lone(true)
	return []row{
		{what: "a lone deal: deposit with a permit by a newcomer, claim by the provider", value: plain, most: 200_000},
		{what: "a lone deal: deposit until a day by a newcomer, claim by the provider", value: until, most: 200_000},
		{what: "a lone deal: the same, and the rest withdrawn", value: until + rest, most: 200_000},
	}
}
