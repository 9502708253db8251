package peer

import (
	"bytes"
	"fmt"
	"slices"

	libp2ppeer "github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"

	"github.com/atoll-network/atoll"
)

// Bounds of what a host remembers of where others are.
const (
	maxAddrLen      = 256 // bytes of a multiaddr's text
	maxAddrsPerPeer = 16
	maxPeersInBook  = 8192
)

// SplitAddr returns the peer that a multiaddr such as
// "/ip4/192.0.2.1/tcp/4001/p2p/12D3KooW…" leads to.
func SplitAddr(multiaddr string) (atoll.PeerID, error) {
	_, id, err := splitAddr(multiaddr)
	return id, err
}

// splitAddr cuts an address into where and who.
func splitAddr(s string) (ma.Multiaddr, atoll.PeerID, error) {
	a, err := parseAddr(s)
	if err != nil {
		return nil, atoll.PeerID{}, err
	}
	where, id := libp2ppeer.SplitAddr(a)
	if id == "" || where == nil {
		return nil, atoll.PeerID{}, fmt.Errorf("address %q: want it to end in /p2p/ and a peer id: %w", s, atoll.ErrMalformed)
	}
	who, err := fromLibp2p(id)
	if err != nil {
		return nil, atoll.PeerID{}, fmt.Errorf("address %q: %w", s, err)
	}
	if err := checkTransport(where); err != nil {
		return nil, atoll.PeerID{}, err
	}
	return where, who, nil
}

func parseAddr(s string) (ma.Multiaddr, error) {
	if len(s) > maxAddrLen {
		return nil, fmt.Errorf("address of %d bytes, at most %d: %w", len(s), maxAddrLen, atoll.ErrTooLarge)
	}
	a, err := ma.NewMultiaddr(s)
	if err != nil {
		return nil, fmt.Errorf("address %q: %v: %w", s, err, atoll.ErrMalformed)
	}
	return a, nil
}

// checkTransport accepts an IP address or a host name, followed by TCP or
// QUIC.
func checkTransport(a ma.Multiaddr) error {
	codes := make([]int, 0, 3)
	for _, c := range a {
		codes = append(codes, c.Protocol().Code)
	}
	if len(codes) > 0 {
		switch codes[0] {
		case ma.P_IP4, ma.P_IP6, ma.P_DNS, ma.P_DNS4, ma.P_DNS6:
			rest := codes[1:]
			if slices.Equal(rest, []int{ma.P_TCP}) || slices.Equal(rest, []int{ma.P_UDP, ma.P_QUIC_V1}) {
				return nil
			}
		}
	}
	return fmt.Errorf("address %q: want an IP address or host name with tcp or quic-v1: %w", a, atoll.ErrMalformed)
}

func toLibp2p(id atoll.PeerID) libp2ppeer.ID { return libp2ppeer.ID(id.Bytes()) }

func fromLibp2p(id libp2ppeer.ID) (atoll.PeerID, error) {
	prefix := atoll.PeerID{}.Bytes()
	prefix = prefix[:len(prefix)-len(atoll.PeerID{})]
	b := []byte(id)
	if len(b) != len(prefix)+len(atoll.PeerID{}) || !bytes.HasPrefix(b, prefix) {
		return atoll.PeerID{}, fmt.Errorf("peer %s does not have an Ed25519 key: %w", id, atoll.ErrMalformed)
	}
	return atoll.PeerID(b[len(prefix):]), nil
}

// book remembers where peers were said to be.
type book struct {
	addrs map[atoll.PeerID][]ma.Multiaddr
}

func newBook() book { return book{make(map[atoll.PeerID][]ma.Multiaddr)} }

// learn puts an address first, and forgets the oldest of too many.
func (b *book) learn(id atoll.PeerID, a ma.Multiaddr) {
	known, ok := b.addrs[id]
	if !ok && len(b.addrs) >= maxPeersInBook {
		for other := range b.addrs { // any one: Go's order is random
			delete(b.addrs, other)
			break
		}
	}
	list := append(make([]ma.Multiaddr, 0, len(known)+1), a)
	for _, k := range known {
		if !k.Equal(a) && len(list) < maxAddrsPerPeer {
			list = append(list, k)
		}
	}
	b.addrs[id] = list
}

// Learn remembers where a peer is said to be, for later calls. Addresses may
// end in the peer's id. They may come from strangers: a connection to a wrong
// one fails in its handshake. Those that are malformed, of another peer, or of
// a transport other than TCP and QUIC are left out. At most 16 are kept for a
// peer, the latest, and those of 8,192 peers.
func (h *Host) Learn(id atoll.PeerID, addrs []string) {
	var good []ma.Multiaddr
	for _, s := range addrs {
		a, err := parseAddr(s)
		if err == nil {
			var who libp2ppeer.ID
			if a, who = libp2ppeer.SplitAddr(a); who != "" && who != toLibp2p(id) {
				err = fmt.Errorf("address %q is another peer's: %w", s, atoll.ErrMalformed)
			}
		}
		if err == nil {
			err = checkTransport(a)
		}
		if err != nil {
			h.log.Debug("address left out", "peer", id, "error", err)
			continue
		}
		if good = append(good, a); len(good) == maxAddrsPerPeer {
			break
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, a := range slices.Backward(good) {
		h.book.learn(id, a)
	}
}
