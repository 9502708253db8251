// Package cli uses the built program as a person does: in an empty home, by
// its command line, its signals, its streams and its exit codes.
package cli
