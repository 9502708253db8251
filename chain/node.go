package chain

import (
	"context"
	"crypto/ed25519"
	"fmt"

	"github.com/atoll-network/atoll"
)

// NodeRecord says how an account is reached, by its own account of it.
type NodeRecord struct {
	Peer     atoll.PeerID
	Proof    PeerProof
	Endpoint string // a multiaddr, or ""
}

// PeerProof is an Ed25519 signature by which a peer says whose it is. The
// account says the same of the peer by registering it.
type PeerProof [ed25519.SignatureSize]byte

// NewPeerProof signs, with a peer's key, that the peer is an account's.
func (c *Client) NewPeerProof(key ed25519.PrivateKey, account atoll.Account) PeerProof {
	return PeerProof(ed25519.Sign(key, c.peerText(account)))
}

// CheckNode checks that a record's peer says that it is the account's. The
// error wraps [atoll.ErrBadSignature] if it does not.
func (c *Client) CheckNode(account atoll.Account, r NodeRecord) error {
	if !ed25519.Verify(r.Peer[:], c.peerText(account), r.Proof[:]) {
		return fmt.Errorf("peer %s has not signed that it is the node of %s: %w", r.Peer, account, atoll.ErrBadSignature)
	}
	return nil
}

// peerText is what a peer signs; Nodes.sol says so in register.
func (c *Client) peerText(account atoll.Account) []byte {
	chain := atoll.NewAmount(c.chainID).Bytes32()
	text := append([]byte("atoll node"), chain[:]...)
	text = append(text, c.contracts.Nodes[:]...)
	return append(text, account[:]...)
}

func (p PeerProof) words() (w [2][32]byte) {
	copy(w[0][:], p[:32])
	copy(w[1][:], p[32:])
	return w
}

func proofOf(w [2][32]byte) (p PeerProof) {
	copy(p[:32], w[0][:])
	copy(p[32:], w[1][:])
	return p
}

// HeirOf is who has an account's stake: itself, or who has taken its place
// in the end.
func (c *Client) HeirOf(ctx context.Context, who atoll.Account) (atoll.Account, error) {
	out, err := c.read(ctx, c.contracts.Nodes, c.nodes.PackHeirOf(who))
	if err != nil {
		return atoll.Account{}, fmt.Errorf("holder of the stake of %s: %w", who, err)
	}
	holder, err := c.nodes.UnpackHeirOf(out)
	if err != nil {
		return atoll.Account{}, fmt.Errorf("holder of the stake of %s: %w", who, err)
	}
	return holder, nil
}
