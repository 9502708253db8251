package main

import (
	"strings"
	"testing"
	"time"

	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/atoll-network/atoll/wallet"
)

// The devnet's first accounts.
const (
	account0 = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	account1 = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	account2 = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"
)

// has checks that a text holds words.
func has(t *testing.T, text string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(text, w) {
			t.Errorf("%q does not say %q", text, w)
		}
	}
	for line := range strings.Lines(text) {
		if len([]rune(line)) > 81 {
			t.Errorf("a line is wider than 80 columns: %q", line)
		}
	}
}

func TestStakeComesAndGoes(t *testing.T) {
	d := running(t)
	var s staked
	good(t, &s, "stake", "add", "provider", "50")
	expect(t, "stake", s.Stake.Active, "50")
	bad(t, []string{"has 50 ATOLL at stake as provider, less than 51"}, "stake", "remove", "provider", "51")
	bad(t, []string{"no stake is being taken out"}, "stake", "cancel", "provider")
	bad(t, []string{"no stake is being taken out"}, "stake", "withdraw", "provider")

	has(t, good(t, nil, "stake", "remove", "provider", "20"), "20 ATOLL no longer count as stake as provider",
		"atoll stake withdraw provider", "until it is out the court may take it", "atoll stake cancel provider",
		"stake    30 ATOLL, and 20 leaving from ")
	bad(t, []string{"too early"}, "stake", "withdraw", "provider")
	good(t, &s, "stake", "cancel", "provider")
	expect(t, "what stays", s.Amount, "20")
	expect(t, "stake after all", s.Stake.Active, "50")
	if s.Stake.AvailableAt != nil {
		t.Errorf("what stays leaves at %v", s.Stake.AvailableAt)
	}

	good(t, nil, "stake", "remove", "provider", "5")
	if err := d.Chain.AdvanceTime(t.Context(), time.Hour); err != nil {
		t.Fatal(err)
	}
	has(t, good(t, nil, "stake", "remove", "provider", "10"), "the delay of what was leaving already starts anew")
	if err := d.Chain.AdvanceTime(t.Context(), devnet.DefaultUnstakeDelay-time.Minute); err != nil {
		t.Fatal(err)
	}
	bad(t, []string{"too early"}, "stake", "withdraw", "provider")
	if err := d.Chain.AdvanceTime(t.Context(), 2*time.Minute); err != nil {
		t.Fatal(err)
	}
	good(t, &s, "stake", "withdraw", "provider")
	expect(t, "what was withdrawn", s.Amount, "15")
	expect(t, "what is left", s.Stake.Active, "35")
	var all standing
	good(t, &all, "stake")
	expect(t, "tokens", all.Tokens, "9965")
	if len(all.Roles) != 3 || all.Roles[0] != s.Stake || all.Account != account0 || all.Network != "devnet" {
		t.Errorf("stake --json: %+v", all)
	}
	has(t, good(t, nil, "stake"), "provider  35 ATOLL\n", "verifier  0 ATOLL\n", "one needs 100 ATOLL at stake as verifier", "not registered")
}

func TestAVerifierTakesASeatAndLosesItWithItsStake(t *testing.T) {
	running(t)
	bad(t, []string{"needs 100 ATOLL at stake as verifier", "atoll stake add verifier 100"}, "stake", "seat", "take")
	good(t, nil, "stake", "add", "verifier", "60")
	bad(t, []string{"has 60", "atoll stake add verifier 40"}, "stake", "seat", "take")
	good(t, nil, "stake", "add", "verifier", "40")
	bad(t, []string{"has no seat"}, "stake", "seat", "leave")
	has(t, good(t, nil, "stake", "seat", "take"), "sits at seat 1", "atoll serve --role verifier")
	bad(t, []string{"sits at seat 1 already"}, "stake", "seat", "take")
	has(t, good(t, nil, "stake"), "1, among the referees")
	var left seated
	good(t, &left, "stake", "seat", "leave")
	if left.Seat != 0 || left.Left != 1 || left.Transaction == "" {
		t.Errorf("leave: %+v", left)
	}
	good(t, nil, "stake", "add", "verifier", "100", "--account", account1)
	good(t, nil, "stake", "seat", "take", "--account", account1)
	has(t, good(t, nil, "stake", "remove", "verifier", "1", "--account", account1), "seat 2 is left, since it needs 100 ATOLL")
	var s staked
	if good(t, &s, "stake", "cancel", "verifier", "--account", account1); s.Seat != 0 {
		t.Errorf("the seat is taken again by itself: %+v", s)
	}
}

func TestAnAccountsPlacePassesToANewOne(t *testing.T) {
	running(t)
	good(t, nil, "stake", "add", "provider", "7")
	bad(t, []string{"has its own place already"}, "stake", "rotate", "--to", account0)
	bad(t, []string{"has not offered its place"}, "stake", "rotate", "--accept", account0, "--account", account1)
	good(t, nil, "stake", "add", "solver", "1", "--account", account2)
	bad(t, []string{account2, "a stake as solver of its own"}, "stake", "rotate", "--to", account2)

	has(t, good(t, nil, "stake", "rotate", "--to", account1), "atoll stake rotate --accept "+account0+" \\\n    --account "+account1,
		"until then nothing changes", "atoll stake rotate --cancel")
	has(t, good(t, nil, "stake"), "offered to "+account1)
	good(t, nil, "stake", "rotate", "--cancel")
	bad(t, []string{"has not offered its place"}, "stake", "rotate", "--accept", account0, "--account", account1)
	good(t, nil, "stake", "rotate", "--to", account1)
	has(t, good(t, nil, "stake", "rotate", "--accept", account0, "--account", account1), "can cost these stakes for 24h", "provider  7 ATOLL")

	var old standing
	good(t, &old, "stake")
	if old.Successor != account1 || old.LiableUntil == nil || old.OfferedTo != "" || !old.Roles[0].Active.IsZero() {
		t.Errorf("the old account: %+v", old)
	}
	has(t, good(t, nil, "stake"), "taken by "+account1, "answers for this account until")
	bad(t, []string{"one whose place was taken can stake no more"}, "stake", "add", "provider", "1")
	bad(t, []string{"taken by " + account1 + " already"}, "stake", "rotate", "--to", "0x90F79bf6EB2c4f870365E785982E1f101E93b906")
	bad(t, []string{"was taken by " + account1, "name a new account"}, "stake", "rotate", "--to", account0, "--account", account1)
}

func TestStakeSaysWhatItWants(t *testing.T) {
	home(t)
	bad(t, []string{`"king"`, "provider, solver or verifier"}, "stake", "add", "king", "1")
	bad(t, []string{"more than zero"}, "stake", "add", "provider", "0")
	bad(t, []string{`"bob"`, "--to"}, "stake", "rotate", "--to", "bob")
	bad(t, []string{"one of", "--accept"}, "stake", "rotate")
	bad(t, []string{"one of"}, "stake", "rotate", "--cancel", "--to", account1)
	bad(t, []string{`"tak"`}, "stake", "seat", "tak")
	for _, args := range [][]string{{}, {"add", "provider", "1"}, {"remove", "provider", "1"}, {"withdraw", "solver"}, {"seat", "take"}, {"rotate", "--cancel"}} {
		bad(t, []string{"no devnet is running; start one with: atoll up"}, append([]string{"stake"}, args...)...)
	}
	has(t, good(t, nil, "__complete", "stake", "add", ""), "provider\nsolver\nverifier\n")
	has(t, good(t, nil, "__complete", "stake", "seat", ""), "take\nleave\n")
}

func TestADepositWithATimeLeavesWithTwoTransactions(t *testing.T) {
	d := running(t)
	t.Setenv(wallet.KeyVariable, devnet.WorthlessKey1)
	bad(t, []string{"--until", `"soon"`, "36h or 4d"}, "wallet", "deposit", "1", "--until", "soon")
	bad(t, []string{"--until", "the escrow's notice is 1h", "the earliest is"}, "wallet", "deposit", "1", "--until", "10m")
	has(t, good(t, nil, "wallet", "deposit", "5", "--until", "1h"), "deposited 5 ATOLL", "good for jobs until",
		"atoll wallet withdraw --finish", "atoll wallet withdraw --cancel")
	var m moved
	good(t, &m, "wallet", "deposit", "2", "--until", "3h")
	expect(t, "what leaves: all of the escrow", m.Escrow.Withdrawing, "7")
	if in := time.Until(*m.Escrow.WithdrawAt); in < 2*time.Hour || in > 4*time.Hour {
		t.Errorf("it leaves in %v, want 3h", in)
	}
	bad(t, []string{"too early"}, "wallet", "withdraw", "--finish")
	if err := d.Chain.AdvanceTime(t.Context(), 3*time.Hour+time.Minute); err != nil {
		t.Fatal(err)
	}
	good(t, &m, "wallet", "withdraw", "--finish")
	expect(t, "what was taken out", m.Amount, "7")
	expect(t, "escrow afterwards", m.Escrow.Balance, "0")
}
