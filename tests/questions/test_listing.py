"""Every question there is, whether or not it is asked."""

from mesaides.questions.listing import every_page, fields_of
from mesaides.questions.order import ORDER
from tests.questions.households import TODAY

PAGES = {page.slug: page for page in every_page(TODAY)}


def test_every_page_of_the_order_is_listed() -> None:
    listed = {id(page.page) for page in PAGES.values()}
    assert listed == {id(page) for chapter in ORDER for group in chapter.groups for page in group.pages}


def test_a_page_is_listed_for_each_person_it_may_be_about() -> None:
    assert {"vous-revenus", "partenaire-revenus", "enfant-1-revenus", "logement"} <= set(PAGES)
    assert len(PAGES["loyer"].questions) > 1


def test_a_question_names_the_fields_its_answers_may_give() -> None:
    identity = PAGES["partenaire-identite"].questions
    assert [fields_of(question) for question in identity] == [("conjoint.date_naissance",), ("conjoint.nationalite",)]
    couple, children = PAGES["foyer"].questions
    assert set(fields_of(couple)) == {"statut_marital", "rsa_isolement_recent"}
    assert fields_of(children) == ()
    assert fields_of(PAGES["avis-impot"].questions[0]) == ("impots.2024.rfr",)
