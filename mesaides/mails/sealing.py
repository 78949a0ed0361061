"""Seal what waits (addresses, links, letters) with keys of the server that are not in the database."""

from __future__ import annotations

import json
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac

STEP = 4096
"""Bytes: what is sealed is filled up to a multiple of it, so that a length tells little."""


class UnreadableError(ValueError):
    """No key of the server opens this: it was sealed with a key that was removed, or it was damaged."""


def seal(value: dict[str, Any]) -> str:
    """A text that only the keys of the server open."""
    text = json.dumps(value, ensure_ascii=False).encode()
    filled = text.ljust(-(-len(text) // STEP) * STEP)  # JSON ignores the spaces at its end
    return _keys().encrypt(filled).decode()


def unseal(sealed: str) -> dict[str, Any]:
    """What was sealed, with the first key or an older one. Raises `UnreadableError`."""
    try:
        value: dict[str, Any] = json.loads(_keys().decrypt(sealed.encode()))
    except InvalidToken as error:
        raise UnreadableError(
            "Aucune clef de COURRIELS_CLEFS n’ouvre cette ligne : remettez la clef qui a été retirée."
        ) from error
    return value


def renewed(sealed: str) -> str:
    """The same, sealed with the first key."""
    return seal(unseal(sealed))


def mark(secret: str) -> str:
    """What names the rows of a secret, as the token of a visit: keyed, so that a stolen database names no visit."""
    return salted_hmac("mesaides.mails", secret, algorithm="sha256").hexdigest()


def _keys() -> MultiFernet:
    return MultiFernet([Fernet(key) for key in settings.COURRIELS_CLEFS])
