#!/bin/sh
# Builds the programs that the tests run, from the sources beside this script.
# Needs Debian's clang lld wasi-libc libclang-rt-14-dev-wasm32 wabt.
set -e
cd "$(dirname "$0")"
for f in *.wat; do
	wat2wasm --debug-names "$f" -o "../${f%.wat}.wasm"
done
for f in *.c; do
	clang --target=wasm32-wasi -O2 -msimd128 -ffp-contract=off -Wl,--strip-debug "$f" -o "../${f%.c}.wasm"
done
