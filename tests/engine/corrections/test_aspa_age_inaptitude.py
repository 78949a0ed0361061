"""ASPA at 62 for those who cannot work; ASI before 62 only."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

AT_62, AT_63, AT_64 = "1964-03-10", "1963-03-10", "1962-03-10"


def aspa(model: TaxBenefitSystem, birth: str, month: str = "2026-11", **facts: object) -> bool:
    return bool(family(model, month, [{"date_naissance": birth, **facts}]).calculate("aspa_eligibilite", month)[0])


@pytest.mark.parametrize("facts", [{"inapte_travail": True}, {"taux_incapacite": 0.5}, {"taux_incapacite": 0.8}])
def test_from_62_when_work_is_impossible(corrected: TaxBenefitSystem, facts: dict[str, object]) -> None:
    assert aspa(corrected, AT_62, **facts)
    assert not aspa(corrected, "1965-03-10", **facts)


def test_the_published_model_waits_until_64(plain: TaxBenefitSystem) -> None:
    assert not aspa(plain, AT_63, inapte_travail=True)
    assert aspa(plain, AT_64, inapte_travail=True)


def test_others_wait_until_65(corrected: TaxBenefitSystem) -> None:
    assert not aspa(corrected, AT_64)
    assert aspa(corrected, "1961-03-10")


@pytest.mark.parametrize(("birth", "paid"), [("1965-03-10", True), (AT_63, False)])
def test_the_asi_stops_at_62(corrected: TaxBenefitSystem, birth: str, paid: bool) -> None:
    person = {"date_naissance": birth, "pensions_invalidite": 500}
    assert (amount(family(corrected, "2026-11", [person]), "asi", "2026-11") > 0) is paid


def test_the_published_model_pays_the_asi_at_63(plain: TaxBenefitSystem) -> None:
    person = {"date_naissance": AT_63, "pensions_invalidite": 500}
    assert amount(family(plain, "2026-11", [person]), "asi", "2026-11") > 0
