// Gen compiles the contracts under chain/contracts and writes their Go
// bindings, ABI and bytecode under chain/bindings.
//
//	go run ./chain/gen         writes them
//	go run ./chain/gen -check  fails if the ones on disk are not current
//
// The compiler is solc, run by node from the packages that
// chain/contracts/package-lock.json pins; they are installed if missing.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	check := flag.Bool("check", false, "write nothing; fail if a generated file is not current")
	dir := flag.String("dir", "chain", "the chain directory of the source tree")
	flag.Parse()
	if err := run(ctx, *dir, *check); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, dir string, check bool) error {
	compiled, err := compile(ctx, filepath.Join(dir, "contracts"))
	if err != nil {
		return err
	}
	files, err := bindings(compiled)
	if err != nil {
		return err
	}
	var stale []error
	for _, f := range files {
		path := filepath.Join(dir, f.path)
		if check {
			if have, err := os.ReadFile(path); err != nil || !bytes.Equal(have, f.content) {
				stale = append(stale, fmt.Errorf("%s is not current; run go run ./chain/gen", path))
			}
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, f.content, 0o644); err != nil {
			return err
		}
	}
	return errors.Join(stale...)
}
