package content

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/boxo/bitswap"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// DefaultStall is how long a transfer may go without a block before it fails.
const DefaultStall = 20 * time.Second

// Exchange serves a store to the peers of a host and fetches from them, over
// [Protocol] and, if asked to, bitswap. Whatever is in the store is public to
// whoever knows its CID. Its methods may be called from several goroutines.
type Exchange struct {
	host  host.Host
	store *Store
	stall time.Duration

	bitswap       *bitswap.Bitswap // nil if not asked for
	cancelBitswap context.CancelFunc
	notify        network.Notifiee

	mu       sync.Mutex
	closed   bool
	pools    map[peer.ID]*pool
	fetching map[fetchKey]chan struct{} // closed when the fetch is over
	serving  map[network.Stream]struct{}
	handlers sync.WaitGroup
}

// ExchangeOption changes what an Exchange does.
type ExchangeOption func(*exchangeConfig)

type exchangeConfig struct {
	bitswap bool
	stall   time.Duration
}

// WithBitswap also serves the store over bitswap, and fetches over it from
// peers that do not speak [Protocol], such as kubo.
func WithBitswap() ExchangeOption {
	return func(c *exchangeConfig) { c.bitswap = true }
}

// WithStall sets how long a transfer may go without a block, in place of
// [DefaultStall].
func WithStall(d time.Duration) ExchangeOption {
	return func(c *exchangeConfig) { c.stall = d }
}

// NewExchange starts to serve s on h. The caller closes the Exchange before
// the host and the store.
func NewExchange(h host.Host, s *Store, opts ...ExchangeOption) *Exchange {
	c := exchangeConfig{stall: DefaultStall}
	for _, o := range opts {
		o(&c)
	}
	x := &Exchange{
		host:     h,
		store:    s,
		stall:    c.stall,
		pools:    make(map[peer.ID]*pool),
		fetching: make(map[fetchKey]chan struct{}),
		serving:  make(map[network.Stream]struct{}),
	}
	x.notify = &network.NotifyBundle{DisconnectedF: x.disconnected}
	h.Network().Notify(x.notify)
	h.SetStreamHandler(Protocol, x.serve)
	if c.bitswap {
		x.startBitswap()
	}
	return x
}

// Close stops serving, ends the fetches in progress and waits for what was
// being served.
func (x *Exchange) Close() error {
	x.host.RemoveStreamHandler(Protocol)
	x.host.Network().StopNotify(x.notify)
	x.mu.Lock()
	x.closed = true
	pools := x.pools
	x.pools = make(map[peer.ID]*pool)
	for s := range x.serving {
		_ = s.Reset() // ends its handler
	}
	x.mu.Unlock()
	for _, p := range pools {
		p.close()
	}
	x.handlers.Wait()
	if x.bitswap == nil {
		return nil
	}
	x.cancelBitswap()
	return x.bitswap.Close()
}

var errClosed = fmt.Errorf("exchange is closed: %w", atoll.ErrUnreachable)

// disconnected forgets the streams to a peer with its last connection.
func (x *Exchange) disconnected(n network.Network, c network.Conn) {
	id := c.RemotePeer()
	if n.Connectedness(id) == network.Connected {
		return
	}
	x.mu.Lock()
	p := x.pools[id]
	delete(x.pools, id)
	x.mu.Unlock()
	if p != nil {
		p.close()
	}
}
