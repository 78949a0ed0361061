"""A household without what could tell whose it is: birth months, and the largest commune like theirs around it."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

from mesaides.engine.zones import rent_zone
from mesaides.household.situation import Situation
from mesaides.territories import Commune, communes, find_commune


def anonymised(situation: Situation) -> Situation:
    """The same household: every date on the first of its month, its commune the largest of its département and zone.

    Its amounts stay: they are what the calculation is about.
    """
    moved: Situation = _on_first_of_month(situation)
    home = dataclasses.replace(moved.logement, commune=_like(moved.logement.commune))
    return dataclasses.replace(moved, logement=home)


def _on_first_of_month(value: Any) -> Any:
    """Every date of a value, however deep."""
    if isinstance(value, date):
        return value.replace(day=1)
    if isinstance(value, tuple):
        return tuple(_on_first_of_month(one) for one in value)
    if isinstance(value, dict):
        return {key: _on_first_of_month(one) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changes = {one.name: _on_first_of_month(getattr(value, one.name)) for one in dataclasses.fields(value)}
        return dataclasses.replace(value, **changes)
    return value


def _like(code: str) -> str:
    """The code of the largest commune of the same département and rent zone."""
    own = find_commune(code)
    return max((one for one in communes() if _is_like(one, own, rent_zone(code))), key=_population).code_insee


def _is_like(one: Commune, own: Commune, zone: int | None) -> bool:
    return one.departement == own.departement and rent_zone(one.code_insee) == zone


def _population(one: Commune) -> int:
    return one.population
