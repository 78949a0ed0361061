"""A page as it is put to one household."""

from mesaides.questions.journey import Journey
from tests.questions.households import COUPLE, PARENT, SINGLE, TODAY


def test_addresses_name_the_person() -> None:
    slugs = {page.slug for answers in (PARENT, COUPLE) for page in Journey(answers, TODAY).pages}
    assert {"vous-identite", "partenaire-identite", "enfant-2-naissance", "commune"} <= slugs


def test_a_page_of_one_question_bears_its_title_in_the_right_voice() -> None:
    journey = Journey(COUPLE, TODAY)
    assert journey.page("partenaire-activite").title == "Quelle est la situation de votre partenaire en ce moment ?"
    assert journey.page("vous-activite").title == "Quelle est votre situation en ce moment ?"


def test_helps_and_reasons_are_filled() -> None:
    page = Journey(SINGLE, TODAY).page("avis-impot")
    assert "2024" in page.help
    assert "2024" in page.why
    assert page.questions[0].short == "Revenu fiscal de référence 2024"
    assert page.questions[0].help


def test_a_page_is_answered_when_all_its_questions_are() -> None:
    page = Journey(SINGLE, TODAY).page("vous-identite")
    assert page.is_answered(SINGLE)
    assert not page.is_answered({"demandeur.date_naissance": "1990-05-31"})


def test_a_question_that_only_leads_to_others_writes_nothing() -> None:
    question = Journey(PARENT, TODAY).page("enfants").questions[0]
    assert question.fields(PARENT) == []
    assert question.why == ""
