package main

import (
	"math/big"

	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/internal/evm"
)

// nodeRows measures the registry.
func nodeRows(g *world) []row {
	var rows []row
	add := func(what string, gas uint64) { rows = append(rows, row{what: what, value: gas}) }
	unstake := uint64(parameters().UnstakeDelay.Seconds())
	who, next := g.person(), g.person()
	peer, proof := g.digest(), [2][32]byte{g.digest(), g.digest()}
	record := evm.Nodes.PackRegister(peer, proof, "/dns4/provider-7.example.net/tcp/443/tls/ws")
	add("register a peer with an endpoint of 43 bytes", g.nodes(who, record))
	add("register another peer in its place", g.nodes(who, evm.Nodes.PackRegister(g.digest(), [2][32]byte{g.digest(), g.digest()}, "/dns4/provider-8.example.net/tcp/443/tls/ws")))

	permitted := func(count uint64) uint64 {
		n := g.amount(200)
		v, r, s := g.permit(who, g.Contracts.Nodes, n, count)
		return g.nodes(who, evm.Nodes.PackStakeWithPermit(uint8(chain.Verifier), n, forever, v, r, s))
	}
	add("stake with a permit, the first of an account", permitted(0))
	add("stake with a permit, a later one", permitted(1))
	add("sit on a new seat", g.nodes(who, evm.Nodes.PackSit(big.NewInt(1))))
	add("request a part of the stake back", g.nodes(who, evm.Nodes.PackRequestUnstake(uint8(chain.Verifier), g.amount(100))))
	add("cancel that", g.nodes(who, evm.Nodes.PackCancelUnstake(uint8(chain.Verifier))))
	g.nodes(who, evm.Nodes.PackRequestUnstake(uint8(chain.Verifier), g.amount(100)))
	g.Wait(unstake)
	add("withdraw it", g.nodes(who, evm.Nodes.PackWithdrawStake(uint8(chain.Verifier))))
	add("offer the account's place to another", g.nodes(who, evm.Nodes.PackOfferRotation(next.Account())))
	add("accept the place of a referee with a stake, a seat and a record", g.nodes(next, evm.Nodes.PackAcceptRotation(who.Account())))
	g.Wait(unstake + 1)
	add("sit on a seat that was left", g.nodes(next, evm.Nodes.PackSit(big.NewInt(1))))
	add("rise from a seat", g.nodes(next, evm.Nodes.PackRise()))
	g.Wait(unstake + 1)
	g.nodes(next, evm.Nodes.PackSit(big.NewInt(1)))
	add("request so much back that the seat is lost", g.nodes(next, evm.Nodes.PackRequestUnstake(uint8(chain.Verifier), g.amount(250))))
	return rows
}
