"""The household after an event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mesaides.household.choices import Rattachement, StatutMarital
from mesaides.household.persons import Child
from mesaides.household.rules import contradictions
from mesaides.household.situation import Situation
from mesaides.simulations.changes import can_grow, moved, separated, with_birth
from tests.engine.households import adult, child, couple, employee, household, situation

NOTICE = {"2024": {"rfr": 30_000, "rfr_conjoint": 9_000}}
KIDS = [child("2014-05-01", "college", rattachement_fiscal="conjoint"), child("2019-05-01")]
PREGNANT = adult(enceinte=True, date_accouchement_prevue="2026-12-20")


def two(statut: str) -> Situation:
    return situation(couple(employee(1400), PREGNANT, statut, enfants=KIDS, impots=NOTICE))


def test_a_birth_adds_a_child_of_the_day_and_ends_the_waiting() -> None:
    base = two("marie")
    after = with_birth(base)
    assert after.enfants == (*base.enfants, Child(date_naissance=base.date))
    assert after.conjoint is not None
    assert (after.conjoint.enceinte, after.conjoint.date_accouchement_prevue) == (False, None)
    assert replace(after, enfants=base.enfants, conjoint=base.conjoint) == base
    assert with_birth(situation()).conjoint is None


def test_a_household_grows_up_to_twelve_children() -> None:
    assert can_grow(situation(household(enfants=[child("2019-05-01")] * 11)))
    assert not can_grow(situation(household(enfants=[child("2019-05-01")] * 12)))


def test_after_a_separation_one_stays_with_the_children_and_was_alone_for_little_time() -> None:
    after = separated(two("marie"))
    assert (after.conjoint, after.statut_marital) == (None, StatutMarital.DIVORCE)
    assert [one.rattachement_fiscal for one in after.enfants] == [Rattachement.DEMANDEUR] * 2
    assert after.rsa_isolement_recent is True
    assert separated(situation(couple(adult(), adult()))).rsa_isolement_recent is False
    assert separated(situation(couple(PREGNANT, adult()))).rsa_isolement_recent is True


@pytest.mark.parametrize(("statut", "told"), [("marie", {}), ("pacse", {}), ("union_libre", {"2024": 30_000})])
def test_a_notice_of_two_is_not_that_of_one(statut: str, told: dict) -> None:
    notices = separated(two(statut)).impots
    assert {year: notice.rfr for year, notice in notices.items()} == told
    assert all(notice.rfr_conjoint is None for notice in notices.values())


def test_a_move_changes_the_commune_alone() -> None:
    base = situation(household(logement={"commune": "75056", "loyer": 450, "parisien_depuis_trois_ans": True}))
    after = moved(base, "31555")
    assert (after.logement.commune, after.logement.parisien_depuis_trois_ans) == ("31555", False)
    assert after.logement.loyer == 450


def test_no_event_makes_an_impossible_household() -> None:
    base = two("pacse")
    for after in (with_birth(base), separated(base), moved(base, "75056"), with_birth(separated(base))):
        assert not list(contradictions(after))
