package devnet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/miner"
)

const (
	// A block waits until the pool has been silent for gatherQuiet, but no
	// longer than gatherMost, so that transactions sent together share it.
	gatherQuiet = 8 * time.Millisecond
	gatherMost  = 80 * time.Millisecond
	// lag is how far behind the clock a block's timestamp is, if it may be: so
	// many blocks can follow each other at once before one has to wait.
	lag = 3 * time.Second
	// retryAfter is how long the sealer pauses after an error.
	retryAfter = time.Second
	// lowestFee is the base fee, in wei, below which empty blocks lower it no
	// more (EIP-1559 moves it by an eighth, rounded down).
	lowestFee = 7
)

// sealer makes blocks of the transactions that wait in the pool.
type sealer struct {
	eth    *eth.Ethereum
	log    *blockLog // nil: nothing is kept
	logger *slog.Logger
	ahead  atomic.Int64 // seconds by which the chain's clock is ahead of the wall's
	moves  chan move
	ended  chan struct{} // closed when run returns
}

// newSealer returns a sealer whose clock goes on from the chain's head, if
// that is later than the wall clock.
func newSealer(backend *eth.Ethereum, log *blockLog, logger *slog.Logger) *sealer {
	s := &sealer{eth: backend, log: log, logger: logger, moves: make(chan move), ended: make(chan struct{})}
	if ahead := int64(backend.BlockChain().CurrentBlock().Time) - time.Now().Unix(); ahead > 0 {
		s.ahead.Store(ahead)
	}
	return s
}

// move asks for the clock to be moved.
type move struct {
	seconds int64
	done    chan<- error
}

// advance moves the chain's clock forward and makes a block with the new time,
// empty or not, so that whoever asks the node what a call would do sees it.
// The clock goes on a second after it, so that the next block need not wait.
func (s *sealer) advance(ctx context.Context, d time.Duration) error {
	done := make(chan error, 1)
	select {
	case s.moves <- move{int64((d + time.Second - 1) / time.Second), done}:
		return <-done
	case <-s.ended:
		return errors.New("the devnet is closed")
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *sealer) move(m move) {
	now := s.now().Unix()
	head := int64(s.eth.BlockChain().CurrentBlock().Time)
	s.ahead.Add(max(now+m.seconds, head+1) - now)
	_, err := s.seal(true)
	s.ahead.Add(1)
	m.done <- err
}

// now is the time on the chain's clock.
func (s *sealer) now() time.Time { return time.Now().Add(time.Duration(s.ahead.Load()) * time.Second) }

// run makes blocks until the context ends.
func (s *sealer) run(ctx context.Context) {
	defer close(s.ended)
	arrived := make(chan core.NewTxsEvent, 4096)
	sub := s.eth.TxPool().SubscribeTransactions(arrived, true)
	defer sub.Unsubscribe()
	for {
		if runnable, _ := s.eth.TxPool().Stats(); runnable == 0 {
			if !s.idle(ctx, arrived) {
				return
			}
			continue
		}
		if !s.gather(ctx, arrived) || !s.due(ctx, arrived) {
			return
		}
		sealed, err := s.seal(false)
		if err != nil && ctx.Err() == nil {
			s.logger.Error("devnet could not make a block; trying again", "error", err)
			if !s.pause(ctx, arrived, retryAfter) {
				return
			}
		}
		// What waits may not be includable as things stand.
		if err == nil && !sealed && !s.idle(ctx, arrived) {
			return
		}
	}
}

// idle waits until something arrives or the clock is moved. It reports false
// when the context ended.
func (s *sealer) idle(ctx context.Context, arrived <-chan core.NewTxsEvent) bool {
	select {
	case <-ctx.Done():
		return false
	case <-arrived:
	case m := <-s.moves:
		s.move(m)
	}
	return true
}

// gather waits until the pool has been silent for a moment. It reports false
// when the context ended.
func (s *sealer) gather(ctx context.Context, arrived <-chan core.NewTxsEvent) bool {
	most := time.NewTimer(gatherMost)
	defer most.Stop()
	for {
		quiet := time.NewTimer(gatherQuiet)
		select {
		case <-ctx.Done():
			quiet.Stop()
			return false
		case <-arrived:
			quiet.Stop()
		case <-quiet.C:
			return true
		case <-most.C:
			quiet.Stop()
			return true
		}
	}
}

// due waits until the clock is past the head's timestamp. It reports false
// when the context ended.
func (s *sealer) due(ctx context.Context, arrived <-chan core.NewTxsEvent) bool {
	for {
		next := time.Unix(int64(s.eth.BlockChain().CurrentBlock().Time)+1, 0)
		wait := next.Sub(s.now())
		if wait <= 0 {
			return true
		}
		if !s.pause(ctx, arrived, wait) {
			return false
		}
	}
}

// pause waits for d, or until the clock is moved, while it takes what arrives.
// It reports false when the context ended.
func (s *sealer) pause(ctx context.Context, arrived <-chan core.NewTxsEvent, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return false
		case <-arrived:
		case m := <-s.moves:
			s.move(m)
			return true
		case <-timer.C:
			return true
		}
	}
}

// seal makes one block, puts it on disk, and only then on the chain, so that
// nobody sees a receipt that a crash could take back. It reports false when
// a block now would be of no use, unless one is wanted anyway.
func (s *sealer) seal(anyway bool) (bool, error) {
	// The pool reacts to a new head in the background; wait for it.
	if err := s.eth.TxPool().Sync(); err != nil {
		return false, fmt.Errorf("transaction pool: %w", err)
	}
	// What arrives from here on may miss this block, and then has an event of
	// its own to be noticed by; it is no reason for an empty block.
	runnable, _ := s.eth.TxPool().Stats()
	if runnable == 0 && !anyway {
		return false, nil
	}
	chain := s.eth.BlockChain()
	args := &miner.BuildPayloadArgs{
		Parent:     chain.CurrentBlock().Hash(),
		Timestamp:  max(chain.CurrentBlock().Time+1, uint64(s.now().Add(-lag).Unix())),
		BeaconRoot: new(common.Hash),
	}
	if _, err := rand.Read(args.Random[:]); err != nil {
		return false, fmt.Errorf("random value of a block: %w", err)
	}
	block, _, err := s.eth.Miner().BuildTestingPayload(args, nil, false, nil)
	if err != nil {
		return false, fmt.Errorf("build a block: %w", err)
	}
	// With transactions that bid less than the base fee, an empty block brings
	// it down to them.
	if len(block.Transactions()) == 0 && !anyway && block.BaseFee().Uint64() <= lowestFee {
		return false, nil
	}
	if s.log == nil {
		return true, extend(chain, block)
	}
	if err := s.log.append(block); err != nil {
		return false, err
	}
	if err := extend(chain, block); err != nil {
		return false, errors.Join(err, s.log.drop())
	}
	return true, nil
}

// extend puts a block on top of the chain.
func extend(chain *core.BlockChain, block *types.Block) error {
	if _, err := chain.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return fmt.Errorf("insert block %d: %w", block.NumberU64(), err)
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return fmt.Errorf("make block %d the head: %w", block.NumberU64(), err)
	}
	chain.SetSafe(block.Header())
	chain.SetFinalized(block.Header())
	return nil
}
