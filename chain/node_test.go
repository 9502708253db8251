package chain_test

import (
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
)

func TestAPeerProofHoldsForOneAccountOnOneChain(t *testing.T) {
	n := start(t, "in process")
	who, other := n.signers[0].Account(), n.signers[1].Account()
	good := n.record(who, 1, "/memory/1")
	if err := n.CheckNode(who, good); err != nil {
		t.Fatal(err)
	}
	foreign := func(at chain.Contracts) chain.NodeRecord {
		r := good
		r.Proof = offlineProof(n.Domain().ChainID, at, peerKey(1), who)
		return r
	}
	if foreign(n.dev.Contracts()).Proof != good.Proof {
		t.Fatal("the proof is not the signature over what Nodes.sol says")
	}
	elsewhere := n.dev.Contracts()
	elsewhere.Nodes = atoll.Account{1}
	otherChain := good
	otherChain.Proof = offlineProof(n.Domain().ChainID+1, n.dev.Contracts(), peerKey(1), who)
	otherKey, otherAccount := good, n.record(other, 1, "/memory/1")
	otherKey.Proof = n.NewPeerProof(peerKey(2), who)
	for name, r := range map[string]chain.NodeRecord{
		"another key": otherKey, "another account": otherAccount, "another registry": foreign(elsewhere),
		"another chain": otherChain, "no proof": {Peer: good.Peer}, "no peer": {Proof: good.Proof},
	} {
		if err := n.CheckNode(who, r); !errors.Is(err, atoll.ErrBadSignature) {
			t.Errorf("%s: %v, want ErrBadSignature", name, err)
		}
	}
}

// offlineProof makes a proof by the words of Nodes.sol.
func offlineProof(chainID uint64, at chain.Contracts, key ed25519.PrivateKey, who atoll.Account) chain.PeerProof {
	text := []byte("atoll node")
	text = append(text, make([]byte, 24)...)
	text = binary.BigEndian.AppendUint64(text, chainID)
	text = append(append(text, at.Nodes[:]...), who[:]...)
	return chain.PeerProof(ed25519.Sign(key, text))
}

func TestAccountsAreListedInTheOrderInWhichTheyFirstRegistered(t *testing.T) {
	n := start(t, "in process")
	for i, s := range []int{2, 0, 1, 0, 2} {
		n.do(t, n.signers[s], chain.Register(n.record(n.signers[s].Account(), byte(i+1), "")))
	}
	picky := dial(t, newPicky(t, n.dev.HTTPURL(), 2), n.dev.Contracts())
	defer picky.Close()
	for _, c := range []*chain.Client{n.Client, picky} {
		got, err := c.Registered(t.Context())
		want := []atoll.Account{n.signers[2].Account(), n.signers[0].Account(), n.signers[1].Account()}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("registered: %s, %v, want %s", got, err, want)
		}
	}
}

func TestARefereeSitsAndRisesAndItsSeatIsReused(t *testing.T) {
	n := start(t, "http")
	ctx := t.Context()
	first, second, third := n.signers[0], n.signers[1], n.signers[2]
	stake, err := n.SeatStake(ctx)
	want(t, "stake of a seat", stake, err, atolls(t, "100"))
	delay, err := n.UnstakeDelay(ctx)
	want(t, "unstake delay", delay, err, devnet.DefaultUnstakeDelay)
	free := func(number uint64) {
		t.Helper()
		got, err := n.FreeSeat(ctx)
		want(t, "free seat", got, err, number)
	}
	free(1)
	n.refused(t, first, chain.Sit(1), "more than the 0 ATOLL at stake")
	for i, s := range []atoll.Signer{first, second, third} {
		n.do(t, s, chain.Stake(chain.Verifier, stake))
		if i < 2 {
			n.do(t, s, chain.Sit(uint64(i+1)))
		}
	}
	free(3)
	n.refused(t, first, chain.Sit(3), "sits at seat 1 already")
	n.refused(t, third, chain.Sit(1), "seat 1 is taken")
	n.do(t, first, chain.Rise())
	n.refused(t, first, chain.Rise(), "sits nowhere")
	number, err := n.SeatOf(ctx, first.Account())
	want(t, "seat of who has left", number, err, 0)
	seat, err := n.Seat(ctx, 1)
	if err != nil || seat.Account != first.Account() || seat.Since.IsZero() || !seat.Left.After(seat.Since) {
		t.Errorf("left seat: %+v, %v", seat, err)
	}
	for _, none := range []uint64{0, 3, 1 << 63} {
		if _, err := n.Seat(ctx, none); !errors.Is(err, atoll.ErrNotFound) {
			t.Errorf("seat %d: %v, want ErrNotFound", none, err)
		}
	}
	free(3)
	n.advance(t, delay+time.Minute)
	free(1)
	n.do(t, third, chain.Sit(1))
	number, err = n.SeatOf(ctx, third.Account())
	want(t, "the reused seat", number, err, 1)
	free(3)
	// Less than its stake, and a referee leaves by itself.
	n.do(t, second, chain.RequestUnstake(chain.Verifier, atoll.NewAmount(1)))
	number, err = n.SeatOf(ctx, second.Account())
	want(t, "seat of who has too little", number, err, 0)
}

func TestAnAccountsStakePassesToItsSuccessor(t *testing.T) {
	n := start(t, "websocket")
	ctx := t.Context()
	old, young, third := n.signers[0], n.signers[1], n.signers[2]
	n.do(t, old, chain.Register(n.record(old.Account(), 1, "")))
	n.do(t, old, chain.Stake(chain.Provider, atolls(t, "7")))
	n.do(t, old, chain.Stake(chain.Verifier, atolls(t, "100")))
	n.do(t, old, chain.Sit(1))
	n.refused(t, young, chain.AcceptRotation(old.Account()), "has not offered its place to this account")
	n.do(t, old, chain.OfferRotation(young.Account()))
	n.do(t, old, chain.OfferRotation(atoll.Account{}))
	n.refused(t, young, chain.AcceptRotation(old.Account()), "has not offered its place to this account")
	n.do(t, old, chain.OfferRotation(young.Account()))
	n.do(t, young, chain.AcceptRotation(old.Account()))
	n.do(t, young, chain.OfferRotation(third.Account()))
	n.do(t, third, chain.AcceptRotation(young.Account()))

	for _, who := range []atoll.Account{old.Account(), young.Account(), third.Account()} {
		holder, err := n.HeirOf(ctx, who)
		want(t, "heir", holder, err, third.Account())
	}
	stake, err := n.StakeOf(ctx, third.Account(), chain.Provider)
	want(t, "the successor's stake", stake, err, atolls(t, "7"))
	stake, err = n.StakeOf(ctx, old.Account(), chain.Provider)
	want(t, "stake left behind", stake, err, atoll.Amount{})
	number, err := n.SeatOf(ctx, third.Account())
	want(t, "a seat is left, not passed on", number, err, 0)
	n.refused(t, third, chain.Sit(2), "too early")
	if _, err := n.Node(ctx, old.Account()); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("the old account's record: %v, want ErrNotFound", err)
	}
	n.refused(t, old, chain.Stake(chain.Provider, atolls(t, "1")), "has been used here before")
}

func TestADepositWithNoticeIsGoodUntilItsDay(t *testing.T) {
	n := start(t, "in process")
	ctx, s := t.Context(), n.signers[0]
	n.do(t, s, chain.Deposit(atolls(t, "1")))
	soon := n.dev.Now().Add(time.Minute)
	n.refused(t, s, chain.DepositUntil(atolls(t, "2"), soon), "too early")
	day := n.dev.Now().Add(3 * time.Hour).Truncate(time.Second)
	n.do(t, s, chain.DepositUntil(atolls(t, "2"), day))
	e, err := n.Escrow(ctx, s.Account())
	want(t, "balance", e.Balance, err, atolls(t, "3"))
	want(t, "day", e.WithdrawAt.Unix(), err, day.Unix())
	want(t, "available", e.Available(), err, atoll.Amount{})
	want(t, "good until the second before", e.Good(day.Add(-time.Second)), err, atolls(t, "3"))
	want(t, "good until the day", e.Good(day), err, atoll.Amount{})
	want(t, "good without notice", chain.EscrowAccount{Balance: atolls(t, "3")}.Good(day), nil, atolls(t, "3"))
	n.advance(t, 3*time.Hour)
	n.do(t, s, chain.Withdraw())
	e, err = n.Escrow(ctx, s.Account())
	want(t, "afterwards", e, err, chain.EscrowAccount{})
}
