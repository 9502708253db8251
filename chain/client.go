package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain/bindings/court"
	"github.com/atoll-network/atoll/chain/bindings/escrow"
	"github.com/atoll-network/atoll/chain/bindings/nodes"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/atoll-network/atoll/chain/bindings/witness"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Client talks to Atoll's contracts on one chain. It is safe for concurrent
// use.
type Client struct {
	rpc       *rpc.Client
	eth       *ethclient.Client
	owned     bool // the connection was made by Dial
	contracts Contracts
	chainID   uint64
	signer    types.Signer
	delivers  bool // the token has transferAndCall

	bindings

	confirmations atomic.Uint64

	accounts accounts
	receipts receipts
	closed   context.Context
	close    context.CancelFunc
	running  sync.WaitGroup
}

// bindings pack what contracts take and unpack what they answer.
type bindings struct {
	token   *token.AtollToken
	escrow  *escrow.Escrow
	nodes   *nodes.Nodes
	court   *court.Court
	witness *witness.Witness
}

func newBindings() bindings {
	return bindings{token.NewAtollToken(), escrow.NewEscrow(), nodes.NewNodes(), court.NewCourt(), witness.NewWitness()}
}

// Head is the latest block of the chain.
type Head struct {
	Number uint64
	Hash   atoll.Digest
	Time   time.Time // what block.timestamp is to the contracts
}

// Dial connects to a node by an http, https, ws or wss URL. The error wraps
// [atoll.ErrUnreachable] when the node does not answer and [atoll.ErrNotFound]
// when the contracts are not on its chain.
func Dial(ctx context.Context, url string, contracts Contracts) (*Client, error) {
	conn, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("chain at %q: %v: %w", url, err, atoll.ErrUnreachable)
	}
	c, err := New(ctx, conn, contracts)
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("chain at %q: %w", url, err)
	}
	c.owned = true
	return c, nil
}

// New makes a client of a connection, which stays the caller's. Errors are
// those of [Dial].
func New(ctx context.Context, conn *rpc.Client, contracts Contracts) (*Client, error) {
	c, err := connect(ctx, conn, contracts)
	if err != nil {
		return nil, err
	}
	where := []atoll.Account{contracts.Token, contracts.Escrow, contracts.Nodes, contracts.Court, contracts.Witness}
	codes := make([]hexutil.Bytes, len(where))
	var batch []rpc.BatchElem
	for i := range where {
		batch = append(batch, rpc.BatchElem{Method: "eth_getCode", Args: []any{where[i], "latest"}, Result: &codes[i]})
	}
	if err := c.batch(ctx, batch); err != nil {
		return nil, err
	}
	for i, name := range []string{"token", "escrow", "nodes", "court", "witness"} {
		if len(codes[i]) == 0 {
			return nil, fmt.Errorf("chain %d has no %s contract at %s; is it the right chain? %w",
				c.chainID, name, where[i], atoll.ErrNotFound)
		}
	}
	if err := c.askToken(ctx); err != nil {
		return nil, err
	}
	return c, nil
}

// askToken finds out whether the token has transferAndCall (ERC-1363), as it
// says itself (ERC-165). One that does not know the question has not.
func (c *Client) askToken(ctx context.Context) error {
	out, err := c.read(ctx, c.contracts.Token, c.token.PackSupportsInterface(erc1363))
	if errors.Is(err, atoll.ErrUnreachable) {
		return fmt.Errorf("token at %s: %w", c.contracts.Token, err)
	}
	if err == nil {
		c.delivers, err = c.token.UnpackSupportsInterface(out)
		c.delivers = c.delivers && err == nil
	}
	return nil
}

// erc1363 is the interface's id.
var erc1363 = [4]byte{0xb0, 0x20, 0x2a, 0x11}

// connect makes a client of a connection, whatever stands on its chain.
func connect(ctx context.Context, conn *rpc.Client, contracts Contracts) (*Client, error) {
	c := &Client{
		rpc: conn, eth: ethclient.NewClient(conn), contracts: contracts, bindings: newBindings(),
	}
	var id hexutil.Uint64
	if err := c.batch(ctx, []rpc.BatchElem{{Method: "eth_chainId", Result: &id}}); err != nil {
		return nil, err
	}
	c.chainID = uint64(id)
	c.signer = types.LatestSignerForChainID(atoll.NewAmount(c.chainID).Big())
	c.closed, c.close = context.WithCancel(context.Background())
	c.receipts.wake = make(chan struct{}, 1)
	return c, nil
}

// Close stops what the client has running; waits for transactions end with an
// error. It closes the connection if [Dial] made it.
func (c *Client) Close() {
	c.close()
	c.running.Wait()
	if c.owned {
		c.rpc.Close()
	}
}

// Domain is what messages for this chain and its escrow are signed for.
func (c *Client) Domain() atoll.Domain {
	return atoll.Domain{ChainID: c.chainID, Escrow: c.contracts.Escrow}
}

// SetConfirmations sets how many blocks must lie on top of a block before the
// client's watches report its events. Zero, as at first, is right for a chain
// whose blocks are never replaced. On any other, a watch reports nothing that
// is taken back as long as no more blocks than this are. Watches that are under
// way heed it from the next block on.
func (c *Client) SetConfirmations(n uint64) { c.confirmations.Store(n) }

// Contracts says where the contracts stand.
func (c *Client) Contracts() Contracts { return c.contracts }

// Head returns the latest block.
func (c *Client) Head(ctx context.Context) (Head, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	h, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return Head{}, fmt.Errorf("latest block: %w", reach(err))
	}
	return Head{Number: h.Number.Uint64(), Hash: h.Hash(), Time: unix(h.Time)}, nil
}

// batch makes several requests in one round trip; the first error counts.
func (c *Client) batch(ctx context.Context, requests []rpc.BatchElem) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	if err := c.rpc.BatchCallContext(ctx, requests); err != nil {
		return reach(err)
	}
	for _, r := range requests {
		if r.Error != nil {
			return fmt.Errorf("%s: %w", r.Method, r.Error)
		}
	}
	return nil
}

// reach marks an error that is no answer of the node as atoll.ErrUnreachable.
func reach(err error) error {
	if _, answered := err.(rpc.Error); answered || err == nil {
		return err
	}
	return fmt.Errorf("%w: %w", atoll.ErrUnreachable, err)
}

// unix converts a contract's time; zero is no time.
func unix(seconds uint64) time.Time {
	if seconds == 0 {
		return time.Time{}
	}
	return time.Unix(int64(min(seconds, 1<<62)), 0)
}
