package wasmgen

// block makes n statements.
func (g *gen) block(n int) {
	for range n {
		g.statement()
	}
}

var storable = []byte{i32, i64, v128}
var settable = []byte{i32, i64, f64, v128}

// address leaves an address, mostly a good one.
func (g *gen) address() {
	g.expr(i32)
	g.const32(0x1fff)
	g.op(0x71)
}

func (g *gen) store(t byte) {
	offset := byte(g.pick(64))
	switch {
	case t == i32:
		g.op(0x36, 0, offset)
	case t == i64:
		g.op(0x37, 0, offset)
	default:
		g.op(0xfd, 0x0b, 0, offset)
	}
}

func (g *gen) statement() {
	if g.budget <= 0 || g.depth > 6 {
		g.op(0x01)
		return
	}
	g.depth++
	defer func() { g.depth-- }()
	switch g.pick(24) {
	default:
		t := settable[g.pick(4)]
		g.expr(t)
		g.op(0x21, g.local(t))
	case 1:
		t := []byte{i32, i64, f64}[g.pick(3)]
		g.expr(t)
		g.op(0x24, g.global(t))
	case 2, 3:
		t := storable[g.pick(3)]
		g.address()
		g.expr(t)
		g.store(t)
	case 4, 5: // if
		g.expr(i32)
		g.op(0x04, none)
		g.labels = append(g.labels, none)
		g.block(1 + g.pick(3))
		if g.pick(2) == 0 {
			g.op(0x05)
			g.block(g.pick(3))
		}
		g.end()
	case 6, 7: // block
		g.op(0x02, none)
		g.labels = append(g.labels, none)
		g.block(1 + g.pick(4))
		g.end()
	case 8, 9, 10: // loop, for some rounds or for ever
		counter := g.local(i32)
		g.op(0x03, none)
		g.labels = append(g.labels, none)
		g.block(1 + g.pick(3))
		g.op(0x20, counter)
		g.const32(int32(1 + g.pick(3)))
		g.op(0x6a)
		g.op(0x22, counter)
		g.const32(int32(g.pick(200)))
		g.op([]byte{0x49, 0x48, 0x47}[g.pick(3)]) // lt_u, lt_s, ne
		g.op(0x0d, 0)
		g.end()
	case 11, 12: // br_if
		if l, ok := g.label(); ok {
			g.expr(i32)
			g.op(0x0d, l)
		}
	case 13: // br
		if l, ok := g.label(); ok && g.pick(3) == 0 {
			g.op(0x0c, l)
		}
	case 14: // br_table
		if l, ok := g.label(); ok {
			m, ok := g.label()
			if !ok {
				m = l
			}
			g.expr(i32)
			g.op(0x0e, 2, l, m, l)
		}
	case 15: // return
		if g.pick(3) == 0 {
			for _, t := range types[g.sig].results {
				g.expr(t)
			}
			g.op(0x0f)
		}
	case 16: // memory.fill, copy, init
		g.address()
		switch g.pick(3) {
		case 0:
			g.expr(i32)
			g.small()
			g.op(0xfc, 0x0b, 0)
		case 1:
			g.address()
			g.small()
			g.op(0xfc, 0x0a, 0, 0)
		default:
			g.const32(int32(g.pick(6)))
			g.const32(int32(g.pick(6)))
			g.op(0xfc, 0x08, 1, 0)
		}
	case 17:
		switch g.pick(4) {
		case 0:
			g.op(0xfc, 0x09, 1) // data.drop
		case 1: // table.set
			g.const32(int32(g.pick(9)))
			g.op(0xd2, byte(g.pick(imports+1)))
			g.op(0x26, 0)
		case 2: // table.fill
			g.const32(int32(g.pick(9)))
			g.op(0xd0, 0x70)
			g.const32(int32(g.pick(3)))
			g.op(0xfc, 0x11, 0)
		default: // table.copy
			for range 3 {
				g.const32(int32(g.pick(6)))
			}
			g.op(0xfc, 0x0e, 0, 0)
		}
	case 18: // two results
		if f, ok := g.callee(4); ok {
			g.expr(i32)
			g.expr(i32)
			g.op(0x10, f)
			g.op(0x21, g.local(i32))
			g.op(0x1a)
		}
	case 19:
		if g.pick(20) == 0 {
			g.op(0x00)
		}
	case 20:
		if g.pick(20) == 0 {
			g.expr(i32)
			g.op(0x10, procExit)
		}
	case 21:
		g.expr(settable[g.pick(4)])
		g.op(0x1a)
	}
}

func (g *gen) small() {
	g.expr(i32)
	g.const32(0x3ff)
	g.op(0x71)
}

func (g *gen) end() {
	g.op(0x0b)
	g.labels = g.labels[:len(g.labels)-1]
}

// label picks a block to branch to that takes no value.
func (g *gen) label() (byte, bool) {
	for range 3 {
		l := g.pick(len(g.labels))
		if g.labels[len(g.labels)-1-l] == none {
			return byte(l), true
		}
	}
	return 0, false
}

// callee picks a function of a type; it may be the one being made.
func (g *gen) callee(sig int) (byte, bool) {
	from := g.pick(len(g.functions))
	for i := range g.functions {
		if j := (from + i) % len(g.functions); g.functions[j] == sig {
			return byte(imports + j), true
		}
	}
	return 0, false
}

// expr leaves a value of type t.
func (g *gen) expr(t byte) {
	if g.budget <= 0 || g.depth > 8 {
		g.leaf(t)
		return
	}
	g.depth++
	defer func() { g.depth-- }()
	switch g.pick(16) {
	case 0: // a block with a value
		g.op(0x02, t)
		g.labels = append(g.labels, t)
		g.block(g.pick(2))
		g.expr(t)
		if g.pick(2) == 0 {
			g.expr(i32)
			g.op(0x0d, 0)
		}
		g.end()
	case 1: // an if with a value
		g.expr(i32)
		g.op(0x04, t)
		g.labels = append(g.labels, t)
		g.expr(t)
		g.op(0x05)
		g.expr(t)
		g.end()
	case 2:
		g.expr(t)
		g.expr(t)
		g.expr(i32)
		g.op(0x1c, 1, t)
	case 3:
		g.expr(t)
		g.op(0x22, g.local(t))
	case 4, 5, 6:
		g.leaf(t)
	default:
		switch t {
		case i32:
			g.expr32()
		case i64:
			g.expr64()
		case f64:
			g.exprFloat()
		default:
			g.exprVector()
		}
	}
}

func (g *gen) leaf(t byte) {
	switch {
	case t != v128 && g.pick(4) == 0:
		g.op(0x23, g.global(t))
	case g.pick(2) == 0:
		g.op(0x20, g.local(t))
	case t == i32:
		g.op()
		g.const32(int32(int8(g.byte())) * int32(g.byte()))
	case t == i64:
		g.op(0x42)
		g.out = signed(g.out, int64(int8(g.byte()))<<g.pick(60))
	case t == f64:
		g.op(0x44, 0, 0, 0, 0, 0, g.byte(), g.byte(), 0x40)
	default:
		g.op(0xfd, 0x0c, g.byte(), 1, 2, 3, 4, 5, 6, g.byte(), 8, 9, 10, 11, 12, 13, 14, 15)
	}
}

func (g *gen) binary(t byte, op byte) {
	g.expr(t)
	g.expr(t)
	g.op(op)
}

func (g *gen) expr32() {
	switch g.pick(16) {
	case 0:
		g.binary(i64, 0x51+byte(g.pick(10)))
	case 1:
		g.binary(f64, 0x61+byte(g.pick(6)))
	case 2:
		g.expr(i64)
		g.op(0xa7)
	case 3:
		g.expr(f64)
		g.op(0xfc, 0x02+byte(g.pick(2)))
	case 4:
		g.op(0x3f, 0)
	case 5: // memory.grow
		g.const32(int32(g.pick(3)))
		g.op(0x40, 0)
	case 6, 7:
		g.address()
		g.op(0x28+[]byte{0, 4, 5, 6, 7}[g.pick(5)], 0, byte(g.pick(64)))
	case 8:
		if f, ok := g.callee(1); ok {
			g.expr(i32)
			g.op(0x10, f)
		} else {
			g.op(0xfc, 0x10, 0) // table.size
		}
	case 9: // call_indirect
		g.expr(i32)
		g.const32(int32(g.pick(9)))
		g.op(0x11, 1, 0)
	case 10:
		g.expr(v128)
		g.op(0xfd, 0x1b, byte(g.pick(4)))
	case 11:
		g.op(0xd0, 0x70)
		g.const32(int32(g.pick(3)))
		g.op(0xfc, 0x0f, 0) // table.grow
	case 12:
		g.expr(i32)
		g.op([]byte{0x45, 0x67, 0x68, 0x69, 0xc0, 0xc1}[g.pick(6)])
	default:
		g.binary(i32, 0x6a+byte(g.pick(15)))
	}
}

func (g *gen) expr64() {
	switch g.pick(8) {
	case 0:
		g.expr(i32)
		g.op(0xac + byte(g.pick(2)))
	case 1:
		g.address()
		g.op(0x29, 0, byte(g.pick(64)))
	case 2:
		if f, ok := g.callee(2); ok {
			g.expr(i64)
			g.expr(i32)
			g.op(0x10, f)
		} else {
			g.leaf(i64)
		}
	case 3:
		g.expr(f64)
		g.op(0xfc, 0x06)
	default:
		g.binary(i64, 0x7c+byte(g.pick(15)))
	}
}

func (g *gen) exprFloat() {
	switch g.pick(5) {
	case 0:
		g.expr(i32)
		g.op(0xb7)
	case 1:
		g.expr(i64)
		g.op(0xb9)
	case 2:
		g.expr(f64)
		g.op(0x99 + byte(g.pick(7)))
	default:
		g.binary(f64, 0xa0+byte(g.pick(6))) // not copysign, which shows a NaN's sign
	}
}

func (g *gen) exprVector() {
	switch g.pick(5) {
	case 0:
		g.expr(i32)
		g.op(0xfd, []byte{0x0f, 0x10, 0x11}[g.pick(3)])
	case 1:
		g.address()
		g.op(0xfd, 0x00, 0, byte(g.pick(64)))
	case 2:
		g.binary(v128, 0xfd)
		g.out = append(g.out, 0x4e+byte(g.pick(4)))
		if g.out[len(g.out)-1] == 0x52 {
			g.out[len(g.out)-1] = 0x51
		}
	case 3:
		g.binary(v128, 0xfd)
		g.out = append(g.out, 0xae, 0x01) // i32x4.add
	default:
		g.binary(v128, 0xfd)
		g.out = append(g.out, 0xb5, 0x01) // i32x4.mul
	}
}
