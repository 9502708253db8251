package chain

import (
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/atoll-network/atoll/chain/bindings/witness"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Parameters are what a network's contracts are made with, for good.
type Parameters struct {
	// Token is the token that jobs are paid in; zero to make one.
	Token atoll.Account
	// Holder gets the Supply of a token that is made, and anyone up to Faucet
	// of it; zero for no faucet.
	Holder         atoll.Account
	Supply, Faucet atoll.Amount

	WithdrawDelay time.Duration // between the announcement of a withdrawal and the withdrawal
	UnstakeDelay  time.Duration
	SeatStake     atoll.Amount // of a verifier, to sit as a referee
	Court         CourtRules
}

// CourtRules are the rules of disputes; see Rules in Court.sol.
type CourtRules struct {
	Filing      time.Duration // after a deal's deadline, to open a dispute
	Answer      time.Duration // for the accused to answer
	Draw        time.Duration // for anyone to draw the referees
	Commit      time.Duration // for the referees to commit to their votes
	Reveal      time.Duration // for the referees to reveal them
	Appeal      time.Duration // for the loser to appeal
	BeaconDelay uint8         // blocks from the call for a draw to the beacon
	SlashFactor uint8         // times a deal's price that a guilty provider loses beside the price
	Fee         atoll.Amount  // of a referee
	Fine        atoll.Amount  // of a silent referee, or one that voted against the verdict
	Bond        atoll.Amount  // of each side
	AppealBond  atoll.Amount  // of who appeals
}

// DefaultParameters are those of a network whose token has value: windows of
// hours, since people sleep, and a week to unstake. The token and its holder
// are not set.
func DefaultParameters() Parameters {
	whole := func(n uint64) atoll.Amount { return atoll.NewAmount(n).MulDivCeil(1e18, 1) }
	return Parameters{
		WithdrawDelay: 3 * 24 * time.Hour,
		UnstakeDelay:  10 * 24 * time.Hour,
		SeatStake:     whole(100),
		Court: CourtRules{
			Filing: 48 * time.Hour, Answer: 24 * time.Hour, Draw: time.Hour,
			Commit: 6 * time.Hour, Reveal: 3 * time.Hour, Appeal: 12 * time.Hour,
			BeaconDelay: 4, SlashFactor: 10,
			Fee: whole(1), Fine: whole(2), Bond: whole(12), AppealBond: whole(8),
		},
	}
}

// Creation is a contract to be created.
type Creation struct {
	Name string
	Code []byte        // creation code and the constructor's arguments
	At   atoll.Account // where it will stand
}

// Plan lists the contracts that a deployer, whose next nonce is given, creates
// in this order, and says where all of them will stand. They name each other,
// so the addresses are known before the first is made.
func Plan(deployer atoll.Account, nonce uint64, p Parameters) (Contracts, []Creation, error) {
	var c Contracts
	var creations []Creation
	place := func() atoll.Account {
		nonce++
		return crypto.CreateAddress(deployer, nonce-1)
	}
	add := func(name string, meta *bind.MetaData, arguments []byte, at atoll.Account) {
		creations = append(creations, Creation{name, append(common.FromHex(meta.Bin), arguments...), at})
	}
	if c.Token = p.Token; c.Token == (atoll.Account{}) {
		c.Token = place()
	}
	c.Escrow, c.Nodes, c.Witness, c.Court = place(), place(), place(), place()
	if p.Token == (atoll.Account{}) {
		add("token", &token.AtollTokenMetaData,
			token.NewAtollToken().PackConstructor(p.Holder, p.Supply.Big(), p.Faucet.Big()), c.Token)
	}
	add("escrow", &escrow.EscrowMetaData, escrow.NewEscrow().PackConstructor(c.Token, seconds(p.WithdrawDelay), c.Court), c.Escrow)
	add("nodes", &nodes.NodesMetaData,
		nodes.NewNodes().PackConstructor(c.Escrow, seconds(p.UnstakeDelay), p.SeatStake.Big()), c.Nodes)
	add("witness", &witness.WitnessMetaData, witness.NewWitness().PackConstructor(c.Escrow), c.Witness)
	r := p.Court
	for name, d := range map[string]time.Duration{"filing": r.Filing, "answer": r.Answer, "draw": r.Draw,
		"commit": r.Commit, "reveal": r.Reveal, "appeal": r.Appeal} {
		if d < 0 || seconds(d) > 1<<32-1 {
			return c, nil, fmt.Errorf("time of %s to %s: want up to 2^32 seconds: %w", d, name, atoll.ErrMalformed)
		}
	}
	add("court", &court.CourtMetaData, court.NewCourt().PackConstructor(c.Escrow, c.Nodes, c.Witness, rulesBinding(r)), c.Court)
	return c, creations, nil
}

// rulesBinding is rules as the court takes them.
func rulesBinding(r CourtRules) court.Rules {
	return court.Rules{
		Filing: uint32(seconds(r.Filing)), Answer: uint32(seconds(r.Answer)), Draw: uint32(seconds(r.Draw)),
		Commit: uint32(seconds(r.Commit)), Reveal: uint32(seconds(r.Reveal)), Appeal: uint32(seconds(r.Appeal)),
		BeaconDelay: r.BeaconDelay, SlashFactor: r.SlashFactor,
		Fee: r.Fee.Big(), Fine: r.Fine.Big(), Bond: r.Bond.Big(), AppealBond: r.AppealBond.Big(),
	}
}

// seconds converts a delay to the contracts' unit, rounded up.
func seconds(d time.Duration) uint64 { return uint64((d + time.Second - 1) / time.Second) }
