package content

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/network"
)

const (
	// idleStream is how long a server keeps a stream without a request.
	idleStream = 2 * time.Minute
	// streamBuffer is the bytes buffered for each direction of a stream.
	streamBuffer = 16 << 10
	// serveBlocks bounds the blocks sent for one request.
	serveBlocks = 1 << 24
)

// serve answers the requests on one stream until it ends.
func (x *Exchange) serve(s network.Stream) {
	if !x.track(s) {
		_ = s.Reset()
		return
	}
	defer x.untrack(s)
	r := bufio.NewReaderSize(s, streamBuffer)
	w := bufio.NewWriterSize(s, streamBuffer)
	for {
		if err := s.SetReadDeadline(time.Now().Add(idleStream)); err != nil {
			break
		}
		req, err := readRequest(r)
		if err != nil {
			break
		}
		if err := x.respond(s, w, req); err != nil {
			break
		}
	}
	_ = s.Reset() // there is nobody to tell
}

func (x *Exchange) track(s network.Stream) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closed {
		return false
	}
	x.serving[s] = struct{}{}
	x.handlers.Add(1)
	return true
}

func (x *Exchange) untrack(s network.Stream) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.serving, s)
	x.handlers.Done()
}

// respond sends the DAGs that req asks for. An error means that the stream
// cannot go on; what the store lacks is told to the peer.
func (x *Exchange) respond(s network.Stream, w *bufio.Writer, req request) error {
	var sendErr error
	var at cid.Cid
	t := traversal{limits: req.limits}
	if t.limits.Blocks == 0 || t.limits.Blocks > serveBlocks {
		t.limits.Blocks = serveBlocks
	}
	t.load = func(_ context.Context, c cid.Cid) ([]byte, error) {
		at = c
		data, err := x.store.get(c)
		if err != nil {
			return nil, err
		}
		if sendErr = s.SetWriteDeadline(time.Now().Add(x.stall)); sendErr == nil {
			sendErr = writeFrame(w, frameBlock, data)
		}
		return data, sendErr
	}
	for _, c := range req.roots {
		err := t.run(context.Background(), c)
		if sendErr != nil {
			return fmt.Errorf("send block %s: %w", at, sendErr)
		}
		if err != nil {
			if err := writeFrame(w, frameFault, appendFault(nil, faultOf(err), at)); err != nil {
				return err
			}
			return w.Flush()
		}
	}
	if err := writeFrame(w, frameEnd, nil); err != nil {
		return err
	}
	return w.Flush()
}

func faultOf(err error) byte {
	switch {
	case errors.Is(err, atoll.ErrNotFound):
		return faultNotFound
	case errors.Is(err, atoll.ErrTooLarge):
		return faultTooLarge
	case errors.Is(err, atoll.ErrWrongContent):
		return faultDamaged
	case errors.Is(err, atoll.ErrMalformed):
		return faultMalformed
	}
	return faultInternal
}
