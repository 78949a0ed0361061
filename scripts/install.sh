#!/usr/bin/env bash
# Crée .venv et y pose les dépendances épinglées : « base » pour servir, « dev » pour développer et tester.
# Ne refait rien tant que les versions demandées n’ont pas changé.
set -euo pipefail
cd "$(dirname "$0")/.."

profile=${1:-base}
stamp=.venv/installed

fail() {
    printf '\nInstallation impossible : %s\n' "$1" >&2
    exit 1
}

fingerprint() {
    {
        cat requirements/build.txt "requirements/$1.txt"
        sed -n '/^\[build-system\]/,/^\[tool\./p' pyproject.toml
    } | sha256sum | cut -d' ' -f1
}

up_to_date() {
    [[ -x .venv/bin/python ]] && grep -qsx "$profile $(fingerprint "$profile") $PWD" "$stamp"
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3.11 python3 python}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    fail "il faut Python 3.11 (openfisca-france-local ne va pas au-delà), et « ${PYTHON:-python3.11} » n’en est pas un.
Installez-le, ou indiquez où il est : make install PYTHON=/chemin/vers/python3.11"
}

create_venv() {
    local python
    python=$(find_python)
    "$python" -m venv --clear .venv >/dev/null 2>&1 && return
    # Debian et Ubuntu livrent le module venv à part.
    scripts/packages.sh python3.11-venv ||
        fail "« $python -m venv » échoue. Sous Debian ou Ubuntu, installez le paquet python3.11-venv."
    "$python" -m venv --clear .venv
}

install() {
    .venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check --no-deps "$@"
}

up_to_date && exit 0
# Un environnement déplacé ou copié garde les chemins de son ancienne place : on le refait.
if ! { [[ -x .venv/bin/python ]] && grep -qs " $PWD\$" "$stamp"; }; then
    create_venv
fi
printf 'Installation des dépendances (%s)…\n' "$profile"
install --require-hashes -r requirements/build.txt -r "requirements/$profile.txt"
install --no-build-isolation --editable .
# « dev » contient « base » : l’avoir posé vaut pour les deux.
for done in base $profile; do
    printf '%s %s %s\n' "$done" "$(fingerprint "$done")" "$PWD"
done >"$stamp"
