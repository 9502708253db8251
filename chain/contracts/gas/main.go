// Gas measures what the contracts cost: the gas of whole transactions, their
// calldata and their intrinsic gas included. Everything is drawn from a fixed
// seed, so every run gives the same figures.
//
//	go run ./chain/contracts/gas          prints the table
//	go run ./chain/contracts/gas -write   writes chain/contracts/GAS.md
//	go run ./chain/contracts/gas -check   fails if that file is not current
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	write := flag.Bool("write", false, "write the table to its file")
	check := flag.Bool("check", false, "compare with the file, and fail if a figure is more than 5 % from it")
	path := flag.String("file", "chain/contracts/GAS.md", "the `file` with the table")
	flag.Parse()
	if err := run(*path, *write, *check); err != nil {
		fmt.Fprintln(os.Stderr, "gas:", err)
		os.Exit(1)
	}
}

func run(path string, write, check bool) error {
	tables, err := measure()
	if err != nil {
		return err
	}
	text := render(tables)
	switch {
	case write:
		return os.WriteFile(path, []byte(text), 0o644)
	case check:
		old, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return compare(parse(string(old)), tables)
	}
	fmt.Print(text)
	return nil
}

// measure makes all measurements, each in a world of its own.
func measure() ([]table, error) {
	g, err := newWorld()
	if err != nil {
		return nil, err
	}
	var tables []table
	for _, t := range []struct {
		name, unit string
		benches    []func(*world) []row
	}{
		{"Jobs that go well", "gas", []func(*world) []row{dayRows, claimRows, depositRows, loneRows, withdrawalRows}},
		{"Disputes", "gas", []func(*world) []row{disputeRows, shortRows, appealRows}},
		{"Stakes, seats and records", "gas", []func(*world) []row{nodeRows}},
		{"Deployment", "gas", []func(*world) []row{deploymentRows}},
		{"Code", "bytes", []func(*world) []row{codeRows}},
	} {
		var rows []row
		for _, bench := range t.benches {
			w := g.fork()
			rows = append(rows, bench(w)...)
			if w.err != nil {
				return nil, fmt.Errorf("%s: %w", t.name, w.err)
			}
		}
		tables = append(tables, table{t.name, t.unit, rows})
	}
	return tables, nil
}
