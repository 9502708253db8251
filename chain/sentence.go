package chain

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
)

// sentence says in words what an error of a contract with these arguments
// means, and of which kind it is.
type sentence func(args []any) (string, error)

// sentences has one for every error of the contracts, by its name.
var sentences = map[string]sentence{
	"ZeroAmount":  says("the amount is zero"),
	"ZeroAccount": says("the account is the zero address"),
	"AmountTooLarge": func(args []any) (string, error) {
		return tokens(args, 0) + " ATOLL are more than one account can have there", nil
	},
	"TransferFee": func(args []any) (string, error) {
		return fmt.Sprintf("the token takes a fee: of %s, %s arrived", tokens(args, 0), tokens(args, 1)), nil
	},
	"TooEarly": func(args []any) (string, error) {
		return "it is too early; it may be done from " + moment(args) + " on", nil
	},
	"TooLate": func(args []any) (string, error) {
		return "it is too late; it could be done until " + moment(args), nil
	},
	"OnlyCourt": says("only the court may do this, and %v is not the court"),

	// The escrow.
	"InsufficientBalance": func(args []any) (string, error) {
		return fmt.Sprintf("%s is more than the %s ATOLL in escrow", tokens(args, 0), tokens(args, 1)), atoll.ErrUnfunded
	},
	"NoWithdrawal": says("no withdrawal is announced"),
	"OnlyToken":    says("only the token may do this, and %v is not the token"),
	"OnlyOwner":    says("only the account itself may do this, and %v is another"),
	"BadPayee":     says("%v cannot be paid: it is the zero address or the escrow itself"),

	// The nodes.
	"InsufficientStake": func(args []any) (string, error) {
		return fmt.Sprintf("%s is more than the %s ATOLL at stake", tokens(args, 0), tokens(args, 1)), atoll.ErrUnfunded
	},
	"NothingPending":   says("no stake is being taken out of this role"),
	"NoRole":           says("the role must be provider, solver or verifier"),
	"NoPeer":           says("the peer id must be set"),
	"EndpointTooLong":  says("the endpoint is %v bytes long, and at most 256 are allowed"),
	"SeatNotFree":      says("seat %v is taken, was left too short a time ago, or is not the next new one"),
	"AlreadySeated":    says("the account sits at seat %v already"),
	"NotSeated":        says("the account sits nowhere"),
	"Locked":           says("the account is accused in %v disputes; its stake is held until they are over"),
	"NotLiable":        says("%v has given its place to another account, which does not answer for it any more"),
	"NotOffered":       says("%v has not offered its place to this account"),
	"TooManyRotations": says("the stake of %v has passed to another account too often"),
	"AccountInUse":     says("%v has been used here before, so it cannot take another's place; one whose place was taken can stake no more"),
	"NotEnoughReferees": func(args []any) (string, error) {
		return fmt.Sprintf("only %v of %v referees could be found", args[0], args[1]), nil
	},

	// The court and its witness.
	"BadRules":     says("the court's rules contradict each other or those of the nodes"),
	"BadSignature": says("a signature is not that of %v's key over what it stands by"),
	"BadEvidence":  says("the messages do not belong together, or not to this kind of dispute"),
	"NothingDue":   says("there is nothing to win: the sum in dispute is zero"),
	"WrongKind": func(args []any) (string, error) {
		return fmt.Sprintf("this cannot be done in a dispute about %s", DisputeKind(byteOf(args))), nil
	},
	"WrongStatus": func(args []any) (string, error) {
		return fmt.Sprintf("this cannot be done to a dispute that is %s", DisputeStatus(byteOf(args))), nil
	},
	"OnlyParty":     says("only %v may do this"),
	"AlreadyOpened": says("there is or was a dispute about this deal from this side already"),
	"InsufficientBond": func(args []any) (string, error) {
		return fmt.Sprintf("a bond of %s ATOLL is needed, and only %s are there", tokens(args, 0), tokens(args, 1)), atoll.ErrUnfunded
	},
	"VoucherTooLow": func(args []any) (string, error) {
		return fmt.Sprintf("the voucher is over %s ATOLL, and one over %s would settle the dispute", tokens(args, 0), tokens(args, 1)), nil
	},
	"BadBeacon":          says("the header is not that of block %v, or that block is not made yet, or too old"),
	"BadHeader":          says("this is no header of a block"),
	"BeaconStillGood":    says("referees can still be drawn by block %v"),
	"NotReferee":         says("the account is not the referee at position %v"),
	"WrongVote":          says("the vote at position %v was committed or revealed already, or is not the one committed to"),
	"CommitmentsMissing": says("not all referees have committed to votes, and those that have not can still be replaced"),
	"WrongCommitments":   says("the commitments are not those that were made, in their order"),
	"NobodyToReplace":    says("no referee is missing, or none can be replaced any more"),
	"NoVerdict":          says("there is no verdict yet"),

	// The token.
	"ERC20InsufficientBalance": func(args []any) (string, error) {
		return fmt.Sprintf("%v has %s ATOLL, and %s are needed", args[0], tokens(args, 1), tokens(args, 2)), atoll.ErrUnfunded
	},
	"ERC20InsufficientAllowance": func(args []any) (string, error) {
		return fmt.Sprintf("the allowance for %v is %s ATOLL, and %s are needed; was the permit signed for this contract and nonce?",
			args[0], tokens(args, 1), tokens(args, 2)), nil
	},
	"FaucetExhausted": func(args []any) (string, error) {
		return fmt.Sprintf("the faucet has %s ATOLL left for %v", tokens(args, 1), args[0]), nil
	},
	"ERC20InvalidApprover":      says("%v cannot give an allowance"),
	"ERC20InvalidReceiver":      says("%v cannot be sent tokens"),
	"ERC20InvalidSender":        says("%v cannot send tokens"),
	"ERC20InvalidSpender":       says("%v cannot be given an allowance"),
	"ERC1363ApproveFailed":      payment("an allowance for %v over %s ATOLL failed"),
	"ERC1363TransferFailed":     payment("a transfer to %v of %s ATOLL failed"),
	"ERC1363TransferFromFailed": payment("a transfer from %v of %s ATOLL failed"),
	"ERC1363InvalidReceiver":    says("%v is no contract that takes tokens that are sent to it"),
	"ERC1363InvalidSpender":     says("%v is no contract that takes an allowance that is sent to it"),
	"ERC2612ExpiredSignature": func(args []any) (string, error) {
		return "the permit expired at " + moment(args), nil
	},
	"ERC2612InvalidSigner":        says("the permit was signed by %v and is of %v"),
	"ECDSAInvalidSignature":       says("the signature is none"),
	"ECDSAInvalidSignatureLength": says("a signature of %v bytes is none"),
	"ECDSAInvalidSignatureS":      func([]any) (string, error) { return "the signature's s is in the upper half", nil },
	"InvalidAccountNonce":         says("the permit of %v has not the next nonce, which is %v"),

	// What the contracts are built on.
	"SafeERC20FailedOperation":     says("the token at %v did not do what was asked of it"),
	"ReentrancyGuardReentrantCall": says("a contract was called from within its own call"),
	"AddressEmptyCode":             says("there is no contract at %v"),
	"FailedCall":                   says("a contract that was called failed without a reason"),
	"InvalidShortString":           says("a short string is malformed"),
	"StringTooLong":                says("%q is too long for a name"),
}

// says makes a sentence of a format for all arguments.
func says(format string) sentence {
	return func(args []any) (string, error) { return fmt.Sprintf(format, args...), nil }
}

// payment makes a sentence of a format for an account and an amount.
func payment(format string) sentence {
	return func(args []any) (string, error) { return fmt.Sprintf(format, args[0], tokens(args, 1)), nil }
}

// sentenceOf says what an error means.
func sentenceOf(name string, args []any) (string, error) {
	if s, ok := sentences[name]; ok {
		return s(args)
	}
	words := make([]string, len(args))
	for i, a := range args {
		words[i] = fmt.Sprint(a)
	}
	return fmt.Sprintf("%s(%s)", name, strings.Join(words, ", ")), nil
}

// tokens writes an argument that is an amount.
func tokens(args []any, i int) string {
	n, ok := args[i].(*big.Int)
	if !ok {
		return fmt.Sprint(args[i])
	}
	return amount(n).String()
}

// moment writes the first argument, a time.
func moment(args []any) string {
	at, ok := args[0].(*big.Int)
	if !ok {
		return fmt.Sprint(args[0])
	}
	return unix(clamp(at)).UTC().Format(time.RFC3339)
}

func byteOf(args []any) uint8 {
	b, _ := args[0].(uint8)
	return b
}
