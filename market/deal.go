package market

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/atoll-network/atoll"
)

// Propose writes the deal that binds a job offer to an entry of the book, to
// be signed by the solver. grace is what the deadline allows beyond the job's
// own timeout, for moving inputs and outputs.
func Propose(job atoll.Digest, j *atoll.JobOffer, e *Entry, now time.Time, grace time.Duration) atoll.Deal {
	return atoll.Deal{
		Solver: j.Solver, JobOffer: job, ResourceOffer: e.ID,
		Requester: j.Requester, Provider: e.Offer.Provider,
		Price: e.Offer.Price, GasPrice: e.Offer.GasPrice, MaxPrice: Cost(j, &e.Offer),
		Deadline: uint64(now.Add(grace).Unix()) + j.Timeout,
	}
}

// VerifyDeal checks that a deal is what its two offers allow: all three
// signed, by the right parties, for this domain; the solver named by both; the
// price the provider's, and within the requester's bound. It returns the
// deal's id. Both parties hold every deal against it, so neither has to trust
// the solver with more than the choice.
func VerifyDeal(d atoll.Domain, deal atoll.Signed[atoll.Deal], job atoll.Signed[atoll.JobOffer], res atoll.Signed[atoll.ResourceOffer]) (atoll.Digest, error) {
	jobID, err := job.Verify(d)
	if err != nil {
		return atoll.Digest{}, err
	}
	resID, err := res.Verify(d)
	if err != nil {
		return atoll.Digest{}, err
	}
	return VerifyTerms(d, deal, jobID, &job.Message, resID, &res.Message)
}

// VerifyTerms is VerifyDeal for offers whose signatures were checked before.
func VerifyTerms(d atoll.Domain, deal atoll.Signed[atoll.Deal], jobID atoll.Digest, j *atoll.JobOffer, resID atoll.Digest, o *atoll.ResourceOffer) (atoll.Digest, error) {
	id, err := deal.Verify(d)
	if err != nil {
		return atoll.Digest{}, err
	}
	m := &deal.Message
	for _, r := range []struct {
		ok   bool
		what string
	}{
		{m.JobOffer == jobID, "names another job offer"},
		{m.ResourceOffer == resID, "names another resource offer"},
		{m.Solver == j.Solver, "is of a solver that the job offer does not name"},
		{slices.Contains(o.Solvers, m.Solver), "is of a solver that the resource offer does not name"},
		{m.Requester == j.Requester && m.Provider == o.Provider, "names other parties than its offers"},
		{m.Requester != m.Provider, "has one party only"},
		{m.Price == o.Price && m.GasPrice == o.GasPrice, "has other prices than the resource offer"},
		{m.MaxPrice == Cost(j, o), "has another bound than the offers imply"},
		{m.MaxPrice.Cmp(j.MaxPrice) <= 0, "costs more than the job offer allows"},
		{slices.Contains(o.Engines, j.Engine), "wants an engine that the resource offer lacks"},
		{len(o.Modules) == 0 || slices.Contains(o.Modules, j.Module), "runs a module that the resource offer does not allow"},
		{j.Timeout <= o.MaxTimeout, "runs longer than the resource offer allows"},
		{fits(&j.Needs, &o.Capacity), "needs more than the resource offer has"},
		{m.Deadline >= j.Timeout, "has a deadline before the job can end"},
	} {
		if !r.ok {
			return id, fmt.Errorf("deal %s %s: %w", id, r.what, atoll.ErrRefused)
		}
	}
	return id, nil
}

// VerifyAcceptance checks a provider's word that it takes a deal.
func VerifyAcceptance(d atoll.Domain, deal atoll.Digest, provider atoll.Account, word *atoll.Signed[atoll.Acceptance]) error {
	if word == nil || word.Message.Deal != deal || word.Message.Provider != provider {
		return fmt.Errorf("deal %s has not been accepted by its provider %s: %w", deal, provider, atoll.ErrRefused)
	}
	_, err := word.Verify(d)
	return err
}

func fits(n, c *atoll.Resources) bool {
	return n.CPU <= c.CPU && n.Memory <= c.Memory && n.Disk <= c.Disk && gpuFits(n, c, strings.ToLower(c.GPUName))
}
