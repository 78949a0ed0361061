"""What a household lived on in the last three months: August to October, on 22 November."""

from typing import Any

import pytest

from mesaides.benefits.resources import monthly_resources
from mesaides.benefits.verdict import Measure
from tests.benefits.cases import alone, family, situation


@pytest.mark.parametrize(
    ("data", "euros"),
    [
        (alone(), 0),
        (alone(demandeur__revenus={"salaire_net": 1000}), 1000),
        (alone(demandeur__revenus={"salaire_net": {"2026-10": 900, "2026-08": 300, "2026-07": 5000}}), 400),
        (alone(demandeur__revenus={"chomage_net": 900, "pensions_alimentaires_versees_individu": 100}), 800),
        (alone(demandeur__revenus={"rpns_auto_entrepreneur_CA_bic": 1000}), 500),  # half is a profit
        (alone(demandeur__prestations_recues={"aah": 1000}), 1000),
        (family(conjoint__revenus={"salaire_net": 800}, prestations_recues={"af": 150}), 950),
        (family(enfants__0__revenus={"remuneration_apprenti": 600}), 600),
    ],
)
def test_the_mean_of_three_months(data: Any, euros: float) -> None:
    assert monthly_resources(situation(data)) == Measure(euros)


@pytest.mark.parametrize(
    ("data", "missing"),
    [
        (alone(demandeur__revenus=None), "demandeur.revenus"),
        (alone(demandeur__revenus={"salaire_net": None}), "demandeur.revenus.salaire_net"),
        (alone(demandeur__revenus={"salaire_net": {"2026-09": None}}), "demandeur.revenus.salaire_net"),
        (alone(prestations_recues={"rsa": None}), "prestations_recues.rsa"),
        (alone(prestations_recues=None), "prestations_recues"),
        (alone(demandeur__prestations_recues=None), "demandeur.prestations_recues"),
    ],
)
def test_an_amount_that_is_not_told_names_itself(data: Any, missing: str) -> None:
    assert monthly_resources(situation(data)) == Measure(None, (missing,))
