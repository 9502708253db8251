#!/usr/bin/env bash
# Runs every fuzz target for a while: fuzz.sh 60s
set -euo pipefail
cd "$(dirname "$0")/.."

time=${1:-60s}
failed=0
while IFS=: read -r file name; do
	echo "fuzz $name in $(dirname "$file") for $time"
	go test -run '^$' -fuzz "^$name\$" -fuzztime "$time" "./$(dirname "$file")" </dev/null || failed=1
done < <(git ls-files -co --exclude-standard '*_test.go' | xargs grep -soE '^func Fuzz[A-Za-z0-9_]+' /dev/null | sed 's/func //' | sort)
exit $failed
