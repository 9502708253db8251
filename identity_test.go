package atoll_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ipfs/go-cid"
	p2pcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/mr-tron/base58"
	"github.com/multiformats/go-multibase"
	"github.com/multiformats/go-multihash"
	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/internal/draw"
)

func TestPeerIDIsThatOfLibp2p(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.SliceOfN(rapid.Byte(), ed25519.SeedSize, ed25519.SeedSize).Draw(t, "seed")
		public := ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey)
		want := draw.Must(peer.IDFromPublicKey(draw.Must(p2pcrypto.UnmarshalEd25519PublicKey(public))))
		id := atoll.PeerID(public)
		if id.String() != want.String() || !bytes.Equal(id.Bytes(), []byte(want)) {
			t.Fatalf("peer id %s, want %s", id, want)
		}
		if got, err := atoll.ParsePeerID(want.String()); err != nil || got != id {
			t.Fatalf("ParsePeerID(%s) = %s, %v", want, got, err)
		}
		if got := draw.Must(atoll.DecodeJSON[atoll.PeerID](draw.Must(json.Marshal(id)))); got != id {
			t.Fatalf("back from JSON %s, want %s", got, id)
		}
	})
}

func TestParsePeerIDRefusesOtherKeys(t *testing.T) {
	good := atoll.PeerID{1}
	for _, text := range []string{
		"", "1", good.String() + "1", "1" + good.String(), good.String()[1:], " " + good.String(), strings.Repeat("z", 60000),
		"QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N",                                       // an RSA key
		base58.Encode(append([]byte{0x00, 0x25, 0x08, 0x02, 0x12, 0x21}, make([]byte, 33)...)), // secp256k1
		base58.Encode(append([]byte{0x00, 0x24, 0x08, 0x02, 0x12, 0x20}, make([]byte, 32)...)), // another type
		"bafzaajaiaejcbmmbi3gyh57myjsnfavtiv2nx3vukkzxyz6g5nn2tbrm3bwyh6pz",                    // the CID form
	} {
		_, err := atoll.ParsePeerID(text)
		if !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
			t.Errorf("ParsePeerID(%.60q) = %v, want an error", text, err)
		}
	}
}

func TestCIDIsThatOfIPFS(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := draw.CID().Draw(t, "cid")
		want := draw.Must(cid.Cast(c.Bytes()))
		if c.String() != want.String() || !bytes.Equal(c.Bytes(), want.Bytes()) {
			t.Fatalf("cid %s %x, want %s %x", c, c.Bytes(), want, want.Bytes())
		}
		forms := []string{want.String(), "/ipfs/" + want.String()}
		if want.Version() == 1 {
			for _, base := range []multibase.Encoding{multibase.Base2, multibase.Base16, multibase.Base32Upper, multibase.Base36, multibase.Base58BTC, multibase.Base64url} {
				forms = append(forms, draw.Must(want.StringOfBase(base)))
			}
		}
		for _, text := range forms {
			if got, err := atoll.ParseCID(text); err != nil || got != c {
				t.Fatalf("ParseCID(%q) = %s, %v; want %s", text, got, err, c)
			}
		}
		if got := draw.Must(atoll.DecodeJSON[atoll.CID](draw.Must(json.Marshal(c)))); got != c {
			t.Fatalf("back from JSON %s, want %s", got, c)
		}
	})
}

func TestCIDRefusesForgeableAndForeignHashes(t *testing.T) {
	hash := sha256.Sum256(nil)
	v1 := func(code uint64, digest []byte) []byte {
		return cid.NewCidV1(cid.Raw, draw.Must(multihash.Encode(digest, code))).Bytes()
	}
	good := v1(multihash.SHA2_256, hash[:])
	if _, err := atoll.CIDFromBytes(good); err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{
		"nothing":             {},
		"sha1":                v1(multihash.SHA1, hash[:20]),
		"sha2-512":            v1(multihash.SHA2_512, append(hash[:], hash[:]...)[:58]),
		"sha2-256 cut to 20":  v1(multihash.SHA2_256, hash[:20]),
		"sha2-256 cut to 0":   v1(multihash.SHA2_256, nil),
		"bytes after":         append(bytes.Clone(good), 0),
		"cut":                 good[:len(good)-1],
		"version 2":           append([]byte{2}, good[1:]...),
		"padded version":      append([]byte{0x81, 0x00}, good[1:]...),
		"padded codec":        append([]byte{1, 0xd5, 0x00}, good[2:]...),
		"version 0 of 31":     append([]byte{0x12, 31}, hash[:31]...),
		"long inline content": v1(multihash.IDENTITY, make([]byte, 61)),
	} {
		_, err := atoll.CIDFromBytes(b)
		if !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
			t.Errorf("%s: CIDFromBytes(%x) = %v, want an error", name, b, err)
		}
		if len(b) > 0 {
			if _, err := atoll.Decode[atoll.CID](atoll.Encode(b)); err == nil {
				t.Errorf("%s: decoded from the wire", name)
			}
		}
	}
	for _, text := range []string{"", "Qm", "/ipfs/", "/ipns/" + atoll.CID{}.String(), "bafy", "zzzz", "z" + strings.Repeat("2", 60000), " bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"} {
		_, err := atoll.ParseCID(text)
		if !errors.Is(err, atoll.ErrMalformed) && !errors.Is(err, atoll.ErrTooLarge) {
			t.Errorf("ParseCID(%.60q) = %v, want an error", text, err)
		}
	}
}

func TestZeroCIDIsEmptyEverywhere(t *testing.T) {
	var c atoll.CID
	if !c.IsZero() || c.String() != "" || len(c.Bytes()) != 0 || string(draw.Must(json.Marshal(c))) != `""` {
		t.Errorf("zero CID: %v %q %x", c.IsZero(), c.String(), c.Bytes())
	}
	got := draw.Must(atoll.ParseCID("QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"))
	if err := got.UnmarshalJSON([]byte(`""`)); err != nil || !got.IsZero() {
		t.Errorf("from empty JSON: %s, %v", got, err)
	}
	if got, err := atoll.Decode[atoll.CID]([]byte{0x80}); err != nil || !got.IsZero() {
		t.Errorf("from the wire: %s, %v", got, err)
	}
}

func TestParseAccountChecksMixedCase(t *testing.T) {
	const right = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	want := common.HexToAddress(right)
	for _, text := range []string{right, right[2:], strings.ToLower(right), "0x" + strings.ToUpper(right[2:])} {
		if a, err := atoll.ParseAccount(text); err != nil || a != want {
			t.Errorf("ParseAccount(%q) = %s, %v", text, a, err)
		}
	}
	for _, text := range []string{"", "0x", right[:41], right + "0", "0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266", "0xg39fd6e51aad88f6f4ce6ab8827279cfffb92266", " " + right} {
		if a, err := atoll.ParseAccount(text); err == nil {
			t.Errorf("ParseAccount(%q) = %s, want an error", text, a)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		a := draw.Account().Draw(t, "account")
		if got, err := atoll.ParseAccount(a.Hex()); err != nil || got != a {
			t.Fatalf("ParseAccount(%s) = %s, %v", a, got, err)
		}
	})
}
