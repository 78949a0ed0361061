"""Paris Solidarité and Complément Santé Paris: the ceilings of 2025, and no help with a free or cheap cover."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille

from mesaides.engine.amending import Formula, add_fact, amend, give_values
from mesaides.engine.correction import Correction

SINCE = "2025-02-01"
ALONE, COUPLE = 1_152, 1_821
"""Euros a month on 1 February 2025: the last ceilings known."""

CEILINGS = {
    "personnes_agees.psol.plafond.personne_seule": ALONE,
    "personnes_agees.psol.plafond.couple": COUPLE,
    "personnes_handicapees.psol.plafond.personne_seule": ALONE,
    "personnes_handicapees.psol.plafond.couple": COUPLE,
    "personnes_agees.paris_complement_sante.plafond.personne_isolee": ALONE,
    "personnes_agees.paris_complement_sante.plafond.en_couple": COUPLE,
    "personnes_handicapees.paris_complement_sante.plafond.personne_isolee": ALONE,
    "personnes_handicapees.paris_complement_sante.plafond.en_couple": COUPLE,
}


def without_solidarity_cover(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Nothing for whom the complémentaire santé solidaire is due, free or not: it comes first."""
    return plain(famille, period, parameters) * (famille("css_participation_forfaitaire", period) == 0)


def completes(famille: Any, period: Any) -> Any:
    """Whether Paris Solidarité is due: the ceiling of the year, hence the amount, is not known."""
    return famille("paris_logement_psol", period) > 0


def helps_with_a_cover(famille: Any, period: Any) -> Any:
    return famille("paris_complement_sante", period) > 0


def apply(system: TaxBenefitSystem) -> None:
    for path, ceiling in CEILINGS.items():
        give_values(system, f"paris.{path}", {SINCE: ceiling})
    for public in ("pa", "ph"):
        amend(system, f"paris_complement_sante_{public}_montant", without_solidarity_cover)
    add_fact(system, "paris_solidarite_due", Famille, completes)
    add_fact(system, "paris_complement_sante_du", Famille, helps_with_a_cover)


CORRECTION = Correction(
    slug="paris-solidarite",
    fault=(
        "Les plafonds sont ceux de 2024. Le complément santé est donné aussi à qui peut avoir la complémentaire santé "
        "solidaire contre une participation."
    ),
    law=(
        "Au 1er février 2025, les plafonds sont de 1 152 € pour une personne seule et 1 821 € pour un couple. "
        "Le complément santé ne se cumule pas avec la complémentaire santé solidaire, qui passe d’abord."
    ),
    source=(
        "paris.fr, « Minima sociaux et garanties de ressources » (4 juillet 2024), pour la règle ; plafonds du "
        "1er février 2025 et non-cumul repris du mémo du CASVP par le code d’un outil d’accès aux droits"
    ),
    until="Quand OpenFisca-Paris aura ces plafonds et lira la complémentaire santé solidaire.",
    variables=(
        "paris_solidarite_pa_montant",
        "paris_solidarite_ph_montant",
        "paris_logement_psol",
        "paris_complement_sante_pa_montant",
        "paris_complement_sante_ph_montant",
        "paris_complement_sante",
        "paris_solidarite_due",
        "paris_complement_sante_du",
    ),
    apply=apply,
)
