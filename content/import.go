package content

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/atoll-network/atoll"
	chunk "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	uio "github.com/ipfs/boxo/ipld/unixfs/io"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	mh "github.com/multiformats/go-multihash"
)

// An Option changes which CID an import gives. Without one the CID is that of
// "ipfs add": version 0, chunks of 262,144 bytes in dag-pb leaves, 174 links.
type Option func(*layout)

// CIDv1 gives the CID of "ipfs add --cid-version=1": raw leaves, and otherwise
// the same chunks and links.
func CIDv1() Option {
	return func(l *layout) { l.version, l.rawLeaves = 1, true }
}

// layout is how an import cuts and joins blocks.
type layout struct {
	version   uint64
	rawLeaves bool
}

const (
	chunkBytes = 256 << 10
	fileLinks  = 174
	// A directory whose names and CIDs are longer than this in bytes is
	// sharded, over nodes of shardWidth.
	shardingBytes = 256 << 10
	shardWidth    = 256
)

// maxNesting bounds the directories within each other that are imported and
// exported.
const maxNesting = 128

// AddReader imports the bytes of r as a file and returns its CID. It takes the
// memory of a few blocks, however long r is.
func (s *Store) AddReader(ctx context.Context, r io.Reader, opts ...Option) (atoll.CID, error) {
	return s.add(ctx, opts, func(i *importer) (ipld.Node, error) { return i.file(r) })
}

// AddFS imports the whole of fsys as a directory and returns its CID, which is
// that of "ipfs add -r" with hidden files: names sorted, no modes or times. It
// stores symbolic links as such if fsys implements [fs.ReadLinkFS], and refuses
// devices, sockets and pipes with [atoll.ErrRefused].
func (s *Store) AddFS(ctx context.Context, fsys fs.FS, opts ...Option) (atoll.CID, error) {
	return s.add(ctx, opts, func(i *importer) (ipld.Node, error) { return i.dir(fsys, ".", 0) })
}

// AddPath imports a file, a directory as [Store.AddFS] does, or a symbolic
// link, which it does not follow. No link inside a directory leads it out.
func (s *Store) AddPath(ctx context.Context, name string, opts ...Option) (atoll.CID, error) {
	return s.add(ctx, opts, func(i *importer) (ipld.Node, error) {
		fi, err := os.Lstat(name)
		if err != nil {
			return nil, err
		}
		dir := name
		if !fi.IsDir() {
			dir = filepath.Dir(name)
		}
		root, err := os.OpenRoot(dir)
		if err != nil {
			return nil, err
		}
		defer root.Close()
		if fi.IsDir() {
			return i.dir(root.FS(), ".", 0)
		}
		return i.entry(root.FS(), filepath.Base(name), fi.Mode(), 0)
	})
}

// CIDOfFS returns the CID that [Store.AddFS] gives fsys, storing nothing.
func CIDOfFS(ctx context.Context, fsys fs.FS, opts ...Option) (atoll.CID, error) {
	i := newImporter(ctx, sink{}, opts)
	n, err := i.dir(fsys, ".", 0)
	if err != nil {
		return atoll.CID{}, fmt.Errorf("compute CID: %w", err)
	}
	return fromCid(n.Cid())
}

func (s *Store) add(ctx context.Context, opts []Option, build func(*importer) (ipld.Node, error)) (atoll.CID, error) {
	h := s.hold()
	defer s.release(h)
	out := &batch{s: s, hold: h}
	i := newImporter(ctx, sink{nodes{s}, out}, opts)
	n, err := build(i)
	if err == nil {
		err = out.flush()
	}
	if err != nil {
		return atoll.CID{}, fmt.Errorf("import: %w", err)
	}
	return fromCid(n.Cid())
}

// importer builds one DAG.
type importer struct {
	ctx     context.Context // of the call that the importer serves
	sink    sink
	layout  layout
	builder cid.Builder
}

func newImporter(ctx context.Context, k sink, opts []Option) *importer {
	i := &importer{ctx: ctx, sink: k}
	for _, o := range opts {
		o(&i.layout)
	}
	i.builder = cid.V0Builder{}
	if i.layout.version == 1 {
		i.builder = cid.V1Builder{Codec: cid.DagProtobuf, MhType: mh.SHA2_256}
	}
	return i
}

func (i *importer) file(r io.Reader) (ipld.Node, error) {
	params := helpers.DagBuilderParams{
		Maxlinks:   fileLinks,
		RawLeaves:  i.layout.rawLeaves,
		CidBuilder: i.builder,
		Dagserv:    i.sink,
	}
	b, err := params.New(chunk.NewSizeSplitter(cancelable{i.ctx, r}, chunkBytes))
	if err != nil {
		return nil, err
	}
	return balanced.Layout(b)
}

// cancelable is a reader that ends with its context.
type cancelable struct {
	ctx context.Context
	r   io.Reader
}

func (c cancelable) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}

func (i *importer) dir(fsys fs.FS, name string, depth int) (ipld.Node, error) {
	if depth > maxNesting {
		return nil, fmt.Errorf("directory %q is nested deeper than %d: %w", name, maxNesting, atoll.ErrTooLarge)
	}
	list, err := fs.ReadDir(fsys, name)
	if err != nil {
		return nil, err
	}
	basic, err := uio.NewBasicDirectory(i.sink,
		uio.WithCidBuilder(i.builder),
		uio.WithMaxHAMTFanout(shardWidth),
		uio.WithSizeEstimationMode(uio.SizeEstimationLinks))
	if err != nil {
		return nil, err
	}
	basic.SetHAMTShardingSize(shardingBytes)
	d := &uio.DynamicDirectory{Directory: basic}
	for _, e := range list {
		if err := checkName(e.Name()); err != nil {
			return nil, fmt.Errorf("directory %q: %w", name, err)
		}
		n, err := i.entry(fsys, path.Join(name, e.Name()), e.Type(), depth+1)
		if err != nil {
			return nil, err
		}
		if err := d.AddChild(i.ctx, e.Name(), n); err != nil {
			return nil, fmt.Errorf("directory %q, entry %q: %w", name, e.Name(), err)
		}
	}
	n, err := d.GetNode()
	if err != nil {
		return nil, fmt.Errorf("directory %q: %w", name, err)
	}
	return n, i.sink.Add(i.ctx, n)
}

func (i *importer) entry(fsys fs.FS, name string, mode fs.FileMode, depth int) (ipld.Node, error) {
	if err := i.ctx.Err(); err != nil {
		return nil, err
	}
	switch mode.Type() {
	case 0:
		return i.open(fsys, name)
	case fs.ModeDir:
		return i.dir(fsys, name, depth)
	case fs.ModeSymlink:
		return i.symlink(fsys, name)
	default:
		return nil, fmt.Errorf("%q is a %s, not a file, directory or link: %w", name, mode.Type(), atoll.ErrRefused)
	}
}

func (i *importer) open(fsys fs.FS, name string) (_ ipld.Node, err error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	fi, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !fi.Mode().IsRegular() {
		return nil, fmt.Errorf("%q became a %s: %w", name, fi.Mode().Type(), atoll.ErrRefused)
	}
	n, err := i.file(f)
	if err != nil {
		return nil, fmt.Errorf("file %q: %w", name, err)
	}
	return n, nil
}

func (i *importer) symlink(fsys fs.FS, name string) (ipld.Node, error) {
	target, err := fs.ReadLink(fsys, name)
	if err != nil {
		return nil, err
	}
	data, err := unixfs.SymlinkData(target)
	if err != nil {
		return nil, fmt.Errorf("link %q: %w", name, err)
	}
	n := merkledag.NodeWithData(data)
	if err := n.SetCidBuilder(i.builder); err != nil {
		return nil, err
	}
	return n, i.sink.Add(i.ctx, n)
}
