"""The kinds of partners, and the closed list of fields that each may be given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from mesaides.handovers.kinds import situation
from mesaides.handovers.parcels import Parcel
from mesaides.household.situation import Situation

Prepare = Callable[[Mapping[str, str], Mapping[str, Any], Situation], Parcel]
"""What leaves, for fields by their name there; of what was answered, and of the household that it makes."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of partner. `is_fetched`: the partner comes for it, with its key; else it leaves in the address."""

    slug: str
    title: str
    fields: Callable[[], Mapping[str, Any]]
    prepare: Prepare
    is_fetched: bool = True


KINDS = {
    kind.slug: kind for kind in (Kind("situation", "des champs de la situation", situation.fields, situation.prepare),)
}


def is_known(kind: Kind, field: object) -> bool:
    """Whether a scope of this kind may name the field."""
    return isinstance(field, str) and field in kind.fields()
