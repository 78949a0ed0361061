"""Many households at once: those of one structure are calculated together, like one."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import Deadline, TooLongError
from mesaides.engine.declared import Array, Declared, Node, stored, written
from mesaides.engine.finding import Finding
from mesaides.engine.law import law, law_if_worth
from mesaides.engine.populations import size, structure_of
from mesaides.engine.request import Request, variable_of
from mesaides.engine.state import State

logger = logging.getLogger(__name__)

Wanted = tuple[Node, ...]

TOGETHER = 250
"""Households calculated together at most, so that memory stays bounded."""


class Share:
    """What was found for one household among several."""

    state = None

    def __init__(self, whole: State, place: int, copies: int, declared: Declared) -> None:
        self._whole, self._place, self._copies = whole, place, copies
        self._overlays = declared.overlays

    @property
    def before_overlay(self) -> Mapping[Node, Array]:
        found = self._whole.before_overlay
        return {node: self._own(node[0], found[node]) for node in self._overlays if node in found}

    def value(self, node: Node) -> Array:
        return self._own(node[0], self._whole.value(self._whole.program.answers[stored(*node)]))

    def origins(self, node: Node, among: Iterable[str]) -> set[str]:
        return self._whole.program.origins(stored(*node), among)

    def _own(self, name: str, array: Array) -> Array:
        """The part of this household; a value that no household changed stands for all."""
        length = size(self._whole.structure, variable_of(name).entity.key)
        if len(array) == length:
            return array
        return array[self._place * length : (self._place + 1) * length]


def calculate_all(
    requests: Sequence[Request], wanted: Sequence[Wanted], earlier: State | None, deadline: Deadline
) -> list[Finding]:
    """The values of the nodes wanted of each household, the same as `calculate` gives for it alone."""
    found: dict[int, Finding] = {}
    for places in _alike(requests, wanted):
        for first in range(0, len(places), TOGETHER):
            some = places[first : first + TOGETHER]
            alike = [requests[place] for place in some]
            found |= zip(some, _together(alike, wanted[some[0]], earlier, deadline), strict=True)
    return [found[place] for place in range(len(requests))]


def _alike(requests: Sequence[Request], wanted: Sequence[Wanted]) -> list[list[int]]:
    """The places of the households that can be calculated together."""
    groups: defaultdict[object, list[int]] = defaultdict(list)
    for place, (request, nodes) in enumerate(zip(requests, wanted, strict=True)):
        groups[_kind(request, nodes) or place].append(place)
    return list(groups.values())


def _kind(request: Request, nodes: Wanted) -> tuple[object, ...] | None:
    """What the households calculated together share; `None` for one that OpenFisca must calculate alone."""
    household = request.household
    try:
        known = law_if_worth(household.month)
        kind = known and known.kind(written(request), nodes, exactly=bool(request.unknown))
    except Exception:  # noqa: BLE001 — `calculate` will meet it again, and tell it
        return None
    return None if kind is None else (household.month, nodes, structure_of(household), kind)


def _together(requests: Sequence[Request], wanted: Wanted, earlier: State | None, deadline: Deadline) -> list[Finding]:
    if len(requests) > 1:
        try:
            whole = law(requests[0].household.month).state_of_all(requests, wanted, earlier, deadline)
            return [Share(whole, place, len(requests), written(one)) for place, one in enumerate(requests)]
        except TooLongError:
            raise
        except Exception as error:  # noqa: BLE001 — what cannot be done together is done one by one
            logger.warning("Calcul repris foyer par foyer (%s)", type(error).__name__)
    return [calculate(request, wanted, earlier, deadline) for request in requests]
