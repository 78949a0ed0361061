"""The doors as JSON: what each leads to may be sent back as a situation."""

from __future__ import annotations

from typing import Any

from mesaides.household.reading import read as read_back
from mesaides.simulations.doors.answer import answer_doors
from tests.household.households import changed, household, read
from tests.simulations.benefits import declarative

CEILING = declarative([{"ressources_mensuelles": {"max": 1_200}}], pour="foyer")


def told(wage: float) -> Any:
    return answer_doors(CEILING, read(changed(household(), "demandeur.revenus", {"salaire_net": wage})))


def test_a_refusal_is_told_with_what_blocks_and_what_opens() -> None:
    found = told(1_312)
    assert (found["aide"], found["refusee"], found["fermee"], found["recherche_complete"]) == (
        "carte-essai",
        True,
        False,
        True,
    )
    (obstacle,) = found["obstacles"]
    assert (obstacle["personne"], "112" in obstacle["constat"]) == (None, True)
    (door,) = found["portes"]
    assert (door["levier"], door["montant"]) == ("revenus", 150)
    assert read_back(door["situation"]).demandeur.revenus == {"salaire_net": 1_200}


def test_a_benefit_that_unasked_facts_decide_too_says_so() -> None:
    unsure = declarative([{"age": {"min": 60}}], a_verifier=["Être à jour de sa cotisation."])
    assert answer_doors(unsure, read(household()))["a_confirmer"] is True


def test_nothing_is_looked_for_when_the_right_is_open() -> None:
    assert told(1_000) == {
        "aide": "carte-essai",
        "refusee": False,
        "a_confirmer": False,
        "fermee": False,
        "obstacles": [],
        "portes": [],
        "recherche_complete": True,
    }
