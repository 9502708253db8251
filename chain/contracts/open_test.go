package contracts_test

import (
	"math/big"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
)

var kinds = []uint8{trial.WrongResult, trial.NoResult, trial.Unpaid}

func TestADisputeIsReportedAndKept(t *testing.T) {
	for _, kind := range kinds {
		h := newHearing(t, kind)
		r := h.court(h.claimant(), h.packOpen())
		equal(t, "id", atoll.Digest(r.Out), h.id)
		pledge := map[uint8]int64{trial.Unpaid: price + bond}[kind]
		found := false
		for _, l := range r.Logs {
			e, err := evm.Court.UnpackOpenedEvent(l)
			if err != nil {
				continue
			}
			found = true
			equal(t, "id", e.Id, h.id)
			equal(t, "claimant", e.Claimant, h.claimant().Account())
			equal(t, "defendant", e.Defendant, h.defendant().Account())
			equal(t, "deal", e.Deal, atoll.Hash(h.Domain(), h.trade.Deal))
			equal(t, "solver", e.Solver, solver.Account())
			equal(t, "kind", e.Kind, kind)
			equal(t, "due", e.Due.Int64(), price)
			equal(t, "pledge", e.Pledge.Int64(), pledge)
			equal(t, "to be answered by", e.AnswerBy.Uint64(), h.Time()+answering)
		}
		equal(t, "reported", found, true)
		d := read(h.world, h.Contracts.Court, evm.Court.PackDispute(h.id), evm.Court.UnpackDispute)
		equal(t, "kind", d.Kind, kind)
		equal(t, "due", d.Due.Int64(), price)
		equal(t, "pledge", d.Pledge.Int64(), pledge)
		equal(t, "the claimant's escrow", h.escrowOf(h.claimant().Account()), ready-bond)
		equal(t, "the accused's escrow", h.escrowOf(h.defendant().Account()), ready-pledge)
		equal(t, "the stake, which is held and not taken", h.stakeOf(provider.Account(), chain.Provider), atStake)
	}
}

func TestOnlyWhoWasWrongedOpensADispute(t *testing.T) {
	for _, kind := range kinds {
		h := newHearing(t, kind)
		h.deposit(anyone, ready)
		for _, who := range []*atoll.KeySigner{h.defendant(), solver, anyone} {
			h.no(who, h.packOpen(), "OnlyParty")
		}
		h.open()
	}
}

func TestADisputeNeedsABond(t *testing.T) {
	for _, kind := range kinds {
		h := newHearing(t, kind)
		out := evm.Signer(60).Account()
		h.claims(packClaim(out, h.voucher(h.claimant(), out, ready-bond+1)), ready-bond+1)
		h.no(h.claimant(), h.packOpen(), "InsufficientBond")
		h.deposit(h.claimant(), 1)
		h.open()
		equal(t, "left", h.escrowOf(h.claimant().Account()), 0)
	}
}

func TestADisputeIsOpenedInItsTime(t *testing.T) {
	for _, kind := range kinds {
		deadline := newHearing(t, trial.WrongResult).trade.Deal.Deadline
		h := newHearing(t, trial.WrongResult)
		h.kind = kind
		h.about(h.trade)
		if kind == trial.NoResult {
			h.no(requester, h.packOpen(), "TooEarly")
			h.at(deadline)
			h.no(requester, h.packOpen(), "TooEarly")
			h.at(deadline + 1)
		}
		h.fork(t).open()
		late := h.fork(t)
		h.at(deadline + filing - 1)
		h.open()
		late.at(deadline + filing)
		late.no(late.claimant(), late.packOpen(), "TooLate")
	}
}

func TestAnAnswerHasItsTime(t *testing.T) {
	for _, kind := range kinds {
		h := newHearing(t, kind)
		answer := h.packAnswer()
		h.no(h.defendant(), answer, "WrongStatus")
		h.open()
		late := h.fork(t)
		h.at(h.time(0) - 1)
		for _, who := range []*atoll.KeySigner{h.claimant(), solver, anyone} {
			h.no(who, answer, "OnlyParty")
		}
		h.no(anyone, evm.Court.PackExecute(h.c), "TooEarly")
		h.fork(t).court(h.claimant(), evm.Court.PackConcede(h.c))
		h.contest()
		h.no(h.defendant(), answer, "WrongStatus")
		late.at(late.time(0))
		late.no(late.defendant(), answer, "TooLate")
		late.no(late.claimant(), evm.Court.PackConcede(late.c), "TooLate")
		late.court(anyone, evm.Court.PackExecute(late.c))
	}
}

func TestAnswersAreOfTheirKind(t *testing.T) {
	h := newHearing(t, trial.NoResult)
	h.open()
	h.no(provider, evm.Court.PackContest(h.c), "WrongKind")
	for _, kind := range []uint8{trial.WrongResult, trial.Unpaid} {
		h := newHearing(t, kind)
		h.open()
		r, sig, err := h.trade.SignedResult()
		if err != nil {
			t.Fatal(err)
		}
		h.no(h.defendant(), evm.Court.PackGiveResult(h.c, r, sig), "WrongKind")
	}
}

func TestOnlyTheProvidersResultOfTheDealIsGiven(t *testing.T) {
	h := newHearing(t, trial.NoResult)
	h.open()
	give := func(change func(*trial.Trade), want string) {
		t.Helper()
		other := *h.trade
		change(&other)
		r, sig, err := other.SignedResult()
		if err != nil {
			t.Fatal(err)
		}
		h.no(provider, evm.Court.PackGiveResult(h.c, r, sig), want)
	}
	give(func(o *trial.Trade) { o.Result.Deal[0] ^= 1 }, "BadEvidence")
	give(func(o *trial.Trade) { o.Result.Provider = anyone.Account() }, "BadEvidence")
	give(func(o *trial.Trade) { o.Provider = anyone }, "BadSignature")
	give(func(o *trial.Trade) { o.Domain.ChainID = 1 }, "BadSignature")
	h.contest()
	h.status(0, isDrawing)
}

// TestEvidenceIsSignedAndBelongsTogether changes one thing of good evidence
// at a time.
func TestEvidenceIsSignedAndBelongsTogether(t *testing.T) {
	amount := atoll.NewAmount
	beyond, _ := atoll.AmountFromBig(new(big.Int).Lsh(n(1), 96))
	for _, c := range []struct {
		name   string
		change func(h *hearing)
		want   map[uint8]string // by kind; a kind that is not there opens
	}{
		{"nothing", func(*hearing) {}, nil},
		{"the offer is of another job", func(h *hearing) { h.trade.Offer.Nonce++ }, all("BadEvidence")},
		{"the offer is of another requester", func(h *hearing) { h.trade.Offer.Requester = anyone.Account(); h.trade.Seal() }, all("BadEvidence")},
		{"the offer names another solver", func(h *hearing) { h.trade.Offer.Solver = anyone.Account(); h.trade.Seal() }, all("BadEvidence")},
		{"the deal is dearer than the offer", func(h *hearing) { h.trade.Offer.MaxPrice = amount(price - 1); h.trade.Seal() }, all("BadEvidence")},
		{"the deal is beyond what the escrow holds", func(h *hearing) {
			h.trade.Offer.MaxPrice, h.trade.Deal.MaxPrice = beyond, beyond
			h.trade.Seal()
		}, all("AmountTooLarge")},
		{"there is nothing to win", func(h *hearing) {
			h.trade.Offer.MaxPrice, h.trade.Deal.MaxPrice, h.trade.Deal.Price = amount(0), amount(0), amount(0)
			h.trade.Seal()
		}, all("NothingDue")},
		{"another signs for the requester", func(h *hearing) { h.trade.Requester = anyone }, all("BadSignature")},
		{"another signs for the solver", func(h *hearing) { h.trade.Solver = anyone }, all("BadSignature")},
		{"another signs for the provider", func(h *hearing) { h.trade.Provider = anyone }, all("BadSignature")},
		{"the messages are signed for another chain", func(h *hearing) { h.trade.Domain.ChainID = 1 }, all("BadSignature")},
		{"the messages are of another chain", func(h *hearing) { h.trade.Domain.ChainID = 1; h.trade.Seal() }, all("BadEvidence")},
		{"the result is of another deal", func(h *hearing) { h.trade.Result.Deal[5] ^= 1 },
			map[uint8]string{trial.WrongResult: "BadEvidence", trial.Unpaid: "BadEvidence"}},
		{"the result is another's", func(h *hearing) { h.trade.Result.Provider = anyone.Account() },
			map[uint8]string{trial.WrongResult: "BadEvidence", trial.Unpaid: "BadEvidence"}},
		{"the provider said that it failed", func(h *hearing) { h.trade.Result.Status = atoll.StatusFailed },
			map[uint8]string{trial.WrongResult: "NothingDue", trial.Unpaid: "NothingDue"}},
	} {
		for _, kind := range kinds {
			h := newHearing(t, kind)
			c.change(h)
			h.about(h.trade)
			// Who opens stays who it is.
			if want := c.want[kind]; want != "" {
				h.no(h.claimant(), h.packOpen(), want)
				equal(t, c.name+": escrow", h.escrowOf(h.claimant().Account()), ready)
			} else {
				h.open()
			}
		}
	}
}

// all is one error for every kind.
func all(name string) map[uint8]string {
	return map[uint8]string{trial.WrongResult: name, trial.NoResult: name, trial.Unpaid: name}
}

func TestNobodyHasADisputeWithItself(t *testing.T) {
	w := newCourtroom(t)
	h := &hearing{world: w, kind: trial.WrongResult}
	h.about(trial.New(w.Domain(), requester, requester, solver, atoll.NewAmount(price), w.Time()+untilDeadline))
	h.no(requester, h.packOpen(), "BadEvidence")
}

// TestEvidenceOfOneKindIsNoneOfAnother: an acceptance is no result, and an
// offer is no consent to a deal: a solver may have signed several for it.
func TestEvidenceOfOneKindIsNoneOfAnother(t *testing.T) {
	h := newHearing(t, trial.NoResult)
	evidence := func(kind uint8) court.Evidence {
		e, err := h.trade.Evidence(kind)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	h.no(provider, evm.Court.PackOpen(trial.Unpaid, evidence(trial.WrongResult)), "BadSignature")
	h.no(requester, evm.Court.PackOpen(trial.NoResult, evidence(trial.WrongResult)), "BadSignature")
	h.no(requester, evm.Court.PackOpen(trial.WrongResult, evidence(trial.Unpaid)), "BadSignature")
	h.no(requester, evm.Court.PackOpen(trial.WrongResult, evidence(trial.NoResult)), "BadEvidence")
	for _, change := range []func(*court.Evidence){
		func(e *court.Evidence) { e.RequesterSignature = nil },
		func(e *court.Evidence) { e.DealSignature = e.DealSignature[:64] },
		func(e *court.Evidence) { e.ProviderSignature = append(e.ProviderSignature, 0) },
		func(e *court.Evidence) {
			high := malleate(atoll.Signature(e.RequesterSignature))
			e.RequesterSignature = high[:]
		},
	} {
		e := evidence(trial.WrongResult)
		change(&e)
		h.no(requester, evm.Court.PackOpen(trial.WrongResult, e), "BadSignature")
	}
	if r := h.Call(requester.Account(), h.Contracts.Court, evm.Court.PackOpen(3, evidence(trial.WrongResult))); r.Err == nil {
		t.Error("a dispute of a fourth kind was opened")
	}
}

// TestTheSumInDisputeIsWhatTheResultCosts: the price of the job and of its
// gas, rounded up, and no more than the most that the deal allows.
func TestTheSumInDisputeIsWhatTheResultCosts(t *testing.T) {
	huge, _ := atoll.AmountFromBig(new(big.Int).Lsh(n(1), 250))
	for _, c := range []struct {
		price, gasPrice, maxPrice atoll.Amount
		gas                       uint64
		due                       int64
	}{
		{atoll.NewAmount(10), atoll.NewAmount(0), atoll.NewAmount(50), 5e9, 10},
		{atoll.NewAmount(10), atoll.NewAmount(3), atoll.NewAmount(50), 5e9, 25},
		{atoll.NewAmount(10), atoll.NewAmount(3), atoll.NewAmount(50), 5e9 + 1, 26}, // rounded up
		{atoll.NewAmount(10), atoll.NewAmount(3), atoll.NewAmount(50), 1, 11},
		{atoll.NewAmount(10), atoll.NewAmount(8), atoll.NewAmount(50), 5e9, 50},
		{atoll.NewAmount(10), atoll.NewAmount(9), atoll.NewAmount(50), 5e9, 50}, // at most
		{atoll.NewAmount(60), atoll.NewAmount(9), atoll.NewAmount(50), 0, 50},
		{atoll.NewAmount(10), huge, atoll.NewAmount(50), 0, 10},
		{atoll.NewAmount(10), huge, atoll.NewAmount(50), 1, 50},
		{huge, huge, atoll.NewAmount(50), 1, 50},
	} {
		h := newHearing(t, trial.WrongResult)
		h.trade.Offer.MaxPrice = c.maxPrice
		h.trade.Deal.Price, h.trade.Deal.GasPrice, h.trade.Deal.MaxPrice, h.trade.Result.Gas = c.price, c.gasPrice, c.maxPrice, c.gas
		h.trade.Seal()
		h.about(h.trade)
		h.open()
		d := read(h.world, h.Contracts.Court, evm.Court.PackDispute(h.id), evm.Court.UnpackDispute)
		equal(t, "due", d.Due.Int64(), c.due)
	}
}
