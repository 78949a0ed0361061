"""Allocations familiales: one age supplement for two children of the same age."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import amount, family

COUPLE = [{"date_naissance": "1980-03-10"}, {"date_naissance": "1982-06-12"}]
SUPPLEMENT_2025 = 75.90
"""16 % of 474.37 €, the monthly base of April 2025. Article D521-1."""


def supplement(model: TaxBenefitSystem, month: str, *births: str, shared: bool = False) -> float:
    children = [{"date_naissance": birth, "scolarite": "lycee", "garde_alternee": shared} for birth in births]
    return amount(family(model, month, COUPLE, children), "af_majoration", month)


@pytest.mark.parametrize(
    "births", [("2010-05-04", "2010-05-04"), ("2010-01-04", "2010-11-20")], ids=["jumeaux", "nés la même année"]
)
def test_one_of_the_two_opens_the_supplement(corrected: TaxBenefitSystem, births: tuple[str, str]) -> None:
    assert supplement(corrected, "2025-12", *births) == pytest.approx(SUPPLEMENT_2025, abs=0.01)


def test_the_published_model_leaves_out_both_twins(plain: TaxBenefitSystem) -> None:
    assert supplement(plain, "2025-12", "2010-05-04", "2010-05-04") == 0


def test_children_of_different_ages_keep_one_supplement(corrected: TaxBenefitSystem) -> None:
    assert supplement(corrected, "2025-12", "2008-05-04", "2011-05-04") == pytest.approx(SUPPLEMENT_2025, abs=0.01)


def test_three_children_each_have_theirs(corrected: TaxBenefitSystem) -> None:
    births = ("2010-05-04", "2010-05-04", "2010-05-04")
    assert supplement(corrected, "2025-12", *births) == pytest.approx(3 * SUPPLEMENT_2025, abs=0.03)


def test_twins_too_young_have_none(corrected: TaxBenefitSystem) -> None:
    assert supplement(corrected, "2025-12", "2014-05-04", "2014-05-04") == 0


def test_twins_born_after_february_2012_wait_until_18(corrected: TaxBenefitSystem) -> None:
    assert supplement(corrected, "2026-11", "2012-05-04", "2012-05-04") == 0
    assert supplement(corrected, "2026-11", "2012-01-04", "2012-01-04") == pytest.approx(0.16 * 478.16, abs=0.01)


def test_the_supplement_is_halved_in_alternating_custody(corrected: TaxBenefitSystem) -> None:
    shared = supplement(corrected, "2025-12", "2010-05-04", "2010-05-04", shared=True)
    assert shared == pytest.approx(SUPPLEMENT_2025 / 2, abs=0.01)
