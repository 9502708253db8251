package contracts_test

import (
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/atoll-network/atoll/chain/bindings/witness"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// The rules of the tests' network: times in seconds, amounts in the token's
// smallest unit. No two are equal, so that none passes for another.
const (
	supply        = 1_000_000_000
	faucetCap     = 1_000_000
	withdrawDelay = 3600
	unstakeDelay  = 25_000
	seatStake     = 60

	filing       = 5000
	answering    = 4000
	drawing      = 300
	committing   = 600
	revealing    = 500
	appealing    = 700
	beaconDelay  = 4
	slashFactor  = 3
	fee          = 7
	fine         = 20
	bond         = 110
	appealBond   = 90
	firstPanel   = 3
	secondPanel  = 7
	maxReplaced  = 2
	maxRotations = 16
	maxSeats     = 65_534
)

// parameters are the rules as a network is made with them.
func parameters() chain.Parameters {
	s := func(n time.Duration) time.Duration { return n * time.Second }
	return chain.Parameters{
		Supply: atoll.NewAmount(supply), Faucet: atoll.NewAmount(faucetCap),
		WithdrawDelay: s(withdrawDelay), UnstakeDelay: s(unstakeDelay), SeatStake: atoll.NewAmount(seatStake),
		Court: chain.CourtRules{
			Filing: s(filing), Answer: s(answering), Draw: s(drawing), Commit: s(committing), Reveal: s(revealing),
			Appeal: s(appealing), BeaconDelay: beaconDelay, SlashFactor: slashFactor,
			Fee: atoll.NewAmount(fee), Fine: atoll.NewAmount(fine), Bond: atoll.NewAmount(bond), AppealBond: atoll.NewAmount(appealBond),
		},
	}
}

// world is a chain with the contracts on it, and a test that watches it.
type world struct {
	*evm.World
	t *testing.T
}

// fresh makes the contracts once; every test has a copy.
var fresh = sync.OnceValues(func() (*evm.World, error) { return evm.New(parameters()) })

var fresher sync.Mutex

func newWorld(t *testing.T) *world {
	t.Helper()
	w, err := fresh()
	if err != nil {
		t.Fatal(err)
	}
	fresher.Lock()
	defer fresher.Unlock()
	return &world{w.Fork(), t}
}

// newWorldWith makes a world with other rules, or another token.
func newWorldWith(t *testing.T, change func(*chain.Parameters)) *world {
	t.Helper()
	p := parameters()
	change(&p)
	w, err := evm.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return &world{w, t}
}

// fork is a copy for a subtest.
func (w *world) fork(t *testing.T) *world { return &world{w.Fork(), t} }

// must makes a transaction that has to succeed.
func (w *world) must(from *atoll.KeySigner, to common.Address, data []byte) evm.Result {
	w.t.Helper()
	r := w.Call(from.Account(), to, data)
	if r.Err != nil {
		w.t.Fatalf("call %x: %s", data[:4], r.Name())
	}
	return r
}

// refused makes a transaction that has to revert with the named error.
func (w *world) refused(from *atoll.KeySigner, to common.Address, data []byte, want string) {
	w.t.Helper()
	w.refusedTo(from.Account(), to, data, want)
}

func (w *world) refusedTo(from, to common.Address, data []byte, want string) {
	w.t.Helper()
	r := w.Call(from, to, data)
	if r.Err == nil {
		w.t.Fatalf("call %x succeeded, want %s", data[:4], want)
	}
	if got := r.Name(); got != want {
		w.t.Fatalf("call %x reverted with %s, want %s", data[:4], got, want)
	}
}

// see reads a view.
func (w *world) see(to common.Address, data []byte) []byte {
	w.t.Helper()
	out, err := w.View(to, data)
	if err != nil {
		w.t.Fatalf("view %x: %v", data[:4], err)
	}
	return out
}

// number reads a view that returns one number.
func (w *world) number(to common.Address, data []byte) int64 {
	w.t.Helper()
	return new(big.Int).SetBytes(w.see(to, data)[:32]).Int64()
}

// read takes a view's answer apart.
func read[T any](w *world, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	w.t.Helper()
	v, err := unpack(w.see(to, data))
	if err != nil {
		w.t.Fatalf("view %x: %v", data[:4], err)
	}
	return v
}

// equal fails the test if two values differ.
func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func n(i int64) *big.Int { return big.NewInt(i) }

func (w *world) tokensOf(who common.Address) int64 {
	w.t.Helper()
	return w.number(w.Contracts.Token, evm.Token.PackBalanceOf(who))
}

func (w *world) escrowOf(who common.Address) int64 {
	w.t.Helper()
	return w.number(w.Contracts.Escrow, evm.Escrow.PackBalanceOf(who))
}

func (w *world) claimed(payer, payee common.Address) int64 {
	w.t.Helper()
	return w.number(w.Contracts.Escrow, evm.Escrow.PackClaimed(payer, payee))
}

// withdrawal is what an account has announced, and from when on it may.
func (w *world) withdrawal(who common.Address) (amount int64, at uint64) {
	w.t.Helper()
	o := read(w, w.Contracts.Escrow, evm.Escrow.PackWithdrawal(who), evm.Escrow.UnpackWithdrawal)
	return o.Amount.Int64(), o.AvailableAt
}

func (w *world) stakeOf(who common.Address, role chain.Role) int64 {
	w.t.Helper()
	return w.number(w.Contracts.Nodes, evm.Nodes.PackStakeOf(who, uint8(role)))
}

// pending is what an account takes out of a role, and from when on it may.
func (w *world) pending(who common.Address, role chain.Role) (amount int64, at uint64) {
	w.t.Helper()
	o := read(w, w.Contracts.Nodes, evm.Nodes.PackPendingUnstake(who, uint8(role)), evm.Nodes.UnpackPendingUnstake)
	return o.Amount.Int64(), o.AvailableAt
}

func (w *world) seatOf(who common.Address) int64 {
	w.t.Helper()
	return w.number(w.Contracts.Nodes, evm.Nodes.PackSeatOf(who))
}

// fund gives an account tokens and an allowance to both contracts.
func (w *world) fund(who *atoll.KeySigner, amount int64) {
	w.t.Helper()
	w.must(w.Holder, w.Contracts.Token, evm.Token.PackTransfer(who.Account(), n(amount)))
	for _, spender := range []common.Address{w.Contracts.Escrow, w.Contracts.Nodes} {
		w.must(who, w.Contracts.Token, evm.Token.PackApprove(spender, n(supply)))
	}
}

// deposit funds an account and puts all of it in escrow.
func (w *world) deposit(who *atoll.KeySigner, amount int64) {
	w.t.Helper()
	w.fund(who, amount)
	w.escrow(who, evm.Escrow.PackDeposit(n(amount)))
}

// stake funds an account and puts all of it at stake.
func (w *world) stake(who *atoll.KeySigner, role chain.Role, amount int64) {
	w.t.Helper()
	w.fund(who, amount)
	w.nodes(who, evm.Nodes.PackStake(uint8(role), n(amount)))
}

// The contracts, for calls that have to succeed.

func (w *world) escrow(from *atoll.KeySigner, data []byte) evm.Result {
	w.t.Helper()
	return w.must(from, w.Contracts.Escrow, data)
}

func (w *world) nodes(from *atoll.KeySigner, data []byte) evm.Result {
	w.t.Helper()
	return w.must(from, w.Contracts.Nodes, data)
}

func (w *world) court(from *atoll.KeySigner, data []byte) evm.Result {
	w.t.Helper()
	return w.must(from, w.Contracts.Court, data)
}

// permit signs an allowance.
func (w *world) permit(owner *atoll.KeySigner, spender common.Address, amount int64, nonce, deadline uint64) (v uint8, r, s [32]byte) {
	w.t.Helper()
	sig, err := trial.Permit(owner, evm.ChainID, w.Contracts.Token, spender, n(amount), nonce, new(big.Int).SetUint64(deadline))
	if err != nil {
		w.t.Fatal(err)
	}
	return sig[64], [32]byte(sig[:32]), [32]byte(sig[32:64])
}

func TestContractsFitTheCodeSizeOfEIP170(t *testing.T) {
	w := newWorld(t)
	c := w.Contracts
	for name, at := range map[string]common.Address{"token": c.Token, "escrow": c.Escrow, "nodes": c.Nodes, "witness": c.Witness, "court": c.Court} {
		if size := len(w.Code(at)); size == 0 || size > params.MaxCodeSize {
			t.Errorf("%s: %d bytes of code, want up to %d", name, size, params.MaxCodeSize)
		}
	}
}

func TestBytecodeHasNoMetadata(t *testing.T) {
	for name, code := range map[string]string{"token": token.AtollTokenMetaData.Bin, "escrow": escrow.EscrowMetaData.Bin,
		"nodes": nodes.NodesMetaData.Bin, "witness": witness.WitnessMetaData.Bin, "court": court.CourtMetaData.Bin} {
		// A CBOR trailer names its keys in ASCII: "ipfs", "solc".
		if strings.Contains(code, "64736f6c63") || strings.Contains(code, "64697066735822") {
			t.Errorf("%s carries compiler metadata, which differs from build to build", name)
		}
	}
}

func TestFaucetGivesEachAccountItsCap(t *testing.T) {
	w := newWorld(t)
	who, other := evm.Signer(1), evm.Signer(2)
	give := func(amount int64) []byte { return evm.Token.PackFaucet(who.Account(), n(amount)) }
	w.must(who, w.Contracts.Token, give(faucetCap-1))
	w.refused(who, w.Contracts.Token, give(2), "FaucetExhausted")
	w.must(other, w.Contracts.Token, give(1))
	w.refused(who, w.Contracts.Token, give(0), "FaucetExhausted")
	equal(t, "tokens", w.tokensOf(who.Account()), faucetCap)
	w.must(other, w.Contracts.Token, evm.Token.PackFaucet(common.Address{7}, n(1)))
}

// TestNobodyAdministers looks for the functions by which such contracts are
// ruled: anyone who could write results, take slashed money, change rules or
// code, or stop them.
func TestNobodyAdministers(t *testing.T) {
	words := []string{"owner", "admin", "upgrade", "pause", "govern", "initialize", "setcourt", "setrules", "treasury", "rescue", "mint", "grant"}
	for _, c := range []struct {
		name    string
		methods []string
	}{
		{"token", methods(evm.Token.GetABI().Methods)}, {"escrow", methods(evm.Escrow.GetABI().Methods)},
		{"nodes", methods(evm.Nodes.GetABI().Methods)}, {"witness", methods(evm.Witness.GetABI().Methods)},
		{"court", methods(evm.Court.GetABI().Methods)},
	} {
		for _, m := range c.methods {
			for _, w := range words {
				if strings.Contains(strings.ToLower(m), w) {
					t.Errorf("%s has %s", c.name, m)
				}
			}
		}
	}
}

func methods[T any](m map[string]T) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	return names
}
