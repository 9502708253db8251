package module

import (
	"io/fs"
	"mime"
	"regexp"
	"regexp/syntax"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/atoll-network/atoll"
)

// Bounds on a manifest's parts.
const (
	MaxEntries      = 64 // inputs, outputs, files, variables, golden examples; four times as many choices
	maxArgs         = 256
	maxTemplate     = 4 << 10  // bytes of one template
	maxTemplates    = 32 << 10 // bytes of all templates
	maxPattern      = 256      // bytes
	maxPatternSteps = 1000     // instructions of the compiled pattern
)

// What a run gets if its manifest does not say.
const (
	defaultCPU     = 1000
	defaultTimeout = 60
)

var (
	namePattern     = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$`)
	inputPattern    = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]{0,63}$`)
	variablePattern = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]{0,63}$`)
	// The suggested expression of https://semver.org, without its groups.
	versionPattern = regexp.MustCompile(`^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\+[0-9a-zA-Z-]+(\.[0-9a-zA-Z-]+)*)?$`)
)

// check holds a decoded manifest to the rules that its types do not express,
// and prepares it for use.
func (m *Manifest) check(d *decoder) error {
	for _, step := range []func(*decoder) error{m.checkHead, m.checkInputs, m.checkOutputs,
		m.checkRun, m.checkResources, m.compile, m.checkGolden} {
		if err := step(d); err != nil {
			return err
		}
	}
	return nil
}

func (m *Manifest) checkHead(d *decoder) error {
	switch {
	case !namePattern.MatchString(m.Name):
		return d.fail("name", "%q: want 1 to 64 lower-case letters, digits and inner hyphens", clip(m.Name))
	case len(m.Version) > atoll.MaxName || !versionPattern.MatchString(m.Version):
		return d.fail("version", "%q: want a semantic version, such as \"1.0.0\"", clip(m.Version))
	case !sentence(m.Description) || m.Description == "":
		return d.fail("description", "want 1 to %d bytes without control characters", atoll.MaxSentence)
	case !sentence(m.License):
		return d.fail("license", "want at most %d bytes without control characters", atoll.MaxSentence)
	}
	if m.Network.Mode == "" {
		m.Network.Mode = "none"
	}
	if m.Verify.Method == "" {
		m.Verify.Method = "exact"
	}
	if err := oneOf(d, "network.mode", m.Network.Mode, "none"); err != nil {
		return err
	}
	return oneOf(d, "verify.method", m.Verify.Method, "exact")
}

func oneOf(d *decoder, path, value string, allowed ...string) error {
	for _, a := range allowed {
		if value == a {
			return nil
		}
	}
	return d.fail(path, "unknown value %q; %s", clip(value), suggest(value, allowed))
}

// sentence reports whether s is fit to be shown: short, without controls.
func sentence(s string) bool {
	return len(s) <= atoll.MaxSentence && !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r == 0x7f })
}

func entries[T any](d *decoder, path string, list []T, most int) error {
	if len(list) > most {
		return d.fail(path, "%d entries, at most %d", len(list), most)
	}
	return nil
}

func (m *Manifest) checkInputs(d *decoder) error {
	if err := entries(d, "inputs", m.Inputs, MaxEntries); err != nil {
		return err
	}
	seen, main := map[string]bool{}, ""
	for i := range m.Inputs {
		in, path := &m.Inputs[i], "inputs["+strconv.Itoa(i)+"]"
		switch {
		case !inputPattern.MatchString(in.Name):
			return d.fail(path+".name", "%q: want a letter, then at most 63 letters, digits and _", clip(in.Name))
		case seen[in.Name]:
			return d.fail(path+".name", "%q: another input has this name", in.Name)
		case in.Main && main != "":
			return d.fail(path+".main", "%q is the main input already", main)
		case !sentence(in.Description):
			return d.fail(path+".description", "want at most %d bytes without control characters", atoll.MaxSentence)
		}
		seen[in.Name] = true
		if in.Main {
			main = in.Name
		}
		if err := in.checkRules(d, path); err != nil {
			return err
		}
	}
	return nil
}

// checkRules checks the bounds of an input, and its default by them.
func (in *Input) checkRules(d *decoder, path string) error {
	if err := oneOf(d, path+".type", string(in.Type), string(TypeString), string(TypeInt), string(TypeDecimal),
		string(TypeBool), string(TypeEnum), string(TypeFile)); err != nil {
		return err
	}
	numeric := in.Type == TypeInt || in.Type == TypeDecimal
	for _, rule := range []struct {
		key     string
		allowed bool
	}{
		{"min", numeric}, {"max", numeric}, {"choices", numeric || in.Type == TypeEnum},
		{"min_length", in.Type == TypeString}, {"max_length", in.Type == TypeString}, {"pattern", in.Type == TypeString},
		{"default", !in.Required},
	} {
		if d.nodes[path+"."+rule.key] != nil && !rule.allowed {
			if rule.key == "default" {
				return d.fail(path+".default", "a required input has no default")
			}
			return d.fail(path+"."+rule.key, "does not apply to type %q", in.Type)
		}
	}
	if in.MaxLength > MaxValue || in.MinLength > MaxValue || in.MaxLength > 0 && in.MinLength > in.MaxLength {
		return d.fail(path+".min_length", "want min_length ≤ max_length ≤ %d", MaxValue)
	}
	if err := in.checkPattern(d, path); err != nil {
		return err
	}
	if in.Type == TypeEnum && len(in.Choices) == 0 {
		return d.fail(path, "an enum needs choices")
	}
	if err := entries(d, path+".choices", in.Choices, 4*MaxEntries); err != nil {
		return err
	}
	for i := range in.Choices {
		if err := in.typed(d, path+".choices["+strconv.Itoa(i)+"]", &in.Choices[i]); err != nil {
			return err
		}
	}
	if err := in.typed(d, path+".min", &in.Min); err != nil {
		return err
	}
	if err := in.typed(d, path+".max", &in.Max); err != nil {
		return err
	}
	if in.Min != nil && in.Max != nil && compare(in.Min, in.Max) > 0 {
		return d.fail(path+".min", "%v is over max, %v", in.Min, in.Max)
	}
	if err := in.typed(d, path+".default", &in.Default); err != nil || in.Default == nil {
		return err
	}
	if err := in.allows(in.Default); err != nil {
		return d.fail(path+".default", "%v", err)
	}
	return nil
}

func (in *Input) checkPattern(d *decoder, path string) error {
	if in.Pattern == "" {
		return nil
	}
	path += ".pattern"
	if len(in.Pattern) > maxPattern {
		return d.fail(path, "longer than %d bytes", maxPattern)
	}
	// Parsed alone first, so that it cannot end the group around it.
	if _, err := syntax.Parse(in.Pattern, syntax.Perl); err != nil {
		return d.fail(path, "%v", err)
	}
	whole := `\A(?:` + in.Pattern + `)\z`
	re, err := syntax.Parse(whole, syntax.Perl)
	if err != nil {
		return d.fail(path, "%v", err)
	}
	if prog, err := syntax.Compile(re.Simplify()); err != nil || len(prog.Inst) > maxPatternSteps {
		return d.fail(path, "too complex a pattern")
	}
	if in.pattern, err = regexp.Compile(whole); err != nil {
		return d.fail(path, "%v", err)
	}
	return nil
}

// typed gives *v the value that stands at path, if there is one.
func (in *Input) typed(d *decoder, path string, v *any) error {
	n := d.nodes[path]
	if n == nil {
		return nil
	}
	value, err := in.fromNode(n)
	if err != nil {
		return d.fail(path, "%v", err)
	}
	*v = value
	return nil
}

func (m *Manifest) checkOutputs(d *decoder) error {
	if err := entries(d, "outputs", m.Outputs, MaxEntries); err != nil {
		return err
	}
	seen := map[string]bool{}
	for i, out := range m.Outputs {
		path := "outputs[" + strconv.Itoa(i) + "]"
		_, inOutputs := strings.CutPrefix(out.Path, "outputs/")
		switch {
		case !inputPattern.MatchString(out.Name) || seen[out.Name]:
			return d.fail(path+".name", "%q: want a name of its own: a letter, then at most 63 letters, digits and _", clip(out.Name))
		case !isPath(out.Path) || !inOutputs && out.Path != "stdout" && out.Path != "stderr":
			return d.fail(path+".path", "%q: want \"stdout\", \"stderr\" or a path under \"outputs/\"", clip(out.Path))
		case !sentence(out.Description):
			return d.fail(path+".description", "want at most %d bytes without control characters", atoll.MaxSentence)
		}
		if _, _, err := mime.ParseMediaType(out.Type); err != nil || !strings.Contains(out.Type, "/") || !sentence(out.Type) {
			return d.fail(path+".type", "%q: want a media type, such as \"text/plain\"", clip(out.Type))
		}
		seen[out.Name] = true
	}
	return nil
}

// isPath reports whether s is a clean relative path that means the same on
// every system.
func isPath(s string) bool {
	return len(s) <= atoll.MaxSentence && s != "." && fs.ValidPath(s) && sentence(s) && !strings.Contains(s, `\`)
}

func (m *Manifest) checkRun(d *decoder) error {
	if err := oneOf(d, "run.engine", m.Run.Engine, "wasm"); err != nil {
		return err
	}
	if !isPath(m.Run.Program) {
		return d.fail("run.program", "%q: want the path of a file in the module", clip(m.Run.Program))
	}
	if err := entries(d, "run.files", m.Run.Files, MaxEntries); err != nil {
		return err
	}
	for i, f := range m.Run.Files {
		if !isPath(f) {
			return d.fail("run.files["+strconv.Itoa(i)+"]", "%q: want the path of a file or directory in the module", clip(f))
		}
	}
	return nil
}

func (m *Manifest) checkResources(d *decoder) error {
	r := &m.Resources
	if r.CPU == 0 {
		r.CPU = defaultCPU
	}
	if r.Timeout == 0 {
		r.Timeout = defaultTimeout
	}
	switch {
	case r.CPU > 1e6:
		return d.fail("resources.cpu", "%d: want at most 1000000 milli-cores", r.CPU)
	case r.Memory < 64<<10:
		return d.fail("resources.memory", "%s: want at least 64KiB", r.Memory)
	case r.Gas == 0 || r.Gas > 1<<62:
		return d.fail("resources.gas", "%d: want 1 to 2^62", r.Gas)
	case r.Timeout > atoll.MaxTimeout:
		return d.fail("resources.timeout", "%d: want at most %d seconds", r.Timeout, atoll.MaxTimeout)
	case len(r.GPUName) > atoll.MaxName || !sentence(r.GPUName):
		return d.fail("resources.gpu_name", "want at most %d bytes without control characters", atoll.MaxName)
	case r.GPU == 0 && (r.GPUName != "" || r.GPUMemory != 0):
		return d.fail("resources.gpu", "gpu_name and gpu_memory want gpu of 1 or more")
	}
	return nil
}

func (m *Manifest) checkGolden(d *decoder) error {
	if err := entries(d, "golden", m.Golden, MaxEntries); err != nil {
		return err
	}
	for i := range m.Golden {
		g, path := &m.Golden[i], "golden["+strconv.Itoa(i)+"]"
		if !sentence(g.Name) {
			return d.fail(path+".name", "want at most %d bytes without control characters", atoll.MaxSentence)
		}
		in, err := m.bindNode(d.nodes[path+".inputs"])
		if err == nil {
			_, err = m.Render(in)
		}
		if err != nil {
			return d.fail(path+".inputs", "%v", err)
		}
		if g.Result.IsZero() {
			return d.fail(path+".result", "want a CID")
		}
		g.Inputs = in
	}
	return nil
}

// isText reports whether s can be an argument anywhere: UTF-8 without NUL.
func isText(s string) bool { return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 }
