package requester

import (
	"context"
	"fmt"

	"github.com/atoll-network/atoll"
)

// Owners of pins. Inputs are kept until their job has ended, results and
// modules until somebody else removes them.
func inputsOwner(id atoll.Digest) string  { return "inputs/" + key(id) }
func resultOwner(id atoll.Digest) string  { return "result/" + key(id) }
func moduleOwner(module atoll.CID) string { return "module/" + module.String() }

// keepOrder makes what a job needs survive a crash, since the job does.
func (r *Requester) keepOrder(ctx context.Context, id atoll.Digest, o *Order) error {
	if err := r.cfg.Blocks.Pin(ctx, o.Inputs, inputsOwner(id)); err != nil {
		return fmt.Errorf("inputs: %w", err)
	}
	r.mu.Lock()
	pinned := r.pinned[o.Module.CID]
	r.mu.Unlock()
	if pinned {
		return nil
	}
	if err := r.cfg.Blocks.Pin(ctx, o.Module.CID, moduleOwner(o.Module.CID)); err != nil {
		return fmt.Errorf("module: %w", err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pinned[o.Module.CID] = true
	return nil
}

// dropInputs lets go of what a job that has ended needed.
func (r *Requester) dropInputs(id atoll.Digest) {
	if err := r.cfg.Blocks.Unpin(r.ctx, inputsOwner(id)); err != nil && r.ctx.Err() == nil {
		r.cfg.Log.Warn("inputs of an ended job stay pinned", "job", id, "error", err)
	}
}
