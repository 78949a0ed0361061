"""A house that is not let counts for half of its yearly rental value, a twelfth each month."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family

MONTH = "2025-11"
RSA = 646.52
"""A person alone, from 1 April 2025. Décret n° 2025-293 du 29 mars 2025."""


def rsa(model: TaxBenefitSystem, **property_: float) -> float:
    home = {"statut_occupation_logement": "sans_domicile"}
    person = {"date_naissance": "1985-03-10", "activite": "inactif"} | property_
    return family(model, MONTH, [person], menage=home).calculate("rsa", MONTH)[0]


@pytest.mark.parametrize(
    ("name", "share"), [("valeur_locative_immo_non_loue", 0.5), ("valeur_locative_terrains_non_loues", 0.8)]
)
def test_the_rental_value_is_yearly(corrected: TaxBenefitSystem, name: str, share: float) -> None:
    assert rsa(corrected, **{name: 6_000}) == pytest.approx(RSA - 6_000 * share / 12, abs=0.01)


def test_the_published_model_counts_a_year_in_each_month(plain: TaxBenefitSystem) -> None:
    assert rsa(plain, valeur_locative_immo_non_loue=6_000) == 0
