package module

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/modules"
)

// Ref is how a person names a module: MODULE or MODULE:REVISION. What they
// mean is for a [Source] to say.
type Ref struct {
	Module   string // a name, a path, a CID
	Revision string // a version, a tag; "" for the newest
}

// ParseRef splits s at the last colon behind the last slash.
func ParseRef(s string) (Ref, error) {
	r := Ref{Module: s}
	if i := strings.LastIndexByte(s, ':'); i > strings.LastIndexByte(s, '/') {
		r = Ref{Module: s[:i], Revision: s[i+1:]}
		if r.Revision == "" {
			return Ref{}, fmt.Errorf("module %q: nothing stands after the colon: %w", clip(s), atoll.ErrMalformed)
		}
	}
	if r.Module == "" || len(s) > atoll.MaxSentence || !isText(s) || !sentence(s) {
		return Ref{}, fmt.Errorf("module %q: want MODULE or MODULE:REVISION: %w", clip(s), atoll.ErrMalformed)
	}
	return r, nil
}

// String returns what ParseRef reads.
func (r Ref) String() string {
	if r.Revision == "" {
		return r.Module
	}
	return r.Module + ":" + r.Revision
}

// Source finds modules by name. Resolve returns the module's directory, for
// [Load]; it wraps [atoll.ErrNotFound] if the source does not have the module,
// so that another source can be asked. Implementations are safe for concurrent
// use.
type Source interface {
	Resolve(ctx context.Context, ref Ref) (fs.FS, error)
}

// Sources asks each source in turn, until one has the module or fails.
type Sources []Source

// Resolve implements [Source].
func (s Sources) Resolve(ctx context.Context, ref Ref) (fs.FS, error) {
	missing := notFound{ref: ref}
	for _, source := range s {
		dir, err := source.Resolve(ctx, ref)
		if err == nil {
			return dir, nil
		}
		if !errors.Is(err, atoll.ErrNotFound) {
			return nil, err
		}
		missing.reasons = append(missing.reasons, err)
	}
	return nil, missing
}

// notFound says why each of some sources does not have a module.
type notFound struct {
	ref     Ref
	reasons []error
}

func (e notFound) Error() string {
	text := fmt.Sprintf("module %q is not found", e.ref)
	for i, r := range e.reasons {
		text += [2]string{": ", "; "}[min(i, 1)] + strings.TrimSuffix(r.Error(), ": "+atoll.ErrNotFound.Error())
	}
	return text
}

func (e notFound) Unwrap() error { return atoll.ErrNotFound }

// Shelf is a source of modules in the directories of a file system, each named
// after its module. The revision is the version.
type Shelf struct{ fsys fs.FS }

// Builtin returns the modules that ship with Atoll.
func Builtin() Shelf { return Shelf{modules.FS} }

// Resolve implements [Source].
func (s Shelf) Resolve(_ context.Context, ref Ref) (fs.FS, error) {
	names, err := s.Names()
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if name != ref.Module {
			continue
		}
		dir, err := fs.Sub(s.fsys, name)
		if err != nil {
			return nil, fmt.Errorf("module %q: %w", ref, err)
		}
		if ref.Revision == "" {
			return dir, nil
		}
		m, err := Load(dir)
		if err != nil {
			return nil, fmt.Errorf("module %q: %w", ref, err)
		}
		if m.Manifest.Version != ref.Revision {
			return nil, fmt.Errorf("no version %q of built-in module %q, it has %s: %w", ref.Revision, name, m.Manifest.Version, atoll.ErrNotFound)
		}
		return dir, nil
	}
	return nil, fmt.Errorf("no built-in module %q (%s): %w", ref.Module, suggest(ref.Module, names), atoll.ErrNotFound)
}

// Names returns the names of the modules, sorted.
func (s Shelf) Names() ([]string, error) {
	entries, err := fs.ReadDir(s.fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("list the built-in modules: %w", err)
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names, nil
}

// Local is a source of modules in directories of this machine: any path to a
// directory with a manifest, or to the manifest. It has no revisions. Links in
// the directory that lead out of it are not followed.
type Local struct{}

// Resolve implements [Source].
func (Local) Resolve(_ context.Context, ref Ref) (fs.FS, error) {
	path := filepath.FromSlash(ref.String()) // a colon is a character like others
	if base := filepath.Base(path); base == ManifestTOML || base == ManifestJSON {
		path = filepath.Dir(path)
	}
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, fmt.Errorf("no module in directory %q: %v: %w", path, err, atoll.ErrNotFound)
	}
	if found, err := hasManifest(root.FS()); !found {
		root.Close()
		if err != nil {
			return nil, fmt.Errorf("module in directory %q: %w", path, err)
		}
		return nil, fmt.Errorf("no %s in directory %q: %w", ManifestTOML, path, atoll.ErrNotFound)
	}
	return root.FS(), nil
}
