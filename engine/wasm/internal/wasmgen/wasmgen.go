// Package wasmgen makes small valid WebAssembly commands out of random bytes,
// to test that they run alike wherever they run. They use most of what
// WebAssembly 2.0 has, may trap or run for ever, and write part of their
// memory to stdout before they end. Bits of NaNs, which may differ between
// processors, never get where a program could tell them apart.
package wasmgen

// Command returns the command that data describes. Any data does.
func Command(data []byte) []byte {
	g := &gen{data: data, budget: 600}
	return g.module()
}

const (
	i32  = 0x7f
	i64  = 0x7e
	f64  = 0x7c
	v128 = 0x7b
	none = 0x40
)

// The types, by index.
var types = []struct{ params, results []byte }{
	{nil, nil},
	{[]byte{i32}, []byte{i32}},
	{[]byte{i64, i32}, []byte{i64}},
	{[]byte{i32, i32, i32, i32}, []byte{i32}},
	{[]byte{i32, i32}, []byte{i32, i32}},
	{[]byte{i32}, nil},
}

const (
	fdWrite  = 0
	procExit = 1
	imports  = 2
)

// Each function has these locals after its parameters.
var locals = []byte{i32, i32, i32, i64, i64, f64, v128}

// The globals, all mutable.
var globals = []byte{i32, i64, f64}

type gen struct {
	data   []byte
	budget int // instructions left, about
	out    []byte

	functions []int // the type of each function that may be called
	sig       int   // the type of the function being made
	self      int
	labels    []byte // the type that a branch to each open block takes
	depth     int
}

func (g *gen) byte() byte {
	if len(g.data) == 0 {
		return 0
	}
	b := g.data[0]
	g.data = g.data[1:]
	return b
}

func (g *gen) pick(n int) int { return int(g.byte()) % n }

func (g *gen) op(b ...byte) {
	g.out = append(g.out, b...)
	g.budget--
}

func (g *gen) const32(v int32) { g.out = signed(append(g.out, 0x41), int64(v)) }

func unsigned(b []byte, v int) []byte {
	for ; v >= 0x80; v >>= 7 {
		b = append(b, byte(v)|0x80)
	}
	return append(b, byte(v))
}

func signed(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

func section(b []byte, id byte, n int, body []byte) []byte {
	body = append(unsigned(nil, n), body...)
	return append(unsigned(append(b, id), len(body)), body...)
}

func name(b []byte, s string) []byte { return append(unsigned(b, len(s)), s...) }

func (g *gen) module() []byte {
	var typeSec []byte
	for _, t := range types {
		typeSec = append(unsigned(append(typeSec, 0x60), len(t.params)), t.params...)
		typeSec = append(unsigned(typeSec, len(t.results)), t.results...)
	}
	wasi := "wasi_snapshot_preview1"
	importSec := append(name(name(nil, wasi), "fd_write"), 0, 3)
	importSec = append(name(name(importSec, wasi), "proc_exit"), 0, 5)

	callable := []int{1, 2, 4}
	for range 1 + g.pick(4) {
		g.functions = append(g.functions, callable[g.pick(3)])
	}
	var functionSec, codeSec []byte
	count := len(g.functions) + 1
	for i := range count {
		t := 0 // the last is _start
		if i < len(g.functions) {
			t = g.functions[i]
		}
		functionSec = append(functionSec, byte(t))
		body := g.function(t, imports+i)
		codeSec = append(unsigned(codeSec, len(body)), body...)
	}
	elements := unsigned(nil, 6)
	for i := range 6 {
		elements = append(elements, byte(i%(imports+len(g.functions))))
	}
	start := byte(imports + len(g.functions))

	out := []byte("\x00asm\x01\x00\x00\x00")
	out = section(out, 1, len(types), typeSec)
	out = section(out, 2, imports, importSec)
	out = section(out, 3, count, functionSec)
	out = section(out, 4, 1, []byte{0x70, 1, 8, 20})
	out = section(out, 5, 1, []byte{1, 1, 3})
	out = section(out, 6, len(globals), []byte{i32, 1, 0x41, 0, 0x0b, i64, 1, 0x42, 5, 0x0b, f64, 1, 0x44, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0x0b})
	out = section(out, 7, 2, append(append(name(nil, "_start"), 0, start), append(name(nil, "memory"), 2, 0)...))
	if g.pick(4) == 0 {
		out = append(out, 8, 1, start) // a start section, too
	}
	out = section(out, 9, 1, append([]byte{0, 0x41, 1, 0x0b}, elements...))
	out = append(out, 12, 1, 2)
	out = section(out, 10, count, codeSec)
	return section(out, 11, 2, []byte{0, 0x41, 8, 0x0b, 3, 'a', 'b', 'c', 1, 4, 'w', 'x', 'y', 'z'})
}

// function returns the code of a function.
func (g *gen) function(sig, self int) []byte {
	g.sig, g.self, g.out = sig, self, nil
	g.labels = append(g.labels[:0], 0) // the function's own, left by return only
	g.budget = max(g.budget, 60)
	g.block(1 + g.pick(6))
	if sig == 0 {
		for i, t := range []byte{i32, i64, i32} { // show some state
			g.const32(int32(16 + 8*i))
			g.expr(t)
			g.store(t)
		}
		g.const32(0)
		g.const32(8)
		g.out = append(g.out, 0x36, 2, 0)
		g.const32(4)
		g.const32(64)
		g.out = append(g.out, 0x36, 2, 0)
		for _, v := range []int32{1, 0, 1, 100} {
			g.const32(v)
		}
		g.out = append(g.out, 0x10, fdWrite, 0x1a)
	} else {
		for _, t := range types[sig].results {
			g.expr(t)
		}
	}
	body := unsigned(nil, len(locals))
	for _, t := range locals {
		body = append(body, 1, t)
	}
	return append(append(body, g.out...), 0x0b)
}

// local returns the index of some local of type t.
func (g *gen) local(t byte) byte {
	all := append(append([]byte{}, types[g.sig].params...), locals...)
	var of []byte
	for i, u := range all {
		if u == t {
			of = append(of, byte(i))
		}
	}
	return of[g.pick(len(of))]
}

func (g *gen) global(t byte) byte {
	for i, u := range globals {
		if u == t {
			return byte(i)
		}
	}
	return 0
}
