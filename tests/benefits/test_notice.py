"""What the tax notice says of a household, or what stands for it."""

from typing import Any

import pytest

from mesaides.benefits.notice import income_by_share, reference_income, shares, tax_quotient
from mesaides.benefits.verdict import Measure
from tests.benefits.cases import alone, family, situation

LAST, BEFORE = {"rfr": 20000, "nombre_parts": 2}, {"rfr": 10000, "nombre_parts": 1}
PARENTS = "demandeur.etudes.parents"


def student(**parents: Any) -> Any:
    studies = {"scolarite": "enseignement_superieur", "parents": parents or None}
    return alone(demandeur__a_charge_fiscale_des_parents=True, demandeur__etudes=studies)


@pytest.mark.parametrize(
    ("notices", "expected"),
    [
        ({"2024": BEFORE}, Measure(10000)),
        ({"2025": LAST}, Measure(20000)),
        ({"2024": BEFORE, "2025": LAST}, Measure(20000)),
        ({"2023": LAST}, Measure(0, ("impots.2024.rfr",))),
        ({}, Measure(0, ("impots.2024.rfr",))),
    ],
)
def test_the_latest_notice_is_used_and_that_of_n_2_is_the_one_to_ask_for(notices: Any, expected: Measure) -> None:
    assert reference_income(situation(alone(impots=notices))) == expected


def test_partners_who_file_apart_have_two_notices() -> None:
    apart = family(statut_marital="union_libre", impots={"2024": LAST | {"rfr_conjoint": 5000}})
    assert reference_income(situation(apart)) == Measure(25000)
    # Two shares on the first notice, one for the partner alone: CGI art. 194.
    assert shares(situation(apart)) == Measure(3)


def test_the_second_notice_names_itself() -> None:
    apart = family(statut_marital="union_libre", impots={"2024": LAST})
    assert reference_income(situation(apart)) == Measure(None, ("impots.2024.rfr_conjoint",))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (family(impots={"2024": {"rfr": 1, "nombre_parts": 3}}), Measure(3)),
        (family(impots={"2024": {"rfr": 1}}), Measure(2.5, ("impots.2024.nombre_parts",))),
        (family(), Measure(2.5, ("impots.2024.nombre_parts",))),
    ],
)
def test_the_shares(data: Any, expected: Measure) -> None:
    assert shares(situation(data)) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (student(rfr=30000), Measure(30000)),
        (student(revenu_brut_global=31000), Measure(31000, (f"{PARENTS}.rfr",))),
        (student(), Measure(None, (f"{PARENTS}.revenu_brut_global",))),
    ],
)
def test_who_is_on_the_parents_return_has_their_notice(data: Any, expected: Measure) -> None:
    assert reference_income(situation(data)) == expected


def test_the_shares_of_the_parents() -> None:
    assert shares(situation(student(rfr=1, nombre_parts=3))) == Measure(3)
    assert shares(situation(student())) == Measure(None)


def test_the_quotients() -> None:
    """24 000 € / 2,5 shares = 9 600 € a year, 800 € a month."""
    data = family(impots={"2024": {"rfr": 24000, "nombre_parts": 2.5}})
    assert income_by_share(situation(data)) == Measure(9600)
    assert tax_quotient(situation(data)) == Measure(800)
