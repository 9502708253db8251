package atoll

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signature is an ECDSA signature over secp256k1: r, s, and v, which is 27 or
// 28, as contracts and wallets write it.
type Signature [65]byte

// MarshalText writes the signature as 0x and hex digits.
func (s Signature) MarshalText() ([]byte, error) { return hexutil.Bytes(s[:]).MarshalText() }

// UnmarshalText reads what MarshalText writes.
func (s *Signature) UnmarshalText(b []byte) error {
	if err := hexutil.UnmarshalFixedText("signature", b, s[:]); err != nil {
		return fmt.Errorf("%v: %w", err, ErrMalformed)
	}
	return nil
}

// Signer signs for one account. Implementations are safe for concurrent use.
type Signer interface {
	Account() Account
	// SignDigest signs a 32-byte digest as it is, without a prefix.
	SignDigest(Digest) (Signature, error)
}

// KeySigner signs with a private key held in memory.
type KeySigner struct {
	key     *ecdsa.PrivateKey
	account Account
}

// NewKeySigner returns a signer for key.
func NewKeySigner(key *ecdsa.PrivateKey) *KeySigner {
	return &KeySigner{key, crypto.PubkeyToAddress(key.PublicKey)}
}

// Account returns the address of the key.
func (k *KeySigner) Account() Account { return k.account }

// SignDigest implements Signer.
func (k *KeySigner) SignDigest(d Digest) (Signature, error) {
	b, err := crypto.Sign(d[:], k.key)
	if err != nil {
		return Signature{}, fmt.Errorf("sign for %s: %w", k.account, err)
	}
	b[64] += 27
	return Signature(b), nil
}

// String names the account and never the key.
func (k *KeySigner) String() string { return "signer for " + k.account.Hex() }

// GoString keeps the key out of %#v.
func (k *KeySigner) GoString() string { return k.String() }

// Recover returns the account that made sig over digest. A high-s signature,
// the malleable twin of a good one, is refused (EIP-2).
func Recover(digest Digest, sig Signature) (Account, error) {
	v := sig[64] - 27
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if v > 1 || !crypto.ValidateSignatureValues(v, r, s, true) {
		return Account{}, fmt.Errorf("r, s or v out of range: %w", ErrBadSignature)
	}
	raw := sig
	raw[64] = v
	pub, err := crypto.Ecrecover(digest[:], raw[:])
	if err != nil {
		return Account{}, fmt.Errorf("%v: %w", err, ErrBadSignature)
	}
	return Account(crypto.Keccak256(pub[1:])[12:]), nil
}

// Domain is what a signature is bound to: one chain and one escrow contract
// on it. The EIP-712 domain is {name "Atoll", version "1", chainId,
// verifyingContract}.
type Domain struct {
	ChainID uint64  `json:"chainId"`
	Escrow  Account `json:"escrow"`
}

var domainTypeHash = crypto.Keccak256Hash([]byte(
	"EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
var domainName, domainVersion = crypto.Keccak256Hash([]byte("Atoll")), crypto.Keccak256Hash([]byte("1"))

// Separator returns the EIP-712 domain separator.
func (d Domain) Separator() Digest {
	chain := NewAmount(d.ChainID).Bytes32()
	var contract [32]byte
	copy(contract[12:], d.Escrow[:])
	return crypto.Keccak256Hash(domainTypeHash[:], domainName[:], domainVersion[:], chain[:], contract[:])
}
