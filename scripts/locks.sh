#!/usr/bin/env bash
# Recompile requirements/*.txt : toutes les versions, épinglées avec leurs empreintes, sans aucune adresse.
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {
    local output=$1
    shift
    .venv/bin/uv pip compile "$@" --quiet --generate-hashes --python-version 3.11 --python-platform linux \
        --overrides requirements/overrides.txt \
        --no-emit-index-url --no-header --output-file "$output"
}

compile requirements/build.txt requirements/build.in
compile requirements/audit.txt requirements/audit.in
compile requirements/base.txt pyproject.toml --excludes requirements/excludes-base.txt
compile requirements/dev.txt pyproject.toml --extra dev --constraints requirements/base.txt
