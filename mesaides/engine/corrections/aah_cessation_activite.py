"""AAH: the wages of a past year no longer count once work has stopped without any income instead."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

INSTEAD = (
    "chomage_net",
    "retraite_nette",
    "rente_accident_travail",
    "pensions_invalidite",
    "indemnites_journalieres",
    "allocation_securisation_professionnelle",
    "revenus_stage_formation_pro",
)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "aah_base_ressources_deconjugalisee", _base, since="2023-10-01")


def _base(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Monthly mean of what remains of the year N-2: pensions, not wages nor unemployment benefit."""
    remaining = individu("aah_base_ressources_hors_activite_eval_annuelle", period) / 12
    return numpy.where(_has_stopped(individu, period), remaining, plain(individu, period, parameters))


def _has_stopped(individu: Any, period: Any) -> Any:
    instead = sum(individu(name, month) for name in INSTEAD for month in (period.last_month, period))
    works = individu("salaire_net", period) + numpy.abs(individu("rpns_imposables", period.last_year))
    student = individu("activite", period).decode_to_str() == "etudiant"
    return (instead == 0) & (works == 0) & ~student


CORRECTION = Correction(
    slug="aah-cessation-activite",
    fault=(
        "Quand une personne ne travaille plus et n’a aucun revenu de remplacement, ses salaires de "
        "l’avant-dernière année comptent encore pour 70 %."
    ),
    law=(
        "Ses revenus d’activité et ses indemnités de chômage de l’année de référence ne sont pas pris en compte "
        "tant qu’elle n’a pas de revenu de remplacement."
    ),
    source="Code de la sécurité sociale, article R821-4-4",
    until=(
        "Quand openfisca-france donnera l’AAH entière à une personne sans revenu depuis un an, salariée deux ans "
        "plus tôt."
    ),
    variables=("aah_base_ressources_deconjugalisee", "aah_base", "aah"),
    apply=apply,
)
