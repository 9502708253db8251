package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// maxCode is the longest runtime code a chain accepts, in bytes (EIP-170).
const maxCode = 24576

// contract is one compiled contract.
type contract struct {
	name string          // such as "Escrow"
	abi  json.RawMessage // as the compiler wrote it
	code string          // creation bytecode, hex without 0x
}

// runs is how often the optimizer expects a contract's code to run, where that
// is not [usualRuns]: the court, which is called least, would be too large.
var runs = map[string]int{"Court": 1_000}

const usualRuns = 1_000_000

// settings are solc's. No metadata goes into the bytecode, so that it depends
// on the code alone. Cancun is the oldest EVM with transient storage; later
// ones run it too.
func settings(optimizerRuns int) map[string]any {
	return map[string]any{
		"evmVersion": "cancun",
		"viaIR":      true,
		"optimizer":  map[string]any{"enabled": true, "runs": optimizerRuns},
		"metadata":   map[string]any{"bytecodeHash": "none", "appendCBOR": false},
		"outputSelection": map[string]any{"*": map[string]any{
			"*": []string{"abi", "evm.bytecode.object", "evm.deployedBytecode.object"}}},
	}
}

// compile compiles every file in dir/src and returns the contracts declared
// there, in the order of the files' names.
func compile(ctx context.Context, dir string) ([]contract, error) {
	if _, err := os.Stat(filepath.Join(dir, "node_modules", "solc")); errors.Is(err, fs.ErrNotExist) {
		npm := exec.CommandContext(ctx, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
		npm.Dir, npm.Stdout, npm.Stderr = dir, os.Stderr, os.Stderr
		if err := npm.Run(); err != nil {
			return nil, fmt.Errorf("npm ci in %s: %w", dir, err)
		}
	}
	paths, err := filepath.Glob(filepath.Join(dir, "src", "*.sol"))
	if err != nil {
		return nil, err
	}
	var all []contract
	groups := map[int][]string{} // the files of contracts, by how they are optimized
	for _, p := range paths {
		n := usualRuns
		if r, ok := runs[strings.TrimSuffix(filepath.Base(p), ".sol")]; ok {
			n = r
		}
		groups[n] = append(groups[n], p)
	}
	for n, files := range groups {
		some, err := compileFiles(ctx, dir, n, files)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	slices.SortFunc(all, func(a, b contract) int { return strings.Compare(a.name, b.name) })
	return all, nil
}

// compileFiles compiles the contracts of some files.
func compileFiles(ctx context.Context, dir string, optimizerRuns int, paths []string) ([]contract, error) {
	sources := map[string]any{}
	var names []string
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		name := "src/" + filepath.Base(p)
		names = append(names, name)
		sources[name] = map[string]string{"content": string(text)}
	}
	input, err := json.Marshal(map[string]any{"language": "Solidity", "sources": sources, "settings": settings(optimizerRuns)})
	if err != nil {
		return nil, err
	}
	out, err := solc(ctx, dir, input)
	if err != nil {
		return nil, err
	}
	return declared(names, out)
}

// solc runs the compiler in dir on a standard JSON input.
func solc(ctx context.Context, dir string, input []byte) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "node", "node_modules/solc/solc.js", "--standard-json",
		"--base-path", ".", "--include-path", "node_modules")
	// The wrapper does not wait for a pipe, neither for what it is to read nor
	// until all it wrote is taken, so both go through files.
	question, err := os.CreateTemp("", "solc-*.json")
	if err != nil {
		return nil, err
	}
	defer os.Remove(question.Name())
	defer question.Close()
	if _, err := question.Write(input); err != nil {
		return nil, err
	}
	if _, err := question.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	answer, err := os.CreateTemp("", "solc-*.json")
	if err != nil {
		return nil, err
	}
	defer os.Remove(answer.Name())
	defer answer.Close()
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = dir, question, answer, os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("node solc.js: %w", err)
	}
	out, err := os.ReadFile(answer.Name())
	if err != nil {
		return nil, err
	}
	// The wrapper prints a line of its own before the JSON.
	at := bytes.IndexByte(out, '{')
	if at < 0 {
		return nil, fmt.Errorf("node solc.js: no JSON in its answer %q", out)
	}
	return out[at:], nil
}

// declared picks from the compiler's answer the contracts that stand in the
// named sources. A warning about one of these is an error, one about a library
// is not.
func declared(names []string, answer []byte) ([]contract, error) {
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
				Bytecode         struct{ Object string } `json:"bytecode"`
				DeployedBytecode struct{ Object string } `json:"deployedBytecode"`
			} `json:"evm"`
		} `json:"contracts"`
	}
	if err := json.Unmarshal(answer, &parsed); err != nil {
		return nil, fmt.Errorf("answer of solc: %w", err)
	}
	var complaints []error
	for _, e := range parsed.Errors {
		if e.Severity == "error" || strings.HasPrefix(e.SourceLocation.File, "src/") {
			complaints = append(complaints, fmt.Errorf("solc: %s", e.FormattedMessage))
		}
	}
	if len(complaints) > 0 {
		return nil, errors.Join(complaints...)
	}
	var all []contract
	for _, source := range names {
		want := strings.TrimSuffix(filepath.Base(source), ".sol")
		c, ok := parsed.Contracts[source][want]
		if !ok {
			return nil, fmt.Errorf("%s declares no contract %s", source, want)
		}
		size := len(c.EVM.DeployedBytecode.Object) / 2
		if size > maxCode {
			return nil, fmt.Errorf("%s: %d bytes of code, at most %d (EIP-170)", want, size, maxCode)
		}
		all = append(all, contract{name: want, abi: c.ABI, code: c.EVM.Bytecode.Object})
	}
	return all, nil
}
