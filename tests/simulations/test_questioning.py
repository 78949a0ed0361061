"""No question without a benefit that needs it; no answer that a benefit reads without a question to give it."""

import datetime

from mesaides.questions.exploring import exploration
from mesaides.questions.listing import every_page, fields_of
from mesaides.simulations.needs import fields_of_benefits
from mesaides.simulations.questioning import benefits_by_question, reasons
from tests.household.paths import answers

DAY = datetime.date(2026, 11, 22)

NOT_ASKED = {
    "prestations_recues.paje_clca": "pour les enfants nés avant 2015 : plus personne ne la reçoit",
    "enfants.0.revenus.retraite_nette": "un enfant du foyer a 25 ans au plus, sauf handicap",
    "enfants.0.revenus.retraite_combattant": "de même",
    "enfants.0.revenus.dedommagement_victime_amiante": "de même",
}
"""What a benefit of the catalogue reads and that no question gives, each with the reason."""

READ_BY_NO_BENEFIT = {
    "demandeur.date_accouchement_prevue": "la prime à la naissance est la même, à quelque date que l’enfant naisse",
    "conjoint.date_accouchement_prevue": "de même",
    "enfants.0.garde_agree": "le complément de mode de garde n’est pas au catalogue",
    "conjoint.a_charge_fiscale_des_parents": "le moteur ne place que le demandeur dans le foyer fiscal de ses parents",
    "conjoint.etudes.parents.rfr": "de même",
    "conjoint.etudes.parents.nombre_parts": "de même",
    "conjoint.etudes.parents.enfants_a_charge": "le modèle compte une fratrie pour toute la famille",
    "conjoint.etudes.parents.enfants_dans_le_superieur": "de même",
    "enfants.0.etudes.parents.revenu_brut_global": "les parents d’un enfant sont ceux du foyer",
    "enfants.0.etudes.parents.rfr": "de même",
    "enfants.0.etudes.parents.nombre_parts": "de même",
    "enfants.0.etudes.parents.enfants_a_charge": "de même",
    "enfants.0.etudes.parents.enfants_dans_le_superieur": "de même",
}
"""What the form of a household holds and that nothing reads: no question asks it."""


def written() -> set[str]:
    """The fields that the questions which somebody is asked may give."""
    asked = exploration(DAY).asked
    listed = (question for page in every_page(DAY) for question in page.questions)
    return {path for question in listed if question.field in asked for path in fields_of(question)}


def read() -> set[str]:
    """The fields that the benefits of the catalogue read."""
    return set().union(*fields_of_benefits(DAY).values())


def is_given(path: str, given: set[str]) -> bool:
    """Whether a field, or a part of it, is given: « conjoint » comes with the partner's birth date."""
    return path in given or any(one.startswith(f"{path}.") for one in given)


def test_every_answer_that_a_benefit_reads_can_be_given() -> None:
    given = written()
    missing = {path for path in read() if not is_given(path, given)}
    assert missing == set(NOT_ASKED), "→ Ajoutez la question, ou la raison de ne pas la poser."


def test_nothing_is_asked_that_no_benefit_reads() -> None:
    """A part, such as the incomes, is written empty before its answers."""
    needed = read()
    useless = {path for path in written() if not is_given(path, needed)}
    assert useless == set(), "→ Retirez la question, ou l’option."


def test_every_question_is_needed_by_a_benefit() -> None:
    needed, asked = benefits_by_question(DAY), exploration(DAY).asked
    assert [field for field, benefits in needed.items() if field in asked and not benefits] == []


def test_the_form_of_a_household_holds_nothing_else() -> None:
    given, needed = written(), read()
    idle = {path for path in answers() if not is_given(path, given) and not is_given(path, needed)}
    assert idle == set(READ_BY_NO_BENEFIT)


def test_a_reason_tells_the_benefits_and_what_the_answer_leads_to() -> None:
    by_field = {reason.field: reason for reason in reasons(DAY)}
    autonomy = by_field["demandeur.gir"]
    assert (autonomy.page, autonomy.name) == ("vous-autonomie", "Niveau d’autonomie (GIR)")
    assert "apa" in autonomy.benefits
    assert "revenu-solidarite-active" not in autonomy.benefits
    health = by_field["demandeur.sante"]
    assert {"apa", "rente-accident-travail"} <= set(health.benefits)
    assert "demandeur.gir" in health.opens


def test_a_question_that_only_leads_to_others_is_needed_through_them() -> None:
    """Nothing reads how many children there are: it is counted."""
    by_field = {reason.field: reason for reason in reasons(DAY)}
    assert "allocations-familiales" in by_field["enfants.nombre"].benefits
    assert by_field["enfants.0.a_des_revenus"].opens == ("enfants.0.revenus",)


def test_reasons_come_in_the_order_of_the_questions_and_leave_out_what_nobody_is_asked() -> None:
    fields = [reason.field for reason in reasons(DAY)]
    assert fields[0] == "demandeur.date_naissance"
    assert "enfants.0.revenus.retraite_nette" not in fields
