# What there is to do with the source tree. "make test" needs nothing but Go,
# a C compiler and git; what else its tests want it installs, or names.

GO ?= go
# Packages that are built and tested at the same time, and the time that one
# package's tests may take.
PARALLEL ?= 2
TIMEOUT ?= 10m
# Of test-long: the time for each fuzz target, how often the crash tests run,
# and how many draws a property test makes.
FUZZTIME ?= 60s
CRASHES ?= 10
CHECKS ?= 1000

# The IPFS node that package content is tested against, if it was built.
ATOLL_TEST_KUBO ?= $(wildcard $(CURDIR)/bin/ipfs)
export ATOLL_TEST_KUBO

TOOL = $(GO) tool -modfile=scripts/tools/go.mod

.NOTPARALLEL:
.PHONY: build test test-go test-long setup kubo generate check-generated lint fmt vet staticcheck vulncheck bench bench-gas clean

build:
	CGO_ENABLED=1 $(GO) build -trimpath -ldflags '-s -w' -o bin/atoll ./cmd/atoll

test: setup test-go
	scripts/javascript.sh
	scripts/modules.sh

setup:
	scripts/setup.sh

test-go:
	$(GO) run ./scripts/testreport -timeout $(TIMEOUT) -p $(PARALLEL) ./...

# The same tests under the race detector, those against kubo too; the crash and
# property tests many times over, and each fuzz target for a while: two hours.
test-long: ATOLL_TEST_KUBO = $(CURDIR)/bin/ipfs
test-long: setup kubo
	$(GO) run ./scripts/testreport -race -timeout 30m -p $(PARALLEL) ./...
	$(GO) run ./scripts/testreport -count $(CRASHES) -timeout 60m -p $(PARALLEL) -run 'Kill|Crash|Surviv|Outlive|Power' ./...
	$(GO) run ./scripts/testreport -timeout 60m -p $(PARALLEL) $$(scripts/rapid.sh) -rapid.checks=$(CHECKS)
	npm --prefix chain/contracts run --silent test-long
	scripts/fuzz.sh $(FUZZTIME)

# Minutes to build.
kubo:
	$(GO) build -C scripts/kubo -o $(CURDIR)/bin/ipfs github.com/ipfs/kubo/cmd/ipfs

# Compiles the contracts and writes their bindings.
generate:
	$(GO) run ./chain/gen

check-generated:
	$(GO) run ./chain/gen -check
	$(GO) run ./chain/contracts/gas -check

lint: fmt vet staticcheck vulncheck

fmt:
	@out=$$(git ls-files -co --exclude-standard '*.go' | grep -v '^chain/bindings/' | xargs gofmt -s -l 2>/dev/null); \
	if [ -n "$$out" ]; then echo "not formatted; run gofmt -s -w:"; echo "$$out"; exit 1; fi

vet:
	$(GO) vet ./...

staticcheck:
	$(TOOL) staticcheck ./...

vulncheck:
	scripts/vulncheck.sh ./...

bench:
	$(GO) run ./bench

# What the contracts cost: writes chain/contracts/GAS.md.
bench-gas:
	$(GO) run ./chain/contracts/gas -write

clean:
	rm -rf bin chain/contracts/node_modules test/*/node_modules
