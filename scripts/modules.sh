#!/usr/bin/env bash
# Checks that each module's committed program is what its source builds to.
#
# The bytes depend on the compiler, so this is done with those that made them,
# clang 14 and wasm-opt 108 of Debian 12, and skipped elsewhere.
set -euo pipefail
cd "$(dirname "$0")/.."

clang=$(clang --version 2>/dev/null | sed -n 's/.*clang version \([0-9]*\).*/\1/p;T;q' || true)
opt=$(wasm-opt --version 2>/dev/null | sed -n 's/wasm-opt version \([0-9]*\).*/\1/p' || true)
for makefile in modules/*/Makefile; do
	dir=$(dirname "$makefile")
	if [ "$clang" != 14 ] || [ "$opt" != 108 ]; then
		echo "SKIP $dir: its program is not rebuilt: that takes clang 14 and wasm-opt 108, here are ${clang:-none} and ${opt:-none}"
	elif ! printf 'int main(void) { return 0; }\n' | clang --target=wasm32-wasi -x c - -o /dev/null 2>/dev/null; then
		echo "SKIP $dir: its program is not rebuilt: lld, wasi-libc or libclang-rt-14-dev-wasm32 is not here"
	else
		make --no-print-directory -C "$dir" check
	fi
done
