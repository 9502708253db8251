package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/peer"
	"github.com/atoll-network/atoll/protocol"
)

// AwaitNetwork reads a profile, and waits for it if it is not there, as that
// of a devnet that has not started; it says so, until ctx ends.
func AwaitNetwork(ctx context.Context, path, rpc string, log *slog.Logger) (*Network, error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, fmt.Errorf("watch for the network profile: %w", err)
	}
	defer w.Close()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	if err := w.Add(filepath.Dir(path)); err != nil {
		return nil, fmt.Errorf("watch for the network profile: %w", err)
	}
	for told := false; ; {
		n, err := LoadNetwork(path)
		if err == nil && rpc != "" {
			n.RPC = rpc
		}
		if !errors.Is(err, atoll.ErrNotFound) {
			return n, err
		}
		if !told {
			log.Warn("no network profile; waiting for it", "profile", path)
			told = true
		}
		select {
		case <-w.Events:
		case <-ctx.Done():
			return nil, err
		}
	}
}

// ModuleCID is the identity of a module that is named, in a folder, or named by
// its CID.
func ModuleCID(name string) (atoll.CID, error) {
	if c, err := atoll.ParseCID(name); err == nil {
		return c, nil
	}
	ref, err := module.ParseRef(name)
	if err != nil {
		return atoll.CID{}, err
	}
	ctx := context.Background()
	dir, err := module.Sources{module.Builtin(), module.Local{}}.Resolve(ctx, ref)
	if err != nil {
		return atoll.CID{}, err
	}
	m, err := module.Load(dir)
	if err != nil {
		return atoll.CID{}, err
	}
	return content.CIDOfFS(ctx, m.FS)
}

// Book reads the whole book of the network's first solver; with a job, how
// each offer suits it.
func Book(ctx context.Context, n *Network, job *atoll.JobOffer) ([]protocol.Listing, error) {
	if len(n.Solvers) == 0 {
		return nil, fmt.Errorf("network %q names no solver: %w", n.Name, atoll.ErrNotFound)
	}
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	key, err := identity("")
	if err != nil {
		return nil, err
	}
	h, err := peer.New(peer.Config{Key: key, Listen: []string{}})
	if err != nil {
		return nil, err
	}
	defer h.Close()
	s := n.Solvers[0]
	id, err := peer.SplitAddr(s.Addrs[0])
	if err != nil {
		return nil, err
	}
	h.Learn(id, s.Addrs)
	book := []protocol.Listing{}
	for {
		b, err := h.Call(ctx, id, protocol.Book, atoll.Encode(protocol.BookQuery{From: uint64(len(book)), Job: job}))
		if err != nil {
			return nil, fmt.Errorf("book of solver %s: %w", s.Account, err)
		}
		page, err := atoll.Decode[protocol.BookPage](b)
		if err != nil {
			return nil, err
		}
		book = append(book, page.Listings...)
		if len(page.Listings) == 0 || uint64(len(book)) >= page.Total {
			return book, nil
		}
	}
}

// Registration is a node as the chain knows it.
type Registration struct {
	Account  atoll.Account `json:"account"`
	Peer     atoll.PeerID  `json:"peer"`
	Endpoint string        `json:"endpoint"`
	Roles    []StakedRole  `json:"roles"`
}

// StakedRole is what a node has staked for a role.
type StakedRole struct {
	Role  string       `json:"role"`
	Stake atoll.Amount `json:"stake"`
}

// Registered reads the nodes that have registered, from the registry's events,
// and what each has staked now. A node whose peer has not signed that it is the
// account's is left out.
func Registered(ctx context.Context, c *chain.Client) ([]Registration, error) {
	nodes, err := c.Registered(ctx)
	if err != nil {
		return nil, err
	}
	out := []Registration{}
	for _, who := range nodes {
		rec, err := c.Node(ctx, who)
		if errors.Is(err, atoll.ErrNotFound) {
			continue // another account has taken its place
		}
		if err != nil {
			return nil, err
		}
		if c.CheckNode(who, rec) != nil {
			continue // somebody else's peer
		}
		r := Registration{Account: who, Peer: rec.Peer, Endpoint: rec.Endpoint, Roles: []StakedRole{}}
		for _, role := range []chain.Role{chain.Provider, chain.Solver, chain.Verifier} {
			s, err := c.StakeOf(ctx, who, role)
			if err != nil {
				return nil, err
			}
			if !s.IsZero() {
				r.Roles = append(r.Roles, StakedRole{role.String(), s})
			}
		}
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b Registration) int { return a.Account.Cmp(b.Account) })
	return out, nil
}
