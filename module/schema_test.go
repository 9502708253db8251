package module

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"math/big"
	"path/filepath"
	"reflect"
	"regexp"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/atoll-network/atoll/modules"
)

//go:embed schema.json
var schemaJSON []byte

// A schema is a JSON Schema with the keywords that schema.json uses.
type schema struct {
	root map[string]any
}

func loadSchema(t testing.TB) schema {
	t.Helper()
	var root map[string]any
	if err := json.Unmarshal(schemaJSON, &root); err != nil {
		t.Fatal(err)
	}
	return schema{root}
}

func (s schema) resolve(ref string) any {
	var at any = s.root
	for _, part := range strings.Split(strings.TrimPrefix(ref, "#/"), "/") {
		at = at.(map[string]any)[part]
	}
	return at
}

// check reports why v is not valid, "" if it is.
func (s schema) check(rules any, v any, path string) string {
	if allowed, ok := rules.(bool); ok {
		if !allowed {
			return path + ": must not be there"
		}
		return ""
	}
	for keyword, rule := range rules.(map[string]any) {
		if problem := s.keyword(keyword, rule, rules.(map[string]any), v, path); problem != "" {
			return problem
		}
	}
	return ""
}

func (s schema) keyword(keyword string, rule any, rules map[string]any, v any, path string) string {
	members, isObject := v.(map[string]any)
	items, isArray := v.([]any)
	str, isString := v.(string)
	num, isNumber := v.(json.Number)
	refuse := func() string { return fmt.Sprintf("%s: %v is against %s %v", path, v, keyword, rule) }
	over := func(length int) bool { return length > int(rule.(float64)) }
	bad := false
	switch keyword {
	case "$schema", "$defs", "title", "description":
	case "$ref":
		return s.check(s.resolve(rule.(string)), v, path)
	case "type":
		types, ok := rule.([]any)
		if !ok {
			types = []any{rule}
		}
		bad = true
		for _, t := range types {
			if isType(t.(string), v) {
				bad = false
			}
		}
	case "const":
		bad = !reflect.DeepEqual(v, rule)
	case "enum":
		bad = true
		for _, r := range rule.([]any) {
			bad = bad && !reflect.DeepEqual(v, r)
		}
	case "pattern":
		bad = isString && !regexp.MustCompile(rule.(string)).MatchString(str)
	case "minLength":
		bad = isString && utf8.RuneCountInString(str) < int(rule.(float64))
	case "maxLength":
		bad = isString && over(utf8.RuneCountInString(str))
	case "minItems":
		bad = isArray && len(items) < int(rule.(float64))
	case "maxItems":
		bad = isArray && over(len(items))
	case "minimum", "maximum":
		if isNumber {
			n, _ := new(big.Rat).SetString(num.String())
			c := n.Cmp(new(big.Rat).SetFloat64(rule.(float64)))
			bad = keyword == "minimum" && c < 0 || keyword == "maximum" && c > 0
		}
	case "required":
		for _, r := range rule.([]any) {
			bad = bad || isObject && members[r.(string)] == nil
		}
	case "properties":
		for name, r := range rule.(map[string]any) {
			if m, ok := members[name]; ok {
				if problem := s.check(r, m, path+"."+name); problem != "" {
					return problem
				}
			}
		}
	case "additionalProperties":
		known, _ := rules["properties"].(map[string]any)
		for name, m := range members {
			if _, ok := known[name]; !ok {
				if problem := s.check(rule, m, path+"."+name); problem != "" {
					return problem
				}
			}
		}
	case "propertyNames":
		for name := range members {
			if problem := s.check(rule, name, path+"."+name); problem != "" {
				return problem
			}
		}
	case "items":
		for i, item := range items {
			if problem := s.check(rule, item, fmt.Sprintf("%s[%d]", path, i)); problem != "" {
				return problem
			}
		}
	case "oneOf":
		valid := 0
		for _, r := range rule.([]any) {
			if s.check(r, v, path) == "" {
				valid++
			}
		}
		bad = valid != 1
	default:
		return "the test does not know keyword " + keyword
	}
	if bad {
		return refuse()
	}
	return ""
}

func isType(name string, v any) bool {
	switch name {
	case "object":
		_, ok := v.(map[string]any)
		return ok
	case "array":
		_, ok := v.([]any)
		return ok
	case "string":
		_, ok := v.(string)
		return ok
	case "boolean":
		_, ok := v.(bool)
		return ok
	case "number":
		_, ok := v.(json.Number)
		return ok
	}
	n, ok := v.(json.Number)
	return name == "integer" && ok && !strings.ContainsAny(n.String(), ".eE")
}

// plain returns a node as encoding/json has values.
func plain(n *node) any {
	switch n.kind {
	case object:
		m := map[string]any{}
		for k, v := range n.members {
			m[k] = plain(v)
		}
		return m
	case array:
		items := make([]any, len(n.items))
		for i, v := range n.items {
			items[i] = plain(v)
		}
		return items
	case text:
		return n.text
	case number:
		return json.Number(n.text)
	}
	return n.truth
}

func TestSchemaAndParserAgree(t *testing.T) {
	s := loadSchema(t)
	for _, dir := range []string{"good", "bad"} {
		paths, err := filepath.Glob("testdata/" + dir + "/*")
		if err != nil || len(paths) == 0 {
			t.Fatal(dir, err)
		}
		for _, path := range paths {
			b := readTestdata(t, path)
			read := readJSON
			if filepath.Ext(path) == ".toml" {
				read = readTOML
			}
			n, err := read(b)
			if err != nil {
				t.Fatal(path, err)
			}
			problem := s.check(s.root, plain(n), "")
			_, err = parseFile(t, path)
			if (problem == "") != (dir == "good") || (err == nil) != (dir == "good") {
				t.Errorf("%s: the schema says %q, the parser %v", path, problem, err)
			}
		}
	}
	names, err := Builtin().Names()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		b, err := modules.FS.ReadFile(name + "/" + ManifestTOML)
		if err != nil {
			t.Fatal(err)
		}
		n, err := readTOML(b)
		if err != nil {
			t.Fatal(err)
		}
		if problem := s.check(s.root, plain(n), ""); problem != "" {
			t.Errorf("%s: %s", name, problem)
		}
	}
}

func TestSchemaHasTheParsersKeys(t *testing.T) {
	s := loadSchema(t)
	for path, v := range map[string]any{
		"": Manifest{}, "$defs/input": Input{}, "$defs/output": Output{}, "$defs/run": Run{},
		"$defs/resources": Resources{}, "$defs/golden": Golden{}, "properties/network": Network{}, "properties/verify": Verify{},
	} {
		at := s.root
		if path != "" {
			at = s.resolve("#/" + path).(map[string]any)
		}
		var want []string
		typ := reflect.TypeOf(v)
		for i := range typ.NumField() {
			if name := fieldName(typ.Field(i)); name != "" {
				want = append(want, name)
			}
		}
		sort.Strings(want)
		if got := sortedKeys(at["properties"].(map[string]any)); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: the schema has %q, the parser %q", path, got, want)
		}
		if at["additionalProperties"] != false {
			t.Errorf("%q: the schema allows other keys", path)
		}
	}
}
