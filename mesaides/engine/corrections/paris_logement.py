"""Paris Logement and its cousin for lone parents: the ceilings of 2026, for the elderly as for the others."""

from __future__ import annotations

from typing import Any

from numpy import where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, give_values
from mesaides.engine.correction import Correction

CEILINGS = {"2025-02-01": 1_430, "2026-02-01": 1_450}
"""Euros a month, each 1 February: the net Smic of January rounded up to ten.

35 hours at 11.88 € gross are 1,426.30 € net in January 2025, at 12.02 € they are 1,443.11 € in January 2026.
"""

PARAMETERS = (
    "paris.paris_logement.plafond_pl_personne_isolee",
    "paris.paris_logement.plafond_pl_couple_sans_enf",
    "paris.plfm.premier_plafond_plfm",
)


def ceiling_of_the_elderly(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """That of everybody, where the model follows each rise of the Smic in the course of the year."""
    housing = parameters(period).paris
    with_child = housing.personnes_agees.paris_logement.plafond.avec_enfant
    alone = housing.paris_logement.plafond_pl_personne_isolee
    return where(famille("paris_nb_enfants", period) < 1, alone, with_child)


def apply(system: TaxBenefitSystem) -> None:
    for path in PARAMETERS:
        give_values(system, path, CEILINGS)
    amend(system, "paris_logement_pa_plafond", ceiling_of_the_elderly, since="2024-02-01")


CORRECTION = Correction(
    slug="paris-logement",
    fault=(
        "Les plafonds de ressources sont ceux de février 2024, sauf pour les personnes âgées : "
        "le leur monte avec chaque hausse du Smic, même en cours d’année."
    ),
    law=(
        "Le plafond d’une personne seule ou d’un couple sans enfant est le Smic net de janvier, arrondi à la dizaine "
        "supérieure, à compter du 1er février : 1 430 € en 2025, 1 450 € en 2026. "
        "C’est aussi le premier plafond de Paris Logement Familles Monoparentales."
    ),
    source=(
        "Règlement municipal des prestations d’aide sociale facultative de Paris, articles II.2.1 et V.3.1 ; "
        "plafonds de 2020, 2022 et 2024 (1 220, 1 330 et 1 400 €), chacun égal au Smic net arrondi ; "
        "plafond de 1 450 € au 1er février 2026 repris du mémo du CASVP par le code d’un outil d’accès aux droits"
    ),
    until="Quand OpenFisca-Paris aura les plafonds de 2026.",
    variables=(
        "paris_logement_pa_plafond",
        "paris_logement_pa_ph",
        "paris_logement_apd",
        "paris_logement_plfm_montant",
        "paris_logement",
        "paris_logement_plfm",
    ),
    apply=apply,
)
