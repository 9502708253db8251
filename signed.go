package atoll

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/rlp"
)

// MaxMessage bounds the wire and JSON forms of one message, in bytes.
const MaxMessage = 64 << 10

// Signed is a message with its author's signature.
type Signed[M Message] struct {
	Message   M         `json:"message"`
	Signature Signature `json:"signature"`
}

// Sign validates m and signs it for the account of s, which must be m's
// author.
func Sign[M Message](s Signer, d Domain, m M) (Signed[M], error) {
	if s.Account() != m.Author() {
		return Signed[M]{}, fmt.Errorf("%T by %s cannot be signed by %s: %w", m, m.Author(), s.Account(), ErrBadSignature)
	}
	if err := m.Validate(); err != nil {
		return Signed[M]{}, err
	}
	sig, err := s.SignDigest(Hash(d, m))
	return Signed[M]{m, sig}, err
}

// Verify checks that the message is valid and signed by its author for d, and
// returns its digest. The error is ErrMalformed or ErrBadSignature.
func (s Signed[M]) Verify(d Domain) (Digest, error) {
	if err := s.Message.Validate(); err != nil {
		return Digest{}, err
	}
	h := Hash(d, s.Message)
	who, err := Recover(h, s.Signature)
	if err != nil {
		return h, fmt.Errorf("%T by %s: %w", s.Message, s.Message.Author(), err)
	}
	if who != s.Message.Author() {
		return h, fmt.Errorf("%T by %s, chain %d: signature is of %s: %w",
			s.Message, s.Message.Author(), d.ChainID, who, ErrBadSignature)
	}
	return h, nil
}

// Encode returns the wire form of v, canonical RLP. It panics when v's type
// has no RLP form, which is a programming error.
func Encode(v any) []byte {
	b, err := rlp.EncodeToBytes(v)
	if err != nil {
		panic(fmt.Sprintf("atoll: encode %T: %v", v, err))
	}
	return b
}

// Decode reads the wire form of a T. It refuses anything but the one
// canonical encoding: trailing bytes, extra or missing fields, padded numbers.
func Decode[T any](b []byte) (T, error) {
	var v T
	if len(b) > MaxMessage {
		return v, fmt.Errorf("%T of %d bytes, at most %d: %w", v, len(b), MaxMessage, ErrTooLarge)
	}
	if err := rlp.DecodeBytes(b, &v); err != nil {
		var zero T
		return zero, fmt.Errorf("%T: %v: %w", v, err, ErrMalformed)
	}
	return v, nil
}

// DecodeJSON reads one JSON value of type T and nothing after it; unknown
// fields are errors.
func DecodeJSON[T any](b []byte) (T, error) {
	var v, zero T
	if len(b) > MaxMessage {
		return v, fmt.Errorf("%T of %d bytes, at most %d: %w", v, len(b), MaxMessage, ErrTooLarge)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		return zero, fmt.Errorf("%T: %v: %w", v, err, ErrMalformed)
	}
	if _, err := d.Token(); err != io.EOF {
		return zero, fmt.Errorf("%T: bytes after the value: %w", v, ErrMalformed)
	}
	return v, nil
}
