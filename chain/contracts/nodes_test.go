package contracts_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

const (
	provider = 1
	solver   = 2
)

func TestRegisterKeepsTheLatestRecord(t *testing.T) {
	w := newWorld(t)
	who := signer(1)
	w.must(who, w.nodes, stakes.PackRegister([32]byte{1}, "/ip4/1.2.3.4/tcp/1"))
	w.must(who, w.nodes, stakes.PackRegister([32]byte{2}, "/dns/atoll.example/tcp/443/wss"))
	n, err := stakes.UnpackNode(w.must(who, w.nodes, stakes.PackNode(who.Account())).out)
	if err != nil || n.Peer != [32]byte{2} || n.Endpoint != "/dns/atoll.example/tcp/443/wss" {
		t.Errorf("node %v, %v", n, err)
	}
	w.must(who, w.nodes, stakes.PackRegister([32]byte{2}, strings.Repeat("x", 256)))
	w.refused(who, w.nodes, stakes.PackRegister([32]byte{2}, strings.Repeat("x", 257)), "EndpointTooLong")
	w.refused(who, w.nodes, stakes.PackRegister([32]byte{}, ""), "NoPeer")
}

func TestStakeLeavesAfterTheDelayOnly(t *testing.T) {
	w := newWorld(t)
	who := signer(1)
	w.fund(who, 100)
	stakeOf := func(role uint8) int64 { return w.number(w.nodes, stakes.PackStakeOf(who.Account(), role)) }
	ask := func(n int64) []byte { return stakes.PackRequestUnstake(provider, big.NewInt(n)) }

	w.must(who, w.nodes, stakes.PackStake(provider, big.NewInt(60)))
	w.must(who, w.nodes, stakes.PackStake(solver, big.NewInt(40)))
	w.refused(who, w.nodes, ask(61), "InsufficientStake")
	w.refused(who, w.nodes, ask(0), "ZeroAmount")
	w.refused(who, w.nodes, stakes.PackWithdrawStake(provider), "NothingPending")

	w.must(who, w.nodes, ask(20))
	if got := stakeOf(provider); got != 40 {
		t.Errorf("stake %d while 20 of 60 are on the way out, want 40", got)
	}
	w.env.Time += unstakeDelay - 1
	w.refused(who, w.nodes, stakes.PackWithdrawStake(provider), "TooEarly")
	w.must(who, w.nodes, ask(5)) // starts the delay anew for all
	w.env.Time++
	w.refused(who, w.nodes, stakes.PackWithdrawStake(provider), "TooEarly")
	w.env.Time += unstakeDelay
	w.refused(who, w.nodes, stakes.PackWithdrawStake(solver), "NothingPending")
	w.must(who, w.nodes, stakes.PackWithdrawStake(provider))
	if got := w.tokensOf(who.Account()); got != 25 {
		t.Errorf("got %d back, want 25", got)
	}
	w.must(who, w.nodes, ask(35))
	w.must(who, w.nodes, stakes.PackCancelUnstake(provider))
	w.refused(who, w.nodes, stakes.PackCancelUnstake(provider), "NothingPending")
	if p, s := stakeOf(provider), stakeOf(solver); p != 35 || s != 40 {
		t.Errorf("stakes %d and %d, want 35 and 40", p, s)
	}
}

func TestStakeNeedsARole(t *testing.T) {
	w := newWorld(t)
	who := signer(1)
	w.fund(who, 10)
	w.refused(who, w.nodes, stakes.PackStake(0, big.NewInt(1)), "NoRole")
	w.refused(who, w.nodes, stakes.PackStake(provider, new(big.Int)), "ZeroAmount")
	if r := w.call(who.Account(), w.nodes, stakes.PackStake(4, big.NewInt(1))); r.err == nil {
		t.Error("role 4 was accepted")
	}
}

func TestStakeWithPermit(t *testing.T) {
	w := newWorld(t)
	who := signer(1)
	w.must(w.holder, w.token, tokens.PackTransfer(who.Account(), big.NewInt(9)))
	deadline := int64(w.env.Time)
	v, r, s := w.permit(who, w.nodes, 9, 0, deadline)
	w.must(who, w.nodes, stakes.PackStakeWithPermit(provider, big.NewInt(9), big.NewInt(deadline), v, r, s))
	if got := w.number(w.nodes, stakes.PackStakeOf(who.Account(), provider)); got != 9 {
		t.Errorf("stake %d, want 9", got)
	}
}

func TestFaucetGivesEachAccountItsCap(t *testing.T) {
	w := newWorld(t)
	who := signer(1)
	give := func(n int64) []byte { return tokens.PackFaucet(who.Account(), big.NewInt(n)) }
	w.must(who, w.token, give(faucetCap-1))
	w.refused(who, w.token, give(2), "FaucetExhausted")
	w.must(bobby, w.token, give(1))
	w.refused(who, w.token, give(0), "FaucetExhausted")
	if got := w.tokensOf(who.Account()); got != faucetCap {
		t.Errorf("got %d, want %d", got, faucetCap)
	}
	w.must(bobby, w.token, tokens.PackFaucet(common.Address{7}, big.NewInt(1)))
}
