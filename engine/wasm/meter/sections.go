package meter

import (
	"strings"
	"unicode/utf8"
)

// The sections of a module.
const (
	secCustom = iota
	secType
	secImport
	secFunction
	secTable
	secMemory
	secGlobal
	secExport
	secStart
	secElement
	secCode
	secData
	secDataCount
)

// order is the rank of a section: the data count stands before the code.
func order(id byte) int {
	switch {
	case id == secDataCount:
		return secCode
	case id >= secCode:
		return int(id) + 1
	}
	return int(id)
}

// read takes the module's sections in.
func (m *module) read(r *reader) {
	last, codes := 0, 0
	for r.more() {
		at := r.pos
		id := r.byte()
		s := r.sub(r.u32())
		if r.err != nil {
			return
		}
		if id == secCustom {
			m.custom(s)
			continue
		}
		if id > secDataCount {
			r.unsupported(at, "section %d", id)
			return
		}
		if order(id) <= last {
			r.malformed(at, "section %d out of order", id)
			return
		}
		last = order(id)
		switch id {
		case secType:
			m.readTypes(s)
		case secImport:
			m.readImports(s)
		case secFunction:
			m.readFunctions(s)
		case secTable:
			m.readTables(s)
		case secMemory:
			m.readMemory(s)
		case secGlobal:
			m.readGlobals(s)
		case secExport:
			m.readExports(s)
		case secStart:
			m.sections[id] = appendU32(nil, m.remap(s.index("function", m.functions())))
		case secElement:
			m.readElements(s)
		case secDataCount:
			m.sections[id] = appendU32(nil, s.u32())
		case secCode:
			codes = m.readCode(s)
		case secData:
			m.readData(s)
		}
		if r.err = s.done("section"); r.err != nil {
			return
		}
	}
	if r.err == nil && codes != len(m.defined) {
		r.malformed(r.pos, "%d functions, %d of them with code", len(m.defined), codes)
	}
	if r.err == nil && !m.started {
		r.unsupported(r.pos, "no function _start without parameters and results is exported; only WASI commands can run")
	}
	if r.err == nil && len(m.imports) > 0 && m.memories == 0 {
		r.unsupported(r.pos, "calls to the host without a memory")
	}
}

func (m *module) readTypes(r *reader) {
	n := r.atMost(maxTypes, 3, "types")
	for i := 0; i < n && r.err == nil; i++ {
		at := r.pos
		if form := r.byte(); r.err == nil && form != 0x60 {
			r.unsupported(at, "type form %#x", form)
		}
		var t funcType
		t.params = m.valueTypes(r)
		t.results = m.valueTypes(r)
		m.types = append(m.types, t)
	}
	m.ownTypes = n
}

func (m *module) valueTypes(r *reader) []byte {
	n := r.atMost(maxParams, 1, "parameters or results")
	from := r.pos
	for range n {
		r.valueType()
	}
	return r.b[from:r.pos]
}

func (m *module) readImports(r *reader) {
	n := r.atMost(maxImports, 4, "imports")
	for i := 0; i < n && r.err == nil; i++ {
		at := r.pos
		im := importedFunction{module: r.name(), name: r.name()}
		if kind := r.byte(); r.err == nil && kind != 0 {
			r.unsupported(at, "import of %q %q, which is no function", clip(im.module), clip(im.name))
			return
		}
		im.typ = r.index("type", m.ownTypes)
		if r.err != nil {
			return
		}
		var ok bool
		if im.call, ok = lookup(im.name); !ok || im.module != Namespace {
			r.unsupported(at, "import of %q %q; programs may import only WASI preview 1", clip(im.module), clip(im.name))
			return
		}
		if !im.call.matches(m.types[im.typ]) {
			r.malformed(at, "import of %q with another type than WASI's", im.name)
			return
		}
		m.imports = append(m.imports, im)
	}
}

func clip(s string) string { return s[:min(len(s), 64)] }

func (m *module) readFunctions(r *reader) {
	n := r.atMost(maxFunctions, 1, "functions")
	m.defined = make([]uint32, 0, n)
	for range n {
		m.defined = append(m.defined, r.index("type", m.ownTypes))
	}
}

// readTables bounds the tables' sizes: their elements are outside the
// program's memory.
func (m *module) readTables(r *reader) {
	n := r.atMost(maxTables, 3, "tables")
	left := uint64(maxTableElements)
	var out []byte
	for i := 0; i < n && r.err == nil; i++ {
		at := r.pos
		t := r.refType()
		lo, hi, _ := r.limits()
		share := left / uint64(n-i)
		if uint64(lo) > share {
			r.unsupported(at, "table of %d elements, at most %d in all", lo, maxTableElements)
			return
		}
		hi = min(hi, uint32(share))
		left -= share
		out = appendU32(appendU32(append(out, t, 1), lo), hi)
	}
	m.tables = n
	m.sections[secTable] = vector(n, out)
}

func (m *module) readMemory(r *reader) {
	at := r.pos
	n := r.count(2)
	if n > 1 {
		r.unsupported(at, "%d memories", n)
	}
	if n != 1 || r.err != nil {
		return
	}
	var hasMax bool
	m.min, m.max, hasMax = r.limits()
	if r.err == nil && (m.min > PageSize || hasMax && m.max > PageSize) {
		r.malformed(at, "memory over %d pages", PageSize)
	}
	m.max = min(m.max, PageSize)
	m.memories = 1
	m.sections[secMemory] = vector(1, appendU32(appendU32([]byte{1}, m.min), m.max))
}

func (m *module) readGlobals(r *reader) {
	n := r.atMost(maxGlobals, 4, "globals")
	var out []byte
	for i := 0; i < n && r.err == nil; i++ {
		t := r.valueType()
		at := r.pos
		mut := r.byte()
		if r.err == nil && mut > 1 {
			r.malformed(at, "mutability %#x", mut)
		}
		out = m.constant(append(out, t, mut), r)
		m.globals = append(m.globals, globalVar{mutable: mut == 1})
	}
	m.sections[secGlobal] = out
}

// constant appends a constant expression, one instruction and its end.
func (m *module) constant(out []byte, r *reader) []byte {
	at := r.pos
	switch op := r.byte(); op {
	case opI32Const:
		r.signed(32)
	case opI64Const:
		r.signed(64)
	case opF32Const:
		r.bytes(4)
	case opF64Const:
		r.bytes(8)
	case prefixVector:
		if sub := r.byte(); r.err == nil && sub != 0x0c {
			r.unsupported(at, "opcode 0xfd %#x in a constant expression", sub)
		}
		r.bytes(16)
	case opRefNull:
		r.refType()
	case opGlobalGet:
		r.index("global", len(m.globals))
	case opRefFunc:
		out = appendU32(append(out, op), m.remap(r.index("function", m.functions())))
		at = r.pos
	default:
		r.unsupported(at, "opcode %#x in a constant expression", op)
	}
	end := r.pos
	if op := r.byte(); r.err == nil && op != opEnd {
		r.unsupported(end, "opcode %#x in a constant expression", op)
	}
	if r.err != nil {
		return out
	}
	return append(out, r.b[at:r.pos]...)
}

func (m *module) readExports(r *reader) {
	n := r.atMost(maxFunctions, 3, "exports")
	m.exported = map[uint32]string{}
	var out []byte
	for i := 0; i < n && r.err == nil; i++ {
		at := r.pos
		name := r.name()
		if strings.HasPrefix(name, "atoll:") {
			r.unsupported(at, "export of %q; the prefix is the meter's", clip(name))
		}
		out = appendName(out, name)
		kind := r.byte()
		out = append(out, kind)
		switch kind {
		case 0:
			f := r.index("function", m.functions())
			if nameable(name) {
				m.exported[f] = name
			}
			if r.err == nil && name == "_start" {
				m.started = m.command(f)
			}
			out = appendU32(out, m.remap(f))
		case 1:
			out = appendU32(out, r.index("table", m.tables))
		case 2:
			out = appendU32(out, r.index("memory", m.memories))
		case 3:
			out = appendU32(out, r.index("global", len(m.globals)))
		default:
			r.unsupported(at, "export of kind %#x", kind)
		}
	}
	m.exports = n
	m.sections[secExport] = out
}

// command reports whether function f can be a program's entry.
func (m *module) command(f uint32) bool {
	if int(f) < len(m.imports) {
		return false
	}
	t := m.types[m.defined[int(f)-len(m.imports)]]
	return len(t.params) == 0 && len(t.results) == 0
}

// readElements remaps the functions in element segments.
// Source: https://www.w3.org/TR/wasm-core-2/#element-section
func (m *module) readElements(r *reader) {
	n := r.atMost(maxFunctions, 2, "element segments")
	var out []byte
	for i := 0; i < n && r.err == nil; i++ {
		at := r.pos
		flags := r.u32()
		if flags > 7 {
			r.malformed(at, "element segment of kind %d", flags)
			return
		}
		out = appendU32(out, flags)
		active, explicit, exprs := flags&1 == 0, flags&2 != 0, flags&4 != 0
		if active {
			if explicit {
				out = appendU32(out, r.index("table", m.tables))
			}
			out = m.constant(out, r)
		}
		if !active || explicit {
			if exprs {
				out = append(out, r.refType())
			} else {
				r.zero("element kind")
				out = append(out, 0)
			}
		}
		inits := r.atMost(maxTableElements, 1, "elements")
		out = appendU32(out, uint32(inits))
		for j := 0; j < inits && r.err == nil; j++ {
			if exprs {
				out = m.constant(out, r)
			} else {
				out = appendU32(out, m.remap(r.index("function", m.functions())))
			}
		}
	}
	m.sections[secElement] = vector(n, out)
}

func (m *module) readCode(r *reader) int {
	at := r.pos
	n := r.count(2)
	if r.err == nil && n != len(m.defined) {
		r.malformed(at, "%d functions, %d of them with code", len(m.defined), n)
	}
	out := make([]byte, 0, 2*(r.end-r.pos))
	for i := 0; i < n && r.err == nil; i++ {
		f := r.sub(r.u32())
		out = append(out, m.function(f, m.types[m.defined[i]])...)
		if f.err != nil {
			r.err = f.err
		}
	}
	m.sections[secCode] = out
	return n
}

func (m *module) readData(r *reader) {
	from := r.pos
	n := r.atMost(maxFunctions, 2, "data segments")
	for i := 0; i < n && r.err == nil; i++ {
		at := r.pos
		flags := r.u32()
		switch {
		case flags == 0 || flags == 2:
			if flags == 2 {
				r.index("memory", m.memories)
			}
			m.constant(nil, r)
		case flags != 1:
			r.malformed(at, "data segment of kind %d", flags)
		}
		r.bytes(r.u32())
	}
	if r.err == nil && n > 0 {
		m.sections[secData] = r.b[from:r.pos]
	}
}

// custom keeps the functions' names, as far as they are well formed; a custom
// section cannot make a module invalid.
// Source: https://www.w3.org/TR/wasm-core-2/#name-section
func (m *module) custom(r *reader) {
	if r.name() != "name" || m.names != nil {
		return
	}
	m.names = map[uint32]string{}
	for r.more() {
		id := r.byte()
		s := r.sub(r.u32())
		if id != 1 {
			continue
		}
		for n := s.count(2); n > 0 && s.err == nil; n-- {
			i, name := s.u32(), s.name()
			if s.err == nil && nameable(name) {
				m.names[i] = name
			}
		}
	}
}

// nameable reports whether a name may stand in messages.
func nameable(name string) bool { return name != "" && len(name) <= 256 && utf8.ValidString(name) }
