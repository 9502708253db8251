// Package wasm runs WebAssembly programs with wazero: WASI preview 1 commands
// in WebAssembly 2.0, SIMD included. Nothing of the host is within their
// reach but what a job hands them.
//
// Two runs of a job agree bit for bit, and use the same gas, whether wazero
// compiles or interprets, and on every machine: the clock and the random
// source are the job's own (see [engine.Job]), directories are sorted, files
// have no times, and reads are never short. The exception are the bits of
// NaNs that arithmetic makes, which differ between processors: 0/0 has its
// sign bit set on amd64 and not on arm64. WebAssembly leaves them open; a
// program that looks at them (by storing, reinterpreting or printing a NaN)
// must make them canonical itself if other machines are to agree with it.
package wasm

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/tetratelabs/wazero"

	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/engine/wasm/meter"
)

// Config says how to run programs. The zero value is the usual.
type Config struct {
	// CacheDir keeps compiled programs across restarts; "" does not. Who can
	// write to it can run code as this process.
	CacheDir string
	// Compiled is how many compiled programs to keep in memory, besides those
	// that run; 0 is 64.
	Compiled int
	// Interpreter interprets instead of compiling: some hundred times slower,
	// with the same outcomes. Machines that wazero cannot compile for always
	// interpret.
	Interpreter bool
}

// Engine implements [engine.Engine].
type Engine struct {
	programs *programs
	slice    uint64
}

var _ engine.Engine = (*Engine)(nil)

// The gas between two yields: some milliseconds' worth.
const (
	compiledSlice    = 10_000_000
	interpretedSlice = 500_000
)

// New returns an engine. It must be closed.
func New(ctx context.Context, c Config) (*Engine, error) {
	if c.Compiled < 0 {
		return nil, fmt.Errorf("compiled programs to keep: %d", c.Compiled)
	}
	if c.Compiled == 0 {
		c.Compiled = 64
	}
	e := &Engine{programs: newPrograms(c), slice: compiledSlice}
	if c.Interpreter {
		e.slice = interpretedSlice
	}
	if c.CacheDir != "" { // fail now rather than at the first job
		cache, err := wazero.NewCompilationCacheWithDir(c.CacheDir)
		if err != nil {
			return nil, fmt.Errorf("cache of compiled programs %q: %w", c.CacheDir, err)
		}
		if err := cache.Close(ctx); err != nil {
			return nil, fmt.Errorf("cache of compiled programs %q: %w", c.CacheDir, err)
		}
	}
	return e, nil
}

// Name implements engine.Engine.
func (*Engine) Name() string { return "wasm" }

// Version implements engine.Engine.
func (*Engine) Version() string {
	return fmt.Sprintf("wazero/%s+meter/%d", wazeroVersion(), meter.Version)
}

// wazeroVersion is the version that this binary was built with.
func wazeroVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, d := range info.Deps {
			if d.Path == "github.com/tetratelabs/wazero" && len(d.Version) > 1 {
				return d.Version[1:]
			}
		}
	}
	return testedWazero
}

// testedWazero is the version that the tests pin; binaries built without
// module information report it.
const testedWazero = "1.12.0"

// Close implements engine.Engine.
func (e *Engine) Close(ctx context.Context) error {
	return e.programs.close(ctx)
}

var errClosed = errors.New("engine is closed")
