//go:build unix

package main

import (
	"os/exec"
	"syscall"
)

// detachProcess puts the command into a session of its own, so that it
// outlives the terminal.
func detachProcess(c *exec.Cmd) { c.SysProcAttr = &syscall.SysProcAttr{Setsid: true} }
