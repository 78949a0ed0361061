"""The questions on incomes."""

import pytest

from mesaides.household.incomes import Revenu
from mesaides.questions.asked import Asked
from mesaides.questions.chapters.income_kinds import FAMILIES
from mesaides.questions.chapters.incomes import MONTANTS, amount
from mesaides.questions.journey import Journey
from mesaides.questions.words import said
from tests.questions.households import SINGLE, TODAY

KINDS = [(item, family) for family in FAMILIES for item in family.incomes]


def test_every_kind_of_income_of_the_household_is_asked_once() -> None:
    assert sorted(item.revenu for item, _family in KINDS) == sorted(Revenu)
    assert len({question.field for question in MONTANTS.questions}) == len(MONTANTS.questions) == len(KINDS) + 1


@pytest.mark.parametrize("item_and_family", KINDS, ids=lambda pair: pair[0].revenu)
def test_the_amount_of_each_is_asked_once_it_is_ticked(item_and_family: tuple) -> None:  # type: ignore[type-arg]  # pairs of the table above
    item, family = item_and_family
    question = amount(item, family)
    ticked = Asked({"demandeur.revenus": [item.revenu]}, TODAY, "demandeur")
    assert question.asked_if(ticked)
    assert not question.asked_if(Asked({"demandeur.revenus": []}, TODAY, "demandeur"))
    assert said(question.title, ticked).startswith(item.label)


def test_alimony_is_paid_rather_than_received() -> None:
    paid = next(pair for pair in KINDS if pair[0].revenu is Revenu.PENSION_ALIMENTAIRE_VERSEE)
    assert "payez-vous" in said(amount(*paid).title, Asked({}, TODAY, "demandeur"))


def test_the_amounts_of_a_person_stand_together() -> None:
    worker = SINGLE | {"demandeur.revenus": [Revenu.SALAIRE, Revenu.IJ_MALADIE]}
    page = Journey(worker, TODAY).page("vous-montants")
    assert [question.short for question in page.questions] == [
        "Salaire",
        "Indemnités journalières de maladie",
        "Début de l’arrêt de travail",
    ]


def test_a_young_employee_is_not_offered_a_pension_nor_a_turnover() -> None:
    young = Journey(SINGLE | {"demandeur.date_naissance": "2000-01-01"}, TODAY)
    offered = young.page("vous-revenus").questions[0].kind.values(young.pages[-1].asked.about("demandeur"))  # type: ignore[attr-defined]  # a question with options
    assert Revenu.SALAIRE in offered
    assert Revenu.RETRAITE not in offered
    assert Revenu.MICRO_VENTE not in offered
