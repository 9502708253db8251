// Package node wires roles and services into processes: a requester, a
// provider, a verifier, a solver, or a devnet with all of them.
package node

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/chain"
	"github.com/atoll-network/atoll/peer"
)

// Network is a profile: all that a node must know to join a network.
type Network struct {
	Name      string          `json:"name"`
	ChainID   uint64          `json:"chainId"`
	RPC       string          `json:"rpc"` // URL of a JSON-RPC endpoint; ws:// is best
	Contracts chain.Contracts `json:"contracts"`
	Solvers   []SolverRef     `json:"solvers"` // the first is the one that requesters use
	// Devnet says that the chain's accounts are worthless and known to all, so
	// that commands may use them without asking.
	Devnet bool `json:"devnet,omitempty"`
	// PID is the process that runs a devnet.
	PID int `json:"pid,omitempty"`
}

// SolverRef names a solver and where it is.
type SolverRef struct {
	Account atoll.Account `json:"account"`
	Addrs   []string      `json:"addrs"` // multiaddrs with the peer id
}

// Domain is what signatures on the network are bound to.
func (n *Network) Domain() atoll.Domain {
	return atoll.Domain{ChainID: n.ChainID, Escrow: n.Contracts.Escrow}
}

// Validate says what is missing or wrong in a profile.
func (n *Network) Validate() error {
	if n.ChainID == 0 || n.RPC == "" || n.Contracts.Escrow == (atoll.Account{}) {
		return fmt.Errorf("network %q: chainId, rpc and contracts must be set: %w", n.Name, atoll.ErrMalformed)
	}
	for _, s := range n.Solvers {
		if len(s.Addrs) == 0 {
			return fmt.Errorf("network %q: solver %s has no address: %w", n.Name, s.Account, atoll.ErrMalformed)
		}
		for _, a := range s.Addrs {
			if _, err := peer.SplitAddr(a); err != nil {
				return fmt.Errorf("network %q: solver %s: %w", n.Name, s.Account, err)
			}
		}
	}
	return nil
}

// LoadNetwork reads a profile from a file. It is atoll.ErrNotFound if there is
// no such file.
func LoadNetwork(path string) (*Network, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("network profile %s: %w", path, atoll.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("network profile: %w", err)
	}
	n, err := atoll.DecodeJSON[Network](b)
	if err != nil {
		return nil, fmt.Errorf("network profile %s: %w", path, err)
	}
	return &n, n.Validate()
}

// Save writes the profile to a file, atomically.
func (n *Network) Save(path string) error {
	b, err := json.MarshalIndent(n, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	tmp := fmt.Sprintf("%s.%d", path, os.Getpid())
	if err := os.WriteFile(tmp, append(b, '\n'), 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, path)
}
