"""Values planted to be searched for afterwards, as they are and in the disguises they may have been written in."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from urllib.parse import quote

CERTAIN = 8
"""Characters of base64 under which a match could be chance."""


def leaked(planted: Iterable[str], written: bytes) -> list[str]:
    """Those of the planted values that are found in what was written."""
    return [value for value in planted if any(spelling in written for spelling in spellings(value))]


def spellings(value: str) -> set[bytes]:
    """A value as it is, in hexadecimal, in base64, in an address, in JSON without accents."""
    raw = value.encode()
    escaped = {quote(value).encode(), json.dumps(value)[1:-1].encode()}
    return {raw, raw.hex().encode(), raw.hex().upper().encode()} | escaped | set(_in_base64(raw))


def _in_base64(raw: bytes) -> Iterable[bytes]:
    """What base64 makes of the value wherever it stands in a text, without the ends, that its neighbours change."""
    for before in range(3):
        first, end = -(-before * 8 // 6), (before + len(raw)) * 8 // 6
        sure = base64.b64encode(b"\0" * before + raw)[first:end]
        if len(sure) >= CERTAIN:
            yield sure
            yield sure.replace(b"+", b"-").replace(b"/", b"_")
