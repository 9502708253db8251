package market_test

import (
	"errors"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
	"github.com/atoll-network/atoll/market"
)

// TestKnownOffersAreCheckedLikeOthers asks twice each time: the second answer
// comes from memory.
func TestKnownOffersAreCheckedLikeOthers(t *testing.T) {
	b := newBargain()
	good := draw.Must(atoll.Sign(b.provider, b.domain, b.offer))
	forged, changed := good, good
	forged.Signature = draw.Must(b.stranger.SignDigest(atoll.Hash(b.domain, b.offer)))
	changed.Message.Capacity.CPU++
	elsewhere := b.domain
	elsewhere.ChainID++
	var k market.Known
	for range 2 {
		if id, err := k.Verify(b.domain, good); err != nil || id != atoll.Hash(b.domain, b.offer) {
			t.Errorf("Verify = %s, %v", id, err)
		}
		if _, err := k.Verify(b.domain, forged); !errors.Is(err, atoll.ErrBadSignature) {
			t.Errorf("another's signature of a known offer: %v", err)
		}
		if _, err := k.Verify(b.domain, changed); !errors.Is(err, atoll.ErrBadSignature) {
			t.Errorf("a known signature of another offer: %v", err)
		}
		if _, err := k.Verify(elsewhere, good); !errors.Is(err, atoll.ErrBadSignature) {
			t.Errorf("a known offer for another chain: %v", err)
		}
	}
}

// TestKnownDealsAreCheckedLikeOthers holds deals, right and wrong, against
// what VerifyDeal says of them.
func TestKnownDealsAreCheckedLikeOthers(t *testing.T) {
	b := newBargain()
	job, offer := draw.Must(atoll.Sign(b.requester, b.domain, b.job)), draw.Must(atoll.Sign(b.provider, b.domain, b.offer))
	right, dear := b.deal(), b.deal()
	dear.MaxPrice = dear.MaxPrice.Add(atoll.NewAmount(1))
	var k market.Known
	for range 2 {
		for _, d := range []atoll.Deal{right, dear} {
			for _, by := range []*atoll.KeySigner{b.solver, b.stranger} {
				deal := atoll.Signed[atoll.Deal]{Message: d, Signature: draw.Must(by.SignDigest(atoll.Hash(b.domain, d)))}
				want, wrong := market.VerifyDeal(b.domain, deal, job, offer)
				got, err := k.VerifyDeal(b.domain, deal, job, offer)
				own, errOwn := k.VerifyOwn(b.domain, deal, atoll.Hash(b.domain, b.job), &b.job, offer)
				if got != want || own != want || (err == nil) != (wrong == nil) || (errOwn == nil) != (wrong == nil) {
					t.Errorf("Known says %s, %v and %s, %v; VerifyDeal %s, %v", got, err, own, errOwn, want, wrong)
				}
			}
		}
	}
}
