"""Driving licence aid of France Travail: the RSA and the AAH open it, they do not close it."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

DAYS = 31


def financially_eligible(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """No unemployment benefit, or one that is not above the lowest; minimum incomes are not looked at."""
    lowest = parameters(period).chomage.allocations_assurance_chomage.alloc_base.montant_minimum.apres_1979
    is_low = individu("chomage_net", period) <= DAYS * lowest.montant_minimum_hors_mayotte
    return is_low * (individu("retraite_brute", period) <= 0)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "aide_permis_demandeur_emploi_eligibilite_financiere", financially_eligible)


CORRECTION = Correction(
    slug="aide-permis-demandeur-emploi",
    fault="Le modèle refuse l’aide aux personnes qui reçoivent le RSA ou l’allocation aux adultes handicapés.",
    law=(
        "L’aide va aux demandeurs d’emploi qui reçoivent un minimum social (RSA, ASS, AAH), qui ne sont pas "
        "indemnisés, ou dont l’allocation ne dépasse pas l’allocation minimale."
    ),
    source=(
        "Délibération n° 2011-13 du 11 avril 2011 et instruction n° 2011-205 du 9 décembre 2011 de Pôle emploi (mise à "
        "jour du 17 janvier 2020) ; service-public.gouv.fr, fiche F1719"
    ),
    until="Quand OpenFisca-France n’écartera plus ces minima sociaux.",
    variables=("aide_permis_demandeur_emploi", "aide_permis_demandeur_emploi_eligibilite_financiere"),
    apply=apply,
)
