package main

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"math/big"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// prototypes compiles them once for all tests.
var prototypes = sync.OnceValues(func() (map[string]contract, error) {
	return compile(context.Background(), "..")
})

func start(t *testing.T, clients, providers int) *market {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("the compiler needs node")
	}
	if _, err := os.Stat("../node_modules/solc"); err != nil {
		t.Skip("the compiler is not installed; npm ci in chain/contracts installs it")
	}
	c, err := prototypes()
	if err != nil {
		t.Fatal(err)
	}
	m := newMarket(c, clients, providers)
	t.Cleanup(func() {
		if m.err != nil {
			t.Error(m.err)
		}
	})
	return m
}

func refused(t *testing.T, what, want string, err error) {
	t.Helper()
	if err == nil || err.Error() != want {
		t.Errorf("%s: %v, want %s", what, err, want)
	}
}

// flipped has one bit changed.
func flipped(b []byte, at int) []byte {
	b = bytes.Clone(b)
	b[at] ^= 1
	return b
}

func TestPageIsCurrent(t *testing.T) {
	if testing.Short() {
		t.Skip("measures everything")
	}
	m := start(t, 1, 1)
	p, err := measure(m.contracts)
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if where := different(string(file), p.render()); where != "" {
		t.Errorf("README.md is not current, \"go run ./chain/contracts/prototypes -write\" writes it anew: %s", where)
	}
}

var figures = regexp.MustCompile(`[0-9][0-9,]*(\.[0-9]+)?`)

// different finds a line whose words are not the same in two pages, or whose
// figures are more than 5 % apart.
func different(a, b string) string {
	old, now := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i, line := range now {
		if i >= len(old) || figures.ReplaceAllString(line, "") != figures.ReplaceAllString(old[i], "") {
			return fmt.Sprintf("line %d: %s", i+1, line)
		}
		before := figures.FindAllString(old[i], -1)
		for j, text := range figures.FindAllString(line, -1) {
			x, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64)
			y, err2 := strconv.ParseFloat(strings.ReplaceAll(before[j], ",", ""), 64)
			if err != nil || err2 != nil || math.Abs(x-y) > 0.05*y {
				return fmt.Sprintf("line %d: %s", i+1, line)
			}
		}
	}
	if len(old) != len(now) {
		return "the end is missing"
	}
	return ""
}

func TestFiguresMayMoveByFivePercent(t *testing.T) {
	const page = "| a claim | 1,000 | 2.0–4 |\n"
	for other, same := range map[string]bool{
		page:                                  true,
		"| a claim | 1,049 | 2.05–4 |\n":      true,
		"| a claim | 1,051 | 2.0–4 |\n":       false,
		"| a claim | 1,000 | 2.0–3 |\n":       false,
		"| a deposit | 1,000 | 2.0–4 |\n":     false,
		"| a claim | 1,000 | 2.0–4 |\nmore\n": false,
		"":                                    false,
	} {
		if got := different(page, other); (got == "") != same {
			t.Errorf("%q: %q, want the same: %v", other, got, same)
		}
	}
}

func TestClaimsInShortLinesPayWhatIsSigned(t *testing.T) {
	for name, open := range map[string]any{
		"Indexed": new(big.Int).Mul(big.NewInt(balance), big.NewInt(unit)),
		"Packed":  uint64(balance),
	} {
		t.Run(name, func(t *testing.T) {
			m := start(t, 7, 1)
			p := m.deploy(name)
			m.send(m.Holder.Account(), p, "open", m.accounts(), open)
			m.work()
			none := make([]uint64, 7)
			lines := m.lines(p, 0, none, true)
			claim := func(payee int, lines []byte) error {
				_, err := m.try(m.Holder.Account(), p, "claim", number(payee), lines)
				return err
			}
			refused(t, "a larger growth", "BadLine", claim(7, flipped(lines, 76*3+11)))
			refused(t, "a forged signature", "BadLine", claim(7, flipped(lines, 76*3+40)))
			refused(t, "another client's number", "BadLine", claim(7, flipped(lines, 3)))
			refused(t, "another payee", "BadLine", claim(6, lines))
			refused(t, "a number that nobody has", "BadLine", claim(7, flipped(lines, 0)))
			if err := claim(7, lines); err != nil {
				t.Fatal(err)
			}
			refused(t, "the same again", "BadLine", claim(7, lines))
			var sum uint64
			for i, owed := range m.owed[0] {
				sum += owed
				if got := m.balanceOf(name, p, i); got != balance-owed {
					t.Errorf("client %d has %d, want %d", i, got, balance-owed)
				}
			}
			if got := m.balanceOf(name, p, 7); got != balance+sum {
				t.Errorf("the provider has %d, want %d", got, balance+sum)
			}
		})
	}
}

// balanceOf is an account's balance in units.
func (m *market) balanceOf(contract string, p prototype, id int) uint64 {
	switch contract {
	case "Indexed", "Distinct":
		word := view[*big.Int](m, p, "accounts", number(id))
		low := new(big.Int).And(word, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1)))
		return low.Div(low, big.NewInt(unit)).Uint64()
	case "Consent":
		low := view[*big.Int](m, p, "accounts", number(id))
		return new(big.Int).And(low, new(big.Int).SetUint64(1<<64-1)).Uint64()
	default:
		four := view[*big.Int](m, p, "balances", number(id/4))
		four = new(big.Int).Rsh(four, uint(id%4*64))
		return four.And(four, new(big.Int).SetUint64(1<<64-1)).Uint64()
	}
}

func TestAggregatedClaimNeedsEverySignature(t *testing.T) {
	m := start(t, 3, 1)
	p := m.deploy("Distinct")
	m.send(m.Holder.Account(), p, "open", m.accounts(), new(big.Int).Mul(big.NewInt(balance), big.NewInt(unit)))
	secrets := m.secrets(3)
	_, err := m.try(m.Holder.Account(), p, "enroll", [][]byte{secrets[0].publicG2()}, [][]byte{secrets[1].proveG2()})
	refused(t, "a key with another's proof", "BadProof", err)
	m.enroll(p, secrets, secret.publicG2, secret.proveG2)
	m.work()
	lines := m.lines(p, 0, make([]uint64, 3), false)
	sum := make([]byte, 128)
	claim := func(lines, sum []byte) error {
		_, err := m.try(m.Holder.Account(), p, "claim", number(3), lines, sum)
		return err
	}
	for i, s := range secrets {
		refused(t, "signatures missing", "BadSignature", claim(lines, sum))
		sum = precompile(addG1, sum, s.signG1(m.digest(p, 0, i), tagG1))
	}
	refused(t, "a larger growth", "BadSignature", claim(flipped(lines, 11), sum))
	refused(t, "a point that is none", "BadInput", claim(lines, flipped(sum, 127)))
	if err := claim(lines, sum); err != nil {
		t.Fatal(err)
	}
	if got, want := m.balanceOf("Distinct", p, 1), balance-m.owed[0][1]; got != want {
		t.Errorf("a client has %d, want %d", got, want)
	}
}

func TestSettlementNeedsTheConsentOfAllItTouches(t *testing.T) {
	m := start(t, 3, 2)
	p := m.deploy("Consent")
	m.send(m.Holder.Account(), p, "open", m.accounts(), uint64(balance))
	before := copied(m.owed)
	m.work()
	root, change := m.pairTree().root(), m.changes(before)
	settle := func(root [32]byte, entries []byte) error {
		_, err := m.try(m.Holder.Account(), p, "settle", root, entries)
		return err
	}
	good := m.entries(p, 1, root, change, m.everybody())
	refused(t, "another root", "BadEntry", settle([32]byte{1}, good))
	refused(t, "another change", "BadEntry", settle(root, flipped(good, 11)))
	refused(t, "a forged signature", "BadEntry", settle(root, flipped(good, 76*4+30)))
	refused(t, "a later number", "BadEntry", settle(root, m.entries(p, 2, root, change, m.everybody())))
	refused(t, "an account twice", "BadEntry", settle(root, m.entries(p, 1, root, change, []int{0, 0, 1, 2, 3, 4})))
	refused(t, "money from nowhere", "BadSum", settle(root, m.entries(p, 1, root, change, m.everybody(0))))
	if err := settle(root, good); err != nil {
		t.Fatal(err)
	}
	refused(t, "the same again", "BadEntry", settle(root, good))
	for id := range m.people {
		if got, want := m.balanceOf("Consent", p, id), uint64(balance+change[id]); got != want {
			t.Errorf("account %d has %d, want %d", id, got, want)
		}
	}
}

func TestWhoNoLongerSignsIsClaimedFromAlone(t *testing.T) {
	m := start(t, 3, 2)
	p, last := m.consenting(2, 0)
	const provider, client, growth = 0, 0, 1000
	base := m.owed[provider][client]
	m.owed[provider][client] += growth
	v := words(m.voucher(p, provider, client).Signature)
	place := (m.clients+provider)*places + client
	claim := func(base uint64, proof [][32]byte, due uint64) error {
		_, err := m.try(m.people[3].Account(), p, "claim", number(3), number(client), base, proof, due, v)
		return err
	}
	refused(t, "as if nothing had been settled", "BadProof", claim(0, last.proof(place), base+growth))
	refused(t, "the place of another pair", "BadProof", claim(base, last.proof(place+1), growth))
	refused(t, "more than is signed", "BadEntry", claim(base, last.proof(place), growth+1))
	if err := claim(base, last.proof(place), growth); err != nil {
		t.Fatal(err)
	}
	refused(t, "the same again", "BadEntry", claim(base, last.proof(place), growth))

	before := copied(m.owed)
	m.work()
	for j := range m.owed {
		m.owed[j][client] = before[j][client]
	}
	root := m.pairTree().root()
	settle := func(but ...int) error {
		_, err := m.try(m.Holder.Account(), p, "settle", root, m.entries(p, 3, root, m.changes(before), m.everybody(but...)))
		return err
	}
	refused(t, "with the one who had stopped to sign", "BadEntry", settle())
	if err := settle(client); err != nil {
		t.Error("the provider, who claimed, signs on:", err)
	}
}

func TestWhoClaimsFromAMemberLeaves(t *testing.T) {
	m := start(t, 3, 2)
	p, last := m.consenting(1)
	base := m.owed[0][1]
	m.owed[0][1] += 5
	v := words(m.voucher(p, 0, 1).Signature)
	claim := func(from int) error {
		_, err := m.try(m.people[from].Account(), p, "claim", number(3), number(1), base, last.proof(3*places+1), uint64(5), v)
		return err
	}
	refused(t, "somebody else for the payee", "BadEntry", claim(4))
	if err := claim(3); err != nil {
		t.Fatal(err)
	}
	before := copied(m.owed)
	root := m.pairTree().root()
	_, err := m.try(m.Holder.Account(), p, "settle", root, m.entries(p, 2, root, m.changes(before), m.everybody()))
	refused(t, "a settlement with who has left", "BadEntry", err)
	m.send(m.Holder.Account(), p, "settle", root, m.entries(p, 2, root, m.changes(before), m.everybody(3)))
}

func TestAggregatedSettlementNeedsEveryMember(t *testing.T) {
	m := start(t, 3, 2)
	p := m.deploy("Aggregated")
	m.send(m.Holder.Account(), p, "open", number(5), uint64(balance))
	secrets := m.secrets(5)
	_, err := m.try(m.Holder.Account(), p, "enroll", [][]byte{secrets[0].publicG1()}, [][]byte{secrets[1].proveG1()})
	refused(t, "a key with another's proof", "BadProof", err)
	m.enroll(p, secrets, secret.publicG1, secret.proveG1)
	before := copied(m.owed)
	m.work()
	root, change := m.pairTree().root(), m.changes(before)
	var entries []byte
	for id, c := range change {
		entries = append(entries, head(id, uint64(c))...)
	}
	sum := func(entries []byte, members []secret) []byte {
		digest, sum := view[[32]byte](m, p, "digestOf", number(1), root, entries), make([]byte, 256)
		for _, s := range members {
			sum = precompile(addG2, sum, s.signG2(digest[:], tagG2))
		}
		return sum
	}
	settle := func(entries, sum []byte) error {
		_, err := m.try(m.Holder.Account(), p, "settle", root, entries, sum)
		return err
	}
	refused(t, "a signature missing", "BadSignature", settle(entries, sum(entries, secrets[1:])))
	refused(t, "one twice in another's place", "BadSignature", settle(entries, sum(entries, append(slices.Clone(secrets[1:]), secrets[1]))))
	refused(t, "an account twice", "BadEntry", settle(append(bytes.Clone(entries), entries[48:]...), sum(entries, secrets)))
	refused(t, "money from nowhere", "BadSum", settle(entries[12:], sum(entries[12:], secrets[1:])))
	if err := settle(entries, sum(entries, secrets)); err != nil {
		t.Fatal(err)
	}
	for id := range m.people {
		if got, want := m.balanceOf("Aggregated", p, id), uint64(balance+change[id]); got != want {
			t.Errorf("account %d has %d, want %d", id, got, want)
		}
	}
}

func TestPostedRootPaysAfterItsWindow(t *testing.T) {
	m := start(t, 3, 2)
	p := newPosting(m)
	m.work()
	p.day(nil, nil)
	earned := new(big.Int).Mul(big.NewInt(balance), big.NewInt(unit))
	earned.Add(earned, p.leaves[3].Net)
	more := new(big.Int).Add(earned, big.NewInt(1))
	try := func(amount *big.Int) error {
		_, err := p.withdraw(3, amount)
		return err
	}
	refused(t, "within the window", "Refused", try(earned))
	m.Wait(24 * 3600)
	refused(t, "more than there is", "Refused", try(more))
	net := p.leaves[3].Net
	p.leaves[3].Net = more
	refused(t, "another sum than the root's", "Refused", try(earned))
	p.leaves[3].Net = net
	if err := try(earned); err != nil {
		t.Fatal(err)
	}
	refused(t, "the same again", "Refused", try(big.NewInt(1)))
}

func TestPostedRootIsVoidIfItIsRefuted(t *testing.T) {
	m := start(t, 3, 2)
	p := newPosting(m)
	m.work()
	p.day(nil, nil)
	challenge := func(r Receipt) error {
		_, err := p.challenge(1, r)
		return err
	}
	honest := p.receipt(1, 2)
	refused(t, "an honest root", "Refused", challenge(honest))
	m.owed[1][2]++
	larger := p.receipt(1, 2)
	m.owed[1][2]--
	late := larger
	late.Receipt = honest.Receipt
	refused(t, "a voucher that the operator has not seen", "Refused", challenge(late))
	forged := larger
	forged.Voucher = honest.Voucher
	refused(t, "a voucher that the client has not signed", "Refused", challenge(forged))

	for name, c := range map[string]struct {
		receipt Receipt
		spoil   func([]Leaf)
	}{
		"a sum that is not its pairs'":         {honest, func(l []Leaf) { l[4].Net.Add(l[4].Net, big.NewInt(1)) }},
		"less than a voucher with its receipt": {larger, nil},
	} {
		t.Run(name, func(t *testing.T) {
			m := start(t, 3, 2)
			p := newPosting(m)
			m.work()
			p.day(nil, c.spoil)
			_, err := p.challenge(1, c.receipt)
			if err != nil {
				t.Fatal(err)
			}
			m.Wait(24 * 3600)
			_, err = p.withdraw(4, big.NewInt(1))
			refused(t, "a withdrawal by a root that was refuted", "Refused", err)
			if got := view[*big.Int](m, p.prototype, "bonds", m.people[4].Account()); got.Sign() == 0 {
				t.Error("the challenger has no bond")
			}
			_, err = m.try(p.operator.Account(), p.prototype, "post", p.batch, [32]byte{})
			refused(t, "a root by who has lost its bond", "Refused", err)
		})
	}
}

// The points are those of RFC 9380, J.9.1 and J.10.1.
func TestHashesToTheCurvesAsTheStandardSays(t *testing.T) {
	g1 := hashToG1([]byte(""), "QUUX-V01-CS02-with-BLS12381G1_XMD:SHA-256_SSWU_RO_")
	if want := point(
		"052926add2207b76ca4fa57a8734416c8dc95e24501772c814278700eed6d1e4e8cf62d9c09db0fac349612b759e79a1",
		"08ba738453bfed09cb546dbb0783dbb3a5f1f566ed67bb6be0e8c67e2e81a4cc68ee29813bb7994998f3eae0c9c6a265"); !bytes.Equal(g1, want) {
		t.Errorf("in G1 %x, want %x", g1, want)
	}
	g2 := hashToG2([]byte(""), "QUUX-V01-CS02-with-BLS12381G2_XMD:SHA-256_SSWU_RO_")
	if want := point(
		"0141ebfbdca40eb85b87142e130ab689c673cf60f1a3e98d69335266f30d9b8d4ac44c1038e9dcdd5393faf5c41fb78a",
		"05cb8437535e20ecffaef7752baddf98034139c38452458baeefab379ba13dff5bf5dd71b72418717047f5b0f37da03d"); !bytes.Equal(g2[:128], want) {
		t.Errorf("in G2 %x, want %x", g2[:128], want)
	}
}

func TestCompilersComplaintsAreErrors(t *testing.T) {
	for answer, want := range map[string]string{
		`{"errors":[{"severity":"warning","formattedMessage":"a library's","sourceLocation":{"file":"@oz/A.sol"}}]}`:     "",
		`{"errors":[{"severity":"warning","formattedMessage":"ours","sourceLocation":{"file":"prototypes/src/A.sol"}}]}`: "ours",
		`{"errors":[{"severity":"error","formattedMessage":"bad"}]}`:                                                     "bad",
		`{"contracts":`: "answer of solc",
	} {
		_, err := declared([]byte(answer))
		if (err != nil) != (want != "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", answer, err, want)
		}
	}
}
