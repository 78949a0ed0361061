"""Pass colo, by monthly « quotient familial »."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family


def passes(model: TaxBenefitSystem, born: str, monthly: float = 0.0) -> list[float]:
    """Euros for the parent and for the child; `monthly` taxable wage of the parent, every month."""
    parent = {"date_naissance": "1985-03-10", "salaire_imposable": monthly, "salaire_de_base": monthly / 0.8}
    home = family(
        model, "2026-11", [parent], [{"date_naissance": born}], menage={"statut_occupation_logement": "proprietaire"}
    )
    return [float(value) for value in home.calculate("pass_colo", "2026-11")]


@pytest.mark.parametrize(
    ("monthly", "expected"),
    # Un parent et un enfant : 2,5 parts. Sans prestation : ARS, ASF et prime d’activité ne comblent pas ces écarts.
    [(6_000, 0), (3_400, 200), (2_600, 250)],
)
def test_the_brackets_are_monthly(corrected: TaxBenefitSystem, monthly: float, expected: float) -> None:
    assert passes(corrected, "2015-06-01", monthly)[1] == expected


def test_a_family_on_minimum_income(corrected: TaxBenefitSystem) -> None:
    """RSA and family support, under 1 750 € a month for 2.5 shares: the second bracket."""
    assert passes(corrected, "2015-06-01")[1] == 300


@pytest.mark.parametrize(("born", "expected"), [("2016-01-01", 0), ("2014-01-01", 300), ("2013-12-31", 0)])
def test_only_the_year_of_11_or_12(corrected: TaxBenefitSystem, born: str, expected: float) -> None:
    assert passes(corrected, born)[1] == expected


def test_the_parent_has_none(corrected: TaxBenefitSystem) -> None:
    assert passes(corrected, "2015-06-01")[0] == 0


def test_the_model_still_compares_years_with_months(plain: TaxBenefitSystem) -> None:
    assert passes(plain, "2015-06-01", 2_600) == [0, 0]
    assert passes(plain, "2015-06-01") == [350, 350]
