// Package peer connects Atoll's roles with each other over libp2p: who a peer
// is, how to reach it, and calls and notifications between peers. No role
// knows libp2p's types.
//
// A [Host] serves methods by name. Another host's [Host.Call] runs one and
// returns its reply; [Host.Notify] tells without an answer. All calls to a peer
// share one long-lived stream, because opening a stream costs more than a
// hundred calls on one that is open.
package peer

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/protocol"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	libp2ptls "github.com/libp2p/go-libp2p/p2p/security/tls"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"go.uber.org/fx"

	"github.com/atoll-network/atoll"
)

// rpcProtocol names the wire form of this package's streams.
const rpcProtocol protocol.ID = "/atoll/rpc/1"

const (
	// DefaultMaxFrame is the largest request or reply if Config does not say,
	// in bytes.
	DefaultMaxFrame = 1 << 20
	// maxFrameLimit is the largest that Config may say.
	maxFrameLimit = 64 << 20

	connsLow, connsHigh = 512, 768
	closeTimeout        = 5 * time.Second
)

// Config says what host to make.
type Config struct {
	// Key is the identity; see [LoadOrCreateKey]. It is needed.
	Key ed25519.PrivateKey
	// Listen holds multiaddrs; "/ip4/127.0.0.1/tcp/0" if it is nil, none if it
	// is empty. QUIC is used, for dialing too, if one of them has "/quic-v1".
	Listen []string
	// Log gets what no caller can be told; nothing is logged if it is nil.
	Log *slog.Logger
	// MaxFrame is the largest request and reply, in bytes; [DefaultMaxFrame] if
	// it is 0. Peers that talk to each other should have the same.
	MaxFrame int
}

// Handler serves a method. from is proven by the connection's handshake; req
// belongs to the handler. ctx ends when the caller gives up or its connection
// ends. An error reaches the caller as a [RemoteError].
type Handler func(ctx context.Context, from atoll.PeerID, req []byte) ([]byte, error)

// Host is a peer of the network. Its methods may be called from many
// goroutines.
type Host struct {
	host     host.Host
	id       atoll.PeerID
	log      *slog.Logger
	maxFrame int

	ctx    context.Context // done once Close was called
	cancel context.CancelFunc
	tasks  sync.WaitGroup // every goroutine of ours

	mu       sync.Mutex
	closed   bool
	handlers map[string]Handler
	book     book
	links    map[atoll.PeerID]*link    // where calls go
	dials    map[atoll.PeerID]*dial    // links in the making
	mail     map[atoll.PeerID]*mailbox // where notifications go
	guests   map[atoll.PeerID]*guest   // who calls us
	watches  map[string]chan struct{}  // by connection, closed when it ends
}

// New starts a host. It listens when New has returned.
func New(c Config) (*Host, error) {
	if len(c.Key) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("start peer: a key of %d bytes, want an Ed25519 key of %d", len(c.Key), ed25519.PrivateKeySize)
	}
	if c.MaxFrame == 0 {
		c.MaxFrame = DefaultMaxFrame
	}
	if c.MaxFrame < 0 || c.MaxFrame > maxFrameLimit {
		return nil, fmt.Errorf("start peer: a largest frame of %d bytes, want 1 to %d", c.MaxFrame, maxFrameLimit)
	}
	if c.Listen == nil {
		c.Listen = []string{"/ip4/127.0.0.1/tcp/0"}
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	lh, err := newLibp2p(c)
	if err != nil {
		return nil, fmt.Errorf("start peer on %q: %w", c.Listen, err)
	}
	h := &Host{
		host:     lh,
		id:       atoll.PeerID(c.Key.Public().(ed25519.PublicKey)),
		log:      c.Log,
		maxFrame: c.MaxFrame,
		handlers: make(map[string]Handler),
		book:     newBook(),
		links:    make(map[atoll.PeerID]*link),
		dials:    make(map[atoll.PeerID]*dial),
		mail:     make(map[atoll.PeerID]*mailbox),
		guests:   make(map[atoll.PeerID]*guest),
		watches:  make(map[string]chan struct{}),
	}
	h.ctx, h.cancel = context.WithCancel(context.Background())
	lh.Network().Notify(&network.NotifyBundle{DisconnectedF: func(_ network.Network, c network.Conn) { h.disconnected(c) }})
	lh.SetStreamHandler(rpcProtocol, h.accept)
	return h, nil
}

// newLibp2p makes a host with what a node of Atoll needs: no relay, no NAT
// probing, no address discovery, no metrics. These cost start-up time and
// talk to strangers.
func newLibp2p(c Config) (host.Host, error) {
	key, err := crypto.UnmarshalEd25519PrivateKey(c.Key)
	if err != nil {
		return nil, err
	}
	limits := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&limits)
	resources, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits.AutoScale()), rcmgr.WithMetricsDisabled())
	if err != nil {
		return nil, err
	}
	conns, err := connmgr.NewConnManager(connsLow, connsHigh)
	if err != nil {
		return nil, errors.Join(err, resources.Close())
	}
	options := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.UserAgent("atoll"),
		// Without this, a second host could listen at the same port, and get
		// half of the first one's connections.
		libp2p.Transport(tcp.NewTCPTransport, tcp.DisableReuseport()),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Security(libp2ptls.ID, libp2ptls.New),
		libp2p.ResourceManager(resources),
		libp2p.ConnectionManager(conns),
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(),
		libp2p.DisableIdentifyAddressDiscovery(),
		libp2p.WithFxOption(fx.NopLogger), // its errors come back from New; it would print them too
	}
	for _, a := range c.Listen {
		if strings.Contains(a, "/quic-v1") {
			options = append(options, libp2p.Transport(quic.NewTransport))
			break
		}
	}
	if len(c.Listen) == 0 {
		options = append(options, libp2p.NoListenAddrs)
	} else {
		options = append(options, libp2p.ListenAddrStrings(c.Listen...))
	}
	lh, err := libp2p.New(options...)
	if err != nil {
		return nil, errors.Join(err, conns.Close(), resources.Close())
	}
	return lh, nil
}

// ID returns who this host is.
func (h *Host) ID() atoll.PeerID { return h.id }

// Addrs returns where this host listens, as multiaddrs that end in its id.
func (h *Host) Addrs() []string {
	var out []string
	for _, a := range h.host.Addrs() {
		out = append(out, a.String()+"/p2p/"+h.id.String())
	}
	return out
}

// Libp2p returns the host beneath, for package content alone.
func (h *Host) Libp2p() host.Host { return h.host }

// Handle serves a method from now on, in place of any earlier handler for it;
// nil stops it. A method's name has 1 to 64 letters, digits, '.', '-', '_' and
// '/'; with any other name Handle panics, since it is the program's own.
//
// Calls of one peer run at the same time, at most 256 of them; further ones
// wait. Notifications of one peer run one after another, in the order in which
// they were sent.
func (h *Host) Handle(method string, fn Handler) {
	if err := checkMethod([]byte(method)); err != nil {
		panic("peer: " + err.Error())
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if fn == nil {
		delete(h.handlers, method)
		return
	}
	h.handlers[method] = fn
}

func (h *Host) handler(method []byte) Handler {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.handlers[string(method)]
}

// start runs fn in a goroutine that Close waits for, unless the host is
// closed.
func (h *Host) start(fn func()) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return false
	}
	h.tasks.Go(fn)
	return true
}

// Close ends all connections, makes all calls fail, and waits for handlers,
// whose contexts it cancels. It gives up on a handler after 5 seconds.
func (h *Host) Close() error {
	h.mu.Lock()
	if h.closed {
		h.mu.Unlock()
		return ErrClosed
	}
	h.closed = true
	h.mu.Unlock()
	h.cancel()
	h.host.RemoveStreamHandler(rpcProtocol)
	err := h.host.Close()
	ended := make(chan struct{})
	go func() {
		h.tasks.Wait()
		close(ended)
	}()
	timeout := time.NewTimer(closeTimeout)
	defer timeout.Stop()
	select {
	case <-ended:
	case <-timeout.C:
		err = errors.Join(err, fmt.Errorf("handlers still run %v after their contexts ended", closeTimeout))
	}
	if err != nil {
		return fmt.Errorf("close peer: %w", err)
	}
	return nil
}
