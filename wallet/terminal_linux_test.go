package wallet

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// pty opens a terminal and the end that a person would sit at.
func pty(t *testing.T) (person, tty *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminals here:", err)
	}
	t.Cleanup(func() { person.Close() })
	fd := int(person.Fd())
	if err := unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	tty, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { tty.Close() })
	return person, tty
}

func modes(t *testing.T, tty *os.File) unix.Termios {
	t.Helper()
	m, err := unix.IoctlGetTermios(int(tty.Fd()), unix.TCGETS)
	if err != nil {
		t.Fatal(err)
	}
	return *m
}

func TestTerminalIsAskedWithoutEchoAndLeftAsItWas(t *testing.T) {
	for _, test := range []struct {
		name, keys string
		kill       bool
		want       string
		err        error
	}{
		{"an answer", "hunter2\r", false, "hunter2", nil},
		{"an answer with a correction", "huntx\x7fer2\r", false, "hunter2", nil},
		{"an answer in another script", "pässwörd ✓\r", false, "pässwörd ✓", nil},
		{"Ctrl-C", "hun\x03", false, "", ErrInterrupted},
		{"Ctrl-D", "\x04", false, "", ErrInterrupted},
		{"a signal to end", "hun", true, "", ErrInterrupted},
	} {
		t.Run(test.name, func(t *testing.T) {
			person, tty := pty(t)
			before := modes(t, tty)
			shown := make(chan string, 1)
			go func() {
				r := bufio.NewReader(person)
				text, _ := r.ReadString(':')
				person.WriteString(test.keys)
				if test.kill {
					syscall.Kill(os.Getpid(), syscall.SIGTERM)
				}
				rest, _ := r.ReadString('\n')
				shown <- text + rest
			}()
			got, err := ask(tty, tty, "Password:")
			if got != test.want || !errors.Is(err, test.err) {
				t.Errorf("got %q, %v; want %q, %v", got, err, test.want, test.err)
			}
			if after := modes(t, tty); after != before {
				t.Error("the terminal is not as it was")
			}
			if s := <-shown; strings.Contains(s, "hun") || !strings.HasPrefix(s, "Password:") {
				t.Errorf("terminal shows %q", s)
			}
		})
	}
}

func TestTwoAnswersPastedAtOnceAreTwoAnswers(t *testing.T) {
	person, tty := pty(t)
	go func() {
		r := bufio.NewReader(person)
		r.ReadString(':')
		person.WriteString("one\rtwo\r")
		r.ReadString(0)
	}()
	for _, want := range []string{"one", "two"} {
		if got, err := ask(tty, tty, "Password:"); err != nil || got != want {
			t.Errorf("got %q (%v), want %q", got, err, want)
		}
	}
}
