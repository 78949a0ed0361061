"""Driving licence aid of France Travail: 1 200 €. service-public.gouv.fr, fiche F1719."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family
from tests.engine.corrections.jobs import JOBSEEKER, MONTH


def aid(model: TaxBenefitSystem, **incomes: float) -> float:
    home = family(
        model, MONTH, [JOBSEEKER | {"chomage_net": 0, "chomage_brut": 0} | incomes], menage={"depcom": "31555"}
    )
    return amount(home, "aide_permis_demandeur_emploi", MONTH)


@pytest.mark.parametrize(
    ("incomes", "expected"),
    [
        ({}, 1_200),  # le RSA n’y change rien
        ({"aah": 1_041.59}, 1_200),
        ({"chomage_net": 996.0}, 1_200),  # 31 × 32,13 = 996,03 €
        ({"chomage_net": 997.0}, 0),
        ({"retraite_brute": 900.0}, 0),
    ],
)
def test_minimum_incomes_open_it(corrected: TaxBenefitSystem, incomes: dict[str, float], expected: float) -> None:
    assert aid(corrected, **incomes) == expected


def test_the_model_still_refuses_it_to_those_who_receive_the_rsa(plain: TaxBenefitSystem) -> None:
    assert aid(plain) == 0
