#!/usr/bin/env bash
# Looks for known vulnerabilities in what the code calls.
#
# The database is https://vuln.go.dev, or the one that VULNDB names, such as
# file:///srv/vulndb. Where it cannot be reached the check is skipped, and says
# so; a vulnerability that was found, and any other error, fails it.
set -euo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if go tool -modfile=scripts/tools/go.mod govulncheck ${VULNDB:+-db "$VULNDB"} "$@" >"$log" 2>&1; then
	cat "$log"
elif grep -qE 'fetching vulnerabilities: .*(no such host|connection refused|i/o timeout|network is unreachable|no route to host|Forbidden|Bad Gateway|deadline exceeded)' "$log"; then
	echo "SKIP govulncheck: its database cannot be reached: $(grep -m1 'fetching vulnerabilities' "$log" | sed 's/.*: //')"
else
	cat "$log" >&2
	exit 1
fi
