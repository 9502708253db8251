package main

import (
	"errors"

	"github.com/atoll-network/atoll/chain"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// creator is code that creates a contract from the input of a call. Its own
// gas, some thousands, is in the figures.
const creator = "365f5f37365f5ff0" + // calldatacopy; create
	"80600f575f5ffd5b" + // nothing made: revert
	"5f5260205ff3"

// deploymentRows measures what it takes to put the contracts on a chain.
func deploymentRows(g *world) []row {
	at := common.HexToAddress("0xc2ea702000000000000000000000000000000001")
	g.Put(at, creator)
	_, plan, err := chain.Plan(at, 0, parameters())
	g.err = errors.Join(g.err, err)
	rows := []row{{what: "all contracts together"}}
	for _, c := range plan {
		gas := g.send(g.Holder.Account(), at, c.Code)
		if g.err == nil && len(g.Code(c.At)) == 0 {
			g.err = errors.New("the contract does not stand where it should")
		}
		rows[0].value += gas
		rows = append(rows, row{what: "contract " + c.Name, value: gas})
	}
	return rows
}

// codeRows measures code against the limit of EIP-170.
func codeRows(g *world) []row {
	var rows []row
	for _, c := range []struct {
		name string
		at   common.Address
	}{{"token", g.Contracts.Token}, {"escrow", g.Contracts.Escrow}, {"nodes", g.Contracts.Nodes},
		{"witness", g.Contracts.Witness}, {"court", g.Contracts.Court}} {
		rows = append(rows, row{what: "code of the " + c.name, value: uint64(len(g.Code(c.at))), most: params.MaxCodeSize})
	}
	return rows
}
