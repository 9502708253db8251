package module

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/atoll-network/atoll"
)

// The names of a manifest in its module's directory; one of them is there.
const (
	ManifestTOML = "atoll.toml"
	ManifestJSON = "atoll.json"
)

// Module is a manifest and the files that belong to it.
type Module struct {
	Manifest *Manifest
	// FS is the module's directory as its CID has it: the manifest, the
	// program and the files that the manifest lists, and nothing else. Other
	// files beside them, such as sources, are not part of the module.
	FS fs.FS
}

// Load reads the module in a directory. Beside the errors of [Parse], it wraps
// [atoll.ErrMalformed] if there is no manifest, or two, or if a file that it
// names is missing or not what it should be.
func Load(dir fs.FS) (*Module, error) {
	name, b, err := readManifest(dir)
	if err != nil {
		return nil, err
	}
	format := TOML
	if name == ManifestJSON {
		format = JSON
	}
	m, err := Parse(b, format)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	keep := append([]string{name, m.Run.Program}, m.Run.Files...)
	for _, f := range keep[2:] {
		info, err := fs.Stat(dir, f)
		if err != nil {
			return nil, fmt.Errorf("%s: run.files: %w", name, missing(f, err))
		}
		if !info.Mode().IsRegular() && !info.IsDir() {
			return nil, fmt.Errorf("%s: run.files: %q is neither a file nor a directory: %w", name, f, atoll.ErrMalformed)
		}
	}
	if err := checkProgram(dir, m.Run.Program); err != nil {
		return nil, fmt.Errorf("%s: run.program: %w", name, err)
	}
	return &Module{Manifest: m, FS: selection{dir, keep}}, nil
}

// hasManifest reports whether a directory claims to be a module.
func hasManifest(dir fs.FS) (bool, error) {
	for _, name := range []string{ManifestTOML, ManifestJSON} {
		if _, err := fs.Stat(dir, name); !errors.Is(err, fs.ErrNotExist) {
			return err == nil, err
		}
	}
	return false, nil
}

// readManifest returns the manifest of a directory and its name.
func readManifest(dir fs.FS) (string, []byte, error) {
	found := ""
	for _, name := range []string{ManifestTOML, ManifestJSON} {
		switch _, err := fs.Stat(dir, name); {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return "", nil, fmt.Errorf("%s: %w", name, err)
		case found != "":
			return "", nil, fmt.Errorf("both %s and %s are there, keep one: %w", found, name, atoll.ErrMalformed)
		default:
			found = name
		}
	}
	if found == "" {
		return "", nil, fmt.Errorf("neither %s nor %s is there: %w", ManifestTOML, ManifestJSON, atoll.ErrMalformed)
	}
	f, err := dir.Open(found)
	if err != nil {
		return "", nil, fmt.Errorf("%s: %w", found, err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, MaxManifest+1))
	if err != nil {
		return "", nil, fmt.Errorf("%s: %w", found, err)
	}
	return found, b, nil
}

// wasmHeader begins every WebAssembly module of version 1.
var wasmHeader = []byte("\x00asm\x01\x00\x00\x00")

func checkProgram(dir fs.FS, path string) error {
	f, err := dir.Open(path)
	if err != nil {
		return missing(path, err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("%q: %w", path, err)
	}
	header := make([]byte, len(wasmHeader))
	if info.Mode().IsRegular() {
		_, err = io.ReadFull(f, header)
	}
	if err != nil || !bytes.Equal(header, wasmHeader) {
		return fmt.Errorf("%q is not a WebAssembly module: %w", path, atoll.ErrMalformed)
	}
	return nil
}

func missing(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%q is not in the module: %w", path, atoll.ErrMalformed)
	}
	return fmt.Errorf("%q: %w", path, err)
}
