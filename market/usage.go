package market

import (
	"math"
	"math/bits"

	"github.com/atoll-network/atoll"
)

// usage is the exact sum of what the running deals of a machine need. Each
// part is wider than the needs it adds up, so that no set of deals, however
// large their numbers, wraps around and makes a full machine look free.
type usage struct{ cpu, memory, disk, gpus wide }

// wide is an unsigned integer of 128 bits.
type wide struct{ hi, lo uint64 }

func (w *wide) add(n uint64) {
	lo, carry := bits.Add64(w.lo, n, 0)
	w.hi, w.lo = w.hi+carry, lo
}

func (w *wide) sub(n uint64) {
	lo, borrow := bits.Sub64(w.lo, n, 0)
	w.hi, w.lo = w.hi-borrow, lo
}

// capped is w, or most if that is less.
func (w wide) capped(most uint64) uint64 {
	if w.hi > 0 {
		return most
	}
	return min(w.lo, most)
}

// add counts needs, and returns the sum as far as it fits Resources.
func (u *usage) add(needs atoll.Resources) atoll.Resources {
	u.cpu.add(needs.CPU)
	u.memory.add(needs.Memory)
	u.disk.add(needs.Disk)
	u.gpus.add(uint64(needs.GPUs))
	return u.resources()
}

// sub takes back what add counted.
func (u *usage) sub(needs atoll.Resources) atoll.Resources {
	u.cpu.sub(needs.CPU)
	u.memory.sub(needs.Memory)
	u.disk.sub(needs.Disk)
	u.gpus.sub(uint64(needs.GPUs))
	return u.resources()
}

func (u *usage) resources() atoll.Resources {
	return atoll.Resources{
		CPU: u.cpu.capped(math.MaxUint64), Memory: u.memory.capped(math.MaxUint64),
		Disk: u.disk.capped(math.MaxUint64), GPUs: uint32(u.gpus.capped(math.MaxUint32)),
	}
}
