"""Free museums for the young who live in France."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family


def is_free(model: TaxBenefitSystem, born: str, nationality: str) -> bool:
    young = {"date_naissance": born, "nationalite": nationality}
    return bool(amount(family(model, "2026-11", [young]), "gratuite_musees_monuments", "2026-11"))


@pytest.mark.parametrize(("born", "expected"), [("2003-03-01", True), ("2008-10-01", True), ("2000-03-01", False)])
def test_from_18_to_25_whatever_the_nationality(corrected: TaxBenefitSystem, born: str, expected: bool) -> None:
    assert is_free(corrected, born, "AF") is expected
    assert is_free(corrected, born, "FR") is expected


def test_the_model_still_asks_for_a_nationality(plain: TaxBenefitSystem) -> None:
    assert not is_free(plain, "2003-03-01", "AF")
