package eip712

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
)

// perMessage is how many random messages of each type are signed.
const perMessage = 25

// claim is what verify.mjs reads, and want what it must answer.
type claim struct {
	Type   string       `json:"type"`
	Domain atoll.Domain `json:"domain"`
	Signed any          `json:"signed"`
	want   finding
}

type finding struct {
	Digest atoll.Digest  `json:"digest"`
	Signer atoll.Account `json:"signer"`
}

func TestEthersRecoversTheSignerOfEveryGoSignature(t *testing.T) {
	install(t)
	var claims []claim
	for i := range perMessage {
		claims = append(claims,
			signed(i, draw.JobOffer(), func(m *atoll.JobOffer) *atoll.Account { return &m.Requester }),
			signed(i, draw.ResourceOffer(), func(m *atoll.ResourceOffer) *atoll.Account { return &m.Provider }),
			signed(i, draw.Deal(), func(m *atoll.Deal) *atoll.Account { return &m.Solver }),
			signed(i, draw.Result(), func(m *atoll.Result) *atoll.Account { return &m.Provider }),
			signed(i, draw.Attestation(), func(m *atoll.Attestation) *atoll.Account { return &m.Verifier }),
			signed(i, draw.Acceptance(), func(m *atoll.Acceptance) *atoll.Account { return &m.Provider }),
			signed(i, draw.Receipt(), func(m *atoll.Receipt) *atoll.Account { return &m.Provider }),
			signed(i, draw.Consent(), func(m *atoll.Consent) *atoll.Account { return &m.Requester }),
			signed(i, draw.Voucher(), func(m *atoll.Voucher) *atoll.Account { return &m.Payer }),
			signed(i, draw.Cancel(), func(m *atoll.Cancel) *atoll.Account { return &m.Requester }))
	}
	var in bytes.Buffer
	e := json.NewEncoder(&in)
	for _, c := range claims {
		if err := e.Encode(c); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.CommandContext(t.Context(), "node", "verify.mjs")
	cmd.Stdin, cmd.Stderr = &in, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node verify.mjs: %v", err)
	}
	answers := json.NewDecoder(bytes.NewReader(out))
	for _, c := range claims {
		var got finding
		if err := answers.Decode(&got); err != nil {
			t.Fatalf("answer for %s: %v", c.Type, err)
		}
		if got != c.want {
			text, _ := json.Marshal(c)
			t.Errorf("ethers finds digest %s and signer %s, want %s and %s, for %s",
				got.Digest, got.Signer, c.want.Digest, c.want.Signer, text)
		}
	}
}

func TestVectorsAreWhatEthersWrites(t *testing.T) {
	install(t)
	want, err := exec.CommandContext(t.Context(), "node", "sign.mjs").Output()
	if err != nil {
		t.Fatalf("node sign.mjs: %v", err)
	}
	got, err := os.ReadFile("../../testdata/eip712.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("testdata/eip712.json is not what sign.mjs writes; run npm run sign in this directory")
	}
}

// signed draws a message, makes a random key its author, and signs it.
func signed[M atoll.Message](seed int, g *rapid.Generator[M], author func(*M) *atoll.Account) claim {
	key := atoll.NewKeySigner(draw.Key().Example(seed))
	domain, m := draw.Domain().Example(seed), g.Example(seed)
	*author(&m) = key.Account()
	s := draw.Must(atoll.Sign(key, domain, m))
	return claim{reflect.TypeFor[M]().Name(), domain, s, finding{draw.Must(s.Verify(domain)), key.Account()}}
}

// install gets the pinned packages of package-lock.json.
func install(t *testing.T) {
	if testing.Short() {
		t.Skip("short: npm ci takes seconds")
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("no node here: Go's signatures are not checked by ethers")
	}
	if out, err := exec.CommandContext(t.Context(), "npm", "ci", "--no-audit", "--no-fund").CombinedOutput(); err != nil {
		t.Fatalf("npm ci: %v\n%s", err, out)
	}
}
