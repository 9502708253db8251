package contracts_test

import (
	"bytes"
	"crypto/ecdsa"
	"math/big"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

const (
	chainID       = 1337
	withdrawDelay = 3600
	unstakeDelay  = 86400
	faucetCap     = 1_000_000
	supply        = 1_000_000_000
)

var (
	tokens  = token.NewAtollToken()
	escrows = escrow.NewEscrow()
	stakes  = nodes.NewNodes()
)

// fataler is what testing.T and rapid.T have in common.
type fataler interface {
	Helper()
	Fatalf(string, ...any)
}

// world is an EVM with the contracts on it, and a clock that tests move.
type world struct {
	t                    fataler
	env                  *runtime.Config
	token, escrow, nodes common.Address
	holder               *atoll.KeySigner // has the supply
	nextCreator          byte
}

func newWorld(t fataler) *world {
	t.Helper()
	statedb, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatalf("state: %v", err)
	}
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(chainID)
	config.AmsterdamTime, config.BogotaTime = nil, nil
	w := &world{t: t, holder: signer(0), env: &runtime.Config{
		ChainConfig: &config, State: statedb, GasLimit: 16_000_000, Time: 1_700_000_000,
		BlockNumber: big.NewInt(1), BaseFee: new(big.Int),
	}}
	w.token = w.create(token.AtollTokenMetaData.Bin,
		tokens.PackConstructor(w.holder.Account(), big.NewInt(supply), big.NewInt(faucetCap)))
	w.escrow = w.create(escrow.EscrowMetaData.Bin, escrows.PackConstructor(w.token, withdrawDelay))
	w.nodes = w.create(nodes.NodesMetaData.Bin, stakes.PackConstructor(w.token, unstakeDelay))
	return w
}

// signer returns the i-th of a row of test accounts.
func signer(i byte) *atoll.KeySigner { return atoll.NewKeySigner(key(i)) }

func key(i byte) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(bytes.Repeat([]byte{i + 1}, 32))
	if err != nil {
		panic(err)
	}
	return k
}

func (w *world) create(code string, arguments []byte) common.Address {
	w.t.Helper()
	w.nextCreator++
	w.env.Origin = common.Address{0xcc, w.nextCreator}
	_, at, _, err := runtime.Create(append(common.FromHex(code), arguments...), w.env)
	if err != nil {
		w.t.Fatalf("create: %v", err)
	}
	return at
}

// put places runtime code at an address.
func (w *world) put(at common.Address, code string) {
	w.env.State.SetCode(at, common.FromHex(code), tracing.CodeChangeUnspecified)
}

// result is what a call did.
type result struct {
	out  []byte
	err  error
	gas  uint64
	logs []*types.Log
}

// call makes a call from an account, as a transaction of its own.
func (w *world) call(from common.Address, to common.Address, data []byte) result {
	before := len(w.env.State.Logs())
	w.env.Origin = from
	out, left, err := runtime.Call(to, data, w.env)
	w.env.State.Finalise(w.env.ChainConfig.Rules(w.env.BlockNumber, true, w.env.Time))
	return result{out, err, w.env.GasLimit - left, w.env.State.Logs()[before:]}
}

// must makes a call that has to succeed.
func (w *world) must(from *atoll.KeySigner, to common.Address, data []byte) result {
	w.t.Helper()
	r := w.call(from.Account(), to, data)
	if r.err != nil {
		w.t.Fatalf("call %x: %v: %s", data[:4], r.err, revertName(r.out))
	}
	return r
}

// refused makes a call that has to revert with the named error.
func (w *world) refused(from *atoll.KeySigner, to common.Address, data []byte, want string) {
	w.t.Helper()
	r := w.call(from.Account(), to, data)
	if r.err == nil {
		w.t.Fatalf("call %x succeeded, want %s", data[:4], want)
	}
	if got := revertName(r.out); got != want {
		w.t.Fatalf("call %x reverted with %s, want %s", data[:4], got, want)
	}
}

func revertName(out []byte) string {
	if len(out) < 4 {
		return "no reason"
	}
	for _, c := range []abi.ABI{escrows.GetABI(), stakes.GetABI(), tokens.GetABI()} {
		if e, err := c.ErrorByID([4]byte(out[:4])); err == nil {
			return e.Name
		}
	}
	return common.Bytes2Hex(out)
}

// number reads a view that returns one number.
func (w *world) number(to common.Address, data []byte) int64 {
	w.t.Helper()
	r := w.call(common.Address{}, to, data)
	if r.err != nil {
		w.t.Fatalf("view %x: %v", data[:4], r.err)
	}
	return new(big.Int).SetBytes(r.out[:32]).Int64()
}

func (w *world) tokensOf(who common.Address) int64 {
	w.t.Helper()
	return w.number(w.token, tokens.PackBalanceOf(who))
}

func (w *world) escrowOf(who common.Address) int64 {
	w.t.Helper()
	return w.number(w.escrow, escrows.PackBalanceOf(who))
}

func (w *world) claimed(payer, payee common.Address) int64 {
	w.t.Helper()
	return w.number(w.escrow, escrows.PackClaimed(payer, payee))
}

// fund gives an account tokens and an allowance to both contracts.
func (w *world) fund(who *atoll.KeySigner, n int64) {
	w.t.Helper()
	w.must(w.holder, w.token, tokens.PackTransfer(who.Account(), big.NewInt(n)))
	for _, spender := range []common.Address{w.escrow, w.nodes} {
		w.must(who, w.token, tokens.PackApprove(spender, big.NewInt(supply)))
	}
}

// deposit funds an account and puts all of it in escrow.
func (w *world) deposit(who *atoll.KeySigner, n int64) {
	w.t.Helper()
	w.fund(who, n)
	w.must(who, w.escrow, escrows.PackDeposit(big.NewInt(n)))
}

func (w *world) domain() atoll.Domain { return atoll.Domain{ChainID: chainID, Escrow: w.escrow} }

// voucher signs a promise.
func (w *world) voucher(payer *atoll.KeySigner, payee common.Address, n uint64) atoll.Signed[atoll.Voucher] {
	w.t.Helper()
	v := atoll.Voucher{Payer: payer.Account(), Payee: payee, Cumulative: atoll.NewAmount(n)}
	sig, err := payer.SignDigest(atoll.Hash(w.domain(), v))
	if err != nil {
		w.t.Fatalf("sign: %v", err)
	}
	return atoll.Signed[atoll.Voucher]{Message: v, Signature: sig}
}

func packClaim(vs ...atoll.Signed[atoll.Voucher]) []byte {
	var contents []escrow.Voucher
	var signatures [][]byte
	for _, v := range vs {
		contents = append(contents, escrow.Voucher{
			Payer: v.Message.Payer, Payee: v.Message.Payee, Cumulative: v.Message.Cumulative.Big()})
		signatures = append(signatures, v.Signature[:])
	}
	return escrows.PackClaim(contents, signatures)
}

// outcomes lists what a claim said of each voucher: the amount paid, or the
// negative reason less one.
func outcomes(r result) []int64 {
	var all []int64
	for _, l := range r.logs {
		if e, err := escrows.UnpackClaimedEvent(l); err == nil {
			all = append(all, e.Paid.Int64())
		} else if e, err := escrows.UnpackSkippedEvent(l); err == nil {
			all = append(all, -int64(e.Reason)-1)
		}
	}
	return all
}

// The reasons to skip a voucher, as outcomes reports them.
const (
	badPayee     = -1
	nothingNew   = -2
	payerEmpty   = -3
	badSignature = -4
)

func TestContractsFitACodeSizeOfEIP170(t *testing.T) {
	w := newWorld(t)
	for name, at := range map[string]common.Address{"token": w.token, "escrow": w.escrow, "nodes": w.nodes} {
		if n := len(w.env.State.GetCode(at)); n == 0 || n > params.MaxCodeSize {
			t.Errorf("%s: %d bytes of code", name, n)
		} else {
			t.Logf("%s: %d bytes of code", name, n)
		}
	}
}

func TestBytecodeHasNoMetadata(t *testing.T) {
	for name, code := range map[string]string{"token": token.AtollTokenMetaData.Bin,
		"escrow": escrow.EscrowMetaData.Bin, "nodes": nodes.NodesMetaData.Bin} {
		// A CBOR trailer names its keys in ASCII: "ipfs", "solc".
		if strings.Contains(code, "64736f6c63") || strings.Contains(code, "64697066735822") {
			t.Errorf("%s carries compiler metadata, which differs from build to build", name)
		}
	}
}
