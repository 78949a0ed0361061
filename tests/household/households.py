"""Households in their JSON form, as small as can be, to change at will."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from mesaides.household.errors import Fault, SituationError
from mesaides.household.reading import read

Json = dict[str, Any]

TODAY = date(2026, 11, 22)


def household() -> Json:
    """A person alone, without income, who rents a home in Toulouse."""
    return {
        "date": "2026-11-22",
        "demandeur": {"date_naissance": "1990-05-31", "activites": ["inactif"], "revenus": {}},
        "logement": {"commune": "31555", "statut_occupation_logement": "locataire_vide", "loyer": 450},
    }


def couple() -> Json:
    """Two married persons, each without income, and a child of eight."""
    other = {"date_naissance": "1988-02-01", "activites": ["inactif"], "revenus": {}}
    child = {"date_naissance": "2018-02-01", "etudes": {"scolarite": "primaire"}}
    return household() | {"conjoint": other, "statut_marital": "marie", "enfants": [child]}


def changed(data: Json, path: str, value: Any) -> Json:
    """A copy of `data` where the field at `path` (« demandeur.revenus », « enfants.0.handicap ») is `value`."""
    copy = deepcopy(data)
    *holders, name = path.split(".")
    place: Any = copy
    for part in holders:
        place = place[int(part)] if isinstance(place, list) else place.setdefault(part, {})
    place[int(name) if isinstance(place, list) else name] = value
    return copy


def without(data: Json, path: str) -> Json:
    """A copy of `data` without the field at `path`."""
    copy = deepcopy(data)
    *holders, name = path.split(".")
    place: Any = copy
    for part in holders:
        place = place[part]
    del place[name]
    return copy


def faults_of(data: object) -> tuple[Fault, ...]:
    """What `read` refuses in `data`."""
    with pytest.raises(SituationError) as refused:
        read(data, today=TODAY)
    return refused.value.faults


def fault_of(data: object) -> Fault:
    """The one fault of `data`."""
    (fault,) = faults_of(data)
    return fault
