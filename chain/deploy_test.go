package chain_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/internal/evm"
	"pgregory.net/rapid"
)

// parameters are those of a network with a token of its own.
func parameters(t *testing.T, holder atoll.Account) chain.Parameters {
	p := chain.DefaultParameters()
	p.Holder, p.Supply = holder, atolls(t, "1000")
	return p
}

func TestContractsAreDeployedBesideOthers(t *testing.T) {
	n := start(t, "http")
	ctx, s := t.Context(), n.signers[0]
	p := parameters(t, s.Account())
	var names []string
	progress := func(c chain.Creation) {
		names = append(names, c.Name)
		n.advance(t, time.Second)
	}
	at, err := chain.Deploy(ctx, n.dev.HTTPURL(), s, p, progress)
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(names, " "); got != "token escrow nodes witness court" {
		t.Errorf("created %s", got)
	}
	planned, _, err := chain.Plan(s.Account(), 0, p)
	want(t, "addresses", at, err, planned)
	if at == n.dev.Contracts() {
		t.Error("the contracts are the old ones")
	}
	c := dial(t, n.dev.HTTPURL(), at)
	defer c.Close()
	rules, err := c.CourtRules(ctx)
	want(t, "rules", rules, err, p.Court)
	delay, err := c.WithdrawDelay(ctx)
	want(t, "withdraw delay", delay, err, p.WithdrawDelay)
	n.advance(t, time.Second)
	if _, err := c.Do(ctx, s, chain.Deposit(atolls(t, "7"))); err != nil {
		t.Error(err)
	}
	e, err := c.Escrow(ctx, s.Account())
	want(t, "deposit", e.Balance, err, atolls(t, "7"))

	// A second set may use the token of the first.
	p.Token, p.Holder, p.Supply = at.Token, atoll.Account{}, atoll.Amount{}
	names = nil
	second, err := chain.Deploy(ctx, n.dev.HTTPURL(), n.signers[1], p, progress)
	if got := strings.Join(names, " "); err != nil || got != "escrow nodes witness court" || second.Token != at.Token {
		t.Errorf("created %s: %+v, %v", got, second, err)
	}
	before, err := n.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	again, err := chain.Deploy(ctx, n.dev.HTTPURL(), n.signers[1], p, nil)
	want(t, "a set that is complete", again, err, second)
	after, err := n.Head(ctx)
	want(t, "blocks made for it", after.Number, err, before.Number)
}

func TestDeployGoesOnWhereItWasStopped(t *testing.T) {
	n := start(t, "in process")
	s := n.signers[0]
	p := parameters(t, s.Account())
	planned, creations, err := chain.Plan(s.Account(), 0, p)
	if err != nil {
		t.Fatal(err)
	}
	for stop := 1; stop < len(creations); stop++ {
		ctx, cancel := context.WithCancel(t.Context())
		stands := 0
		_, err := chain.DeployOn(ctx, n.dev.RPC(), s, p, func(chain.Creation) {
			n.advance(t, time.Second)
			if stands++; stands == stop {
				cancel()
			}
		})
		cancel()
		if !errors.Is(err, context.Canceled) || stands != stop {
			t.Fatalf("stopped at %d: %d contracts, %v", stop, stands, err)
		}
	}
	other := p
	other.WithdrawDelay += time.Hour
	bad := other
	bad.Court.Fine = atoll.NewAmount(1)
	for name, c := range map[string]struct {
		p    chain.Parameters
		s    atoll.Signer
		kind error
	}{
		"bad parameters": {bad, s, atoll.ErrMalformed}, "no ether": {p, signerOf(t, 99), atoll.ErrUnfunded},
		"no token": {chain.Parameters{Token: atoll.Account{5}, WithdrawDelay: p.WithdrawDelay, UnstakeDelay: p.UnstakeDelay,
			SeatStake: p.SeatStake, Court: p.Court}, s, atoll.ErrNotFound},
	} {
		if at, err := chain.DeployOn(t.Context(), n.dev.RPC(), c.s, c.p, nil); !errors.Is(err, c.kind) {
			t.Errorf("%s: %+v, %v, want %v", name, at, err, c.kind)
		}
	}
	n.advance(t, time.Second)
	at, err := chain.DeployOn(t.Context(), n.dev.RPC(), s, p, nil)
	want(t, "at last", at, err, planned)
	n.advance(t, 5*time.Second)
	fresh, err := chain.DeployOn(t.Context(), n.dev.RPC(), s, other, func(chain.Creation) { n.advance(t, time.Second) })
	if err != nil || fresh == planned {
		t.Errorf("with other parameters: %+v, %v", fresh, err)
	}
}

func TestACodeThatIsNotWhatWasPlannedIsSeen(t *testing.T) {
	w := world(t)
	p := chain.DefaultParameters()
	p.Supply = atolls(t, "1")
	_, creations, err := chain.Plan(atoll.Account{0xde}, 0, p)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range creations {
		code := w.Code(c.At)
		if !chain.SameCode(code, c.Code) {
			t.Errorf("%s is not what its creation leaves behind", c.Name)
		}
		if chain.SameCode(code, creations[(i+1)%len(creations)].Code) {
			t.Errorf("%s is taken for another contract", c.Name)
		}
		changed := 0
		for at := 20; at < len(code); at += 97 {
			bad := append([]byte{}, code...)
			bad[at] ^= 0x41
			if !chain.SameCode(bad, c.Code) {
				changed++
			}
		}
		// Some of the bytes are the constructor's to choose.
		if all := (len(code) - 20 + 96) / 97; changed < all*3/4 {
			t.Errorf("%s: %d of %d changes are seen", c.Name, changed, all)
		}
	}
}

func TestParametersAreRefusedAsByTheContracts(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		p := chain.DefaultParameters()
		p.Holder, p.Supply = atoll.Account{1}, atoll.NewAmount(1)
		// At the edge of every rule, and a little off it.
		p.UnstakeDelay = p.Court.Filing + p.Court.Answer + 6*(p.Court.Draw+p.Court.Commit+p.Court.Reveal+p.Court.Appeal) + time.Second
		p.Court.Bond, p.Court.AppealBond = p.Court.Fee.MulDivCeil(10, 1), p.Court.Fee.MulDivCeil(7, 1)
		p.Court.Fine, p.SeatStake = p.Court.Fee, p.Court.Fee
		wait := func(name string, d *time.Duration) {
			*d += time.Duration(rapid.SampledFrom([]int{0, 0, 0, 1, -1}).Draw(r, name)) * time.Second
			if rapid.Uint8Max(40).Draw(r, name+" zero") == 0 {
				*d = 0
			}
		}
		sum := func(name string, a *atoll.Amount) {
			one := atoll.NewAmount(1)
			switch rapid.Uint8Max(30).Draw(r, name) {
			case 0:
				*a = a.Add(one)
			case 1:
				*a = a.Sub(one)
			case 2:
				*a = atoll.Amount{}
			case 3:
				*a = mostInEscrow
			}
		}
		wait("unstake", &p.UnstakeDelay)
		wait("filing", &p.Court.Filing)
		wait("answer", &p.Court.Answer)
		wait("draw", &p.Court.Draw)
		wait("commit", &p.Court.Commit)
		wait("reveal", &p.Court.Reveal)
		wait("appeal", &p.Court.Appeal)
		sum("seat", &p.SeatStake)
		sum("fee", &p.Court.Fee)
		sum("fine", &p.Court.Fine)
		sum("bond", &p.Court.Bond)
		sum("appeal bond", &p.Court.AppealBond)
		p.Court.BeaconDelay = rapid.SampledFrom([]uint8{0, 1, 1, 1, 1, 255}).Draw(r, "beacon")
		said := p.Validate()
		_, err := evm.New(p)
		if (said == nil) != (err == nil) {
			r.Fatalf("parameters %+v: %v, and the contracts say %v", p, said, err)
		}
	})
}

func TestParametersThatCannotBeAreNamed(t *testing.T) {
	for want, change := range map[string]func(*chain.Parameters){
		"unstake delay of 1h0m0s is not longer": func(p *chain.Parameters) { p.UnstakeDelay = time.Hour },
		"time to answer is zero":                func(p *chain.Parameters) { p.Court.Answer = 0 },
		"want whole seconds":                    func(p *chain.Parameters) { p.WithdrawDelay += time.Millisecond },
		"withdraw delay of -1s":                 func(p *chain.Parameters) { p.WithdrawDelay = -time.Second },
		"time to draw of":                       func(p *chain.Parameters) { p.Court.Draw = 1 << 32 * time.Second },
		"bond of 9.9 ATOLL does not pay":        func(p *chain.Parameters) { p.Court.Bond = atolls(t, "9.9") },
		"bond of an appeal of 6 ATOLL":          func(p *chain.Parameters) { p.Court.AppealBond = atolls(t, "6") },
		"fine of 0.5 ATOLL is less than a fee":  func(p *chain.Parameters) { p.Court.Fine = atolls(t, "0.5") },
		"stake of a seat of 1 ATOLL does not":   func(p *chain.Parameters) { p.SeatStake = atolls(t, "1") },
		"at least one block":                    func(p *chain.Parameters) { p.Court.BeaconDelay = 0 },
		"fee of a referee of 0 ATOLL":           func(p *chain.Parameters) { p.Court.Fee = atoll.Amount{} },
		"needs a holder":                        func(p *chain.Parameters) { p.Holder = atoll.Account{} },
		"has its own holder":                    func(p *chain.Parameters) { p.Token = atoll.Account{1} },
	} {
		p := parameters(t, atoll.Account{1})
		if err := p.Validate(); err != nil {
			t.Fatal(err)
		}
		change(&p)
		if err := p.Validate(); !errors.Is(err, atoll.ErrMalformed) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want ErrMalformed and %q", err, want)
		}
	}
}
