package chain_test

import (
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/internal/draw"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/atoll-network/atoll/settle"
	"pgregory.net/rapid"
)

// mostInEscrow is the largest sum that the escrow holds for one account.
var mostInEscrow = draw.Must(atoll.ParseAmount("79228162514.264337593543950335"))

// inEscrow draws a sum that the escrow can hold, edges included.
func inEscrow() *rapid.Generator[atoll.Amount] {
	return rapid.OneOf(draw.Amount().Filter(func(a atoll.Amount) bool { return a.Cmp(mostInEscrow) <= 0 }),
		rapid.Just(mostInEscrow), rapid.Map(draw.Uint64(0, 1<<63), atoll.NewAmount))
}

func world(t *testing.T) *evm.World {
	t.Helper()
	p := chain.DefaultParameters()
	p.Supply = atolls(t, "1")
	w, err := evm.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func put[M atoll.Message](t *rapid.T, s atoll.Signer, d atoll.Domain, m M) atoll.Signed[M] {
	signed, err := atoll.Sign(s, d, m)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func TestTheWitnessReadsMessagesAsTheyAreSignedInGo(t *testing.T) {
	w := world(t)
	d := w.Domain()
	rapid.Check(t, func(t *rapid.T) {
		requester, provider, solver := evm.Signer(1), evm.Signer(2), evm.Signer(3)
		offer := draw.JobOffer().Draw(t, "offer")
		offer.Requester, offer.Solver = requester.Account(), solver.Account()
		deal := draw.Deal().Draw(t, "deal")
		deal.Solver, deal.Requester, deal.Provider = solver.Account(), requester.Account(), provider.Account()
		deal.JobOffer = atoll.Hash(d, offer)
		deal.MaxPrice = inEscrow().Draw(t, "maxPrice")
		if offer.MaxPrice.Cmp(deal.MaxPrice) < 0 {
			offer.MaxPrice = deal.MaxPrice
			deal.JobOffer = atoll.Hash(d, offer)
		}
		if deal.Price.Cmp(deal.MaxPrice) > 0 {
			deal.Price = rapid.SampledFrom([]atoll.Amount{deal.MaxPrice, {}}).Draw(t, "price")
		}
		id := atoll.Hash(d, deal)
		result := draw.Result().Draw(t, "result")
		result.Deal, result.Provider = id, provider.Account()
		kind := chain.DisputeKind(rapid.Uint8Max(2).Draw(t, "kind"))
		signed := put(t, provider, d, result)
		acceptance := put(t, provider, d, atoll.Acceptance{Provider: provider.Account(), Deal: id})
		consent := put(t, requester, d, atoll.Consent{Requester: requester.Account(), Deal: id})
		raw, err := chain.EvidenceBinding(chain.Evidence{Offer: put(t, requester, d, offer), Deal: put(t, solver, d, deal),
			Result: &signed, Acceptance: &acceptance, Consent: &consent}, kind)
		if err != nil {
			t.Fatal(err)
		}
		due := settle.Due(&deal, &result)
		if kind == chain.NoResult {
			due = deal.MaxPrice
		}
		// The court passes its own input on.
		input := evm.Court.PackOpen(uint8(kind), raw)
		copy(input, evm.Witness.GetABI().Methods["prove"].ID)
		out := w.Call(atoll.Account{9}, w.Contracts.Witness, input)
		if due.IsZero() {
			if out.Name() != "NothingDue" {
				t.Fatalf("nothing is due, and the witness says %q", out.Name())
			}
			return
		}
		if out.Err != nil {
			t.Fatalf("%s: the witness says %s", kind, out.Name())
		}
		p, err := evm.Witness.UnpackProve(out.Out)
		if err != nil {
			t.Fatal(err)
		}
		if p.Deal != id || p.Requester != requester.Account() || p.Provider != provider.Account() || p.Solver != solver.Account() ||
			p.Due.Cmp(due.Big()) != 0 || p.Deadline.Uint64() != deal.Deadline {
			t.Fatalf("the witness reads %+v of a deal %s, due %s", p, id, due)
		}
		back, err := chain.EvidenceOf(d, kind, raw)
		if err != nil {
			t.Fatal(err)
		}
		if back.Deal.Message != deal || back.Offer.Message != offer || kind != chain.NoResult && back.Result.Message != result {
			t.Fatalf("read back as %+v", back)
		}
	})
}

func TestIdsAndVotesHashAsInTheCourt(t *testing.T) {
	w := world(t)
	view := func(t *rapid.T, data []byte) atoll.Digest {
		out, err := w.View(w.Contracts.Court, data)
		if err != nil {
			t.Fatal(err)
		}
		return atoll.Digest(out)
	}
	rapid.Check(t, func(t *rapid.T) {
		c := chain.Case{Deal: draw.Digest().Draw(t, "deal"), Requester: draw.Account().Draw(t, "requester"),
			Provider: draw.Account().Draw(t, "provider"), Solver: draw.Account().Draw(t, "solver"), Unpaid: rapid.Bool().Draw(t, "unpaid")}
		raw := court.Case{Deal: c.Deal, Requester: c.Requester, Provider: c.Provider, Solver: c.Solver, Unpaid: c.Unpaid}
		if got, want := c.ID(), view(t, evm.Court.PackIdOf(raw)); got != want {
			t.Fatalf("id %s, want %s", got, want)
		}
		v := chain.Vote{Position: 3, Referee: c.Solver, Guilty: c.Unpaid, Salt: draw.Digest().Draw(t, "salt")}
		round := rapid.IntRange(0, 1).Draw(t, "round")
		want := view(t, evm.Court.PackHashVote(c.Deal, atoll.NewAmount(uint64(round)).Big(), v.Referee, v.Guilty, v.Salt))
		if got := v.Hash(c.Deal, round); got != want {
			t.Fatalf("vote %s, want %s", got, want)
		}
	})
}
