#!/usr/bin/env bash
# Prints the packages that have property tests.
set -euo pipefail
cd "$(dirname "$0")/.."
git ls-files -co --exclude-standard '*_test.go' | xargs grep -sl '"pgregory.net/rapid"' | xargs -n1 dirname | sort -u | sed 's#^#./#; s#^\./\.$#.#'
