package devnet

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/gofrs/flock"
)

// ErrInUse says that another process runs the chain in this directory.
var ErrInUse = errors.New("another process runs this devnet")

// lockDir makes dir this process's until the returned function is called or
// the process ends. The error wraps [ErrInUse] and names the other process.
func lockDir(dir string) (unlock func() error, err error) {
	path := filepath.Join(dir, "LOCK")
	lock := flock.New(path)
	ok, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	if !ok {
		pid, _ := os.ReadFile(path)
		return nil, fmt.Errorf("data directory %q: process %s has it: %w", dir, strings.TrimSpace(string(pid)), ErrInUse)
	}
	if err := os.WriteFile(path, []byte(strconv.Itoa(os.Getpid())+"\n"), 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", path, err), lock.Unlock())
	}
	return lock.Unlock, nil
}
