"""Households that together give every answer there is, made from the types of the household's fields."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator, Mapping
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from mesaides.engine.unknowns import with_answer
from mesaides.household.choices import StatutOccupation
from mesaides.household.incomes import Revenu
from mesaides.household.persons import Child
from mesaides.household.situation import Situation

AGE, AGE_OF_CHILD = 24, 14
"""Young enough for grants, old enough for the rest; a child at an age where school is asked about."""

RECENT = datetime.timedelta(days=40)
"""Contracts, permits and loans: a day of the last month but one."""

MIDDLE_RATE = 0.6
"""A rate, where some rules ask for more: between 50 and 79 %."""

COMMUNE, PARIS = "31555", "75056"
"""Toulouse; and the one commune that the model tells from all others."""

TELLING = {StatutOccupation: StatutOccupation.LOCATAIRE_FOYER}
"""The answer that makes most of the others count; elsewhere, the last of the list does."""


def fullest(day: datetime.date) -> Situation:
    """A couple and a child who answer everything."""
    filled: Situation = _filled_class(Situation, day)
    return dataclasses.replace(filled, date=day)


def variants(situation: Situation) -> Iterator[tuple[str, Situation]]:
    """The household with one other answer, closed list by closed list, with a fact denied or a part left out.

    Each with the path of what changed; what changes for the demandeur changes for the conjoint, who is asked the same.
    """
    for path, values in _others(situation, Situation, ""):
        for value in values:
            yield path, _with(situation, path, value)
    yield "demandeur.revenus_annuels", _of_wages_alone(situation)


def _of_wages_alone(situation: Situation) -> Situation:
    """A tax return of one's own, wages alone, no detail: the notice's one figure then stands for its incomes."""
    wages = {Revenu.SALAIRE: (situation.demandeur.revenus or {})[Revenu.SALAIRE]}
    answers = {"a_charge_fiscale_des_parents": False, "revenus": wages, "revenus_annuels": {}}
    for name, value in answers.items():
        situation = _with(situation, f"demandeur.{name}", value)
    return situation


def _with(situation: Situation, path: str, value: Any) -> Situation:
    if path.startswith("demandeur."):
        situation = with_answer(situation, path.replace("demandeur.", "conjoint.", 1), value)
    return with_answer(situation, path, value)


def _filled(hint: Any, name: str, day: datetime.date) -> Any:
    """A value of this type, as full as can be; the last of a closed list."""
    kind = _plain(hint)
    if dataclasses.is_dataclass(kind):
        return _filled_class(kind, day)
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        return tuple(_plain(inner)) if _is_closed(inner) else (_filled(inner, name, day),)
    if get_origin(kind) is dict:
        keys, values = get_args(kind)
        return {key: _filled(values, name, day) for key in _keys(keys, day)}
    return TELLING.get(kind, list(kind)[-1]) if _is_closed(kind) else _scalar(kind, name, day)


def _filled_class(kind: Any, day: datetime.date) -> Any:
    hints = get_type_hints(kind, include_extras=False)
    filled = {field.name: _filled(hints[field.name], field.name, day) for field in dataclasses.fields(kind)}
    if "date_naissance" in filled:
        age = AGE_OF_CHILD if kind is Child else AGE
        filled["date_naissance"] = datetime.date(day.year - age, 1, 1)
    return kind(**filled)


def _scalar(kind: Any, name: str, day: datetime.date) -> Any:
    if name == "commune":
        return COMMUNE
    if kind is float and name.startswith("taux"):
        return MIDDLE_RATE
    return {bool: True, int: 1, float: 100.0, str: "", datetime.date: day - RECENT}[kind]


def _keys(hint: Any, day: datetime.date) -> list[Any]:
    """Every kind of amount; the last year taxed."""
    kind = _plain(hint)
    return list(kind) if _is_closed(kind) else [str(day.year - 2)]


def _others(owner: Any, kind: Any, path: str) -> Iterator[tuple[str, list[Any]]]:
    """The other answers to each closed question, and the absence of each part, by their paths."""
    hints = get_type_hints(kind, include_extras=False)
    for field in dataclasses.fields(kind):
        value, place = getattr(owner, field.name), f"{path}{field.name}"
        if place.startswith("conjoint."):
            continue
        yield place, [PARIS] if value == COMMUNE else _answers(value, hints[field.name])
        if dataclasses.is_dataclass(value):
            yield from _others(value, type(value), f"{place}.")
        elif value and isinstance(value, tuple) and dataclasses.is_dataclass(value[0]):
            yield from _others(value[0], type(value[0]), f"{place}.0.")


def _answers(value: Any, hint: Any) -> list[Any]:
    if isinstance(value, bool):
        return [False]
    if isinstance(value, Enum):
        return [other for other in type(value) if other is not value]
    absent = [None] if type(None) in get_args(hint) else []
    if isinstance(value, Mapping):
        return [{}, *absent]
    return absent


def _is_closed(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Enum)


def _plain(hint: Any) -> Any:
    """The type behind « or nothing », and behind its bounds."""
    if get_origin(hint) is Annotated:
        return _plain(get_args(hint)[0])
    if get_origin(hint) in (Union, UnionType):
        return _plain(next(one for one in get_args(hint) if one is not type(None)))
    return int if get_origin(hint) is Literal else hint
