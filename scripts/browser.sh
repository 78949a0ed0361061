#!/usr/bin/env bash
# S’assure qu’un Chromium peut être conduit par les tests : celui du système, sinon celui de Playwright.
set -euo pipefail
cd "$(dirname "$0")/.."

launches() {
    .venv/bin/python -c '
from playwright.sync_api import sync_playwright
from tests.browser import launch

with sync_playwright() as playwright:
    launch(playwright).close()
' >/dev/null 2>&1
}

launches && exit 0
scripts/packages.sh chromium && launches && exit 0
.venv/bin/playwright install chromium >&2 && launches && exit 0
exit 1
