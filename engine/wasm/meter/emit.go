package meter

// The helpers are functions that the meter adds to a module, in this order.
const (
	helperRefill   = iota // ask the host for more gas
	helperBytes           // pay for n bytes, return n
	helperPages           // pay for n pages, return n
	helperElements        // pay for n table elements, return n
	helpers
)

// An account is how a function keeps the gas counter. Functions with loops
// keep a copy in a local, which they write through to the global at once, so
// that the count is exact when they trap, and read again after calls. That
// keeps a loop from waiting for its own last store.
type account struct {
	m    *module
	copy int // index of the local, or none
}

const noCopy = -1

// open appends the function's first payment.
func (a account) open(out []byte, cost uint64) []byte {
	if a.copy == noCopy || cost > 0 {
		return a.debit(a.m.get(out, a.m.gas()), cost)
	}
	return a.reload(out)
}

// pay appends: gas -= cost.
func (a account) pay(out []byte, cost uint64) []byte {
	if cost == 0 {
		return out
	}
	return a.debit(a.get(out), cost)
}

// debit appends: gas = top of the stack - cost.
func (a account) debit(out []byte, cost uint64) []byte {
	out = append(appendS64(append(out, opI64Const), int64(cost)), opI64Sub)
	if a.copy != noCopy {
		out = appendU32(append(out, opLocalTee), uint32(a.copy))
	}
	return a.m.set(out, a.m.gas())
}

func (a account) get(out []byte) []byte {
	if a.copy == noCopy {
		return a.m.get(out, a.m.gas())
	}
	return appendU32(append(out, opLocalGet), uint32(a.copy))
}

// reload appends what a call makes necessary.
func (a account) reload(out []byte) []byte {
	if a.copy == noCopy {
		return out
	}
	return appendU32(append(a.m.get(out, a.m.gas()), opLocalSet), uint32(a.copy))
}

// check appends: if gas < 0, refill.
func (a account) check(out []byte) []byte { return a.refillIfNegative(a.get(out)) }

// enter appends the call's share of the stack, and a check of both counters.
func (a account) enter(out []byte, weight int64) []byte {
	out = a.m.addStack(out, opI64Sub, weight)
	out = a.m.get(a.get(out), a.m.stack())
	return a.refillIfNegative(append(out, opI64Or))
}

func (a account) refillIfNegative(out []byte) []byte {
	out = append(out, opI64Const, 0, opI64LtS, opIf, 0x40, opCall)
	out = appendU32(out, a.m.helper(helperRefill))
	return append(a.reload(out), opEnd)
}

// assemble appends the function's new code to out, which holds its locals.
//
// A loop becomes two, one in the other. The inner one has the body, and leaves
// for the outer one when it is out of gas; the outer one has the call that
// gets more. A call in the inner one would make the compiler keep all that the
// loop works on in memory, in case it comes to that.
//
// A function that calls others is wrapped in a block, so that each way out of
// it passes by the epilogue that gives its share of the stack back.
func (b *body) assemble(out []byte, a account, t funcType, weight int64) []byte {
	m := b.m
	out = a.open(out, b.points[0].cost)
	if b.calls {
		out = a.enter(out, weight)
		out = m.resultBlock(append(out, opBlock), t.results)
	} else if b.cost > longLeaf {
		out = a.check(out)
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
		case p.kind == loopEntry:
			out = a.check(out)
		case p.kind == loopHeader:
			out = append(a.get(out), opI64Const, 0, opI64LtS, opBrIf, 1)
			out = a.pay(out, p.cost)
		case p.kind == returned:
			out = a.reload(out)
		default:
			out = a.pay(out, p.cost)
		}
	}
	out = append(out, b.out[done:]...)
	if b.calls {
		out = append(out, opEnd)
		out = m.addStack(out, opI64Add, weight)
	}
	return append(out, opEnd)
}

func (m *module) addStack(out []byte, op byte, weight int64) []byte {
	out = m.get(out, m.stack())
	out = appendS64(append(out, opI64Const), weight)
	return m.set(append(out, op), m.stack())
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
		out = append(account{m, noCopy}.check(out), opLocalGet, 0)
	}
	out = append(out, opEnd)
	return append(appendU32(nil, uint32(len(out))), out...)
}

// thunkBody is the code that stands in for an imported function: it pays for
// the call and refuses arguments that would make the host do unbounded work.
func (m *module) thunkBody(i int) []byte {
	t, call := m.types[m.imports[i].typ], m.imports[i].call
	a := account{m, noCopy}
	out := a.pay([]byte{0}, hostCallCost)
	for _, g := range call.guards {
		out = append(out, opLocalGet, g.param, opI32Const)
		out = append(appendS64(out, int64(g.max)), opI32GtU, opIf, 0x40, opI32Const)
		out = append(appendS64(out, g.errno), opReturn, opEnd)
	}
	for _, c := range call.charges {
		out = append(m.get(out, m.gas()), opLocalGet, c.param, opI64ExtendU, opI64Const, c.log2, opI64Shl, opI64Sub)
		out = m.set(out, m.gas())
	}
	out = a.check(out)
	for p := range t.params {
		out = append(out, opLocalGet, byte(p))
	}
	out = append(appendU32(append(out, opCall), uint32(i)), opEnd)
	return append(appendU32(nil, uint32(len(out))), out...)
}
