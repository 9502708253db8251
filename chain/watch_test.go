package chain_test

import (
	"context"
	"errors"
	"io"
	stdnet "net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
)

// relay passes connections on to an address, and breaks them when told to.
type relay struct {
	listener stdnet.Listener
	mu       sync.Mutex
	open     []stdnet.Conn
}

func newRelay(t *testing.T, to string) *relay {
	t.Helper()
	l, err := stdnet.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	r := &relay{listener: l}
	t.Cleanup(func() { l.Close(); r.cut() })
	go func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			out, err := stdnet.Dial("tcp", to)
			if err != nil {
				in.Close()
				continue
			}
			r.mu.Lock()
			r.open = append(r.open, in, out)
			r.mu.Unlock()
			go func() { _, _ = io.Copy(out, in); out.Close() }()
			go func() { _, _ = io.Copy(in, out); in.Close() }()
		}
	}()
	return r
}

// cut breaks all connections.
func (r *relay) cut() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, c := range r.open {
		c.Close()
	}
	r.open = nil
}

func TestWatchSeesEveryEventOnceWhateverBreaks(t *testing.T) {
	for transport := range transports {
		t.Run(transport, func(t *testing.T) {
			t.Parallel()
			n := start(t, "in process")
			watcher, breakIt := n.Client, func() {}
			if transport != "in process" {
				url := n.dev.HTTPURL()
				if transport == "websocket" {
					url = n.dev.WSURL()
				}
				scheme, address, _ := strings.Cut(url, "://")
				r := newRelay(t, address)
				watcher = dial(t, scheme+"://"+r.listener.Addr().String(), n.dev.Contracts())
				t.Cleanup(watcher.Close)
				breakIt = r.cut
			}
			payer := n.signers[0]
			n.do(t, payer, chain.Deposit(atoll.NewAmount(1))) // before the watch begins

			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			events, ended := make(chan chain.EscrowEvent), make(chan error, 1)
			go func() {
				ended <- watcher.WatchEscrow(ctx, 0, func(e chain.EscrowEvent) error {
					select {
					case events <- e:
						return nil
					case <-ctx.Done():
						return ctx.Err()
					}
				})
			}()
			var last chain.Position
			for i := uint64(1); i <= 8; i++ {
				e := <-events
				if e.Kind != chain.Deposited || e.Amount != atoll.NewAmount(i) || e.Payer != payer.Account() {
					t.Fatalf("event %d is %+v", i, e)
				}
				if e.Position.Block <= last.Block {
					t.Fatalf("event %d is at %s, after %s", i, e.Position, last)
				}
				last = e.Position
				if i%2 == 0 {
					breakIt()
				}
				n.do(t, payer, chain.Deposit(atoll.NewAmount(i+1)))
				if i%3 == 0 {
					breakIt()
				}
			}
			cancel()
			if err := <-ended; !errors.Is(err, context.Canceled) {
				t.Errorf("the watch ended with %v", err)
			}
		})
	}
}

func TestWatchReportsEveryKindOfEvent(t *testing.T) {
	n := start(t, "in process")
	payer, payee := n.signers[0], n.signers[1]
	one := atoll.NewAmount(1)
	n.do(t, payer, chain.Deposit(atoll.NewAmount(10)))
	n.do(t, payer, chain.AnnounceWithdrawal(one))
	n.do(t, payer, chain.CancelWithdrawal())
	n.do(t, payer, chain.AnnounceWithdrawal(one))
	n.advance(t, time.Hour)
	n.do(t, payer, chain.Withdraw())
	v := n.voucher(t, payer, payee.Account(), one)
	n.do(t, payee, chain.Claim([]atoll.Signed[atoll.Voucher]{v, v}))
	record := chain.NodeRecord{Peer: atoll.PeerID{1}, Endpoint: "/memory/1"}
	n.do(t, payee, chain.Register(record))
	n.do(t, payee, chain.Stake(chain.Solver, atoll.NewAmount(3)))
	n.do(t, payee, chain.RequestUnstake(chain.Solver, one))
	n.do(t, payee, chain.CancelUnstake(chain.Solver))
	n.do(t, payee, chain.RequestUnstake(chain.Solver, one))
	n.advance(t, 24*time.Hour)
	n.do(t, payee, chain.WithdrawStake(chain.Solver))

	enough := errors.New("enough")
	var escrow []chain.EscrowEvent
	err := n.WatchEscrow(t.Context(), 0, func(e chain.EscrowEvent) error {
		if escrow = append(escrow, e); len(escrow) == 7 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) {
		t.Fatal(err)
	}
	for i, kind := range []chain.EventKind{chain.Deposited, chain.WithdrawalAnnounced, chain.WithdrawalCanceled,
		chain.WithdrawalAnnounced, chain.Withdrawn, chain.Claimed, chain.Skipped} {
		if escrow[i].Kind != kind || escrow[i].Payer != payer.Account() {
			t.Errorf("escrow event %d is %+v, want %s", i, escrow[i], kind)
		}
	}
	if s := escrow[6]; s.Outcome != chain.NothingNew || s.Payee != payee.Account() || s.Cumulative != one {
		t.Errorf("skipped: %+v", s)
	}
	if escrow[1].AvailableAt.IsZero() {
		t.Error("the announcement has no time")
	}
	var nodes []chain.NodesEvent
	err = n.WatchNodes(t.Context(), 0, func(e chain.NodesEvent) error {
		if nodes = append(nodes, e); len(nodes) == 6 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) {
		t.Fatal(err)
	}
	for i, kind := range []chain.EventKind{chain.Registered, chain.Staked, chain.UnstakeRequested,
		chain.UnstakeCanceled, chain.UnstakeRequested, chain.StakeWithdrawn} {
		e := nodes[i]
		if e.Kind != kind || e.Account != payee.Account() || i > 0 && e.Role != chain.Solver {
			t.Errorf("nodes event %d is %+v, want %s", i, e, kind)
		}
	}
	if nodes[0].Node != record {
		t.Errorf("registered %+v, want %+v", nodes[0].Node, record)
	}
}

func TestWaitOutlivesABrokenConnection(t *testing.T) {
	n := start(t, "in process")
	_, address, _ := strings.Cut(n.dev.WSURL(), "://")
	r := newRelay(t, address)
	c := dial(t, "ws://"+r.listener.Addr().String(), n.dev.Contracts())
	defer c.Close()
	for range 3 {
		n.advance(t, time.Second)
		txs, err := c.Send(t.Context(), n.signers[0], chain.Deposit(atoll.NewAmount(1)))
		if err != nil {
			t.Fatal(err)
		}
		r.cut()
		if _, err := txs[0].Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
		// The first request on a connection that has broken may fail.
		for {
			if _, err := c.Head(t.Context()); err == nil {
				break
			}
		}
	}
}
