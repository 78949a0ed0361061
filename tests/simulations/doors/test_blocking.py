"""What blocks a benefit of conditions is known by name; the model of the law does not tell."""

from __future__ import annotations

from mesaides.engine import NEVER
from mesaides.simulations.declarative import NO_CHILD
from mesaides.simulations.doors.blocking import Obstacle, obstacles_of
from tests.household.households import household, read
from tests.simulations.benefits import benefit, declarative

ALONE = read(household())


def test_a_condition_that_no_model_decides() -> None:
    """Born on 31 May 1990: 36 years old on 22 November 2026."""
    found = obstacles_of(declarative([{"age": {"min": 60}}]), ALONE, deadline=NEVER)
    assert found == (Obstacle("Avoir au moins 60 ans", "demandeur", "36 ans aujourd’hui"),)


def test_the_quotient_is_asked_of_the_engine() -> None:
    """Without any income, benefits alone make it: far below 5 000 €, which no benefit reaches."""
    (found,) = obstacles_of(declarative([{"quotient_familial_caf": {"min": 5_000}}], pour="foyer"), ALONE)
    assert found.has is not None
    assert found.has.endswith("de moins")


def test_a_benefit_for_children_where_there_is_none() -> None:
    assert obstacles_of(declarative([{"age": {"max": 3}}], pour="enfant"), ALONE) == (Obstacle(NO_CHILD, "", None),)


def test_the_model_of_the_law_does_not_say_what_blocks() -> None:
    assert obstacles_of(benefit("rsa"), ALONE) == ()
