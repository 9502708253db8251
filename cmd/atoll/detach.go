package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/node"
)

// detachedEnv tells the process in the background that it is one, and that
// its file 3 is where the job's id is awaited.
const detachedEnv = "ATOLL_DETACHED"

// detach runs this command line again in the background, in a session of its
// own, and returns when the job is in the store there.
func (a *app) detach(ctx context.Context) error {
	exe, err := os.Executable()
	if err != nil {
		return fmt.Errorf("detach: %w", err)
	}
	if err := os.MkdirAll(a.set.DataDir, 0o700); err != nil {
		return fmt.Errorf("detach: %w", err)
	}
	log, err := os.OpenFile(filepath.Join(a.set.DataDir, "detached.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("detach: %w", err)
	}
	defer log.Close()
	r, w, err := os.Pipe()
	if err != nil {
		return fmt.Errorf("detach: %w", err)
	}
	defer r.Close()
	child := exec.Command(exe, os.Args[1:]...)
	child.Env = append(os.Environ(), detachedEnv+"=1")
	child.Stdout, child.Stderr, child.ExtraFiles = log, log, []*os.File{w}
	detachProcess(child)
	if err := child.Start(); err != nil {
		w.Close()
		return fmt.Errorf("detach: %w", err)
	}
	w.Close()
	line, err := bufio.NewReader(io.LimitReader(r, 256)).ReadString('\n')
	if err != nil {
		child.Wait()
		return fmt.Errorf("the job did not start; %s says why", log.Name())
	}
	id := strings.TrimSpace(line)
	return a.print(map[string]string{"job": id}, func(w io.Writer) {
		fmt.Fprintln(w, id)
		fmt.Fprintf(a.err, "it goes on in the background; see: atoll status %s\n", id)
	})
}

// reportDetached hands the job's id to the process that waits for it.
func reportDetached(id atoll.Digest) error {
	if os.Getenv(detachedEnv) == "" {
		return nil
	}
	f := os.NewFile(3, "parent")
	defer f.Close()
	_, err := fmt.Fprintln(f, node.Short(id))
	return err
}
