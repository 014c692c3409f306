# make demo: check the sample province.  make test: run every test.  make release: the program without debugging, in
# .build/release.  make bench: measure it against other tools.  All install what is missing.

SWIFT ?= swift
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
ON := 2025-11-30

.PHONY: demo test format lint docs setup build release bench bench-micro

demo: build
	@status=0; \
	.build/debug/cadre check Rules/vn-57/reading-b.yaml Samples/lai-chau/roster --on $(ON) || status=$$?; \
	case $$status in 0|1|4) ;; *) exit $$status ;; esac; \
	echo; echo "The same in Vietnamese: .build/debug/cadre check Rules/vn-57/reading-b.yaml Samples/lai-chau/roster --on $(ON) --lang vi"

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

format:
	$(SWIFT) format -i -p -r Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict -p -r Package.swift Sources Tests

docs: setup
	$(SWIFT) package dump-symbol-graph --minimum-access-level public --skip-synthesized-members > .build/symbol-graph.log
	rm -rf .build/docs && mkdir -p .build/docs/symbols
	find .build -path '*symbolgraph*' \( -name Cadre.symbols.json -o -name '*@Cadre.symbols.json' \) \
	  -exec cp {} .build/docs/symbols/ \;
	docc convert Sources/Cadre/Cadre.docc --additional-symbol-graph-dir .build/docs/symbols \
	  --output-dir .build/docs/Cadre.doccarchive --fallback-display-name Cadre \
	  --fallback-bundle-identifier org.cadre.Cadre --warnings-as-errors
	@echo "Documentation: .build/docs/Cadre.doccarchive"

build: setup
	$(SWIFT) build --product cadre

# One file that needs no Swift to be installed, and starts in a few milliseconds.
release: setup
	$(SWIFT) build -c release --static-swift-stdlib --product cadre

bench: release
	python3 Tests/Benchmarks/bench.py --cadre .build/release/cadre --work .build/bench $(BENCH_OPTIONS)

bench-micro: setup
	cd Tests/Benchmarks && $(SWIFT) package --scratch-path ../../.build/micro benchmark thresholds check --path Thresholds

# Checks for Swift, and installs the C library of the YAML reader where pkg-config does not find it.
setup:
	@$(SWIFT) --version 2>/dev/null | grep -qE 'version (6\.([2-9]|[1-9][0-9])|[7-9]|[1-9][0-9])' || { \
	  echo "Swift 6.2 or later is needed: see https://www.swift.org/install, then run make again." >&2; exit 1; }
	@pkg-config --exists yaml-0.1 2>/dev/null || { \
	  if command -v apt-get >/dev/null; then \
	    $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq pkg-config libyaml-dev; \
	  elif command -v brew >/dev/null; then brew install pkg-config libyaml; \
	  else echo "libyaml and pkg-config are needed: install them, then run make again." >&2; exit 1; fi; }
