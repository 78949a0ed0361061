"""The keys of the environment that seal what the database keeps: the first seals, all of them open."""

import base64
import hashlib
import os

from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured

_MAKE = (
    "Fabriquez une clef par : python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())'"
)


def keys(name: str, *, debug: bool, needed_for: str = "", secret: str) -> list[str]:
    """Read a list of keys. In development, one is drawn from the signing key.

    `needed_for`: what cannot be without them; empty when they may be left out.
    """
    given = [key.strip() for key in os.environ.get(name, "").split(",") if key.strip()]
    for rank, key in enumerate(given, start=1):
        _check(name, key, rank)
    if given:
        return given
    if debug:
        return [base64.urlsafe_b64encode(hashlib.sha256(f"{name} {secret}".encode()).digest()).decode()]
    if needed_for:
        raise ImproperlyConfigured(f"{name} manque : elle chiffre {needed_for}. {_MAKE}")
    return []


def _check(name: str, key: str, rank: int) -> None:
    try:
        Fernet(key)
    except ValueError as error:
        raise ImproperlyConfigured(f"La clef n° {rank} de {name} n’en est pas une. {_MAKE}") from error
