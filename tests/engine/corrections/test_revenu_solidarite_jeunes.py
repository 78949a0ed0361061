"""The Métropole de Lyon's income for its young: 420 € without means, 315 € with less than 400 €."""

import pytest
from openfisca_core.errors import VariableNotFoundError
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount, family

MONTH = "2026-11"
VILLEURBANNE, VIENNE = "69266", "38544"
YOUNG = {"date_naissance": "2004-05-20", "activite": "inactif"}
NO_PPA = {"ppa": 0.0, "rsa": 0.0}


def _paid(model: TaxBenefitSystem, person: Inputs, commune: str = VILLEURBANNE) -> float:
    household = family(model, MONTH, [person], famille=NO_PPA, menage={"depcom": commune})
    return amount(household, "revenu_solidaire_jeune", MONTH)


@pytest.mark.parametrize(
    ("income", "expected"),
    [
        ({}, 420),
        ({"salaire_net": 300}, 315),
        ({"salaire_net": 410}, 0),
        ({"chomage_net": 350}, 315),
        ({"chomage_net": 900}, 0),
        ({"salaire_net": 250, "indemnites_journalieres": 200}, 0),
    ],
)
def test_by_everything_one_lives_on(corrected: TaxBenefitSystem, income: Inputs, expected: float) -> None:
    assert _paid(corrected, YOUNG | income) == expected


@pytest.mark.parametrize(("born", "expected"), [("2001-12-15", 420), ("2001-10-15", 0), ("2008-10-15", 420)])
def test_from_18_to_24(corrected: TaxBenefitSystem, born: str, expected: float) -> None:
    assert _paid(corrected, YOUNG | {"date_naissance": born}) == expected


def test_only_in_the_metropole(corrected: TaxBenefitSystem) -> None:
    assert _paid(corrected, YOUNG, VIENNE) == 0


def test_not_for_a_child_of_the_household(corrected: TaxBenefitSystem) -> None:
    parent = {"date_naissance": "1980-01-01"}
    household = family(corrected, MONTH, [parent], [YOUNG], famille=NO_PPA, menage={"depcom": VILLEURBANNE})
    assert list(household.calculate("revenu_solidaire_jeune", MONTH)) == [0, 0]


def test_the_plain_model_cannot_tell_the_metropole(plain: TaxBenefitSystem) -> None:
    with pytest.raises(VariableNotFoundError):
        _paid(plain, YOUNG)
