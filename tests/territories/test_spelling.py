"""Names are compared without accents, case, punctuation, nor abbreviations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesaides.territories.spelling import normalise, squashed, without_article

NAMES = {
    "Saint-Étienne": "saint etienne",
    "ST ETIENNE": "saint etienne",
    "Ste-Marie-aux-Mines": "sainte marie aux mines",
    "L’Haÿ-les-Roses": "l hay les roses",
    "L'Haÿ-les-Roses": "l hay les roses",
    "Œuilly": "oeuilly",
    "Ivry s/ Seine": "ivry sur seine",
    "Ivry/Seine": "ivry sur seine",
    "Saint-André-lez-Lille": "saint andre les lille",
    "Plessis‑lès–Tours": "plessis les tours",  # insécable et demi-cadratin
    "  La\u00a0Rochelle ": "la rochelle",
    "E\u0301pinal": "epinal",  # accent décomposé
    "Stains": "stains",
    "": "",
    "… ?": "",
}


@pytest.mark.parametrize(("written", "compared"), NAMES.items())
def test_a_name_is_reduced_to_plain_words(written: str, compared: str) -> None:
    assert normalise(written) == compared


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text())
def test_only_plain_letters_and_digits_remain(text: str) -> None:
    assert all(character.isascii() and character.isalnum() for character in squashed(normalise(text)))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("la rochelle", "rochelle"), ("l hay les roses", "hay les roses"), ("laval", "laval"), ("les", "les")],
)
def test_a_leading_article_is_dropped_unless_it_is_all_there_is(name: str, expected: str) -> None:
    assert without_article(name) == expected
