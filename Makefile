# Sightline. `make run` and `make test` are the whole set-up; `make help` lists the rest.

PORT ?= 8080
DATA ?= data
# A debug build starts several times sooner and is shared with `make test`; a deployment is built
# with `make run CONFIG=release`, or `swift build -c release`.
CONFIG ?= debug
SWIFT := swift
BIN = $(shell $(SWIFT) build -c $(CONFIG) --show-bin-path)

.PHONY: help run test check format bench bench-people bench-wall fuzz kill-loop docs

help: ## List what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

run: ## Install what is missing, build, and serve the demo partnership on http://127.0.0.1:8080
	@scripts/install run
	@$(SWIFT) build -c $(CONFIG) --product sightline
	@$(BIN)/sightline serve --demo --data $(DATA) --port $(PORT)

test: ## Install what the tests need and run all of them
	@scripts/install test
	@scripts/test

check: ## Format lint, build and the fast tests, without browsers
	@scripts/install check
	@scripts/test --fast

format: ## Format the sources in place
	@$(SWIFT) format -i -r Package.swift Sources Tests

bench: ## Measure evaluation, the ledger, pages and the record check (release build)
	@scripts/install check
	@scripts/bench

bench-people: ## Measure the record check on 10^6 invented records beside PostgreSQL and Splink
	@scripts/install check
	@scripts/bench-people

bench-wall: ## Compare 10^5 pairs of cases across the wall, and time what is hidden (release build)
	@scripts/install run
	@scripts/bench-wall

fuzz: ## Throw a million broken packs and stories, and broken texts, at their readers (release build)
	@scripts/install run
	@scripts/fuzz

kill-loop: ## Kill the server 200 times while eight clients record, on both engines, and look for every entry
	@scripts/install check
	@$(SWIFT) build --product Recorder
	@scripts/kill-loop sqlite 200
	@scripts/kill-loop postgres 200

docs: ## Check that the documents' links lead somewhere
	@scripts/check-docs
