package main

import (
	"errors"
	"math/big"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/contracts/gas/trial"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/params"
)

// seats is how many referees there are to draw from.
const seats = 40

// dispute is one under way.
type dispute struct {
	*world
	trade    *trial.Trade
	kind     uint8
	c        court.Case
	id       atoll.Digest
	referees []*atoll.KeySigner // by seat
}

// bench is a world with referees, and a trade between two who can pay for a
// dispute.
func bench(g *world, kind uint8) *dispute {
	referees := make([]*atoll.KeySigner, seats)
	for i := range referees {
		r := g.person()
		g.stake(r, chain.Verifier, g.amount(200))
		g.nodes(r, evm.Nodes.PackSit(big.NewInt(int64(i)+1)))
		referees[i] = r
	}
	return tradeOf(g, referees, kind)
}

// tradeOf makes a trade between two newcomers who can pay for a dispute.
func tradeOf(g *world, referees []*atoll.KeySigner, kind uint8) *dispute {
	requester, provider, solver := g.person(), g.person(), g.person()
	g.deposit(requester, g.amount(1000))
	g.stake(provider, chain.Provider, g.amount(1000))
	g.deposit(provider, g.amount(100))
	price, _ := atoll.AmountFromBig(g.amount(5))
	deadline := g.Time() + 600
	d := &dispute{world: g, kind: kind, referees: referees,
		trade: trial.New(g.Domain(), requester, provider, solver, price, deadline)}
	if kind == trial.NoResult {
		g.Wait(601)
	}
	g.Wait(12) // seats are older than the draw
	d.c = d.trade.Case(kind)
	d.id = trial.ID(d.c)
	return d
}

// open opens the dispute.
func (d *dispute) open() uint64 {
	e, err := d.trade.Evidence(d.kind)
	d.err = errors.Join(d.err, err)
	by := d.trade.Requester
	if d.kind == trial.Unpaid {
		by = d.trade.Provider
	}
	return d.court(by, evm.Court.PackOpen(d.kind, e))
}

// answer contests it.
func (d *dispute) answer() uint64 {
	d.Wait(3600)
	by := d.trade.Provider
	if d.kind == trial.Unpaid {
		by = d.trade.Requester
	}
	return d.court(by, evm.Court.PackContest(d.c))
}

// draw draws the referees of a round.
func (d *dispute) draw(round int64) (gas uint64) {
	header := d.header(round)
	return d.court(d.trade.Requester, evm.Court.PackDraw(d.c, header)) + headerZeros(header)
}

// header is that of the block which a round is drawn by.
func (d *dispute) header(round int64) []byte {
	beacon := bits(d.round(round).Body, 112, 40)
	d.Mine(int(beacon-d.Block())+1, 7)
	d.Wait(60)
	return d.Header(beacon)
}

// bits reads a part of a round's body.
func bits(body *big.Int, from, width uint) uint64 {
	return new(big.Int).And(new(big.Int).Rsh(body, from), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), width), big.NewInt(1))).Uint64()
}

// headerZeros is what a header of a real block costs more as calldata than
// one of the world's, whose hashes and bloom filter are zeros: taken as if
// none of its bytes were.
func headerZeros(header []byte) (gas uint64) {
	for _, b := range header {
		if b == 0 {
			gas += params.TxDataNonZeroGasEIP2028 - params.TxDataZeroGas
		}
	}
	return gas
}

func (d *dispute) round(number int64) court.CourtRound {
	out, err := d.View(d.Contracts.Court, evm.Court.PackRoundOf(d.id, big.NewInt(number)))
	d.err = errors.Join(d.err, err)
	r, err := evm.Court.UnpackRoundOf(out)
	if err != nil {
		d.err = errors.Join(d.err, err)
		r.Body = new(big.Int)
	}
	return r
}

// members are the referees of a round, by position.
func (d *dispute) members(number int64) []*atoll.KeySigner {
	r := d.round(number)
	people := make([]*atoll.KeySigner, 3+4*number)
	for i := range people {
		people[i] = d.referees[max(bits(r.Body, uint(16*i), 16), 1)-1]
	}
	return people
}

// vote has all referees of a round commit and reveal, one by one or all
// reveals in one transaction, and returns what the two cost. The first draws,
// if the round is not drawn yet.
func (d *dispute) vote(number int64, guilty, together bool) (commits, reveals uint64) {
	round := big.NewInt(number)
	var votes []court.Vote
	var made []court.Commitment
	people := d.members(number)
	for i, r := range people {
		v := court.Vote{Index: big.NewInt(int64(i)), Guilty: guilty, Salt: d.digest()}
		m := court.Commitment{Position: big.NewInt(int64(i)), Referee: r.Account(),
			Hash: trial.HashVote(d.id, uint64(number), r.Account(), guilty, v.Salt)}
		votes, made = append(votes, v), append(made, m)
		commits += d.court(r, evm.Court.PackCommit(d.id, round, m.Position, m.Hash))
	}
	return commits, d.reveal(round, people, made, votes, together)
}

// drawAndVote is draw and vote, where the first referee does the drawing.
func (d *dispute) drawAndVote(guilty, together bool) (commits, reveals uint64) {
	header := d.header(0)
	foreseen := d.fork()
	foreseen.court(d.trade.Requester, evm.Court.PackDraw(d.c, header))
	people := foreseen.members(0)
	var votes []court.Vote
	var made []court.Commitment
	for i, r := range people {
		v := court.Vote{Index: big.NewInt(int64(i)), Guilty: guilty, Salt: d.digest()}
		m := court.Commitment{Position: big.NewInt(int64(i)), Referee: r.Account(), Hash: trial.HashVote(d.id, 0, r.Account(), guilty, v.Salt)}
		votes, made = append(votes, v), append(made, m)
		if i == 0 {
			commits += d.court(r, evm.Court.PackDrawAndCommit(d.c, header, m.Position, m.Hash)) + headerZeros(header)
		} else {
			commits += d.court(r, evm.Court.PackCommit(d.id, new(big.Int), m.Position, m.Hash))
		}
	}
	return commits, d.reveal(new(big.Int), people, made, votes, together)
}

func (d *dispute) reveal(round *big.Int, people []*atoll.KeySigner, made []court.Commitment, votes []court.Vote, together bool) (gas uint64) {
	rules := parameters().Court
	d.Wait(uint64(rules.Commit.Seconds()))
	if together {
		gas = d.court(people[0], evm.Court.PackReveal(d.id, round, made, votes))
	} else {
		for i, v := range votes {
			gas += d.court(people[i], evm.Court.PackReveal(d.id, round, made, []court.Vote{v}))
		}
	}
	d.Wait(uint64(rules.Reveal.Seconds()))
	return gas
}

// execute ends the dispute.
func (d *dispute) execute() uint64 { return d.court(d.trade.Requester, evm.Court.PackExecute(d.c)) }

// fork returns the same dispute in a world of its own.
func (d *dispute) fork() *dispute {
	k := *d
	k.world = d.world.fork()
	d.err = errors.Join(d.err, k.err)
	return &k
}

// known gives the referees balances in the escrow, as they have once they were
// paid before.
func (d *dispute) known() *dispute {
	friend := d.payers(1)[0]
	for _, r := range d.referees {
		d.escrow(friend, evm.Escrow.PackDepositFor(r.Account(), d.amount(1)))
	}
	return d
}

// busy opens another dispute, so that the court holds a bond already.
func (d *dispute) busy() *dispute {
	tradeOf(d.world, d.referees, trial.WrongResult).open()
	return d
}

// verdict takes a dispute from the first transaction to the last, and returns
// what each step cost.
func (d *dispute) verdict(together bool) (steps []row, sum uint64) {
	open, contest := d.open(), d.answer()
	commits, reveals := d.drawAndVote(true, together)
	d.Wait(uint64(parameters().Court.Appeal.Seconds()))
	steps = []row{{what: "of this: open", value: open}, {what: "of this: contest", value: contest},
		{what: "of this: three commits, of which the first draws three of forty seats", value: commits},
		{what: "of this: three reveals", value: reveals}, {what: "of this: execute, guilty", value: d.execute()}}
	for _, s := range steps {
		sum += s.value
	}
	return steps, sum
}

// disputeRows measures disputes that end by the votes of three.
func disputeRows(g *world) []row {
	start := bench(g.fork(), trial.WrongResult)
	unpaid := bench(g.fork(), trial.Unpaid)
	run := func(d *dispute, together bool) ([]row, uint64) {
		steps, sum := d.verdict(together)
		g.err = errors.Join(g.err, d.err)
		return steps, sum
	}
	steps, strange := run(start.fork(), false)
	_, strangeTogether := run(start.fork(), true)
	_, known := run(start.fork().known(), false)
	_, busy := run(start.fork().known().busy(), false)
	_, best := run(start.fork().known().busy(), true)
	_, money := run(unpaid, false)
	g.err = errors.Join(g.err, start.err)
	rows := []row{{what: "a dispute with three referees who are new to the escrow, all transactions", value: strange, most: 600_000}}
	rows = append(rows, steps...)
	return append(rows,
		row{what: "the same, all votes revealed in one transaction", value: strangeTogether, most: 600_000},
		row{what: "the same, with referees who have balances", value: known, most: 600_000},
		row{what: "with balances, while another dispute is under way", value: busy},
		row{what: "with balances, while another dispute is under way, all votes revealed in one transaction", value: best},
		row{what: "a dispute about want of payment, with three referees who are new to the escrow, all transactions", value: money})
}

// shortRows measures disputes that end without referees.
func shortRows(g *world) []row {
	var rows []row
	add := func(what string, gas uint64) { rows = append(rows, row{what: what, value: gas}) }
	join := func(d *dispute) { g.err = errors.Join(g.err, d.err) }
	answer := uint64(parameters().Court.Answer.Seconds())

	d := bench(g.fork(), trial.NoResult)
	add("open for want of a result", d.open())
	given := d.fork()
	r, sig, err := given.trade.SignedResult()
	given.err = errors.Join(given.err, err)
	add("give the result", given.court(given.trade.Provider, evm.Court.PackGiveResult(given.c, r, sig)))
	add("concede then", given.court(given.trade.Requester, evm.Court.PackConcede(given.c)))
	join(given)
	failed := d.fork()
	trade := *failed.trade
	trade.Result.Status, trade.Result.Message = atoll.StatusFailed, "the machine went down"
	r, sig, err = trade.SignedResult()
	failed.err = errors.Join(failed.err, err)
	add("give a result that says the provider failed", failed.court(trade.Provider, evm.Court.PackGiveResult(failed.c, r, sig)))
	join(failed)
	d.Wait(answer)
	add("execute against an accused that was silent", d.execute())
	join(d)

	u := bench(g.fork(), trial.Unpaid)
	add("open for want of payment", u.open())
	out, err := u.View(u.Contracts.Court, evm.Court.PackDispute(u.id))
	u.err = errors.Join(u.err, err)
	dispute, err := evm.Court.UnpackDispute(out)
	u.err = errors.Join(u.err, err)
	if u.err == nil {
		shown := u.fork()
		v := shown.voucher(shown.trade.Requester, shown.trade.Provider.Account(), dispute.Due)
		rr, vs := trial.Compact(v.Signature)
		add("show a voucher", shown.court(shown.trade.Requester, evm.Court.PackShowVoucher(shown.c, dispute.Due, rr, vs)))
		join(shown)
	}
	join(u)
	return rows
}

// appealRows measures what comes up when the first three do not settle it.
func appealRows(g *world) []row {
	var rows []row
	add := func(what string, gas uint64) { rows = append(rows, row{what: what, value: gas}) }
	rules := parameters().Court
	d := bench(g, trial.WrongResult)
	d.open()
	d.answer()
	again := d.fork()
	again.Mine(int(rules.BeaconDelay)+300, 7)
	add("call for a draw again", again.court(again.trade.Requester, evm.Court.PackCallAgain(again.id, new(big.Int))))
	g.err = errors.Join(g.err, again.err)
	d.draw(0)

	silent := d.fork()
	for i, r := range silent.members(0)[:2] {
		silent.court(r, evm.Court.PackCommit(silent.id, new(big.Int), big.NewInt(int64(i)), silent.digest()))
	}
	silent.Wait(uint64(rules.Commit.Seconds()))
	add("replace a silent referee", silent.court(silent.trade.Requester, evm.Court.PackReplace(silent.id, new(big.Int))))
	g.err = errors.Join(g.err, silent.err)

	d.vote(0, true, true)
	appeal := d.court(d.trade.Provider, evm.Court.PackAppeal(d.c))
	draw := d.draw(1)
	commits, reveals := d.vote(1, false, true)
	add("appeal", appeal)
	add("draw of seven, of forty seats", draw)
	add("seven commits", commits)
	add("seven reveals in one transaction", reveals)
	add("execute, the first verdict overturned", d.execute())
	return rows
}
