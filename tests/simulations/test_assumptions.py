"""What a result supposes is said in French."""

import pytest

from mesaides.simulations.assumptions import assumptions_of
from tests.engine.households import Json, adult, child, couple, employee, household, situation

NOTICE, ESTIMATE = "revenu fiscal de référence", "douze derniers mois"
MONTH, SAVINGS, GROWN = "ce mois ne sont pas indiqués", "pas indiqué d’épargne", "25 ans ou plus"
YEAR_TOLD = {"revenus_annuels": {"2024": {"salaire_imposable": 12_000}}}
EVERYTHING = household(employee(1200, **YEAR_TOLD), patrimoine={})


def said(data: Json) -> str:
    return "\n".join(assumptions_of(situation(data)))


def test_nothing_is_supposed_of_a_household_that_tells_everything() -> None:
    assert said(EVERYTHING) == ""


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (household(adult(), patrimoine={}), ESTIMATE),
        (household(adult(), patrimoine={}, impots={"2024": {"rfr": 12_000}}), NOTICE),
        (EVERYTHING | {"patrimoine": None}, SAVINGS),
        (EVERYTHING | {"demandeur": employee({"2026-10": 1200}, **YEAR_TOLD)}, MONTH),
        (EVERYTHING | {"enfants": [child("2001-01-01", "inconnue")]}, GROWN),
    ],
)
def test_what_is_not_told_is_said(data: Json, expected: str) -> None:
    assert expected in said(data)
    assert len(said(data).splitlines()) == 1


@pytest.mark.parametrize(
    "data",
    [
        EVERYTHING | {"demandeur": employee({"2026-10": 1200, "2026-11": 1200}, **YEAR_TOLD)},
        EVERYTHING | {"demandeur": employee({"2026-10": 0}, **YEAR_TOLD)},
        EVERYTHING | {"enfants": [child("2001-01-01", "inconnue", handicap=True)]},
        EVERYTHING | {"enfants": [child("2010-01-01", "lycee")]},
    ],
)
def test_what_is_told_is_not_supposed(data: Json) -> None:
    assert said(data) == ""


def test_the_estimate_of_a_year_comes_first() -> None:
    data = couple(employee({"2026-10": 1200}), adult(), enfants=[child("2001-01-01", "inconnue")])
    sentences = list(assumptions_of(situation(data)))
    assert [any(word in sentence for word in (ESTIMATE,)) for sentence in sentences] == [True, False, False, False]


@pytest.mark.parametrize("year", ["2024", "2019"])
def test_the_year_named_is_two_years_before_the_day(year: str) -> None:
    data = household(adult(), date=f"{int(year) + 2}-06-15", patrimoine={})
    assert f"Vos revenus de {year}" in said(data)
