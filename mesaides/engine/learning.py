"""What formulas read, seen once on a household for which no formula is replaced by an input."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from threading import RLock

from mesaides.engine.declared import Node, stored
from mesaides.engine.members import Household
from mesaides.engine.neutral import SOMEWHERE
from mesaides.engine.request import assemble, variable_of
from mesaides.engine.simulation import HouseholdSimulation, build
from mesaides.household.choices import Activite
from mesaides.household.periods import Month
from mesaides.household.persons import Adult
from mesaides.household.situation import Situation


class Lesson:
    """What was seen for one month of simulation. It grows; what was seen once stays."""

    def __init__(self, month: Month) -> None:
        self._simulation = _simulation_without_declared_formula(month)
        self._lock = RLock()
        self.reads: dict[Node, Sequence[Node]] = {}

    def learn(self, nodes: Iterable[Node]) -> None:
        """See the formulas of the nodes run; one that cannot run is left unseen."""
        with self._lock:
            for node in nodes:
                with suppress(Exception):  # a formula may raise anything; whoever needs this one will see it
                    self._simulation.calculate(*node)
            self.reads = {stored(*node): tuple(reads) for node, reads in self._simulation.reads.items()}


@lru_cache(maxsize=2)
def lesson(month: Month) -> Lesson:
    return Lesson(month)


def _simulation_without_declared_formula(month: Month) -> HouseholdSimulation:
    day = month.first_day
    somebody = Adult(date_naissance=datetime.date(day.year - 40, 1, 1), activites=(Activite.INACTIF,))
    request = assemble(Household(Situation(date=day, demandeur=somebody, logement=SOMEWHERE)))
    inputs = tuple(one for one in request.declarations if not variable_of(one.variable).formulas)
    return build(replace(request, declarations=inputs))
