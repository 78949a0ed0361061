"""The page that says why not: what blocks each person, what opens the right, and what one would have."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.engine import NEVER, Deadline
from mesaides.questions.journey import Journey
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.run import simulate
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.doors import Blocked, doors_context
from mesaides.web.visiting import Visiting
from tests.questions.households import COUPLE, SINGLE, TODAY

RSA, SAC_ADOS = "revenu-solidarite-active", "toulouse-sac-ados"
PENSIONED = SINGLE | {"demandeur.revenus": ["pensions_invalidite"], "demandeur.revenus.pensions_invalidite": 600}


def context(answers: dict[str, Any], slug: str, deadline: Deadline = NEVER) -> dict[str, Any] | None:
    visiting = Visiting(Visit("jeton", answers), Journey(answers, TODAY))
    situation = receive(household_of(visiting.journey), TODAY)
    result = simulate(situation, [catalogue().benefit(slug)], visit=visiting.visit.name)
    return doors_context(result, visiting, situation, slug, deadline)


def test_a_door_is_told_with_what_one_would_have() -> None:
    """651.69 € (CASF D262-1) less 12 % for housing, less 567 €: 6.49 €, just above the 6 € below which nothing is paid
    (R262-39)."""
    found = context(PENSIONED, RSA)
    assert found is not None
    (income,) = [door for door in found["doors"] if "revenus" in door.title]
    assert (income.title.replace("\u202f", " "), income.amount) == (
        "Jusqu’à 567 € de revenus par mois",
        "6,49 € par mois",
    )
    assert (found["blocked"], found["is_past"], found["is_complete"]) == ([], False, True)


def test_each_condition_is_told_once_with_everybody_it_stops() -> None:
    """Born in 1990 and 1988: 36 and 38 years old on 22 November 2026."""
    found = context(COUPLE, SAC_ADOS)
    assert found is not None
    assert found["blocked"] == [
        Blocked("Avoir entre 16 et 25 ans", ("Vous : 36 ans aujourd’hui.", "Votre partenaire : 38 ans aujourd’hui."))
    ]
    assert (found["is_past"], found["doors"]) == (True, [])


def test_a_search_that_was_stopped_says_so() -> None:
    found = context(PENSIONED, RSA, Deadline(0))
    assert found is not None
    assert (found["is_complete"], found["doors"]) == (False, [])


def test_nothing_is_looked_for_where_nothing_is_refused() -> None:
    assert context(SINGLE, RSA) is None
