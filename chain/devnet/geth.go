package devnet

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"syscall"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// host is where the node listens: this machine only.
const host = "127.0.0.1"

// newNode assembles a go-ethereum node, not yet started. Its chain is open.
func newNode(dir string, port int, genesis *core.Genesis) (*node.Node, *eth.Ethereum, error) {
	modules := []string{"eth", "net", "web3"}
	config := node.Config{
		Name:    "geth",
		DataDir: dir,
		// Any page may call, as it may call any development chain; a page
		// elsewhere cannot do so under a name of its own (DNS rebinding),
		// because of the virtual hosts.
		HTTPHost: host, HTTPPort: port, HTTPModules: modules,
		HTTPCors: []string{"*"}, HTTPVirtualHosts: []string{"localhost", "host.docker.internal"},
		HTTPTimeouts: rpc.DefaultHTTPTimeouts, HTTPBodyLimit: 5 << 20,
		WSHost: host, WSPort: port, WSModules: modules, WSOrigins: []string{"*"},
		BatchRequestLimit: 1000, BatchResponseMaxSize: 25_000_000,
		P2P: p2p.Config{NoDiscovery: true, NoDial: true, MaxPeers: 0},
	}
	stack, err := node.New(&config)
	if err != nil {
		return nil, nil, fmt.Errorf("assemble the node: %w", err)
	}
	backend, err := eth.New(stack, ethConfig(dir, genesis))
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("open the chain: %w", err), stack.Close())
	}
	stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}})
	return stack, backend, nil
}

// ethConfig keeps every state (the hash scheme in archive mode is the one that
// a kill does not set back to the start), uses little memory, and takes as
// many transactions as a load test sends.
func ethConfig(dir string, genesis *core.Genesis) *ethconfig.Config {
	c := ethconfig.Defaults
	c.Genesis = genesis
	c.NetworkId = ChainID
	c.SyncMode = ethconfig.FullSync
	c.StateScheme = rawdb.HashScheme
	c.NoPruning = true
	c.TransactionHistory = 0 // all
	c.LogNoHistory = true    // a devnet's logs are found by the headers' bloom filters
	c.DatabaseCache, c.DatabaseHandles = 32, 128
	c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = 16, 16, 0
	c.Miner.GasCeil = gasLimit
	c.Miner.GasPrice = big.NewInt(1)
	c.TxPool.PriceLimit = 1
	c.TxPool.AccountSlots, c.TxPool.AccountQueue = 4096, 4096
	c.TxPool.GlobalSlots, c.TxPool.GlobalQueue = 32768, 8192
	c.RPCTxFeeCap = 0 // none: the money is worthless
	c.BlobPool.Datadir = "blobpool"
	if dir == "" {
		c.TxPool.NoLocals, c.TxPool.Journal, c.BlobPool.Datadir = true, "", ""
	}
	return &c
}

// portError explains a node that could not listen.
func portError(port int, err error) error {
	if errors.Is(err, syscall.EADDRINUSE) || strings.Contains(err.Error(), "address already in use") {
		return fmt.Errorf("port %d on %s is in use by another program; choose another with --rpc-port: %w", port, host, err)
	}
	return fmt.Errorf("start the node on port %d: %w", port, err)
}
