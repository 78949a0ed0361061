"""A rule that the model holds wrong or old is corrected, told as indicative, or not shown (pitfalls 9 and 10)."""

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.engine.corrections import all_corrections
from mesaides.simulations.demands import calcul_of

WRONG = {
    "aeeh",
    "aah",
    "agepi",
    "aide_financement_permis_apprenti",
    "apa_domicile",
    "apa_urgence_domicile",
    "bail_reel_solidaire",
    "cheque_energie",
    "crous_repas_un_euro_eligibilite",
    "css_participation_forfaitaire",
    "eligibilite_anah",
    "locapass_eligibilite",
    "logement_social_eligible",
    "mobili_jeune",
    "paje_cmg",
    "pass_colo",
    "pass_culture",
    "pass_sport",
    "visale_eligibilite",
    "visale_montant_max",
}
"""Variables whose formula or parameters were seen wrong or old."""

NEVER = {"paje_cmg", "paje_prepare", "mon_job_mon_logement", "aide_financement_permis_apprenti", "garantie_jeunes"}
"""Replaced by another scheme, ended, or without a formula: the model has nothing to say of them."""

CORRECTED = {name for correction in all_corrections() for name in correction.variables}
BENEFITS = [benefit for benefit in catalogue().benefits if not benefit.is_declarative]


def variables(benefit: Benefit) -> set[str]:
    calcul = calcul_of(benefit)
    return {name for name in (calcul.variable, calcul.gratuit_si, calcul.eligible_si) if name}


@pytest.mark.parametrize("benefit", BENEFITS, ids=lambda benefit: benefit.slug)
def test_a_wrong_rule_is_corrected_or_told_as_indicative(benefit: Benefit) -> None:
    wrong = variables(benefit) & WRONG
    assert not wrong - CORRECTED or benefit.avertissement, (
        f"Le modèle se trompe sur {sorted(wrong)}. → Corrigez-le (mesaides/engine/corrections) ou « avertissement »."
    )


def test_what_the_model_cannot_say_is_not_shown() -> None:
    shown = {benefit.slug: variables(benefit) & NEVER for benefit in BENEFITS}
    assert not {slug: names for slug, names in shown.items() if names}
