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
	payer, payee, heir := n.signers[0], n.signers[1], n.signers[2]
	one := atoll.NewAmount(1)
	n.do(t, payer, chain.Deposit(atoll.NewAmount(10)))
	n.do(t, payer, chain.AnnounceWithdrawal(one))
	n.do(t, payer, chain.CancelWithdrawal())
	n.do(t, payer, chain.AnnounceWithdrawal(one))
	n.advance(t, time.Hour)
	n.do(t, payer, chain.Withdraw())
	v := n.voucher(t, payer, payee.Account(), one)
	n.do(t, payee, chain.Claim([]atoll.Signed[atoll.Voucher]{v, v}))
	record := n.record(payee.Account(), 1, "/memory/1")
	n.do(t, payee, chain.Register(record))
	n.do(t, payee, chain.Stake(chain.Solver, atoll.NewAmount(3)))
	n.do(t, payee, chain.RequestUnstake(chain.Solver, one))
	n.do(t, payee, chain.CancelUnstake(chain.Solver))
	n.do(t, payee, chain.RequestUnstake(chain.Solver, one))
	n.advance(t, 24*time.Hour)
	n.do(t, payee, chain.WithdrawStake(chain.Solver))
	n.do(t, payee, chain.Stake(chain.Verifier, atolls(t, "100")))
	n.do(t, payee, chain.Sit(1))
	n.do(t, payee, chain.OfferRotation(heir.Account()))
	n.do(t, heir, chain.AcceptRotation(payee.Account()))

	for i, e := range take(t, 8, n.WatchEscrow) {
		e.Position = chain.Position{}
		at := e.AvailableAt
		e.AvailableAt = time.Time{}
		want := []chain.EscrowEvent{
			{Kind: chain.Deposited, Amount: atoll.NewAmount(10)}, {Kind: chain.WithdrawalAnnounced, Amount: one},
			{Kind: chain.WithdrawalCanceled}, {Kind: chain.WithdrawalAnnounced, Amount: one}, {Kind: chain.Withdrawn, Amount: one},
			{Kind: chain.Skipped, Payee: payee.Account(), Cumulative: one, Outcome: chain.NothingNew},
			{Kind: chain.Claimed, Payee: payee.Account(), Amount: one}, {Kind: chain.Claimed, Payee: payee.Account()},
		}[i]
		want.Payer = payer.Account()
		if e != want || at.IsZero() == (e.Kind == chain.WithdrawalAnnounced) {
			t.Errorf("escrow event %d is %+v at %s, want %+v", i, e, at, want)
		}
	}
	for i, e := range take(t, 11, n.WatchNodes) {
		e.Position = chain.Position{}
		at := e.AvailableAt
		e.AvailableAt = time.Time{}
		of := func(kind chain.EventKind, amount uint64) chain.NodesEvent {
			return chain.NodesEvent{Kind: kind, Account: payee.Account(), Role: chain.Solver, Amount: atoll.NewAmount(amount)}
		}
		want := []chain.NodesEvent{
			{Kind: chain.Registered, Account: payee.Account(), Node: record},
			of(chain.Staked, 3), of(chain.UnstakeRequested, 1), of(chain.UnstakeCanceled, 1), of(chain.UnstakeRequested, 1),
			of(chain.StakeWithdrawn, 1),
			{Kind: chain.Staked, Account: payee.Account(), Role: chain.Verifier, Amount: atolls(t, "100")},
			{Kind: chain.SeatTaken, Account: payee.Account(), Seat: 1},
			{Kind: chain.RotationOffered, Account: payee.Account(), Other: heir.Account()},
			{Kind: chain.SeatLeft, Account: payee.Account(), Seat: 1},
			{Kind: chain.Rotated, Account: payee.Account(), Other: heir.Account()},
		}[i]
		if e != want || at.IsZero() == (e.Kind == chain.UnstakeRequested) {
			t.Errorf("nodes event %d is %+v at %s, want %+v", i, e, at, want)
		}
	}
}

// take returns the first events that a watch from the first block on reports.
func take[E any](t *testing.T, n int, watch func(context.Context, uint64, func(E) error) error) []E {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	enough := errors.New("enough")
	var events []E
	err := watch(ctx, 0, func(e E) error {
		if events = append(events, e); len(events) == n {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) {
		t.Fatalf("%d events of %d: %+v: %v", len(events), n, events, err)
	}
	return events
}

func TestAWatchWaitsForAsManyBlocksAsItIsToldTo(t *testing.T) {
	n := start(t, "in process")
	watcher := dial(t, n.dev.WSURL(), n.dev.Contracts())
	defer watcher.Close()
	watcher.SetConfirmations(3)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	reports, ended := make(chan chain.EscrowEvent, 16), make(chan error, 1)
	go func() {
		ended <- watcher.WatchEscrow(ctx, 0, func(e chain.EscrowEvent) error {
			reports <- e
			return nil
		})
	}()
	payer := n.signers[0]
	for i := range uint64(5) {
		sum := atoll.NewAmount(i + 1)
		block := n.do(t, payer, chain.Deposit(sum)).Block
		for on := range 3 {
			select {
			case e := <-reports:
				t.Fatalf("with %d blocks on top: %+v", on, e)
			default:
			}
			n.advance(t, time.Second) // a block
		}
		if e := <-reports; e.Amount != sum || e.Position.Block != block {
			t.Errorf("event %d: %+v, want it in block %d", i, e, block)
		}
	}
	watcher.SetConfirmations(0)
	n.do(t, payer, chain.Deposit(atoll.NewAmount(9)))
	if e := <-reports; e.Amount != atoll.NewAmount(9) {
		t.Errorf("at once: %+v", e)
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the watch ended with %v", err)
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
