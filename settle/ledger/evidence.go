package ledger

import (
	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle"
)

// Evidence is the messages that prove what a dispute is about, with what their
// hashes and signatures say.
type Evidence struct {
	OfferID atoll.Digest // the offer's
	DealID  atoll.Digest // the deal's
	Offer   atoll.JobOffer
	Deal    atoll.Deal
	Result  atoll.Result // not of NoResult

	RequesterSigned bool // by the deal's requester: the offer or, of Unpaid, its consent to the deal
	DealSigned      bool // by the deal's solver
	ProviderSigned  bool // by the deal's provider: the result or, of NoResult, its acceptance of the deal
}

// Case is the dispute that would be opened.
func (e *Evidence) Case(kind Kind) Case {
	return Case{e.DealID, e.Deal.Requester, e.Deal.Provider, e.Deal.Solver, kind == Unpaid}
}

// Due is what is in dispute, as Witness.prove says. It refuses with
// BadEvidence, AmountTooLarge, BadSignature or NothingDue.
func (e *Evidence) Due(kind Kind) (due atoll.Amount, err error) {
	d := &e.Deal
	switch {
	case d.JobOffer != e.OfferID, e.Offer.Requester != d.Requester, e.Offer.Solver != d.Solver,
		d.MaxPrice.Cmp(e.Offer.MaxPrice) > 0, d.Requester == d.Provider:
		return due, refuse(BadEvidence)
	case d.MaxPrice.Cmp(most) > 0:
		return due, refuse(AmountTooLarge, d.MaxPrice)
	case !e.RequesterSigned:
		return due, refuse(BadSignature, d.Requester)
	case !e.DealSigned:
		return due, refuse(BadSignature, d.Solver)
	}
	due = d.MaxPrice
	if kind != NoResult {
		if err := checkResult(e.DealID, d.Provider, &e.Result, e.ProviderSigned); err != nil {
			return due, err
		}
		due = settle.Due(d, &e.Result)
	} else if !e.ProviderSigned {
		return due, refuse(BadSignature, d.Provider)
	}
	if due.IsZero() {
		return due, refuse(NothingDue)
	}
	return due, nil
}

// checkResult is Witness._checkResult.
func checkResult(deal atoll.Digest, provider atoll.Account, r *atoll.Result, signed bool) error {
	if r.Deal != deal || r.Provider != provider {
		return refuse(BadEvidence)
	}
	if !signed {
		return refuse(BadSignature, provider)
	}
	return nil
}
