// Prototypes compiles and measures other ways to settle what the escrow's
// claims settle, to know which is worth building next. None of them is
// shipped. Everything is drawn from a fixed seed, so every run gives the same
// figures.
//
//	go run ./chain/contracts/prototypes          prints the page
//	go run ./chain/contracts/prototypes -write   writes chain/contracts/prototypes/README.md
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	write := flag.Bool("write", false, "write the page to its file")
	dir := flag.String("contracts", "chain/contracts", "the `directory` of the contracts")
	flag.Parse()
	if err := run(context.Background(), *dir, *write); err != nil {
		fmt.Fprintln(os.Stderr, "prototypes:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, dir string, write bool) error {
	contracts, err := compile(ctx, dir)
	if err != nil {
		return err
	}
	p, err := measure(contracts)
	if err != nil {
		return err
	}
	if write {
		return os.WriteFile(filepath.Join(dir, "prototypes", "README.md"), []byte(p.render()), 0o644)
	}
	fmt.Print(p.render())
	return nil
}
