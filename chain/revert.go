package chain

import (
	"errors"
	"fmt"
	"strings"

	"github.com/atoll-network/atoll"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// RevertError says that a contract refused a call. It wraps [atoll.ErrUnfunded]
// when money is what is lacking.
type RevertError struct {
	Call   string // such as "deposit"
	Reason string // a sentence without a full stop
	kind   error
}

// Error says which call was refused and why.
func (e *RevertError) Error() string { return e.Call + " was refused: " + e.Reason }

// Unwrap returns the kind of error, or nil.
func (e *RevertError) Unwrap() error { return e.kind }

// explain turns a node's answer to a call into a *RevertError, if a contract
// refused it, and names what is lacking if the node did.
func (c *Client) explain(call string, err error) error {
	var coded rpc.DataError
	if errors.As(err, &coded) {
		if text, ok := coded.ErrorData().(string); ok {
			if raw, e := hexutil.Decode(text); e == nil {
				reason, kind := c.revertReason(raw)
				return &RevertError{Call: call, Reason: reason, kind: kind}
			}
		}
	}
	var answer rpc.Error
	if !errors.As(err, &answer) {
		return reach(err)
	}
	if strings.Contains(err.Error(), "insufficient funds") {
		return fmt.Errorf("not enough ether to pay for gas: %w: %w", err, atoll.ErrUnfunded)
	}
	return err
}

// revertReason reads the bytes a contract reverted with.
func (c *Client) revertReason(raw []byte) (string, error) {
	if len(raw) == 0 {
		return "the contract gave no reason", nil
	}
	if text, err := abi.UnpackRevert(raw); err == nil {
		return fmt.Sprintf("%q", text), nil
	}
	if len(raw) >= 4 {
		for _, contract := range c.abis() {
			e, err := contract.ErrorByID([4]byte(raw[:4]))
			if err != nil {
				continue
			}
			if args, err := e.Inputs.Unpack(raw[4:]); err == nil {
				return sentenceOf(e.Name, args)
			}
		}
	}
	return fmt.Sprintf("the contract answered %s, which is not known here", hexutil.Encode(raw[:min(len(raw), 68)])), nil
}

// abis are the contracts whose errors may come up. The same error means the
// same in each of them.
func (c *Client) abis() []abi.ABI {
	return []abi.ABI{c.escrow.GetABI(), c.nodes.GetABI(), c.court.GetABI(), c.witness.GetABI(), c.token.GetABI()}
}
