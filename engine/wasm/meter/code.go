package meter

// A point is a place in a function's new body where the meter adds code.
type point struct {
	pos  int // in the body, before that byte
	kind pointKind
	cost uint64 // of a segment; of a return, the number of blocks around it
}

type pointKind uint8

const (
	segment    pointKind = iota // pays for the instructions up to the next point
	loopHeader                  // a segment that may run over and over: checks, too
	loopEntry                   // where a loop's check comes for more gas
	exit                        // a return: leaves through the function's epilogue
	returned                    // a call ended, and may have paid
)

// A frame is a block that the reader is in.
type frame struct {
	op       byte
	targeted bool // some branch leaves to its end
	loops    int  // itself and the frames around it that are loops
}

// body is a function while it is rewritten.
type body struct {
	m      *module
	r      *reader
	out    []byte // the instructions, remapped, without what the points add
	points []point
	frames []frame
	cur    int // the point that pays now, -1 in code that is never reached
	cost   uint64
	count  int // instructions
	blocks int // loops, blocks and ifs
	loops  bool
	calls  bool // it calls functions of the module
}

const dead = -1

// function rewrites the function of type t whose code r holds, and returns it
// with its size before it.
//
// Gas is paid per segment: a run of instructions which, once its first is
// reached, are all executed unless the program stops for good. A segment starts at the function's entry, at
// a loop's header, in either arm of an if, after br_if, and after the end of a
// block that a branch may leave to. A check (does the slice still cover what
// was paid?) stands at loop headers and at the entry of functions that call or
// are long, so that only bounded work is done between two checks.
func (m *module) function(r *reader, t funcType) []byte {
	localsAt := r.pos
	groups := r.count(2)
	start := r.pos
	total := len(t.params)
	for range groups {
		n := r.u32()
		if r.valueType(); uint64(total)+uint64(n) > maxLocals {
			r.unsupported(localsAt, "more than %d locals", maxLocals)
			return nil
		}
		total += int(n)
	}
	declared := r.b[start:r.pos]

	b := &body{m: m, r: r, out: make([]byte, 0, r.end-r.pos+8), points: m.points[:0], frames: m.frames[:0]}
	b.mark(segment)
	b.frames = append(b.frames, frame{op: opBlock})
	for len(b.frames) > 0 {
		if r.err != nil {
			return nil
		}
		b.instruction(total)
		if b.blocks*total > maxLocalsTimesBlocks {
			r.unsupported(localsAt, "%d locals in a function of more than %d blocks", total, b.blocks)
		}
	}
	m.points, m.frames = b.points, b.frames // for the next function
	if r.done("a function") != nil {
		return nil
	}
	weight := int64(1 + (8*total+2*b.count)/frameUnit)
	a := account{m, noCopy}
	if b.loops {
		a.copy = total
		groups++
	}
	fn := appendU32(make([]byte, 0, 2*len(b.out)+64), uint32(groups))
	fn = append(fn, declared...)
	if b.loops {
		fn = append(fn, 1, i64)
	}
	fn = b.assemble(fn, a, t, weight)
	return append(appendU32(make([]byte, 0, len(fn)+5), uint32(len(fn))), fn...)
}

// mark starts a segment here.
func (b *body) mark(kind pointKind) {
	b.points = append(b.points, point{pos: len(b.out), kind: kind})
	b.cur = len(b.points) - 1
}

func (b *body) pay(gas uint64) {
	b.count++
	if b.cur == dead {
		return
	}
	if b.m.naive && gas > 0 {
		b.mark(segment)
	}
	b.points[b.cur].cost += gas
	b.cost += gas
}

// branch reads the label of a branch, and appends the new one to out.
func (b *body) branch(out []byte) []byte {
	depth := int(b.r.index("label", len(b.frames)))
	if b.r.err != nil {
		return out
	}
	b.frames[len(b.frames)-1-depth].targeted = true
	return appendU32(out, uint32(b.relabel(depth)))
}

// relabel returns the new label of the frame that is depth frames up: each
// loop on the way there has become two.
func (b *body) relabel(depth int) int {
	top := len(b.frames) - 1
	return depth + b.frames[top].loops - b.frames[top-depth].loops
}

// instruction copies one instruction.
func (b *body) instruction(locals int) {
	r, m := b.r, b.m
	at := r.pos
	op := r.byte()
	switch op {
	case prefixMisc:
		b.misc(at)
		return
	case prefixVector:
		b.vector(at)
		return
	}
	kind := oneByte(op)
	if kind == unknown {
		r.unsupported(at, "opcode %#x", op)
		return
	}
	if op == opMemoryGrow {
		b.pay(cost(op))
		b.out = appendU32(append(b.out, opCall), m.helper(helperPages))
		r.zero("memory")
		b.returned()
		b.out = append(b.out, op, 0)
		return
	}
	b.pay(cost(op))
	switch kind {
	case blockType:
		b.blockType()
		b.blocks++
	case label:
		b.control(op, b.branch([]byte{op}))
		return
	case labels:
		n := r.count(1)
		code := appendU32([]byte{op}, uint32(n))
		for range n + 1 {
			code = b.branch(code)
		}
		b.control(op, code)
		return
	case function, refFunc:
		i := r.index("function", m.functions())
		b.out = appendU32(append(b.out, op), m.remap(i))
		if op == opCall {
			b.calls = true
			b.returned()
		}
		return
	case indirect:
		b.calls = true
		r.index("type", m.ownTypes)
		r.index("table", m.tables)
	case local:
		r.index("local", locals)
	case global:
		r.index("global", len(m.globals))
	case table:
		r.index("table", m.tables)
	case memArg:
		b.memArg()
	case zeroByte:
		r.zero("memory")
	case constI32:
		r.signed(32)
	case constI64:
		r.signed(64)
	case constF32:
		r.bytes(4)
	case constF64:
		r.bytes(8)
	case refNull:
		r.refType()
	case selectTypes:
		if n := r.count(1); r.err == nil && n != 1 {
			r.malformed(at, "select of %d types", n)
		}
		r.valueType()
	}
	b.control(op, r.b[at:r.pos])
	if op == opCallIndirect {
		b.returned()
	}
}

func (b *body) returned() {
	b.points = append(b.points, point{pos: len(b.out), kind: returned})
}

// control copies an instruction and follows the flow of control.
func (b *body) control(op byte, code []byte) {
	top := len(b.frames) - 1
	if op == opReturn {
		b.points = append(b.points, point{pos: len(b.out), kind: exit, cost: uint64(b.relabel(top))})
		b.cur = dead
		return
	}
	if op == opEnd && top == 0 {
		b.frames = b.frames[:0] // the function's own end is added later
		return
	}
	b.out = append(b.out, code...)
	switch op {
	case opBlock:
		b.frames = append(b.frames, frame{op: op, loops: b.frames[top].loops})
	case opLoop:
		b.frames = append(b.frames, frame{op: op, loops: b.frames[top].loops + 1})
		b.points = append(b.points, point{pos: len(b.out), kind: loopEntry})
		b.out = append(b.out, code...)
		b.mark(loopHeader)
		b.loops = true
	case opIf:
		b.frames = append(b.frames, frame{op: op, loops: b.frames[top].loops})
		b.mark(segment)
	case opElse:
		if b.frames[top].op != opIf {
			b.r.malformed(b.r.pos-1, "else without if")
			return
		}
		b.frames[top].op = opElse
		b.mark(segment)
	case opEnd:
		f := b.frames[top]
		b.frames = b.frames[:top]
		if f.op == opLoop {
			b.out = append(b.out, opEnd)
		}
		if f.op == opIf || f.op == opElse || f.op == opBlock && f.targeted {
			b.mark(segment)
		}
	case opBrIf:
		if b.cur != dead {
			b.mark(segment)
		}
	case opBr, opBrTable, opUnreachable:
		b.cur = dead
	}
}

func (b *body) blockType() {
	at := b.r.pos
	t := b.r.signed(33)
	switch {
	case b.r.err != nil || t == -0x40:
	case t < 0:
		if b.r.pos != at+1 || !isValueType(byte(t&0x7f)) {
			b.r.unsupported(at, "block type %d", t)
		}
	case t >= int64(b.m.ownTypes):
		b.r.malformed(at, "unknown type %d", t)
	}
}

// memArg reads alignment and offset. Larger alignments than 2^31 announce the
// index of one of several memories.
func (b *body) memArg() {
	at := b.r.pos
	if align := b.r.u32(); b.r.err == nil && align > 31 {
		b.r.unsupported(at, "alignment 2^%d", align)
	}
	b.r.u32()
}

func (b *body) misc(at int) {
	r, m := b.r, b.m
	op := r.u32()
	kind := misc(op)
	if r.err == nil && kind == unknown || r.pos != at+2 {
		r.unsupported(at, "opcode 0xfc %#x", op)
		return
	}
	b.pay(costMisc(op))
	switch kind {
	case data:
		r.u32()
	case dataZero:
		r.u32()
		r.zero("memory")
	case zeroZero:
		r.zero("memory")
		r.zero("memory")
	case zeroByte:
		r.zero("memory")
	case elem:
		r.u32()
	case elemTable:
		r.u32()
		r.index("table", m.tables)
	case tableTable:
		r.index("table", m.tables)
		r.index("table", m.tables)
	case table:
		r.index("table", m.tables)
	}
	switch op { // the length is on top of the stack
	case miscMemoryInit, miscMemoryCopy, miscMemoryFill:
		b.out = appendU32(append(b.out, opCall), m.helper(helperBytes))
		b.returned()
	case miscTableInit, miscTableCopy, miscTableGrow, miscTableFill:
		b.out = appendU32(append(b.out, opCall), m.helper(helperElements))
		b.returned()
	}
	b.out = append(b.out, r.b[at:r.pos]...)
}

// vector copies an instruction on 128 bits. Its opcode must be in the shortest
// encoding: wazero reads one byte of it, and takes the second, 1, for a nop.
func (b *body) vector(at int) {
	r := b.r
	op := r.u32()
	kind := vectorOp(op)
	size := 1
	if op >= 0x80 {
		size = 2
	}
	if r.err == nil && (kind == unknown || r.pos != at+1+size) {
		r.unsupported(at, "opcode 0xfd %#x", op)
		return
	}
	b.pay(costVector(op))
	switch kind {
	case memArg:
		b.memArg()
	case memArgLane:
		b.memArg()
		r.byte()
	case lane:
		r.byte()
	case bytes16:
		r.bytes(16)
	}
	b.out = append(b.out, r.b[at:r.pos]...)
}
