"""ASPA and ASI: a foreigner from outside Europe has the right after ten years of residence permit."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "asi_aspa_condition_nationalite", _is_met)


def _is_met(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    years = parameters(period).prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.duree_min_titre_sejour
    european = individu("ressortissant_eee", period) | (individu("nationalite", period) == b"CH")
    return european | (individu("duree_possession_titre_sejour", period) >= years)


CORRECTION = Correction(
    slug="asi-aspa-nationalite",
    fault=(
        "La durée du titre de séjour n’est pas lue (elle est passée à « numpy.logical_or » comme tableau de "
        "sortie) : une personne étrangère hors d’Europe n’a jamais droit à ces allocations."
    ),
    law="Le droit s’ouvre après dix ans d’un titre de séjour autorisant à travailler, sans durée pour les réfugiés.",
    source="Code de la sécurité sociale, articles L816-1 et L815-24",
    until=(
        "Quand openfisca-france ouvrira l’Aspa à une personne de 70 ans, étrangère hors d’Europe, en France "
        "depuis 25 ans."
    ),
    variables=("asi_aspa_condition_nationalite", "aspa", "asi"),
    apply=apply,
)
