package fleet

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/chain/devnet"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/node"
	"github.com/atoll-network/atoll/provider"
	"github.com/atoll-network/atoll/solver"
)

// variable names the file with a process's setting.
const variable = "ATOLL_TEST_FLEET"

// Main runs the tests, or, in a process that a fleet started, its part.
func Main(m *testing.M) {
	if file := os.Getenv(variable); file != "" {
		os.Exit(play(file))
	}
	os.Exit(m.Run())
}

// part is a process of a fleet, from the inside.
type part struct {
	set setting

	mu   sync.Mutex
	out  *json.Encoder
	hold map[string]bool
	free chan struct{} // closed when a held step may go on

	close func() error
	req   *node.Requester
	prov  *node.Provider
}

func play(file string) int {
	p := &part{out: json.NewEncoder(os.NewFile(3, "notes")), hold: map[string]bool{}, free: make(chan struct{})}
	b, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(b, &p.set)
	}
	for _, s := range p.set.Hold {
		p.hold[s] = true
	}
	if err == nil {
		err = p.start(context.Background())
	}
	if err != nil {
		p.answer(0, nil, err)
		return 1
	}
	in := bufio.NewReader(os.Stdin)
	for d := json.NewDecoder(in); ; {
		var c command
		if err := d.Decode(&c); err != nil {
			if errors.Is(err, io.EOF) {
				return 2 // the test is gone
			}
			fmt.Fprintln(os.Stderr, "command:", err)
			return 1
		}
		switch c.Do {
		case "hold":
			p.mu.Lock()
			p.hold[c.State] = true
			p.mu.Unlock()
			p.answer(c.N, nil, nil)
		case "release":
			p.mu.Lock()
			close(p.free)
			p.free, p.hold = make(chan struct{}), map[string]bool{}
			p.mu.Unlock()
			p.answer(c.N, nil, nil)
		case "close":
			err := p.close()
			p.answer(c.N, nil, err)
			return 0
		default:
			go func() {
				data, err := p.do(&c)
				p.answer(c.N, data, err)
			}()
		}
	}
}

func (p *part) say(n note) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.out.Encode(n)
}

func (p *part) answer(re int, data any, err error) {
	n := note{Re: re, Ready: re == 0}
	if err != nil {
		n.Error = err.Error()
		for i, k := range kinds {
			if errors.Is(err, k) {
				n.Kind = i + 1
				break
			}
		}
	} else if data != nil {
		n.Data, _ = json.Marshal(data)
	}
	p.say(n)
}

// step tells of a step, and holds if it should.
func (p *part) step(state string, offer atoll.Digest) {
	p.mu.Lock()
	held, free := p.hold[state], p.free
	delete(p.hold, state)
	p.out.Encode(note{Step: &Step{Role: p.set.Role, State: state, Offer: offer, Held: held, Time: time.Now()}})
	p.mu.Unlock()
	if held {
		<-free
	}
}

func (p *part) start(ctx context.Context) error {
	s := &p.set
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	if s.Role == Chain {
		d, err := devnet.Start(ctx, devnet.Config{Dir: s.Dir, RPCPort: s.RPCPort, Log: log})
		if err != nil {
			return err
		}
		u, err := url.Parse(d.WSURL())
		if err != nil {
			return err
		}
		port, err := strconv.Atoi(u.Port())
		if err != nil {
			return err
		}
		p.close = d.Close
		p.answer(0, ready{Port: port, Network: &node.Network{Name: "fleet", ChainID: d.ChainID(), RPC: d.WSURL(),
			Contracts: d.Contracts(), Devnet: true}}, nil)
		return nil
	}
	key, err := crypto.HexToECDSA(s.Key)
	if err != nil {
		return err
	}
	signer := atoll.NewKeySigner(key)
	client, err := chain.Dial(ctx, s.Network.RPC, s.Network.Contracts)
	if err != nil {
		return err
	}
	place := node.Place{Dir: s.Dir, Log: log}
	var up ready
	switch s.Role {
	case Solver:
		n, err := node.StartSolver(ctx, node.SolverConfig{Place: place, Network: s.Network, Chain: client, Signer: signer,
			Stake: s.Stake, MinStake: s.Stake, Observe: func(r solver.Record) { p.step(string(r.State), r.ID) }})
		if err != nil {
			return err
		}
		up.Solver, p.close = &n.Ref, n.Close
	case Provider:
		p.prov, err = node.StartProvider(ctx, node.ProviderConfig{Place: place, Network: s.Network, Chain: client, Signer: signer,
			Terms: node.DefaultTerms(), Stake: s.Stake, Parallel: 2, ClaimEvery: time.Hour,
			Observe: func(r provider.Record) { p.step(string(r.State), r.Notice.Deal.Message.JobOffer) }})
		if err != nil {
			return err
		}
		p.close = p.prov.Close
	case Requester:
		p.req, err = node.StartRequester(ctx, node.RequesterConfig{Place: place, Network: s.Network, Chain: client, Signer: signer,
			Watch: s.Watch, Observe: func(j atoll.Job) { p.step(string(j.State), j.ID) },
			LogChunk: func(id atoll.Digest, _ uint8, _ []byte) { p.step("printing", id) }})
		if err != nil {
			return err
		}
		p.close = p.req.Close
	default:
		return fmt.Errorf("role %q", s.Role)
	}
	p.answer(0, up, nil)
	return nil
}

func (p *part) do(c *command) (any, error) {
	ctx := context.Background()
	switch {
	case c.Do == "claim" && p.prov != nil:
		return p.prov.Claim(ctx)
	case p.req == nil:
	case c.Do == "submit":
		return p.submit(ctx, c.Order)
	case c.Do == "wait":
		return p.req.Wait(ctx, c.ID)
	case c.Do == "cancel":
		return nil, p.req.Cancel(ctx, c.ID)
	case c.Do == "available":
		return p.req.Available(ctx)
	case c.Do == "export":
		j, err := p.req.Wait(ctx, c.ID)
		if err != nil {
			return nil, err
		}
		return nil, p.req.Blocks.Export(ctx, j.Result.Message.Output, c.Dir)
	}
	return nil, fmt.Errorf("%s cannot %q", p.set.Role, c.Do)
}

func (p *part) submit(ctx context.Context, o *Order) (any, error) {
	dir := os.DirFS(o.Module)
	if !filepath.IsAbs(o.Module) {
		var err error
		if dir, err = module.Builtin().Resolve(ctx, module.Ref{Module: o.Module}); err != nil {
			return nil, err
		}
	}
	m, err := module.Load(dir)
	if err != nil {
		return nil, err
	}
	in, err := m.Manifest.Bind(o.Inputs)
	if err != nil {
		return nil, err
	}
	max, err := atoll.ParseAmount(o.MaxPrice)
	if err != nil {
		return nil, err
	}
	w := node.Work{Module: m, Inputs: in, InputDir: o.Files, MaxPrice: max, Timeout: o.Timeout, Wait: o.Wait}
	order, err := w.Order(ctx, p.req.Blocks)
	if err != nil {
		return nil, err
	}
	if o.Memory != 0 {
		order.Needs.Memory = o.Memory
	}
	return p.req.Submit(ctx, order)
}
