#!/usr/bin/env bash
# Lance une commande avec DATABASE_URL pointant sur un PostgreSQL privé et jetable, détruit à la fin.
#   scripts/postgres.sh --check     : y a-t-il de quoi le faire ? (installe les binaires si possible)
#   scripts/postgres.sh COMMANDE…   : l’exécute ; le code de sortie est le sien
set -euo pipefail
cd "$(dirname "$0")/.."

find_bin() {
    local candidate
    for candidate in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -rV) \
        "$(pg_config --bindir 2>/dev/null)" "$(dirname "$(command -v initdb 2>/dev/null)" 2>/dev/null)"; do
        if [[ -x $candidate/initdb && -x $candidate/pg_ctl ]]; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

# PostgreSQL refuse de tourner sous root : on emprunte alors un compte du système.
as_user=()
owner=$(id -un)
if [[ $(id -u) -eq 0 ]]; then
    owner=$(id -un postgres 2>/dev/null || echo nobody)
    as_user=(runuser -u "$owner" --)
fi

if [[ ${1:-} == --check ]]; then
    find_bin >/dev/null || { scripts/packages.sh postgresql && find_bin >/dev/null; }
    exit
fi

bin=$(find_bin)
# Sous /tmp, car le chemin d’une socket ne peut dépasser 107 caractères.
directory=$(mktemp -d /tmp/mes-aides-pg.XXXXXX)

destroy() {
    (cd / && "${as_user[@]}" "$bin/pg_ctl" stop --silent --mode immediate --pgdata "$directory/data") || true
    rm -rf "$directory"
}
trap destroy EXIT

chown "$owner" "$directory"
(
    cd /
    "${as_user[@]}" "$bin/initdb" --pgdata "$directory/data" --username mesaides --auth trust \
        --encoding UTF8 --locale C --no-sync >/dev/null
    "${as_user[@]}" "$bin/pg_ctl" start --silent --wait --pgdata "$directory/data" --log "$directory/log" --options \
        "-c listen_addresses= -c unix_socket_directories=$directory -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
    "${as_user[@]}" "$bin/createdb" --host "$directory" --username mesaides mesaides
)

export DATABASE_URL="postgres://mesaides@${directory//\//%2F}/mesaides"
"$@"
