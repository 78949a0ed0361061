"""Formulas that find the same on two months when they read the same values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from random import Random
from typing import Any

import numpy
import pytest
from openfisca_core.periods import period

from benchmarks.comparison import wanted
from mesaides.engine.declared import Array, Node, formula_of
from mesaides.engine.graph import Graph, graph_of
from mesaides.engine.learning import lesson
from mesaides.engine.members import Household
from mesaides.engine.populations import structure_of
from mesaides.engine.request import variable_of
from mesaides.engine.stage import Stage
from mesaides.engine.timeless import likeness
from mesaides.household.periods import Month
from tests.engine.households import adult, child, couple, situation

MONTH = Month(2026, 11)


@cache
def graph() -> Graph:
    """Everything that the catalogue asks for."""
    known = lesson(MONTH)
    known.learn(wanted(MONTH))
    return graph_of(wanted(MONTH), known.reads)


def like(name: str, month: str) -> Any:
    known = graph()
    node = name, period(month)
    rank = known.ranks[node]
    return likeness(node, known.formulas[rank], known.asked[rank] or ())


def test_two_months_of_one_law_are_alike() -> None:
    assert like("aah_base", "2026-09") == like("aah_base", "2026-10") is not None


def test_a_change_of_the_law_sets_two_months_apart() -> None:
    """The AAH rises every April."""
    assert like("aah_base", "2026-03") != like("aah_base", "2026-04")


@pytest.mark.parametrize("name", ["age", "apprenti"])
def test_what_counts_the_time_that_passes_is_like_nothing(name: str) -> None:
    assert like(name, "2026-10") is None


def test_what_reads_a_text_is_like_nothing() -> None:
    assert variable_of("depcom").value_type is str
    assert like("zone_apl", "2026-10") is None


def test_what_holds_for_always_is_like_nothing() -> None:
    node = "est_enfant_dans_famille", period("ETERNITY")
    assert likeness(node, formula_of(node), ()) is None
    assert formula_of(node) is not None


def test_alike_formulas_find_the_same_bits_from_the_same_values() -> None:
    """The whole model, on values drawn at random: the first and the last month of each kind, side by side."""
    stage = Stage(structure_of(Household(situation(couple(adult(), adult(), enfants=[child("2020-05-01")])))))
    rng = Random(0)  # noqa: S311 - des valeurs d’essai
    compared = 0
    for first, last in _pairs(graph()):
        for _ in range(3):
            given = [_drawn(name, stage, rng) for name, _ in graph().asked[first] or ()]
            assert _found(stage, first, given) == _found(stage, last, given), graph().nodes[last]
            compared += 1
    assert compared > 1_000


def _pairs(known: Graph) -> list[tuple[int, int]]:
    kinds: defaultdict[int, list[int]] = defaultdict(list)
    for rank, number in enumerate(known.alike):
        kinds[number].append(rank)
    ordered = [sorted(ranks, key=lambda rank: known.nodes[rank][1].start) for number, ranks in kinds.items() if number]
    return [(ranks[0], ranks[-1]) for ranks in ordered if len(ranks) > 1]


def _drawn(name: str, stage: Stage, rng: Random) -> Array:
    """Any value of a variable for each subject, zero and its default more often than others."""
    default = stage.default(name)
    draw = {
        bool: lambda: rng.random() < 0.5,
        int: lambda: rng.choice((0, 1, 3, rng.randrange(80))),
        float: lambda: rng.choice((0.0, 0.5, rng.uniform(0, 3_000))),
    }.get(variable_of(name).value_type)
    if draw is None:
        return default
    array: Array = numpy.array([draw() for _ in default]).astype(default.dtype)
    return array


def _found(stage: Stage, rank: int, given: Sequence[Array]) -> tuple[object, ...]:
    node: Node = graph().nodes[rank]
    try:
        with numpy.errstate(all="ignore"):
            array = stage.cast(node[0], stage.run(node, graph().formulas[rank], graph().asked[rank] or (), given))
    except Exception as error:  # noqa: BLE001 - une formule peut lever n’importe quoi : la même des deux côtés
        return (type(error),)
    return array.dtype, array.tobytes()
