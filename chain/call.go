package chain

import (
	"fmt"
	"math/big"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxClaim is how many vouchers fit one [Claim]: so many that the transaction
// stays within what nodes accept (2^24 gas, 128 KiB).
const MaxClaim = 200

// Call is a change to be made on the chain, not yet signed by anyone. The zero
// value is not a call.
type Call struct {
	name  string // for errors, such as "deposit"
	value atoll.Amount
	// gas bounds what the call uses. It is the gas limit of a call that is
	// sent behind others, whose effect a node cannot foresee.
	gas uint64
	// exact says that gas is to be used even where a node could estimate,
	// since less would not revert the call but change what it does.
	exact bool
	// instead, if set, is the same for a token with transferAndCall (ERC-1363),
	// which needs no permit and less gas.
	instead *Call
	// spender, if set, is whom a permit over allowance is signed for.
	spender   func(Contracts) atoll.Account
	allowance atoll.Amount
	encode    func(*Client, permit) (to atoll.Account, data []byte, err error)
	// access, if set, lists storage that the call touches.
	access func(Contracts) types.AccessList
}

// String names the call, such as "deposit".
func (c Call) String() string { return c.name }

// contractGas is what checking the signature of a contract account may use;
// see SIGNATURE_GAS in Escrow.sol.
const contractGas = 220_000

// permit is a signed allowance (ERC-2612).
type permit struct {
	deadline *big.Int
	v        uint8
	r, s     [32]byte
}

// Faucet mints test tokens for an account, on chains whose token has a faucet.
func Faucet(to atoll.Account, n atoll.Amount) Call {
	return Call{name: "faucet", gas: 150_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Token, c.token.PackFaucet(to, n.Big()), nil
	}}
}

// Transfer moves tokens from the signer to an account.
func Transfer(to atoll.Account, n atoll.Amount) Call {
	return Call{name: "transfer", gas: 100_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Token, c.token.PackTransfer(to, n.Big()), nil
	}}
}

// SendEther moves wei from the signer to an account.
func SendEther(to atoll.Account, wei atoll.Amount) Call {
	return Call{name: "send ether", gas: 50_000, value: wei, encode: func(*Client, permit) (atoll.Account, []byte, error) {
		return to, nil, nil
	}}
}

// Deposit moves tokens of the signer into its escrow, in one transaction: by the
// token's own call where it has one (ERC-1363), else with an allowance that is
// signed along.
func Deposit(n atoll.Amount) Call {
	return Call{name: "deposit", gas: 250_000, instead: deliver(n, nil), spender: escrowOf, allowance: n,
		encode: func(c *Client, p permit) (atoll.Account, []byte, error) {
			return c.contracts.Escrow, c.escrow.PackDepositWithPermit(n.Big(), p.deadline, p.v, p.r, p.s), nil
		}}
}

// AnnounceWithdrawal gives notice that the signer wants to take tokens out of
// escrow. It replaces an earlier notice.
func AnnounceWithdrawal(n atoll.Amount) Call {
	return escrowCall("announce withdrawal", func(e *escrow.Escrow) []byte { return e.PackAnnounceWithdrawal(n.Big()) })
}

// CancelWithdrawal takes the signer's notice back.
func CancelWithdrawal() Call {
	return escrowCall("cancel withdrawal", func(e *escrow.Escrow) []byte { return e.PackCancelWithdrawal() })
}

// Withdraw takes out of escrow what the signer gave notice of, once the delay
// is over, or what claims have left of it.
func Withdraw() Call {
	return escrowCall("withdraw", func(e *escrow.Escrow) []byte { return e.PackWithdraw() })
}

// Claim redeems vouchers of one payee, at most [MaxClaim]. The money goes to
// the payee, whoever signs the transaction. A voucher that cannot be paid does
// not stop the others; [Client.ClaimReport] tells what became of each. The
// payers' signatures must be those of keys; for a payer that is a contract
// account see [ClaimSigned].
func Claim(vouchers []atoll.Signed[atoll.Voucher]) Call {
	payers := make([]atoll.Account, len(vouchers))
	for i, v := range vouchers {
		payers[i] = v.Message.Payer
	}
	return Call{name: "claim", gas: 60_000 + 80_000*uint64(len(vouchers)), exact: true,
		access: func(c Contracts) types.AccessList { return ClaimAccess(c.Escrow, vouchers[0].Message.Payee, payers) },
		encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
			if n := len(vouchers); n == 0 || n > MaxClaim {
				return atoll.Account{}, nil, fmt.Errorf("%d vouchers, want 1 to %d: %w", n, MaxClaim, atoll.ErrTooLarge)
			}
			payee := vouchers[0].Message.Payee
			lines := make([]escrow.Line, len(vouchers))
			for i, v := range vouchers {
				if v.Message.Payee != payee {
					return atoll.Account{}, nil, fmt.Errorf("vouchers of payees %s and %s in one claim: %w", payee, v.Message.Payee, atoll.ErrMalformed)
				}
				lines[i] = claimLine(v)
			}
			return c.contracts.Escrow, c.escrow.PackClaim(payee, lines), nil
		}}
}

// claimLine is a voucher as the contract takes it. What does not fit is more
// than any escrow holds, and has a signature that is over another number then,
// so that it is passed over.
func claimLine(v atoll.Signed[atoll.Voucher]) (line escrow.Line) {
	sum := v.Message.Cumulative.Bytes32()
	copy(line.Head[:20], v.Message.Payer[:])
	copy(line.Head[20:], sum[20:])
	copy(line.R[:], v.Signature[:32])
	copy(line.Vs[:], v.Signature[32:64])
	line.Vs[0] |= (v.Signature[64] - 27) << 7 // EIP-2098
	return line
}

// ClaimSigned redeems a voucher of a payer that is a contract account, whose
// signature is what the account says it is (ERC-1271).
func ClaimSigned(v atoll.Voucher, signature []byte) Call {
	return Call{name: "claim", gas: 140_000 + contractGas, exact: true,
		encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
			m := escrow.Voucher{Payer: v.Payer, Payee: v.Payee, Cumulative: v.Cumulative.Big()}
			return c.contracts.Escrow, c.escrow.PackClaimSigned(m, signature), nil
		}}
}

// DepositUntil deposits as [Deposit] does, and announces the withdrawal of all
// that the signer has in escrow then, from at on: for who pays for one deal and
// is gone.
func DepositUntil(n atoll.Amount, at time.Time) Call {
	when := atoll.NewAmount(uint64(max(at.Unix(), 0))).Bytes32()
	return Call{name: "deposit", gas: 250_000, instead: deliver(n, when[:]), spender: escrowOf, allowance: n,
		encode: func(c *Client, p permit) (atoll.Account, []byte, error) {
			return c.contracts.Escrow, c.escrow.PackDepositUntil(n.Big(), uint64(max(at.Unix(), 0)), p.deadline, p.v, p.r, p.s), nil
		}}
}

// deliver deposits by the token's transferAndCall.
func deliver(n atoll.Amount, data []byte) *Call {
	return &Call{name: "deposit", gas: 200_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Token, c.token.PackTransferAndCall0(c.contracts.Escrow, n.Big(), data), nil
	}}
}

// Register says where the signer is reached. It replaces what was registered
// before.
func Register(r NodeRecord) Call {
	return Call{name: "register", gas: 450_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Nodes, c.nodes.PackRegister(r.Peer, r.Proof.words(), r.Endpoint), nil
	}}
}

// Sit seats the signer among the referees, at the seat that [Client.FreeSeat]
// names. It needs [Client.SeatStake] at stake as a verifier.
func Sit(seat uint64) Call {
	return Call{name: "sit", gas: 200_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Nodes, c.nodes.PackSit(new(big.Int).SetUint64(seat)), nil
	}}
}

// Rise takes the signer off the list of referees.
func Rise() Call {
	return Call{name: "rise", gas: 150_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Nodes, c.nodes.PackRise(), nil
	}}
}

// OfferRotation lets another account take the signer's place with its stakes
// and its liability; the zero account takes that back.
func OfferRotation(to atoll.Account) Call {
	return Call{name: "offer rotation", gas: 100_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Nodes, c.nodes.PackOfferRotation(to), nil
	}}
}

// AcceptRotation takes the place of an account that lets the signer.
func AcceptRotation(of atoll.Account) Call {
	return Call{name: "accept rotation", gas: 500_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Nodes, c.nodes.PackAcceptRotation(of), nil
	}}
}

// Stake puts tokens of the signer at stake. The allowance is signed along.
func Stake(role Role, n atoll.Amount) Call {
	return Call{name: "stake", gas: 250_000, spender: nodesOf, allowance: n,
		encode: func(c *Client, p permit) (atoll.Account, []byte, error) {
			data := c.nodes.PackStakeWithPermit(uint8(role), n.Big(), p.deadline, p.v, p.r, p.s)
			return c.contracts.Nodes, data, checkRole(role)
		}}
}

// RequestUnstake asks for stake back. It stops counting at once.
func RequestUnstake(role Role, n atoll.Amount) Call {
	return nodesCall("request unstake", role, func(c *Client) []byte { return c.nodes.PackRequestUnstake(uint8(role), n.Big()) })
}

// CancelUnstake puts all that the signer is taking out of a role back at
// stake.
func CancelUnstake(role Role) Call {
	return nodesCall("cancel unstake", role, func(c *Client) []byte { return c.nodes.PackCancelUnstake(uint8(role)) })
}

// WithdrawStake takes out what the signer asked for, once the delay is over.
func WithdrawStake(role Role) Call {
	return nodesCall("withdraw stake", role, func(c *Client) []byte { return c.nodes.PackWithdrawStake(uint8(role)) })
}

func escrowOf(c Contracts) atoll.Account { return c.Escrow }

func nodesOf(c Contracts) atoll.Account { return c.Nodes }

func escrowCall(name string, pack func(*escrow.Escrow) []byte) Call {
	return Call{name: name, gas: 150_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Escrow, pack(c.escrow), nil
	}}
}

func nodesCall(name string, role Role, pack func(*Client) []byte) Call {
	return Call{name: name, gas: 150_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Nodes, pack(c), checkRole(role)
	}}
}

func checkRole(r Role) error {
	if r < Provider || r > Verifier {
		return fmt.Errorf("%s: want provider, solver or verifier", r)
	}
	return nil
}

// signPermit signs an allowance for a contract that takes tokens from nobody
// but its caller, so that the permit is of no use to anyone else and need not
// expire.
func (c *Client) signPermit(s atoll.Signer, spender atoll.Account, n atoll.Amount, nonce uint64) (permit, error) {
	p := permit{deadline: new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))}
	owner := s.Account()
	typeHash := crypto.Keccak256Hash([]byte(
		"Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	value, count := n.Bytes32(), atoll.NewAmount(nonce).Bytes32()
	var pad [12]byte
	body := crypto.Keccak256(typeHash[:], pad[:], owner[:], pad[:], spender[:], value[:], count[:], p.deadline.Bytes())
	// The token's EIP-712 domain has the same name and version as Atoll's.
	domain := atoll.Domain{ChainID: c.chainID, Escrow: c.contracts.Token}.Separator()
	sig, err := s.SignDigest(crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], body))
	if err != nil {
		return permit{}, fmt.Errorf("sign the allowance: %w", err)
	}
	p.v, p.r, p.s = sig[64], [32]byte(sig[:32]), [32]byte(sig[32:64])
	return p, nil
}
