"""The quotient of the tax notice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, asked, family, gap, said, unknown


@pytest.mark.parametrize(
    ("value", "expected"), [({"max": 700}, YES), ({"max": 699}, NO), ({"min": 700}, YES), ({"min": 701}, NO)]
)
def test_a_twelfth_of_the_income_of_a_share(value: Any, expected: Any) -> None:
    """21 000 € / 2,5 shares / 12 months = 700 €."""
    data = family(impots={"2024": {"rfr": 21000, "nombre_parts": 2.5}})
    assert asked("quotient_familial_impot", value, data, "") == expected


def test_shares_that_are_not_told_are_those_of_the_law() -> None:
    data = family(impots={"2024": {"rfr": 21000}})
    assert asked("quotient_familial_impot", {"max": 700}, data, "") == unknown(
        "impots.2024.nombre_parts", supposed=True
    )


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"max": 700}, "Avoir un quotient familial de l’avis d’impôt d’au plus 700 € par mois"),
        ({"min": 300, "max": 700}, "Avoir un quotient familial de l’avis d’impôt entre 300 € et 700 € par mois"),
        ({"min": 300}, "Avoir un quotient familial de l’avis d’impôt d’au moins 300 € par mois"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("quotient_familial_impot", value) == sentence


def test_it_says_by_how_much_it_is_passed() -> None:
    """21 000 € / 2,5 shares / 12 months = 700 €."""
    data = family(impots={"2024": {"rfr": 21000, "nombre_parts": 2.5}})
    assert gap("quotient_familial_impot", {"max": 650}, data, "") == "700 € par mois, soit 50 € de plus"
    assert gap("quotient_familial_impot", {"min": 800}, data, "") == "700 € par mois, soit 100 € de moins"
