"""The recap tells every answer back."""

from mesaides.questions.journey import Journey
from mesaides.questions.recap import recap
from tests.questions.households import COUPLE, PARENT, SINGLE, TODAY


def test_every_question_asked_has_its_line() -> None:
    for answers in (SINGLE, PARENT, COUPLE):
        journey = Journey(answers, TODAY)
        asked = sum(len(page.questions) for page in journey.pages)
        assert sum(len(part.lines) for part in recap(journey)) == asked


def test_answers_are_told_by_chapter_and_person() -> None:
    titles = [part.title for part in recap(Journey(PARENT, TODAY))]
    assert titles[:3] == [
        "Vous",
        "Votre famille : votre premier enfant",
        "Votre famille : votre deuxième enfant",
    ]


def test_a_line_names_the_answer_and_the_page_that_changes_it() -> None:
    home = next(part for part in recap(Journey(PARENT, TODAY)) if part.title == "Votre logement")
    line = home.lines[0]
    assert (line.name, line.answer, line.page.slug) == ("Loyer sans les charges", "450 € par mois", "loyer")


def test_the_partner_has_a_part_of_their_own() -> None:
    part = next(part for part in recap(Journey(COUPLE, TODAY)) if part.title == "Vos revenus : votre partenaire")
    assert [line.answer for line in part.lines] == ["Salaire", "1 400 € par mois"]


def test_nothing_is_told_of_a_visit_that_just_began() -> None:
    assert recap(Journey({}, TODAY)) == ()


def test_nothing_ticked_is_told_without_pointing_to_the_boxes() -> None:
    """« Aucune de ces aides » reads well under the list of benefits, not in the recap."""
    told = {line.name: line.answer for part in recap(Journey(SINGLE, TODAY)) for line in part.lines}
    assert (told["Aides déjà reçues"], told["Épargne et biens"]) == ("Aucune", "Rien")
