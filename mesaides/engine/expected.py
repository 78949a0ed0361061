"""A household with the child it expects: only for the benefit that is paid before the birth."""

from __future__ import annotations

import dataclasses

from mesaides.household.persons import Child
from mesaides.household.situation import Situation

MONTHS_BEFORE_BIRTH = 2
"""The birth grant is due for the seventh month of pregnancy. CSS art. L531-2, D531-2."""


def with_expected_child(situation: Situation) -> Situation | None:
    """The household as of the seventh month of pregnancy; `None` when no birth is expected.

    The child never enters the main calculation: the model would pay its benefits at once.
    """
    if not any(adult.enceinte for adult in situation.adults):
        return None
    birth = situation.month.shift(MONTHS_BEFORE_BIRTH).first_day
    return dataclasses.replace(situation, enfants=(*situation.enfants, Child(date_naissance=birth)))
