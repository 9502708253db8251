package contracts_test

import (
	"testing"

	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/bindings/witness"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The longest that a dispute can last, with the time to open it: every round
// may be drawn anew, after its time to appeal was almost over.
const longest = filing + answering + 2*(1+maxReplaced)*(drawing+committing+revealing+appealing)

// rules are the tests' rules as the constructor takes them.
func rules() court.Rules {
	return court.Rules{Filing: filing, Answer: answering, Draw: drawing, Commit: committing, Reveal: revealing, Appeal: appealing,
		BeaconDelay: beaconDelay, SlashFactor: slashFactor, Fee: n(fee), Fine: n(fine), Bond: n(bond), AppealBond: n(appealBond)}
}

// makeCourt tries to make a court, with what it is bound to.
func makeCourt(w *world, r court.Rules, unstake uint64, seat int64) error {
	w.t.Helper()
	// The contracts name each other, so the last one's address is foreseen: it
	// is made by the fourth creator from now.
	var made [3]common.Address
	at := func(creator byte) common.Address { return crypto.CreateAddress(common.Address{0xcc, creator}, 0) }
	var err error
	for i, arguments := range []func() (string, []byte){
		func() (string, []byte) {
			return escrow.EscrowMetaData.Bin, evm.Escrow.PackConstructor(w.Contracts.Token, withdrawDelay, at(4))
		},
		func() (string, []byte) {
			return nodes.NodesMetaData.Bin, evm.Nodes.PackConstructor(made[0], unstake, n(seat))
		},
		func() (string, []byte) { return witness.WitnessMetaData.Bin, evm.Witness.PackConstructor(made[0]) },
	} {
		code, packed := arguments()
		if made[i], err = w.Create(code, packed); err != nil {
			w.t.Fatal(err)
		}
	}
	_, err = w.Create(court.CourtMetaData.Bin, evm.Court.PackConstructor(made[0], made[1], made[2], r))
	return err
}

func TestRulesThatContradictEachOtherAreRefused(t *testing.T) {
	for _, c := range []struct {
		name    string
		change  func(r *court.Rules)
		unstake uint64
		seat    int64
		good    bool
	}{
		{"the tests' rules", func(*court.Rules) {}, unstakeDelay, seatStake, true},
		{"stake can be held longer than a dispute lasts", func(*court.Rules) {}, longest + 1, seatStake, true},
		{"stake can be gone before a dispute is over", func(*court.Rules) {}, longest, seatStake, false},
		{"nor when the time to open it is longer", func(r *court.Rules) { r.Filing++ }, longest + 1, seatStake, false},
		{"nor to answer", func(r *court.Rules) { r.Answer++ }, longest + 1, seatStake, false},
		{"nor to draw", func(r *court.Rules) { r.Draw++ }, longest + 6, seatStake, false},
		{"nor to commit", func(r *court.Rules) { r.Commit++ }, longest + 6, seatStake, false},
		{"nor to reveal", func(r *court.Rules) { r.Reveal++ }, longest + 6, seatStake, false},
		{"nor to appeal", func(r *court.Rules) { r.Appeal++ }, longest + 6, seatStake, false},
		{"times that would overflow", func(r *court.Rules) { r.Filing, r.Answer, r.Draw = 1<<32-1, 1<<32-1, 1<<32-1 }, unstakeDelay, seatStake, false},
		{"a bond that just pays both panels", func(r *court.Rules) { r.Bond = n(10 * fee) }, unstakeDelay, seatStake, true},
		{"a bond that does not", func(r *court.Rules) { r.Bond = n(10*fee - 1) }, unstakeDelay, seatStake, false},
		{"an appeal's bond that just pays its panel", func(r *court.Rules) { r.AppealBond = n(7 * fee) }, unstakeDelay, seatStake, true},
		{"an appeal's bond that does not", func(r *court.Rules) { r.AppealBond = n(7*fee - 1) }, unstakeDelay, seatStake, false},
		{"a fine of a fee", func(r *court.Rules) { r.Fine = n(fee) }, unstakeDelay, seatStake, true},
		{"a fine of less", func(r *court.Rules) { r.Fine = n(fee - 1) }, unstakeDelay, seatStake, false},
		{"a seat's stake that just pays a fine", func(*court.Rules) {}, unstakeDelay, fine, true},
		{"a seat's stake that does not", func(*court.Rules) {}, unstakeDelay, fine - 1, false},
		{"no time to open a dispute after the deadline", func(r *court.Rules) { r.Filing = 0 }, unstakeDelay, seatStake, true},
		{"nothing is slashed beside the price", func(r *court.Rules) { r.SlashFactor = 0 }, unstakeDelay, seatStake, true},
		{"no time to answer", func(r *court.Rules) { r.Answer = 0 }, unstakeDelay, seatStake, false},
		{"no time to draw", func(r *court.Rules) { r.Draw = 0 }, unstakeDelay, seatStake, false},
		{"no time to commit", func(r *court.Rules) { r.Commit = 0 }, unstakeDelay, seatStake, false},
		{"no time to reveal", func(r *court.Rules) { r.Reveal = 0 }, unstakeDelay, seatStake, false},
		{"no time to appeal", func(r *court.Rules) { r.Appeal = 0 }, unstakeDelay, seatStake, false},
		{"a beacon that is known at the call", func(r *court.Rules) { r.BeaconDelay = 0 }, unstakeDelay, seatStake, false},
		{"referees for nothing", func(r *court.Rules) { r.Fee = n(0) }, unstakeDelay, seatStake, false},
	} {
		r := rules()
		c.change(&r)
		err := makeCourt(newWorld(t), r, c.unstake, c.seat)
		if c.good && err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		if !c.good && (err == nil || err.Error() != "BadRules") {
			t.Errorf("%s: %v, want BadRules", c.name, err)
		}
	}
}

// TestACourtOfOtherContractsIsRefused: one that is not the court of the escrow
// and the registry could not move what it decides about.
func TestACourtOfOtherContractsIsRefused(t *testing.T) {
	w := newWorld(t)
	if _, err := w.Create(court.CourtMetaData.Bin,
		evm.Court.PackConstructor(w.Contracts.Escrow, w.Contracts.Nodes, w.Contracts.Witness, rules())); err == nil || err.Error() != "BadRules" {
		t.Errorf("another court has this one's contracts: %v", err)
	}
	other := newRuledWorld(t)
	if _, err := other.Create(court.CourtMetaData.Bin,
		evm.Court.PackConstructor(other.Contracts.Escrow, other.Contracts.Nodes, other.Contracts.Witness, rules())); err == nil || err.Error() != "BadRules" {
		t.Errorf("a key's contracts have a court: %v", err)
	}
}

func TestTheRulesAreThoseItWasMadeWith(t *testing.T) {
	w := newWorld(t)
	got := read(w, w.Contracts.Court, evm.Court.PackRules(), evm.Court.UnpackRules)
	want := rules()
	equal(t, "times", [6]uint32{got.Filing, got.Answer, got.Draw, got.Commit, got.Reveal, got.Appeal},
		[6]uint32{want.Filing, want.Answer, want.Draw, want.Commit, want.Reveal, want.Appeal})
	equal(t, "beacon", got.BeaconDelay, want.BeaconDelay)
	equal(t, "factor", got.SlashFactor, want.SlashFactor)
	equal(t, "amounts", [4]int64{got.Fee.Int64(), got.Fine.Int64(), got.Bond.Int64(), got.AppealBond.Int64()},
		[4]int64{fee, fine, bond, appealBond})
	equal(t, "rotations", w.number(w.Contracts.Nodes, evm.Nodes.PackMAXROTATIONS()), maxRotations)
	equal(t, "seats", w.number(w.Contracts.Nodes, evm.Nodes.PackMAXSEATS()), maxSeats)
}

// TestDefaultRulesAreGood: those that networks are made with, which keep
// stake for longer than any dispute lasts.
func TestDefaultRulesAreGood(t *testing.T) {
	p := chain.DefaultParameters()
	p.Supply = parameters().Supply
	if _, err := evm.New(p); err != nil {
		t.Error(err)
	}
}
