package fleet

import (
	"encoding/json"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/node"
)

// Role is the part that a process plays.
type Role string

// The roles.
const (
	Chain     Role = "chain"
	Solver    Role = "solver"
	Provider  Role = "provider"
	Requester Role = "requester"
)

// setting is what a process is told at its start, in a file. Each process has
// its own, with no key but its own.
type setting struct {
	Role    Role
	Dir     string
	Key     string // of its account, hex
	RPCPort int    // of the chain
	Network *node.Network
	Stake   atoll.Amount
	Watch   bool
	Hold    []string // states to hold at from the start
}

// command is what a process is asked.
type command struct {
	N     int
	Do    string
	ID    atoll.Digest `json:",omitempty"`
	State string       `json:",omitempty"`
	Dir   string       `json:",omitempty"`
	Order *Order       `json:",omitempty"`
}

// Order is a job for a requester.
type Order struct {
	Module   string // a directory, or the name of a module that ships with Atoll
	Inputs   map[string]string
	Files    string // a directory of input files, or ""
	MaxPrice string // ATOLL
	Memory   uint64 // bytes, if not what the module says
	Timeout  time.Duration
	Wait     time.Duration
}

// note is what a process says: an answer to a command, or a step.
type note struct {
	Re    int             `json:",omitempty"`
	Data  json.RawMessage `json:",omitempty"`
	Error string          `json:",omitempty"`
	Kind  int             `json:",omitempty"` // place in kinds, from 1
	Step  *Step           `json:",omitempty"`
	Ready bool            `json:",omitempty"`
}

// Step is a step of a job that a role has written to its journal.
type Step struct {
	Node  string // who
	Role  Role
	State string
	Offer atoll.Digest // the job offer's
	Held  bool         // the process holds until it is released or killed
	Time  time.Time    // when it was told
}

// kinds are the errors that stay what they are on their way to the test.
var kinds = []error{atoll.ErrMalformed, atoll.ErrTooLarge, atoll.ErrBadSignature, atoll.ErrExpired, atoll.ErrReplayed,
	atoll.ErrNoMatch, atoll.ErrUnfunded, atoll.ErrNotFound, atoll.ErrRefused, atoll.ErrCanceled, atoll.ErrWrongContent,
	atoll.ErrUnreachable}

// ready is what the chain and the solver say of themselves when they are up.
type ready struct {
	Network *node.Network   `json:",omitempty"`
	Solver  *node.SolverRef `json:",omitempty"`
	Port    int             `json:",omitempty"`
}
