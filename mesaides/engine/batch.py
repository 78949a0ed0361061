"""Many households at once: those of one month are calculated together, like one."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Sequence

from mesaides.engine.book import Wanted
from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import Deadline, TooLongError
from mesaides.engine.finding import Finding
from mesaides.engine.law import law_if_worth
from mesaides.engine.request import Request
from mesaides.engine.state import State
from mesaides.household.periods import Month

logger = logging.getLogger(__name__)

TOGETHER = 2_000
"""Households calculated together at most, so that memory stays bounded."""

FEW = 8
"""Households of which each is sooner found alone from its own reference, when no earlier state is close to all."""


def calculate_all(
    requests: Sequence[Request], wanted: Sequence[Wanted], earlier: State | None, deadline: Deadline
) -> list[Finding]:
    """The values of the nodes wanted of each household, the same as `calculate` gives for it alone."""
    found: dict[int, Finding] = {}
    for (month, nodes), places in _alike(requests, wanted).items():
        for first in range(0, len(places), TOGETHER):
            some = places[first : first + TOGETHER]
            alike = [requests[place] for place in some]
            found |= zip(some, _together(month, alike, nodes, earlier, deadline), strict=True)
    return [found[place] for place in range(len(requests))]


def _alike(requests: Sequence[Request], wanted: Sequence[Wanted]) -> dict[tuple[Month, Wanted], list[int]]:
    """The places of the households of one month that are asked the same."""
    groups: defaultdict[tuple[Month, Wanted], list[int]] = defaultdict(list)
    for place, (request, nodes) in enumerate(zip(requests, wanted, strict=True)):
        groups[request.household.month, nodes].append(place)
    return groups


def _together(
    month: Month, requests: Sequence[Request], wanted: Wanted, earlier: State | None, deadline: Deadline
) -> Sequence[Finding]:
    many = len(requests) >= (1 + FEW if earlier is None else 2)
    known = law_if_worth(month) if many else None
    if known is not None:
        try:
            return known.together(requests, wanted, earlier, deadline)
        except TooLongError:
            raise
        except Exception as error:  # noqa: BLE001 — what cannot be done together is done one by one
            logger.warning("Calcul repris foyer par foyer (%s)", type(error).__name__)
    return [calculate(request, wanted, earlier, deadline) for request in requests]
