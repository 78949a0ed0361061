"""Bail réel solidaire: the ceilings of 2026, the categories of households, and no right outside the zones."""

from __future__ import annotations

from functools import cache
from typing import Any

from numpy import array, maximum, minimum, select
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille, FoyerFiscal
from openfisca_france.model.prestations.bail_reel_solidaire import bail_reel_solidaire_zones_elligibles

from mesaides.engine.amending import Formula, amend, give_values
from mesaides.engine.correction import Correction

PARAMETERS = "prestations_sociales.bail_reel_solidaire.plafonds_par_zones"

DENSE = (38_844, 58_057, 76_105, 90_863, 108_107, 121_650, 13_557)
MIDDLE = (38_844, 58_057, 69_786, 83_594, 98_956, 111_359, 12_408)
SPARSE = (33_771, 45_100, 54_235, 65_476, 77_023, 86_805, 9_683)
CEILINGS_2026 = {"Abis": DENSE, "A": DENSE, "B1": MIDDLE, "B2": SPARSE, "C": SPARSE}
"""Euros a year by zone: categories 1 to 6, then each further person."""

CATEGORIES = 6

zones = cache(bail_reel_solidaire_zones_elligibles)
"""The communes' zones, read once: the model reads the file again for each dwelling."""


def zone(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Name of the zone of the commune; empty where there is none."""
    codes = menage("depcom", period)
    return array([zones().get(code.decode(), "") for code in codes], dtype="<U4")


def ceiling(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Euros a year, 0 outside the zones. The categories are those of social housing."""
    names = menage("bail_reel_solidaire_zones_menage", period)
    rank = menage.personne_de_reference.famille("logement_social_categorie_menage", period)
    beyond = maximum(menage.personne_de_reference.famille.nb_persons(Famille.ENFANT) - 4, 0)
    tables = parameters(period).prestations_sociales.bail_reel_solidaire.plafonds_par_zones
    return select([names == name for name in CEILINGS_2026], [_of_zone(tables, n, rank, beyond) for n in CEILINGS_2026])


def _of_zone(tables: Any, zone_name: str, rank: Any, beyond: Any) -> Any:
    table = tables[f"zone_{zone_name}"]
    ceilings = [table[f"nb_personnes_{n}"] for n in range(1, CATEGORIES + 1)]
    index = minimum(array(rank, dtype=int), CATEGORIES - 1)
    return array(ceilings)[index] + beyond * table.nb_personnes_supplementaires


def eligible(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Whether the reference income of the whole dwelling is under the ceiling of a zone that has one."""
    most = menage("bail_reel_solidaire_plafond_total", period)
    incomes = menage.members.foyer_fiscal("rfr", period.n_2)
    return (most > 0) * (menage.sum(incomes, role=FoyerFiscal.DECLARANT_PRINCIPAL) <= most)


def _apply(system: TaxBenefitSystem) -> None:
    for name, amounts in CEILINGS_2026.items():
        *categories, further = amounts
        for rank, amount in enumerate(categories, start=1):
            give_values(system, f"{PARAMETERS}.zone_{name}.nb_personnes_{rank}", {"2026-01-01": amount})
        give_values(system, f"{PARAMETERS}.zone_{name}.nb_personnes_supplementaires", {"2026-01-01": further})
    amend(system, "bail_reel_solidaire_zones_menage", zone)
    amend(system, "bail_reel_solidaire_plafond_total", ceiling)
    amend(system, "bail_reel_solidaire", eligible)


CORRECTION = Correction(
    slug="bail-reel-solidaire",
    fault=(
        "Les plafonds sont ceux de 2025 et suivent le nombre de personnes ; "
        "sans revenu, le droit s’ouvre même hors zone ; la liste des communes est relue à chaque logement."
    ),
    law="Les plafonds de 2026 suivent la zone et la catégorie de ménage, comme pour le logement social.",
    source=(
        "BoRiS (boris.beta.gouv.fr), plafonds en vigueur depuis janvier 2026 ; arrêté du 26 mars 2004, "
        "modifié par l’arrêté du 11 décembre 2023"
    ),
    until="Quand openfisca-france aura les plafonds de 2026 par catégorie et refusera une commune hors zone.",
    variables=("bail_reel_solidaire_zones_menage", "bail_reel_solidaire_plafond_total", "bail_reel_solidaire"),
    apply=_apply,
)
