package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// source is the chain directory of the tree this test is in.
const source = ".."

func TestGeneratedFilesAreCurrent(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("the compiler needs node")
	}
	if _, err := os.Stat(filepath.Join(source, "contracts", "node_modules", "solc")); err != nil {
		t.Skip("the compiler is not installed; npm ci in chain/contracts installs it")
	}
	if err := run(t.Context(), source, true); err != nil {
		t.Error(err)
	}
}

func TestCompilerComplaintsAreErrors(t *testing.T) {
	const ok = `"contracts":{"src/A.sol":{"A":{"abi":[],"evm":{"bytecode":{"object":"6000"},"deployedBytecode":{"object":"00"}}}}}`
	for name, c := range map[string]struct {
		answer string
		want   string // in the error; "" for none
	}{
		"nothing":              {`{` + ok + `}`, ""},
		"a library's warning":  {`{"errors":[{"severity":"warning","formattedMessage":"w","sourceLocation":{"file":"@oz/B.sol"}}],` + ok + `}`, ""},
		"our warning":          {`{"errors":[{"severity":"warning","formattedMessage":"ours","sourceLocation":{"file":"src/A.sol"}}],` + ok + `}`, "ours"},
		"an error":             {`{"errors":[{"severity":"error","formattedMessage":"bad"}]}`, "bad"},
		"contract is missing":  {`{"contracts":{}}`, "declares no contract A"},
		"code is too long":     {`{` + strings.Replace(ok, `"00"`, `"`+strings.Repeat("00", maxCode+1)+`"`, 1) + `}`, "EIP-170"},
		"answer is cut short":  {`{"contracts":`, "answer of solc"},
		"answer is not object": {`[]`, "answer of solc"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := declared([]string{"src/A.sol"}, []byte(c.answer))
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
}
