package chain

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

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
		for _, contract := range []abi.ABI{c.escrow.GetABI(), c.nodes.GetABI(), c.token.GetABI()} {
			e, err := contract.ErrorByID([4]byte(raw[:4]))
			if err != nil {
				continue
			}
			if args, err := e.Inputs.Unpack(raw[4:]); err == nil {
				return sentence(e.Name, args)
			}
		}
	}
	return fmt.Sprintf("the contract answered %s, which is not known here", hexutil.Encode(raw[:min(len(raw), 68)])), nil
}

// sentence says in words what a contract's error means.
func sentence(name string, args []any) (string, error) {
	switch name {
	case "ZeroAmount":
		return "the amount is zero", nil
	case "ZeroAccount":
		return "the account is the zero address", nil
	case "InsufficientBalance":
		return fmt.Sprintf("%s is more than the %s ATOLL in escrow", tokens(args, 0), tokens(args, 1)), atoll.ErrUnfunded
	case "InsufficientStake":
		return fmt.Sprintf("%s is more than the %s ATOLL at stake", tokens(args, 0), tokens(args, 1)), atoll.ErrUnfunded
	case "ERC20InsufficientBalance":
		return fmt.Sprintf("%v has %s ATOLL, and %s are needed", args[0], tokens(args, 1), tokens(args, 2)), atoll.ErrUnfunded
	case "ERC20InsufficientAllowance":
		return fmt.Sprintf("the allowance for %v is %s ATOLL, and %s are needed; was the permit signed for this contract and nonce?",
			args[0], tokens(args, 1), tokens(args, 2)), nil
	case "FaucetExhausted":
		return fmt.Sprintf("the faucet has %s ATOLL left for %v", tokens(args, 1), args[0]), nil
	case "TransferFee":
		return fmt.Sprintf("the token takes a fee: of %s, %s arrived", tokens(args, 0), tokens(args, 1)), nil
	case "NoWithdrawal":
		return "no withdrawal is announced", nil
	case "NothingPending":
		return "no stake is being taken out of this role", nil
	case "TooEarly":
		at, _ := args[0].(*big.Int)
		return "it is too early; it may be done from " + unix(clamp(at)).UTC().Format(time.RFC3339) + " on", nil
	case "NoRole":
		return "the role must be provider, solver or verifier", nil
	case "NoPeer":
		return "the peer id must be set", nil
	case "EndpointTooLong":
		return fmt.Sprintf("the endpoint is %v bytes long, and at most 256 are allowed", args[0]), nil
	case "LengthMismatch":
		return fmt.Sprintf("there are %v vouchers and %v signatures", args[0], args[1]), nil
	}
	words := make([]string, len(args))
	for i, a := range args {
		words[i] = fmt.Sprint(a)
	}
	return fmt.Sprintf("%s(%s)", name, strings.Join(words, ", ")), nil
}

// tokens writes an argument that is an amount.
func tokens(args []any, i int) string {
	n, _ := args[i].(*big.Int)
	return amount(n).String()
}
