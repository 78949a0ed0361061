"""What is still to be asked: nothing answered, nothing settled, everything that may come."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings

from mesaides.questions.journey import Journey
from mesaides.questions.remaining import Remaining
from tests.questions.households import COUPLE, PARENT, SINGLE, TODAY
from tests.questions.strategies import complete_visits, some_visits


def remaining(answers: dict[str, Any]) -> Remaining:
    return Remaining(Journey(answers, TODAY))


def without(answers: dict[str, Any], *starts: str) -> dict[str, Any]:
    return {field: answer for field, answer in answers.items() if not field.startswith(starts)}


def test_nothing_remains_of_a_complete_visit() -> None:
    for answers in (SINGLE, PARENT, COUPLE):
        assert not remaining(answers).questions


def test_what_is_not_answered_remains() -> None:
    left = remaining(without(SINGLE, "logement.loyer", "patrimoine"))
    assert {"logement.loyer", "patrimoine"} <= left.questions
    assert "logement.situations" not in left.questions
    assert "logement.loyer" in left.fields


def test_what_an_open_answer_may_make_necessary_remains_too() -> None:
    left = remaining(without(SINGLE, "demandeur.revenus"))
    assert "demandeur.revenus.salaire_net" in left.questions, "a salary may still be told"
    assert "conjoint.revenus" not in left.questions, "there is no partner, and it is settled"


def test_what_a_settled_answer_rules_out_does_not_remain() -> None:
    left = remaining(without(SINGLE, "patrimoine") | {"logement.statut_occupation_logement": "proprietaire"})
    assert not {question for question in left.questions if question.startswith("logement.")}


def test_facts_to_tick_are_named_one_by_one() -> None:
    left = remaining(without(SINGLE, "logement.situations"))
    assert "logement.situations" in left.questions
    assert {"logement.coloc", "logement.logement_chambre"} <= set(left.fields)


def test_a_question_that_only_leads_to_others_writes_nothing() -> None:
    left = remaining(without(SINGLE, "enfants.nombre"))
    assert "enfants.nombre" in left.questions
    assert not any(field.startswith("enfants") for field in left.fields)


@settings(max_examples=25)
@given(complete_visits())
def test_a_complete_visit_leaves_nothing_open(answers: dict[str, Any]) -> None:
    assert not remaining(answers).questions


@settings(max_examples=25)
@given(some_visits())
def test_every_unanswered_question_that_is_asked_remains(answers: dict[str, Any]) -> None:
    journey = Journey(answers, TODAY)
    unanswered = {
        item.field for page in journey.pages for item in page.questions if not item.is_answered(journey.answers)
    }
    assert unanswered <= remaining(answers).questions
