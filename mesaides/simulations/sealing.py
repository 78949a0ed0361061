"""Seal the answers of a visit under its link: who does not have the link reads nothing, the server included."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Answers = dict[str, Any]

STEP = 4096
"""Bytes: what is sealed is filled up to a multiple of it, so that lengths do not tell one household from another."""

NONCE = 12
SIZE = 4


class UnreadableVisit(ValueError):
    """What is stored does not open under this link: damaged, moved from another row, or of an unknown version."""


class Cipher(Protocol):
    """Authenticated encryption, as `cryptography` offers it."""

    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes: ...

    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes: ...


CIPHERS: dict[int, Callable[[bytes], Cipher]] = {1: AESGCM}
"""By version, the first byte of an envelope. Each takes a key of 256 bits and a nonce of 96.

A version stays here as long as a visit may bear it: a month, the longest that one is kept."""

CURRENT = 1
"""The version that is written: a visit takes it the next time it is saved."""


def row_name(token: str) -> str:
    """The name of a visit's row: derived from the token apart from its key, it says nothing of either."""
    return _derived(token, "nom").hex()


def seal(token: str, answers: Mapping[str, Any]) -> bytes:
    """The envelope of these answers: version, nonce, then what only the token opens, in its own row."""
    nonce = os.urandom(NONCE)
    text = json.dumps(answers, ensure_ascii=False, separators=(",", ":")).encode()
    return bytes([CURRENT]) + nonce + _cipher(token, CURRENT).encrypt(nonce, _filled(text), _place(token, CURRENT))


def unseal(token: str, envelope: bytes) -> Answers:
    """The answers of an envelope; raises `UnreadableVisit`."""
    version, nonce, sealed = envelope[:1], envelope[1 : 1 + NONCE], envelope[1 + NONCE :]
    if not sealed:
        raise UnreadableVisit("l’enveloppe est tronquée")
    if version[0] not in CIPHERS:
        raise UnreadableVisit(f"la version {version[0]} de l’enveloppe est inconnue")
    try:
        text = _cipher(token, version[0]).decrypt(nonce, sealed, _place(token, version[0]))
    except InvalidTag as error:
        raise UnreadableVisit("l’enveloppe a été altérée, ou vient d’une autre ligne") from error
    answers: Answers = json.loads(_emptied(text))
    return answers


def _cipher(token: str, version: int) -> Cipher:
    return CIPHERS[version](_derived(token, f"clef {version}"))


def _place(token: str, version: int) -> bytes:
    """What the seal is bound to: put in another row, or given another version, an envelope no longer opens."""
    return f"mes-aides visite {version} {row_name(token)}".encode()


def _derived(token: str, use: str) -> bytes:
    """256 bits for one use of the token (HKDF, RFC 5869). No salt: the token is 256 random bits already."""
    return HKDF(SHA256(), 32, salt=None, info=f"mes-aides visite {use}".encode()).derive(token.encode())


def _filled(text: bytes) -> bytes:
    """The size of the text, the text, and zeros up to a step."""
    sized = len(text).to_bytes(SIZE, "big") + text
    return sized.ljust(-(-len(sized) // STEP) * STEP, b"\0")


def _emptied(filled: bytes) -> bytes:
    return filled[SIZE : SIZE + int.from_bytes(filled[:SIZE], "big")]
