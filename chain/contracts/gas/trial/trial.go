// Package trial makes what the contracts are asked with: the signed messages
// behind a dispute, in the form that the court takes, and vouchers, votes and
// permits. It computes every hash on its own, as a client would.
package trial

import (
	"fmt"
	"math/big"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The kinds of dispute, as in Witness.sol.
const (
	WrongResult uint8 = iota
	NoResult
	Unpaid
)

// Trade is a job between two parties and what they say of it. Messages name
// each other by hash, so [Trade.Seal] is called after a change to one.
type Trade struct {
	Domain                      atoll.Domain
	Requester, Provider, Solver *atoll.KeySigner
	Offer                       atoll.JobOffer
	Deal                        atoll.Deal
	Result                      atoll.Result
}

// New makes a trade at a fixed price, whose result is there.
func New(d atoll.Domain, requester, provider, solver *atoll.KeySigner, price atoll.Amount, deadline uint64) *Trade {
	cid := func(s string) atoll.CID {
		c, err := atoll.ParseCID(s)
		if err != nil {
			panic(err) // a constant
		}
		return c
	}
	module := cid("QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn")
	t := &Trade{
		Domain: d, Requester: requester, Provider: provider, Solver: solver,
		Offer: atoll.JobOffer{
			Requester: requester.Account(), Peer: atoll.PeerID(crypto.Keccak256Hash([]byte("peer"))), Solver: solver.Account(),
			Module: module, Inputs: cid("bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"), Engine: "wasm",
			Needs: atoll.Resources{CPU: 1000, Memory: 1 << 30, Disk: 1 << 30}, Gas: 50 * atoll.GasUnit,
			Timeout: 600, MaxPrice: price, Expiry: deadline - 700, Nonce: 0x9e3779b97f4a7c15,
		},
		Deal: atoll.Deal{
			Solver: solver.Account(), ResourceOffer: crypto.Keccak256Hash([]byte("resource offer")),
			Requester: requester.Account(), Provider: provider.Account(), Price: price, MaxPrice: price, Deadline: deadline,
		},
		Result: atoll.Result{
			Provider: provider.Account(), Output: module, Gas: 7_123_456_789, Memory: 123_456_789, Duration: 4321, Engine: "wasm wazero 1.9.0",
		},
	}
	t.Seal()
	return t
}

// Seal makes the deal name the offer, and the result name the deal.
func (t *Trade) Seal() {
	t.Deal.JobOffer = atoll.Hash(t.Domain, t.Offer)
	t.Result.Deal = atoll.Hash(t.Domain, t.Deal)
}

// Evidence signs the messages that a dispute of a kind is opened with. It does
// not check them, so that wrong ones can be made too.
func (t *Trade) Evidence(kind uint8) (court.Evidence, error) {
	deal := atoll.Hash(t.Domain, t.Deal)
	word := atoll.Hash(t.Domain, t.Offer)
	if kind == Unpaid {
		word = atoll.Hash(t.Domain, atoll.Consent{Requester: t.Requester.Account(), Deal: deal})
	}
	requester, err := sign(t.Requester, word)
	if err != nil {
		return court.Evidence{}, err
	}
	solver, err := sign(t.Solver, deal)
	if err != nil {
		return court.Evidence{}, err
	}
	e := court.Evidence{Offer: t.offer(), RequesterSignature: requester, Deal: t.deal(), DealSignature: solver}
	if kind == NoResult {
		e.Result = court.Result{Output: []byte{}}
		e.ProviderSignature, err = sign(t.Provider, atoll.Hash(t.Domain, atoll.Acceptance{Provider: t.Provider.Account(), Deal: deal}))
		return e, err
	}
	e.Result, e.ProviderSignature, err = t.SignedResult()
	return e, err
}

// SignedResult is the result as the court takes it, and the provider's
// signature over it.
func (t *Trade) SignedResult() (court.Result, []byte, error) {
	r := t.Result
	sig, err := sign(t.Provider, atoll.Hash(t.Domain, r))
	return court.Result{
		Deal: r.Deal, Provider: r.Provider, Status: uint8(r.Status), ExitCode: r.ExitCode, Output: r.Output.Bytes(),
		Gas: r.Gas, Memory: r.Memory, Duration: r.Duration, Engine: r.Engine, Message: r.Message,
	}, sig, err
}

func (t *Trade) offer() court.JobOffer {
	o := t.Offer
	return court.JobOffer{
		Requester: o.Requester, Peer: o.Peer, Solver: o.Solver, Module: o.Module.Bytes(), Inputs: o.Inputs.Bytes(), Engine: o.Engine,
		Needs: court.Resources{Cpu: o.Needs.CPU, Memory: o.Needs.Memory, Disk: o.Needs.Disk, Gpus: o.Needs.GPUs,
			GpuName: o.Needs.GPUName, GpuMemory: o.Needs.GPUMemory},
		Gas: o.Gas, Timeout: o.Timeout, MaxPrice: o.MaxPrice.Big(), Expiry: o.Expiry, Nonce: o.Nonce,
	}
}

func (t *Trade) deal() court.Deal {
	d := t.Deal
	return court.Deal{Solver: d.Solver, JobOffer: d.JobOffer, ResourceOffer: d.ResourceOffer, Requester: d.Requester,
		Provider: d.Provider, Price: d.Price.Big(), GasPrice: d.GasPrice.Big(), MaxPrice: d.MaxPrice.Big(), Deadline: d.Deadline}
}

// Case names the dispute that evidence of a kind opens.
func (t *Trade) Case(kind uint8) court.Case {
	return court.Case{Deal: atoll.Hash(t.Domain, t.Deal), Requester: t.Deal.Requester, Provider: t.Deal.Provider,
		Solver: t.Deal.Solver, Unpaid: kind == Unpaid}
}

// ID is a dispute's id.
func ID(c court.Case) atoll.Digest {
	return crypto.Keccak256Hash(c.Deal[:], wordOf(c.Requester), wordOf(c.Provider), wordOf(c.Solver), truth(c.Unpaid))
}

// HashVote is what a referee commits to.
func HashVote(id atoll.Digest, round uint64, referee atoll.Account, guilty bool, salt atoll.Digest) atoll.Digest {
	n := atoll.NewAmount(round).Bytes32()
	return crypto.Keccak256Hash(id[:], n[:], wordOf(referee), truth(guilty), salt[:])
}

// Line is a voucher as [escrow.Escrow.PackClaim] takes it. Of a sum beyond 96
// bits only those are kept.
func Line(v atoll.Signed[atoll.Voucher]) escrow.Line {
	var line escrow.Line
	sum := v.Message.Cumulative.Bytes32()
	copy(line.Head[:20], v.Message.Payer[:])
	copy(line.Head[20:], sum[20:])
	line.R, line.Vs = Compact(v.Signature)
	return line
}

// Compact is the short form of a signature (EIP-2098).
func Compact(s atoll.Signature) (r, vs [32]byte) {
	copy(r[:], s[:32])
	copy(vs[:], s[32:64])
	vs[0] |= (s[64] - 27) << 7
	return r, vs
}

// Permit signs an allowance (ERC-2612) on a token whose domain has Atoll's
// name and version.
func Permit(owner *atoll.KeySigner, chainID uint64, token, spender atoll.Account, amount *big.Int, nonce uint64, deadline *big.Int) (atoll.Signature, error) {
	kind := crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	n := atoll.NewAmount(nonce).Bytes32()
	body := crypto.Keccak256(kind, wordOf(owner.Account()), wordOf(spender), common.LeftPadBytes(amount.Bytes(), 32),
		n[:], common.LeftPadBytes(deadline.Bytes(), 32))
	domain := atoll.Domain{ChainID: chainID, Escrow: token}.Separator()
	return owner.SignDigest(crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], body))
}

func sign(s *atoll.KeySigner, d atoll.Digest) ([]byte, error) {
	sig, err := s.SignDigest(d)
	if err != nil {
		return nil, fmt.Errorf("sign for %s: %w", s.Account(), err)
	}
	return sig[:], nil
}

func wordOf(a atoll.Account) []byte { return common.LeftPadBytes(a[:], 32) }

func truth(b bool) []byte {
	word := make([]byte, 32)
	if b {
		word[31] = 1
	}
	return word
}
