package market

import (
	"sync"

	"github.com/atoll-network/atoll"
)

// maxKnown bounds what a Known remembers.
const maxKnown = 1024

// Known checks signatures of resource offers, and remembers the good ones:
// one offer is bound by many deals, and recovering its signer each time costs
// more than all else there is to check. The zero value is ready. Its methods
// may be called from many goroutines.
type Known struct {
	mu   sync.Mutex
	good map[knownOffer]struct{}
}

// knownOffer is what Verify's answer depends on: the digest stands for the
// domain and for every field of the message, its author included.
type knownOffer struct {
	id        atoll.Digest
	signature atoll.Signature
}

// Verify is res.Verify.
func (k *Known) Verify(d atoll.Domain, res atoll.Signed[atoll.ResourceOffer]) (atoll.Digest, error) {
	o := knownOffer{atoll.Hash(d, res.Message), res.Signature}
	k.mu.Lock()
	_, ok := k.good[o]
	k.mu.Unlock()
	if ok {
		return o.id, nil
	}
	id, err := res.Verify(d)
	if err != nil {
		return id, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.good == nil || len(k.good) >= maxKnown {
		k.good = map[knownOffer]struct{}{}
	}
	k.good[o] = struct{}{}
	return id, nil
}

// VerifyDeal is the function VerifyDeal.
func (k *Known) VerifyDeal(d atoll.Domain, deal atoll.Signed[atoll.Deal], job atoll.Signed[atoll.JobOffer], res atoll.Signed[atoll.ResourceOffer]) (atoll.Digest, error) {
	jobID, err := job.Verify(d)
	if err != nil {
		return atoll.Digest{}, err
	}
	return k.VerifyOwn(d, deal, jobID, &job.Message, res)
}

// VerifyOwn is VerifyDeal for a job offer that the caller has signed itself
// and knows by its digest.
func (k *Known) VerifyOwn(d atoll.Domain, deal atoll.Signed[atoll.Deal], jobID atoll.Digest, j *atoll.JobOffer, res atoll.Signed[atoll.ResourceOffer]) (atoll.Digest, error) {
	resID, err := k.Verify(d, res)
	if err != nil {
		return atoll.Digest{}, err
	}
	return VerifyTerms(d, deal, jobID, j, resID, &res.Message)
}
