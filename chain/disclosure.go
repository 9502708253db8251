package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
)

const (
	// inputMost bounds the input of a transaction that is looked through; more
	// than this costs more gas than a transaction can have (EIP-7623, EIP-7825).
	inputMost = 2 << 20
	// callsMost bounds how many places in the input of a transaction that is
	// not the court's own are tried.
	callsMost = 64
)

// DisputeEvidence returns the messages that a dispute was opened with, by its
// Opened event. It reads them from the input of the transaction: as it is, if
// the transaction is a call of the court, else from wherever in it such a call
// is, since a contract wallet passes calls on.
//
// What it returns is of the event's deal and signed by those who it says have
// signed it, whatever the node answers; whether the messages are valid is for
// the caller to ask, see [atoll.Message]. The error wraps [atoll.ErrMalformed]
// if what was signed is no such message, or there are two different results
// that the provider signed, and [atoll.ErrNotFound] if there is nothing.
func (c *Client) DisputeEvidence(ctx context.Context, e CourtEvent) (Evidence, error) {
	if e.Kind != Opened {
		return Evidence{}, fmt.Errorf("evidence in the event %s, want %s: %w", e.Kind, Opened, atoll.ErrNotFound)
	}
	input, direct, err := c.input(ctx, e.Position.Tx)
	if err != nil {
		return Evidence{}, fmt.Errorf("evidence of dispute %s: %w", e.Dispute, err)
	}
	found, err := c.findEvidence(e, input, direct)
	if err != nil {
		return Evidence{}, fmt.Errorf("evidence of dispute %s in transaction %s: %w", e.Dispute, e.Position.Tx, err)
	}
	return found, nil
}

// GivenResult returns the result that a provider accused of having given none
// gave, by the ResultGiven event, as [Client.DisputeEvidence] does.
func (c *Client) GivenResult(ctx context.Context, e CourtEvent) (atoll.Signed[atoll.Result], error) {
	if e.Kind != ResultGiven {
		return atoll.Signed[atoll.Result]{}, fmt.Errorf("result in the event %s, want %s: %w", e.Kind, ResultGiven, atoll.ErrNotFound)
	}
	input, direct, err := c.input(ctx, e.Position.Tx)
	if err != nil {
		return atoll.Signed[atoll.Result]{}, fmt.Errorf("result of dispute %s: %w", e.Dispute, err)
	}
	found, err := c.findResult(e, input, direct)
	if err != nil {
		return atoll.Signed[atoll.Result]{}, fmt.Errorf("result of dispute %s in transaction %s: %w", e.Dispute, e.Position.Tx, err)
	}
	return found, nil
}

// input returns what a transaction gives to whom it calls, and whether that is
// the court.
func (c *Client) input(ctx context.Context, tx atoll.Digest) (input []byte, direct bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	t, _, err := c.eth.TransactionByHash(ctx, tx)
	if errors.Is(err, ethereum.NotFound) {
		return nil, false, fmt.Errorf("transaction %s: %w", tx, atoll.ErrNotFound)
	}
	if err != nil {
		return nil, false, fmt.Errorf("transaction %s: %w", tx, reach(err))
	}
	if n := len(t.Data()); n > inputMost {
		return nil, false, fmt.Errorf("transaction %s has %d bytes of input: %w", tx, n, atoll.ErrTooLarge)
	}
	return t.Data(), t.To() != nil && *t.To() == c.contracts.Court, nil
}

// findEvidence looks for the call that opened a dispute.
func (c *Client) findEvidence(e CourtEvent, input []byte, direct bool) (Evidence, error) {
	open := c.court.GetABI().Methods["open"]
	return find(open, input, direct, func(args []any) (Evidence, error) {
		kind := DisputeKind(*abi.ConvertType(args[0], new(uint8)).(*uint8))
		raw := *abi.ConvertType(args[1], new(court.Evidence)).(*court.Evidence)
		of := CaseOf(c.Domain(), dealOf(raw.Deal), kind)
		if kind != e.About || of != e.Case || of.ID() != e.Dispute {
			return Evidence{}, errOther
		}
		return evidenceOf(c.Domain(), kind, raw)
	}, func(a, b Evidence) bool {
		return a.Result == nil || a.Result.Message == b.Result.Message
	})
}

// findResult looks for the call that gave a result.
func (c *Client) findResult(e CourtEvent, input []byte, direct bool) (atoll.Signed[atoll.Result], error) {
	give := c.court.GetABI().Methods["giveResult"]
	return find(give, input, direct, func(args []any) (atoll.Signed[atoll.Result], error) {
		of := caseOf(*abi.ConvertType(args[0], new(court.Case)).(*court.Case))
		if of.ID() != e.Dispute {
			return atoll.Signed[atoll.Result]{}, errOther
		}
		raw := *abi.ConvertType(args[1], new(court.Result)).(*court.Result)
		signature := *abi.ConvertType(args[2], new([]byte)).(*[]byte)
		return signedResult(c.Domain(), of.Deal, of.Provider, raw, signature)
	}, func(a, b atoll.Signed[atoll.Result]) bool { return a.Message == b.Message })
}

// errOther says that a call is of another dispute.
var errOther = errors.New("a call about another dispute")

// find decodes a call of a method: all of the input or, unless direct, whatever
// part of it is one that read takes.
func find[T any](m abi.Method, input []byte, direct bool, read func(args []any) (T, error), same func(a, b T) bool) (T, error) {
	var found, none T
	var hits int
	var failure error
	for tried := 0; tried < callsMost; tried++ {
		at := bytes.Index(input, m.ID)
		if at < 0 || direct && at > 0 {
			break
		}
		input = input[at+len(m.ID):]
		args, err := m.Inputs.Unpack(input)
		if err == nil {
			var v T
			if v, err = read(args); err == nil {
				if hits++; hits > 1 && !same(found, v) {
					return none, fmt.Errorf("two different ones in one transaction: %w", atoll.ErrMalformed)
				}
				found = v
			}
		}
		if failure == nil || errors.Is(err, atoll.ErrMalformed) {
			failure = err
		}
		if direct {
			break
		}
	}
	switch {
	case hits > 0:
		return found, nil
	case errors.Is(failure, atoll.ErrMalformed):
		return none, failure
	case failure != nil:
		return none, fmt.Errorf("%w (%v)", atoll.ErrNotFound, failure)
	}
	return none, fmt.Errorf("no call of the court's %s: %w", m.Name, atoll.ErrNotFound)
}
