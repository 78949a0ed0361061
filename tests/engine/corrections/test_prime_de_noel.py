"""Prime de Noël: the scale that the ministry publishes, in November and December only."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

ADULT = {"date_naissance": "1985-03-10"}
CHILD = {"date_naissance": "2016-03-10", "scolarite": "primaire"}


def bonus(model: TaxBenefitSystem, month: str, adults: int = 1, children: int = 0, **received: float) -> float:
    household = family(model, month, [ADULT] * adults, [CHILD] * children, famille={"rsa": {month: 300.0} | received})
    return amount(household, "prime_de_noel", month)


@pytest.mark.parametrize(
    ("adults", "children", "euros"),
    [
        (1, 0, 152.45),
        (1, 1, 228.68),
        (1, 2, 274.41),
        (1, 3, 335.39),
        (1, 4, 396.37),
        (1, 5, 457.35),
        (2, 0, 228.68),
        (2, 1, 274.41),
        (2, 2, 320.15),
        (2, 3, 381.13),
        (2, 4, 442.11),
        (2, 5, 503.09),
    ],
)
def test_the_scale_of_the_rsa(corrected: TaxBenefitSystem, adults: int, children: int, euros: float) -> None:
    assert bonus(corrected, "2025-12", adults, children) == pytest.approx(euros, abs=0.011)


def test_it_belongs_to_november_and_december(corrected: TaxBenefitSystem) -> None:
    due = [bonus(corrected, f"2025-{number:02d}") for number in range(1, 13)]
    assert due[:10] == [0] * 10
    assert due[10:] == [pytest.approx(152.45, abs=0.01)] * 2


def test_without_rsa_nothing(corrected: TaxBenefitSystem) -> None:
    household = family(corrected, "2025-12", [ADULT], famille={"rsa": {"2025-12": 0.0}})
    assert amount(household, "prime_de_noel", "2025-12") == 0


def test_the_ass_gives_one_person_s_amount_whatever_the_household(corrected: TaxBenefitSystem) -> None:
    jobless = ADULT | {"ass": {"2025-12": 580.0}}
    household = family(corrected, "2025-12", [jobless, ADULT], [CHILD], famille={"rsa": {"2025-12": 0.0}})
    assert amount(household, "prime_de_noel", "2025-12") == pytest.approx(152.45, abs=0.01)


def test_the_published_variable_adds_up_the_months(plain: TaxBenefitSystem) -> None:
    """An RSA in January alone gives the bonus of the year."""
    months = {f"2025-{number:02d}": 0.0 for number in range(2, 13)} | {"2025-01": 300.0}
    household = family(plain, "2025-12", [ADULT], famille={"rsa": months})
    assert amount(household, "aefa", "2025") == pytest.approx(152.45, abs=0.01)
