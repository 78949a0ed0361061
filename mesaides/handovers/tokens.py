"""The signed link of a hand-over: a JSON Web Token (RFC 7519), of one algorithm only, that nobody but us verifies."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.utils.crypto import salted_hmac

ISSUER = "mes-aides"
LONGEST = 8_192
"""Characters: what is longer is no link of ours, and is not read."""


class InvalidToken(ValueError):
    """It was not signed here, or it was altered, or it has another form."""


@dataclass(frozen=True, slots=True)
class Claims:
    """For whom a link is, what it gives, until when. `secret` opens what was sealed, and names its row."""

    audience: str
    scope: frozenset[str]
    ends_at: datetime
    secret: str


def issued(claims: Claims) -> str:
    """The token of these claims."""
    told = {
        "iss": ISSUER,
        "aud": claims.audience,
        "scope": " ".join(sorted(claims.scope)),
        "exp": int(claims.ends_at.timestamp()),
        "jti": claims.secret,
    }
    signed = f"{HEADER}.{_written(told)}"
    return f"{signed}.{_base64(signature(signed, _key()))}"


def verified(token: str) -> Claims:
    """The claims of a token signed here, whether or not its time has passed; raises `InvalidToken`.

    Its header is compared with the only one that is ever written: a token does not choose how it is verified.
    """
    header, _, rest = token.partition(".")
    payload, _, sent = rest.partition(".")
    if len(token) > LONGEST or not token.isascii() or not hmac.compare_digest(header, HEADER):
        raise InvalidToken("ce n’est pas un lien d’ici")
    if not hmac.compare_digest(sent, _base64(signature(f"{header}.{payload}", _key()))):
        raise InvalidToken("la signature n’est pas la nôtre")
    told = json.loads(_bytes(payload))
    ends_at = datetime.fromtimestamp(told["exp"], UTC)
    return Claims(told["aud"], frozenset(told["scope"].split()), ends_at, told["jti"])


def signature(signed: str, key: bytes) -> bytes:
    """HMAC with SHA-256: « HS256 » (RFC 7518, section 3.2)."""
    return hmac.new(key, signed.encode("ascii"), hashlib.sha256).digest()


def _key() -> bytes:
    """Drawn from the secret of the server: changing it closes the links of the last hour, and nothing else."""
    return bytes(salted_hmac("mesaides.handovers.tokens", "HS256", algorithm="sha256").digest())


def _written(value: dict[str, Any]) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


HEADER = _written({"alg": "HS256", "typ": "JWT"})
