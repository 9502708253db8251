package chain_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/internal/draw"
	"github.com/atoll-network/atoll/settle"
)

// trial is a devnet with the parties to one deal: a job of 3 tokens, whose
// result used gas for one more.
type trial struct {
	*net
	requester, provider, solver, nobody *atoll.KeySigner
	referees                            []*atoll.KeySigner
	rules                               chain.CourtRules
	evidence                            chain.Evidence // all there is
}

func sign[M atoll.Message](t *testing.T, s atoll.Signer, d atoll.Domain, m M) atoll.Signed[M] {
	t.Helper()
	signed, err := atoll.Sign(s, d, m)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

// newTrial gives the parties their escrow and stake, and seats the referees.
func newTrial(t *testing.T, transport string) *trial {
	t.Helper()
	n := start(t, transport)
	c := &trial{net: n, requester: n.signers[0], provider: n.signers[1], solver: n.signers[2], nobody: n.signers[3],
		referees: n.signers[4:9]}
	var err error
	if c.rules, err = n.CourtRules(t.Context()); err != nil {
		t.Fatal(err)
	}
	n.do(t, c.requester, chain.Deposit(atolls(t, "100")))
	n.do(t, c.provider, chain.Deposit(atolls(t, "50")))
	n.do(t, c.provider, chain.Stake(chain.Provider, atolls(t, "500")))
	c.seat(t, c.referees)
	c.evidence = c.messages(t, atoll.StatusCompleted)
	return c
}

func (c *trial) seat(t *testing.T, referees []*atoll.KeySigner) {
	t.Helper()
	first, err := c.FreeSeat(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range referees {
		c.all(t, s, chain.Stake(chain.Verifier, atolls(t, "100")), chain.Sit(first+uint64(i)))
	}
	c.advance(t, time.Minute) // who sits down in the second of the call is not drawn
}

// messages are those of a deal whose deadline is in ten minutes.
func (c *trial) messages(t *testing.T, status atoll.Status) chain.Evidence {
	t.Helper()
	d := c.Domain()
	module := draw.Must(atoll.ParseCID("bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"))
	offer := sign(t, c.requester, d, atoll.JobOffer{Requester: c.requester.Account(), Peer: atoll.PeerID{1}, Solver: c.solver.Account(),
		Module: module, Inputs: module, Engine: "wasm", Gas: 1e9, Timeout: 60, MaxPrice: atolls(t, "5"), Expiry: 1 << 40})
	deal := sign(t, c.solver, d, atoll.Deal{Solver: c.solver.Account(), JobOffer: atoll.Hash(d, offer.Message), ResourceOffer: atoll.Digest{7},
		Requester: c.requester.Account(), Provider: c.provider.Account(), Price: atolls(t, "3"), GasPrice: atolls(t, "2"),
		MaxPrice: atolls(t, "5"), Deadline: uint64(c.dev.Now().Add(10 * time.Minute).Unix())})
	id := atoll.Hash(d, deal.Message)
	result := sign(t, c.provider, d, atoll.Result{Deal: id, Provider: c.provider.Account(), Status: status,
		Output: module, Gas: 5e8, Engine: "wazero", Message: "done"})
	acceptance := sign(t, c.provider, d, atoll.Acceptance{Provider: c.provider.Account(), Deal: id})
	consent := sign(t, c.requester, d, atoll.Consent{Requester: c.requester.Account(), Deal: id})
	return chain.Evidence{Offer: offer, Deal: deal, Result: &result, Acceptance: &acceptance, Consent: &consent}
}

func (c *trial) theCase(kind chain.DisputeKind) chain.Case {
	return chain.CaseOf(c.Domain(), c.evidence.Deal.Message, kind)
}

// stands checks the status of a dispute.
func (c *trial) stands(t *testing.T, of chain.Case, status chain.DisputeStatus) chain.Dispute {
	t.Helper()
	d, err := c.Dispute(t.Context(), of.ID())
	want(t, "status", d.Status, err, status)
	return d
}

// balance is what an account has in escrow.
func (c *trial) balance(t *testing.T, who atoll.Signer, what string, amount string) {
	t.Helper()
	e, err := c.Escrow(t.Context(), who.Account())
	want(t, what, e.Balance, err, atolls(t, amount))
}

// drawPanel draws the referees that were called for, and returns their keys by
// position.
func (c *trial) drawPanel(t *testing.T, of chain.Case, round int) []*atoll.KeySigner {
	t.Helper()
	panel, err := c.Panel(t.Context(), of.ID(), round)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range panel.Referees {
		if panel.Replaced == 0 && (r.Seat != 0 || r.Account != atoll.Account{}) {
			t.Fatalf("a referee before the draw: %+v", r)
		}
	}
	if _, err := c.Header(t.Context(), panel.Beacon); !errors.Is(err, atoll.ErrNotFound) {
		t.Fatalf("the beacon was there at the call for the draw: %v", err)
	}
	type answer struct {
		header []byte
		err    error
	}
	waiting := make(chan answer, 1)
	go func() {
		header, err := c.AwaitHeader(t.Context(), panel.Beacon)
		waiting <- answer{header, err}
	}()
	if _, err := c.Nudge(t.Context(), c.nobody); err != nil {
		t.Fatal(err)
	}
	got := <-waiting
	if got.err != nil {
		t.Fatal(got.err)
	}
	c.do(t, c.nobody, chain.Draw(of, got.header))
	c.stands(t, of, chain.DisputeVoting)

	if panel, err = c.Panel(t.Context(), of.ID(), round); err != nil {
		t.Fatal(err)
	}
	keys := make([]*atoll.KeySigner, len(panel.Referees))
	for i, r := range panel.Referees {
		for _, s := range c.referees {
			if number, err := c.SeatOf(t.Context(), s.Account()); err == nil && s.Account() == r.Account && number == r.Seat {
				keys[i] = s
			}
		}
		if keys[i] == nil {
			t.Fatalf("nobody knows the referee at position %d: %+v", i, r)
		}
		if at, ok := panel.Position(r.Account); !ok || at != uint8(i) {
			t.Errorf("%s is at position %d, %t", r.Account, at, ok)
		}
	}
	return keys
}

// vote lets a panel vote, a letter for each: guilty, not guilty, or silent.
func (c *trial) vote(t *testing.T, of chain.Case, round int, panel []*atoll.KeySigner, votes string) {
	t.Helper()
	var open []chain.Vote
	for i, s := range panel {
		if votes[i] == 's' {
			continue
		}
		v := chain.Vote{Position: uint8(i), Referee: s.Account(), Guilty: votes[i] == 'g', Salt: [32]byte{byte(i), 1}}
		c.do(t, s, chain.CommitVote(of.ID(), round, v))
		open = append(open, v)
	}
	c.advance(t, c.rules.Commit)
	c.do(t, c.nobody, chain.RevealVotes(of.ID(), round, c.commitments(t, of, round), open...))
	p, err := c.Panel(t.Context(), of.ID(), round)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range p.Referees {
		if spoke := votes[i] != 's'; r.Committed != spoke || r.Revealed != spoke || r.Guilty != (votes[i] == 'g') {
			t.Errorf("position %d voted %c and is %+v", i, votes[i], r)
		}
	}
}

// commitments are those that were made in a round since its last draw.
func (c *trial) commitments(t *testing.T, of chain.Case, round int) []chain.Commitment {
	t.Helper()
	made, err := c.Commitments(t.Context(), of.ID(), round)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestADisputeIsDrawnVotedOnAndExecuted(t *testing.T) {
	for transport := range transports {
		t.Run(transport, func(t *testing.T) {
			t.Parallel()
			c := newTrial(t, transport)
			of := c.theCase(chain.WrongResult)
			if _, err := c.Dispute(t.Context(), of.ID()); !errors.Is(err, atoll.ErrNotFound) {
				t.Errorf("a dispute that is not there: %v, want ErrNotFound", err)
			}
			c.refused(t, c.provider, chain.OpenDispute(chain.WrongResult, c.evidence), "only "+c.requester.Account().Hex()+" may do this")
			c.do(t, c.requester, chain.OpenDispute(chain.WrongResult, c.evidence))
			c.refused(t, c.requester, chain.OpenDispute(chain.WrongResult, c.evidence), "there is or was a dispute about this deal")
			d := c.stands(t, of, chain.DisputeOpen)
			want(t, "kind", d.Kind, nil, chain.WrongResult)
			want(t, "due", d.Due, nil, atolls(t, "4"))
			want(t, "pledge", d.Pledge, nil, atoll.Amount{}) // a provider's stake is held, and nothing is taken
			c.do(t, c.provider, chain.RequestUnstake(chain.Provider, atolls(t, "1")))
			c.do(t, c.provider, chain.CancelUnstake(chain.Provider))
			if left := d.AnswerBy.Sub(c.dev.Now()); left > c.rules.Answer || left < c.rules.Answer-time.Minute {
				t.Errorf("%s are left to answer, of %s", left, c.rules.Answer)
			}
			if _, err := c.Panel(t.Context(), of.ID(), 0); !errors.Is(err, atoll.ErrNotFound) {
				t.Errorf("the panel of an open dispute: %v, want ErrNotFound", err)
			}
			c.do(t, c.provider, chain.Contest(of))
			panel := c.drawPanel(t, of, 0)
			c.refused(t, c.provider, chain.Contest(of), "a dispute that is voted on")
			c.refused(t, c.nobody, chain.CommitVote(of.ID(), 0, chain.Vote{Referee: c.nobody.Account()}), "not the referee at position 0")
			c.vote(t, of, 0, panel, "ggn")
			c.refused(t, c.nobody, chain.ExecuteDispute(of), "too early")
			c.advance(t, c.rules.Reveal+c.rules.Appeal)
			c.do(t, c.nobody, chain.ExecuteDispute(of))
			c.stands(t, of, chain.DisputeClosed)

			c.balance(t, c.requester, "the requester has its bond and the price", "104")
			c.balance(t, panel[0], "a referee with the verdict has its fee", "1")
			c.balance(t, panel[2], "a referee against it has none", "0")
			stake, err := c.StakeOf(t.Context(), panel[2].Account(), chain.Verifier)
			want(t, "and is fined", stake, err, atolls(t, "98"))
			stake, err = c.StakeOf(t.Context(), c.provider.Account(), chain.Provider)
			want(t, "the provider's stake is less eleven prices", stake, err, atolls(t, "456"))
			c.balance(t, c.provider, "its bond is gone", "38")

			events := take(t, 11, c.WatchCourt)
			var kinds []chain.EventKind
			for _, e := range events {
				kinds = append(kinds, e.Kind)
				if e.Dispute != of.ID() {
					t.Errorf("%s is of dispute %s, want %s", e.Kind, e.Dispute, of.ID())
				}
			}
			if w := []chain.EventKind{chain.Opened, chain.DrawCalled, chain.Drawn, chain.Committed, chain.Committed, chain.Committed,
				chain.Revealed, chain.Revealed, chain.Revealed, chain.Fined, chain.Executed}; !reflect.DeepEqual(kinds, w) {
				t.Fatalf("events %v, want %v", kinds, w)
			}
			opened, executed := events[0], events[10]
			if opened.Case != of || opened.Due != atolls(t, "4") || !opened.Pledge.IsZero() || !opened.AnswerBy.Equal(d.AnswerBy) {
				t.Errorf("opened: %+v", opened)
			}
			if executed.Verdict != chain.Guilty || executed.Due != atolls(t, "4") || executed.Burned != atolls(t, "52") {
				t.Errorf("executed: %+v", executed)
			}
			again, err := c.Opening(t.Context(), of.ID())
			want(t, "the opening, by id", again, err, opened)
		})
	}
}

func TestSilenceOfTheAccusedIsItsVerdict(t *testing.T) {
	c := newTrial(t, "in process")
	of := c.theCase(chain.NoResult)
	c.refused(t, c.requester, chain.OpenDispute(chain.NoResult, c.evidence), "too early")
	c.advance(t, 11*time.Minute)
	c.do(t, c.requester, chain.OpenDispute(chain.NoResult, c.evidence))
	c.refused(t, c.nobody, chain.ExecuteDispute(of), "too early")
	c.refused(t, c.provider, chain.Contest(of), "a dispute about a missing result")
	c.advance(t, c.rules.Answer)
	c.refused(t, c.provider, chain.GiveResult(of, *c.evidence.Result), "too late; it could be done until")
	c.do(t, c.nobody, chain.ExecuteDispute(of))
	c.balance(t, c.requester, "the requester has the most the job could cost", "105")
}

func TestAMissingResultThatIsGivenIsJudgedOrConceded(t *testing.T) {
	c := newTrial(t, "http")
	of := c.theCase(chain.NoResult)
	c.advance(t, 11*time.Minute)
	c.do(t, c.requester, chain.OpenDispute(chain.NoResult, c.evidence))
	c.do(t, c.provider, chain.GiveResult(of, *c.evidence.Result))
	c.stands(t, of, chain.DisputeDrawing)
	events := take(t, 3, c.WatchCourt)
	given, err := c.GivenResult(t.Context(), events[1])
	want(t, "the result given", given, err, *c.evidence.Result)
	if _, err := c.GivenResult(t.Context(), events[0]); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("a result in the opening: %v, want ErrNotFound", err)
	}
	c.refused(t, c.provider, chain.Concede(of), "only "+c.requester.Account().Hex())
	c.do(t, c.requester, chain.Concede(of))
	c.stands(t, of, chain.DisputeClosed)
	c.balance(t, c.requester, "nobody has lost: the requester", "100")
}

func TestAResultThatSaysTheProviderFailedEndsTheDispute(t *testing.T) {
	c := newTrial(t, "http")
	c.evidence = c.messages(t, atoll.StatusFailed)
	of := c.theCase(chain.NoResult)
	c.advance(t, 11*time.Minute)
	c.do(t, c.requester, chain.OpenDispute(chain.NoResult, c.evidence))
	c.do(t, c.provider, chain.GiveResult(of, *c.evidence.Result))
	c.stands(t, of, chain.DisputeClosed)
	c.balance(t, c.requester, "the requester has its bond back", "100")
}

func TestAVoucherEndsADisputeForWantOfPayment(t *testing.T) {
	c := newTrial(t, "websocket")
	of := c.theCase(chain.Unpaid)
	c.advance(t, time.Second)
	if _, err := c.Claim(t.Context(), c.provider, []atoll.Signed[atoll.Voucher]{c.voucher(t, c.requester, c.provider.Account(), atolls(t, "6"))}); err != nil {
		t.Fatal(err)
	}
	c.do(t, c.provider, chain.OpenDispute(chain.Unpaid, c.evidence))
	d := c.stands(t, of, chain.DisputeOpen)
	want(t, "the sum that settles it", d.Settles, nil, atolls(t, "10"))
	c.balance(t, c.provider, "the bond is taken", "38")
	low := c.voucher(t, c.requester, c.provider.Account(), atolls(t, "9"))
	c.refused(t, c.nobody, chain.ShowVoucher(of, low), "the voucher is over 9 ATOLL, and one over 10 would settle")
	forged := low
	forged.Message.Cumulative = atolls(t, "10")
	c.refused(t, c.nobody, chain.ShowVoucher(of, forged), "a signature is not that of "+c.requester.Account().Hex())
	other := c.voucher(t, c.requester, c.nobody.Account(), atolls(t, "10"))
	if _, err := c.Do(t.Context(), c.nobody, chain.ShowVoucher(of, other)); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("a voucher for somebody else: %v, want ErrMalformed", err)
	}
	c.do(t, c.nobody, chain.ShowVoucher(of, c.voucher(t, c.requester, c.provider.Account(), atolls(t, "10"))))
	c.stands(t, of, chain.DisputeClosed)
	claimed, err := c.Claimed(t.Context(), c.requester.Account(), c.provider.Account())
	want(t, "the voucher is claimed", claimed, err, atolls(t, "10"))
	c.balance(t, c.requester, "the requester has paid, and no more", "90")
	var moved []string
	for _, e := range take(t, 8, c.WatchEscrow) {
		if e.Kind == chain.Seized || e.Kind == chain.Released {
			moved = append(moved, fmt.Sprint(e.Kind, " ", e.Payer == c.requester.Account(), " ", e.Amount))
		}
	}
	// The bond is 12, of both sides.
	if got, w := strings.Join(moved, ", "), "Seized false 12, Seized true 16, Released false 12, Released true 16"; got != w {
		t.Errorf("the court moved %s, want %s", got, w)
	}
}

func TestSilentRefereesAreReplacedAndOldBeaconsToo(t *testing.T) {
	c := newTrial(t, "in process")
	of := c.theCase(chain.WrongResult)
	c.do(t, c.requester, chain.OpenDispute(chain.WrongResult, c.evidence))
	c.do(t, c.provider, chain.Contest(of))
	c.refused(t, c.nobody, chain.CallAgain(of.ID(), 0), "referees can still be drawn by block")
	p, err := c.Panel(t.Context(), of.ID(), 0)
	if err != nil {
		t.Fatal(err)
	}
	for range 258 {
		c.advance(t, time.Second)
	}
	old, err := c.Header(t.Context(), p.Beacon)
	if err != nil {
		t.Fatal(err)
	}
	c.refused(t, c.nobody, chain.Draw(of, old), "the header is not that of block")
	c.do(t, c.nobody, chain.CallAgain(of.ID(), 0))
	panel := c.drawPanel(t, of, 0)
	for i := range 2 {
		v := chain.Vote{Position: uint8(i), Referee: panel[i].Account(), Salt: [32]byte{9}}
		c.do(t, panel[i], chain.CommitVote(of.ID(), 0, v))
	}
	c.advance(t, c.rules.Commit)
	c.refused(t, c.nobody, chain.RevealVotes(of.ID(), 0, c.commitments(t, of, 0), chain.Vote{Referee: panel[0].Account(), Salt: [32]byte{9}}),
		"not all referees have committed")
	c.do(t, c.nobody, chain.ReplaceReferees(of.ID(), 0))
	stake, err := c.StakeOf(t.Context(), panel[2].Account(), chain.Verifier)
	want(t, "the silent referee is fined", stake, err, atolls(t, "98"))
	again := c.drawPanel(t, of, 0)
	if again[0] != panel[0] || again[1] != panel[1] {
		t.Error("a referee that had committed was replaced")
	}
	for i, s := range again { // all of them anew
		v := chain.Vote{Position: uint8(i), Referee: s.Account(), Salt: [32]byte{9}}
		c.do(t, s, chain.CommitVote(of.ID(), 0, v))
	}
	c.advance(t, c.rules.Commit)
	swapped := c.commitments(t, of, 0)
	swapped[0], swapped[1] = swapped[1], swapped[0]
	c.refused(t, c.nobody, chain.RevealVotes(of.ID(), 0, swapped, chain.Vote{Referee: again[0].Account(), Salt: [32]byte{9}}),
		"not those that were made")
	for i := range 3 {
		c.do(t, c.nobody, chain.RevealVotes(of.ID(), 0, c.commitments(t, of, 0), chain.Vote{Position: uint8(i), Referee: again[i].Account(), Salt: [32]byte{9}}))
	}
	c.advance(t, c.rules.Reveal+c.rules.Appeal)
	c.do(t, c.nobody, chain.ExecuteDispute(of))
	stake, err = c.StakeOf(t.Context(), c.provider.Account(), chain.Provider)
	want(t, "the provider's stake is whole, for it is not guilty", stake, err, atolls(t, "500"))
	c.balance(t, c.provider, "and its bond is back", "50")
	c.balance(t, c.requester, "the requester has lost its bond", "88")
}

func TestTheLoserAppealsToALargerPanel(t *testing.T) {
	c := newTrial(t, "in process")
	var more []*atoll.KeySigner
	var gifts []chain.Call
	for i := byte(101); i <= 106; i++ {
		s := signerOf(t, i)
		more = append(more, s)
		gifts = append(gifts, chain.SendEther(s.Account(), atolls(t, "1")), chain.Faucet(s.Account(), atolls(t, "100")))
	}
	c.all(t, c.nobody, gifts...)
	c.seat(t, more)
	c.referees = append(c.referees[:len(c.referees):len(c.referees)], more...)

	of := c.theCase(chain.WrongResult)
	c.do(t, c.requester, chain.OpenDispute(chain.WrongResult, c.evidence))
	c.do(t, c.provider, chain.Contest(of))
	first := c.drawPanel(t, of, 0)
	c.vote(t, of, 0, first, "ggg")
	c.advance(t, c.rules.Reveal)
	c.refused(t, c.requester, chain.Appeal(of), "only "+c.provider.Account().Hex())
	c.do(t, c.provider, chain.Appeal(of))
	d := c.stands(t, of, chain.DisputeDrawing)
	if d.Round != 1 || d.ClaimantAppealed {
		t.Errorf("on appeal of the accused: %+v", d)
	}
	second := c.drawPanel(t, of, 1)
	for _, s := range second {
		for _, before := range first {
			if s == before {
				t.Errorf("%s judges twice", s.Account())
			}
		}
	}
	c.vote(t, of, 1, second, "nnnnnnn")
	c.advance(t, c.rules.Reveal)
	c.do(t, c.nobody, chain.ExecuteDispute(of))
	events := take(t, 30, c.WatchCourt)
	if last := events[29]; last.Kind != chain.Executed || last.Verdict != chain.NotGuilty || !last.Due.IsZero() {
		t.Errorf("at the end: %+v", last)
	}
	c.balance(t, c.provider, "both bonds are back", "50")
	c.balance(t, first[0], "the first panel was wrong", "0")
	c.balance(t, second[6], "the second is paid", "1")
}

func TestARefereeDrawsAndCommitsAtOnce(t *testing.T) {
	c := newTrial(t, "in process")
	of := c.theCase(chain.WrongResult)
	c.do(t, c.requester, chain.OpenDispute(chain.WrongResult, c.evidence))
	c.do(t, c.provider, chain.Contest(of))
	p, err := c.Panel(t.Context(), of.ID(), 0)
	if err != nil {
		t.Fatal(err)
	}
	c.advance(t, time.Second)
	header, err := c.AwaitHeader(t.Context(), p.Beacon)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range c.referees {
		c.advance(t, time.Second)
		v := chain.Vote{Referee: s.Account(), Guilty: true, Salt: [32]byte{3}}
		_, err := c.Do(t.Context(), s, chain.DrawAndCommit(of, header, 0, v))
		var revert *chain.RevertError
		if errors.As(err, &revert) && strings.Contains(revert.Reason, "not the referee at position 0") {
			continue // somebody else is
		}
		if err != nil {
			t.Fatal(err)
		}
		c.stands(t, of, chain.DisputeVoting)
		made := c.commitments(t, of, 0)
		if len(made) != 1 || made[0] != (chain.Commitment{Referee: s.Account(), Hash: v.Hash(of.ID(), 0)}) {
			t.Errorf("commitments: %+v", made)
		}
		return
	}
	t.Error("nobody was drawn first")
}

func TestANodeThatLooksThroughFewBlocksAtOnceIsEnough(t *testing.T) {
	c := newTrial(t, "in process")
	of := c.theCase(chain.WrongResult)
	c.do(t, c.requester, chain.OpenDispute(chain.WrongResult, c.evidence))
	c.do(t, c.provider, chain.Contest(of))
	panel := c.drawPanel(t, of, 0)
	for i, s := range panel {
		for range 6 {
			c.advance(t, time.Second)
		}
		c.do(t, s, chain.CommitVote(of.ID(), 0, chain.Vote{Position: uint8(i), Referee: s.Account()}))
	}
	picky := dial(t, newPicky(t, c.dev.HTTPURL(), 4), c.dev.Contracts())
	defer picky.Close()
	made, err := picky.Commitments(t.Context(), of.ID(), 0)
	if err != nil || !reflect.DeepEqual(made, c.commitments(t, of, 0)) || len(made) != 3 || made[2].Referee != panel[2].Account() {
		t.Errorf("commitments %+v, %v", made, err)
	}
	opened, err := picky.Opening(t.Context(), of.ID())
	want(t, "the opening", opened, err, take(t, 1, c.WatchCourt)[0])
	want(t, "the opening, as watched", take(t, 1, picky.WatchCourt)[0], nil, opened)
	if _, err := picky.Opening(t.Context(), atoll.Digest{1}); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("the opening of no dispute: %v, want ErrNotFound", err)
	}
}

func TestADisputeWithoutARefereeIsVoid(t *testing.T) {
	c := newTrial(t, "in process")
	of := c.theCase(chain.WrongResult)
	c.do(t, c.requester, chain.OpenDispute(chain.WrongResult, c.evidence))
	c.do(t, c.provider, chain.Contest(of))
	d := c.stands(t, of, chain.DisputeDrawing)
	c.refused(t, c.nobody, chain.ExecuteDispute(of), "too early; it may be done from "+d.DrawBy(c.rules).UTC().Format(time.RFC3339))
	c.advance(t, c.rules.Draw)
	c.do(t, c.nobody, chain.ExecuteDispute(of))
	c.balance(t, c.requester, "the requester has its bond back", "100")
	c.balance(t, c.provider, "the provider has its bond back", "50")
}

func TestEvidenceOfTheWrongKindIsNotSent(t *testing.T) {
	c := newTrial(t, "in process")
	bare := chain.Evidence{Offer: c.evidence.Offer, Deal: c.evidence.Deal}
	for kind, lacks := range map[chain.DisputeKind]string{chain.WrongResult: "without the result", chain.NoResult: "acceptance", 7: "kind 7"} {
		if _, err := c.Do(t.Context(), c.requester, chain.OpenDispute(kind, bare)); !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), lacks) {
			t.Errorf("%s: %v", kind, err)
		}
	}
	bare.Result = c.evidence.Result
	if _, err := c.Do(t.Context(), c.provider, chain.OpenDispute(chain.Unpaid, bare)); !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), "consent") {
		t.Errorf("for want of payment: %v", err)
	}
	if _, err := c.Do(t.Context(), c.nobody, chain.RevealVotes(atoll.Digest{1}, 0, nil)); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("no votes: %v", err)
	}
	want(t, "what the result costs, by the rule of the ledger", settle.Due(&c.evidence.Deal.Message, &c.evidence.Result.Message), nil, atolls(t, "4"))
}
