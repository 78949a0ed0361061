"""How far a benefit reaches: the départements where it exists, in whole or in part."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mesaides.benefits.territory import Territoire, Zone
from mesaides.territories import communes_of_epci, departements, find_commune


@cache
def departements_reached(territory: Territoire) -> frozenset[str]:
    """The codes of the départements it holds somewhere in: whole, or by an EPCI or a commune."""
    left_out = _whole(territory.sauf) if territory.sauf else ()
    return frozenset((*_whole(territory), *_partly(territory))) - frozenset(left_out)


def _whole(zone: Zone) -> Iterator[str]:
    yield from zone.departements
    yield from (one.code for one in departements() if one.region is not None and one.region.code in zone.regions)


def _partly(zone: Zone) -> Iterator[str]:
    yield from (find_commune(code).departement.code for code in zone.communes)
    for code in zone.epci:
        yield from _of_epci(code)


@cache
def _of_epci(code: str) -> frozenset[str]:
    """An EPCI may lie across two départements."""
    return frozenset(commune.departement.code for commune in communes_of_epci(code))
