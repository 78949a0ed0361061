"""Texts are bare, between quotes or folded, each where it must be."""

import pytest

from mesaides.contributions.scalars import can_fold, folded, in_braces, on_its_line


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Ville de Rennes", "Ville de Rennes"),
        ("30 39", '"30 39"'),
        ("31555", '"31555"'),
        ("2A004", '"2A004"'),
        ("2026-11-27", "2026-11-27"),
        ("https://exemple.fr/#haut", "https://exemple.fr/#haut"),
        ("true", '"true"'),
        (1500, "1500"),
        (900.0, "900"),
        (0.5, "0.5"),
        (False, "false"),
        (None, "null"),
        ("Délibération : article 3", "Délibération : article 3"),
    ],
)
def test_a_value_on_its_line(typed: object, written: str) -> None:
    expected = None if written == typed == "Délibération : article 3" else written
    assert on_its_line(typed) == expected


def test_what_braces_would_cut_is_quoted() -> None:
    assert in_braces("Rennes, et autour") == '"Rennes, et autour"'
    assert in_braces("Rennes et autour") == "Rennes et autour"


def test_a_long_text_is_folded_at_its_spaces() -> None:
    assert list(folded("texte:", "un deux trois quatre", "  ", 11)) == ["texte: >-", "  un deux", "  trois", "  quatre"]


def test_what_folding_would_change_is_quoted() -> None:
    assert not can_fold("deux  espaces")
    assert list(folded("texte:", "deux  espaces", "  ", 11)) == ['texte: "deux  espaces"']
