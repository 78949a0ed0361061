"""The doors of real refusals, in the model of the law: each one opens the right once it is gone through."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from benchmarks.doors import look_into, untrue
from benchmarks.households import TODAY as DRAWN_ON
from benchmarks.households import random_household
from mesaides.benefits.catalogue import catalogue
from mesaides.engine import Deadline
from mesaides.household.reading import read as read_back
from mesaides.simulations.certainty import is_open
from mesaides.simulations.doors.door import AsTenant, Door, InTime, Levier, WithChild, WithIncome
from mesaides.simulations.doors.search import Search, doors_of
from mesaides.simulations.run import simulate, simulate_alone
from tests.household.households import changed, household, read

RSA, HOUSING = "revenu-solidarite-active", "aide-logement"


def searched(slug: str, data: Any) -> Search:
    return doors_of(catalogue().benefit(slug), read(data))


def found(search: Search, levier: Levier) -> Door:
    (door,) = [door for door in search.doors if door.levier is levier]
    return door


def opens(slug: str, door: Door) -> bool:
    """Whether the household that the door leads to has the right."""
    known = [catalogue().benefit(slug)]
    run = simulate_alone if isinstance(door.change, InTime) else simulate
    return any(map(is_open, run(door.household, known).rights))


@pytest.fixture(scope="module")
def young() -> Search:
    """24 years old, without income nor child: the RSA waits for 25 (CASF, art. L262-4)."""
    return searched(RSA, changed(household(), "demandeur.date_naissance", "2002-03-04"))


def test_the_rsa_opens_after_the_twenty_fifth_birthday(young: Search) -> None:
    """25 on 4 March 2027; the model counts ages on the first of a month."""
    door = found(young, Levier.TEMPS)
    assert door.change == InTime(date(2027, 4, 1), "demandeur", date(2027, 3, 4), 25)
    assert opens(RSA, door)


def test_the_rsa_opens_with_a_child_whatever_the_age(young: Search) -> None:
    """CASF, art. L262-4, 1°: the age does not count for who has a child to raise."""
    door = found(young, Levier.ENFANT)
    assert door.change == WithChild(1, 0)
    assert opens(RSA, door)
    assert young.is_complete


def test_the_rsa_has_a_ceiling_of_income_to_the_euro() -> None:
    """651.69 € for a person alone (CASF D262-1, since April 2026) less 12 % for housing (R262-9): 573.49 €. It is not
    paid below 6 € (R262-39): up to 567 €."""
    pension = changed(household(), "demandeur.revenus", {"pensions_invalidite": 600})
    door = found(searched(RSA, pension), Levier.REVENUS)
    assert door.change == WithIncome(567, 600)
    assert opens(RSA, door)
    assert not any(
        map(
            is_open,
            simulate(
                read(changed(pension, "demandeur.revenus", {"pensions_invalidite": 568})), [catalogue().benefit(RSA)]
            ).rights,
        )
    )


@pytest.mark.parametrize(
    ("seed", "slug", "levier"),
    [
        (3, "allocation-rentree-scolaire", Levier.ENFANT),
        (9, "toulouse-sac-ados", Levier.TEMPS),
        (42, "allocation-journaliere-presence-parentale", Levier.ENFANT),
    ],
)
def test_the_doors_of_random_refusals_are_true(seed: int, slug: str, levier: Levier) -> None:
    """A few of those that `python -m benchmarks.doors` draws: OpenFisca alone opens each door that is told."""
    situation = read_back(random_household(seed), today=DRAWN_ON)
    looked_into = look_into(catalogue().benefit(slug), situation, seed)
    assert levier in {door.levier for door in looked_into.doors}
    assert untrue([looked_into]) == []


def test_housing_benefit_opens_for_tenants() -> None:
    """CCH, art. L822-2: who pays a rent."""
    hosted = {"commune": "31555", "statut_occupation_logement": "loge_gratuitement"}
    door = found(searched(HOUSING, household() | {"logement": hosted}), Levier.LOGEMENT)
    assert door.change == AsTenant(500)
    assert opens(HOUSING, door)


def test_a_search_stopped_by_its_deadline_says_so() -> None:
    search = doors_of(catalogue().benefit(RSA), read(household()), deadline=Deadline(0))
    assert search == Search((), is_complete=False)
