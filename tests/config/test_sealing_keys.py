"""The keys that seal what the database keeps, read from the environment."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured

from config.sealing_keys import keys

NAME = "ESSAI_CLEFS"
KEY, OLDER = Fernet.generate_key().decode(), Fernet.generate_key().decode()
HIDDEN = "pas-une-clef"


def test_the_keys_are_read_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, f"{KEY}, {OLDER}")
    assert keys(NAME, debug=False, secret="x") == [KEY, OLDER]


def test_they_may_be_left_out_unless_something_needs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NAME, raising=False)
    assert keys(NAME, debug=False, secret="x") == []
    with pytest.raises(ImproperlyConfigured, match="ESSAI_CLEFS manque : elle chiffre ce qui attend"):
        keys(NAME, debug=False, needed_for="ce qui attend", secret="x")


def test_in_development_one_is_drawn_from_the_signing_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NAME, raising=False)
    (drawn,) = keys(NAME, debug=True, secret="x")
    assert Fernet(drawn)
    assert keys(NAME, debug=True, secret="y") != [drawn]
    assert keys("AUTRES_CLEFS", debug=True, secret="x") != [drawn]


def test_what_is_no_key_is_told_and_never_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, f"{KEY},{HIDDEN}")
    with pytest.raises(ImproperlyConfigured, match="La clef n° 2 de ESSAI_CLEFS") as refused:
        keys(NAME, debug=False, secret="x")
    assert HIDDEN not in str(refused.value)
