// Package meter rewrites WebAssembly modules so that they count what they use.
//
// The rewritten module keeps two counters in globals: gas, which each run of
// straight-line code pays from before it starts, and stack, which each call
// pays from and each return gives back. When one of them is negative, the
// module calls the import [Yield] of [Host], which grants more gas or stops
// the program. Since a module cannot be interrupted from outside, this call is
// also where a host cancels it, and where Go's garbage collector gets to run.
//
// The count is part of the program, hence equal on every engine and machine.
// What the package does not know how to count, it refuses, with the opcode and
// its offset: threads, tail calls, exceptions, several memories, relaxed SIMD,
// and imports other than WASI preview 1.
package meter

import (
	"bytes"
	"fmt"
	"strings"
)

// Version changes when a program's gas, or the set of accepted programs, does.
const Version = 1

// What a rewritten module imports and exports for its host.
const (
	Host  = "atoll"       // the module of Yield
	Yield = "yield"       // func(gas, stack i64) (gas i64)
	Gas   = "atoll:gas"   // global i64, starts at 0
	Stack = "atoll:stack" // global i64, starts at MaxStack
	State = "atoll:state" // prefix of the module's own mutable globals, a number follows
)

// MaxStack is how deep calls may nest; a function with many locals or much
// code counts for more than one. It is below what wazero's interpreter bears,
// so that compiled and interpreted programs overflow at the same call.
const MaxStack = 1900

// PageSize is the unit of a program's memory, in bytes.
const PageSize = 65536

// BytesPerGas is how many bytes the host, or a bulk instruction, moves for one
// unit of gas.
const BytesPerGas = 1 << bytesPerGasLog2

const bytesPerGasLog2 = 2

// Bounds on modules, which bound in turn the time and memory it takes to
// compile one and the memory its instances use beyond their own.
const (
	maxModule            = 64 << 20
	maxTypes             = 1 << 14
	maxImports           = 1 << 10
	maxFunctions         = 1 << 17
	maxTables            = 64
	maxGlobals           = 1 << 14
	maxParams            = 128
	maxLocals            = 20_000
	maxLocalsTimesBlocks = 64 << 20
	maxTableElements     = 1 << 20
	frameUnit            = 16 << 10
	longLeaf             = 256
	maxNames             = 1 << 20 // bytes of function names kept for messages
)

// A Module is a rewritten module.
type Module struct {
	Binary    []byte
	MemoryMin uint64 // bytes, 0 when it has no memory
	MemoryMax uint64 // bytes
}

type funcType struct{ params, results []byte }

type importedFunction struct {
	module, name string
	typ          uint32
	call         hostCall
}

type globalVar struct{ mutable bool }

// module is what the rewriter knows of a module while it reads it.
type module struct {
	types    []funcType
	ownTypes int
	imports  []importedFunction
	defined  []uint32 // the type of each function
	tables   int
	memories int
	min, max uint32 // pages of memory
	globals  []globalVar
	started  bool // exports _start

	naive  bool // pay for each instruction by itself, for tests
	points []point
	frames []frame

	sections [13][]byte
	names    map[uint32]string // of the module's own functions, from its names
	exported map[uint32]string // and from its exports
	exports  int
}

// Rewrite returns the metered form of a WASI command in WebAssembly 2.0. Its
// errors wrap [atoll.ErrMalformed] or [atoll.ErrRefused]. It checks what the
// count depends on and no more: a compiler must still validate the result.
func Rewrite(binary []byte) (Module, error) { return rewrite(binary, false) }

func rewrite(binary []byte, naive bool) (Module, error) {
	m := &module{naive: naive}
	r := &reader{b: binary, end: len(binary)}
	if len(binary) > maxModule {
		r.unsupported(0, "module of %d bytes, at most %d", len(binary), maxModule)
	}
	if magic := r.bytes(8); r.err == nil && !bytes.Equal(magic, header) {
		r.malformed(0, "not a WebAssembly module of version 1")
	}
	m.read(r)
	if r.err != nil {
		return Module{}, r.err
	}
	mod := Module{Binary: m.write()}
	if m.memories > 0 {
		mod.MemoryMin, mod.MemoryMax = uint64(m.min)*PageSize, uint64(m.max)*PageSize
	}
	return mod, nil
}

var header = []byte("\x00asm\x01\x00\x00\x00")

// The index spaces of the new module: yield follows the imports, which shifts
// the module's own functions by one; after those come the helpers, then one
// thunk for each import. The two counters follow the globals.

func (m *module) functions() int          { return len(m.imports) + len(m.defined) }
func (m *module) yield() uint32           { return uint32(len(m.imports)) }
func (m *module) helper(which int) uint32 { return uint32(m.functions() + 1 + which) }
func (m *module) thunk(i uint32) uint32   { return m.helper(helpers) + i }
func (m *module) gas() uint32             { return uint32(len(m.globals)) }
func (m *module) stack() uint32           { return uint32(len(m.globals)) + 1 }

// remap returns the new index of a function. What called an import calls its
// thunk.
func (m *module) remap(i uint32) uint32 {
	if int(i) < len(m.imports) {
		return m.thunk(i)
	}
	return i + 1
}

func (m *module) typeOf(params, results []byte) uint32 {
	for i, t := range m.types {
		if bytes.Equal(t.params, params) && bytes.Equal(t.results, results) {
			return uint32(i)
		}
	}
	m.types = append(m.types, funcType{params, results})
	return uint32(len(m.types) - 1)
}

// write puts the new module together.
func (m *module) write() []byte {
	refill, amount := m.typeOf(nil, nil), m.typeOf([]byte{i32}, []byte{i32})
	yield := m.typeOf([]byte{i64, i64}, []byte{i64})

	var imports []byte
	for _, im := range m.imports {
		imports = appendU32(append(appendName(appendName(imports, im.module), im.name), 0), im.typ)
	}
	imports = appendU32(append(appendName(appendName(imports, Host), Yield), 0), yield)

	var functions []byte
	code := m.sections[secCode]
	for _, t := range m.defined {
		functions = appendU32(functions, t)
	}
	for h := range helpers {
		t := amount
		if h == helperRefill {
			t = refill
		}
		functions = appendU32(functions, t)
		code = append(code, m.helperBody(h)...)
	}
	for i, im := range m.imports {
		functions = appendU32(functions, im.typ)
		code = append(code, m.thunkBody(i)...)
	}

	globals := append(m.sections[secGlobal], i64, 1, opI64Const, 0, opEnd, i64, 1, opI64Const)
	globals = append(appendS64(globals, MaxStack), opEnd)

	exports, count := m.sections[secExport], m.exports
	for i, g := range m.globals {
		if g.mutable {
			exports = appendU32(append(appendName(exports, fmt.Sprintf("%s:%d", State, i)), 3), uint32(i))
			count++
		}
	}
	exports = appendU32(append(appendName(exports, Gas), 3), m.gas())
	exports = appendU32(append(appendName(exports, Stack), 3), m.stack())
	count += 2

	var types []byte // last, since the code may have added some
	for _, t := range m.types {
		types = appendU32(append(types, 0x60), uint32(len(t.params)))
		types = appendU32(append(types, t.params...), uint32(len(t.results)))
		types = append(types, t.results...)
	}

	size := len(code) + len(m.sections[secData]) + len(m.sections[secElement]) + len(exports) + 4096
	out := append(make([]byte, 0, size), header...)
	out = appendSection(out, secType, vector(len(m.types), types))
	out = appendSection(out, secImport, vector(len(m.imports)+1, imports))
	out = appendSection(out, secFunction, vector(len(m.defined)+helpers+len(m.imports), functions))
	out = appendSection(out, secTable, m.sections[secTable])
	out = appendSection(out, secMemory, m.sections[secMemory])
	out = appendSection(out, secGlobal, vector(len(m.globals)+2, globals))
	out = appendSection(out, secExport, vector(count, exports))
	out = appendSection(out, secStart, m.sections[secStart])
	out = appendSection(out, secElement, m.sections[secElement])
	out = appendSection(out, secDataCount, m.sections[secDataCount])
	out = appendSection(out, secCode, vector(len(m.defined)+helpers+len(m.imports), code))
	out = appendSection(out, secData, m.sections[secData])
	return appendSection(out, secCustom, m.nameSection())
}

// nameSection names the functions for traps' messages: as the module does, as
// it exports them, or by number.
func (m *module) nameSection() []byte {
	var names []byte
	add := func(i uint32, name string) { names = appendName(appendU32(names, i), name) }
	count := 0
	for i := len(m.imports); i < m.functions() && len(names) < maxNames; i++ {
		name, ok := m.names[uint32(i)]
		if !ok {
			name, ok = m.exported[uint32(i)]
		}
		if !ok {
			name = fmt.Sprintf("f%d", i)
		}
		add(uint32(i)+1, name)
		count++
	}
	if count == len(m.defined) {
		for h := range helpers {
			add(m.helper(h), hostName)
			count++
		}
		for i := range m.imports {
			add(m.thunk(uint32(i)), hostName)
			count++
		}
	}
	body := vector(count, names)
	section := append(appendName(nil, "name"), 1)
	return append(appendU32(section, uint32(len(body))), body...)
}

// hostName is the name of all functions that the meter adds.
const hostName = "atoll:meter"

// Added reports whether a line of a stack trace is about a function that the
// meter added.
func Added(line string) bool {
	return strings.Contains(line, hostName) || strings.Contains(line, Host+"."+Yield)
}
