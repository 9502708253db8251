package fleet

import (
	_ "embed"
	"os"
	"path/filepath"
	"testing"
)

//go:embed programs/chatter.wasm
var chatter []byte

//go:embed programs/worker.wasm
var worker []byte

// Chatter makes a module that prints a line and then runs until it is stopped.
func Chatter(t testing.TB) string { return write(t, "chatter", "", "", chatter) }

// Worker makes a module that works for a while: its input, a number, in
// thousands of turns of a loop. It exits with the code 3 if that is 0.
func Worker(t testing.TB) string {
	return write(t, "worker", "[[inputs]]\nname = \"turns\"\ntype = \"int\"\nmain = true\nrequired = true\nmin = 0\nmax = 1000000\n",
		"\"{{.turns}}\"", worker)
}

func write(t testing.TB, name, inputs, args string, program []byte) string {
	t.Helper()
	dir := t.TempDir()
	manifest := "name = \"" + name + "\"\nversion = \"1.0.0\"\ndescription = \"A module of Atoll's own tests.\"\nlicense = \"Apache-2.0\"\n" + inputs +
		"[run]\nengine = \"wasm\"\nprogram = \"program.wasm\"\nargs = [" + args + "]\n" +
		"[resources]\ncpu = 100\nmemory = \"2MiB\"\ngas = 100_000_000_000\ntimeout = 60\n[network]\nmode = \"none\"\n[verify]\nmethod = \"exact\"\n"
	for file, b := range map[string][]byte{"atoll.toml": []byte(manifest), "program.wasm": program} {
		if err := os.WriteFile(filepath.Join(dir, file), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
