"""Contrat d'engagement jeune: amounts of April 2026, and nobody who studies."""

from __future__ import annotations

from typing import Any

from numpy import logical_not
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.model.prestations.education import TypesScolarite

from mesaides.engine.amending import Formula, amend, give_values
from mesaides.engine.correction import Correction

AMOUNTS = "prestations_sociales.education.contrat_engagement_jeune.montants"

SINCE_APRIL_2026 = {
    "montant_majeurs_non_imposables": 566.17,  # 561,68 × 1,008
    "montant_majeurs_1ere_tranche_ir": 339.70,  # 337,00 × 1,008
    "montant_mineurs": 226.48,  # 224,68 × 1,008
}


def eligibilite(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Neither at school nor in work-study training. Code du travail, art. L5131-6."""
    at_school = individu("scolarite", period) != TypesScolarite.inconnue
    return plain(individu, period, parameters) * logical_not(at_school) * logical_not(individu("alternant", period))


def apply(system: TaxBenefitSystem) -> None:
    for name, amount in SINCE_APRIL_2026.items():
        give_values(system, f"{AMOUNTS}.{name}", {"2026-04-01": amount})
    amend(system, "contrat_engagement_jeune_eligibilite", eligibilite, since="2022-03-01")


CORRECTION = Correction(
    slug="contrat-engagement-jeune",
    fault=(
        "Le modèle garde les montants d’avril 2025, et n’écarte que les étudiants : un lycéen ou un apprenti y aurait "
        "droit."
    ),
    law=(
        "L’allocation est revalorisée chaque 1er avril (coefficient de 1,008 en 2026). Le contrat s’adresse aux jeunes "
        "qui ne sont pas étudiants et ne suivent pas de formation."
    ),
    source=(
        "Code du travail, art. L5131-6 et D5131-19 ; code de la sécurité sociale, art. L161-25 (le même coefficient "
        "fait passer le RSA de 646,52 à 651,69 € le 1er avril 2026)"
    ),
    until="Quand OpenFisca-France aura les montants d’avril 2026 et lira la scolarité.",
    variables=("contrat_engagement_jeune_eligibilite", "contrat_engagement_jeune_montant_forfaitaire"),
    apply=apply,
)
