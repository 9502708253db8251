package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// cow is what the native cowsay prints for a message.
func (o *options) cow(message string) (string, error) {
	program, err := o.native()
	if err != nil {
		return "", err
	}
	out, err := exec.Command(program, "-W", "40", "--", message).Output()
	return string(out), err
}

// native compiles cowsay for this machine.
func (o *options) native() (string, error) {
	program := filepath.Join(o.dir, "cowsay")
	if _, err := os.Stat(program); err == nil {
		return program, nil
	}
	out, err := exec.Command("cc", "-std=gnu11", "-O2", "-o", program, filepath.Join("modules", "cowsay", "cowsay.c")).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("compile cowsay: %w\n%s", err, out)
	}
	return program, nil
}

// benchNative measures the floor: the same program without a market.
func benchNative(_ context.Context, o *options) ([]row, error) {
	program, err := o.native()
	if err != nil {
		return nil, err
	}
	var took sample
	for range 20 * o.runs {
		start := time.Now()
		if _, err := exec.Command(program, "-W", "40", "--", "moo").Output(); err != nil {
			return nil, err
		}
		took = append(took, time.Since(start))
	}
	return []row{{what: "for comparison: the same cowsay.c compiled natively, by fork and exec",
		value: fmt.Sprintf("%s, p99 %s", ms(took.median()), ms(took.at(99)))}}, nil
}

// program returns the atoll binary, built if need be.
func (o *options) program() (string, error) {
	if o.atoll != "" {
		return filepath.Abs(o.atoll)
	}
	path := filepath.Join(o.dir, "atoll")
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	if out, err := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", path, "./cmd/atoll").CombinedOutput(); err != nil {
		return "", fmt.Errorf("build atoll: %w\n%s", err, out)
	}
	return path, nil
}

// atollAt prepares the program with a home folder.
func (o *options) atollAt(home string, args ...string) (*exec.Cmd, error) {
	program, err := o.program()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(program, args...)
	cmd.Env = []string{"HOME=" + home, "PATH=" + os.Getenv("PATH")}
	cmd.Dir = home
	return cmd, nil
}

// cowOf runs `atoll run cowsay` and returns when the whole cow was there, and
// when the process had ended.
func (o *options) cowOf(home, message string) (cow, whole time.Duration, err error) {
	want, err := o.cow(message)
	if err != nil {
		return 0, 0, err
	}
	cmd, err := o.atollAt(home, "run", "cowsay", "-i", "Message="+message)
	if err != nil {
		return 0, 0, err
	}
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		return 0, 0, err
	}
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return 0, 0, err
	}
	got := make([]byte, len(want))
	_, err = io.ReadFull(out, got)
	cow = time.Since(start)
	rest, _ := io.ReadAll(out)
	err = errors.Join(err, cmd.Wait())
	whole = time.Since(start)
	if err != nil || string(got) != want {
		return 0, 0, fmt.Errorf("atoll run printed %q, want %q: %v\n%s", append(got, rest...), want, err, complaint.Bytes())
	}
	return cow, whole, nil
}

// benchCold measures `atoll run` with nothing there.
func benchCold(ctx context.Context, o *options) ([]row, error) {
	var cow, whole sample
	for i := range o.runs + 1 {
		home := filepath.Join(o.dir, fmt.Sprintf("cold-%d", i))
		if err := os.MkdirAll(home, 0o700); err != nil {
			return nil, err
		}
		c, w, err := o.cowOf(home, fmt.Sprintf("moo %d", i))
		if err != nil {
			return nil, err
		}
		if err := errors.Join(os.RemoveAll(home), ctx.Err()); err != nil {
			return nil, err
		}
		if i > 0 { // the first brings the program into the page cache
			cow, whole = append(cow, c), append(whole, w)
		}
	}
	return []row{{what: "`atoll run cowsay` cold, its own devnet included, to the printed cow",
		value: fmt.Sprintf("%s (%s to %s)", ms(cow.median()), ms(cow.at(0)), ms(cow.at(100))),
		goal:  "≤ 2.5 s", met: cow.median() <= 2500*time.Millisecond,
		note: fmt.Sprintf("%d runs; %s until the process has ended", o.runs, ms(whole.median()))}}, nil
}

// up is a running `atoll up`.
type up struct{ cmd *exec.Cmd }

// startUp starts `atoll up` and returns when it has said that it runs.
func (o *options) startUp(home string, args ...string) (*up, error) {
	if err := os.MkdirAll(home, 0o700); err != nil {
		return nil, err
	}
	cmd, err := o.atollAt(home, append([]string{"up", "--rpc-port", "0"}, args...)...)
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	cmd.Stderr = io.Discard
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	u := &up{cmd}
	if err := readUntil(out, "Ctrl-C stops it"); err != nil {
		return nil, errors.Join(fmt.Errorf("atoll up: %w", err), u.end())
	}
	go io.Copy(io.Discard, out)
	return u, nil
}

// readUntil reads until some text has come.
func readUntil(r io.Reader, text string) error {
	var got []byte
	for buf := make([]byte, 4096); !bytes.Contains(got, []byte(text)); {
		n, err := r.Read(buf)
		got = append(got, buf[:n]...)
		if err != nil {
			return fmt.Errorf("ended after %q: %w", got, err)
		}
	}
	return nil
}

func (u *up) end() error {
	return errors.Join(u.cmd.Process.Signal(os.Interrupt), u.cmd.Wait())
}

// benchWarm measures `atoll run` beside `atoll up`.
func benchWarm(ctx context.Context, o *options) (_ []row, err error) {
	home := filepath.Join(o.dir, "warm")
	u, err := o.startUp(home)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, u.end()) }()
	var cow, whole sample
	for i := range o.runs + 2 {
		c, w, err := o.cowOf(home, fmt.Sprintf("moo %d", i))
		if err := errors.Join(err, ctx.Err()); err != nil {
			return nil, err
		}
		if i > 1 { // the first pays into escrow and compiles the module
			cow, whole = append(cow, c), append(whole, w)
		}
	}
	return []row{{what: "`atoll run cowsay` beside `atoll up`, the whole process",
		value: fmt.Sprintf("%s (%s to %s)", ms(whole.median()), ms(whole.at(0)), ms(whole.at(100))),
		goal:  "≤ 250 ms", met: whole.median() <= 250*time.Millisecond,
		note: fmt.Sprintf("%d runs; %s to the printed cow", o.runs, ms(cow.median()))}}, nil
}

// Times of the measurement of an idle devnet.
const (
	idleStarts = 10
	idleAfter  = 3 * time.Second
)

// benchIdle measures the memory of a devnet that does nothing.
func benchIdle(ctx context.Context, o *options) ([]row, error) {
	var sizes sample // of bytes
	var ready sample
	for i := range idleStarts {
		start := time.Now()
		u, err := o.startUp(filepath.Join(o.dir, fmt.Sprintf("idle-%d", i)), "--providers", "3")
		if err != nil {
			return nil, err
		}
		ready = append(ready, time.Since(start))
		select {
		case <-time.After(idleAfter):
		case <-ctx.Done():
		}
		rss, err := residentOf(u.cmd.Process.Pid)
		if err := errors.Join(err, u.end(), ctx.Err()); err != nil {
			return nil, err
		}
		sizes = append(sizes, time.Duration(rss))
	}
	most := uint64(sizes.at(100))
	return []row{{what: fmt.Sprintf("`atoll up --providers 3`, idle: resident memory %s after its start", idleAfter),
		value: fmt.Sprintf("%s, most %s", mib(uint64(sizes.median())), mib(most)),
		goal:  "≤ 400 MB", met: most <= 400_000_000,
		note: fmt.Sprintf("%d starts; %s until it is ready, a new chain included", idleStarts, ms(ready.median()))}}, nil
}
