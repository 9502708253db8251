package node

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/module"
	"github.com/atoll-network/atoll/requester"
	"github.com/atoll-network/atoll/runner"
)

// Work is what a user asks for: a module and its inputs.
type Work struct {
	Module   *module.Module
	Inputs   module.Inputs
	InputDir string        // files for the inputs of type file; "" for none
	MaxPrice atoll.Amount  // for the whole job
	Timeout  time.Duration // of the run; 0 for the module's own
	Wait     time.Duration // for a match
}

// Order puts a module and its inputs into a content store and returns the
// order for them.
func (w *Work) Order(ctx context.Context, blocks *content.Store) (requester.Order, error) {
	m := w.Module.Manifest
	id, err := blocks.AddFS(ctx, w.Module.FS)
	if err != nil {
		return requester.Order{}, fmt.Errorf("module %s: %w", m.Name, err)
	}
	files, err := w.files()
	if err != nil {
		return requester.Order{}, err
	}
	in, err := blocks.AddFS(ctx, runner.Inputs(w.Inputs.Canonical(), files))
	if err != nil {
		return requester.Order{}, fmt.Errorf("inputs: %w", err)
	}
	timeout := w.Timeout
	if timeout == 0 {
		timeout = time.Duration(m.Resources.Timeout) * time.Second
	}
	mod := m.Describe(id)
	return requester.Order{Module: mod, Inputs: in, Needs: mod.Needs, Gas: mod.Gas,
		Timeout: timeout, Wait: w.Wait, MaxPrice: w.MaxPrice}, nil
}

// Check says whether the files that the inputs name are there.
func (w *Work) Check() error {
	_, err := w.files()
	return err
}

// files is the folder with the input files; nil for none.
func (w *Work) files() (fs.FS, error) {
	var files fs.FS
	if w.InputDir != "" {
		files = os.DirFS(w.InputDir)
	}
	for _, f := range w.Inputs.Files() {
		if files == nil {
			return nil, fmt.Errorf("input file %q: name its folder with --input-dir", f)
		}
		if _, err := fs.Stat(files, f); err != nil {
			return nil, fmt.Errorf("input file %q in %s: %w", f, w.InputDir, err)
		}
	}
	return files, nil
}
