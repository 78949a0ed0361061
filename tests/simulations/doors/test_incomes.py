"""Everybody's incomes vary in the same proportion; what is unknown does not vary."""

from __future__ import annotations

import pytest

from mesaides.simulations.doors.incomes import (
    are_even,
    earners,
    monthly_incomes,
    notice_year,
    noticed_income,
    with_incomes,
    with_noticed_income,
)
from tests.household.households import changed, couple, household, read

BOTH = changed(changed(couple(), "demandeur.revenus", {"salaire_net": 900}), "conjoint.revenus", {"chomage_net": 300})


def test_the_incomes_of_all_count_together() -> None:
    situation = read(BOTH)
    assert (monthly_incomes(situation), earners(situation), are_even(situation)) == (1_200, 2, True)


def test_months_that_differ_are_averaged_over_a_year() -> None:
    """900 € in each of two months: 1 800 / 12."""
    told = changed(household(), "demandeur.revenus", {"salaire_net": {"2026-10": 900, "2026-09": 900}})
    assert (monthly_incomes(read(told)), are_even(read(told))) == (150, False)


@pytest.mark.parametrize("revenus", [None, {"salaire_net": None}, {"salaire_net": {"2026-10": None}}])
def test_an_unknown_income_makes_the_whole_unknown(revenus: object) -> None:
    assert monthly_incomes(read(changed(household(), "demandeur.revenus", revenus))) is None


def test_nobody_earns_anything() -> None:
    assert (monthly_incomes(read(household())), earners(read(household()))) == (0, 0)


def test_every_income_follows_but_what_is_paid_to_others() -> None:
    paid = {"salaire_net": 900, "pensions_alimentaires_versees_individu": 150}
    then = with_incomes(read(changed(BOTH, "demandeur.revenus", paid)), 0.5)
    assert then.demandeur.revenus == {"salaire_net": 450, "pensions_alimentaires_versees_individu": 150}
    assert then.conjoint is not None
    assert then.conjoint.revenus == {"chomage_net": 150}
    assert monthly_incomes(then) == 600


def test_incomes_of_each_month_follow() -> None:
    told = changed(household(), "demandeur.revenus", {"salaire_net": {"2026-10": 900, "2026-09": 300}})
    assert with_incomes(read(told), 2 / 3).demandeur.revenus == {"salaire_net": {"2026-10": 600, "2026-09": 200}}


def test_the_last_tax_notice_follows_for_both_partners() -> None:
    notices = {"2023": {"rfr": 1}, "2024": {"rfr": 12_000, "rfr_conjoint": 6_000}}
    situation = read(changed(couple() | {"statut_marital": "union_libre"}, "impots", notices))
    assert (notice_year(situation), noticed_income(situation, "2024")) == ("2024", 18_000)
    then = with_noticed_income(situation, "2024", 0.5).impots
    assert (then["2024"].rfr, then["2024"].rfr_conjoint, then["2023"].rfr) == (6_000, 3_000, 1)


def test_there_may_be_no_notice() -> None:
    assert notice_year(read(household())) is None
