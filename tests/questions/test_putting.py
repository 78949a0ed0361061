"""A page as it is put to one household."""

from typing import Any

import pytest

from mesaides.questions.journey import Journey
from mesaides.questions.putting import seen_beside
from tests.questions.households import COUPLE, NOTICE, PARENT, SINGLE, TODAY


def test_addresses_name_the_person() -> None:
    slugs = {page.slug for answers in (PARENT, COUPLE) for page in Journey(answers, TODAY).pages}
    assert {"vous-identite", "partenaire-identite", "enfant-2-naissance", "logement"} <= slugs


def test_a_page_of_one_question_bears_its_title_in_the_right_voice() -> None:
    journey = Journey(COUPLE, TODAY)
    assert journey.page("partenaire-revenus").title == "Quels revenus votre partenaire a eus depuis novembre 2025 ?"
    assert journey.page("vous-revenus").title == "Quels revenus avez-vous eus depuis novembre 2025 ?"


def test_helps_and_reasons_are_filled() -> None:
    page = Journey(SINGLE, TODAY).page("precisions")
    assert "2024" in page.questions[0].help
    assert "2024" in page.questions[0].why
    notice = Journey(SINGLE | NOTICE, TODAY).page("avis-impot")
    assert "2025" in notice.title
    assert notice.questions[0].field == "impots.2024.rfr"


def test_a_page_is_answered_when_all_its_questions_are() -> None:
    page = Journey(SINGLE, TODAY).page("vous-identite")
    assert page.is_answered(SINGLE)
    assert not page.is_answered({"demandeur.date_naissance": "1990-05-31"})


def test_a_question_that_only_leads_to_others_writes_nothing() -> None:
    question = Journey(PARENT, TODAY).page("foyer").questions[1]
    assert question.fields(PARENT) == []
    assert question.why == ""


BENEFITS = "prestations_recues"


@pytest.mark.parametrize(
    ("seen", "answered"),
    [
        (None, True),  # stored before boxes were kept
        ("all", True),
        (["prestations_recues.rsa"], False),
        ([{"x": 1}], False),  # damaged
        (3, True),  # damaged
    ],
)
def test_a_list_of_boxes_is_asked_again_since_it_has_more(seen: Any, *, answered: bool) -> None:
    question = Journey(PARENT, TODAY).page("aides-recues").questions[0]
    stored = PARENT | {seen_beside(BENEFITS): question.offered() if seen == "all" else seen}
    assert question.is_answered(stored) is answered
    assert question.may_be_shown(stored), "what was ticked is shown again"


def test_only_lists_of_boxes_keep_what_was_shown() -> None:
    journey = Journey(SINGLE, TODAY)
    assert journey.page("aides-recues").questions[0].offered()
    assert journey.page("foyer").questions[0].offered() == []
