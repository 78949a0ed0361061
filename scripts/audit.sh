#!/usr/bin/env bash
# Compare les versions épinglées aux failles connues. Il faut le réseau : la liste des failles est sur le registre des paquets.
set -euo pipefail
cd "$(dirname "$0")/.."

audit=var/audit
if ! [[ -x $audit/bin/pip-audit && $audit -nt requirements/audit.txt ]]; then
    "${PYTHON:-python3.11}" -m venv --clear "$audit"
    "$audit/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
        --require-hashes -r requirements/audit.txt
fi

for profile in base dev; do
    printf '── requirements/%s.txt\n' "$profile"
    "$audit/bin/pip-audit" --progress-spinner off --strict --disable-pip --no-deps --requirement "requirements/$profile.txt"
done
