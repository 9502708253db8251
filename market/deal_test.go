package market_test

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
	"github.com/atoll-network/atoll/market"
)

// bargain is three parties and what they say to each other, unsigned.
type bargain struct {
	requester, provider, solver, stranger *atoll.KeySigner
	domain                                atoll.Domain
	job                                   atoll.JobOffer
	offer                                 atoll.ResourceOffer
}

func signer(name string) *atoll.KeySigner {
	return atoll.NewKeySigner(draw.Must(crypto.ToECDSA(crypto.Keccak256([]byte(name)))))
}

func newBargain() *bargain {
	b := &bargain{requester: signer("requester"), provider: signer("provider"), solver: signer("solver"), stranger: signer("stranger"),
		domain: atoll.Domain{ChainID: 31337, Escrow: atoll.Account{0xee}}}
	b.job, b.offer = fitting()
	b.job.Requester, b.job.Solver = b.requester.Account(), b.solver.Account()
	b.offer.Provider, b.offer.Solvers = b.provider.Account(), []atoll.Account{{9}, b.solver.Account()}
	return b
}

// deal proposes what the solver would.
func (b *bargain) deal() atoll.Deal {
	e := market.Entry{ID: atoll.Hash(b.domain, b.offer), Offer: b.offer}
	return market.Propose(atoll.Hash(b.domain, b.job), &b.job, &e, now, time.Minute)
}

// verify signs all three, the deal as it is given, and checks it.
func (b *bargain) verify(t *testing.T, by *atoll.KeySigner, d atoll.Deal) error {
	job := draw.Must(atoll.Sign(b.requester, b.domain, b.job))
	offer := draw.Must(atoll.Sign(b.provider, b.domain, b.offer))
	deal := atoll.Signed[atoll.Deal]{Message: d, Signature: draw.Must(by.SignDigest(atoll.Hash(b.domain, d)))}
	id, err := market.VerifyDeal(b.domain, deal, job, offer)
	if err == nil && id != atoll.Hash(b.domain, d) {
		t.Errorf("VerifyDeal = %s, want %s", id, atoll.Hash(b.domain, d))
	}
	return err
}

func TestProposedDealVerifies(t *testing.T) {
	b := newBargain()
	d := b.deal()
	if err := b.verify(t, b.solver, d); err != nil {
		t.Fatal(err)
	}
	if want := uint64(now.Unix()) + 60 + b.job.Timeout; d.Deadline != want || d.MaxPrice != atoll.NewAmount(11) {
		t.Errorf("deadline %d and bound %s, want %d and 11 units", d.Deadline, d.MaxPrice.Units(), want)
	}
}

func TestChangedDealIsRefused(t *testing.T) {
	one := atoll.NewAmount(1)
	for name, c := range map[string]struct {
		change func(*bargain, *atoll.Deal)
		want   error
	}{
		"another job offer":        {func(_ *bargain, d *atoll.Deal) { d.JobOffer[0]++ }, atoll.ErrRefused},
		"another resource offer":   {func(_ *bargain, d *atoll.Deal) { d.ResourceOffer[0]++ }, atoll.ErrRefused},
		"another solver":           {func(b *bargain, d *atoll.Deal) { d.Solver = b.stranger.Account() }, atoll.ErrBadSignature},
		"another requester":        {func(b *bargain, d *atoll.Deal) { d.Requester = b.stranger.Account() }, atoll.ErrRefused},
		"another provider":         {func(b *bargain, d *atoll.Deal) { d.Provider = b.stranger.Account() }, atoll.ErrRefused},
		"parties exchanged":        {func(_ *bargain, d *atoll.Deal) { d.Requester, d.Provider = d.Provider, d.Requester }, atoll.ErrRefused},
		"a higher price":           {func(_ *bargain, d *atoll.Deal) { d.Price = d.Price.Add(one) }, atoll.ErrRefused},
		"a lower price":            {func(_ *bargain, d *atoll.Deal) { d.Price = d.Price.Sub(one) }, atoll.ErrRefused},
		"a higher gas price":       {func(_ *bargain, d *atoll.Deal) { d.GasPrice = d.GasPrice.Add(one) }, atoll.ErrRefused},
		"a lower gas price":        {func(_ *bargain, d *atoll.Deal) { d.GasPrice = d.GasPrice.Sub(one) }, atoll.ErrRefused},
		"a higher bound":           {func(_ *bargain, d *atoll.Deal) { d.MaxPrice = d.MaxPrice.Add(one) }, atoll.ErrRefused},
		"a lower bound":            {func(_ *bargain, d *atoll.Deal) { d.MaxPrice = d.MaxPrice.Sub(one) }, atoll.ErrRefused},
		"a bound below the price":  {func(_ *bargain, d *atoll.Deal) { d.MaxPrice = one }, atoll.ErrMalformed},
		"no deadline":              {func(_ *bargain, d *atoll.Deal) { d.Deadline = 0 }, atoll.ErrMalformed},
		"a deadline in the past":   {func(b *bargain, d *atoll.Deal) { d.Deadline = b.job.Timeout - 1 }, atoll.ErrRefused},
		"nothing of the job offer": {func(_ *bargain, d *atoll.Deal) { d.JobOffer = atoll.Digest{} }, atoll.ErrMalformed},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBargain()
			d := b.deal()
			c.change(b, &d)
			if err := b.verify(t, b.solver, d); !errors.Is(err, c.want) {
				t.Errorf("VerifyDeal: %v, want %v", err, c.want)
			}
		})
	}
}

// The solver signs a deal that follows from its offers, but the offers do not
// allow it.
func TestDealThatItsOffersDoNotAllowIsRefused(t *testing.T) {
	for name, change := range map[string]func(*bargain){
		"a job that costs too much":       func(b *bargain) { b.job.MaxPrice = b.job.MaxPrice.Sub(atoll.NewAmount(1)) },
		"a job with more gas":             func(b *bargain) { b.job.Gas++ },
		"a dearer offer":                  func(b *bargain) { b.offer.Price = b.offer.Price.Add(atoll.NewAmount(1)) },
		"a job for another solver":        func(b *bargain) { b.job.Solver = b.stranger.Account() },
		"an offer to other solvers":       func(b *bargain) { b.offer.Solvers = []atoll.Account{b.stranger.Account()} },
		"an engine that is not offered":   func(b *bargain) { b.job.Engine = "cog" },
		"a module that is not allowed":    func(b *bargain) { b.offer.Modules = []atoll.CID{cidB} },
		"a timeout over the offer's":      func(b *bargain) { b.job.Timeout++ },
		"more cpu than there is":          func(b *bargain) { b.job.Needs.CPU++ },
		"more memory than there is":       func(b *bargain) { b.job.Needs.Memory++ },
		"more disk than there is":         func(b *bargain) { b.job.Needs.Disk++ },
		"more GPUs than there are":        func(b *bargain) { b.job.Needs.GPUs++ },
		"GPUs of another kind":            func(b *bargain) { b.job.Needs.GPUName = "b200" },
		"GPUs with more memory":           func(b *bargain) { b.job.Needs.GPUMemory++ },
		"a machine without GPUs":          func(b *bargain) { b.offer.Capacity.GPUs = 0 },
		"a job that needs all there ever": func(b *bargain) { b.job.Needs.CPU = 1<<64 - 1 },
	} {
		t.Run(name, func(t *testing.T) {
			b := newBargain()
			change(b)
			d := b.deal()
			d.Solver = b.solver.Account()
			if err := b.verify(t, b.solver, d); !errors.Is(err, atoll.ErrRefused) {
				t.Errorf("VerifyDeal: %v, want ErrRefused", err)
			}
		})
	}
}

// The same messages with one of them changed after it was signed, or signed
// by another, or for another chain.
func TestDealNeedsThreeGoodSignatures(t *testing.T) {
	type signed struct {
		domain atoll.Domain
		deal   atoll.Signed[atoll.Deal]
		job    atoll.Signed[atoll.JobOffer]
		offer  atoll.Signed[atoll.ResourceOffer]
	}
	for name, change := range map[string]func(*bargain, *signed){
		"another chain":          func(_ *bargain, s *signed) { s.domain.ChainID++ },
		"another escrow":         func(_ *bargain, s *signed) { s.domain.Escrow[0]++ },
		"a job changed":          func(_ *bargain, s *signed) { s.job.Message.Nonce++ },
		"a job cheaper":          func(_ *bargain, s *signed) { s.job.Message.MaxPrice = most() },
		"a job of a stranger":    func(b *bargain, s *signed) { s.job.Message.Requester = b.stranger.Account() },
		"an offer changed":       func(_ *bargain, s *signed) { s.offer.Message.Sequence++ },
		"an offer of a stranger": func(b *bargain, s *signed) { s.offer.Message.Provider = b.stranger.Account() },
		"a deal changed":         func(_ *bargain, s *signed) { s.deal.Message.Deadline++ },
		"a deal by the requester": func(b *bargain, s *signed) {
			s.deal.Signature = draw.Must(b.requester.SignDigest(atoll.Hash(b.domain, s.deal.Message)))
		},
		"a deal without signature": func(_ *bargain, s *signed) { s.deal.Signature = atoll.Signature{} },
	} {
		t.Run(name, func(t *testing.T) {
			b := newBargain()
			s := signed{b.domain, draw.Must(atoll.Sign(b.solver, b.domain, b.deal())),
				draw.Must(atoll.Sign(b.requester, b.domain, b.job)), draw.Must(atoll.Sign(b.provider, b.domain, b.offer))}
			if _, err := market.VerifyDeal(s.domain, s.deal, s.job, s.offer); err != nil {
				t.Fatal(err)
			}
			change(b, &s)
			if _, err := market.VerifyDeal(s.domain, s.deal, s.job, s.offer); !errors.Is(err, atoll.ErrBadSignature) {
				t.Errorf("VerifyDeal: %v, want ErrBadSignature", err)
			}
		})
	}
}
