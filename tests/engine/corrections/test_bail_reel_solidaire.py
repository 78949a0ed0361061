"""Bail réel solidaire: ceilings of January 2026, as BoRiS publishes them."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

ADULT, CHILD = {"date_naissance": "1980-01-01"}, {"date_naissance": "2015-01-01"}
PARIS, TOULOUSE, RENNES, SEES, NOWHERE = "75056", "31555", "35238", "61464", "99999"


@pytest.mark.parametrize(
    ("commune", "parents", "children", "expected"),
    [
        (PARIS, 1, 0, 38_844),
        (TOULOUSE, 2, 1, 76_105),
        (TOULOUSE, 1, 1, 76_105),  # une personne seule avec une personne à charge : catégorie 3
        (SEES, 2, 0, 45_100),
        (SEES, 2, 5, 86_805 + 9_683),
        (NOWHERE, 1, 0, 0),
    ],
)
def test_ceilings_of_2026(
    corrected: TaxBenefitSystem, commune: str, parents: int, children: int, expected: float
) -> None:
    household = family(corrected, "2026-11", [ADULT] * parents, [CHILD] * children, menage={"depcom": commune})
    assert amount(household, "bail_reel_solidaire_plafond_total", "2026-11") == expected


def _eligible(model: TaxBenefitSystem, commune: str, income: float) -> bool:
    household = family(model, "2026-11", [ADULT], menage={"depcom": commune})
    household.set_input("rfr", "2024", [income])
    return bool(household.calculate("bail_reel_solidaire", "2026-11")[0])


def test_the_ceiling_is_met_or_not(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    assert _eligible(corrected, TOULOUSE, 38_844)
    assert not _eligible(corrected, TOULOUSE, 38_845)
    assert not _eligible(plain, TOULOUSE, 38_844)


def test_no_right_outside_the_zones(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    assert not _eligible(corrected, NOWHERE, 0)
    assert _eligible(plain, NOWHERE, 0)
