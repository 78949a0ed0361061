"""Seal the answers of a visit under its link: who does not have the link reads nothing, the server included."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
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


VISIT = "visite"
"""The kind of secret that a token is: secrets of two kinds give names and keys that have nothing in common."""


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """What opens one row, by version of its seal. The token is not in it, and is not found again from it."""

    name: str
    by_version: Mapping[int, bytes]


Opening = str | Key
"""A token, or what is derived from it."""


def key_of(secret: str, kind: str = VISIT) -> Key:
    """What a secret opens."""
    name = row_name(secret) if kind == VISIT else _derived(secret, "nom", kind).hex()
    return Key(name, {version: _derived(secret, f"clef {version}", kind) for version in CIPHERS})


def row_name(token: str) -> str:
    """The name of a visit's row: derived from the token apart from its key, it says nothing of either."""
    return _derived(token, "nom").hex()


def seal(opening: Opening, answers: Mapping[str, Any]) -> bytes:
    """The envelope of these answers: version, nonce, then what only the token opens, in its own row."""
    nonce, key = os.urandom(NONCE), _key(opening)
    text = json.dumps(answers, ensure_ascii=False, separators=(",", ":")).encode()
    return bytes([CURRENT]) + nonce + _cipher(key, CURRENT).encrypt(nonce, _filled(text), _place(key, CURRENT))


def unseal(opening: Opening, envelope: bytes) -> Answers:
    """The answers of an envelope; raises `UnreadableVisit`."""
    key = _key(opening)
    version, nonce, sealed = envelope[:1], envelope[1 : 1 + NONCE], envelope[1 + NONCE :]
    if not sealed:
        raise UnreadableVisit("l’enveloppe est tronquée")
    if version[0] not in key.by_version:
        raise UnreadableVisit(f"la version {version[0]} de l’enveloppe est inconnue")
    try:
        text = _cipher(key, version[0]).decrypt(nonce, sealed, _place(key, version[0]))
    except InvalidTag as error:
        raise UnreadableVisit("l’enveloppe a été altérée, ou vient d’une autre ligne") from error
    answers: Answers = json.loads(_emptied(text))
    return answers


def _key(opening: Opening) -> Key:
    return key_of(opening) if isinstance(opening, str) else opening


def _cipher(key: Key, version: int) -> Cipher:
    return CIPHERS[version](key.by_version[version])


def _place(key: Key, version: int) -> bytes:
    """What the seal is bound to: put in another row, or given another version, an envelope no longer opens."""
    return f"mes-aides visite {version} {key.name}".encode()


def _derived(secret: str, use: str, kind: str = VISIT) -> bytes:
    """256 bits for one use of a secret (HKDF, RFC 5869). No salt: the secret is 256 random bits already."""
    return HKDF(SHA256(), 32, salt=None, info=f"mes-aides {kind} {use}".encode()).derive(secret.encode())


def _filled(text: bytes) -> bytes:
    """The size of the text, the text, and zeros up to a step."""
    sized = len(text).to_bytes(SIZE, "big") + text
    return sized.ljust(-(-len(sized) // STEP) * STEP, b"\0")


def _emptied(filled: bytes) -> bytes:
    return filled[SIZE : SIZE + int.from_bytes(filled[:SIZE], "big")]
