package module

import (
	"errors"
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// readTOML reads a TOML document within the bounds.
func readTOML(b []byte) (*node, error) {
	if !utf8.Valid(b) {
		return nil, malformed(0, "", "not UTF-8")
	}
	scan, lost := scanTOML(string(b))
	if scan.err != nil && !lost {
		return nil, scan.err
	}
	read := scan.src
	if lost { // as far as the bounds were checked
		if read = read[:scan.pos]; scan.pos < len(scan.src) {
			rest, _, _ := strings.Cut(scan.src[scan.pos:], "\n")
			read += rest[:min(len(rest), maxKey)]
		}
	}
	doc, err := decodeTOML(read)
	if err != nil {
		return nil, err
	}
	if scan.err != nil {
		return nil, scan.err
	}
	return scan.node(doc, "", 0)
}

// decodeTOML has the library read src.
func decodeTOML(src string) (doc map[string]any, err error) {
	defer func() { // the library panics on its own inconsistencies
		if r := recover(); r != nil {
			err = malformed(0, "", "not TOML: %v", r)
		}
	}()
	if _, err = toml.Decode(src, &doc); err == nil {
		return doc, nil
	}
	var pe toml.ParseError
	if !errors.As(err, &pe) {
		return nil, malformed(0, "", "%v", err)
	}
	message := strings.TrimPrefix(pe.Error(), fmt.Sprintf("toml: line %d", pe.Position.Line))
	message = strings.TrimPrefix(message, fmt.Sprintf(" (last key %q)", pe.LastKey))
	return nil, malformed(pe.Position.Line, pe.LastKey, "%s", strings.TrimPrefix(message, ": "))
}

// node makes a node of what the library read, with the places the scan found.
func (s *tomlScan) node(v any, path string, line int) (*node, error) {
	if l, ok := s.lines[path]; ok {
		line = l
	}
	n := &node{line: line}
	switch v := v.(type) {
	case string:
		n.kind, n.text = text, v
	case bool:
		n.kind, n.truth = boolean, v
	case int64:
		n.kind, n.text = number, strconv.FormatInt(v, 10)
	case float64:
		if math.IsInf(v, 0) || math.IsNaN(v) {
			return nil, malformed(line, path, "not a finite number")
		}
		n.kind, n.text = number, s.literal(path, v)
	case map[string]any:
		n.kind = object
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Slice(keys, func(i, j int) bool {
			a, b := s.lines[join(path, keys[i])], s.lines[join(path, keys[j])]
			return a < b || a == b && keys[i] < keys[j]
		})
		for _, k := range keys {
			member, err := s.node(v[k], join(path, k), line)
			if err != nil {
				return nil, err
			}
			n.put(k, member)
		}
	case []any:
		return s.list(n, len(v), func(i int) any { return v[i] }, path)
	case []map[string]any:
		return s.list(n, len(v), func(i int) any { return v[i] }, path)
	default:
		return nil, malformed(line, path, "a date or time is not a value here; write a string")
	}
	return n, nil
}

func (s *tomlScan) list(n *node, length int, at func(int) any, path string) (*node, error) {
	n.kind = array
	for i := range length {
		item, err := s.node(at(i), path+"["+strconv.Itoa(i)+"]", n.line)
		if err != nil {
			return nil, err
		}
		n.items = append(n.items, item)
	}
	return n, nil
}

// literal returns a number as it was written, so that no digit is lost.
func (s *tomlScan) literal(path string, v float64) string {
	written := strings.TrimPrefix(strings.ReplaceAll(s.bare[path], "_", ""), "+")
	if f, err := strconv.ParseFloat(written, 64); err == nil && f == v {
		return written
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}
