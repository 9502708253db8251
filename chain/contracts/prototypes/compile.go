package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// contract is a compiled prototype.
type contract struct {
	abi  abi.ABI
	code string // creation bytecode, hex without 0x
}

// compile compiles the prototypes with the compiler and the settings that
// chain/gen has for the contracts. The contracts' directory is dir.
func compile(ctx context.Context, dir string) (map[string]contract, error) {
	sources := map[string]any{}
	for _, pattern := range []string{"*.sol", "lib/*.sol"} {
		paths, err := filepath.Glob(filepath.Join(dir, "prototypes", "src", pattern))
		if err != nil {
			return nil, err
		}
		for _, p := range paths {
			text, err := os.ReadFile(p)
			if err != nil {
				return nil, err
			}
			name, err := filepath.Rel(dir, p)
			if err != nil {
				return nil, err
			}
			sources[filepath.ToSlash(name)] = map[string]string{"content": string(text)}
		}
	}
	input, err := json.Marshal(map[string]any{"language": "Solidity", "sources": sources, "settings": map[string]any{
		"evmVersion":      "cancun",
		"viaIR":           true,
		"optimizer":       map[string]any{"enabled": true, "runs": 1_000_000},
		"metadata":        map[string]any{"bytecodeHash": "none", "appendCBOR": false},
		"outputSelection": map[string]any{"*": map[string]any{"*": []string{"abi", "evm.bytecode.object"}}},
	}})
	if err != nil {
		return nil, err
	}
	answer, err := solc(ctx, dir, input)
	if err != nil {
		return nil, err
	}
	return declared(answer)
}

// solc runs the compiler on a standard JSON input. Its wrapper does not wait
// for pipes, so that both ends are files.
func solc(ctx context.Context, dir string, input []byte) ([]byte, error) {
	temp, err := os.MkdirTemp("", "solc")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)
	if err := os.WriteFile(filepath.Join(temp, "in"), input, 0o600); err != nil {
		return nil, err
	}
	in, err := os.Open(filepath.Join(temp, "in"))
	if err != nil {
		return nil, err
	}
	defer in.Close()
	out, err := os.Create(filepath.Join(temp, "out"))
	if err != nil {
		return nil, err
	}
	defer out.Close()
	cmd := exec.CommandContext(ctx, "node", "node_modules/solc/solc.js", "--standard-json", "--base-path", ".", "--include-path", "node_modules")
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = dir, in, out, os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("node solc.js, which \"npm ci\" in %s installs: %w", dir, err)
	}
	answer, err := os.ReadFile(out.Name())
	if err != nil {
		return nil, err
	}
	// The wrapper prints a line of its own before the JSON.
	at := bytes.IndexByte(answer, '{')
	if at < 0 {
		return nil, fmt.Errorf("node solc.js: no JSON in its answer %q", answer)
	}
	return answer[at:], nil
}

// declared picks the contracts from the compiler's answer.
func declared(answer []byte) (map[string]contract, error) {
	var parsed struct {
		Errors []struct {
			Severity         string `json:"severity"`
			FormattedMessage string `json:"formattedMessage"`
			SourceLocation   struct {
				File string `json:"file"`
			} `json:"sourceLocation"`
		} `json:"errors"`
		Contracts map[string]map[string]struct {
			ABI json.RawMessage `json:"abi"`
			EVM struct {
				Bytecode struct{ Object string } `json:"bytecode"`
			} `json:"evm"`
		} `json:"contracts"`
	}
	if err := json.Unmarshal(answer, &parsed); err != nil {
		return nil, fmt.Errorf("answer of solc: %w", err)
	}
	var complaints []error
	for _, e := range parsed.Errors {
		if e.Severity == "error" || strings.HasPrefix(e.SourceLocation.File, "prototypes/") {
			complaints = append(complaints, fmt.Errorf("solc: %s", e.FormattedMessage))
		}
	}
	if len(complaints) > 0 {
		return nil, errors.Join(complaints...)
	}
	all := map[string]contract{}
	for _, in := range parsed.Contracts {
		for name, c := range in {
			if c.EVM.Bytecode.Object == "" {
				continue // abstract, or somebody else's interface
			}
			parsed, err := abi.JSON(bytes.NewReader(c.ABI))
			if err != nil {
				return nil, fmt.Errorf("ABI of %s: %w", name, err)
			}
			all[name] = contract{parsed, c.EVM.Bytecode.Object}
		}
	}
	return all, nil
}
