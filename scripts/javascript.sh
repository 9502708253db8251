#!/usr/bin/env bash
# Runs "npm test" and "npm run lint" of each part that has such a script. The
# parts that Go tests drive have none.
set -euo pipefail
cd "$(dirname "$0")/.."

for lock in $(git ls-files '*package-lock.json'); do
	dir=$(dirname "$lock")
	for script in test lint; do
		grep -q "\"$script\":" "$dir/package.json" || continue
		if ! command -v npm >/dev/null || [ ! -d "$dir/node_modules" ]; then
			echo "SKIP $dir: npm run $script: npm or its packages are not here"
			continue
		fi
		echo "npm run $script in $dir"
		npm --prefix "$dir" run --silent "$script" </dev/null
	done
done
