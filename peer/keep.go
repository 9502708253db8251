package peer

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	ma "github.com/multiformats/go-multiaddr"

	"github.com/atoll-network/atoll"
)

// The wait before a new attempt to connect: it doubles from the first to the
// last, give or take half.
const (
	firstBackoff = 100 * time.Millisecond
	lastBackoff  = 10 * time.Second
	// flapBackoff bounds the wait after a connection that did come about, but
	// was lost soon.
	flapBackoff = time.Second
	// steady is how long a connection must last for the wait to begin small
	// again.
	steady = time.Second
)

// keepTag protects a kept connection from being trimmed.
const keepTag = "atoll-keep"

// Keep stays connected to the peer at addrs, all of which end in its id, until
// ctx ends or the host is closed, and returns the reason then. It blocks.
//
// Each time a connection is there, onUp runs, so that the caller can bring
// itself up to date; its context ends with the connection. When a connection
// is lost, and when the first attempt fails, onDown runs with the reason, which
// wraps [atoll.ErrUnreachable]. The two never run at the same time. Either may
// be nil.
func (h *Host) Keep(ctx context.Context, addrs []string, onUp func(context.Context, atoll.PeerID), onDown func(error)) error {
	id, err := h.learnAll(addrs)
	if err != nil {
		return fmt.Errorf("keep a connection: %w", err)
	}
	if onUp == nil {
		onUp = func(context.Context, atoll.PeerID) {}
	}
	if onDown == nil {
		onDown = func(error) {}
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	stop := context.AfterFunc(h.ctx, func() { cancel(ErrClosed) })
	defer stop()
	if id == h.id {
		onUp(ctx, id)
		<-ctx.Done()
		return context.Cause(ctx)
	}
	h.host.ConnManager().Protect(toLibp2p(id), keepTag)
	defer h.host.ConnManager().Unprotect(toLibp2p(id), keepTag)
	told := false
	for backoff := firstBackoff; ; {
		ended, err := h.hold(ctx, id)
		if err == nil {
			start := time.Now()
			h.stay(ctx, id, ended, onUp)
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			onDown(fmt.Errorf("peer %s: %w", id, errLinkDown))
			told = true
			if time.Since(start) > steady {
				backoff = firstBackoff
			}
			backoff = min(backoff, flapBackoff)
		} else if !told && ctx.Err() == nil {
			onDown(err)
			told = true
		}
		timer := time.NewTimer(backoff/2 + rand.N(backoff))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return context.Cause(ctx)
		}
		backoff = min(2*backoff, lastBackoff)
	}
}

// learnAll remembers the addresses of one peer.
func (h *Host) learnAll(addrs []string) (id atoll.PeerID, err error) {
	if len(addrs) == 0 {
		return id, fmt.Errorf("no address given: %w", atoll.ErrMalformed)
	}
	all := make([]ma.Multiaddr, len(addrs))
	for i, s := range addrs {
		a, who, err := splitAddr(s)
		if err != nil {
			return id, err
		}
		if i > 0 && who != id {
			return id, fmt.Errorf("address %q is not one of peer %s, as the others are: %w", s, id, atoll.ErrMalformed)
		}
		all[i], id = a, who
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, a := range all {
		h.book.learn(id, a)
	}
	return id, nil
}

// stay runs onUp, with a context that ends with the connection, and waits for
// that end.
func (h *Host) stay(ctx context.Context, id atoll.PeerID, ended <-chan struct{}, onUp func(context.Context, atoll.PeerID)) {
	up, cancel := context.WithCancel(ctx)
	defer cancel()
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		select {
		case <-ended:
			cancel()
		case <-up.Done():
		}
	}()
	onUp(up, id)
	select {
	case <-ended:
	case <-ctx.Done():
	}
	cancel()
	<-watched
}

// hold connects to a peer and returns a channel that is closed when that
// connection ends. It is about one connection, not about being connected: a
// peer that was started anew must be brought up to date, even if its new
// connection is there before the old one is gone.
func (h *Host) hold(ctx context.Context, id atoll.PeerID) (<-chan struct{}, error) {
	dialing, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	if err := h.dialPeer(dialing, id); err != nil {
		return nil, fmt.Errorf("reach peer %s: %w: %s", id, atoll.ErrUnreachable, clean(err.Error()))
	}
	for _, c := range h.host.Network().ConnsToPeer(toLibp2p(id)) {
		h.mu.Lock()
		ended := h.watches[c.ID()]
		if ended == nil {
			ended = make(chan struct{})
			h.watches[c.ID()] = ended
		}
		h.mu.Unlock()
		if c.IsClosed() { // perhaps before it was watched
			h.disconnected(c)
			continue
		}
		return ended, nil
	}
	return nil, fmt.Errorf("reach peer %s: %w", id, errors.Join(atoll.ErrUnreachable, errors.New("the connection ended at once")))
}

// disconnected tells who watches a connection.
func (h *Host) disconnected(c network.Conn) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if ended := h.watches[c.ID()]; ended != nil {
		close(ended)
		delete(h.watches, c.ID())
	}
}
