#!/usr/bin/env bash
# S’assure qu’un PDF peut être fait : les bibliothèques qui composent le texte (Pango, HarfBuzz), et sa police.
set -euo pipefail
cd "$(dirname "$0")/.."

draws() {
    .venv/bin/python -W ignore -c '
import weasyprint

page = "<p style=\"font-family: DejaVu Sans\">☐</p>"
assert b"DejaVu-Sans" in weasyprint.HTML(string=page).write_pdf(uncompressed_pdf=True)
' >/dev/null 2>&1
}

draws && exit 0
scripts/packages.sh libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core && draws && exit 0
exit 1
