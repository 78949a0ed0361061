"""The page of a territory: the benefits that exist there, local ones level by level."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.coherence import plain
from mesaides.benefits.model import Benefit, Niveau
from mesaides.benefits.reach import departements_reached
from mesaides.territories import (
    Departement,
    departements,
    find_commune,
    find_departement,
    is_collectivite_outre_mer,
    is_mayotte,
)
from mesaides.web.presenting.places import Kind, Place, of_departement, of_region
from mesaides.web.presenting.themes import Entry, entry

NEAREST_FIRST = {
    Niveau.COMMUNE: "Aides de communes",
    Niveau.EPCI: "Aides d’intercommunalités",
    Niveau.DEPARTEMENT: "Aides de départements",
    Niveau.REGION: "Aides de la région",
    Niveau.NATIONAL: "Aides de l’État propres à ce territoire",
}
OF_A_COMMUNE = NEAREST_FIRST | {
    Niveau.COMMUNE: "Aides de la commune",
    Niveau.EPCI: "Aides de l’intercommunalité",
    Niveau.DEPARTEMENT: "Aides du département",
}


def territory(known: Catalogue, place: Place) -> dict[str, Any]:
    """What exists in a place: local benefits by level, how many are national, and the places around."""
    local = [benefit for benefit in known.benefits if benefit.territoire and exists_in(benefit, place)]
    within = _departements(place)
    return {
        "place": place,
        "levels": _by_level(known, local, place),
        "local": len(local),
        "national": sum(benefit.territoire is None for benefit in known.benefits),
        "around": _around(place),
        "within": _within(known, place, within),
        "unknown_in_mayotte": _unknown_in_mayotte(known) if any(map(is_mayotte, within)) else 0,
        "is_overseas_collectivity": any(map(is_collectivite_outre_mer, within)),
        "postal_code": _postal_code(place),
    }


def exists_in(benefit: Benefit, place: Place) -> bool:
    """Whether a benefit exists there; for a région or a département, in a part of it at least."""
    if benefit.territoire is None:
        return True
    if place.kind is Kind.COMMUNE:
        return benefit.exists_in(find_commune(place.code))
    codes = {departement.code for departement in _departements(place)}
    return bool(codes & departements_reached(benefit.territoire))


def _departements(place: Place) -> list[Departement]:
    """The départements that a place is made of, or lies in."""
    if place.kind is Kind.REGION:
        return [one for one in departements() if one.region is not None and one.region.code == place.code]
    return [find_departement(place.code) if place.kind is Kind.DEPARTEMENT else find_commune(place.code).departement]


def _by_level(known: Catalogue, local: list[Benefit], place: Place) -> list[tuple[str, list[Entry]]]:
    ordered = sorted(local, key=lambda benefit: plain(benefit.nom))
    titles = OF_A_COMMUNE if place.kind is Kind.COMMUNE else NEAREST_FIRST
    levels = [(title, [one for one in ordered if one.niveau is niveau]) for niveau, title in titles.items()]
    return [(title, [entry(known, benefit) for benefit in found]) for title, found in levels if found]


def _around(place: Place) -> list[Place]:
    """The département and the région a place lies in, which have their pages too."""
    departement = _departements(place)[0]
    region = [of_region(departement.region)] if departement.region and place.kind is not Kind.REGION else []
    return [of_departement(departement), *region] if place.kind is Kind.COMMUNE else region


def _within(known: Catalogue, place: Place, departements: list[Departement]) -> list[tuple[Place, int]]:
    """The départements of a région, each with its number of local benefits."""
    return [counted(known, of_departement(one)) for one in departements] if place.kind is Kind.REGION else []


def counted(known: Catalogue, place: Place) -> tuple[Place, int]:
    """A place, and how many local benefits exist there."""
    return place, sum(benefit.territoire is not None and exists_in(benefit, place) for benefit in known.benefits)


def _unknown_in_mayotte(known: Catalogue) -> int:
    """The national benefits whose rule there is not held."""
    return sum(benefit.territoire is None and benefit.hors_mayotte for benefit in known.benefits)


def _postal_code(place: Place) -> str:
    """What tells a commune from its namesakes."""
    codes = find_commune(place.code).codes_postaux if place.kind is Kind.COMMUNE else ()
    return codes[0] if codes else ""
