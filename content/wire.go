package content

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/atoll-network/atoll"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// Protocol is the bulk protocol for blocks. A stream of it carries requests
// and responses in turn, and is kept for the next request.
//
// A request is a varint with the length of the rest, then varints with the
// most blocks and the most bytes to send, the number of roots, and for each
// root the length of its CID and the CID in binary.
//
// A response is a sequence of frames: a byte with the kind, a varint with the
// length, and as many bytes. Blocks come in the order in which a traversal
// visits the DAGs under the roots, each once over all roots, so that they need
// no names: the receiver knows what each one has to hash to. Blocks inside
// identity CIDs are not sent. The last frame says that this was all, or why
// there is no more.
const Protocol protocol.ID = "/atoll/blocks/1"

// Kinds of frames.
const (
	frameBlock = iota // a block
	frameEnd          // no bytes
	frameFault        // a byte with the fault, then a CID in binary or nothing
)

// Faults.
const (
	faultNotFound  = iota + 1 // the server does not have the block
	faultTooLarge             // the DAG is over the limits of the request
	faultDamaged              // the server's copy of the block is damaged
	faultMalformed            // the block is not dag-pb
	faultInternal             // the server cannot read its store
)

const (
	maxRoots   = 1024
	maxRequest = 16 + maxRoots*(1+atoll.MaxCIDLen) + 16
	maxFault   = 1 + atoll.MaxCIDLen
)

// request asks for the DAGs under roots.
type request struct {
	limits Limits
	roots  []cid.Cid
}

// writeRequest writes and flushes r.
func writeRequest(w *bufio.Writer, r request) error {
	b := binary.AppendUvarint(nil, uint64(r.limits.Blocks))
	b = binary.AppendUvarint(b, r.limits.Bytes)
	b = binary.AppendUvarint(b, uint64(len(r.roots)))
	for _, c := range r.roots {
		b = binary.AppendUvarint(b, uint64(c.ByteLen()))
		b = append(b, c.Bytes()...)
	}
	if _, err := w.Write(binary.AppendUvarint(nil, uint64(len(b)))); err != nil {
		return err
	}
	if _, err := w.Write(b); err != nil {
		return err
	}
	return w.Flush()
}

// readRequest reads what writeRequest wrote. The error is io.EOF if there is
// no further request.
func readRequest(r *bufio.Reader) (request, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return request{}, err
	}
	if n > maxRequest {
		return request{}, fmt.Errorf("request of %d bytes, at most %d: %w", n, maxRequest, atoll.ErrTooLarge)
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		return request{}, noEOF(err)
	}
	return parseRequest(b)
}

func parseRequest(b []byte) (request, error) {
	p := parser{b: b}
	blocks, bytes, n := p.uvarint(), p.uvarint(), p.uvarint()
	if p.failed || blocks > 1<<31-1 || n < 1 || n > maxRoots {
		return request{}, fmt.Errorf("request %x: %w", head(b), atoll.ErrMalformed)
	}
	r := request{limits: Limits{Blocks: int(blocks), Bytes: bytes}}
	for range n {
		c, err := cid.Cast(p.bytes(p.uvarint()))
		if err != nil {
			return request{}, fmt.Errorf("request for a root: %v: %w", err, atoll.ErrMalformed)
		}
		if err := checkCid(c); err != nil {
			return request{}, fmt.Errorf("request: %w", err)
		}
		r.roots = append(r.roots, c)
	}
	if p.failed || len(p.b) > 0 {
		return request{}, fmt.Errorf("request %x: %w", head(b), atoll.ErrMalformed)
	}
	return r, nil
}

// head returns as much of b as an error should quote.
func head(b []byte) []byte { return b[:min(len(b), 32)] }

// parser takes values from the front of b. After a failure it yields zeros.
type parser struct {
	b      []byte
	failed bool
}

func (p *parser) uvarint() uint64 {
	v, n := binary.Uvarint(p.b)
	if n <= 0 {
		p.failed, p.b = true, nil
		return 0
	}
	p.b = p.b[n:]
	return v
}

func (p *parser) bytes(n uint64) []byte {
	if n > uint64(len(p.b)) {
		p.failed, p.b = true, nil
		return nil
	}
	v := p.b[:n]
	p.b = p.b[n:]
	return v
}

func writeFrame(w *bufio.Writer, kind byte, data []byte) error {
	var h [1 + binary.MaxVarintLen64]byte
	h[0] = kind
	n := binary.PutUvarint(h[1:], uint64(len(data)))
	if _, err := w.Write(h[:1+n]); err != nil {
		return err
	}
	_, err := w.Write(data)
	return err
}

// readFrame reads a frame. Its data is the caller's.
func readFrame(r *bufio.Reader) (kind byte, data []byte, err error) {
	if kind, err = r.ReadByte(); err != nil {
		return 0, nil, err
	}
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return 0, nil, noEOF(err)
	}
	var most uint64
	switch kind {
	case frameBlock:
		most = maxBlock
	case frameEnd:
		most = 0
	case frameFault:
		most = maxFault
	default:
		return 0, nil, fmt.Errorf("frame of kind %d: %w", kind, atoll.ErrMalformed)
	}
	if n > most {
		return 0, nil, fmt.Errorf("frame of kind %d with %d bytes, at most %d: %w", kind, n, most, atoll.ErrTooLarge)
	}
	data = make([]byte, n)
	if _, err := io.ReadFull(r, data); err != nil {
		return 0, nil, noEOF(err)
	}
	return kind, data, nil
}

func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// appendFault writes why a server stopped at block c.
func appendFault(b []byte, fault byte, c cid.Cid) []byte {
	return append(append(b, fault), c.Bytes()...)
}

// faultError is the error for the fault that a peer reports. What it says is
// the peer's word.
func faultError(b []byte) error {
	if len(b) == 0 {
		return fmt.Errorf("fault without a reason: %w", atoll.ErrMalformed)
	}
	at := "a block"
	if c, err := cid.Cast(b[1:]); err == nil {
		at = "block " + c.String()
	}
	switch b[0] {
	case faultNotFound:
		return fmt.Errorf("peer does not have %s: %w", at, atoll.ErrNotFound)
	case faultTooLarge:
		return fmt.Errorf("peer finds the DAG too large at %s: %w", at, atoll.ErrTooLarge)
	case faultDamaged:
		return fmt.Errorf("peer's copy of %s is damaged: %w", at, atoll.ErrNotFound)
	case faultMalformed:
		return fmt.Errorf("peer cannot read %s: %w", at, atoll.ErrMalformed)
	case faultInternal:
		return fmt.Errorf("peer failed at %s: %w", at, atoll.ErrUnreachable)
	}
	return fmt.Errorf("fault %d at %s: %w", b[0], at, atoll.ErrMalformed)
}
