package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// file is one generated file, its path relative to the chain directory.
type file struct {
	path    string
	content []byte
}

// packages names the Go package of a contract where it is not the contract's
// own name in lower case.
var packages = map[string]string{"AtollToken": "token"}

// bindings returns the Go binding and the ABI of every contract, one package
// for each.
func bindings(all []contract) ([]file, error) {
	var files []file
	for _, c := range all {
		pkg := packages[c.name]
		if pkg == "" {
			pkg = strings.ToLower(c.name)
		}
		var abi bytes.Buffer
		if err := json.Compact(&abi, c.abi); err != nil {
			return nil, fmt.Errorf("abi of %s: %w", c.name, err)
		}
		code, err := abigen.BindV2([]string{c.name}, []string{abi.String()}, []string{"0x" + c.code}, pkg, nil, nil)
		if err != nil {
			return nil, fmt.Errorf("bind %s: %w", c.name, err)
		}
		doc := fmt.Sprintf("// Package %s is the Go binding of the contract %s, generated from\n"+
			"// chain/contracts/src/%s.sol by chain/gen.\npackage %s\n", pkg, c.name, c.name, pkg)
		code = strings.Replace(code, "\npackage "+pkg+"\n", "\n"+doc, 1)

		abi.Reset()
		if err := json.Indent(&abi, c.abi, "", "  "); err != nil {
			return nil, fmt.Errorf("abi of %s: %w", c.name, err)
		}
		abi.WriteByte('\n')
		files = append(files,
			file{path.Join("bindings", pkg, pkg+".go"), []byte(code)},
			file{path.Join("bindings", pkg, c.name+".abi.json"), abi.Bytes()})
	}
	return files, nil
}
