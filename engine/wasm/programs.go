package wasm

import (
	"container/list"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/engine/wasm/meter"
)

// program is a compiled program. It has a wazero runtime to itself, so that
// dropping it frees all that wazero keeps for it, types included.
type program struct {
	ready    chan struct{} // closed once the rest is set
	err      error
	runtime  wazero.Runtime
	cache    wazero.CompilationCache // nil without a cache on disk
	compiled wazero.CompiledModule

	memoryMin, memoryMax uint64 // bytes

	hash    [sha256.Size]byte
	users   int           // guarded by programs.mu
	recency *list.Element // nil once evicted
}

// programs keeps the programs that were used last, valid or not.
type programs struct {
	config Config

	mu     sync.Mutex
	byHash map[[sha256.Size]byte]*program
	recent *list.List // of *program, the latest used first
	closed bool
}

func newPrograms(c Config) *programs {
	return &programs{config: c, byHash: map[[sha256.Size]byte]*program{}, recent: list.New()}
}

// acquire returns the compiled form of a binary, compiling it if need be, or
// the reason why it is refused. A caller that gives up leaves the work to go
// on for others. The program must be released.
func (ps *programs) acquire(ctx context.Context, binary []byte) (*program, error) {
	hash := sha256.Sum256(binary)
	ps.mu.Lock()
	if ps.closed {
		ps.mu.Unlock()
		return nil, errClosed
	}
	p, ok := ps.byHash[hash]
	if !ok {
		p = &program{ready: make(chan struct{}), hash: hash, users: 1} // the compilation is a user
		p.recency = ps.recent.PushFront(p)
		ps.byHash[hash] = p
		go func() {
			defer ps.release(p)
			defer close(p.ready)
			p.err = p.compile(context.WithoutCancel(ctx), ps.config, binary)
		}()
	}
	p.users++
	ps.recent.MoveToFront(p.recency)
	drop := ps.evict()
	ps.mu.Unlock()
	free(drop)

	select {
	case <-p.ready:
	case <-ctx.Done():
		ps.release(p)
		return nil, context.Cause(ctx)
	}
	if p.err != nil {
		ps.release(p)
		return nil, p.err
	}
	return p, nil
}

// release ends a use of p.
func (ps *programs) release(p *program) {
	ps.mu.Lock()
	p.users--
	idle := p.users == 0 && p.recency == nil
	if p.users == 0 && p.recency != nil && p.err != nil && !meter.IsRefusal(p.err) {
		ps.forget(p) // the host's failure: the next job tries again
		idle = true
	}
	ps.mu.Unlock()
	if idle {
		free([]*program{p})
	}
}

// forget drops p from the books. mu is held.
func (ps *programs) forget(p *program) {
	ps.recent.Remove(p.recency)
	p.recency = nil
	delete(ps.byHash, p.hash)
}

// evict forgets what is over the bound and returns what nobody uses. mu is
// held.
func (ps *programs) evict() (idle []*program) {
	for ps.recent.Len() > ps.config.Compiled {
		p := ps.recent.Back().Value.(*program)
		ps.forget(p)
		if p.users == 0 {
			idle = append(idle, p)
		}
	}
	return idle
}

// close frees all programs, those in use once they no longer are.
func (ps *programs) close(ctx context.Context) error {
	ps.mu.Lock()
	ps.closed = true
	var idle []*program
	for _, p := range ps.byHash {
		ps.forget(p)
		if p.users == 0 {
			idle = append(idle, p)
		}
	}
	ps.mu.Unlock()
	var errs []error
	for _, p := range idle {
		errs = append(errs, p.free(ctx))
	}
	return errors.Join(errs...)
}

func free(ps []*program) {
	for _, p := range ps {
		_ = p.free(context.Background()) // wazero's Close returns no errors of its own
	}
}

func (p *program) free(ctx context.Context) error {
	var errs []error
	if p.runtime != nil {
		errs = append(errs, p.runtime.Close(ctx))
	}
	if p.cache != nil {
		errs = append(errs, p.cache.Close(ctx))
	}
	return errors.Join(errs...)
}

// compile meters and compiles a binary.
func (p *program) compile(ctx context.Context, c Config, binary []byte) (err error) {
	defer func() { // wazero's compiler and decoder face foreign bytes
		if r := recover(); r != nil {
			err = fmt.Errorf("compile program: panic: %v\n%s", r, debug.Stack())
		}
	}()
	m, err := meter.Rewrite(binary)
	if err != nil {
		return err
	}
	rc := wazero.NewRuntimeConfig()
	if c.Interpreter {
		rc = wazero.NewRuntimeConfigInterpreter()
	}
	rc = rc.WithCoreFeatures(api.CoreFeaturesV2).WithDebugInfoEnabled(false).WithCustomSections(false)
	if c.CacheDir != "" && !c.Interpreter {
		if p.cache, err = wazero.NewCompilationCacheWithDir(c.CacheDir); err != nil {
			return fmt.Errorf("cache of compiled programs %q: %w", c.CacheDir, err)
		}
		rc = rc.WithCompilationCache(p.cache)
	}
	p.runtime = wazero.NewRuntimeWithConfig(ctx, rc)
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, p.runtime); err != nil {
		return fmt.Errorf("instantiate WASI: %w", err)
	}
	i64 := api.ValueTypeI64
	_, err = p.runtime.NewHostModuleBuilder(meter.Host).NewFunctionBuilder().
		WithGoModuleFunction(api.GoModuleFunc(yield), []api.ValueType{i64, i64}, []api.ValueType{i64}).
		Export(meter.Yield).Instantiate(ctx)
	if err != nil {
		return fmt.Errorf("instantiate the meter: %w", err)
	}
	if p.compiled, err = p.runtime.CompileModule(ctx, m.Binary); err != nil {
		return fmt.Errorf("wasm: %v: %w", err, atoll.ErrMalformed)
	}
	p.memoryMin, p.memoryMax = m.MemoryMin, m.MemoryMax
	return nil
}
