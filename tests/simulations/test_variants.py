"""The same household with one thing changed, and its rights along what changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mesaides.engine import Deadline, TooLongError
from mesaides.household.incomes import Revenu
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.simulations.run import simulate
from mesaides.simulations.variants import (
    Change,
    age_of,
    aged,
    ages,
    amounts_to,
    earning,
    partner_earning,
    rent_of,
    renting,
    rents,
    simulate_along,
    wage_of,
    wages,
    weekly_hours,
    without_recomputed,
    working,
)
from tests.engine.households import HOSTED, adult, child, couple, employee, household, situation

MONTH = Month(2026, 11)
FAMILY = couple(employee(1400), adult(), enfants=[child("2014-05-01", "college"), child("2019-05-01")])
UNSAID = household(adult(nationalite="autre"))
"""A foreigner whose permit is unknown: some rights lack an answer."""


@pytest.mark.parametrize(
    ("base", "change", "values"),
    [
        (situation(), earning, (0.0, 950.0)),
        (situation(FAMILY), partner_earning, (0.0, 2350.0)),
        (situation(UNSAID), renting, (0.0, 450.0)),
    ],
    ids=["seule", "famille", "reponse-inconnue"],
)
def test_each_point_is_what_that_household_is_told_alone(
    base: Situation, change: Change, values: tuple[float, ...]
) -> None:
    points = simulate_along(base, change, values)
    assert [point.value for point in points] == list(values)
    for point in points:
        assert point.result == simulate(change(base, point.value))


def test_an_amount_received_does_not_stay_while_the_wage_moves() -> None:
    """The RSA that is received is worked out again: nobody has it with 2 000 € of wage."""
    received = situation(household(prestations_recues={"rsa": 500, "aeeh": 150}))
    assert without_recomputed(received).prestations_recues == {"aeeh": 150}
    (point,) = simulate_along(received, earning, [2000.0])
    assert not point.result.right("revenu-solidarite-active").eligible


def test_a_curve_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(TooLongError):
        simulate_along(situation(), earning, [321.0], deadline=Deadline.within(0))


def test_a_wage_is_changed_for_every_month_and_nothing_else() -> None:
    base = situation(FAMILY)
    changed = earning(base, 900.0)
    assert changed.demandeur.revenus == {Revenu.SALAIRE: 900.0}
    assert replace(changed, demandeur=base.demandeur) == base
    assert partner_earning(base, 900.0).conjoint.revenus == {Revenu.SALAIRE: 900.0}  # type: ignore[union-attr]  # un couple
    assert partner_earning(situation(), 900.0) == situation()


def test_a_rent_is_changed_and_nothing_else() -> None:
    changed = renting(situation(), 600.0)
    assert changed.logement.loyer == 600.0
    assert replace(changed, logement=situation().logement) == situation()


@pytest.mark.parametrize(
    ("person", "known"),
    [
        (employee(1400), 1400),
        (employee({"2026-10": 1200, "2026-11": 900}), 1200),
        (adult(), 0),
        (employee(None), None),
        (adult() | {"revenus": None}, None),
    ],
)
def test_the_wage_of_today_is_that_of_last_month(person: dict, known: float | None) -> None:
    assert wage_of(situation(household(person))) == known
    assert wage_of(situation(couple(adult(), person)), partner=True) == known


def test_there_is_no_wage_without_a_partner_nor_a_rent_without_a_tenant() -> None:
    assert wage_of(situation(), partner=True) is None
    assert rent_of(situation()) == 450
    assert rent_of(situation(household(logement=HOSTED))) is None


def test_wages_go_to_three_minimum_wages_or_past_that_of_today() -> None:
    """12.31 € an hour, 35 hours: 1 867 € gross, some 1 475 € net; three of them end before 4 500 €."""
    assert wages(MONTH, 1400) == wages(MONTH, None) == tuple(100.0 * rank for rank in range(46))
    assert wages(MONTH, 9000)[-1] >= 9200
    assert len(wages(MONTH, 9000)) <= 51


def test_rents_go_past_twice_that_of_today() -> None:
    assert rents(450)[-1] == 1200
    assert rents(900)[-1] == 1800


def test_amounts_are_regular_and_few() -> None:
    """From 0 to 120 € by 50 €; 6 000 € would make 120 steps of 50 €: they are of 150 €, 40 of them."""
    assert amounts_to(120, 50) == (0.0, 50.0, 100.0, 150.0)
    assert amounts_to(6_000, 50) == tuple(150.0 * rank for rank in range(41))


def test_hours_are_paid_as_those_of_today() -> None:
    """1 400 € for 35 hours: 40 € for each hour of the week."""
    changed = working(35)(situation(FAMILY), 20.0)
    assert changed.demandeur.revenus == {Revenu.SALAIRE: 800.0}
    assert weekly_hours(35) == tuple(float(hour) for hour in range(37))
    assert weekly_hours(20)[-1] == 35
    assert weekly_hours(47.5)[-1] == 49


@pytest.mark.parametrize("born", ["1985-01-15", "1985-12-31", "1984-02-29"])
def test_an_age_is_that_of_the_day_and_changes_nothing_else(born: str) -> None:
    base = situation(household(adult(born)))
    changed = aged(base, 63.0)
    assert age_of(changed) == 63
    assert replace(changed, demandeur=base.demandeur) == base
    assert aged(base, float(age_of(base))) == base


def test_ages_go_from_16_years_to_75_but_a_parent_stays_older_than_the_children() -> None:
    """The eldest of the family was born in May 2014: 12 years old, the parent is 27 or more."""
    assert (ages(situation())[0], ages(situation())[-1]) == (16, 75)
    assert ages(situation(FAMILY))[0] == 27
    assert ages(situation(household(adult("1940-01-01"))))[-1] == 87
