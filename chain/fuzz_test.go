package chain

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
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
		{func() (ids []common.Hash) {
			for _, e := range c.court.GetABI().Events {
				ids = append(ids, e.ID)
			}
			return
		}, c.contracts.Court},
	} {
		for _, id := range contract.topics() {
			f.Add(contract.at[:], append(id[:], make([]byte, 64)...), make([]byte, 96))
			f.Add(contract.at[:], append(id[:], make([]byte, 96)...), make([]byte, 192))
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
		if e, ok := c.courtEvent(log); ok && e.Kind == "" {
			t.Error("a court event without a kind")
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

// FuzzDisclosure looks for evidence in a transaction's input, which is whatever
// a party to the dispute chose to send.
func FuzzDisclosure(f *testing.F) {
	c := offline()
	c.chainID = 1337
	key := func(i byte) *atoll.KeySigner {
		k, err := crypto.ToECDSA(bytes.Repeat([]byte{i}, 32))
		if err != nil {
			f.Fatal(err)
		}
		return atoll.NewKeySigner(k)
	}
	requester, provider, solver := key(1), key(2), key(3)
	d := c.Domain()
	// Not by atoll.Sign, since the messages need not be valid.
	by := func(s atoll.Signer, m atoll.Message) (sig atoll.Signature) {
		sig, err := s.SignDigest(atoll.Hash(d, m))
		if err != nil {
			f.Fatal(err)
		}
		return sig
	}
	var e Evidence
	e.Offer.Message = atoll.JobOffer{Requester: requester.Account(), Solver: solver.Account(), Engine: "wasm"}
	e.Offer.Signature = by(requester, e.Offer.Message)
	e.Deal.Message = atoll.Deal{JobOffer: atoll.Hash(d, e.Offer.Message), Requester: requester.Account(), Provider: provider.Account(),
		Solver: solver.Account(), MaxPrice: atoll.NewAmount(5)}
	e.Deal.Signature = by(solver, e.Deal.Message)
	id := atoll.Hash(d, e.Deal.Message)
	r := atoll.Result{Deal: id, Provider: provider.Account(), Gas: 7, Message: "a result"}
	e.Result = &atoll.Signed[atoll.Result]{Message: r, Signature: by(provider, r)}
	raw, err := e.binding(WrongResult)
	if err != nil {
		f.Fatal(err)
	}
	opened := CourtEvent{Kind: Opened, Case: CaseOf(d, e.Deal.Message, WrongResult), About: WrongResult}
	opened.Dispute = opened.Case.ID()
	open := c.court.PackOpen(uint8(WrongResult), raw)
	give := c.court.PackGiveResult(opened.Case.binding(), raw.Result, raw.ProviderSignature)
	for _, call := range [][]byte{open, give} {
		f.Add(call, true)
		f.Add(append(append([]byte("a wallet's own"), call...), call...), false)
		f.Add(append(call[:4:4], bytes.Repeat([]byte{0xff}, 640)...), true)
		f.Add(append(call[:4:4], make([]byte, 640)...), false)
		f.Add(call[:len(call)-40], true)
	}
	if got, err := c.findEvidence(opened, open, true); err != nil || !reflect.DeepEqual(got, e) {
		f.Fatalf("%+v, %v, want %+v", got, err, e)
	}
	if got, err := c.findResult(opened, give, true); err != nil || got != *e.Result {
		f.Fatalf("%+v, %v, want %+v", got, err, *e.Result)
	}
	f.Fuzz(func(t *testing.T, input []byte, direct bool) {
		// Nobody here can sign, so what is found is what was signed above.
		if got, err := c.findEvidence(opened, input, direct); err == nil && !reflect.DeepEqual(got, e) {
			t.Errorf("evidence that nobody signed: %+v", got)
		}
		if got, err := c.findResult(opened, input, direct); err == nil && got != *e.Result {
			t.Errorf("a result that nobody signed: %+v", got)
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
