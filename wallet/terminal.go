package wallet

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"
)

// ErrInterrupted says that the user left a question unanswered.
var ErrInterrupted = errors.New("interrupted")

// errNoTerminal says that there is nobody to ask.
var errNoTerminal = errors.New("no terminal")

// Prompt asks the user a question whose answer is a secret.
type Prompt func(question string) (string, error)

// prompt is how to ask, or nil if the program's input is none of a person's.
func (o *Options) prompt() Prompt {
	if o.Prompt != nil {
		return o.Prompt
	}
	f, ok := o.In.(*os.File)
	if !ok {
		return nil
	}
	return func(question string) (string, error) {
		// The controlling terminal can be asked even if input is a pipe.
		if tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0); err == nil {
			defer tty.Close()
			return ask(tty, tty, question)
		}
		if !isTerminal(f) || o.Err == nil {
			return "", errNoTerminal
		}
		return ask(f, o.Err, question)
	}
}

func noPrompt(string) (string, error) { return "", errNoTerminal }

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// ask shows a question at a terminal and reads a line without showing it. The
// terminal is put back as it was whatever happens: an answer, Ctrl-C, Ctrl-D,
// or a signal to end.
func ask(tty *os.File, out io.Writer, question string) (string, error) {
	fd := int(tty.Fd())
	// In raw mode Ctrl-C is a key like any other, so that the terminal is not
	// left to a signal handler in the middle of a line.
	before, err := term.MakeRaw(fd)
	if err != nil {
		return "", fmt.Errorf("terminal: %w", err)
	}
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGHUP, os.Interrupt)
	defer signal.Stop(signals)
	type answer struct {
		line string
		err  error
	}
	answers := make(chan answer, 1)
	go func() {
		line, err := term.NewTerminal(struct {
			io.Reader
			io.Writer
		}{byByte{tty}, out}, "").ReadPassword(question)
		answers <- answer{line, err}
	}()
	var a answer
	select {
	case a = <-answers:
	case <-signals:
		// The reader goes on until the program ends, which is soon.
		a.err = io.EOF
	}
	if errors.Is(a.err, io.EOF) {
		fmt.Fprint(out, "\r\n")
	}
	if err := term.Restore(fd, before); err != nil {
		return "", fmt.Errorf("terminal: %w", err)
	}
	if errors.Is(a.err, io.EOF) {
		return "", ErrInterrupted
	}
	return a.line, a.err
}

// byByte reads no further than the line that is asked for, so that the next
// question finds its answer if both were pasted.
type byByte struct{ r io.Reader }

func (b byByte) Read(p []byte) (int, error) { return b.r.Read(p[:min(len(p), 1)]) }
