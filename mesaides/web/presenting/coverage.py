"""How many local benefits are known in each région and each département."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.coherence import plain
from mesaides.benefits.model import Benefit, Niveau
from mesaides.benefits.reach import departements_reached
from mesaides.benefits.sentences import listed
from mesaides.territories import collectivites_outre_mer, departements, regions
from mesaides.web.presenting.places import Place, of_departement, of_region

LEVELS = {
    Niveau.NATIONAL: ("de l’État",) * 2,
    Niveau.REGION: ("de la région",) * 2,
    Niveau.DEPARTEMENT: ("du département", "de départements"),
    Niveau.EPCI: ("d’intercommunalités",) * 2,
    Niveau.COMMUNE: ("de communes",) * 2,
}
"""How the origin of a benefit is told, in the row of a département and in that of a région."""


UNINHABITED = {"984", "989"}
"""Terres australes et antarctiques, Clipperton: nobody lives there."""


@dataclass(frozen=True, slots=True)
class Row:
    """A territory with its local benefits, counted and told: « 2 de la région et 1 de communes »."""

    place: Place
    count: int
    told: str


def coverage(known: Catalogue) -> list[tuple[Row, list[Row]]]:
    """Each région and its départements, by name; the overseas collectivities belong to none."""
    reached = [(one, departements_reached(one.territoire)) for one in known.benefits if one.territoire]
    found = []
    for region in sorted(regions(), key=lambda region: plain(region.nom)):
        within = [one for one in departements() if one.region == region]
        rows = [_row(of_departement(one), _there(reached, {one.code}), 0) for one in within]
        found.append((_row(of_region(region), _there(reached, {one.code for one in within}), 1), rows))
    return found


def overseas(known: Catalogue) -> list[Row]:
    """The overseas collectivities."""
    reached = [(one, departements_reached(one.territoire)) for one in known.benefits if one.territoire]
    inhabited = [one for one in collectivites_outre_mer() if one.code not in UNINHABITED]
    return [_row(of_departement(one), _there(reached, {one.code}), 0) for one in inhabited]


def _there(reached: list[tuple[Benefit, frozenset[str]]], codes: set[str]) -> list[Benefit]:
    return [benefit for benefit, there in reached if codes & there]


def _row(place: Place, benefits: list[Benefit], form: int) -> Row:
    counts = {niveau: sum(one.niveau is niveau for one in benefits) for niveau in LEVELS}
    told = [f"{count} {LEVELS[niveau][form]}" for niveau, count in counts.items() if count]
    return Row(place, len(benefits), listed(told, "et") if told else "")
