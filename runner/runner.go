// Package runner turns what a job offer names, a module and its inputs in the
// content store, into a run of an engine, and what comes out into a result
// directory in the content store. Providers run jobs with it, and whoever
// checks them runs the same jobs again with it.
package runner

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/module"
)

// Bounds of every run, beside those of the job offer.
const (
	LogLimit   = 4 << 20 // bytes of stdout and stderr
	FileLimit  = 10_000  // files and directories written
	maxProgram = 256 << 20
	maxInputs  = 1 << 20
	cached     = 32 // modules kept ready
)

// Names in an inputs directory and in a result directory.
const (
	InputsFile = "inputs.json"
	FilesDir   = "files"
	OutputsDir = "outputs"
)

// Runner runs jobs. Its methods may be called at the same time.
type Runner struct {
	content *content.Store
	engines map[string]engine.Engine

	mu      sync.Mutex
	modules map[atoll.CID]*ready
	order   []atoll.CID // of modules, oldest use first
}

type ready struct {
	manifest *module.Manifest
	program  []byte
}

// Report is what a run gave.
type Report struct {
	Status   atoll.Status
	ExitCode uint32
	Output   atoll.CID // the result directory; zero when the job is invalid
	Gas      uint64
	Memory   uint64 // bytes, peak
	Duration time.Duration
	Engine   string // name and version
	Message  string
}

// New returns a runner over a content store and some engines.
func New(c *content.Store, engines ...engine.Engine) *Runner {
	r := &Runner{content: c, engines: map[string]engine.Engine{}, modules: map[atoll.CID]*ready{}}
	for _, e := range engines {
		r.engines[e.Name()] = e
	}
	return r
}

// Run runs the job whose offer has this id. The module and the inputs must be
// in the content store. What is wrong with the job itself is told by the
// report's status; an error means that it could not be run here. When ctx ends
// for the cause atoll.ErrCanceled, the report says so.
func (r *Runner) Run(ctx context.Context, id atoll.Digest, o *atoll.JobOffer, logs engine.LogSink) (Report, error) {
	eng, ok := r.engines[o.Engine]
	if !ok {
		return Report{}, fmt.Errorf("engine %q is not here: %w", o.Engine, atoll.ErrRefused)
	}
	rep := Report{Status: atoll.StatusInvalid, Engine: eng.Name() + " " + eng.Version()}
	mod, err := r.module(ctx, o.Module)
	if err != nil {
		return invalid(rep, err)
	}
	job, err := r.prepare(ctx, mod, o)
	if err != nil {
		return invalid(rep, err)
	}
	job.ID = id
	start := time.Now()
	out, err := eng.Run(ctx, job, logs)
	if err != nil {
		return rep, err
	}
	rep.Status, rep.ExitCode, rep.Message = out.Status, out.ExitCode, sentence(out.Message)
	rep.Gas, rep.Memory, rep.Duration = out.Usage.Gas, out.Usage.Memory, time.Since(start)
	// The outputs are kept even when the run was canceled: they are paid for.
	rep.Output, err = r.content.AddFS(context.WithoutCancel(ctx), resultDir(&out))
	return rep, err
}

// invalid tells what is the job's own fault from what is this machine's.
func invalid(rep Report, err error) (Report, error) {
	var bad *module.InputError
	var man *module.Error
	if errors.As(err, &bad) || errors.As(err, &man) || errors.Is(err, atoll.ErrMalformed) ||
		errors.Is(err, atoll.ErrTooLarge) || errors.Is(err, fs.ErrNotExist) {
		rep.Message = sentence(err.Error())
		return rep, nil
	}
	return rep, err
}

func sentence(s string) string {
	for len(s) > atoll.MaxSentence || !utf8.ValidString(s) {
		s = s[:min(len(s)-1, atoll.MaxSentence)]
	}
	return s
}

// module loads a module, or finds it ready.
func (r *Runner) module(ctx context.Context, c atoll.CID) (*ready, error) {
	r.mu.Lock()
	m := r.modules[c]
	r.mu.Unlock()
	if m != nil {
		return m, nil
	}
	dir, err := r.content.FS(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("module %s: %w", c, err)
	}
	loaded, err := module.Load(dir)
	if err != nil {
		return nil, fmt.Errorf("module %s: %w", c, err)
	}
	program, err := readBounded(dir, loaded.Manifest.Run.Program, maxProgram)
	if err != nil {
		return nil, fmt.Errorf("module %s: %w", c, err)
	}
	m = &ready{loaded.Manifest, program}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.modules[c] == nil {
		if len(r.order) == cached {
			delete(r.modules, r.order[0])
			r.order = r.order[1:]
		}
		r.order = append(r.order, c)
	}
	r.modules[c] = m
	return m, nil
}

func readBounded(dir fs.FS, name string, limit int64) ([]byte, error) {
	f, err := dir.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("%s: more than %d bytes: %w", name, limit, atoll.ErrTooLarge)
	}
	return b, err
}

// prepare reads the inputs and renders the command.
func (r *Runner) prepare(ctx context.Context, m *ready, o *atoll.JobOffer) (engine.Job, error) {
	if m.manifest.Run.Engine != o.Engine {
		return engine.Job{}, fmt.Errorf("module wants engine %q, the offer says %q: %w", m.manifest.Run.Engine, o.Engine, atoll.ErrMalformed)
	}
	dir, err := r.content.FS(ctx, o.Inputs)
	if err != nil {
		return engine.Job{}, fmt.Errorf("inputs %s: %w", o.Inputs, err)
	}
	b, err := readBounded(dir, InputsFile, maxInputs)
	if err != nil {
		return engine.Job{}, fmt.Errorf("inputs %s: %w", o.Inputs, err)
	}
	in, err := m.manifest.BindJSON(b)
	if err != nil {
		return engine.Job{}, err
	}
	cmd, err := m.manifest.Render(in)
	if err != nil {
		return engine.Job{}, err
	}
	job := engine.Job{
		Program: m.program, Args: append([]string{m.manifest.Name}, cmd.Args...), Env: cmd.Env,
		Limits: engine.Limits{Memory: o.Needs.Memory, Gas: o.Gas, Output: o.Needs.Disk, Log: LogLimit,
			Files: FileLimit, Time: time.Duration(o.Timeout) * time.Second},
	}
	if len(cmd.Stdin) > 0 {
		job.Stdin = bytes.NewReader(cmd.Stdin)
	}
	if _, err := fs.Stat(dir, FilesDir); err == nil {
		if job.Inputs, err = fs.Sub(dir, FilesDir); err != nil {
			return engine.Job{}, err
		}
	}
	return job, nil
}

// resultDir is the folder that a result's CID addresses: what the program
// printed, its exit code if it had one, and the files it wrote.
func resultDir(out *engine.Outcome) fs.FS {
	files := map[string][]byte{"stdout": out.Stdout, "stderr": out.Stderr}
	if out.Status == atoll.StatusCompleted {
		files["exitCode"] = strconv.AppendUint(nil, uint64(out.ExitCode), 10)
	}
	return &tree{files: files, outputs: out.Outputs}
}
