package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/atoll-network/atoll/chain"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// The delays of a devnet's contracts, unless its Config says otherwise.
const (
	DefaultWithdrawDelay = time.Hour
	DefaultUnstakeDelay  = 24 * time.Hour
)

// Config says how a devnet runs. The zero value is a devnet in memory, on any
// free port, that logs nothing.
type Config struct {
	// Dir is where the chain is kept; it is created if missing. With "" the
	// chain is in memory and ends with the process.
	Dir string
	// RPCPort is where HTTP and WebSocket are served on the loopback
	// interface; 0 is any free port.
	RPCPort int
	// WithdrawDelay and UnstakeDelay are the delays of the escrow and of the
	// node registry, in whole seconds; 0 means the defaults. A chain that
	// exists in Dir keeps the ones it began with.
	WithdrawDelay, UnstakeDelay time.Duration
	// Log takes what goes wrong after the start; nil drops it.
	Log *slog.Logger
}

// Devnet is a running chain. Its methods are safe for concurrent use.
type Devnet struct {
	stack  *node.Node
	sealer *sealer
	rpc    *rpc.Client
	keys   []*ecdsa.PrivateKey
	close  func() error // once
}

// Start runs a chain until [Devnet.Close]. The context is for the start only.
// The error wraps [ErrInUse] when another process runs the chain in c.Dir.
func Start(ctx context.Context, c Config) (_ *Devnet, err error) {
	silence()
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.RPCPort < 0 || c.RPCPort > 65535 {
		return nil, fmt.Errorf("devnet: rpc port %d: want 0 to 65535", c.RPCPort)
	}
	var undo []func() error // in the order of opening
	closeAll := func() error {
		var errs []error
		for i := len(undo) - 1; i >= 0; i-- {
			errs = append(errs, undo[i]())
		}
		return errors.Join(errs...)
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("devnet: %w", err), closeAll())
		}
	}()

	d := &Devnet{}
	if d.keys, err = prefundedKeys(); err != nil {
		return nil, err
	}
	if c.Dir != "" {
		if err := os.MkdirAll(c.Dir, 0o700); err != nil {
			return nil, err
		}
		unlock, err := lockDir(c.Dir)
		if err != nil {
			return nil, err
		}
		undo = append(undo, unlock)
	}
	genesis, err := c.genesis()
	if err != nil {
		return nil, err
	}
	var backend *eth.Ethereum
	if d.stack, backend, err = newNode(c.Dir, c.RPCPort, genesis); err != nil {
		return nil, err
	}
	undo = append(undo, d.stack.Close)
	backend.SetSynced()

	var log *blockLog
	if c.Dir != "" {
		if log, err = restore(ctx, c.Dir, backend.BlockChain()); err != nil {
			return nil, err
		}
		undo = append(undo, log.close)
	}
	if err := d.stack.Start(); err != nil {
		return nil, portError(c.RPCPort, err)
	}
	d.rpc = d.stack.Attach()
	undo = append(undo, func() error { d.rpc.Close(); return nil })

	d.sealer = newSealer(backend, log, c.Log)
	sealing, stop := context.WithCancel(context.Background())
	go d.sealer.run(sealing)
	undo = append(undo, func() error { stop(); <-d.sealer.ended; return nil })

	d.close = sync.OnceValue(closeAll)
	return d, nil
}

// genesis returns the first block of the chain, the same at every start.
func (c Config) genesis() (*core.Genesis, error) {
	create := func() (*core.Genesis, error) {
		withdraw, unstake := c.WithdrawDelay, c.UnstakeDelay
		if withdraw == 0 {
			withdraw = DefaultWithdrawDelay
		}
		if unstake == 0 {
			unstake = DefaultUnstakeDelay
		}
		return newGenesis(time.Now(), withdraw, unstake)
	}
	if c.Dir == "" {
		return create()
	}
	return loadGenesis(c.Dir, create)
}

// restore opens the block log in dir and puts the blocks on the chain which
// the chain's own database lost or never had. Every block of the database must
// be in the log, since it was written there first.
func restore(ctx context.Context, dir string, chain *core.BlockChain) (*blockLog, error) {
	var logged uint64
	log, err := openBlockLog(filepath.Join(dir, "blocks.rlp"), func(b *types.Block) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		head := chain.CurrentBlock().Number.Uint64()
		logged = b.NumberU64()
		switch {
		case logged > head+1:
			return fmt.Errorf("block %d does not follow block %d", logged, head)
		case logged == head+1:
			return extend(chain, b)
		case chain.GetCanonicalHash(logged) != b.Hash():
			return fmt.Errorf("block %d is not the one in the database", logged)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if head := chain.CurrentBlock().Number.Uint64(); head > logged {
		return nil, errors.Join(fmt.Errorf("block log in %q ends at block %d, but the database at block %d; "+
			"delete the directory to begin a new chain", dir, logged, head), log.close())
	}
	return log, nil
}

// RPC returns a JSON-RPC client in the process. It ends with the devnet; do
// not close it.
func (d *Devnet) RPC() *rpc.Client { return d.rpc }

// HTTPURL is where JSON-RPC is served by HTTP, such as
// "http://127.0.0.1:8545".
func (d *Devnet) HTTPURL() string { return d.stack.HTTPEndpoint() }

// WSURL is where JSON-RPC is served by WebSocket, subscriptions included.
func (d *Devnet) WSURL() string { return d.stack.WSEndpoint() }

// Contracts says where Atoll's contracts stand: at the same addresses on every
// devnet.
func (d *Devnet) Contracts() chain.Contracts { return contracts() }

// Keys returns the keys of the ten prefunded accounts. Each has 10,000 ether
// and 10,000 tokens at first. They are known to everyone, see
// [WorthlessKey0].
func (d *Devnet) Keys() []*ecdsa.PrivateKey { return append([]*ecdsa.PrivateKey(nil), d.keys...) }

// ChainID returns [ChainID].
func (d *Devnet) ChainID() uint64 { return ChainID }

// Now is the time on the chain's clock: the wall clock's, unless
// [Devnet.AdvanceTime] moved it or the head of the chain was already later
// when the devnet started.
func (d *Devnet) Now() time.Time { return d.sealer.now() }

// AdvanceTime moves the chain's clock forward, rounded up to seconds, and makes
// a block that bears the new time, so that tests and demonstrations need not
// wait for a contract's delays. The clock does not fall back later.
func (d *Devnet) AdvanceTime(ctx context.Context, by time.Duration) error {
	if err := d.sealer.advance(ctx, max(by, 0)); err != nil {
		return fmt.Errorf("devnet: advance time by %s: %w", by, err)
	}
	return nil
}

// Close stops the chain and frees its port and directory. Later calls return
// what the first did.
func (d *Devnet) Close() error { return d.close() }
