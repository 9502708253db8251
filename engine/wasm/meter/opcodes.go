package meter

// immediate is what follows an opcode.
type immediate uint8

const (
	unknown immediate = iota
	none
	blockType
	label
	labels // br_table
	function
	indirect // call_indirect: a type and a table
	local
	global
	table
	memArg
	zeroByte // an index of the only memory
	constI32
	constI64
	constF32
	constF64
	refNull
	refFunc
	selectTypes
	// of the prefixes 0xfc and 0xfd
	data
	dataZero // memory.init
	zeroZero // memory.copy
	elem
	elemTable  // table.init
	tableTable // table.copy
	memArgLane
	bytes16
	lane
)

// The opcodes that the meter treats specially.
const (
	opUnreachable  = 0x00
	opNop          = 0x01
	opBlock        = 0x02
	opLoop         = 0x03
	opIf           = 0x04
	opElse         = 0x05
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opF32Const     = 0x43
	opF64Const     = 0x44
	opI32GtU       = 0x4b
	opI64LtS       = 0x53
	opI64Add       = 0x7c
	opI64Sub       = 0x7d
	opI64Or        = 0x84
	opI64Shl       = 0x86
	opI64ShrU      = 0x88
	opI64ExtendU   = 0xad
	opRefNull      = 0xd0
	opRefFunc      = 0xd2
	prefixMisc     = 0xfc
	prefixVector   = 0xfd

	miscMemoryInit = 0x08
	miscMemoryCopy = 0x0a
	miscMemoryFill = 0x0b
	miscTableInit  = 0x0c
	miscTableCopy  = 0x0e
	miscTableGrow  = 0x0f
	miscTableFill  = 0x11
)

// oneByte says what follows an opcode without prefix. Absent are tail calls,
// exceptions, typed references and garbage collection.
// Source: https://www.w3.org/TR/wasm-core-2/#a7-index-of-instructions
func oneByte(op byte) immediate {
	switch {
	case op == opUnreachable, op == opNop, op == opElse, op == opEnd, op == opReturn, op == 0x1a, op == 0x1b:
		return none
	case op == opBlock, op == opLoop, op == opIf:
		return blockType
	case op == opBr, op == opBrIf:
		return label
	case op == opBrTable:
		return labels
	case op == opCall:
		return function
	case op == opCallIndirect:
		return indirect
	case op == 0x1c:
		return selectTypes
	case op >= opLocalGet && op <= opLocalTee:
		return local
	case op == opGlobalGet, op == opGlobalSet:
		return global
	case op == 0x25, op == 0x26:
		return table
	case op >= 0x28 && op <= 0x3e:
		return memArg
	case op == 0x3f, op == opMemoryGrow:
		return zeroByte
	case op == opI32Const:
		return constI32
	case op == opI64Const:
		return constI64
	case op == opF32Const:
		return constF32
	case op == opF64Const:
		return constF64
	case op >= 0x45 && op <= 0xc4, op == 0xd1:
		return none
	case op == opRefNull:
		return refNull
	case op == opRefFunc:
		return refFunc
	}
	return unknown
}

// misc says what follows an opcode with prefix 0xfc.
func misc(op uint32) immediate {
	switch {
	case op <= 0x07:
		return none
	case op == miscMemoryInit:
		return dataZero
	case op == 0x09:
		return data
	case op == miscMemoryCopy:
		return zeroZero
	case op == miscMemoryFill:
		return zeroByte
	case op == miscTableInit:
		return elemTable
	case op == 0x0d:
		return elem
	case op == miscTableCopy:
		return tableTable
	case op >= miscTableGrow && op <= miscTableFill:
		return table
	}
	return unknown
}

// vectorOp says what follows an opcode with prefix 0xfd. Absent are the
// relaxed ones, whose results differ between machines.
func vectorOp(op uint32) immediate {
	switch {
	case op <= 0x0b, op == 0x5c, op == 0x5d:
		return memArg
	case op == 0x0c, op == 0x0d:
		return bytes16
	case op >= 0x15 && op <= 0x22:
		return lane
	case op >= 0x54 && op <= 0x5b:
		return memArgLane
	}
	switch op {
	case 0x9a, 0xa2, 0xa5, 0xa6, 0xaf, 0xb0, 0xb2, 0xb3, 0xb4, 0xbb, 0xc2, 0xc5, 0xc6,
		0xcf, 0xd0, 0xd2, 0xd3, 0xd4, 0xe2, 0xee:
		return unknown
	}
	if op <= 0xff {
		return none
	}
	return unknown
}

// cost is the gas of an instruction without prefix. What only shapes the
// control flow is free; every branch back costs something.
func cost(op byte) uint64 {
	switch op {
	case opBlock, opLoop, opElse, opEnd, opNop:
		return 0
	case opBrTable:
		return 2
	case opCall:
		return 4
	case opCallIndirect:
		return 8
	case 0x6d, 0x6e, 0x6f, 0x70, 0x7f, 0x80, 0x81, 0x82: // integer division
		return 8
	case 0x91, 0x95, 0x9f, 0xa3: // square root, float division
		return 4
	case opMemoryGrow:
		return growCost
	}
	return 1
}

func costMisc(op uint32) uint64 {
	if op >= miscMemoryInit {
		return 16
	}
	return 2
}

func costVector(op uint32) uint64 {
	switch op {
	case 0xe3, 0xe7, 0xef, 0xf3: // square root, float division
		return 4
	}
	return 1
}

const growCost = 256
