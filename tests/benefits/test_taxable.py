"""The taxable income, estimated. The derivations stand beside the cases."""

from typing import Any

import pytest

from mesaides.benefits.taxable import taxable_income
from tests.benefits.cases import alone, family, situation


@pytest.mark.parametrize(
    ("incomes", "euros"),
    [
        ({}, 0),
        ({"salaire_net": 1000}, 10800),  # 12 × 1 000 less 10 %
        ({"salaire_net": {"2026-10": 1000, "2026-09": 500}}, 1350),  # 1 500 less 10 %
        ({"retraite_nette": 1000, "pensions_alimentaires_versees_individu": 100}, 9600),  # 10 800 − 1 200
        ({"revenus_locatifs": 1000}, 8400),  # 12 000 less 30 %
        ({"rpns_auto_entrepreneur_CA_bnc": 1000}, 7920),  # 12 000 less 34 %
        ({"indemnites_journalieres_accident_travail": 1000}, 5400),  # half of 12 000, less 10 %
        ({"remuneration_apprenti": 1000, "gains_exceptionnels": 500}, 0),  # not taxed
        ({"pensions_alimentaires_versees_individu": 100}, 0),  # never below zero
        ({"salaire_net": None}, None),
        (None, None),
    ],
)
def test_from_the_last_twelve_months(incomes: Any, euros: float | None) -> None:
    assert taxable_income(situation(alone(demandeur__revenus=incomes)), 2024) == euros


@pytest.mark.parametrize(
    ("totals", "euros"),
    [
        ({"salaire_imposable": 20000}, 18000),
        ({"salaire_imposable": 20000, "frais_reels": 5000}, 15000),  # expenses instead of the 10 %
        ({"retraite_imposable": 10000, "pensions_alimentaires_versees": 1000}, 8000),
    ],
)
def test_from_the_totals_of_the_year(totals: Any, euros: float) -> None:
    given = alone(demandeur__revenus={"salaire_net": 5000}, demandeur__revenus_annuels={"2024": totals})
    assert taxable_income(situation(given), 2024) == euros


def test_both_adults_count() -> None:
    data = family(demandeur__revenus={"salaire_net": 1000}, conjoint__revenus={"chomage_net": 500})
    assert taxable_income(situation(data), 2024) == 16200
