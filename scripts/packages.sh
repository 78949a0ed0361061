#!/usr/bin/env bash
# Installe des paquets du système avec apt, si on en a le droit ; échoue sinon, sans rien demander.
set -euo pipefail

command -v apt-get >/dev/null || exit 1
as_root=()
if [[ $(id -u) -ne 0 ]]; then
    sudo -n true 2>/dev/null || exit 1
    as_root=(sudo -n)
fi

printf 'Installation par apt : %s…\n' "$*" >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2 || exit 1
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -o Dpkg::Use-Pty=0 install --yes --no-install-recommends "$@" >/dev/null || exit 1
