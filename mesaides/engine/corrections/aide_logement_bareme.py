"""Housing benefit: the deduction R0 before 2015, and overseas since 2024."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, give_values
from mesaides.engine.correction import Correction

OVERSEAS = (
    "prestations_sociales.aides_logement.allocations_logement.locatif.formule."
    "pp_particip_perso.r0_abattement.outre_mer.taux1pac"
)

OVERSEAS_ONE_DEPENDANT = {"2024-01-01": 8_574, "2025-01-01": 8_656}
"""Euros a year. The second is the first raised as the other amounts of that day (+ 0,96 %) and cut to the euro."""

SINCE, FIXED_IN_EUROS = "2012-01-01", 2015


def r0(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Euros a year. Until 2014, from the RSA and the family benefits' base of 1 January of the year before."""
    if period.start.year >= FIXED_IN_EUROS:
        return plain(famille, period, parameters)
    two_years_before, january = period.start.offset(-2, "year"), f"{period.start.year - 1}-01-01"

    def of_january(instant: Any) -> Any:
        return parameters(january if instant == two_years_before else instant)

    return plain(famille, period, of_january)


def _apply(system: TaxBenefitSystem) -> None:
    amend(system, "aide_logement_R0", r0, since=SINCE)
    give_values(system, OVERSEAS, OVERSEAS_ONE_DEPENDANT)


CORRECTION = Correction(
    slug="aide-logement-bareme",
    fault=(
        "Jusqu’en 2014, l’abattement R0 se calcule sur le RSA et la base des allocations familiales "
        "d’une année trop ancienne. "
        "Outre-mer, celui d’une personne à charge est resté au montant de 2023."
    ),
    law=(
        "Ces deux montants sont ceux du 1er janvier de l’année précédente. Outre-mer, l’abattement pour une personne à "
        "charge est de 8 574 € en 2024, puis suit les prix comme les autres, "
        "arrondi à l’euro inférieur : 8 656 € en 2025."
    ),
    source=(
        "Arrêté du 26 décembre 2000, art. 2 (LEGIARTI000006791743) ; arrêté du 27 septembre 2019, art. 46 "
        "(LEGIARTI000048656243, arrêté du 15 décembre 2023) ; CCH, art. D823-17, 5° ; arrêté du 30 décembre 2024"
    ),
    until="Quand openfisca-france lira les montants du 1er janvier précédent et aura ceux d’outre-mer depuis 2024.",
    variables=("aide_logement_R0", "aide_logement"),
    apply=_apply,
)
