"""Misspelt names lead to the closest ones."""

import pytest

from mesaides.territories.typos import close_blocks, close_words


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("toulose", "toulouse"),  # une lettre oubliée
        ("toulousse", "toulouse"),  # une lettre doublée
        ("toulouce", "toulouse"),  # une lettre pour une autre
        ("marsielle", "marseille"),  # deux lettres interverties
    ],
)
def test_a_slip_of_one_letter_is_forgiven(written: str, meant: str) -> None:
    assert meant in close_words(written, 3)


def test_a_name_cut_elsewhere_is_recognised_whole() -> None:
    assert close_blocks("villeneuvedasq", 1) == ["villeneuvedascq"]


def test_what_is_far_from_every_name_is_close_to_none() -> None:
    assert close_words("qwrtzpx", 3) == []


def test_a_very_short_word_is_close_to_too_many_to_mean_one() -> None:
    assert close_words("zzx", 3) == []
    assert close_words("lyn", 3) == []
