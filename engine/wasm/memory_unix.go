//go:build unix

package wasm

import (
	"fmt"
	"syscall"
)

func reserve(bytes uint64) ([]byte, error) {
	if bytes == 0 {
		return nil, nil
	}
	b, err := syscall.Mmap(-1, 0, int(bytes), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return nil, fmt.Errorf("reserve %d bytes of memory: %w", bytes, err)
	}
	return b, nil
}

func unreserve(b []byte) error {
	if b == nil {
		return nil
	}
	return syscall.Munmap(b)
}
