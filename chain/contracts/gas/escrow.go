package main

import (
	"math/big"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
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
		{what: "deposit with a permit, a later one", value: deposit(1)},
	}
	sender := g.person()
	rows = append(rows,
		row{what: "deposit by the token's transferAndCall, the first of an account", value: g.deliver(sender, g.amount(50), nil), most: 110_000},
		row{what: "deposit by the token's transferAndCall, a later one", value: g.deliver(sender, g.amount(50), nil), most: 60_000})
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
	lines, accounts := make([]escrow.Line, len(payers)), make([]atoll.Account, len(payers))
	for i, p := range payers {
		accounts[i] = p.Account()
		more := new(big.Int).Add(sum, new(big.Int).SetUint64(g.random.Uint64()%1e18))
		lines[i] = trial.Line(g.voucher(p, payee.Account(), more))
	}
	return g.send(payee.Account(), g.Contracts.Escrow, evm.Escrow.PackClaim(payee.Account(), lines),
		chain.ClaimAccess(g.Contracts.Escrow, payee.Account(), accounts)...)
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
		topUps += g.deliver(p, g.amount(50), nil)
	}
	return []row{
		{what: "a job, of 240,000 a day between 100 clients and 20 providers that claim once a day", value: day / jobsADay, most: 150},
		{what: "the same, when every client tops up every day", value: (day + topUps) / jobsADay},
	}
}

// loneRows measures a deal that is the only one of its requester, everything
// on the chain together.
func loneRows(g *world) []row {
	const until = 9 * 24 * 3600
	lone := func(deposit func(*atoll.KeySigner, *big.Int) uint64) (gas, rest uint64) {
		who, provider := g.person(), g.person()
		gas = deposit(who, g.amount(50))
		gas += g.claim([]*atoll.KeySigner{who}, provider, g.amount(firstPayment))
		g.Wait(until)
		return gas, g.escrow(who, evm.Escrow.PackWithdraw())
	}
	permit, permitRest := lone(func(who *atoll.KeySigner, n *big.Int) uint64 {
		v, r, s := g.permit(who, g.Contracts.Escrow, n, 0)
		return g.escrow(who, evm.Escrow.PackDepositUntil(n, g.Time()+until, forever, v, r, s))
	})
	call, callRest := lone(func(who *atoll.KeySigner, n *big.Int) uint64 {
		return g.deliver(who, n, common.LeftPadBytes(new(big.Int).SetUint64(g.Time()+until).Bytes(), 32))
	})
	return []row{
		{what: "a lone deal: deposit until a day by a newcomer's transferAndCall, claim by the provider", value: call, most: 200_000},
		{what: "the same, and the rest withdrawn", value: call + callRest, most: 200_000},
		{what: "a lone deal: deposit until a day by a newcomer's permit, claim by the provider", value: permit, most: 200_000},
		{what: "the same with a permit, and the rest withdrawn", value: permit + permitRest},
	}
}
