package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/bindings/token"
	"github.com/atoll-network/atoll/chain/devnet"
)

// Deployment puts Atoll's contracts on a chain.
type Deployment struct {
	ChainID uint64
	// Local says that the chain is a devnet on this machine, whose accounts are
	// worthless and known to all.
	Local bool

	rpc  *rpc.Client
	eth  *ethclient.Client
	url  string
	what chain.Parameters
}

// OpenDeployment connects to a chain, to put contracts with these parameters on
// it. The token that they name must be one that takes what the program signs;
// a new one is held by who deploys unless they name a holder.
func OpenDeployment(ctx context.Context, rawURL string, p chain.Parameters) (*Deployment, error) {
	conn, err := rpc.DialContext(ctx, rawURL)
	if err != nil {
		return nil, fmt.Errorf("chain: %v: %w", err, atoll.ErrUnreachable)
	}
	d := &Deployment{rpc: conn, eth: ethclient.NewClient(conn), url: rawURL, what: p}
	id, err := d.eth.ChainID(ctx)
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("chain: %w", away(err))
	}
	d.ChainID = id.Uint64()
	d.Local = d.ChainID == devnet.ChainID && onThisMachine(rawURL)
	if p.Token != (atoll.Account{}) {
		if err := d.checkToken(ctx); err != nil {
			conn.Close()
			return nil, fmt.Errorf("token %s: %w", p.Token, err)
		}
	}
	return d, nil
}

// away marks an error that is no answer of the chain's node.
func away(err error) error {
	var answer rpc.Error
	if errors.As(err, &answer) {
		return err
	}
	return fmt.Errorf("%w: %v", atoll.ErrUnreachable, err)
}

// onThisMachine reports whether a URL is of the loopback interface.
func onThisMachine(rawURL string) bool {
	u, err := url.Parse(rawURL)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
}

// checkToken refuses a token that deposits and stakes would fail with: they
// come with a permit (ERC-2612), signed for the domain of Atoll's own token, and
// amounts have 18 decimals.
func (d *Deployment) checkToken(ctx context.Context) error {
	code, err := d.eth.CodeAt(ctx, d.what.Token, nil)
	if err != nil {
		return away(err)
	}
	if len(code) == 0 {
		return fmt.Errorf("there is no contract on chain %d; is it the right chain? %w", d.ChainID, atoll.ErrNotFound)
	}
	b := token.NewAtollToken()
	out, err := d.eth.CallContract(ctx, ethereum.CallMsg{To: &d.what.Token, Data: b.PackDecimals()}, nil)
	if err != nil && errors.Is(away(err), atoll.ErrUnreachable) {
		return away(err)
	}
	if n, e := b.UnpackDecimals(out); err != nil || e != nil || n != 18 {
		return fmt.Errorf("it is no ERC-20 token with 18 decimals")
	}
	out, err = d.eth.CallContract(ctx, ethereum.CallMsg{To: &d.what.Token, Data: b.PackDOMAINSEPARATOR()}, nil)
	if err != nil && errors.Is(away(err), atoll.ErrUnreachable) {
		return away(err)
	}
	got, e := b.UnpackDOMAINSEPARATOR(out)
	if want := (atoll.Domain{ChainID: d.ChainID, Escrow: d.what.Token}).Separator(); err != nil || e != nil || got != want {
		return fmt.Errorf("it takes no permits (ERC-2612) of the domain \"Atoll\", version \"1\", with which deposits are signed; " +
			"leave --token out to make one that does")
	}
	return nil
}

// parameters are what an account deploys with: unless somebody else is named, it
// is the holder of a new token.
func (d *Deployment) parameters(deployer atoll.Account) chain.Parameters {
	p := d.what
	if p.Token == (atoll.Account{}) && p.Holder == (atoll.Account{}) {
		p.Holder = deployer
	}
	return p
}

// Close ends the connection.
func (d *Deployment) Close() { d.rpc.Close() }

// DeployPlan says what a deployment will do.
type DeployPlan struct {
	ChainID    uint64
	Deployer   atoll.Account
	Parameters chain.Parameters
	Contracts  chain.Contracts
	Steps      []DeployStep
	Gas        uint64       // at most, for what is still to be created
	GasPrice   atoll.Amount // wei, now
	Cost       atoll.Amount // wei, of the gas at that price
	Balance    atoll.Amount // wei, of the deployer
}

// DeployStep is a contract of a plan.
type DeployStep struct {
	Name   string
	At     atoll.Account
	Gas    uint64 // at most
	Stands bool   // an earlier deployment has made it
}

// Done reports whether all contracts stand.
func (p *DeployPlan) Done() bool { return p.Gas == 0 }

// Affordable reports whether the deployer has what it takes at today's price.
func (p *DeployPlan) Affordable() bool { return p.Balance.Cmp(p.Cost) >= 0 }

// errRehearsal is what a signer says that signs nothing.
var errRehearsal = errors.New("nothing is signed in a rehearsal")

// rehearser is an account that signs nothing.
type rehearser struct{ who atoll.Account }

func (r rehearser) Account() atoll.Account { return r.who }

func (r rehearser) SignDigest(atoll.Digest) (atoll.Signature, error) {
	return atoll.Signature{}, errRehearsal
}

// Plan says what [Deployment.Run] would do for an account. It sends nothing.
func (d *Deployment) Plan(ctx context.Context, deployer atoll.Account) (*DeployPlan, error) {
	what, stand := d.parameters(deployer), 0
	if err := what.Validate(); err != nil {
		return nil, errors.New(strings.TrimSuffix(err.Error(), ": "+atoll.ErrMalformed.Error()))
	}
	// The deployment itself is rehearsed up to its first signature, so that it
	// tells which contracts it would find standing.
	_, err := chain.DeployOn(ctx, d.rpc, rehearser{deployer}, what, func(chain.Creation) { stand++ })
	if err != nil && !errors.Is(err, errRehearsal) {
		return nil, err
	}
	next, err := d.eth.NonceAt(ctx, deployer, nil)
	if err != nil {
		return nil, fmt.Errorf("nonce of %s: %w", deployer, away(err))
	}
	at, creations, err := chain.Plan(deployer, next-uint64(stand), what)
	if err != nil {
		return nil, err
	}
	p := &DeployPlan{ChainID: d.ChainID, Deployer: deployer, Parameters: what, Contracts: at}
	for i, c := range creations {
		s := DeployStep{Name: c.Name, At: c.At, Gas: creationGas(len(c.Code)), Stands: i < stand}
		if !s.Stands {
			p.Gas += s.Gas
		}
		p.Steps = append(p.Steps, s)
	}
	return p, d.price(ctx, p)
}

// creationGas bounds what the creation of a contract uses, by the length of its
// creation code: the transaction, the bytes of it, the code that is kept (less
// than all of it), and what the constructors store.
func creationGas(bytes int) uint64 { return 21_000 + 32_000 + uint64(bytes)*(16+200+1) + 300_000 }

func (d *Deployment) price(ctx context.Context, p *DeployPlan) error {
	head, err := d.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("gas price: %w", away(err))
	}
	price, err := d.eth.SuggestGasTipCap(ctx)
	if err != nil {
		return fmt.Errorf("gas price: %w", away(err))
	}
	if head.BaseFee == nil {
		return fmt.Errorf("chain %d has no base fee (EIP-1559), which the contracts' chain must have", d.ChainID)
	}
	price.Add(price, head.BaseFee)
	balance, err := d.eth.BalanceAt(ctx, p.Deployer, nil)
	if err != nil {
		return fmt.Errorf("ether balance of %s: %w", p.Deployer, away(err))
	}
	p.GasPrice, _ = atoll.AmountFromBig(price)
	p.Balance, _ = atoll.AmountFromBig(balance)
	p.Cost = p.GasPrice.MulDivCeil(p.Gas, 1)
	return nil
}

// Run creates the contracts that do not stand yet, and returns the profile of
// the network, which has no solver yet. It calls progress, if that is not nil,
// for each contract that stands. Stopped at any point, it goes on there when it
// is called again with the same parameters, unless the account has sent
// anything else since.
func (d *Deployment) Run(ctx context.Context, s atoll.Signer, name string, progress func(chain.Creation)) (*Network, error) {
	at, err := chain.DeployOn(ctx, d.rpc, s, d.parameters(s.Account()), progress)
	if err != nil {
		return nil, err
	}
	return &Network{Name: name, ChainID: d.ChainID, RPC: d.url, Contracts: at, Solvers: []SolverRef{}, Devnet: d.Local}, nil
}
