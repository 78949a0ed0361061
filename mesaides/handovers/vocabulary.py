"""The kinds of partners, and the closed list of fields that each may be given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from mesaides.handovers.kinds import apa, demarche, openfisca, situation
from mesaides.handovers.parcels import Parcel, Told

Prepare = Callable[[Mapping[str, str], Told], Parcel]
"""What leaves of what was told, for fields by their name there."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of partner. `is_fetched`: the partner comes for it, with its key; else it leaves in the address."""

    slug: str
    fields: Callable[[], Mapping[str, Any]]
    prepare: Prepare
    is_fetched: bool = True


KINDS = {
    kind.slug: kind
    for kind in (
        Kind("situation", situation.fields, situation.prepare),
        Kind("demarche-simplifiee", demarche.fields, demarche.prepare, is_fetched=False),
        Kind("apa", apa.fields, apa.prepare),
        Kind("openfisca", openfisca.fields, openfisca.prepare),
    )
}


def is_known(kind: Kind, field: object) -> bool:
    """Whether a scope of this kind may name the field."""
    return isinstance(field, str) and field in kind.fields()
