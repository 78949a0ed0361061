"""The engine’s values beside those of OpenFisca alone, to the last bit: same household, same order of demands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from openfisca_core.periods import period as to_period

from mesaides.benefits.catalogue import catalogue
from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import NEVER
from mesaides.engine.declared import Array, Node
from mesaides.engine.expected import with_expected_child
from mesaides.engine.finding import Finding, Found, Native
from mesaides.engine.members import Household
from mesaides.engine.plan import Demand, planned
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


def compared(situation: Situation, trail: Trail = NOTHING) -> Compared:
    """Everything that the catalogue asks for, of the household and of the same with the child that it expects."""
    now, expecting = _one(situation, trail.now), with_expected_child(situation)
    then = None if expecting is None else _one(expecting, trail.birth)
    births = then or Compared(0, (), 0)
    return Compared(
        now.values + births.values,
        now.differences + births.differences,
        now.fell_back + births.fell_back,
        Trail(now.trail.now, births.trail.now),
    )


def differences(situation: Situation) -> list[str]:
    """What the engine finds and OpenFisca does not; a calculation left to OpenFisca proves nothing, and is one too."""
    return faults(compared(situation))


def faults(found: Compared) -> list[str]:
    """The differences, and the calculations that were left to OpenFisca."""
    return [*found.differences, *(["calcul repris par OpenFisca seul"] * found.fell_back)]


def wanted(month: Month) -> tuple[Node, ...]:
    """Every node of the catalogue's plan, in its order."""
    periods = {False: to_period(str(month)), True: to_period(str(month.year))}
    return tuple(dict.fromkeys((demand.variable, periods[demand.yearly]) for demand in demands()))


@cache
def demands() -> tuple[Demand, ...]:
    """Everything that the catalogue asks for, and what the plan computes before it."""
    return tuple(planned(demand for benefit in catalogue().benefits for demand in demands_of(benefit)))


def alone(request: Request) -> Native:
    """OpenFisca alone."""
    return Native(build(request))


def pairs(found: Finding, expected: Finding, nodes: tuple[Node, ...]) -> Iterator[Pair]:
    """Both values of each node, asked for in order."""
    for node in nodes:
        yield Pair(node, _value(found, node), _value(expected, node))


def _one(situation: Situation, earlier: State | None) -> Compared:
    request = assemble(Household(situation))
    nodes = wanted(request.household.month)
    found = calculate(request, nodes, earlier, NEVER)
    both = list(pairs(found, alone(request), nodes))
    different = tuple(str(pair) for pair in both if not pair.same)
    return Compared(len(both), different, int(not isinstance(found, Found)), Trail(found.state))


def _value(finding: Finding, node: Node) -> Array | None:
    try:
        return finding.value(node)
    except Exception:  # noqa: BLE001 — a formula may raise anything; it must then fail on both sides
        return None


def _shown(array: Array | None) -> str:
    return "une erreur" if array is None else f"{array.tolist()} ({array.dtype})"
