package main

import (
	"crypto/sha256"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
)

// The precompiles of EIP-2537.
const (
	addG1   = 0x0b
	mulG1   = 0x0c
	addG2   = 0x0d
	mulG2   = 0x0e
	pairing = 0x0f
	mapG1   = 0x10
	mapG2   = 0x11
)

// Tags keep uses of hashes and the two curves apart (RFC 9380), as in Keys.sol.
const (
	tagG1   = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_"
	tagG2   = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_"
	proofG1 = "BLS_POP_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_"
	proofG2 = "BLS_POP_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_"
)

var (
	modulus, _ = new(big.Int).SetString("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab", 16)
	baseG1     = point(
		"17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb",
		"08b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1")
	baseG2 = point(
		"024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8",
		"13e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e",
		"0ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801",
		"0606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be")
)

// point is a point as the precompiles take it, from its coordinates in hex.
func point(coordinates ...string) (p []byte) {
	for _, c := range coordinates {
		p = append(p, common.LeftPadBytes(common.FromHex(c), 64)...)
	}
	return p
}

// precompile runs one on bytes that it must take.
func precompile(at byte, input ...[]byte) []byte {
	out, err := vm.PrecompiledContractsOsaka[common.BytesToAddress([]byte{at})].Run(slices.Concat(input...))
	if err != nil {
		panic(err) // the points were made here
	}
	return out
}

// price is the gas that a precompile takes for an input.
func price(at byte, input ...[]byte) uint64 {
	return vm.PrecompiledContractsOsaka[common.BytesToAddress([]byte{at})].RequiredGas(slices.Concat(input...))
}

// secret is a private key: a number, as the precompiles take it.
type secret []byte

// publicG1 is the key to signatures in G2, publicG2 that to signatures in G1.
func (s secret) publicG1() []byte { return precompile(mulG1, baseG1, s) }
func (s secret) publicG2() []byte { return precompile(mulG2, baseG2, s) }

func (s secret) signG1(message []byte, tag string) []byte {
	return precompile(mulG1, hashToG1(message, tag), s)
}

func (s secret) signG2(message []byte, tag string) []byte {
	return precompile(mulG2, hashToG2(message, tag), s)
}

// proveG1 proves that a key in G1 was made with the secret, proveG2 one in G2.
func (s secret) proveG1() []byte { return s.signG2(crypto.Keccak256(s.publicG1()), proofG2) }
func (s secret) proveG2() []byte { return s.signG1(crypto.Keccak256(s.publicG2()), proofG1) }

// hashToG1 is hash_to_curve of BLS12381G1_XMD:SHA-256_SSWU_RO_ (RFC 9380).
func hashToG1(message []byte, tag string) []byte {
	u := fields(message, tag, 2)
	return precompile(addG1, precompile(mapG1, u[:64]), precompile(mapG1, u[64:]))
}

// hashToG2 is the same with G2.
func hashToG2(message []byte, tag string) []byte {
	u := fields(message, tag, 4)
	return precompile(addG2, precompile(mapG2, u[:128]), precompile(mapG2, u[128:]))
}

// fields is hash_to_field with expand_message_xmd: count numbers below the
// modulus, each in 64 bytes.
func fields(message []byte, tag string, count int) (out []byte) {
	suffix := append([]byte(tag), byte(len(tag)))
	sum := func(parts ...[]byte) []byte {
		h := sha256.Sum256(append(slices.Concat(parts...), suffix...))
		return h[:]
	}
	first := sum(make([]byte, 64), message, []byte{byte(64 * count >> 8), byte(64 * count), 0})
	last := make([]byte, 32)
	var stream []byte
	for i := range 2 * count {
		mixed := make([]byte, 32)
		for j := range mixed {
			mixed[j] = first[j] ^ last[j]
		}
		last = sum(mixed, []byte{byte(i + 1)})
		stream = append(stream, last...)
	}
	for part := range slices.Chunk(stream, 64) {
		n := new(big.Int).SetBytes(part)
		out = append(out, common.LeftPadBytes(n.Mod(n, modulus).Bytes(), 64)...)
	}
	return out
}
