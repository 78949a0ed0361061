"""Random households are varied, always well formed, and change by one answer at a time."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from copy import deepcopy
from enum import StrEnum
from functools import cache
from random import Random
from types import NoneType, UnionType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import pytest

from benchmarks.drawing.chance import age_of
from benchmarks.households import CHANGES, TODAY, changed, random_household
from mesaides.household.choices import Rattachement, StatutMarital
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from mesaides.simulations.intake import commune_fault

Json = dict[str, Any]

FEW, MANY = range(300), range(3_000)
CONSTANT = {"Situation.version", "Situation.date"}
"""Fields with one value: the form's version, and the day, fixed so that a seed always says the same."""
OF_FEW_KINDS = {"Child.revenus"}
"""A child has no pension, no business."""


def drawing(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - des foyers d’essai, pas un secret


@cache
def situations() -> tuple[Situation, ...]:
    return tuple(read(random_household(seed), check_commune=commune_fault) for seed in MANY)


def test_a_seed_tells_one_household() -> None:
    assert [random_household(seed) for seed in FEW] == [random_household(seed) for seed in FEW]
    assert len({json.dumps(random_household(seed)) for seed in FEW}) == len(FEW)


@pytest.mark.parametrize("seed", FEW)
def test_a_household_can_be_read(seed: int) -> None:
    assert read(random_household(seed), check_commune=commune_fault).date == TODAY


def fields_of(holder: type) -> Iterator[tuple[str, Any, Any]]:
    """Each field of a class and of the classes it holds: « Adult.gir », its type, its default."""
    hints = get_type_hints(holder, include_extras=False)
    for field in dataclasses.fields(holder):
        default = field.default_factory() if callable(field.default_factory) else field.default
        yield f"{holder.__name__}.{field.name}", hints[field.name], default
        for part in classes_in(hints[field.name]):
            yield from fields_of(part)


def classes_in(hint: Any) -> Iterator[type]:
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        yield hint
    for part in get_args(hint):
        yield from classes_in(part)


def values_in(value: Any) -> Iterator[tuple[str, Any]]:
    """Each field of a household with its value, whatever the depth."""
    if isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from values_in(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            yield f"{type(value).__name__}.{field.name}", inner
            yield from values_in(inner)


@cache
def drawn() -> dict[str, list[Any]]:
    """The values that each field takes, over many seeds."""
    taken: dict[str, list[Any]] = {}
    for situation in situations():
        for name, value in values_in(situation):
            taken.setdefault(name, []).append(value)
    return taken


def test_each_field_is_given() -> None:
    never = [
        name
        for name, _hint, default in fields_of(Situation)
        if name not in CONSTANT and all(value == default for value in drawn().get(name, []))
    ]
    assert not never, f"Jamais donnés par benchmarks/drawing : {never}"


def test_each_field_that_may_be_unknown_sometimes_is() -> None:
    never = [
        name
        for name, hint, _default in fields_of(Situation)
        if admits_none(hint) and not any(value is None for value in drawn().get(name, []))
    ]
    assert not never, f"Jamais inconnus : {never}"


def admits_none(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        return admits_none(get_args(hint)[0])
    return isinstance(hint, UnionType) and NoneType in get_args(hint)


def test_each_value_of_each_list_is_drawn() -> None:
    never = [
        f"{name} : {member.value}"
        for name, hint, _default in fields_of(Situation)
        for member in members_in(hint)
        if name not in OF_FEW_KINDS and not any(member in held(value) for value in drawn()[name])
    ]
    assert not never, f"Jamais tirées : {never}"


def members_in(hint: Any) -> Iterator[StrEnum]:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        yield from hint
    for part in get_args(hint):
        yield from members_in(part)


def held(value: Any) -> set[Any]:
    """The words in a value: itself, the items of a list, the keys of a mapping and of those it holds."""
    if isinstance(value, dict):
        return {*value, *(word for inner in value.values() for word in held(inner))}
    return set(value) if isinstance(value, tuple) else {value} if isinstance(value, StrEnum) else set()


@pytest.mark.parametrize(
    ("adults", "children"),
    [*((1, children) for children in (0, 1, 2, 3, 6)), *((2, children) for children in (0, 1, 2, 3, 4, 6))],
)
def test_each_structure_is_drawn(adults: int, children: int) -> None:
    assert any((len(one.adults), len(one.enfants)) == (adults, children) for one in situations())


@pytest.mark.parametrize("status", [StatutMarital.MARIE, StatutMarital.PACSE, StatutMarital.UNION_LIBRE])
@pytest.mark.parametrize("children", range(5))
def test_each_couple_is_drawn_with_and_without_children(status: StatutMarital, children: int) -> None:
    assert any(one.statut_marital == status and len(one.enfants) == children for one in situations())


def test_grown_up_children_are_drawn_with_and_without_a_disability() -> None:
    grown = [
        child.get("handicap", False)
        for seed in MANY
        for child in random_household(seed).get("enfants", ())
        if age_of(child) > 25
    ]
    assert {True, False} <= set(grown)


def test_children_are_on_every_tax_return() -> None:
    found = {child.rattachement_fiscal for one in situations() for child in one.enfants}
    assert found == set(Rattachement)


def test_all_ages_are_drawn() -> None:
    ages = {age_of(random_household(seed)["demandeur"]) for seed in MANY}
    assert set(range(16, 96)) <= ages


@pytest.mark.parametrize("place", ["75", "69", "2A", "2B", "971", "972", "973", "974", "976"])
def test_each_corner_of_the_country_is_drawn(place: str) -> None:
    assert any(one.logement.commune.startswith(place) for one in situations())


def test_most_households_are_plain() -> None:
    """More than half tell fewer than a quarter of what a person alone could tell."""
    told = sorted(len(random_household(seed)["demandeur"]) for seed in FEW)
    assert told[len(told) // 2] <= len(dataclasses.fields(situations()[0].demandeur)) / 4


@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_gives_another_household_and_leaves_the_first(kind: str) -> None:
    for seed in FEW[:60]:
        household = random_household(seed)
        kept = deepcopy(household)
        after = changed(drawing(seed), household, kind)
        assert read(after, check_commune=commune_fault) != read(household)
        assert household == kept
        assert after == changed(drawing(seed), household, kind)


@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_touches_one_answer(kind: str) -> None:
    for seed in FEW[:60]:
        household = random_household(seed)
        differing = different(read(household), read(changed(drawing(seed), household, kind)))
        assert len(differing) == 1, differing


def different(before: Any, after: Any, path: str = "") -> list[str]:
    """The fields that differ, as deep as both have them."""
    if before == after:
        return []
    if dataclasses.is_dataclass(before) and type(before) is type(after):
        pairs = [
            (field.name, getattr(before, field.name), getattr(after, field.name))
            for field in dataclasses.fields(before)
        ]
    elif isinstance(before, tuple) and isinstance(after, tuple) and len(before) == len(after):
        pairs = [(str(index), *both) for index, both in enumerate(zip(before, after, strict=True))]
    else:
        return [path]
    return [found for name, old, new in pairs for found in different(old, new, f"{path}.{name}")]


def test_any_kind_of_change_is_drawn_when_none_is_asked() -> None:
    rng = drawing(7)
    household = random_household(1)
    for _ in range(50):
        after = changed(rng, household)
        assert read(after) != read(household)
        household = after
