package chain

import (
	"context"
	"encoding/json"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

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
	var heads chan json.RawMessage
	var sub *rpc.ClientSubscription
	defer func() {
		if sub != nil {
			sub.Unsubscribe()
		}
	}()
	delay := retryFirst
	for {
		if sub == nil && c.rpc.SupportsSubscriptions() {
			// Subscribing comes before step, so that no head is missed.
			heads = make(chan json.RawMessage, 64)
			if s, err := c.rpc.EthSubscribe(ctx, heads, "newHeads"); err == nil {
				sub = s
			}
		}
		outstanding, err := step(ctx)
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
		var broken <-chan error
		if sub != nil {
			broken = sub.Err()
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
			sub, heads = nil, nil
		case <-again:
		}
		if retry != nil {
			retry.Stop()
		}
	}
}

// stop is an error of a step that ends following.
type stop struct{ cause error }

func (s *stop) Error() string { return s.cause.Error() }
