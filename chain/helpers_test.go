package chain_test

import (
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/crypto"
)

func keyFrom(b []byte) (*ecdsa.PrivateKey, error) { return crypto.ToECDSA(b) }
