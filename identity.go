package atoll

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ipfs/go-cid"
	"github.com/mr-tron/base58"
	"github.com/multiformats/go-multihash"
)

// Account is an EVM address: who owns money and signs messages.
type Account = common.Address

// Digest is a 32-byte Keccak-256 hash: the EIP-712 digest of a message, which
// is also the message's id.
type Digest = common.Hash

// ParseAccount reads a hex address. A mixed-case one must carry a right
// EIP-55 checksum, so that a typing error does not send money astray.
func ParseAccount(s string) (Account, error) {
	if !common.IsHexAddress(s) {
		return Account{}, fmt.Errorf("account %q: want 0x and 40 hex digits", s)
	}
	a := common.HexToAddress(s)
	body := s
	if len(s) == 42 {
		body = s[2:]
	}
	mixed := body != string(bytes.ToLower([]byte(body))) && body != string(bytes.ToUpper([]byte(body)))
	if mixed && a.Hex()[2:] != body {
		return Account{}, fmt.Errorf("account %q: wrong EIP-55 checksum; did you mean %s?", s, a.Hex())
	}
	return a, nil
}

// PeerID names a libp2p host by its Ed25519 public key. Its text is the usual
// one, "12D3KooW…", and its 32 bytes fit an EVM word.
type PeerID [ed25519.PublicKeySize]byte

// peerIDPrefix is what libp2p puts before an Ed25519 key: the identity
// multihash of a protobuf with key type 1.
// Source: https://github.com/libp2p/specs/blob/master/peer-ids/peer-ids.md
var peerIDPrefix = []byte{0x00, 0x24, 0x08, 0x01, 0x12, 0x20}

// maxPeerIDText bounds the text of a peer id; that of an Ed25519 key has 52
// characters. Base58 takes time in the square of its length.
const maxPeerIDText = 64

// ParsePeerID reads the base58 text of an Ed25519 peer id.
func ParsePeerID(s string) (PeerID, error) {
	if len(s) > maxPeerIDText {
		return PeerID{}, fmt.Errorf("peer id of %d characters: %w", len(s), ErrTooLarge)
	}
	b, err := base58.Decode(s)
	if err != nil || len(b) != len(peerIDPrefix)+ed25519.PublicKeySize || !bytes.HasPrefix(b, peerIDPrefix) {
		return PeerID{}, fmt.Errorf("peer id %q: want the base58 id of an Ed25519 key: %w", s, ErrMalformed)
	}
	return PeerID(b[len(peerIDPrefix):]), nil
}

// Bytes returns the id as libp2p has it, a multihash.
func (p PeerID) Bytes() []byte { return append(bytes.Clone(peerIDPrefix), p[:]...) }

// String returns the base58 text.
func (p PeerID) String() string { return base58.Encode(p.Bytes()) }

// MarshalText implements encoding.TextMarshaler.
func (p PeerID) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PeerID) UnmarshalText(b []byte) error {
	v, err := ParsePeerID(string(b))
	if err != nil {
		return err
	}
	*p = v
	return nil
}

// MaxCIDLen bounds the binary form of a CID, in bytes.
const MaxCIDLen = 64

// maxCIDText bounds the text of a CID, in bytes: the longest form is base 2,
// behind a prefix. Base58 takes time in the square of its length.
const maxCIDText = 8*MaxCIDLen + 16

// CID addresses content by its hash. The zero value addresses nothing. CIDs
// are comparable with ==.
type CID struct{ b string }

// ParseCID reads a CID in any of its text forms; "/ipfs/" may stand before it.
func ParseCID(s string) (CID, error) {
	if len(s) > maxCIDText {
		return CID{}, fmt.Errorf("cid of %d characters: %w", len(s), ErrTooLarge)
	}
	t := s
	if len(t) > 6 && t[:6] == "/ipfs/" {
		t = t[6:]
	}
	c, err := cid.Decode(t)
	if err != nil {
		return CID{}, fmt.Errorf("cid %q: %v: %w", s, err, ErrMalformed)
	}
	return CIDFromBytes(c.Bytes())
}

// CIDFromBytes reads the binary form of a CID. The hash must be SHA2-256,
// not cut short, since a short hash is easily forged, or an identity hash
// within [MaxCIDLen].
func CIDFromBytes(b []byte) (CID, error) {
	if len(b) > MaxCIDLen {
		return CID{}, fmt.Errorf("cid of %d bytes, at most %d: %w", len(b), MaxCIDLen, ErrTooLarge)
	}
	c, err := cid.Cast(b)
	if err != nil {
		return CID{}, fmt.Errorf("cid %x: %v: %w", b, err, ErrMalformed)
	}
	switch p := c.Prefix(); {
	case p.MhType != multihash.SHA2_256 && p.MhType != multihash.IDENTITY:
		return CID{}, fmt.Errorf("cid %s: hash function 0x%x, want sha2-256: %w", c, p.MhType, ErrMalformed)
	case p.MhType == multihash.SHA2_256 && p.MhLength != sha256.Size:
		return CID{}, fmt.Errorf("cid %s: hash of %d bytes, want %d: %w", c, p.MhLength, sha256.Size, ErrMalformed)
	}
	return CID{c.KeyString()}, nil
}

// Bytes returns the binary form.
func (c CID) Bytes() []byte { return []byte(c.b) }

// IsZero reports whether c addresses nothing.
func (c CID) IsZero() bool { return c.b == "" }

// String returns the usual text: base58 for version 0, base32 for version 1,
// and "" for the zero CID.
func (c CID) String() string {
	if c.b == "" {
		return ""
	}
	v, err := cid.Cast([]byte(c.b))
	if err != nil {
		return fmt.Sprintf("%x", c.b)
	}
	return v.String()
}

// MarshalJSON writes the text form, "" for the zero CID.
func (c CID) MarshalJSON() ([]byte, error) { return json.Marshal(c.String()) }

// UnmarshalJSON reads the text form.
func (c *CID) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("cid %s: want a string: %w", b, ErrMalformed)
	}
	if s == "" {
		*c = CID{}
		return nil
	}
	v, err := ParseCID(s)
	if err != nil {
		return err
	}
	*c = v
	return nil
}

// EncodeRLP implements rlp.Encoder.
func (c CID) EncodeRLP(w io.Writer) error { return rlp.Encode(w, []byte(c.b)) }

// DecodeRLP implements rlp.Decoder.
func (c *CID) DecodeRLP(s *rlp.Stream) error {
	b, err := s.Bytes()
	if err != nil {
		return err
	}
	if len(b) == 0 {
		*c = CID{}
		return nil
	}
	v, err := CIDFromBytes(b)
	if err != nil {
		return err
	}
	*c = v
	return nil
}
