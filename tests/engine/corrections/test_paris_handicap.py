"""The titles that make somebody disabled for the City of Paris."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount
from tests.engine.corrections.parisians import MONTH, parisians

PERSON = {"date_naissance": "1985-03-10", "handicap": True, "aah": 0.0, "pch": 0.0}


def _has_a_pass(model: TaxBenefitSystem, person: Inputs) -> bool:
    return bool(amount(parisians(model, [person]), "paris_pass_access", MONTH))


@pytest.mark.parametrize("title", ["aah", "pch", "pensions_invalidite", "rente_accident_travail"])
def test_each_title_is_enough(corrected: TaxBenefitSystem, title: str) -> None:
    assert _has_a_pass(corrected, PERSON | {title: 600.0})


def test_a_disability_without_a_title_is_not(corrected: TaxBenefitSystem) -> None:
    assert not _has_a_pass(corrected, PERSON)


def test_a_right_found_this_month_counts_already(corrected: TaxBenefitSystem) -> None:
    assert _has_a_pass(corrected, PERSON | {"aah": {MONTH: 1_041.59, "2026-10": 0.0}})


def test_a_disabled_child_still_counts(corrected: TaxBenefitSystem) -> None:
    child = {"date_naissance": "2016-01-01", "handicap": True}
    household = parisians(corrected, [{"date_naissance": "1985-03-10"}], [child])
    assert list(household.calculate("paris_personne_handicapee", MONTH)) == [False, True]


def test_the_plain_model_asks_for_no_title(plain: TaxBenefitSystem) -> None:
    assert _has_a_pass(plain, PERSON)


@pytest.mark.parametrize(("aeeh", "expected"), [(150.0, True), (0.0, False)])
def test_the_parents_allowance_comes_beside_that_of_the_caf(
    corrected: TaxBenefitSystem, aeeh: float, expected: bool
) -> None:
    child = {"date_naissance": "2016-01-01", "handicap": True}
    household = parisians(corrected, [{"date_naissance": "1985-03-10"}], [child], famille={"aeeh": aeeh})
    assert bool(household.calculate("paris_aspeh_due", MONTH)[0]) is expected
    assert household.calculate("paris_logement_aspeh", MONTH)[0] == 153
