package devnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
)

// ChainID is the devnet's chain id, the one that development tools expect.
const ChainID = 1337

const (
	gasLimit = 60_000_000 // of a block
	// headStart is how many seconds the genesis block lies in the past, so
	// that the first block need not wait.
	headStart = 5
	// prefund is what each prefunded account has, in whole ether and in whole
	// tokens.
	prefund = 10_000
	// faucetCap is what the faucet gives to one account, in whole tokens.
	faucetCap = 1_000_000
)

// deployer stands in the contracts' addresses as their creator. Nobody has its
// key: it is a hash.
func deployer() common.Address {
	return common.BytesToAddress(crypto.Keccak256([]byte("atoll devnet deployer")))
}

// parameters are what a devnet's contracts are made with: windows of minutes,
// so that a dispute can be tried out, and a draw in the next block.
func parameters(withdrawDelay, unstakeDelay time.Duration) (chain.Parameters, error) {
	keys, err := prefundedKeys()
	if err != nil {
		return chain.Parameters{}, err
	}
	tokens := func(n int64) atoll.Amount { a, _ := atoll.AmountFromBig(whole(n)); return a }
	p := chain.DefaultParameters()
	p.Holder, p.Supply, p.Faucet = crypto.PubkeyToAddress(keys[0].PublicKey), tokens(prefund*int64(len(keys))), tokens(faucetCap)
	p.WithdrawDelay, p.UnstakeDelay = withdrawDelay, unstakeDelay
	r := &p.Court
	r.Filing, r.Answer, r.Draw = time.Hour, 10*time.Minute, 10*time.Minute
	r.Commit, r.Reveal, r.Appeal, r.BeaconDelay = 5*time.Minute, 5*time.Minute, 5*time.Minute, 1
	return p, nil
}

// contracts says where the contracts stand, which is the same on every devnet.
func contracts() chain.Contracts {
	c, _, _ := chain.Plan(deployer(), 0, chain.Parameters{})
	return c
}

// chainConfig has every fork up to Osaka from the first block on, and none of
// the unfinished ones after it.
func chainConfig() *params.ChainConfig {
	zero, now := new(big.Int), uint64(0)
	return &params.ChainConfig{
		ChainID:                 big.NewInt(ChainID),
		HomesteadBlock:          zero,
		EIP150Block:             zero,
		EIP155Block:             zero,
		EIP158Block:             zero,
		ByzantiumBlock:          zero,
		ConstantinopleBlock:     zero,
		PetersburgBlock:         zero,
		IstanbulBlock:           zero,
		MuirGlacierBlock:        zero,
		BerlinBlock:             zero,
		LondonBlock:             zero,
		ArrowGlacierBlock:       zero,
		GrayGlacierBlock:        zero,
		TerminalTotalDifficulty: zero,
		ShanghaiTime:            &now,
		CancunTime:              &now,
		PragueTime:              &now,
		OsakaTime:               &now,
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: params.DefaultCancunBlobConfig,
			Prague: params.DefaultPragueBlobConfig,
		},
	}
}

// newGenesis returns a first block, with timestamp at, in which the contracts
// stand deployed and the prefunded accounts have their money.
func newGenesis(at time.Time, withdrawDelay, unstakeDelay time.Duration) (*core.Genesis, error) {
	g := &core.Genesis{
		Config:     chainConfig(),
		Timestamp:  uint64(at.Unix()) - headStart,
		GasLimit:   gasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      core.SystemContractAllocs(),
	}
	deployed, err := deploy(g, withdrawDelay, unstakeDelay)
	if err != nil {
		return nil, err
	}
	for account, content := range deployed {
		g.Alloc[account] = content
	}
	keys, err := prefundedKeys()
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		g.Alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: whole(prefund)}
	}
	return g, nil
}

// deploy runs the contracts' constructors, and the transfers that give tokens
// to the prefunded accounts, on an empty state, and returns the accounts that
// come of it.
func deploy(g *core.Genesis, withdrawDelay, unstakeDelay time.Duration) (types.GenesisAlloc, error) {
	db := rawdb.NewMemoryDatabase()
	tries := triedb.NewDatabase(db, &triedb.Config{Preimages: true})
	states := state.NewDatabase(tries, state.NewCodeDB(db))
	world, err := state.New(types.EmptyRootHash, states)
	if err != nil {
		return nil, fmt.Errorf("empty state: %w", err)
	}
	keys, err := prefundedKeys()
	if err != nil {
		return nil, err
	}
	p, err := parameters(withdrawDelay, unstakeDelay)
	if err != nil {
		return nil, err
	}
	at, creations, err := chain.Plan(deployer(), 0, p)
	if err != nil {
		return nil, err
	}
	env := &runtime.Config{
		ChainConfig: g.Config, BlockNumber: new(big.Int), Time: g.Timestamp,
		GasLimit: g.GasLimit, BaseFee: new(big.Int), State: world, Origin: deployer(),
	}
	for _, c := range creations {
		_, where, _, err := runtime.Create(c.Code, env)
		if err != nil {
			return nil, fmt.Errorf("deploy %s: %w", c.Name, err)
		}
		if where != c.At {
			return nil, fmt.Errorf("deploy %s: it stands at %s, want %s", c.Name, where, c.At)
		}
	}
	atollToken := token.NewAtollToken()
	env.Origin = p.Holder
	for _, key := range keys[1:] {
		to := crypto.PubkeyToAddress(key.PublicKey)
		if _, _, err := runtime.Call(at.Token, atollToken.PackTransfer(to, whole(prefund)), env); err != nil {
			return nil, fmt.Errorf("give tokens to %s: %w", to, err)
		}
	}
	root, err := world.Commit(g.Config.Rules(new(big.Int), true, g.Timestamp), 0)
	if err != nil {
		return nil, fmt.Errorf("commit the first state: %w", err)
	}
	if world, err = state.New(root, states); err != nil {
		return nil, fmt.Errorf("open the first state: %w", err)
	}
	return accountsOf(world), nil
}

// accountsOf lists what is in a state whose preimages are known.
func accountsOf(world *state.StateDB) types.GenesisAlloc {
	alloc := types.GenesisAlloc{}
	for _, account := range world.RawDump(nil).Accounts {
		if account.Address == nil {
			continue
		}
		content := types.Account{Nonce: account.Nonce, Code: account.Code, Balance: new(big.Int)}
		if len(account.Storage) > 0 {
			content.Storage = map[common.Hash]common.Hash{}
		}
		for slot, value := range account.Storage {
			content.Storage[slot] = common.HexToHash(value)
		}
		alloc[*account.Address] = content
	}
	return alloc
}

// loadGenesis reads the first block of the chain in dir, or makes one now and
// writes it there.
func loadGenesis(dir string, create func() (*core.Genesis, error)) (*core.Genesis, error) {
	path := filepath.Join(dir, "genesis.json")
	text, err := os.ReadFile(path)
	if err == nil {
		g := new(core.Genesis)
		if err := json.Unmarshal(text, g); err != nil {
			return nil, fmt.Errorf("%s is damaged; delete %q to begin a new chain: %w", path, dir, err)
		}
		if g.Config == nil || g.Config.ChainID == nil || g.Config.ChainID.Uint64() != ChainID {
			return nil, fmt.Errorf("%s is of another chain; delete %q to begin a new chain", path, dir)
		}
		return g, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("first block of the chain: %w", err)
	}
	g, err := create()
	if err != nil {
		return nil, err
	}
	if text, err = json.MarshalIndent(g, "", "  "); err != nil {
		return nil, fmt.Errorf("write the first block: %w", err)
	}
	return g, writeSynced(path, text)
}

// writeSynced puts a whole file in place, on disk when it returns.
func writeSynced(path string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails once renamed
	_, err = f.Write(content)
	err = errors.Join(err, f.Sync(), f.Close())
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// syncDir makes the names in a directory durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// whole converts whole tokens, or ether, to the smallest unit.
func whole(n int64) *big.Int {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(atoll.Decimals), nil)
	return unit.Mul(unit, big.NewInt(n))
}
