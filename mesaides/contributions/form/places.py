"""Places found by name or by code: what the form offers to tick, and what the catalogue writes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from django.utils.text import slugify

from mesaides.dsfr_fields.items import Item
from mesaides.territories import (
    UnknownCommune,
    UnknownDivision,
    departements,
    find_commune,
    find_departement,
    find_epci,
    find_region,
    regions,
    search,
)
from mesaides.territories.divisions import epci_list
from mesaides.territories.spelling import normalise

KINDS: dict[str, tuple[Callable[[str], Any], str]] = {
    "communes": (find_commune, "commune"),
    "epci": (find_epci, "intercommunalité"),
    "departements": (find_departement, "département"),
    "regions": (find_region, "région"),
}
"""By the word of the catalogue: how a code is found, and what it is."""

SHOWN = 6

_SORT = re.compile(r"^(Communauté (de communes|d’agglomération|urbaine)|Métropole)( (de l|d)’| (de la|du|des|de)\b)? ?")


def places_found(typed: str) -> list[str]:
    """« communes:35238 »…: the places that answer to a name, a postal code, an INSEE code or a SIREN."""
    if not typed.strip():
        return []
    exact = f"communes:{typed.strip().upper()}"  # an INSEE code may also be the postal code of another
    communes = [exact] if name_of(exact) else []
    communes += [f"communes:{match.code_commune}" for match in search(typed[:100], SHOWN)]
    wanted = normalise(typed)
    others = [
        place for name, place in _divisions() if wanted and (wanted in name or place.endswith(f":{typed.strip()}"))
    ]
    return list(dict.fromkeys((*communes, *others[:SHOWN])))


@cache
def _divisions() -> tuple[tuple[str, str], ...]:
    """Each division above a commune, by its name as it is searched."""
    named: list[tuple[str, str]] = [(one.nom, f"regions:{one.code}") for one in regions()]
    named += [(one.nom, f"departements:{one.code}") for one in departements()]
    named += [(one.nom, f"epci:{one.code}") for one in epci_list()]
    return tuple((normalise(name), place) for name, place in named)


def slug_from(name: str) -> str:
    """« val-d-oise » for « Val-d’Oise »: letters, digits and dashes, whatever is given."""
    return slugify(name.replace("’", " ").replace("'", " "))


def plain_name(name: str) -> str:
    """« Loue-Lison » for « Communauté de communes Loue-Lison »: what people say, without the sort of division."""
    return _SORT.sub("", name).removesuffix(" Métropole") or name


def name_of(place: str) -> str | None:
    """Its name; `None` for what is no place of today."""
    kind, _, code = place.partition(":")
    if kind not in KINDS:
        return None
    try:
        found = KINDS[kind][0](code)
    except (UnknownCommune, UnknownDivision):
        return None
    is_today = kind != "communes" or getattr(found, "code_insee", code) == code
    return str(found.nom) if is_today else None


def items_of(places: Iterable[str]) -> list[Item]:
    """What is ticked or chosen: « Rennes (commune, 35238) »."""
    return [
        Item(place, f"{name} ({KINDS[place.partition(':')[0]][1]}, {place.partition(':')[2]})")
        for place in dict.fromkeys(places)
        if (name := name_of(place))
    ]


def zone_of(places: Iterable[str]) -> dict[str, list[str]]:
    """As the catalogue writes it: `{communes: ["35238"]}`."""
    zone: dict[str, list[str]] = {}
    for place in places:
        kind, _, code = place.partition(":")
        if name_of(place):
            zone.setdefault(kind, []).append(code)
    return zone


def places_of(zone: dict[str, list[str]]) -> Iterator[str]:
    """The opposite of `zone_of`."""
    for kind in KINDS:
        yield from (f"{kind}:{code}" for code in zone.get(kind, ()))
