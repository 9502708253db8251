package module

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/atoll-network/atoll"
)

// Bounds on the shape of a document, so that reading one costs no more than
// its size.
const (
	maxDepth  = 8
	maxValues = 8192
	maxKey    = 64 // bytes
)

type kind uint8

const (
	object kind = iota
	array
	text
	number
	boolean
)

func (k kind) String() string {
	return [...]string{"a table", "a list", "a string", "a number", "true or false"}[k]
}

// A node is a value of a document in TOML or JSON, and where it stands.
type node struct {
	kind    kind
	line    int
	text    string   // of a string, its value; of a number, its literal
	truth   bool     // of a boolean
	keys    []string // of an object, in the order they were written
	members map[string]*node
	items   []*node
}

func (n *node) put(key string, v *node) bool {
	if _, twice := n.members[key]; twice {
		return false
	}
	if n.members == nil {
		n.members = make(map[string]*node)
	}
	n.keys = append(n.keys, key)
	n.members[key] = v
	return true
}

// Error says what is wrong with a document, and where.
type Error struct {
	Line    int    // from 1; 0 if the fault is no line's
	Key     string // such as "inputs[2].default"; "" for the whole document
	Problem string
	Kind    error // such as atoll.ErrMalformed
}

// Error implements error.
func (e *Error) Error() string {
	switch {
	case e.Line > 0 && e.Key != "":
		return fmt.Sprintf("line %d: %s: %s", e.Line, e.Key, e.Problem)
	case e.Line > 0:
		return fmt.Sprintf("line %d: %s", e.Line, e.Problem)
	case e.Key != "":
		return fmt.Sprintf("%s: %s", e.Key, e.Problem)
	}
	return e.Problem
}

// Unwrap returns the kind of error.
func (e *Error) Unwrap() error { return e.Kind }

func malformed(line int, key, format string, a ...any) *Error {
	return &Error{Line: line, Key: key, Problem: fmt.Sprintf(format, a...), Kind: atoll.ErrMalformed}
}

// readJSON reads one JSON value strictly: UTF-8, no key twice, nothing after
// it, within the bounds.
func readJSON(b []byte) (*node, error) {
	if !utf8.Valid(b) {
		return nil, malformed(0, "", "not UTF-8")
	}
	r := &jsonReader{src: b, dec: json.NewDecoder(bytes.NewReader(b)), line: 1}
	r.dec.UseNumber()
	n, err := r.value(0)
	if err != nil {
		return nil, err
	}
	if _, err := r.dec.Token(); !errors.Is(err, io.EOF) {
		return nil, malformed(r.at(), "", "something follows the JSON value")
	}
	return n, nil
}

type jsonReader struct {
	src    []byte
	dec    *json.Decoder
	line   int
	offset int64
	values int
}

// at returns the line of the token read last.
func (r *jsonReader) at() int {
	if o := r.dec.InputOffset(); o > r.offset {
		r.line += bytes.Count(r.src[r.offset:o], []byte("\n"))
		r.offset = o
	}
	return r.line
}

func (r *jsonReader) token() (json.Token, error) {
	t, err := r.dec.Token()
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, malformed(r.at(), "", "%v", err)
	}
	return t, nil
}

func (r *jsonReader) value(depth int) (*node, error) {
	t, err := r.token()
	if err != nil {
		return nil, err
	}
	n := &node{line: r.at()}
	if r.values++; r.values > maxValues {
		return nil, malformed(n.line, "", "more than %d values", maxValues)
	}
	switch t := t.(type) {
	case string:
		n.kind, n.text = text, t
	case json.Number:
		n.kind, n.text = number, t.String()
	case bool:
		n.kind, n.truth = boolean, t
	case json.Delim:
		if depth++; depth > maxDepth {
			return nil, malformed(n.line, "", "nested more than %d deep", maxDepth)
		}
		if t == '{' {
			return n, r.object(n, depth)
		}
		return n, r.array(n, depth)
	default:
		return nil, malformed(n.line, "", "null is not a value here; leave the key out")
	}
	return n, nil
}

func (r *jsonReader) object(n *node, depth int) error {
	n.kind = object
	for r.dec.More() {
		t, err := r.token()
		if err != nil {
			return err
		}
		key, line := t.(string), r.at()
		if len(key) > maxKey {
			return malformed(line, "", "key %q: longer than %d bytes", clip(key), maxKey)
		}
		v, err := r.value(depth)
		if err != nil {
			return err
		}
		v.line = line
		if !n.put(key, v) {
			return malformed(line, "", "key %q: stands here twice", key)
		}
	}
	_, err := r.token()
	return err
}

func (r *jsonReader) array(n *node, depth int) error {
	n.kind = array
	for r.dec.More() {
		v, err := r.value(depth)
		if err != nil {
			return err
		}
		n.items = append(n.items, v)
	}
	_, err := r.token()
	return err
}
