"""Help to study abroad: only for those who hold a grant."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def eligibilite(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """The model's conditions, and a grant that is really due."""
    return plain(individu, period, parameters) * individu("boursier", period)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "aide_mobilite_internationale_eligibilite", eligibilite)


CORRECTION = Correction(
    slug="aide-mobilite-internationale",
    fault="Le modèle ne regarde que l’âge, la nationalité et les études : les revenus n’y comptent pas.",
    law="L’aide est réservée aux étudiants boursiers sur critères sociaux, ou qui reçoivent une allocation annuelle.",
    source=(
        "Circulaire annuelle sur les bourses d’enseignement supérieur, annexe 9 (ESRS2413977C pour 2024-2025) ; "
        "service-public.gouv.fr, fiche F380"
    ),
    until="Quand OpenFisca-France demandera que la bourse soit due.",
    variables=("aide_mobilite_internationale_eligibilite",),
    apply=apply,
)
