package module

import (
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/atoll-network/atoll"
)

// MaxManifest bounds a manifest, in bytes.
const MaxManifest = 256 << 10

// Format is a way to write a manifest. Both have the same keys.
type Format string

// The formats.
const (
	TOML Format = "toml"
	JSON Format = "json"
)

// Manifest describes a module. It comes from [Parse] only, and is not to be
// changed afterwards.
type Manifest struct {
	Name        string        `json:"name" need:"yes"`        // lower case, digits, hyphens
	Version     string        `json:"version" need:"yes"`     // semantic, such as 1.2.0
	Description string        `json:"description" need:"yes"` // a sentence
	License     string        `json:"license,omitempty"`      // an SPDX expression
	Author      atoll.Account `json:"author,omitzero"`        // who is paid for the module's use
	Inputs      []Input       `json:"inputs,omitempty"`
	Outputs     []Output      `json:"outputs,omitempty"`
	Run         Run           `json:"run" need:"yes"`
	Resources   Resources     `json:"resources" need:"yes"`
	Network     Network       `json:"network,omitzero"`
	Verify      Verify        `json:"verify,omitzero"`
	Golden      []Golden      `json:"golden,omitempty"`

	program program
}

// Type is the type of an input.
type Type string

// The types of inputs. What a value is in Go, and in JSON, stands behind each.
const (
	TypeString  Type = "string"  // string; a string without NUL
	TypeInt     Type = "int"     // int64; a number
	TypeDecimal Type = "decimal" // Decimal; a number, exact
	TypeBool    Type = "bool"    // bool; true or false
	TypeEnum    Type = "enum"    // string; one of the choices
	TypeFile    Type = "file"    // string; a slash-separated path under the job's input files
)

// Input is one thing that a module takes. Values of Default, Min, Max and
// Choices are as [Type] says; nil means none.
type Input struct {
	Name        string `json:"name" need:"yes"` // a letter, then letters, digits, _
	Type        Type   `json:"type" need:"yes"`
	Description string `json:"description,omitempty"`
	Main        bool   `json:"main,omitempty"` // what a value without a name means; of one input at most
	Required    bool   `json:"required,omitempty"`
	Default     any    `json:"default,omitempty"`
	Min         any    `json:"min,omitempty"` // of int and decimal, inclusive
	Max         any    `json:"max,omitempty"`
	MinLength   uint64 `json:"min_length,omitempty"` // of string, in code points
	MaxLength   uint64 `json:"max_length,omitempty"` // 0 for no bound but MaxValue
	Pattern     string `json:"pattern,omitempty"`    // of string: RE2, must match the whole value
	Choices     []any  `json:"choices,omitempty"`    // of enum, int and decimal

	pattern *regexp.Regexp
}

// Output is one thing that a module gives.
type Output struct {
	Name        string `json:"name" need:"yes"`
	Path        string `json:"path" need:"yes"` // in the result: "stdout", "stderr" or under "outputs/"
	Type        string `json:"type" need:"yes"` // media type
	Description string `json:"description,omitempty"`
}

// Run says what to run, and how.
type Run struct {
	Engine  string            `json:"engine" need:"yes"`  // "wasm"
	Program string            `json:"program" need:"yes"` // path in the module
	Files   []string          `json:"files,omitempty"`    // paths of more files or directories that belong to the module
	Args    []Arg             `json:"args,omitempty"`     // after the program's name
	Env     map[string]string `json:"env,omitempty"`      // templates by variable
	Stdin   string            `json:"stdin,omitempty"`    // template
}

// Arg is an element of Run.Args: templates that are one argument each. A
// manifest writes an unconditional one as a string, and any as a table.
type Arg struct {
	When string   `json:"when" need:"yes"` // condition; "" for always
	Args []string `json:"args" need:"yes"`
}

// MarshalJSON writes what a manifest has.
func (a Arg) MarshalJSON() ([]byte, error) {
	if a.When == "" && len(a.Args) == 1 {
		return json.Marshal(a.Args[0])
	}
	type plain Arg
	return json.Marshal(plain(a))
}

// Resources is what a run needs.
type Resources struct {
	CPU       uint64 `json:"cpu,omitempty"`    // milli-cores
	Memory    Size   `json:"memory,omitempty"` // limit
	Disk      Size   `json:"disk,omitempty"`
	Gas       uint64 `json:"gas,omitempty"`     // limit, in the engine's gas
	Timeout   uint64 `json:"timeout,omitempty"` // seconds
	GPU       uint32 `json:"gpu,omitempty"`     // how many
	GPUName   string `json:"gpu_name,omitempty"`
	GPUMemory Size   `json:"gpu_memory,omitempty"` // on each
}

// Needs returns r as offers state it.
func (r Resources) Needs() atoll.Resources {
	return atoll.Resources{CPU: r.CPU, Memory: uint64(r.Memory), Disk: uint64(r.Disk),
		GPUs: r.GPU, GPUName: r.GPUName, GPUMemory: uint64(r.GPUMemory)}
}

// Network says what a run may reach. Mode is "none".
type Network struct {
	Mode string `json:"mode" need:"yes"`
}

// Verify says how two results are compared. Method is "exact": the same CID.
type Verify struct {
	Method string `json:"method" need:"yes"`
}

// Golden is an example with its known answer.
type Golden struct {
	Name   string    `json:"name,omitempty"`
	Inputs Inputs    `json:"inputs" need:"yes"`
	Result atoll.CID `json:"result" need:"yes"` // of the result's directory
}

// Parse reads a manifest and checks all of it: unknown keys, types, bounds,
// defaults, templates, golden inputs. An [*Error] says where it is at fault;
// it wraps [atoll.ErrTooLarge] or [atoll.ErrMalformed].
func Parse(b []byte, format Format) (*Manifest, error) {
	if len(b) > MaxManifest {
		return nil, &Error{Problem: fmt.Sprintf("manifest of %d bytes, at most %d", len(b), MaxManifest), Kind: atoll.ErrTooLarge}
	}
	var root *node
	var err error
	switch format {
	case TOML:
		root, err = readTOML(b)
	case JSON:
		root, err = readJSON(b)
	default:
		return nil, fmt.Errorf("manifest format %q: want %q or %q", format, TOML, JSON)
	}
	if err != nil {
		return nil, err
	}
	m := new(Manifest)
	d := decoder{nodes: make(map[string]*node)}
	if err := d.decode(root, m); err != nil {
		return nil, err
	}
	if err := m.check(&d); err != nil {
		return nil, err
	}
	return m, nil
}

// Describe returns what the market needs to know of the module whose
// directory has this CID.
func (m *Manifest) Describe(cid atoll.CID) atoll.Module {
	return atoll.Module{CID: cid, Name: m.Name, Version: m.Version, Engine: m.Run.Engine,
		Needs: m.Resources.Needs(), Gas: m.Resources.Gas}
}

// Input returns the input of that name.
func (m *Manifest) Input(name string) (Input, bool) {
	if in := m.input(name); in != nil {
		return *in, true
	}
	return Input{}, false
}

func (m *Manifest) input(name string) *Input {
	for i := range m.Inputs {
		if m.Inputs[i].Name == name {
			return &m.Inputs[i]
		}
	}
	return nil
}

func (m *Manifest) inputNames() []string {
	names := make([]string, len(m.Inputs))
	for i, in := range m.Inputs {
		names[i] = in.Name
	}
	return names
}
