// Package engine says what it is to run a job: a program, its inputs and its
// limits go in, an [Outcome] comes out. Each way to run programs is a package
// below this one that implements [Engine].
package engine

import (
	"context"
	"io"
	"io/fs"
	"time"

	"github.com/atoll-network/atoll"
)

// Job is one run of a program. An engine only reads it.
type Job struct {
	// ID seeds what the program sees as random, so that a second run of the
	// same job gives the same outputs.
	ID atoll.Digest
	// Program is what the engine runs, such as a WebAssembly binary.
	Program []byte
	// Args are the program's arguments, its own name first.
	Args []string
	// Env holds "K=V" pairs. Their order does not matter; a key may not recur.
	Env []string
	// Stdin is read until the run ends; nil is empty. A read that is under way
	// when the run ends is abandoned, not interrupted.
	Stdin io.Reader
	// Inputs is what the program finds under /inputs, read-only; nil is none.
	// Reads that may block should end with the run's context.
	Inputs fs.FS
	// Limits bounds the run.
	Limits Limits
}

// Limits bounds what one job may use. A zero limit allows nothing, save for
// Time.
type Limits struct {
	Memory uint64        // bytes of the program's memory
	Gas    uint64        // in the engine's unit
	Output uint64        // bytes of all files written, together
	Log    uint64        // bytes of stdout and stderr, together
	Files  int           // files and directories created
	Time   time.Duration // on the wall; 0 is no limit
}

// Outcome is what became of a job.
type Outcome struct {
	// Status is StatusCompleted when the program ended by itself, whatever its
	// exit code.
	Status atoll.Status
	// ExitCode is the program's own, when it completed.
	ExitCode uint32
	// Message says, for the program's author, why the status is not
	// StatusCompleted. It is UTF-8 of at most [atoll.MaxSentence] bytes. It may
	// differ between machines and is no part of what two runs must agree on.
	Message string
	// Outputs holds what the program wrote under /outputs, and nothing else.
	// Names are sorted and times are zero. It is never nil.
	Outputs fs.FS
	// Stdout and Stderr are what the program wrote to them, together at most
	// Limits.Log bytes.
	Stdout, Stderr []byte
	// Usage is what the job used.
	Usage Usage
}

// Usage is what a job used.
type Usage struct {
	Gas      uint64        // at most Limits.Gas
	Memory   uint64        // bytes, at the peak
	BytesIn  uint64        // read from inputs and stdin
	BytesOut uint64        // in output files, stdout and stderr
	Time     time.Duration // on the wall, without the time to prepare the program
}

// Stream is one of the two streams a program writes to.
type Stream uint8

// The streams of a program.
const (
	Stdout Stream = 1
	Stderr Stream = 2
)

// String returns "stdout" or "stderr".
func (s Stream) String() string {
	if s == Stderr {
		return "stderr"
	}
	return "stdout"
}

// LogSink takes what a program writes, while it runs and from one goroutine.
// It must not keep the chunk, and it holds the program up while it runs.
type LogSink func(stream Stream, chunk []byte)

// Engine runs jobs. Its methods may be called at the same time.
type Engine interface {
	// Name is what offers call the engine, such as "wasm".
	Name() string
	// Version names everything that a result depends on, such as
	// "wazero/1.12.0+meter/1". Engines of one version agree on all of an
	// outcome but its Message and Usage.Time.
	Version() string
	// Run runs a job to its end; logs may be nil. The job's own failures,
	// cancellation by ctx among them, are outcomes. An error means that the
	// engine, or the reader of the job's inputs, failed.
	Run(ctx context.Context, job Job, logs LogSink) (Outcome, error)
	// Close frees the engine, once no job runs any more.
	Close(ctx context.Context) error
}
