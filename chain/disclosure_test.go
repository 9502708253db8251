package chain_test

import (
	"bytes"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/ethereum/go-ethereum/core/types"
)

// input is what a call gives to the contract it is of.
func (n *net) input(t *testing.T, s atoll.Signer, call chain.Call) []byte {
	t.Helper()
	p, err := n.Prepare(t.Context(), s, call)
	if err != nil {
		t.Fatal(err)
	}
	n.Discard(p)
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(p.Raw); err != nil {
		t.Fatal(err)
	}
	return tx.Data()
}

func TestTheEvidenceOfEveryKindIsReadFromTheChain(t *testing.T) {
	for kind := chain.WrongResult; kind <= chain.Unpaid; kind++ {
		t.Run(kind.String(), func(t *testing.T) {
			t.Parallel()
			c := newTrial(t, "http")
			claimant := c.requester
			sent := c.evidence
			switch kind {
			case chain.WrongResult:
				sent.Acceptance, sent.Consent = nil, nil
			case chain.NoResult:
				sent.Result, sent.Consent = nil, nil
				c.advance(t, 11*time.Minute)
			case chain.Unpaid:
				sent.Acceptance, sent.Offer.Signature = nil, atoll.Signature{}
				claimant = c.provider
			}
			c.do(t, claimant, chain.OpenDispute(kind, sent))
			event := take(t, 1, c.WatchCourt)[0]
			got, err := c.DisputeEvidence(t.Context(), event)
			if err != nil || !reflect.DeepEqual(got, sent) {
				t.Errorf("evidence %+v, %v, want %+v", got, err, sent)
			}
			// An event that is not of this transaction.
			for name, change := range map[string]func(*chain.CourtEvent){
				"another deal":    func(e *chain.CourtEvent) { e.Case.Deal[0] ^= 1 },
				"another kind":    func(e *chain.CourtEvent) { e.About = (e.About + 1) % 3 },
				"another dispute": func(e *chain.CourtEvent) { e.Dispute[0] ^= 1 },
				"another event":   func(e *chain.CourtEvent) { e.Kind = chain.Executed },
				"no transaction":  func(e *chain.CourtEvent) { e.Position.Tx[0] ^= 1 },
			} {
				other := event
				change(&other)
				if got, err := c.DisputeEvidence(t.Context(), other); !errors.Is(err, atoll.ErrNotFound) {
					t.Errorf("%s: %+v, %v, want ErrNotFound", name, got, err)
				}
			}
		})
	}
}

func TestEvidenceIsFoundInTheCallOfAWallet(t *testing.T) {
	c := newTrial(t, "in process")
	court := c.dev.Contracts().Court
	wallet := c.create(t, c.nobody, forwards)
	sent := c.evidence
	sent.Acceptance, sent.Consent = nil, nil
	forged, rival := sent, sent
	bad := *sent.Result
	bad.Message.Gas++
	forged.Result = &bad
	second := sign(t, c.provider, c.Domain(), bad.Message)
	rival.Result = &second

	open := c.input(t, c.requester, chain.OpenDispute(chain.WrongResult, sent))
	forgery := append(append([]byte{}, open...), badResult(t, open, sent, forged)...)
	c.forward(t, 3, 0, wallet, court, forgery)
	event := take(t, 1, c.WatchCourt)[0]
	got, err := c.DisputeEvidence(t.Context(), event)
	if err != nil || !reflect.DeepEqual(got, sent) {
		t.Errorf("beside a forgery: %+v, %v, want %+v", got, err, sent)
	}

	// The result that is given, too, and beside another that is signed as well
	// it is not clear which one the court was shown.
	c.evidence = c.messages(t, atoll.StatusCompleted)
	of := c.theCase(chain.NoResult)
	c.advance(t, 11*time.Minute)
	c.do(t, c.requester, chain.OpenDispute(chain.NoResult, c.evidence))
	give := c.input(t, c.provider, chain.GiveResult(of, *c.evidence.Result))
	other := c.evidence.Result.Message
	other.Gas++
	twice := append(give, c.input(t, c.provider, chain.GiveResult(of, sign(t, c.provider, c.Domain(), other)))...)
	c.forward(t, 3, 1, wallet, court, twice)
	event = take(t, 3, c.WatchCourt)[2]
	if event.Kind != chain.ResultGiven {
		t.Fatalf("%+v", event)
	}
	if got, err := c.GivenResult(t.Context(), event); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("two results: %+v, %v, want ErrMalformed", got, err)
	}
}

// badResult is a call with another result in the place of its own.
func badResult(t *testing.T, call []byte, is, want chain.Evidence) []byte {
	t.Helper()
	a, b := atoll.NewAmount(is.Result.Message.Gas).Bytes32(), atoll.NewAmount(want.Result.Message.Gas).Bytes32()
	if bytes.Count(call, a[:]) != 1 {
		t.Fatal("the gas is not found once in the call")
	}
	return bytes.Replace(call, a[:], b[:], 1)
}

func TestWhatAProviderSignedMayBeNoResultAtAll(t *testing.T) {
	c := newTrial(t, "in process")
	// The court takes any bytes for a CID, and any text for a message; the
	// provider's key has signed them.
	bad := *c.evidence.Result
	bad.Message.Status, bad.Message.Engine = 200, "\xff\x00"
	sig, err := c.provider.SignDigest(atoll.Hash(c.Domain(), bad.Message))
	if err != nil {
		t.Fatal(err)
	}
	bad.Signature = sig
	c.evidence.Result, c.evidence.Acceptance, c.evidence.Consent = &bad, nil, nil
	c.do(t, c.requester, chain.OpenDispute(chain.WrongResult, c.evidence))
	event := take(t, 1, c.WatchCourt)[0]
	got, err := c.DisputeEvidence(t.Context(), event)
	if err != nil || !reflect.DeepEqual(got, c.evidence) {
		t.Errorf("evidence %+v, %v, want %+v", got, err, c.evidence)
	}
	if _, err := got.Result.Verify(c.Domain()); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("the result is valid: %v", err)
	}
}
