"""What the household lived on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, asked, declared, family, gap, said, unknown

FLAT = {"1": 900, "par_personne_de_plus": 0}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"max": 1200}, YES),
        ({"max": 1199}, NO),
        ({"par_personnes": {"1": 900, "2": 1200, "par_personne_de_plus": 100}}, YES),
        ({"par_personnes": {"1": 900, "2": 1100, "par_personne_de_plus": 99}}, NO),
    ],
)
def test_incomes_and_benefits_of_everybody_are_compared(value: Any, expected: Any) -> None:
    """1 000 € of wages and 200 € of RSA, for three persons."""
    data = family(demandeur__revenus={"salaire_net": 1000}, prestations_recues={"rsa": 200})
    assert asked("ressources_mensuelles", value, data, "") == expected


def test_an_income_that_is_not_told_names_itself() -> None:
    data = family(conjoint__revenus=None)
    assert asked("ressources_mensuelles", {"max": 1200}, data, "") == unknown("conjoint.revenus")


def test_a_ceiling_is_written_in_one_way() -> None:
    with pytest.raises(ValueError, match="d’une seule façon"):
        declared(ressources_mensuelles={})


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"max": 1200}, "Avoir des ressources d’au plus 1 200 € par mois"),
        (
            {"par_personnes": FLAT},
            "Avoir des ressources d’au plus 900 € par mois pour 1 personne ou plus",
        ),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("ressources_mensuelles", value) == sentence


def test_it_says_by_how_much_it_is_passed() -> None:
    data = family(demandeur__revenus={"salaire_net": 1312})
    assert gap("ressources_mensuelles", {"max": 1200}, data, "") == "1 312 € par mois, soit 112 € de plus"
    assert gap("ressources_mensuelles", {"max": 1200}, family(conjoint__revenus=None), "") is None
