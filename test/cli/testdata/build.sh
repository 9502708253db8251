#!/bin/sh
# Builds the modules' programs from the sources beside them. Needs wat2wasm, of
# wabt.
set -e
cd "$(dirname "$0")"
for f in */program.wat; do
	wat2wasm --debug-names "$f" -o "${f%.wat}.wasm"
done
