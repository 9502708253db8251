package module

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"
)

// functions are the words of the template language, with how many arguments
// each takes (most is -1 for any number), and whether it makes text. One that
// does stands only where its text goes straight to the output, which is
// bounded; so no expression can build up a large text on the side.
var functions = map[string]struct {
	least, most int
	text        bool
}{
	"given": {1, 1, false}, "not": {1, 1, false}, "and": {1, -1, false}, "or": {1, -1, false},
	"eq": {2, -1, false}, "ne": {2, 2, false},
	"lt": {2, 2, false}, "le": {2, 2, false}, "gt": {2, 2, false}, "ge": {2, 2, false},
	"json": {1, 1, true}, "printf": {1, 16, true},
}

var verbPattern = regexp.MustCompile(`%(?:[sv%]|(?:0?[1-9][0-9]?)?d)`)

// parseTemplate reads a template and checks that it stays within the language
// that the package's documentation describes.
func (m *Manifest) parseTemplate(where, text string) (*template.Template, error) {
	if !isText(text) {
		return nil, fmt.Errorf("template is not UTF-8, or has a NUL")
	}
	if len(text) > maxTemplate {
		return nil, fmt.Errorf("template of %d bytes, at most %d", len(text), maxTemplate)
	}
	tree, set := parse.New(where), map[string]*parse.Tree{}
	tree.Mode = parse.SkipFuncCheck
	if _, err := tree.Parse(text, "", "", set); err != nil {
		return nil, fmt.Errorf("template line %s", strings.TrimPrefix(err.Error(), "template: "+where+":"))
	}
	if len(set) != 1 || set[where] != tree {
		return nil, fmt.Errorf("a template cannot define another")
	}
	if err := m.checkList(tree.Root); err != nil {
		return nil, err
	}
	return template.New(where).Funcs(templateFunctions()).AddParseTree(where, tree)
}

// parseCondition reads what may stand after "if".
func (m *Manifest) parseCondition(where, condition string) (*template.Template, error) {
	if condition == "" || strings.Contains(condition, "{{") || strings.Contains(condition, "}}") {
		return nil, fmt.Errorf("%q: want a condition without braces, such as \".NAME\" or \"gt .NAME 1\"", clip(condition))
	}
	return m.parseTemplate(where, "{{if "+condition+"}}true{{end}}")
}

func (m *Manifest) checkList(list *parse.ListNode) error {
	if list == nil {
		return nil
	}
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.TextNode:
		case *parse.ActionNode:
			if err := m.checkPipe(n.Pipe, true); err != nil {
				return err
			}
		case *parse.IfNode:
			if err := m.checkPipe(n.Pipe, false); err != nil {
				return err
			}
			if err := m.checkList(n.List); err != nil {
				return err
			}
			if err := m.checkList(n.ElseList); err != nil {
				return err
			}
		default:
			return fmt.Errorf("%s: not part of the template language; it has values, functions and if", clip(n.String()))
		}
	}
	return nil
}

// checkPipe checks an expression. In one that is output, the function may make
// text.
func (m *Manifest) checkPipe(pipe *parse.PipeNode, output bool) error {
	if len(pipe.Decl) > 0 || len(pipe.Cmds) != 1 {
		return fmt.Errorf("%s: variables and pipes are not part of the template language", clip(pipe.String()))
	}
	args := pipe.Cmds[0].Args
	word, isCall := args[0].(*parse.IdentifierNode)
	if !isCall {
		if len(args) > 1 {
			return fmt.Errorf("%s: only a function takes arguments", clip(pipe.String()))
		}
		return m.checkOperand(args[0])
	}
	f, known := functions[word.Ident]
	switch n := len(args) - 1; {
	case !known:
		return fmt.Errorf("unknown function %q; %s", clip(word.Ident), suggest(word.Ident, sortedKeys(functions)))
	case f.text && !output:
		return fmt.Errorf("%s: %s stands alone between braces only", clip(pipe.String()), word.Ident)
	case n < f.least || f.most >= 0 && n > f.most:
		return fmt.Errorf("%s: wrong number of arguments", clip(pipe.String()))
	}
	if _, dot := args[1].(*parse.DotNode); dot && word.Ident == "json" {
		return nil
	}
	if word.Ident == "printf" {
		if err := m.checkFormat(args[1:]); err != nil {
			return err
		}
	}
	for _, a := range args[1:] {
		if err := m.checkOperand(a); err != nil {
			return err
		}
	}
	return nil
}

func (m *Manifest) checkOperand(n parse.Node) error {
	switch n := n.(type) {
	case *parse.StringNode, *parse.NumberNode, *parse.BoolNode:
		return nil
	case *parse.PipeNode:
		return m.checkPipe(n, false)
	case *parse.FieldNode:
		if len(n.Ident) > 1 {
			return fmt.Errorf("%s: an input has no fields or methods", clip(n.String()))
		}
		if m.input(n.Ident[0]) == nil {
			return fmt.Errorf("unknown input %q; %s", clip(n.Ident[0]), suggest(n.Ident[0], m.inputNames()))
		}
		return nil
	}
	return fmt.Errorf("%s: not part of the template language", clip(n.String()))
}

// checkFormat checks that the verbs of a printf are plain and fit its
// arguments.
func (m *Manifest) checkFormat(args []parse.Node) error {
	format, ok := args[0].(*parse.StringNode)
	if !ok {
		return fmt.Errorf("printf: want a format in quotes")
	}
	if strings.Contains(verbPattern.ReplaceAllLiteralString(format.Text, ""), "%") {
		return fmt.Errorf("printf: %s: want only %%s, %%v, %%d, %%5d, %%05d and %%%%", clip(format.Quoted))
	}
	if n := len(verbs(format.Text)); n != len(args)-1 {
		return fmt.Errorf("printf: %s wants %d arguments, not %d", clip(format.Quoted), n, len(args)-1)
	}
	return nil
}

// verbs returns the letters of the verbs that take an argument.
func verbs(format string) []byte {
	var letters []byte
	for _, v := range verbPattern.FindAllString(format, -1) {
		if c := v[len(v)-1]; c != '%' {
			letters = append(letters, c)
		}
	}
	return letters
}

// absent stands in a template for an input that was not given.
type absent string

// templateFunctions returns what the words of the language do; and, or and not
// are text/template's own.
func templateFunctions() template.FuncMap {
	ordered := func(holds func(c int) bool) func(a, b any) (bool, error) {
		return func(a, b any) (bool, error) {
			c, comparable, err := order(a, b)
			return comparable && holds(c), err
		}
	}
	return template.FuncMap{
		"given": func(v any) bool { _, missing := v.(absent); return !missing },
		"eq": func(a any, bs ...any) (bool, error) {
			for _, b := range bs {
				if c, comparable, err := order(a, b); err != nil || comparable && c == 0 {
					return err == nil, err
				}
			}
			return false, nil
		},
		"ne": func(a, b any) (bool, error) {
			c, comparable, err := order(a, b)
			return !comparable || c != 0, err
		},
		"lt":     ordered(func(c int) bool { return c < 0 }),
		"le":     ordered(func(c int) bool { return c <= 0 }),
		"gt":     ordered(func(c int) bool { return c > 0 }),
		"ge":     ordered(func(c int) bool { return c >= 0 }),
		"json":   encode,
		"printf": printf,
	}
}

// order compares two operands. An input that was not given is comparable to
// nothing.
func order(a, b any) (c int, comparable bool, err error) {
	_, missingA := a.(absent)
	_, missingB := b.(absent)
	if missingA || missingB {
		return 0, false, nil
	}
	switch a := a.(type) {
	case string:
		if b, ok := b.(string); ok {
			return strings.Compare(a, b), true, nil
		}
	case bool:
		if b, ok := b.(bool); ok {
			if a == b {
				return 0, true, nil
			}
			return 1, true, nil
		}
	default:
		x, okA := toDecimal(a)
		y, okB := toDecimal(b)
		if okA && okB {
			return x.Cmp(y), true, nil
		}
	}
	return 0, false, fmt.Errorf("cannot compare %v to %v", clip(fmt.Sprint(a)), clip(fmt.Sprint(b)))
}

func toDecimal(v any) (Decimal, bool) {
	switch v := v.(type) {
	case int64, Decimal:
		return decimal(v), true
	case int: // a literal in the template
		return decimal(int64(v)), true
	case float64: // likewise
		d, err := ParseDecimal(strconv.FormatFloat(v, 'f', -1, 64))
		return d, err == nil
	}
	return Decimal{}, false
}

func encode(v any) (string, error) {
	switch v := v.(type) {
	case view:
		return string(v[""].(Inputs).Canonical()), nil
	case int:
		return strconv.Itoa(v), nil
	case float64:
		d, ok := toDecimal(v)
		if !ok {
			return "", fmt.Errorf("%v: too many digits", v)
		}
		return d.String(), nil
	}
	return string(appendValue(nil, v)), nil
}

func printf(format string, args ...any) (string, error) {
	verbs := verbs(format)
	for i, a := range args {
		_, isInt64 := a.(int64)
		_, isInt := a.(int)
		if verbs[i] == 'd' && !isInt64 && !isInt {
			return "", fmt.Errorf("printf: %%d of %q, which is not a whole number", clip(fmt.Sprint(a)))
		}
		if verbs[i] == 's' {
			args[i] = fmt.Sprint(a)
		}
	}
	return fmt.Sprintf(format, args...), nil
}
