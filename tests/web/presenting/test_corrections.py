"""The answers that a reason asks to correct, for a household that was asked them or not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mesaides.benefits.ecart import Reponse
from mesaides.questions.listing import every_page
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.corrections import QUESTIONS, by_page, corrections, is_behind
from mesaides.web.visiting import visiting_of
from tests.questions.households import COUPLE, NOTICE, SINGLE


def told(answers: dict[str, Any], *named: Reponse) -> list[tuple[str, str, bool]]:
    found = corrections(visiting_of(Visit("jeton", answers)), named, returns="resultats")
    return [(one.name, one.answer, one.is_given) for one in found]


def test_every_answer_that_a_reason_may_name_is_known() -> None:
    assert set(QUESTIONS) == set(Reponse)


@pytest.mark.parametrize("field", sorted({field for fields in QUESTIONS.values() for field in fields}))
def test_each_field_is_that_of_a_question(field: str) -> None:
    questions = [question for page in every_page(date(2026, 11, 27)) for question in page.questions]
    assert any(is_behind(question, [field]) for question in questions)


def test_a_tax_notice_left_aside_is_to_complete() -> None:
    assert told(SINGLE, Reponse.AVIS_IMPOT) == [("Avis d’impôt 2025", "pas encore donné", False)]


def test_a_tax_notice_given_is_told_with_its_figures() -> None:
    names = [name for name, _answer, is_given in told(SINGLE | NOTICE, Reponse.AVIS_IMPOT) if is_given]
    assert names == ["Avis d’impôt 2025", "Revenu fiscal de référence 2024", "Nombre de parts 2024"]


def test_savings_that_were_not_told_are_to_complete() -> None:
    assert told(SINGLE | {"patrimoine": None}, Reponse.EPARGNE) == [("Épargne et biens", "pas encore donné", False)]


def test_the_answer_of_a_partner_says_whose_it_is() -> None:
    names = [name for name, _answer, _given in told(COUPLE, Reponse.REVENUS)]
    assert names == ["Revenus", "Revenus (votre partenaire)", "Salaire (votre partenaire)"]


def test_an_answer_that_is_not_asked_is_left_out() -> None:
    hosted = SINGLE | {"logement.statut_occupation_logement": "sans_domicile"}
    assert told(hosted, Reponse.LOYER) == []


def test_a_question_that_only_resembles_is_not_one() -> None:
    """« revenus_annuels » does not stand under « revenus »."""
    names = [name for name, _answer, _given in told(SINGLE | NOTICE, Reponse.REVENUS)]
    assert names == ["Revenus"]


def test_a_correction_leads_to_its_page_and_back() -> None:
    (one,) = corrections(visiting_of(Visit("jeton", SINGLE)), [Reponse.EPARGNE], returns="montant-apa")
    assert one.address == "/simulation/jeton/precisions/?retour=montant-apa"


def test_the_answers_of_one_page_make_one_correction() -> None:
    found = corrections(visiting_of(Visit("jeton", SINGLE)), [Reponse.FOYER, Reponse.EPARGNE], returns="resultats")
    assert [one.name for one in by_page(found)] == ["Vie de couple, enfants", "Épargne et biens"]
    assert len(found) == 3


def test_a_page_of_which_one_answer_is_missing_is_to_complete() -> None:
    unsure = SINGLE | {"logement.loyer": None}
    (one,) = by_page(corrections(visiting_of(Visit("jeton", unsure)), [Reponse.LOYER], returns="resultats"))
    assert not one.is_given
