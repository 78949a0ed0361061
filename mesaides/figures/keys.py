"""The keys of partners: made here, never kept; only the fingerprint of a key is, and it opens nothing."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable, Mapping

_NAME, _FINGERPRINT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"), re.compile(r"[0-9a-f]{64}")
_START = "mesaides_"
"""So that a key left in a text by mistake is recognised."""

Known = Mapping[str, str]
"""The partner's name, by fingerprint: a partner may have two keys, while one takes the other's place."""


class KeyLineError(ValueError):
    """A line that declares no key: the message says how to write one."""


def made() -> str:
    """A new key: 256 bits drawn at random, which nobody guesses; that is why a plain fingerprint is enough."""
    return _START + secrets.token_urlsafe(32)


def fingerprint(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None


def known(lines: Iterable[str]) -> Known:
    """The keys that « name:fingerprint » lines declare; raises `KeyLineError`, which quotes no key."""
    found: dict[str, str] = {}
    for rank, line in enumerate(lines, start=1):
        name, _, mark = line.partition(":")
        if not is_name(name) or not _FINGERPRINT.fullmatch(mark):
            raise KeyLineError(
                f"La clef n° {rank} ne se comprend pas : écrivez « nom:empreinte », "
                "comme le donne « mes-aides clef NOM »."
            )
        found[mark] = name
    return found


def partner_of(key: str, declared: Known) -> str | None:
    """Whose key it is; `None` for nobody's. All are compared, in a time that tells nothing of them."""
    mark = fingerprint(key)
    found = [name for one, name in declared.items() if hmac.compare_digest(one, mark)]
    return found[0] if found else None
