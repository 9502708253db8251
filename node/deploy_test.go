package node

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
)

// emptyChain is a devnet to deploy on, and a signer that has ether there.
func emptyChain(t *testing.T) (*devnet.Devnet, *atoll.KeySigner) {
	t.Helper()
	d, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d, atoll.NewKeySigner(d.Keys()[0])
}

func sum(t *testing.T, text string) atoll.Amount {
	t.Helper()
	n, err := atoll.ParseAmount(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func openDeployment(t *testing.T, url string, p chain.Parameters) *Deployment {
	t.Helper()
	d, err := OpenDeployment(t.Context(), url, p)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	return d
}

func TestADeploymentDoesAndCostsWhatItsPlanSays(t *testing.T) {
	dev, s := emptyChain(t)
	ctx := t.Context()
	p := chain.DefaultParameters()
	p.Supply, p.WithdrawDelay = sum(t, "1000"), time.Hour
	d := openDeployment(t, dev.HTTPURL(), p)
	if d.ChainID != devnet.ChainID || !d.Local {
		t.Errorf("chain %d, local %v", d.ChainID, d.Local)
	}
	plan, err := d.Plan(ctx, s.Account())
	if err != nil {
		t.Fatal(err)
	}
	if len(plan.Steps) != 5 || plan.Done() || !plan.Affordable() || plan.Parameters.Holder != s.Account() {
		t.Fatalf("plan: %+v", plan)
	}
	// Stopped after two of the five, it goes on there.
	stopped, stop := context.WithCancel(ctx)
	made := 0
	_, err = d.Run(stopped, s, "mine", func(chain.Creation) {
		if made++; made == 2 {
			stop()
		}
		dev.AdvanceTime(ctx, time.Second)
	})
	if !errors.Is(err, context.Canceled) || made != 2 {
		t.Fatalf("stopped after %d: %v", made, err)
	}
	rest, err := d.Plan(ctx, s.Account())
	if err != nil {
		t.Fatal(err)
	}
	for i, step := range rest.Steps {
		if step.Stands != (i < 2) || step.At != plan.Steps[i].At {
			t.Errorf("after the stop: %+v; planned was %+v", step, plan.Steps[i])
		}
	}
	if rest.Contracts != plan.Contracts || rest.Gas >= plan.Gas {
		t.Errorf("after the stop: %+v", rest)
	}
	var names []string
	n, err := d.Run(ctx, s, "mine", func(c chain.Creation) {
		names = append(names, c.Name)
		dev.AdvanceTime(ctx, time.Second)
	})
	if err != nil || strings.Join(names, " ") != "token escrow nodes witness court" {
		t.Fatalf("created %v: %v", names, err)
	}
	if n.Contracts != plan.Contracts || n.Name != "mine" || n.ChainID != devnet.ChainID || n.RPC != dev.HTTPURL() || !n.Devnet || n.Validate() != nil {
		t.Errorf("profile: %+v, %v", n, n.Validate())
	}
	done, err := d.Plan(ctx, s.Account())
	if err != nil || !done.Done() || !done.Cost.IsZero() {
		t.Errorf("when all stand: %+v, %v", done, err)
	}
	// The bound holds, and is near.
	head, err := d.eth.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var used uint64
	for i := uint64(1); i <= head; i++ {
		h, err := d.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(i))
		if err != nil {
			t.Fatal(err)
		}
		used += h.GasUsed
	}
	if used > plan.Gas || used < plan.Gas*3/4 {
		t.Errorf("used %d gas, and the plan says at most %d", used, plan.Gas)
	}

	c, err := DialChain(ctx, n, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	have, err := c.TokenBalance(ctx, s.Account())
	if err != nil || have != sum(t, "1000") {
		t.Errorf("the holder has %s, %v", have, err)
	}
	// Other parameters are another network.
	p.WithdrawDelay = 2 * time.Hour
	other, err := openDeployment(t, dev.WSURL(), p).Plan(ctx, s.Account())
	if err != nil || other.Done() || other.Contracts == plan.Contracts {
		t.Errorf("other parameters: %+v, %v", other, err)
	}
	// The new token may be used again: it takes the permits of this program.
	p.Token, p.Supply = n.Contracts.Token, atoll.Amount{}
	second, err := openDeployment(t, dev.HTTPURL(), p).Plan(ctx, s.Account())
	if err != nil || len(second.Steps) != 4 || second.Contracts.Token != n.Contracts.Token {
		t.Errorf("with the same token: %+v, %v", second, err)
	}
}

func TestADeploymentThatCannotBeIsRefusedBeforeAnythingIsSent(t *testing.T) {
	dev, s := emptyChain(t)
	ctx := t.Context()
	with := func(change func(*chain.Parameters)) chain.Parameters {
		p := chain.DefaultParameters()
		p.Supply = sum(t, "1")
		change(&p)
		return p
	}
	for want, c := range map[string]struct {
		url string
		p   chain.Parameters
	}{
		"unreachable": {"http://127.0.0.1:1", with(func(*chain.Parameters) {})},
		"there is no contract on chain 1337": {dev.HTTPURL(), with(func(p *chain.Parameters) {
			p.Token, p.Supply = s.Account(), atoll.Amount{}
		})},
		"no ERC-20 token with 18 decimals": {dev.HTTPURL(), with(func(p *chain.Parameters) {
			p.Token, p.Supply = dev.Contracts().Escrow, atoll.Amount{}
		})},
		"the fine of 0.5 ATOLL is less than a fee": {dev.HTTPURL(), with(func(p *chain.Parameters) {
			p.Court.Fine = sum(t, "0.5")
		})},
	} {
		d, err := OpenDeployment(ctx, c.url, c.p)
		if err == nil {
			_, err = d.Plan(ctx, s.Account())
			d.Close()
		}
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), atoll.ErrMalformed.Error()) {
			t.Errorf("%v; want %q", err, want)
		}
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	plan, err := openDeployment(t, dev.HTTPURL(), with(func(*chain.Parameters) {})).Plan(ctx, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil || plan.Affordable() {
		t.Errorf("an account without ether: %+v, %v", plan, err)
	}
}

func TestOnlyTheLoopbackInterfaceIsThisMachine(t *testing.T) {
	for url, want := range map[string]bool{"http://127.0.0.1:8545": true, "ws://localhost:8545": true, "http://[::1]:1": true,
		"https://rpc.example.org": false, "http://192.168.0.7:8545": false, "http://127.0.0.1.example.org": false, ":": false} {
		if got := onThisMachine(url); got != want {
			t.Errorf("%s: %v", url, got)
		}
	}
}

func TestParametersAreReadAsTheyAreWritten(t *testing.T) {
	p := chain.DefaultParameters()
	p.Holder, p.Supply, p.Faucet = atoll.Account{1}, sum(t, "1000.5"), sum(t, "7")
	p.UnstakeDelay, p.Court.Answer, p.Court.SlashFactor = 10*24*time.Hour, 90*time.Second, 3
	with := p
	with.Token, with.Holder, with.Supply, with.Faucet = atoll.Account{2}, atoll.Account{}, atoll.Amount{}, atoll.Amount{}
	for _, want := range []chain.Parameters{p, with} {
		var got chain.Parameters
		if err := ReadParameters(&got, WriteParameters(want)); err != nil || got != want {
			t.Errorf("%+v, %v; want %+v\n%s", got, err, want, WriteParameters(want))
		}
	}
	got := chain.DefaultParameters()
	if err := ReadParameters(&got, []byte(`{"fee": 0.5, "appeal": "2d", "beacon-delay": "9"}`)); err != nil {
		t.Fatal(err)
	}
	want := chain.DefaultParameters()
	want.Court.Fee, want.Court.Appeal, want.Court.BeaconDelay = sum(t, "0.5"), 48*time.Hour, 9
	if got != want {
		t.Errorf("a file with some of the parameters: %+v; want %+v", got, want)
	}
}

func TestEveryParameterHasASetting(t *testing.T) {
	// Each setting changes what no other does, and all of them change everything.
	var all chain.Parameters
	seen := map[chain.Parameters]string{}
	for _, s := range DeploySettings() {
		text := map[string]string{"address": "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "time": "5s", "ATOLL": "5", "blocks": "5", "number": "5"}[s.Kind]
		var p chain.Parameters
		if err := errors.Join(s.Set(&p, text), s.Set(&all, text)); err != nil || s.Get(&p) != text {
			t.Errorf("%s: %q, %v; want %q", s.Name, s.Get(&p), err, text)
		}
		if other, ok := seen[p]; ok {
			t.Errorf("%s sets what %s does", s.Name, other)
		}
		seen[p] = s.Name
	}
	const many = 19 // fields of chain.Parameters and its CourtRules
	if len(seen) != many {
		t.Errorf("%d settings; want %d", len(seen), many)
	}
	for _, bad := range []struct{ name, text string }{{"fee", "cheap"}, {"answer", "soon"}, {"slash-factor", "256"},
		{"slash-factor", "-1"}, {"token", "bob"}, {"token", "0x0000000000000000000000000000000000000000"}} {
		i := slices.IndexFunc(DeploySettings(), func(s DeploySetting) bool { return s.Name == bad.name })
		if err := DeploySettings()[i].Set(&all, bad.text); err == nil {
			t.Errorf("%s of %q is taken", bad.name, bad.text)
		}
	}
}

var badParameters = map[string]string{
	``: "JSON object", `[]`: "JSON object", `"x"`: "JSON object", `{"fees": "1"}`: `"fees"`, `{"fee": "1", "fee": "2"}`: "twice",
	`{"fee": true}`: "fee: want a string or a number", `{"fee": null}`: "want a string", `{"fee": {"a": 1}}`: "want a string",
	`{"fee": "cheap"}`: `"cheap"`, `{"answer": 60}`: `time "60": want a number with a unit`, `{"beacon-delay": 1.5}`: `"1.5"`,
	`{"fee": "1"} x`: "after the object", `{"fee": "1"`: "EOF", `{"fee"`: "fee", `{5: 1}`: "invalid character",
}

func TestParametersThatMeanNothingAreNamed(t *testing.T) {
	for text, want := range badParameters {
		p := chain.DefaultParameters()
		if err := ReadParameters(&p, []byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v; want %q", text, err, want)
		}
	}
	p := chain.DefaultParameters()
	if err := ReadParameters(&p, make([]byte, atoll.MaxMessage+1)); !errors.Is(err, atoll.ErrTooLarge) {
		t.Errorf("a long file: %v", err)
	}
}

func FuzzReadParameters(f *testing.F) {
	for text := range badParameters {
		f.Add([]byte(text))
	}
	f.Add(WriteParameters(chain.DefaultParameters()))
	f.Fuzz(func(t *testing.T, file []byte) {
		p := chain.DefaultParameters()
		if ReadParameters(&p, file) != nil {
			return
		}
		if p.Token != (atoll.Account{}) {
			p.Supply, p.Faucet = atoll.Amount{}, atoll.Amount{}
		}
		var again chain.Parameters
		if err := ReadParameters(&again, WriteParameters(p)); err != nil || again != p {
			t.Errorf("%s is %+v, and written and read %+v, %v", file, p, again, err)
		}
	})
}
