"""The revenu de solidarité jeunes of the Métropole de Lyon: where it exists, and all of a young person's means."""

from __future__ import annotations

from functools import cache
from typing import Any

from numpy import isin, logical_not
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction
from mesaides.territories import communes_of_epci

METROPOLE_DE_LYON = "200046977"

OF_THE_MODEL = ("salaire_net", "indemnites_stage", "revenus_stage_formation_pro")
FORGOTTEN = ("chomage_net", "indemnites_journalieres")


def in_the_metropole(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """By the commune, where the model asks for a variable that it does not have."""
    return isin(menage("depcom", period), _communes())


@cache
def _communes() -> list[bytes]:
    return [commune.code_insee.encode() for commune in communes_of_epci(METROPOLE_DE_LYON)]


def by_all_means(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Euros a month, by everything the person lives on; nothing for a child still with their parents."""
    scale = parameters(period).metropoles.lyon.revenu_solidaire_jeune.montant
    means = sum(individu(income, period) for income in (*OF_THE_MODEL, *FORGOTTEN)) + individu.famille("ppa", period)
    alone = logical_not(individu("est_enfant_dans_famille", period))
    return scale.calc(means) * (plain(individu, period, parameters) > 0) * alone


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "lyon_metropole_eligibilite_geographique", in_the_metropole)
    amend(system, "revenu_solidaire_jeune", by_all_means)


CORRECTION = Correction(
    slug="revenu-solidarite-jeunes",
    fault=(
        "Le calcul échoue : le modèle cherche la métropole dans une variable qu’il n’a pas. Il oublie le chômage et "
        "les indemnités journalières, et donne l’aide à un jeune que ses parents ont à charge."
    ),
    law=(
        "L’aide va aux habitants de la Métropole de Lyon qui n’ont pas le soutien de leurs parents : 420 € sans "
        "ressource, 315 € avec moins de 400 € de ressources par mois."
    ),
    source="lyon.info-jeunes.fr, « Le revenu solidarité jeunes » ; conseil de la Métropole de Lyon, 15 mars 2021",
    until="Quand openfisca-france-local lira la commune et toutes les ressources.",
    variables=("lyon_metropole_eligibilite_geographique", "revenu_solidaire_jeune"),
    apply=apply,
)
