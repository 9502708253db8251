package contracts_test

import (
	"math/big"
	"sync"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Who takes part in the tests' disputes, and what they have before.
var (
	requester = evm.Signer(1)
	provider  = evm.Signer(2)
	solver    = evm.Signer(3)
	burned    = common.HexToAddress("0xdead")
)

const (
	price         = 100  // of the deal
	ready         = 1000 // in the escrow, each side's
	atStake       = 2000 // the provider's
	refereeStake  = 200
	referees      = 14
	untilDeadline = 1000
)

// The states of a round and the verdicts, as in Court.sol.
const (
	isOpen = 1 + iota
	isDrawing
	isVoting
	isAppealed
	isClosed
)

const (
	dismissed = iota
	guilty
	notGuilty
	void
)

// referee is who sits at a seat.
func referee(seat int64) *atoll.KeySigner { return evm.Signer(byte(100 + seat)) }

// courtroom is a world with referees and with parties that can pay. The first
// test that needs it makes it.
var courtroom struct {
	sync.Once
	world *evm.World
}

func newCourtroom(t *testing.T) *world {
	t.Helper()
	courtroom.Do(func() {
		w := newWorld(t)
		for i := int64(1); i <= referees; i++ {
			w.stake(referee(i), chain.Verifier, refereeStake)
			w.nodes(referee(i), evm.Nodes.PackSit(n(i)))
		}
		w.deposit(requester, ready)
		w.deposit(provider, ready)
		w.stake(provider, chain.Provider, atStake)
		w.Wait(100)
		courtroom.world = w.World
	})
	if courtroom.world == nil {
		t.Fatal("there is no world with referees: see the first failure")
	}
	fresher.Lock()
	defer fresher.Unlock()
	return &world{courtroom.world.Fork(), t}
}

// hearing is a dispute between them.
type hearing struct {
	*world
	kind  uint8
	trade *trial.Trade
	c     court.Case
	id    atoll.Digest
	made  []court.Commitment // since the last draw
	votes []court.Vote       // of those
}

// newHearing makes a dispute that can be opened.
func newHearing(t *testing.T, kind uint8) *hearing {
	t.Helper()
	w := newCourtroom(t)
	h := &hearing{world: w, kind: kind}
	h.about(trial.New(w.Domain(), requester, provider, solver, atoll.NewAmount(price), w.Time()+untilDeadline))
	if kind == trial.NoResult {
		h.Wait(untilDeadline + 1)
	}
	return h
}

// about makes it a dispute about a trade.
func (h *hearing) about(t *trial.Trade) {
	h.trade, h.c = t, t.Case(h.kind)
	h.id = trial.ID(h.c)
}

// fork is the same dispute in a world of its own.
func (h *hearing) fork(t *testing.T) *hearing {
	f := *h
	f.world = h.world.fork(t)
	return &f
}

func (h *hearing) claimant() *atoll.KeySigner {
	if h.kind == trial.Unpaid {
		return provider
	}
	return requester
}

func (h *hearing) defendant() *atoll.KeySigner {
	if h.kind == trial.Unpaid {
		return requester
	}
	return provider
}

// no makes a call to the court that has to revert with the named error.
func (h *hearing) no(from *atoll.KeySigner, data []byte, want string) {
	h.t.Helper()
	h.refused(from, h.Contracts.Court, data, want)
}

// packOpen is the call that opens the dispute.
func (h *hearing) packOpen() []byte {
	h.t.Helper()
	e, err := h.trade.Evidence(h.kind)
	if err != nil {
		h.t.Fatal(err)
	}
	return evm.Court.PackOpen(h.kind, e)
}

// packAnswer is the call by which the accused says that it is not guilty.
func (h *hearing) packAnswer() []byte {
	h.t.Helper()
	if h.kind != trial.NoResult {
		return evm.Court.PackContest(h.c)
	}
	r, sig, err := h.trade.SignedResult()
	if err != nil {
		h.t.Fatal(err)
	}
	return evm.Court.PackGiveResult(h.c, r, sig)
}

func (h *hearing) open() {
	h.t.Helper()
	h.court(h.claimant(), h.packOpen())
}

func (h *hearing) contest() {
	h.t.Helper()
	h.court(h.defendant(), h.packAnswer())
}

// contested opens the dispute and has it contested.
func (h *hearing) contested() *hearing {
	h.t.Helper()
	h.open()
	h.contest()
	return h
}

// voting goes on to where the referees are drawn.
func (h *hearing) voting() *hearing {
	h.t.Helper()
	h.contested()
	h.draw(0)
	return h
}

// judged goes on to where the first votes are revealed.
func (h *hearing) judged(letters string) *hearing {
	h.t.Helper()
	h.voting()
	h.vote(0, letters)
	return h
}

// appealed goes on to where the second panel is drawn.
func (h *hearing) appealed(letters string, by *atoll.KeySigner) *hearing {
	h.t.Helper()
	h.judged(letters)
	h.at(h.time(0) + committing + revealing)
	h.court(by, evm.Court.PackAppeal(h.c))
	h.draw(1)
	return h
}

// round reads a round.
func (h *hearing) round(number int64) court.CourtRound {
	h.t.Helper()
	return read(h.world, h.Contracts.Court, evm.Court.PackRoundOf(h.id, n(number)), evm.Court.UnpackRoundOf)
}

// time is when a round came to where it stands.
func (h *hearing) time(number int64) uint64 {
	h.t.Helper()
	return h.round(number).Time.Uint64()
}

func (h *hearing) status(number int64, want uint8) {
	h.t.Helper()
	equal(h.t, "status", h.round(number).Status, want)
}

// at moves the clock.
func (h *hearing) at(time uint64) {
	h.t.Helper()
	if time < h.Time() {
		h.t.Fatalf("it is %d seconds too late", h.Time()-time)
	}
	h.Wait(time - h.Time())
}

// beacon is the block that a round is drawn by.
func (h *hearing) beacon(number int64) uint64 {
	h.t.Helper()
	return new(big.Int).And(new(big.Int).Rsh(h.round(number).Body, 112), n(1<<40-1)).Uint64()
}

// header mines the beacon of a round.
func (h *hearing) header(number int64) []byte {
	h.t.Helper()
	beacon := h.beacon(number)
	h.Mine(int(beacon+1-h.Block()), 7)
	return h.Header(beacon)
}

// draw draws a round, some time after the call.
func (h *hearing) draw(number int64) {
	h.t.Helper()
	h.Wait(10)
	h.court(anyone, evm.Court.PackDraw(h.c, h.header(number)))
}

func panelSize(number int64) int { return []int{firstPanel, secondPanel}[number] }

// seats are the numbers of a round's seats, by position.
func (h *hearing) seats(number int64) []uint64 {
	h.t.Helper()
	return unpacked(h.round(number).Body, panelSize(number))
}

// panel is who was drawn for a round.
func (h *hearing) panel(number int64) []*atoll.KeySigner {
	h.t.Helper()
	var all []*atoll.KeySigner
	for _, s := range h.seats(number) {
		all = append(all, referee(int64(s)))
	}
	return all
}

// outsider sits, and is not drawn for a round.
func (h *hearing) outsider(number int64) *atoll.KeySigner {
	h.t.Helper()
	for i := int64(1); i <= referees; i++ {
		drawn := false
		for _, s := range h.seats(number) {
			drawn = drawn || int64(s) == i
		}
		if !drawn {
			return referee(i)
		}
	}
	h.t.Fatal("all are drawn")
	return nil
}

// salt is a referee's secret.
func salt(position int) atoll.Digest { return crypto.Keccak256Hash([]byte{'s', byte(position)}) }

// commitment is a referee's word for a vote.
func (h *hearing) commitment(number int64, position int, by *atoll.KeySigner, guilty bool) court.Commitment {
	return court.Commitment{Position: n(int64(position)), Referee: by.Account(),
		Hash: trial.HashVote(h.id, uint64(number), by.Account(), guilty, salt(position))}
}

func (h *hearing) packCommit(number int64, m court.Commitment) []byte {
	return evm.Court.PackCommit(h.id, n(number), m.Position, m.Hash)
}

func (h *hearing) packReveal(number int64, votes ...court.Vote) []byte {
	return evm.Court.PackReveal(h.id, n(number), h.made, votes)
}

// commit has the referees of a round commit. A letter for each position says
// what it does: g and i are votes, c is one that is never revealed, - is
// silence, and a dot stands for who has revealed before.
func (h *hearing) commit(number int64, letters string) {
	h.t.Helper()
	h.made, h.votes = nil, nil
	panel := h.panel(number)
	equal(h.t, "letters", len(letters), len(panel))
	for i, l := range letters {
		if l == '-' || l == '.' {
			continue
		}
		m := h.commitment(number, i, panel[i], l == 'g')
		h.court(panel[i], h.packCommit(number, m))
		if l != 'c' {
			h.votes = append(h.votes, court.Vote{Index: n(int64(len(h.made))), Guilty: l == 'g', Salt: salt(i)})
		}
		h.made = append(h.made, m)
	}
}

// vote has them commit, and reveal when it is time.
func (h *hearing) vote(number int64, letters string) {
	h.t.Helper()
	h.commit(number, letters)
	h.at(h.time(number) + committing)
	if len(h.votes) > 0 {
		h.court(anyone, h.packReveal(number, h.votes...))
	}
}

// replace has silent referees replaced as soon as it can be.
func (h *hearing) replace(number int64) {
	h.t.Helper()
	h.court(anyone, evm.Court.PackReplace(h.id, n(number)))
}

// purse is what people have, in the escrow and at stake.
type purse struct {
	requester, provider, stake, burned int64 // the stake is the provider's
	referees, fines                    int64 // of all
}

func (h *hearing) purse() purse {
	h.t.Helper()
	p := purse{requester: h.escrowOf(requester.Account()), provider: h.escrowOf(provider.Account()),
		stake: h.stakeOf(provider.Account(), chain.Provider), burned: h.escrowOf(burned)}
	for i := int64(1); i <= referees; i++ {
		p.referees += h.escrowOf(referee(i).Account())
		p.fines += refereeStake - h.stakeOf(referee(i).Account(), chain.Verifier)
	}
	return p
}

// change is what has changed since the dispute began.
func (h *hearing) change() purse {
	p := h.purse()
	p.requester -= ready
	p.provider -= ready
	p.stake -= atStake
	return p
}

// ends executes the dispute in the first second in which it can be, and
// compares the verdict and what everybody has gained and lost.
func (h *hearing) ends(at uint64, verdict uint8, want purse) {
	h.t.Helper()
	execute := evm.Court.PackExecute(h.c)
	h.at(at - 1)
	h.no(anyone, execute, "TooEarly")
	h.at(at)
	h.ended(h.court(anyone, execute), verdict, want)
}

// ended checks the end of a dispute.
func (h *hearing) ended(r evm.Result, verdict uint8, want purse) {
	h.t.Helper()
	found := false
	for _, l := range r.Logs {
		if e, err := evm.Court.UnpackExecutedEvent(l); err == nil {
			found = true
			equal(h.t, "verdict", e.Verdict, verdict)
			equal(h.t, "burned, by the event", e.Burned.Int64(), want.burned)
		}
	}
	equal(h.t, "an end was reported", found, true)
	equal(h.t, "gains and losses", h.change(), want)
	equal(h.t, "the court keeps", h.escrowOf(h.Contracts.Court), 0)
	h.status(0, isClosed)
	h.over()
}

// over checks that nothing more can be done.
func (h *hearing) over() {
	h.t.Helper()
	for _, call := range [][]byte{evm.Court.PackExecute(h.c), evm.Court.PackConcede(h.c), evm.Court.PackAppeal(h.c),
		evm.Court.PackContest(h.c), evm.Court.PackDraw(h.c, nil), evm.Court.PackShowVoucher(h.c, n(price), [32]byte{}, [32]byte{}),
		evm.Court.PackReplace(h.id, n(0)), evm.Court.PackReplace(h.id, n(1)), evm.Court.PackCallAgain(h.id, n(0)),
		evm.Court.PackCommit(h.id, n(0), n(0), [32]byte{}), evm.Court.PackReveal(h.id, n(0), nil, nil)} {
		h.no(h.claimant(), call, "WrongStatus")
	}
	h.no(h.claimant(), h.packOpen(), map[bool]string{true: "AlreadyOpened", false: "TooLate"}[h.Time() < h.trade.Deal.Deadline+filing])
}
