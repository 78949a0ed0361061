"""A stolen database says nothing; a key can be changed."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from django.test import override_settings

from mesaides.mails.sealing import UnreadableError, mark, renewed, seal, unseal

SECRET = {"to": "camille@exemple.fr", "resume": "https://mes-aides.test/simulation/jeton-secret/"}
OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()


def test_what_is_sealed_says_nothing_and_opens_again() -> None:
    sealed = seal(SECRET)
    assert not any(word in sealed for word in ("camille", "exemple", "jeton"))
    assert unseal(sealed) == SECRET


def test_a_long_address_is_as_long_as_a_short_one() -> None:
    assert len(seal(SECRET | {"to": "a@b.fr"})) == len(seal(SECRET | {"to": f"{'a' * 60}@exemple.fr"}))


def test_the_same_thing_sealed_twice_does_not_look_the_same() -> None:
    assert seal(SECRET) != seal(SECRET)


def test_an_old_key_still_opens_until_all_is_sealed_again() -> None:
    with override_settings(COURRIELS_CLEFS=[OLD]):
        sealed = seal(SECRET)
    with override_settings(COURRIELS_CLEFS=[NEW, OLD]):
        assert unseal(sealed) == SECRET
        again = renewed(sealed)
    with override_settings(COURRIELS_CLEFS=[NEW]):
        assert unseal(again) == SECRET
        with pytest.raises(UnreadableError, match="remettez la clef"):
            unseal(sealed)


def test_a_mark_names_a_visit_without_telling_its_token_nor_without_the_key() -> None:
    assert mark("jeton-secret") == mark("jeton-secret") != mark("un-autre")
    assert "jeton" not in mark("jeton-secret")
    with override_settings(SECRET_KEY="x" * 50):
        other = mark("jeton-secret")
    assert other != mark("jeton-secret")
