"""A ceiling of the reference income."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, declared, family, gap, said, unknown

SCALE = {"1": 11000, "2": 16500, "par_personne_de_plus": 3300}


def notice(**printed: Any) -> Any:
    return {"2024": printed}


@pytest.mark.parametrize(
    ("value", "printed", "expected"),
    [
        ({"max": 20000}, {"rfr": 20000}, YES),
        ({"max": 20000}, {"rfr": 20001}, NO),
        ({"max_par_part": 8000}, {"rfr": 20000, "nombre_parts": 2.5}, YES),
        ({"max_par_part": 7999}, {"rfr": 20000, "nombre_parts": 2.5}, NO),
        # Three persons: 11 000, 16 500, then 3 300 € more.
        ({"par_personnes": SCALE}, {"rfr": 19800}, YES),
        ({"par_personnes": SCALE}, {"rfr": 19801}, NO),
    ],
)
def test_the_notice_is_compared_with_the_ceiling(value: Any, printed: Any, expected: Any) -> None:
    assert asked("revenu_fiscal", value, family(impots=notice(**printed)), "") == expected


def test_without_a_notice_an_estimate_is_told_and_the_field_named() -> None:
    """1 000 € a month, less 10 %: 10 800 € a year."""
    data = alone(demandeur__revenus={"salaire_net": 1000})
    assert asked("revenu_fiscal", {"max": 10800}, data, "") == unknown("impots.2024.rfr", supposed=True)
    assert asked("revenu_fiscal", {"max": 10799}, data, "") == unknown("impots.2024.rfr", supposed=False)


@pytest.mark.parametrize("value", [{}, {"max": 1, "max_par_part": 1}])
def test_a_ceiling_is_written_in_one_way(value: Any) -> None:
    with pytest.raises(ValueError, match="d’une seule façon"):
        declared(revenu_fiscal=value)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"max": 20000}, "Avoir un revenu fiscal de référence d’au plus 20 000 € par an"),
        ({"max_par_part": 8000}, "Avoir un revenu fiscal de référence d’au plus 8 000 € par an et par part"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("revenu_fiscal", value) == sentence


def test_it_says_the_ceiling_of_each_size() -> None:
    told = "11 000 € par an pour 1 personne, 16 500 € pour 2, puis 3 300 € par personne de plus"
    assert said("revenu_fiscal", {"par_personnes": SCALE}) == f"Avoir un revenu fiscal de référence d’au plus {told}"


def test_it_says_by_how_much_it_is_passed() -> None:
    """20 000 € for 2.5 shares: 8 000 € a share."""
    data = family(impots=notice(rfr=20000, nombre_parts=2.5))
    assert gap("revenu_fiscal", {"max": 19500}, data, "") == "20 000 € par an, soit 500 € de plus"
    assert gap("revenu_fiscal", {"max_par_part": 7900}, data, "") == "8 000 € par an et par part, soit 100 € de plus"
    assert gap("revenu_fiscal", {"max": 1}, alone(demandeur__revenus=None), "") is None
