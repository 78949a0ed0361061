"""The mail server, read from the environment."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured

from config.mail import relay, sender

KEY, OLDER = Fernet.generate_key().decode(), Fernet.generate_key().decode()
HIDDEN = "a-ne-pas-redire"


def with_address(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("EMAIL_URL", value)


def test_without_a_server_nothing_is_offered_but_in_development(monkeypatch: pytest.MonkeyPatch) -> None:
    with_address(monkeypatch, "")
    assert not relay(debug=False).is_on
    shown = relay(debug=True)
    assert shown.is_on
    assert shown.backend.endswith("console.EmailBackend")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("smtp://relais.exemple.fr", ("relais.exemple.fr", 25, "", "", False, False)),
        ("smtp+tls://moi:a%40b%2Fc@relais.exemple.fr", ("relais.exemple.fr", 587, "moi", "a@b/c", True, False)),
        ("smtps://moi:x@relais.exemple.fr:2465", ("relais.exemple.fr", 2465, "moi", "x", False, True)),
    ],
)
def test_a_server_is_named_by_its_address(
    monkeypatch: pytest.MonkeyPatch, address: str, expected: tuple[object, ...]
) -> None:
    with_address(monkeypatch, address)
    found = relay(debug=False)
    assert (found.host, found.port, found.user, found.password, found.starttls, found.tls) == expected
    assert found.backend.endswith("smtp.EmailBackend")


@pytest.mark.parametrize(
    "address", [f"http://moi:{HIDDEN}@relais.fr", f"smtp://moi:{HIDDEN}@", f"smtp://moi:{HIDDEN}@relais.fr:abc"]
)
def test_a_wrong_address_says_how_to_write_it_and_keeps_the_password(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    with_address(monkeypatch, address)
    with pytest.raises(ImproperlyConfigured, match="smtp\\+tls://") as raised:
        relay(debug=False)
    assert HIDDEN not in str(raised.value)


def test_mails_come_from_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COURRIEL_EXPEDITEUR", raising=False)
    assert "localhost" in sender(debug=True, is_on=True)
    with pytest.raises(ImproperlyConfigured, match="COURRIEL_EXPEDITEUR manque"):
        sender(debug=False, is_on=True)
