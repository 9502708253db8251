package wasmgen

import (
	"math/rand/v2"
	"testing"

	"github.com/tetratelabs/wazero"
)

func TestCommandsAreValid(t *testing.T) {
	rt := wazero.NewRuntimeWithConfig(t.Context(), wazero.NewRuntimeConfigInterpreter())
	defer rt.Close(t.Context())
	gen := rand.NewChaCha8([32]byte{1})
	for i := range 500 {
		data := make([]byte, 1+i*3)
		gen.Read(data)
		c, err := rt.CompileModule(t.Context(), Command(data))
		if err != nil {
			t.Fatalf("command of %x: %v", data, err)
		}
		c.Close(t.Context())
	}
}
