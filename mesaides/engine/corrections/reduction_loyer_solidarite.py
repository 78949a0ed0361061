"""Rent reduction of social housing: only where the APL exists, never overseas."""

from __future__ import annotations

from typing import Any

from numpy import logical_not
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def reduction(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Euros a month off the rent; the APL falls by 98 % of it."""
    overseas = famille.demandeur.menage("residence_aides_logement_outre_mer", period)
    return plain(famille, period, parameters) * logical_not(overseas)


def _apply(system: TaxBenefitSystem) -> None:
    amend(system, "reduction_loyer_solidarite", reduction)


CORRECTION = Correction(
    slug="reduction-loyer-solidarite",
    fault=(
        "La réduction de loyer est donnée aussi outre-mer, où elle diminue à tort l’allocation de logement "
        "des locataires HLM."
    ),
    law=(
        "La réduction concerne les logements qui ouvrent droit à l’APL. "
        "Il n’y a pas d’APL dans les départements et collectivités d’outre-mer."
    ),
    source=(
        "CCH, art. L442-2-1 et D823-16 ; réponse du ministère des outre-mer à la question n° 24595 "
        "(Assemblée nationale, 24 novembre 2020) ; ANIL, analyse n° 2018-05 (2 janvier 2024)"
    ),
    until="Quand openfisca-france ne donnera plus cette réduction outre-mer.",
    variables=("reduction_loyer_solidarite", "aide_logement"),
    apply=_apply,
)
