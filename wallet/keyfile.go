package wallet

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/atoll-network/atoll"
)

// maxKeyFile bounds a key file, in bytes; they have about 500.
const maxKeyFile = 16 << 10

// Bounds of what a key file may ask for before its password is even tried:
// 1 GiB for scrypt, and some seconds of work.
const (
	maxScryptMemory = 1 << 30 // bytes
	maxScryptP      = 64
	maxIterations   = 10_000_000 // of PBKDF2
	minDerived      = 32         // bytes of the derived key
	maxDerived      = 64
)

// ParseKey reads a private key: 64 hex digits, with or without 0x before them.
// The error does not show them.
func ParseKey(s string) (*ecdsa.PrivateKey, error) {
	s = strings.TrimSpace(s)
	s = strings.TrimPrefix(strings.TrimPrefix(s, "0x"), "0X")
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != 32 {
		return nil, errors.New("not a private key: want 64 hex digits")
	}
	key, err := crypto.ToECDSA(b)
	if err != nil {
		return nil, errors.New("not a private key: zero, or too large for secp256k1")
	}
	return key, nil
}

func encrypt(key *ecdsa.PrivateKey, password string, n, p int) ([]byte, error) {
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, fmt.Errorf("make an id: %w", err)
	}
	k := &keystore.Key{Id: id, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}
	return keystore.EncryptKey(k, password, n, p)
}

// decrypt opens a key file, which must be of the given account.
func decrypt(text []byte, who atoll.Account, password string) (*ecdsa.PrivateKey, error) {
	if _, err := parseKeyFile(text); err != nil {
		return nil, err
	}
	k, err := keystore.DecryptKey(text, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, ErrWrongPassword
	}
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	if k.Address != who {
		return nil, fmt.Errorf("key file holds the key of %s: %w", k.Address, atoll.ErrMalformed)
	}
	return k.PrivateKey, nil
}

// keyFile is a key file: Web3 Secret Storage, version 3.
type keyFile struct {
	Version int                 `json:"version"`
	Address string              `json:"address"`
	Crypto  keystore.CryptoJSON `json:"crypto"`
}

// parseKeyFile checks a key file as far as it can be without its password, so
// that go-ethereum neither panics on it nor takes all memory, and returns whose
// it says to be.
func parseKeyFile(text []byte) (atoll.Account, error) {
	bad := func(what string) (atoll.Account, error) {
		return atoll.Account{}, fmt.Errorf("key file: %s: %w", what, atoll.ErrMalformed)
	}
	var f keyFile
	if err := json.Unmarshal(text, &f); err != nil {
		return bad("no JSON of a key")
	}
	if f.Version != 3 {
		return bad(fmt.Sprintf("version %d, want 3", f.Version))
	}
	who, err := atoll.ParseAccount(f.Address)
	if err != nil {
		return bad("no address")
	}
	kdf := f.Crypto.KDFParams
	number := func(name string, min, max int) int { return integer(kdf[name], min, max) }
	if _, ok := kdf["salt"].(string); !ok || number("dklen", minDerived, maxDerived) == 0 {
		return bad("salt or dklen is missing or out of range")
	}
	switch f.Crypto.KDF {
	case "scrypt":
		n, r := number("n", 2, maxScryptMemory/128), number("r", 1, maxScryptMemory/128)
		if n == 0 || r == 0 || r > maxScryptMemory/128/n || number("p", 1, maxScryptP) == 0 {
			return bad("scrypt parameters are missing or out of range")
		}
	case "pbkdf2":
		if _, ok := kdf["prf"].(string); !ok || number("c", 1, maxIterations) == 0 {
			return bad("PBKDF2 parameters are missing or out of range")
		}
	default:
		return bad(fmt.Sprintf("key derivation %q is not known", f.Crypto.KDF))
	}
	if iv, err := hex.DecodeString(f.Crypto.CipherParams.IV); err != nil || len(iv) != 16 {
		return bad("iv is no 16 bytes of hex")
	}
	return who, nil
}

// integer returns a JSON number that is whole and between min and max, which
// are over zero, or else zero.
func integer(v any, min, max int) int {
	f, ok := v.(float64)
	if !ok || f < float64(min) || f > float64(max) || f != math.Trunc(f) {
		return 0
	}
	return int(f)
}

// readBounded reads a regular file of at most max bytes.
func readBounded(path string, max int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !st.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is no regular file", path)
	}
	b, err := io.ReadAll(io.LimitReader(f, max+1))
	if err == nil && int64(len(b)) > max {
		err = fmt.Errorf("%s: more than %d bytes: %w", path, max, atoll.ErrTooLarge)
	}
	return b, err
}
