"""The settings that production wants."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings

from mesaides.cli.installation.finding import Finding, fine, to_know, to_mend

SHORTEST_KEY = 50
FEWEST_SIGNS = 10
LOCAL = {"localhost", "127.0.0.1", "[::1]"}


def settings_findings() -> Iterator[Finding]:
    yield secret_key()
    yield debug()
    yield hosts()
    yield https()
    yield front_server()


def secret_key() -> Finding:
    key = settings.SECRET_KEY
    if len(key) >= SHORTEST_KEY and len(set(key)) >= FEWEST_SIGNS:
        return fine("la clef secrète")
    mend = "SECRET_KEY : écrivez ce que donne python -c 'import secrets; print(secrets.token_urlsafe(50))'."
    return to_mend("la clef secrète est trop courte, ou se devine", mend)


def debug() -> Finding:
    if settings.DEBUG:
        return to_mend("le mode de développement est actif", "DEBUG : retirez cette variable, ou écrivez 0.")
    return fine("le mode de production")


def hosts() -> Finding:
    named = set(settings.ALLOWED_HOSTS)
    if "*" in named:
        return to_mend("tous les noms de site sont acceptés", "ALLOWED_HOSTS : écrivez les noms du site, sans « * ».")
    if named <= LOCAL:
        return to_mend(
            "le site ne répond qu’à cette machine",
            "ALLOWED_HOSTS : écrivez les noms du site, comme aides.exemple.fr,127.0.0.1.",
        )
    return fine("les noms du site")


def https() -> Finding:
    if settings.SECURE_SSL_REDIRECT and settings.SECURE_HSTS_SECONDS:
        return fine("le HTTPS est exigé")
    return to_mend("le site accepte les pages en clair", "HTTPS : écrivez 1, une fois le certificat en place.")


def front_server() -> Finding:
    if settings.BEHIND_PROXY:
        return fine("le serveur frontal est déclaré")
    mend = "S’il y en a un, écrivez BEHIND_PROXY=1 : sinon tous les visiteurs semblent venir de la même adresse."
    return to_know("aucun serveur frontal n’est déclaré", mend)
