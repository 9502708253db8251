package dispute

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/settle/ledger"
	"github.com/atoll-network/atoll/store"
)

// DefaultStagger is how long one who may take a step that anyone may take
// leaves it to the one before it.
const DefaultStagger = 15 * time.Second

// How long to wait before a step that failed is tried again.
const (
	firstRetry = time.Second
	lastRetry  = 30 * time.Second
)

// Config is what a keeper stands on.
type Config struct {
	Account atoll.Account // whose disputes; Court acts for it
	Court   Court
	Store   *store.DB
	// Ledger names the chain, by its genesis hash, say: the disputes of another
	// are none here.
	Ledger string
	// From is the block from which on disputes are looked for at the first
	// start.
	From uint64

	Judge  Judge  // runs jobs again; nil if this node cannot
	Seller Seller // of a provider; else nil
	Buyer  Buyer  // of a requester; else nil
	// Referee says that the account has or may have a seat.
	Referee bool
	// Appeal decides whether to appeal a verdict against the account; nil is
	// never.
	Appeal func(context.Context, *Filing, ledger.Verdict) bool
	// Nudge makes a chain that makes blocks on demand make one; nil for one
	// that makes them by itself.
	Nudge func(context.Context) error
	// Fund sees to it that the account's escrow has so much, before a step that
	// costs it; nil leaves that to the account's owner.
	Fund func(context.Context, atoll.Amount) error
	// Stagger is how long to leave a step that anyone may take to each of those
	// who come first; zero is DefaultStagger.
	Stagger time.Duration

	Now  func() time.Time // nil is time.Now
	Rand io.Reader        // of salts; nil is the system's
	Log  *slog.Logger     // nil drops it
	// Observe is told of each step, of the account's and of others'. It must
	// not block.
	Observe func(Progress)
}

// Progress is news of a dispute that an account attends to.
type Progress struct {
	Filing *Filing
	State  State
	Stage  ledger.Stage
	Until  time.Time // when the stage ends on the chain's clock; zero if at no time
	Did    *Move     // what the account did; nil if it is others' doing
	Why    string    // what it did, or will do, in words; may be empty
	Left   bool      // the account has no part in the dispute any more
}

// Keeper attends to an account's disputes. Its methods may be called from many
// goroutines.
type Keeper struct {
	cfg   Config
	rules ledger.Rules
	clock *clock

	mu     sync.Mutex
	open   map[atoll.Digest]*docket
	cursor uint64
	ended  chan struct{} // closed, and made anew, when a dispute is closed

	ctx  context.Context
	stop context.CancelFunc
	work sync.WaitGroup
}

// New starts a keeper, which takes up the disputes in the store and those that
// the chain has had since.
func New(ctx context.Context, cfg Config) (*Keeper, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Rand == nil {
		cfg.Rand = rand.Reader
	}
	if cfg.Stagger == 0 {
		cfg.Stagger = DefaultStagger
	}
	if cfg.Referee && cfg.Judge == nil {
		return nil, fmt.Errorf("a referee needs a judge: %w", atoll.ErrRefused)
	}
	rules, err := cfg.Court.Rules(ctx)
	if err != nil {
		return nil, fmt.Errorf("rules of the court: %w", err)
	}
	k := &Keeper{cfg: cfg, rules: rules, clock: newClock(cfg.Now), open: map[atoll.Digest]*docket{},
		cursor: cfg.From, ended: make(chan struct{})}
	if _, err := k.get(ctx, cursorKind, "cursor", &k.cursor); err != nil {
		return nil, err
	}
	dockets, err := k.dockets(ctx, stateOpen)
	if err != nil {
		return nil, err
	}
	k.ctx, k.stop = context.WithCancel(context.Background())
	for _, d := range dockets {
		k.start(d.ID)
	}
	k.work.Go(func() {
		k.persist("heads", func() error {
			return cfg.Court.Heads(k.ctx, k.clock.tick)
		})
	})
	k.work.Go(func() {
		k.persist("events", func() error { return cfg.Court.Watch(k.ctx, k.from(), k.hear) })
	})
	return k, nil
}

// Close stops the keeper. What it attended to waits in the store.
func (k *Keeper) Close() {
	k.stop()
	k.work.Wait()
}

// Dockets are the disputes that the account attended to or attends to, those
// that are closed included, in no order.
func (k *Keeper) Dockets(ctx context.Context) ([]Docket, error) { return k.dockets(ctx, "") }

// Open is how many disputes the account attends to.
func (k *Keeper) Open() int {
	k.mu.Lock()
	defer k.mu.Unlock()
	return len(k.open)
}

// persist runs f again when it fails, until the keeper is closed.
func (k *Keeper) persist(what string, f func() error) {
	for wait := firstRetry; ; wait = min(2*wait, lastRetry) {
		err := f()
		if k.ctx.Err() != nil {
			return
		}
		k.cfg.Log.Warn("court is away; trying again", "following", what, "error", err, "wait", wait)
		t := time.NewTimer(wait)
		select {
		case <-t.C:
		case <-k.ctx.Done():
			t.Stop()
			return
		}
	}
}

func (k *Keeper) from() uint64 {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.cursor
}

// hear takes an event of the court. The same may come again after a restart.
func (k *Keeper) hear(e Event) error {
	ctx := k.ctx
	switch e.Kind {
	case Opened:
		if e.Claimant == k.cfg.Account || e.Defendant == k.cfg.Account {
			if err := k.take(ctx, e.ID); err != nil {
				return err
			}
		}
	case Drawn:
		if k.cfg.Referee {
			s, err := k.cfg.Court.State(ctx, e.ID)
			if err != nil {
				return err
			}
			if _, sits := k.position(&s, s.Dispute.Round()); sits {
				if err := k.take(ctx, e.ID); err != nil {
					return err
				}
			}
		}
	case Executed:
		if err := k.closed(ctx, e); err != nil {
			return err
		}
	}
	k.mu.Lock()
	d := k.open[e.ID]
	moved := e.Block > k.cursor
	if moved {
		k.cursor = e.Block
	}
	k.mu.Unlock()
	if d != nil {
		d.poke()
	}
	if !moved {
		return nil
	}
	return k.put(ctx, cursorKind, "cursor", "", e.Block)
}

// take begins to attend to a dispute, unless it is closed.
func (k *Keeper) take(ctx context.Context, id atoll.Digest) error {
	var d Docket
	known, err := k.get(ctx, docketKind, id.Hex(), &d)
	if err != nil || known && d.Closed {
		return err
	}
	if err := k.put(ctx, docketKind, id.Hex(), stateOpen, Docket{ID: id}); err != nil {
		return err
	}
	k.start(id)
	return nil
}

// closed journals the end of a dispute that was attended to.
func (k *Keeper) closed(ctx context.Context, e Event) error {
	var d Docket
	known, err := k.get(ctx, docketKind, e.ID.Hex(), &d)
	if err != nil || !known || d.Closed {
		return err
	}
	k.cfg.Log.Info("dispute closed", "dispute", e.ID, "verdict", e.Verdict, "due", e.Due)
	if err := k.put(ctx, docketKind, e.ID.Hex(), stateClosed, Docket{e.ID, true, e.Verdict, e.Due}); err != nil {
		return err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	close(k.ended)
	k.ended = make(chan struct{})
	return nil
}

// Await waits until a dispute that concerns the account is closed.
func (k *Keeper) Await(ctx context.Context, id atoll.Digest) (Docket, error) {
	for {
		k.mu.Lock()
		ended := k.ended
		k.mu.Unlock()
		var d Docket
		if _, err := k.get(ctx, docketKind, id.Hex(), &d); err != nil || d.Closed {
			return d, err
		}
		select {
		case <-ended:
		case <-ctx.Done():
			return d, ctx.Err()
		case <-k.ctx.Done():
			return d, k.ctx.Err()
		}
	}
}

func (k *Keeper) start(id atoll.Digest) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.open[id] != nil || k.ctx.Err() != nil {
		return
	}
	d := &docket{id: id, wake: make(chan struct{}, 1)}
	k.open[id] = d
	k.work.Go(func() { k.attend(d) })
}

// position is where the account sits among the referees of a round.
func (k *Keeper) position(s *State, round int) (uint8, bool) {
	for i, who := range s.Referees[round] {
		if who == k.cfg.Account {
			return uint8(i), true
		}
	}
	return 0, false
}
