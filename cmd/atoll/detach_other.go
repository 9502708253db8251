//go:build !unix

package main

import "os/exec"

// detachProcess has nothing to do where processes outlive their console.
func detachProcess(*exec.Cmd) {}
