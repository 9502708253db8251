package chain

import (
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// offline is a client that can only read what a node would send.
func offline() *Client {
	return &Client{bindings: newBindings(), contracts: Contracts{Token: atoll.Account{1}, Escrow: atoll.Account{2},
		Nodes: atoll.Account{3}, Court: atoll.Account{4}, Witness: atoll.Account{5}}}
}

func FuzzRevertReason(f *testing.F) {
	c := offline()
	word := make([]byte, 32)
	for _, id := range []common.Hash{escrow.EscrowTooEarlyErrorID(), escrow.EscrowInsufficientBalanceErrorID(),
		nodes.NodesEndpointTooLongErrorID(), token.AtollTokenFaucetExhaustedErrorID(), escrow.EscrowZeroAmountErrorID()} {
		f.Add(id[:4])
		f.Add(append(append(append(id[:4:4], word...), word...), word...))
		f.Add(append(id[:4:4], []byte(strings.Repeat("\xff", 96))...))
	}
	f.Add([]byte{})
	f.Add(append([]byte{0x08, 0xc3, 0x79, 0xa0}, word...))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if reason, _ := c.revertReason(raw); reason == "" {
			t.Error("no reason")
		}
	})
}

func FuzzEvents(f *testing.F) {
	c := offline()
	for _, contract := range []struct {
		topics func() []common.Hash
		at     atoll.Account
	}{
		{func() (ids []common.Hash) {
			for _, e := range c.escrow.GetABI().Events {
				ids = append(ids, e.ID)
			}
			return
		}, c.contracts.Escrow},
		{func() (ids []common.Hash) {
			for _, e := range c.nodes.GetABI().Events {
				ids = append(ids, e.ID)
			}
			return
		}, c.contracts.Nodes},
	} {
		for _, id := range contract.topics() {
			f.Add(contract.at[:], append(id[:], make([]byte, 64)...), make([]byte, 96))
		}
	}
	f.Fuzz(func(t *testing.T, at, topics, data []byte) {
		log := &types.Log{Address: common.BytesToAddress(at), Data: data}
		for len(topics) >= 32 && len(log.Topics) < 4 {
			log.Topics, topics = append(log.Topics, common.BytesToHash(topics[:32])), topics[32:]
		}
		for _, e := range c.escrowEvents(log) {
			if e.Kind == "" {
				t.Error("an escrow event without a kind")
			}
		}
		if e, ok := c.nodesEvent(log); ok && e.Kind == "" {
			t.Error("a nodes event without a kind")
		}
	})
}

func FuzzParseTransaction(f *testing.F) {
	c := offline()
	c.chainID = 1337
	c.signer = types.LatestSignerForChainID(atoll.NewAmount(c.chainID).Big())
	f.Add([]byte{0x02, 0xc0})
	f.Fuzz(func(t *testing.T, raw []byte) {
		if tx, _, err := c.parse(raw); err == nil && tx == nil {
			t.Error("no transaction and no error")
		}
	})
}

func TestRolesHaveNames(t *testing.T) {
	for r := Provider; r <= Verifier; r++ {
		if got, err := ParseRole(r.String()); err != nil || got != r {
			t.Errorf("%s reads as %s, %v", r, got, err)
		}
	}
	for _, bad := range []string{"", "Provider", "none", "role 0"} {
		if r, err := ParseRole(bad); err == nil {
			t.Errorf("%q reads as %s", bad, r)
		}
	}
}
