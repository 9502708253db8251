package content

import (
	"crypto/sha256"
	"fmt"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
	mh "github.com/multiformats/go-multihash"
)

// maxBlock bounds the bytes of one block, as bitswap does.
// Source: https://specs.ipfs.tech/bitswap-protocol/#block-sizes
const maxBlock = 2 << 20

// digest is the SHA2-256 hash of a block, under which it is stored. Two CIDs
// that differ in version or codec only share their block.
type digest [sha256.Size]byte

// block is a block with a CID that it hashes to.
type block struct {
	cid   cid.Cid
	data  []byte
	force bool // write it even if it seems to be here, since that copy is damaged
}

// toCid converts a CID of the vocabulary to the library's.
func toCid(c atoll.CID) (cid.Cid, error) {
	if c.IsZero() {
		return cid.Undef, fmt.Errorf("no CID: %w", atoll.ErrMalformed)
	}
	k, err := cid.Cast(c.Bytes())
	if err != nil {
		return cid.Undef, fmt.Errorf("cid %s: %v: %w", c, err, atoll.ErrMalformed)
	}
	return k, checkCid(k)
}

func fromCid(c cid.Cid) (atoll.CID, error) { return atoll.CIDFromBytes(c.Bytes()) }

// checkCid accepts the CIDs that a DAG may have: dag-pb or raw, addressed by a
// whole SHA2-256 hash or by an identity hash within [atoll.MaxCIDLen].
func checkCid(c cid.Cid) error {
	p := c.Prefix()
	if p.Codec != cid.DagProtobuf && p.Codec != cid.Raw {
		return fmt.Errorf("cid %s: codec 0x%x, want dag-pb or raw: %w", c, p.Codec, atoll.ErrMalformed)
	}
	switch {
	case p.MhType == mh.SHA2_256 && p.MhLength == sha256.Size:
	case p.MhType == mh.IDENTITY && c.ByteLen() <= atoll.MaxCIDLen:
	default:
		return fmt.Errorf("cid %s: hash function 0x%x of %d bytes, want sha2-256 of 32: %w", c, p.MhType, p.MhLength, atoll.ErrMalformed)
	}
	return nil
}

// inline returns the block that an identity CID has in itself.
func inline(c cid.Cid) ([]byte, bool) {
	d, err := mh.Decode(c.Hash())
	if err != nil || d.Code != mh.IDENTITY {
		return nil, false
	}
	return d.Digest, true
}

// digestOf returns the hash in c, which checkCid has accepted and which is not
// an identity CID.
func digestOf(c cid.Cid) digest {
	h := c.Hash()
	return digest(h[len(h)-sha256.Size:])
}

// matches reports whether data is the block that c addresses.
func matches(c cid.Cid, data []byte) bool { return sha256.Sum256(data) == digestOf(c) }

// emptyRaw returns the CID of the raw block of no bytes.
func emptyRaw() cid.Cid {
	sum := sha256.Sum256(nil)
	h, err := mh.Encode(sum[:], mh.SHA2_256)
	if err != nil {
		panic(err) // a constant input
	}
	return cid.NewCidV1(cid.Raw, h)
}

func notFound(c cid.Cid) error {
	return fmt.Errorf("block %s: %w", c, atoll.ErrNotFound)
}
