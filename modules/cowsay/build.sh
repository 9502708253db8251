#!/bin/sh
# Builds cowsay.wasm beside this script, the same bytes every time.
#
#   build.sh          build it
#   build.sh --check  build it elsewhere, and fail if the committed one differs
#
# On Debian 12 this needs: apt-get install clang lld wasi-libc libclang-rt-14-dev-wasm32 binaryen
# (clang 14.0.6, wasi-libc 0.0~git20220510.9886d3d and binaryen 108 made the
# committed one). clang runs binaryen's wasm-opt if it is there, and says
# nothing if it is not, so it is asked for here.
set -eu
command -v wasm-opt >/dev/null || { echo "build.sh: wasm-opt is not here; it is in binaryen" >&2; exit 1; }
cd "$(dirname "$0")"

out=cowsay.wasm
if [ "${1:-}" = --check ]; then
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	out=$work/cowsay.wasm
fi

# A 64 KiB stack lies below the data, so that running over it traps. Memory
# starts as small as the data allow, and may grow to 1 MiB.
clang --target=wasm32-wasi -std=c11 -O2 -flto -Wall -Wextra -Werror \
	-ffile-prefix-map="$PWD"=. \
	-Wl,--strip-all -Wl,--gc-sections -Wl,--lto-O2 \
	-Wl,--stack-first -Wl,-z,stack-size=65536 -Wl,--max-memory=1048576 \
	-o "$out" cowsay.c

chmod 644 "$out"

if [ "$out" != cowsay.wasm ]; then
	cmp "$out" cowsay.wasm
	echo "cowsay.wasm is what its source builds to"
fi
