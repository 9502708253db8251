package node

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/store"
)

// Place says where a node keeps its state and where it listens.
type Place struct {
	// Dir holds the node's identity, store and content; "" keeps all of it in
	// memory, for a node that ends with its process.
	Dir string
	// Store is the URL of the role's database; "" is state.db in Dir.
	Store string
	// Listen holds multiaddrs; nil is any free port on the loopback interface.
	Listen []string
	Log    *slog.Logger
	// Metrics counts what the node does; nil for nothing.
	Metrics *Metrics
}

// ground is what every role stands on.
type ground struct {
	log      *slog.Logger
	store    *store.DB
	blocks   *content.Store
	exchange *content.Exchange
	host     *peer.Host
	key      ed25519.PrivateKey // of the host
	closers  []func() error     // run last first
}

func (g *ground) onClose(f func() error) { g.closers = append(g.closers, f) }

// Close stops what runs on the ground, and then the ground.
func (g *ground) Close() error {
	var errs []error
	for _, f := range slices.Backward(g.closers) {
		errs = append(errs, f())
	}
	g.closers = nil
	return errors.Join(errs...)
}

// open opens the services at a place; without content, the node stores none.
func open(ctx context.Context, p Place, withContent bool) (_ *ground, err error) {
	g := &ground{log: p.Log}
	if g.log == nil {
		g.log = slog.New(slog.DiscardHandler)
	}
	defer func() {
		if err != nil {
			g.Close()
		}
	}()
	if p.Dir != "" {
		if err := os.MkdirAll(p.Dir, 0o700); err != nil {
			return nil, fmt.Errorf("data directory: %w", err)
		}
	}
	if p.Store == "" {
		p.Store = "memory:"
		if p.Dir != "" {
			p.Store = filepath.Join(p.Dir, "state.db")
		}
	}
	if g.store, err = store.Open(ctx, p.Store); err != nil {
		return nil, err
	}
	g.onClose(g.store.Close)
	if g.key, err = identity(p.Dir); err != nil {
		return nil, err
	}
	if g.host, err = listen(p, g.key, g.log); err != nil {
		return nil, err
	}
	g.onClose(g.host.Close)
	if !withContent {
		return g, nil
	}
	dir := ""
	if p.Dir != "" {
		dir = filepath.Join(p.Dir, "content")
	}
	if g.blocks, err = content.Open(content.Config{Dir: dir}); err != nil {
		return nil, err
	}
	g.onClose(g.blocks.Close)
	g.exchange = content.NewExchange(g.host.Libp2p(), g.blocks, content.WithBitswap())
	g.onClose(g.exchange.Close)
	return g, nil
}

// identity reads or makes the Ed25519 key of a node.
func identity(dir string) (ed25519.PrivateKey, error) {
	if dir == "" {
		_, key, err := ed25519.GenerateKey(rand.Reader)
		return key, err
	}
	return peer.LoadOrCreateKey(filepath.Join(dir, "peer.key"))
}

// listen starts the host. A node that was not told where to listen takes the
// port it had before, if it is free, so that others find it again.
func listen(p Place, key ed25519.PrivateKey, log *slog.Logger) (*peer.Host, error) {
	c := peer.Config{Key: key, Listen: p.Listen, Log: log}
	if p.Listen != nil || p.Dir == "" {
		return peer.New(c)
	}
	file := filepath.Join(p.Dir, "listen")
	if b, err := os.ReadFile(file); err == nil {
		c.Listen = strings.Fields(string(b))
		if h, err := peer.New(c); err == nil {
			return h, nil
		}
		c.Listen = nil
	}
	h, err := peer.New(c)
	if err != nil {
		return nil, err
	}
	var addrs []string
	for _, a := range h.Addrs() {
		addr, _, _ := strings.Cut(a, "/p2p/")
		addrs = append(addrs, addr)
	}
	if err := os.WriteFile(file, []byte(strings.Join(addrs, "\n")+"\n"), 0o600); err != nil {
		h.Close()
		return nil, fmt.Errorf("remember the port: %w", err)
	}
	return h, nil
}
