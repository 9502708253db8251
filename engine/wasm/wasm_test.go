package wasm

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/engine"
	"github.com/atoll-network/atoll/engine/wasm/internal/wasmgen"
)

// plenty is enough for what the tests' programs do.
var plenty = engine.Limits{Memory: 16 << 20, Gas: 100_000_000, Output: 1 << 20, Log: 1 << 20, Files: 100}

func newEngine(t testing.TB, c Config) *Engine {
	t.Helper()
	e, err := New(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return e
}

func guest(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+".wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func tool(t testing.TB, args ...string) engine.Job {
	return engine.Job{Program: guest(t, "tool"), Args: append([]string{"tool"}, args...), Limits: plenty}
}

func do(t testing.TB, e *Engine, job engine.Job) engine.Outcome {
	t.Helper()
	out, err := e.Run(context.Background(), job, nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// both are the two ways to run programs.
func both(t *testing.T, f func(t *testing.T, e *Engine)) {
	for name, c := range map[string]Config{"compiler": {}, "interpreter": {Interpreter: true}} {
		t.Run(name, func(t *testing.T) { f(t, newEngine(t, c)) })
	}
}

func TestPrograms(t *testing.T) {
	stdin := func(s string) func(*engine.Job) { return func(j *engine.Job) { j.Stdin = strings.NewReader(s) } }
	inputs := func(j *engine.Job) {
		j.Inputs = fstest.MapFS{
			"b":     {Data: []byte("bee"), ModTime: time.Unix(1e9, 0), Mode: 0o600},
			"a":     {Data: []byte("ay"), ModTime: time.Unix(2e9, 0)},
			"c/d/e": {Data: []byte("deep")},
		}
	}
	tests := []struct {
		args   string
		with   func(*engine.Job)
		code   uint32
		stdout string
		stderr string
	}{
		{args: "nothing"},
		{args: "exit 7", code: 7},
		{args: "args x y", with: func(j *engine.Job) { j.Env = []string{"B=2", "A=1=1"} }, stdout: "tool\nargs\nx\ny\nA=1=1\nB=2\n"},
		{args: "cat -", with: stdin("hello"), stdout: "hello"},
		{args: "cat -"},
		{args: "cat /inputs/b", with: inputs, stdout: "bee"},
		{args: "cat /inputs/c/../c/d/e", with: inputs, stdout: "deep"},
		{args: "ls /inputs", with: inputs, stdout: "a f 2 0 1\nb f 3 0 1\nc d 0 0 1\n"},
		{args: "copy /inputs/b /inputs/x", with: inputs, code: 1, stderr: "/inputs/x: Read-only file system\n"},
		{args: "copy /inputs/b /inputs/a", with: inputs, code: 1, stderr: "/inputs/a: Read-only file system\n"},
		{args: "cat /inputs/none", with: inputs, code: 1, stderr: "/inputs/none: No such file or directory\n"},
		{args: "cat /inputs/a/b", with: inputs, code: 1, stderr: "/inputs/a/b: Not a directory\n"},
		{args: "cat /inputs/a", code: 1, stderr: "/inputs/a: Capabilities insufficient\n"},
		{args: "cat /etc/passwd", code: 1, stderr: "/etc/passwd: Capabilities insufficient\n"},
		{args: "cat /inputs/../../etc/passwd", with: inputs, code: 1, stderr: "/inputs/../../etc/passwd: Operation not permitted\n"},
		{args: "cat /outputs/../inputs/a", with: inputs, code: 1, stderr: "/outputs/../inputs/a: Operation not permitted\n"},
		{args: "link /etc/passwd", with: inputs, stdout: "-1 -1\n"},
		{args: "tree", stdout: "d d 0 0 2\ng f 9 0 2\n"},
		{args: "clock", stdout: "946684800 3600\n"},
		{args: "open-many", stdout: "1024\n"},
		{args: "recurse 1500", stdout: "1\n"},
		{args: "alloc 8000000"},
	}
	both(t, func(t *testing.T, e *Engine) {
		for _, test := range tests {
			t.Run(test.args, func(t *testing.T) {
				job := tool(t, strings.Fields(test.args)...)
				if test.with != nil {
					test.with(&job)
				}
				out := do(t, e, job)
				if out.Status != atoll.StatusCompleted || out.ExitCode != test.code || out.Message != "" {
					t.Errorf("%v, exit code %d: %s", out.Status, out.ExitCode, out.Message)
				}
				if string(out.Stdout) != test.stdout || string(out.Stderr) != test.stderr {
					t.Errorf("stdout %q, stderr %q", out.Stdout, out.Stderr)
				}
			})
		}
	})
}

func TestLimits(t *testing.T) {
	limit := func(set func(l *engine.Limits)) engine.Limits {
		l := plenty
		set(&l)
		return l
	}
	tests := []struct {
		name   string
		job    engine.Job
		limits engine.Limits
		status atoll.Status
		text   string
	}{
		{"gas", tool(t, "spin"), limit(func(l *engine.Limits) { l.Gas = 1_000_000 }), atoll.StatusOutOfGas, "all of its 1000000 gas"},
		{"no gas", tool(t), limit(func(l *engine.Limits) { l.Gas = 0 }), atoll.StatusOutOfGas, "all of its 0 gas"},
		{"gas in a start section", engine.Job{Program: guest(t, "start")}, limit(func(l *engine.Limits) { l.Gas = 1_000_000 }), atoll.StatusOutOfGas, "gas"},
		{"memory", tool(t, "alloc", "100000000"), plenty, atoll.StatusOutOfMemory, "more than 16777216 bytes of memory"},
		{"memory to begin with", tool(t), limit(func(l *engine.Limits) { l.Memory = 1 << 16 }), atoll.StatusOutOfMemory, "starts with 131072 bytes of memory, the limit is 65536"},
		{"output bytes", tool(t, "copy", "-", "/outputs/x"), limit(func(l *engine.Limits) { l.Output = 10_000 }), atoll.StatusOutputTooLarge, "more than 10000 bytes under /outputs"},
		{"output by truncation", tool(t, "truncate", "4611686018427387904"), plenty, atoll.StatusOutputTooLarge, "bytes under /outputs"},
		{"files", tool(t, "files", "101"), plenty, atoll.StatusOutputTooLarge, "more than 100 files"},
		{"log", tool(t, "log", "5000"), limit(func(l *engine.Limits) { l.Log = 4000 }), atoll.StatusOutputTooLarge, "more than 4000 bytes to stdout"},
		{"calls", engine.Job{Program: guest(t, "recurse")}, plenty, atoll.StatusTrapped, "stack overflow"},
		{"calls in C", tool(t, "recurse", "5000"), plenty, atoll.StatusTrapped, "stack overflow"},
		{"time", engine.Job{Program: guest(t, "spin")}, limit(func(l *engine.Limits) { l.Time, l.Gas = 20*time.Millisecond, 1<<60 }), atoll.StatusTimedOut, "more than 20ms"},
		{"abort", tool(t, "abort"), plenty, atoll.StatusTrapped, "unreachable"},
		{"not a program", engine.Job{Program: []byte("#!")}, plenty, atoll.StatusInvalid, "offset 0x0"},
		{"not valid", engine.Job{Program: []byte("\x00asm\x01\x00\x00\x00\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x07\x0a\x01\x06_start\x00\x00\x0a\x05\x01\x03\x00\x1a\x0b")}, plenty, atoll.StatusInvalid, "drop"},
		{"environment", engine.Job{Program: guest(t, "spin"), Env: []string{"A=1", "A=2"}}, plenty, atoll.StatusInvalid, `"A" is set twice`},
		{"arguments", engine.Job{Program: guest(t, "spin"), Args: []string{"a\x00b"}}, plenty, atoll.StatusInvalid, "zero byte"},
		{"long arguments", engine.Job{Program: guest(t, "spin"), Args: []string{strings.Repeat("a", 1<<18)}}, plenty, atoll.StatusInvalid, "at most"},
	}
	both(t, func(t *testing.T, e *Engine) {
		for _, test := range tests {
			t.Run(test.name, func(t *testing.T) {
				job := test.job
				job.Stdin = bytes.NewReader(make([]byte, 20_000))
				job.Limits = test.limits
				out := do(t, e, job)
				if out.Status != test.status || !strings.Contains(out.Message, test.text) {
					t.Errorf("got %v: %q, want %v with %q", out.Status, out.Message, test.status, test.text)
				}
				if out.Usage.Gas > job.Limits.Gas || out.Usage.Memory > job.Limits.Memory ||
					uint64(len(out.Stdout)+len(out.Stderr)) > job.Limits.Log || out.Usage.BytesOut > job.Limits.Output+job.Limits.Log {
					t.Errorf("over the limits: %+v", out.Usage)
				}
				if out.Outputs == nil {
					t.Error("no outputs")
				}
			})
		}
	})
}

func TestTrapsNameTheAuthorsFunctions(t *testing.T) {
	out := do(t, newEngine(t, Config{}), engine.Job{Program: guest(t, "traps"), Limits: plenty})
	want := "integer divide by zero\nwasm stack trace:\n\t.inner() i32\n\t.middle() i32\n\t._start()"
	if out.Status != atoll.StatusTrapped || out.Message != want {
		t.Errorf("%v: %q", out.Status, out.Message)
	}
}

func TestMisuseOfTheHostIsRefused(t *testing.T) {
	both(t, func(t *testing.T, e *Engine) {
		out := do(t, e, engine.Job{Program: guest(t, "host"), Limits: plenty})
		if out.Status != atoll.StatusCompleted || out.ExitCode != 9 {
			t.Errorf("%v: %s, %d of 9 refused", out.Status, out.Message, out.ExitCode)
		}
	})
}

func TestOutputsHaveNoTraceOfTheirMaking(t *testing.T) {
	out := do(t, newEngine(t, Config{}), tool(t, "files", "12"))
	if err := fstest.TestFS(out.Outputs, "1", "12"); err != nil {
		t.Error(err)
	}
	var names []string
	err := fs.WalkDir(out.Outputs, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err == nil && !info.ModTime().IsZero() {
			t.Errorf("%s has a time", p)
		}
		names = append(names, p)
		return err
	})
	if got := strings.Join(names, " "); err != nil || got != ". 1 10 11 12 2 3 4 5 6 7 8 9" {
		t.Error(got, err)
	}
}

func TestRandomIsTheJobsOwn(t *testing.T) {
	e := newEngine(t, Config{})
	random := func(id byte) string {
		job := tool(t, "random")
		job.ID[0] = id
		return string(do(t, e, job).Stdout)
	}
	if a := random(1); len(a) != 64 || a != random(1) || a == random(2) {
		t.Error("not as the job's id says")
	}
}

func TestBothEnginesAgree(t *testing.T) {
	compiled, interpreted := newEngine(t, Config{}), newEngine(t, Config{Interpreter: true})
	jobs := []engine.Job{
		tool(t, "tree"), tool(t, "random"), tool(t, "clock"), tool(t, "recurse", "1800"), tool(t, "recurse", "1900"),
		tool(t, "abort"), tool(t, "spin", "1000"), tool(t, "alloc", "3000000"), tool(t, "files", "50"), tool(t, "log", "3000"),
		tool(t, "exit", "3"), {Program: guest(t, "bulk"), Limits: plenty}, {Program: guest(t, "traps"), Limits: plenty},
		{Program: guest(t, "host"), Limits: plenty}, {Program: guest(t, "recurse"), Limits: plenty},
		{Program: guest(t, "start"), Limits: engine.Limits{Memory: 1 << 16, Gas: 123_457}},
	}
	for _, job := range jobs {
		t.Run(strings.Join(job.Args, " "), func(t *testing.T) { agree(t, compiled, interpreted, job) })
	}
}

// agree runs a job on two engines, and compares what they must agree on.
func agree(t *testing.T, a, b *Engine, job engine.Job) {
	t.Helper()
	x, y := do(t, a, job), do(t, b, job)
	first := func(s string) string { line, _, _ := strings.Cut(s, "\n"); return line }
	if x.Status != y.Status || x.ExitCode != y.ExitCode || first(x.Message) != first(y.Message) {
		t.Errorf("%v, exit code %d, %q\n%v, exit code %d, %q", x.Status, x.ExitCode, x.Message, y.Status, y.ExitCode, y.Message)
	}
	x.Usage.Time, y.Usage.Time = 0, 0
	if x.Usage != y.Usage {
		t.Errorf("usage\n%+v\n%+v", x.Usage, y.Usage)
	}
	if !bytes.Equal(x.Stdout, y.Stdout) || !bytes.Equal(x.Stderr, y.Stderr) {
		t.Errorf("stdout %q\n%q\nstderr %q\n%q", x.Stdout, y.Stdout, x.Stderr, y.Stderr)
	}
	if p, q := dump(t, x.Outputs), dump(t, y.Outputs); p != q {
		t.Errorf("outputs\n%s\n%s", p, q)
	}
}

func dump(t *testing.T, fsys fs.FS) string {
	var b strings.Builder
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			data, err := fs.ReadFile(fsys, p)
			fmt.Fprintf(&b, "%s %x\n", p, data)
			return err
		}
		fmt.Fprintf(&b, "%s/\n", p)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// FuzzGasEngineIndependent checks that programs made of random bytes end the
// same way, with the same output and gas, compiled and interpreted.
func FuzzGasEngineIndependent(f *testing.F) {
	gen := rand.NewChaCha8([32]byte{4})
	for i := range 150 {
		data := make([]byte, 20+8*i)
		gen.Read(data)
		f.Add(data)
	}
	compiled, interpreted := newEngine(f, Config{Compiled: 1}), newEngine(f, Config{Compiled: 1, Interpreter: true})
	f.Fuzz(func(t *testing.T, data []byte) {
		limits := engine.Limits{Memory: 2 << 16, Gas: 300_000, Log: 1 << 12, Files: 1}
		agree(t, compiled, interpreted, engine.Job{Program: wasmgen.Command(data), Limits: limits})
	})
}

func TestCancelEndsATightLoop(t *testing.T) {
	e := newEngine(t, Config{})
	job := engine.Job{Program: guest(t, "spin"), Limits: plenty}
	job.Limits.Gas = 1 << 60
	ctx, cancel := context.WithCancel(context.Background())
	var canceled time.Time
	time.AfterFunc(30*time.Millisecond, func() { canceled = time.Now(); cancel() })
	out, err := e.Run(ctx, job, nil)
	if took := time.Since(canceled); err != nil || out.Status != atoll.StatusCanceled || took > 100*time.Millisecond {
		t.Errorf("%v %v, %v after the cancellation", out.Status, err, took)
	}
}

func TestGarbageIsCollectedDuringATightLoop(t *testing.T) {
	e := newEngine(t, Config{})
	job := engine.Job{Program: guest(t, "spin"), Limits: plenty}
	job.Limits.Gas = 1 << 60
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if out, err := e.Run(ctx, job, nil); err != nil || out.Status != atoll.StatusCanceled {
			t.Errorf("%v %v", out.Status, err)
		}
	}()
	for range 5 {
		start := time.Now()
		runtime.GC()
		if took := time.Since(start); took > time.Second {
			t.Errorf("collection took %v", took)
		}
	}
	cancel()
	<-ended
}

func TestStdinThatHangsDoesNotHoldTheJob(t *testing.T) {
	e := newEngine(t, Config{})
	job := tool(t, "cat", "-")
	r, w := io.Pipe()
	defer w.Close()
	job.Stdin, job.Limits.Time = r, 20*time.Millisecond
	if out := do(t, e, job); out.Status != atoll.StatusTimedOut {
		t.Errorf("%v: %s", out.Status, out.Message)
	}
}

func TestReadsAreNeverShort(t *testing.T) {
	e := newEngine(t, Config{})
	data := bytes.Repeat([]byte("0123456789"), 2000)
	fast, slow := tool(t, "cat", "-"), tool(t, "cat", "-")
	fast.Stdin, slow.Stdin = bytes.NewReader(data), iotest.OneByteReader(bytes.NewReader(data))
	a, b := do(t, e, fast), do(t, e, slow)
	if a.Usage.Gas != b.Usage.Gas || !bytes.Equal(a.Stdout, data) || !bytes.Equal(b.Stdout, data) {
		t.Errorf("%d gas, %d gas", a.Usage.Gas, b.Usage.Gas)
	}
}

// trickle is a file system whose files neither seek nor fill reads.
type trickle struct{ fs.FS }

type trickleFile struct {
	fs.File
	r io.Reader
}

func (f trickleFile) Read(p []byte) (int, error) { return f.r.Read(p) }

func (f trickle) Open(name string) (fs.File, error) {
	file, err := f.FS.Open(name)
	if d, ok := file.(fs.ReadDirFile); ok {
		return d, err
	}
	return trickleFile{file, iotest.HalfReader(file)}, err
}

func TestProgramsCannotTellHowInputsAreRead(t *testing.T) {
	e := newEngine(t, Config{})
	fast, slow := tool(t, "cat", "/inputs/a"), tool(t, "cat", "/inputs/a")
	files := fstest.MapFS{"a": {Data: bytes.Repeat([]byte("0123456789"), 2000)}}
	fast.Inputs, slow.Inputs = files, trickle{files}
	a, b := do(t, e, fast), do(t, e, slow)
	if a.Usage.Gas != b.Usage.Gas || len(a.Stdout) != 20_000 || !bytes.Equal(a.Stdout, b.Stdout) {
		t.Errorf("%d bytes for %d gas, %d bytes for %d gas", len(a.Stdout), a.Usage.Gas, len(b.Stdout), b.Usage.Gas)
	}
}

func TestInputsFailAsTheHostsFault(t *testing.T) {
	broken := errors.New("disk on fire")
	job := tool(t, "cat", "/inputs/a")
	job.Inputs = failing{fstest.MapFS{"a": {Data: []byte("x")}}, broken}
	if _, err := newEngine(t, Config{}).Run(context.Background(), job, nil); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	job = tool(t, "cat", "-")
	job.Stdin = iotest.ErrReader(broken)
	if _, err := newEngine(t, Config{}).Run(context.Background(), job, nil); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

type failing struct {
	fs.FS
	err error
}

func (f failing) Open(name string) (fs.File, error) {
	if name == "a" {
		return nil, f.err
	}
	return f.FS.Open(name)
}

func (f failing) Stat(name string) (fs.FileInfo, error) { return fs.Stat(f.FS, name) }

func TestSymbolicLinksInInputsAreNotFollowed(t *testing.T) {
	dir := t.TempDir()
	secret := filepath.Join(t.TempDir(), "secret")
	for _, err := range []error{
		os.WriteFile(secret, []byte("secret"), 0o600),
		os.WriteFile(filepath.Join(dir, "a"), []byte("a"), 0o600),
		os.Symlink(secret, filepath.Join(dir, "link")),
		os.Symlink(filepath.Dir(secret), filepath.Join(dir, "up")),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	e := newEngine(t, Config{})
	for _, path := range []string{"link", "up/secret"} {
		job := tool(t, "cat", "/inputs/"+path)
		job.Inputs = os.DirFS(dir)
		if out := do(t, e, job); out.ExitCode != 1 || !strings.Contains(string(out.Stderr), "Symbolic link loop") || len(out.Stdout) > 0 {
			t.Errorf("%s: %q %q", path, out.Stdout, out.Stderr)
		}
	}
	job := tool(t, "ls", "/inputs")
	job.Inputs = os.DirFS(dir)
	if out := do(t, e, job); string(out.Stdout) != "a f 1 0 1\nlink l 0 0 1\nup l 0 0 1\n" {
		t.Errorf("%q %q", out.Stdout, out.Stderr)
	}
}

func TestLogsArriveWhileTheProgramRuns(t *testing.T) {
	var got []byte
	sink := func(s engine.Stream, chunk []byte) {
		if s != engine.Stdout {
			t.Errorf("on %v", s)
		}
		got = append(got, chunk...)
	}
	out, err := newEngine(t, Config{}).Run(context.Background(), tool(t, "log", "5000"), sink)
	if err != nil || !bytes.Equal(got, out.Stdout) || len(got) != 5000 {
		t.Errorf("%d bytes, %v", len(got), err)
	}
}

func TestPreparedProgramsAreBounded(t *testing.T) {
	e := newEngine(t, Config{Compiled: 2, Interpreter: true})
	for i := range 10 {
		data := binary.LittleEndian.AppendUint32(nil, uint32(i*7919+1))
		do(t, e, engine.Job{Program: wasmgen.Command(data), Limits: engine.Limits{Memory: 1 << 17, Gas: 10_000, Log: 100}})
	}
	if n := len(e.programs.byHash); n != 2 {
		t.Errorf("%d programs kept", n)
	}
}

func TestPreparationOutlivesACallerThatGivesUp(t *testing.T) {
	e := newEngine(t, Config{})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	job := tool(t, "nothing")
	if out, err := e.Run(ctx, job, nil); err != nil || out.Status != atoll.StatusCanceled {
		t.Errorf("%v %v", out.Status, err)
	}
	if out := do(t, e, job); out.Status != atoll.StatusCompleted {
		t.Error(out.Status)
	}
}

func TestCacheOnDiskServesAnotherEngine(t *testing.T) {
	dir := t.TempDir()
	for range 2 {
		if out := do(t, newEngine(t, Config{CacheDir: dir}), tool(t, "exit", "5")); out.ExitCode != 5 {
			t.Errorf("%v %d %s", out.Status, out.ExitCode, out.Message)
		}
	}
	entries := 0
	err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			entries++
		}
		return err
	})
	if err != nil || entries == 0 {
		t.Errorf("%d entries, %v", entries, err)
	}
	if _, err := New(context.Background(), Config{CacheDir: filepath.Join("testdata", "tool.wasm")}); err == nil {
		t.Error("a file serves as a directory")
	}
}

func TestClosedEngineRefusesJobs(t *testing.T) {
	e, err := New(context.Background(), Config{})
	if err != nil {
		t.Fatal(err)
	}
	do(t, e, tool(t, "nothing"))
	if err := e.Close(context.Background()); err != nil {
		t.Error(err)
	}
	if _, err := e.Run(context.Background(), tool(t, "nothing"), nil); !errors.Is(err, errClosed) {
		t.Errorf("got %v", err)
	}
}

func TestJobsLeaveNothingBehind(t *testing.T) {
	e := newEngine(t, Config{})
	job := tool(t, "copy", "-", "/outputs/x")
	jobs := func(n int) {
		for range n {
			job.Stdin = strings.NewReader("some input")
			if out := do(t, e, job); out.Status != atoll.StatusCompleted {
				t.Fatal(out.Status, out.Message)
			}
		}
	}
	heap := func() uint64 {
		runtime.GC()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	jobs(100)
	before, goroutines := heap(), runtime.NumGoroutine()
	jobs(2000)
	if after := heap(); after > before+1<<20 {
		t.Errorf("heap grew from %d to %d bytes", before, after)
	}
	if n := runtime.NumGoroutine(); n > goroutines+2 {
		t.Errorf("goroutines grew from %d to %d", goroutines, n)
	}
}

func TestJobsRunAtTheSameTime(t *testing.T) {
	e := newEngine(t, Config{Compiled: 1})
	want := do(t, e, tool(t, "tree"))
	for i := range 8 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			for range 50 {
				if out := do(t, e, tool(t, "tree")); out.Usage.Gas != want.Usage.Gas || !bytes.Equal(out.Stdout, want.Stdout) {
					t.Errorf("%+v %q", out.Usage, out.Stdout)
				}
				if i%2 == 0 { // and push the program out
					do(t, e, engine.Job{Program: guest(t, "traps"), Limits: plenty})
				}
			}
		})
	}
}

func TestVersion(t *testing.T) {
	e := newEngine(t, Config{})
	if e.Name() != "wasm" || e.Version() != "wazero/"+testedWazero+"+meter/1" {
		t.Errorf("%s %s", e.Name(), e.Version())
	}
}
