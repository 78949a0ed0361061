"""The one order of the demands."""

import random

from mesaides.engine.plan import FIRST, LAST, Demand, nodes_of, ordered
from mesaides.household.periods import Month


def test_the_order_is_the_one_that_gives_the_amounts_of_the_law() -> None:
    """Rule 7 of the pitfalls."""
    assert FIRST == ("aide_logement", "rsa", "cmu_c", "css_participation_forfaitaire", "ppa")
    assert LAST == ("visale_eligibilite",)


def test_demands_follow_the_plan_whatever_their_order() -> None:
    names = ["visale_eligibilite", "af", "ppa", "rsa", "aah", "cmu_c", "aide_logement", "css_participation_forfaitaire"]
    planned = [*FIRST, "aah", "af", *LAST]
    for seed in range(5):
        shuffled = random.Random(seed).sample(names, len(names))  # noqa: S311 - un ordre quelconque, rien de secret
        assert [demand.variable for demand in ordered(Demand(name) for name in shuffled)] == planned


def test_a_demand_made_twice_is_asked_once() -> None:
    assert ordered([Demand("rsa"), Demand("rsa")]) == [Demand("rsa")]


def test_this_month_and_this_year_are_two_demands() -> None:
    assert len(ordered([Demand("ars", yearly=True), Demand("ars")])) == 2


def test_the_plan_asks_for_this_month_or_this_year() -> None:
    nodes = nodes_of([Demand("ars", yearly=True), Demand("af")], Month(2026, 11))
    assert [demand.variable for demand in nodes] == [*FIRST, "af", "ars"]
    assert {str(nodes[Demand(name)][1]) for name in (*FIRST, "af")} == {"2026-11"}
    assert str(nodes[Demand("ars", yearly=True)][1]) == "2026"
