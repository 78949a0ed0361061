"""Mobility aid of France Travail: each kilometre counts, there and back."""

from __future__ import annotations

from typing import Any

from numpy import minimum
from openfisca_core.periods import DateUnit, Period
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def aide_mobilite(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Euros: kilometres both ways, nights and meals, within what is left of the year's ceiling."""
    amounts = parameters(period).prestations_sociales.transport.aide_mobilite.montants
    distance = 2 * individu("distance_activite_domicile", period) * individu("nombre_allers_retours", period)
    costs = (
        amounts.deplacement * distance
        + amounts.hebergement * individu("nuitees", period)
        + amounts.repas * individu("repas", period)
    )
    left = amounts.maximum - _received(individu, period)
    return individu("aide_mobilite_eligible", period) * minimum(costs, left).clip(min=0)


def _received(individu: Any, period: Any) -> Any:
    """Euros of the aid over the last twelve months."""
    last_year = Period((DateUnit.YEAR, period.start.offset(-12, DateUnit.MONTH), 1))
    return sum(individu("aide_mobilite", month) for month in last_year.get_subperiods(DateUnit.MONTH))


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "aide_mobilite", aide_mobilite)


CORRECTION = Correction(
    slug="aide-mobilite",
    fault="Le modèle ne compte les kilomètres que dans un sens : il donne la moitié des frais de déplacement.",
    law="0,23 € par kilomètre parcouru, à l’aller et au retour (0,20 € avant décembre 2022).",
    source=(
        "Délibération n° 2023-54 du 13 décembre 2023 du conseil d’administration de Pôle emploi ; "
        "francetravail.fr, « Les aides de France Travail » : 0,23 € multiplié par le nombre de kilomètres aller-retour"
    ),
    until="Quand OpenFisca-France comptera l’aller et le retour.",
    variables=("aide_mobilite",),
    apply=apply,
)
