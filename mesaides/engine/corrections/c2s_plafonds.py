"""Complémentaire santé solidaire: the ceilings that the model lacks, of 2020, 2025 and 2026."""

from __future__ import annotations

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import give_values
from mesaides.engine.correction import Correction

CEILING = "prestations_sociales.solidarite_insertion.minima_sociaux.cs.cmu.plafond_base"


def apply(system: TaxBenefitSystem) -> None:
    give_values(system, CEILING, {"2020-04-01": 9032, "2025-04-01": 10339, "2026-04-01": 10422})


CORRECTION = Correction(
    slug="c2s-plafonds",
    fault="Les plafonds d’avril 2020, 2025 et 2026 manquent : ceux de 2019 et de 2024 servent à leur place.",
    law=(
        "Le plafond annuel d’une personne seule est de 9 032 € en avril 2020 et de 10 339 € en avril 2025. En "
        "avril 2026, le coefficient commun de revalorisation, 1,008, le porte à 10 422 € (10 339 × 1,008 = 10 "
        "421,71, à l’euro le plus proche)."
    ),
    source=(
        "Code de la sécurité sociale, articles L861-1 et L161-25 ; 2020 : service-public.fr, fiche F10027 ; 2025 "
        ": arrêté du 28 mars 2025, Lefebvre Dalloz « Complémentaire santé solidaire : conditions de ressources »"
    ),
    until="Quand openfisca-france contiendra ces trois plafonds.",
    variables=("cmu_c_plafond", "acs_plafond", "cmu_c", "css_participation_forfaitaire"),
    apply=apply,
)
