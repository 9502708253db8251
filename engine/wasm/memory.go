package wasm

import "github.com/tetratelabs/wazero/experimental"

// memory is the linear memory of one job. All of it is reserved before the
// job starts, so that whether memory.grow succeeds depends on the job alone
// and not on what else the machine does.
type memory struct {
	reserved []byte
	peak     uint64 // bytes
	denied   bool   // the program was refused growth
}

// reserveMemory reserves bytes of zeros; pages cost nothing until touched.
func reserveMemory(bytes uint64) (*memory, error) {
	b, err := reserve(bytes)
	if err != nil {
		return nil, err
	}
	return &memory{reserved: b}, nil
}

// Allocate implements experimental.MemoryAllocator.
func (m *memory) Allocate(_, _ uint64) experimental.LinearMemory { return m }

// Reallocate implements experimental.LinearMemory.
func (m *memory) Reallocate(size uint64) []byte {
	if size > uint64(len(m.reserved)) {
		m.denied = true
		return nil
	}
	m.peak = max(m.peak, size)
	return m.reserved[:size]
}

// Free implements experimental.LinearMemory. The memory outlives the module
// instance, which may be closed in the midst of a host call; see release.
func (m *memory) Free() {}

// release gives the memory back. Nothing may use it any more.
func (m *memory) release() error {
	b := m.reserved
	m.reserved = nil
	return unreserve(b)
}
