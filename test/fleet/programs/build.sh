#!/bin/sh
# Builds the programs of the fleet's modules, from the sources beside this
# script. Needs wat2wasm, of wabt.
set -e
cd "$(dirname "$0")"
for f in *.wat; do
	wat2wasm --debug-names "$f" -o "${f%.wat}.wasm"
done
