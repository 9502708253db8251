package module

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/atoll-network/atoll"
)

// MaxInputs bounds the inputs of a job as [Inputs.Canonical] writes them, in
// bytes.
const MaxInputs = 256 << 10

// Inputs are the checked values that one run of a module gets, defaults
// included. They come from [Manifest.Bind] and [Manifest.BindJSON].
type Inputs struct {
	manifest *Manifest
	values   map[string]any // as Type says
}

// InputError says what is wrong with an input, and what is allowed.
type InputError struct {
	Input   string // its name; "" for all together
	Problem string // such as "12: too large"
	Allowed string // such as "a whole number from 1 to 10"; "" if that is not the question
	Kind    error  // such as atoll.ErrMalformed
}

// Error implements error.
func (e *InputError) Error() string {
	s := e.Problem
	if e.Input != "" {
		s = fmt.Sprintf("input %q: %s", e.Input, s)
	}
	if e.Allowed != "" {
		s += "; want " + e.Allowed
	}
	return s
}

// Unwrap returns the kind of error.
func (e *InputError) Unwrap() error { return e.Kind }

func (in *Input) refuse(format string, a ...any) error {
	return &InputError{Input: in.Name, Problem: fmt.Sprintf(format, a...), Allowed: in.Allowed(), Kind: atoll.ErrMalformed}
}

// Bind makes inputs of what a person wrote, by name. The name "" stands for
// the module's main input. An [*InputError] says which input is at fault.
func (m *Manifest) Bind(written map[string]string) (Inputs, error) {
	return m.bind(sortedKeys(written), func(in *Input, key string) (any, error) { return in.fromText(written[key]) })
}

// BindJSON makes inputs of a JSON object, as [Inputs.Canonical] writes it and
// as other programs may: names in any order, but no name twice, none unknown,
// and each value of its type's kind.
func (m *Manifest) BindJSON(b []byte) (Inputs, error) {
	if len(b) > MaxInputs {
		return Inputs{}, &InputError{Problem: fmt.Sprintf("inputs of %d bytes, at most %d", len(b), MaxInputs), Kind: atoll.ErrTooLarge}
	}
	n, err := readJSON(b)
	if err != nil {
		return Inputs{}, fmt.Errorf("inputs: %w", err)
	}
	return m.bindNode(n)
}

func (m *Manifest) bindNode(n *node) (Inputs, error) {
	if n.kind != object {
		return Inputs{}, &InputError{Problem: fmt.Sprintf("inputs: want %s, not %s", object, n.kind), Kind: atoll.ErrMalformed}
	}
	return m.bind(sortedKeys(n.members), func(in *Input, key string) (any, error) { return in.fromNode(n.members[key]) })
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func (m *Manifest) bind(keys []string, read func(in *Input, key string) (any, error)) (Inputs, error) {
	values := make(map[string]any, len(m.Inputs))
	for _, key := range keys {
		in, err := m.named(key)
		if err != nil {
			return Inputs{}, err
		}
		if _, twice := values[in.Name]; twice {
			return Inputs{}, &InputError{Input: in.Name, Problem: "given twice, with its name and without", Kind: atoll.ErrMalformed}
		}
		v, err := read(in, key)
		if err == nil {
			err = in.allows(v)
		}
		if err != nil {
			return Inputs{}, in.refuse("%v", err)
		}
		values[in.Name] = v
	}
	for i := range m.Inputs {
		in := &m.Inputs[i]
		if _, given := values[in.Name]; given {
			continue
		}
		if in.Required {
			return Inputs{}, in.refuse("missing, and required")
		}
		if in.Default != nil {
			values[in.Name] = in.Default
		}
	}
	bound := Inputs{m, values}
	if n := len(bound.Canonical()); n > MaxInputs {
		return Inputs{}, &InputError{Problem: fmt.Sprintf("inputs of %d bytes, at most %d", n, MaxInputs), Kind: atoll.ErrTooLarge}
	}
	return bound, nil
}

// named finds the input a key means.
func (m *Manifest) named(key string) (*Input, error) {
	if key == "" {
		for i := range m.Inputs {
			if m.Inputs[i].Main {
				return &m.Inputs[i], nil
			}
		}
		return nil, &InputError{Problem: "module " + m.Name + " has no main input; write NAME=VALUE, with one of " +
			clip(strings.Join(m.inputNames(), ", ")), Kind: atoll.ErrMalformed}
	}
	if in := m.input(key); in != nil {
		return in, nil
	}
	return nil, &InputError{Input: clip(key), Problem: "unknown; " + suggest(key, m.inputNames()), Kind: atoll.ErrMalformed}
}

// Get returns a value, of the Go type that its [Type] says, and whether there
// is one.
func (i Inputs) Get(name string) (any, bool) {
	v, ok := i.values[name]
	return v, ok
}

// Files returns the paths that inputs of type file name, sorted, each once.
func (i Inputs) Files() []string {
	paths := map[string]bool{}
	for name, v := range i.values {
		if in := i.manifest.input(name); in != nil && in.Type == TypeFile {
			if p, ok := v.(string); ok {
				paths[p] = true
			}
		}
	}
	return sortedKeys(paths)
}

// Canonical returns the one JSON text of the inputs: an object with sorted
// names and no space, numbers in plain notation with all their digits, strings
// escaped as RFC 8785 (section 3.2.2.2) has it. Equal inputs, defaults
// included, give equal bytes, and so one CID.
func (i Inputs) Canonical() []byte {
	b := []byte{'{'}
	for n, name := range sortedKeys(i.values) {
		if n > 0 {
			b = append(b, ',')
		}
		b = appendString(b, name)
		b = append(b, ':')
		b = appendValue(b, i.values[name])
	}
	return append(b, '}')
}

// MarshalJSON writes the canonical text.
func (i Inputs) MarshalJSON() ([]byte, error) { return i.Canonical(), nil }

func appendValue(b []byte, v any) []byte {
	switch v := v.(type) {
	case string:
		return appendString(b, v)
	case int64:
		return strconv.AppendInt(b, v, 10)
	case bool:
		return strconv.AppendBool(b, v)
	case Decimal:
		return append(b, v.String()...)
	}
	return append(b, "null"...)
}

func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c >= ' ':
			b = append(b, c)
		case strings.IndexByte("\b\t\n\f\r", c) >= 0:
			b = append(b, '\\', "btn?fr"[c-'\b'])
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(b, '"')
}
