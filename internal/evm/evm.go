// Package evm runs Atoll's contracts on an EVM in memory, with a clock and
// blocks that the caller moves: for tests of the contracts and of what must
// agree with them, and for measuring gas.
package evm

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/atoll-network/atoll/chain/bindings/witness"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
)

// ChainID is the chain's id.
const ChainID = 1337

// GasLimit is what every transaction may use: the most that chains allow
// (EIP-7825).
const GasLimit = params.MaxTxGas

// The bindings of the contracts, which pack calls and read answers.
var (
	Token   = token.NewAtollToken()
	Escrow  = escrow.NewEscrow()
	Nodes   = nodes.NewNodes()
	Court   = court.NewCourt()
	Witness = witness.NewWitness()
)

// World is a chain with the contracts on it. It is not safe for concurrent
// use; [World.Fork] gives another one.
type World struct {
	Contracts chain.Contracts
	Holder    *atoll.KeySigner // has all tokens at first

	state   *state.StateDB
	evm     *vm.EVM
	headers map[uint64][]byte // of the blocks since the start, by number
	creator byte
	sent    uint64 // transactions
}

// Signer returns the i-th of a row of test accounts. The first is the token's
// holder.
func Signer(i byte) *atoll.KeySigner { return atoll.NewKeySigner(key(i)) }

func key(i byte) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(bytes.Repeat([]byte{i + 1}, 32))
	if err != nil {
		panic(err) // a constant
	}
	return k
}

// New makes a world. The token, its holder and its supply are p's, if it names
// any; else a token is made.
func New(p chain.Parameters) (*World, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	w := &World{Holder: Signer(0), state: db, headers: map[uint64][]byte{}}
	w.start(1, 1_700_000_000)
	if p.Holder == (atoll.Account{}) {
		p.Holder = w.Holder.Account()
	}
	deployer := common.Address{0xde}
	var plan []chain.Creation
	if w.Contracts, plan, err = chain.Plan(deployer, 0, p); err != nil {
		return nil, err
	}
	for _, c := range plan {
		if _, err := w.create(deployer, c.Code, c.At); err != nil {
			return nil, fmt.Errorf("%s: %w", c.Name, err)
		}
	}
	return w, nil
}

// start makes the EVM for a block.
func (w *World) start(block, time uint64) {
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(ChainID)
	config.AmsterdamTime, config.BogotaTime = nil, nil
	w.evm = vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: w.hash,
		GasLimit: 4 * GasLimit, BlockNumber: new(big.Int).SetUint64(block), Time: time,
		Difficulty: new(big.Int), BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: &common.Hash{},
	}, w.state, &config, vm.Config{})
}

// Fork returns a copy that goes its own way.
func (w *World) Fork() *World {
	f := *w
	f.state = w.state.Copy()
	f.headers = map[uint64][]byte{}
	for n, h := range w.headers {
		f.headers[n] = h
	}
	f.start(w.Block(), w.Time())
	return &f
}

// Time is the time of the block that calls are made in, in Unix seconds.
func (w *World) Time() uint64 { return w.evm.Context.Time }

// Block is the number of the block that calls are made in.
func (w *World) Block() uint64 { return w.evm.Context.BlockNumber.Uint64() }

// Wait moves the clock on.
func (w *World) Wait(seconds uint64) { w.evm.Context.Time += seconds }

// Mine ends blocks. The RANDAO mix of each depends on its number and on salt.
func (w *World) Mine(blocks int, salt byte) {
	for range blocks {
		n := w.Block()
		header := &types.Header{
			Number: new(big.Int).SetUint64(n), Time: w.Time(), Difficulty: new(big.Int), GasLimit: 4 * GasLimit,
			BaseFee: new(big.Int), MixDigest: crypto.Keccak256Hash([]byte{salt}, atoll.NewAmount(n).Big().Bytes()),
		}
		raw, err := rlp.EncodeToBytes(header)
		if err != nil {
			panic(err) // a header that was just made
		}
		w.headers[n] = raw
		w.evm.Context.BlockNumber = new(big.Int).SetUint64(n + 1)
	}
}

// Header returns the RLP of the header of a block that has ended; nil if it has
// not.
func (w *World) Header(block uint64) []byte { return w.headers[block] }

func (w *World) hash(n uint64) common.Hash {
	if h := w.headers[n]; h != nil {
		return crypto.Keccak256Hash(h)
	}
	return common.Hash{}
}

// Result is what a transaction did.
type Result struct {
	Out  []byte
	Err  error  // what the EVM says; nil if it succeeded
	Gas  uint64 // all of it: intrinsic, calldata, execution, less refunds
	Logs []*types.Log
}

// Name names the error that a contract reverted with, "" if it did not.
func (r Result) Name() string {
	if r.Err == nil {
		return ""
	}
	if len(r.Out) >= 4 {
		for _, c := range []abi.ABI{Escrow.GetABI(), Nodes.GetABI(), Court.GetABI(), Witness.GetABI(), Token.GetABI()} {
			if e, err := c.ErrorByID([4]byte(r.Out[:4])); err == nil {
				return e.Name
			}
		}
	}
	return fmt.Sprintf("%v %x", r.Err, r.Out)
}

// Call makes a transaction.
func (w *World) Call(from, to common.Address, data []byte) Result {
	return w.transact(from, &to, data, nil)
}

// CallWith makes a transaction with an access list.
func (w *World) CallWith(from, to common.Address, data []byte, access types.AccessList) Result {
	return w.transact(from, &to, data, access)
}

func (w *World) transact(from common.Address, to *common.Address, data []byte, access types.AccessList) Result {
	w.sent++
	id := common.BigToHash(new(big.Int).SetUint64(w.sent))
	w.state.SetTxContext(id, 0, 0)
	out, err := core.ApplyMessage(w.evm, &core.Message{
		From: from, To: to, Nonce: w.state.GetNonce(from), Value: new(uint256.Int), GasLimit: GasLimit,
		GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int), Data: data, AccessList: access,
	}, nil)
	if err != nil {
		return Result{Err: err}
	}
	w.state.Finalise(w.evm.ChainConfig().Rules(w.evm.Context.BlockNumber, true, w.Time()))
	return Result{Out: out.ReturnData, Err: out.Err, Gas: out.UsedGas,
		Logs: w.state.GetLogs(id, w.Block(), common.Hash{}, w.Time())}
}

// View calls a function that changes nothing, and costs nothing.
func (w *World) View(to common.Address, data []byte) ([]byte, error) {
	snapshot := w.state.Snapshot()
	defer w.state.RevertToSnapshot(snapshot)
	out, _, err := w.evm.StaticCall(common.Address{}, to, data, vm.NewGasBudget(GasLimit, 0))
	return out, err
}

// Create puts another contract on the chain.
func (w *World) Create(code string, arguments []byte) (common.Address, error) {
	w.creator++
	from := common.Address{0xcc, w.creator}
	at := crypto.CreateAddress(from, w.state.GetNonce(from))
	return w.create(from, append(common.FromHex(code), arguments...), at)
}

func (w *World) create(from common.Address, code []byte, at common.Address) (common.Address, error) {
	if r := w.transact(from, nil, code, nil); r.Err != nil {
		return at, errors.New(r.Name())
	}
	if len(w.state.GetCode(at)) == 0 {
		return at, fmt.Errorf("no contract at %s", at)
	}
	return at, nil
}

// Put places runtime code at an address.
func (w *World) Put(at common.Address, code string) {
	w.state.SetCode(at, common.FromHex(code), tracing.CodeChangeUnspecified)
}

// Code is the runtime code at an address.
func (w *World) Code(at common.Address) []byte { return w.state.GetCode(at) }

// Domain is what messages are signed for.
func (w *World) Domain() atoll.Domain {
	return atoll.Domain{ChainID: ChainID, Escrow: w.Contracts.Escrow}
}
