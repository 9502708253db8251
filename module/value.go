package module

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// MaxValue bounds one string input, in bytes.
const MaxValue = 64 << 10

// fromText reads a value as a person writes it.
func (in *Input) fromText(s string) (any, error) {
	switch in.Type {
	case TypeInt:
		return in.integer(s)
	case TypeDecimal:
		return ParseDecimal(s)
	case TypeBool:
		if s != "true" && s != "false" {
			return nil, fmt.Errorf("%q", clip(s))
		}
		return s == "true", nil
	}
	return s, nil
}

// fromNode reads a value of a document.
func (in *Input) fromNode(n *node) (any, error) {
	want := text
	switch in.Type {
	case TypeInt, TypeDecimal:
		want = number
	case TypeBool:
		want = boolean
	}
	switch {
	case n.kind != want:
		return nil, fmt.Errorf("want %s, not %s", want, n.kind)
	case want == boolean:
		return n.truth, nil
	}
	return in.fromText(n.text)
}

func (in *Input) integer(s string) (any, error) {
	n, err := strconv.ParseInt(s, 10, 64)
	switch {
	case errors.Is(err, strconv.ErrRange):
		return nil, fmt.Errorf("%s: wider than 64 bits", clip(s))
	case err != nil || strings.HasPrefix(s, "+"):
		return nil, fmt.Errorf("%q: not a whole number", clip(s))
	}
	return n, nil
}

// allows reports why v, which has in's type, is not a value of in.
func (in *Input) allows(v any) error {
	problem := ""
	switch v := v.(type) {
	case string:
		problem = in.textProblem(v)
	case int64, Decimal:
		switch {
		case in.Min != nil && compare(v, in.Min) < 0:
			problem = "too small"
		case in.Max != nil && compare(v, in.Max) > 0:
			problem = "too large"
		case len(in.Choices) > 0 && !in.isChoice(v):
			problem = "not a choice"
		}
	}
	if problem == "" {
		return nil
	}
	if s, ok := v.(string); ok {
		return fmt.Errorf("%q: %s", clip(s), problem)
	}
	return fmt.Errorf("%v: %s", v, problem)
}

func (in *Input) textProblem(s string) string {
	n := uint64(utf8.RuneCountInString(s))
	switch {
	case !isText(s):
		return "not UTF-8, or with a NUL"
	case len(s) > MaxValue:
		return fmt.Sprintf("%d bytes, at most %d", len(s), MaxValue)
	case in.Type == TypeEnum && !in.isChoice(s):
		known := make([]string, len(in.Choices))
		for i, c := range in.Choices {
			known[i], _ = c.(string)
		}
		return suggest(s, known)
	case in.Type == TypeFile && !isPath(s):
		return "not the path of an input file"
	case n < in.MinLength:
		return "too short"
	case in.MaxLength > 0 && n > in.MaxLength:
		return fmt.Sprintf("%d characters, too long", n)
	case in.pattern != nil && !in.pattern.MatchString(s):
		return "does not match"
	}
	return ""
}

func (in *Input) isChoice(v any) bool {
	for _, c := range in.Choices {
		if c == v {
			return true
		}
	}
	return false
}

// Allowed says in words what values an input takes, such as "a whole number
// from 1 to 10".
func (in Input) Allowed() string {
	switch in.Type {
	case TypeInt:
		return in.number("a whole number")
	case TypeDecimal:
		return in.number("a decimal number")
	case TypeBool:
		return "true or false"
	case TypeEnum:
		return in.choices()
	case TypeFile:
		return "the path of an input file, such as dir/name.png"
	}
	s := "text"
	switch {
	case in.MinLength > 0 && in.MaxLength > 0:
		s += fmt.Sprintf(" of %d to %d characters", in.MinLength, in.MaxLength)
	case in.MinLength > 0:
		s += fmt.Sprintf(" of at least %d characters", in.MinLength)
	case in.MaxLength > 0:
		s += fmt.Sprintf(" of at most %d characters", in.MaxLength)
	}
	if in.Pattern != "" {
		s += " that matches " + in.Pattern
	}
	return s
}

func (in Input) number(s string) string {
	switch {
	case len(in.Choices) > 0:
		return in.choices()
	case in.Min != nil && in.Max != nil:
		return fmt.Sprintf("%s from %v to %v", s, in.Min, in.Max)
	case in.Min != nil:
		return fmt.Sprintf("%s of at least %v", s, in.Min)
	case in.Max != nil:
		return fmt.Sprintf("%s of at most %v", s, in.Max)
	}
	return s
}

func (in Input) choices() string {
	known := make([]string, len(in.Choices))
	for i, c := range in.Choices {
		known[i] = fmt.Sprint(c)
	}
	return "one of " + clip(strings.Join(known, ", "))
}

// compare orders two numbers, each an int64 or a Decimal.
func compare(a, b any) int { return decimal(a).Cmp(decimal(b)) }

func decimal(v any) Decimal {
	if n, ok := v.(int64); ok {
		if n == 0 {
			return Decimal{}
		}
		return Decimal{strconv.FormatInt(n, 10)}
	}
	d, _ := v.(Decimal)
	return d
}
