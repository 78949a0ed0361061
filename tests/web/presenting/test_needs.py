"""An answer that is missing leads to its question, whatever its kind and whatever name the engine gives it."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.simulations.visits import Visit
from mesaides.web.presenting.needs import SKIPPED, needs, unanswered
from mesaides.web.visiting import Visiting, visiting_of
from tests.questions.completing import everything_unknown
from tests.questions.households import COUPLE, NOTICE, PARENT, SINGLE, TODAY


def visiting(answers: dict[str, Any]) -> Visiting:
    return visiting_of(Visit("jeton", answers))


def names(answers: dict[str, Any], *fields: str) -> list[str]:
    return [need.name for need in needs(visiting(answers), fields)]


def test_an_unknown_answer_leads_to_its_page_and_back_to_the_results() -> None:
    (need, *_others) = unanswered(visiting(SINGLE | {"logement.loyer": None}))
    assert need.name == "Loyer sans les charges"
    assert need.address == "/simulation/jeton/loyer/?retour=resultats"


def test_a_tax_notice_that_was_skipped_is_named() -> None:
    assert [need.name for need in unanswered(visiting(SINGLE))] == ["Avis d’impôt 2025"]


def test_nothing_is_named_when_everything_is_answered() -> None:
    assert unanswered(visiting(SINGLE | NOTICE)) == []


def test_the_answer_of_a_partner_or_a_child_says_whose_it_is() -> None:
    unsure = COUPLE | {"conjoint.revenus.salaire_net": None}
    assert names(unsure, "conjoint.revenus.salaire_net") == ["Salaire (votre partenaire)"]


def test_several_fields_of_one_question_name_it_once() -> None:
    unsure = PARENT | {"logement.loyer": None}
    assert names(unsure, "logement.loyer", "logement.loyer") == ["Loyer sans les charges"]


def test_an_amount_of_a_sum_is_found_beside_the_one_the_engine_names() -> None:
    """The engine adds allowances up under « chomage_net »: what is unknown is another of them."""
    unsure = PARENT | {"demandeur.revenus.salaire_net": None}
    assert names(unsure, "demandeur.revenus.chomage_net") == ["Salaire"]


def test_a_fact_of_a_tax_household_is_found_in_the_member_who_does_not_know_it() -> None:
    disabled = {"conjoint.sante": ["handicap"], "conjoint.taux_incapacite": None}
    (name,) = names(COUPLE | disabled, "demandeur.taux_incapacite")
    assert name.endswith("(votre partenaire)")


def test_an_answered_question_is_named_when_no_other_explains_what_is_missing() -> None:
    assert names(SINGLE, "demandeur.revenus.salaire_net") == ["Revenus"]


def test_what_no_question_gives_names_nothing() -> None:
    assert names(SINGLE, "demandeur.recherche_emploi.dernier_contrat") == []


@pytest.mark.parametrize("base", [SINGLE, PARENT, COUPLE], ids=["personne seule", "parent", "couple"])
def test_every_answer_that_may_be_unknown_is_named(base: dict[str, Any]) -> None:
    """Whatever its kind: a date, a choice, a yes or no, an amount, months, boxes to tick."""
    unsure = everything_unknown(base, TODAY)
    unknown = [field for field, answer in unsure.items() if answer is None or field in SKIPPED]
    assert len(unanswered(visiting(unsure))) == len(unknown) > 0


def test_an_answer_never_asked_for_leads_to_the_box_that_opens_it() -> None:
    """Whoever leaves the tax notice aside can still give it: the institution is not the only one to know."""
    assert names(SINGLE, "impots.2024.rfr", "impots.2024.nombre_parts") == ["Avis d’impôt 2025"]
    looking = SINGLE | {
        "demandeur.activites": ["chomeur"],
        "demandeur.date_debut_chomage": "2026-01-01",
        "demandeur.ass_precondition_remplie": False,
        "demandeur.recherche_emploi.situations": [],
    }
    assert names(looking, "demandeur.recherche_emploi.dernier_contrat") == ["Recherche d’emploi"]
