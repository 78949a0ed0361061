"""ASI: its ceilings of April 2026."""

from __future__ import annotations

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import give_values
from mesaides.engine.correction import Correction

ASI = "prestations_sociales.prestations_etat_de_sante.invalidite.asi"


def apply(system: TaxBenefitSystem) -> None:
    give_values(system, f"{ASI}.plafond_ressource_seul", {"2026-04-01": 11066.13})
    give_values(system, f"{ASI}.plafond_ressource_couple", {"2026-04-01": 19365.73})


CORRECTION = Correction(
    slug="asi-plafonds",
    fault="Les plafonds de l’allocation supplémentaire d’invalidité restent ceux d’avril 2025.",
    law=(
        "Ils sont revalorisés le 1er avril 2026 du coefficient commun, 1,008 : 10 978,30 € deviennent 11 066,13 € "
        "pour une personne seule, 19 212,03 € deviennent 19 365,73 € pour un couple. Ce coefficient est celui du "
        "RSA (646,52 puis 651,69 €), de l’AAH (1 033,32 puis 1 041,59 €) et de la base mensuelle (474,37 puis "
        "478,16 €)."
    ),
    source=(
        "Code de la sécurité sociale, articles L816-3 et L161-25 ; plafonds de 2025 : circulaire Cnav 2025-13 du "
        "3 avril 2025"
    ),
    until="Quand openfisca-france contiendra les plafonds de l’ASI d’avril 2026.",
    variables=("asi",),
    apply=apply,
)
