"""RSA: the rental value of property that is not let is a value of the year."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

MONTHS = 12


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "rsa_base_ressources_patrimoine_individu", _twelfth, since="2009-06-01")


def _twelfth(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Takes off eleven twelfths of what the model counts each month."""
    rates = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_cond.patrimoine
    buildings = individu("valeur_locative_immo_non_loue", period) * rates.abattement_valeur_locative_immo_non_loue
    land = individu("valeur_locative_terrains_non_loues", period) * rates.abattement_valeur_locative_terrains_non_loues
    return plain(individu, period, parameters) - (buildings + land) * (MONTHS - 1) / MONTHS


CORRECTION = Correction(
    slug="rsa-biens-non-loues",
    fault="La valeur locative annuelle des biens non loués est comptée chaque mois, en entier, dans les ressources.",
    law="Ces biens comptent pour un revenu annuel de 50 % de leur valeur locative, 80 % pour un terrain.",
    source="Code de l’action sociale et des familles, articles L132-1, R132-1 et R262-6",
    until="Quand openfisca-france divisera par douze, comme il le fait pour l’épargne.",
    variables=("rsa_base_ressources_patrimoine_individu", "rsa"),
    apply=apply,
)
