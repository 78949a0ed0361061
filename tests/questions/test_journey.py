"""A visit through the questions: whatever is answered, it goes on, comes back, and ends."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mesaides.household.errors import SituationError
from mesaides.household.reading import read
from mesaides.questions.journey import Journey, UnknownPage
from mesaides.questions.situation import situation_data
from tests.questions.households import COUPLE, PARENT, SINGLE, TODAY
from tests.questions.strategies import anything, complete_visits, some_visits

MANY = settings(max_examples=60)


def slugs(journey: Journey) -> list[str]:
    return [page.slug for page in journey.pages]


@pytest.mark.parametrize("answers", [SINGLE, PARENT, COUPLE])
def test_the_households_of_these_tests_have_answered_everything(answers: dict[str, Any]) -> None:
    assert Journey(answers, TODAY).first_unanswered is None


def test_a_visit_begins_with_the_person() -> None:
    journey = Journey({}, TODAY)
    assert journey.first_unanswered is journey.pages[0]
    assert journey.pages[0].slug == "vous-identite"
    assert journey.previous(journey.pages[0]) is None


def test_the_most_common_household_answers_nine_pages() -> None:
    """One adult, tenant, no child: fewer still."""
    working = SINGLE | {
        "demandeur.activites": ["salarie"],
        "demandeur.revenus": ["salaire_net"],
        "demandeur.revenus.salaire_net": 1400,
    }
    assert len(Journey(working, TODAY).pages) == 9
    assert len(Journey(SINGLE, TODAY).pages) == 8


def test_an_answer_brings_its_follow_up_just_after() -> None:
    pages = slugs(Journey(SINGLE | {"demandeur.sante": ["handicap"]}, TODAY))
    assert pages[pages.index("vous-situation") + 1] == "vous-handicap"


def test_an_answer_that_stops_being_relevant_is_kept_but_not_read() -> None:
    answers = SINGLE | {"conjoint.activites": ["salarie"], "demandeur.taux_incapacite": 0.8}
    assert situation_data(answers, TODAY) == situation_data(SINGLE, TODAY)
    assert "conjoint.activites" not in Journey(answers, TODAY).read


def test_it_comes_back_when_the_person_changes_their_mind() -> None:
    single_again = COUPLE | {"statut_marital": "celibataire"}
    assert "conjoint" not in situation_data(single_again, TODAY)
    assert situation_data(single_again | {"statut_marital": "union_libre"}, TODAY) == situation_data(COUPLE, TODAY)


def test_a_fact_never_rests_on_an_answer_that_is_not_read() -> None:
    """A loss of autonomy ticked at seventy does not count at thirty, when it is not offered any more."""
    autonomy = SINGLE | {"demandeur.sante": ["autonomie"]}
    assert "vous-autonomie" not in slugs(Journey(autonomy, TODAY))
    assert "vous-autonomie" in slugs(Journey(autonomy | {"demandeur.date_naissance": "1950-01-01"}, TODAY))


def test_an_answer_that_cannot_be_used_any_more_is_asked_again() -> None:
    stale = Journey(SINGLE | {"logement.commune": "99999"}, TODAY)
    assert stale.first_unanswered is stale.page("logement")


def test_no_page_may_be_visited_before_those_that_come_first() -> None:
    journey = Journey({"demandeur.date_naissance": "1990-05-31", "demandeur.nationalite": "francaise"}, TODAY)
    assert journey.may_visit(journey.page("vous-identite"))
    assert journey.may_visit(journey.page("foyer"))
    assert not journey.may_visit(journey.page("vous-situation"))


def test_a_page_that_is_not_asked_is_named() -> None:
    with pytest.raises(UnknownPage, match="partenaire-identite"):
        Journey(SINGLE, TODAY).page("partenaire-identite")


def test_steps_are_the_chapters_and_the_recap() -> None:
    journey = Journey(SINGLE, TODAY)
    assert journey.step(journey.page("vous-identite")) == (1, 7)
    assert journey.step(journey.page("loyer")) == (3, 7)


@pytest.mark.parametrize(
    ("field", "slug"),
    [
        ("demandeur.date_naissance", "vous-identite"),
        ("demandeur.handicap", "vous-situation"),
        ("rsa_isolement_recent", "foyer"),
        ("demandeur.revenus.salaire_net.2026-10", "vous-montants"),
        ("demandeur.revenus", "vous-revenus"),
        ("enfants.1.garde_alternee", "enfant-2-naissance"),
        ("logement", "logement"),
        ("prestations_recues.af", "montants-aides-recues"),
    ],
)
def test_a_field_of_the_household_leads_to_its_page(field: str, slug: str) -> None:
    page = Journey(PARENT, TODAY).page_of(field)
    assert page is not None
    assert page.slug == slug
    assert Journey(PARENT, TODAY).question_of(field) in page.questions


def test_a_field_that_nobody_asks_leads_nowhere() -> None:
    assert Journey(PARENT, TODAY).page_of("demandeur.recherche_emploi") is None


def test_people_are_spoken_of_by_their_place() -> None:
    journey = Journey(PARENT, TODAY)
    assert [journey.person(qui) for qui in ("demandeur", "conjoint", "enfants.1")] == [
        "vous",
        "votre partenaire",
        "votre deuxième enfant",
    ]


@MANY
@given(st.one_of(some_visits(), complete_visits(), anything()))
def test_going_on_and_back_agree_whatever_was_answered(answers: dict[str, Any]) -> None:
    journey = Journey(answers, TODAY)
    assert len(set(slugs(journey))) == len(journey.pages)
    for page, following in zip(journey.pages, journey.pages[1:], strict=False):
        assert journey.next(page) is following
        assert journey.previous(following) is page
    assert journey.next(journey.pages[-1]) is None


@MANY
@given(st.one_of(some_visits(), anything()))
def test_there_is_always_a_page_to_resume_from_or_nothing_left(answers: dict[str, Any]) -> None:
    journey = Journey(answers, TODAY)
    resume = journey.first_unanswered
    assert journey.is_complete == (resume is None)
    assert resume is None or journey.may_visit(resume)
    assert all(journey.may_visit(page) for page in journey.pages) == (resume is None or resume is journey.pages[-1])


@MANY
@given(complete_visits())
def test_every_way_of_answering_ends_in_a_household(answers: dict[str, Any]) -> None:
    """No dead end; what is contradictory is said of a field that a page asks."""
    journey = Journey(answers, TODAY)
    assert journey.is_complete
    assert all(journey.page_of(field) for field in contradictions(situation_data(answers, TODAY)))


def contradictions(data: dict[str, Any]) -> list[str]:
    """The fields at fault in a household that cannot be read; none when it can."""
    try:
        read(data)
    except SituationError as error:
        return [fault.champ for fault in error.faults]
    return []


@MANY
@given(complete_visits())
def test_only_what_is_asked_is_read(answers: dict[str, Any]) -> None:
    journey = Journey(answers, TODAY)
    asked = {question.field for page in journey.pages for question in page.questions}
    kept = {field: answer for field, answer in answers.items() if field in asked}
    assert situation_data(kept, TODAY) == situation_data(answers, TODAY)
    assert set(journey.read) <= asked
