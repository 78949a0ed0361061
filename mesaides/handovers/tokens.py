"""The signed link of a hand-over: a JSON Web Token (RFC 7519), of one algorithm only, that nobody but us verifies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import jwt
from django.utils.crypto import salted_hmac

ISSUER = "mes-aides"
ALGORITHM = "HS256"
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
    return jwt.encode(told, _key(), ALGORITHM)


def verified(token: str) -> Claims:
    """The claims of a token signed here, whether or not its time has passed; raises `InvalidToken`.

    The algorithm is ours alone: a token does not choose how it is verified.
    """
    if len(token) > LONGEST or not token.isascii():
        raise InvalidToken("ce n’est pas un lien d’ici")
    later: jwt.types.Options = {"verify_exp": False, "verify_aud": False}  # the exchange does
    try:
        told = jwt.decode(token, _key(), [ALGORITHM], options=later, issuer=ISSUER)
    except jwt.InvalidTokenError as error:
        raise InvalidToken("la signature n’est pas la nôtre") from error
    ends_at = datetime.fromtimestamp(told["exp"], UTC)
    return Claims(told["aud"], frozenset(told["scope"].split()), ends_at, told["jti"])


def _key() -> bytes:
    """Drawn from the secret of the server: changing it closes the links of the last hour, and nothing else."""
    return bytes(salted_hmac("mesaides.handovers.tokens", ALGORITHM, algorithm="sha256").digest())
