"""Which fields of a household a result of the law is read from, learned by watching the inputs read them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from mesaides.engine.inputs import all_inputs
from mesaides.engine.inputs.registry import Input
from mesaides.engine.law import law
from mesaides.engine.members import Household
from mesaides.engine.neutral import SOMEWHERE
from mesaides.engine.noting import answers_among, noted
from mesaides.engine.plan import Demand, nodes_of
from mesaides.engine.populations import structure_of
from mesaides.engine.request import assemble
from mesaides.engine.witnesses import fullest, variants
from mesaides.household.choices import Activite
from mesaides.household.periods import Month
from mesaides.household.persons import Adult
from mesaides.household.situation import Situation

DAY = "date"
"""Told by the clock, not by people."""

EXPECTED = frozenset({"demandeur.enceinte", "conjoint.enceinte"})
"""What tells that a child is expected, for the benefits that are paid before its birth."""


def fields_read(demands: Iterable[Demand], day: datetime.date) -> dict[Demand, frozenset[str]]:
    """For each demand, the paths of the fields that its result may come from.

    The path of a child is that of the first, and the year of a notice that of the last year taxed.
    """
    asked = list(demands)
    variables = _variables_behind(asked, day)
    read, places = fields_of_inputs(day), fields_of_places(day)
    return {demand: places.union(_of_birth(demand), *(read[name] for name in variables[demand])) for demand in asked}


def _of_birth(demand: Demand) -> frozenset[str]:
    return EXPECTED if demand.with_expected_child else frozenset()


def fields_read_by(reader: Callable[[Situation], object], day: datetime.date) -> frozenset[str]:
    """The fields that a function of a household may read: of one that answers everything, and of those close to it."""
    full = fullest(day)
    paths = _heard(reader, full)
    for path, situation in variants(full):
        if not paths.isdisjoint(_same_of_both(path)):
            paths |= _heard(reader, situation)
    return answers_among(paths - {DAY})


def _heard(reader: Callable[[Situation], object], situation: Situation) -> set[str]:
    heard: set[str] = set()
    reader(noted(situation, heard.add))
    return heard


@cache
def fields_of_inputs(day: datetime.date) -> Mapping[str, frozenset[str]]:
    """For each variable that we give the model, the fields that its value comes from.

    An input is asked again only where something that it read is answered otherwise.
    """
    full = fullest(day)
    places = _places_of(full)
    read = {item: _read(item, full) for item in all_inputs()}
    for path, situation in variants(full):
        for item, paths in read.items():
            if path in places or not paths.isdisjoint(_same_of_both(path)):
                paths |= _read(item, situation)
    return {item.variable: answers_among(paths - {DAY}) for item, paths in read.items()}


@cache
def fields_of_places(day: datetime.date) -> frozenset[str]:
    """The fields that put people in their family, their tax household and their dwelling."""
    full = fullest(day)
    places = _places_of(full)
    others = (_places_of(situation) for path, situation in variants(full) if path in places)
    return answers_among(places.union(*others) - {DAY})


def _read(item: Input, situation: Situation) -> set[str]:
    """The fields that an input reads, once it is known who stands where."""
    heard: set[str] = set()
    household = Household(noted(situation, heard.add))
    subjects = list(_subjects(item.entity, household))
    heard.clear()
    _answer(item, household, subjects)
    return heard


def _places_of(situation: Situation) -> frozenset[str]:
    return frozenset(_heard(lambda one: structure_of(Household(one)), situation))


def _same_of_both(path: str) -> tuple[str, str]:
    return path, path.replace("demandeur.", "conjoint.", 1)


def _answer(item: Input, household: Household, subjects: list[tuple[Any, ...]]) -> None:
    """Ask an input for each subject, on each of its periods."""
    periods = [(period,) for period in item.span.periods(household.month)] if item.span.told else [()]
    for subject in subjects:
        for period in periods:
            item.answer(*subject, *period)


def _subjects(entity: str, household: Household) -> Iterator[tuple[Any, ...]]:
    """As `request.assemble` asks, once it is known who stands where."""
    if entity == "individu":
        return ((member,) for member in household.members)
    if entity == "foyer_fiscal":
        return ((household, name) for name in household.names(entity))
    return iter([(household,)])


def _variables_behind(demands: Iterable[Demand], day: datetime.date) -> Mapping[Demand, set[str]]:
    """The variables given to the model that each demand is computed from, for one household or another."""
    nodes = nodes_of(demands, Month.of(day))
    wanted = tuple(dict.fromkeys(nodes.values()))
    names = [item.variable for item in all_inputs()]
    each = [law(Month.of(day)).origins(assemble(Household(one)), wanted, names) for one in _plain_and_full(day)]
    return {demand: set().union(*(origins[node] for origins in each)) for demand, node in nodes.items()}


def _plain_and_full(day: datetime.date) -> tuple[Situation, Situation]:
    """A household that answers nothing more than it must, and one that answers everything: they do not replace
    the same formulas."""
    somebody = Adult(date_naissance=datetime.date(day.year - 40, 1, 1), activites=(Activite.INACTIF,), revenus={})
    return Situation(date=day, demandeur=somebody, logement=SOMEWHERE), fullest(day)
