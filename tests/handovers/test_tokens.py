"""Signed tokens: ours open, all others are refused."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime

import pytest
from django.test import override_settings

from mesaides.handovers.tokens import LONGEST, Claims, InvalidToken, issued, verified

CLAIMS = Claims("mairie-exemple", frozenset({"logement.loyer", "enfants"}), datetime(2026, 11, 27, 20, tzinfo=UTC), "s")


def _part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _read(part: str) -> dict[str, object]:
    return dict(json.loads(base64.urlsafe_b64decode(part + "==")))


def test_a_token_tells_what_it_was_issued_for() -> None:
    assert verified(issued(CLAIMS)) == CLAIMS


def test_it_has_the_form_and_the_names_of_the_standard() -> None:
    """RFC 7519, sections 4.1 and 5.1; « scope » is that of RFC 8693, section 4.2."""
    header, payload, _signature = issued(CLAIMS).split(".")
    assert _read(header) == {"alg": "HS256", "typ": "JWT"}
    assert _read(payload) == {
        "iss": "mes-aides",
        "aud": "mairie-exemple",
        "scope": "enfants logement.loyer",
        "exp": 1795809600,  # 27 novembre 2026, 20 h, temps universel
        "jti": "s",
    }


def _forged() -> dict[str, str]:
    token = issued(CLAIMS)
    header, payload, sent = token.split(".")
    wider = _part({"iss": "mes-aides", "aud": "autre", "scope": "tout", "exp": 1795809600, "jti": "s"})
    return {
        "empty": "",
        "truncated": token[:-1],
        "longer": f"{token}A",
        "wider claims": f"{header}.{wider}.{sent}",
        "no algorithm": f"{_part({'alg': 'none', 'typ': 'JWT'})}.{payload}.",
        "another algorithm": f"{_part({'alg': 'RS256', 'typ': 'JWT'})}.{payload}.{sent}",
        "without its signature": f"{header}.{payload}",
        "a fourth part": f"{token}.{sent}",
        "accents": f"{header}.{payload}.é",
        "endless": token + "A" * LONGEST,
        "in other case": token.swapcase(),
    }


@pytest.mark.parametrize("why", sorted(_forged()))
def test_what_was_not_signed_here_is_refused(why: str) -> None:
    with pytest.raises(InvalidToken):
        verified(_forged()[why])


def test_the_token_of_another_server_is_refused() -> None:
    with override_settings(SECRET_KEY="une autre clef"):
        elsewhere = issued(CLAIMS)
    with pytest.raises(InvalidToken):
        verified(elsewhere)
