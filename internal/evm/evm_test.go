package evm_test

import (
	"math/big"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/internal/evm"
	"github.com/ethereum/go-ethereum/common"
)

// parameters are the defaults with all tokens at the holder.
func parameters() chain.Parameters {
	p := chain.DefaultParameters()
	p.Supply = atoll.NewAmount(1_000_000).MulDivCeil(1e18, 1)
	return p
}

func TestForksGoTheirOwnWay(t *testing.T) {
	w, err := evm.New(parameters())
	if err != nil {
		t.Fatal(err)
	}
	a := evm.Signer(1).Account()
	f := w.Fork()
	if r := f.Call(w.Holder.Account(), w.Contracts.Token, evm.Token.PackTransfer(a, big.NewInt(5))); r.Err != nil {
		t.Fatal(r.Name())
	}
	f.Wait(10)
	f.Mine(2, 0)
	balance := func(w *evm.World) int64 {
		out, err := w.View(w.Contracts.Token, evm.Token.PackBalanceOf(a))
		if err != nil {
			t.Fatal(err)
		}
		return new(big.Int).SetBytes(out).Int64()
	}
	if balance(f) != 5 || balance(w) != 0 {
		t.Errorf("balances %d and %d, want 5 and 0", balance(f), balance(w))
	}
	if f.Time() != w.Time()+10 || f.Block() != w.Block()+2 {
		t.Errorf("clocks are %d, %d and %d, %d", w.Time(), w.Block(), f.Time(), f.Block())
	}
	if f.Header(w.Block()) == nil || w.Header(w.Block()) != nil {
		t.Error("a fork's blocks are the other's")
	}
}

func TestRefusalsHaveNames(t *testing.T) {
	w, err := evm.New(parameters())
	if err != nil {
		t.Fatal(err)
	}
	r := w.Call(common.Address{1}, w.Contracts.Escrow, evm.Escrow.PackWithdraw())
	if r.Name() != "NoWithdrawal" || r.Gas < 21_000 || len(r.Logs) != 0 {
		t.Errorf("%s with %d gas and %d logs", r.Name(), r.Gas, len(r.Logs))
	}
}
