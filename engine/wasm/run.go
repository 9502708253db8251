package wasm

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/experimental/sysfs"
	"github.com/tetratelabs/wazero/sys"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/engine/wasm/meter"
)

// run is one job while it runs.
type run struct {
	ctx    context.Context
	limits engine.Limits
	logs   engine.LogSink
	slice  uint64 // gas between two yields, at most

	gas     api.MutableGlobal // what is left of the gas granted; may be negative
	granted uint64

	memory  *memory
	clock   clock
	outputs *outputs
	stdout  logWriter
	stderr  logWriter
	logged  uint64
	bytesIn uint64
	open    int // files
}

// stop ends a job from within a host call.
type stop struct {
	status  atoll.Status
	message string
}

func (s *stop) Error() string { return s.message }

// failure ends a job because the host failed, not the job.
type failure struct{ err error }

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

// stop ends the job. It unwinds the program's stack, as wazero has it: a panic
// in a host function is returned as an error by the call of the program.
func (r *run) stop(status atoll.Status, format string, args ...any) {
	panic(&stop{status, fmt.Sprintf(format, args...)})
}

// fail ends the job because its inputs could not be read.
func (r *run) fail(format string, args ...any) { panic(&failure{fmt.Errorf(format, args...)}) }

type runKey struct{}

// yield is what a metered program calls when one of its counters is negative.
func yield(ctx context.Context, mod api.Module, stack []uint64) {
	r := ctx.Value(runKey{}).(*run)
	if r.gas == nil {
		r.gas = mod.ExportedGlobal(meter.Gas).(api.MutableGlobal)
	}
	if depth := int64(stack[1]); depth < 0 {
		r.stop(atoll.StatusTrapped, "calls nest too deeply: stack overflow")
	}
	stack[0] = r.refill(int64(stack[0]))
}

// refill returns the new gas of a program that has left, which may be
// negative, of what it was granted. It stops the job when there is no more.
func (r *run) refill(left int64) uint64 {
	used := r.used(left)
	if used > r.limits.Gas {
		r.stop(atoll.StatusOutOfGas, "the job used all of its %d gas", r.limits.Gas)
	}
	if r.ctx.Err() != nil {
		panic(r.interrupted())
	}
	next := min(r.slice, r.limits.Gas-used)
	r.granted = used + next
	return next
}

// used is the gas used, when left remains of what was granted.
func (r *run) used(left int64) uint64 { return r.granted - uint64(left) }

// errTime is the cause of a context that ended at the job's time limit.
var errTime = errors.New("time limit")

func (r *run) interrupted() *stop {
	if context.Cause(r.ctx) == errTime {
		return &stop{atoll.StatusTimedOut, fmt.Sprintf("the job ran for more than %v", r.limits.Time)}
	}
	return &stop{atoll.StatusCanceled, "the job was canceled"}
}

// charge pays for bytes that the host moves in a call. It is exact: the
// program sees the same counter on every engine.
func (r *run) charge(bytes uint64) {
	left := int64(r.gas.Get()) - int64(min(bytes, math.MaxInt64/4)/meter.BytesPerGas)
	if left < 0 {
		left = int64(r.refill(left))
	}
	r.gas.Set(uint64(left))
}

// Run implements engine.Engine.
func (e *Engine) Run(ctx context.Context, job engine.Job, logs engine.LogSink) (engine.Outcome, error) {
	args, env, err := command(job)
	if err != nil {
		return invalid(err), nil
	}
	p, err := e.programs.acquire(ctx, job.Program)
	switch {
	case err == nil:
		defer e.programs.release(p)
	case meter.IsRefusal(err):
		return invalid(err), nil
	case ctx.Err() != nil:
		return engine.Outcome{Status: atoll.StatusCanceled, Message: "the job was canceled", Outputs: emptyTree()}, nil
	default:
		return engine.Outcome{}, err
	}
	reserve := min(job.Limits.Memory/meter.PageSize*meter.PageSize, p.memoryMax)
	if p.memoryMin > reserve {
		return engine.Outcome{Status: atoll.StatusOutOfMemory, Outputs: emptyTree(),
			Message: fmt.Sprintf("the program starts with %d bytes of memory, the limit is %d", p.memoryMin, job.Limits.Memory)}, nil
	}

	start := time.Now()
	if job.Limits.Time > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, job.Limits.Time, errTime)
		defer cancel()
	}
	r := &run{ctx: ctx, limits: job.Limits, logs: logs, slice: e.slice}
	r.limits.Gas = min(r.limits.Gas, math.MaxInt64/2)
	r.stdout, r.stderr = logWriter{run: r, stream: engine.Stdout}, logWriter{run: r, stream: engine.Stderr}
	r.outputs = newOutputs(r)
	if r.memory, err = reserveMemory(reserve); err != nil {
		return engine.Outcome{}, err
	}
	err = r.call(p, e.config(r, job, args, env))
	if e := r.memory.release(); e != nil && err == nil {
		err = fmt.Errorf("release memory: %w", e)
	}
	return r.outcome(err, time.Since(start))
}

// config is what the program sees of the world.
func (e *Engine) config(r *run, job engine.Job, args []string, env [][2]string) wazero.ModuleConfig {
	files := wazero.NewFSConfig()
	if job.Inputs != nil {
		files = files.(sysfs.FSConfig).WithSysFSMount(newInputs(r, job.Inputs), "/inputs")
	}
	files = files.(sysfs.FSConfig).WithSysFSMount(r.outputs, "/outputs")
	c := wazero.NewModuleConfig().WithName("").WithStartFunctions().
		WithArgs(args...).
		WithStdout(&r.stdout).WithStderr(&r.stderr).
		WithFSConfig(files).
		WithRandSource(&random{id: job.ID}).
		WithWalltime(r.clock.wall, clockResolution).
		WithNanotime(r.clock.monotonic, clockResolution).
		WithNanosleep(r.clock.sleep)
	if job.Stdin != nil {
		c = c.WithStdin(newStdin(r, job.Stdin))
	}
	for _, kv := range env {
		c = c.WithEnv(kv[0], kv[1])
	}
	return c
}

// call runs the program to its end.
func (r *run) call(p *program, config wazero.ModuleConfig) error {
	ctx := context.WithValue(r.ctx, runKey{}, r)
	ctx = experimental.WithMemoryAllocator(ctx, r.memory)
	mod, err := p.runtime.InstantiateModule(ctx, p.compiled, config)
	if err != nil {
		return err
	}
	defer mod.Close(ctx)
	r.gas = mod.ExportedGlobal(meter.Gas).(api.MutableGlobal)
	_, err = mod.ExportedFunction("_start").Call(ctx)
	return err
}

// outcome says how the job ended, given what the call of the program returned.
func (r *run) outcome(err error, took time.Duration) (engine.Outcome, error) {
	out := engine.Outcome{Outputs: r.outputs.tree(), Stdout: r.stdout.b, Stderr: r.stderr.b}
	out.Usage = engine.Usage{Memory: r.memory.peak, BytesIn: r.bytesIn, BytesOut: r.outputs.bytes + r.logged, Time: took}
	if r.gas != nil {
		out.Usage.Gas = r.used(int64(r.gas.Get()))
	}
	var (
		stopped *stop
		failed  *failure
		exit    *sys.ExitError
	)
	switch {
	case errors.As(err, &failed):
		return engine.Outcome{}, failed.err
	case errors.As(err, &stopped):
		out.Status, out.Message = stopped.status, stopped.message
	case out.Usage.Gas > r.limits.Gas:
		out.Status, out.Message = atoll.StatusOutOfGas, fmt.Sprintf("the job used all of its %d gas", r.limits.Gas)
	case errors.As(err, &exit):
		out.ExitCode = exit.ExitCode()
	case err != nil:
		text := err.Error()
		if broken(err, text) {
			return engine.Outcome{}, fmt.Errorf("run program: %w", err)
		}
		out.Status, out.Message = atoll.StatusTrapped, trace(text)
		if r.memory.denied {
			out.Status = atoll.StatusOutOfMemory
			out.Message = fmt.Sprintf("the program wanted more than %d bytes of memory, then: %s", r.limits.Memory, out.Message)
		}
	}
	out.Usage.Gas = min(out.Usage.Gas, r.limits.Gas)
	out.Message = sentence(out.Message)
	return out, nil
}

// broken reports whether a trap is no doing of the program: Go's own runtime
// errors, and the overflow of wazero's stack, which differs between machines
// and which the meter's bound on calls is there to prevent.
func broken(err error, text string) bool {
	var goError interface{ RuntimeError() }
	return errors.As(err, &goError) || strings.HasPrefix(text, "wasm error: stack overflow")
}

// trace is a trap's message without the lines about code that is not the
// author's.
func trace(text string) string {
	lines := strings.Split(text, "\n")
	kept := lines[:1]
	for _, line := range lines[1:] {
		if !meter.Added(line) {
			kept = append(kept, line)
		}
	}
	return strings.TrimPrefix(strings.Join(kept, "\n"), "wasm error: ")
}

func invalid(err error) engine.Outcome {
	return engine.Outcome{Status: atoll.StatusInvalid, Message: sentence(err.Error()), Outputs: emptyTree()}
}

// sentence cuts s to what a result may carry.
func sentence(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if len(s) <= atoll.MaxSentence {
		return s
	}
	n := atoll.MaxSentence
	for !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
