package meter

// The helpers are functions that the meter adds to a module, in this order.
const (
	helperRefill   = iota // ask the host for more gas
	helperBytes           // pay for n bytes, return n
	helperPages           // pay for n pages, return n
	helperElements        // pay for n table elements, return n
	helpers
)

// assemble appends the function's new code to out, which holds its locals.
//
// A function that calls others is wrapped in a block, so that each way out of
// it passes by the epilogue that gives its share of the stack back.
func (b *body) assemble(out []byte, t funcType, weight int64) []byte {
	m := b.m
	if b.calls {
		out = m.payFrame(out, weight, b.points[0].cost)
		out = m.resultBlock(append(out, opBlock), t.results)
	} else if b.cost > longLeaf || m.naive {
		out = m.check(m.pay(out, b.points[0].cost))
	} else {
		out = m.pay(out, b.points[0].cost)
	}
	done := 0
	for _, p := range b.points[1:] {
		out = append(out, b.out[done:p.pos]...)
		done = p.pos
		switch {
		case p.kind == exit && b.calls:
			out = appendU32(append(out, opBr), uint32(p.cost))
		case p.kind == exit:
			out = append(out, opReturn)
		case p.kind == loopHeader:
			out = m.check(m.pay(out, p.cost))
		default:
			out = m.pay(out, p.cost)
		}
	}
	out = append(out, b.out[done:]...)
	if b.calls {
		out = append(out, opEnd)
		out = m.addStack(out, opI64Add, weight)
	}
	return append(out, opEnd)
}

// pay appends: gas -= cost.
func (m *module) pay(out []byte, cost uint64) []byte {
	if cost == 0 {
		return out
	}
	out = m.get(out, m.gas())
	out = appendS64(append(out, opI64Const), int64(cost))
	return m.set(append(out, opI64Sub), m.gas())
}

// check appends: if gas < 0, refill.
func (m *module) check(out []byte) []byte {
	return m.refillIfNegative(m.get(out, m.gas()))
}

// payFrame appends: gas -= cost, stack -= weight; if either is negative,
// refill.
func (m *module) payFrame(out []byte, weight int64, cost uint64) []byte {
	out = m.pay(out, cost)
	out = m.addStack(out, opI64Sub, weight)
	out = m.get(m.get(out, m.gas()), m.stack())
	return m.refillIfNegative(append(out, opI64Or))
}

func (m *module) addStack(out []byte, op byte, weight int64) []byte {
	out = m.get(out, m.stack())
	out = appendS64(append(out, opI64Const), weight)
	return m.set(append(out, op), m.stack())
}

func (m *module) refillIfNegative(out []byte) []byte {
	out = append(out, opI64Const, 0, opI64LtS, opIf, 0x40, opCall)
	return append(appendU32(out, m.helper(helperRefill)), opEnd)
}

func (m *module) get(out []byte, global uint32) []byte {
	return appendU32(append(out, opGlobalGet), global)
}

func (m *module) set(out []byte, global uint32) []byte {
	return appendU32(append(out, opGlobalSet), global)
}

// resultBlock appends the type of a block that takes nothing and leaves
// results.
func (m *module) resultBlock(out, results []byte) []byte {
	switch len(results) {
	case 0:
		return append(out, 0x40)
	case 1:
		return append(out, results[0])
	}
	return appendS64(out, int64(m.typeOf(nil, results)))
}

// helperBody is the code of a helper, its size before it.
func (m *module) helperBody(which int) []byte {
	out := []byte{0} // no locals
	if which == helperRefill {
		out = m.get(m.get(out, m.gas()), m.stack())
		out = appendU32(append(out, opCall), m.yield())
		out = m.set(out, m.gas())
	} else {
		out = append(m.get(out, m.gas()), opLocalGet, 0, opI64ExtendU)
		switch which {
		case helperBytes:
			out = append(out, opI64Const, bytesPerGasLog2, opI64ShrU)
		case helperPages:
			out = append(out, opI64Const, 16-bytesPerGasLog2, opI64Shl)
		}
		out = m.set(append(out, opI64Sub), m.gas())
		out = append(m.check(out), opLocalGet, 0)
	}
	out = append(out, opEnd)
	return append(appendU32(nil, uint32(len(out))), out...)
}

// thunkBody is the code that stands in for an imported function: it pays for
// the call and refuses arguments that would make the host do unbounded work.
func (m *module) thunkBody(i int) []byte {
	t, call := m.types[m.imports[i].typ], m.imports[i].call
	out := m.pay([]byte{0}, hostCallCost)
	for _, g := range call.guards {
		out = append(out, opLocalGet, g.param, opI32Const)
		out = append(appendS64(out, int64(g.max)), opI32GtU, opIf, 0x40, opI32Const)
		out = append(appendS64(out, g.errno), opReturn, opEnd)
	}
	for _, c := range call.charges {
		out = append(m.get(out, m.gas()), opLocalGet, c.param, opI64ExtendU, opI64Const, c.log2, opI64Shl, opI64Sub)
		out = m.set(out, m.gas())
	}
	out = m.check(out)
	for p := range t.params {
		out = append(out, opLocalGet, byte(p))
	}
	out = append(appendU32(append(out, opCall), uint32(i)), opEnd)
	return append(appendU32(nil, uint32(len(out))), out...)
}
