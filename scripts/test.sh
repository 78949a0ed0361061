#!/usr/bin/env bash
# Vérifie tout, étape par étape, et dit à la fin ce qui a échoué et ce qui n’a pas pu être vérifié.
# Sous CI=true, ce qui n’a pas pu être vérifié est un échec.
set -uo pipefail
cd "$(dirname "$0")/.."

missing=()
failed=()
selection=""

leave_out() {
    selection="${selection:+$selection and }not $1"
}

step() {
    local name=$1
    shift
    printf '\n── %s\n' "$name"
    "$@" || failed+=("$name")
}

# Les réglages de la machine ne doivent rien changer aux tests.
unset DATABASE_URL DEBUG ALLOWED_HOSTS ETAT_MARQUE HTTPS BEHIND_PROXY CADRES CACHE_URL LIMITES METRIQUES JOURNAL SENTRY_DSN EMAIL_URL
# Sans elle, chaque processus relit et récrit tous les tests avant d’en lancer un.
unset PYTHONDONTWRITEBYTECODE

scripts/install.sh dev || exit 1

scripts/browser.sh || {
    missing+=("le navigateur, car ni le Chromium du système ni celui de Playwright ne démarre ; les tests « browser » n’ont pas tourné")
    leave_out browser
}
scripts/pdf.sh || {
    missing+=("le PDF, car Pango, HarfBuzz ou la police DejaVu manque ; les tests « pdf » n’ont pas tourné")
    leave_out pdf
}

step "Style" .venv/bin/ruff check .
step "Mise en forme" .venv/bin/ruff format --check .
step "Types" .venv/bin/mypy
step "Frontières entre paquets" .venv/bin/lint-imports
if scripts/postgres.sh --check; then
    step "Tests de la base de données, sur PostgreSQL" \
        scripts/postgres.sh .venv/bin/pytest --quiet --numprocesses 2 -m "db and not browser and not calcul${selection:+ and $selection}"
else
    missing+=("PostgreSQL, car ses binaires (initdb, pg_ctl) sont introuvables ; les tests « db » n’ont tourné que sur SQLite")
fi
step "Tests" .venv/bin/pytest --numprocesses 2 --dist worksteal --durations 30 --durations-min 5 -m "$selection"

printf '\n'
for name in "${failed[@]}"; do
    printf 'ÉCHEC : %s\n' "$name"
done
for name in "${missing[@]}"; do
    printf 'NON VÉRIFIÉ : %s.\n' "$name"
done
[[ ${#failed[@]} -eq 0 ]] || exit 1
[[ ${#missing[@]} -eq 0 || ${CI:-} != true ]] || exit 1
