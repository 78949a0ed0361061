"""Unemployment benefit: the ages of the longer rights since April 2025."""

from __future__ import annotations

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import give_values
from mesaides.engine.correction import Correction

ROOT = "chomage.allocations_assurance_chomage.are"

FIRST_MONTH = "2025-05-01"
"""The model opens a right the month after the job ended: May 2025 for a job that ended in April."""


def apply(system: TaxBenefitSystem) -> None:
    """Rules for a job that ended from 1 April 2025 on."""
    ages = f"{ROOT}.duree_indemnisation.categorie_age"
    give_values(system, f"{ages}.max_premiere_categorie", {FIRST_MONTH: 55})
    give_values(system, f"{ages}.max_seconde_categorie", {FIRST_MONTH: 57})
    give_values(system, f"{ROOT}.eligibilite.categorie_age", {"2025-01-01": 53, FIRST_MONTH: 55})


CORRECTION = Correction(
    slug="are-seniors",
    fault=(
        "Le modèle allonge encore la durée d’indemnisation à 53 et 55 ans, et recule trop tôt l’âge d’une période de "
        "référence de 36 mois."
    ),
    law=(
        "Pour une fin de contrat à partir du 1er avril 2025 : 685 jours à 55 et 56 ans, 822 jours à partir de 57 ans, "
        "548 jours avant 55 ans ; période de référence de 36 mois à partir de 55 ans."
    ),
    source=(
        "Règlement général annexé à la convention du 15 novembre 2024 relative à l’assurance chômage, art. 3 et 9 "
        "(arrêté du 19 décembre 2024) ; tableau de l’Unédic sur les règles au 1er avril 2025"
    ),
    until="Quand OpenFisca-France aura les âges de 55 et 57 ans.",
    variables=("are_duree_max_indemnisation", "are_periode_reference_affiliation"),
    apply=apply,
)
