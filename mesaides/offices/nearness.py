"""Which offices are the nearest: those of the commune, of its intercommunality, of its département, then the others."""

from __future__ import annotations

from collections.abc import Iterable

from mesaides.offices.model import Office
from mesaides.territories import Commune, UnknownCommune, find_commune


def nearest_first(offices: Iterable[Office], commune: Commune) -> tuple[Office, ...]:
    """By nearness, then by name: the directory gives no distance."""
    return tuple(sorted(offices, key=lambda office: (_distance(office, commune), office.name)))


def codes_of(commune: Commune) -> tuple[str, ...]:
    """The arrondissement's, when it is known, and the commune's."""
    arrondissement = commune.arrondissement
    return (arrondissement.code_insee, commune.code_insee) if arrondissement else (commune.code_insee,)


def _distance(office: Office, commune: Commune) -> int:
    if office.commune in codes_of(commune):
        return codes_of(commune).index(office.commune)
    try:
        there = find_commune(office.commune)
    except UnknownCommune:
        return 9
    if there == commune:
        return 2
    if there.epci and there.epci == commune.epci:
        return 3
    return 4 if there.departement == commune.departement else 5
