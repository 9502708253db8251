package chain

import (
	"context"
	"encoding/json"
	"time"
)

// requestTimeout bounds one request. A request that is under way when a
// WebSocket connection breaks may otherwise wait for its answer for ever.
const requestTimeout = 20 * time.Second

// Without a subscription, or after an error, the node is asked again after a
// delay that grows from retryFirst to retryMost.
const (
	retryFirst = 50 * time.Millisecond
	retryMost  = 2 * time.Second
)

// follow calls step at once, whenever the chain has a new head, and whenever
// wake says so, until the context ends or step fails with a *stop. It hears of
// heads by subscription, which it renews when the connection breaks. If the
// connection has none, as HTTP, or if step fails otherwise, it calls step
// again after a growing delay, for as long as step reports that something is
// outstanding.
func (c *Client) follow(ctx context.Context, wake <-chan struct{}, step func(context.Context) (outstanding bool, err error)) error {
	var sub *subscription
	defer func() {
		if sub != nil {
			sub.end()
		}
	}()
	delay := retryFirst
	for {
		if sub == nil {
			// Subscribing comes before step, so that no head is missed.
			sub = c.subscribe(ctx)
		}
		stepCtx := ctx
		var heads <-chan json.RawMessage
		var broken <-chan struct{}
		if sub != nil {
			stepCtx, heads, broken = sub.alive, sub.heads, sub.alive.Done()
		}
		outstanding, err := step(stepCtx)
		if s, ok := err.(*stop); ok {
			return s.cause
		}
		var retry *time.Timer
		var again <-chan time.Time
		if outstanding && (sub == nil || err != nil) {
			retry = time.NewTimer(delay)
			again = retry.C
			delay = min(delay*3/2, retryMost)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-wake:
			delay = retryFirst
		case <-heads:
			for len(heads) > 0 {
				<-heads
			}
			if err == nil {
				delay = retryFirst
			}
		case <-broken:
			sub.end()
			sub = nil
		case <-again:
		}
		if retry != nil {
			retry.Stop()
		}
	}
}

// subscription tells of new heads until its connection breaks.
type subscription struct {
	heads chan json.RawMessage
	alive context.Context // ends when the connection breaks
	end   func()
}

// subscribe returns nil if the connection has no subscriptions or is broken.
func (c *Client) subscribe(ctx context.Context) *subscription {
	if !c.rpc.SupportsSubscriptions() {
		return nil
	}
	request, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	heads := make(chan json.RawMessage, 64)
	sub, err := c.rpc.EthSubscribe(request, heads, "newHeads")
	if err != nil {
		return nil
	}
	alive, die := context.WithCancel(ctx)
	go func() {
		select {
		case <-sub.Err():
		case <-alive.Done():
		}
		die()
	}()
	return &subscription{heads: heads, alive: alive, end: func() { die(); sub.Unsubscribe() }}
}

// stop is an error of a step that ends following.
type stop struct{ cause error }

func (s *stop) Error() string { return s.cause.Error() }
