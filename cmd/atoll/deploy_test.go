package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/wallet"
)

func TestDeployShowsAsksAndMakesANetwork(t *testing.T) {
	d := running(t)
	rpc := d.Chain.HTTPURL()
	args := []string{"deploy", "--rpc", rpc, "--supply", "1000", "--faucet", "10", "--withdraw-delay", "2h", "--name", "mine"}

	var plan plannedDeploy
	good(t, &plan, append(args, "--dry-run")...)
	if plan.Deployer != account0 || len(plan.Contracts) != 5 || plan.Contracts[0].Stands || plan.Cost.IsZero() || plan.Name != "mine" {
		t.Errorf("plan: %+v", plan)
	}
	has(t, strings.ReplaceAll(good(t, nil, append(args, "--dry-run")...), plan.Profile, "FILE"), "chain           1337\n", "withdraw-delay  2h\n", "faucet          10 ATOLL\n",
		"court           "+plan.Contracts[4].At, "ether at today's price; the account has 10000\n")

	for _, answer := range []string{"", "\n", "n\n", "yikes\n"} {
		out, errs, code := cli(t, answer, args...)
		if code != 1 || out != "" || !strings.Contains(errs, "Create them on chain 1337? [y/N]") || !strings.Contains(errs, "nothing was sent") {
			t.Errorf("answer %q: %d, %q, %q", answer, code, out, errs)
		}
	}
	if _, err := os.Stat(plan.Profile); err == nil {
		t.Fatal("a profile was written, and nothing deployed")
	}
	out, errs, code := cli(t, "y\n", args...)
	if code != 0 || strings.Count(errs, "created ") != 5 {
		t.Fatalf("deploy: %d, %q, %q", code, out, errs)
	}
	has(t, strings.ReplaceAll(out, plan.Profile, "FILE"), "network mine on chain 1337", "atoll serve --role solver --network mine \\\n    --write-profile FILE")
	n, err := node.LoadNetwork(plan.Profile)
	if err != nil || n.Contracts.Court.Hex() != plan.Contracts[4].At || n.RPC != rpc || len(n.Solvers) != 0 {
		t.Fatalf("profile: %+v, %v", n, err)
	}

	// Once more, and nothing is sent, nor asked.
	var again deployed
	good(t, &again, args...)
	if again.Network.Contracts != n.Contracts || again.Profile != plan.Profile {
		t.Errorf("once more: %+v", again)
	}

	// The network works, by its name.
	var f funded
	good(t, &f, "wallet", "fund", "10", "--network", "mine", "--account", account2)
	var b balance
	good(t, &b, "wallet", "balance", "--network", "mine")
	expect(t, "the holder's tokens", b.Tokens, "1000")
	has(t, good(t, nil, "wallet", "deposit", "5", "--network", "mine", "--account", account2), "deposited 5 ATOLL")
	bad(t, []string{"the escrow's notice is 2h"}, "wallet", "deposit", "1", "--until", "1h", "--network", "mine", "--account", account2)

	// Another network does not take the place of this one's profile.
	bad(t, []string{plan.Profile, "would be lost", "--profile"}, append(args, "--fee", "0.5", "--yes")...)

	// The same parameters from a file, with a flag over them.
	file, profile := filepath.Join(t.TempDir(), "parameters.json"), filepath.Join(t.TempDir(), "net.json")
	if err := os.WriteFile(file, plan.Parameters, 0o600); err != nil {
		t.Fatal(err)
	}
	var other plannedDeploy
	good(t, &other, "deploy", "--rpc", rpc, "--parameters", file, "--fee", "0.5", "--dry-run", "--profile", profile, "--account", account1)
	var p map[string]any
	if err := json.Unmarshal(other.Parameters, &p); err != nil || p["fee"] != "0.5" || p["withdraw-delay"] != "2h" || p["holder"] != account0 {
		t.Errorf("parameters: %v, %v", p, err)
	}
	if other.Profile != profile || other.Name != "chain-1337" {
		t.Errorf("plan: %+v", other)
	}
}

func TestDeploySaysWhatItWants(t *testing.T) {
	d := running(t)
	rpc := d.Chain.HTTPURL()
	file := filepath.Join(t.TempDir(), "parameters.json")
	if err := os.WriteFile(file, []byte(`{"fees": 1}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct{ words, args []string }{
		"no chain":          {[]string{"--rpc URL"}, []string{"--supply", "1"}},
		"no token":          {[]string{"--supply", "--token"}, []string{"--rpc", rpc}},
		"no answer":         {[]string{"unreachable"}, []string{"--rpc", "http://127.0.0.1:1", "--supply", "1"}},
		"no amount":         {[]string{"--bond", `"much"`}, []string{"--rpc", rpc, "--supply", "1", "--bond", "much"}},
		"no time":           {[]string{"--answer", `"soon"`, "36h or 4d"}, []string{"--rpc", rpc, "--supply", "1", "--answer", "soon"}},
		"rules at odds":     {[]string{"the fine of 0.1 ATOLL is less than a fee, 1"}, []string{"--rpc", rpc, "--supply", "1", "--fine", "0.1"}},
		"token and supply":  {[]string{"has its own holder"}, []string{"--rpc", rpc, "--supply", "1", "--token", d.Network.Contracts.Token.Hex()}},
		"no contract":       {[]string{account1, "no contract"}, []string{"--rpc", rpc, "--token", account1}},
		"the devnet's name": {[]string{"atoll up"}, []string{"--rpc", rpc, "--supply", "1", "--name", "devnet"}},
		"a name of folders": {[]string{`"../net"`}, []string{"--rpc", rpc, "--supply", "1", "--name", "../net"}},
		"a bad file":        {[]string{file, `"fees"`}, []string{"--rpc", rpc, "--supply", "1", "--parameters", file}},
		"no file":           {[]string{"nowhere.json"}, []string{"--rpc", rpc, "--supply", "1", "--parameters", "nowhere.json"}},
	} {
		t.Run(name, func(t *testing.T) { bad(t, test.words, append([]string{"deploy", "--yes"}, test.args...)...) })
	}
	t.Setenv(wallet.KeyVariable, strings.Repeat("7", 64))
	bad(t, []string{"has 0 ether, and about 0."}, "deploy", "--yes", "--rpc", rpc, "--supply", "1")
}

func TestEtherIsWrittenAsPreciselyAsPeopleWant(t *testing.T) {
	for text, want := range map[string]string{"0": "0", "1": "1", "10000": "10000", "1.000009": "1", "3.14159265": "3.1415",
		"0.010824738763": "0.01082", "0.000000000000000123": "0.000000000000000123", "0.00012": "0.00012", "12.5": "12.5"} {
		if got := ether(amount(t, text)); got != want {
			t.Errorf("%s ether is %q, want %q", text, got, want)
		}
	}
	if got := ether(atoll.NewAmount(123456)); got != "0.0000000000001234" {
		t.Errorf("123456 wei are %q", got)
	}
}
