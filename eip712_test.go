package atoll_test

import (
	"encoding/json"
	"math/big"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
)

// vectors is testdata/eip712.json, which test/eip712/sign.mjs writes.
type vectors struct {
	PrivateKey hexutil.Bytes `json:"privateKey"`
	Account    atoll.Account `json:"account"`
	Vectors    []vector      `json:"vectors"`
}

type vector struct {
	Type         string                    `json:"type"`
	Name         string                    `json:"name"`
	Domain       atoll.Domain              `json:"domain"`
	EIP712Domain apitypes.TypedDataDomain  `json:"eip712Domain"`
	Message      json.RawMessage           `json:"message"`
	Typed        apitypes.TypedDataMessage `json:"typed"`
	TypeString   string                    `json:"typeString"`
	Digest       atoll.Digest              `json:"digest"`
	Signature    atoll.Signature           `json:"signature"`
}

func readVectors(t *testing.T) (vectors, *atoll.KeySigner) {
	b, err := os.ReadFile("testdata/eip712.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	key, err := crypto.ToECDSA(v.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	return v, atoll.NewKeySigner(key)
}

func TestMessagesHashAndSignAsEthersDoes(t *testing.T) {
	v, key := readVectors(t)
	if key.Account() != v.Account {
		t.Fatalf("account of the key is %s, want %s", key.Account(), v.Account)
	}
	checks := map[string]func(*testing.T, *atoll.KeySigner, vector){
		"JobOffer": agrees[atoll.JobOffer], "ResourceOffer": agrees[atoll.ResourceOffer], "Deal": agrees[atoll.Deal],
		"Result": agrees[atoll.Result], "Attestation": agrees[atoll.Attestation], "Acceptance": agrees[atoll.Acceptance],
		"Receipt": agrees[atoll.Receipt], "Consent": agrees[atoll.Consent], "Voucher": agrees[atoll.Voucher], "Cancel": agrees[atoll.Cancel],
	}
	seen := map[string]int{}
	for _, c := range v.Vectors {
		t.Run(c.Type+", "+c.Name, func(t *testing.T) { checks[c.Type](t, key, c) })
		seen[c.Type]++
	}
	for name := range checks {
		if seen[name] < 2 {
			t.Errorf("%d vectors of %s, want several", seen[name], name)
		}
	}
}

func agrees[M atoll.Message](t *testing.T, key *atoll.KeySigner, v vector) {
	m, err := atoll.DecodeJSON[M](v.Message)
	if err != nil {
		t.Fatal(err)
	}
	if got := atoll.TypeString(m); got != v.TypeString {
		t.Errorf("type %q, want %q", got, v.TypeString)
	}
	if got := atoll.Hash(v.Domain, m); got != v.Digest {
		t.Errorf("digest %s, want %s", got, v.Digest)
	}
	if got := oracle(t, v.Type, v.EIP712Domain, v.Typed); got != v.Digest {
		t.Errorf("go-ethereum's digest %s, want %s", got, v.Digest)
	}
	id, err := atoll.Signed[M]{Message: m, Signature: v.Signature}.Verify(v.Domain)
	if err != nil || id != v.Digest {
		t.Errorf("Verify of ethers' signature: %s, %v", id, err)
	}
	s, err := atoll.Sign(key, v.Domain, m)
	if err != nil {
		t.Fatal(err)
	}
	if s.Signature != v.Signature {
		t.Errorf("signature %x, want %x", s.Signature, v.Signature)
	}
}

// oracle hashes with go-ethereum's implementation, from types written by hand.
func oracle(t rapid.TB, name string, d apitypes.TypedDataDomain, m apitypes.TypedDataMessage) atoll.Digest {
	h, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{Types: oracleTypes, PrimaryType: name, Domain: d, Message: m})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return atoll.Digest(h)
}

var oracleTypes = apitypes.Types{
	"EIP712Domain": members("string name, string version, uint256 chainId, address verifyingContract"),
	"Resources":    members("uint64 cpu, uint64 memory, uint64 disk, uint32 gpus, string gpuName, uint64 gpuMemory"),
	"JobOffer": members("address requester, bytes32 peer, address solver, bytes module, bytes inputs, string engine, " +
		"Resources needs, uint64 gas, uint64 timeout, uint256 maxPrice, uint64 expiry, uint64 nonce"),
	"ResourceOffer": members("address provider, bytes32 peer, address[] solvers, string[] engines, bytes[] modules, " +
		"Resources capacity, uint256 price, uint256 gasPrice, uint64 maxTimeout, uint64 expiry, uint64 sequence"),
	"Deal": members("address solver, bytes32 jobOffer, bytes32 resourceOffer, address requester, address provider, " +
		"uint256 price, uint256 gasPrice, uint256 maxPrice, uint64 deadline"),
	"Result": members("bytes32 deal, address provider, uint8 status, uint32 exitCode, bytes output, uint64 gas, " +
		"uint64 memory, uint64 duration, string engine, string message"),
	"Attestation": members("address verifier, bytes32 deal, bytes claimed, bytes found, uint8 claimedStatus, uint8 status, " +
		"uint64 claimedGas, uint64 gas, string engine"),
	"Acceptance": members("address provider, bytes32 deal"),
	"Receipt":    members("address provider, bytes32 deal"),
	"Consent":    members("address requester, bytes32 deal"),
	"Voucher":    members("address payer, address payee, uint256 cumulative"),
	"Cancel":     members("address requester, bytes32 jobOffer"),
}

func members(text string) (out []apitypes.Type) {
	for m := range strings.SplitSeq(text, ", ") {
		kind, name, _ := strings.Cut(m, " ")
		out = append(out, apitypes.Type{Name: name, Type: kind})
	}
	return out
}

func TestMessagesHashAsGoEthereumDoes(t *testing.T) {
	t.Run("JobOffer", hashesAlike(draw.JobOffer()))
	t.Run("ResourceOffer", hashesAlike(draw.ResourceOffer()))
	t.Run("Deal", hashesAlike(draw.Deal()))
	t.Run("Result", hashesAlike(draw.Result()))
	t.Run("Attestation", hashesAlike(draw.Attestation()))
	t.Run("Acceptance", hashesAlike(draw.Acceptance()))
	t.Run("Receipt", hashesAlike(draw.Receipt()))
	t.Run("Consent", hashesAlike(draw.Consent()))
	t.Run("Voucher", hashesAlike(draw.Voucher()))
	t.Run("Cancel", hashesAlike(draw.Cancel()))
}

func hashesAlike[M atoll.Message](g *rapid.Generator[M]) func(*testing.T) {
	return rapid.MakeCheck(func(t *rapid.T) {
		d, m := draw.Domain().Draw(t, "domain"), g.Draw(t, "message")
		want := oracle(t, reflect.TypeFor[M]().Name(), apitypes.TypedDataDomain{
			Name: "Atoll", Version: "1", VerifyingContract: d.Escrow.Hex(),
			ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)),
		}, typed(m).(map[string]any))
		if got := atoll.Hash(d, m); got != want {
			t.Fatalf("digest %s, want %s, of %+v", got, want, m)
		}
	})
}

// typed turns a message into what go-ethereum's EIP-712 takes.
func typed(v any) any {
	switch x := v.(type) {
	case atoll.Account:
		return x.Hex()
	case atoll.Digest:
		return x.Hex()
	case atoll.PeerID:
		return hexutil.Encode(x[:])
	case atoll.CID:
		return hexutil.Encode(x.Bytes())
	case atoll.Amount:
		return x.Units()
	case string:
		return x
	}
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Slice:
		out := make([]any, r.Len())
		for i := range out {
			out[i] = typed(r.Index(i).Interface())
		}
		return out
	case reflect.Struct:
		out := map[string]any{}
		for i := range r.NumField() {
			name, _, _ := strings.Cut(r.Type().Field(i).Tag.Get("json"), ",")
			out[name] = typed(r.Field(i).Interface())
		}
		return out
	default:
		return strconv.FormatUint(r.Uint(), 10)
	}
}

func TestDomainsDiffer(t *testing.T) {
	base := atoll.Domain{ChainID: 1, Escrow: atoll.Account{1}}
	seen := []atoll.Digest{base.Separator()}
	for _, d := range []atoll.Domain{{ChainID: 2, Escrow: base.Escrow}, {ChainID: 1, Escrow: atoll.Account{2}}, {ChainID: 1}, {}} {
		if slices.Contains(seen, d.Separator()) {
			t.Errorf("separator of %+v is that of another domain", d)
		}
		seen = append(seen, d.Separator())
	}
}
