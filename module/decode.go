package module

import (
	"encoding"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/atoll-network/atoll"
)

// A decoder fills the structs of a manifest from a document. Every key must be
// a field's; a field with the tag need must be there.
type decoder struct {
	nodes map[string]*node // all that was decoded, by path
}

func (d *decoder) decode(n *node, m *Manifest) error {
	return d.into(n, reflect.ValueOf(m).Elem(), "")
}

// fail makes an error about the value at path, or what holds it.
func (d *decoder) fail(path, format string, a ...any) error {
	at := path
	for d.nodes[at] == nil && at != "" {
		at = at[:max(0, strings.LastIndexAny(at, ".["))]
	}
	line := 0
	if n := d.nodes[at]; n != nil && at != "" {
		line = n.line
	}
	return malformed(line, path, format, a...)
}

func (d *decoder) into(n *node, v reflect.Value, path string) error {
	d.nodes[path] = n
	switch p := v.Addr().Interface().(type) {
	case *any, *Inputs:
		return nil // typed by the inputs, which are known only later
	case *Arg:
		if n.kind == text {
			p.Args = []string{n.text}
			return nil
		}
	case *atoll.Account:
		return d.parsed(n, path, func() (err error) { *p, err = atoll.ParseAccount(n.text); return })
	case *atoll.CID:
		return d.parsed(n, path, func() (err error) { *p, err = atoll.ParseCID(n.text); return })
	case encoding.TextUnmarshaler:
		return d.parsed(n, path, func() error { return p.UnmarshalText([]byte(n.text)) })
	}
	switch v.Kind() {
	case reflect.Struct:
		return d.object(n, v, path)
	case reflect.Map:
		return d.table(n, v, path)
	case reflect.Slice:
		return d.list(n, v, path)
	case reflect.String:
		if n.kind != text {
			return d.want(n, path, text)
		}
		v.SetString(n.text)
	case reflect.Bool:
		if n.kind != boolean {
			return d.want(n, path, boolean)
		}
		v.SetBool(n.truth)
	case reflect.Uint32, reflect.Uint64:
		if n.kind != number {
			return d.want(n, path, number)
		}
		// At most 2^63-1, which both formats can write.
		u, err := strconv.ParseUint(n.text, 10, min(v.Type().Bits(), 63))
		if err != nil {
			return d.fail(path, "%s: want a whole number from 0 to %d", clip(n.text), uint64(1)<<min(v.Type().Bits(), 63)-1)
		}
		v.SetUint(u)
	default:
		return fmt.Errorf("manifest has a field of kind %s", v.Kind())
	}
	return nil
}

func (d *decoder) want(n *node, path string, k kind) error {
	return d.fail(path, "want %s, not %s", k, n.kind)
}

func (d *decoder) parsed(n *node, path string, parse func() error) error {
	if n.kind != text {
		return d.want(n, path, text)
	}
	if err := parse(); err != nil {
		return d.fail(path, "%v", err)
	}
	return nil
}

func (d *decoder) object(n *node, v reflect.Value, path string) error {
	if n.kind != object {
		return d.want(n, path, object)
	}
	fields, names := map[string]reflect.Value{}, []string(nil)
	for i := range v.NumField() {
		if name := fieldName(v.Type().Field(i)); name != "" {
			fields[name] = v.Field(i)
			names = append(names, name)
		}
	}
	for _, key := range n.keys {
		field, known := fields[key]
		if !known {
			d.nodes[join(path, key)] = n.members[key]
			return d.fail(join(path, key), "unknown key; %s", suggest(key, names))
		}
		if err := d.into(n.members[key], field, join(path, key)); err != nil {
			return err
		}
	}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if name := fieldName(f); f.Tag.Get("need") != "" && n.members[name] == nil {
			return d.fail(path, "key %q is missing", name)
		}
	}
	return nil
}

// fieldName returns the key of a field, "" if it has none.
func fieldName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

func (d *decoder) table(n *node, v reflect.Value, path string) error {
	if n.kind != object {
		return d.want(n, path, object)
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), len(n.keys)))
	for _, key := range n.keys {
		value := reflect.New(v.Type().Elem()).Elem()
		if err := d.into(n.members[key], value, join(path, key)); err != nil {
			return err
		}
		v.SetMapIndex(reflect.ValueOf(key), value)
	}
	return nil
}

func (d *decoder) list(n *node, v reflect.Value, path string) error {
	if n.kind != array {
		return d.want(n, path, array)
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.items), len(n.items)))
	for i, item := range n.items {
		if err := d.into(item, v.Index(i), path+"["+strconv.Itoa(i)+"]"); err != nil {
			return err
		}
	}
	return nil
}
