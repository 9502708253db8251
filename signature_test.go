package atoll_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
)

// signedVoucher draws a voucher signed by its payer.
func signedVoucher(t *rapid.T) (*atoll.KeySigner, atoll.Domain, atoll.Signed[atoll.Voucher]) {
	key := atoll.NewKeySigner(draw.Key().Draw(t, "key"))
	d, v := draw.Domain().Draw(t, "domain"), draw.Voucher().Draw(t, "voucher")
	v.Payer = key.Account()
	s, err := atoll.Sign(key, d, v)
	if err != nil {
		t.Fatal(err)
	}
	return key, d, s
}

func TestVerifyReturnsTheDigestOfWhatWasSigned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key, d, s := signedVoucher(t)
		id, err := s.Verify(d)
		if err != nil || id != atoll.Hash(d, s.Message) {
			t.Fatalf("Verify = %s, %v; want %s", id, err, atoll.Hash(d, s.Message))
		}
		if who, err := atoll.Recover(id, s.Signature); err != nil || who != key.Account() {
			t.Fatalf("Recover = %s, %v; want %s", who, err, key.Account())
		}
	})
}

func TestSignatureIsBoundToChainEscrowMessageAndSigner(t *testing.T) {
	type signed = atoll.Signed[atoll.Voucher]
	for name, change := range map[string]func(*rapid.T, *atoll.Domain, *signed){
		"another chain":  func(_ *rapid.T, d *atoll.Domain, _ *signed) { d.ChainID++ },
		"another escrow": func(_ *rapid.T, d *atoll.Domain, _ *signed) { d.Escrow[19]++ },
		"another payee":  func(_ *rapid.T, _ *atoll.Domain, s *signed) { s.Message.Payee[0]++ },
		"another payer":  func(_ *rapid.T, _ *atoll.Domain, s *signed) { s.Message.Payer[0]++ },
		"another sum": func(t *rapid.T, _ *atoll.Domain, s *signed) {
			old := s.Message.Cumulative
			s.Message.Cumulative = draw.Amount().Filter(func(a atoll.Amount) bool { return a != old }).Draw(t, "sum")
		},
		"a signature of another key": func(t *rapid.T, d *atoll.Domain, s *signed) {
			other := atoll.NewKeySigner(draw.Must(crypto.ToECDSA(crypto.Keccak256(s.Message.Payer[:]))))
			s.Signature = draw.Must(other.SignDigest(atoll.Hash(*d, s.Message)))
		},
		"one flipped bit": func(t *rapid.T, _ *atoll.Domain, s *signed) {
			s.Signature[rapid.IntRange(0, 64).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		},
	} {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			_, d, s := signedVoucher(t)
			change(t, &d, &s)
			if _, err := s.Verify(d); !errors.Is(err, atoll.ErrBadSignature) {
				if s.Message.Payee == s.Message.Payer && errors.Is(err, atoll.ErrMalformed) {
					return
				}
				t.Fatalf("Verify = %v, want ErrBadSignature", err)
			}
		}))
	}
}

func TestMessagesOfDifferentTypesNeverShareASignature(t *testing.T) {
	key := atoll.NewKeySigner(draw.Must(crypto.ToECDSA(crypto.Keccak256([]byte("key")))))
	d := atoll.Domain{ChainID: 1, Escrow: atoll.Account{1}}
	a, b := key.Account(), atoll.Digest{1}
	hashes := map[atoll.Digest]string{}
	for _, m := range []atoll.Message{
		atoll.JobOffer{Requester: a}, atoll.ResourceOffer{Provider: a}, atoll.Deal{Solver: a, JobOffer: b},
		atoll.Result{Provider: a, Deal: b}, atoll.Voucher{Payer: a}, atoll.Cancel{Requester: a, JobOffer: b},
	} {
		h := atoll.Hash(d, m)
		if other, ok := hashes[h]; ok {
			t.Errorf("%T has the digest of %s", m, other)
		}
		hashes[h] = fmt.Sprintf("%T", m)
	}
}

func TestRecoverRefusesSignaturesOutOfRange(t *testing.T) {
	key := atoll.NewKeySigner(draw.Must(crypto.ToECDSA(crypto.Keccak256([]byte("key")))))
	digest := atoll.Digest(crypto.Keccak256([]byte("message")))
	good, order := draw.Must(key.SignDigest(digest)), crypto.S256().Params().N
	part := func(from int, n *big.Int) func(*atoll.Signature) {
		return func(s *atoll.Signature) { n.FillBytes(s[from : from+32]) }
	}
	for name, change := range map[string]func(*atoll.Signature){
		"high-s twin": func(s *atoll.Signature) {
			part(32, new(big.Int).Sub(order, new(big.Int).SetBytes(s[32:64])))(s)
			s[64] = 27 + 28 - s[64]
		},
		"r zero":  part(0, new(big.Int)),
		"s zero":  part(32, new(big.Int)),
		"r order": part(0, order),
		"s order": part(32, order),
		"v 0":     func(s *atoll.Signature) { s[64] = 0 },
		"v 1":     func(s *atoll.Signature) { s[64] = 1 },
		"v 26":    func(s *atoll.Signature) { s[64] = 26 },
		"v 29":    func(s *atoll.Signature) { s[64] = 29 },
		"v 255":   func(s *atoll.Signature) { s[64] = 255 },
		"nothing": func(s *atoll.Signature) { *s = atoll.Signature{} },
	} {
		t.Run(name, func(t *testing.T) {
			s := good
			change(&s)
			if who, err := atoll.Recover(digest, s); !errors.Is(err, atoll.ErrBadSignature) || who != (atoll.Account{}) {
				t.Errorf("Recover = %s, %v; want ErrBadSignature", who, err)
			}
		})
	}
	if who, err := atoll.Recover(digest, good); err != nil || who != key.Account() {
		t.Errorf("Recover of the good one = %s, %v", who, err)
	}
}

func TestSignRefusesWhatTheKeyMayNotSay(t *testing.T) {
	key := atoll.NewKeySigner(draw.Must(crypto.ToECDSA(crypto.Keccak256([]byte("key")))))
	if _, err := atoll.Sign(key, atoll.Domain{}, atoll.Cancel{Requester: atoll.Account{1}, JobOffer: atoll.Digest{1}}); !errors.Is(err, atoll.ErrBadSignature) {
		t.Errorf("Sign for another account: %v, want ErrBadSignature", err)
	}
	if _, err := atoll.Sign(key, atoll.Domain{}, atoll.Cancel{Requester: key.Account()}); !errors.Is(err, atoll.ErrMalformed) {
		t.Errorf("Sign of an invalid message: %v, want ErrMalformed", err)
	}
}

func TestSignaturesAreDeterministicAndLowS(t *testing.T) {
	half := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	rapid.Check(t, func(t *rapid.T) {
		key, digest := atoll.NewKeySigner(draw.Key().Draw(t, "key")), draw.Digest().Draw(t, "digest")
		a, b := draw.Must(key.SignDigest(digest)), draw.Must(key.SignDigest(digest))
		if a != b {
			t.Fatalf("two signatures of one digest differ: %x and %x", a, b)
		}
		if new(big.Int).SetBytes(a[32:64]).Cmp(half) > 0 || a[64] != 27 && a[64] != 28 {
			t.Fatalf("signature %x has a high s or an odd v", a)
		}
	})
}

func TestSignatureTextIsHexOf65Bytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := draw.Signature().Draw(t, "signature")
		b := draw.Must(json.Marshal(s))
		if want := `"0x` + hex.EncodeToString(s[:]) + `"`; string(b) != want {
			t.Fatalf("JSON %s, want %s", b, want)
		}
		if got := draw.Must(atoll.DecodeJSON[atoll.Signature](b)); got != s {
			t.Fatalf("back from JSON %x, want %x", got, s)
		}
	})
	for _, text := range []string{"", "0x", "0x" + strings.Repeat("0", 128), "0x" + strings.Repeat("0", 132), strings.Repeat("0", 130), "0x" + strings.Repeat("g", 130)} {
		var s atoll.Signature
		if err := s.UnmarshalText([]byte(text)); !errors.Is(err, atoll.ErrMalformed) {
			t.Errorf("UnmarshalText(%q) = %v, want ErrMalformed", text, err)
		}
	}
}

func TestKeySignerNeverPrintsItsKey(t *testing.T) {
	raw := crypto.Keccak256([]byte("a secret"))
	key := draw.Must(crypto.ToECDSA(raw))
	s := atoll.NewKeySigner(key)
	type holder struct {
		Signer  atoll.Signer
		Pointer *atoll.KeySigner
		Value   atoll.KeySigner
		hidden  *atoll.KeySigner
	}
	scalar := new(big.Int).SetBytes(raw)
	secrets := []string{hex.EncodeToString(raw), strings.ToUpper(hex.EncodeToString(raw)), scalar.String(),
		fmt.Sprint(raw), fmt.Sprintf("%#v", raw), fmt.Sprint(scalar.Bits()), fmt.Sprintf("%x", scalar.Bits())}
	for _, v := range []any{s, *s, atoll.Signer(s), holder{s, s, *s, s}, &holder{s, s, *s, s}, []*atoll.KeySigner{s}, map[string]any{"k": s}} {
		var out []string
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
			out = append(out, fmt.Sprintf(verb, v))
		}
		out = append(out, string(draw.Must(json.Marshal(v))))
		for _, text := range out {
			for _, secret := range secrets {
				if strings.Contains(text, secret) {
					t.Fatalf("%T prints its key: %s", v, text)
				}
			}
		}
	}
	if got := s.String(); !strings.Contains(got, s.Account().Hex()) {
		t.Errorf("String() = %q does not name the account", got)
	}
}
