package ledger_test

import (
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	courts "github.com/atoll-network/atoll/chain/bindings/court"
	escrows "github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/atoll-network/atoll/settle/ledger"
	"pgregory.net/rapid"
)

// The contracts and the model refuse the same calls for the same reasons, and
// hold the same after all others.
func TestContractsDoWhatTheModelSays(t *testing.T) {
	for i := range 20 {
		if !t.Run(fmt.Sprint(i), rapid.MakeCheck(compareARun)) {
			return
		}
	}
}

func compareARun(t *rapid.T) {
	b := mirrored(t)
	for i := range b.between("steps", 1, 30) {
		b.play()
		if i%10 == 9 {
			b.m.compare(b)
		}
	}
	b.m.compare(b)
}

// mirror is the contracts, and the keys of those who use them.
type mirror struct {
	w    *evm.World
	keys map[atoll.Account]*atoll.KeySigner
}

// twins are a furnished world in the model and on the chain.
var twins = sync.OnceValues(func() (*table, error) {
	seconds := func(n uint32) time.Duration { return time.Duration(n) * time.Second }
	w, err := evm.New(chain.Parameters{
		Supply:        units(1 << 40),
		WithdrawDelay: time.Duration(terms.WithdrawDelay) * time.Second,
		UnstakeDelay:  time.Duration(terms.UnstakeDelay) * time.Second,
		SeatStake:     terms.SeatStake,
		Court: chain.CourtRules{Filing: seconds(rules.Filing), Answer: seconds(rules.Answer), Draw: seconds(rules.Draw),
			Commit: seconds(rules.Commit), Reveal: seconds(rules.Reveal), Appeal: seconds(rules.Appeal),
			BeaconDelay: rules.BeaconDelay, SlashFactor: rules.SlashFactor,
			Fee: rules.Fee, Fine: rules.Fine, Bond: rules.Bond, AppealBond: rules.AppealBond},
	})
	if err != nil {
		return nil, err
	}
	m := &mirror{w, map[atoll.Account]*atoll.KeySigner{}}
	b := &table{m: m}
	for i := range everybody {
		k := evm.Signer(byte(i + 1))
		m.keys[k.Account()] = k
		b.people = append(b.people, k.Account())
	}
	c := w.Contracts
	must := func(from, to atoll.Account, data []byte) {
		if r := w.Call(from, to, data); err == nil && r.Err != nil {
			err = ledger.Reason(r.Name())
		}
	}
	endless := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	for i, who := range b.people {
		must(w.Holder.Account(), c.Token, evm.Token.PackTransfer(who, big.NewInt(wealth)))
		must(who, c.Token, evm.Token.PackApprove(c.Escrow, endless))
		must(who, c.Token, evm.Token.PackApprove(c.Nodes, endless))
		if i < strangers {
			must(who, c.Escrow, m.deposit(units(deposited(i))))
		}
		switch {
		case i < referees:
			must(who, c.Nodes, m.stake(ledger.Provider, units(deposited(i))))
		case i < strangers:
			must(who, c.Nodes, m.stake(ledger.Verifier, units(seated(i))))
			must(who, c.Nodes, m.sit(i-referees+1))
		}
	}
	b.w, b.at = furnished(b.people, ledger.Addresses{Escrow: c.Escrow, Nodes: c.Nodes, Court: c.Court},
		ledger.Block{Time: w.Time(), Number: w.Block()})
	w.Wait(b.at.Time - w.Time())
	return b, err
})

// mirrored is a table whose calls the contracts get too.
func mirrored(t *rapid.T) *table {
	twin, err := twins()
	if err != nil {
		t.Fatal(err)
	}
	return sit(t, &table{w: twin.w.Clone(), m: &mirror{twin.m.w.Fork(), twin.m.keys}, at: twin.at, people: twin.people})
}

// agree makes a call on the chain that the model has answered with want.
func (m *mirror) agree(b *table, name string, from atoll.Account, to contract, data []byte, want error) {
	c := m.w.Contracts
	r := m.w.Call(from, [...]atoll.Account{escrow: c.Escrow, nodes: c.Nodes, court: c.Court}[to], data)
	if got := r.Name(); got != reason(want) {
		b.Fatalf("%s by %s: the contract says %q, the model %q (%v)", name, b.name(from), got, reason(want), want)
	}
}

// view asks a contract.
func view[T any](b *table, of atoll.Account, data []byte, unpack func([]byte) (T, error)) T {
	out, err := b.m.w.View(of, data)
	if err != nil {
		b.Fatalf("view: %v", err)
	}
	v, err := unpack(out)
	if err != nil {
		b.Fatalf("view: %v", err)
	}
	return v
}

func (b *table) same(what string, got *big.Int, want atoll.Amount) {
	if got.Cmp(want.Big()) != 0 {
		b.Fatalf("%s: the contracts have %s, the model %s", what, got, want.Units())
	}
}

// compare compares all that there is.
func (m *mirror) compare(b *table) {
	c := m.w.Contracts
	all := append([]atoll.Account{ledger.Burned, c.Escrow, c.Nodes, c.Court}, b.people...)
	for i, who := range all {
		held := b.w.Wallet(who)
		if i < 4 {
			held = b.held(who, all)
		}
		b.same("tokens of "+b.name(who), view(b, c.Token, evm.Token.PackBalanceOf(who), evm.Token.UnpackBalanceOf), held)
		balance := b.w.Balance(who)
		b.same("balance of "+b.name(who), view(b, c.Escrow, evm.Escrow.PackBalanceOf(who), evm.Escrow.UnpackBalanceOf), balance.Amount)
		leaving := view(b, c.Escrow, evm.Escrow.PackWithdrawal(who), evm.Escrow.UnpackWithdrawal)
		b.same("withdrawal of "+b.name(who), leaving.Amount, balance.Leaving)
		if balance.Leaving.IsZero() {
			balance.AvailableAt = 0
		}
		b.same("time of withdrawal of "+b.name(who), new(big.Int).SetUint64(leaving.AvailableAt), units(balance.AvailableAt))
		for role := ledger.Provider; role <= ledger.Verifier; role++ {
			s := b.w.Stake(who, role)
			b.same("stake of "+b.name(who), view(b, c.Nodes, evm.Nodes.PackStakeOf(who, uint8(role)), evm.Nodes.UnpackStakeOf), s.Active)
			pending := view(b, c.Nodes, evm.Nodes.PackPendingUnstake(who, uint8(role)), evm.Nodes.UnpackPendingUnstake)
			b.same("pending stake of "+b.name(who), pending.Amount, s.Pending)
			if pending.AvailableAt != s.AvailableAt {
				b.Fatalf("stake of %s is available at %d, in the model at %d", b.name(who), pending.AvailableAt, s.AvailableAt)
			}
		}
		b.same("seat of "+b.name(who), view(b, c.Nodes, evm.Nodes.PackSeatOf(who), evm.Nodes.UnpackSeatOf), units(uint64(b.w.SeatOf(who))))
		b.same("rotations to "+b.name(who), view(b, c.Nodes, evm.Nodes.PackRotations(who), evm.Nodes.UnpackRotations), units(uint64(b.w.Rotations(who))))
		b.same("when a seat was left by "+b.name(who), view(b, c.Nodes, evm.Nodes.PackLeftAt(who), evm.Nodes.UnpackLeftAt), units(b.w.LeftAt(who)))
		if got := view(b, c.Nodes, evm.Nodes.PackHeirOf(who), evm.Nodes.UnpackHeirOf); got != b.heir(who) {
			b.Fatalf("%s is succeeded by %s, in the model by %s", b.name(who), b.name(got), b.name(b.heir(who)))
		}
	}
	for k := range b.signed {
		b.same("claims", view(b, c.Escrow, evm.Escrow.PackClaimed(k[0], k[1]), evm.Escrow.UnpackClaimed), b.w.Claimed(k[0], k[1]))
	}
	seats := b.w.Seats()
	b.same("seats", view(b, c.Nodes, evm.Nodes.PackSeatCount(), evm.Nodes.UnpackSeatCount), units(uint64(len(seats))))
	for i, s := range seats {
		got := view(b, c.Nodes, evm.Nodes.PackSeat(big.NewInt(int64(i+1))), evm.Nodes.UnpackSeat)
		if got.Account != s.Account || got.Since.Uint64() != s.Since || got.Left.Uint64() != s.Left {
			b.Fatalf("seat %d is %v, in the model %v", i+1, got, s)
		}
	}
	for _, t := range b.trials {
		m.compareDispute(b, t)
	}
}

// held is what a contract holds itself, for others.
func (b *table) held(who atoll.Account, all []atoll.Account) atoll.Amount {
	sum := b.w.Wallet(who)
	for _, a := range all {
		switch who {
		case b.w.At.Escrow:
			sum = sum.Add(b.w.Balance(a).Amount)
		case b.w.At.Nodes:
			for role := ledger.Provider; role <= ledger.Verifier; role++ {
				s := b.w.Stake(a, role)
				sum = sum.Add(s.Active).Add(s.Pending)
			}
		}
	}
	return sum
}

func (m *mirror) compareDispute(b *table, t *trial) {
	c := m.w.Contracts.Court
	d, panels := b.w.Dispute(t.id)
	got := view(b, c, evm.Court.PackDispute(t.id), evm.Court.UnpackDispute)
	b.same("pledge", got.Pledge, d.Pledge)
	b.same("due", got.Due, d.Due)
	if got.Kind != uint8(d.Kind) || got.Appellant != uint8(d.Appellant) {
		b.Fatalf("a dispute is %+v, in the model %+v", got, d)
	}
	for round, p := range panels {
		q := view(b, c, evm.Court.PackRoundOf(t.id, whole(round)), evm.Court.UnpackRoundOf)
		status, since := d.Status, d.Time
		switch {
		case round > d.Round():
			status, since = ledger.None, 0
		case round < d.Round():
			since = p.Drawn
			if status != ledger.Closed {
				status = ledger.Appealed
			}
		}
		if q.Status != uint8(status) || q.Time.Uint64() != since || q.Committed != p.Committed || q.Revealed != p.Revealed ||
			q.Guilty != p.Guilty || q.Replaced != p.Replaced || q.Fined != p.Fined {
			b.Fatalf("round %d is %+v, in the model %+v of %+v", round, q, p, d)
		}
		if p.Size == 0 {
			b.same("body", q.Body, p.Paid)
			continue
		}
		seats := new(big.Int)
		for i := range p.Size {
			seats.Or(seats, new(big.Int).Lsh(big.NewInt(int64(p.Seats[i])), 16*uint(i)))
		}
		mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 16*uint(p.Size)), big.NewInt(1))
		b.same("seats of the round", new(big.Int).And(q.Body, mask), amountOf(seats))
		if status == ledger.Drawing {
			above := new(big.Int).Rsh(q.Body, 112)
			b.same("beacon", new(big.Int).And(above, big.NewInt(1<<40-1)), units(p.Beacon))
			b.same("seats that take part", above.Rsh(above, 40), units(p.SeatCount))
		}
	}
}

func amountOf(n *big.Int) atoll.Amount {
	a, _ := atoll.AmountFromBig(n)
	return a
}

// sign signs a digest with an account's key or, if that is asked for, with
// another.
func (m *mirror) sign(who atoll.Account, digest atoll.Digest, good bool) atoll.Signature {
	k := m.keys[who]
	if !good {
		k = evm.Signer(250)
	}
	sig, err := k.SignDigest(digest)
	if err != nil {
		panic(err) // a key in memory signs everything
	}
	return sig
}

func (m *mirror) open(kind ledger.Kind, e *ledger.Evidence) []byte {
	domain, d := m.w.Domain(), e.Deal
	said, word := e.OfferID, atoll.Hash(domain, e.Result)
	switch kind {
	case ledger.Unpaid:
		said = atoll.Hash(domain, atoll.Consent{Requester: d.Requester, Deal: e.DealID})
	case ledger.NoResult:
		word = atoll.Hash(domain, atoll.Acceptance{Provider: d.Provider, Deal: e.DealID})
	}
	requester, solver := m.sign(d.Requester, said, e.RequesterSigned), m.sign(d.Solver, e.DealID, e.DealSigned)
	provider := m.sign(d.Provider, word, e.ProviderSigned)
	return evm.Court.PackOpen(uint8(kind), courts.Evidence{
		Offer: courts.JobOffer{Requester: e.Offer.Requester, Solver: e.Offer.Solver, MaxPrice: e.Offer.MaxPrice.Big(), Nonce: e.Offer.Nonce},
		Deal: courts.Deal{Solver: d.Solver, JobOffer: d.JobOffer, Requester: d.Requester, Provider: d.Provider,
			Price: d.Price.Big(), GasPrice: d.GasPrice.Big(), MaxPrice: d.MaxPrice.Big(), Deadline: d.Deadline},
		Result:             result(&e.Result),
		RequesterSignature: requester[:], DealSignature: solver[:], ProviderSignature: provider[:],
	})
}

func result(r *atoll.Result) courts.Result {
	return courts.Result{Deal: r.Deal, Provider: r.Provider, Status: uint8(r.Status), Gas: r.Gas}
}

func (t *trial) binding() courts.Case {
	return courts.Case{Deal: t.Deal, Requester: t.Requester, Provider: t.Provider, Solver: t.Solver, Unpaid: t.Unpaid}
}

func (m *mirror) contest(t *trial) []byte { return evm.Court.PackContest(t.binding()) }

func (m *mirror) giveResult(t *trial, r *atoll.Result, signed bool) []byte {
	sig := m.sign(t.Provider, atoll.Hash(m.w.Domain(), *r), signed)
	return evm.Court.PackGiveResult(t.binding(), result(r), sig[:])
}

// voucher is a voucher's signature in two words (EIP-2098).
func (m *mirror) voucher(payer, payee atoll.Account, cumulative atoll.Amount, good bool) (r, vs [32]byte) {
	s := m.sign(payer, atoll.Hash(m.w.Domain(), atoll.Voucher{Payer: payer, Payee: payee, Cumulative: cumulative}), good)
	copy(r[:], s[:32])
	copy(vs[:], s[32:64])
	vs[0] |= (s[64] - 27) << 7
	return r, vs
}

func (m *mirror) showVoucher(t *trial, cumulative atoll.Amount, good bool) []byte {
	r, vs := m.voucher(t.Requester, t.Provider, cumulative, good)
	return evm.Court.PackShowVoucher(t.binding(), cumulative.Big(), r, vs)
}

func (m *mirror) showReceipt(t *trial, signed bool) []byte {
	sig := m.sign(t.Provider, atoll.Hash(m.w.Domain(), atoll.Receipt{Provider: t.Provider, Deal: t.Deal}), signed)
	return evm.Court.PackShowReceipt(t.binding(), sig[:])
}

func (m *mirror) concede(t *trial) []byte { return evm.Court.PackConcede(t.binding()) }

func (m *mirror) drawAndCommit(t *trial, beacon uint64, c ledger.Commitment) []byte {
	return evm.Court.PackDrawAndCommit(t.binding(), m.w.Header(beacon), whole(c.Position), c.Hash)
}

func (m *mirror) draw(t *trial, beacon uint64, good bool) []byte {
	header := []byte{0xc0}
	if good {
		header = m.w.Header(beacon)
	}
	return evm.Court.PackDraw(t.binding(), header)
}

func whole(n int) *big.Int { return big.NewInt(int64(n)) }

func (m *mirror) callAgain(t *trial, round int) []byte {
	return evm.Court.PackCallAgain(t.id, whole(round))
}

func (m *mirror) commit(t *trial, round, position int, hash atoll.Digest) []byte {
	return evm.Court.PackCommit(t.id, whole(round), whole(position), hash)
}

func (m *mirror) reveal(t *trial, round int, said []ledger.Commitment, votes []ledger.Vote) []byte {
	commitments, out := make([]courts.Commitment, len(said)), make([]courts.Vote, len(votes))
	for i, c := range said {
		commitments[i] = courts.Commitment{Position: whole(c.Position), Referee: c.Referee, Hash: c.Hash}
	}
	for i, v := range votes {
		out[i] = courts.Vote{Index: whole(v.Index), Guilty: v.Guilty, Salt: v.Salt}
	}
	return evm.Court.PackReveal(t.id, whole(round), commitments, out)
}

func (m *mirror) replace(t *trial, round int) []byte {
	return evm.Court.PackReplace(t.id, whole(round))
}

func (m *mirror) appeal(t *trial) []byte { return evm.Court.PackAppeal(t.binding()) }

func (m *mirror) execute(t *trial) []byte { return evm.Court.PackExecute(t.binding()) }

func (m *mirror) deposit(n atoll.Amount) []byte { return evm.Escrow.PackDeposit(n.Big()) }

func (m *mirror) depositFor(to atoll.Account, n atoll.Amount) []byte {
	return evm.Escrow.PackDepositFor(to, n.Big())
}

// depositUntil has no permit: the allowance is there.
func (m *mirror) depositUntil(n atoll.Amount, availableAt uint64) []byte {
	return evm.Escrow.PackDepositUntil(n.Big(), availableAt, new(big.Int), 0, [32]byte{}, [32]byte{})
}

func (m *mirror) announce(n atoll.Amount) []byte {
	return evm.Escrow.PackAnnounceWithdrawal(n.Big())
}
func (m *mirror) cancel() []byte   { return evm.Escrow.PackCancelWithdrawal() }
func (m *mirror) withdraw() []byte { return evm.Escrow.PackWithdraw() }

func (m *mirror) claim(payee atoll.Account, lines []ledger.Line) []byte {
	out := make([]escrows.Line, len(lines))
	for i, l := range lines {
		sum := l.Cumulative.Bytes32()
		copy(out[i].Head[:20], l.Payer[:])
		copy(out[i].Head[20:], sum[20:])
		out[i].R, out[i].Vs = m.voucher(l.Payer, payee, l.Cumulative, l.Good)
	}
	return evm.Escrow.PackClaim(payee, out)
}

func (m *mirror) claimSigned(payee atoll.Account, l ledger.Line) []byte {
	v := atoll.Voucher{Payer: l.Payer, Payee: payee, Cumulative: l.Cumulative}
	sig := m.sign(l.Payer, atoll.Hash(m.w.Domain(), v), l.Good)
	return evm.Escrow.PackClaimSigned(escrows.Voucher{Payer: v.Payer, Payee: v.Payee, Cumulative: v.Cumulative.Big()}, sig[:])
}

func (m *mirror) stake(role ledger.Role, n atoll.Amount) []byte {
	return evm.Nodes.PackStake(uint8(role), n.Big())
}

func (m *mirror) requestUnstake(role ledger.Role, n atoll.Amount) []byte {
	return evm.Nodes.PackRequestUnstake(uint8(role), n.Big())
}

func (m *mirror) cancelUnstake(role ledger.Role) []byte {
	return evm.Nodes.PackCancelUnstake(uint8(role))
}

func (m *mirror) withdrawStake(role ledger.Role) []byte {
	return evm.Nodes.PackWithdrawStake(uint8(role))
}

func (m *mirror) sit(number int) []byte { return evm.Nodes.PackSit(big.NewInt(int64(number))) }
func (m *mirror) rise() []byte          { return evm.Nodes.PackRise() }
func (m *mirror) trim(most int) []byte  { return evm.Nodes.PackTrim(big.NewInt(int64(most))) }

func (m *mirror) offerRotation(to atoll.Account) []byte { return evm.Nodes.PackOfferRotation(to) }

func (m *mirror) acceptRotation(of atoll.Account) []byte { return evm.Nodes.PackAcceptRotation(of) }
