#!/usr/bin/env bash
# Crée .venv et y pose les dépendances épinglées : « base » pour servir, « dev » pour développer et tester.
# Ne refait rien tant que les fichiers de versions n’ont pas changé.
set -euo pipefail
cd "$(dirname "$0")/.."

profile=${1:-base}
python=${PYTHON:-python3.11}
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

create_venv() {
    command -v "$python" >/dev/null ||
        fail "« $python » est introuvable. Installez Python 3.11, ou indiquez-le : make install PYTHON=/chemin/vers/python3.11"
    "$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' ||
        fail "il faut Python 3.11 (openfisca-france-local ne va pas au-delà) ; « $python » est un $("$python" -V)."
    "$python" -m venv --clear .venv && return
    # Debian et Ubuntu séparent le module venv de Python.
    scripts/packages.sh python3.11-venv || fail "le module venv manque : installez le paquet python3.11-venv."
    "$python" -m venv --clear .venv
}

install() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps "$@"
}

up_to_date && exit 0
# Un environnement déplacé ou copié garde les chemins de son ancienne place : on le refait.
grep -qs " $PWD\$" "$stamp" && [[ -x .venv/bin/python ]] || create_venv
printf 'Installation des dépendances (%s)…\n' "$profile"
install --require-hashes -r requirements/build.txt -r "requirements/$profile.txt"
install --no-build-isolation --editable .
# « dev » contient « base » : poser l’un note l’autre.
{
    printf '%s %s %s\n' base "$(fingerprint base)" "$PWD"
    [[ $profile == dev ]] && printf '%s %s %s\n' dev "$(fingerprint dev)" "$PWD"
    true
} >"$stamp"
