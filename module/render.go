package module

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"text/template"

	"github.com/atoll-network/atoll"
)

// MaxCommand bounds what a manifest may render to, in bytes: arguments,
// environment and standard input together.
const MaxCommand = 1 << 20

// Command is what to run a module's program with.
type Command struct {
	Args  []string // without the program's name
	Env   []string // NAME=VALUE, sorted by name
	Stdin []byte
}

// A program is the compiled templates of a manifest.
type program struct {
	args  []argument
	env   []variable
	stdin *template.Template
}

type argument struct {
	when *template.Template // nil for always
	args []*template.Template
}

type variable struct {
	name  string
	value *template.Template
}

// compile reads the templates of a manifest.
func (m *Manifest) compile(d *decoder) error {
	if err := entries(d, "run.args", m.Run.Args, maxArgs); err != nil {
		return err
	}
	total := 0
	compile := func(path, text string, parse func(string, string) (*template.Template, error)) (*template.Template, error) {
		if total += len(text); total > maxTemplates {
			return nil, d.fail(path, "templates of more than %d bytes in all", maxTemplates)
		}
		t, err := parse(path, text)
		if err != nil {
			return nil, d.fail(path, "%v", err)
		}
		return t, nil
	}
	count := 0
	for i, a := range m.Run.Args {
		path := "run.args[" + strconv.Itoa(i) + "]"
		var c argument
		var err error
		table := d.nodes[path].kind == object
		if table {
			if c.when, err = compile(path+".when", a.When, m.parseCondition); err != nil {
				return err
			}
		}
		if count += len(a.Args); count > maxArgs {
			return d.fail(path, "more than %d arguments", maxArgs)
		}
		for j, text := range a.Args {
			at := path
			if table {
				at += ".args[" + strconv.Itoa(j) + "]"
			}
			t, err := compile(at, text, m.parseTemplate)
			if err != nil {
				return err
			}
			c.args = append(c.args, t)
		}
		m.program.args = append(m.program.args, c)
	}
	if len(m.Run.Env) > MaxEntries {
		return d.fail("run.env", "%d entries, at most %d", len(m.Run.Env), MaxEntries)
	}
	for _, name := range sortedKeys(m.Run.Env) {
		path := "run.env." + name
		if !variablePattern.MatchString(name) {
			return d.fail(path, "want a name of at most 64 letters, digits and _")
		}
		t, err := compile(path, m.Run.Env[name], m.parseTemplate)
		if err != nil {
			return err
		}
		m.program.env = append(m.program.env, variable{name, t})
	}
	if m.Run.Stdin == "" {
		return nil
	}
	var err error
	m.program.stdin, err = compile("run.stdin", m.Run.Stdin, m.parseTemplate)
	return err
}

// view is what templates see of inputs: every declared input by name, and
// under "", which no template can name, all together.
type view map[string]any

func (m *Manifest) view(in Inputs) view {
	v := view{"": in}
	for i := range m.Inputs {
		name := m.Inputs[i].Name
		value, given := in.values[name]
		switch d, isDecimal := value.(Decimal); {
		case !given:
			v[name] = absent("")
		case isDecimal && d.IsZero():
			v[name] = int64(0) // so that 0 is false, whatever its type
		default:
			v[name] = value
		}
	}
	return v
}

// Render gives the command that runs the module on inputs that this manifest
// bound. It wraps [atoll.ErrMalformed] if a template compares or prints a value
// as what it is not, and [atoll.ErrTooLarge] if the command is over
// [MaxCommand].
func (m *Manifest) Render(in Inputs) (Command, error) {
	if in.manifest != m {
		return Command{}, fmt.Errorf("inputs were not bound by this manifest of module %q", m.Name)
	}
	r := renderer{view: m.view(in), left: MaxCommand}
	var c Command
	for _, a := range m.program.args {
		if a.when != nil && r.render(a.when) == "" {
			continue
		}
		for _, t := range a.args {
			c.Args = append(c.Args, r.render(t))
		}
	}
	for _, v := range m.program.env {
		c.Env = append(c.Env, v.name+"="+r.render(v.value))
	}
	if m.program.stdin != nil {
		c.Stdin = []byte(r.render(m.program.stdin))
	}
	if r.err != nil {
		return Command{}, fmt.Errorf("module %q: %w", m.Name, r.err)
	}
	return c, nil
}

// A renderer executes templates until the first error, within the bound.
type renderer struct {
	view view
	out  strings.Builder
	left int // bytes
	err  error
}

func (r *renderer) render(t *template.Template) string {
	if r.err != nil {
		return ""
	}
	r.out.Reset()
	switch err := t.Execute(r, r.view); {
	case errors.Is(err, atoll.ErrTooLarge):
		r.err = fmt.Errorf("%s: %w", t.Name(), err)
	case err != nil:
		r.err = fmt.Errorf("%s: %v: %w", t.Name(), err, atoll.ErrMalformed)
	}
	return r.out.String()
}

// Write implements io.Writer for the templates.
func (r *renderer) Write(p []byte) (int, error) {
	if r.left -= len(p); r.left < 0 {
		return 0, fmt.Errorf("command of more than %d bytes: %w", MaxCommand, atoll.ErrTooLarge)
	}
	return r.out.Write(p)
}
