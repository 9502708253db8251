package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/dispute"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/provider"
	"github.com/atoll-network/atoll/requester"
	"github.com/atoll-network/atoll/runner"
	"github.com/atoll-network/atoll/settle"
	"github.com/atoll-network/atoll/settle/ledger"
	"github.com/atoll-network/atoll/store"
	"github.com/atoll-network/atoll/verifier"
)

// keeping says how a node attends to the disputes of its account.
type keeping struct {
	chain   *chain.Client
	network *Network
	signer  atoll.Signer
	bench   *verifier.Bench
	seller  dispute.Seller
	buyer   dispute.Buyer
	referee bool
	stagger time.Duration
	observe func(dispute.Progress)
}

// attend starts a keeper on the ground.
func (g *ground) attend(ctx context.Context, c keeping) (*dispute.Keeper, error) {
	genesis, err := c.chain.Genesis(ctx)
	if err != nil {
		return nil, err
	}
	cfg := dispute.Config{
		Account: c.signer.Account(), Court: dispute.NewOnChain(c.chain, c.signer), Store: g.store, Ledger: genesis.Hex(),
		Judge:  dispute.Examiner{Bench: c.bench, Find: finder{c.chain, g}.find},
		Seller: c.seller, Buyer: c.buyer, Referee: c.referee, Stagger: c.stagger, Log: g.log,
	}
	cfg.Fund = func(ctx context.Context, least atoll.Amount) error { return fill(ctx, c.chain, c.signer, least) }
	cfg.Observe = func(p dispute.Progress) {
		g.secure(&p)
		if c.observe != nil {
			c.observe(p)
		}
	}
	if c.network.Devnet { // which makes blocks for transactions only
		cfg.Stagger = time.Second
		cfg.Nudge = func(ctx context.Context) error { _, err := c.chain.Nudge(ctx, c.signer); return err }
	}
	k, err := dispute.New(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("disputes: %w", err)
	}
	g.onClose(func() error { k.Close(); return nil })
	return k, nil
}

// fill deposits what an account's escrow lacks of a sum, from its tokens.
func fill(ctx context.Context, c *chain.Client, s atoll.Signer, least atoll.Amount) error {
	e, err := c.Escrow(ctx, s.Account())
	if err != nil {
		return err
	}
	missing := least.Sub(e.Balance)
	if missing.IsZero() {
		return nil
	}
	tokens, err := c.TokenBalance(ctx, s.Account())
	if err != nil {
		return err
	}
	if tokens.Cmp(missing) < 0 {
		return fmt.Errorf("account %s has %s ATOLL in escrow and %s beside it, and needs %s: %w",
			s.Account(), e.Balance, tokens, least, atoll.ErrUnfunded)
	}
	_, err = c.Do(ctx, s, chain.Deposit(missing))
	return err
}

// secure keeps what referees may ask for until a dispute is closed, of what is
// here.
func (g *ground) secure(p *dispute.Progress) {
	if g.blocks == nil || p.Did != nil {
		return
	}
	owner := "dispute/" + p.Filing.ID.Hex()
	ctx := context.Background()
	if p.Left || p.State.Dispute.Status == ledger.Closed {
		if err := g.blocks.Unpin(ctx, owner); err != nil {
			g.log.Warn("content of a closed dispute stays pinned", "dispute", p.Filing.ID, "error", err)
		}
		return
	}
	roots := []atoll.CID{p.Filing.Offer.Module, p.Filing.Offer.Inputs}
	if p.Filing.Result != nil {
		roots = append(roots, p.Filing.Result.Output)
	}
	for _, root := range roots {
		if root.IsZero() {
			continue
		}
		if err := g.blocks.Pin(ctx, root, owner); err != nil && !errors.Is(err, atoll.ErrNotFound) {
			g.log.Warn("content of a dispute cannot be pinned", "dispute", p.Filing.ID, "root", root, "error", err)
		}
	}
}

// finder finds the peers of accounts.
type finder struct {
	chain  *chain.Client
	ground *ground
}

// find gives the peer that an account has registered, if that peer says so too.
func (f finder) find(ctx context.Context, who atoll.Account) []atoll.PeerID {
	rec, err := f.chain.Node(ctx, who)
	if err != nil || f.chain.CheckNode(who, rec) != nil {
		return nil
	}
	if id, err := peer.SplitAddr(rec.Endpoint); err == nil && id == rec.Peer {
		f.connect(ctx, rec.Endpoint)
	}
	return []atoll.PeerID{rec.Peer}
}

// connect tries once to connect to a peer, since content is asked only of peers
// to which there is a connection.
func (f finder) connect(ctx context.Context, addr string) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	f.ground.host.Keep(ctx, []string{addr}, func(context.Context, atoll.PeerID) { stop() }, func(error) { stop() })
}

// bench makes the bench of a node that is no verifier: for its own disputes,
// one at a time, as large as they are.
func (g *ground) bench(run *runner.Runner) (*verifier.Bench, error) {
	return verifier.NewBench(verifier.BenchConfig{Blocks: g.blocks, Content: g.exchange, Runner: run, Parallel: 1,
		MaxTimeout: atoll.MaxTimeout * time.Second, Most: atoll.Resources{Memory: math.MaxUint64, Disk: math.MaxUint64},
		Keep: math.MaxUint64, Log: g.log})
}

// attendBuyer attends to a requester's disputes.
func (g *ground) attendBuyer(ctx context.Context, p Place, c keeping) (*dispute.Keeper, error) {
	genesis, err := c.chain.Genesis(ctx)
	if err != nil {
		return nil, err
	}
	run, err := g.runner(ctx, p)
	if err != nil {
		return nil, err
	}
	if c.bench, err = g.bench(run); err != nil {
		return nil, err
	}
	c.buyer = purchases{g.store, c.signer, c.network.Domain(), genesis.Hex()}
	return g.attend(ctx, c)
}

// attendSeller attends to a provider's disputes.
func (g *ground) attendSeller(ctx context.Context, run *runner.Runner, c keeping) (_ *dispute.Keeper, err error) {
	if c.bench, err = g.bench(run); err != nil {
		return nil, err
	}
	c.seller = sales{g.store, c.signer, c.network.Domain()}
	rules, err := c.chain.CourtRules(ctx)
	if err != nil {
		return nil, err
	}
	escrow, err := c.chain.Escrow(ctx, c.signer.Account())
	if err != nil {
		return nil, err
	}
	tokens, err := c.chain.TokenBalance(ctx, c.signer.Account())
	if err != nil {
		return nil, err
	}
	if have := escrow.Balance.Add(tokens); have.Cmp(rules.Bond) < 0 {
		// Who cannot put up the bond cannot contest an accusation.
		g.log.Warn("the account could not put up the bond of a dispute", "account", c.signer.Account(), "has", have, "bond", rules.Bond)
	}
	return g.attend(ctx, c)
}

// sales is what a provider's store says of its deals.
type sales struct {
	store  *store.DB
	signer atoll.Signer
	domain atoll.Domain
}

// Result implements dispute.Seller.
func (s sales) Result(ctx context.Context, deal atoll.Digest) (atoll.Signed[atoll.Result], error) {
	rec, err := provider.Load(ctx, s.store, deal)
	if err != nil && !errors.Is(err, atoll.ErrNotFound) {
		return atoll.Signed[atoll.Result]{}, err
	}
	if err == nil && rec.Result != nil {
		return *rec.Result, nil
	}
	// Its word that it took the deal is on the chain; if the deal is not in the
	// store, the store is another than it was.
	return atoll.Sign(s.signer, s.domain, atoll.Result{Deal: deal, Provider: s.signer.Account(), Status: atoll.StatusFailed,
		Message: "there is no result"})
}

// purchases is what a requester's store says of its jobs.
type purchases struct {
	store  *store.DB
	signer atoll.Signer
	domain atoll.Domain
	ledger string
}

// Stance implements dispute.Buyer.
func (p purchases) Stance(ctx context.Context, f *dispute.Filing) (dispute.Stance, string, error) {
	j, err := requester.Load(ctx, p.store, f.Deal.JobOffer)
	if errors.Is(err, atoll.ErrNotFound) {
		return dispute.Undecided, "", nil
	}
	if err != nil {
		return 0, "", err
	}
	switch {
	case j.Deal == nil || atoll.Hash(p.domain, j.Deal.Message) != f.Case.Deal:
		return dispute.Undecided, "", nil
	case j.State == atoll.JobAccepted || j.State == atoll.JobPaid:
		return dispute.Accepts, "the result was accepted", nil
	case j.Attestation != nil && !j.Attestation.Message.Agrees():
		return dispute.Refuses, j.Reason, nil
	}
	return dispute.Undecided, "", nil
}

// Receipt implements dispute.Buyer.
func (p purchases) Receipt(ctx context.Context, f *dispute.Filing) (*atoll.Signed[atoll.Receipt], error) {
	j, err := requester.Load(ctx, p.store, f.Deal.JobOffer)
	if errors.Is(err, atoll.ErrNotFound) {
		return nil, nil
	}
	if err != nil || j.Receipt == nil || j.Receipt.Message.Deal != f.Case.Deal {
		return nil, err
	}
	return j.Receipt, nil
}

// Voucher implements dispute.Buyer. The record of what was promised is the
// requester's own, who reads it in every transaction in which it promises more.
func (p purchases) Voucher(ctx context.Context, payee atoll.Account, least atoll.Amount) (atoll.Signed[atoll.Voucher], error) {
	v := atoll.Voucher{Payer: p.signer.Account(), Payee: payee}
	key := p.ledger + "/" + p.signer.Account().Hex() + "/" + payee.Hex()
	err := p.store.Update(ctx, func(tx store.Tx) error {
		rec, err := tx.Get("account", key)
		if err == nil {
			err = json.Unmarshal(rec.Value, &v)
		}
		if err != nil && !errors.Is(err, atoll.ErrNotFound) {
			return err
		}
		if v.Cumulative.Cmp(least) >= 0 {
			return nil
		}
		v.Cumulative = least
		b, err := json.Marshal(v)
		if err != nil {
			return err
		}
		return tx.Put(store.Record{Kind: "account", Key: key, Value: b})
	})
	if err != nil {
		return atoll.Signed[atoll.Voucher]{}, fmt.Errorf("account with %s: %w", payee, err)
	}
	return atoll.Sign(p.signer, p.domain, v)
}

// seatTries is how often a verifier tries to take a seat that others want too.
const seatTries = 20

// takeSeat seats a verifier among the referees, if it has enough at stake and
// sits nowhere. It reports whether it sits.
func takeSeat(ctx context.Context, c *chain.Client, s atoll.Signer) (bool, error) {
	least, err := c.SeatStake(ctx)
	if err != nil {
		return false, err
	}
	staked, err := c.StakeOf(ctx, s.Account(), chain.Verifier)
	if err != nil {
		return false, err
	}
	for try := 1; ; try++ {
		number, err := c.SeatOf(ctx, s.Account())
		if err != nil || number != 0 || staked.Cmp(least) < 0 {
			return number != 0, err
		}
		if number, err = c.FreeSeat(ctx); err != nil {
			return false, err
		}
		_, err = c.Do(ctx, s, chain.Sit(number))
		var refused *chain.RevertError
		if err != nil && (!errors.As(err, &refused) || try == seatTries) {
			return false, fmt.Errorf("take seat %d: %w", number, err)
		}
		if err != nil { // somebody else took it
			sleep(ctx, time.Duration(rand.Int64N(int64(try)*int64(50*time.Millisecond))))
		}
	}
}

// leaveSeat takes a verifier off the list of referees, if it is there.
func leaveSeat(ctx context.Context, c *chain.Client, s atoll.Signer) error {
	number, err := c.SeatOf(ctx, s.Account())
	if err != nil || number == 0 {
		return err
	}
	if _, err := c.Do(ctx, s, chain.Rise()); err != nil {
		return fmt.Errorf("leave seat %d: %w", number, err)
	}
	return nil
}

// Evidence is what a requester has in hand against the provider of a job.
func Evidence(j *atoll.Job, kind chain.DisputeKind) (chain.Evidence, error) {
	e := chain.Evidence{Offer: j.Offer}
	switch {
	case j.Deal == nil:
		return e, fmt.Errorf("job %s never had a deal, so there is nobody to accuse: %w", Short(j.ID), atoll.ErrNotFound)
	case kind == chain.WrongResult && j.Result == nil:
		return e, fmt.Errorf("job %s has no result that could be wrong; see --kind none: %w", Short(j.ID), atoll.ErrNotFound)
	case kind == chain.WrongResult && j.Result.Message.Status == atoll.StatusFailed:
		return e, fmt.Errorf("the provider said that it could not run job %s, and is not paid: there is nothing to win: %w", Short(j.ID), atoll.ErrRefused)
	case kind == chain.NoResult && j.Acceptance == nil:
		return e, fmt.Errorf("the provider of job %s did not say that it takes the deal: %w", Short(j.ID), atoll.ErrNotFound)
	case kind == chain.NoResult && j.Result != nil:
		return e, fmt.Errorf("job %s has a result; if it is wrong see --kind wrong: %w", Short(j.ID), atoll.ErrRefused)
	}
	e.Deal = *j.Deal
	if kind == chain.NoResult {
		e.Acceptance = j.Acceptance
	} else {
		e.Result = j.Result
	}
	return e, nil
}

// CaseOf is the case that a dispute of a kind about a job is.
func CaseOf(d atoll.Domain, j *atoll.Job, unpaid bool) chain.Case {
	kind := chain.WrongResult
	if unpaid {
		kind = chain.Unpaid
	}
	return chain.CaseOf(d, j.Deal.Message, kind)
}

// AttendConfig says how to attend to the disputes of a session's account.
type AttendConfig struct {
	Place   Place // of the session
	Network *Network
	Chain   *chain.Client
	Signer  atoll.Signer
	Observe func(dispute.Progress)
}

// Attendant serves the content of a session and attends to the disputes of its
// account.
type Attendant struct {
	*dispute.Keeper
	*ground
	chain  *chain.Client
	signer atoll.Signer
}

// Attend starts an attendant, which stays until Close.
func Attend(ctx context.Context, c AttendConfig) (_ *Attendant, err error) {
	g, err := open(ctx, c.Place, true)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, g.Close())
		}
	}()
	k, err := g.attendBuyer(ctx, c.Place, keeping{chain: c.Chain, network: c.Network, signer: c.Signer, observe: c.Observe})
	return &Attendant{k, g, c.Chain, c.Signer}, err
}

// Terms are what a dispute about a job costs and may bring.
type Terms struct {
	Bond atoll.Amount // from escrow; comes back if the accusation is true
	Due  atoll.Amount // what the requester gets then
}

// Terms says what accusing the provider of a job takes. The error is
// atoll.ErrUnfunded if the escrow has too little.
func (a *Attendant) Terms(ctx context.Context, j *atoll.Job, kind chain.DisputeKind) (Terms, error) {
	r, err := a.chain.CourtRules(ctx)
	if err != nil {
		return Terms{}, err
	}
	t := Terms{Bond: r.Bond, Due: j.Deal.Message.MaxPrice}
	if kind == chain.WrongResult {
		t.Due = settle.Due(&j.Deal.Message, &j.Result.Message)
	}
	e, err := a.chain.Escrow(ctx, a.signer.Account())
	if err == nil && e.Balance.Cmp(r.Bond) < 0 {
		err = fmt.Errorf("the bond is %s ATOLL, and %s are in escrow; put more there with: atoll wallet deposit AMOUNT: %w",
			r.Bond, e.Balance, atoll.ErrUnfunded)
	}
	return t, err
}

// Accuse opens a dispute about a job and returns its id. It registers the peer
// first, so that referees find who has the inputs.
func (a *Attendant) Accuse(ctx context.Context, j *atoll.Job, kind chain.DisputeKind) (atoll.Digest, error) {
	return a.accuse(ctx, a.chain, a.signer, j, kind)
}

func (g *ground) accuse(ctx context.Context, c *chain.Client, s atoll.Signer, j *atoll.Job, kind chain.DisputeKind) (atoll.Digest, error) {
	e, err := Evidence(j, kind)
	if err != nil {
		return atoll.Digest{}, err
	}
	if err := g.register(ctx, c, s); err != nil {
		return atoll.Digest{}, err
	}
	of := CaseOf(c.Domain(), j, kind == chain.Unpaid)
	if _, err := c.Do(ctx, s, chain.OpenDispute(kind, e)); err != nil {
		return atoll.Digest{}, err
	}
	return of.ID(), nil
}

// Close stops attending.
func (a *Attendant) Close() error { return a.ground.Close() }

// Has reports whether all that a job needs is here, to be served.
func (a *Attendant) Has(ctx context.Context, o *atoll.JobOffer) bool {
	return !slices.ContainsFunc([]atoll.CID{o.Module, o.Inputs}, func(c atoll.CID) bool {
		_, err := a.blocks.Size(ctx, c)
		return err != nil
	})
}

// Register says on the chain where the inputs are, unless that is said.
func (a *Attendant) Register(ctx context.Context) error { return a.register(ctx, a.chain, a.signer) }

// register says on the chain where the node is, unless that is said. A record of
// an account that has stake is left alone: others find that node by it.
func (g *ground) register(ctx context.Context, c *chain.Client, s atoll.Signer) error {
	want := chain.NodeRecord{Peer: g.host.ID(), Proof: c.NewPeerProof(g.key, s.Account())}
	if a := g.host.Addrs(); len(a) > 0 {
		want.Endpoint = a[0]
	}
	have, err := c.Node(ctx, s.Account())
	if err != nil && !errors.Is(err, atoll.ErrNotFound) {
		return err
	}
	if have == want {
		return nil
	}
	for _, role := range []chain.Role{chain.Provider, chain.Solver, chain.Verifier} {
		n, err := c.StakeOf(ctx, s.Account(), role)
		if err != nil {
			return err
		}
		if !n.IsZero() && have.Peer != want.Peer {
			return fmt.Errorf("account %s has stake as %s and is registered with the peer of that node; order jobs with another account: %w",
				s.Account(), role, atoll.ErrRefused)
		}
	}
	if _, err := c.Do(ctx, s, chain.Register(want)); err != nil {
		return fmt.Errorf("register the peer that has the inputs: %w", err)
	}
	return nil
}
