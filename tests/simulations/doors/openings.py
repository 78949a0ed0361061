"""A refusal to look at, decided by the conditions of a benefit made for it: no model of the law is needed."""

from __future__ import annotations

from typing import Any

from mesaides.engine import NEVER
from mesaides.household.reading import read
from mesaides.simulations.doors.opening import Opening
from tests.simulations.benefits import declarative


def refused(conditions: Any, household: Any, **parts: Any) -> Opening:
    """The benefit that these conditions decide, and a household."""
    return Opening(declarative(conditions, **parts), read(household), "essai", NEVER)
