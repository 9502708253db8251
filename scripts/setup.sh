#!/usr/bin/env bash
# Makes the machine ready for "make test".
#
# As root on Debian it installs what is missing. Otherwise it says what to
# install. What is needed to build is an error when it is missing; what only
# some tests need is a line of output, and those tests are skipped by name.
set -euo pipefail

have() { command -v "$1" >/dev/null 2>&1; }

# What builds WebAssembly programs: five Debian packages, of which two have no
# command of their own.
have_wasm() {
	have clang && have wasm-ld && have wasm-opt || return 1
	printf 'int main(void) { return 0; }\n' |
		clang --target=wasm32-wasi -x c - -o /dev/null 2>/dev/null
}

have_postgres() {
	have initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

# What Debian calls what is missing: needed to build, then needed by tests.
needed=() wanted=()
have git || needed+=(git)
have cc || needed+=(gcc libc6-dev)
have make || needed+=(make)
have node || wanted+=(nodejs)
have npm || wanted+=(npm)
have_postgres || wanted+=(postgresql)
have_wasm || wanted+=(clang lld wasi-libc libclang-rt-14-dev-wasm32 binaryen)

# Debian starts a server when it is installed; a policy of its own for the
# time of the installation stops that.
updated=
install() {
	local policy=/usr/sbin/policy-rc.d
	if [ ! -e $policy ]; then
		printf '#!/bin/sh\nexit 101\n' >$policy
		chmod 755 $policy
		trap 'rm -f /usr/sbin/policy-rc.d' EXIT
	fi
	local log
	log=$(mktemp)
	if [ -z "$updated" ]; then
		apt-get -qq update </dev/null >"$log" 2>&1 || tail -n 5 "$log" >&2
		updated=yes
	fi
	if DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" </dev/null >"$log" 2>&1; then
		rm -f "$log"
		return 0
	fi
	tail -n 5 "$log" >&2
	rm -f "$log"
	return 1
}

missing=("${needed[@]}" "${wanted[@]}")
if [ ${#missing[@]} -gt 0 ]; then
	if [ "$(id -u)" = 0 ] && have apt-get; then
		echo "setup: installing ${missing[*]}"
		# Together if possible; else one by one, so that a package that this
		# Debian does not have keeps no other from being installed.
		install "${missing[@]}" ||
			for p in "${missing[@]}"; do
				install "$p" || echo "setup: $p could not be installed"
			done
	else
		echo "setup: missing ${missing[*]}"
		echo "setup: on Debian: sudo apt-get install ${missing[*]}"
	fi
fi

for c in git cc; do
	have $c || { echo "setup: $c is needed to build" >&2; exit 1; }
done
if ! have go; then
	echo "setup: Go 1.26 or later is needed to build: https://go.dev/dl/" >&2
	exit 1
fi
# A Go that is older fetches the one that go.mod names; with GOTOOLCHAIN=local
# this is where it says so.
go version >/dev/null

# The packages of the JavaScript parts, each pinned by its package-lock.json.
if have npm; then
	for lock in $(git ls-files '*package-lock.json'); do
		dir=$(dirname "$lock")
		if [ ! -e "$dir/node_modules/.package-lock.json" ] || [ "$lock" -nt "$dir/node_modules/.package-lock.json" ]; then
			echo "setup: npm ci in $dir"
			npm --prefix "$dir" ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --loglevel=error </dev/null ||
				echo "setup: the packages of $dir could not be installed"
		fi
	done
fi
