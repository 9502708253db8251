package cli

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// process is a command line that runs.
type process struct {
	t        *testing.T
	args     []string
	cmd      *exec.Cmd
	out, err *stream
	ended    chan struct{}
}

// result is what a command line came to.
type result struct {
	line     string
	out, err string
	code     int // -1 if a signal ended it
}

// says checks that standard error holds all of the given.
func (r result) says(t *testing.T, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(r.err, w) {
			t.Errorf("%s says %q; want %q in it", r.line, r.err, w)
		}
	}
}

func (p *process) line() string { return "atoll " + strings.Join(p.args, " ") }

// await waits until a stream holds a text, and returns all it holds.
func (p *process) await(s *stream, text string) string {
	p.t.Helper()
	late := time.After(patience)
	for ended := false; ; {
		all, more := s.get()
		if strings.Contains(all, text) {
			return all
		}
		if ended {
			p.t.Fatalf("%s ended without %q\nstdout: %s\nstderr: %s", p.line(), text, p.out, p.err)
		}
		select {
		case <-more:
		case <-p.ended:
			ended = true
		case <-late:
			p.t.Fatalf("%s has not printed %q\nstdout: %s\nstderr: %s", p.line(), text, p.out, p.err)
		}
	}
}

// wait waits for the end.
func (p *process) wait() result {
	p.t.Helper()
	select {
	case <-p.ended:
	case <-time.After(patience):
		p.t.Fatalf("%s has not ended\nstdout: %s\nstderr: %s", p.line(), p.out, p.err)
	}
	return result{p.line(), p.out.String(), p.err.String(), p.cmd.ProcessState.ExitCode()}
}

func (p *process) signal(s os.Signal) {
	p.t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		p.t.Fatalf("signal %s: %v", p.line(), err)
	}
}

// kill ends the process as a power cut does.
func (p *process) kill() {
	p.cmd.Process.Kill() // an error says that it has ended
	<-p.ended
}

// stream is what a process prints, as it comes.
type stream struct {
	mu   sync.Mutex
	all  []byte
	more chan struct{} // closed when there is more
}

func newStream() *stream { return &stream{more: make(chan struct{})} }

func (s *stream) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, b...)
	close(s.more)
	s.more = make(chan struct{})
	return len(b), nil
}

// get is what there is, and a channel that is closed when there is more.
func (s *stream) get() (string, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return string(slices.Clone(s.all)), s.more
}

func (s *stream) String() string {
	all, _ := s.get()
	return all
}
