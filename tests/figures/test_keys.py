"""Keys of partners: made, declared by their fingerprint, recognised."""

from __future__ import annotations

import pytest

from mesaides.figures.keys import KeyLineError, fingerprint, known, made, partner_of

ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
"""The SHA-256 of « abc », as its standard gives it (FIPS 180-2, appendix B.1)."""


def test_a_fingerprint_is_that_of_the_standard() -> None:
    assert fingerprint("abc") == ABC


def test_a_key_is_long_and_never_the_same() -> None:
    keys = {made() for _ in range(50)}
    assert len(keys) == 50
    assert all(key.startswith("mesaides_") and len(key) == 52 for key in keys)


def test_a_declared_key_is_known_and_no_other() -> None:
    old, new = made(), made()
    declared = known([f"ville:{fingerprint(old)}", f"ville:{fingerprint(new)}", f"asso-3:{ABC}"])
    assert [partner_of(key, declared) for key in (old, new, "abc")] == ["ville", "ville", "asso-3"]
    assert [partner_of(key, declared) for key in ("", ABC, old[:-1], f"{old} ", "é")] == [None] * 5
    assert partner_of(old, {}) is None


@pytest.mark.parametrize("line", ["ville", "ville:", f":{ABC}", f"Ville:{ABC}", "ville:abc", f"a b:{ABC}", ABC])
def test_a_line_that_declares_no_key_is_refused_and_not_quoted(line: str) -> None:
    with pytest.raises(KeyLineError, match="La clef n° 2 ne se comprend pas") as told:
        known([f"ville:{ABC}", line])
    assert ABC not in str(told.value)
