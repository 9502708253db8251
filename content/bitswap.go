package content

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/boxo/bitswap"
	bsnetwork "github.com/ipfs/boxo/bitswap/network"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/exchange"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/libp2p/go-libp2p/core/network"
)

// bitswapWindow is the number of blocks asked for at a time over bitswap.
const bitswapWindow = 32

func (x *Exchange) startBitswap() {
	ctx, cancel := context.WithCancel(context.Background())
	x.cancelBitswap = cancel
	peers := bsnetwork.NewConnectEventManager()
	net := bsnet.NewFromIpfsHost(x.host, bsnet.WithConnectEventManager(peers))
	x.bitswap = bitswap.New(ctx, net, nil, blockstore{x.store}, bitswap.MaxCidSize(atoll.MaxCIDLen))
	// Bitswap learns of new connections only, and the host may have some.
	for _, id := range x.host.Network().Peers() {
		peers.Connected(id)
		if x.host.Network().Connectedness(id) != network.Connected {
			peers.Disconnected(id)
		}
	}
}

// fetchBitswap fetches the DAGs under roots from the peers that the host is
// connected to. Bitswap cannot say that nobody has a block: that is a stall.
func (x *Exchange) fetchBitswap(ctx context.Context, h *hold, roots []cid.Cid, limits Limits) (Limits, error) {
	c := crawl{x: x, out: &batch{s: x.store, hold: h}, limits: limits, seen: make(map[nodeKey]struct{})}
	for _, r := range roots {
		c.todo = append(c.todo, step{r, 0})
	}
	err := c.run(ctx)
	return Limits{Bytes: c.bytes, Blocks: len(c.seen)}, errors.Join(err, c.out.flush())
}

// crawl fetches blocks in the order in which they come, unlike a traversal.
type crawl struct {
	x      *Exchange
	out    *batch
	limits Limits
	seen   map[nodeKey]struct{}
	bytes  uint64
	todo   []step // taken from the end: depth first keeps it short
}

// step is a block to fetch, and how far it is below its root.
type step struct {
	cid   cid.Cid
	depth int
}

func (c *crawl) run(ctx context.Context) error {
	session := c.x.bitswap.NewSession(ctx)
	for len(c.todo) > 0 {
		want, err := c.window()
		if err != nil {
			return err
		}
		err = c.ask(ctx, session, want)
		if errors.Is(err, errStalled) {
			// A session may miss blocks that its peer had lately deleted.
			session = c.x.bitswap.NewSession(ctx)
			err = c.ask(ctx, session, want)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// window takes steps from the list until it has some whose blocks are not
// here, and returns those with their depths.
func (c *crawl) window() (map[cid.Cid]int, error) {
	want := make(map[cid.Cid]int)
	for len(c.todo) > 0 && len(want) < bitswapWindow {
		last := c.todo[len(c.todo)-1]
		c.todo = c.todo[:len(c.todo)-1]
		if _, ok := inline(last.cid); !ok {
			k := keyOf(last.cid)
			if _, ok := c.seen[k]; ok {
				continue
			}
			c.seen[k] = struct{}{}
			if len(c.seen) > c.limits.Blocks {
				return nil, fmt.Errorf("block %s is over the limits: %w", last.cid, atoll.ErrTooLarge)
			}
		}
		data, err := c.x.store.get(last.cid)
		if err != nil {
			want[last.cid] = last.depth
			continue
		}
		if err := c.take(block{cid: last.cid, data: data}, last.depth); err != nil {
			return nil, err
		}
	}
	return want, nil
}

var errStalled = errors.New("no block came")

// ask fetches the blocks that are wanted, and takes them out of want.
func (c *crawl) ask(ctx context.Context, session exchange.Fetcher, want map[cid.Cid]int) error {
	asking, cancel := context.WithCancel(ctx)
	defer cancel()
	timer := time.AfterFunc(c.x.stall, cancel)
	defer timer.Stop()
	came, err := session.GetBlocks(asking, slices.Collect(maps.Keys(want)))
	if err != nil {
		return fmt.Errorf("%v: %w", err, atoll.ErrUnreachable)
	}
	for b := range came {
		timer.Reset(c.x.stall)
		id := b.Cid()
		depth, ok := want[id]
		if !ok {
			continue
		}
		delete(want, id)
		if !matches(id, b.RawData()) {
			return fmt.Errorf("block %s: %w", id, atoll.ErrWrongContent)
		}
		if err := c.take(block{cid: id, data: b.RawData(), force: true}, depth); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	for id := range want {
		return fmt.Errorf("%w for %s over bitswap: block %s: %w", errStalled, c.x.stall, id, atoll.ErrUnreachable)
	}
	return nil
}

// take counts and stores a block and lists the steps below it.
func (c *crawl) take(b block, depth int) error {
	if c.bytes += uint64(len(b.data)); c.bytes > c.limits.Bytes {
		return fmt.Errorf("block %s is over the limits: %w", b.cid, atoll.ErrTooLarge)
	}
	below, err := links(b.cid, b.data)
	if err != nil {
		return err
	}
	if len(below) > 0 && depth == maxDepth {
		return fmt.Errorf("block %s: deeper than %d links: %w", b.cid, maxDepth, atoll.ErrTooLarge)
	}
	if len(c.todo)+len(below) > maxPending {
		return fmt.Errorf("block %s: more than %d links to follow: %w", b.cid, maxPending, atoll.ErrTooLarge)
	}
	for _, id := range below {
		c.todo = append(c.todo, step{id, depth + 1})
	}
	return c.out.add(b)
}

// blockstore is the store as boxo's bitswap sees it.
type blockstore struct{ s *Store }

func (b blockstore) Get(_ context.Context, c cid.Cid) (blocks.Block, error) {
	if err := checkCid(c); err != nil {
		return nil, err
	}
	data, err := b.s.get(c)
	if errors.Is(err, atoll.ErrNotFound) {
		return nil, ipld.ErrNotFound{Cid: c}
	}
	if err != nil {
		return nil, err
	}
	return blocks.NewBlockWithCid(data, c)
}

func (b blockstore) GetSize(_ context.Context, c cid.Cid) (int, error) {
	if err := checkCid(c); err != nil {
		return 0, err
	}
	n, ok, err := b.s.blockSize(c)
	if err == nil && !ok {
		err = ipld.ErrNotFound{Cid: c}
	}
	return n, err
}

func (b blockstore) Has(_ context.Context, c cid.Cid) (bool, error) {
	if err := checkCid(c); err != nil {
		return false, nil
	}
	_, ok, err := b.s.blockSize(c)
	return ok, err
}

func (b blockstore) Put(ctx context.Context, n blocks.Block) error {
	return b.PutMany(ctx, []blocks.Block{n})
}

func (b blockstore) PutMany(_ context.Context, ns []blocks.Block) error {
	out := batch{s: b.s, hold: b.s.now()}
	for _, n := range ns {
		if err := checkCid(n.Cid()); err != nil {
			return err
		}
		if _, ok := inline(n.Cid()); !ok && !matches(n.Cid(), n.RawData()) {
			return fmt.Errorf("block %s: %w", n.Cid(), atoll.ErrWrongContent)
		}
		if err := out.add(block{cid: n.Cid(), data: n.RawData()}); err != nil {
			return err
		}
	}
	return out.flush()
}

func (b blockstore) DeleteBlock(context.Context, cid.Cid) error { return errReadOnly }

func (b blockstore) AllKeysChan(context.Context) (<-chan cid.Cid, error) { return nil, errReadOnly }
