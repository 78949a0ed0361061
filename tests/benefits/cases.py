"""Conditions asked of small households."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.case import Case, Constats
from mesaides.benefits.conditions import AnyCondition
from mesaides.benefits.kind import Condition
from mesaides.benefits.typography import NARROW
from mesaides.benefits.verdict import NO, YES, Verdict, unknown
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from tests.household.households import changed, couple, household

__all__ = ["NO", "YES", "alone", "asked", "case", "changed", "couple", "family", "gap", "said", "unknown"]

Json = dict[str, Any]


def alone(**fields: Any) -> Json:
    """A person alone; `demandeur__boursier=True` changes a field."""
    return _with(household(), fields)


def family(**fields: Any) -> Json:
    """A married couple and their child of eight."""
    return _with(couple(), fields)


def _with(data: Json, fields: Json) -> Json:
    for name, value in fields.items():
        data = changed(data, name.replace("__", "."), value)
    return data


def situation(data: Json | None = None) -> Situation:
    return read(data or household())


def case(data: Json | None = None, path: str = "demandeur", constats: Constats | None = None) -> Case:
    """The case of a person of a household, of the household itself for an empty path."""
    found = situation(data)
    return Case(found, constats or Constats(), path, dict(found.members()).get(path))


def declared(**kind: Any) -> Condition:
    """The condition that a file declares: `declared(age={"max": 25})`."""
    return AnyCondition.model_validate(kind)


def asked(kind: str, value: Any, data: Json | None = None, path: str = "demandeur", **facts: Any) -> Verdict:
    """What a condition is for a person of a household; `facts`: what the engine found."""
    return declared(**{kind: value}).holds(case(data, path, Constats(**facts)))


def gap(kind: str, value: Any, data: Json | None = None, path: str = "demandeur", **facts: Any) -> str | None:
    """What a household that does not meet a condition has instead, with plain spaces."""
    told = declared(**{kind: value}).kind.gap(case(data, path, Constats(**facts)))
    return told and told.replace(NARROW, " ")


def said(kind: str, value: Any) -> str:
    """How a condition says itself, with plain spaces."""
    return declared(**{kind: value}).kind.reason().replace(NARROW, " ")
