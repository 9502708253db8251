package module

import (
	"strconv"
	"strings"
)

// A tomlScan finds where each value of a TOML document stands and how its
// numbers are written: the library that reads the values tells neither. It
// also holds the document to the bounds before the library sees it. Paths are
// written as in errors, "inputs[2].default".
type tomlScan struct {
	src    string
	pos    int
	line   int
	values int
	count  map[string]int    // entries of an array of tables, by path
	lines  map[string]int    // by path
	bare   map[string]string // what is written for a value that is not in quotes or brackets
	err    *Error
}

// scanTOML returns a finished scan. Its err is set if the document is over a
// bound; and if it is not TOML, with lost set to true.
func scanTOML(src string) (s *tomlScan, lost bool) {
	s = &tomlScan{src: src, line: 1, count: map[string]int{}, lines: map[string]int{}, bare: map[string]string{}}
	ok := s.document()
	if !ok && s.err == nil {
		s.err, lost = malformed(s.line, "", "not TOML"), true
	}
	return s, lost
}

func (s *tomlScan) fail(format string, a ...any) bool {
	if s.err == nil {
		s.err = malformed(s.line, "", format, a...)
	}
	return false
}

func (s *tomlScan) peek() byte {
	if s.pos < len(s.src) {
		return s.src[s.pos]
	}
	return 0
}

func (s *tomlScan) skip(prefix string) bool {
	if strings.HasPrefix(s.src[s.pos:], prefix) {
		s.pos += len(prefix)
		return true
	}
	return false
}

func (s *tomlScan) blanks() {
	for s.peek() == ' ' || s.peek() == '\t' {
		s.pos++
	}
}

// space skips blanks, line ends and comments.
func (s *tomlScan) space() {
	for {
		s.blanks()
		switch {
		case s.skip("\n"):
			s.line++
		case s.skip("\r\n"):
			s.line++
		case s.peek() == '#':
			if i := strings.IndexByte(s.src[s.pos:], '\n'); i >= 0 {
				s.pos += i
			} else {
				s.pos = len(s.src)
			}
		default:
			return
		}
	}
}

func (s *tomlScan) document() bool {
	table := ""
	s.skip("\ufeff") // a byte order mark
	for s.space(); s.pos < len(s.src); s.space() {
		if s.peek() == '[' {
			var ok bool
			if table, ok = s.header(); !ok {
				return false
			}
		} else if !s.pair(table, 0) {
			return false
		}
		s.blanks()
		if c := s.peek(); s.pos < len(s.src) && c != '\n' && c != '\r' && c != '#' {
			return false
		}
	}
	return true
}

func (s *tomlScan) header() (string, bool) {
	s.pos++
	double := s.skip("[")
	keys, ok := s.key()
	if !ok || !s.skip("]") || double && !s.skip("]") {
		return "", false
	}
	path := ""
	for i, k := range keys {
		if path = join(path, k); !s.record(path) {
			return "", false
		}
		last := i == len(keys)-1
		if last && double {
			s.count[path]++
		}
		if n := s.count[path]; n > 0 && (!last || double) {
			path += "[" + strconv.Itoa(n-1) + "]"
		}
	}
	return path, s.record(path)
}

// record notes where a value stands. The first mention counts.
func (s *tomlScan) record(path string) bool {
	if s.values++; s.values > maxValues {
		return s.fail("more than %d values", maxValues)
	}
	if _, ok := s.lines[path]; !ok {
		s.lines[path] = s.line
	}
	return true
}

func (s *tomlScan) pair(table string, depth int) bool {
	keys, ok := s.key()
	if !ok || !s.skip("=") {
		return false
	}
	s.blanks()
	for i, k := range keys {
		table = join(table, k)
		if i < len(keys)-1 && !s.record(table) {
			return false
		}
	}
	return s.value(table, depth)
}

// key reads a dotted key and the blanks around it.
func (s *tomlScan) key() ([]string, bool) {
	var keys []string
	for {
		s.blanks()
		start := s.pos
		var k string
		if c := s.peek(); c == '"' || c == '\'' {
			if !s.quoted(string(c)) {
				return nil, false
			}
			k = s.src[start+1 : s.pos-1]
		} else {
			for isBare(s.peek()) {
				s.pos++
			}
			if k = s.src[start:s.pos]; k == "" {
				return nil, false
			}
		}
		if len(k) > maxKey {
			return nil, s.fail("key %q: longer than %d bytes", clip(k), maxKey)
		}
		if keys = append(keys, k); len(keys) > maxDepth {
			return nil, s.fail("key of more than %d parts", maxDepth)
		}
		s.blanks()
		if !s.skip(".") {
			return keys, true
		}
	}
}

func isBare(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '-'
}

// quoted skips a string on one line.
func (s *tomlScan) quoted(quote string) bool {
	for s.pos++; s.pos < len(s.src); s.pos++ {
		switch c := s.src[s.pos]; {
		case c == quote[0]:
			s.pos++
			return true
		case c == '\n':
			return false
		case c == '\\' && quote == `"` && s.pos+1 < len(s.src):
			s.pos++
		}
	}
	return false
}

// block skips a string between triple quotes.
func (s *tomlScan) block(quote string) bool {
	for s.pos += 3; s.pos < len(s.src); s.pos++ {
		switch c := s.src[s.pos]; {
		case c == '\n':
			s.line++
		case c == '\\' && quote == `"` && s.pos+1 < len(s.src) && s.src[s.pos+1] != '\n':
			s.pos++
		case c == quote[0] && s.skip(strings.Repeat(quote, 3)):
			for i := 0; i < 2 && s.skip(quote); i++ { // up to two quotes may stand before the closing ones
			}
			return true
		}
	}
	return false
}

func (s *tomlScan) value(path string, depth int) bool {
	if !s.record(path) {
		return false
	}
	if depth++; depth > maxDepth {
		return s.fail("nested more than %d deep", maxDepth)
	}
	switch c := s.peek(); c {
	case '"', '\'':
		if q := string(c); strings.HasPrefix(s.src[s.pos:], q+q+q) {
			return s.block(q)
		} else {
			return s.quoted(q)
		}
	case '[':
		s.pos++
		for i := 0; ; i++ {
			if s.space(); s.skip("]") {
				return true
			}
			if !s.value(path+"["+strconv.Itoa(i)+"]", depth) {
				return false
			}
			if s.space(); s.skip("]") {
				return true
			} else if !s.skip(",") {
				return false
			}
		}
	case '{':
		s.pos++
		if s.blanks(); s.skip("}") {
			return true
		}
		for {
			if !s.pair(path, depth) {
				return false
			}
			if s.blanks(); s.skip("}") {
				return true
			} else if !s.skip(",") {
				return false
			}
		}
	}
	n := strings.IndexAny(s.src[s.pos:], ",]}#\r\n")
	if n < 0 {
		n = len(s.src) - s.pos
	}
	s.bare[path] = strings.TrimRight(s.src[s.pos:s.pos+n], " \t")
	s.pos += n
	return s.bare[path] != ""
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
