"""The one order every evaluation follows: OpenFisca's results depend on the order of the requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from openfisca_core.periods import period as to_period

from mesaides.engine.declared import Node
from mesaides.household.periods import Month

FIRST = ("aide_logement", "rsa", "cmu_c", "css_participation_forfaitaire", "ppa")
"""Housing benefit, then what reads it; the health cover before the prime d'activité."""

LAST = ("visale_eligibilite",)
"""Reads the prime d'activité by another way and would spoil it."""


@dataclass(frozen=True, slots=True)
class Demand:
    """A variable that is asked for: this month's value, or this year's."""

    variable: str
    yearly: bool = False
    with_expected_child: bool = False


def ordered(demands: Iterable[Demand]) -> list[Demand]:
    """The demands in the plan's order; those it does not name keep an order of their own, by name."""
    return sorted(set(demands), key=_rank)


def planned(demands: Iterable[Demand]) -> list[Demand]:
    """The demands with everything that the plan computes before them, in order."""
    return ordered([*demands, *(Demand(variable) for variable in FIRST)])


def nodes_of(demands: Iterable[Demand], month: Month) -> Mapping[Demand, Node]:
    """The whole plan of some demands: what the model is asked for each, in order."""
    return _nodes_of(tuple(demands), month)


@lru_cache(maxsize=256)
def _nodes_of(demands: tuple[Demand, ...], month: Month) -> Mapping[Demand, Node]:
    this_month, this_year = to_period(str(month)), to_period(str(month.year))
    nodes = {demand: (demand.variable, this_year if demand.yearly else this_month) for demand in planned(demands)}
    return MappingProxyType(nodes)


def _rank(demand: Demand) -> tuple[int, str]:
    if demand.variable in FIRST:
        return FIRST.index(demand.variable), demand.variable
    return len(FIRST) + (demand.variable in LAST), demand.variable
