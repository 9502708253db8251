package chain

import (
	"bytes"
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
)

// Evidence is the messages that prove what a dispute is about.
type Evidence struct {
	// Offer is signed by the requester. The court asks for the signature
	// unless the dispute is for want of payment, where Consent is in its place;
	// of such a one that was read from the chain it is zero.
	Offer atoll.Signed[atoll.JobOffer]
	Deal  atoll.Signed[atoll.Deal]
	// Result is what the dispute is about, nil if that is a missing result.
	Result *atoll.Signed[atoll.Result]
	// Acceptance is the word of the provider that it takes the deal; of a
	// dispute about a missing result only.
	Acceptance *atoll.Signed[atoll.Acceptance]
	// Consent is the word of the requester that this is the deal for its offer;
	// of a dispute for want of payment only.
	Consent *atoll.Signed[atoll.Consent]
}

// binding is the evidence as the court takes it. The error wraps
// atoll.ErrMalformed when something is missing.
func (e Evidence) binding(kind DisputeKind) (court.Evidence, error) {
	out := court.Evidence{
		Offer: offerBinding(e.Offer.Message), RequesterSignature: e.Offer.Signature[:],
		Deal: dealBinding(e.Deal.Message), DealSignature: e.Deal.Signature[:],
		Result: resultBinding(atoll.Result{}),
	}
	missing := func(what string) (court.Evidence, error) {
		return court.Evidence{}, fmt.Errorf("evidence of %s without the %s: %w", kind, what, atoll.ErrMalformed)
	}
	if kind > Unpaid {
		return court.Evidence{}, fmt.Errorf("dispute of %s: %w", kind, atoll.ErrMalformed)
	}
	if kind == NoResult {
		if e.Acceptance == nil {
			return missing("provider's acceptance")
		}
		out.ProviderSignature = e.Acceptance.Signature[:]
		return out, nil
	}
	if e.Result == nil {
		return missing("result")
	}
	out.Result, out.ProviderSignature = resultBinding(e.Result.Message), e.Result.Signature[:]
	if kind == Unpaid {
		if e.Consent == nil {
			return missing("requester's consent")
		}
		out.RequesterSignature = e.Consent.Signature[:]
	}
	return out, nil
}

// evidenceOf reads evidence that a contract was given. Of what it returns, all
// is signed by those who it says have, and belongs together; the messages need
// not be valid, since the contract does not ask for that. The error wraps
// atoll.ErrMalformed if something is no such message at all, else
// atoll.ErrBadSignature.
func evidenceOf(d atoll.Domain, kind DisputeKind, b court.Evidence) (Evidence, error) {
	var e Evidence
	var err error
	if e.Offer.Message, err = offerOf(b.Offer); err != nil {
		return Evidence{}, err
	}
	e.Deal.Message = dealOf(b.Deal)
	deal := e.Deal.Message
	id := atoll.Hash(d, deal)
	offer := atoll.Hash(d, e.Offer.Message)
	if offer != deal.JobOffer || e.Offer.Message.Requester != deal.Requester || e.Offer.Message.Solver != deal.Solver {
		return Evidence{}, fmt.Errorf("deal %s is not of job offer %s: %w", id, offer, atoll.ErrBadSignature)
	}
	if e.Deal.Signature, err = signedBy(deal.Solver, id, b.DealSignature); err != nil {
		return Evidence{}, fmt.Errorf("deal: %w", err)
	}
	if kind == Unpaid {
		e.Consent = &atoll.Signed[atoll.Consent]{Message: atoll.Consent{Requester: deal.Requester, Deal: id}}
		e.Consent.Signature, err = signedBy(deal.Requester, atoll.Hash(d, e.Consent.Message), b.RequesterSignature)
	} else {
		e.Offer.Signature, err = signedBy(deal.Requester, offer, b.RequesterSignature)
	}
	if err != nil {
		return Evidence{}, fmt.Errorf("of the requester: %w", err)
	}
	if kind == NoResult {
		e.Acceptance = &atoll.Signed[atoll.Acceptance]{Message: atoll.Acceptance{Provider: deal.Provider, Deal: id}}
		e.Acceptance.Signature, err = signedBy(deal.Provider, atoll.Hash(d, e.Acceptance.Message), b.ProviderSignature)
		if err != nil {
			return Evidence{}, fmt.Errorf("acceptance: %w", err)
		}
		return e, nil
	}
	r, err := signedResult(d, id, deal.Provider, b.Result, b.ProviderSignature)
	if err != nil {
		return Evidence{}, err
	}
	e.Result = &r
	return e, nil
}

// signedResult reads a result of a deal that a contract was given.
func signedResult(d atoll.Domain, deal atoll.Digest, provider atoll.Account, b court.Result, signature []byte) (s atoll.Signed[atoll.Result], err error) {
	if s.Message, err = resultOf(b); err != nil {
		return s, err
	}
	if s.Message.Deal != deal || s.Message.Provider != provider {
		return s, fmt.Errorf("result of deal %s by %s is not of deal %s by %s: %w",
			s.Message.Deal, s.Message.Provider, deal, provider, atoll.ErrBadSignature)
	}
	if s.Signature, err = signedBy(provider, atoll.Hash(d, s.Message), signature); err != nil {
		return s, fmt.Errorf("result: %w", err)
	}
	return s, nil
}

// signedBy reads a signature, and checks whose it is.
func signedBy(who atoll.Account, digest atoll.Digest, raw []byte) (s atoll.Signature, err error) {
	if len(raw) != len(s) {
		return s, fmt.Errorf("signature of %d bytes, want %d: %w", len(raw), len(s), atoll.ErrBadSignature)
	}
	copy(s[:], raw)
	got, err := atoll.Recover(digest, s)
	if err != nil {
		return s, err
	}
	if got != who {
		return s, fmt.Errorf("the signature is of %s, not of %s: %w", got, who, atoll.ErrBadSignature)
	}
	return s, nil
}

func offerBinding(o atoll.JobOffer) court.JobOffer {
	return court.JobOffer{
		Requester: o.Requester, Peer: o.Peer, Solver: o.Solver, Module: o.Module.Bytes(), Inputs: o.Inputs.Bytes(), Engine: o.Engine,
		Needs: court.Resources{Cpu: o.Needs.CPU, Memory: o.Needs.Memory, Disk: o.Needs.Disk,
			Gpus: o.Needs.GPUs, GpuName: o.Needs.GPUName, GpuMemory: o.Needs.GPUMemory},
		Gas: o.Gas, Timeout: o.Timeout, MaxPrice: o.MaxPrice.Big(), Expiry: o.Expiry, Nonce: o.Nonce,
	}
}

func offerOf(b court.JobOffer) (o atoll.JobOffer, err error) {
	o = atoll.JobOffer{
		Requester: b.Requester, Peer: b.Peer, Solver: b.Solver, Engine: b.Engine,
		Needs: atoll.Resources{CPU: b.Needs.Cpu, Memory: b.Needs.Memory, Disk: b.Needs.Disk,
			GPUs: b.Needs.Gpus, GPUName: b.Needs.GpuName, GPUMemory: b.Needs.GpuMemory},
		Gas: b.Gas, Timeout: b.Timeout, MaxPrice: amount(b.MaxPrice), Expiry: b.Expiry, Nonce: b.Nonce,
	}
	if o.Module, err = cidOf(b.Module); err != nil {
		return o, fmt.Errorf("job offer: module: %w", err)
	}
	if o.Inputs, err = cidOf(b.Inputs); err != nil {
		return o, fmt.Errorf("job offer: inputs: %w", err)
	}
	return o, nil
}

func dealBinding(d atoll.Deal) court.Deal {
	return court.Deal{Solver: d.Solver, JobOffer: d.JobOffer, ResourceOffer: d.ResourceOffer, Requester: d.Requester,
		Provider: d.Provider, Price: d.Price.Big(), GasPrice: d.GasPrice.Big(), MaxPrice: d.MaxPrice.Big(), Deadline: d.Deadline}
}

func dealOf(b court.Deal) atoll.Deal {
	return atoll.Deal{Solver: b.Solver, JobOffer: b.JobOffer, ResourceOffer: b.ResourceOffer, Requester: b.Requester,
		Provider: b.Provider, Price: amount(b.Price), GasPrice: amount(b.GasPrice), MaxPrice: amount(b.MaxPrice), Deadline: b.Deadline}
}

func resultBinding(r atoll.Result) court.Result {
	return court.Result{Deal: r.Deal, Provider: r.Provider, Status: uint8(r.Status), ExitCode: r.ExitCode, Output: r.Output.Bytes(),
		Gas: r.Gas, Memory: r.Memory, Duration: r.Duration, Engine: r.Engine, Message: r.Message}
}

func resultOf(b court.Result) (r atoll.Result, err error) {
	r = atoll.Result{Deal: b.Deal, Provider: b.Provider, Status: atoll.Status(b.Status), ExitCode: b.ExitCode,
		Gas: b.Gas, Memory: b.Memory, Duration: b.Duration, Engine: b.Engine, Message: b.Message}
	if r.Output, err = cidOf(b.Output); err != nil {
		return r, fmt.Errorf("result: output: %w", err)
	}
	return r, nil
}

// cidOf reads the bytes of a CID, of which none are the zero CID.
func cidOf(b []byte) (atoll.CID, error) {
	if len(b) == 0 {
		return atoll.CID{}, nil
	}
	c, err := atoll.CIDFromBytes(b)
	if err == nil && !bytes.Equal(c.Bytes(), b) {
		err = fmt.Errorf("cid %x is not in its one form: %w", b, atoll.ErrMalformed)
	}
	return c, err
}
