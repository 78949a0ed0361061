"""Prime d'activité: the quarter M-4 to M-2 for the right as for the amount."""

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, family

ENOUGH_FOR_A_STUDENT = 1200.0
"""More than 55 % of 169 hourly minimum wages (12.02 € before June 2026)."""


def has_worked(model: TaxBenefitSystem, month: str, person: Inputs) -> bool:
    household = family(model, month, [{"date_naissance": "2000-03-10", **person}])
    return bool(household.calculate("ppa_eligibilite_apprenants", month)[0])


def wages(*months: str, euros: float = 900.0) -> Inputs:
    return {"salaire_net": dict.fromkeys(months, euros)}


def test_july_is_in_the_quarter_of_november(corrected: TaxBenefitSystem, plain: TaxBenefitSystem) -> None:
    assert has_worked(corrected, "2026-11", wages("2026-07"))
    assert not has_worked(plain, "2026-11", wages("2026-07"))


def test_october_is_not(corrected: TaxBenefitSystem, plain: TaxBenefitSystem) -> None:
    assert not has_worked(corrected, "2026-11", wages("2026-10"))
    assert has_worked(plain, "2026-11", wages("2026-10"))


def test_a_student_earns_enough_on_each_month_of_the_quarter(corrected: TaxBenefitSystem) -> None:
    student = {"activite": "etudiant", "etudiant": True}
    quarter = wages("2026-07", "2026-08", "2026-09", euros=ENOUGH_FOR_A_STUDENT)
    assert has_worked(corrected, "2026-11", student | quarter)
    assert not has_worked(corrected, "2026-11", student | wages("2026-08", "2026-09", euros=ENOUGH_FOR_A_STUDENT))


def test_before_march_2025_the_last_three_months_counted(corrected: TaxBenefitSystem) -> None:
    assert has_worked(corrected, "2025-02", wages("2025-01"))
    assert not has_worked(corrected, "2025-02", wages("2024-10"))
