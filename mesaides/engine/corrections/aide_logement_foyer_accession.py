"""Housing benefit of buyers and of residents of a « foyer »: how its coefficients and incomes are rounded."""

from __future__ import annotations

from typing import Any

from numpy import ceil, floor, minimum, where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.model.base import TypesStatutOccupationLogement

from mesaides.engine.amending import Amendment, Formula, amend
from mesaides.engine.correction import Correction

HIGHEST = {
    "aides_logement_primo_accedant_k": 0.95,
    "aides_logement_foyer_k_apl": 0.95,
    "aides_logement_foyer_k_al": 0.9,
}
"""Highest coefficient of the share that the benefit pays, by variable. CCH, art. D832-11 and D832-25."""

SPECK = 1e-6
"""Undoes the noise of 32-bit numbers before a rounding down."""


def _two_decimals_at_most(highest: float) -> Amendment:
    def coefficient(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
        return minimum(floor(plain(famille, period, parameters) * 100 + SPECK) / 100, highest)

    return coefficient


def resources(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Euros a year, rounded up to the hundred after the floor set for buyers. CCH, art. D832-17 and D842-12."""
    return ceil((plain(famille, period, parameters) - SPECK) / 100) * 100


def gross(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Euros a month: in a « foyer » outside the APL, never more than what the resident pays. CCH, art. D842-15."""
    benefit, home = plain(famille, period, parameters), famille.demandeur.menage
    foyer = home("statut_occupation_logement", period) == TypesStatutOccupationLogement.locataire_foyer
    outside = foyer * (home("logement_conventionne", period) == 0)
    paid = home("loyer", period) + home("charges_locatives", period)
    return where(outside, minimum(benefit, paid), benefit)


def _apply(system: TaxBenefitSystem) -> None:
    for name, highest in HIGHEST.items():
        amend(system, name, _two_decimals_at_most(highest))
    amend(system, "aide_logement_base_ressources", resources)
    amend(system, "aide_logement_montant_brut", gross)


CORRECTION = Correction(
    slug="aide-logement-foyer-accession",
    fault=(
        "Le coefficient de prise en charge n’est ni arrondi ni plafonné (il dépasse 1 en foyer, sans ressources) ; "
        "le plancher de ressources des accédants n’est pas arrondi ; en foyer, l’aide peut dépasser la redevance."
    ),
    law=(
        "Le coefficient est arrondi à deux décimales par défaut, dans la limite de 0,95 ou de 0,90 ; les ressources, "
        "portées au plancher, sont arrondies à la centaine d’euros supérieure ; "
        "l’allocation ne dépasse pas la redevance."
    ),
    source="CCH, art. D832-11, D832-17, D832-18, D832-25, D842-11, D842-12 et D842-15",
    until="Quand openfisca-france aura ces arrondis et ces plafonds.",
    variables=(*HIGHEST, "aide_logement_base_ressources", "aide_logement_montant_brut", "aide_logement"),
    apply=_apply,
)
