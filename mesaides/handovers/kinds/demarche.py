"""A démarche of demarche.numerique.gouv.fr, opened with its fields filled in: each value stands in the address.

Its own code says how each type of field is read (« Prefill… » of the open source service): true and false, numbers with
a point, days as AAAA-MM-JJ, a commune by its postal code then its INSEE code, texts as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mesaides.handovers.fields import Field, known_fields
from mesaides.handovers.kinds.situation import absent_of, answered_items
from mesaides.handovers.parcels import Item, Parcel, Told
from mesaides.territories import find_commune


def fields() -> Mapping[str, Field]:
    """Those that have one value: a field of a form takes no more."""
    return {path: field for path, field in known_fields().items() if field.is_single}


def prepare(named: Mapping[str, str], told: Told) -> Parcel:
    """What was answered, under the names of the form; what is not known does not leave."""
    items = tuple(item for name, path in named.items() for item in _items(name, known_fields()[path], told))
    return Parcel(items, absent_of(named.values(), items, told))


def _items(name: str, field: Field, told: Told) -> Iterator[Item]:
    for item in answered_items(field, told.data):
        if item.value is not None:
            yield Item(field.path, name, item.label, _sent(field, item), item.told)


def _sent(field: Field, item: Item) -> str | list[str]:
    if field.path == "logement.commune":
        commune = find_commune(item.value)
        return [*commune.codes_postaux[:1], commune.code_insee]
    if isinstance(item.value, bool):
        return "true" if item.value else "false"
    return _number(item.value) if isinstance(item.value, (int, float)) else field.words.get(item.value, item.value)


def _number(value: Any) -> str:
    """« 450 », « 450.5 »."""
    return str(int(value)) if value == int(value) else str(value)
