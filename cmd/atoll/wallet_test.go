package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/wallet"
)

// home gives a test settings and a wallet of its own. It returns the data
// directory.
func home(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("HOME", dir)
	t.Setenv("ATOLL_DATA_DIR", filepath.Join(dir, "data"))
	for _, v := range []string{"XDG_CONFIG_HOME", "XDG_DATA_HOME", "ATOLL_NETWORK", "ATOLL_RPC", "ATOLL_ACCOUNT",
		"ATOLL_LOG_LEVEL", "ATOLL_JSON", wallet.KeyVariable, wallet.PasswordVariable} {
		t.Setenv(v, "")
	}
	return filepath.Join(dir, "data")
}

// cli runs a command line in this process.
func cli(t *testing.T, in string, args ...string) (out, errs string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	a := &app{in: strings.NewReader(in), out: &o, err: &e}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	code = a.main(ctx, args)
	return o.String(), e.String(), code
}

// good runs a command line that must succeed, with JSON output into v unless
// that is nil, and returns its output.
func good(t *testing.T, v any, args ...string) string {
	t.Helper()
	if v != nil {
		args = append(args, "--json")
	}
	out, errs, code := cli(t, "", args...)
	if code != 0 {
		t.Fatalf("atoll %s: exit code %d: %s%s", strings.Join(args, " "), code, out, errs)
	}
	if v != nil {
		if err := json.Unmarshal([]byte(out), v); err != nil {
			t.Fatalf("atoll %s: %v: %s", strings.Join(args, " "), err, out)
		}
	}
	return out
}

// bad runs a command line that must fail and say certain words.
func bad(t *testing.T, words []string, args ...string) {
	t.Helper()
	out, errs, code := cli(t, "", args...)
	if code == 0 {
		t.Errorf("atoll %s: no failure: %s", strings.Join(args, " "), out)
	}
	for _, w := range words {
		if !strings.Contains(errs, w) {
			t.Errorf("atoll %s: %q does not say %q", strings.Join(args, " "), errs, w)
		}
	}
}

func passwordFile(t *testing.T, password string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "words")
	if err := os.WriteFile(path, []byte(password+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestWalletKeepsAccountsAndShowsNoKey(t *testing.T) {
	data := home(t)
	var seen strings.Builder
	run := func(in string, args ...string) (string, int) {
		out, errs, code := cli(t, in, args...)
		seen.WriteString(out + errs)
		return out + errs, code
	}
	if text, _ := run("", "wallet", "list"); !strings.Contains(text, "wallet new") {
		t.Errorf("an empty wallet says %q", text)
	}
	if text, code := run("", "wallet", "new"); code == 0 || !strings.Contains(text, wallet.PasswordVariable) {
		t.Errorf("without a password: %d, %q", code, text)
	}
	t.Setenv(wallet.PasswordVariable, passwordFile(t, "hunter2"))
	var first accountLine
	text, _ := run("", "wallet", "new", "--json")
	if err := json.Unmarshal([]byte(text), &first); err != nil || !first.Default {
		t.Fatalf("new says %s (%v)", text, err)
	}
	if text, code := run(devnet.WorthlessKey1+"\n", "wallet", "import"); code != 0 || !strings.Contains(text, "wallet use") {
		t.Fatalf("import: %d, %q", code, text)
	}
	if text, code := run("", "wallet", "import", devnet.WorthlessKey2); code == 0 || !strings.Contains(text, "standard input") {
		t.Errorf("import of an argument: %d, %q", code, text)
	}
	if text, code := run(devnet.WorthlessKey2[:63], "wallet", "import"); code == 0 || !strings.Contains(text, "64 hex") {
		t.Errorf("import of half a key: %d, %q", code, text)
	}
	const second = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	if text, code := run("", "wallet", "use", second); code != 0 {
		t.Fatalf("use: %q", text)
	}
	var list []accountLine
	good(t, &list, "wallet", "list")
	if len(list) != 2 {
		t.Fatalf("list is %v", list)
	}
	for _, l := range list {
		if l.Default != (l.Account == second) {
			t.Errorf("list is %v", list)
		}
	}
	bad(t, []string{"not found"}, "wallet", "use", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")
	bad(t, []string{"EIP-55"}, "wallet", "use", strings.Replace(second, "C", "c", 1))
	if out := good(t, nil, "__complete", "wallet", "use", ""); !strings.Contains(out, second+"\tdefault") || !strings.Contains(out, first.Account) {
		t.Errorf("completion offers %q", out)
	}
	for _, secret := range []string{devnet.WorthlessKey1, devnet.WorthlessKey2[:63], "hunter2"} {
		if strings.Contains(seen.String(), secret) {
			t.Errorf("output shows %q", secret)
		}
	}
	if st, err := os.Stat(filepath.Join(data, "keystore")); err != nil || st.Mode().Perm() != 0o700 {
		t.Errorf("keystore: %v, %v", st.Mode(), err)
	}
}

func TestWalletCommandsSayThatNoDevnetRuns(t *testing.T) {
	data := home(t)
	const hint = "no devnet is running; start one with: atoll up"
	for _, args := range [][]string{{"balance"}, {"fund"}, {"deposit", "1"}, {"withdraw", "1"}, {"withdraw", "--finish"},
		{"send", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC", "1"}} {
		bad(t, []string{hint}, append([]string{"wallet"}, args...)...)
	}
	// A profile that a devnet has left behind.
	n := &node.Network{Name: "devnet", ChainID: devnet.ChainID, RPC: "ws://127.0.0.1:1", Devnet: true}
	n.Contracts.Escrow = atoll.Account{1}
	if err := n.Save(filepath.Join(data, "networks", "devnet.json")); err != nil {
		t.Fatal(err)
	}
	bad(t, []string{hint}, "wallet", "balance")
	bad(t, []string{"nowhere", "not found"}, "wallet", "balance", "--network", "nowhere")
}

// running starts a devnet that commands find.
func running(t *testing.T) *node.Devnet {
	t.Helper()
	data := home(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	d, err := node.StartDevnet(ctx, node.DevnetConfig{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	if err := d.Network.Save(filepath.Join(data, "networks", "devnet.json")); err != nil {
		t.Fatal(err)
	}
	return d
}

func amount(t *testing.T, text string) atoll.Amount {
	t.Helper()
	a, err := atoll.ParseAmount(text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func expect(t *testing.T, what string, got atoll.Amount, want string) {
	t.Helper()
	if got != amount(t, want) {
		t.Errorf("%s is %s, want %s", what, got, want)
	}
}

func TestWalletMovesMoneyThroughEscrow(t *testing.T) {
	d := running(t)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	me := crypto.PubkeyToAddress(key.PublicKey).Hex()
	store := wallet.Store{Dir: filepath.Join(os.Getenv("ATOLL_DATA_DIR"), "keystore"), ScryptN: 2, ScryptP: 1}
	if _, err := store.Import(key, "hunter2"); err != nil {
		t.Fatal(err)
	}
	bad(t, []string{me, wallet.PasswordVariable}, "wallet", "deposit", "1")
	t.Setenv(wallet.PasswordVariable, passwordFile(t, "hunter3"))
	bad(t, []string{me, "wrong password"}, "wallet", "deposit", "1")
	t.Setenv(wallet.PasswordVariable, passwordFile(t, "hunter2"))

	bad(t, []string{"atoll wallet fund"}, "wallet", "deposit", "1")
	var f funded
	good(t, &f, "wallet", "fund", "50")
	expect(t, "the faucet's gift of tokens", f.Tokens, "50")
	expect(t, "the faucet's gift of ether", f.Ether, "1")
	good(t, &f, "wallet", "fund", "50")
	expect(t, "the second gift of ether", f.Ether, "0")

	var m moved
	good(t, &m, "wallet", "deposit", "30.5 ATOLL")
	expect(t, "escrow after the deposit", m.Escrow.Available, "30.5")
	bad(t, []string{"atoll wallet fund", "69.5"}, "wallet", "deposit", "70")

	good(t, &m, "wallet", "withdraw", "10")
	expect(t, "what is to be withdrawn", m.Escrow.Withdrawing, "10")
	if m.Escrow.WithdrawAt == nil {
		t.Error("the announcement has no time")
	}
	bad(t, []string{"too early"}, "wallet", "withdraw", "--finish")
	good(t, &m, "wallet", "withdraw", "--cancel")
	expect(t, "what is no longer to be withdrawn", m.Amount, "10")
	if !m.Escrow.Withdrawing.IsZero() || m.Escrow.WithdrawAt != nil {
		t.Errorf("after the cancellation: %+v", m.Escrow)
	}
	bad(t, []string{"no withdrawal is announced"}, "wallet", "withdraw", "--finish")

	if out := good(t, nil, "wallet", "withdraw", "10"); !strings.Contains(out, "--finish") || !strings.Contains(out, "20.5 available") {
		t.Errorf("withdraw says %q", out)
	}
	if err := d.Chain.AdvanceTime(t.Context(), devnet.DefaultWithdrawDelay+time.Minute); err != nil {
		t.Fatal(err)
	}
	good(t, &m, "wallet", "withdraw", "--finish", "--rpc", d.Chain.HTTPURL())
	expect(t, "what was withdrawn", m.Amount, "10")
	expect(t, "escrow after the withdrawal", m.Escrow.Balance, "20.5")

	const to = "0x00000000000000000000000000000000DeaDBeef"
	m = moved{}
	good(t, &m, "wallet", "send", to, "7")
	if m.To != to || m.Escrow != nil || m.Unit != "ATOLL" {
		t.Errorf("send says %+v", m)
	}
	if out := good(t, nil, "wallet", "send", to, "0.25", "--ether"); !strings.Contains(out, "sent 0.25 ether to "+to) {
		t.Errorf("send says %q", out)
	}
	var b balance
	good(t, &b, "wallet", "balance", to)
	expect(t, "the receiver's tokens", b.Tokens, "7")
	expect(t, "the receiver's ether", b.Ether, "0.25")
	good(t, &b, "wallet", "balance")
	expect(t, "the sender's tokens", b.Tokens, "72.5")
	expect(t, "the sender's escrow", b.Escrow.Balance, "20.5")
	if b.Account != me || b.Network != "devnet" {
		t.Errorf("balance is of %s on %s", b.Account, b.Network)
	}
	if out := good(t, nil, "wallet", "balance"); !strings.Contains(out, "72.5 ATOLL") || !strings.Contains(out, me) {
		t.Errorf("balance says %q", out)
	}
}

func TestWalletRefusesToLoseMoney(t *testing.T) {
	d := running(t)
	const to = "0x00000000000000000000000000000000DeaDBeef"
	c := d.Chain.Contracts()
	for name, test := range map[string]struct {
		words []string
		args  []string
	}{
		"nothing":               {[]string{"more than zero"}, []string{"deposit", "0"}},
		"no amount":             {[]string{`"much"`}, []string{"deposit", "much"}},
		"finer than the finest": {[]string{"decimal places"}, []string{"send", to, "0.0000000000000000001"}},
		"no address":            {[]string{`"bob"`}, []string{"send", "bob", "1"}},
		"the zero address":      {[]string{"lost"}, []string{"send", "0x0000000000000000000000000000000000000000", "1"}},
		"the escrow":            {[]string{"atoll wallet deposit"}, []string{"send", c.Escrow.Hex(), "1"}},
		"the token":             {[]string{"lost"}, []string{"send", c.Token.Hex(), "1", "--ether"}},
		"tokens as ether":       {[]string{"--ether"}, []string{"send", to, "1 atoll", "--ether"}},
		"more than there is":    {[]string{"atoll wallet fund"}, []string{"send", to, "1000000000"}},
		"two steps at once":     {[]string{"one of"}, []string{"withdraw", "1", "--finish"}},
		"no step":               {[]string{"one of"}, []string{"withdraw"}},
		"more than in escrow":   {[]string{"in escrow"}, []string{"withdraw", "5"}},
		"the faucet's cap":      {[]string{"the faucet has"}, []string{"fund", "1000000000"}},
	} {
		t.Run(name, func(t *testing.T) {
			bad(t, test.words, append([]string{"wallet"}, test.args...)...)
		})
	}
}

func TestEmptyWalletUsesTheDevnetsFirstAccount(t *testing.T) {
	running(t)
	var b balance
	good(t, &b, "wallet", "balance")
	if b.Account != "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266" {
		t.Errorf("account %s", b.Account)
	}
	var m moved
	good(t, &m, "wallet", "deposit", "5")
	if m.Account != b.Account {
		t.Errorf("deposit by %s", m.Account)
	}
	t.Setenv(wallet.KeyVariable, "0x"+devnet.WorthlessKey3)
	good(t, &m, "wallet", "deposit", "5")
	if m.Account != "0x90F79bf6EB2c4f870365E785982E1f101E93b906" {
		t.Errorf("deposit by %s, not by the key in the environment", m.Account)
	}
}
