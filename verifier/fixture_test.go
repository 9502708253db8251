package verifier_test

import (
	"context"
	"crypto/ed25519"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/market"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/protocol"
	"github.com/atoll-network/atoll/runner"
	"github.com/atoll-network/atoll/store"
	"github.com/atoll-network/atoll/verifier"
)

var domain = atoll.Domain{ChainID: 7, Escrow: atoll.Account{7}}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// script is an engine that ends every job as it is told, and counts them.
type script struct {
	version string
	status  atoll.Status
	stdout  string
	gas     uint64
	hold    chan struct{} // a run ends when it is closed, if it is there
	runs    atomic.Int32
}

func (*script) Name() string                { return "wasm" }
func (s *script) Version() string           { return s.version }
func (*script) Close(context.Context) error { return nil }
func (s *script) Run(ctx context.Context, _ engine.Job, _ engine.LogSink) (engine.Outcome, error) {
	s.runs.Add(1)
	if s.hold != nil {
		select {
		case <-s.hold:
		case <-ctx.Done():
			return engine.Outcome{Status: atoll.StatusCanceled, Outputs: fstest.MapFS{}}, nil
		}
	}
	return engine.Outcome{Status: s.status, Stdout: []byte(s.stdout), Outputs: fstest.MapFS{}, Usage: engine.Usage{Gas: s.gas}}, nil
}

func newScript() *script { return &script{version: "1", stdout: "moo\n", gas: 10} }

// place is a host with content.
type place struct {
	host     *peer.Host
	blocks   *content.Store
	exchange *content.Exchange
}

func newPlace(t *testing.T) *place {
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	p := &place{host: must(peer.New(peer.Config{Key: key})), blocks: must(content.Open(content.Config{}))}
	p.exchange = content.NewExchange(p.host.Libp2p(), p.blocks)
	t.Cleanup(func() {
		p.exchange.Close()
		p.host.Close()
		p.blocks.Close()
	})
	return p
}

// world is a verifier, and the parties of a deal.
type world struct {
	t                                   *testing.T
	requester, provider, solver, signer *atoll.KeySigner
	engine                              *script
	there                               *place // the verifier's
	config                              verifier.Config
}

func newSigner() *atoll.KeySigner { return atoll.NewKeySigner(must(crypto.GenerateKey())) }

func newWorld(t *testing.T) *world {
	w := &world{t: t, requester: newSigner(), provider: newSigner(), solver: newSigner(), signer: newSigner(),
		engine: newScript(), there: newPlace(t)}
	db := must(store.Open(t.Context(), "memory:"))
	t.Cleanup(func() { db.Close() })
	w.config = verifier.Config{Signer: w.signer, Domain: domain, Store: db, Blocks: w.there.blocks, Content: w.there.exchange,
		Runner: runner.New(w.there.blocks, w.engine), Peers: w.there.host, Parallel: 2, MaxTimeout: time.Minute,
		Most: atoll.Resources{Memory: 1 << 30, Disk: 1 << 30}}
	return w
}

// start runs the verifier.
func (w *world) start() *verifier.Verifier {
	v := must(verifier.New(w.config))
	w.t.Cleanup(v.Close)
	return v
}

// asker is a peer that holds what a job needs.
func (w *world) asker() *place {
	p := newPlace(w.t)
	p.host.Learn(w.there.host.ID(), w.there.host.Addrs())
	return p
}

// question is about a job as it would end with the script; change, if there is
// one, edits what is signed.
func (w *world) question(from *place, change func(*atoll.JobOffer, *atoll.Result)) protocol.CheckPost {
	ctx := w.t.Context()
	mod := must(module.Load(must(module.Builtin().Resolve(ctx, module.Ref{Module: "cowsay"}))))
	in := must(mod.Manifest.Bind(map[string]string{"Message": "moo"}))
	d := mod.Manifest.Describe(must(from.blocks.AddFS(ctx, mod.FS)))
	job := atoll.JobOffer{Requester: w.requester.Account(), Peer: from.host.ID(), Solver: w.solver.Account(), Module: d.CID,
		Inputs: must(from.blocks.AddFS(ctx, runner.Inputs(in.Canonical(), nil))), Engine: "wasm", Needs: d.Needs, Gas: d.Gas,
		Timeout: 10, MaxPrice: atoll.NewAmount(1e18), Expiry: 2e9}
	engine := runner.New(from.blocks, newScript())
	rep := must(engine.Run(ctx, atoll.Digest{}, &job, nil))
	result := atoll.Result{Provider: w.provider.Account(), Status: rep.Status, Output: rep.Output, Gas: rep.Gas, Engine: rep.Engine}
	if change != nil {
		change(&job, &result)
	}
	n := w.deal(job)
	if result.Deal == (atoll.Digest{}) {
		result.Deal = atoll.Hash(domain, n.Deal.Message)
	}
	return protocol.CheckPost{Notice: n, Result: must(atoll.Sign(w.provider, domain, result))}
}

// deal signs a deal for a job offer.
func (w *world) deal(job atoll.JobOffer) protocol.DealNotice {
	res := atoll.ResourceOffer{Provider: w.provider.Account(), Peer: atoll.PeerID{1}, Solvers: []atoll.Account{job.Solver},
		Engines: []string{"wasm"}, Capacity: job.Needs, Price: atoll.NewAmount(1), MaxTimeout: atoll.MaxTimeout, Expiry: 2e9}
	n := protocol.DealNotice{Job: must(atoll.Sign(w.requester, domain, job)), Resource: must(atoll.Sign(w.provider, domain, res))}
	e := market.Entry{ID: atoll.Hash(domain, res), Offer: res}
	n.Deal = must(atoll.Sign(w.solver, domain,
		market.Propose(atoll.Hash(domain, job), &job, &e, time.Unix(1e9, 0), time.Minute)))
	return n
}

// ask asks the verifier.
func (w *world) ask(ctx context.Context, from *place, q protocol.CheckPost) (atoll.Signed[atoll.Attestation], error) {
	b, err := from.host.Call(ctx, w.there.host.ID(), protocol.Check, atoll.Encode(q))
	if err != nil {
		return atoll.Signed[atoll.Attestation]{}, err
	}
	return atoll.Decode[atoll.Signed[atoll.Attestation]](b)
}
