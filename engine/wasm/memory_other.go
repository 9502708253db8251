//go:build !unix

package wasm

func reserve(bytes uint64) ([]byte, error) { return make([]byte, bytes), nil }

func unreserve([]byte) error { return nil }
