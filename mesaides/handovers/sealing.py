"""Seal what is handed over under a secret that the database does not hold: that of the link, or the token of the visit.

The same construction as for visits (docs/decisions/0014-des-visites-scellees-par-leur-lien.md).
"""

from __future__ import annotations

import json
import os
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

STEP = 4096
"""Bytes: what is sealed is filled up to a multiple of it, so that a length tells little."""

NONCE = 12


class UnreadableHandover(ValueError):
    """The envelope does not open under this secret: damaged, or moved from another row."""


def name_of(secret: str) -> str:
    """The name of the row of a link: it says nothing of the link, nor of its key."""
    return _derived(secret, "nom").hex()


def owner_of(token: str) -> str:
    """What names all the rows of a visit; who has them cannot tell which visit it is."""
    return _derived(token, "visite").hex()


def seal(secret: str, row: str, value: dict[str, Any]) -> bytes:
    """The envelope of a value: only the secret opens it, and only in this row."""
    nonce, text = os.urandom(NONCE), json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    filled = text.ljust(-(-len(text) // STEP) * STEP)  # JSON ignores the spaces at its end
    return nonce + _cipher(secret).encrypt(nonce, filled, row.encode())


def unseal(secret: str, row: str, envelope: bytes) -> dict[str, Any]:
    """What was sealed; raises `UnreadableHandover`."""
    try:
        text = _cipher(secret).decrypt(envelope[:NONCE], envelope[NONCE:], row.encode())
    except (InvalidTag, ValueError) as error:
        raise UnreadableHandover("l’enveloppe a été altérée, ou vient d’une autre ligne") from error
    value: dict[str, Any] = json.loads(text)
    return value


def _cipher(secret: str) -> AESGCM:
    return AESGCM(_derived(secret, "clef"))


def _derived(secret: str, use: str) -> bytes:
    """256 bits for one use of a secret that is 256 random bits already (HKDF, RFC 5869)."""
    return HKDF(SHA256(), 32, salt=None, info=f"mes-aides transmission {use}".encode()).derive(secret.encode())
