"""The ceilings of the livret d'épargne populaire. CMF art. L221-15, CGI art. 1417."""

import pytest
from openfisca_core.errors import ParameterNotFoundError
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family

SAINT_DENIS = "97411"


def _open(
    model: TaxBenefitSystem,
    month: str,
    incomes: dict[str, float],
    shares: float = 1,
    commune: str = "61464",
) -> bool:
    household = family(model, month, [{"date_naissance": "1985-03-10"}], menage={"depcom": commune})
    for year, income in incomes.items():
        household.set_input("rfr", year, [income])
        household.set_input("nbptr", year, [shares])
    return bool(household.calculate("livret_epargne_populaire_eligibilite", month)[0])


@pytest.mark.parametrize(
    ("month", "shares", "ceiling"),
    [
        ("2020-11", 1, 19_977),  # service-public.fr, F2367, septembre 2020
        ("2025-03", 1, 22_823),  # MoneyVox, plafonds 2025
        ("2025-03", 2, 35_012),
        ("2026-03", 1, 23_028),  # plafonds 2026 : 12 793 × 1,8 = 23 027,4
        ("2026-11", 1, 23_028),
    ],
)
def test_ceilings_of_each_year(corrected: TaxBenefitSystem, month: str, shares: float, ceiling: float) -> None:
    years = (str(int(month[:4]) - 2), str(int(month[:4]) - 1))
    assert _open(corrected, month, dict.fromkeys(years, ceiling), shares)
    assert not _open(corrected, month, dict.fromkeys(years, ceiling + 1), shares)


def test_overseas_in_2020(corrected: TaxBenefitSystem) -> None:
    """La Réunion : 23 639 € for one share, service-public.fr, F2367."""
    assert _open(corrected, "2020-11", {"2018": 23_639, "2019": 50_000}, commune=SAINT_DENIS)
    assert not _open(corrected, "2020-11", {"2018": 23_641, "2019": 50_000}, commune=SAINT_DENIS)


def test_the_plain_model_still_raises_the_ceiling_in_june(plain: TaxBenefitSystem) -> None:
    assert not _open(plain, "2025-03", {"2023": 22_823, "2024": 22_823})


def test_an_income_of_last_year_is_enough_once_declared(plain: TaxBenefitSystem, corrected: TaxBenefitSystem) -> None:
    incomes = {"2024": 40_000.0, "2025": 12_000.0}
    assert _open(corrected, "2026-11", incomes)
    assert not _open(corrected, "2026-03", incomes)
    assert not _open(plain, "2026-11", incomes)


@pytest.mark.parametrize(
    ("month", "percent"),
    [("2020-11", 1.0), ("2022-03", 2.2), ("2022-09", 4.6), ("2023-03", 6.1), ("2023-09", 6.0), ("2026-11", 2.5)],
)
def test_the_rate_of_each_year(corrected: TaxBenefitSystem, month: str, percent: float) -> None:
    """MoneyVox, « LEP à 4,60 % » (2022) and HuffPost, 1 February 2023; arrêté of 28 January 2026."""
    household = family(corrected, month, [{"date_naissance": "1985-03-10"}], menage={"depcom": "61464"})
    assert household.calculate("livret_epargne_populaire_taux", month)[0] == pytest.approx(percent)


def test_the_plain_model_has_no_rate_before_august_2023(plain: TaxBenefitSystem) -> None:
    household = family(plain, "2022-03", [{"date_naissance": "1985-03-10"}], menage={"depcom": "61464"})
    with pytest.raises(ParameterNotFoundError):
        household.calculate("livret_epargne_populaire_taux", "2022-03")
