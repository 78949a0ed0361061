#!/usr/bin/env bash
# Sert le site sur cette machine comme en production : même serveur, mêmes fichiers statiques, vraies pages d’erreur.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/install.sh base
scripts/pdf.sh || printf 'Sans PDF : il manque Pango, HarfBuzz ou la police DejaVu (docs/how-to/exploiter.md).\n' >&2

key=var/secret-key
if [[ -z ${SECRET_KEY:-} ]]; then
    [[ -s $key ]] || (umask 077 && .venv/bin/python -c 'import secrets; print(secrets.token_urlsafe(50))' >"$key")
    SECRET_KEY=$(<"$key")
    export SECRET_KEY
fi

.venv/bin/python manage.py migrate --verbosity 0
manifest=var/static/staticfiles.json
if [[ ! -e $manifest || -n $(find mesaides/*/static .venv/installed -newer "$manifest" 2>/dev/null) ]]; then
    .venv/bin/python manage.py collectstatic --no-input --verbosity 0
fi

export BIND=127.0.0.1:${PORT:-8000}
printf 'Mes Aides : http://%s (Ctrl+C pour arrêter)\n' "$BIND"
exec .venv/bin/gunicorn config.wsgi --config config/gunicorn.py
