"""Anah: income ceilings of 1 January 2026."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family

ADULT, CHILD = {"date_naissance": "1980-01-01"}, {"date_naissance": "2015-01-01"}
PARIS, TOULOUSE = "75056", "31555"


def _category(
    model: TaxBenefitSystem, commune: str, persons: int, income: float, status: str = "proprietaire"
) -> tuple[str, bool]:
    home = {"depcom": commune, "statut_occupation_logement": status}
    household = family(model, "2026-11", [ADULT], [CHILD] * (persons - 1), menage=home)
    household.set_input("rfr", "2025", [income])
    category = household.calculate("eligibilite_anah", "2026").decode_to_str()[0]
    return str(category), bool(household.calculate("aides_anah_eligibilite", "2026-11")[0])


@pytest.mark.parametrize(
    ("commune", "persons", "income", "expected"),
    [
        (TOULOUSE, 1, 17_363, "tres_modeste"),
        (TOULOUSE, 1, 17_364, "modestes"),
        (TOULOUSE, 1, 22_259, "modestes"),
        (TOULOUSE, 1, 22_260, "a_verifier"),
        (TOULOUSE, 4, 45_735, "modestes"),
        (PARIS, 2, 35_270, "tres_modeste"),
        (PARIS, 5, 68_877, "modestes"),
        (TOULOUSE, 6, 40_835 + 5_151, "tres_modeste"),
        (TOULOUSE, 6, 52_348 + 6_598 + 1, "a_verifier"),
    ],
)
def test_ceilings_of_2026(
    corrected: TaxBenefitSystem, commune: str, persons: int, income: float, expected: str
) -> None:
    assert _category(corrected, commune, persons, income) == (expected, expected != "a_verifier")


def test_a_tenant_has_no_such_right(corrected: TaxBenefitSystem) -> None:
    assert _category(corrected, TOULOUSE, 1, 10_000, "locataire_vide") == ("tres_modeste", False)


def test_the_plain_model_still_has_the_ceilings_of_2019(plain: TaxBenefitSystem) -> None:
    household = family(plain, "2026-11", [ADULT], menage={"depcom": TOULOUSE})
    household.set_input("rfr", "2024", [17_000])
    assert household.calculate("eligibilite_anah", "2026").decode_to_str()[0] == "modestes"
