"""The engine’s values beside those of OpenFisca alone, to the last bit: same household, same order of demands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from logging import WARNING, Handler, LogRecord, getLogger
from typing import NamedTuple

from benchmarks.kept import Kept, Values
from mesaides.benefits.catalogue import catalogue
from mesaides.engine.batch import calculate_all
from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import NEVER
from mesaides.engine.declared import Array, Node
from mesaides.engine.expected import with_expected_child
from mesaides.engine.finding import Finding, Native
from mesaides.engine.law import law
from mesaides.engine.members import Household
from mesaides.engine.plan import Demand, nodes_of
from mesaides.engine.request import Request, assemble
from mesaides.engine.simulation import build
from mesaides.engine.state import State
from mesaides.engine.visits import NOTHING, Trail
from mesaides.household.periods import Month
from mesaides.household.situation import Situation
from mesaides.simulations.demands import demands_of


class Pair(NamedTuple):
    """What the engine and OpenFisca find for a node; `None`: an error was raised."""

    node: Node
    found: Array | None
    expected: Array | None

    @property
    def same(self) -> bool:
        """To the last bit, and in the same type."""
        if self.found is None or self.expected is None:
            return self.found is self.expected
        return self.found.dtype == self.expected.dtype and self.found.tobytes() == self.expected.tobytes()

    def __str__(self) -> str:
        name, period = self.node
        return f"{name} sur {period} : {_shown(self.found)} au lieu de {_shown(self.expected)}"


@dataclass(frozen=True)
class Compared:
    """What a comparison shows: how many values, those that differ, how often the engine left it to OpenFisca.

    `trail`: what the next comparison of the same household starts from.
    """

    values: int
    differences: tuple[str, ...]
    fell_back: int
    trail: Trail = NOTHING


def compared(situation: Situation, trail: Trail = NOTHING, kept: Kept | None = None) -> Compared:
    """Everything that the catalogue asks for, of the household and of the same with the child that it expects.

    `kept`: what OpenFisca alone is known to find, which it then does not calculate again.
    """
    now, expecting = _one(situation, trail.now, kept), with_expected_child(situation)
    then = None if expecting is None else _one(expecting, trail.birth, kept)
    births = then or Compared(0, (), 0)
    return Compared(
        now.values + births.values,
        now.differences + births.differences,
        now.fell_back + births.fell_back,
        Trail(now.trail.now, births.trail.now),
    )


def followed(situation: Situation, trail: Trail) -> Compared:
    """The same with nothing compared: what the next comparison starts from, and whether the engine had to give up."""
    expecting = with_expected_child(situation)
    now = _found(situation, trail.now)[1]
    then = None if expecting is None else _found(expecting, trail.birth)[1]
    fell_back = sum(isinstance(found, Native) for found in (now, then))
    return Compared(0, (), fell_back, Trail(now.state, None if then is None else then.state))


def compared_together(
    situations: Sequence[Situation], start: Situation | None = None, every: int = 1, kept: Kept | None = None
) -> tuple[list[Compared], int]:
    """Households found together, from the state of `start` if any; one of `every` is beside OpenFisca alone.

    Returns with them how many calculations had to be done again one by one.
    """
    requests = [assemble(Household(one)) for one in situations]
    nodes = [wanted(request.household.month) for request in requests]
    for request, asked in zip(requests, nodes, strict=True):
        law(request.household.month).learn(asked)
    earlier = None if start is None else compared(start, kept=kept).trail.now
    with _counting("mesaides.engine.batch") as again:
        found = calculate_all(requests, nodes, earlier, NEVER)
    return [_beside(*one, kept) for one in list(zip(requests, found, strict=True))[::every]], len(again)


def differences(situation: Situation, kept: Kept | None = None) -> list[str]:
    """What the engine finds and OpenFisca does not; a calculation left to OpenFisca proves nothing, and is one too."""
    return faults(compared(situation, kept=kept))


def faults(found: Compared) -> list[str]:
    """The differences, and the calculations that were left to OpenFisca."""
    return [*found.differences, *(["calcul repris par OpenFisca seul"] * found.fell_back)]


def wanted(month: Month) -> tuple[Node, ...]:
    """Every node of the catalogue's plan, in its order."""
    return tuple(dict.fromkeys(nodes_of(demands(), month).values()))


@cache
def demands() -> tuple[Demand, ...]:
    """Everything that the catalogue asks for."""
    return tuple(demand for benefit in catalogue().benefits for demand in demands_of(benefit))


def alone(request: Request) -> Native:
    """OpenFisca alone."""
    return Native(build(request))


def pairs(found: Finding, expected: Finding, nodes: tuple[Node, ...]) -> Iterator[Pair]:
    """Both values of each node."""
    yield from _paired(values_of(found, nodes), values_of(expected, nodes))


def values_of(finding: Finding, nodes: tuple[Node, ...]) -> dict[Node, Array | None]:
    """The value of each node, asked for in order, once; then what the model finds under the amounts declared."""
    values = {node: _value(finding, node) for node in nodes}
    under = [node for node in nodes if node in finding.before_overlay]
    return values | {(f"{node[0]}, avant l’aide déclarée,", node[1]): finding.before_overlay[node] for node in under}


def _paired(found: Values, expected: Values) -> Iterator[Pair]:
    for node in dict.fromkeys((*found, *expected)):
        yield Pair(node, found.get(node), expected.get(node))


def _one(situation: Situation, earlier: State | None, kept: Kept | None) -> Compared:
    request, found = _found(situation, earlier)
    return replace(_beside(request, found, kept), trail=Trail(found.state))


def _found(situation: Situation, earlier: State | None) -> tuple[Request, Finding]:
    request = assemble(Household(situation))
    asked = wanted(request.household.month)
    law(request.household.month).learn(asked)  # learned, however few are compared
    return request, calculate(request, asked, earlier, NEVER)


def _beside(request: Request, found: Finding, kept: Kept | None) -> Compared:
    """What was found of a request, beside what OpenFisca alone finds: now, or once and kept."""
    nodes, fell_back = wanted(request.household.month), int(isinstance(found, Native))
    values = values_of(found, nodes)
    if kept is not None and not fell_back and kept.proves(request, nodes, values):
        return Compared(len(values), (), 0)
    expected = values_of(alone(request), nodes)
    if kept is not None:
        kept.keep(request, nodes, expected)
    both = list(_paired(values, expected))
    return Compared(len(both), tuple(str(pair) for pair in both if not pair.same), fell_back)


@contextmanager
def _counting(name: str) -> Iterator[list[LogRecord]]:
    """The warnings of a logger."""
    seen: list[LogRecord] = []
    handler, logger = Handler(WARNING), getLogger(name)
    handler.emit = seen.append
    logger.addHandler(handler)
    try:
        yield seen
    finally:
        logger.removeHandler(handler)


def _value(finding: Finding, node: Node) -> Array | None:
    try:
        return finding.value(node)
    except Exception:  # noqa: BLE001 — a formula may raise anything; it must then fail on both sides
        return None


def _shown(array: Array | None) -> str:
    return "une erreur" if array is None else f"{array.tolist()} ({array.dtype})"
