// Package draw generates valid values of Atoll's vocabulary for property
// tests. Edge values, such as the largest number and the empty list, come up
// more often than chance would have them.
package draw

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"
	"pgregory.net/rapid"

	"github.com/atoll-network/atoll"
)

// Uint64 draws from [low, high], with both ends likely.
func Uint64(low, high uint64) *rapid.Generator[uint64] {
	return rapid.OneOf(rapid.Uint64Range(low, high), rapid.SampledFrom([]uint64{low, high}))
}

func bytes(n int) *rapid.Generator[[]byte] { return rapid.SliceOfN(rapid.Byte(), n, n) }

// set has a first byte that is not zero, so that the value is not zero.
func set(n int) *rapid.Generator[[]byte] {
	return rapid.Custom(func(t *rapid.T) []byte {
		return append([]byte{rapid.ByteMin(1).Draw(t, "first")}, bytes(n-1).Draw(t, "rest")...)
	})
}

// Account draws an account that is set.
func Account() *rapid.Generator[atoll.Account] {
	return rapid.Map(set(20), func(b []byte) atoll.Account { return atoll.Account(b) })
}

// Digest draws a digest that is set.
func Digest() *rapid.Generator[atoll.Digest] {
	return rapid.Map(set(32), func(b []byte) atoll.Digest { return atoll.Digest(b) })
}

// PeerID draws a peer id that is set.
func PeerID() *rapid.Generator[atoll.PeerID] {
	return rapid.Map(set(32), func(b []byte) atoll.PeerID { return atoll.PeerID(b) })
}

// Signature draws 65 bytes that are hardly ever a signature of anything.
func Signature() *rapid.Generator[atoll.Signature] {
	return rapid.Map(bytes(65), func(b []byte) atoll.Signature { return atoll.Signature(b) })
}

// Key draws a private key.
func Key() *rapid.Generator[*ecdsa.PrivateKey] {
	return rapid.Custom(func(t *rapid.T) *ecdsa.PrivateKey {
		// 31 bytes keep every draw below the order of the curve.
		d := new(big.Int).SetBytes(bytes(31).Draw(t, "key"))
		key, err := crypto.ToECDSA(d.Add(d, big.NewInt(1)).FillBytes(make([]byte, 32)))
		if err != nil {
			t.Fatal(err)
		}
		return key
	})
}

// Amount draws an amount of up to 256 bits, and of every width below.
func Amount() *rapid.Generator[atoll.Amount] {
	most, _ := atoll.AmountFromBig(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	return rapid.OneOf(
		rapid.Map(Uint64(0, math.MaxUint64), atoll.NewAmount),
		rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 32), func(b []byte) atoll.Amount {
			a, _ := atoll.AmountFromBig(new(big.Int).SetBytes(b))
			return a
		}),
		rapid.SampledFrom([]atoll.Amount{{}, most}),
	)
}

// Must returns v, and panics on an error. It is for constants of tests.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// CID draws a CID of version 0 or 1, hashed or inlined.
func CID() *rapid.Generator[atoll.CID] {
	return rapid.Custom(func(t *rapid.T) atoll.CID {
		content := rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "content")
		codec := rapid.SampledFrom([]uint64{cid.Raw, cid.DagProtobuf, cid.DagCBOR, cid.Libp2pKey, 0x0129}).Draw(t, "codec")
		digest := sha256.Sum256(content)
		var c cid.Cid
		switch rapid.SampledFrom([]string{"v0", "v1", "inline"}).Draw(t, "form") {
		case "v0":
			c = cid.NewCidV0(Must(multihash.Encode(digest[:], multihash.SHA2_256)))
		case "v1":
			c = cid.NewCidV1(codec, Must(multihash.Encode(digest[:], multihash.SHA2_256)))
		case "inline":
			c = cid.NewCidV1(codec, Must(multihash.Encode(content, multihash.IDENTITY)))
		}
		out, err := atoll.CIDFromBytes(c.Bytes())
		if err != nil {
			t.Fatalf("%s: %v", c, err)
		}
		return out
	})
}

// Name draws a short name of at least so many bytes, in any script.
func Name(least int) *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.StringN(0, 32, atoll.MaxName),
		rapid.SampledFrom([]string{"", "wasm", "NVIDIA H100", "大気圏", "é", "🪸 reef", `quo"te\`, "<script>&"}),
	).Filter(func(s string) bool {
		r := atoll.Result{Deal: atoll.Digest{1}, Provider: atoll.Account{1}, Status: atoll.StatusFailed, Engine: s}
		return len(s) >= least && r.Validate() == nil
	})
}
