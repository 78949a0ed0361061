"""What comes into a household each month beside the benefits."""

from __future__ import annotations

from mesaides.household.incomes import Revenu
from mesaides.simulations.resources import resources_of
from tests.engine.households import adult, child, couple, employee, household, situation


def test_the_incomes_of_every_member_add_up_and_alimony_paid_is_taken_off() -> None:
    """1 400 + 800 + 200 - 150 = 2 250 €, with those of last month where months are told."""
    told = couple(
        employee({"2026-09": 1300, "2026-10": 1400}),
        adult(revenus={"chomage_net": 800, "pensions_alimentaires_versees_individu": 150}),
        enfants=[child("2009-05-01", "lycee") | {"revenus": {"remuneration_apprenti": 200}}],
    )
    found = resources_of(situation(told))
    assert (found.total, found.left_out, found.is_whole) == (2250, frozenset(), True)


def test_a_turnover_and_a_windfall_are_no_monthly_income() -> None:
    told = adult(revenus={"rpns_auto_entrepreneur_CA_bic": 3000, "gains_exceptionnels": 500, "retraite_nette": 900})
    found = resources_of(situation(household(told)))
    assert (found.total, found.is_whole) == (900, True)
    assert found.left_out == {Revenu.MICRO_SERVICES, Revenu.GAINS_EXCEPTIONNELS}


def test_what_is_unknown_is_not_taken_for_nothing() -> None:
    assert not resources_of(situation(household(employee(None)))).is_whole
    assert not resources_of(situation(household(adult() | {"revenus": None}))).is_whole
    assert resources_of(situation()).is_whole
