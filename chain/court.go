package chain

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
)

// MaxVotes is how many votes fit one [RevealVotes]: those of a panel on appeal.
const MaxVotes = 7

// A call with messages may use this much gas for each byte of them: what the
// transaction costs for it (EIP-7623), and hashing it twice.
const messageGas = 60

// OpenDispute accuses the other party to a deal, by messages that prove what it
// is about. The signer must be the requester, or, for want of payment, the
// provider, which should claim its vouchers first. The bond comes from the
// signer's escrow.
func OpenDispute(kind DisputeKind, e Evidence) Call {
	return Call{name: "open dispute", gas: 800_000 + messageGas*8192,
		encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
			evidence, err := e.binding(kind)
			if err != nil {
				return atoll.Account{}, nil, err
			}
			return c.contracts.Court, c.court.PackOpen(uint8(kind), evidence), nil
		}}
}

// Contest says that an accusation is false, so that referees are drawn. The
// signer must be the accused. What its pledge lacks of the sum in dispute and
// the bond is taken from its escrow. Of a missing result, see [GiveResult].
func Contest(of Case) Call {
	return courtCall("contest", 400_000, func(c *court.Court) []byte { return c.PackContest(of.binding()) })
}

// GiveResult gives the result that the signer is accused of not having given.
// If it says that the provider failed, the dispute ends. Else referees say
// whether it is right.
func GiveResult(of Case, r atoll.Signed[atoll.Result]) Call {
	return courtCall("give result", 600_000+messageGas*8192, func(c *court.Court) []byte {
		return c.PackGiveResult(of.binding(), resultBinding(r.Message), r.Signature[:])
	})
}

// ShowVoucher ends a dispute for want of payment by a voucher of the requester
// for the provider over at least [Dispute].Settles, and claims it. Anyone may,
// until the accused contests.
func ShowVoucher(of Case, v atoll.Signed[atoll.Voucher]) Call {
	return Call{name: "show voucher", gas: 600_000, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		m := v.Message
		if m.Payer != of.Requester || m.Payee != of.Provider {
			return atoll.Account{}, nil, fmt.Errorf("a voucher of %s for %s, want one of %s for %s: %w",
				m.Payer, m.Payee, of.Requester, of.Provider, atoll.ErrMalformed)
		}
		line := claimLine(v)
		if m.Cumulative.Big().BitLen() > 96 {
			return atoll.Account{}, nil, fmt.Errorf("a voucher over %s is more than any escrow holds: %w", m.Cumulative, atoll.ErrTooLarge)
		}
		return c.contracts.Court, c.court.PackShowVoucher(of.binding(), m.Cumulative.Big(), line.R, line.Vs), nil
	}}
}

// ShowReceipt ends a dispute for want of payment by the provider's own receipt.
// The signer must be the requester. It can be done until it contests.
func ShowReceipt(of Case, receipt atoll.Signature) Call {
	return courtCall("show receipt", 400_000, func(c *court.Court) []byte {
		return c.PackShowReceipt(of.binding(), receipt[:])
	})
}

// Concede takes the signer's accusation back, until referees are drawn. It
// costs a referee's fee, which goes to the accused, or nothing if the accused
// has given the result that was missing.
func Concede(of Case) Call {
	return courtCall("concede", 500_000, func(c *court.Court) []byte { return c.PackConcede(of.binding()) })
}

// Draw draws the referees of a round, or those that are missing, by what
// [Client.Header] returns for the block that [Panel].Beacon says. It can be
// sent while nodes know the hash of that block: for 256 blocks.
func Draw(of Case, header []byte) Call {
	return courtCall("draw", 2_500_000, func(c *court.Court) []byte { return c.PackDraw(of.binding(), header) })
}

// DrawAndCommit draws as [Draw] does and commits the signer to its vote as
// [CommitVote] does, for who knows that it will be drawn: a transaction less.
func DrawAndCommit(of Case, header []byte, n int, v Vote) Call {
	return courtCall("draw and commit", 2_600_000, func(c *court.Court) []byte {
		return c.PackDrawAndCommit(of.binding(), header, round(int(v.Position)), v.Hash(of.ID(), n))
	})
}

// CallAgain calls for a draw by a new beacon, when the last is too old.
func CallAgain(dispute atoll.Digest, n int) Call {
	return courtCall("call again", 120_000, func(c *court.Court) []byte { return c.PackCallAgain(dispute, round(n)) })
}

// CommitVote commits the signer, who is the referee at the vote's position, to
// its vote. Until all have committed, nobody but it can know what it says.
func CommitVote(dispute atoll.Digest, n int, v Vote) Call {
	return courtCall("commit", 150_000, func(c *court.Court) []byte {
		return c.PackCommit(dispute, round(n), round(int(v.Position)), v.Hash(dispute, n))
	})
}

// RevealVotes opens votes that were committed to, once the time to commit is
// over. Anyone who knows them may. The commitments are those that
// [Client.Commitments] returns.
func RevealVotes(dispute atoll.Digest, n int, made []Commitment, votes ...Vote) Call {
	return Call{name: "reveal", gas: 200_000 + 40_000*uint64(len(votes)),
		encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
			if n := len(votes); n == 0 || n > MaxVotes {
				return atoll.Account{}, nil, fmt.Errorf("%d votes, want 1 to %d: %w", n, MaxVotes, atoll.ErrTooLarge)
			}
			chain := make([]court.Commitment, len(made))
			for i, m := range made {
				chain[i] = court.Commitment{Position: round(int(m.Position)), Referee: m.Referee, Hash: m.Hash}
			}
			open := make([]court.Vote, len(votes))
			for i, v := range votes {
				at := slices.IndexFunc(made, func(m Commitment) bool { return m.Referee == v.Referee && m.Position == v.Position })
				if at < 0 {
					return atoll.Account{}, nil, fmt.Errorf("referee %s has not committed to a vote: %w", v.Referee, atoll.ErrNotFound)
				}
				open[i] = court.Vote{Index: round(at), Guilty: v.Guilty, Salt: v.Salt}
			}
			return c.contracts.Court, c.court.PackReveal(dispute, round(n), chain, open), nil
		}}
}

// ReplaceReferees fines the referees that are silent and calls for others:
// those that have not committed in time or, if the revealed votes decide
// nothing, have not revealed.
func ReplaceReferees(dispute atoll.Digest, n int) Call {
	return courtCall("replace referees", 800_000, func(c *court.Court) []byte { return c.PackReplace(dispute, round(n)) })
}

// Appeal calls for a larger panel. The signer must be the loser of the first
// round, whose bond comes from its escrow.
func Appeal(of Case) Call {
	return courtCall("appeal", 500_000, func(c *court.Court) []byte { return c.PackAppeal(of.binding()) })
}

// ExecuteDispute ends a dispute whose time has come, and pays out. Anyone may.
func ExecuteDispute(of Case) Call {
	return courtCall("execute", 1_500_000, func(c *court.Court) []byte { return c.PackExecute(of.binding()) })
}

func courtCall(name string, gas uint64, pack func(*court.Court) []byte) Call {
	return Call{name: name, gas: gas, encode: func(c *Client, _ permit) (atoll.Account, []byte, error) {
		return c.contracts.Court, pack(c.court), nil
	}}
}

// round is a round, a position or an index as the court takes it.
func round(n int) *big.Int { return big.NewInt(int64(n)) }
