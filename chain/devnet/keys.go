package devnet

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// The private keys of the ten prefunded accounts, in hex. They are WORTHLESS
// by design: they come from the mnemonic "test test test test test test test
// test test test test junk", which every Ethereum development tool uses, and
// are known to everyone. Money sent to them on a public chain is stolen within
// seconds.
const (
	WorthlessKey0 = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
	WorthlessKey1 = "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d"
	WorthlessKey2 = "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a"
	WorthlessKey3 = "7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6"
	WorthlessKey4 = "47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a"
	WorthlessKey5 = "8b3a350cf5c34c9194ca85829a2df0ec3153be0318b5e2d3348e872092edffba"
	WorthlessKey6 = "92db14e403b83dfe3df233f83dfa3a0d7096f21ca9b0d6d6b8d88b2b4ec1564e"
	WorthlessKey7 = "4bbbf85ce3377467afe5d46f804f221813b2bb87f24d81f60f1fcdbf7cbf4356"
	WorthlessKey8 = "dbda1821b80551c9d65939329250298aa3472ba22feea921c0cf5d620ea67b97"
	WorthlessKey9 = "2a871d0798f97d79848a013d4936a73bf4cc922c825d33c1cf7073dff6d409c6"
)

// prefundedKeys returns the ten keys in their order.
func prefundedKeys() ([]*ecdsa.PrivateKey, error) {
	var keys []*ecdsa.PrivateKey
	for i, text := range []string{
		WorthlessKey0, WorthlessKey1, WorthlessKey2, WorthlessKey3, WorthlessKey4,
		WorthlessKey5, WorthlessKey6, WorthlessKey7, WorthlessKey8, WorthlessKey9,
	} {
		key, err := crypto.HexToECDSA(text)
		if err != nil {
			return nil, fmt.Errorf("prefunded key %d: %w", i, err)
		}
		keys = append(keys, key)
	}
	return keys, nil
}
