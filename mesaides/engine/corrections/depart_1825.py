"""Départ 18:25: the help shrank in 2025."""

from __future__ import annotations

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import give_values
from mesaides.engine.correction import Correction

PROGRAMME = "prestations_sociales.education.depart1825"


def apply(system: TaxBenefitSystem) -> None:
    give_values(system, f"{PROGRAMME}.montant_maximum", {"2025-01-01": 200})
    give_values(system, f"{PROGRAMME}.proportion_maximum", {"2025-01-01": 0.75})


CORRECTION = Correction(
    slug="depart-1825",
    fault="Le modèle garde les montants de 2022 : jusqu’à 250 €, et 80 % du séjour.",
    law="Depuis 2025, l’aide va jusqu’à 200 €, et 75 % du séjour.",
    source="Agence nationale pour les chèques-vacances, programme Départ 18:25 ; moneyvox.fr, actualité 104251 (2025)",
    until="Quand OpenFisca-France aura les montants de 2025.",
    variables=("depart1825_montant_maximum",),
    apply=apply,
)
