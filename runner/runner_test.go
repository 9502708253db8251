package runner

import (
	"context"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/atoll-network/atoll"
	"github.com/atoll-network/atoll/content"
	"github.com/atoll-network/atoll/engine/wasm"
	"github.com/atoll-network/atoll/module"
)

// newRunner is a runner with a content store of its own.
func newRunner(t *testing.T, c wasm.Config) (*Runner, *content.Store) {
	t.Helper()
	blocks, err := content.Open(content.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blocks.Close() })
	eng, err := wasm.New(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { eng.Close(context.Background()) })
	return New(blocks, eng), blocks
}

// offer puts a module and its inputs into the store.
func offer(t *testing.T, blocks *content.Store, m *module.Module, inputs []byte, files fs.FS) *atoll.JobOffer {
	t.Helper()
	mod, err := blocks.AddFS(t.Context(), m.FS)
	if err != nil {
		t.Fatal(err)
	}
	in, err := blocks.AddFS(t.Context(), Inputs(inputs, files))
	if err != nil {
		t.Fatal(err)
	}
	d := m.Manifest.Describe(mod)
	return &atoll.JobOffer{Module: mod, Inputs: in, Engine: d.Engine, Needs: d.Needs, Gas: d.Gas, Timeout: 60}
}

func builtin(t *testing.T, name string) *module.Module {
	t.Helper()
	dir, err := module.Builtin().Resolve(t.Context(), module.Ref{Module: name})
	if err != nil {
		t.Fatal(err)
	}
	m, err := module.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestShippedModulesGiveTheirGoldenResults(t *testing.T) {
	names, err := module.Builtin().Names()
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for kind, c := range map[string]wasm.Config{"compiled": {}, "interpreted": {Interpreter: true}} {
		r, blocks := newRunner(t, c)
		for _, name := range names {
			m := builtin(t, name)
			if len(m.Manifest.Golden) == 0 {
				t.Errorf("%s has no golden result", name)
			}
			for i, g := range m.Manifest.Golden {
				rep, err := r.Run(t.Context(), atoll.Digest{byte(i)}, offer(t, blocks, m, g.Inputs.Canonical(), nil), nil)
				if err != nil {
					t.Fatal(err)
				}
				if rep.Status != atoll.StatusCompleted || rep.Output != g.Result {
					t.Errorf("%s %q, %s: %s %s, want %s", name, g.Name, kind, rep.Status, rep.Output, g.Result)
				}
			}
		}
	}
}

func TestWhatIsWrongWithAJobIsTheJobsOwn(t *testing.T) {
	r, blocks := newRunner(t, wasm.Config{})
	m := builtin(t, "cowsay")
	good := []byte(`{"Message":"moo"}`)
	empty, err := blocks.AddFS(t.Context(), fstest.MapFS{})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		inputs []byte
		change func(*atoll.JobOffer)
		want   string
	}{
		"unknown input":      {inputs: []byte(`{"Massage":"moo"}`), want: "Massage"},
		"missing input":      {inputs: []byte(`{}`), want: "Message"},
		"input out of range": {inputs: []byte(`{"Message":"moo","width":0}`), want: "width"},
		"no JSON":            {inputs: []byte(`{`), want: "inputs"},
		"no inputs.json":     {inputs: good, change: func(o *atoll.JobOffer) { o.Inputs = empty }, want: InputsFile},
		"no manifest":        {inputs: good, change: func(o *atoll.JobOffer) { o.Module = empty }, want: module.ManifestTOML},
		"module is a file":   {inputs: good, change: func(o *atoll.JobOffer) { o.Module = addFile(t, blocks) }, want: "module"},
	} {
		o := offer(t, blocks, m, c.inputs, nil)
		if c.change != nil {
			c.change(o)
		}
		rep, err := r.Run(t.Context(), atoll.Digest{1}, o, nil)
		if err != nil {
			t.Errorf("%s: the runner failed: %v", name, err)
			continue
		}
		if rep.Status != atoll.StatusInvalid || !strings.Contains(rep.Message, c.want) || !rep.Output.IsZero() {
			t.Errorf("%s: %s %q, want invalid and %q", name, rep.Status, rep.Message, c.want)
		}
	}
}

func addFile(t *testing.T, blocks *content.Store) atoll.CID {
	t.Helper()
	c, err := blocks.AddReader(t.Context(), strings.NewReader("x"))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestAnEngineThatIsNotHereIsTheRunnersFailure(t *testing.T) {
	r, blocks := newRunner(t, wasm.Config{})
	o := offer(t, blocks, builtin(t, "cowsay"), []byte(`{"Message":"moo"}`), nil)
	o.Engine = "docker"
	if _, err := r.Run(t.Context(), atoll.Digest{1}, o, nil); !errors.Is(err, atoll.ErrRefused) {
		t.Errorf("got %v, want %v", err, atoll.ErrRefused)
	}
}

func TestContentThatIsNotHereIsTheRunnersFailure(t *testing.T) {
	r, blocks := newRunner(t, wasm.Config{})
	o := offer(t, blocks, builtin(t, "cowsay"), []byte(`{"Message":"moo"}`), nil)
	var err error
	if o.Inputs, err = content.CIDOfFS(t.Context(), Inputs([]byte(`{"Message":"elsewhere"}`), nil)); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Run(t.Context(), atoll.Digest{1}, o, nil); !errors.Is(err, atoll.ErrNotFound) {
		t.Errorf("got %v, want %v", err, atoll.ErrNotFound)
	}
}

func TestInputsDirectoryIsAFileSystem(t *testing.T) {
	files := fstest.MapFS{"a/b.txt": {Data: []byte("b")}, "c.txt": {Data: []byte("c")}}
	if err := fstest.TestFS(Inputs([]byte("{}"), files), InputsFile, "files/a/b.txt", "files/c.txt"); err != nil {
		t.Error(err)
	}
	if err := fstest.TestFS(Inputs([]byte("{}"), nil), InputsFile); err != nil {
		t.Error(err)
	}
}
